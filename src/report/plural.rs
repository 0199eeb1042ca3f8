//! A number with its noun, in the singular or the plural.

/// A number with its noun, such as `1 error` and `2 errors`.
#[must_use]
pub fn plural(number: usize, noun: &str) -> String {
    match (number, noun.strip_suffix('y')) {
        (1, _) => format!("1 {noun}"),
        (_, Some(stem)) => format!("{number} {stem}ies"),
        (_, None) => format!("{number} {noun}s"),
    }
}
