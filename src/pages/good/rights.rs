//! What the licences of a good allow and ask for, as a fact on its page.

use std::borrow::Cow;

use crate::derive::facets::Kind;
use crate::markdown::clean;
use crate::pages::good::point::Point;
use crate::pages::rights::Rights;
use crate::site::addresses::value_address;
use crate::site::context::Context;

/// How many licences are named.
const NAMED: usize = 2;

/// What may be done with a good, and on which conditions; only the licence's name if the vocabulary does not know
/// it.
pub(super) fn license(context: &Context<'_>, position: usize) -> Option<Point> {
    let language = context.language;
    let (_, facet) = context.site.facet(Kind::License)?;
    let values: Vec<_> = context
        .site
        .values_of(Kind::License, position)
        .map(|(_, value)| value)
        .collect();
    let first = values.first()?;
    let vocabulary = context.site.sources.vocabularies.get("license");
    let rights = Rights::of_all(vocabulary, values.iter().map(|value| value.code.as_str()));
    let names = names(values.iter().map(|value| value.code.as_str()), |names| {
        language.list(names)
    });
    let mut notes = Vec::new();
    if let Some(rights) = rights.filter(|rights| !rights.of_parts) {
        notes.push(language.t(&format!("{}-note", rights.message())));
    }
    notes.extend(values.iter().take(NAMED).map(|value| {
        let term = vocabulary.get(&value.code);
        let summary = term.and_then(|term| term.text("x-summary"));
        let summary = summary.map(|text| language.said(text));
        let text = summary.map_or_else(|| language.t("rights-check"), conditions);
        match values.len() {
            1 => text,
            _ => language.text(
                "rights-of",
                &[("name", &clean(&value.code)), ("text", &text)],
            ),
        }
    }));
    let (label, value) = match rights {
        None => (language.t("facet-license-one"), names),
        Some(rights) => {
            let label = language.text("trust-license", &[("list", &names)]);
            (label, language.t(rights.message()))
        }
    };
    Some(Point {
        kind: "license",
        label,
        value,
        notes,
        href: Some(context.links.to(&value_address(facet, first))),
        away: false,
    })
}

/// The names of the first licences, and how many others there are.
fn names<'a>(
    codes: impl ExactSizeIterator<Item = &'a str>,
    list: impl Fn(&[Cow<'_, str>]) -> String,
) -> String {
    let more = codes.len().saturating_sub(NAMED);
    let named: Vec<_> = codes.take(NAMED).map(clean).collect();
    match more {
        0 => list(&named),
        more => format!("{} +{more}", list(&named)),
    }
}

/// The conditions in the first sentence of a licence's summary, which says before them what it allows.
fn conditions(summary: &str) -> String {
    let end = summary.find(". ").map_or(summary.len(), |at| at + 1);
    let sentence = &summary[..end];
    let after = ["; ", "for any purpose, ", "for any purpose "];
    let found = after
        .iter()
        .find_map(|mark| sentence.split_once(mark).map(|(_, rest)| rest));
    let text = found.unwrap_or(sentence);
    let mut letters = text.chars();
    let first: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    first + letters.as_str()
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::{conditions, names};

    #[test]
    fn the_conditions_of_a_licence_are_what_its_summary_says_after_what_it_allows() {
        let mit =
            "Use, change and share for any purpose; keep the copyright notice and this permission.";
        assert_eq!(
            conditions(mit),
            "Keep the copyright notice and this permission."
        );
        let free = "Use, change and share for any purpose, with no condition at all.";
        assert_eq!(conditions(free), "With no condition at all.");
        let long = "Use it for any purpose; the rest stays. The id leaves it open.";
        assert_eq!(conditions(long), "The rest stays.");
        assert_eq!(conditions("Ask the owner."), "Ask the owner.");
    }

    #[test]
    fn two_licences_are_named_and_the_others_counted() {
        let list = |names: &[Cow<'_, str>]| names.join(", ");
        assert_eq!(names(["MIT"].into_iter(), list), "MIT");
        let three = ["MIT", "0BSD", "ISC"].into_iter();
        assert_eq!(names(three, list), "MIT, 0BSD +1");
    }
}
