//! Every rule of the Standard can fire and can be satisfied, and a maintainer can change the rules.

use std::collections::BTreeSet;

use dpg_registry::embedded::{Files, builtin_schema};
use dpg_registry::entry::Entry;
use dpg_registry::standard::{Assessed, Indicator, Outcome, Standard, messages};
use dpg_registry::vocabulary::Vocabularies;
use serde_json::{Value, json};

fn standard_of(files: &Files) -> anyhow::Result<Standard> {
    Standard::new(files, &Vocabularies::new(files)?)
}

fn builtin() -> Standard {
    standard_of(&builtin_schema()).unwrap()
}

fn fixture() -> Value {
    let text = include_str!("../../fixtures/standard/rules.yaml");
    serde_yaml::from_str(text).unwrap()
}

/// RFC 7396.
fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = json!({});
    }
    for (key, value) in patch {
        if value.is_null() {
            target.as_object_mut().unwrap().remove(key);
        } else {
            merge(&mut target[key], value);
        }
    }
}

fn entry(patch: &Value) -> Entry {
    let mut whole = fixture()["entry"].clone();
    merge(&mut whole, patch);
    serde_json::from_value(whole).unwrap_or_else(|error| panic!("{patch}: {error}"))
}

fn one(standard: &Standard, patch: &Value, key: &str) -> Assessed {
    let results = standard.assess(&entry(patch));
    results.into_iter().find(|r| r.key.as_str() == key).unwrap()
}

#[test]
fn the_twelve_indicators_stand_in_the_order_of_the_standard() {
    let standard = builtin();
    let numbers: Vec<&str> = standard
        .indicators()
        .iter()
        .map(|i| i.number.as_str())
        .collect();
    assert_eq!(
        numbers,
        [
            "1", "2", "3", "4", "5", "6", "7", "8", "9", "9a", "9b", "9c"
        ]
    );
    let results = standard.assess(&entry(&json!({})));
    assert_eq!(results.len(), 12);
    for result in results {
        assert_eq!(result.result, Outcome::Met, "{result:?}");
    }
}

#[test]
fn every_rule_fires_on_its_case_and_not_on_the_other() {
    let standard = builtin();
    let fixture = fixture();
    let mut tried = BTreeSet::new();
    for case in fixture["cases"].as_array().unwrap() {
        let code = case["code"].as_str().unwrap();
        let has_rule = |i: &&Indicator| i.rules.iter().any(|rule| rule.code == code);
        let candidates: Vec<_> = standard.indicators().iter().filter(has_rule).collect();
        // A rule for every indicator is tried on the one that the case changes.
        let is_changed = |key: &str| case["fires"]["indicators"].get(key).is_some();
        let changed = candidates.iter().find(|i| is_changed(i.key.as_str()));
        let indicator = changed
            .or(candidates.first())
            .unwrap_or_else(|| panic!("no rule `{code}`"));
        let fired = one(&standard, &case["fires"], indicator.key.as_str());
        assert_eq!(fired.code.as_deref(), Some(code), "{fired:?}");
        let passed = one(&standard, &case["passes"], indicator.key.as_str());
        assert_eq!(passed.code, None, "`{code}` must not fire: {passed:?}");
        tried.insert(code);
    }
    for rule in standard.indicators().iter().flat_map(|i| &i.rules) {
        assert!(
            tried.contains(rule.code.as_str()),
            "no case for `{}`",
            rule.code
        );
    }
}

#[test]
fn every_result_is_said_in_a_full_sentence_with_what_to_write() {
    let standard = builtin();
    let locale = messages(&builtin_schema()).unwrap();
    for case in fixture()["cases"].as_array().unwrap() {
        for patch in ["fires", "passes"] {
            for result in standard.assess(&entry(&case[patch])) {
                let sentence = result.sentence(&locale);
                assert!(
                    sentence.ends_with('.') && !sentence.contains("{$"),
                    "{sentence}"
                );
                assert!(
                    !sentence.contains("  ") && !sentence.contains(" ,"),
                    "{sentence}"
                );
                assert_eq!(result.help(&locale).is_some(), result.code.is_some());
            }
        }
    }
}

#[test]
fn a_sentence_counts_what_it_names() {
    let standard = builtin();
    let locale = messages(&builtin_schema()).unwrap();
    let goal = |number: u8| json!({"goal": number, "evidence": ["It pays for clinics at https://good.example/clinics."]});
    let said = |goals: Value| {
        let patch = json!({"indicators": {"sdgs": goals}});
        one(&standard, &patch, "sdgs").sentence(&locale)
    };
    assert_eq!(
        said(json!([goal(4)])),
        "The entry explains how the good supports goal 4."
    );
    assert_eq!(
        said(json!([goal(4), goal(10)])),
        "The entry explains how the good supports the goals 4, 10."
    );
}

