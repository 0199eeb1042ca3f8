//! Faults of the requirements and the results of a collection, with their places and what to write instead.

use serde_json::Value;

use crate::support::{Scratch, entry_of, sound_entry};

const FARMING: &str = "registry/collections/farming.yaml";

const COLLECTION: &str = "\
title: Farming
text: Goods for farms.
goods: [harvest-ledger]
framework: {title: Farm criteria, status: published}
requirements:
  - {id: A1, title: Open interface, asks: It has one., level: required}
  - {id: Interoperability, title: Open formats, asks: It has them., level: recommended, categories: [data]}
results:
  harvest-ledger:
    A1: {result: meets, evidence: [{url: 'https://example.org/interface'}]}
";

/// A slip in the collection: what is replaced by what, and code, pointer and help of the finding.
const SLIPS: [(&str, &str, &str, &str, &str); 8] = [
    (
        "level: required",
        "level: requierd",
        "unknown-value",
        "/requirements/0/level",
        "did you mean `required`?",
    ),
    (
        "result: meets",
        "result: meet",
        "unknown-value",
        "/results/harvest-ledger/A1/result",
        "did you mean `meets`?",
    ),
    (
        "status: published",
        "status: publishd",
        "unknown-value",
        "/framework/status",
        "did you mean `published`?",
    ),
    (
        "categories: [data]",
        "categories: [dat]",
        "unknown-value",
        "/requirements/1/categories/0",
        "did you mean `data` (Open data)?",
    ),
    (
        "  harvest-ledger:",
        "  harvest-ledgr:",
        "unknown-reference",
        "/results/harvest-ledgr",
        "did you mean `harvest-ledger`?",
    ),
    (
        "    A1:",
        "    Interoperabilty:",
        "unknown-requirement",
        "/results/harvest-ledger/Interoperabilty",
        "did you mean `Interoperability`?",
    ),
    (
        "    A1:",
        "    a1:",
        "unknown-requirement",
        "/results/harvest-ledger/a1",
        "did you mean `A1`?",
    ),
    (
        "    A1:",
        "    B1:",
        "unknown-requirement",
        "/results/harvest-ledger/B1",
        "write the id of a requirement: `A1` or `Interoperability`",
    ),
];

fn registry(collection: &str) -> Scratch {
    let recognised = "stage: dpg\ndates: {reviewed: 2026-01-05}";
    Scratch::with(&[
        (
            "registry/harvest-ledger.yaml",
            sound_entry().replace("stage: under-review", recognised),
        ),
        ("registry/farm-book.yaml", entry_of("Farm Book")),
        (FARMING, collection.to_owned()),
    ])
}

/// Code, pointer, message and help of each finding.
fn found(collection: &str) -> Vec<[String; 4]> {
    let findings = registry(collection).findings().into_iter();
    let keys = ["code", "pointer", "message", "help"];
    let texts = |one: Value| keys.map(|key| one[key].as_str().unwrap().to_owned());
    findings.map(texts).collect()
}

/// The one finding that a replacement in the collection gives.
fn fault(from: &str, to: &str) -> [String; 4] {
    assert!(COLLECTION.contains(from), "{from}");
    let mut all = found(&COLLECTION.replace(from, to));
    assert_eq!(all.len(), 1, "{to}: {all:?}");
    all.remove(0)
}

#[test]
fn a_sound_collection_has_no_findings() {
    assert_eq!(found(COLLECTION), Vec::<[String; 4]>::new());
}

#[test]
fn slips_in_words_of_the_format_are_told_with_what_was_meant() {
    for (from, to, code, pointer, help) in SLIPS {
        let [found, at, _, advice] = fault(from, to);
        assert_eq!([&found, &at, &advice], [code, pointer, help], "{to}");
    }
}

#[test]
fn translations_are_of_what_the_collection_has() {
    let french = |texts: &str| format!("{COLLECTION}translations:\n  fr: {texts}\n");
    let sound = "{requirements: {A1: {title: Interface}}, results: {harvest-ledger: {A1: {evidence: [Voici.]}}}}";
    assert_eq!(found(&french(sound)), Vec::<[String; 4]>::new());
    let faults = [
        (
            "{framework: {groups: {G: {title: Un}}}}",
            "unknown-group",
            "/translations/fr/framework/groups/G",
        ),
        (
            "{requirements: {A2: {title: Deux}}}",
            "unknown-requirement",
            "/translations/fr/requirements/A2",
        ),
        (
            "{results: {harvest-ledger: {A2: {note: Non.}}}}",
            "unknown-requirement",
            "/translations/fr/results/harvest-ledger/A2",
        ),
        (
            "{results: {harvest-ledger: {A1: {evidence: [Un., Deux.]}}}}",
            "unknown-requirement",
            "/translations/fr/results/harvest-ledger/A1/evidence",
        ),
    ];
    for (texts, code, pointer) in faults {
        let all = found(&french(texts));
        let [[found, at, ..]] = &all[..] else {
            panic!("{texts}: {all:?}");
        };
        assert_eq!([found.as_str(), at.as_str()], [code, pointer]);
    }
}

