//! `dpg search`.

use serde_json::Value;

use crate::support::{Run, Scratch, dpg, entry_of, own_registry, sound_entry};

fn search(scratch: &Scratch, arguments: &[&str]) -> Run {
    let fixed = ["search", "--as-of", "2026-07-01", "--status", "current"];
    let fixed = [&fixed[..], &["--status", "candidate"]].concat();
    dpg(scratch.root(), &[&fixed[..], arguments].concat())
}

fn two_goods() -> Scratch {
    Scratch::with(&[
        ("registry/harvest-ledger.yaml", sound_entry()),
        ("registry/water-atlas.yaml", entry_of("Water Atlas")),
    ])
}

#[test]
fn a_misspelled_name_is_found_and_said_to_be_read_otherwise() {
    let run = search(&two_goods(), &["watre", "atlsa"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let said = &run.stdout;
    assert!(
        said.contains("Showing results for `water atlas`."),
        "{said}"
    );
    assert!(said.contains("Water Atlas (water-atlas"), "{said}");
    assert!(said.contains("found by: water, atlas"), "{said}");
    assert!(said.contains("1 of 1 shown"), "{said}");
}

/// An entry with another summary.
fn about(name: &str, summary: &str) -> String {
    let entry = entry_of(name);
    let lines = entry
        .lines()
        .map(|line| match line.strip_prefix("summary:") {
            Some(_) => format!("summary: {summary}"),
            None => line.to_owned(),
        });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

#[test]
fn words_of_a_family_and_synonyms_meet_after_the_word_itself() {
    let scratch = Scratch::with(&[
        (
            "registry/one.yaml",
            about("One", "Certificates of training on zebras."),
        ),
        (
            "registry/two.yaml",
            about("Two", "Certify whoever learned about zebras."),
        ),
        (
            "registry/three.yaml",
            about("Three", "An electronic medical record for zebras."),
        ),
        ("registry/four.yaml", about("Four", "An EMR, and a ZRS.")),
    ]);
    let found = |query: &str| {
        let run = search(&scratch, &[query, "--format", "json"]);
        assert_eq!(run.status, 0, "{query}: {}", run.stderr);
        let document: Value = serde_json::from_str(&run.stdout).unwrap();
        let results = document["results"].as_array().unwrap();
        let whole = usize::try_from(document["whole"].as_u64().unwrap()).unwrap();
        let ids = results[..whole]
            .iter()
            .map(|one| one["id"].as_str().unwrap().to_owned());
        ids.collect::<Vec<_>>()
    };
    assert_eq!(found("certify zebras"), ["two", "one"]);
    assert_eq!(found("EMR"), ["four", "three"]);
    assert_eq!(found("electronic medical record"), ["three", "four"]);
    assert_eq!(found("zebra record system"), ["three"]);
    let own = "all:\n  - [ZRS, zebra record system]\n";
    scratch.write("schema/synonyms/own.yaml", own);
    let with_own = found("zebra record system");
    assert!(with_own.contains(&"four".to_owned()), "{with_own:?}");
    assert_eq!(found("EMR"), ["four", "three"], "beside the built-in ones");
    scratch.write("schema/synonyms/own.yaml", "all: [[ZRS]]\n");
    let run = search(&scratch, &["EMR"]);
    assert_eq!(run.status, 2, "{}", run.stdout);
    assert!(
        run.stderr.contains("schema/synonyms/own.yaml"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_query_leads_to_the_pages_it_names() {
    let registry = own_registry();
    let first = |query: &str| {
        let run = dpg(registry.path(), &["search", query, "--format", "json"]);
        let document: Value = serde_json::from_str(&run.stdout).unwrap();
        document["destinations"][0]["address"]
            .as_str()
            .unwrap_or("")
            .to_owned()
    };
    for query in [
        "SDG 3",
        "sdg3",
        "goal 3",
        "3",
        "health goal",
        "good health and well",
    ] {
        assert_eq!(first(query), "goal/3/", "{query}");
    }
    for query in ["kenya", "ken", "health records kenya", "country kenya"] {
        assert_eq!(first(query), "country/ke/", "{query}");
    }
    assert_eq!(first("usa"), "country/us/", "by a synonym");
    for query in ["the", "zebra", "99", "sdg 99", ""] {
        assert_eq!(first(query), "", "{query}");
    }
    let run = dpg(registry.path(), &["search", "sdg 3"]);
    assert!(run.stdout.starts_with("Go to: Goal 3: "), "{}", run.stdout);
}

#[test]
fn an_exact_name_leads_whatever_its_status_and_nothing_is_hidden_behind_one() {
    let staged = |entry: String, stage: &str| {
        let other = entry.replace("stage: under-review", &format!("stage: {stage}"));
        assert_ne!(other, entry);
        other
    };
    let former = staged(about("Zebra", "Counts animals."), "ineligible");
    let current = staged(about("Atlas", "A zebra atlas of okapis."), "dpg");
    let scratch = Scratch::with(&[
        ("registry/zebra.yaml", former),
        ("registry/atlas.yaml", current),
    ]);
    let ask = |query: &str, more: &[&str]| {
        let fixed = ["search", "--as-of", "2026-07-01", query, "--format", "json"];
        let run = dpg(scratch.root(), &[&fixed[..], more].concat());
        serde_json::from_str::<Value>(&run.stdout).unwrap()
    };
    let found = ask("zebra", &[]);
    assert_eq!(found["named"][0]["id"], "zebra", "{found}");
    assert_eq!(found["named"][0]["status"], "former");
    assert_eq!(found["results"][0]["id"], "atlas", "not mixed: {found}");
    let found = ask("zebra", &["--status", "former"]);
    assert_eq!(found["results"][0]["id"], "zebra", "{found}");
    assert_eq!(found["named"], Value::Array(Vec::new()));
    let run = dpg(
        scratch.root(),
        &["search", "--as-of", "2026-07-01", "zebra"],
    );
    let start = "Exact name, outside the filters:\nZebra (zebra, former)";
    assert!(run.stdout.starts_with(start), "{}", run.stdout);
    let found = ask("zebra", &["--status", "current"]);
    assert!(
        !found["results"].to_string().contains("\"zebra\""),
        "{found}"
    );
    let found = ask("counts animals", &[]);
    assert_eq!(
        (&found["results"][0]["id"], &found["widened"]),
        (&"zebra".into(), &true.into())
    );
}

#[test]
fn goods_with_some_of_the_words_follow_and_say_which_words_they_lack() {
    let scratch = Scratch::with(&[
        (
            "registry/both.yaml",
            about("Both", "Keeps vineyard tallies."),
        ),
        ("registry/one.yaml", about("One", "Draws every vineyard.")),
    ]);
    let fixed = ["search", "--status", "candidate"];
    let ask = |more: &[&str]| dpg(scratch.root(), &[&fixed[..], more].concat()).stdout;
    // What tells nothing asks for nothing.
    let query = "open source tool for vineyard tallies";
    let found: Value = serde_json::from_str(&ask(&[query, "--format", "json"])).unwrap();
    let results = &found["results"];
    assert_eq!((&found["count"], &found["whole"]), (&2.into(), &1.into()));
    assert_eq!(
        (&results[0]["id"], &results[1]["id"]),
        (&"both".into(), &"one".into())
    );
    assert_eq!(results[0]["missing"], Value::Array(Vec::new()));
    assert_eq!(results[1]["missing"][0], "tallies", "{found}");
    let text = ask(&[query]);
    let (all, some) = text.split_once("Goods with some of your words:\n").unwrap();
    assert!(
        all.contains("Both (both") && !all.contains("without:"),
        "{text}"
    );
    assert!(
        some.contains("One (one") && some.contains("without: tallies"),
        "{text}"
    );
    assert!(
        text.contains("2 of 2 shown: 1 with all words, 1 with some;"),
        "{text}"
    );
}

#[test]
fn programs_get_one_document() {
    let run = search(&two_goods(), &["harvest ledger", "--format", "json"]);
    let document: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(document["query"], "harvest ledger");
    assert_eq!(document["results"][0]["id"], "harvest-ledger");
    assert_eq!(document["words"][0]["forms"][0], "harvest");
    assert_eq!(document["spelled"], Value::Null);
}

#[test]
fn what_is_no_facet_or_language_is_said_to_be_none() {
    let scratch = two_goods();
    for (arguments, words) in [
        (["--only", "gaol=3"], "expected one of goal, category"),
        (["--only", "goal"], "such as `goal=3`"),
        (["--language", "xx"], "the languages of the site are en"),
    ] {
        let run = search(&scratch, &[&["x"], &arguments[..]].concat());
        assert_eq!(run.status, 2, "{}", run.stdout);
        assert!(run.stderr.contains(words), "{}", run.stderr);
    }
}

#[test]
fn a_value_is_taken_by_its_label_or_in_another_case() {
    let entry = sound_entry();
    let scratch = two_goods();
    let found = |only: &str| {
        let run = search(&scratch, &["ledger", "--only", only]);
        assert_eq!(run.status, 0, "{only}: {}", run.stderr);
        run.stdout.contains("(harvest-ledger")
    };
    assert!(entry.contains("spdx: Apache-2.0") && entry.contains("goal: 2"));
    for only in ["license=apache-2.0", "goal=2", "goal=Zero hunger"] {
        assert!(found(only), "{only}");
    }
    let role = entry
        .lines()
        .find_map(|line| line.trim().strip_prefix("- name: "));
    let owner = role.unwrap().to_uppercase();
    assert!(found(&format!("organization={owner}")), "{owner}");
    // A name that differs only in punctuation is another name.
    let signs = owner.replace(' ', "+");
    let run = search(
        &scratch,
        &["ledger", "--only", &format!("organization={signs}")],
    );
    assert_eq!(run.status, 2, "{signs}");
    assert!(run.stderr.contains("did you mean"), "{}", run.stderr);
    for only in ["country=Fiji", "country=fj", "license=MIT"] {
        assert!(!found(only), "{only} is a value that neither has");
    }
}

#[test]
fn what_is_no_value_of_a_facet_is_said_to_be_none() {
    let scratch = two_goods();
    for (only, words) in [
        ("goal=99", "there is no such goal"),
        ("country=Kenia", "did you mean `KE` (Kenya)?"),
        ("license=MITT", "did you mean `MIT`"),
        ("sector=Healht", "(Health)?"),
        (
            "organization=seedling",
            "did you mean `Seedling Foundation`?",
        ),
        ("collection=x", "no good has one"),
        ("country=", "there is no such country"),
    ] {
        let run = search(&scratch, &["ledger", "--only", only]);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{only}");
        assert!(run.stderr.contains(words), "{}", run.stderr);
    }
}

#[test]
fn a_faulty_entry_is_left_out_and_named() {
    let scratch = two_goods();
    scratch.write("registry/broken.yaml", "name: Broken\n");
    let run = search(&scratch, &["water"]);
    assert_eq!(run.status, 1, "{}", run.stdout);
    assert!(
        run.stderr.contains("registry/broken.yaml"),
        "{}",
        run.stderr
    );
}

#[test]
fn results_can_be_narrowed_to_values_of_facets() {
    let registry = own_registry();
    let ask = ["search", "data", "--limit", "100", "--format", "json"];
    let all = dpg(registry.path(), &ask);
    let some = dpg(registry.path(), &[&ask[..], &["--only", "goal=3"]].concat());
    let results = |run: &Run| {
        let document: Value = serde_json::from_str(&run.stdout).unwrap();
        document["results"].as_array().unwrap().clone()
    };
    let serves = |card: &Value| card["goals"].as_array().unwrap().contains(&Value::from(3));
    let expected: Vec<Value> = results(&all).into_iter().filter(serves).collect();
    assert!(!expected.is_empty() && expected.len() < results(&all).len());
    assert_eq!(results(&some), expected);
}
