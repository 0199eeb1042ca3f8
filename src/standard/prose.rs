//! Prose of an entry: the web addresses in it, its number of words, a short quotation of it.

use std::collections::BTreeSet;

use crate::markdown;

/// The longest quotation, in Unicode scalar values.
const QUOTE: usize = 160;

/// The web addresses in a text, in order, as the page of a good has them as links.
pub(super) fn links(text: &str) -> Vec<String> {
    // Most texts have none, and are not parsed as Markdown.
    if !text.contains('/') && !text.contains("www.") {
        return Vec::new();
    }
    markdown::links(text)
}

/// Whether a text has at least this many words; addresses do not count, and in scripts without spaces
/// two characters count as a word.
pub(super) fn has_words(text: &str, wanted: usize) -> bool {
    let mut count = 0;
    if wanted == 0 {
        return true;
    }
    for token in text.split_whitespace() {
        count += words_of_token(token);
        if count >= wanted {
            return true;
        }
    }
    false
}

fn words_of_token(token: &str) -> usize {
    let label = token.split_once("](").map_or(token, |(label, _)| label);
    if label.contains("://") || label.starts_with("www.") || label.starts_with("(www.") {
        return 0;
    }
    let spaceless = label.chars().filter(|&c| is_spaceless(c)).count();
    if spaceless > 0 {
        return spaceless.div_ceil(2);
    }
    usize::from(label.chars().any(char::is_alphanumeric))
}

/// Scripts that are written without spaces: Thai, Lao, Burmese, Khmer, Kana, Han.
fn is_spaceless(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

/// A text on one line, cut on a word if it is long; `None` if it is blank.
pub(super) fn quote(text: &str) -> Option<String> {
    let mut out = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        let size = word.chars().count() + usize::from(length > 0);
        if length + size > QUOTE {
            if length == 0 {
                out.extend(word.chars().take(QUOTE));
            }
            out.push('…');
            return Some(out);
        }
        if length > 0 {
            out.push(' ');
        }
        out.push_str(word);
        length += size;
    }
    (length > 0).then_some(out)
}

/// Texts to be quoted together, each once; texts beyond the limit are ignored.
#[derive(Debug)]
pub(super) struct List {
    of: Texts,
    text: String,
    known: BTreeSet<String>,
}

/// What is quoted together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Texts {
    /// Names, with commas between them.
    Names,
    /// Sentences, with semicolons in the place of the full stops between them.
    Sentences,
}

impl List {
    /// An empty list.
    pub(super) fn new(of: Texts) -> Self {
        Self {
            of,
            text: String::new(),
            known: BTreeSet::new(),
        }
    }

    /// Adds a text; returns whether it has content.
    pub(super) fn add(&mut self, text: &str) -> bool {
        let mut words = text.split_whitespace().peekable();
        if words.peek().is_none() {
            return false;
        }
        if self.is_full() || !self.known.insert(text.trim().to_owned()) {
            return true;
        }
        let mut before = match self.of {
            _ if self.text.is_empty() => "",
            Texts::Names => ", ",
            Texts::Sentences => {
                if self.text.ends_with('.') && !self.text.ends_with("..") {
                    self.text.pop();
                }
                "; "
            }
        };
        for word in words {
            if self.is_full() {
                break;
            }
            self.text.push_str(before);
            self.text.extend(word.chars().take(QUOTE + 1));
            before = " ";
        }
        true
    }

    /// Whether more text would not be visible: it is longer than a quotation, whatever its characters.
    pub(super) fn is_full(&self) -> bool {
        self.text.len() > 4 * QUOTE
    }

    /// The texts on one line, cut like [`quote`].
    pub(super) fn quote(&self) -> Option<String> {
        quote(&self.text)
    }
}

