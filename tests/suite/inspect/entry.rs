//! A source beside an entry: what to ask, proposed answers, and the section in a review.

use std::path::Path;

use serde_json::{Value, json};

use super::clone::commit;
use super::command::tree;
use crate::support::{Scratch, dpg, project, sound_entry};

/// Texts that try to leave the place where they are shown.
const EVIL: &str = "@everyone #1 </details> <img src=x> [a](https://evil.example) ::error::x";

fn apache() -> String {
    std::fs::read_to_string(project().join("LICENSE")).unwrap()
}

/// A good whose source shows a licence, documents, a standard and a closed service.
fn good() -> tempfile::TempDir {
    let tree = tree(&[
        ("LICENSE", &apache()),
        ("README.md", "# X\n\n## Installation\n\nRun it.\n"),
        ("CODE_OF_CONDUCT.md", "Be kind.\n"),
        ("api/openapi.yaml", "openapi: 3.0.1\n"),
        ("src/login.js", "import auth0 from 'auth0-js';\n"),
    ]);
    commit(tree.path(), "git@github.com:harvest/source.git");
    tree
}

/// An entry that a change touched.
fn changed() -> String {
    let name = "name: Harvest Ledger\n";
    sound_entry().replace(name, &format!("{name}aliases:\n  - Another name\n"))
}

fn inspect(root: &Path, source: &Path, arguments: &[&str]) -> Value {
    let source = source.to_str().unwrap();
    let first = [
        "--as-of",
        "2026-07-01",
        "inspect",
        source,
        "--format",
        "json",
    ];
    let run = dpg(root, &[&first[..], arguments].concat());
    assert_eq!(run.status, 0, "{}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

fn asks(entry: &Value) -> Vec<&str> {
    let all = entry["questions"].as_array().unwrap();
    all.iter().map(|one| one["ask"].as_str().unwrap()).collect()
}

#[test]
fn what_the_entry_and_the_source_do_not_both_say_is_asked_and_is_no_error() {
    let entry = "name: Tool\nsummary: A tool.\nstage: nominee\nindicators:\n  licenses:\n    - spdx: MIT\n  documentation:\n    answer: yes\n  standards:\n    open_standards:\n      - HL7 FHIR\n      - OpenAPI 3\n      - A standard of our own\n";
    let scratch = Scratch::with(&[("registry/tool.yaml", entry)]);
    let source = good();
    let given = inspect(scratch.root(), source.path(), &["--against", "tool"])["entry"].clone();
    assert_eq!(
        asks(&given),
        [
            "license-differs",
            "closed-service-not-mentioned",
            "standard-without-trace"
        ]
    );
    let texts = given["questions"].to_string();
    assert!(
        texts.contains("`MIT`") && texts.contains("`Apache-2.0`"),
        "{texts}"
    );
    assert!(
        texts.contains("HL7 FHIR") && !texts.contains("of our own"),
        "{texts}"
    );
    assert_eq!(given["proposed"], json!([]));
    assert_eq!(
        std::fs::read_to_string(scratch.root().join("registry/tool.yaml")).unwrap(),
        entry
    );
    // Of a source that shows nothing, everything is asked.
    let empty = tree(&[("src/a.txt", "x\n")]);
    let given = inspect(
        scratch.root(),
        empty.path(),
        &["--against", "registry/tool.yaml"],
    );
    assert_eq!(
        asks(&given["entry"]),
        [
            "license-not-found",
            "documentation-not-found",
            "standard-without-trace",
            "standard-without-trace"
        ]
    );
    let text = dpg(
        scratch.root(),
        &[
            "inspect",
            source.path().to_str().unwrap(),
            "--against",
            "tool",
        ],
    );
    assert!(
        text.stdout.contains("To ask about `registry/tool.yaml`\n"),
        "{}",
        text.stdout
    );
}

#[test]
fn open_questions_get_proposed_answers_and_answers_stay() {
    let entry = "# The good of the ministry.\nname: Tool\nsummary: A tool.\nstage: nominee\nindicators:\n  # asked in May\n  ownership:\n    answer: no # not yet\n  documentation:\n    answer: unknown\n";
    let scratch = Scratch::with(&[("registry/tool.yaml", entry)]);
    let source = good();
    let given = inspect(scratch.root(), source.path(), &["--into", "tool"])["entry"].clone();
    let path = scratch.root().join("registry/tool.yaml");
    let text = std::fs::read_to_string(&path).unwrap();
    for kept in [
        "# The good of the ministry.\n",
        "  # asked in May\n",
        "    answer: no # not yet\n",
    ] {
        assert!(text.contains(kept), "{text}");
    }
    let note =
        "# Proposed by `dpg inspect` (certain in the source): check it, then delete this line.";
    for line in [
        format!("  {note}\n  licenses:\n    - spdx: Apache-2.0\n"),
        format!("    {note}\n    answer: yes\n"),
    ] {
        assert!(text.contains(&line), "{text}");
    }
    let commit = crate::support::git(source.path(), &["rev-parse", "HEAD"]);
    let link = format!("https://github.com/harvest/source/blob/{commit}/LICENSE#L1");
    assert!(text.contains(&link), "{text}");
    let count = given["proposed"].as_array().unwrap().len();
    assert_eq!(text.matches(note).count(), count, "{text}");
    // It is as `dpg fmt` writes it, has no errors of form, and a second run proposes nothing.
    assert_eq!(dpg(scratch.root(), &["fmt", "--check"]).status, 0, "{text}");
    let faults = scratch.findings();
    let fault = |one: &&Value| one["severity"] == "error" && one["code"] != "missing-key";
    assert_eq!(
        faults.iter().filter(fault).count(),
        0,
        "{faults:#?}\n{text}"
    );
    let again = inspect(scratch.root(), source.path(), &["--into", "tool"]);
    assert_eq!(again["entry"]["proposed"], json!([]));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn a_new_entry_is_written_with_what_the_source_suggests() {
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())]);
    let source = good();
    let given = inspect(scratch.root(), source.path(), &["--new", "Crop Tool"]);
    assert_eq!(given["entry"]["path"], "registry/crop-tool.yaml");
    let text = std::fs::read_to_string(scratch.root().join("registry/crop-tool.yaml")).unwrap();
    assert!(
        text.contains("name: Crop Tool\n") && text.contains("spdx: Apache-2.0\n"),
        "{text}"
    );
    assert!(
        text.contains("https://github.com/harvest/source\n"),
        "{text}"
    );
    let run = dpg(
        scratch.root(),
        &[
            "inspect",
            source.path().to_str().unwrap(),
            "--new",
            "Crop Tool",
        ],
    );
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("is taken"), "{}", run.stderr);
    let run = dpg(
        scratch.root(),
        &[
            "inspect",
            source.path().to_str().unwrap(),
            "--into",
            "crop-tol",
        ],
    );
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("did you mean `crop-tool`?"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_review_shows_what_the_source_of_the_entry_says() {
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())]);
    scratch.commit();
    let before = sound_entry();
    scratch.write("registry/harvest-ledger.yaml", changed());
    let source = good();
    let folder = source.path().to_str().unwrap();
    let arguments = ["--base", "HEAD", "--source", folder];
    let given = scratch.reviewed(&arguments);
    assert_eq!(given["shown"][0]["id"], "harvest-ledger");
    assert!(
        given["shown"][0]["source"]["facts"]
            .as_array()
            .unwrap()
            .len()
            > 3
    );
    let text = scratch
        .review(&[&arguments[..], &["--format", "markdown"]].concat())
        .stdout;
    assert!(
        text.contains("<summary>What the source shows</summary>"),
        "{text}"
    );
    assert!(text.contains("- license: Apache-2.0 "), "{text}");
    assert_eq!(scratch.reviewed(&["--base", "HEAD"])["shown"], json!([]));
    // With several entries, it must be said whose source it is.
    scratch.write(
        "registry/other.yaml",
        before.replace("Harvest Ledger", "Other"),
    );
    let run = scratch.review(&arguments);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("--source ID=DIR"), "{}", run.stderr);
    let named = format!("other={folder}");
    let given = scratch.reviewed(&["--base", "HEAD", "--source", &named]);
    assert_eq!(given["shown"][0]["id"], "other");
}

