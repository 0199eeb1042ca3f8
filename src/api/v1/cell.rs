//! A cell of `goods.csv`: joined lists, each guarded against formulas.

use crate::formula::guarded;

/// An optional value as a cell.
pub(super) fn cell(value: Option<impl ToString>) -> String {
    value.map_or_else(String::new, |value| guarded(&value.to_string()))
}

/// A list as one cell: items joined by `|`; `|` and `\` in an item have a `\` before them.
pub(super) fn joined(items: impl Iterator<Item = impl AsRef<str>>) -> String {
    let mut text = String::new();
    for (position, item) in items.enumerate() {
        if position > 0 {
            text.push('|');
        }
        let mut from = 0;
        for (at, _) in item.as_ref().match_indices(['|', '\\']) {
            text.push_str(&item.as_ref()[from..at]);
            text.push('\\');
            from = at;
        }
        text.push_str(&item.as_ref()[from..]);
    }
    guarded(&text)
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::Strategy;
    use regex::Regex;

    use super::joined;
    use crate::formula::tests::{runner, texts, undone};
    use crate::invisible::clean;

    /// The rule for reading a list, as the reference gives it.
    fn split(cell: &str) -> Vec<String> {
        let item = Regex::new(r"(?s)(?:\\.|[^|\\])+").unwrap();
        let escaped = Regex::new(r"(?s)\\(.)").unwrap();
        item.find_iter(cell)
            .map(|one| escaped.replace_all(one.as_str(), "$1").into_owned())
            .collect()
    }

    #[test]
    fn lists_with_any_items_can_be_read_back() {
        let items = ["a|b", "c\\", "=d", "'e", "\\|", "f"];
        let cell = joined(items.iter());
        assert_eq!(split(&undone(&cell)), items, "{cell}");
    }

    #[test]
    fn lists_of_any_items_can_be_read_back() {
        let item = texts().prop_map(|text| clean(&text).into_owned());
        let items = vec(
            item.prop_filter("an item says something", |item| !item.is_empty()),
            1..5,
        );
        let checked = runner().run(&items, |items| {
            let cell = joined(items.iter());
            assert_eq!(split(&undone(&cell)), items, "{cell}");
            Ok(())
        });
        checked.unwrap();
    }
}
