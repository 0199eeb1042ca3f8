//! The answer to an indicator in one line, for a row that is folded.

use serde::Serialize;

use crate::entry::{AnswerPart, Evidence, IndicatorKey};
use crate::markdown::{clean, plain, shorten};
use crate::pages::evidence::readable;
use crate::site::context::Context;

/// How many characters the line has at most.
const LIMIT: usize = 160;

/// An answer in one line.
#[derive(Serialize)]
pub(super) struct Gist {
    text: String,
    /// Whether it is in the words of the entry, and not in those of the page: goals are named in its language, and
    /// licences and organisations have names of no language.
    own: bool,
}

/// The first sentence of a good's answer, or the names that it lists; `None` if it gives neither.
pub(super) fn gist(context: &Context<'_>, position: usize, key: IndicatorKey) -> Option<Gist> {
    let parts = context.site.good(position).entry.indicators.parts(key);
    let owners = parts
        .iter()
        .find(|part| matches!(part, AnswerPart::Owners(owners) if !owners.is_empty()));
    let mut all = owners.into_iter().chain(&parts);
    all.find_map(|part| {
        Some(Gist {
            text: shorten(&line(context, part)?, LIMIT),
            own: matches!(part, AnswerPart::Question { .. } | AnswerPart::Texts { .. }),
        })
    })
}

/// A part of the answer in a line.
fn line(context: &Context<'_>, part: &AnswerPart<'_>) -> Option<String> {
    let line = match part {
        AnswerPart::Goals(goals) => {
            let names = goals.iter().map(|goal| {
                let code = goal.goal.to_string();
                format!("{code}. {}", context.code_label("goal", &code))
            });
            joined(context, names)
        }
        AnswerPart::Licenses(licenses) => {
            joined(context, licenses.iter().map(|one| one.spdx.clone()))
        }
        AnswerPart::Question { evidence, .. } => opening(evidence),
        AnswerPart::Names { names, .. } => {
            joined(context, names.iter().map(|one| one.name.clone()))
        }
        AnswerPart::Owners(owners) => joined(context, owners.iter().map(|one| one.name.clone())),
        AnswerPart::Texts { texts, .. } => joined(context, texts.iter().map(|text| plain(text))),
        AnswerPart::Parts { .. } | AnswerPart::Handling(_) => String::new(),
    };
    (!line.is_empty()).then_some(line)
}

fn joined(context: &Context<'_>, names: impl Iterator<Item = String>) -> String {
    let names = names.map(|name| clean(&name).into_owned());
    context.language.list(names)
}

/// The first sentence of the first evidence with words, or else its first address.
fn opening(evidence: &[Evidence]) -> String {
    let mut texts = evidence.iter().filter_map(|item| item.text.as_deref());
    let text = texts.find_map(|text| {
        let text = plain(text);
        (!text.is_empty()).then_some(text)
    });
    let url = || evidence.iter().find_map(|item| item.url.as_deref());
    match text {
        Some(text) => sentence(&text).to_owned(),
        None => clean(&url().map(readable).unwrap_or_default()).into_owned(),
    }
}

/// The first sentence of a text: up to a full stop that a capital letter follows.
fn sentence(text: &str) -> &str {
    let mut stops = text.match_indices(". ");
    let end = stops.find(|(at, _)| {
        let next = text[at + 2..].chars().next();
        let word = text[..*at].rsplit(' ').next().unwrap_or_default();
        next.is_some_and(char::is_uppercase) && word.chars().count() > 2
    });
    end.map_or(text, |(at, _)| &text[..=at])
}

#[cfg(test)]
mod tests {
    use super::sentence;

    #[test]
    fn a_sentence_ends_before_a_capital_letter_and_not_after_an_initial() {
        assert_eq!(sentence("It is used. It grows."), "It is used.");
        assert_eq!(
            sentence("By St. Mary and e.g. others. Yes"),
            "By St. Mary and e.g. others."
        );
        assert_eq!(sentence("One line"), "One line");
    }
}
