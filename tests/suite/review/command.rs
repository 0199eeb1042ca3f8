//! `dpg review` on real git repositories: what a maintainer reads about a change.

use std::path::Path;

use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::{Value, json};

use crate::support::{Scratch, dpg, git, sound_entry};

const LEDGER: &str = "registry/harvest-ledger.yaml";

/// The entry as that of a recognised good.
fn recognised() -> String {
    edited(
        "stage: under-review",
        "stage: dpg\ndates: {reviewed: 2026-03-16}",
    )
}

/// A repository with one sound entry, committed.
fn registry() -> Scratch {
    let scratch = Scratch::with(&[(LEDGER, sound_entry())]);
    scratch.commit();
    scratch
}

/// The entry, with one text in place of another.
fn edited(from: &str, to: &str) -> String {
    let entry = sound_entry();
    assert!(entry.contains(from), "{from}");
    entry.replacen(from, to, 1)
}

/// The entry of another good.
fn other(name: &str) -> String {
    let slug = name.to_lowercase().replace(' ', "-");
    sound_entry()
        .replace("Harvest Ledger", name)
        .replace("harvest-ledger", &slug)
        .replace("harvest/ledger", &slug)
        .replace("Harvest", "Orchard")
}

fn ids(review: &Value) -> Vec<(&str, &str)> {
    let entries = review["entries"].as_array().unwrap().iter();
    entries
        .map(|one| (one["id"].as_str().unwrap(), one["change"].as_str().unwrap()))
        .collect()
}

fn codes(entry: &Value) -> Vec<(&str, &str)> {
    let findings = entry["findings"].as_array().unwrap().iter();
    findings
        .map(|one| {
            (
                one["severity"].as_str().unwrap(),
                one["code"].as_str().unwrap(),
            )
        })
        .collect()
}

#[test]
fn what_was_added_changed_renamed_and_removed_is_told_apart() {
    let scratch = registry();
    for name in ["Orchard Map", "Seed Bank", "Well Watch"] {
        let slug = name.to_lowercase().replace(' ', "-");
        scratch.write(&format!("registry/{slug}.yaml"), other(name));
    }
    scratch.commit();
    scratch.write(LEDGER, edited("agriculture", "health"));
    scratch.remove("registry/orchard-map.yaml");
    scratch.remove("registry/seed-bank.yaml");
    scratch.write(
        "registry/seed-vault.yaml",
        other("Seed Bank") + "previous_ids: [seed-bank]\n",
    );
    // The id stays, the folder is another.
    scratch.remove("registry/well-watch.yaml");
    scratch.write("registry/water/well-watch.yaml", other("Well Watch"));
    scratch.write("registry/barn-door.yaml", other("Barn Door"));
    let review = scratch.reviewed(&["--base", "HEAD"]);
    assert_eq!(
        ids(&review),
        [
            ("barn-door", "added"),
            ("harvest-ledger", "changed"),
            ("orchard-map", "removed"),
            ("seed-vault", "renamed"),
            ("well-watch", "renamed"),
        ]
    );
    let entries = &review["entries"];
    assert_eq!(entries[3]["previous_id"], "seed-bank");
    assert_eq!(codes(&entries[3]), []);
    assert_eq!(entries[4]["previous_id"], Value::Null);
    assert_eq!(entries[4]["previous_path"], "registry/well-watch.yaml");
    assert_eq!(codes(&entries[2]), [("warning", "entry-removed")]);
    // One came, one went: no count differs.
    assert_eq!(review["effect"], json!([]));
}

#[test]
fn fields_are_compared_one_by_one() {
    let scratch = registry();
    let text = edited("- agriculture", "- health").replace(
        "Keeps the books of farming cooperatives",
        "Keeps the books of fishing cooperatives",
    );
    scratch.write(LEDGER, text);
    let review = scratch.reviewed(&["--base", "HEAD"]);
    let fields = review["entries"][0]["fields"].as_array().unwrap();
    let sectors = fields.iter().find(|f| f["pointer"] == "/sectors").unwrap();
    assert_eq!(
        (&sectors["change"], &sectors["added"], &sectors["removed"]),
        (&json!("items"), &json!(["health"]), &json!(["agriculture"]))
    );
    // Formatting alone changes no field.
    let scratch = registry();
    scratch.write(LEDGER, sound_entry().replace('\n', "\r\n"));
    let review = scratch.reviewed(&["--base", "HEAD"]);
    assert_eq!(review["entries"][0]["fields"], json!([]));
    assert_eq!(codes(&review["entries"][0]), [("warning", "line-endings")]);
}

