//! `dpg queue`: what is due, in which order, on which day, and how it is written.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::support::{Run, Scratch, dpg, golden, imported, project, real_entries, sound_entry};

/// The groups in their order.
pub(super) const GROUPS: [&str; 7] = [
    "expired", "expiring", "lapsed", "waiting", "decided", "undated", "outdated",
];

/// The day of most tests.
pub(super) const DAY: &str = "2026-07-01";

/// The sound entry as another good, of some stage and dates.
pub(super) fn entry(id: &str, lines: &str) -> (String, String) {
    let text = sound_entry()
        .replace("Harvest Ledger", &format!("The {id} Ledger"))
        .replace("harvest-ledger.example", &format!("{id}.example"))
        .replace("harvest/ledger", id)
        .replace("stage: under-review\n", lines);
    assert!(text.contains(lines), "{id}");
    (format!("registry/{id}.yaml"), text)
}

pub(super) fn scratch(entries: &[(String, String)]) -> Scratch {
    let entries = entries.iter();
    let entries: Vec<(&str, &str)> = entries.map(|(path, text)| (&**path, &**text)).collect();
    Scratch::with(&entries)
}

/// A registry with goods of every kind.
pub(super) fn registry() -> Scratch {
    let refused = "decisions: {documentation: {result: not-met, on: 2026-05-01}}\n";
    let granted = "decisions: {ownership: {result: met, on: 2026-06-30}}\n";
    let mut gap = entry("unknown", "stage: nominee\n");
    gap.1 = gap.1.replace("  harassment:\n    answer: no\n", "");
    gap.1 = gap.1.replace("docs/install", "README.md");
    scratch(&[
        entry("long-gone", "stage: dpg\ndates: {reviewed: 2025-04-01}\n"),
        entry("last-day", "stage: dpg\ndates: {reviewed: 2025-07-01}\n"),
        entry("sixty", "stage: dpg\ndates: {reviewed: 2025-08-30}\n"),
        entry("sixty-one", "stage: dpg\ndates: {reviewed: 2025-08-31}\n"),
        entry("no-date", "stage: dpg\n"),
        entry("started", "stage: dpg\ndates: {recognized: 2024-03-01}\n"),
        entry("old", "stage: nominee\ndates: {nominated: 2025-05-05}\n"),
        entry(
            "new",
            "stage: under-review\ndates: {nominated: 2026-06-30}\n",
        ),
        gap,
        entry("refused", &format!("stage: under-review\n{refused}")),
        entry("granted", &format!("stage: nominee\n{granted}")),
        entry(
            "turned-down",
            "stage: ineligible\ndates: {nominated: 2019-01-01}\n",
        ),
        entry(
            "archived",
            "stage: dpg\ndates: {reviewed: 2019-01-01}\narchived: {on: 2020-02-02, reason: inactive}\n",
        ),
    ])
}

fn queue(root: &Path, arguments: &[&str]) -> Run {
    dpg(root, &[&["queue"], arguments].concat())
}