#[test]
fn requirements_need_a_framework_and_results_need_requirements() {
    let [code, _, message, _] = fault("framework: {title: Farm criteria, status: published}\n", "");
    assert_eq!(code, "missing-key");
    assert_eq!(message, "`framework` is missing in the collection");
    let start = COLLECTION.find("requirements:").unwrap();
    let end = COLLECTION.find("results:").unwrap();
    let without = COLLECTION.replace(&COLLECTION[start..end], "");
    let [[code, _, message, _]] = &found(&without)[..] else {
        panic!("told more than once: {:?}", found(&without));
    };
    assert_eq!(
        [code, message],
        ["missing-key", "`requirements` is missing in the collection"]
    );
}

#[test]
fn a_check_must_be_a_schema_and_leaves_no_room_for_a_written_result() {
    let asks = "asks: It has one., level: required";
    let all = found(&COLLECTION.replacen(asks, &format!("{asks}, check: {{type: words}}"), 1));
    let [code, pointer, ..] = &all[0];
    assert_eq!(
        [code.as_str(), pointer],
        ["collection-criteria", "/requirements/0/check/type"]
    );
    let [code, _, message, _] = fault(asks, &format!("{asks}, check: {{type: object}}"));
    assert_eq!(code, "result-not-asked");
    assert!(
        message.contains("the data of the entry answers `A1`"),
        "{message}"
    );
}

#[test]
fn results_belong_to_members_whether_listed_or_by_criteria() {
    let by_criteria = |criteria: &str| {
        found(&COLLECTION.replace("goods: [harvest-ledger]", &format!("criteria: {criteria}")))
    };
    let members = "{properties: {categories: {contains: {const: software}}}}";
    assert_eq!(by_criteria(members), Vec::<[String; 4]>::new());
    for collection in [
        by_criteria("{properties: {categories: {contains: {const: data}}}}"),
        found(&COLLECTION.replace("goods: [harvest-ledger]", "goods: [farm-book]")),
    ] {
        let [[code, pointer, ..]] = collection.as_slice() else {
            panic!("{collection:?}");
        };
        assert_eq!(code, "result-outside-collection");
        assert_eq!(pointer, "/results/harvest-ledger");
    }
}

#[test]
fn a_collection_alone_is_checked_against_the_goods_that_it_has_results_for() {
    let members = "criteria: {properties: {categories: {contains: {const: software}}}}";
    let criteria = COLLECTION.replace("goods: [harvest-ledger]", members);
    let not_asked = COLLECTION.replace("    A1:", "    Interoperability:");
    let outside = criteria.replace("const: software", "const: content");
    for (collection, code) in [
        (criteria, None),
        (not_asked, Some("result-not-asked")),
        (outside, Some("result-outside-collection")),
    ] {
        let scratch = registry(&collection);
        let alone = scratch.validate(&[FARMING]);
        let code = code.map(|code| format!("warning[{code}]"));
        let told = code.as_ref().is_none_or(|code| alone.stdout.contains(code));
        let is_right = told && alone.stdout.contains("warning[") == code.is_some();
        assert!(is_right, "{collection}: {}", alone.stdout);
        let all = scratch.validate(&[]);
        let same = code.as_ref().is_none_or(|code| all.stdout.contains(code));
        assert!(same, "{}", all.stdout);
    }
}

#[test]
fn slips_in_a_check_or_in_criteria_are_told_where_they_are() {
    let cases = [
        (
            "{properties: {stage: {cnst: dpg}}}",
            "/properties/stage/cnst",
            "did you mean `const`?",
        ),
        (
            "{properties: {stagee: {const: dpg}}}",
            "/properties/stagee",
            "did you mean `stage`?",
        ),
        (
            "{stage: dpg}",
            "/stage",
            "`stage` is a key of entries: write it below `properties`",
        ),
        (
            "{anyOf: [{not: {required: [stage, websit]}}]}",
            "/anyOf/0/not/required/1",
            "did you mean `website`?",
        ),
        (
            "{properties: {repositories: {contains: {properties: {lable: {const: Code}}}}}}",
            "/properties/repositories/contains/properties/lable",
            "",
        ),
        (
            "{properties: {indicators: {properties: {privacy: {requird: [answer]}}}}}",
            "/properties/indicators/properties/privacy/requird",
            "did you mean `required`?",
        ),
        (
            "{properties: {indicators: {required: [privcy]}}}",
            "/properties/indicators/required/0",
            "did you mean `privacy`?",
        ),
    ];
    let head = "title: Farming\ntext: Goods for farms.\n";
    let framework = "framework: {title: Farm criteria, status: published}\n";
    for (schema, place, advice) in cases {
        let check = format!(
            "{head}goods: [harvest-ledger]\n{framework}requirements:\n  \
             - {{id: A1, title: T, asks: It is., level: required, check: {schema}}}\n"
        );
        let criteria = format!("{head}criteria: {schema}\n");
        for (collection, base) in [(check, "/requirements/0/check"), (criteria, "/criteria")] {
            let all = found(&collection);
            let [[code, pointer, message, help]] = all.as_slice() else {
                panic!("{schema}: {all:?}");
            };
            assert_eq!(code, "collection-criteria");
            assert_eq!(pointer, &format!("{base}{place}"), "{message}");
            assert!(help.contains(advice), "{help}");
        }
    }
}

