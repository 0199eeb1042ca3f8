//! What commands that write leave when they are killed, and who removes it.

use std::fs::File;

use crate::publish::command::names;
use crate::support::dice::Dice;
use crate::support::kill::killed_after;
use crate::support::property::tries;
use crate::support::{Scratch, dpg, entry_of, project, sound_entry};

#[test]
fn killed_fmt_leaves_each_file_whole_and_the_next_run_nothing_else() {
    let untidy = |name: &str| entry_of(name).replace("name: ", "name:    ");
    let ids: Vec<String> = (0..40).map(|number| format!("good-{number}")).collect();
    let scratch = Scratch::new();
    let write = |scratch: &Scratch| {
        for id in &ids {
            scratch.write(&format!("registry/{id}.yaml"), untidy(id));
        }
    };
    write(&scratch);
    let (most, killed) = killed_after(usize::MAX, scratch.root(), &["-q", "fmt"]);
    assert!(!killed && most >= ids.len());
    let read = |id: &String| {
        std::fs::read_to_string(scratch.root().join(format!("registry/{id}.yaml"))).unwrap()
    };
    let tidy: Vec<String> = ids.iter().map(read).collect();
    let mut dice = Dice::seeded(0x5eed_f0f0);
    for round in 0..tries(30) {
        write(&scratch);
        let changes = 1 + dice.roll(most);
        killed_after(changes, scratch.root(), &["-q", "fmt"]);
        for (id, tidy) in ids.iter().zip(&tidy) {
            let now = read(id);
            assert!(
                now == *tidy || now == untidy(id),
                "`{id}` in round {round}: {now}"
            );
        }
        assert_eq!(dpg(scratch.root(), &["-q", "fmt"]).status, 0);
        assert!(ids.iter().map(read).eq(tidy.iter().cloned()));
        assert_eq!(names(&scratch.root().join("registry")).len(), ids.len());
    }
}

/// Runs a command that changes entries and kills it at moments drawn by chance: each entry is as it was or as it will be,
/// and the next run completes the change and leaves nothing else.
fn killed(scratch: &Scratch, (before, rounds): (&[(String, String)], u32), run: &[&str]) {
    let read = |path: &str| std::fs::read_to_string(scratch.root().join(path)).unwrap();
    let write = || {
        for (path, text) in before {
            scratch.write(path, text);
        }
    };
    let folder = |path: &str| names(&scratch.root().join(path));
    write();
    let (most, was_killed) = killed_after(usize::MAX, scratch.root(), run);
    assert!(!was_killed && most >= before.len(), "{most}");
    let after: Vec<String> = before.iter().map(|(path, _)| read(path)).collect();
    let all = [folder("."), folder("registry")];
    let mut dice = Dice::seeded(0x0dd5_eed5);
    for round in 0..rounds {
        write();
        killed_after(1 + dice.roll(most), scratch.root(), run);
        for ((path, before), after) in before.iter().zip(&after) {
            let now = read(path);
            assert!(now == *before || now == *after, "{path} in {round}: {now}");
        }
        let again = dpg(scratch.root(), run);
        assert_eq!(again.status, 0, "{}{}", again.stdout, again.stderr);
        let now = before.iter().map(|(path, _)| read(path));
        assert!(now.eq(after.iter().cloned()), "round {round}");
        assert_eq!([folder("."), folder("registry")], all, "round {round}");
    }
}

#[test]
fn a_killed_import_of_a_table_leaves_each_entry_whole_and_the_next_one_completes_it() {
    let scratch = Scratch::new();
    let entry = |number: usize| {
        let path = format!("registry/good-{number}.yaml");
        (path, entry_of(&format!("Good {number}")))
    };
    let before: Vec<(String, String)> = (0..30).map(entry).collect();
    for (path, text) in &before {
        scratch.write(path, text);
    }
    assert_eq!(dpg(scratch.root(), &["-q", "fmt"]).status, 0);
    let read = |path: &String| std::fs::read_to_string(scratch.root().join(path)).unwrap();
    let before: Vec<_> = before
        .into_iter()
        .map(|(path, _)| (path.clone(), read(&path)))
        .collect();
    let export = ["-q", "export", "table", "--out", "table.csv"];
    assert_eq!(dpg(scratch.root(), &export).status, 0);
    let table = std::fs::read_to_string(scratch.root().join("table.csv")).unwrap();
    let edited = table.replace("Good ", "Better ");
    assert_ne!(edited, table);
    scratch.write("table.csv", edited);
    let import = ["-q", "import", "table", "table.csv", "--into", "."];
    killed(&scratch, (&before, tries(25)), &import);
    assert!(read(&before[7].0).contains("name: Better 7\n"));
}

#[test]
fn a_killed_ledger_of_changes_is_the_old_or_the_new_one() {
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())]);
    scratch.commit();
    let write = ["-q", "changes", "--write"];
    assert_eq!(dpg(scratch.root(), &write).status, 0);
    let ledger = |folder: &Scratch| std::fs::read_to_string(folder.root().join("changes.jsonl"));
    let old = ledger(&scratch).unwrap();
    scratch.write("registry/rain-watch.yaml", entry_of("Rain Watch"));
    scratch.commit();
    killed(&scratch, (&[("changes.jsonl".to_owned(), old)], 6), &write);
    assert!(ledger(&scratch).unwrap().contains("rain-watch"));
}

/// What a writer that was killed left, and what one that still runs is writing.
#[test]
fn every_command_that_writes_removes_what_killed_writers_left() {
    let left = [".dpg-abc123.new", ".dpg-ABC123.new"];
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())]);
    let leave = |folder: &str| {
        for name in left {
            scratch.write(&format!("{folder}/{name}"), "half of an ent");
        }
        let running = File::open(scratch.root().join(folder).join(left[0])).unwrap();
        running.lock().unwrap();
        running
    };
    let check = |folder: &str, running: File| {
        let path = |name: &str| scratch.root().join(folder).join(name);
        assert!(path(left[0]).exists(), "`{folder}`: its writer is running");
        assert!(!path(left[1]).exists(), "`{folder}`: its writer is gone");
        drop(running);
        std::fs::remove_file(path(left[0])).unwrap();
    };
    let running = leave("registry");
    assert_eq!(dpg(scratch.root(), &["fmt"]).status, 0);
    check("registry", running);

    let build = ["build", "--as-of", "2026-07-13"];
    assert_eq!(dpg(scratch.root(), &build).status, 0);
    let running = leave("public");
    let again = dpg(scratch.root(), &build);
    assert!(again.stderr.contains("wrote nothing"), "{}", again.stderr);
    check("public", running);

    scratch.commit();
    let running = leave(".");
    let run = dpg(scratch.root(), &["changes", "--write"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    check(".", running);

    let source = project().join("tests/fixtures/publiccode");
    let source = source.to_str().unwrap();
    let import = ["import", "publiccode", source, "--into", ".", "--force"];
    for folder in [".", "registry", "schema", "schema/vocabulary"] {
        let running = leave(folder);
        let run = dpg(scratch.root(), &import);
        assert_eq!(run.status, 0, "{}", run.stderr);
        check(folder, running);
    }
}
