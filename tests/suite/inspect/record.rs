//! `dpg inspect --record`: what is kept of a source, and what the queue, pages, the API and reviews make of it.

use std::path::Path;

use serde_json::{Value, json};

use super::clone::commit;
use super::command::tree;
use crate::support::{Run, Scratch, dpg, git, project, sound_entry};

const FILE: &str = "observations/harvest-ledger.yaml";

fn apache() -> String {
    std::fs::read_to_string(project().join("LICENSE")).unwrap()
}

/// The source of a good, with people in it.
fn source() -> tempfile::TempDir {
    let tree = tree(&[
        ("LICENSE", &apache()),
        ("NOTICE", "Copyright 2024 Ana Secret <ana@secret.example>\n"),
        ("AUTHORS", "Ana Secret <ana@secret.example>\n"),
        (
            "package.json",
            "{\n  \"license\": \"Apache-2.0\",\n  \"author\": \"Ana Secret <ana@secret.example>\"\n}\n",
        ),
        ("README.md", "# X\n\n## Installation\n\nRun it.\n"),
        ("src/ana@secret.example/a.py", "import csv\n"),
        ("src/main.py", "import csv\n"),
    ]);
    commit(tree.path(), "git@github.com:harvest/source.git");
    git(tree.path(), &["tag", "v2.41"]);
    tree
}

/// A registry with the entry of that good.
fn registry() -> Scratch {
    let entry = sound_entry().replace(
        "url: https://code.example.org/harvest/ledger\n",
        "url: https://github.com/Harvest/source\n",
    );
    Scratch::with(&[("registry/harvest-ledger.yaml", entry)])
}

fn record(root: &Path, source: &Path, day: &str) -> Run {
    let source = source.to_str().unwrap();
    let arguments = [
        "--as-of",
        day,
        "inspect",
        source,
        "--record",
        "harvest-ledger",
    ];
    dpg(root, &arguments)
}

fn recorded(registry: &Scratch, source: &Path, day: &str) -> String {
    let run = record(registry.root(), source, day);
    assert_eq!(run.status, 0, "{}", run.stderr);
    std::fs::read_to_string(registry.root().join(FILE)).unwrap()
}

fn queue(registry: &Scratch, day: &str) -> Value {
    let run = dpg(
        registry.root(),
        &["queue", "--format", "json", "--as-of", day],
    );
    assert_eq!(run.status, 0, "{}", run.stderr);
    serde_json::from_str::<Value>(&run.stdout).unwrap()["sources"].take()
}

/// The page of the good, and its object in the API.
fn published(registry: &Scratch, day: &str) -> (String, Value) {
    let out = registry.root().join("public");
    let arguments = [
        "-q",
        "build",
        "--as-of",
        day,
        "--out",
        out.to_str().unwrap(),
    ];
    let run = dpg(registry.root(), &arguments);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let page = std::fs::read_to_string(out.join("goods/harvest-ledger/index.html")).unwrap();
    let object = std::fs::read(out.join("api/v1/goods/harvest-ledger.json")).unwrap();
    (page, serde_json::from_slice(&object).unwrap())
}

/// The source under another licence, and with a closed service.
fn change(source: &Path) {
    let mit = "MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the \"Software\"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:\n\nThe above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.\n\nTHE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.\n";
    std::fs::write(source.join("LICENSE"), mit).unwrap();
    std::fs::write(source.join("package.json"), "{\"license\": \"MIT\"}\n").unwrap();
    std::fs::write(source.join("src/sms.py"), "import twilio\n").unwrap();
    git(source, &["add", "-A"]);
    git(source, &["commit", "-qm", "Two"]);
}

