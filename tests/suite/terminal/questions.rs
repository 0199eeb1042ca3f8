//! `dpg new` and `dpg init` on a terminal: the questions, and what Escape and Ctrl-C leave behind.

use std::path::{Path, PathBuf};

use crate::support::terminal::{CTRL_C, ENTER, ESCAPE, Session};
use crate::support::{dpg, files};

/// A new registry.
fn registry() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let run = dpg(folder.path(), &["init", "goods", "--yes"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let root = folder.path().join("goods");
    (folder, root)
}

/// An answer with Enter.
fn entered(answer: &str) -> String {
    format!("{answer}{ENTER}")
}

/// The questions about the good itself, for a good of one category.
fn begins(session: &mut Session, category: &str) {
    session
        .sees("Good example:")
        .answers("Name:", &entered("Village Clinic"))
        .answers("Alias 1:", ENTER)
        .answers("Summary:", &entered("Patient records for health centres."))
        .answers("Description:", ENTER)
        .answers("Categories:", category)
        // The filter leaves only what was typed.
        .sees("> [ ]")
        .types(" ")
        .sees("> [x]")
        .types(ENTER)
        .answers("Sectors:", ESCAPE)
        .sees("The people behind it")
        .answers("Organisation 1, Name:", &entered("Clinic Foundation"))
        .answers("Organisation 1, Role:", "owner")
        .sees("> Owner (owner)")
        .types(ENTER)
        .answers("Organisation 1, Website:", ESCAPE)
        .sees("Links and pictures");
}

/// Escape at the next question, until all steps are left out.
fn leaves_out(session: &mut Session, headings: &[&str]) {
    for heading in headings {
        session
            .sees(heading)
            .sees("Escape leaves out this step")
            .sees("leave it open")
            .types(ESCAPE);
    }
}

/// Questions and the keys of their answers.
type Typed = &'static [(&'static str, &'static str)];

fn read(root: &Path, path: &str) -> String {
    std::fs::read_to_string(root.join(path)).unwrap()
}

/// The steps with indicators that are needed, and the one after them.
fn goes_on(session: &mut Session) {
    session
        .answers("Website:", "clinic")
        // What is wrong is shown while one types; it is corrected in place.
        .sees("! ")
        .sees("https://")
        .types(&"\x7f".repeat(6))
        .types(&entered("https://clinic.example.org"))
        .answers("Repository 1, Address:", ESCAPE)
        .answers("Goal 1, Goal:", "heal")
        .sees("> Good Health")
        .types(ENTER)
        .answers("Goal 1, Target 1:", &entered("3.99"))
        .sees("goal 3 has no target `3.99`")
        .types("\x7f\x7f")
        .types(&entered("8"))
        .answers("Goal 1, Target 2:", ENTER)
        .answers(
            "Goal 1, Evidence 1, Text:",
            &entered("Nurses keep records with it."),
        )
        .answers("Goal 1, Evidence 1, Address:", ESCAPE)
        .answers("Licence 1, SPDX", "apache-2")
        .sees("Apache-2.0")
        .types(&entered(".0"))
        .answers("Covers:", ESCAPE)
        .sees("Clear ownership")
        .answers("Answer:", "ye")
        .sees("> yes")
        .types(ENTER)
        .answers("Evidence 1, Text:", ENTER)
        .answers(
            "Evidence 1, Address:",
            &entered("https://clinic.example.org/legal"),
        )
        .answers("Evidence 2, Text:", ESCAPE);
}

#[test]
fn all_questions_of_the_form_are_asked_and_the_entry_is_written() {
    let (_folder, root) = registry();
    let mut session = Session::dpg(&root, &["new"]);
    begins(&mut session, "softw");
    goes_on(&mut session);
    leaves_out(
        &mut session,
        &[
            "4. ", "5. ", "6. ", "7. ", "8. ", "9. ", "9a. ", "9b. ", "9c. ",
        ],
    );
    session
        .answers("Developed in:", "keny")
        .sees("Kenya (KE)")
        .types(" ");
    session
        .sees("[x] Kenya")
        .types(ENTER)
        .answers("Used in:", ESCAPE);
    session.answers("Parent 1, ", ESCAPE).sees("next:");
    let (status, all) = session.ends();
    assert_eq!(status, 0, "{all}");
    assert!(
        all.contains("dpg validate registry/village-clinic.yaml"),
        "{all}"
    );
    let entry = read(&root, "registry/village-clinic.yaml");
    for part in [
        "name: Village Clinic",
        "- software",
        "website: https://clinic.example.org",
        "role: owner",
        "- goal: 3",
        "- \"3.8\"",
        "Nurses keep records with it.",
        "spdx: Apache-2.0",
        "answer: yes",
        "- url: https://clinic.example.org/legal",
        "- KE",
        "# description: ",
    ] {
        assert!(entry.contains(part), "no `{part}` in\n{entry}");
    }
    // Only what is not answered yet is missing.
    let run = dpg(&root, &["validate", "registry/village-clinic.yaml"]);
    assert!(run.status == 0, "{}{}", run.stdout, run.stderr);
    let run = dpg(&root, &["fmt", "--check"]);
    assert_eq!(run.status, 0, "{}", run.stdout);
}

#[test]
fn only_what_the_categories_need_is_asked_and_what_is_known_is_not() {
    let (_folder, root) = registry();
    let arguments = [
        "new",
        "Rain Maps",
        "--category",
        "data",
        "--summary",
        "Maps of rain.",
        "--license",
        "CC0-1.0",
        "--website",
        "https://rain.example.org",
        "--owner",
        "Rain Office",
    ];
    let mut session = Session::dpg(&root, &arguments);
    session
        .answers("Alias 1:", ESCAPE)
        .answers("Organisation 1, Website:", ESCAPE)
        .answers("Repository 1, Address:", ESCAPE)
        .answers("Goal 1, Goal:", "climate")
        .sees("> Climate Action")
        .types(ENTER)
        .answers("Goal 1, Target 1:", ESCAPE)
        .sees("2. ")
        .answers("Covers:", CTRL_C);
    let (status, all) = session.ends();
    assert_eq!(status, 2, "{all}");
    for known in ["? Name:", "Summary:", "Categories:", "SPDX", "Role:"] {
        assert!(!all.contains(known), "`{known}` was asked: {all}");
    }
}

#[test]
fn what_an_entry_needs_cannot_be_left_out() {
    let (_folder, root) = registry();
    let mut session = Session::dpg(&root, &["new"]);
    session
        .answers("Name:", ESCAPE)
        .sees("an entry needs an answer here")
        .answers("Name:", ENTER)
        .sees("an entry needs an answer here")
        .types(&entered("Example Rainfall"))
        .sees("is taken by `registry/example-rainfall.yaml`")
        .types(CTRL_C);
    let (status, _) = session.ends();
    assert_eq!(status, 2);
}

#[test]
fn a_good_that_is_here_already_is_named_before_the_long_part() {
    let (_folder, root) = registry();
    let before = files(&root);
    let mut session = Session::dpg(
        &root,
        &[
            "new",
            "Example Rainfall Archive",
            "--id",
            "rain-two",
            "--summary",
            "Rain.",
            "--category",
            "data",
        ],
    );
    session
        .answers("Alias 1:", ESCAPE)
        .answers("Organisation 1, Name:", &entered("Rain Office"))
        .answers("Role:", "owner")
        .sees("> Owner")
        .types(ENTER)
        .answers("Organisation 1, Website:", ESCAPE)
        .answers("Website:", ESCAPE)
        .sees("example-rainfall")
        .answers("Write a new entry anyway?", ENTER);
    let (status, all) = session.ends();
    assert_eq!(status, 2, "{all}");
    assert!(all.contains("stopped: nothing was written"), "{all}");
    assert_eq!(files(&root), before);
}

#[test]
fn ctrl_c_leaves_terminal_and_disk_as_they_were() {
    let (folder, root) = registry();
    let before = files(&root);
    let depths: [Typed; 3] = [
        &[],
        &[("Name:", "Village Clinic\r"), ("Alias 1:", "\r")],
        &[
            ("Name:", "Village Clinic\r"),
            ("Alias 1:", "\r"),
            ("Summary:", "Patient records.\r"),
            ("Description:", "\r"),
        ],
    ];
    for (typed, last) in depths.into_iter().zip(["Name:", "Summary:", "Categories:"]) {
        let mut session = Session::dpg(&root, &["new"]);
        for (question, keys) in typed {
            session.answers(question, keys);
        }
        session.answers(last, CTRL_C);
        let (status, all) = session.ends();
        assert_eq!(status, 2, "{all}");
        assert!(all.contains("stopped: nothing was written"), "{all}");
        assert_eq!(files(&root), before);
    }
    for typed in [&[][..], &[("Name of the site:", ENTER)]] {
        let mut session = Session::dpg(folder.path(), &["init", "more"]);
        for (question, keys) in typed {
            session.answers(question, keys);
        }
        let last = ["Name of the site:", "Address of its git repository:"][typed.len()];
        session.answers(last, CTRL_C);
        let (status, all) = session.ends();
        assert_eq!(status, 2, "{all}");
        assert!(!folder.path().join("more").exists(), "{all}");
    }
}

#[test]
fn a_registry_is_asked_for_in_three_questions() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::dpg(folder.path(), &["init", "goods"]);
    session
        .answers("Name of the site:", &"\x7f".repeat(40))
        .types(&entered("Goods of the ministry"))
        .answers("Address of its git repository:", &entered("ministry"))
        .sees("write it as https://HOST/OWNER/NAME")
        .types(&"\x7f".repeat(8))
        .types(&entered("https://gitlab.com/ministry/goods"))
        .answers("Public address of the site:", ENTER)
        .sees("next:");
    let (status, all) = session.ends();
    assert_eq!(status, 0, "{all}");
    let root = folder.path().join("goods");
    let settings = read(&root, "site.toml");
    assert!(
        settings.contains("title = \"Goods of the ministry\""),
        "{settings}"
    );
    assert!(
        settings.contains("https://ministry.gitlab.io/goods/"),
        "{settings}"
    );
    assert!(root.join(".gitlab-ci.yml").is_file() && !root.join(".github").exists());
    assert_eq!(dpg(&root, &["validate", "--deny", "warnings"]).status, 0);
}
