//! `dpg fmt` from outside: what it changes, what it leaves, what it says, how it ends.

use std::collections::BTreeSet;
use std::os::unix::fs::{PermissionsExt, symlink};

use dpg_registry::diagnostic::Code;
use dpg_registry::embedded::builtin_schema;
use dpg_registry::format::form::Form;
use dpg_registry::format::{fix, format};
use dpg_registry::load::{Content, Document, Whole, load, parse};
use dpg_registry::validate::{Rules, validate};

use crate::support::{Run, Scratch, copy, dpg, golden, own_registry, project, sound_entry};

const FILE: &str = "registry/harvest-ledger.yaml";

/// A sound entry with a key, quotes and spaces out of order.
fn untidy() -> String {
    let text = sound_entry().replace("stage: under-review\n", "");
    text.replace(
        "name: Harvest Ledger\n",
        "stage:   under-review\nname: 'Harvest Ledger'   # short\n",
    )
}

impl Scratch {
    fn fmt(&self, arguments: &[&str]) -> Run {
        let fixed = ["fmt", "--as-of", "2026-07-01"];
        dpg(self.root(), &[&fixed[..], arguments].concat())
    }

    fn text(&self, path: &str) -> String {
        std::fs::read_to_string(self.root().join(path)).unwrap()
    }
}

/// How the sound entry stands in canonical form.
fn canonical() -> String {
    let scratch = Scratch::with(&[(FILE, sound_entry())]);
    assert_eq!(scratch.fmt(&[]).status, 0);
    scratch.text(FILE)
}

#[test]
fn a_file_is_brought_into_form_and_keeps_its_permissions() {
    let scratch = Scratch::with(&[(FILE, untidy()), ("registry/other.yaml", canonical())]);
    let file = scratch.root().join(FILE);
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o640)).unwrap();
    let run = scratch.fmt(&[]);
    assert_eq!((run.status, run.stdout.as_str()), (0, ""));
    assert_eq!(
        run.stderr,
        format!("formatted {FILE}\n1 file formatted, 1 already formatted\n")
    );
    assert_eq!(
        scratch.text(FILE),
        canonical().replace("Ledger\nsummary", "Ledger # short\nsummary")
    );
    let mode = std::fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
    let names = std::fs::read_dir(scratch.root().join("registry")).unwrap();
    assert_eq!(names.count(), 2, "nothing is left beside the files");

    let again = scratch.fmt(&["--check"]);
    assert_eq!((again.status, again.stdout.as_str()), (0, ""));
    assert_eq!(again.stderr, "0 files to format, 2 already formatted\n");
    assert_eq!(scratch.fmt(&["-q"]).stderr, "");
}

#[test]
fn a_check_shows_the_difference_and_changes_nothing() {
    let scratch = Scratch::with(&[(FILE, untidy()), ("registry/a/b.yaml", untidy())]);
    let run = scratch.fmt(&["--check"]);
    assert_eq!(run.status, 1);
    golden(
        &project().join("tests/fixtures/format/check.txt"),
        &run.stdout,
    );
    assert_eq!(run.stderr, "2 files to format, 0 already formatted\n");
    assert_eq!(scratch.text(FILE), untidy());
    let colored = scratch.fmt(&["--check", "--color", "always", "--jobs", "1"]);
    assert!(
        colored
            .stdout
            .contains("\u{1b}[32m+name: Harvest Ledger # short\u{1b}[0m\n")
    );
    let plain = colored
        .stdout
        .split('\u{1b}')
        .map(|part| part.split_once('m').unwrap_or(("", part)).1);
    assert_eq!(plain.collect::<String>(), run.stdout);
}

#[test]
fn hostile_text_is_spelt_out_in_the_difference() {
    let text = sound_entry().replace("Keeps", "Ke\u{202e}eps");
    let text = text.replace("# An entry", "# \u{200b}An entry");
    let scratch = Scratch::with(&[(FILE, format!("\u{feff}{}", text.replace('\n', "\r\n")))]);
    let run = scratch.fmt(&["--check"]);
    assert_eq!(run.status, 1, "{}", run.stderr);
    assert!(
        run.stdout.contains("-\\u{feff}# \\u{200b}An entry"),
        "{}",
        run.stdout
    );
    assert!(run.stdout.contains("\\u{d}\n"));
    assert!(
        !run.stdout
            .contains(['\u{202e}', '\u{200b}', '\u{feff}', '\r', '\u{1b}'])
    );
}

