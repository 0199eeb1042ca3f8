//! Characters that nobody sees but that change what is seen: which they are, where they have a use, and
//! texts without them.

pub mod json;

use std::borrow::Cow;

/// Whether a character has no place in a line of text as a terminal shows it: those of [`hidden`]
/// wherever they are, joiners, tabs and line ends.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\n' | '\t') || is_joiner(c) || is_unseen(c)
}

/// Whether a character sets the direction of the text around it.
#[must_use]
pub fn is_direction(c: char) -> bool {
    is_mark(c) || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a letter is written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko, Adlam and
/// others.
#[must_use]
pub fn runs_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
        && c.is_alphabetic()
}

/// The text without the characters of [`hidden`]. Tabs and line ends stay.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    let hidden = hidden(text);
    if hidden.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len());
    let mut from = 0;
    for (at, c) in hidden {
        cleaned.push_str(&text[from..at]);
        from = at + c.len_utf8();
    }
    cleaned.push_str(&text[from..]);
    Cow::Owned(cleaned)
}

/// The same for a text that is not needed any more.
#[must_use]
pub fn cleaned(text: String) -> String {
    match clean(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(cleaned) => cleaned,
    }
}

/// The control characters, bidirectional controls and invisible characters of a text, each with its
/// place in bytes, but for those that have a use where they are:
///
/// - joiners between letters of scripts that need them, and in emoji
/// - spaces of no width in scripts without spaces, for breaking lines
/// - marks of direction in a text with letters that are written from right to left
/// - variants of Mongolian letters and of ideographs, and the letters of a flag
#[must_use]
pub fn hidden(text: &str) -> Vec<(usize, char)> {
    let mut found = Vec::new();
    if !has_unseen(text) {
        return found;
    }
    let mut seen = Seen::default();
    for (at, c) in text.char_indices() {
        let unseen = is_joiner(c) || is_unseen(c);
        if unseen && !seen.uses(c, (text, at)) {
            found.push((at, c));
        } else {
            seen.add(c);
        }
    }
    found
}

/// What is before a place in a text.
#[derive(Default)]
struct Seen {
    /// The last character that stays.
    before: Option<char>,
    /// How many letters more a flag may have.
    flag: usize,
    /// Whether the whole text has letters from right to left, once that was asked.
    runs_left: Option<bool>,
}

/// How many letters a flag has after its emoji, the closing one included.
const FLAG: usize = 7;

impl Seen {
    fn add(&mut self, c: char) {
        self.flag = match c {
            '\u{1F3F4}' => FLAG,
            '\u{E0020}'..='\u{E007E}' => self.flag.saturating_sub(1),
            _ => 0,
        };
        self.before = Some(c);
    }

    /// Whether a character that nobody sees has a use here.
    fn uses(&mut self, c: char, (text, at): (&str, usize)) -> bool {
        let after = || text[at + c.len_utf8()..].chars().next();
        match c {
            _ if is_joiner(c) => {
                self.before.is_some_and(needs_joiners) && after().is_some_and(needs_joiners)
            }
            _ if is_mark(c) => *self
                .runs_left
                .get_or_insert_with(|| text.chars().any(runs_left)),
            '\u{200B}' => {
                self.before.is_some_and(is_spaceless) || after().is_some_and(is_spaceless)
            }
            '\u{180B}'..='\u{180D}' | '\u{180F}' => {
                matches!(self.before, Some('\u{1820}'..='\u{18AA}'))
            }
            '\u{E0100}'..='\u{E01EF}' => self.before.is_some_and(is_ideograph),
            '\u{E0020}'..='\u{E007F}' => self.flag > 0,
            _ => false,
        }
    }
}

/// Whether a text has a joiner or an unseen character, wherever it is.
fn has_unseen(text: &str) -> bool {
    let mut rest = text;
    loop {
        rest = &rest[plain_length(rest.as_bytes())..];
        let Some(c) = rest.chars().next() else {
            return false;
        };
        if is_joiner(c) || is_unseen(c) {
            return true;
        }
        rest = &rest[c.len_utf8()..];
    }
}

