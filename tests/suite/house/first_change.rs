//! The first change that CONTRIBUTING.md describes fits the code as it is.

use crate::support::project;

/// The changes it shows: the file that the sentence before names first, and the lines that are in it already.
fn changes(page: &str) -> Vec<(&str, Vec<&str>)> {
    let mut blocks = page.split("```diff\n");
    let mut before = blocks.next().unwrap();
    let mut changes = Vec::new();
    for block in blocks {
        let (lines, after) = block.split_once("```").unwrap();
        let mut paragraphs = before.trim_end().rsplit("\n\n");
        let paragraph = paragraphs.find(|one| !one.starts_with("<!--")).unwrap();
        let file = paragraph.split('`').nth(1).unwrap();
        let there = lines
            .lines()
            .filter_map(|line| line.strip_prefix([' ', '-']));
        changes.push((file, there.collect()));
        before = after;
    }
    changes
}

#[test]
fn each_line_that_the_first_change_replaces_is_there() {
    let page = std::fs::read_to_string(project().join("CONTRIBUTING.md")).unwrap();
    let changes = changes(&page);
    assert_eq!(changes.len(), 2);
    for (file, lines) in changes {
        let text = std::fs::read_to_string(project().join(file)).unwrap();
        for line in lines {
            let is_there = text.lines().any(|other| other.starts_with(line));
            assert!(is_there, "CONTRIBUTING.md: `{file}` has no line `{line}`");
        }
    }
}
