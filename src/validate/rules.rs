//! What an entry that obeys the schema must hold besides, by itself.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::display::cut;
use super::finding::{Finding, On, Safe};
use super::rule_set::Rules;
use super::{answers, dates, derivation, gaps, licenses, naming, path, repeats};
use crate::diagnostic::Code;
use crate::entry::{Entry, Goal, IndicatorKey, Stage};
use crate::good::Status;
use crate::suggest::closest;

/// Checks one entry, `value` as it was read; former goods for their structure only.
pub(super) fn check((value, entry): (&Value, &Entry), rules: &Rules) -> Vec<Finding> {
    let vocabularies = &rules.vocabularies;
    let mut found = structure(entry, rules);
    found.extend(dates::check(entry, rules.as_of));
    found.extend(path::check(entry));
    found.extend(archived(entry));
    if Status::of(entry) == Status::Former {
        return found;
    }
    found.extend(naming::check(entry));
    if Status::of(entry) == Status::Candidate {
        found.extend(derivation::undistinguished(entry, &rules.standard));
    }
    let results = rules.standard.assess(entry);
    let gaps = gaps::gaps((value, entry), &results, rules);
    found.extend(answers::check(value, entry, rules, &gaps));
    let licenses = licenses::check(entry, vocabularies.get("license"));
    found.extend(licenses.into_iter().filter(|one| !is_told(one, &gaps)));
    found.extend(gaps);
    found.extend(sectors(entry, rules));
    found.extend(languages(entry, rules));
    found.extend(decisions(entry, rules));
    found
}

/// The rules that give errors, and what is found beside them.
pub(super) fn structure(entry: &Entry, rules: &Rules) -> Vec<Finding> {
    let mut found = goals(entry, rules);
    found.extend(derivation::structure(entry));
    found.extend(repeats::check(entry));
    if Status::of(entry) != Status::Former {
        found.extend(required(entry, rules));
    }
    found
}