#[test]
fn the_change_counts_from_where_it_left_main() {
    let scratch = registry();
    git(scratch.root(), &["switch", "-q", "-c", "topic"]);
    scratch.write("registry/barn-door.yaml", other("Barn Door"));
    scratch.commit();
    git(scratch.root(), &["switch", "-q", "main"]);
    scratch.write("registry/orchard-map.yaml", other("Orchard Map"));
    scratch.commit();
    // What main did meanwhile is not part of the change, whichever way it is looked at.
    let from_main = scratch.reviewed(&["--base", "main", "--head", "topic"]);
    git(scratch.root(), &["switch", "-q", "topic"]);
    let review = scratch.reviewed(&["--base", "main"]);
    assert_eq!(ids(&review), [("barn-door", "added")]);
    assert_eq!(review, from_main);
    assert_eq!(review["is_merge_base"], true);
    // Without a base, `main` is taken.
    assert_eq!(scratch.reviewed(&[]), review);
}

#[test]
fn a_file_in_conflict_is_a_fault_of_its_own() {
    let scratch = registry();
    git(scratch.root(), &["switch", "-q", "-c", "topic"]);
    scratch.write(LEDGER, edited("agriculture", "health"));
    scratch.commit();
    git(scratch.root(), &["switch", "-q", "main"]);
    scratch.write(LEDGER, edited("agriculture", "education"));
    scratch.commit();
    let merge = std::process::Command::new("git")
        .args([
            "-c",
            "user.name=A",
            "-c",
            "user.email=a@example.org",
            "merge",
            "-q",
            "topic",
        ])
        .current_dir(scratch.root())
        .output()
        .unwrap();
    assert!(!merge.status.success());
    let run = scratch.review(&["--base", "HEAD"]);
    assert_eq!(run.status, 1, "{}", run.stderr);
    let review = scratch.reviewed(&["--base", "HEAD"]);
    assert_eq!(ids(&review), [("harvest-ledger", "changed")]);
    let entry = &review["entries"][0];
    assert_eq!(entry["verdict"]["ruling"], "faulty");
    assert_eq!(entry["findings"][0]["severity"], "error");
    // Of what nobody can read nothing is said.
    assert_eq!(
        (&entry["indicators"], &entry["fields"]),
        (&json!([]), &json!([]))
    );
    assert_eq!(review["effect"], json!([]));
}

#[test]
fn what_was_there_before_is_told_from_what_is_new() {
    let scratch = Scratch::with(&[(LEDGER, edited("- agriculture", "- beekeeping"))]);
    scratch.commit();
    let text = edited("- agriculture", "- beekeeping") + "colour: green\n";
    scratch.write(LEDGER, text);
    let review = scratch.reviewed(&["--base", "HEAD"]);
    let findings = review["entries"][0]["findings"].as_array().unwrap();
    let told: Vec<(&str, bool)> = findings
        .iter()
        .map(|f| (f["code"].as_str().unwrap(), f["is_new"].as_bool().unwrap()))
        .collect();
    assert_eq!(told, [("unknown-key", true), ("unknown-sector", false)]);
}

#[test]
fn recognition_asks_for_a_review_decisions_and_no_gap() {
    let entry = sound_entry();
    let nominee = entry.split("  harassment:").next().unwrap();
    let scratch = Scratch::with(&[(LEDGER, nominee)]);
    scratch.commit();
    scratch.write(LEDGER, nominee.replace("stage: under-review", "stage: dpg"));
    let review = scratch.reviewed(&["--base", "HEAD"]);
    let entry = &review["entries"][0];
    let mut found = codes(entry);
    found.sort_unstable();
    assert_eq!(
        found,
        [
            ("error", "indicator-gap"),
            ("error", "no-decision"),
            ("error", "no-review-date"),
        ]
    );
    // For a good recognised before, the same are warnings.
    scratch.commit();
    scratch.write(
        LEDGER,
        nominee.replace("stage: nominee", "stage: dpg") + "aliases: [HL]\n",
    );
    let review = scratch.reviewed(&["--base", "HEAD"]);
    assert!(
        codes(&review["entries"][0])
            .iter()
            .all(|(severity, _)| *severity == "warning")
    );
    assert_eq!(scratch.review(&["--base", "HEAD"]).status, 0);
}