#[test]
fn a_result_points_into_the_entry_and_quotes_it() {
    let standard = builtin();
    let case = json!({"indicators": {"licenses": [
        {"spdx": "MIT", "evidence": ["https://code.example/LICENSE"]},
        {"spdx": "CC-BY-ND-4.0"},
    ]}});
    let result = one(&standard, &case, "licenses");
    assert_eq!(result.pointer, "/indicators/licenses/1");
    let args = result.args.iter().map(|arg| (&*arg.name, &*arg.text));
    assert_eq!(args.collect::<Vec<_>>(), [("license", "CC-BY-ND-4.0")]);
    let case = json!({"description": "First. Tiles come from Google Maps, mostly. Last."});
    let result = one(&standard, &case, "platform_independence");
    assert_eq!(
        result.quote.as_deref(),
        Some("Tiles come from Google Maps, mostly")
    );
    assert_eq!(result.pointer, "/indicators/platform_independence/answer");
    let case = json!({"indicators": {"documentation": {"answer": null}}});
    assert_eq!(
        one(&standard, &case, "documentation").pointer,
        "/indicators/documentation"
    );
}

#[test]
fn a_no_that_ends_the_questions_is_met_and_not_applicable() {
    let case = json!({"indicators": {"harassment": {"answer": "no"}}});
    let result = one(&builtin(), &case, "harassment");
    assert_eq!((result.result, result.applicable), (Outcome::Met, false));
    assert_eq!(result.quote.as_deref(), Some("no"));
}

#[test]
fn what_the_live_feed_does_not_ask_is_not_asked() {
    let standard = builtin();
    let feed = json!({"identifiers": {"dpga_id": "7"}, "indicators": {"do_no_harm": null}});
    assert_eq!(
        one(&standard, &feed, "do_no_harm").result,
        Outcome::NotAsked
    );
    let own = json!({"indicators": {"do_no_harm": null}});
    assert_eq!(one(&standard, &own, "do_no_harm").result, Outcome::Gap);
    let mut stated = feed.clone();
    stated["standard_version"] = json!("1.1.7");
    assert_eq!(one(&standard, &stated, "do_no_harm").result, Outcome::Gap);
    let both = json!({"identifiers": {"dpga_id": "7"}});
    assert_eq!(one(&standard, &both, "do_no_harm").result, Outcome::Met);
}

#[test]
fn gaps_outrank_doubts_whatever_their_order_in_the_file() {
    let mut files = builtin_schema();
    let rules = "rules:\n\
        \x20 - { code: always-doubt, require: false, result: needs-human, reason: harm-no-steps }\n\
        \x20 - { code: always-gap, require: false, result: gap, reason: harm-no-steps }\n";
    replace_rules(&mut files, "do_no_harm", rules);
    let result = one(&standard_of(&files).unwrap(), &json!({}), "do_no_harm");
    assert_eq!(result.code.as_deref(), Some("always-gap"));
}

#[test]
fn versions_are_compared_as_numbers_and_the_newest_is_the_default() {
    let mut files = builtin_schema();
    let rules = "rules:\n\
        \x20 - { code: old, until: 1.1.6, require: false, result: gap, reason: harm-no-steps }\n\
        \x20 - { code: new, since: 1.1.10, require: false, result: gap, reason: harm-few-words }\n";
    replace_rules(&mut files, "do_no_harm", rules);
    let standard = standard_of(&files).unwrap();
    let code = |version: Value| {
        one(
            &standard,
            &json!({"standard_version": version}),
            "do_no_harm",
        )
        .code
    };
    assert_eq!(code(json!("1.1.6")).as_deref(), Some("old"));
    assert_eq!(code(json!("1.1.9")), None);
    assert_eq!(code(json!("1.1.10")).as_deref(), Some("new"));
    assert_eq!(code(Value::Null), None);
}

/// Puts other rules in the place of those of one indicator.
fn replace_rules(files: &mut Files, key: &str, rules: &str) {
    let path = format!("standard/{key}.yaml");
    let text = String::from_utf8(files[&path].clone()).unwrap();
    let head = text.split("rules:\n").next().unwrap();
    files.insert(path, format!("{head}{rules}").into_bytes());
}

