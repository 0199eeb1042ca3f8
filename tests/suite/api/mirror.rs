//! A copy of the goods that starts from an old state and is brought up to date by deltas alone.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::changes::history::Story;
use crate::support::sites::{build, run};
use crate::support::{entry_of, lacks, project};

/// Builds the site, and gives what a mirror says after one turn; nothing without Python.
fn turn(story: &Story, copy: &Path) -> Option<Value> {
    let site = tempfile::tempdir().unwrap();
    let out = site.path().join("site");
    build(story.root(), &out, &[]);
    let mut command = Command::new("python3");
    command.arg(project().join("tests/api/mirror.py"));
    let output = run(command.arg(out.join("api/v1")).arg(copy))?;
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{words}");
    let said: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(said["complete"], true);
    // The copy is what a fetch of everything would give.
    let lines = std::fs::read_to_string(out.join("api/v1/goods.ndjson")).unwrap();
    let goods: Vec<Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let copy: Value = serde_json::from_slice(&std::fs::read(copy).unwrap()).unwrap();
    let ids: Vec<&str> = goods
        .iter()
        .map(|good| good["id"].as_str().unwrap())
        .collect();
    assert_eq!(said["ids"], json!(ids));
    for good in &goods {
        assert_eq!(&copy[good["id"].as_str().unwrap()]["object"], good);
    }
    Some(said)
}

/// An entry whose summary begins with other words.
fn with(words: &str, name: &str) -> String {
    let text = entry_of(name);
    let at = text.find("summary: ").unwrap() + "summary: ".len();
    let quote = usize::from(text[at..].starts_with('"'));
    format!("{}{words} {}", &text[..at + quote], &text[at + quote..])
}

#[test]
fn a_copy_follows_added_changed_renamed_and_removed_goods_by_deltas_alone() {
    let story = Story::new();
    for (id, name) in [
        ("stays", "Stays"),
        ("changes", "Changes"),
        ("leaves", "Leaves"),
        ("old-name", "Keeps Its Name"),
    ] {
        story.set(id, Some(&entry_of(name)));
    }
    story.commit("2026-01-10");
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.json");
    let Some(said) = turn(&story, &copy) else {
        return lacks("Python");
    };
    assert_eq!(said["fetched"], json!(["deltas.json", "goods.ndjson.gz"]));
    let said = turn(&story, &copy).unwrap();
    assert_eq!(said["fetched"], json!(["deltas.json"]), "nothing changed");

    let changed = with("Now with more.", "Changes");
    story.set("changes", Some(&changed)).commit("2026-02-03");
    story.set("leaves", None).commit("2026-02-04");
    story
        .set("old-name", None)
        .set("new-name", Some(&entry_of("Keeps Its Name")))
        .set("arrives", Some(&entry_of("Arrives")))
        .commit("2026-03-05");
    let said = turn(&story, &copy).unwrap();
    let expected = [
        "deltas.json",
        "changes/2026-03.ndjson.gz",
        "changes/2026-02.ndjson.gz",
        "changes/2026-01.ndjson.gz",
    ];
    assert_eq!(said["fetched"], json!(expected));
    assert_eq!(
        said["ids"],
        json!(["arrives", "changes", "new-name", "stays"])
    );

    // A copy of March asks for March alone.
    let changed = with("Once more.", "Arrives");
    story.set("arrives", Some(&changed)).commit("2026-03-20");
    let said = turn(&story, &copy).unwrap();
    let expected = json!(["deltas.json", "changes/2026-03.ndjson.gz"]);
    assert_eq!(said["fetched"], expected);
}

#[test]
fn a_copy_is_fetched_anew_when_no_delta_says_what_changed() {
    let story = Story::new();
    let derived = format!(
        "{}derived_from: [{{good: parent, kind: fork}}]\n",
        entry_of("Child")
    );
    story
        .set("parent", Some(&entry_of("Parent")))
        .commit("2026-01-10");
    story.set("child", Some(&derived)).commit("2026-02-10");
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.json");
    if turn(&story, &copy).is_none() {
        return lacks("Python");
    }
    // The parent's own entry stays, but its object no longer names the child.
    story.set("child", None).commit("2026-03-10");
    let said = turn(&story, &copy).unwrap();
    let expected = json!([
        "deltas.json",
        "changes/2026-03.ndjson.gz",
        "goods.ndjson.gz"
    ]);
    assert_eq!(said["fetched"], expected);
}
