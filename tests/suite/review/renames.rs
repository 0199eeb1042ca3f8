//! `dpg review` of goods that a change gives another id: removed under one, added under another.

use serde_json::{Value, json};

use crate::support::{Scratch, project, sound_entry};

/// What tells a good from others.
#[derive(Clone, Copy)]
struct Good {
    name: &'static str,
    alias: &'static str,
    website: &'static str,
    repository: &'static str,
    license_file: &'static str,
}

const OLD: Good = Good {
    name: "Orchard Map",
    alias: "Fruit Atlas",
    website: "https://orchard.example.org",
    repository: "https://github.com/orchard-team/atlas",
    license_file: "https://orchard.example.org/license",
};

const NEW: Good = Good {
    name: "Seed Vault",
    alias: "Grain Store",
    website: "https://vault.example.net",
    repository: "https://gitlab.com/vault-people/store",
    license_file: "https://vault.example.net/terms",
};

impl Good {
    /// Its entry; the texts of two goods with other names share little.
    fn entry(self) -> String {
        let Self {
            name,
            alias,
            website,
            repository,
            license_file,
        } = self;
        let words = (0..12).map(|n| format!("{name} does its work {n}"));
        let words: Vec<String> = words.collect();
        format!(
            "name: {name}\naliases: [{alias}]\nsummary: {name} keeps records.\n\
             description: {}\ncategories: [software]\nwebsite: {website}\n\
             repositories: [{{name: main, url: {repository}}}]\n\
             organizations: [{{name: {name} Team, role: owner}}]\nstage: nominee\n\
             indicators:\n  sdgs: [{{goal: 2, evidence: [{name} feeds people.]}}]\n  \
             licenses: [{{spdx: MIT, evidence: [{{url: {license_file}}}]}}]\n",
            words.join(". ")
        )
    }
}

/// The review of a change that removes `old` and adds each of `new`, beside a good that stays.
fn change(old: Good, new: &[Good]) -> Value {
    let scratch = Scratch::with(&[
        ("registry/harvest-ledger.yaml", sound_entry()),
        ("registry/old.yaml", old.entry()),
    ]);
    scratch.commit();
    scratch.remove("registry/old.yaml");
    for (n, new) in new.iter().enumerate() {
        scratch.write(&format!("registry/new-{n}.yaml"), new.entry());
    }
    let review = scratch.reviewed(&["--base", "HEAD"]);
    // A commit is reviewed like the work tree.
    scratch.commit();
    let committed = scratch.reviewed(&["--base", "HEAD~1", "--head", "HEAD"]);
    assert_eq!(review["entries"], committed["entries"]);
    review
}

fn entry<'a>(review: &'a Value, id: &str) -> &'a Value {
    let mut entries = review["entries"].as_array().unwrap().iter();
    entries.find(|one| one["id"] == id).unwrap()
}

fn changes(review: &Value) -> Vec<(&str, &str)> {
    let entries = review["entries"].as_array().unwrap().iter();
    entries
        .map(|one| (one["id"].as_str().unwrap(), one["change"].as_str().unwrap()))
        .collect()
}

/// The findings of a rule in one entry.
fn found<'a>(entry: &'a Value, code: &str) -> Vec<&'a Value> {
    let findings = entry["findings"].as_array().unwrap().iter();
    findings.filter(|one| one["code"] == code).collect()
}

const RENAMED: &str = "renamed-without-previous-id";

