//! What hostile entries cost: what is printed, kept and built stays in proportion to what was written.

use std::fmt::Write;

use dpg_registry::diagnostic::{Code, Diagnostic, Severity, Span};
use dpg_registry::embedded::builtin_schema;
use dpg_registry::report::few::Show;
use dpg_registry::report::sarif::{Source, log};
use serde_json::Value;

use crate::support::{Run, Scratch, dpg, entry_of, sound_entry};

/// Entries that all bear one name.
fn namesakes(number: usize) -> Scratch {
    let scratch = Scratch::new();
    for n in 0..number {
        let entry = entry_of(&format!("Good {n}"));
        let entry = entry.replace(&format!("name: Good {n}\n"), "name: Harvest Ledger\n");
        scratch.write(&format!("registry/e{n:04}.yaml"), entry);
    }
    scratch
}

fn lines(run: &Run) -> Vec<Value> {
    let lines = run.stdout.lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn of_each_rule_twenty_findings_are_printed_and_the_others_counted() {
    let scratch = namesakes(120);
    let run = scratch.validate(&[]);
    let shown = run.stdout.matches("warning[duplicate-name]").count();
    assert_eq!((run.status, shown), (0, 20), "{}", run.stdout);
    let end = "... and 100 more `duplicate-name`\nrun `dpg validate --all` to see all\n";
    assert!(run.stdout.ends_with(end), "{}", run.stdout);
    assert!(run.stderr.contains("120 warnings"), "{}", run.stderr);
    let denied = scratch.validate(&["--deny", "warnings"]);
    assert_eq!((denied.status, denied.stdout), (1, run.stdout));
    let all = scratch.validate(&["--all"]);
    let shown = all.stdout.matches("warning[duplicate-name]").count();
    assert_eq!(shown, 120);
    assert!(!all.stdout.contains("more `duplicate-name`"));
    let github = scratch.validate(&["--format", "github"]);
    let commands = github.stdout.matches("::warning ").count();
    assert_eq!(commands, 20);
    assert!(github.stdout.ends_with(end), "{}", github.stdout);
}

#[test]
fn an_error_that_is_not_printed_still_fails_and_stops_a_build() {
    let scratch = Scratch::new();
    for n in 0..30 {
        let entry = entry_of(&format!("Good {n}")) + "colour: blue\n";
        scratch.write(&format!("registry/e{n:04}.yaml"), entry);
    }
    for run in [scratch.validate(&[]), dpg(scratch.root(), &["build"])] {
        assert_eq!(run.status, 1);
        assert_eq!(run.stdout.matches("error[unknown-key]").count(), 20);
        assert!(
            run.stdout.contains("... and 10 more `unknown-key`\n"),
            "{}",
            run.stdout
        );
        assert!(run.stderr.contains("30 errors"), "{}", run.stderr);
    }
}

#[test]
fn a_group_of_equal_names_is_told_once_per_entry() {
    let scratch = namesakes(120);
    let found = lines(&scratch.validate(&["--format", "json"]));
    assert_eq!(found.len(), 120);
    for one in &found {
        let path = one["path"].as_str().unwrap();
        let first = if path.ends_with("e0000.yaml") {
            "e0001"
        } else {
            "e0000"
        };
        let message = one["message"].as_str().unwrap();
        assert!(message.contains(&format!("`{first}`")), "{message}");
        assert!(message.contains("and 118 more like this one"), "{message}");
    }
}

#[test]
fn names_that_are_nearly_one_are_told_once_per_entry() {
    let words = [
        "app", "platform", "system", "tool", "software", "project", "service",
    ];
    let scratch = Scratch::new();
    let mut number = 0;
    for one in words {
        for other in words.into_iter().filter(|other| *other != one) {
            let entry = entry_of(&format!("Good {number}"));
            let name = format!("name: Harvest Ledger {one} {other}\n");
            let entry = entry.replace(&format!("name: Good {number}\n"), &name);
            scratch.write(&format!("registry/e{number:04}.yaml"), entry);
            number += 1;
        }
    }
    let found = lines(&scratch.validate(&["--format", "json"]));
    assert_eq!(found.len(), number);
    assert!(found.iter().all(|one| one["code"] == "duplicate-name"));
}

#[test]
fn a_finding_lists_ten_places_and_counts_the_others() {
    let scratch = Scratch::new();
    for n in 0..60 {
        let entry = entry_of(&format!("Good {n}")) + "previous_ids: [seed-book]\n";
        scratch.write(&format!("registry/f{n:02}/twin.yaml"), entry);
    }
    let run = scratch.validate(&["--format", "json"]);
    let found = lines(&run);
    let of =
        |code: &str| -> Vec<&Value> { found.iter().filter(|one| one["code"] == code).collect() };
    for code in ["duplicate-id", "previous-id-taken"] {
        let found = of(code);
        assert_eq!(found.len(), 60, "{code}");
        for one in found {
            assert_eq!(one["related"].as_array().unwrap().len(), 10, "{one}");
            assert_eq!(one["related_left_out"], 49, "{one}");
        }
    }
    assert!(
        of("duplicate-id")[0]["message"]
            .as_str()
            .unwrap()
            .contains("59 other files")
    );
    let text = scratch.validate(&[]);
    assert!(
        text.stdout.contains("and 51 more places"),
        "{}",
        text.stdout
    );
}

#[test]
fn of_one_rule_a_file_lists_a_hundred_findings_and_counts_the_others() {
    let mut keys = String::new();
    for n in 0..900 {
        writeln!(keys, "key-{n}: x").unwrap();
    }
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry() + &keys)]);
    let run = scratch.validate(&["--format", "json"]);
    let found = lines(&run);
    assert_eq!(found.len(), 100);
    let left_out = found
        .iter()
        .map(|one| one["alike_left_out"].as_u64().unwrap());
    assert_eq!(left_out.sum::<u64>(), 800);
    assert!(run.stderr.contains("900 errors"), "{}", run.stderr);
    let all = scratch.validate(&["--all"]);
    assert!(
        all.stdout
            .contains("and 800 more `unknown-key` in this file")
    );
}