#[test]
fn a_record_has_days_numbers_codes_and_paths_and_nobody_s_name() {
    let (registry, source) = (registry(), source());
    let text = recorded(&registry, source.path(), "2026-06-01");
    let commit = git(source.path(), &["rev-parse", "HEAD"]);
    for line in [
        "checked: 2026-06-01\n",
        "repository: https://github.com/harvest/source\n",
        &commit,
        "  last_commit: 2026-01-01\n  authors: 1\n",
        "    tag: v2.41\n    on: 2026-01-01\n",
        "  - detector: license\n    value: Apache-2.0\n    sure: certain\n    place: LICENSE:1\n",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    for part in [
        "Ana",
        "Secret",
        "secret",
        "@",
        "copyright",
        "owner",
        "changes",
    ] {
        assert!(!text.contains(part), "{part}\n{text}");
    }
    let again = recorded(&registry, source.path(), "2026-06-01");
    assert_eq!(text, again);
    let run = registry.validate(&[]);
    assert_eq!((run.status, run.stdout.as_str()), (0, ""));
}

#[test]
fn the_queue_says_what_changed_until_the_good_is_reviewed_again() {
    let (registry, source) = (registry(), source());
    recorded(&registry, source.path(), "2026-06-01");
    assert_eq!(queue(&registry, "2026-07-01"), json!([]));
    change(source.path());
    let run = record(registry.root(), source.path(), "2026-06-15");
    let told = "licence from Apache-2.0 to MIT";
    assert!(run.stderr.contains(told), "{}", run.stderr);
    let codes = |of: &Value| -> Vec<Value> {
        let all = of.as_array().unwrap().iter();
        all.map(|one| json!([one["code"], one["since"], one["was"], one["is"]]))
            .collect()
    };
    let first = queue(&registry, "2026-07-01");
    let expected = [
        json!(["license-changed", "2026-06-15", ["Apache-2.0"], ["MIT"]]),
        json!(["service-gained", "2026-06-15", [], ["twilio"]]),
    ];
    assert_eq!(codes(&first), expected);
    // The next record does not forget it, and a year without a commit is told too.
    let text = recorded(&registry, source.path(), "2027-02-01");
    assert_eq!(text.matches("- on: 2026-06-15").count(), 2, "{text}");
    let later = codes(&queue(&registry, "2027-02-02"));
    assert_eq!(later[..2], expected);
    assert_eq!(later[2], json!(["silent", "2026-01-01", [], []]));
    let run = dpg(registry.root(), &["queue", "--as-of", "2027-02-02"]);
    let lines = "Sources to look at: 1 good\n  harvest-ledger  Harvest Ledger\n     licence changed from Apache-2.0 to MIT: first seen on 2026-06-15\n     uses a closed service since 2026-06-15: twilio\n     no commit in the year before 2027-02-01: the last one was on 2026-01-01\n";
    assert!(run.stdout.contains(lines), "{}", run.stdout);
}

#[test]
fn the_page_and_the_api_say_what_was_seen_and_where() {
    let (registry, source) = (registry(), source());
    let (bare, object) = published(&registry, "2026-07-01");
    assert!(!bare.contains("id=\"source\""));
    assert_eq!(object["observations"], Value::Null);
    recorded(&registry, source.path(), "2026-06-01");
    let commit = git(source.path(), &["rev-parse", "HEAD"]);
    let (page, object) = published(&registry, "2026-07-01");
    let seen = &object["observations"];
    let link = format!("https://github.com/harvest/source/blob/{commit}/LICENSE#L1");
    for part in [
        "Last release v2.41 on 1 January 2026",
        "Active in the year before 1 June 2026",
        "Licence file checked on 1 June 2026: Apache-2.0",
        &link,
        &format!("https://github.com/harvest/source/commit/{commit}"),
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    assert_eq!(seen["checked"], "2026-06-01");
    assert_eq!(
        seen["last_release"],
        json!({"tag": "v2.41", "on": "2026-01-01"})
    );
    assert_eq!(
        (&seen["active"], &seen["license_matches"]),
        (&json!(true), &json!(true))
    );
    let facts = seen["facts"].as_array().unwrap();
    let license = facts
        .iter()
        .find(|one| one["detector"] == "license")
        .unwrap();
    assert_eq!(
        (&license["url"], &license["line"]),
        (&json!(link), &json!(1))
    );
    // Without the record, the site is as it was.
    registry.remove(FILE);
    assert_eq!(published(&registry, "2026-07-01").0, bare);
}

#[test]
fn a_licence_that_only_a_manifest_states_is_not_called_a_licence_file() {
    let (registry, source) = (registry(), source());
    std::fs::remove_file(source.path().join("LICENSE")).unwrap();
    std::fs::write(
        source.path().join("package.json"),
        "{\"license\": \"MIT\"}\n",
    )
    .unwrap();
    git(source.path(), &["commit", "-qam", "Two"]);
    recorded(&registry, source.path(), "2026-06-01");
    let (page, object) = published(&registry, "2026-07-01");
    let said =
        "No licence file on 1 June 2026, other files say: MIT, which is not the licence above";
    assert!(page.contains(said), "{page}");
    assert!(!page.contains("Licence file checked"), "{page}");
    assert_eq!(object["observations"]["license_matches"], false);
}

#[test]
fn a_repository_that_the_entry_does_not_name_gets_no_link() {
    let (registry, source) = (registry(), source());
    let text = recorded(&registry, source.path(), "2026-06-01");
    registry.write(
        FILE,
        text.replace("github.com/harvest/source", "github.com/evil/source"),
    );
    let (page, object) = published(&registry, "2026-07-01");
    assert!(!page.contains("github.com/evil"), "{page}");
    assert!(page.contains("Licence file checked on 1 June 2026"));
    let facts = object["observations"]["facts"].as_array().unwrap().iter();
    assert!(facts.map(|one| &one["url"]).all(Value::is_null));
    // So says the command that records another source.
    let fork = self::source();
    git(
        fork.path(),
        &[
            "remote",
            "set-url",
            "origin",
            "https://github.com/fork/source",
        ],
    );
    let run = record(registry.root(), fork.path(), "2026-06-02");
    assert!(
        run.stderr.contains("does not name the repository"),
        "{}",
        run.stderr
    );
}

/// What a stranger writes in the place of what was recorded, and the code of the finding.
const SLIPPED_IN: [(&str, &str, &str); 12] = [
    (
        "https://github.com/harvest/source",
        "http://127.0.0.1/x",
        "invalid-address",
    ),
    (
        "https://github.com/harvest/source",
        "javascript:alert(1)",
        "invalid-address",
    ),
    (
        "place: LICENSE:1",
        "place: ../../etc/passwd:1",
        "wrong-format",
    ),
    (
        "place: LICENSE:1",
        "place: \"LICENSE\\u202e:1\"",
        "wrong-format",
    ),
    (
        "place: LICENSE:1",
        "place: ana@secret.example/x",
        "wrong-format",
    ),
    (
        "value: Apache-2.0\n    sure: certain\n    place: LICENSE:1",
        "value: Ana Secret\n    sure: certain",
        "wrong-format",
    ),
    (
        "value: Apache-2.0",
        "value: https://evil.example",
        "wrong-format",
    ),
    ("tag: v2.41", "tag: \"<b>\"", "wrong-format"),
    (
        "checked: 2026-06-01",
        "checked: 2099-01-01",
        "date-in-future",
    ),
    (
        "last_commit: 2026-01-01",
        "last_commit: 2026-06-30",
        "dates-out-of-order",
    ),
    (
        "  authors: 1",
        "  authors: 1\n  mail: ana@secret.example",
        "unknown-key",
    ),
    ("commit: ", "commit: x", "wrong-format"),
];

#[test]
fn what_a_stranger_could_slip_in_has_a_finding_with_its_line_and_is_not_used() {
    let (registry, source) = (registry(), source());
    let text = recorded(&registry, source.path(), "2026-06-01");
    for (from, to, code) in SLIPPED_IN {
        assert!(text.contains(from), "{from}");
        let changed = text.replacen(from, to, 1);
        registry.write(FILE, &changed);
        let found = registry.findings();
        let told = found.iter().any(|one| {
            one["code"] == code && one["path"] == FILE && one["line"].is_u64() && one["help"] != ""
        });
        assert!(told, "{to}: {found:?}");
        // What cannot be used is not continued either.
        let run = record(registry.root(), source.path(), "2026-06-02");
        assert_eq!(run.status, 2, "{to}");
    }
    registry.write(FILE, "checked: [");
    assert_eq!(registry.findings()[0]["code"], "yaml-syntax");
    let run = record(registry.root(), source.path(), "2026-06-02");
    assert_eq!(run.status, 2);
    assert!(
        run.stderr
            .contains("restore the file from git, or delete it"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_file_without_an_entry_is_a_warning_also_when_a_change_removes_the_entry() {
    let (registry, source) = (registry(), source());
    recorded(&registry, source.path(), "2026-06-01");
    registry.commit();
    std::fs::rename(
        registry.root().join("registry/harvest-ledger.yaml"),
        registry.root().join("registry/harvest-book.yaml"),
    )
    .unwrap();
    let codes: Vec<Value> = registry
        .findings()
        .iter()
        .map(|one| one["code"].clone())
        .collect();
    assert_eq!(codes, ["stale-observation"]);
    let review = registry.reviewed(&["--base", "HEAD"]);
    let found = review["findings"].as_array().unwrap();
    assert!(
        found.iter().any(|one| one["code"] == "stale-observation"),
        "{review}"
    );
}

#[test]
fn a_review_names_a_changed_record_and_what_is_wrong_in_it() {
    let (registry, source) = (registry(), source());
    let text = recorded(&registry, source.path(), "2026-06-01");
    registry.commit();
    registry.write(FILE, text.replace("LICENSE:1", "../LICENSE:1"));
    for head in [&[][..], &["--head", "HEAD"]] {
        if !head.is_empty() {
            git(registry.root(), &["branch", "before"]);
            registry.commit();
        }
        let base = if head.is_empty() { "HEAD" } else { "before" };
        let review = registry.reviewed(&[&["--base", base], head].concat());
        assert_eq!(
            review["others"],
            json!([{"path": FILE, "is_there": true, "judges": false}])
        );
        assert_eq!(review["findings"][0]["code"], "wrong-format", "{review}");
        let run = registry.review(&[&["--base", base], head].concat());
        assert_eq!(run.status, 1, "{}", run.stdout);
    }
    let run = registry.validate(&[registry.root().join(FILE).to_str().unwrap()]);
    assert!(
        run.stdout.contains("--> observations/harvest-ledger.yaml:"),
        "{}",
        run.stdout
    );
}

#[test]
fn a_command_that_does_nothing_with_a_record_says_so() {
    let (registry, source) = (registry(), source());
    recorded(&registry, source.path(), "2026-06-01");
    let file = registry.root().join(FILE);
    let ledger = registry.root().join("observations/links.jsonl");
    std::fs::write(&ledger, "").unwrap();
    for (command, path) in [("fmt", &file), ("validate", &ledger)] {
        let run = dpg(registry.root(), &[command, path.to_str().unwrap()]);
        assert_eq!(run.status, 2, "{command}");
        let why = "is not part of the registry";
        assert!(run.stderr.contains(why), "{command}: {}", run.stderr);
    }
}

#[test]
fn the_entry_is_looked_for_before_the_source_is_read() {
    let registry = registry();
    let arguments = ["inspect", "nowhere", "--record", "harvest-legder"];
    let run = dpg(registry.root(), &arguments);
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("did you mean `harvest-ledger`?"),
        "{}",
        run.stderr
    );
    assert!(!registry.root().join("observations").exists());
}
