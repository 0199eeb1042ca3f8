//! Turns a text into the letters that words are compared by: without case, accents and variants.
//!
//! The browser does the same with its own Unicode tables and the rules of [`RULES`], which it reads
//! from the index.

use std::sync::LazyLock;

use regex_syntax::hir::{Class, ClassUnicode, HirKind};
use unicode_normalization::UnicodeNormalization;

/// Letters that decomposition does not make equal: the first one, how many in a row, and what they
/// become. The later letters of a row become the characters that follow the replacement.
const LETTERS: [(char, u32, &str); 40] = [
    ('\u{ad}', 1, ""), // soft hyphen
    ('ß', 1, "ss"),
    ('æ', 1, "ae"),
    ('ð', 1, "d"),
    ('ø', 1, "o"),
    ('þ', 1, "th"),
    ('đ', 1, "d"),
    ('ħ', 1, "h"),
    ('ı', 1, "i"),
    ('ĸ', 1, "k"),
    ('ł', 1, "l"),
    ('ŋ', 1, "n"),
    ('œ', 1, "oe"),
    ('ŧ', 1, "t"),
    ('ƒ', 1, "f"),
    ('ς', 1, "σ"),
    // Hebrew: letters at the end of a word.
    ('ך', 1, "כ"),
    ('ם', 1, "מ"),
    ('ן', 1, "נ"),
    ('ף', 1, "פ"),
    ('ץ', 1, "צ"),
    // Arabic: hamza by itself, teh marbuta, tatweel, alef maksura, alef wasla, and the letters of
    // Persian and Urdu that look like others.
    ('ء', 1, ""),
    ('ة', 1, "ه"),
    ('ـ', 1, ""),
    ('ى', 1, "ي"),
    ('ٱ', 1, "ا"),
    ('ٲ', 1, "ا"),
    ('ٳ', 1, "ا"),
    ('ک', 1, "ك"),
    ('ڪ', 1, "ك"),
    ('ھ', 1, "ه"),
    ('ہ', 1, "ه"),
    ('ە', 1, "ه"),
    ('ی', 1, "ي"),
    ('ے', 1, "ي"),
    // Joiners inside words, and characters that break lines.
    ('\u{200b}', 1, ""),
    ('\u{200c}', 1, ""),
    ('\u{200d}', 1, ""),
    ('\u{2060}', 1, ""),
    // Katakana as hiragana.
    ('ァ', 86, "ぁ"),
];

/// One rule: from `first` on, `count` characters become `to`, or what follows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rule {
    /// The first character.
    pub(super) first: u32,
    /// How many.
    pub(super) count: u32,
    /// What the first becomes.
    pub(super) to: String,
}

/// All rules by their first character: [`LETTERS`], and the digits of all scripts.
pub(super) static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let letters = LETTERS.iter().map(|&(first, count, to)| Rule {
        first: u32::from(first),
        count,
        to: to.to_owned(),
    });
    let digits = DIGITS.ranges().iter().flat_map(|range| {
        let (start, end) = (u32::from(range.start()), u32::from(range.end()));
        // A run of ten digits begins with a zero.
        (start..end).step_by(10).map(|first| Rule {
            first,
            count: 10,
            to: "0".to_owned(),
        })
    });
    // ASCII digits stay; mathematical digits are decomposed before this.
    let digits = digits.filter(|rule| rule.first > 0x7f && rule.first != 0x1_d7ce);
    let mut rules: Vec<Rule> = letters.chain(digits).collect();
    rules.retain(|rule| !(0x1_d7ce..=0x1_d7ff).contains(&rule.first));
    rules.sort_by_key(|rule| rule.first);
    rules
});

static DIGITS: LazyLock<ClassUnicode> = LazyLock::new(|| class(r"\p{Nd}"));
static MARKS: LazyLock<ClassUnicode> = LazyLock::new(|| class(r"\p{Mn}"));
static WORDS: LazyLock<ClassUnicode> = LazyLock::new(|| class(r"[\p{L}\p{M}\p{N}]"));
static DENSE: LazyLock<ClassUnicode> = LazyLock::new(|| {
    class(
        r"[\p{L}\p{M}\p{N}&&[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}ー]]",
    )
});