#[test]
fn a_hostile_source_writes_nothing_of_its_own_into_a_comment_or_an_entry() {
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())]);
    scratch.commit();
    scratch.write("registry/harvest-ledger.yaml", changed());
    let license = format!("Copyright (c) 2020 {EVIL}\n\n{}", apache());
    let package =
        json!({ "license": EVIL, "author": EVIL, "dependencies": { EVIL: "1" } }).to_string();
    let folder = "a`b\u{202e}@all|#2\n::warning::";
    let source = tree(&[
        ("LICENSE", license.as_str()),
        ("package.json", &package),
        (&format!("{folder}/CODE_OF_CONDUCT.md"), "x\n"),
    ]);
    let path = source.path().to_str().unwrap();
    let run = scratch.review(&["--base", "HEAD", "--source", path, "--format", "markdown"]);
    let text = run.stdout;
    assert!(text.contains("What the source shows"), "{text}");
    for never in [
        "</details> <img",
        "<img",
        "](https://evil",
        "\n::",
        "\u{202e}",
    ] {
        assert!(!text.contains(never), "{never}: {text}");
    }
    assert_eq!(
        text.matches("<details>").count(),
        text.matches("</details>").count(),
        "{text}"
    );
    inspect(scratch.root(), source.path(), &["--new", "Evil"]);
    let text = std::fs::read_to_string(scratch.root().join("registry/evil.yaml")).unwrap();
    assert!(
        !text.contains('\u{202e}') && !text.contains("\n::"),
        "{text}"
    );
    assert_eq!(
        dpg(scratch.root(), &["fmt", "--check", "registry/evil.yaml"]).status,
        0,
        "{text}"
    );
}
