//! Turns names into address segments and into forms for comparison.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::id::is_device;

/// The longest slug, in characters.
const LONGEST: usize = 100;

/// The longest slug, in bytes: file systems allow names of 255, and a slug may get a number.
const LONGEST_BYTES: usize = 200;

/// The slug of a label: lower case, accents dropped, every run of other characters one `-`.
///
/// Letters of other scripts stay; a label without any letter or digit becomes `x`.
#[must_use]
pub fn slug(label: &str) -> String {
    let mut slug = String::with_capacity(label.len());
    for c in label.nfkd().filter(|&c| !is_combining_mark(c)) {
        if c.is_alphanumeric() {
            match spell(c) {
                Some(letters) => slug.push_str(letters),
                None => slug.extend(c.to_lowercase()),
            }
        } else if !slug.is_empty() && !slug.ends_with('-') && c != '\'' && c != '’' {
            slug.push('-');
        }
    }
    let trimmed = slug.trim_end_matches('-');
    if trimmed.is_empty() {
        return "x".to_owned();
    }
    bounded(trimmed).trim_end_matches('-').to_owned()
}

/// A text cut to the allowed length of a file name.
fn bounded(text: &str) -> &str {
    let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
    let end = ends.take(LONGEST).take_while(|&end| end <= LONGEST_BYTES);
    &text[..end.last().unwrap_or_default()]
}

/// Letters that decomposition does not turn into ASCII, in lower case.
fn spell(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'ø' | 'Ø' => "o",
        'đ' | 'Đ' => "d",
        'ł' | 'Ł' => "l",
        'ı' => "i",
        'þ' | 'Þ' => "th",
        _ => return None,
    })
}

/// Adds to each of some slugs, in their order, a suffix `-2`, `-3` … if it is already taken, or if Windows can have no
/// folder of this name.
#[must_use]
pub fn distinct(slugs: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut taken = HashSet::new();
    slugs
        .into_iter()
        .map(|slug| {
            let mut candidate = slug.clone();
            let mut number = 2;
            while is_device(&candidate) || !taken.insert(candidate.clone()) {
                candidate = format!("{slug}-{number}");
                number += 1;
            }
            candidate
        })
        .collect()
}

/// A name in the form in which its spellings are equal: case, accents of Latin and Greek letters, width
/// and spaces do not count, all other characters do. `C++` and `C#` are two names, and so are names
/// that differ in `и` and `й`, which are two letters.
#[must_use]
pub fn name_key(name: &str) -> String {
    if name.is_ascii() {
        return words(&name.to_ascii_lowercase());
    }
    let mut bears_accents = false;
    let plain = name.nfkd().filter(|&c| {
        if is_combining_mark(c) {
            return !bears_accents;
        }
        bears_accents = c.is_ascii_alphabetic() || ('\u{370}'..='\u{3ff}').contains(&c);
        true
    });
    let lower: String = plain.flat_map(char::to_lowercase).collect();
    words(&lower)
}

/// The words of a text with one space between any two.
fn words(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

/// The letters and digits of a text in lower case, without anything between them.
#[must_use]
pub fn fold(text: &str) -> String {
    folded(text).collect()
}

/// Whether two texts are the same after [`fold`].
#[must_use]
pub fn folds_alike(one: &str, other: &str) -> bool {
    folded(one).eq(folded(other))
}

fn folded(text: &str) -> impl Iterator<Item = char> {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::{distinct, name_key, slug};

    #[test]
    fn accents_punctuation_and_case_fold_away() {
        assert_eq!(
            slug("Côte d'Ivoire: Straße & Øst"),
            "cote-divoire-strasse-ost"
        );
        assert_eq!(
            slug("Transparency & Accountability"),
            "transparency-accountability"
        );
    }

    #[test]
    fn names_are_equal_but_for_case_accents_width_and_spaces() {
        for (one, other) in [
            ("bash", "ＢＡＳＨ"),
            ("Côte  d'Ivoire ", "cote d'ivoire"),
            ("ΆΛΦΑ", "αλφα"),
        ] {
            assert_eq!(name_key(one), name_key(other));
        }
        for (one, other) in [
            ("C++", "C#"),
            ("bash", "ba sh"),
            ("A", "A+"),
            ("bash", "баш"),
            ("Мой", "Мои"),
            ("कि", "का"),
            ("!", "?"),
        ] {
            assert_ne!(name_key(one), name_key(other), "{one} {other}");
        }
    }

    #[test]
    fn a_label_without_letters_still_has_an_address() {
        assert_eq!(slug("???"), "x");
    }

    #[test]
    fn other_scripts_stay_readable() {
        assert_eq!(slug("الصحة العامة"), "الصحة-العامة");
    }

    #[test]
    fn a_long_label_of_any_script_still_names_a_file() {
        assert_eq!(slug(&"a".repeat(150)).len(), 100);
        assert_eq!(slug(&"株".repeat(150)), "株".repeat(66));
        assert_eq!(slug(&"𐐨".repeat(150)), "𐐨".repeat(50));
        assert_eq!(slug(&format!("{} b", "a".repeat(99))), "a".repeat(99));
    }

    #[test]
    fn collisions_are_numbered_in_order() {
        let slugs = ["a", "a", "a-2", "b", "a"].map(str::to_owned);
        assert_eq!(distinct(slugs), ["a", "a-2", "a-2-2", "b", "a-3"]);
    }
}