/// The sentence of a text that contains a range of bytes, cut on words if it is long.
pub(super) fn sentence(text: &str, start: usize, end: usize) -> Option<String> {
    let stops = |c: char| matches!(c, '.' | '!' | '?' | '\n' | '\r' | ';');
    let ends_sentence = |i: usize, c: char| {
        let next = text[i + c.len_utf8()..].chars().next();
        stops(c) && next.is_none_or(char::is_whitespace)
    };
    let from = text[..start]
        .char_indices()
        .rev()
        .find(|&(i, c)| ends_sentence(i, c))
        .map_or(0, |(i, c)| i + c.len_utf8());
    let to = text[end..]
        .char_indices()
        .find(|&(i, c)| ends_sentence(end + i, c))
        .map_or(text.len(), |(i, _)| end + i);
    let whole = &text[from..to];
    if whole.chars().count() <= QUOTE {
        return quote(whole);
    }
    let Some((near, _)) = text[from..start].char_indices().rev().nth(QUOTE / 3) else {
        return quote(whole);
    };
    let near = from + near;
    let word = text[near..start]
        .find(' ')
        .map_or(near, |space| near + space + 1);
    quote(&text[word..to]).map(|cut| format!("…{cut}"))
}

#[cfg(test)]
mod tests {
    use super::{List, Texts, has_words, links, quote, sentence};

    #[test]
    fn addresses_are_found_in_prose_and_markdown() {
        assert_eq!(
            links("See https://a.org/x_(y), [b](http://b.org/c). www.c.org; d.org/e and f.org"),
            [
                "https://a.org/x_(y)",
                "http://b.org/c",
                "https://www.c.org",
                "https://d.org/e"
            ]
        );
        assert_eq!(
            links("https://a.org,https://b.org/"),
            ["https://a.org", "https://b.org/"]
        );
        assert_eq!(links("(https://a.org/#z)"), ["https://a.org/#z"]);
        assert!(links("ASP.NET, Node.js/Express, e.g. README.md").is_empty());
    }

    #[test]
    fn addresses_are_not_words_and_han_counts_by_characters() {
        assert!(has_words("two words https://a.org", 2));
        assert!(!has_words("two words https://a.org", 3));
        assert!(!has_words("- * …", 1));
        assert!(has_words("数字公共产品", 3));
        assert!(has_words("[privacy policy](https://a.org)", 2));
    }

    #[test]
    fn a_long_text_is_cut_on_a_word() {
        let long = "word ".repeat(60);
        let cut = quote(&long).unwrap();
        assert!(cut.ends_with("word…") && cut.chars().count() <= 161);
        assert_eq!(quote(" a \n b "), Some("a b".to_owned()));
        assert_eq!(quote(" \n"), None);
    }

    #[test]
    fn texts_quoted_together_show_that_they_are_cut() {
        let quoted = |texts: &[&str]| {
            let mut list = List::new(Texts::Sentences);
            for text in texts {
                list.add(text);
            }
            list.quote().unwrap()
        };
        // More white space than is shown.
        let spaced = "some \r\n\r\n words ".repeat(20);
        let cut = quoted(&[&spaced]);
        assert!(cut.ends_with("words…") || cut.ends_with("some…"), "{cut}");
        assert!(cut.chars().count() > 140, "{cut}");
        assert_eq!(quoted(&[&"é".repeat(170)]), format!("{}…", "é".repeat(160)));
        let long = "ab ".repeat(50);
        let other = "ab cd ".repeat(25);
        assert!(quoted(&[&long, &other]).ends_with("ab…"));
        assert_eq!(quoted(&[" a\n b", "", "c"]), "a b; c");
        assert_eq!(
            quoted(&["Uses JSON.", "Uses JSON.", "Runs on Linux."]),
            "Uses JSON; Runs on Linux."
        );
    }

    #[test]
    fn a_sentence_without_its_beginning_shows_the_cut() {
        let text = format!(
            "{}we use Google Maps for {}",
            "so ".repeat(80),
            "ever ".repeat(80)
        );
        let start = text.find("Google").unwrap();
        let cut = sentence(&text, start, start + 11).unwrap();
        assert!(cut.starts_with("…so so") && cut.ends_with("ever…"), "{cut}");
    }

    #[test]
    fn a_sentence_is_taken_out_of_its_text() {
        let text = "First one. We use Google Maps v2.1 for tiles. Last.";
        let start = text.find("Google").unwrap();
        assert_eq!(
            sentence(text, start, start + 11).unwrap(),
            "We use Google Maps v2.1 for tiles"
        );
    }
}