/// The characters that a pattern of one class names.
fn class(pattern: &str) -> ClassUnicode {
    let parsed = regex_syntax::parse(pattern).expect("the patterns are those above");
    match parsed.into_kind() {
        HirKind::Class(Class::Unicode(class)) => class,
        _ => ClassUnicode::empty(),
    }
}

fn holds(class: &ClassUnicode, c: char) -> bool {
    let ranges = class.ranges();
    let at = ranges.partition_point(|range| range.end() < c);
    ranges.get(at).is_some_and(|range| range.start() <= c)
}

/// The role of a character in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// It separates them.
    Gap,
    /// It is part of one.
    Letter,
    /// It is part of one, but nothing shows where the word ends: Han, kana, Thai and similar scripts.
    Dense,
}

impl Role {
    pub(super) fn of(c: char) -> Self {
        if c.is_ascii() {
            return match c {
                c if c.is_ascii_alphanumeric() => Self::Letter,
                _ => Self::Gap,
            };
        }
        match c {
            c if !holds(&WORDS, c) => Self::Gap,
            c if c >= '\u{e00}' && holds(&DENSE, c) => Self::Dense,
            _ => Self::Letter,
        }
    }
}

/// Adds the folded form of a text to `out`: NFKD, lower case, without marks that take no space, then
/// the rules.
pub(super) fn fold_into(out: &mut String, text: &str) {
    let mut rest = text;
    while !rest.is_empty() {
        let plain = rest.bytes().position(|byte| !byte.is_ascii());
        let (ascii, other) = rest.split_at(plain.unwrap_or(rest.len()));
        let from = out.len();
        out.push_str(ascii);
        out[from..].make_ascii_lowercase();
        let end = other.bytes().position(|byte| byte.is_ascii());
        let end = end.unwrap_or(other.len());
        let (other, after) = other.split_at(end);
        for c in other.nfkd().flat_map(char::to_lowercase) {
            if c.is_ascii() {
                out.push(c);
            } else if !holds(&MARKS, c) {
                replace(out, c);
            }
        }
        rest = after;
    }
}

/// The folded form of a text.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_into(&mut out, text);
    out
}

/// Adds a character after the rules are applied.
fn replace(out: &mut String, c: char) {
    let code = u32::from(c);
    let at = RULES.partition_point(|rule| rule.first <= code);
    let Some(rule) = at.checked_sub(1).map(|at| &RULES[at]) else {
        return out.push(c);
    };
    match code - rule.first {
        0 => out.push_str(&rule.to),
        further if further < rule.count => {
            let first = rule.to.chars().next().map_or(0, u32::from);
            out.extend(char::from_u32(first + further));
        }
        _ => out.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::{RULES, fold};

    #[test]
    fn case_accents_and_variants_fold_away() {
        assert_eq!(
            fold("Côte d’IVOIRE Straße Øst ﬁn"),
            "cote d’ivoire strasse ost fin"
        );
        assert_eq!(fold("ΣΟΦΟΣ İstanbul ½"), "σοφοσ istanbul 1⁄2");
    }

    #[test]
    fn arabic_letters_fold_to_one_form() {
        assert_eq!(fold("الصِّحّة"), fold("الصحه"));
        assert_eq!(fold("إدارة أداء آداب"), "اداره ادا اداب");
        assert_eq!(fold("بيـــانات ١٢٣ ۴۵۶"), "بيانات 123 456");
    }

    #[test]
    fn kana_are_one_script() {
        assert_eq!(fold("ガッコウ ｶﾞｯｺｳ"), "かっこう かっこう");
    }

    #[test]
    fn rules_do_not_overlap() {
        for pair in RULES.windows(2) {
            assert!(pair[0].first + pair[0].count <= pair[1].first, "{pair:?}");
        }
    }
}
