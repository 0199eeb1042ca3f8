//! `dpg renew`: the report, the patch, the files and the branch.

use std::path::Path;

use serde_json::Value;

use crate::support::program::program;
use crate::support::{Run, Scratch, dpg, git, sound_entry};

const LEDGER: &str = "registry/harvest-ledger.yaml";

/// The day on which renewals of [`recognised`] are open.
const DAY: &str = "2026-07-01";

const CANONICAL: &str = "stage: dpg\nstandard_version: \"1.1.5\"\ndates:\n  reviewed: 2025-07-10\ndecisions:\n  ownership:\n    result: met\n    on: 2025-07-10\n  documentation:\n    result: met\n    on: 2025-07-10\n";

fn recognised() -> String {
    sound_entry().replace("stage: under-review\n", CANONICAL)
}

/// A recognised good in canonical form, whose documentation moved after its review.
fn registry() -> Scratch {
    let scratch = Scratch::with(&[(LEDGER, recognised())]);
    assert_eq!(dpg(scratch.root(), &["-q", "fmt"]).status, 0);
    scratch.commit();
    let now = read(&scratch).replace("docs/install", "docs/set-up");
    scratch.write(LEDGER, format!("{now}# the end\n"));
    scratch.commit();
    scratch
}

fn read(scratch: &Scratch) -> String {
    std::fs::read_to_string(scratch.root().join(LEDGER)).unwrap()
}

fn renew(root: &Path, arguments: &[&str]) -> Run {
    dpg(root, &[&["renew", "--as-of", DAY], arguments].concat())
}

/// Applies a patch as a user does.
fn apply(scratch: &Scratch, patch: &str, arguments: &[&str]) {
    let file = scratch.root().join(".git/renewal.patch");
    std::fs::write(&file, patch).unwrap();
    let file = file.to_str().unwrap().to_owned();
    git(scratch.root(), &[&["apply"], arguments, &[&file]].concat());
}

