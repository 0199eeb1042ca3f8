//! The documentation as a book: its commands run, its snippets are valid, its links lead somewhere.

mod blocks;
mod checks;
mod run;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Component, Path, PathBuf};
use std::sync::Mutex;

use blocks::{Mark, blocks};
use run::Page;

use crate::support::{files, golden, lacks, project};

/// The pages beside those of `docs/`.
const PAGES: [&str; 3] = ["CONTRIBUTING.md", "README.md", "tests/README.md"];

/// Why a block is not run: nothing else counts as a reason.
const REASONS: [&str; 7] = [
    "a drawing",
    "an example",
    "changes the program",
    "needs a network",
    "needs an account",
    "needs another program",
    "takes minutes",
];

/// The most blocks that are not run.
const MOST_NOT_RUN: usize = 24;

/// All pages by path, sorted.
fn pages() -> Vec<(String, String)> {
    let docs = files(&project().join("docs")).into_iter();
    let docs = docs.filter(|(path, _)| path.ends_with(".md"));
    let docs = docs.map(|(path, _)| format!("docs/{path}"));
    let mut paths: Vec<String> = docs.chain(PAGES.map(str::to_owned)).collect();
    paths.sort();
    let read = |path: String| {
        let text = std::fs::read_to_string(project().join(&path)).unwrap();
        (path, text)
    };
    paths.into_iter().map(read).collect()
}

/// Runs a page; gives its faults, and the page with the outputs that were printed if there are others.
fn run(path: &str, text: &str) -> (Vec<String>, Option<String>) {
    let mut page = Page::new(path);
    for block in blocks(text) {
        page.block(&block);
    }
    if page.renewed.is_empty() {
        return (std::mem::take(&mut page.faults), None);
    }
    let mut lines: Vec<&str> = text.lines().collect();
    for (line, printed) in page.renewed.iter().rev() {
        let end = lines[*line..].iter().position(|line| line.trim() == "```");
        lines.splice(line..&(line + end.unwrap()), printed.trim_end().lines());
    }
    (
        std::mem::take(&mut page.faults),
        Some(lines.join("\n") + "\n"),
    )
}

#[test]
fn every_command_of_the_book_runs_and_prints_what_the_page_shows() {
    for tool in ["bash", "curl", "git", "jq", "python3"] {
        if std::process::Command::new(tool)
            .arg("--version")
            .output()
            .is_err()
        {
            return lacks(tool);
        }
    }
    let pages = Mutex::new(pages());
    let faults = Mutex::new(Vec::new());
    // A page waits for its commands most of the time; more at once than cores would only slow the others down.
    let workers = std::thread::available_parallelism().map_or(2, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let Some((path, text)) = pages.lock().unwrap().pop() else {
                        return;
                    };
                    if std::env::var("DPG_PAGE").is_ok_and(|page| !path.contains(&page)) {
                        continue;
                    }
                    let start = std::time::Instant::now();
                    let (found, renewed) = run(&path, &text);
                    println!("{:.1} s {path}", start.elapsed().as_secs_f32());
                    faults.lock().unwrap().extend(found);
                    if let (Some(text), Some(_)) = (renewed, std::env::var_os("UPDATE_GOLDEN")) {
                        std::fs::write(project().join(&path), text).unwrap();
                    }
                }
            });
        }
    });
    let faults = faults.into_inner().unwrap();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn few_blocks_are_not_run_and_each_says_why() {
    let mut left_out = Vec::new();
    let mut all = 0;
    for (path, text) in pages() {
        for block in blocks(&text) {
            all += 1;
            let Some(reason) = block.not_run() else {
                continue;
            };
            let known = REASONS.iter().any(|known| reason.starts_with(known));
            assert!(
                known,
                "{path}:{}: `{reason}`: write one of {REASONS:?}",
                block.line
            );
            left_out.push(format!("{path}:{}: {reason}", block.line));
        }
    }
    println!(
        "{} of {all} blocks are not run:\n{}",
        left_out.len(),
        left_out.join("\n")
    );
    assert!(left_out.len() <= MOST_NOT_RUN, "{}", left_out.join("\n"));
}

/// The path of a link from a page, without `.` and `..`.
fn resolve(page: &str, link: &str) -> String {
    let mut path = PathBuf::from(page);
    path.pop();
    for part in Path::new(link).components() {
        match part {
            Component::ParentDir => assert!(path.pop(), "{page}: {link}"),
            Component::Normal(part) => path.push(part),
            _ => {}
        }
    }
    path.to_str().unwrap().to_owned()
}

