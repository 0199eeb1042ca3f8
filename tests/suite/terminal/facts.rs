//! `dpg new --from`: what a project says of itself becomes an entry, and what is wrong in its files is named.

use std::path::{Path, PathBuf};

use crate::support::{Run, Scratch, dpg, files};

const PUBLICCODE: &str = "\
publiccodeYmlVersion: '0.4'
name: Millet Board
url: https://code.example.org/millet/board
landingURL: https://millet.example.org
softwareType: standalone/web
developmentStatus: stable
platforms: [web]
legal:
  license: AGPL-3.0-or-later
  mainCopyrightOwner: Ministry of Millet
maintenance:
  type: internal
  contacts:
    - name: Nobody Inparticular
      email: nobody@example.org
localisation:
  localisationReady: true
  availableLanguages: [en, fr]
description:
  en:
    shortDescription: Shows the prices of millet in all markets of a country.
    longDescription: Shows the prices of millet. Traders send them by text message, and everybody can see them.
    features: [prices]
";

const CODEMETA: &str = r#"{
  "@context": "https://w3id.org/codemeta/3.0",
  "@type": "SoftwareSourceCode",
  "name": "Other Board",
  "description": "Something else.",
  "license": "https://spdx.org/licenses/MIT",
  "codeRepository": "https://code.example.org/other/board",
  "softwareHelp": "https://millet.example.org/docs",
  "author": [{"@type": "Person", "givenName": "Nobody", "email": "nobody@example.org"}],
  "funder": {"@type": "Organization", "name": "Fund for Food"}
}"#;

const CITATION: &str = "\
cff-version: 1.2.0
message: Please cite it.
title: Third Board
type: dataset
doi: 10.5281/zenodo.7654321
license: CC-BY-4.0
authors:
  - family-names: Inparticular
    given-names: Nobody
    email: nobody@example.org
";

/// The files of a project beside a registry.
fn project(scratch: &Scratch, files: &[(&str, &[u8])]) -> PathBuf {
    let folder = scratch.root().join("project");
    std::fs::create_dir_all(&folder).unwrap();
    for (name, bytes) in files {
        std::fs::write(folder.join(name), bytes).unwrap();
    }
    folder
}

fn new_from(scratch: &Scratch, source: &Path) -> Run {
    dpg(scratch.root(), &["new", "--from", source.to_str().unwrap()])
}

