//! A number with its noun, in the singular or the plural.

/// A number with its noun, such as `1 error`, `2 errors`, `2 days` and `2 entries`.
#[must_use]
pub fn plural(number: usize, noun: &str) -> String {
    let stem = noun.strip_suffix('y');
    match (number, stem) {
        (1, _) => format!("1 {noun}"),
        (_, Some(stem)) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{number} {stem}ies"),
        _ => format!("{number} {noun}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::plural;

    #[test]
    fn nouns_in_y_have_a_plural_of_their_own_after_a_consonant() {
        let written = [(1, "entry"), (2, "entry"), (2, "day"), (0, "file")];
        let written = written.map(|(number, noun)| plural(number, noun));
        assert_eq!(written, ["1 entry", "2 entries", "2 days", "0 files"]);
    }
}