/// The headings of a page and the targets of its links.
fn headings_and_links(text: &str) -> (BTreeSet<String>, Vec<String>) {
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
    let (mut headings, mut links) = (BTreeSet::new(), Vec::new());
    let mut heading: Option<String> = None;
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                let title = heading.take().unwrap_or_default().to_lowercase();
                // The anchors of code hosts.
                let kept = title
                    .chars()
                    .filter(|c| c.is_alphanumeric() || " -_".contains(*c));
                headings.insert(kept.collect::<String>().replace(' ', "-"));
            }
            Event::Text(words) | Event::Code(words) => {
                if let Some(title) = &mut heading {
                    title.push_str(&words);
                }
            }
            Event::Start(Tag::Link { dest_url, .. }) => links.push(dest_url.to_string()),
            _ => {}
        }
    }
    (headings, links)
}

#[test]
fn every_link_of_the_book_leads_to_a_file_and_a_heading() {
    let mut faults = String::new();
    let mut seen = 0;
    for (page, text) in pages() {
        for link in headings_and_links(&text).1 {
            if link.contains(':') {
                continue;
            }
            seen += 1;
            let (path, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let path = if path.is_empty() {
                page.clone()
            } else {
                resolve(&page, path)
            };
            if !project().join(&path).exists() {
                writeln!(faults, "{page}: `{link}` leads to no file").unwrap();
            } else if !anchor.is_empty() {
                let target = std::fs::read_to_string(project().join(&path)).unwrap();
                if !headings_and_links(&target).0.contains(anchor) {
                    writeln!(faults, "{page}: `{link}` leads to no heading").unwrap();
                }
            }
        }
    }
    assert!(seen > 150, "{seen}");
    assert!(faults.is_empty(), "{faults}");
}

/// The pages that the contents of the book name, in their order.
fn contents() -> Vec<String> {
    let text = std::fs::read_to_string(project().join("docs/README.md")).unwrap();
    let links = headings_and_links(&text).1.into_iter();
    let links = links.filter(|link| !link.contains(':'));
    links.map(|link| resolve("docs/README.md", &link)).collect()
}

#[test]
fn the_contents_name_every_page_once() {
    let contents = contents();
    let set: BTreeSet<&String> = contents.iter().collect();
    assert_eq!(set.len(), contents.len(), "{contents:?}");
    let own = ["docs/README.md", "docs/SUMMARY.md"];
    for (page, _) in pages() {
        if page.starts_with("docs/") && !own.contains(&page.as_str()) {
            assert!(set.contains(&page), "docs/README.md does not name {page}");
        }
    }
}

#[test]
fn mdbook_has_the_same_contents() {
    let mut summary = "# Summary\n\n[Contents](README.md)\n".to_owned();
    let text = std::fs::read_to_string(project().join("docs/README.md")).unwrap();
    for line in text.lines() {
        if let Some(part) = line.strip_prefix("## ") {
            write!(summary, "\n# {part}\n\n").unwrap();
        } else if let Some(item) = line.strip_prefix("- [") {
            let (link, _) = item.split_once(')').unwrap();
            // A book has only pages below its folder.
            if !link.contains("](..") {
                writeln!(summary, "- [{link})").unwrap();
            }
        }
    }
    golden(&project().join("docs/SUMMARY.md"), &summary);
}

#[test]
fn every_page_begins_with_for_whom_it_is() {
    for (path, text) in pages() {
        if path.starts_with("docs/") && path != "docs/SUMMARY.md" {
            let mut lines = text
                .lines()
                .filter(|line| !line.is_empty() && !line.starts_with("<!--"));
            assert!(lines.next().unwrap().starts_with("# "), "{path}");
            let first = lines.next().unwrap();
            assert!(first.starts_with("For "), "{path}: `{first}`");
        }
    }
}

#[test]
fn the_readme_is_short() {
    let text = std::fs::read_to_string(project().join("README.md")).unwrap();
    let lines = text.lines().count();
    assert!(lines < 100, "README.md has {lines} lines");
}

#[test]
fn the_tutorial_of_the_form_names_only_what_the_form_shows() {
    let page = std::fs::read_to_string(project().join("docs/tutorials/add-a-good.md")).unwrap();
    let (by_form, _) = page.split_once("## With `dpg`").unwrap();
    let texts = project().join("themes/default/locales/en.ftl");
    let texts = std::fs::read_to_string(texts).unwrap();
    let labels: Vec<&str> = by_form.split("**").skip(1).step_by(2).collect();
    assert!(labels.len() > 5, "{labels:?}");
    for label in labels {
        let is_there = texts
            .lines()
            .any(|line| line.ends_with(&format!("= {label}")));
        assert!(is_there, "no text of the site is `{label}`");
    }
}

#[test]
fn marks_are_those_that_the_guide_of_the_tests_explains() {
    let guide = std::fs::read_to_string(project().join("tests/README.md")).unwrap();
    for reason in REASONS {
        assert!(guide.contains(&format!("`{reason}`")), "{reason}");
    }
    let marks = pages().into_iter().flat_map(|(_, text)| blocks(&text));
    let checks = marks
        .flat_map(|block| block.marks)
        .filter_map(|mark| match mark {
            Mark::Check(kind) => Some(kind),
            _ => None,
        });
    assert!(checks.count() > 10);
}
