//! What commands that write leave when they are killed, and who removes it.

use std::fs::File;

use crate::publish::command::names;
use crate::support::dice::Dice;
use crate::support::kill::killed_after;
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
    for round in 0..30 {
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
