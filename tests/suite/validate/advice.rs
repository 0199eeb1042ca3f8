//! The help of a finding says what to write, and one slip gives one finding.

use serde_json::Value;

use crate::support::{Scratch, sound_entry};

/// The only finding of an entry.
fn only(entry: &str) -> Value {
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", entry)]);
    let mut found = scratch.findings();
    assert_eq!(found.len(), 1, "{found:#?}");
    found.remove(0)
}

/// The only finding of the sound entry with one text in place of another.
fn changed(from: &str, to: &str) -> Value {
    let entry = sound_entry();
    assert!(entry.contains(from), "{from}");
    only(&entry.replacen(from, to, 1))
}

/// The only finding of the sound entry with some lines behind it.
fn added(lines: &str) -> Value {
    only(&(sound_entry() + lines))
}

#[track_caller]
fn says(finding: &Value, code: &str, key: &str, words: &str) {
    assert_eq!(finding["code"], code, "{finding:#}");
    let text = finding[key].as_str().unwrap();
    assert!(text.contains(words), "{finding:#}");
}

#[test]
fn a_slip_in_a_required_key_is_told_once() {
    let found = changed("summary:", "sumary:");
    says(
        &found,
        "unknown-key",
        "message",
        "where `summary` is missing",
    );
    says(&found, "unknown-key", "help", "did you mean `summary`?");
    let found = changed("    role: owner", "    rol: owner");
    says(&found, "unknown-key", "message", "where `role` is missing");
}

#[test]
fn a_key_at_the_wrong_level_is_sent_to_the_right_one() {
    let found = added("reviewed: 2026-03-16\n");
    says(&found, "unknown-key", "help", "move it under `dates`");
    let found = changed("  sdgs:", "  previous_ids: []\n  sdgs:");
    says(
        &found,
        "unknown-key",
        "help",
        "move it to the top level of the entry, where `previous_ids` is a valid key",
    );
    let found = added("sumary: Once more.\n");
    says(&found, "unknown-key", "help", "`summary` is already there");
    let found = added("budget: 7\n");
    says(&found, "unknown-key", "help", "under `extra`");
}

#[test]
fn a_value_is_known_by_its_label_and_in_any_case() {
    for (written, meant) in [("Kenya", "KE"), ("ke", "KE"), ("Cote d'Ivoire", "CI")] {
        let found = added(&format!("deployment: {{used_in: [\"{written}\"]}}\n"));
        says(
            &found,
            "unknown-value",
            "help",
            &format!("did you mean `{meant}`"),
        );
        assert_eq!(found["fix"]["safe"], true, "{found:#}");
    }
    let found = changed("stage: under-review", "stage: Under Review");
    says(
        &found,
        "unknown-value",
        "help",
        "did you mean `under-review`?",
    );
    let found = changed("goal: 2", "goal: \"2\"");
    says(&found, "unknown-value", "help", "did you mean `2`");
    let found = changed("goal: 2", "goal: -2");
    says(&found, "unknown-value", "help", "write one of: 1, 2, 3");
    let found = added("deployment: {used_in: [XY]}\n");
    assert_eq!(found["fix"], Value::Null, "{found:#}");
}

#[test]
fn what_is_to_stand_in_quotes_is_quoted_as_it_is_written() {
    let found = added("standard_version: 1.10\n");
    says(&found, "wrong-type", "help", "`\"1.10\"`");
    assert_eq!(found["fix"]["edits"][0]["text"], "\"1.10\"");
    let found = added("extra: &v 1.10\nstandard_version: *v\n");
    says(&found, "wrong-type", "help", "write it in quotes");
    assert_eq!(found["fix"], Value::Null, "{found:#}");
}

#[test]
fn what_the_schema_says_twice_is_told_once() {
    says(
        &changed("answer: yes", "answer:"),
        "empty-value",
        "message",
        "answer",
    );
    says(
        &changed("answer: yes", "answer: 5"),
        "unknown-value",
        "help",
        "yes, no, unknown",
    );
    says(
        &changed("answer: yes", "answer: [yes]"),
        "wrong-type",
        "message",
        "is a list",
    );
    says(
        &added("sectors2:\n"),
        "unknown-key",
        "help",
        "`sectors` is already there",
    );
    says(
        &changed("- agriculture", "- 5"),
        "wrong-type",
        "help",
        "\"5\"",
    );
    says(
        &changed("- agriculture", "- \" \""),
        "empty-value",
        "help",
        "remove the item",
    );
    says(
        &added("dates: {reviewed: 2026}\n"),
        "invalid-date",
        "help",
        "YYYY-MM-DD",
    );
    let licence = changed("spdx: Apache-2.0", "spdx: CC-BY-ND-4.0");
    assert_eq!(licence["code"], "indicator-gap", "{licence:#}");
}

#[test]
fn answers_and_goals_are_understood_as_they_are_meant() {
    let entry = sound_entry()
        .replace("answer: yes", "answer: True")
        .replace("answer: no", "answer: OFF")
        .replace("goal: 2", "goal: 2.0");
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", entry)]);
    assert_eq!(scratch.findings(), Vec::<Value>::new());
}

