//! Finds where each value of a YAML text is: JSON Pointer -> line and column.

mod tree;
mod walk;

use super::fault::Fault;
use super::yaml::{self, Parsed};
pub use tree::{Positions, Repeated, escape};
use walk::Walk;

impl Positions {
    /// Reads a text as far as it is YAML.
    #[must_use]
    pub fn new(text: &str) -> Self {
        // An error ends the walk; everything before it has its place.
        Self::with_value(text).1
    }

    /// The same with the value of the text, from one walk.
    pub(super) fn with_value(text: &str) -> (Result<Parsed, Fault>, Self) {
        let mut walk = Walk::new(text);
        let parsed = yaml::walk(text, &mut walk);
        (parsed, walk.finish())
    }
}

#[cfg(test)]
mod tests {
    use super::Positions;
    use crate::diagnostic::Span;

    const TEXT: &str = "name: ab\nlist:\n  - url: x\n  - é: [1, 2]\nname: again\n";

    #[test]
    fn keys_and_values_have_their_places() {
        let positions = Positions::new(TEXT);
        assert_eq!(positions.value("/name"), Span::new((1, 7), (1, 9)));
        assert_eq!(positions.key("/list/0/url"), Span::new((3, 5), (3, 8)));
        assert_eq!(positions.value("/list/1/é/1"), Span::new((4, 12), (4, 13)));
    }

    #[test]
    fn what_is_absent_is_placed_at_its_parent() {
        let positions = Positions::new(TEXT);
        assert_eq!(positions.value("/list/0/text"), positions.value("/list/0"));
    }

    #[test]
    fn a_repeated_key_is_placed_with_the_first_one() {
        let positions = Positions::new(TEXT);
        let [repeated] = positions.repeated() else {
            panic!("expected one repeated key");
        };
        assert_eq!(repeated.pointer, "/name");
        assert_eq!(repeated.span, Span::new((5, 1), (5, 5)));
        assert_eq!(repeated.first, Span::new((1, 1), (1, 5)));
    }

    #[test]
    fn values_end_where_their_text_ends() {
        let positions = Positions::new("a:\n  b: c\n\n# remark\nd: |\n  e\n  f\n\ng: h\n");
        assert_eq!(positions.value("/a"), Span::new((2, 3), (2, 7)));
        assert_eq!(positions.value("/d"), Span::new((6, 3), (7, 4)));
    }

    #[test]
    fn text_after_a_closing_quote_is_not_part_of_the_value() {
        let positions = Positions::new("a: \"b\"  # c\né: 'd\n  e' # f\n");
        assert_eq!(positions.value("/a"), Span::new((1, 4), (1, 7)));
        assert_eq!(positions.value("/é"), Span::new((2, 4), (3, 5)));
    }

    #[test]
    fn an_item_without_a_key_is_placed_at_its_first_key() {
        let positions = Positions::new(TEXT);
        assert_eq!(positions.key("/list/0"), Span::new((3, 5), (3, 8)));
        assert_eq!(positions.key(""), Span::new((1, 1), (1, 5)));
    }

    #[test]
    fn keys_in_two_spellings_are_one_key() {
        for text in ["16: a\n0x10: b\n", "&k x: 1\n*k : 2\n", "x: 1\n'x': 2\n"] {
            assert_eq!(Positions::new(text).repeated().len(), 1, "{text}");
        }
    }

    #[test]
    fn deep_nesting_ends_the_walk() {
        let positions = Positions::new(&"[".repeat(10_000));
        assert_eq!(positions.value("/0/0").line, Some(1));
    }
}
