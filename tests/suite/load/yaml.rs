//! The reader of YAML against a second one: where both take a text, they see the same values.

use std::cell::Cell;

use dpg_registry::load::fault::FaultKind;
use dpg_registry::load::yaml::parse;
use serde_json::Value;

use crate::hostile::dice::slip;
use crate::support::property::{drawn, property, tries};
use crate::support::sample::Entries;
use crate::support::{Scratch, dpg, entry_of, files, imported, project, sound_entry};

/// What both readers make of a text.
enum Opinion {
    /// The same value.
    Same,
    /// Ours refuses what the other takes.
    Stricter(FaultKind),
    /// The other refuses it.
    Refused,
    /// Two values.
    Different(Value, Value),
}

fn opinion(text: &str) -> Opinion {
    let Ok(theirs) = serde_yaml::from_str::<Value>(text) else {
        return Opinion::Refused;
    };
    match parse(text) {
        Err(fault) => Opinion::Stricter(fault.kind),
        // The other reader follows YAML 1.1 here and ends lines at more characters.
        Ok(_) if text.contains(['\u{85}', '\u{2028}', '\u{2029}']) => Opinion::Refused,
        Ok(parsed) if parsed.repeats_keys || parsed.value == theirs => Opinion::Same,
        Ok(parsed) => Opinion::Different(parsed.value, theirs),
    }
}

/// The texts of a registry and of its schema.
fn texts(root: &std::path::Path) -> Vec<(String, String)> {
    let found = ["registry", "schema", "tests/fixtures"]
        .into_iter()
        .filter(|folder| root.join(folder).is_dir())
        .flat_map(|folder| files(&root.join(folder)));
    found
        .filter(|(path, _)| path.ends_with(".yaml"))
        .filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?)))
        .collect()
}

#[test]
fn every_file_is_read_as_a_second_reader_reads_it() {
    let mut all = texts(project());
    let entries = Entries::get();
    for source in [&entries.folder, &entries.feed] {
        all.extend(texts(imported(source).path()));
    }
    for (path, text) in all {
        match opinion(&text) {
            Opinion::Same | Opinion::Refused => {}
            Opinion::Stricter(kind) => panic!("{path}: {kind}"),
            Opinion::Different(ours, theirs) => panic!("{path}:\n{ours}\n{theirs}"),
        }
    }
}

#[test]
fn a_text_with_slips_is_refused_or_read_as_a_second_reader_reads_it() {
    let (same, tries) = (Cell::new(0), tries(3000));
    let inputs = drawn(|dice| {
        let slips = 1 + dice.roll(2);
        (0..slips).fold(sound_entry(), |text, _| slip(dice, &text))
    });
    property(tries, inputs, |text| match opinion(&text) {
        Opinion::Same => same.set(same.get() + 1),
        Opinion::Stricter(_) | Opinion::Refused => {}
        Opinion::Different(ours, theirs) => panic!("{text}\n{ours}\n{theirs}"),
    });
    let same = same.get();
    assert!(same > tries / 4, "{same} of {tries}");
}

/// As many levels as fit into the largest file that is read.
fn nested(piece: &str) -> String {
    piece.repeat((1 << 20) / piece.len())
}

#[test]
fn endless_nesting_ends_every_command_at_once() {
    let good = entry_of("Seed Ledger");
    for piece in ["[", "{a: ", "- ", "{a:\n ", "? - "] {
        let scratch = Scratch::with(&[("registry/seed-ledger.yaml", &good)]);
        let base = scratch.commit();
        scratch.write("registry/deep.yaml", nested(piece));
        scratch.commit();
        for run in [
            scratch.validate(&[]),
            scratch.validate(&["--changed-since", &base]),
            scratch.review(&["--base", &base]),
            dpg(scratch.root(), &["fmt", "--check"]),
            dpg(scratch.root(), &["build"]),
        ] {
            assert_eq!(run.status, 1, "{piece}: {}", run.stderr);
            assert!(
                run.stdout.contains("error[yaml-"),
                "{piece}: {}",
                run.stdout
            );
        }
    }
}

#[test]
fn endless_nesting_ends_what_reads_other_files_too() {
    let scratch = Scratch::with(&[("deep/publiccode.yml", nested("["))]);
    let run = dpg(scratch.root(), &["import", "publiccode", "deep"]);
    assert!(run.status > 0, "{}", run.stdout);
    assert!(run.stderr.contains("nested too deeply"), "{}", run.stderr);
    for (path, text) in [
        ("schema/standard/sdgs.yaml", "{a: ".repeat(50_000)),
        (
            "content/deep.md",
            format!("---\n{}\n---\n", "[".repeat(200_000)),
        ),
    ] {
        let scratch = Scratch::with(&[(path, text)]);
        let run = dpg(scratch.root(), &["build"]);
        assert_eq!(run.status, 2, "{path}: {}", run.stdout);
        assert!(
            run.stderr.contains("nested too deeply"),
            "{path}: {}",
            run.stderr
        );
    }
}

#[test]
fn a_line_in_a_wrong_column_is_shown_where_it_should_be() {
    let head = "name: Ledger\nsummary: Records deliveries.\n";
    for (rest, place, help) in [
        (
            "indicators:\n  sdgs:\n    - goal: 2\n licenses:\n    - spdx: MIT\n",
            "6:1",
            "start `licenses` in column 3, below `sdgs`: `  licenses:`",
        ),
        (
            "organizations:\n  - name: Harvest Foundation\n   role: owner\n",
            "5:1",
            "start `role` in column 5, below `name`: `    role: owner`",
        ),
        (
            "organizations:\n  - name: A\n    role: owner\n   - name: Seed Fund\n",
            "6:1",
            "start this `-` in column 3, below the `-` above: `  - name: Seed Fund`",
        ),
        (
            "indicators:\n\tsdgs:\n",
            "4:1",
            "indent with two spaces for each level",
        ),
        (
            "stage: dpg\n organizations: []\n",
            "4:1",
            "start `organizations` in column 1, below `stage`: `organizations: []`",
        ),
        (
            "website:https://a.example\nstage: dpg\n",
            "3:9",
            "put a space after `website:`",
        ),
    ] {
        let scratch = Scratch::with(&[("registry/ledger.yaml", format!("{head}{rest}"))]);
        let run = scratch.validate(&[]);
        let shown = run
            .stdout
            .contains(&format!("registry/ledger.yaml:{place}\n"));
        assert!(shown && run.stdout.contains(help), "{}", run.stdout);
    }
}