#[test]
fn schemas_may_ask_for_all_that_entries_and_json_schema_have() {
    for schema in [
        "{properties: {extra: {properties: {farm: {required: [size]}}}}}",
        "{properties: {translations: {properties: {fr: {required: [name]}}}}}",
        "{properties: {indicators: {properties: {privacy: {properties: {answer: {const: 'yes'}}}}}}}",
        "{$defs: {any: {minLength: 1}}, properties: {name: {$ref: '#/$defs/any'}}}",
        "{properties: {stage: {const: {cnst: x}}}, $comment: Why}",
        "{if: {required: [website]}, then: {required: [summary]}, else: {}}",
    ] {
        let all = found(&format!("title: T\ntext: D\ncriteria: {schema}\n"));
        assert!(all.is_empty(), "{schema}: {all:?}");
    }
}

#[test]
fn hostile_characters_are_told_in_every_text_of_a_collection() {
    for (from, pointer) in [
        ("Farming", "/title"),
        ("Goods for farms.", "/text"),
        ("Open interface", "/requirements/0/title"),
        ("It has one.", "/requirements/0/asks"),
        ("Farm criteria", "/framework/title"),
    ] {
        for (character, code) in [
            ("\\u202e", "bidi-control"),
            ("\\e", "hidden-character"),
            ("\\a", "hidden-character"),
        ] {
            let [found, at, ..] = fault(from, &format!("\"{from}{character}\""));
            assert_eq!([found.as_str(), &at], [code, pointer], "{character}");
        }
    }
    let evidence = "level: required, evidence: \"A link\\u202e.\"";
    let [code, pointer, ..] = fault("level: required", evidence);
    assert_eq!(
        [code.as_str(), &pointer],
        ["bidi-control", "/requirements/0/evidence"]
    );
}

#[test]
fn what_is_met_needs_a_link_and_what_is_met_in_part_a_link_or_a_note() {
    let evidence = "result: meets, evidence: [{url: 'https://example.org/interface'}]";
    for (to, code) in [
        (
            "result: meets, note: Everybody knows.",
            Some("result-without-evidence"),
        ),
        (
            "result: meets, evidence: [Everybody knows.]",
            Some("result-without-evidence"),
        ),
        (
            "result: meets, evidence: ['See https://example.org/interface']",
            None,
        ),
        ("result: partly", Some("result-without-evidence")),
        ("result: partly, note: No writing.", None),
        ("result: open", None),
        ("result: open, on: 2099-01-01", Some("date-in-future")),
        (
            "result: open, note: Ask jane.doe@example.org",
            Some("personal-contact"),
        ),
    ] {
        let all = found(&COLLECTION.replace(evidence, to));
        let codes: Vec<&str> = all.iter().map(|[code, ..]| code.as_str()).collect();
        assert_eq!(codes, code.into_iter().collect::<Vec<_>>(), "{to}: {all:?}");
    }
}

#[test]
fn fmt_sorts_the_keys_of_requirements_and_results_and_keeps_the_order_of_ids() {
    let collection = "\
results:
  harvest-ledger:
    B: {note: Asked., result: open}
    A: {result: open}
requirements:
  - {level: required, asks: It has one., title: Open interface, id: B}
  - {level: required, check: {type: object, required: [stage]}, asks: It has one., title: Open formats, id: C}
  - {level: required, asks: It has one., title: Offline, id: A}
framework: {status: published, title: Farm criteria}
goods: [harvest-ledger]
text: Goods for farms.
title: Farming
";
    let scratch = registry(collection);
    let run = crate::support::dpg(scratch.root(), &["fmt"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let text = std::fs::read_to_string(scratch.root().join(FARMING)).unwrap();
    let expected = "\
title: Farming
text: Goods for farms.
goods:
  - harvest-ledger
framework:
  title: Farm criteria
  status: published
requirements:
  - id: B
    title: Open interface
    asks: It has one.
    level: required
  - id: C
    title: Open formats
    asks: It has one.
    level: required
    check:
      type: object
      required:
        - stage
  - id: A
    title: Offline
    asks: It has one.
    level: required
results:
  harvest-ledger:
    B:
      result: open
      note: Asked.
    A:
      result: open
";
    assert_eq!(text, expected);
    assert_eq!(scratch.findings(), Vec::<Value>::new());
}
