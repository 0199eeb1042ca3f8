//! `derived_from`: how parents are named, what they have to do with duplicates, and entries that tell
//! of a parent without naming it.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::support::{Scratch, dpg, entry_of, imported, real_entries};

/// An entry with `derived_from`, written as YAML.
pub(crate) fn derived(name: &str, parents: &str) -> String {
    entry_of(name).replace(
        "indicators:\n",
        &format!("derived_from:\n{parents}indicators:\n"),
    )
}

/// A parent with a distinction.
fn good(id: &str) -> String {
    format!("  - good: {id}\n{DISTINCTION}")
}

const DISTINCTION: &str = "    distinction:\n      - pillar: distinct-impact\n        \
    evidence:\n          - Serves fishers instead of farmers.\n";

/// Each finding in a file: its code and message.
fn said(findings: &[Value], id: &str) -> Vec<(String, String)> {
    let path = format!("registry/{id}.yaml");
    let text = |one: &Value, key: &str| one[key].as_str().unwrap().to_owned();
    let of_file = findings.iter().filter(|one| one["path"] == path.as_str());
    of_file
        .map(|one| (text(one, "code"), text(one, "message")))
        .collect()
}

/// `derived_from` as it may be written, and what is said of it: nothing, or a code and words of the message.
const WAYS: [(&str, &str, &str); 12] = [
    ("  - good: root\n", "", ""),
    ("  - name: Odoo\n    url: https://www.odoo.com/\n", "", ""),
    (
        "  - good: rot\n",
        "unknown-reference",
        "there is no entry `rot`",
    ),
    (
        "  - good: leaf\n",
        "unknown-reference",
        "`leaf` is the id of this entry itself",
    ),
    (
        "  - good: old-root\n",
        "unknown-reference",
        "its id is now `root`",
    ),
    (
        "  - kind: fork\n",
        "missing-key",
        "`good` or `name` is missing",
    ),
    ("  - name: Odoo\n", "missing-key", "`url` is missing"),
    (
        "  - name: Odoo\n    url: odoo\n",
        "invalid-address",
        "`derived_from[0].url`",
    ),
    (
        "  - good: root\n    name: Root\n",
        "wrong-format",
        "has `good` and also `name`",
    ),
    (
        "  - good: root\n    kind: frok\n",
        "unknown-value",
        "`frok`",
    ),
    (
        "  - good: root\n    distinction: []\n#",
        "no-distinction",
        "apart from `root`",
    ),
    ("  - good: root\n#", "no-distinction", "apart from `root`"),
];

#[test]
fn a_parent_is_a_good_of_the_registry_or_has_a_name_and_an_address() {
    let root = entry_of("Root").replace("stage: ", "previous_ids: [old-root]\nstage: ");
    let many =
        |n: usize| format!("  - name: P{n}\n    url: https://p{n}.example.com\n{DISTINCTION}");
    let ways = WAYS.iter().map(|(written, code, words)| {
        let parents = match written.strip_suffix('#') {
            Some(bare) => bare.to_owned(),
            None => format!("{written}{DISTINCTION}"),
        };
        (parents, *code, *words)
    });
    let twice = format!("{}{}", good("root"), good("root"));
    let eleven = (0..11).map(many).collect::<Vec<_>>().concat();
    let more = [
        (twice, "repeated-item", "the parent `root` twice"),
        (eleven, "too-many", "11 items"),
    ];
    for (parents, code, message) in ways.chain(more) {
        let scratch = Scratch::with(&[
            ("registry/root.yaml", root.clone()),
            ("registry/leaf.yaml", derived("Leaf", &parents)),
        ]);
        let found = scratch.findings();
        if code.is_empty() {
            assert!(found.is_empty(), "{found:#?}");
            continue;
        }
        let said = said(&found, "leaf");
        let is_said = said.iter().any(|(c, m)| c == code && m.contains(message));
        assert!(is_said, "{parents}\n{said:#?}");
    }
}

/// The codes found in the file of `leaf` with these parents, beside a good `root` and its former id.
fn codes_of_leaf(parents: &str) -> Vec<(String, String)> {
    let root = entry_of("Root").replace("stage: ", "previous_ids: [old-root]\nstage: ");
    let scratch = Scratch::with(&[
        ("registry/root.yaml", root),
        ("registry/leaf.yaml", derived("Leaf", parents)),
    ]);
    said(&scratch.findings(), "leaf")
}

