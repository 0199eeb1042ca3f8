//! A description as a summary of at most 300 characters and, where it is longer, the whole.

use super::text::one_line;

/// The longest summary, in characters.
pub const LONGEST: usize = 300;

/// Short forms after which a full stop ends no sentence.
const ABBREVIATIONS: [&str; 14] = [
    "e.g", "i.e", "etc", "vs", "cf", "approx", "no", "dr", "mr", "mrs", "ms", "st", "inc", "ltd",
];

/// The summary, and the description when the summary does not hold it whole.
#[must_use]
pub fn summary(description: &str) -> (String, Option<String>) {
    let line = one_line(description);
    if line.chars().count() <= LONGEST {
        return (line, None);
    }
    (leading(description), Some(description.to_owned()))
}

/// The leading whole sentences, or, when the first is too long, its leading words and `…`.
fn leading(description: &str) -> String {
    let mut kept = String::new();
    for sentence in sentences(description) {
        let longer = format!("{kept} {sentence}");
        let longer = longer.trim_start();
        if longer.chars().count() > LONGEST {
            break;
        }
        longer.clone_into(&mut kept);
    }
    if kept.is_empty() {
        cut(&one_line(description))
    } else {
        kept
    }
}

/// The sentences, each on one line; an empty line or a list item ends one too.
fn sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    for line in text.lines() {
        let mut sentence = String::new();
        let mut words = line.split_whitespace().peekable();
        while let Some(word) = words.next() {
            if !sentence.is_empty() {
                sentence.push(' ');
            }
            sentence.push_str(word);
            if ends(word, words.peek().copied()) {
                sentences.push(std::mem::take(&mut sentence));
            }
        }
        if !sentence.is_empty() {
            sentences.push(sentence);
        }
    }
    sentences
}

/// Whether a word ends its sentence.
fn ends(word: &str, next: Option<&str>) -> bool {
    let bare = word.trim_end_matches(['"', '\'', ')', '”', '’', ']', '*']);
    let Some(next) = next else { return true };
    if bare.ends_with(['!', '?', '。']) {
        return true;
    }
    let Some(stem) = bare.strip_suffix('.') else {
        return false;
    };
    let stem = stem.trim_start_matches(['(', '"', '“', '[']).to_lowercase();
    let initial = stem.chars().count() == 1 && !stem.starts_with(|c: char| c.is_ascii_digit());
    let starts = next
        .trim_start_matches(['"', '\'', '(', '“', '‘', '[', '*'])
        .starts_with(|c: char| !c.is_lowercase());
    starts && !initial && !ABBREVIATIONS.contains(&stem.as_str())
}

/// The leading words of a line that fit, and `…`.
fn cut(line: &str) -> String {
    let limit = line
        .char_indices()
        .nth(LONGEST - 1)
        .map_or(line.len(), |(i, _)| i);
    let end = line[..limit].rfind(' ').unwrap_or(limit);
    let words = line[..end].trim_end_matches([',', ';', ':', '-', '–', '.', ' ']);
    format!("{words}…")
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, summary};

    #[test]
    fn a_short_text_is_the_summary_alone_on_one_line() {
        assert_eq!(summary("One.\n\nTwo."), ("One. Two.".to_owned(), None));
    }

    #[test]
    fn abbreviations_initials_and_versions_end_no_sentence() {
        let start = "It serves e.g. Ministries of J. Smith in version 2.0 Beta, i.e. Many.";
        let long = format!("{start} {}", "X".repeat(LONGEST));
        assert_eq!(summary(&long), (start.to_owned(), Some(long.clone())));
    }

    #[test]
    fn a_first_sentence_that_is_too_long_is_cut_at_a_word() {
        let long = "many words, ".repeat(40);
        let (short, whole) = summary(&long);
        let words = short.strip_suffix('…').unwrap();
        assert!(long.starts_with(words), "{short}");
        assert!(long[words.len()..].starts_with([' ', ',']), "{short}");
        assert!(short.chars().count() <= LONGEST);
        assert_eq!(whole, Some(long));
    }

    #[test]
    fn characters_are_counted_and_not_bytes() {
        let text = "é".repeat(LONGEST);
        assert_eq!(summary(&text), (text.clone(), None));
        let (short, _) = summary(&"é".repeat(LONGEST + 1));
        assert_eq!(short.chars().count(), LONGEST);
    }
}
