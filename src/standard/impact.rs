//! What an entry says about impact and breadth: questions for the reviewer, never a result.
//!
//! The Alliance weighs how directly a good serves targets of the goals against how many people it
//! serves. A reader judges both; data shows which targets are named, and whether the good is described
//! as a product that mainly developers use (`vocabulary/technical-product`).

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use fluent_bundle::FluentArgs;
use regex::Regex;
use serde::Serialize;

use super::prose;
use super::result::Arg;
use super::services::ascii_borders;
use crate::entry::{Entry, Goal};
use crate::locale::Locale;
use crate::vocabulary::{Term, Vocabularies};

/// What an entry says about impact and breadth.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Impact {
    /// The targets that are named, in the order of the goals.
    pub targets: Vec<String>,
    /// The goals for which none is named.
    pub goals_without_target: Vec<u8>,
    /// The technical products that the good is described as.
    pub technical: Vec<Technical>,
}

/// A technical product that a good is described as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Technical {
    /// A const of `vocabulary/technical-product`.
    pub code: String,
    /// The English label.
    pub label: String,
    /// The sentence that says so.
    pub quote: String,
}

/// Recognises technical products and targets.
#[derive(Debug)]
pub(super) struct Recogniser {
    products: Vec<Product>,
    targets: BTreeSet<String>,
    number: Regex,
}

#[derive(Debug)]
struct Product {
    code: String,
    label: String,
    in_name: Option<Regex>,
    in_text: Option<Regex>,
}

impl Recogniser {
    /// # Errors
    /// If a pattern of `vocabulary/technical-product` is not a regular expression; the error names it.
    pub(super) fn new(vocabularies: &Vocabularies) -> Result<Self> {
        let terms = vocabularies.get("technical-product").terms();
        let goals = vocabularies.get("goal").terms();
        let targets = goals.iter().flat_map(|goal| goal.texts("x-targets"));
        Ok(Self {
            products: terms.iter().map(Product::new).collect::<Result<_>>()?,
            targets: targets.map(str::to_owned).collect(),
            number: Regex::new(r"(?-u:\b)[1-9][0-9]?\.(?:[1-9][0-9]?|[a-d])(?-u:\b)")?,
        })
    }

    pub(super) fn impact(&self, entry: &Entry) -> Impact {
        let mut impact = Impact::default();
        for goal in &entry.indicators.sdgs {
            let targets = self.targets_of(goal, &entry.indicators.sdgs);
            if targets.is_empty() && !impact.goals_without_target.contains(&goal.goal) {
                impact.goals_without_target.push(goal.goal);
            }
            for target in targets {
                if !impact.targets.contains(&target) {
                    impact.targets.push(target);
                }
            }
        }
        let products = self.products.iter();
        impact.technical = products.filter_map(|product| product.find(entry)).collect();
        impact
    }

    /// The targets of a goal that the entry lists, or names in evidence for the goal.
    fn targets_of(&self, goal: &Goal, all: &[Goal]) -> Vec<String> {
        let mut found: Vec<String> = goal.targets.clone();
        let own = goal.evidence.iter();
        let others = all.iter().filter(|other| other.goal != goal.goal);
        let shared = others.flat_map(|other| &other.evidence);
        let shared = shared.filter(|item| item.also_for.contains(&goal.goal));
        let texts = own.chain(shared).filter_map(|item| item.text.as_deref());
        let start = format!("{}.", goal.goal);
        for text in texts {
            for place in self.number.find_iter(text) {
                let number = place.as_str();
                let is_target = number.starts_with(&start) && self.targets.contains(number);
                if is_target
                    && !found.iter().any(|known| known == number)
                    && is_said_of_targets(text, place.start(), place.end())
                {
                    found.push(number.to_owned());
                }
            }
        }
        found
    }
}

/// Whether a number is that of a target, from the words around it, and no measure such as 3.5 million.
fn is_said_of_targets(text: &str, start: usize, end: usize) -> bool {
    const BEFORE: usize = 120;
    const MEASURES: [&str; 8] = [
        "%", "percent", "per cent", "mil", "bil", "thousand", "times", "km",
    ];
    let after = text[end..].trim_start();
    if MEASURES.iter().any(|measure| after.starts_with(measure)) {
        return false;
    }
    let mut from = start.saturating_sub(BEFORE);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let before = text[from..start].to_lowercase();
    ["target", "sdg", "indicator", "goal"]
        .iter()
        .any(|word| before.contains(word))
}

impl Product {
    fn new(term: &Term) -> Result<Self> {
        let pattern = |key: &str| {
            let pattern = term.text(key).map(ascii_borders);
            let regex = pattern.map(|pattern| Regex::new(&pattern)).transpose();
            regex.with_context(|| format!("technical product `{}`: `{key}`", term.code))
        };
        Ok(Self {
            code: term.code.clone(),
            label: term.title.clone(),
            in_name: pattern("x-in-name")?,
            in_text: pattern("x-pattern")?,
        })
    }

