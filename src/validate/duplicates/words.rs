//! Cuts a text into words in lower case, without accents and punctuation.

use crate::slug::slug;

/// Characters of a text that are read, and words of it; no honest name has more.
const LONGEST: usize = 200;
const MOST: usize = 16;

/// The words of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Words {
    text: String,
    /// Where each begins and ends.
    spans: Vec<(usize, usize)>,
}

impl Words {
    pub(super) fn new(text: &str) -> Self {
        let end = if text.is_ascii() {
            text.len().min(LONGEST)
        } else {
            let beyond = text.char_indices().nth(LONGEST);
            beyond.map_or(text.len(), |(at, _)| at)
        };
        let text = &text[..end];
        if text.is_ascii() {
            plain(text)
        } else if text.contains(char::is_alphanumeric) {
            cut(slug(text), |c| c != '-')
        } else {
            cut(String::new(), |_| false)
        }
    }

    /// The words in their order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> + Clone {
        self.spans.iter().map(|&(from, to)| &self.text[from..to])
    }

    /// Whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// Leaves the words out that do not pass.
    pub(super) fn retain(&mut self, passes: impl Fn(&str) -> bool) {
        let text = &self.text;
        self.spans.retain(|&(from, to)| passes(&text[from..to]));
    }
}

/// What `slug` makes of a text, without a look at any table.
fn plain(text: &str) -> Words {
    let mut lower = String::with_capacity(text.len());
    lower.extend(text.chars().filter(|&c| c != '\''));
    lower.make_ascii_lowercase();
    cut(lower, |c| c.is_ascii_alphanumeric())
}

/// The stretches of a text whose characters belong to a word.
fn cut(text: String, belongs: impl Fn(char) -> bool) -> Words {
    let mut spans = Vec::with_capacity(8);
    let mut start = None;
    let ends = text.char_indices().chain([(text.len(), '-')]);
    for (at, sign) in ends {
        match (start, at < text.len() && belongs(sign)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                spans.push((from, at));
                start = None;
            }
            _ => {}
        }
    }
    spans.truncate(MOST);
    Words { text, spans }
}

#[cfg(test)]
mod tests {
    use super::Words;

    fn words(text: &str) -> Vec<String> {
        Words::new(text).iter().map(str::to_owned).collect()
    }

    #[test]
    fn words_are_cut_the_same_with_and_without_accents() {
        for text in [
            "Farmers' Book_of 2-Seeds",
            "'x'",
            "''",
            "--",
            "A'B",
            "a - b",
        ] {
            let accented = words(&format!("{text} é"));
            assert_eq!(accented, words(&format!("{text} e")), "{text}");
        }
        assert_eq!(words("L'été, déjà!"), ["lete", "deja"]);
    }

    #[test]
    fn a_text_without_letters_has_no_words() {
        for text in ["", " ", "???", "…", "😀", "\u{301}"] {
            assert!(Words::new(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn of_a_huge_text_only_the_beginning_is_read() {
        assert_eq!(words(&"a ".repeat(100_000)).len(), 16);
        assert_eq!(words(&"a".repeat(100_000))[0].len(), 200);
        assert_eq!(words(&"é".repeat(100_000))[0].len(), 100);
    }
}