#[test]
fn a_slip_in_a_rule_is_told_with_its_file_its_code_and_the_word_that_was_meant() {
    let slips = [
        (
            "{ code: a, requre: {}, result: gap }",
            "did you mean `require`",
        ),
        (
            "{ code: a, require: {}, result: gaps }",
            "did you mean `gap`",
        ),
        (
            "{ code: a, require: { minWord: 3 }, result: gap, reason: harm-no-steps }",
            "did you mean `minWords`",
        ),
        (
            "{ code: a, require: { minWords: many }, result: gap, reason: harm-no-steps }",
            "must be a number",
        ),
        (
            "{ code: a, require: { format: webaddress }, result: gap, reason: harm-no-steps }",
            "did you mean `web-address`",
        ),
        (
            "{ code: a, require: { $ref: '#/$defs/suported' }, result: gap, reason: harm-no-steps }",
            "did you mean `supported`",
        ),
        (
            "{ code: a, when: { fields: { /indicators/ownershp: {} } }, require: {}, result: gap, reason: harm-no-steps }",
            "did you mean `ownership`",
        ),
        (
            "{ code: a, at: /indicators/do_no_ham, require: {}, result: gap, reason: harm-no-steps }",
            "did you mean `do_no_harm`",
        ),
        ("{ code: a, require: {}, result: gap }", "no message `a`"),
        (
            "{ code: a, categories: [sofware], require: {}, result: gap, reason: harm-no-steps }",
            "did you mean `software`",
        ),
        (
            "{ code: a, require: { minItems: x }, result: gap, reason: harm-no-steps }",
            "x",
        ),
    ];
    for (rule, expected) in slips {
        let mut files = builtin_schema();
        replace_rules(&mut files, "do_no_harm", &format!("rules:\n  - {rule}\n"));
        let error = format!("{:#}", standard_of(&files).unwrap_err());
        assert!(error.contains("schema/standard/do_no_harm.yaml"), "{error}");
        assert!(
            error.contains("rule `a`") && error.contains(expected),
            "{error}"
        );
    }
}

/// The error of files in which one text is replaced by another.
fn error_with(file: &str, old: &str, new: &str) -> String {
    let mut files = builtin_schema();
    let path = format!("standard/{file}.yaml");
    let text = String::from_utf8(files[&path].clone()).unwrap();
    assert!(text.contains(old), "{file}: {old}");
    files.insert(path, text.replacen(old, new, 1).into_bytes());
    format!("{:#}", standard_of(&files).unwrap_err())
}

#[test]
fn every_rule_requirement_and_note_names_a_document_with_its_date_and_address() {
    let standard = builtin();
    for indicator in standard.indicators() {
        let rules = indicator.rules.iter().map(|rule| &rule.source);
        let requirements = indicator.requirements.iter().map(|one| &one.source);
        let notes = indicator.notes.iter().map(|note| &note.source);
        for id in rules.chain(requirements).chain(notes) {
            let source = &standard.sources()[id];
            assert!(source.url.starts_with("https://"), "{source:?}");
        }
    }
    for result in standard.assess(&entry(&json!({}))) {
        assert!(standard.sources().contains_key(&result.source.unwrap()));
    }
}

#[test]
fn a_new_requirement_follows_the_document_of_the_version_that_brought_it() {
    let standard = builtin();
    let of = |code: &str| {
        let mut rules = standard.indicators().iter().flat_map(|one| &one.rules);
        rules.find(|rule| rule.code == code).unwrap().source.clone()
    };
    assert_eq!(of("licenses-mixed"), "change-186");
    assert_eq!(of("ownership-parts-of-others"), "change-178");
    for release in standard.releases() {
        for id in &release.changes {
            assert_eq!(standard.sources()[id].date, release.date, "{id}");
        }
    }
}

#[test]
fn a_rule_without_a_document_is_refused() {
    let error = error_with("sdgs", "source: standard-1.1.7\n", "");
    assert!(error.contains("`schema/standard/sdgs.yaml`"), "{error}");
    let said = "rule `sdgs-none`: no source: add `source` with one of the ids";
    assert!(error.contains(said), "{error}");
}

