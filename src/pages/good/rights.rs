//! What the licences of a good allow, in plain words: whether one may use it, change it, and sell it or services
//! around it.

use crate::derive::facets::Kind;
use crate::markdown::clean;
use crate::pages::good::point::Point;
use crate::site::addresses::value_address;
use crate::site::context::Context;

/// How many licences are named.
const NAMED: usize = 2;

/// What a licence allows, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rights {
    /// To use and share it unchanged.
    Share,
    /// To use and change it, but not for commercial purposes.
    Change,
    /// To use, change and sell it.
    Sell,
}

impl Rights {
    /// What a licence with an id of SPDX allows, by its family: all licences that the Standard approves allow
    /// use and change; those of Creative Commons say in the id what they do not allow. Fonts may not be sold by
    /// themselves, which the conditions say.
    fn of(id: &str) -> Self {
        let mut parts = id.split('-');
        if parts.clone().any(|part| part == "ND") {
            Self::Share
        } else if parts.any(|part| part == "NC") {
            Self::Change
        } else {
            Self::Sell
        }
    }

    fn code(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::Change => "change",
            Self::Sell => "sell",
        }
    }
}

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
    let are_known = values
        .iter()
        .all(|value| vocabulary.get(&value.code).is_some());
    let rights = values.iter().map(|value| Rights::of(&value.code));
    let (least, most) = (rights.clone().min()?, rights.max()?);
    let names = names(values.iter().map(|value| value.code.as_str()));
    let mut notes = Vec::new();
    if are_known && least == most {
        notes.push(language.t(&format!("rights-{}-note", least.code())));
    }
    notes.extend(values.iter().take(NAMED).map(|value| {
        let term = vocabulary.get(&value.code);
        let summary = term.and_then(|term| term.text("x-summary"));
        let text = summary.map_or_else(|| language.t("rights-check"), conditions);
        match values.len() {
            1 => text,
            _ => language.text(
                "rights-of",
                &[("name", &clean(&value.code)), ("text", &text)],
            ),
        }
    }));
    let (label, value) = match (are_known, least == most) {
        (false, _) => (language.t("facet-license-one"), names),
        (true, is_same) => {
            let parts = if is_same { "" } else { "-parts" };
            let value = language.t(&format!("rights-{}{parts}", least.code()));
            (language.text("trust-license", &[("list", &names)]), value)
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
fn names<'a>(codes: impl ExactSizeIterator<Item = &'a str>) -> String {
    let more = codes.len().saturating_sub(NAMED);
    let named: Vec<_> = codes.take(NAMED).map(clean).collect();
    match more {
        0 => named.join(", "),
        more => format!("{} +{more}", named.join(", ")),
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
    use super::{Rights, conditions, names};

    #[test]
    fn a_licence_says_by_its_family_whether_a_good_may_be_changed_and_sold() {
        let sold = [
            "MIT",
            "MPL-2.0",
            "AGPL-3.0-only",
            "CC-BY-SA-4.0",
            "ODbL-1.0",
            "NCSA",
        ];
        for id in sold {
            assert_eq!(Rights::of(id), Rights::Sell, "{id}");
        }
        assert_eq!(Rights::of("CC-BY-NC-SA-4.0"), Rights::Change);
        assert_eq!(Rights::of("CC-BY-NC-ND-4.0"), Rights::Share);
    }

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
        assert_eq!(names(["MIT"].into_iter()), "MIT");
        assert_eq!(names(["MIT", "0BSD", "ISC"].into_iter()), "MIT, 0BSD +1");
    }
}