#[test]
fn the_decision_that_is_asked_for_can_be_pasted_as_it_stands() {
    let scratch = registry();
    let help_of = |entry: String| -> Option<String> {
        scratch.write(LEDGER, entry);
        let review = scratch.reviewed(&["--base", "HEAD"]);
        let found = review["entries"][0]["findings"].as_array().unwrap();
        assert!(found.len() < 2, "{found:#?}");
        let asked = found.first()?;
        assert_eq!(asked["code"], "no-decision");
        Some(asked["help"].as_str().unwrap().to_owned())
    };
    let help = help_of(recognised()).unwrap();
    let pasted = help.split('`').find(|part| part.starts_with("decisions:"));
    let pasted = format!("{}\n", pasted.unwrap());
    assert!(pasted.contains("on: 2026-07-01"), "{pasted}");
    let comment = scratch.review(&["--base", "HEAD", "--format", "markdown"]);
    let whole = comment.stdout.contains(pasted.trim_end());
    assert!(whole, "the comment cuts it: {}", comment.stdout);
    assert_eq!(help_of(recognised() + &pasted), None);
    // Where some decisions stand, only what is open is asked for.
    let doubtful = recognised().replace(
        "https://harvest-ledger.example.org/docs/install",
        "https://code.example.org/harvest/ledger/blob/main/README.md",
    );
    let some = "decisions:\n  sdgs: {result: met, on: 2026-03-16, answer_hash: HASH}\n";
    let hash = pasted.split("sdgs: {").nth(1).unwrap();
    let hash = hash.split('"').nth(1).unwrap();
    let some = some.replace("HASH", &format!("{hash:?}"));
    if let Some(help) = help_of(doubtful.clone() + &some) {
        let line = help
            .split('`')
            .find(|part| part.starts_with("documentation:"));
        let line = format!("  {}\n", line.unwrap());
        assert_eq!(help_of(doubtful + &some + &line), None);
    } else {
        panic!("nothing is asked for of {doubtful}");
    }
}

#[test]
fn a_new_entry_that_is_there_already_is_to_be_dropped_and_not_redirected() {
    let scratch = registry();
    let again = edited("name: Harvest Ledger", "name: Harvest Ledger App");
    scratch.write("registry/ledger-again.yaml", &again);
    let advice = |scratch: &Scratch, id: &str| -> String {
        let review = scratch.reviewed(&["--base", "HEAD"]);
        let entries = review["entries"].as_array().unwrap().iter();
        let entry = entries.clone().find(|one| one["id"] == id).unwrap();
        let found = entry["findings"].as_array().unwrap().iter();
        let is_double = |one: &&Value| one["code"].as_str().unwrap().starts_with("duplicate-");
        let help = found.clone().find(is_double).unwrap()["help"].as_str();
        help.unwrap().to_owned()
    };
    let help = advice(&scratch, "ledger-again");
    assert!(
        help.contains("remove this new entry and update `harvest-ledger` instead"),
        "{help}"
    );
    assert!(!help.contains("previous_ids"), "{help}");
    scratch.write("registry/ledger-third.yaml", &again);
    let help = advice(&scratch, "ledger-third");
    assert!(
        help.contains("remove this new entry") || help.contains("add only one entry"),
        "{help}"
    );
    // The published one changes too, and is told which of the two is new.
    scratch.remove("registry/ledger-third.yaml");
    scratch.write(LEDGER, sound_entry() + "aliases: [HL]\n");
    let help = advice(&scratch, "harvest-ledger");
    assert!(help.contains("remove the new `ledger-again`"), "{help}");
    // Once both are published, one of them leads on.
    scratch.commit();
    scratch.write(LEDGER, sound_entry());
    let help = advice(&scratch, "harvest-ledger");
    assert!(help.contains("`previous_ids`"), "{help}");
}