#[test]
fn a_distinction_whose_evidence_says_nothing_is_none() {
    let parent = |evidence: &str| {
        format!(
            "  - good: root\n    distinction: [{{pillar: distinct-impact, evidence: [{evidence}]}}]\n"
        )
    };
    for empty in ["", "n/a", "{text: TBD}", "\"...\"", "None, not applicable"] {
        let said = codes_of_leaf(&parent(empty));
        let is_open = matches!(said.as_slice(), [(code, _)] if code == "no-distinction");
        assert!(is_open, "{empty}: {said:#?}");
    }
    for full in [
        "n/a, Serves fishers.",
        "{text: n/a, url: \"https://leaf.example.org/why\"}",
    ] {
        assert_eq!(codes_of_leaf(&parent(full)), [], "{full}");
    }
}

#[test]
fn a_pillar_that_is_there_twice_is_told_once() {
    let again = "      - {pillar: distinct-impact, evidence: []}\n";
    let said = codes_of_leaf(&format!("{}{again}", good("root")));
    let [(code, message)] = said.as_slice() else {
        panic!("{said:#?}");
    };
    assert_eq!(code, "repeated-item");
    assert!(
        message.contains("the pillar `distinct-impact` twice"),
        "{message}"
    );
}

#[test]
fn a_wrong_parent_is_told_once() {
    for id in ["leaf", "rot", "old-root"] {
        let said = codes_of_leaf(&format!("  - good: {id}\n"));
        let is_once = matches!(said.as_slice(), [(code, _)] if code == "unknown-reference");
        assert!(is_once, "{id}: {said:#?}");
    }
    let twice = codes_of_leaf(&format!("{}  - good: root\n", good("root")));
    let is_once = matches!(twice.as_slice(), [(code, _)] if code == "repeated-item");
    assert!(is_once, "{twice:#?}");
}

#[test]
fn a_parent_outside_that_is_a_good_of_the_registry_is_told_with_its_id() {
    let parent = |name: &str, url: &str| format!("  - name: {name}\n    url: {url}\n{DISTINCTION}");
    let root = entry_of("Root");
    for (name, url, what) in [
        ("Root", "https://elsewhere.example.org/", "name"),
        ("The root of it", "https://www.root.example.org/", "address"),
    ] {
        let scratch = Scratch::with(&[
            ("registry/root.yaml", root.clone()),
            ("registry/leaf.yaml", derived("Leaf", &parent(name, url))),
        ]);
        let found = scratch.findings();
        let [one] = found.as_slice() else {
            panic!("{found:#?}");
        };
        assert_eq!(one["code"], "undeclared-parent");
        let message = one["message"].as_str().unwrap();
        assert!(
            message.ends_with(&format!("the good `root` has that {what}")),
            "{message}"
        );
        assert!(
            one["help"].as_str().unwrap().contains("`good: root`"),
            "{one:#}"
        );
    }
    let other = codes_of_leaf(&parent("Twig", "https://twig.example.org"));
    assert_eq!(other, []);
}

#[test]
fn a_parent_that_is_only_a_text_is_shown_as_an_item() {
    for (text, help) in [
        ("root", "write `- good: root`"),
        ("Odoo Community", "write `- name: Odoo Community`"),
        (
            "https://www.odoo.com",
            "write `- url: https://www.odoo.com`",
        ),
    ] {
        let scratch = Scratch::with(&[(
            "registry/leaf.yaml",
            derived("Leaf", &format!("  - {text}\n")),
        )]);
        let found = scratch.findings();
        let said = found.iter().any(|one| {
            one["code"] == "wrong-type" && one["help"].as_str().unwrap().starts_with(help)
        });
        assert!(said, "{found:#?}");
    }
}

#[test]
fn a_former_good_may_be_a_parent_and_needs_no_distinction_itself() {
    let gone = derived("Root", "  - name: Odoo\n    url: https://www.odoo.com/\n");
    let gone = gone.replace("stage: ", "archived: {reason: inactive}\nstage: ");
    let scratch = Scratch::with(&[
        ("registry/root.yaml", gone),
        ("registry/leaf.yaml", derived("Leaf", &good("root"))),
    ]);
    assert_eq!(scratch.findings(), Vec::<Value>::new());
}

#[test]
fn a_good_that_is_recognised_already_has_no_finding_about_its_distinction() {
    let entry = derived("Leaf", "  - name: Odoo\n    url: https://www.odoo.com/\n");
    let entry = entry.replace(
        "stage: under-review",
        "dates: {reviewed: 2026-05-01}\nstage: dpg",
    );
    assert_eq!(
        Scratch::with(&[("registry/leaf.yaml", entry)]).findings(),
        Vec::<Value>::new()
    );
}