#[test]
fn the_ends_of_lines_and_the_mark_at_the_front_are_put_right() {
    let windows = format!("\u{feff}{}", canonical().replace('\n', "\r\n"));
    let scratch = Scratch::with(&[(FILE, windows)]);
    assert_eq!(scratch.findings().len(), 2);
    assert_eq!(scratch.fmt(&[]).status, 0);
    assert_eq!(scratch.text(FILE), canonical());
    assert!(scratch.findings().is_empty());
}

#[test]
fn safe_fixes_are_applied_and_others_left() {
    let faulty = canonical()
        .replace("stage: under-review", "stage: Under Review # since May")
        .replace("spdx: Apache-2.0", "spdx: \"apache-2.0\" # checked")
        .replace("  - agriculture", "  - agricultur")
        .replace("website: https://", "website: http//");
    let scratch = Scratch::with(&[(FILE, faulty)]);
    let run = scratch.fmt(&[]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let fixed = "(fixed: unknown-value, unknown-license)";
    assert!(run.stderr.contains(fixed), "{}", run.stderr);
    let text = scratch.text(FILE);
    assert!(text.contains("stage: under-review # since May\n"), "{text}");
    assert!(text.contains("spdx: Apache-2.0 # checked\n"), "{text}");
    assert!(text.contains("  - agricultur\n") && text.contains("website: http//harvest"));
}

#[test]
fn files_that_cannot_be_read_are_shown_and_left() {
    let scratch = Scratch::with(&[
        (FILE, untidy().into_bytes()),
        ("registry/broken.yaml", b"name: [x\nstage: y\n".to_vec()),
        ("registry/two.yaml", b"name:   x\n---\nname: y\n".to_vec()),
        ("registry/latin.yaml", b"name:  caf\xe9\n".to_vec()),
        ("registry/list.yaml", b"just   words\n".to_vec()),
        ("target.yaml", b"name:   x\n".to_vec()),
    ]);
    symlink("../target.yaml", scratch.root().join("registry/link.yaml")).unwrap();
    let run = scratch.fmt(&[]);
    assert_eq!(run.status, 1);
    for (code, place) in [
        ("yaml-syntax", "registry/broken.yaml:2:6\n"),
        ("yaml-syntax", "registry/two.yaml:2:1\n"),
        ("not-utf8", "registry/latin.yaml:1:11\n"),
        ("symbolic-link", "registry/link.yaml\n"),
        ("wrong-type", "registry/list.yaml:1:1\n"),
    ] {
        let mut findings = run.stdout.split("\n\n");
        let shown = findings.any(|one| {
            one.starts_with(&format!("error[{code}]")) && one.contains(&format!("--> {place}"))
        });
        assert!(shown, "{place}\n{}", run.stdout);
    }
    assert_eq!(
        run.stderr,
        format!(
            "formatted {FILE}\n1 file formatted, 0 already formatted, 5 not changed because of errors\n"
        )
    );
    assert_eq!(
        scratch.text("registry/two.yaml"),
        "name:   x\n---\nname: y\n"
    );
    assert_eq!(scratch.text("registry/list.yaml"), "just   words\n");
    assert_eq!(scratch.text("target.yaml"), "name:   x\n");
}

#[test]
fn fmt_and_validate_refuse_the_same_text_at_the_same_place() {
    for (text, place) in [
        ("name: \"Harvest\nLedger\"", "2:7"),
        ("name: 'Harvest Ledger'#c", "2:23"),
        ("name: [Harvest,\nLedger]", "3:1"),
    ] {
        let text = sound_entry().replace("name: Harvest Ledger", text);
        let scratch = Scratch::with(&[(FILE, text.clone())]);
        for run in [scratch.fmt(&[]), scratch.validate(&[])] {
            assert_eq!(run.status, 1);
            let shown = run.stdout.contains("error[yaml-syntax]")
                && run.stdout.contains(&format!("{FILE}:{place}\n"));
            assert!(shown, "{place}\n{}", run.stdout);
        }
        assert_eq!(scratch.text(FILE), text);
    }
}

#[test]
fn a_file_that_may_not_be_written_stays_and_the_others_do_not() {
    let scratch = Scratch::with(&[(FILE, untidy()), ("registry/other.yaml", untidy())]);
    let file = scratch.root().join(FILE);
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o444)).unwrap();
    let run = scratch.fmt(&[]);
    assert_eq!(run.status, 2);
    assert!(
        run.stderr
            .contains("harvest-ledger.yaml`: it is not a regular file")
    );
    assert!(run.stderr.contains("1 file could not be formatted"));
    assert_eq!(scratch.text(FILE), untidy());
    assert_ne!(scratch.text("registry/other.yaml"), untidy());
}

