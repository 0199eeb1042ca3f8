//! The mark of a good without a logo: the initials of its name on a pattern from its id. `search.js` makes
//! the same from the same.

use std::fmt::Write;
use std::sync::LazyLock;

use regex::Regex;
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

/// How many colours there are.
pub const COLOURS: u32 = 8;

/// Half a side of the drawing, whose box is `0 0 48 48`.
const HALF: i32 = 24;

/// Letters, digits, and the marks on them.
static WORD: LazyLock<Regex> = LazyLock::new(|| pattern(r"[\p{L}\p{M}\p{N}]+"));

/// What a word may be shown by.
static LETTER: LazyLock<Regex> = LazyLock::new(|| pattern(r"[\p{L}\p{N}]"));

/// Digits, which are read as initials too.
static DIGIT: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\p{N}$"));

/// A mark as it is drawn into a box of 48 by 48.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// Its colour, a number below [`COLOURS`].
    pub colour: u32,
    /// The pattern, as the data of an SVG path.
    pub path: String,
    /// At most two letters or digits; none if the name has neither.
    pub initials: String,
}

/// The mark of an id and a name.
#[must_use]
pub fn of(id: &str, name: &str) -> Mark {
    let hash = hash(id);
    Mark {
        colour: hash % COLOURS,
        path: path((hash >> 3) & 255),
        initials: initials(name),
    }
}

/// FNV-1a with its bits mixed once more; ids are ASCII.
fn hash(id: &str) -> u32 {
    let hash = id.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    hash ^ (hash >> 15)
}

/// A shape in each corner, by two bits of the number: none, a quarter disc from the corner or from the
/// middle, a triangle.
fn path(bits: u32) -> String {
    let mut path = String::new();
    for corner in 0..4 {
        let (right, low) = (corner & 1, corner >> 1);
        let (x, y) = (2 * HALF * right, 2 * HALF * low);
        let (dx, dy) = (HALF - x, HALF - y);
        let turn = i32::from(right == low);
        let written = match (bits >> (2 * corner)) & 3 {
            1 => write!(path, "M{x} {y}h{dx}a24 24 0 0 {turn} {} {dy}z", -dx),
            2 => write!(path, "M{x} {y}h{dx}l{} {dy}z", -dx),
            3 => write!(path, "M24 24h{}a24 24 0 0 {turn} {dx} {}z", -dx, -dy),
            _ => Ok(()),
        };
        written.expect("a string takes all");
    }
    path
}

/// The first letter of the first two words; of a single word, its first letter and the next capital or
/// digit. Scripts without capitals get one letter: two would be joined or read as a word.
fn initials(name: &str) -> String {
    let name: String = name.nfc().collect();
    let mut words = WORD.find_iter(&name).filter_map(|word| {
        let letter = LETTER.find(word.as_str())?;
        Some((letter.as_str(), &word.as_str()[letter.end()..]))
    });
    let Some((first, rest)) = words.next() else {
        return String::new();
    };
    let second = match words.next() {
        Some((letter, _)) => Some(letter),
        None => LETTER
            .find_iter(rest)
            .map(|letter| letter.as_str())
            .find(|one| is_inner(one)),
    };
    let second = second.filter(|second| is_initial(first) && is_initial(second));
    [Some(first), second]
        .into_iter()
        .flatten()
        .map(capital)
        .collect()
}

/// Whether two of such a letter or digit are read as initials: its script has capitals.
fn is_initial(letter: &str) -> bool {
    letter.to_lowercase() != letter.to_uppercase() || DIGIT.is_match(letter)
}

/// Whether it begins a part of a word, as in `OpenMRS`.
fn is_inner(letter: &str) -> bool {
    letter.to_lowercase() != letter || DIGIT.is_match(letter)
}

/// The capital of a letter, if that is one letter too.
fn capital(letter: &str) -> String {
    let capital = letter.to_uppercase();
    if capital.chars().count() == 1 {
        capital
    } else {
        letter.to_owned()
    }
}

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the patterns are written above")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{initials, of, path};

    #[test]
    fn initials_are_letters_of_any_script_without_what_hangs_on_them() {
        for (name, expected) in [
            ("OpenMRS", "OM"),
            ("DHIS2", "DH"),
            ("Moodle", "M"),
            ("X-Road", "XR"),
            ("  (the) \u{202e}World Bank", "TW"),
            ("éclair à la carte", "ÉÀ"),
            ("e\u{301}clair", "É"),
            ("\u{301}\u{302}x", "X"),
            ("ßeta", "ß"),
            ("здоровье людей", "ЗЛ"),
            ("بيانات مفتوحة", "ب"),
            ("教育平台", "教"),
            ("हिन्दी भाषा", "ह"),
            ("3D Slicer", "3S"),
            ("😀 <script>", "S"),
            ("…!?", ""),
            ("", ""),
        ] {
            assert_eq!(initials(name), expected, "{name}");
        }
    }

    #[test]
    fn a_mark_depends_on_the_id_and_the_name_only() {
        let mark = of("openmrs", "OpenMRS");
        assert_eq!(mark, of("openmrs", "OpenMRS"));
        assert_eq!(mark.path, of("openmrs", "Other").path);
        assert!(mark.colour < super::COLOURS);
        let ids = (0..400).map(|n| format!("good-{n}"));
        let marks: Vec<_> = ids.map(|id| of(&id, "")).collect();
        let seen: BTreeSet<_> = marks.iter().map(|mark| (mark.colour, &mark.path)).collect();
        assert!(seen.len() > 300, "{} of 400 differ", seen.len());
    }

    #[test]
    fn every_corner_has_every_shape() {
        assert_eq!(path(0), "");
        assert_eq!(
            path(0b01_01_01_01),
            "M0 0h24a24 24 0 0 1 -24 24zM48 0h-24a24 24 0 0 0 24 24z\
             M0 48h24a24 24 0 0 0 -24 -24zM48 48h-24a24 24 0 0 1 24 -24z"
        );
        assert_eq!(path(0b10), "M0 0h24l-24 24z");
        assert_eq!(path(0b11), "M24 24h-24a24 24 0 0 1 24 -24z");
    }
}
