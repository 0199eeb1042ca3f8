//! Pieces of an entry in the words of the Alliance's shapes.

use crate::entry::{Answer, Entry, Evidence, Named, Repository};
use crate::vocabulary::{Vocabularies, Vocabulary};

/// `Yes`, `No`, `Unknown`, or nothing.
pub(super) fn answer(answer: Option<Answer>) -> &'static str {
    match answer {
        Some(Answer::Yes) => "Yes",
        Some(Answer::No) => "No",
        Some(Answer::Unknown) => "Unknown",
        None => "",
    }
}

/// `Yes`, `No` or `Unknown`: the first registry's schema wants one of them for its main questions.
pub(super) fn stated(answer: Option<Answer>) -> &'static str {
    self::answer(answer.or(Some(Answer::Unknown)))
}

/// `Yes`, `No` or `Unknown` if there is an answer; the first registry leaves the field out if there is none.
pub(super) fn given(given: Option<Answer>) -> Option<&'static str> {
    given.map(|one| answer(Some(one)))
}

/// An item of evidence as one text.
pub(super) fn line(evidence: &Evidence) -> String {
    match (&evidence.text, &evidence.url) {
        (Some(text), Some(url)) if !text.contains(url.as_str()) => format!("{text} {url}"),
        (Some(text), _) => text.clone(),
        (None, Some(url)) => url.clone(),
        (None, None) => String::new(),
    }
}

/// All evidence as the content of one field.
pub(super) fn field<'a>(evidence: impl IntoIterator<Item = &'a Evidence>) -> String {
    let evidence: Vec<&Evidence> = evidence.into_iter().collect();
    let addresses = evidence.iter().all(|item| item.text.is_none());
    let lines: Vec<String> = evidence.into_iter().map(line).collect();
    lines.join(if addresses { ", " } else { "\n" })
}

/// Evidence as the items of a list.
pub(super) fn items<'a>(evidence: impl IntoIterator<Item = &'a Evidence>) -> Vec<String> {
    evidence.into_iter().map(line).collect()
}

/// The names of a list, each followed by its own evidence.
pub(super) fn names(named: &[Named]) -> Vec<String> {
    named
        .iter()
        .map(|item| {
            let evidence = field(&item.evidence);
            if evidence.is_empty() {
                item.name.clone()
            } else {
                format!("{} {evidence}", item.name)
            }
        })
        .collect()
}

/// Countries in the spelling of the Alliance's data.
pub(super) fn countries(codes: &[String], vocabularies: &Vocabularies) -> Vec<String> {
    spelled(codes, vocabularies.get("country"), "x-dpga")
}

/// Codes as an annotation of their vocabulary spells them, else by their title.
pub(super) fn spelled(codes: &[String], vocabulary: &Vocabulary, key: &str) -> Vec<String> {
    codes
        .iter()
        .map(|code| {
            let own = vocabulary.get(code).and_then(|term| term.text(key));
            own.unwrap_or(vocabulary.label(code)).to_owned()
        })
        .collect()
}

/// Whether another address of a good or of an organisation is a website of its own, not a description of it
/// in a catalogue. The feeds have one field for all websites.
pub(super) fn is_website(address: &str) -> bool {
    const CATALOGUES: [&str; 3] = ["wikidata.org", "wikipedia.org", "doi.org"];
    let url = url::Url::parse(address).ok();
    let host = url
        .as_ref()
        .and_then(url::Url::host_str)
        .unwrap_or_default();
    let is_of = |catalogue: &&str| {
        let rest = host.strip_suffix(*catalogue);
        rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    !CATALOGUES.iter().any(is_of)
}

/// The addresses of a website in one field, as the sources write several.
pub(super) fn website(first: Option<&str>, further: &[String]) -> String {
    let further = further.iter().map(String::as_str);
    let further = further.filter(|address| is_website(address));
    let all: Vec<&str> = first.into_iter().chain(further).collect();
    all.join(", ")
}

/// The address of a repository, with the words that came with it.
pub(super) fn repository(repository: &Repository) -> String {
    match &repository.note {
        Some(note) if note.contains(&repository.url) => note.clone(),
        _ => repository.url.clone(),
    }
}

/// The stage, as both shapes name it.
pub(super) fn stage(entry: &Entry) -> &'static str {
    use crate::entry::Stage;
    match entry.stage {
        _ if entry.archived.is_some() => "archive",
        Stage::Dpg => "DPG",
        Stage::Nominee | Stage::UnderReview | Stage::Listed => "nominee",
        Stage::Ineligible => "archive",
    }
}

/// Names with their evidence; what speaks for all of them goes to the first that has none, or
/// stands alone.
pub(super) fn pairs(named: &[Named], general: &[Evidence]) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = named
        .iter()
        .map(|item| (item.name.clone(), field(&item.evidence)))
        .collect();
    if general.is_empty() {
        return pairs;
    }
    if let Some(pair) = pairs.iter_mut().find(|(_, evidence)| evidence.is_empty()) {
        pair.1 = field(general);
        return pairs;
    }
    let (texts, addresses): (Vec<&Evidence>, Vec<&Evidence>) =
        general.iter().partition(|item| item.text.is_some());
    pairs.push((field(texts), field(addresses)));
    pairs
}
