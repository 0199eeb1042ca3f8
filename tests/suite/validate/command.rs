//! `dpg validate` as a command: its exit status, its options, what it says where it cannot work.

use std::process::Command;

use crate::support::{Run, Scratch, dpg, entry_of, sound_entry};

const SITE: &str = "format = 1\ntitle = \"T\"\nbase_url = \"https://example.org/\"\n";

/// An entry with one error.
fn faulty() -> String {
    sound_entry() + "colour: green\n"
}

/// The same of another good.
fn faulty_of(name: &str) -> String {
    entry_of(name) + "colour: green\n"
}

/// An entry with one warning.
fn warned() -> String {
    sound_entry().replace("- agriculture", "- beekeeping")
}

fn paths(run: &Run) -> Vec<&str> {
    let places = run
        .stdout
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("--> "));
    places
        .map(|place| place.split(':').next().unwrap())
        .collect()
}

#[test]
fn the_exit_status_tells_fine_from_faulty_from_unable() {
    let fine = Scratch::with(&[("registry/a.yaml", sound_entry())]);
    let run = fine.validate(&[]);
    assert_eq!((run.status, run.stdout.as_str()), (0, ""));
    assert_eq!(run.stderr, "1 entry valid, 0 errors, 0 warnings\n");

    let faulty = Scratch::with(&[("registry/a.yaml", faulty())]);
    let run = faulty.validate(&[]);
    assert_eq!(run.status, 1);
    assert!(
        run.stderr.contains("0 entries valid, 1 error"),
        "{}",
        run.stderr
    );

    let run = dpg(fine.root(), &["validate", "--root", "elsewhere"]);
    assert_eq!((run.status, run.stdout.as_str()), (2, ""));
    assert!(
        run.stderr.contains("no `site.toml` in `elsewhere`"),
        "{}",
        run.stderr
    );
}

#[test]
fn warnings_fail_only_when_they_are_denied() {
    let scratch = Scratch::with(&[("registry/a.yaml", warned())]);
    assert_eq!(scratch.validate(&[]).status, 0);
    let denied = scratch.validate(&["--deny", "warnings"]);
    assert_eq!(denied.status, 1);
    assert!(
        denied.stdout.contains("unknown-sector"),
        "{}",
        denied.stdout
    );
}

#[test]
fn all_faults_of_all_files_are_told_in_one_run() {
    let many = faulty()
        .replace("goal: 2", "goal: 2\n      targets: [\"3.8\"]")
        .replace("summary:", "sumary:")
        + "dates: {nominated: 2199-01-01}\n";
    let scratch = Scratch::with(&[
        ("registry/a.yaml", many),
        ("registry/b.yaml", "name: [\n".to_owned()),
        ("registry/c/d.yaml", faulty()),
    ]);
    let run = scratch.validate(&[]);
    for code in [
        "unknown-key",
        "unknown-target",
        "date-in-future",
        "yaml-syntax",
    ] {
        assert!(run.stdout.contains(code), "{code}: {}", run.stdout);
    }
    assert_eq!(run.stdout.matches("`sumary`").count(), 1, "{}", run.stdout);
    assert!(!run.stdout.contains("missing-key"), "{}", run.stdout);
    assert!(paths(&run).contains(&"registry/c/d.yaml"));
}

#[test]
fn a_path_narrows_what_is_shown_and_what_fails() {
    let scratch = Scratch::with(&[
        ("registry/a.yaml", sound_entry()),
        ("registry/b.yaml", faulty_of("Farm Book")),
        ("registry/more/c.yaml", faulty_of("Seed Map")),
    ]);
    assert_eq!(scratch.validate(&["registry/a.yaml"]).status, 0);
    let one = scratch.validate(&["registry/b.yaml"]);
    assert_eq!((one.status, paths(&one)), (1, vec!["registry/b.yaml"]));
    let folder = scratch.validate(&["registry/more"]);
    assert_eq!(paths(&folder), ["registry/more/c.yaml"]);
    let all = scratch.validate(&["."]);
    assert_eq!(paths(&all), ["registry/b.yaml", "registry/more/c.yaml"]);

    let below = dpg(
        &scratch.root().join("registry/more"),
        &["validate", "../b.yaml"],
    );
    assert_eq!(paths(&below), ["registry/b.yaml"]);
    let whole = scratch.root().join("registry/b.yaml");
    let absolute = dpg(scratch.root(), &["validate", whole.to_str().unwrap()]);
    assert_eq!(paths(&absolute), ["registry/b.yaml"]);
}