#[test]
fn a_slip_in_the_id_of_a_document_is_told_with_the_one_that_was_meant() {
    let known = "did you mean `standard-1.1.7`?";
    let cases = [
        (
            "sdgs",
            "source: standard-1.1.7",
            "source: standard-1.17",
            "rule `sdgs-none`",
        ),
        (
            "licenses",
            "source: change-186",
            "source: chnge-186",
            "note 4",
        ),
        (
            "licenses",
            "code: licenses-mixed\n    source: change-186",
            "code: licenses-mixed\n    source: chnge-186",
            "rule `licenses-mixed`",
        ),
        (
            "sdgs",
            "reason: sdgs-met\n",
            "reason: sdgs-met\n  source: standard-1.1.8\n",
            "`met`",
        ),
        (
            "do_no_harm",
            "reason: do-no-harm-not-asked\n  source: questions-2025-06-27",
            "reason: do-no-harm-not-asked\n  source: standard-1.1.8",
            "`not_asked`",
        ),
        (
            "standard",
            "code: broken-address\n",
            "code: broken-address\n    source: standard-1.1.8\n",
            "rule `broken-address`",
        ),
        (
            "standard",
            "changes: [change-178]",
            "changes: [change-17]",
            "version 1.1.6 in `versions`",
        ),
    ];
    for (file, old, new, place) in cases {
        let error = error_with(file, old, new);
        assert!(error.contains("unknown source `"), "{error}");
        assert!(error.contains(place), "{place}: {error}");
        let meant = error.contains(known)
            || error.contains("did you mean `change-186`?")
            || error.contains("did you mean `change-178`?");
        assert!(meant, "{error}");
    }
    let error = error_with("sdgs", "source: standard-1.1.7", "source: somewhere");
    assert!(error.contains("has `change-178`, `change-186`"), "{error}");
}

#[test]
fn a_document_without_a_secure_address_or_a_title_is_refused() {
    let url = "https://github.com/DPGAlliance/dpg-standard/blob/main/standard.md";
    let error = error_with("standard", url, &url.replace("https", "http"));
    assert!(error.contains("`schema/standard/standard.yaml`"), "{error}");
    assert!(
        error.contains("`standard-1.1.7`: `url` must be an `https` address"),
        "{error}"
    );
    assert!(error.contains(&format!("did you mean `{url}`?")), "{error}");
    for bad in [
        "javascript:alert(1)",
        "https://",
        "https://a@b.example/",
        "standard.md",
    ] {
        let error = error_with("standard", url, bad);
        assert!(error.contains("must be an `https` address"), "{error}");
    }
    let error = error_with("standard", "title: DPG Standard 1.1.7", "title: \" \"");
    assert!(error.contains("`title` must have"), "{error}");
    let error = error_with(
        "standard",
        "date: 2025-06-26\n    url",
        "date: 26 June\n    url",
    );
    assert!(error.contains("standard.yaml"), "{error}");
    let error = error_with("standard", "  change-3:", "  Change 3:");
    assert!(
        error.contains("`Change 3`: an id has lower-case letters"),
        "{error}"
    );
}

#[test]
fn definitions_in_a_circle_are_refused() {
    let mut files = builtin_schema();
    let path = "standard/standard.yaml".to_owned();
    let mut text = String::from_utf8(files[&path].clone()).unwrap();
    text.push_str("  a: { not: { $ref: \"#/$defs/b\" } }\n  b: { fields: { /stage: { $ref: \"#/$defs/a\" } } }\n");
    files.insert(path, text.into_bytes());
    let error = format!("{:#}", standard_of(&files).unwrap_err());
    assert!(error.contains("circle"), "{error}");
}

#[test]
fn an_answer_has_another_hash_when_it_changes_and_only_then() {
    let standard = builtin();
    let hash = |patch: Value| standard.answer_hash(&entry(&patch), "ownership");
    let before = hash(json!({}));
    assert_eq!(before, hash(json!({"name": "Another", "stage": "dpg"})));
    assert_ne!(
        before,
        hash(json!({"indicators": {"ownership": {"owners": ["Nobody"]}}}))
    );
}

#[test]
fn a_closed_service_is_seen_wherever_the_entry_names_it() {
    let standard = builtin();
    for patch in [
        json!({"name": "Firebase Well Map"}),
        json!({"aliases": ["Wells on Mapbox"]}),
        json!({"summary": "Sends numbers through Twilio."}),
        json!({"repositories": [{"url": "https://code.example/a", "note": "needs Auth0"}]}),
        json!({"highlights": [{"text": "Now with Google Maps."}]}),
        json!({"deployment": {"programmes": ["SendGrid for Good"]}}),
        json!({"translations": {"fr": {"summary": "Les cartes de Google Maps."}}}),
        json!({"indicators": {"harassment": {"minors": {"evidence": ["Checked by reCAPTCHA."]}}}}),
    ] {
        let result = one(&standard, &patch, "platform_independence");
        let code = result.code.as_deref();
        assert_eq!(code, Some("platform-closed-service"), "{patch}");
    }
    let patch = json!({"organizations": [{"name": "Mapbox", "role": "funder"}]});
    assert_eq!(one(&standard, &patch, "platform_independence").code, None);
}
