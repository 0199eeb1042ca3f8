//! Indicators that an entry does not meet, and what to write.

use serde_json::Value;

use super::finding::{Finding, On};
use super::rule_set::Rules;
use crate::diagnostic::Code;
use crate::entry::{Entry, IndicatorKey};
use crate::standard::{Assessed, Outcome};

/// Indicators that the entry does not meet.
pub(super) fn gaps(
    (value, entry): (&Value, &Entry),
    results: &[Assessed],
    rules: &Rules,
) -> Vec<Finding> {
    results
        .iter()
        .filter(|assessed| assessed.result == Outcome::Gap)
        .filter(|assessed| {
            // An empty list of goals or licences is an error of its own.
            let indicators = &entry.indicators;
            !(assessed.key == IndicatorKey::Sdgs && indicators.sdgs.is_empty()
                || assessed.key == IndicatorKey::Licenses && indicators.licenses.is_empty())
        })
        .map(|assessed| {
            let (number, key) = (&assessed.number, assessed.key);
            let what = reason(&assessed.sentence(&rules.messages));
            let help = advice(&assessed.help(&rules.messages).unwrap_or_default());
            let is_there = value.pointer(&format!("/indicators/{key}")).is_some();
            Finding::new(
                Code::IndicatorGap,
                &assessed.pointer,
                format!("indicator {number} (`{key}`): {what}"),
            )
            .on(On::Key)
            .help(if is_there {
                help
            } else {
                format!("add `{key}:` under `indicators`: {help}")
            })
        })
        .collect()
}

/// A sentence that tells why, as it is written after a colon. Only a common word becomes lower case:
/// the first word may be a name of the entry.
fn reason(sentence: &str) -> String {
    const COMMON: [&str; 12] = [
        "A",
        "An",
        "Closed",
        "Documentation",
        "No",
        "Not",
        "Nothing",
        "Only",
        "People",
        "The",
        "There",
        "Users",
    ];
    let first = sentence.split(' ').next().unwrap_or_default();
    if COMMON.contains(&first) {
        first.to_lowercase() + sentence[first.len()..].trim_end_matches('.')
    } else {
        sentence.trim_end_matches('.').to_owned()
    }
}

/// A sentence that tells what to do, as the help of other findings is written.
fn advice(sentence: &str) -> String {
    let sentence = sentence.trim_end_matches('.');
    let mut letters = sentence.chars();
    match letters.next() {
        Some(first) if letters.clone().next().is_some_and(char::is_lowercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => sentence.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::reason;

    #[test]
    fn only_a_common_word_becomes_lower_case_after_a_colon() {
        assert_eq!(reason("The answer is no."), "the answer is no");
        assert_eq!(reason("Oracle is closed."), "Oracle is closed");
    }
}