#[test]
fn the_patch_applies_and_changes_only_what_a_renewal_changes() {
    let scratch = registry();
    let before = read(&scratch);
    let run = renew(scratch.root(), &["harvest-ledger", "--format", "patch"]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    assert_eq!(read(&scratch), before, "nothing is changed");
    apply(&scratch, &run.stdout, &["--check"]);
    // The report before the patch is no part of it.
    let text = renew(scratch.root(), &["harvest-ledger"]).stdout;
    apply(&scratch, &text, &["--check"]);
    apply(&scratch, &run.stdout, &[]);
    let dropped = "  documentation:\n    result: met\n    on: 2025-07-10\n";
    let step =
        "  reviewed: 2025-07-10\nreview:\n  steps:\n    - state: renewal\n      on: 2026-07-01\n";
    let expected = before
        .replace("1.1.5", "1.1.7")
        .replace("  reviewed: 2025-07-10\n", step)
        .replace(dropped, "");
    assert_eq!(read(&scratch), expected);
    let found = scratch.findings();
    assert!(
        found
            .iter()
            .all(|one| one["code"] == "decision-without-hash"),
        "{found:?}"
    );
    assert_eq!(dpg(scratch.root(), &["-q", "fmt", "--check"]).status, 0);
}

#[test]
fn the_report_says_what_changed_since_the_decision_and_what_is_asked() {
    let scratch = registry();
    let first = git(scratch.root(), &["rev-parse", "HEAD~1"]);
    let run = renew(scratch.root(), &["harvest-ledger", "--format", "json"]);
    let document: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(document["as_of"], DAY);
    let one = &document["renewals"][0];
    assert_eq!(one["decision"]["commit"], first.as_str());
    assert_eq!(one["changed"], serde_json::json!(["documentation"]));
    assert_eq!(one["unchanged"].as_array().unwrap().len(), 11);
    assert_eq!(one["dropped"][0]["indicator"], "documentation");
    assert_eq!(one["kept"][0]["indicator"], "ownership");
    assert_eq!(
        (&one["valid_until"], &one["formats"]),
        (&"2026-07-10".into(), &false.into())
    );
    assert_eq!(one["not_compared"], serde_json::json!([]));
    // No requirement of 1.1.6 is for software, but a rule is.
    let asks = one["standard"]["asks"].as_array().unwrap();
    let rule = asks.iter().find(|ask| ask["since"] == "1.1.6").unwrap();
    assert_eq!(
        (&rule["indicator"], &rule["rule"]),
        (&"ownership".into(), &"ownership-parts-of-others".into())
    );
    let versions = one["standard"]["releases"].as_array().unwrap();
    let versions: Vec<&str> = versions
        .iter()
        .map(|one| one["version"].as_str().unwrap())
        .collect();
    assert_eq!(versions, ["1.1.6", "1.1.7"]);
    let patch = document["patch"].as_str().unwrap();
    apply(&scratch, patch, &["--check"]);
    let page = std::fs::read_to_string(crate::support::project().join("docs/renewals.md")).unwrap();
    for key in one.as_object().unwrap().keys() {
        assert!(
            page.contains(&format!("`{key}`")),
            "docs/renewals.md: `{key}`"
        );
    }
    let text = renew(scratch.root(), &["harvest-ledger"]).stdout;
    let short = &first[..12];
    for words in [
        "Standard 1.1.5 -> 1.1.7".to_owned(),
        format!("changed since the last decision (commit {short}, 2026-01-01)"),
        "added https://harvest-ledger.example.org/docs/set-up".to_owned(),
        "11 indicators with the same answer and evidence".to_owned(),
    ] {
        assert!(text.contains(&words), "{words}: {text}");
    }
    let markdown = renew(scratch.root(), &["harvest-ledger", "--format", "markdown"]).stdout;
    for words in [
        "11 of 12 answers are the same",
        "**New versions**\n\n- 1.1.6 (",
        "(`ownership-parts-of-others`)",
    ] {
        assert!(markdown.contains(words), "{words}: {markdown}");
    }
}

#[test]
fn a_new_question_of_the_standard_is_open() {
    let ai = recognised().replace("  - software\n", "  - ai-system\n");
    let scratch = Scratch::with(&[(LEDGER, ai)]);
    scratch.commit();
    let run = renew(scratch.root(), &["harvest-ledger", "--format", "json"]);
    let document: Value = serde_json::from_str(&run.stdout).unwrap();
    let one = &document["renewals"][0];
    let asks = one["standard"]["asks"].as_array().unwrap();
    assert!(asks.iter().any(|ask| ask["since"] == "1.1.7"), "{asks:?}");
    let open = one["open"].as_array().unwrap();
    let is_new = |one: &&Value| one["before"] == "met" && one["result"] != "met";
    assert!(open.iter().any(|one| is_new(&one)), "{open:#?}");
}

#[test]
fn files_are_changed_only_when_asked_and_only_if_they_are_committed() {
    let scratch = registry();
    let patch = renew(scratch.root(), &["harvest-ledger", "--format", "patch"]).stdout;
    let run = renew(scratch.root(), &["harvest-ledger", "--write"]);
    assert_eq!(run.status, 0);
    assert_eq!(run.stderr, format!("changed {LEDGER}\n"));
    let written = read(&scratch);
    git(scratch.root(), &["checkout", "-q", "--", "."]);
    apply(&scratch, &patch, &[]);
    assert_eq!(read(&scratch), written);
    git(scratch.root(), &["checkout", "-q", "--", "."]);
    scratch.write(
        LEDGER,
        read(&scratch).replace("docs/set-up", "docs/elsewhere"),
    );
    let run = renew(scratch.root(), &["harvest-ledger"]);
    assert_eq!((run.status, run.stdout.as_str()), (2, ""));
    assert!(
        run.stderr.contains(&format!("not committed: `{LEDGER}`")),
        "{}",
        run.stderr
    );
}

/// Gives the newest commit a signature, which git would check with a program.
fn sign_head(root: &Path) {
    let commit = git(root, &["cat-file", "commit", "HEAD"]);
    let (head, message) = commit.split_once("\n\n").unwrap();
    let signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----";
    let file = root.join("signed");
    std::fs::write(&file, format!("{head}\n{signature}\n\n{message}\n")).unwrap();
    let signed = git(root, &["hash-object", "-t", "commit", "-w", "signed"]);
    std::fs::remove_file(file).unwrap();
    git(root, &["update-ref", "HEAD", signed.trim()]);
}

/// Makes hooks, filters and signatures leave a file.
fn set_traps(root: &Path) {
    let touch = format!("touch '{}/ran'", root.display());
    let settings = ["filter.x.clean", "filter.x.smudge", "gpg.program"];
    for key in settings {
        git(root, &["config", key, &touch]);
    }
    git(root, &["config", "commit.gpgSign", "true"]);
    git(root, &["config", "log.showSignature", "true"]);
    sign_head(root);
    std::fs::create_dir_all(root.join(".git/info")).unwrap();
    std::fs::write(root.join(".git/info/attributes"), "*.yaml filter=x\n").unwrap();
    for hook in [
        "pre-commit",
        "post-commit",
        "reference-transaction",
        "post-checkout",
    ] {
        let file = root.join(".git/hooks").join(hook);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        program(
            &file,
            &format!("#!/bin/sh\ntouch '{}/ran'\n", root.display()),
        );
    }
}

#[test]
fn a_branch_is_added_and_nothing_else_changes() {
    let scratch = registry();
    let root = scratch.root();
    git(root, &["config", "user.name", "A"]);
    git(root, &["config", "user.email", "a@example.org"]);
    set_traps(root);
    let (head, file) = (git(root, &["rev-parse", "HEAD"]), read(&scratch));
    let run = renew(root, &["harvest-ledger", "--branch", "renewals/july"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(
        run.stderr.starts_with("created the branch `renewals/july`"),
        "{}",
        run.stderr
    );
    assert!(!root.join("ran").exists(), "a program ran");
    std::fs::remove_file(root.join(".git/info/attributes")).unwrap();
    std::fs::remove_dir_all(root.join(".git/hooks")).unwrap();
    assert_eq!(git(root, &["rev-parse", "HEAD"]), head);
    assert_eq!(git(root, &["status", "--porcelain"]), "");
    assert_eq!(read(&scratch), file);
    assert_eq!(git(root, &["rev-parse", "renewals/july~1"]), head);
    assert_eq!(
        git(root, &["diff", "--name-only", "HEAD", "renewals/july"]),
        LEDGER
    );
    let patch = renew(root, &["harvest-ledger", "--format", "patch"]).stdout;
    apply(&scratch, &patch, &[]);
    assert_eq!(git(root, &["diff", "renewals/july", "--", LEDGER]), "");
    git(root, &["checkout", "-q", "--", "."]);
    git(root, &["fsck", "--strict"]);

    for (name, why) in [
        ("renewals/july", "there is a branch `renewals/july`"),
        ("two words", "`two words` is not a name for a branch"),
        ("-f", "a value is required"),
    ] {
        let run = renew(root, &["harvest-ledger", "--branch", name]);
        assert_eq!(run.status, 2, "{name}");
        assert!(
            run.stderr.contains(why) || name == "-f",
            "{name}: {}",
            run.stderr
        );
    }
}

#[test]
fn a_good_that_cannot_be_renewed_is_refused_with_the_reason() {
    let other = sound_entry().replace("Harvest", "Other");
    let scratch = Scratch::with(&[(LEDGER, recognised()), ("registry/other.yaml", other)]);
    scratch.commit();
    let refused = |arguments: &[&str], day: &str| {
        let run = dpg(
            scratch.root(),
            &[&["renew", "--as-of", day], arguments].concat(),
        );
        assert_eq!((run.status, run.stdout.as_str()), (2, ""));
        run.stderr
    };
    let early = refused(&["harvest-ledger"], "2026-05-01");
    assert!(
        early.contains("valid until 2026-07-10, and renewals open on 2026-05-11"),
        "{early}"
    );
    let forced = dpg(
        scratch.root(),
        &[
            "renew",
            "harvest-ledger",
            "--as-of",
            "2026-05-01",
            "--force",
        ],
    );
    assert_eq!(forced.status, 0);
    let unknown = refused(&["harvest-leger", "other"], DAY);
    assert!(
        unknown.contains("there is no entry `harvest-leger`; did you mean `harvest-ledger`?"),
        "{unknown}"
    );
    assert!(
        unknown.contains("`other` cannot be renewed: its stage is `under-review`"),
        "{unknown}"
    );
    assert_eq!(
        renew(scratch.root(), &["harvest-ledger", "--write", "-q"]).status,
        0
    );
    scratch.commit();
    let open = refused(&["harvest-ledger"], DAY);
    assert!(
        open.contains("its review is open (`renewal` since 2026-07-01)"),
        "{open}"
    );
    let none = renew(scratch.root(), &["--due"]);
    assert_eq!(
        (none.status, none.stdout.as_str()),
        (0, "No renewal is due.\n")
    );
}

#[test]
fn all_that_is_due_is_prepared_and_entries_with_errors_are_named() {
    let scratch = registry();
    let far = recognised()
        .replace("Harvest", "Far")
        .replace("2025-07-10", "2026-03-10");
    let far = far
        .replace("harvest-ledger.example", "far.example")
        .replace("harvest/ledger", "far");
    scratch.write("registry/far.yaml", far);
    scratch.write("registry/broken.yaml", "name: [\n");
    scratch.commit();
    let run = renew(scratch.root(), &["--due"]);
    assert_eq!(run.status, 1);
    assert!(
        run.stderr.contains("registry/broken.yaml"),
        "{}",
        run.stderr
    );
    assert!(
        run.stdout.contains("Renewal of harvest-ledger"),
        "{}",
        run.stdout
    );
    assert!(!run.stdout.contains("far"), "{}", run.stdout);
    let run = renew(scratch.root(), &["broken"]);
    assert!(
        run.stderr
            .contains("`broken` has errors: run `dpg validate registry/broken.yaml`"),
        "{}",
        run.stderr
    );
}

#[test]
fn the_decision_is_found_under_a_former_id_and_not_in_a_shallow_clone() {
    let scratch = registry();
    let decided = git(scratch.root(), &["rev-parse", "HEAD~1"]);
    let text = read(&scratch);
    scratch.remove(LEDGER);
    let renamed = text.replace("dates:\n", "previous_ids: [harvest-ledger]\ndates:\n");
    scratch.write("registry/ledger.yaml", renamed);
    scratch.commit();
    let of = |root: &Path| -> Value {
        let run = renew(root, &["ledger", "--format", "json"]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        let document: Value = serde_json::from_str(&run.stdout).unwrap();
        document["renewals"][0].clone()
    };
    assert_eq!(of(scratch.root())["decision"]["commit"], decided.as_str());
    let old = renew(scratch.root(), &["harvest-ledger"]);
    assert!(
        old.stderr.contains("`harvest-ledger` is now `ledger`"),
        "{}",
        old.stderr
    );

    let clones = tempfile::tempdir().unwrap();
    let address = format!("file://{}", scratch.root().display());
    git(
        clones.path(),
        &["clone", "-q", "--depth", "1", &address, "shallow"],
    );
    let shallow = clones.path().join("shallow");
    let one = of(&shallow);
    // Nobody knows the answers that the decisions were made on.
    let lists = ["kept", "dropped", "not_compared"];
    let counts = lists.map(|key| one[key].as_array().unwrap().len());
    assert_eq!(counts, [0, 0, 2]);
    let said = |format: &str| renew(&shallow, &["ledger", "--format", format]).stdout;
    assert!(!said("text").contains("the answers are the same"));
    for format in ["text", "markdown"] {
        let text = said(format);
        for words in ["kept, not compared", "git fetch --unshallow"] {
            assert!(text.contains(words), "{words}: {text}");
        }
    }
    assert_eq!(
        (&one["decision"], &one["decision_unknown"]),
        (&Value::Null, &"shallow-clone".into())
    );
}

#[test]
fn a_registry_in_a_folder_gives_a_patch_for_the_whole_repository() {
    let scratch = Scratch::with(&[("docs/readme", "x")]);
    let inner = "a folder";
    scratch.write(&format!("{inner}/{LEDGER}"), recognised());
    let site = std::fs::read_to_string(scratch.root().join("site.toml")).unwrap();
    scratch.write(&format!("{inner}/site.toml"), site);
    scratch.commit();
    let run = renew(
        &scratch.root().join(inner),
        &["harvest-ledger", "--format", "patch"],
    );
    assert!(
        run.stdout
            .contains("--- a/a folder/registry/harvest-ledger.yaml\t\n"),
        "{}",
        run.stdout
    );
    apply(&scratch, &run.stdout, &["--check"]);
}
