//! Findings as text and for GitHub, as a terminal and GitHub's runner take them.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use dpg_registry::diagnostic::Code;
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use crate::hostile::registry::is_wild;
use crate::support::{Run, Scratch, copy, project, sound_entry};

/// What a stranger might write to be obeyed: by a terminal, by a reader of text in two directions,
/// by the log of a build.
const HOSTILE: &str = "\\x1b[2J\\u202e ::error::gotcha ##[add-mask]a %0A::warning::b, c\\r\\n";

/// Findings of all codes that a folder can hold side by side, and hostile ones.
pub(crate) fn many() -> Scratch {
    let scratch = Scratch::new();
    for code in Code::ALL {
        let fixture = project().join("tests/fixtures/broken").join(code.name());
        if !matches!(code, Code::UnreadableFile | Code::FileTooLarge) {
            copy(
                &fixture.join("registry"),
                &scratch.root().join("registry").join(code.name()),
            );
        }
    }
    scratch.write("registry/a, b: 100% [c](d) é.yaml", hostile());
    scratch
}

/// An entry with hostile texts where findings quote them.
pub(crate) fn hostile() -> String {
    let change = |text: String, from: &str, to: &str| text.replacen(from, to, 1);
    let entry = change(sound_entry(), "- agriculture", &format!("- \"{HOSTILE}\""));
    entry + &format!("standard_version: \"{HOSTILE}\"\n\"{HOSTILE}\": 1\n# ##[group]x\nx: 1\n")
}

/// `dpg validate` with variables of the environment.
pub(crate) fn validate(folder: &Path, arguments: &[&str], environment: &[(&str, &Path)]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dpg"));
    command
        .args(["validate", "--as-of", "2026-07-01"])
        .args(arguments)
        .current_dir(folder)
        .env_remove("GITHUB_WORKSPACE");
    for (name, value) in environment {
        command.env(name, value);
    }
    Run::from(command.output().unwrap())
}

/// How bad a finding is, with a format's own word for what is good to know.
pub(crate) fn level<'a>(finding: &'a Value, info: &'a str) -> &'a str {
    let severity = finding["severity"].as_str().unwrap();
    if severity == "info" { info } else { severity }
}

pub(crate) fn findings(scratch: &Scratch) -> Vec<Value> {
    let found = scratch.findings();
    assert!(found.len() > 60, "only {} findings", found.len());
    found
}

// As text

/// The text above the first underline behind a place, as far as the underline goes.
fn underlined(output: &str, place: &str) -> String {
    let mut lines = output
        .lines()
        .skip_while(|line| !line.ends_with(place))
        .skip(2);
    let (source, below) = (lines.next().unwrap(), lines.next().unwrap());
    let start = below.find('^').unwrap();
    let length = below[start..].chars().take_while(|c| *c == '^').count();
    let mut column = 0;
    let is_under = |c: &char| {
        let at = column;
        column += c.to_string().width();
        (start..start + length).contains(&at)
    };
    source.chars().filter(is_under).collect()
}

fn shown(line: &str) -> String {
    let scratch = Scratch::with(&[("registry/a.yaml", sound_entry() + line)]);
    let run = scratch.validate(&[]);
    assert_eq!(run.status, 1, "{}", run.stdout);
    assert!(
        !run.stdout.chars().any(|c| c != '\n' && is_wild(c)),
        "{}",
        run.stdout
    );
    run.stdout
}

#[test]
fn the_underline_stands_below_what_is_meant() {
    for (line, place, meant) in [
        ("colour: green\n", "82:1", "colour"),
        ("standard_version: 東京 é\n", "82:19", "東京 é"),
        ("aliases: [東京, é, '東京']\n", "82:18", "'東京'"),
        ("aliases: [e\u{301}\u{301}, 1]\n", "82:16", "1"),
        ("standard_version: \"x\ty\"\n", "82:19", "\"x→   y\""),
        ("colour:\t\u{a0}green\n", "82:1", "colour"),
        (
            "standard_version: \"\u{202e}x\"\n",
            "82:19",
            "\"\\u{202e}x\"",
        ),
        ("\u{2066}x: 1\n", "82:1", "\\u{2066}x"),
        ("standard_version: '##[x]'\n", "82:19", "'##\\u{5b}x]'"),
    ] {
        assert_eq!(underlined(&shown(line), place), meant, "{line}");
    }
}

#[test]
fn of_a_very_long_line_the_part_in_question_is_shown() {
    let (before, behind) = ("é".repeat(60_000), "b".repeat(60_000));
    let text = shown(&format!("aliases: [{before}, 17, {behind}]\n"));
    assert_eq!(underlined(&text, "82:60013"), "17");
    let text = shown(&format!("x{behind}: 1\n"));
    assert!(
        text.lines().all(|line| line.chars().count() < 200),
        "{text}"
    );
}

#[test]
fn lines_count_alike_whatever_ends_them() {
    let entry = sound_entry() + "colour: green\n";
    for end in ["\n", "\r\n", "\r"] {
        let scratch = Scratch::with(&[("registry/a.yaml", entry.replace('\n', end))]);
        let text = scratch.validate(&[]).stdout;
        assert_eq!(underlined(&text, "82:1"), "colour", "{text}");
        assert!(!text.contains('\r'));
    }
}

