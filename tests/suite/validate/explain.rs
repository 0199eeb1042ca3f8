//! `dpg explain`: the explanations are there, in shape, and their examples are what they say.

use std::collections::BTreeMap;
use std::path::Path;

use dpg_registry::diagnostic::Code;
use serde_json::Value;

use crate::support::{Scratch, dpg, entry_of, project, sound_entry};

fn explanation(code: Code) -> String {
    let file = format!("schema/findings/{}.md", code.name());
    std::fs::read_to_string(project().join(&file)).unwrap_or_else(|_| panic!("no `{file}`"))
}

#[test]
fn every_code_is_explained_in_the_same_shape() {
    for &code in Code::ALL {
        let text = explanation(code);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], format!("# {}", code.name()));
        assert_eq!((lines[1], lines[3]), ("", ""), "{code:?}");
        assert!(lines[2].ends_with('.') && lines[2].len() < 100, "{code:?}");
        assert!(
            (12..=30).contains(&lines.len()),
            "{code:?}: {}",
            lines.len()
        );
        let at = |heading: &str| lines.iter().position(|line| *line == heading);
        let (wrong, right) = (at("## Wrong").unwrap(), at("## Right").unwrap());
        assert!(3 < wrong && wrong < right, "{code:?}");
    }
    let folder = project().join("schema/findings");
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), Code::ALL.len());
}

#[test]
fn a_code_is_printed_and_all_are_listed() {
    let nowhere = tempfile::tempdir().unwrap();
    let run = dpg(nowhere.path(), &["explain", "unknown-key"]);
    assert_eq!((run.status, run.stdout), (0, explanation(Code::UnknownKey)));
    let list = dpg(nowhere.path(), &["explain"]);
    assert_eq!(list.status, 0);
    let names: Vec<&str> = list
        .stdout
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    let expected: Vec<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(names, expected);
    assert!(list.stdout.contains("The key is not part of the format"));
}

#[test]
fn an_unknown_code_is_a_usage_error_with_a_suggestion() {
    let nowhere = Path::new("/");
    let run = dpg(nowhere, &["explain", "unknwon-key"]);
    assert_eq!((run.status, run.stdout.as_str()), (2, ""));
    assert!(
        run.stderr.contains("did you mean `unknown-key`?"),
        "{}",
        run.stderr
    );
    let run = dpg(nowhere, &["explain", "weather"]);
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("run `dpg explain` to list all"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_registry_may_explain_in_its_own_words() {
    let scratch = Scratch::with(&[(
        "schema/findings/no-goal.md",
        "# no-goal\n\nOur own words.\n",
    )]);
    let run = dpg(scratch.root(), &["explain", "no-goal"]);
    assert!(run.stdout.contains("Our own words."), "{}", run.stdout);
}

/// What is known of the links of examples.
const LEDGER: &str = r#"{"url":"https://harvest-ledger.example.org/about-us.php","checked":"2026-06-30","answer":"gone","why":"404","gone_since":"2026-06-01","gone_runs":4}
{"url":"https://code.example.org/old-team/harvest-ledger","checked":"2026-06-30","answer":"ok","why":"200","to":"https://code.example.org/new-team/harvest-ledger","to_runs":2}
{"url":"https://code.example.org/retired/harvest-ledger","checked":"2026-06-30","answer":"ok","why":"200","archived":true}
"#;

#[test]
fn the_examples_are_wrong_and_right() {
    let mut tried = 0;
    for &code in Code::ALL {
        let text = explanation(code);
        let (_, examples) = text.split_once("## Wrong").unwrap();
        let (wrong, right) = examples.split_once("## Right").unwrap();
        let wrong = blocks(wrong);
        if !wrong.is_empty() {
            let found = judge(&wrong);
            let given = found.iter().any(|finding| finding["code"] == code.name());
            assert!(
                given,
                "{code:?} is not given by its wrong example: {found:?}"
            );
            tried += 1;
        }
        let right = blocks(right);
        if !right.is_empty() {
            assert_eq!(
                judge(&right),
                Vec::<Value>::new(),
                "{code:?}, right example"
            );
            tried += 1;
        }
    }
    assert!(tried > 75, "only {tried} examples could be tried");
}

/// The YAML examples of a section: path and text.
fn blocks(section: &str) -> Vec<(String, String)> {
    section
        .split("```yaml\n")
        .skip(1)
        .map(|rest| {
            let block = rest.split("```").next().unwrap();
            let path = block.lines().next().unwrap().strip_prefix("# registry/");
            let path = path.unwrap_or("harvest-ledger.yaml");
            (format!("registry/{path}"), block.to_owned())
        })
        .collect()
}

/// The findings of a registry of two sound entries after an example was worked into it.
fn judge(blocks: &[(String, String)]) -> Vec<Value> {
    let sound = sound_entry();
    let other = entry_of("Farm Book");
    let scratch = Scratch::with(&[
        ("registry/harvest-ledger.yaml", &sound),
        ("registry/farm-book.yaml", &other),
    ]);
    for (path, block) in blocks {
        let is_entry = !path.contains("/collections/");
        let whole = is_entry && members(block, 0).is_empty();
        let text = if is_entry && !whole {
            let base = if path.ends_with("farm-book.yaml") {
                &other
            } else {
                &sound
            };
            work_in(base, block)
        } else {
            block.clone()
        };
        scratch.write(path, text);
    }
    scratch.write("observations/links.jsonl", LEDGER);
    scratch.findings()
}

/// An entry with the members of an example in place of its own.
fn work_in(entry: &str, example: &str) -> String {
    let mut all: BTreeMap<String, String> = members(entry, 0).into_iter().collect();
    let mut repeated = String::new();
    let mut taken = Vec::new();
    for (key, text) in members(example, 0) {
        if taken.contains(&key) {
            repeated.push_str(&text);
        } else if key == "indicators" {
            let mut inner: BTreeMap<_, _> = members(&all[&key], 2).into_iter().collect();
            inner.extend(members(&text, 2));
            let inner: String = inner.into_values().collect();
            all.insert(key.clone(), format!("indicators:\n{inner}"));
        } else {
            all.insert(key.clone(), text);
        }
        taken.push(key);
    }
    let is_slip = taken.contains(&"sumary".to_owned());
    all.retain(|key, _| !(is_slip && key == "summary"));
    all.into_values().chain([repeated]).collect()
}

/// The keys that begin at a column, each with the lines that belong to it.
fn members(text: &str, column: usize) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in text.split_inclusive('\n') {
        let inner = line.get(column..).unwrap_or_default();
        let begins = inner.starts_with(|c: char| c.is_ascii_alphabetic());
        let is_here = line.len() - line.trim_start().len() == column;
        match inner.split_once(':') {
            Some((key, _)) if begins && is_here => {
                found.push((key.to_owned(), line.to_owned()));
            }
            _ => {
                if let Some((_, member)) = found.last_mut() {
                    member.push_str(line);
                }
            }
        }
    }
    found
}