#[test]
fn sarif_holds_no_more_than_github_takes() {
    let finding = |n: usize| Diagnostic {
        path: format!("registry/e{n}.yaml"),
        span: Span::default(),
        pointer: String::new(),
        severity: if n.is_multiple_of(2) {
            Severity::Warning
        } else {
            Severity::Error
        },
        code: Code::NoOwner,
        message: "no organisation has the role `owner`".to_owned(),
        help: "x".repeat(400),
        fix: None,
        related: Vec::new(),
        related_left_out: 0,
        alike_left_out: 0,
        about: None,
    };
    let findings: Vec<Diagnostic> = (0..30_000).map(finding).collect();
    let schema = builtin_schema();
    let source = Source {
        schema: &schema,
        text: &|_| None,
        folder: "",
    };
    let few = log(&findings, source, Show::Few).unwrap();
    assert!(few.len() < 10_000_000, "{}", few.len());
    let few: Value = serde_json::from_str(&few).unwrap();
    let run = &few["runs"][0];
    let results = run["results"].as_array().unwrap();
    let errors = results.iter().filter(|one| one["level"] == "error").count();
    assert!(errors == 15_000 || errors == results.len(), "{errors}");
    let notice = &run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"];
    let left_out = format!("{} more findings are left out", 30_000 - results.len());
    assert!(notice.as_str().unwrap().starts_with(&left_out), "{notice}");
    let all = log(&findings, source, Show::All).unwrap();
    let all: Value = serde_json::from_str(&all).unwrap();
    assert_eq!(all["runs"][0]["results"].as_array().unwrap().len(), 30_000);
    assert!(all["runs"][0].get("invocations").is_none());
}

#[test]
fn a_review_lists_a_thousand_fields_of_an_entry_and_counts_the_others() {
    let extra = |value: &str| -> String {
        let lines = (0..2_500).map(|n| format!("  key-{n}: {value}\n"));
        sound_entry() + "extra:\n" + &lines.collect::<String>()
    };
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", extra("one"))]);
    scratch.commit();
    scratch.write("registry/harvest-ledger.yaml", extra("other"));
    let review = scratch.reviewed(&["--base", "HEAD"]);
    let entry = &review["entries"][0];
    assert_eq!(entry["fields"].as_array().unwrap().len(), 1_000);
    assert_eq!(entry["fields_left_out"], 1_500);
    for format in ["markdown", "text"] {
        let run = scratch.review(&["--base", "HEAD", "--format", format]);
        assert!(run.stdout.contains("more"), "{}", run.stdout);
        assert!(run.stdout.len() < 200_000, "{format}: {}", run.stdout.len());
    }
}
