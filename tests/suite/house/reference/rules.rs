//! The rules of the Standard, as `dpg explain` says them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use dpg_registry::embedded::builtin_schema;
use dpg_registry::locale::Locale;
use dpg_registry::standard::{Outcome, RuleText, Standard, messages};
use dpg_registry::vocabulary::Vocabularies;

use super::{cell, head};

/// The head of each table.
const COLUMNS: &str = "| rule | result | reason | what to write |\n| --- | --- | --- | --- |\n";

pub(super) fn page() -> String {
    let files = builtin_schema();
    let standard = Standard::new(&files, &Vocabularies::new(&files).unwrap()).unwrap();
    let locale = messages(&files).unwrap();
    let mut text = head(
        "Rules of the Standard",
        "For reviewers and everyone whose entry has a gap. All rules by indicator, in the order in which they are checked, from the files in \
         `schema/standard/`; a registry can have its own. `dpg explain RULE` also names the document that a rule follows. \
         [The Standard as data](../standard.md) explains results and how to change rules.",
    );
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for rule in standard.indicators().iter().flat_map(|one| &one.rules) {
        *uses.entry(&rule.code).or_default() += 1;
    }
    for indicator in standard.indicators() {
        let title = indicator.title_under(standard.version());
        write!(text, "\n## {}. {title}\n\n{COLUMNS}", indicator.number).unwrap();
        for rule in indicator
            .rules
            .iter()
            .filter(|rule| uses[rule.code.as_str()] == 1)
        {
            text += &row(rule, &locale);
        }
    }
    write!(text, "\n## Every indicator\n\n{COLUMNS}").unwrap();
    for rule in &standard.indicators()[0].rules {
        if uses[rule.code.as_str()] > 1 {
            text += &row(rule, &locale);
        }
    }
    text
}

fn row(rule: &RuleText, locale: &Locale) -> String {
    let mut result = match rule.result {
        Outcome::Gap => "gap".to_owned(),
        _ => "needs a reviewer".to_owned(),
    };
    for (word, version) in [("from", &rule.since), ("up to", &rule.until)] {
        if let Some(version) = version {
            write!(result, ", {word} {version}").unwrap();
        }
    }
    if !rule.categories.is_empty() {
        write!(result, ", for {}", rule.categories.join(", ")).unwrap();
    }
    let help = locale.get(&format!("{}-help", rule.reason), None);
    let help = help.unwrap_or_default();
    let reason = rule.sentence(locale);
    format!(
        "| `{}` | {result} | {} | {} |\n",
        rule.code,
        cell(&reason),
        cell(&help)
    )
}