#[test]
fn colours_are_all_that_the_terminal_is_told() {
    let scratch = many();
    let plain = scratch.validate(&[]).stdout;
    let colored = scratch.validate(&["--color", "always"]).stdout;
    let color = regex::Regex::new("\u{1b}\\[[0-9;]*m").unwrap();
    assert_ne!(colored, plain);
    assert_eq!(color.replace_all(&colored, ""), plain);
    assert!(!plain.chars().any(|c| c != '\n' && is_wild(c)), "{plain}");
    assert!(!plain.contains("##["), "{plain}");
    assert!(plain.contains(r"##\u{5b}add-mask]"), "{plain}");
}

// For GitHub

/// A command as GitHub's runner reads it: its name, its properties, its text.
fn command(line: &str) -> (String, BTreeMap<String, String>, String) {
    let unescape = |text: &str, also: &[(&str, &str)]| {
        let all = also
            .iter()
            .chain(&[("%0D", "\r"), ("%0A", "\n"), ("%25", "%")]);
        all.fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
    };
    let (head, text) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
    let (name, properties) = head.split_once(' ').unwrap();
    let properties = properties.split(',').map(|property| {
        let (key, value) = property.split_once('=').unwrap();
        (
            key.to_owned(),
            unescape(value, &[("%3A", ":"), ("%2C", ",")]),
        )
    });
    (name.to_owned(), properties.collect(), unescape(text, &[]))
}

#[test]
fn github_is_given_one_annotation_for_each_finding() {
    let scratch = many();
    let findings = findings(&scratch);
    let run = validate(scratch.root(), &["--all", "--format", "github"], &[]);
    assert_eq!(run.status, 1);
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(lines.len(), findings.len());
    for (line, finding) in lines.iter().zip(&findings) {
        assert!(
            !line.chars().any(is_wild) && !line.contains("##["),
            "{line}"
        );
        let (name, properties, text) = command(line);
        assert_eq!(name, level(finding, "notice"));
        assert_eq!(properties["file"], finding["path"].as_str().unwrap());
        assert_eq!(properties["title"], finding["code"].as_str().unwrap());
        let number = |key: &str| properties.get(key).map(|n| n.parse::<u64>().unwrap());
        assert_eq!(number("line"), finding["line"].as_u64());
        assert_eq!(number("endLine"), finding["end_line"].as_u64());
        let is_one_line = finding["line"] == finding["end_line"];
        let column = finding["column"].as_u64().filter(|_| is_one_line);
        assert_eq!(number("col"), column, "{line}");
        assert!(number("endColumn") >= column, "{line}");
        let message = finding["message"].as_str().unwrap();
        let message = message.replace("##[", r"##\u{5b}");
        let help = finding["help"].as_str().unwrap();
        assert!(text.contains(&message), "{text}");
        assert!(text.ends_with(&format!("\nhelp: {help}")), "{text}");
    }
}

#[test]
fn paths_lead_from_the_root_of_the_repository() {
    let folder = tempfile::tempdir().unwrap();
    let top = folder.path();
    let scratch = Scratch::with(&[("registry/a.yaml", sound_entry() + "colour: green\n")]);
    let root = top.join("data, all/goods");
    copy(scratch.root(), &root);
    let file = |environment: &[(&str, &Path)]| {
        let run = validate(&root, &["--format", "github"], environment);
        let (_, properties, text) = command(run.stdout.trim_end());
        assert!(
            text.starts_with(&format!("{}:82:1: ", properties["file"])),
            "{text}"
        );
        let sarif = validate(&root, &["--format", "sarif"], environment);
        let log: Value = serde_json::from_str(&sarif.stdout).unwrap();
        let place = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
        let uri = properties["file"].replace(' ', "%20").replace(',', "%2C");
        assert_eq!(place["artifactLocation"]["uri"], uri.as_str());
        properties["file"].clone()
    };
    // An archive without history, outside and inside GitHub's workspace.
    assert_eq!(file(&[]), "registry/a.yaml");
    assert_eq!(
        file(&[("GITHUB_WORKSPACE", top)]),
        "data, all/goods/registry/a.yaml"
    );
    assert_eq!(
        file(&[("GITHUB_WORKSPACE", &top.join("no"))]),
        "registry/a.yaml"
    );
    // A checkout below the workspace, as `path:` of GitHub's checkout makes it; a worktree of git
    // has a file in place of the folder.
    for at in ["data, all/.git", "data, all/goods/.git"] {
        std::fs::write(top.join(at), "gitdir: elsewhere\n").unwrap();
        let expected = if at.contains("goods") {
            "registry/a.yaml"
        } else {
            "goods/registry/a.yaml"
        };
        assert_eq!(file(&[("GITHUB_WORKSPACE", top)]), expected);
        assert_eq!(file(&[]), expected);
    }
    // The other formats stay with the registry's own root.
    let json = validate(&root, &["--format", "json"], &[]).stdout;
    assert!(json.starts_with("{\"path\":\"registry/a.yaml\""), "{json}");
}
