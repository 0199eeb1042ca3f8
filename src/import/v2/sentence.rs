//! The sentences with which the live feed says what is done with data and content.

use crate::entry::Handling;

/// What a sentence is about; the feed words the two a little differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Personal data.
    Data,
    /// Content.
    Content,
}

/// What is done according to a sentence; nothing when it is none of them.
#[must_use]
pub fn read(sentence: &str) -> Option<Vec<Handling>> {
    let words: Vec<String> = sentence
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .map(str::to_owned)
        .collect();
    let mut done = Vec::new();
    for (verb, handling) in [
        ("collected", Handling::Collected),
        ("stored", Handling::Stored),
        ("distributed", Handling::Distributed),
    ] {
        let at = words.iter().position(|word| word == verb)?;
        if at == 0 || words[at - 1] != "not" {
            done.push(handling);
        }
    }
    Some(done)
}

/// The sentence nearest to what is done.
#[must_use]
pub fn write(handling: &[Handling], about: About) -> &'static str {
    let does = |verb| handling.contains(&verb);
    let row = if does(Handling::Distributed) {
        0
    } else if does(Handling::Stored) {
        1
    } else if does(Handling::Collected) {
        2
    } else {
        3
    };
    match about {
        About::Data => [
            "PII data is collected and stored and distributed.",
            "PII data is collected and stored but NOT distributed.",
            "PII data is collected but NOT stored and NOT distributed.",
            "PII data is NOT collected NOT stored and NOT distributed.",
        ][row],
        About::Content => [
            "Content is collected stored and distributed.",
            "Content is collected and stored but NOT distributed.",
            "Content is collected but NOT stored and NOT distributed.",
            "Content is NOT collected NOT stored and NOT distributed.",
        ][row],
    }
}

#[cfg(test)]
mod tests {
    use super::{About, read, write};
    use crate::entry::Handling::{Collected, Distributed, Stored};

    #[test]
    fn every_sentence_reads_back_as_what_it_was_written_from() {
        let all = [Collected, Stored, Distributed];
        for about in [About::Data, About::Content] {
            for done in [&all[..0], &all[..1], &all[..2], &all[..]] {
                assert_eq!(read(write(done, about)).as_deref(), Some(done));
            }
        }
        assert_eq!(read("We collect nothing."), None);
    }
}