#[test]
fn a_good_that_is_added_again_under_another_id_is_a_rename() {
    let odk = std::fs::read_to_string(project().join("registry/odk.yaml")).unwrap();
    let scratch = Scratch::with(&[
        ("registry/harvest-ledger.yaml", sound_entry()),
        ("registry/odk.yaml", odk.clone()),
    ]);
    scratch.commit();
    scratch.remove("registry/odk.yaml");
    // The same repositories, in an entry that somebody else wrote.
    let head = odk.split("indicators:").next().unwrap();
    let head = head.replace("name: ODK\n", "name: Open Data Kit\n");
    let rest = sound_entry();
    let rest = rest.split_once("indicators:").unwrap().1;
    let again = format!("{head}indicators:{rest}");
    scratch.write("registry/open-data-kit.yaml", &again);
    let review = scratch.reviewed(&["--base", "HEAD"]);
    assert_eq!(changes(&review), [("open-data-kit", "renamed")]);
    let renamed = entry(&review, "open-data-kit");
    assert_eq!(renamed["previous_id"], "odk");
    let told = found(renamed, RENAMED);
    assert_eq!(told.len(), 1, "{renamed:#}");
    assert_eq!(told[0]["severity"], "error");
    assert!(
        told[0]["help"]
            .as_str()
            .unwrap()
            .contains("`previous_ids: [odk]`")
    );
    // What it asks for settles it.
    scratch.write(
        "registry/open-data-kit.yaml",
        again + "previous_ids: [odk]\n",
    );
    let review = scratch.reviewed(&["--base", "HEAD"]);
    assert_eq!(changes(&review), [("open-data-kit", "renamed")]);
    assert_eq!(
        found(entry(&review, "open-data-kit"), RENAMED),
        [&Value::Null; 0]
    );
}

#[test]
fn each_trait_that_tells_a_good_from_others_tells_a_rename() {
    let cases = [
        (
            "name",
            "error",
            Good {
                name: "ORCHARD-MAP",
                ..NEW
            },
        ),
        (
            "repository",
            "error",
            Good {
                repository: "http://www.github.com/Orchard-Team/atlas.git",
                ..NEW
            },
        ),
        (
            "alias",
            "warning",
            Good {
                name: "Fruit Atlas",
                ..NEW
            },
        ),
        (
            "former name as an alias",
            "warning",
            Good {
                alias: "Orchard Map",
                ..NEW
            },
        ),
        (
            "website",
            "warning",
            Good {
                website: "http://www.orchard.example.org/",
                ..NEW
            },
        ),
        (
            "licence file",
            "warning",
            Good {
                license_file: "https://github.com/orchard-team/atlas/blob/main/LICENSE",
                ..NEW
            },
        ),
    ];
    for (what, severity, new) in cases {
        let review = change(OLD, &[new]);
        assert_eq!(changes(&review), [("new-0", "renamed")], "{what}");
        let told = found(entry(&review, "new-0"), RENAMED);
        assert_eq!(told.len(), 1, "{what}: {:#}", entry(&review, "new-0"));
        assert_eq!(told[0]["severity"], severity, "{what}");
        let help = told[0]["help"].as_str().unwrap();
        assert!(help.contains("`previous_ids: [old]`"), "{what}: {help}");
    }
}

#[test]
fn an_acronym_and_its_words_are_one_good() {
    let words = Good {
        name: "Open Orchard Register",
        ..OLD
    };
    let acronym = Good { name: "OOR", ..NEW };
    for (old, new) in [(words, acronym), (acronym, words)] {
        let review = change(old, &[new]);
        assert_eq!(changes(&review), [("new-0", "renamed")]);
        let told = found(entry(&review, "new-0"), RENAMED);
        assert_eq!(told[0]["severity"], "warning");
        assert_eq!(told[0]["pointer"], "/name");
        let message = told[0]["message"].as_str().unwrap();
        assert!(
            message.contains("looks like a rename of `old`"),
            "{message}"
        );
    }
}

#[test]
fn licence_files_of_one_repository_make_one_good() {
    let old = Good {
        license_file: "https://git.orchard.example.org/team/atlas/-/blob/main/LICENSE",
        ..OLD
    };
    let new = Good {
        license_file: "https://git.orchard.example.org/team/atlas/-/blob/v2/LICENSE",
        ..NEW
    };
    let told = change(old, &[new]);
    let told = found(entry(&told, "new-0"), RENAMED)[0].clone();
    assert_eq!(told["pointer"], "/indicators/licenses/0/evidence/0");
    assert_eq!(told["related"][0]["path"], "registry/old.yaml");
    // The text of a licence that all may use makes none.
    let text = "https://www.gnu.org/licenses/gpl-3.0.html";
    let (old, new) = (
        Good {
            license_file: text,
            ..OLD
        },
        Good {
            license_file: text,
            ..NEW
        },
    );
    assert_eq!(
        changes(&change(old, &[new])),
        [("new-0", "added"), ("old", "removed")]
    );
}