#[test]
fn every_good_of_a_circle_is_told_also_where_only_changed_files_are_looked_at() {
    let scratch = Scratch::with(&[
        ("registry/ash.yaml", derived("Ash", &good("birch"))),
        ("registry/birch.yaml", derived("Birch", &good("cedar"))),
        ("registry/cedar.yaml", entry_of("Cedar")),
        // Not part of it, though it leads there.
        ("registry/dogwood.yaml", derived("Dogwood", &good("ash"))),
    ]);
    assert_eq!(scratch.findings(), Vec::<Value>::new());
    scratch.commit();
    scratch.write("registry/cedar.yaml", derived("Cedar", &good("ash")));
    let all = scratch.findings();
    for id in ["ash", "birch", "cedar"] {
        let said = said(&all, id);
        assert!(
            said.len() == 1 && said[0].0 == "circular-derivation",
            "{said:?}"
        );
    }
    assert!(
        said(&all, "ash")[0]
            .1
            .contains("`birch`, that from `cedar`, and that from `ash`"),
        "{all:#?}"
    );
    assert!(said(&all, "dogwood").is_empty());
    let run = scratch.validate(&["--changed-since", "HEAD", "--format", "json"]);
    let part: Vec<Value> = run
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let concerned = |one: &&Value| {
        let related = one["related"].as_array().unwrap();
        one["path"] == "registry/cedar.yaml"
            || related
                .iter()
                .any(|other| other["path"] == "registry/cedar.yaml")
    };
    assert_eq!(
        part,
        all.iter().filter(concerned).cloned().collect::<Vec<_>>()
    );
}

#[test]
fn a_removed_parent_is_told_in_the_file_that_names_it() {
    let scratch = Scratch::with(&[
        ("registry/root.yaml", entry_of("Root")),
        ("registry/leaf.yaml", derived("Leaf", &good("root"))),
    ]);
    scratch.commit();
    scratch.remove("registry/root.yaml");
    let run = scratch.validate(&["--changed-since", "HEAD"]);
    assert_eq!(run.status, 1);
    assert!(
        run.stdout.contains("there is no entry `root`"),
        "{}",
        run.stdout
    );
    assert!(
        run.stdout.contains("write its `name` and `url`"),
        "{}",
        run.stdout
    );
}

/// The codes of duplicates among some entries.
fn duplicates(entries: &[(&str, String)]) -> Vec<String> {
    let found = Scratch::with(entries).findings();
    let codes = found
        .iter()
        .map(|one| one["code"].as_str().unwrap().to_owned());
    codes
        .filter(|code| code.starts_with("duplicate-"))
        .collect()
}

#[test]
fn a_declared_derivation_is_no_duplicate_unless_name_and_repository_are_one() {
    let parent = entry_of("Root Ledger");
    let site = |text: &str| text.replace("leaf-ledger.example.org", "root-ledger.example.org");
    let repository = |text: &str| {
        text.replace(
            "example.org/leaf-ledger/main",
            "example.org/root-ledger/main",
        )
    };
    let name = |text: &str| text.replace("name: Leaf Ledger", "name: Root Ledger");
    let plain = entry_of("Leaf Ledger");
    let declared = derived("Leaf Ledger", &good("a"));
    for like in [site, repository, name] {
        let twin = ("registry/a.yaml", parent.clone());
        assert!(!duplicates(&[twin.clone(), ("registry/b.yaml", like(&plain))]).is_empty());
        assert!(duplicates(&[twin, ("registry/b.yaml", like(&declared))]).is_empty());
    }
    let both = name(&repository(&declared));
    let found = duplicates(&[
        ("registry/a.yaml", parent.clone()),
        ("registry/b.yaml", both),
    ]);
    assert_eq!(found, ["duplicate-repository", "duplicate-repository"]);
    // Two children of one parent can be one good.
    let children = [
        ("registry/a.yaml", parent),
        ("registry/b.yaml", declared.clone()),
        ("registry/c.yaml", declared),
    ];
    let found = duplicates(&children);
    assert_eq!(found, ["duplicate-repository", "duplicate-repository"]);
}

