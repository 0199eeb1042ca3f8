//! Text of other people, made safe for a terminal or the log of a build: nothing in it acts, all of it
//! is visible.

use crate::invisible::is_invisible;

/// Escapes, character by character, what must not be shown as it is.
///
/// Besides invisible characters, that is the bracket of `##[` and of words such as `##vso[`, which give
/// a build log commands anywhere in a line.
#[derive(Debug, Default)]
pub(super) struct Speller {
    hashes: usize,
    is_word: bool,
}

impl Speller {
    /// Adds a character to a text, as it is or escaped.
    pub(super) fn push(&mut self, out: &mut String, c: char) {
        if self.takes(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }

    /// Whether the next character must be escaped.
    pub(super) fn takes(&mut self, c: char) -> bool {
        let commands = self.hashes > 1 && c == '[';
        match c {
            '#' if self.is_word => (self.hashes, self.is_word) = (1, false),
            '#' => self.hashes += 1,
            'a'..='z' if self.hashes > 1 => self.is_word = true,
            _ => *self = Self::default(),
        }
        commands || is_invisible(c)
    }
}

/// A text on one line.
pub(crate) fn spell(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut speller = Speller::default();
    for c in text.chars() {
        speller.push(&mut out, c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::spell;

    #[test]
    fn invisible_characters_are_escaped() {
        assert_eq!(
            spell("a\u{1b}[2J\r\nb\u{202e}"),
            r"a\u{1b}[2J\u{d}\u{a}b\u{202e}"
        );
        assert_eq!(spell("Žluťoučký 東京 👩"), "Žluťoučký 東京 👩");
    }

    #[test]
    fn no_text_gives_a_build_log_commands() {
        for text in [
            "x ##[add-mask]y",
            "###[x]",
            "##vso[task.y]",
            "#a##b##c[",
            "##teamcity['x']",
        ] {
            let spelt = spell(text);
            assert!(spelt.contains(r"\u{5b}"), "{spelt}");
        }
        for text in ["## Title [a](b)", "#[a]", "[x] ##", "#1[", "##A[", "# #[x]"] {
            assert_eq!(spell(text), text);
        }
    }
}
