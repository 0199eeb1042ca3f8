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
        comment.contains("what entries are judged by: `schema/vocabulary/README`"),
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
        unnamed.stderr.contains("name one with --base"),
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
    assert!(comment.contains("(<https://ci.example/7>)"), "{comment}");
    assert!(
        comment.contains("`goods/barn-door/index.html`"),
        "{comment}"
    );
}