#[test]
fn a_choice_of_licences_needs_one_that_is_approved() {
    let with = |spdx: &str| {
        let entry = sound_entry().replace("spdx: Apache-2.0", &format!("spdx: {spdx}"));
        let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", entry)]);
        let is_doubted = |one: &Value| one["code"] == "unapproved-license";
        scratch
            .findings()
            .iter()
            .filter(|one| is_doubted(one))
            .count()
    };
    assert_eq!(with("Apache-2.0 OR CC-BY-4.0"), 0);
    assert_eq!(with("Apache-2.0 AND CC-BY-4.0"), 1);
}

#[test]
fn a_replaced_licence_is_named_with_what_replaced_it() {
    let found = changed("spdx: Apache-2.0", "spdx: GPL-3.0");
    says(
        &found,
        "deprecated-license",
        "help",
        "`GPL-3.0-only` or `GPL-3.0-or-later`",
    );
    assert_eq!(found["fix"], Value::Null);
    let found = changed("spdx: Apache-2.0", "spdx: GPL-3.0+");
    says(
        &found,
        "deprecated-license",
        "help",
        "write `GPL-3.0-or-later`",
    );
    assert_eq!(found["fix"]["safe"], true);
}

#[test]
fn a_slip_in_a_licence_leads_to_no_replaced_one() {
    let both = "`AGPL-3.0-only` or `AGPL-3.0-or-later`";
    let slip = sound_entry().replace("spdx: Apache-2.0", "spdx: AGPL-33");
    let found = Scratch::with(&[("registry/harvest-ledger.yaml", slip)]).findings();
    let found = found.iter().find(|one| one["code"] == "unknown-license");
    says(found.unwrap(), "unknown-license", "help", both);
    assert_eq!(found.unwrap()["fix"], Value::Null);
    let found = changed("spdx: Apache-2.0", "spdx: agpl-3.0");
    says(&found, "deprecated-license", "help", both);
    let found = changed("spdx: Apache-2.0", "spdx: gpl-3.0+");
    let newer = "GPL-3.0-or-later";
    says(&found, "deprecated-license", "help", newer);
    assert_eq!(found["fix"]["edits"][0]["text"], newer);
}

#[test]
fn an_address_without_its_scheme_is_completed() {
    let found = changed("website: https://", "website: www.");
    let meant = "https://www.harvest-ledger.example.org";
    says(&found, "invalid-address", "help", meant);
    assert_eq!(found["fix"]["edits"][0]["text"], meant);
    let found = changed("website: https://", "website: see https://");
    says(&found, "invalid-address", "help", "write one address");
}

#[test]
fn a_collection_is_spoken_of_as_a_collection() {
    let judge = |content: &str| {
        let scratch = Scratch::with(&[
            ("registry/harvest-ledger.yaml", sound_entry()),
            ("registry/collections/c.yaml", content.to_owned()),
        ]);
        let mut found = scratch.findings();
        assert_eq!(found.len(), 1, "{found:#?}");
        found.remove(0)
    };
    let found = judge("title: A\ntext: B\n");
    says(
        &found,
        "missing-key",
        "message",
        "`goods` or `criteria` is missing in the collection",
    );
    let found = judge("title: A\ntext: B\ngoods: []\ncolour: green\n");
    says(
        &found,
        "unknown-key",
        "help",
        "valid keys here: title, text, goods, criteria",
    );
    let found = judge("title: A\ntext: B\ngoods: [harvest-leger]\n");
    says(
        &found,
        "unknown-reference",
        "help",
        "did you mean `harvest-ledger`?",
    );
}

#[test]
fn a_review_says_which_states_there_are_and_never_takes_a_name() {
    let review = |review: &str| {
        let lines = format!("stage: under-review\nreview:\n  {review}\n");
        changed("stage: under-review\n", &lines)
    };
    let found = review("steps: [{state: levl-1, on: 2026-05-01}]");
    says(&found, "unknown-value", "help", "did you mean `level-1`");
    for name in ["jane@example.org", "Jane Doe", "jo", "a-"] {
        let step = format!("steps: [{{state: level-1, on: 2026-05-01, by: \"{name}\"}}]");
        let found = review(&step);
        says(
            &found,
            "wrong-format",
            "help",
            "never a name or an e-mail address",
        );
    }
    let found = review("steps: [{state: level-1, on: 2026-07-02}]");
    says(&found, "date-in-future", "message", "`review.steps[0].on`");
    let found = review(
        "steps: [{state: expert, on: 2026-05-01}, {state: decided, on: 2026-05-02}]\n  votes: [{by: kite, result: dpg, on: 2026-05-02}]",
    );
    says(
        &found,
        "impossible-step",
        "help",
        "write `level-1`, `level-2` or `clarification`",
    );
    // An answer may be due on a day to come.
    let lines = "stage: under-review\nreview:\n  steps: [{state: clarification, on: 2026-05-01, due: 2027-01-01}]\n";
    let sound = sound_entry().replace("stage: under-review\n", lines);
    let found = Scratch::with(&[("registry/harvest-ledger.yaml", sound)]).findings();
    assert_eq!(found, Vec::<Value>::new());
}

