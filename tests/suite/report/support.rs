//! Registries of as many goods as a test needs, and their reports.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::sites::{build, run};
use crate::support::{Scratch, dpg, entry_of, lacks, project};

/// The day of the tests.
pub(crate) const DAY: &str = "2026-07-13";

/// An entry with a number: goals, sectors, owners and dates differ.
pub(crate) fn entry(number: usize, stage: &str) -> (String, String) {
    let sectors = ["agriculture", "health", "education"];
    // Half of them work for goal 2.
    let goal = if number.is_multiple_of(2) {
        2
    } else {
        1 + number % 7
    };
    // Five have three goods each, the others two.
    let owner = if number < 15 { number / 3 } else { number / 2 };
    let year = 2021 + number % 4;
    let dates = format!(
        "stage: {stage}\ndates:\n  recognized: {year}-03-01\n  reviewed: {}-06-01\ndeployment:\n  developed_in: [KE]\n  used_in: [IN]\n",
        2024 + number % 3
    );
    let text = entry_of(&format!("Good {number}"))
        .replace("goal: 2\n", &format!("goal: {goal}\n"))
        .replace("- agriculture", &format!("- {}", sectors[number % 3]))
        .replace("Seedling Foundation", &format!("Owner {owner}"))
        .replace("stage: under-review\n", &dates);
    (format!("registry/good-{number}.yaml"), text)
}

/// A registry of so many goods at a stage.
pub(crate) fn registry(goods: usize, stage: &str) -> Scratch {
    let scratch = Scratch::new();
    for number in 0..goods {
        let (path, text) = entry(number, stage);
        scratch.write(&path, text);
    }
    scratch
}

/// A registry of 24 goods of which some are former for several reasons, half have open questions, and owners have names that may
/// be one.
pub(crate) fn open() -> Scratch {
    let scratch = registry(24, "dpg");
    let change = |number: usize, from: &str, to: &str| {
        let path = format!("registry/good-{number}.yaml");
        let text = std::fs::read_to_string(scratch.root().join(&path)).unwrap();
        assert!(text.contains(from), "{path} has no {from}");
        scratch.write(&path, text.replace(from, to));
    };
    for (number, reason) in [(0, "inactive"), (1, "inactive"), (2, "superseded")] {
        let archived = format!("stage: dpg\narchived:\n  reason: {reason}\n");
        change(number, "stage: dpg\n", &archived);
    }
    change(3, "stage: dpg\n", "stage: dpg\narchived: {}\n");
    change(4, "stage: dpg\n", "stage: ineligible\n");
    for number in 6..18 {
        let documented = "  documentation:\n    answer: yes";
        change(number, documented, "  documentation:\n    answer: no");
    }
    for number in 6..9 {
        let private = "  privacy:\n    answer: yes";
        change(number, private, "  privacy:\n    answer: no");
    }
    change(20, "Owner 10", "The Wells of Fordham Foundation");
    change(22, "Owner 11", "Wells-of-Fordham, Ltd.");
    scratch
}

/// What `dpg report` writes of a registry.
pub(crate) fn report(root: &Path, arguments: &[&str]) -> String {
    let run = dpg(
        root,
        &[&["-q", "report", "--as-of", DAY], arguments].concat(),
    );
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    run.stdout
}

/// The site of a registry.
pub(crate) fn site(root: &Path) -> PathBuf {
    let out = root.join("public");
    build(root, &out, &["--no-cache"]);
    out
}

/// Counts the report of a site again by a program of its own; what it says, and whether it found no fault. Nothing where
/// there is no Python, which is said.
pub(crate) fn recounted(site: &Path, base: &str) -> Option<(bool, String)> {
    if run(Command::new("python3").arg("--version")).is_none() {
        lacks("Python");
        return None;
    }
    let mut command = Command::new("python3");
    command.arg(project().join("tests/report/recount.py"));
    command.arg(site).arg(project().join("schema")).arg(base);
    let output = run(&mut command).expect("Python is there");
    let words = String::from_utf8_lossy(&output.stderr);
    let said = String::from_utf8_lossy(&output.stdout);
    Some((output.status.success(), format!("{words}{said}")))
}
