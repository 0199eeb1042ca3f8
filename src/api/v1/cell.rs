//! A cell of `goods.csv`: joined lists, and the guard against formulas.

use crate::invisible::{clean, is_invisible};

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

/// Prevents spreadsheets from computing the content of a cell. An apostrophe is put before each
/// character that could begin a formula, and before each apostrophe, at the start of the cell and after
/// each character that some spreadsheets may read as the end of a cell. Removing one apostrophe at each
/// of these places restores the text. Invisible characters are left out, because a table cannot escape
/// them.
pub(super) fn guarded(text: &str) -> String {
    let text = clean(text);
    let mut out = String::with_capacity(text.len());
    for part in text.split_inclusive(ends_cell) {
        if part.starts_with('\'') || computes(part) {
            out.push('\'');
        }
        out.push_str(part);
    }
    out
}

/// Whether spreadsheets may compute a text; some do even after invisible characters.
pub(super) fn computes(text: &str) -> bool {
    let mut seen = text
        .chars()
        .skip_while(|&c| is_invisible(c) && !ends_cell(c));
    matches!(
        seen.next(),
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '\t' | '\r')
    )
}

/// Whether spreadsheets may read a character as the end of a cell.
pub(super) fn ends_cell(c: char) -> bool {
    matches!(c, ',' | ';' | '|' | '"' | '\t' | '\r' | '\n')
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{Strategy, any};
    use proptest::prop_oneof;
    use proptest::sample::select;
    use proptest::test_runner::{Config, RngSeed, TestRunner};
    use regex::Regex;

    use super::{clean, guarded, is_invisible, joined};

    /// Texts of characters that spreadsheets, CSV readers or people may misread.
    fn texts() -> impl Strategy<Value = String> {
        let odd = "=+-@＝＋－＠'\"\\|,;\t\r\n a1\u{feff}\u{200b}\u{202e}\u{1}";
        let one = prop_oneof![select(odd.chars().collect::<Vec<_>>()), any::<char>()];
        vec(one, 0..12).prop_map(String::from_iter)
    }

    /// Draws the same inputs in every run.
    fn runner() -> TestRunner {
        TestRunner::new(Config {
            cases: 2000,
            rng_seed: RngSeed::Fixed(1),
            failure_persistence: None,
            ..Config::default()
        })
    }

    /// Checks that the cell of a text computes nothing and can be read back.
    fn check(text: &str) {
        let cell = guarded(text);
        let parts = cell.split([',', ';', '|', '"', '\t', '\r', '\n']);
        for part in parts {
            let seen = part.trim_start_matches(is_invisible);
            let computes = seen.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
            assert!(!computes, "{cell:?}");
        }
        assert_eq!(undone(&cell), clean(text));
    }

    /// The rule for reading a cell, as the reference gives it.
    fn undone(cell: &str) -> String {
        let guards = Regex::new("(^|[,;|\"\t\r\n])'").unwrap();
        guards.replace_all(cell, "$1").into_owned()
    }

    /// The rule for reading a list, as the reference gives it.
    fn split(cell: &str) -> Vec<String> {
        let item = Regex::new(r"(?s)(?:\\.|[^|\\])+").unwrap();
        let escaped = Regex::new(r"(?s)\\(.)").unwrap();
        item.find_iter(cell)
            .map(|one| escaped.replace_all(one.as_str(), "$1").into_owned())
            .collect()
    }

    #[test]
    fn no_cell_begins_like_a_formula_and_every_cell_can_be_read_back() {
        for text in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "＝1",
            "'quoted",
            "''",
            "a;=1",
            "a,'b",
            "a\n=1",
            "\"=1\"",
            ";';'",
            "plain - text",
            "",
            "x|=1",
            "\r\n=1",
            "\u{feff}=1",
            "a;\u{200b}\u{202e}@x",
            "\u{1}'=1",
            "\u{feff}'",
        ] {
            check(text);
        }
        assert_eq!(guarded("plain - text"), "plain - text");
    }

    #[test]
    fn no_cell_of_any_text_begins_like_a_formula_and_each_can_be_read_back() {
        let checked = runner().run(&texts(), |text| {
            check(&text);
            Ok(())
        });
        checked.unwrap();
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