/// Whether a licence that is not approved is the gap of the indicator on licences, too.
fn is_told(finding: &Finding, gaps: &[Finding]) -> bool {
    finding.code == Code::UnapprovedLicense
        && gaps.iter().any(|gap| {
            let inside = finding.pointer.strip_prefix(&gap.pointer);
            inside.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
}

/// References between goals, and targets that a goal does not have.
fn goals(entry: &Entry, rules: &Rules) -> Vec<Finding> {
    let goals = &entry.indicators.sdgs;
    let listed: BTreeSet<u8> = goals.iter().map(|goal| goal.goal).collect();
    let mut first: BTreeMap<u8, usize> = BTreeMap::new();
    let mut found = Vec::new();
    for (i, goal) in goals.iter().enumerate() {
        let pointer = format!("/indicators/sdgs/{i}");
        let earlier = *first.entry(goal.goal).or_insert(i);
        if earlier != i {
            found.push(
                Finding::new(
                    Code::RepeatedGoal,
                    format!("{pointer}/goal"),
                    format!("goal {} is listed twice", goal.goal),
                )
                .help("merge the two into one goal with several items of evidence")
                .also(format!("/indicators/sdgs/{earlier}/goal"), "the first one"),
            );
        }
        found.extend(targets(goal, &pointer, rules));
        for (e, evidence) in goal.evidence.iter().enumerate() {
            for (n, other) in evidence.also_for.iter().enumerate() {
                if !listed.contains(other) {
                    found.push(
                        Finding::new(
                            Code::UnknownReference,
                            format!("{pointer}/evidence/{e}/also_for/{n}"),
                            format!("`also_for` names goal {other}, which is not in `sdgs`"),
                        )
                        .help(format!(
                            "add `- goal: {other}` to `sdgs`, or remove it here"
                        )),
                    );
                }
            }
        }
    }
    found
}

fn targets(goal: &Goal, pointer: &str, rules: &Rules) -> Vec<Finding> {
    let number = goal.goal.to_string();
    let Some(term) = rules.vocabularies.get("goal").get(&number) else {
        return Vec::new();
    };
    let known: Vec<&str> = term.texts("x-targets").collect();
    goal.targets
        .iter()
        .enumerate()
        .filter(|(_, target)| !known.contains(&target.as_str()))
        .map(|(i, target)| {
            Finding::new(
                Code::UnknownTarget,
                format!("{pointer}/targets/{i}"),
                format!("goal {number} has no target `{target}`"),
            )
            .help(format!("write one of its targets: {}", known.join(", ")))
        })
        .collect()
}

fn archived(entry: &Entry) -> Option<Finding> {
    let archived = entry.archived.as_ref()?;
    archived.reason.is_none().then(|| {
        Finding::new(
            Code::ArchivedWithoutReason,
            "/archived",
            "`archived.reason` is missing",
        )
        .on(On::Key)
        .help("add the reason if you know it, such as `reason: inactive` or `reason: superseded`")
    })
}

/// A stage that does not fit the categories: what no indicator applies to is listed, and nothing else is.
fn stage(entry: &Entry, rules: &Rules) -> Option<Finding> {
    let is_assessed = rules.standard.scope().is_assessed(&entry.categories);
    let stage = entry.stage.code();
    let (message, written) = match (is_assessed, entry.stage) {
        (true, Stage::Listed) => (
            "`stage` is `listed`, but indicators apply to the categories of the entry".to_owned(),
            Stage::Nominee,
        ),
        (false, Stage::Nominee | Stage::UnderReview | Stage::Dpg) => (
            format!(
                "`stage` is `{stage}`, but no indicator applies to the categories of the entry"
            ),
            Stage::Listed,
        ),
        _ => return None,
    };
    let written = written.code();
    Some(
        Finding::new(Code::StageOfCategory, "/stage", message)
            .help(format!("write `stage: {written}`, or change `categories`"))
            .replace(written, Safe::No)
            .also("/categories", "the categories"),
    )
}

/// What a good that is not former cannot be without, and what it should not be without.
fn required(entry: &Entry, rules: &Rules) -> Vec<Finding> {
    let mut found: Vec<Finding> = stage(entry, rules).into_iter().collect();
    let applies = |key| rules.standard.scope().applies(&entry.categories, key);
    if entry.indicators.sdgs.is_empty() && applies(IndicatorKey::Sdgs) {
        found.push(
            Finding::new(
                Code::NoGoal,
                "/indicators/sdgs",
                "`indicators.sdgs` has no goal",
            )
            .on(On::Key)
            .help("add `- goal: N` with evidence for each goal that the good supports"),
        );
    }
    if entry.indicators.licenses.is_empty() && applies(IndicatorKey::Licenses) {
        found.push(
            Finding::new(
                Code::NoLicense,
                "/indicators/licenses",
                "`indicators.licenses` has no licence",
            )
            .on(On::Key)
            .help("add `- spdx: ID` with a link to where the project states its licence"),
        );
    }
    if entry.organizations_as("owner").next().is_none() {
        found.push(
            Finding::new(
                Code::NoOwner,
                "/organizations",
                "no organisation has the role `owner`",
            )
            .on(On::Key)
            .help("write `role: owner` for the organisation that owns the rights"),
        );
    }
    if entry.stage == Stage::Dpg && entry.dates.reviewed.is_none() {
        found.push(
            Finding::new(Code::NoReviewDate, "/stage", "stage `dpg` needs a review date: `dates.reviewed` is missing")
                .help("add `reviewed: YYYY-MM-DD` under `dates` if you know the day; recognition lasts one year from it"),
        );
    }
    found
}

fn sectors(entry: &Entry, rules: &Rules) -> Vec<Finding> {
    let known = rules.vocabularies.get("sector");
    let unknown = |sector: &String| known.get(sector).is_none();
    let codes = || known.terms().iter().map(|term| term.code.as_str());
    let numbered = entry.sectors.iter().enumerate();
    numbered
        .filter(|(_, sector)| unknown(sector))
        .map(|(i, sector)| {
            let slug = crate::slug::slug(sector);
            let finding = Finding::new(
                Code::UnknownSector,
                format!("/sectors/{i}"),
                format!("unknown sector `{}`", cut(sector, 60)),
            );
            match closest(&slug, codes()) {
                Some(near) => finding
                    .help(format!("did you mean `{near}`?"))
                    .replace(near, if near == slug { Safe::Yes } else { Safe::No }),
                None => finding.help(
                    "keep it only if no value in `schema/vocabulary/sector.schema.json` fits",
                ),
            }
        })
        .collect()
}

fn languages(entry: &Entry, rules: &Rules) -> Vec<Finding> {
    let known = rules.vocabularies.get("language");
    let used = entry
        .deployment
        .languages
        .iter()
        .enumerate()
        .map(|(i, tag)| (format!("/deployment/languages/{i}"), tag));
    let translated = entry
        .translations
        .keys()
        .map(|tag| (format!("/translations/{tag}"), tag));
    let own = entry.language.as_ref();
    let own = own.map(|tag| ("/language".to_owned(), tag));
    used.chain(own)
        .chain(translated)
        .filter(|(_, tag)| {
            let primary = tag.split('-').next().unwrap_or(tag).to_lowercase();
            known.get(&primary).is_none()
        })
        .map(|(pointer, tag)| {
            Finding::new(
                Code::UnknownLanguage,
                pointer,
                format!("unknown language `{tag}`"),
            )
            .on(On::Key)
            .help("write the BCP 47 tag, such as `sw` for Swahili")
        })
        .collect()
}

/// Decisions on answers that have changed since, and those that do not say which answer they are about.
fn decisions(entry: &Entry, rules: &Rules) -> Vec<Finding> {
    let mut found = Vec::new();
    for (key, decision) in &entry.decisions {
        let hash = rules.standard.answer_hash(entry, key);
        let pointer = format!("/decisions/{key}");
        match &decision.answer_hash {
            None => found.push(
                Finding::new(
                    Code::DecisionWithoutHash,
                    pointer,
                    format!("`decisions.{key}` does not say which answer it is about: `answer_hash` is missing"),
                )
                .on(On::Key)
                .help(format!(
                    "add `answer_hash: \"{hash}\"` if it is about the current answer"
                )),
            ),
            Some(decided) if *decided != hash => found.push(
                Finding::new(
                    Code::StaleDecision,
                    format!("{pointer}/answer_hash"),
                    format!(
                        "the answer to `{key}` has changed since the decision on {}",
                        decision.on
                    ),
                )
                .help(format!(
                    "review the answer again, then write `answer_hash: \"{hash}\"` and the new day in `on`"
                )),
            ),
            Some(_) => {}
        }
    }
    found
}
