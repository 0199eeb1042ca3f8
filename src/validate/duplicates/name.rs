//! Names without what may differ between two spellings of one: case, accents, punctuation, blanks, and
//! words such as "project" or "platform".

use super::lexicon::{Lexicon, Word};
use super::words::Words;

/// Short words that an acronym leaves out.
const SMALL: [&str; 17] = [
    "a", "an", "and", "de", "del", "des", "du", "el", "et", "for", "in", "la", "of", "on", "the",
    "to", "with",
];

/// A name taken apart.
#[derive(Debug, Clone)]
pub(super) struct Folded {
    words: Words,
    /// How each of them counts.
    kinds: Vec<Option<Word>>,
}

impl Folded {
    pub(super) fn new(text: &str, lexicon: &Lexicon) -> Self {
        let words = Words::new(text);
        let kinds = words.iter().map(|word| lexicon.word(word)).collect();
        Self { words, kinds }
    }

    /// All its words.
    pub(super) fn words(&self) -> Vec<&str> {
        self.words.iter().collect()
    }

    /// Those that tell it from others, without the plural's s and the version at the end.
    pub(super) fn core(&self) -> Vec<&str> {
        let mut core: Vec<&str> = self.telling().map(|(word, _)| singular(word)).collect();
        while core.len() > 1 && core.last().is_some_and(|last| is_version(last)) {
            core.pop();
        }
        core
    }

    /// What an acronym of it may be; nothing for fewer than three words.
    pub(super) fn initials(&self) -> [Option<String>; 2] {
        if self.kinds.len() < 3 {
            return [None, None];
        }
        let initial = |word: &str| word.chars().next();
        let large: Vec<&str> = self
            .words
            .iter()
            .filter(|word| !SMALL.contains(word))
            .collect();
        let of_all = (large.len() < self.kinds.len()).then(|| self.words.iter());
        let of_large = (large.len() > 2).then(|| large.into_iter());
        [
            of_large.map(|words| words.filter_map(initial).collect()),
            of_all.map(|words| words.filter_map(initial).collect()),
        ]
    }

    /// The core after some words in front, such as an organisation's; nothing where they do not
    /// come first, or nothing telling follows.
    pub(super) fn behind(&self, front: &[Words], lexicon: &Lexicon) -> Option<Vec<&str>> {
        let mut core = self.core();
        let is_front = |word: &str| {
            front
                .iter()
                .any(|words| words.iter().any(|one| one == word))
        };
        let end = core.iter().position(|word| !is_front(word))?;
        let rest = core.split_off(end);
        let is_telling =
            |word: &&str| lexicon.word(word) != Some(Word::Part) && word.chars().count() > 3;
        (end > 0 && rest.iter().any(is_telling)).then_some(rest)
    }

    /// The product and the parts of it that a name tells.
    pub(super) fn parts(&self) -> (Vec<&str>, Vec<&str>) {
        let (mut product, mut parts) = (Vec::new(), Vec::new());
        for (word, kind) in self.telling() {
            match kind {
                Some(Word::Part) => parts.push(word),
                _ => product.push(word),
            }
        }
        (product, parts)
    }

    /// Whether another name differs in no more than a slip in one word.
    pub(super) fn is_near(&self, other: &Self, lexicon: &Lexicon) -> bool {
        let near = |ours: &[&str], theirs: &[&str]| {
            let mut differing = ours.iter().zip(theirs).filter(|(a, b)| a != b);
            let first = differing.next();
            ours.len() == theirs.len()
                && differing.next().is_none()
                && first.is_some_and(|(a, b)| is_slip(a, b, ours.len(), lexicon))
        };
        near(&self.words(), &other.words()) || near(&self.core(), &other.core())
    }

    /// The words that are not generic, with how each counts.
    fn telling(&self) -> impl Iterator<Item = (&str, Option<Word>)> {
        let words = self.words.iter().zip(self.kinds.iter().copied());
        words.filter(|(_, kind)| *kind != Some(Word::Generic))
    }
}

/// The name that a text is, and the names that it holds besides: `X (Y)` is called X and Y.
pub(super) fn forms(text: &str) -> (&str, Option<(&str, &str)>) {
    let text = text.trim();
    let parts = text
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once('('));
    let parts = parts.map(|(before, inside)| (before.trim(), inside.trim()));
    (text, parts.filter(|(before, _)| !before.is_empty()))
}

/// The words of an organisation's name that tell it from others.
pub(super) fn organization(text: &str, lexicon: &Lexicon) -> Words {
    let mut words = Words::new(text);
    words.retain(|word| word != "the" && lexicon.word(word) != Some(Word::Legal));
    words
}

/// How a name tells its version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    /// Not at all.
    None,
    /// By a number, which may also count the items of a series.
    Number,
    /// By `v2`, `beta` or the like.
    Told,
}

/// The name of a repository as one word without a version at its end, and whether one stood there.
pub(super) fn unversioned(name: &str) -> (String, Version) {
    let words = Words::new(name);
    let mut words: Vec<&str> = words.iter().collect();
    let mut version = Version::None;
    while let [_, .., last] = words[..]
        && is_version(last)
    {
        version = if is_number(last) {
            Version::Number
        } else {
            Version::Told
        };
        words.pop();
    }
    let mut stem = words.concat();
    let letters = stem.trim_end_matches(|c: char| c.is_ascii_digit());
    if version == Version::None && letters.len() + 1 == stem.len() && letters.len() > 3 {
        stem.truncate(letters.len());
        version = Version::Number;
    }
    (stem, version)
}