#[test]
fn the_days_of_a_review_fit_each_other_and_those_of_the_good() {
    let messages = |lines: &str| {
        let sound = sound_entry().replace("stage: under-review\n", lines);
        let found = Scratch::with(&[("registry/harvest-ledger.yaml", sound)]).findings();
        let told = found.iter().map(|one| {
            let text = |key: &str| one[key].as_str().unwrap().to_owned();
            (text("code"), text("pointer"), text("message"))
        });
        told.collect::<Vec<_>>()
    };
    let told = |code: &str, pointer: &str, message: &str| {
        (code.to_owned(), pointer.to_owned(), message.to_owned())
    };
    let review = |steps: &str, votes: &str| {
        format!("stage: under-review\nreview:\n  steps: [{steps}]\n  votes: [{votes}]\n")
    };
    let steps = "{state: submitted, on: 2026-03-01}, {state: level-2, on: 2026-05-20}";
    let votes = "{by: heron, result: dpg, on: 2026-05-22}, {by: kite, result: dpg, on: 2026-05-21}";
    assert_eq!(
        messages(&review(steps, votes)),
        [told(
            "review-out-of-order",
            "/review/votes/1/on",
            "the vote of `kite` (2026-05-21) is before the vote of `heron` (2026-05-22) above it"
        )]
    );
    let early = votes.replace("2026-05-21", "2020-01-01");
    assert_eq!(
        messages(&review(steps, &early)),
        [told(
            "review-out-of-order",
            "/review/votes/1/on",
            "the vote of `kite` (2020-01-01) is before the first step of its review, `submitted` (2026-03-01), and does not count"
        )]
    );
    let nominated = |day: &str, steps: &str| {
        let lines = format!(
            "stage: under-review\ndates: {{nominated: {day}}}\nreview:\n  steps: [{steps}]\n"
        );
        messages(&lines)
    };
    assert_eq!(
        nominated("2026-03-02", steps),
        [told(
            "dates-out-of-order",
            "/review/steps/0/on",
            "the step `submitted` (2026-03-01) is before `dates.nominated` (2026-03-02)"
        )]
    );
    assert_eq!(nominated("2026-03-01", steps), []);
    let draft = format!("{{state: draft, on: 2026-02-01}}, {steps}");
    assert_eq!(nominated("2026-03-01", &draft), []);
    // A later application has a nomination of its own.
    let refused = format!(
        "{{state: submitted, on: 2025-01-01}}, {{state: decided, on: 2025-02-01}}, {steps}"
    );
    let found = nominated("2026-03-01", &refused);
    assert!(
        found.iter().all(|one| one.0 != "dates-out-of-order"),
        "{found:?}"
    );
}

#[test]
fn only_a_step_that_asks_has_a_deadline() {
    for (state, asks) in [
        ("draft", true),
        ("submitted", false),
        ("level-1", false),
        ("level-2", false),
        ("expert", true),
        ("clarification", true),
        ("decided", false),
        ("renewal", true),
    ] {
        let lines = format!(
            "stage: under-review\nreview:\n  steps: [{{state: {state}, on: 2026-05-01, due: 2026-06-01}}]\n"
        );
        let sound = sound_entry().replace("stage: under-review\n", &lines);
        let found = Scratch::with(&[("registry/harvest-ledger.yaml", sound)]).findings();
        let is_told = found
            .iter()
            .any(|one| one["code"] == "deadline-without-question");
        assert_eq!(is_told, !asks, "{state}: {found:?}");
    }
}

#[test]
fn a_part_that_is_answered_twice_is_told_with_both_lines() {
    for (key, part, answer) in [
        ("documentation", "user-guide", "yes"),
        ("platform_independence", "software", "no"),
    ] {
        let item = |n: u8| {
            let evidence = format!("\"https://harvest-ledger.example.org/{n}\"");
            format!("      - {{part: {part}, answer: {answer}, evidence: [{evidence}]}}\n")
        };
        let from = format!("  {key}:\n");
        let to = format!("{from}    parts:\n{}{}", item(1), item(2));
        let found = changed(&from, &to);
        says(
            &found,
            "repeated-item",
            "message",
            &format!("`indicators.{key}.parts` lists the part `{part}` twice"),
        );
        let first = found["related"][0]["line"].as_u64().unwrap();
        assert_eq!(found["line"].as_u64().unwrap(), first + 1, "{found:#}");
    }
}

#[test]
fn another_name_of_a_part_is_answered_with_the_part() {
    for (written, meant) in [
        ("code", "software"),
        ("Source code", "software"),
        ("dataset", "data"),
        ("weights", "model"),
    ] {
        let help = format!("did you mean `{meant}`");
        let covers = format!("  licenses:\n    - spdx: Apache-2.0\n      covers: [{written}]\n");
        let found = changed("  licenses:\n    - spdx: Apache-2.0\n", &covers);
        says(&found, "unknown-value", "help", &help);
        let from = "  platform_independence:\n";
        let parts = format!("{from}    parts: [{{part: {written}, answer: no}}]\n");
        let found = changed(from, &parts);
        says(&found, "unknown-value", "help", &help);
    }
}