#[test]
fn a_path_that_is_not_there_or_not_ours_is_an_error() {
    let scratch = Scratch::with(&[("registry/a.yaml", sound_entry())]);
    let run = scratch.validate(&["registry/b.yaml"]);
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("`registry/b.yaml` does not exist"),
        "{}",
        run.stderr
    );
    let run = scratch.validate(&["/"]);
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("not in the root folder"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_path_outside_the_folder_of_entries_is_an_error_and_an_empty_one_inside_is_not() {
    let scratch = Scratch::with(&[
        ("registry/a.yaml", sound_entry()),
        ("README.md", "Words.\n".to_owned()),
        ("docs/words.md", "Words.\n".to_owned()),
        ("registry/notes/words.txt", "Words.\n".to_owned()),
    ]);
    for command in ["validate", "fmt"] {
        for path in ["README.md", "docs", "site.toml"] {
            let run = dpg(scratch.root(), &[command, path, "registry/a.yaml"]);
            assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{path}");
            let words = format!("`{path}` is not part of the registry: entries are in `registry/`");
            assert!(run.stderr.contains(&words), "{}", run.stderr);
        }
        for path in ["registry/notes", ".", "registry"] {
            let run = dpg(scratch.root(), &[command, path]);
            assert_eq!(run.status, 0, "{path}: {}", run.stderr);
        }
    }
}

#[test]
fn rules_between_entries_see_the_whole_registry() {
    let taken = sound_entry() + "previous_ids: [b]\n";
    let scratch = Scratch::with(&[
        ("registry/a.yaml", taken),
        ("registry/b.yaml", sound_entry()),
        ("registry/c.yaml", faulty_of("Farm Book")),
    ]);
    // The finding is on `a`, but `b` belongs to it.
    for path in ["registry/a.yaml", "registry/b.yaml"] {
        let run = scratch.validate(&[path]);
        assert_eq!(
            (run.status, paths(&run)),
            (1, vec!["registry/a.yaml"]),
            "{path}"
        );
    }
}

#[cfg(unix)]
#[test]
fn a_root_behind_a_link_is_the_same_root() {
    let scratch = Scratch::with(&[("registry/b.yaml", faulty())]);
    let other = tempfile::tempdir().unwrap();
    let link = other.path().join("link");
    std::os::unix::fs::symlink(scratch.root(), &link).unwrap();
    let file = link.join("registry/b.yaml");
    let run = scratch.validate(&[file.to_str().unwrap()]);
    assert_eq!(paths(&run), ["registry/b.yaml"], "{}", run.stderr);
    let root = link.to_str().unwrap();
    let run = dpg(
        scratch.root(),
        &["validate", "--root", root, "registry/b.yaml"],
    );
    assert_eq!(paths(&run), ["registry/b.yaml"], "{}", run.stderr);
}

#[test]
fn usage_errors_say_what_would_be_right() {
    let scratch = Scratch::new();
    for (arguments, word) in [
        (&["valdate"][..], "validate"),
        (&["validate", "--fromat", "json"], "--format"),
        (&["validate", "--format", "xml"], "json"),
        (&["validate", "--deny", "everything"], "warnings"),
        (&["validate", "--as-of", "yesterday"], "--as-of"),
        (&["validate", "--jobs", "0"], "1..=512"),
        (&["validate", "--root"], "--root"),
    ] {
        let run = dpg(scratch.root(), arguments);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(run.stderr.contains(word), "{arguments:?}: {}", run.stderr);
    }
}

#[test]
fn the_day_comes_from_the_option_then_from_the_environment() {
    let entry = sound_entry() + "dates: {nominated: 2026-05-05}\n";
    let scratch = Scratch::with(&[("registry/a.yaml", entry)]);
    let run = |epoch: &str, arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_dpg"))
            .arg("validate")
            .args(arguments)
            .current_dir(scratch.root())
            .env("SOURCE_DATE_EPOCH", epoch)
            .output();
        Run::from(output.unwrap())
    };
    // 2026-05-04 and 2026-05-05, each at noon in UTC.
    let (before, on) = ("1777896000", "1777982400");
    assert!(run(before, &[]).stdout.contains("is after 2026-05-04"));
    assert_eq!(run(on, &[]).stdout, "");
    assert_eq!(run(before, &["--as-of", "2026-05-05"]).stdout, "");
    let wrong = run("soon", &[]);
    assert_eq!(wrong.status, 2);
    assert!(
        wrong.stderr.contains("`SOURCE_DATE_EPOCH=soon`"),
        "{}",
        wrong.stderr
    );
    let beyond = run("99999999999999", &[]);
    assert_eq!(beyond.status, 2);
    assert!(beyond.stderr.contains("out of range"), "{}", beyond.stderr);
}