fn is_version(word: &str) -> bool {
    let number = word.strip_prefix('v').unwrap_or(word);
    is_number(number) || ["alpha", "beta", "legacy", "old"].contains(&word)
}

fn is_number(word: &str) -> bool {
    matches!(word.as_bytes(), [byte] if byte.is_ascii_digit())
}

fn singular(word: &str) -> &str {
    match word.strip_suffix('s') {
        Some(stem) if stem.len() > 2 && !stem.ends_with(['s', 'u', 'i']) => stem,
        _ => word,
    }
}

/// Whether two words are one with a slip of the pen in it: one letter, in long words of longer names
/// two, never the first. That many names begin with `open` makes them no more alike.
fn is_slip(a: &str, b: &str, words: usize, lexicon: &Lexicon) -> bool {
    let is_part = |word| lexicon.word(word) == Some(Word::Part);
    let has_digit = |word: &str| word.contains(|c: char| c.is_ascii_digit());
    if is_part(a) || is_part(b) || has_digit(a) || has_digit(b) {
        return false;
    }
    let (a, b) = match (a.strip_prefix("open"), b.strip_prefix("open")) {
        (Some(a), Some(b)) => (a, b),
        _ => (a, b),
    };
    let shortest = a.chars().count().min(b.chars().count());
    let allowed = match shortest {
        0..5 => return false,
        5..7 => 1,
        _ if words == 1 => 1,
        _ => 2,
    };
    let longest = a.chars().count().max(b.chars().count());
    a.chars().next() == b.chars().next()
        && longest - shortest <= allowed
        && strsim::damerau_levenshtein(a, b) <= allowed
}

#[cfg(test)]
mod tests {
    use super::{Folded, Version, forms, organization, unversioned};
    use crate::embedded::builtin_schema;
    use crate::validate::duplicates::lexicon::Lexicon;
    use crate::vocabulary::Vocabularies;

    fn lexicon() -> Lexicon {
        Lexicon::new(&Vocabularies::new(&builtin_schema()).unwrap()).unwrap()
    }

    fn core(text: &str) -> String {
        Folded::new(text, &lexicon()).core().concat()
    }

    fn is_near(a: &str, b: &str) -> bool {
        let lexicon = lexicon();
        Folded::new(a, &lexicon).is_near(&Folded::new(b, &lexicon), &lexicon)
    }

    #[test]
    fn what_tells_nothing_folds_away() {
        for text in [
            "Harvest Ledger",
            "The harvest-ledger project",
            "Hárvest  Ledgers",
            "HARVEST_LEDGER Platform",
            "Harvest Ledger App 2.0",
            "Plateforme Harvest Ledger",
        ] {
            assert_eq!(core(text), "harvestledger", "{text}");
        }
        assert_eq!(core("The Platform"), "");
        assert_eq!(core("???"), "");
        assert_eq!(core("健康码"), "健康码");
    }

    #[test]
    fn a_slip_is_near_and_another_word_is_not() {
        assert!(is_near("Product Catalog Tool", "Project Catalog Tool"));
        assert!(is_near("Harvest Ledger", "Harvets Ledger"));
        assert!(is_near("Kolibri", "Kolibry"));
        for (a, b) in [
            ("OpenIMIS", "OpenLMIS"),
            ("OpenMRS", "OpenCRVS"),
            ("Zambia Health Map", "Gambia Health Map"),
            ("Census 2019", "Census 2020"),
            ("Immuni Android", "Immuni iOS"),
            ("Seed", "Feed"),
            ("Harvest", "Harvest"),
        ] {
            assert!(!is_near(a, b), "{a} {b}");
        }
    }

    #[test]
    fn a_name_may_hold_another_one() {
        let both = Some(("Harvest Ledger", "HL"));
        assert_eq!(forms("Harvest Ledger (HL)"), ("Harvest Ledger (HL)", both));
        assert_eq!(forms("(HL)"), ("(HL)", None));
        assert_eq!(forms("HL) Ledger"), ("HL) Ledger", None));
    }

    #[test]
    fn an_acronym_is_made_with_and_without_small_words() {
        let folded = Folded::new("Internet of Good Things", &lexicon());
        let expected = [Some("igt".to_owned()), Some("iogt".to_owned())];
        assert_eq!(folded.initials(), expected);
        let short = Folded::new("Good Things", &lexicon());
        assert_eq!(short.initials(), [None, None]);
    }

    #[test]
    fn an_organisation_in_front_may_be_left_out() {
        let lexicon = lexicon();
        let front = [organization("The Example Labs Ltd.", &lexicon)];
        let behind = |text: &str| {
            let folded = Folded::new(text, &lexicon);
            folded.behind(&front, &lexicon).map(|rest| rest.concat())
        };
        assert_eq!(behind("Example Harvest").as_deref(), Some("harvest"));
        assert_eq!(behind("Harvest of Example"), None);
        assert_eq!(behind("Example Android"), None);
        assert_eq!(behind("Example"), None);
    }

    #[test]
    fn versions_of_repositories_are_told_from_series() {
        let read = |name: &str| unversioned(name);
        assert_eq!(read("tenants2"), ("tenants".to_owned(), Version::Number));
        assert_eq!(read("tenants"), ("tenants".to_owned(), Version::None));
        assert_eq!(read("leVRn-beta"), ("levrn".to_owned(), Version::Told));
        assert_eq!(read("harvest-v2"), ("harvest".to_owned(), Version::Told));
        assert_eq!(read("covid19"), ("covid19".to_owned(), Version::None));
        assert_eq!(read("h5"), ("h5".to_owned(), Version::None));
    }
}
