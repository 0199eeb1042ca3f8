//! Texts in cells of tables that spreadsheets must not compute.

use crate::invisible::{clean, is_invisible};

/// Prevents spreadsheets from computing the content of a cell. An apostrophe is put before each
/// character that could begin a formula, and before each apostrophe, at the start of the cell and after
/// each character that some spreadsheets may read as the end of a cell. Removing one apostrophe at each
/// of these places restores the text. Invisible characters are left out, because a table cannot escape
/// them.
#[must_use]
pub fn guarded(text: &str) -> String {
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

/// The text of a cell that [`guarded`] made.
#[must_use]
pub fn unguarded(cell: &str) -> String {
    let parts = cell.split_inclusive(ends_cell);
    let parts = parts.map(|part| match part.strip_prefix('\'') {
        Some(text) if text.starts_with('\'') || computes(text) => text,
        _ => part,
    });
    parts.collect()
}

/// A cell of a table that [`guarded`] should have made: as it is, or guarded now if spreadsheets would compute some of it.
#[must_use]
pub fn guarded_once(cell: &str) -> String {
    if cell.split_inclusive(ends_cell).any(computes) {
        return guarded(cell);
    }
    clean(cell).into_owned()
}

/// Whether spreadsheets may compute a text; some do even after invisible characters.
fn computes(text: &str) -> bool {
    let mut seen = text
        .chars()
        .skip_while(|&c| is_invisible(c) && !ends_cell(c));
    matches!(
        seen.next(),
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '\t' | '\r')
    )
}

/// Whether spreadsheets may read a character as the end of a cell.
fn ends_cell(c: char) -> bool {
    matches!(c, ',' | ';' | '|' | '"' | '\t' | '\r' | '\n')
}

/// A text as a whole cell of a table that quotes its cells: an apostrophe before it if spreadsheets may compute it, or if
/// it begins with one.
#[must_use]
pub fn shielded(text: &str) -> String {
    if text.starts_with('\'') || computes(text) {
        return format!("'{text}");
    }
    text.to_owned()
}

/// The text of a cell that [`shielded`] or a spreadsheet made.
#[must_use]
pub fn bare(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if text.starts_with('\'') || computes(text) => text,
        _ => cell,
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{Strategy, any};
    use proptest::prop_oneof;
    use proptest::sample::select;
    use proptest::test_runner::{Config, RngSeed, TestRunner};
    use regex::Regex;

    use super::{bare, clean, computes, guarded, guarded_once, is_invisible, shielded, unguarded};

    /// Texts of characters that spreadsheets, CSV readers or people may misread.
    pub(crate) fn texts() -> impl Strategy<Value = String> {
        let odd = "=+-@＝＋－＠'\"\\|,;\t\r\n a1\u{feff}\u{200b}\u{202e}\u{1}";
        let one = prop_oneof![select(odd.chars().collect::<Vec<_>>()), any::<char>()];
        vec(one, 0..12).prop_map(String::from_iter)
    }

    /// Draws the same inputs in every run.
    pub(crate) fn runner() -> TestRunner {
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
        let shielded = shielded(text);
        assert!(!computes(&shielded), "{shielded:?}");
        assert_eq!(bare(&shielded), text);
    }

    /// The rule for reading a cell, as the reference gives it.
    pub(crate) fn undone(cell: &str) -> String {
        let guards = Regex::new("(^|[,;|\"\t\r\n])'").unwrap();
        guards.replace_all(cell, "$1").into_owned()
    }

    #[test]
    fn a_guarded_cell_is_restored_and_is_not_guarded_again() {
        let restored = runner().run(&texts(), |text| {
            let cell = guarded(&text);
            assert_eq!(unguarded(&cell), clean(&text));
            assert_eq!(guarded_once(&cell), cell);
            Ok(())
        });
        restored.unwrap();
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
}