#[test]
fn who_leaves_says_why() {
    let scratch = Scratch::with(&[(LEDGER, recognised())]);
    scratch.commit();
    scratch.write(LEDGER, recognised() + "archived: {}\n");
    let review = scratch.reviewed(&["--base", "HEAD"]);
    assert_eq!(
        codes(&review["entries"][0]),
        [("error", "archived-without-reason")]
    );
    scratch.write(LEDGER, recognised() + "archived: {reason: inactive}\n");
    let review = scratch.reviewed(&["--base", "HEAD"]);
    assert_eq!(codes(&review["entries"][0]), []);
    let goods = &review["effect"][0];
    assert_eq!(
        (&goods["current"], &goods["former"]),
        (&json!(-1), &json!(1))
    );
}

#[test]
fn a_removed_entry_that_others_name_is_told_there() {
    let scratch = registry();
    scratch.write(
        "registry/orchard-map.yaml",
        other("Orchard Map") + "archived: {reason: superseded, by: harvest-ledger}\n",
    );
    scratch.write(
        "registry/collections/farming.yaml",
        "title: Farming\ntext: Goods for farms.\ngoods: [harvest-ledger]\n",
    );
    scratch.commit();
    scratch.remove(LEDGER);
    let run = scratch.review(&["--base", "HEAD"]);
    assert_eq!(run.status, 1);
    let review = scratch.reviewed(&["--base", "HEAD"]);
    let findings = review["findings"].as_array().unwrap().iter();
    let paths: Vec<&str> = findings.map(|f| f["path"].as_str().unwrap()).collect();
    assert_eq!(
        paths,
        [
            "registry/collections/farming.yaml",
            "registry/orchard-map.yaml"
        ]
    );
}

#[test]
fn a_change_of_the_rules_is_said_first() {
    let scratch = registry();
    scratch.write("schema/standard/standard.yaml", "# changed\n");
    scratch.remove("schema/standard/standard.yaml");
    scratch.write("schema/vocabulary/README", "words\n");
    scratch.write("registry/collections/farming.yaml", "title: F\ntext: G.\n");
    let review = scratch.reviewed(&["--base", "HEAD"]);
    assert_eq!(
        review["others"],
        json!([
            {"path": "registry/collections/farming.yaml", "is_there": true, "judges": false},
            {"path": "schema/vocabulary/README", "is_there": true, "judges": true},
        ])
    );
    let comment = scratch
        .review(&["--base", "HEAD", "--format", "markdown"])
        .stdout;
    assert!(
        comment.contains("the rules that entries are checked by: `schema/vocabulary/README`"),
        "{comment}"
    );
    assert!(comment.contains("No entry changes"), "{comment}");
}

#[test]
fn a_registry_below_the_root_of_its_repository_is_reviewed_alike() {
    let scratch = registry();
    let outer = tempfile::tempdir().unwrap();
    let inner = outer.path().join("data");
    crate::support::copy(scratch.root(), &inner);
    std::fs::remove_dir_all(inner.join(".git")).unwrap();
    git(outer.path(), &["init", "-q", "-b", "main"]);
    git(outer.path(), &["add", "-A"]);
    git(outer.path(), &["commit", "-q", "-m", "A state"]);
    std::fs::write(outer.path().join("README"), "words\n").unwrap();
    std::fs::write(inner.join(LEDGER), edited("agriculture", "health")).unwrap();
    scratch.write(LEDGER, edited("agriculture", "health"));
    let arguments = [
        "review",
        "--as-of",
        "2026-07-01",
        "--base",
        "HEAD",
        "--format",
        "json",
    ];
    let here: Value = serde_json::from_str(&dpg(&inner, &arguments).stdout).unwrap();
    let there = scratch.reviewed(&["--base", "HEAD"]);
    assert_eq!(here["entries"], there["entries"]);
    assert_eq!(here["others"], json!([]));
}

