//! The results of an entry under the Standard, including the reviewers' decisions.

use crate::entry::{Decided, Decision, Entry, IndicatorKey};

use super::Standard;
use super::result::{Arg, Assessed, Outcome};
use super::version::Version;

/// The results of one entry.
///
/// A decision overrides *needs human* and *not asked*, and `not-met` also *met*, until the answer it
/// was made on changes; one without a hash never expires. A gap stays a gap, and so does a doubt of a
/// version that is newer than the one the reviewers applied.
#[must_use]
pub fn assessment(entry: &Entry, standard: &Standard) -> Vec<Assessed> {
    decided(entry, standard, standard.assess(entry))
}

/// The rules' results for one entry, including the reviewers' decisions.
#[must_use]
pub fn decided(entry: &Entry, standard: &Standard, mut results: Vec<Assessed>) -> Vec<Assessed> {
    for assessed in &mut results {
        if let Some(decision) = standing(entry, standard, assessed.key) {
            decide(assessed, decision);
        }
    }
    results
}

/// The decision on an indicator, as long as its answer has not changed.
#[must_use]
pub fn standing<'a>(
    entry: &'a Entry,
    standard: &Standard,
    key: IndicatorKey,
) -> Option<&'a Decision> {
    let decision = entry.decisions.get(key.as_str())?;
    let made_on = decision.answer_hash.as_deref();
    let stands = made_on.is_none_or(|hash| hash == standard.answer_hash(entry, key.as_str()));
    stands.then_some(decision)
}

/// Whether the rule came with a newer version than the one that the reviewers applied.
fn asks_more(assessed: &Assessed, decision: &Decision) -> bool {
    let applied = decision.standard_version.as_deref();
    let applied = applied.and_then(|text| text.parse::<Version>().ok());
    let newer = assessed.since.as_ref().zip(applied);
    newer.is_some_and(|(since, applied)| *since > applied)
}

fn decide(assessed: &mut Assessed, decision: &Decision) {
    if decision.result == Decided::Met && asks_more(assessed, decision) {
        return;
    }
    let outcome = match (decision.result, assessed.result) {
        (_, Outcome::Gap) | (Decided::Met, Outcome::Met) => return,
        (Decided::Met, Outcome::NeedsHuman | Outcome::NotAsked) => Outcome::Met,
        (Decided::NotMet, _) => Outcome::Gap,
    };
    let code = match outcome {
        Outcome::Met => "decided-met",
        _ => "decided-not-met",
    };
    assessed.result = outcome;
    assessed.applicable = true;
    assessed.code = (outcome == Outcome::Gap).then(|| code.to_owned());
    code.clone_into(&mut assessed.reason);
    assessed.source = None;
    assessed.args = vec![Arg {
        name: "on".to_owned(),
        text: decision.on.to_string(),
        count: 1,
    }];
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::assessment;
    use crate::embedded::builtin_schema;
    use crate::entry::{Answer, Decided, Decision, Entry, Evidence};
    use crate::standard::{Assessed, Outcome, Standard};
    use crate::vocabulary::Vocabularies;

    fn standard() -> Standard {
        let files = builtin_schema();
        Standard::new(&files, &Vocabularies::new(&files).unwrap()).unwrap()
    }

    /// Documentation that is one README, which needs a reviewer.
    fn entry() -> Entry {
        let mut entry = Entry::default();
        entry.indicators.documentation.answer = Some(Answer::Yes);
        entry.indicators.documentation.evidence =
            vec![Evidence::url("https://code.example/good/README.md")];
        entry
    }

    fn decide(entry: &mut Entry, result: Decided, answer_hash: Option<String>) {
        let decision = Decision {
            result,
            on: date(2025, 7, 1),
            standard_version: None,
            note: None,
            answer_hash,
        };
        let key = "documentation".to_owned();
        entry.decisions.insert(key, decision);
    }

    fn documentation(entry: &Entry, standard: &Standard) -> Assessed {
        assessment(entry, standard).swap_remove(4)
    }

    #[test]
    fn a_decision_outranks_a_doubt_until_the_answer_changes() {
        let standard = standard();
        let mut entry = entry();
        assert_eq!(documentation(&entry, &standard).result, Outcome::NeedsHuman);
        let hash = standard.answer_hash(&entry, "documentation");
        decide(&mut entry, Decided::Met, Some(hash));
        let met = documentation(&entry, &standard);
        assert_eq!((met.result, met.code), (Outcome::Met, None));
        assert_eq!(met.args[0].text, "2025-07-01");
        entry.indicators.documentation.evidence[0] =
            Evidence::url("https://code.example/other/README.md");
        let doubt = documentation(&entry, &standard);
        assert_eq!(doubt.result, Outcome::NeedsHuman);
    }

    #[test]
    fn a_decision_under_an_older_version_does_not_answer_what_a_newer_one_asks() {
        let standard = standard();
        let mut entry = Entry {
            categories: vec!["content".to_owned()],
            standard_version: Some("1.1.7".to_owned()),
            ..Entry::default()
        };
        entry.indicators.ownership.answer = Some(Answer::Yes);
        entry.indicators.ownership.evidence = vec![Evidence::url("https://a.example/imprint")];
        decide(&mut entry, Decided::Met, None);
        let mut decision = entry.decisions.remove("documentation").unwrap();
        let mut under = |version: Option<&str>| {
            decision.standard_version = version.map(str::to_owned);
            let key = "ownership".to_owned();
            entry.decisions.insert(key, decision.clone());
            assessment(&entry, &standard).swap_remove(2).result
        };
        assert_eq!(under(Some("1.1.5")), Outcome::NeedsHuman);
        assert_eq!(under(Some("1.1.6")), Outcome::Met);
        assert_eq!(under(None), Outcome::Met);
    }

    #[test]
    fn a_decision_without_a_hash_counts() {
        let standard = standard();
        let mut entry = entry();
        decide(&mut entry, Decided::Met, None);
        assert_eq!(documentation(&entry, &standard).result, Outcome::Met);
    }

    #[test]
    fn not_met_is_a_gap_with_any_result_of_the_rules() {
        let standard = standard();
        let mut entry = entry();
        entry
            .indicators
            .documentation
            .evidence
            .push(Evidence::url("https://good.example/handbook"));
        assert_eq!(documentation(&entry, &standard).result, Outcome::Met);
        decide(&mut entry, Decided::NotMet, None);
        let gap = documentation(&entry, &standard);
        assert_eq!(gap.result, Outcome::Gap);
        assert_eq!(gap.code.as_deref(), Some("decided-not-met"));
    }

    #[test]
    fn a_decision_does_not_fill_a_gap() {
        let standard = standard();
        let mut entry = entry();
        entry.indicators.documentation.answer = None;
        decide(&mut entry, Decided::Met, None);
        assert_eq!(documentation(&entry, &standard).result, Outcome::Gap);
    }
}
