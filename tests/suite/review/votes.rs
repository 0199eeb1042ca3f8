//! Two reviewers have to agree, where the registry asks for it.

use serde_json::Value;

use crate::support::{Scratch, project, sound_entry};

const LEDGER: &str = "registry/harvest-ledger.yaml";
const STEP: &str = "review:\n  steps:\n    - {state: level-2, on: 2026-03-02}\n";
const DECIDED: &str = "    - {state: decided, on: 2026-03-16}\n  votes:\n";
const HERON: &str = "    - {by: grey-heron, result: dpg, on: 2026-03-14}\n";
const KITE: &str = "    - {by: red-kite, result: dpg, on: 2026-03-16}\n";

/// A candidate in a registry that asks for two reviewers.
fn registry() -> Scratch {
    let candidate = sound_entry().replace(
        "stage: under-review\n",
        &format!("stage: under-review\n{STEP}"),
    );
    let scratch = Scratch::with(&[(LEDGER, candidate)]);
    let site = std::fs::read_to_string(project().join("tests/fixtures/site.toml")).unwrap();
    scratch.write(
        "site.toml",
        format!("{site}\n[review]\ntwo_reviewers = true\n"),
    );
    scratch.commit();
    scratch
}

fn recognised(reviewed: &str, rest: &str) -> String {
    let lines = format!(
        "stage: dpg\ndates:\n  reviewed: {reviewed}\n{STEP}{rest}decisions:\n  sdgs: {{result: met, on: 2026-03-14, answer_hash: HASH}}\n"
    );
    sound_entry().replace("stage: under-review\n", &lines)
}

/// The codes of the errors, sorted, and the item of the checklist: its tick and its note. The decision in
/// the entry is about the answer as it is.
fn outcome(scratch: &Scratch, entry: &str) -> (Vec<String>, (String, String)) {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let review = |hash: &str| {
        scratch.write(LEDGER, entry.replace("HASH", &format!("\"{hash}\"")));
        scratch.reviewed(&["--base", "HEAD"])["entries"][0].clone()
    };
    let stale = review("0000000000000000");
    let mut findings = stale["findings"].as_array().unwrap().iter();
    let help = findings
        .find(|one| one["code"] == "stale-decision")
        .unwrap();
    let hash = text(&help["help"]).split('"').nth(1).unwrap().to_owned();
    let entry = review(&hash);
    let findings = entry["findings"].as_array().unwrap().iter();
    let errors = findings.filter(|one| one["severity"] == "error");
    let mut codes: Vec<String> = errors.map(|one| text(&one["code"])).collect();
    codes.sort_unstable();
    let mut items = entry["checklist"].as_array().unwrap().iter();
    let item = items.find(|item| text(&item["text"]).starts_with("Two reviewers agree"));
    let item = item.unwrap();
    (codes, (text(&item["tick"]), text(&item["note"])))
}

#[test]
fn a_second_vote_under_another_pseudonym_makes_a_good_recognised() {
    let scratch = registry();
    let of = |votes: &str| {
        outcome(
            &scratch,
            &recognised("2026-03-16", &format!("{DECIDED}{votes}")),
        )
    };
    let one = of(HERON);
    assert_eq!(one.0, ["too-few-reviewers"]);
    assert_eq!(
        one.1,
        ("fails".to_owned(), "for it: `grey-heron`".to_owned())
    );
    // The same reviewer twice is one reviewer.
    let twice = of(&format!("{HERON}{}", HERON.replace("03-14", "03-15")));
    assert_eq!(twice.0, ["repeated-vote", "too-few-reviewers"]);
    let both = of(&format!("{HERON}{KITE}"));
    assert_eq!(both, (Vec::new(), ("holds".to_owned(), String::new())));
    // Votes years before the review are not its votes.
    let old = of(&format!("{HERON}{KITE}").replace("2026-03", "2020-01"));
    assert_eq!(old.0, ["decided-without-votes", "too-few-reviewers"]);
    assert_eq!(old.1.0, "fails");
    let split = of(&format!(
        "{HERON}{}",
        KITE.replace("result: dpg", "result: ineligible, reasons: [withdrawn]")
    ));
    assert_eq!(split.0, ["too-few-reviewers"]);
    assert_eq!(split.1.1, "for it: `grey-heron`; against it: `red-kite`");
}

#[test]
fn a_registry_that_does_not_ask_only_ticks_the_item() {
    let scratch = registry();
    let site = std::fs::read_to_string(project().join("tests/fixtures/site.toml")).unwrap();
    scratch.write("site.toml", site);
    let entry = recognised("2026-03-16", &format!("{DECIDED}{HERON}"));
    let (codes, item) = outcome(&scratch, &entry);
    assert_eq!(codes, Vec::<String>::new());
    assert_eq!(item, ("open".to_owned(), "for it: `grey-heron`".to_owned()));
}

#[test]
fn a_renewal_needs_votes_of_its_own() {
    let scratch = registry();
    let first = recognised("2026-03-16", &format!("{DECIDED}{HERON}{KITE}"));
    scratch.write(LEDGER, first.replace("HASH", "\"0000000000000000\""));
    scratch.commit();
    let renewed = first.replace("reviewed: 2026-03-16", "reviewed: 2026-06-20");
    let (codes, _) = outcome(&scratch, &renewed);
    assert_eq!(codes, ["too-few-reviewers"]);
    let steps = "    - {state: decided, on: 2026-03-16}\n    - {state: renewal, on: 2026-06-01}\n    - {state: decided, on: 2026-06-20}\n";
    let renewed = renewed.replace("    - {state: decided, on: 2026-03-16}\n", steps);
    let votes = format!("{HERON}{KITE}").replace("2026-03", "2026-06");
    let renewed = renewed.replace(KITE, &format!("{KITE}{votes}"));
    let (codes, item) = outcome(&scratch, &renewed);
    assert_eq!((codes, item.0.as_str()), (Vec::new(), "holds"));
}

#[test]
fn a_good_that_becomes_ineligible_needs_a_reason() {
    let scratch = registry();
    let of = |rest: &str| {
        let lines = format!("stage: ineligible\n{rest}");
        scratch.write(
            LEDGER,
            sound_entry().replace("stage: under-review\n", &lines),
        );
        let review = scratch.reviewed(&["--base", "HEAD"]);
        let findings = review["entries"][0]["findings"].as_array().unwrap().clone();
        let told = findings.into_iter().map(|one| {
            format!(
                "{} {}",
                one["severity"].as_str().unwrap(),
                one["code"].as_str().unwrap()
            )
        });
        told.collect::<Vec<_>>()
    };
    assert_eq!(of(""), ["warning ineligible-without-reason"]);
    let no = "    - {by: grey-heron, result: ineligible, on: 2026-03-14}\n";
    let review = format!("{STEP}{DECIDED}{no}");
    assert_eq!(of(&review), ["error ineligible-without-reason"]);
    let review = review.replace("on: 2026-03-14", "on: 2026-03-14, reasons: [no-answer]");
    assert_eq!(of(&review), Vec::<String>::new());
    let asked = scratch.reviewed(&["--base", "HEAD"])["entries"][0]["checklist"].to_string();
    assert!(
        asked.contains("The reasons why it is ineligible are right") && !asked.contains("archiv"),
        "{asked}"
    );
    // Nobody decided.
    assert_eq!(of(STEP), ["error stage-mismatch"]);
}