#[test]
fn a_shallow_clone_is_enough_when_the_base_is_there() {
    let scratch = registry();
    let base = scratch.commit();
    scratch.write("registry/barn-door.yaml", other("Barn Door"));
    scratch.commit();
    let clone = |depth: &str| {
        let folder = tempfile::tempdir().unwrap();
        let from = format!("file://{}", scratch.root().display());
        git(
            folder.path(),
            &["clone", "-q", "--depth", depth, &from, "clone"],
        );
        folder
    };
    let run = |folder: &Path, base: &str| {
        let base = ["review", "--base", base, "--format", "json"];
        dpg(&folder.join("clone"), &base)
    };
    let two = clone("2");
    let review: Value = serde_json::from_str(&run(two.path(), &base).stdout).unwrap();
    assert_eq!(ids(&review), [("barn-door", "added")]);
    let one = clone("1");
    let missing = run(one.path(), &base);
    assert_eq!((missing.status, missing.stdout.as_str()), (2, ""));
    assert!(
        missing.stderr.contains("git fetch --unshallow"),
        "{}",
        missing.stderr
    );
    // The base alone, without the way to it.
    git(
        &one.path().join("clone"),
        &["fetch", "-q", "--depth", "1", "origin", &base],
    );
    let review: Value = serde_json::from_str(&run(one.path(), &base).stdout).unwrap();
    assert_eq!(ids(&review), [("barn-door", "added")]);
    assert_eq!(review["is_merge_base"], false);
}

#[test]
fn what_is_not_there_to_compare_with_is_said() {
    let scratch = Scratch::with(&[(LEDGER, sound_entry())]);
    let outside = scratch.review(&["--base", "main"]);
    assert_eq!((outside.status, outside.stdout.as_str()), (2, ""));
    assert!(
        outside.stderr.contains("not in a git repository"),
        "{}",
        outside.stderr
    );
    scratch.commit();
    for name in ["nowhere", "--output=x", ""] {
        let unknown = scratch.review(&[&format!("--base={name}")]);
        assert_eq!(unknown.status, 2, "{name}");
        assert!(
            unknown.stderr.contains("there is no commit"),
            "{}",
            unknown.stderr
        );
    }
    git(scratch.root(), &["branch", "-m", "trunk"]);
    let unnamed = scratch.review(&[]);
    assert_eq!(unnamed.status, 2);
    assert!(
        unnamed.stderr.contains("name a revision with --base"),
        "{}",
        unnamed.stderr
    );
}

#[test]
fn validate_can_be_narrowed_to_what_changed() {
    let scratch = Scratch::with(&[
        (LEDGER, edited("- agriculture", "- beekeeping")),
        (
            "registry/barn-door.yaml",
            other("Barn Door") + "colour: green\n",
        ),
    ]);
    scratch.commit();
    assert_eq!(scratch.validate(&[]).status, 1);
    let same = scratch.validate(&["--changed-since", "HEAD"]);
    assert_eq!((same.status, same.stdout.as_str()), (0, ""));
    scratch.write(LEDGER, edited("- agriculture", "- fishkeeping"));
    let run = scratch.validate(&["--changed-since", "HEAD"]);
    assert_eq!(run.status, 0);
    assert!(run.stdout.contains("fishkeeping") && !run.stdout.contains("barn-door"));
    scratch.write("registry/new.yaml", "name: [\n");
    assert_eq!(scratch.validate(&["--changed-since", "HEAD"]).status, 1);
}

/// What GitHub makes of a comment: its text outside code, its links, its raw HTML.
fn rendered(comment: &str) -> (String, Vec<String>, Vec<String>) {
    let (mut text, mut links, mut html) = (String::new(), Vec::new(), Vec::new());
    for event in Parser::new_ext(
        comment,
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH,
    ) {
        match event {
            Event::Text(words) => text.push_str(&words),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                links.push(dest_url.into_string());
            }
            Event::Html(raw) | Event::InlineHtml(raw) => html.push(raw.into_string()),
            _ => {}
        }
    }
    (text, links, html)
}

#[test]
fn pictures_of_entries_that_did_not_change_are_not_read() {
    let drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>";
    let logo = |file: &str| format!("logo: {{file: {file}, alt: A sheaf}}\norganizations:\n");
    let old = sound_entry().replacen("organizations:\n", &logo("old.svg"), 1);
    let scratch = Scratch::with(&[(LEDGER, &old)]);
    scratch.write("registry/media/old.svg", drawing);
    scratch.commit();
    let new = other("Seed Exchange").replacen("organizations:\n", &logo("new.svg"), 1);
    scratch.write("registry/seed-exchange.yaml", new);
    scratch.write(
        "registry/media/new.svg",
        drawing.replace("<path", "<script/><path"),
    );
    scratch.commit();
    // As in a clone that fetched only what it needs.
    let id = git(
        scratch.root(),
        &["rev-parse", "HEAD:registry/media/old.svg"],
    );
    let (folder, file) = id.trim().split_at(2);
    let object = scratch.root().join(".git/objects").join(folder).join(file);
    std::fs::remove_file(object).unwrap();
    let arguments = [
        "review", "--base", "HEAD~1", "--head", "HEAD", "--format", "json",
    ];
    let run = dpg(scratch.root(), &arguments);
    let review: Value =
        serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{}", run.stderr));
    let found = review["entries"].as_array().unwrap();
    assert_eq!(ids(&review), [("seed-exchange", "added")]);
    assert!(
        codes(&found[0]).contains(&("error", "picture-format")),
        "{review:#}"
    );
    // The same of the work tree, where the other one cannot be shown at all.
    scratch.write("registry/media/old.svg", "no drawing");
    let run = scratch.validate(&["--changed-since", "HEAD~1"]);
    assert!(run.stdout.contains("new.svg"), "{}", run.stdout);
}