fn entry(scratch: &Scratch, id: &str) -> String {
    let path = scratch.root().join(format!("registry/{id}.yaml"));
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn each_kind_of_file_gives_its_facts_and_no_person() {
    for (name, text, id, wanted) in [
        (
            "publiccode.yml",
            PUBLICCODE,
            "millet-board",
            &[
                "name: Millet Board",
                "prices of millet in all markets",
                "https://millet.example.org",
                "https://code.example.org/millet/board",
                "spdx: AGPL-3.0-or-later",
                "Ministry of Millet",
            ][..],
        ),
        (
            "codemeta.json",
            CODEMETA,
            "other-board",
            &[
                "name: Other Board",
                "summary: Something else.",
                "spdx: MIT",
                "name: Fund for Food",
                "role: funder",
                "https://millet.example.org/docs",
            ],
        ),
        (
            "CITATION.cff",
            CITATION,
            "third-board",
            &[
                "name: Third Board",
                "- data",
                "spdx: CC-BY-4.0",
                "10.5281/zenodo.7654321",
            ],
        ),
    ] {
        let scratch = Scratch::new();
        let folder = project(&scratch, &[(name, text.as_bytes())]);
        let run = new_from(&scratch, &folder.join(name));
        assert_eq!(run.status, 0, "{name}: {}", run.stderr);
        let entry = entry(&scratch, id);
        for part in wanted {
            assert!(entry.contains(part), "{name}: no `{part}` in\n{entry}");
        }
        assert!(
            !entry.contains("Inparticular") && !entry.contains("nobody@"),
            "{entry}"
        );
        let check = dpg(scratch.root(), &["fmt", "--check"]);
        assert_eq!(check.status, 0, "{name}: {}", check.stdout);
    }
}

#[test]
fn in_a_folder_the_first_file_that_says_something_counts() {
    let scratch = Scratch::new();
    let folder = project(
        &scratch,
        &[
            ("publiccode.yml", PUBLICCODE.as_bytes()),
            ("codemeta.json", CODEMETA.as_bytes()),
            ("CITATION.cff", CITATION.as_bytes()),
            ("package.json", b"{\"name\": \"left-alone\"}"),
        ],
    );
    let run = new_from(&scratch, &folder);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let entry = entry(&scratch, "millet-board");
    for part in [
        "AGPL-3.0-or-later",
        "10.5281/zenodo.7654321",
        "https://millet.example.org/docs",
    ] {
        assert!(entry.contains(part), "no `{part}` in\n{entry}");
    }
    for part in ["spdx: MIT", "CC-BY-4.0", "Other Board", "left-alone"] {
        assert!(!entry.contains(part), "`{part}` in\n{entry}");
    }
}

#[test]
fn options_come_before_what_files_say() {
    let scratch = Scratch::new();
    let folder = project(&scratch, &[("codemeta.json", CODEMETA.as_bytes())]);
    let folder = folder.to_str().unwrap();
    let said = [
        "new",
        "Own Name",
        "--from",
        folder,
        "--license",
        "apache-2.0",
        "--set",
    ];
    let set = [
        "indicators.privacy.answer=yes",
        "--set",
        "deployment.used_in=KE",
        "--set",
        "deployment.used_in=MZ",
        "--set",
        "indicators.privacy.evidence=It follows the law.",
    ];
    let run = dpg(scratch.root(), &[&said[..], &set].concat());
    assert_eq!(run.status, 0, "{}", run.stderr);
    let entry = entry(&scratch, "own-name");
    for part in [
        "name: Own Name",
        "spdx: Apache-2.0",
        "- KE",
        "- MZ",
        "It follows the law.",
    ] {
        assert!(entry.contains(part), "no `{part}` in\n{entry}");
    }
    assert!(!entry.contains("spdx: MIT"), "{entry}");
}

#[test]
fn a_wrong_key_or_value_is_named_with_what_is_expected() {
    for (said, wanted) in [
        (
            "indicators.privcy.answer=yes",
            "did you mean `indicators.privacy.answer`?",
        ),
        ("deployment.used_in=Kenia", "--set deployment.used_in=Kenia"),
        ("website=millet.example.org", "https://"),
        ("website", "expected KEY=VALUE"),
        ("indicators.sdgs.0.goal=18", "goal"),
        ("stage=dpg", "`stage` is no question"),
        ("deployment=x", "has keys of its own"),
    ] {
        let scratch = Scratch::new();
        let before = files(scratch.root());
        let run = dpg(scratch.root(), &["new", "Millet Board", "--set", said]);
        assert_eq!(run.status, 2, "{said}: {}", run.stderr);
        assert!(run.stderr.contains(wanted), "{said}: {}", run.stderr);
        assert_eq!(files(scratch.root()), before, "{said}");
    }
}

#[test]
fn a_broken_file_is_named_with_line_and_with_what_is_expected() {
    let cases: [(&str, &[u8], &[&str]); 7] = [
        (
            "codemeta.json",
            b"{\n  \"name\": \"A\",\n}",
            &["codemeta.json", "line 3"],
        ),
        ("codemeta.json", b"[]", &["codemeta.json", "expected"]),
        (
            "codemeta.json",
            b"\xff\xfe{\0}\0",
            &["codemeta.json", "UTF-8"],
        ),
        (
            "CITATION.cff",
            b"title: A\n\tdoi: x\n",
            &["CITATION.cff", "line 1", "tab"],
        ),
        ("CITATION.cff", b"title: [A\n", &["CITATION.cff", "line"]),
        (
            "publiccode.yml",
            b"name: A\n  b: c\n",
            &["publiccode.yml", "line 2"],
        ),
        (
            "publiccode.yml",
            b"",
            &["publiccode.yml", "no keys and values"],
        ),
    ];
    for (name, bytes, wanted) in cases {
        let scratch = Scratch::new();
        let folder = project(&scratch, &[(name, bytes)]);
        let before = files(scratch.root());
        let run = new_from(&scratch, &folder.join(name));
        assert_eq!(run.status, 2, "{name}: {}", run.stderr);
        for part in wanted {
            assert!(
                run.stderr.contains(part),
                "{name}: no `{part}` in {}",
                run.stderr
            );
        }
        assert_eq!(files(scratch.root()), before);
    }
}

#[test]
fn what_is_no_file_of_a_project_is_refused() {
    let scratch = Scratch::new();
    let folder = project(&scratch, &[("notes.txt", b"name: A"), ("own.json", b"{}")]);
    std::fs::create_dir(folder.join("codemeta.json")).unwrap();
    for (source, wanted) in [
        ("project/nowhere.cff", "help: check the name"),
        ("project/notes.txt", "expected a publiccode.yml"),
        ("project/own.json", "nothing could be taken from"),
        ("project", "codemeta.json"),
        ("registry", "contains no `publiccode.yml`"),
    ] {
        let run = dpg(scratch.root(), &["new", "--from", source]);
        assert_eq!(run.status, 2, "{source}: {}", run.stderr);
        assert!(run.stderr.contains(wanted), "{source}: {}", run.stderr);
    }
}

#[test]
fn hostile_files_stay_texts() {
    let hostile = r#"{"@type": "SoftwareSourceCode",
        "name": "A\u001b[2J\u202e ../../etc/passwd\n::set-env name=X::y",
        "description": "<script>alert(1)</script> ${{ secrets.X }} `rm -rf /` : - # & * ! | > %",
        "url": "javascript:alert(1)", "codeRepository": "https://user:pass@code.example.org/x",
        "license": "$(rm -rf /)", "copyrightHolder": {"@type": "Organization", "name": "- x: &a [*a]"}}"#;
    let scratch = Scratch::new();
    let folder = project(&scratch, &[("codemeta.json", hostile.as_bytes())]);
    let before = files(scratch.root());
    let run = new_from(&scratch, &folder);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(
        !run.stderr.contains('\u{1b}') && !run.stderr.contains("\n::set-env"),
        "{}",
        run.stderr
    );
    let after = files(scratch.root());
    let new: Vec<&str> = after
        .iter()
        .filter(|one| !before.contains(one) && !one.0.starts_with("schema/"))
        .map(|(path, _)| path.as_str())
        .collect();
    assert_eq!(new.len(), 1, "{new:?}");
    assert!(new[0].starts_with("registry/a-"), "{new:?}");
    let entry = std::fs::read_to_string(scratch.root().join(new[0])).unwrap();
    let value = dpg_registry::load::yaml::parse(&entry).unwrap().value;
    assert!(
        value["website"].is_null() && !entry.contains("user:pass"),
        "{entry}"
    );
    let keys: Vec<&String> = value.as_object().unwrap().keys().collect();
    assert!(!keys.iter().any(|key| key.contains("set-env")), "{keys:?}");
    assert_eq!(value["organizations"][0]["name"], "- x: &a [*a]");
}
