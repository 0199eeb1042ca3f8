//! `dpg new` and `dpg init` on a terminal: the questions, and what Escape and Ctrl-C leave behind.

use std::path::PathBuf;

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

/// Down to the questions about the indicators of a good of one category.
fn starts(session: &mut Session, category: &str) {
    session
        .answers("Name:", &format!("Village Clinic{ENTER}"))
        .answers("Summary:", &format!("Patient records for health centres.{ENTER}"))
        .answers("Categories:", &format!("{category} {ENTER}"))
        .answers("Other names 1:", ESCAPE)
        .sees("The people behind it")
        .answers("Organisation 1, Name:", &format!("Clinic Foundation{ENTER}"))
        .answers("Role:", &format!("owner{ENTER}"))
        .answers("Website:", ESCAPE)
        .sees("Links and pictures")
        .answers("Website:", ESCAPE);
}

#[test]
fn all_questions_of_the_form_are_asked_and_their_answers_written() {
    let (_folder, root) = registry();
    let mut session = Session::dpg(&root, &["new"]);
    starts(&mut session, "software");
    session
        .answers("Goal:", &format!("good health{ENTER}"))
        .answers("Target", &format!("3.99{ENTER}"))
        .sees("3.99")
        .types(ESCAPE);
    let (status, all) = session.ends();
    assert_eq!(status, 0, "{all}");
}

#[test]
fn ctrl_c_at_any_question_leaves_terminal_and_disk_as_they_were() {
    let (_folder, root) = registry();
    let before = files(&root);
    for depth in 0..3 {
        let mut session = Session::dpg(&root, &["new"]);
        session.sees("Name:");
        if depth > 0 {
            session.types(&format!("Village Clinic{ENTER}")).sees("Summary:");
        }
        if depth > 1 {
            session.types(&format!("Patient records.{ENTER}")).sees("Categories:");
        }
        let (status, all) = session.types(CTRL_C).ends_now();
        assert_eq!(status, 2, "{all}");
        assert!(all.contains("stopped: nothing was written"), "{all}");
    }
    assert_eq!(files(&root), before);
}
