//! Makes in a text the changes that were made in its canonical form.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// The text with the lines that differ between its canonical form and a changed one; none if such a line,
/// or the place of a new one, is written in another way in the text.
pub(super) fn transplant(text: &str, canonical: &str, changed: &str) -> Option<String> {
    let [text, canonical, changed] = [text, canonical, changed].map(lines);
    let places = places(&text, &canonical);
    let mut out = String::new();
    let mut next = 0;
    for step in capture_diff_slices(Algorithm::Myers, &canonical, &changed) {
        if matches!(step, DiffOp::Equal { .. }) {
            continue;
        }
        let old = step.old_range();
        let before = old.start.checked_sub(1);
        let start = match (places.get(old.start).copied().flatten(), before) {
            // What is replaced has its own place.
            (Some(at), _) if !old.is_empty() => at,
            (_, None) => 0,
            (_, Some(before)) => places[before]? + 1,
        };
        let follows = |at: usize| places.get(at).copied().flatten() == Some(start + at - old.start);
        let is_end = old.end == canonical.len() && start == text.len();
        let is_known = if old.is_empty() {
            is_end || follows(old.end)
        } else {
            old.clone().all(follows)
        };
        if !is_known || start < next {
            return None;
        }
        let after = start + old.len();
        out.extend(text[next..start].iter().copied());
        out.extend(changed[step.new_range()].iter().copied());
        next = after;
    }
    out.extend(text[next..].iter().copied());
    Some(out)
}

fn lines(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}

/// For each line of the canonical form its place in the text, if it is there.
fn places(text: &[&str], canonical: &[&str]) -> Vec<Option<usize>> {
    let mut places = vec![None; canonical.len()];
    for step in capture_diff_slices(Algorithm::Myers, text, canonical) {
        if matches!(step, DiffOp::Equal { .. }) {
            for (old, new) in step.old_range().zip(step.new_range()) {
                places[new] = Some(old);
            }
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::transplant;

    #[test]
    fn only_changed_lines_change() {
        let text = "a:  1\nb: 2\nc: 3\nd: {e: 4}\n";
        let canonical = "a: 1\nb: 2\nc: 3\nd:\n  e: 4\n";
        let with = |from: &str, to: &str| transplant(text, canonical, &canonical.replace(from, to));
        let changed = with("c: 3\n", "c: 5\n");
        assert_eq!(changed.as_deref(), Some("a:  1\nb: 2\nc: 5\nd: {e: 4}\n"));
        // These lines are written in another way.
        assert_eq!(with("  e: 4\n", "  e: 5\n"), None);
        assert_eq!(with("c: 3\n", "c: 3\nnew: 0\n"), None);
        let added = with("b: 2\n", "b: 2\nnew: 0\n");
        assert_eq!(
            added.as_deref(),
            Some("a:  1\nb: 2\nnew: 0\nc: 3\nd: {e: 4}\n")
        );
        assert_eq!(with("", "").as_deref(), Some(text));
    }
}
