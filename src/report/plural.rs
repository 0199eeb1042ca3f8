//! A number with its noun, in the singular or the plural.

/// A number with its noun, such as `1 error`, `2 errors`, `2 days` and `2,000 entries`.
#[must_use]
pub fn plural(number: usize, noun: &str) -> String {
    let stem = noun.strip_suffix('y');
    match (number, stem) {
        (1, _) => format!("1 {noun}"),
        (_, Some(stem)) if !stem.ends_with(['a', 'e', 'o', 'u']) => {
            format!("{} {stem}ies", grouped(number))
        }
        _ => format!("{} {noun}s", grouped(number)),
    }
}

/// A number with commas between thousands.
#[must_use]
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{grouped, plural};

    #[test]
    fn nouns_in_y_have_a_plural_of_their_own_after_a_consonant() {
        let written = [(1, "entry"), (2, "entry"), (2, "day"), (1_000, "file")];
        let written = written.map(|(number, noun)| plural(number, noun));
        assert_eq!(written, ["1 entry", "2 entries", "2 days", "1,000 files"]);
    }

    #[test]
    fn thousands_are_set_apart() {
        let written = [0, 999, 1_000, 1_234_567].map(grouped);
        assert_eq!(written, ["0", "999", "1,000", "1,234,567"]);
    }
}
