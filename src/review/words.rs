//! Compares two texts word by word.

use serde::Serialize;
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Longer texts are not compared: nobody would read the difference.
const MOST_WORDS: usize = 5_000;

/// The most pairs of words that are compared for one entry; beyond, both texts are shown.
const MOST_PAIRS: usize = 100_000_000;

/// How many words before and after a difference are shown.
const AROUND: usize = 5;

/// A run of words that both texts have, or one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// Which text has it.
    pub kind: Kind,
    /// The words with single spaces between them.
    pub text: String,
}

/// Which text has the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Both; far from any difference, `…` stands for the words.
    Same,
    /// The former one.
    Removed,
    /// The present one.
    Added,
}

/// How many pairs of words may still be compared for one entry.
#[derive(Debug)]
pub(super) struct Budget(usize);

impl Default for Budget {
    fn default() -> Self {
        Self(MOST_PAIRS)
    }
}

impl Budget {
    /// Takes the cost of comparing so many words with so many; tells whether that much was left.
    fn takes(&mut self, old: usize, new: usize) -> bool {
        let left = self.0.checked_sub(old * new);
        self.0 = left.unwrap_or(self.0);
        left.is_some()
    }
}

/// The difference in words; nothing if the texts are too long to compare or have too little in
/// common.
pub(super) fn words(before: &str, after: &str, budget: &mut Budget) -> Option<Vec<Piece>> {
    let old: Vec<&str> = before.split_whitespace().collect();
    let new: Vec<&str> = after.split_whitespace().collect();
    let is_short = old.len().max(new.len()) <= MOST_WORDS;
    if !is_short || !budget.takes(old.len(), new.len()) {
        return None;
    }
    let steps = capture_diff_slices(Algorithm::Myers, &old, &new);
    let kept: usize = steps
        .iter()
        .map(|step| match step {
            DiffOp::Equal { len, .. } => *len,
            _ => 0,
        })
        .sum();
    if kept * 4 < old.len().min(new.len()) {
        return None;
    }
    let last = steps.len().saturating_sub(1);
    let mut pieces = Vec::new();
    for (i, step) in steps.iter().enumerate() {
        let (gone, came) = (&old[step.old_range()], &new[step.new_range()]);
        if matches!(step, DiffOp::Equal { .. }) {
            let around = |is_near| if is_near { AROUND } else { 0 };
            let shown = abridged(came, around(i > 0), around(i < last));
            pieces.push(piece(Kind::Same, shown));
            continue;
        }
        if !gone.is_empty() {
            pieces.push(piece(Kind::Removed, gone.join(" ")));
        }
        if !came.is_empty() {
            pieces.push(piece(Kind::Added, came.join(" ")));
        }
    }
    Some(pieces)
}

fn piece(kind: Kind, text: String) -> Piece {
    Piece { kind, text }
}

/// The first and the last words, with `…` for those between.
fn abridged(words: &[&str], head: usize, tail: usize) -> String {
    if words.len() <= head + tail + 2 {
        return words.join(" ");
    }
    let parts = [
        words[..head].join(" "),
        "…".to_owned(),
        words[words.len() - tail..].join(" "),
    ];
    let filled: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    filled.join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Budget, Kind, words};

    fn shown(before: &str, after: &str) -> Option<String> {
        let pieces = words(before, after, &mut Budget::default())?.into_iter();
        let marked = pieces.map(|piece| match piece.kind {
            Kind::Same => piece.text,
            Kind::Removed => format!("[-{}-]", piece.text),
            Kind::Added => format!("[+{}+]", piece.text),
        });
        Some(marked.collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn words_that_differ_are_told_from_those_that_do_not() {
        assert_eq!(
            shown(
                "records what farmers deliver",
                "records what  fishers deliver"
            )
            .as_deref(),
            Some("records what [-farmers-] [+fishers+] deliver")
        );
        assert_eq!(
            shown("a b c d", "a b c d e").as_deref(),
            Some("a b c d [+e+]")
        );
    }

    #[test]
    fn far_from_a_difference_words_are_left_out() {
        let text: Vec<String> = (0..30).map(|n| n.to_string()).collect();
        let before = text.join(" ");
        let after = before.replace(" 15 ", " fifteen ");
        assert_eq!(
            shown(&before, &after).as_deref(),
            Some("… 10 11 12 13 14 [-15-] [+fifteen+] 16 17 18 19 20 …")
        );
    }

    #[test]
    fn texts_without_anything_in_common_are_no_difference_in_words() {
        assert_eq!(shown("one two three four", "five six seven eight"), None);
    }
}
