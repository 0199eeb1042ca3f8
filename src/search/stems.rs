//! Stems of folded words, by the Snowball stemmers of the languages that entries are written in.

use std::borrow::Cow;

use snowball_stemmers_rs::{Algorithm, Stemmer};

/// Endings of British spelling that American spelling writes with a `z`.
const BRITISH: [&str; 9] = [
    "isations", "isation", "isable", "ising", "ised", "iser", "isers", "ises", "ise",
];

/// The fewest letters before such an ending, and before an `i` that is left out at the end of a stem.
const LONG: usize = 4;

/// The stemmers for an index.
pub(super) struct Stemmers {
    /// Of languages in Latin letters, the language of the index first.
    latin: Vec<(Latin, Stemmer)>,
    russian: Stemmer,
    arabic: Stemmer,
}

/// A language in Latin letters that has a stemmer here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Latin {
    English,
    French,
    Spanish,
}

impl Stemmers {
    /// Those for the languages of an index, the most important first. Words in Cyrillic and Arabic letters have
    /// stems in every index, because their letters show what they are.
    pub(super) fn new(languages: [&str; 2]) -> Self {
        let mut latin: Vec<(Latin, Stemmer)> = Vec::new();
        for tag in languages {
            let (language, algorithm) = match tag.split('-').next() {
                Some("en") => (Latin::English, Algorithm::English),
                Some("fr") => (Latin::French, Algorithm::French),
                Some("es") => (Latin::Spanish, Algorithm::Spanish),
                _ => continue,
            };
            if latin.iter().all(|(known, _)| *known != language) {
                latin.push((language, Stemmer::create(algorithm)));
            }
        }
        Self {
            latin,
            russian: Stemmer::create(Algorithm::Russian),
            arabic: Stemmer::create(Algorithm::Arabic),
        }
    }

    /// How many stems a word can have.
    pub(super) fn rounds(&self) -> usize {
        self.latin.len().max(1)
    }

    /// A stem of a folded word, none if no stemmer is for its letters. Words that share one are of one family.
    pub(super) fn stem(&self, word: &str, round: usize) -> Option<String> {
        let all = |letters: fn(char) -> bool| word.chars().all(letters);
        if all(|c| c.is_ascii_lowercase()) {
            let (language, stemmer) = self.latin.get(round)?;
            let stem = match language {
                Latin::English => stemmer.stem(&american(word)).into_owned(),
                Latin::French | Latin::Spanish => stemmer.stem(word).into_owned(),
            };
            return Some(shortened(stem));
        }
        if round > 0 {
            return None;
        }
        if all(|c| matches!(c, 'а'..='я')) {
            return Some(self.russian.stem(&cyrillic(word)).into_owned());
        }
        if all(|c| matches!(c, '\u{621}'..='\u{64a}')) {
            return Some(self.arabic.stem(word).into_owned());
        }
        None
    }
}

/// A word in American spelling: `digitize` of `digitise`.
fn american(word: &str) -> Cow<'_, str> {
    let found = BRITISH.iter().find_map(|ending| {
        let before = word.strip_suffix(ending)?;
        (before.len() >= LONG).then(|| format!("{before}iz{}", &ending[2..]))
    });
    found.map_or(Cow::Borrowed(word), Cow::Owned)
}

/// A stem without an `i` at the end, which `y` leaves there: `certify` and `certificate` are one family.
fn shortened(mut stem: String) -> String {
    if stem.ends_with('i') && stem.len() > LONG + 2 {
        stem.pop();
    }
    stem
}

/// Folding makes `и` of `й`; at the end of a word, after a vowel, it is one.
fn cyrillic(word: &str) -> Cow<'_, str> {
    match word.strip_suffix('и') {
        Some(before) if before.ends_with(['а', 'е', 'и', 'о', 'у', 'ы', 'я']) => {
            Cow::Owned(format!("{before}й"))
        }
        _ => Cow::Borrowed(word),
    }
}

#[cfg(test)]
mod tests {
    use super::Stemmers;
    use crate::search::fold;

    /// Whether words have one stem in a language.
    fn meet(language: &str, words: &[&str]) -> bool {
        let stemmers = Stemmers::new([language, language]);
        let stems: Vec<_> = words
            .iter()
            .map(|word| stemmers.stem(&fold(word), 0).expect("a word with a stem"))
            .collect();
        stems.iter().all(|stem| *stem == stems[0])
    }

    #[test]
    fn words_of_a_family_have_one_stem() {
        for (language, words) in [
            ("en", &["interoperable", "interoperability"][..]),
            ("en", &["vaccine", "vaccination", "vaccinating"]),
            (
                "en",
                &["certify", "certificate", "certification", "certified"],
            ),
            (
                "en",
                &["digitise", "digitize", "digitisation", "digitizing"],
            ),
            ("fr", &["éducation", "éducatif", "éducative"]),
            ("fr", &["vaccin", "vaccination", "vacciner"]),
            ("es", &["vacunación", "vacunaciones", "vacunar"]),
            ("es", &["educación", "educativo", "educativa"]),
            ("ru", &["цифровой", "цифровая", "цифровые", "цифровых"]),
            ("ru", &["прививка", "прививки", "прививкой"]),
            ("ar", &["تعليم", "تعليمي", "تعليمية"]),
            ("ar", &["حكومة", "حكومي", "حكومية"]),
        ] {
            assert!(meet(language, words), "{words:?}");
        }
    }

    #[test]
    fn words_that_only_look_alike_have_other_stems() {
        for words in [
            ["policy", "police"],
            ["community", "communication"],
            ["data", "date"],
        ] {
            assert!(!meet("en", &words), "{words:?}");
        }
    }
}