pub(super) fn document(root: &Path, day: &str) -> Value {
    let run = queue(root, &["--format", "json", "--as-of", day]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    serde_json::from_str(&run.stdout).unwrap()
}

/// The ids of each group that is not empty.
fn ids(document: &Value) -> BTreeMap<&str, Vec<&str>> {
    let groups = GROUPS.into_iter().map(|group| {
        let goods = document[group].as_array().unwrap().iter();
        let ids: Vec<&str> = goods.map(|good| good["id"].as_str().unwrap()).collect();
        (group, ids)
    });
    groups.filter(|(_, ids)| !ids.is_empty()).collect()
}

#[test]
fn the_queue_is_written_for_people_and_for_programs() {
    let registry = registry();
    let text = queue(registry.root(), &["--as-of", DAY]);
    assert_eq!((text.status, text.stderr.as_str()), (0, ""));
    let folder = project().join("tests/fixtures/queue");
    golden(&folder.join("queue.txt"), &text.stdout);
    let json = queue(registry.root(), &["--as-of", DAY, "--format", "json"]);
    golden(&folder.join("queue.json"), &json.stdout);
}

#[test]
fn every_good_has_every_key() {
    let registry = registry();
    let document = document(registry.root(), DAY);
    let keys =
        |value: &Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
    let top = ["as_of", "periods", "median_wait"]
        .iter()
        .chain(&GROUPS)
        .chain(&["links", "sources"]);
    assert_eq!(keys(&document), top.copied().collect::<Vec<_>>());
    let goods = GROUPS.iter().filter_map(|group| document[group].as_array());
    let goods: Vec<&Value> = goods.flatten().collect();
    assert_eq!(goods.len(), 10);
    for good in &goods {
        assert_eq!(keys(good), keys(goods[0]));
        assert_eq!(keys(&good["indicators"]), keys(&goods[0]["indicators"]));
        let tally = &good["indicators"];
        let all = ["met", "gap", "needs_human", "not_asked"];
        let all = all.iter().map(|key| tally[key].as_u64().unwrap());
        assert_eq!(all.sum::<u64>(), 12, "{good}");
    }
    let page = std::fs::read_to_string(project().join("docs/queue.md")).unwrap();
    for key in keys(goods[0]).iter().chain(&keys(&document)) {
        assert!(page.contains(&format!("`{key}`")), "docs/queue.md: `{key}`");
    }
}

#[test]
fn a_day_moves_goods_from_group_to_group() {
    let registry = scratch(&[
        entry("a", "stage: dpg\ndates: {reviewed: 2025-07-01}\n"),
        // Valid until the leap day.
        entry("b", "stage: dpg\ndates: {reviewed: 2027-03-01}\n"),
    ]);
    for (day, expected) in [
        ("2026-05-01", json!({})),
        ("2026-05-02", json!({"expiring": ["a"]})),
        ("2026-07-01", json!({"expiring": ["a"]})),
        ("2026-07-02", json!({"expired": ["a"]})),
        ("2028-02-29", json!({"expired": ["a"], "expiring": ["b"]})),
        ("2028-03-01", json!({"expired": ["a", "b"]})),
    ] {
        let document = document(registry.root(), day);
        assert_eq!(json!(ids(&document)), expected, "{day}");
        assert_eq!(document["as_of"], day);
    }
    let (path, renewed) = entry("a", "stage: dpg\ndates: {reviewed: 2026-06-28}\n");
    registry.write(&path, renewed);
    assert_eq!(
        json!(ids(&document(registry.root(), "2026-07-02"))),
        json!({})
    );
    let text = queue(registry.root(), &["--as-of", "2026-07-02"]);
    assert!(
        text.stdout.ends_with("\n\nNothing is due.\n"),
        "{}",
        text.stdout
    );
}

#[test]
fn the_periods_are_those_of_the_site() {
    let registry = scratch(&[entry("a", "stage: dpg\ndates: {reviewed: 2026-01-01}\n")]);
    let site = "format = 1\ntitle = \"T\"\nbase_url = \"https://example.org/\"\n\
        [lifecycle]\nvalid_days = 30\nrenewal_days = 1\n";
    registry.write("site.toml", site);
    for (day, expected) in [
        ("2026-01-29", json!({})),
        ("2026-01-30", json!({"expiring": ["a"]})),
        ("2026-02-01", json!({"expired": ["a"]})),
    ] {
        let document = document(registry.root(), day);
        assert_eq!(json!(ids(&document)), expected, "{day}");
        assert_eq!(
            document["periods"],
            json!({"valid_days": 30, "renewal_days": 1, "update_days": null})
        );
    }
    let text = queue(registry.root(), &["--as-of", "2026-02-01"]).stdout;
    assert!(text.contains("Recognition lasts 30 days"), "{text}");
    assert!(text.contains("valid until 2026-01-31, 1 day ago"), "{text}");
}

#[test]
fn the_day_comes_from_the_option_else_from_the_environment() {
    let registry = registry();
    // Noon of the day.
    let epoch = "1782907200";
    let run = |arguments: &[&str]| -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_dpg"))
            .arg("queue")
            .args(arguments)
            .current_dir(registry.root())
            .env("SOURCE_DATE_EPOCH", epoch)
            .output();
        output.unwrap().into()
    };
    let asked = queue(registry.root(), &["--as-of", DAY]);
    assert_eq!(run(&[]).stdout, asked.stdout);
    let later = run(&["--as-of", "2026-07-02"]);
    assert!(
        later.stdout.starts_with("As of 2026-07-02."),
        "{}",
        later.stdout
    );
}

#[test]
fn what_is_due_is_no_fault_but_what_had_to_be_left_out_is() {
    let registry = registry();
    let whole = queue(registry.root(), &["--as-of", DAY]);
    registry.write("registry/broken.yaml", "name: [\n");
    registry.write("registry/\u{1b}[2J.yaml", sound_entry());
    let run = queue(registry.root(), &["--as-of", DAY, "-q"]);
    assert_eq!((run.status, &run.stdout), (1, &whole.stdout));
    assert_eq!(
        run.stderr,
        "left out because of errors (see `dpg validate`): \
         `registry/\\u{1b}[2J.yaml`, `registry/broken.yaml`\n"
    );
    for number in 0..9 {
        registry.write(&format!("registry/broken-{number}.yaml"), "name: [\n");
    }
    let run = queue(registry.root(), &["--as-of", DAY, "--format", "json"]);
    assert_eq!(run.status, 1);
    assert!(run.stderr.ends_with(" and 6 more\n"), "{}", run.stderr);
    serde_json::from_str::<Value>(&run.stdout).unwrap();

    let run = queue(registry.root(), &["--root", "elsewhere"]);
    assert_eq!((run.status, run.stdout.as_str()), (2, ""));
}

