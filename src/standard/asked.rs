//! The parts of a good that the Standard asks about one by one: what its documentation contains, and
//! the code, data and model of an AI system.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::entry::{Answer, Entry, License, PartAnswer};
use crate::standard::lexicon::{Lexicon, forbids};
use crate::vocabulary::{Vocabularies, Vocabulary};

/// The parts of both vocabularies that are asked of some category.
#[derive(Debug)]
pub(super) struct Asked {
    documentation: Vec<Part>,
    system: Vec<Part>,
}

/// One part.
#[derive(Debug)]
struct Part {
    code: String,
    title: String,
    /// The categories it is asked of.
    categories: Vec<String>,
    /// The categories whose licences are approved for it.
    approved_as: Vec<String>,
    /// Whether a licence that names no parts counts for it.
    is_default: bool,
}

/// The parts of an answer that need a reader's attention, by their names in lower case.
#[derive(Debug, Default)]
struct Open {
    /// Not answered, or without evidence.
    missing: Vec<String>,
    /// Their codes, as an entry names them.
    codes: Vec<String>,
    /// Answered against what the indicator hopes for.
    against: Vec<String>,
}

impl Asked {
    pub(super) fn new(vocabularies: &Vocabularies) -> Self {
        Self {
            documentation: parts(vocabularies.get("documentation-part")),
            system: parts(vocabularies.get("system-part")),
        }
    }

    /// Adds what is open to the view of an entry.
    pub(super) fn add_to(&self, view: &mut Value, entry: &Entry, lexicon: &Lexicon) {
        let indicators = &entry.indicators;
        let documentation = open(
            asked(&self.documentation, entry),
            &indicators.documentation.parts,
            (&[Answer::Yes], Answer::No),
            lexicon,
        );
        let platform = open(
            asked(&self.system, entry),
            &indicators.platform_independence.parts,
            (&[Answer::Yes, Answer::No], Answer::Yes),
            lexicon,
        );
        for (key, open) in [
            ("documentation", documentation),
            ("platform_independence", platform),
        ] {
            if let Some(answer) = view.pointer_mut(&format!("/indicators/{key}")) {
                answer["_missing_parts"] = json!(open.missing);
                answer["_missing_codes"] = json!(open.codes);
                answer["_parts_against"] = json!(open.against);
            }
        }
        let (unlicensed, unapproved) = self.licensed(entry, lexicon);
        view["_unlicensed_parts"] = json!(unlicensed);
        view["_unapproved_parts"] = json!(unapproved);
    }

    /// The parts that no licence names in `covers`, and those that are only under licences that are not
    /// approved for them.
    fn licensed(&self, entry: &Entry, lexicon: &Lexicon) -> (Vec<String>, Vec<String>) {
        let (mut unlicensed, mut unapproved) = (Vec::new(), Vec::new());
        for part in asked(&self.system, entry) {
            let licenses = entry.indicators.licenses.iter();
            let (mut is_named, mut is_covered) = (false, false);
            for license in licenses {
                let names = license.covers.contains(&part.code);
                is_named |= names;
                let counts = names || part.is_default && license.covers.is_empty();
                is_covered |= counts && part.is_approved(license, lexicon);
            }
            match (is_named, is_covered) {
                (_, true) => {}
                (true, false) => unapproved.push(part.name()),
                (false, false) => unlicensed.push(part.name()),
            }
        }
        (unlicensed, unapproved)
    }
}

impl Part {
    fn name(&self) -> String {
        self.title.to_lowercase()
    }

    /// Whether a licence is approved for the part; one that forbids commercial use is not.
    fn is_approved(&self, license: &License, lexicon: &Lexicon) -> bool {
        let approved = lexicon.approved_for(&license.spdx);
        let is_listed = approved
            .iter()
            .any(|category| self.approved_as.iter().any(|one| one == category));
        is_listed && !forbids(&license.spdx).contains(&"commercial-use")
    }
}

fn parts(vocabulary: &Vocabulary) -> Vec<Part> {
    let texts = |term: &crate::vocabulary::Term, key: &str| {
        term.texts(key).map(str::to_owned).collect::<Vec<_>>()
    };
    vocabulary
        .terms()
        .iter()
        .map(|term| Part {
            code: term.code.clone(),
            title: term.title.clone(),
            categories: texts(term, "x-asked-of"),
            approved_as: texts(term, "x-approved-as"),
            is_default: term.is("x-unnamed"),
        })
        .filter(|part| !part.categories.is_empty())
        .collect()
}

/// The parts that an entry is asked about.
fn asked<'a>(parts: &'a [Part], entry: &Entry) -> impl Iterator<Item = &'a Part> {
    let categories: BTreeSet<&String> = entry.categories.iter().collect();
    let is_asked = move |part: &&Part| part.categories.iter().any(|one| categories.contains(one));
    parts.iter().filter(is_asked)
}

/// What is open in the answers about some parts: an answer counts if it is one of `wanted` and has
/// evidence.
fn open<'a>(
    asked: impl Iterator<Item = &'a Part>,
    answers: &[PartAnswer],
    (wanted, against): (&[Answer], Answer),
    lexicon: &Lexicon,
) -> Open {
    let mut open = Open::default();
    for part in asked {
        let own = || answers.iter().filter(|answer| answer.part == part.code);
        if own().any(|answer| answer.answer == Some(against)) {
            open.against.push(part.name());
        }
        let counts = |answer: &PartAnswer| {
            let is_wanted = answer.answer.is_some_and(|answer| wanted.contains(&answer));
            is_wanted && has_evidence(answer, lexicon)
        };
        if !own().any(counts) {
            open.missing.push(part.name());
            open.codes.push(format!("`{}`", part.code));
        }
    }
    open
}

fn has_evidence(answer: &PartAnswer, lexicon: &Lexicon) -> bool {
    let is_filled = |text: &Option<String>| text.as_ref().is_some_and(|t| !lexicon.is_blank(t));
    let mut evidence = answer.evidence.iter();
    evidence.any(|item| is_filled(&item.text) || is_filled(&item.url))
}