/// The parents that an entry with a description mentions.
fn told(description: &str, more: &[(&str, &str)]) -> Vec<String> {
    let mut entry = entry_of("Leaf");
    entry = entry.replace(
        "categories:\n",
        &format!("description: {description:?}\ncategories:\n"),
    );
    for (from, to) in more {
        assert!(entry.contains(from), "{from}");
        entry = entry.replace(from, to);
    }
    let root = entry_of("Granary").replace("stage: ", "aliases: [\"Granary Suite\"]\nstage: ");
    let found = Scratch::with(&[
        ("registry/leaf.yaml", entry),
        ("registry/granary.yaml", root),
    ])
    .findings();
    let of_parents = found
        .iter()
        .filter(|one| one["code"] == "undeclared-parent");
    of_parents
        .map(|one| one["message"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn an_entry_that_tells_of_a_parent_is_asked_for_it() {
    for text in [
        "A record of patients built on top of OpenMRS.",
        "Leaf is a fork of Granary.",
        "Leaf, forked from Unheard Of, keeps books.",
        "It is based on the free Granary Suite and adds maps.",
        "A distribution of Debian for schools.",
        "Leaf est basé sur Odoo.",
        "Leaf está basado en Moodle.",
        "A ledger powered by DHIS2.",
    ] {
        assert_eq!(told(text, &[]).len(), 1, "{text}: {:?}", told(text, &[]));
    }
    let several = "Built on top of OpenMRS, OpenELIS and Odoo.";
    assert_eq!(told(several, &[]).len(), 3);
    let repository = [(
        "code.example.org/leaf/main",
        "code.example.org/leaf/openmrs-distro-leaf",
    )];
    assert_eq!(told("Keeps books.", &repository).len(), 1);
    let fork = [(
        "code.example.org/leaf/main",
        "code.example.org/leaf/ledger-fork",
    )];
    assert_eq!(told("Keeps books.", &fork).len(), 1);
    let name = [("name: Leaf\n", "name: Debian Edition for Schools\n")];
    assert_eq!(told("Keeps books.", &name).len(), 1);
    let evidence = [(
        "Runs on PostgreSQL and Python, on any system that has both.",
        "Leaf is based on Odoo.",
    )];
    assert_eq!(told("Keeps books.", &evidence).len(), 1);
}

#[test]
fn dependencies_standards_data_and_the_good_itself_are_no_parents() {
    for text in [
        "Built with Django and based on the HL7 FHIR standard.",
        "Based on the ODK XForms standard.",
        "Works with OpenMRS and exchanges data with DHIS2.",
        "The map is based on OpenStreetMap data.",
        "Prices are based on careful estimates.",
        "Fair distribution of grain, based on need.",
        "Anyone can build products based on Leaf.",
        "Other tools can be built on Odoo.",
        "It is not a fork of Granary.",
        "Everyone may fork it.",
    ] {
        let said = told(text, &[]);
        assert!(said.is_empty(), "{text}: {said:?}");
    }
    let evidence = [(
        "Runs on PostgreSQL and Python, on any system that has both.",
        "Many clinics use programs built on OpenMRS.",
    )];
    assert_eq!(told("Keeps books.", &evidence), [""; 0]);
    let declared = [(
        "indicators:\n",
        "derived_from:\n  - name: Odoo\n    url: https://www.odoo.com/\n    distinction: [{pillar: distinct-impact, evidence: [Serves fishers.]}]\nindicators:\n",
    )];
    assert_eq!(told("Leaf is based on Odoo.", &declared), [""; 0]);
    let recognised = [(
        "stage: under-review",
        "dates: {reviewed: 2026-05-01}\nstage: dpg",
    )];
    assert_eq!(told("Leaf is based on Odoo.", &recognised), [""; 0]);
}

/// Real entries as candidates: by file, how many parents each mentions.
fn parents(registry: &Path) -> BTreeMap<String, usize> {
    for file in std::fs::read_dir(registry.join("registry")).unwrap() {
        let file = file.unwrap().path();
        if file.extension().is_some_and(|end| end == "yaml") {
            let text = std::fs::read_to_string(&file).unwrap();
            let mut entry: serde_json::Map<String, Value> = serde_yaml::from_str(&text).unwrap();
            entry.insert("stage".to_owned(), Value::from("nominee"));
            entry.remove("archived");
            std::fs::write(&file, serde_yaml::to_string(&entry).unwrap()).unwrap();
        }
    }
    let run = dpg(
        registry,
        &["validate", "--as-of", "2026-07-13", "--format", "json"],
    );
    let mut counts = BTreeMap::new();
    for line in run.stdout.lines() {
        let finding: Value = serde_json::from_str(line).unwrap();
        if finding["code"] == "undeclared-parent" {
            let name = finding["path"]
                .as_str()
                .unwrap()
                .trim_start_matches("registry/");
            *counts
                .entry(name.trim_end_matches(".yaml").to_owned())
                .or_default() += 1;
        }
    }
    counts
}

/// All were read: each names a parent in its own words. The two of Mifos are clients of their parent.
#[test]
fn few_real_entries_tell_of_a_parent_and_all_rightly() {
    let Some(folder) = real_entries() else { return };
    let expected = |all: &[(&str, usize)]| {
        all.iter()
            .map(|&(id, count)| (id.to_owned(), count))
            .collect::<BTreeMap<_, _>>()
    };
    let old = imported(&folder);
    assert_eq!(
        parents(old.path()),
        expected(&[
            ("mifos-android", 1),
            ("mifos-community-app", 1),
            ("openspp", 1)
        ])
    );
    let live = imported(&folder.join("live/dpgs-2026-07-13.json"));
    let fuss = "fuss-free-upgrade-for-a-digitally-sustainable-school";
    assert_eq!(
        parents(live.path()),
        expected(&[
            ("bahmni", 3),
            ("connect-for-life", 1),
            ("dkan", 1),
            (fuss, 1)
        ])
    );
}