/// How many visible characters of ASCII, tabs and line ends a text begins with.
fn plain_length(bytes: &[u8]) -> usize {
    let long = plain_pieces::<32>(bytes);
    let short = long + plain_pieces::<8>(&bytes[long..]);
    short + plain_pieces::<1>(&bytes[short..])
}

/// The same in pieces of some bytes: the compiler checks a piece as a whole, in a few instructions.
fn plain_pieces<const LENGTH: usize>(bytes: &[u8]) -> usize {
    let is_plain = |byte: &u8| matches!(byte, b' '..=b'~' | b'\n' | b'\t');
    let (pieces, _) = bytes.as_chunks::<LENGTH>();
    let plain = pieces
        .iter()
        .take_while(|piece| piece.iter().fold(true, |all, byte| all & is_plain(byte)));
    plain.count() * LENGTH
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// The marks of direction that work like an unseen letter: left to right, right to left, Arabic.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}')
}

/// Scripts from Arabic to Khmer and Mongolian, and pictographs.
fn needs_joiners(c: char) -> bool {
    matches!(c, '\u{0600}'..='\u{18AF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
        || matches!(c, '\u{2190}'..='\u{2BFF}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}')
}

/// Thai, Lao, Myanmar and Khmer.
fn is_spaceless(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Characters without a shape of their own: C0 and C1 controls, bidirectional controls, zero-width
/// and filler characters, variants, tags, and code points that are no characters.
fn is_unseen(c: char) -> bool {
    // One pattern in ascending order: common letters are decided by few comparisons.
    matches!(c, '\0'..='\u{8}' | '\u{B}'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{AD}'
        | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}'
        | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFFB}' | '\u{FFFE}' | '\u{FFFF}'
        | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::{clean, is_invisible};

    #[test]
    fn what_turns_or_hides_text_goes() {
        assert_eq!(
            clean("a\u{202E}b\u{200B}c\u{2066}d\u{FEFF}\u{0007}\r\n"),
            "abcd\n"
        );
        assert_eq!(clean("a\0\u{1b}[2J\u{7f}\u{9b}\u{E0041}\u{AD}z"), "a[2Jz");
    }

    #[test]
    fn joiners_stay_only_where_a_script_needs_them() {
        assert_eq!(clean("می\u{200C}خواهم"), "می\u{200C}خواهم");
        assert_eq!(clean("क्\u{200D}ष"), "क्\u{200D}ष");
        assert_eq!(clean("👩\u{200D}🌾"), "👩\u{200D}🌾");
        assert_eq!(clean("pay\u{200D}pal"), "paypal");
    }

    #[test]
    fn marks_of_direction_stay_only_beside_letters_from_right_to_left() {
        for text in [
            "سجل C++\u{200E} مفتوح",
            "(API)\u{200F} שלום",
            "\u{61C}٣-٤ سجل",
        ] {
            assert_eq!(clean(text), text);
        }
        assert_eq!(clean("a\u{200F}b\u{200E}c\u{61C}d"), "abcd");
        // These turn others, so that no text needs them in a page that keeps texts apart.
        assert_eq!(clean("سجل \u{202B}a\u{202C}\u{202E}b\u{2066}"), "سجل ab");
    }

    #[test]
    fn variants_flags_and_breaks_stay_where_they_mean_something() {
        for text in [
            "ภาษา\u{200B}ไทย",
            "葛\u{E0100}飾",
            "ᠠ\u{180B}",
            "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} England",
        ] {
            assert_eq!(clean(text), text);
        }
        assert_eq!(clean("a\u{E0100}b\u{180B}c\u{E0067}"), "abc");
        assert_eq!(clean("葛\u{E0100}\u{E0101}"), "葛\u{E0100}");
        let message = format!("🏴{}", "\u{E0041}".repeat(30));
        assert_eq!(clean(&message).chars().count(), 1 + super::FLAG);
    }

    #[test]
    fn a_clean_text_is_not_copied() {
        assert!(matches!(clean("São Tomé"), Cow::Borrowed(_)));
    }

    #[test]
    fn whatever_is_hidden_has_no_place_in_a_terminal() {
        for c in '\0'..=char::MAX {
            let text = c.to_string();
            assert!(clean(&text) == text || is_invisible(c), "{c:?}");
        }
    }
}