#[test]
fn hostile_text_stays_text_in_the_comment() {
    let hostile = "@octocat #1 </details><script>alert(1)</script> [x](javascript:alert) `` | * _";
    let quoted = serde_json::to_string(hostile).unwrap();
    let scratch = Scratch::with(&[(LEDGER, sound_entry())]);
    scratch.commit();
    let text = sound_entry()
        .replace("name: Harvest Ledger", &format!("name: {quoted}"))
        .replace("- agriculture", &format!("- {quoted}"))
        .replace("- spdx: Apache-2.0", &format!("- spdx: {quoted}"));
    scratch.write(LEDGER, text + &format!("{quoted}: 1\n"));
    for text in [
        scratch
            .review(&["--base", "HEAD", "--format", "markdown"])
            .stdout,
        {
            scratch.write(
                "registry/barn-door.yaml",
                other("Barn Door").replace(
                    "evidence: [{url: \"https://barn-door.example.org/impact\"}]",
                    &format!("evidence: [{quoted}]"),
                ),
            );
            scratch
                .review(&["--base", "HEAD", "--format", "markdown"])
                .stdout
        },
    ] {
        let (words, links, html) = rendered(&text);
        assert!(!words.contains("@octocat"), "{words}");
        assert!(!words.contains("#1"), "{words}");
        assert!(
            links.iter().all(|link| link.starts_with("https://")),
            "{links:?}"
        );
        for raw in html {
            let ours = [
                "<!-- dpg review -->",
                "<details>",
                "<summary>",
                "</summary>",
                "</details>",
                "<br>",
            ];
            let rest = ours
                .iter()
                .fold(raw.clone(), |rest, tag| rest.replace(tag, ""));
            assert!(!rest.contains(['<', '>']), "{raw}");
        }
        assert_eq!(
            text.matches("<details>").count(),
            text.matches("\n</details>").count()
        );
    }
}

#[test]
fn a_comment_fits_and_says_what_it_leaves_out() {
    let scratch = registry();
    for n in 0..150 {
        let entry = other(&format!("Orchard Map {n}")).replace("- agriculture", "- beekeeping");
        scratch.write(&format!("registry/orchard-map-{n}.yaml"), entry);
    }
    let comment = scratch
        .review(&["--base", "HEAD", "--format", "markdown"])
        .stdout;
    let length = comment.chars().count();
    assert!((30_000..65_536).contains(&length), "{length}");
    assert!(
        comment.contains("the comment would be too long"),
        "{comment}"
    );
    assert_eq!(
        comment.matches("<details>").count(),
        comment.matches("\n</details>").count()
    );
    // Every entry is at least named with its verdict.
    for n in 0..150 {
        assert!(comment.contains(&format!("`orchard-map-{n}`")), "{n}");
    }
}

/// The comment on what differs from the last commit.
fn comment(scratch: &Scratch) -> String {
    let run = scratch.review(&["--base", "HEAD", "--format", "markdown"]);
    assert!(run.status < 2, "{}", run.stderr);
    run.stdout
}