#[test]
fn goods_with_nothing_in_common_are_removed_and_added() {
    let review = change(OLD, &[NEW]);
    assert_eq!(changes(&review), [("new-0", "added"), ("old", "removed")]);
    assert_eq!(found(entry(&review, "new-0"), RENAMED), [&Value::Null; 0]);
    let checklist = entry(&review, "new-0")["checklist"].as_array().unwrap();
    let same = checklist
        .iter()
        .find(|item| item["text"] == "Not a duplicate");
    assert_eq!(same.unwrap()["tick"], "holds");
}

#[test]
fn of_several_that_may_be_the_renamed_good_each_is_told() {
    let one = Good {
        website: OLD.website,
        ..NEW
    };
    let other = Good {
        name: "Tree Nursery",
        alias: "Sapling List",
        repository: "https://gitlab.com/saplings/list",
        ..one
    };
    let review = change(OLD, &[one, other]);
    assert_eq!(
        changes(&review),
        [("new-0", "added"), ("new-1", "added"), ("old", "removed")]
    );
    for id in ["new-0", "new-1"] {
        let told = entry(&review, id);
        assert_eq!(found(told, RENAMED).len(), 1, "{told:#}");
        let checklist = told["checklist"].as_array().unwrap();
        let same = checklist.iter().find(|item| {
            item["text"]
                .as_str()
                .unwrap()
                .starts_with("Possible duplicate of `registry/")
        });
        assert_eq!(same.unwrap()["tick"], "fails");
    }
}

#[test]
fn an_id_that_another_good_takes_over_is_told() {
    let scratch = Scratch::with(&[("registry/orchard-map.yaml", OLD.entry())]);
    scratch.commit();
    // The file holds another good now, and the good itself is in a new file.
    scratch.write("registry/orchard-map.yaml", NEW.entry());
    scratch.write("registry/orchard-atlas.yaml", OLD.entry());
    let review = scratch.reviewed(&["--base", "HEAD"]);
    let told = found(entry(&review, "orchard-atlas"), "duplicate-repository");
    assert_eq!(told.len(), 1, "{review:#}");
    let message = told[0]["message"].as_str().unwrap();
    assert!(
        message.contains("the good that `orchard-map` was before this change"),
        "{message}"
    );
    // A good that only changed keeps its id.
    scratch.write(
        "registry/orchard-map.yaml",
        Good {
            name: "Orchard Atlas",
            ..OLD
        }
        .entry(),
    );
    scratch.write(
        "registry/orchard-atlas.yaml",
        Good {
            website: OLD.website,
            ..NEW
        }
        .entry(),
    );
    let review = scratch.reviewed(&["--base", "HEAD"]);
    let told = entry(&review, "orchard-atlas")["findings"].to_string();
    assert!(!told.contains("before this change"), "{told}");
}

#[test]
fn an_id_that_another_entry_takes_over_as_a_former_one_is_settled() {
    let scratch = Scratch::with(&[
        ("registry/harvest-ledger.yaml", sound_entry()),
        ("registry/old.yaml", OLD.entry()),
    ]);
    scratch.commit();
    scratch.remove("registry/old.yaml");
    scratch.write(
        "registry/harvest-ledger.yaml",
        sound_entry() + "previous_ids: [old]\n",
    );
    scratch.write(
        "registry/new.yaml",
        Good {
            website: OLD.website,
            ..NEW
        }
        .entry(),
    );
    let review = scratch.reviewed(&["--base", "HEAD"]);
    assert_eq!(found(entry(&review, "new"), RENAMED), [&json!(null); 0]);
}