#[test]
fn the_configuration_must_be_there_and_known() {
    for (site, word) in [
        (
            format!("{SITE}languges = []\n"),
            "did you mean `languages`?",
        ),
        (
            format!("{SITE}colour = \"green\"\n"),
            "unknown field `colour`",
        ),
        ("format = 2\nnews = true\n".to_owned(), "upgrade dpg"),
        ("title = \"T\"\n".to_owned(), "write `format = 1`"),
        ("format = 1\n".to_owned(), "title"),
        ("format = \n".to_owned(), "site.toml"),
    ] {
        let scratch = Scratch::with(&[("site.toml", &site)]);
        let run = scratch.validate(&[]);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{site}");
        assert!(run.stderr.contains(word), "{site}: {}", run.stderr);
    }
}

#[test]
fn without_a_registry_the_error_says_where_one_is_looked_for() {
    let empty = tempfile::tempdir().unwrap();
    let run = dpg(empty.path(), &["validate"]);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("--root"), "{}", run.stderr);
    let scratch = Scratch::new();
    std::fs::remove_dir(scratch.root().join("registry")).unwrap();
    let run = scratch.validate(&[]);
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("entries of a registry belong there"),
        "{}",
        run.stderr
    );
}

#[test]
fn the_root_is_found_from_a_folder_below() {
    let scratch = Scratch::with(&[("registry/deep/er/a.yaml", faulty())]);
    let run = dpg(&scratch.root().join("registry/deep/er"), &["validate"]);
    assert_eq!(paths(&run), ["registry/deep/er/a.yaml"]);
}

#[test]
fn quiet_leaves_the_findings_and_colours_come_on_demand() {
    let scratch = Scratch::with(&[("registry/a.yaml", faulty())]);
    assert_eq!(scratch.validate(&["-q"]).stderr, "");
    let plain = scratch.validate(&[]).stdout;
    assert!(!plain.contains('\u{1b}'));
    let colored = scratch.validate(&["--color", "always"]).stdout;
    assert!(
        colored.contains("\u{1b}[1m\u{1b}[91merror[unknown-key]"),
        "{colored}"
    );
    assert_eq!(scratch.validate(&["--color", "never"]).stdout, plain);
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let names: Vec<String> = (0..40).map(|n| format!("registry/e{n}.yaml")).collect();
    let files = names.iter().enumerate();
    let files: Vec<(&str, String)> = files
        .map(|(n, name)| {
            (
                name.as_str(),
                faulty_of(&format!("{}k", "abc".repeat(n + 1))),
            )
        })
        .collect();
    let scratch = Scratch::with(&files);
    let one = scratch.validate(&["--all", "--jobs", "1"]).stdout;
    assert_eq!(scratch.validate(&["--all", "--jobs", "4"]).stdout, one);
    assert_eq!(one.matches("\n  --> registry/e").count(), 40);
}

#[test]
fn collections_are_known_however_the_folder_is_written() {
    for folder in ["registry", "./registry"] {
        let scratch = Scratch::with(&[
            ("site.toml", format!("{SITE}registry = \"{folder}\"\n")),
            ("registry/a.yaml", sound_entry()),
            (
                "registry/collections/c.yaml",
                "title: C\ntext: D\ngoods: [a]\n".to_owned(),
            ),
        ]);
        let run = scratch.validate(&[]);
        assert_eq!((run.status, run.stdout.as_str()), (0, ""), "{folder}");
    }
}