#[test]
fn the_room_of_a_comment_is_used() {
    let scratch = registry();
    for n in 0..280 {
        let version = "standard_version: \"1.1.5\"\ndates: {nominated: 2024-01-31}\n";
        let entry = other(&format!("Orchard Map {n}")) + version;
        // A few with a finding, the last one with an error.
        let entry = match n {
            279 => entry + "colour: green\n",
            _ if n % 40 == 0 => entry.replace("- agriculture", "- beekeeping"),
            _ => entry,
        };
        scratch.write(&format!("registry/orchard-map-{n}.yaml"), entry);
    }
    let comment = comment(&scratch);
    let length = comment.chars().count();
    assert!((52_000..60_000).contains(&length), "{length}");
    for n in 0..280 {
        assert!(comment.contains(&format!("\n| `orchard-map-{n}` |")), "{n}");
    }
    // The gravest have a section before the sound ones get theirs.
    for n in [279, 0, 40, 240] {
        assert!(
            comment.contains(&format!("### `orchard-map-{n}` added")),
            "{n}"
        );
    }
    assert!(comment.contains("Indicators of the Standard"), "{comment}");
}

#[test]
fn a_comment_fits_whatever_findings_name() {
    let scratch = registry();
    let folder = "a-folder-with-a-rather-long-name-for-one-that-holds-a-single-entry";
    let name = format!("\"Harvest Ledger {}\"", "<@&|".repeat(120));
    for n in 0..250 {
        let text = sound_entry().replace("name: Harvest Ledger", &format!("name: {name}"));
        scratch.write(&format!("registry/{folder}-{n}/same.yaml"), text);
    }
    let length = comment(&scratch).chars().count();
    assert!(length < 60_000, "{length}");
}

#[test]
fn errors_in_other_files_are_counted_where_one_looks_first() {
    let scratch = registry();
    for name in ["Orchard Map", "Seed Bank"] {
        let slug = name.to_lowercase().replace(' ', "-");
        let text = other(name) + "archived: {reason: superseded, by: harvest-ledger}\n";
        scratch.write(&format!("registry/{slug}.yaml"), text);
    }
    scratch.commit();
    scratch.remove(LEDGER);
    assert_eq!(scratch.review(&["--base", "HEAD"]).status, 1);
    let comment = comment(&scratch);
    let heading = comment
        .lines()
        .find(|line| line.starts_with("## "))
        .unwrap();
    assert!(heading.ends_with("; 2 errors in other files"), "{heading}");
}

#[test]
fn a_file_in_another_folder_is_said_to_have_moved_and_from_where() {
    let scratch = registry();
    scratch.remove(LEDGER);
    scratch.write("registry/farms/harvest-ledger.yaml", sound_entry());
    let comment = comment(&scratch);
    assert!(comment.contains("### `harvest-ledger` moved"), "{comment}");
    assert!(
        comment.contains(
            "`registry/farms/harvest-ledger.yaml`, moved from `registry/harvest-ledger.yaml`"
        ),
        "{comment}"
    );
    let text = scratch.review(&["--base", "HEAD"]).stdout;
    assert!(
        text.contains("harvest-ledger (moved from registry/harvest-ledger.yaml): "),
        "{text}"
    );
    // Programs read the same as ever.
    let entry = &scratch.reviewed(&["--base", "HEAD"])["entries"][0];
    assert_eq!(entry["change"], "renamed");
    assert_eq!(entry["previous_path"], LEDGER);
}

#[test]
fn what_only_the_change_makes_an_error_is_not_said_to_be_unpublished() {
    let scratch = registry();
    scratch.write(LEDGER, edited("stage: under-review", "stage: dpg"));
    assert_eq!(scratch.validate(&[]).status, 0);
    let sentence = |scratch: &Scratch| {
        let review = scratch.reviewed(&["--base", "HEAD"]);
        let verdict = &review["entries"][0]["verdict"];
        assert_eq!(verdict["ruling"], "faulty");
        verdict["sentence"].as_str().unwrap().to_owned()
    };
    let said = sentence(&scratch);
    assert!(
        said.starts_with("has errors, not ready to merge ("),
        "{said}"
    );
    scratch.write(LEDGER, sound_entry() + "colour: green\n");
    let said = sentence(&scratch);
    assert!(
        said.starts_with("has errors, cannot be published ("),
        "{said}"
    );
}