    fn find(&self, entry: &Entry) -> Option<Technical> {
        let in_name = self.in_name.as_ref();
        let quote = if in_name.is_some_and(|regex| regex.is_match(&entry.name)) {
            prose::quote(&entry.name)?
        } else {
            let regex = self.in_text.as_ref()?;
            let texts = [Some(&entry.summary), entry.description.as_ref()];
            texts.into_iter().flatten().find_map(|text| {
                let place = regex.find(text)?;
                prose::sentence(text, place.start(), place.end())
            })?
        };
        Some(Technical {
            code: self.code.clone(),
            label: self.label.clone(),
            quote,
        })
    }
}

impl Impact {
    /// What the entry says, a sentence each.
    #[must_use]
    pub fn facts(&self, locale: &Locale) -> Vec<String> {
        let goals = self.goals_without_target.iter().map(u8::to_string);
        let labels = self.technical.iter().map(|one| one.label.clone());
        [
            (
                "impact-targets",
                arg("targets", self.targets.iter().cloned()),
            ),
            ("impact-no-target", arg("goals", goals)),
            ("impact-technical", arg("products", labels)),
        ]
        .into_iter()
        .filter(|(_, arg)| arg.count > 0)
        .map(|(id, arg)| say(locale, id, &arg))
        .collect()
    }

    /// What a reviewer should ask: nothing, unless the good is described as a technical product.
    #[must_use]
    pub fn questions(&self, locale: &Locale) -> Vec<String> {
        if self.technical.is_empty() {
            return Vec::new();
        }
        let goals = self.goals_without_target.iter().map(u8::to_string);
        let labels = self.technical.iter().map(|one| one.label.clone());
        let (goals, products) = (arg("goals", goals), arg("products", labels));
        let mut asked = vec![
            say(locale, "impact-ask-beneficiaries", &products),
            say(locale, "impact-ask-reach", &products),
        ];
        if goals.count > 0 {
            asked.push(say(locale, "impact-ask-target", &goals));
        }
        asked
    }
}

fn arg(name: &str, values: impl Iterator<Item = String>) -> Arg {
    let values: Vec<String> = values.collect();
    Arg {
        name: name.to_owned(),
        text: values.join(", "),
        count: values.len(),
    }
}

fn say(locale: &Locale, id: &str, arg: &Arg) -> String {
    let mut args = FluentArgs::new();
    args.set(arg.name.as_str(), arg.text.as_str());
    args.set(format!("{}-count", arg.name), arg.count);
    locale.get(id, Some(&args)).unwrap_or_else(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Recogniser;
    use crate::embedded::builtin_schema;
    use crate::entry::Entry;
    use crate::standard::Impact;
    use crate::vocabulary::Vocabularies;

    fn impact(entry: serde_json::Value) -> Impact {
        let vocabularies = Vocabularies::new(&builtin_schema()).unwrap();
        let entry: Entry = serde_json::from_value(entry).unwrap();
        Recogniser::new(&vocabularies).unwrap().impact(&entry)
    }

    #[test]
    fn a_target_is_listed_or_named_in_evidence_for_its_goal() {
        let found = impact(json!({"indicators": {"sdgs": [
            {"goal": 3, "targets": ["3.8"], "evidence": ["Target 3.d, too; target 4.1 is another goal's."]},
            {"goal": 4, "evidence": [{"text": "SDG 9.c and SDG 4. It reaches 4.5 million pupils.", "also_for": [9]}]},
            {"goal": 9},
        ]}}));
        assert_eq!(found.targets, ["3.8", "3.d", "9.c"]);
        assert_eq!(found.goals_without_target, [4]);
    }

    #[test]
    fn a_good_is_what_it_is_described_as_and_not_what_it_uses() {
        let technical = |name: &str, summary: &str| {
            let found = impact(json!({"name": name, "summary": summary})).technical;
            found.into_iter().map(|one| one.code).collect::<Vec<_>>()
        };
        for (name, summary, code) in [
            ("Pump", "A Python library for water networks.", "library"),
            ("epi", "epi is an R package for epidemics.", "library"),
            ("Kit", "Kit is an iOS framework for meters.", "framework"),
            ("Towi Plugin", "Games for schools.", "plugin"),
            ("Health SDK", "Reads records.", "sdk"),
            (
                "Ada",
                "Ada is a small programming language.",
                "programming-language",
            ),
            ("Fast", "Fast is a compiler for Ada.", "compiler"),
        ] {
            assert_eq!(technical(name, summary), [code], "{summary}");
        }
        for summary in [
            "A digital library of stories.",
            "A growing library of lessons.",
            "An app that uses the Android SDK.",
            "A trust framework for credentials of a state.",
            "Software packages and a reporting plugin for schools.",
        ] {
            assert_eq!(technical("Good", summary), [""; 0], "{summary}");
        }
    }
}