#[test]
fn a_hostile_name_does_nothing_to_the_terminal() {
    let name = "\\e[2JEvil\\u202Egood\\n\\x07 second line";
    let (path, text) = entry("a", "stage: nominee\n");
    let text = text.replace("name: The a Ledger", &format!("name: \"{name}\""));
    let registry = scratch(&[(path, text)]);
    let run = queue(registry.root(), &["--as-of", DAY]);
    let spelt = r"  1. a  \u{1b}[2JEvil\u{202e}good\u{a}\u{7} second line";
    assert!(
        run.stdout.lines().any(|line| line == spelt),
        "{}",
        run.stdout
    );
    let json = queue(registry.root(), &["--as-of", DAY, "--format", "json"]).stdout;
    let tame = |c: char| c == '\n' || (' '..='~').contains(&c);
    assert!(json.chars().all(tame), "{json}");
    let back: Value = serde_json::from_str(&json).unwrap();
    let whole = "\u{1b}[2JEvil\u{202e}good\n\u{7} second line";
    assert_eq!(back["waiting"][0]["name"], whole);
}

#[test]
fn colours_come_when_they_are_asked_for() {
    let registry = registry();
    let plain = queue(registry.root(), &["--as-of", DAY]).stdout;
    let always = queue(registry.root(), &["--as-of", DAY, "--color", "always"]).stdout;
    assert!(!plain.contains('\u{1b}'));
    assert!(
        always.contains("\u{1b}[1;31mExpired: 1 good\u{1b}[0m"),
        "{always}"
    );
    let codes = regex::Regex::new("\u{1b}\\[[0-9;]*m").unwrap();
    assert_eq!(codes.replace_all(&always, ""), plain);
}

#[test]
fn real_entries_have_no_dates_and_the_queue_says_so() {
    let Some(real) = real_entries() else { return };
    let root = imported(&real);
    let document = document(root.path(), DAY);
    let ids = ids(&document);
    assert_eq!(
        ids.keys().copied().collect::<Vec<_>>(),
        ["undated", "waiting"]
    );
    let run = queue(root.path(), &["--as-of", DAY]);
    let lines: Vec<&str> = run.stdout.lines().collect();
    let heading = format!("No review date: {} goods", ids["undated"].len());
    assert!(lines.contains(&heading.as_str()), "{heading}");
    let of = |words: &str| lines.iter().filter(|line| line.contains(words)).count();
    assert_eq!(of("  recognised; "), ids["undated"].len());
    assert_eq!(of("  nominee, no dates; "), ids["waiting"].len());
    assert!(lines.iter().all(|line| line.chars().count() <= 80));
    for good in GROUPS
        .iter()
        .flat_map(|group| document[group].as_array().unwrap())
    {
        for key in ["valid_until", "days_left", "days_waiting", "decided_on"] {
            assert_eq!(good[key], Value::Null, "{good}");
        }
    }
}

#[test]
fn each_organization_sees_what_it_has_to_do_for_its_goods() {
    let registry = registry();
    let text = queue(registry.root(), &["--as-of", DAY, "--by", "organization"]);
    assert_eq!((text.status, text.stderr.as_str()), (0, ""));
    let folder = project().join("tests/fixtures/queue");
    golden(&folder.join("organizations.txt"), &text.stdout);
    let arguments = ["--as-of", DAY, "--by", "organization", "--format", "json"];
    let json = queue(registry.root(), &arguments);
    let document: Value = serde_json::from_str(&json.stdout).unwrap();
    let goods = document["organizations"][0]["goods"].as_array().unwrap();
    let ids: Vec<&str> = goods
        .iter()
        .map(|good| good["id"].as_str().unwrap())
        .collect();
    // Those that are due come first, and goods that have left the registry are not among them.
    assert_eq!(ids[0], "long-gone");
    assert!(!ids.contains(&"archived"), "{ids:?}");
    let due_from = |id: &str| {
        let good = goods.iter().find(|good| good["id"] == id).unwrap();
        good["due_from"].clone()
    };
    assert_eq!(due_from("long-gone"), "organization");
    assert_eq!(due_from("no-date"), "maintainers");
    assert_eq!(due_from("new"), "reviewers");
    let unknown = goods.iter().find(|good| good["id"] == "unknown").unwrap();
    let gaps = unknown["gaps"].as_array().unwrap();
    assert!(
        gaps.iter()
            .any(|gap| gap["indicator"] == "harassment" && gap["reason"].is_string())
    );
}