#[test]
fn what_is_validated_is_what_is_counted() {
    // Two of the same name: the one is read to judge the other.
    let scratch = Scratch::with(&[
        (LEDGER, sound_entry() + "colour: green\n"),
        ("registry/twin.yaml", sound_entry()),
    ]);
    let run = scratch.validate(&[LEDGER]);
    assert!(
        run.stderr.contains("0 entries valid, 1 error"),
        "{}",
        run.stderr
    );
    let run = scratch.validate(&["registry/twin.yaml"]);
    assert!(
        run.stderr.contains("1 entry valid, 0 errors"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_stroke_in_a_quotation_is_one_and_ends_no_cell() {
    let hostile = r"a\|b @octocat | [x](https://evil.example)";
    let quoted = serde_json::to_string(hostile).unwrap();
    let scratch = registry();
    let text = edited("- agriculture", &format!("- {quoted}"));
    let text = text.replace("name: Harvest Ledger", &format!("name: {quoted}"));
    let (steps, rest) = text.split_once("- text: ").unwrap();
    let (_, rest) = rest.split_once('\n').unwrap();
    scratch.write(LEDGER, format!("{steps}- text: {quoted}\n{rest}"));
    let comment = comment(&scratch);
    // In a list it stands as it was written.
    assert!(comment.contains(r"`a\|b @octocat | [x]"), "{comment}");
    let goals = comment
        .lines()
        .find(|line| line.starts_with("| ✅ 1 |"))
        .unwrap();
    assert!(goals.contains(r"`a\`&#124;`b @octocat `&#124;`"), "{goals}");
}

#[test]
fn the_comment_names_the_pages_of_the_preview() {
    let scratch = registry();
    scratch.write("registry/barn-door.yaml", other("Barn Door"));
    let arguments = [
        "--base",
        "HEAD",
        "--format",
        "markdown",
        "--preview",
        "https://ci.example/7",
    ];
    let comment = scratch.review(&arguments).stdout;
    assert!(comment.contains("<https://ci.example/7>"), "{comment}");
    assert!(
        comment.contains("`goods/barn-door/index.html`"),
        "{comment}"
    );
}

#[test]
fn an_indicator_that_cannot_be_read_is_still_on_the_checklist() {
    let scratch = registry();
    let entry = edited(
        "  platform_independence:\n",
        "  platform_independence: maybe\n  platform:\n",
    );
    scratch.write(LEDGER, &entry);
    let review = scratch.reviewed(&["--base", "HEAD"]);
    let checklist = review["entries"][0]["checklist"].as_array().unwrap();
    let platform = checklist
        .iter()
        .find(|item| item["text"] == "4 Platform independence");
    let line = 1 + entry
        .lines()
        .position(|line| line.contains("maybe"))
        .unwrap();
    let note = format!("not checked; fix the error in line {line} first");
    assert_eq!(
        *platform.unwrap(),
        json!({"text": "4 Platform independence", "tick": "open", "note": note})
    );
}

#[test]
fn an_entry_whose_stage_cannot_be_read_changes_no_counts() {
    let scratch = Scratch::with(&[(LEDGER, recognised())]);
    scratch.commit();
    scratch.write(
        LEDGER,
        recognised().replace("stage: dpg", "stage: recognised"),
    );
    let review = scratch.reviewed(&["--base", "HEAD"]);
    assert_eq!(review["effect"], json!([]));
    assert_eq!(review["entries"][0]["effect"], json!([]));
    let report = scratch.review(&["--base", "HEAD"]).stdout;
    let told = "  counts\n    not known until `stage` is valid\n";
    assert!(report.contains(told), "{report}");
    assert!(comment(&scratch).contains("**Counts:** not known until `stage` is valid"));
}

#[test]
fn a_gap_that_is_an_error_is_counted_once() {
    let scratch = registry();
    let entry = recognised().replace("  harassment:\n    answer: no\n", "");
    assert_ne!(entry, recognised());
    scratch.write(LEDGER, entry);
    let review = scratch.reviewed(&["--base", "HEAD"]);
    let errors = codes(&review["entries"][0]);
    assert!(errors.contains(&("error", "indicator-gap")), "{errors:?}");
    let others = errors
        .iter()
        .filter(|(severity, code)| *severity == "error" && *code != "indicator-gap");
    let sentence = review["entries"][0]["verdict"]["sentence"]
        .as_str()
        .unwrap();
    let counts = match others.count() {
        0 => "(1 gap".to_owned(),
        1 => "(1 error, 1 gap".to_owned(),
        more => format!("({more} errors, 1 gap"),
    };
    assert!(sentence.contains(&counts), "{sentence}");
}