#[test]
fn only_what_is_named_is_touched() {
    let files = [FILE, "registry/a/one.yaml", "registry/a/two.yaml"];
    let scratch = Scratch::with(&files.map(|path| (path, untidy())));
    let folder = scratch.root().join("registry/a");
    let run = dpg(&folder, &["fmt", "one.yaml"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(run.stderr.starts_with("formatted registry/a/one.yaml\n"));
    assert_eq!(scratch.text(FILE), untidy());
    assert_eq!(scratch.text("registry/a/two.yaml"), untidy());
    let run = dpg(&folder, &["fmt", "."]);
    assert!(run.stderr.starts_with("formatted registry/a/two.yaml\n"));
    let run = dpg(&folder, &["fmt", "three.yaml"]);
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("`three.yaml` does not exist"),
        "{}",
        run.stderr
    );
}

#[test]
fn keys_that_aliases_hold_are_told() {
    let text = "stage: nominee\nname: &n Harvest Ledger\naliases: [*n]\nextra: *n\n";
    let held = "summary: &n Harvest Ledger\nname: *n\n";
    let scratch = Scratch::with(&[(FILE, text), ("registry/held.yaml", held)]);
    let run = scratch.fmt(&[]);
    assert_eq!(
        scratch.text(FILE),
        "name: &n Harvest Ledger\naliases:\n  - *n\nstage: nominee\nextra: *n\n"
    );
    assert_eq!(scratch.text("registry/held.yaml"), held);
    assert!(
        run.stderr
            .contains("registry/held.yaml: some keys keep their order")
    );
}

/// The findings of some documents: path, code, pointer.
fn found(documents: &[Document], rules: &Rules) -> BTreeSet<(String, Code, String)> {
    let found = validate(documents, rules).diagnostics.into_iter();
    found.map(|one| (one.path, one.code, one.pointer)).collect()
}

#[test]
fn no_fixture_gets_a_new_finding() {
    let files = builtin_schema();
    let rules = Rules::new(&files, jiff::civil::date(2026, 7, 1)).unwrap();
    let form = Form::new(&files).unwrap();
    let mut cured = BTreeSet::new();
    for &code in Code::ALL {
        let folder = project().join("tests/fixtures/broken").join(code.name());
        if !folder.join("registry").is_dir() {
            continue;
        }
        let documents = load(&folder, "registry", Whole::All).unwrap();
        let before = found(&documents, &rules);
        let tidied = documents.into_iter().map(|document| {
            let mut document = fix(document, &rules).document;
            if let Content::Yaml(source) = &document.content
                && let Ok(formatted) = format(source, form.shape(document.role))
            {
                document.content = parse(formatted.text.into_bytes());
            }
            document
        });
        let after = found(&tidied.collect::<Vec<_>>(), &rules);
        assert!(after.is_subset(&before), "{code:?}: {after:?}");
        cured.extend(before.difference(&after).map(|(_, code, _)| *code));
    }
    for code in [
        Code::ByteOrderMark,
        Code::LineEndings,
        Code::WrongType,
        Code::UnknownValue,
    ] {
        assert!(cured.contains(&code), "{code}: {cured:?}");
    }
}

#[test]
fn the_projects_own_registry_is_in_form() {
    let registry = own_registry();
    let run = dpg(registry.path(), &["fmt", "--check"]);
    assert_eq!((run.status, run.stdout.as_str()), (0, ""), "{}", run.stderr);
}

#[test]
fn files_of_many_hands_become_what_a_maintainer_expects() {
    let scratch = Scratch::new();
    let fixtures = project().join("tests/fixtures/format");
    copy(&fixtures, &scratch.root().join("registry"));
    let names = [
        "comments",
        "texts",
        "order",
        "anchors",
        "collections/farming",
    ];
    let run = scratch.fmt(&[]);
    assert_eq!(run.status, 0, "{}", run.stdout);
    for name in names {
        let text = scratch.text(&format!("registry/{name}.yaml"));
        golden(&fixtures.join(format!("{name}.expected")), &text);
    }
}
