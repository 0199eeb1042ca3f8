//! Texts name only commands, options and files that exist.

use std::collections::BTreeSet;

use clap::{Arg, Command, CommandFactory};
use dpg_registry::cli::Cli;

use crate::support::{files, project};

/// Folders and files whose texts people read.
const READ: [&str; 14] = [
    ".github",
    ".pre-commit-hooks.yaml",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "README.md",
    "action",
    "action.yml",
    "content",
    "docs",
    "examples",
    "schema",
    "src",
    "starter",
    "themes",
];

/// Folders of the project: a path that begins with one of them must exist. Themes of others have other names.
const FOLDERS: [&str; 11] = [
    ".github/",
    "action/",
    "benches/",
    "docs/",
    "examples/",
    "schema/",
    "scripts/",
    "src/",
    "starter/",
    "tests/",
    "themes/default/",
];

/// Files that a text tells the reader to write.
const TO_WRITE: [&str; 1] = ["schema/findings/name-full-stop.md"];

/// All texts by path, the help of every command included.
fn texts() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for name in READ {
        let path = project().join(name);
        if path.is_file() {
            found.push((name.to_owned(), std::fs::read_to_string(path).unwrap()));
            continue;
        }
        for (inner, bytes) in files(&path) {
            if let Ok(text) = String::from_utf8(bytes) {
                found.push((format!("{name}/{inner}"), text));
            }
        }
    }
    helps(&mut Cli::command(), &mut found);
    found
}

/// The long help of a command and of those below it.
fn helps(command: &mut Command, found: &mut Vec<(String, String)>) {
    let name = format!("the help of `{}`", command.get_name());
    found.push((name, command.render_long_help().to_string()));
    for inner in command.get_subcommands_mut() {
        helps(inner, found);
    }
}

/// The pieces of code in a text: what is between backticks, and the calls in scripts and in blocks of code.
fn code(path: &str, text: &str) -> Vec<String> {
    let is_markdown = path.ends_with(".md");
    let (mut prose, block) = if is_markdown {
        prose_and_blocks(text)
    } else {
        (text.to_owned(), text.to_owned())
    };
    if is_markdown {
        // What is between backticks may go on in the next line.
        let paragraphs = prose.split("\n\n");
        prose = paragraphs
            .map(|part| part.replace('\n', " ") + "\n")
            .collect();
    }
    let calls = block
        .lines()
        .map(|line| line.trim().trim_start_matches("- "));
    let calls = calls.map(|line| line.trim_start_matches("run: "));
    let calls = calls.filter(|line| line.starts_with("dpg "));
    let spans = prose
        .lines()
        .flat_map(|part| part.split('`').skip(1).step_by(2));
    spans.chain(calls).map(str::to_owned).collect()
}

/// The text of a Markdown file outside its blocks of code, and that inside.
fn prose_and_blocks(text: &str) -> (String, String) {
    let (mut prose, mut blocks) = (String::new(), String::new());
    let mut fence = "";
    for line in text.lines() {
        let ticks = line.trim().len() - line.trim().trim_start_matches('`').len();
        let mark = &line.trim()[..ticks];
        if ticks >= 3 && fence.is_empty() {
            fence = mark;
        } else if mark == fence && ticks >= 3 {
            fence = "";
        } else {
            let part = if fence.is_empty() {
                &mut prose
            } else {
                &mut blocks
            };
            part.push_str(line);
            part.push('\n');
        }
    }
    (prose, blocks)
}

/// The calls of the program in a piece of code, each from `dpg` to the end.
fn calls(piece: &str) -> Vec<String> {
    let is_start = |(at, _): &(usize, &str)| {
        let before = piece[..*at].chars().next_back();
        before.is_none_or(|c| c.is_whitespace() || "(/".contains(c))
    };
    let starts = piece.match_indices("dpg ").filter(is_start);
    starts.map(|(at, _)| piece[at..].to_owned()).collect()
}

/// Whether a word could be the name of a command or an option, and is no placeholder.
fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.chars().all(|c| c.is_ascii_lowercase() || c == '-')
}

/// The option of a word such as `--format=json`, as the command or all commands have it.
fn option<'a>(command: &'a Command, root: &'a Command, word: &str) -> Option<&'a Arg> {
    let name = word.split(['=', '|']).next().unwrap_or(word);
    let is_it = |arg: &&Arg| match name.strip_prefix("--") {
        Some(long) => arg.get_long() == Some(long),
        None => arg
            .get_short()
            .is_some_and(|short| name == format!("-{short}")),
    };
    let global = root.get_arguments().filter(|arg| arg.is_global_set());
    command.get_arguments().chain(global).find(is_it)
}

/// What is wrong with a call such as `dpg validate --format json`.
fn fault(call: &str) -> Option<String> {
    let mut root = Cli::command();
    root.build();
    let mut command = &root;
    let mut words = call.split_whitespace().skip(1).peekable();
    while let Some(word) = words.next() {
        let word = word.trim_matches(['[', ']', '(', ')', ',', '.', ';', ':', '…']);
        if ["#", "|", "&&", ">", "->", "--", "-->"].contains(&word) {
            break;
        }
        if word.starts_with('-') && word.len() > 1 {
            let Some(known) = option(command, &root, word) else {
                return Some(format!("`{}` has no option `{word}`", command.get_name()));
            };
            if known.get_action().takes_values() && !word.contains('=') {
                words.next();
            }
        } else if command.has_subcommands() {
            if !is_name(word) {
                break;
            }
            match command.find_subcommand(word) {
                Some(inner) => command = inner,
                None => return Some(format!("`{}` has no command `{word}`", command.get_name())),
            }
        }
    }
    None
}

/// Whether a part of a path stands for others, such as `CODE.md`, `*.yaml` or `<name>`.
fn is_placeholder(part: &str) -> bool {
    part.contains(['*', '{', '<', '…']) || part.contains(char::is_uppercase)
}

/// Whether a path does not exist. One with a placeholder is followed up to there.
fn is_missing(path: &str) -> bool {
    let mut known = project().to_owned();
    for part in path.split('/') {
        if !known.join(part).exists() {
            return !is_placeholder(part);
        }
        known.push(part);
    }
    false
}

#[test]
fn every_command_and_option_that_a_text_names_exists() {
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for (path, text) in texts() {
        for call in code(&path, &text).iter().flat_map(|piece| calls(piece)) {
            faults.extend(fault(&call).map(|fault| format!("{path}: `{call}`: {fault}")));
            seen.insert(call);
        }
    }
    assert!(seen.len() > 50, "only {} calls were found", seen.len());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_option_that_a_text_names_alone_exists() {
    let mut root = Cli::command();
    root.build();
    let outer: Vec<_> = root.get_subcommands().collect();
    let inner = outer.iter().flat_map(|command| command.get_subcommands());
    let all: BTreeSet<_> = inner
        .chain(outer.iter().copied())
        .flat_map(Command::get_arguments)
        .filter_map(Arg::get_long)
        .chain(["help", "version"])
        .collect();
    let mut faults = Vec::new();
    // The code speaks of style sheets and of other programs too.
    for (path, text) in texts() {
        for piece in code(&path, &text) {
            let name = piece.strip_prefix("--").unwrap_or_default();
            let name = name.split([' ', '=']).next().unwrap_or_default();
            if is_name(name) && !path.starts_with("src/") && !all.contains(name) {
                faults.push(format!("{path}: `{piece}`"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_file_that_a_text_names_exists() {
    let sources: Vec<String> = ["src", "tests"]
        .into_iter()
        .flat_map(|folder| files(&project().join(folder)))
        .map(|(path, _)| format!("/{path}"))
        .collect();
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for (path, text) in texts() {
        for piece in code(&path, &text) {
            let name = piece.split_whitespace().next().unwrap_or_default();
            let name = name.trim_end_matches([':', ',', '.']);
            let is_wrong = if FOLDERS.iter().any(|folder| name.starts_with(folder)) {
                is_missing(name)
            } else if name.ends_with(".rs") && !is_placeholder(name) {
                !sources
                    .iter()
                    .any(|path| path.ends_with(&format!("/{name}")))
            } else {
                continue;
            };
            seen.insert(name.to_owned());
            if is_wrong && !TO_WRITE.contains(&name) {
                faults.push(format!("{path}: `{name}`"));
            }
        }
    }
    assert!(seen.len() > 50, "only {} paths were found", seen.len());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_link_between_documents_leads_to_a_file() {
    let mut seen = 0;
    for (path, text) in texts() {
        let is_document = path.starts_with("docs/") || !path.contains('/');
        if !is_document || !path.ends_with(".md") {
            continue;
        }
        let folder = project().join(&path).parent().unwrap().to_owned();
        for link in prose_and_blocks(&text).0.split("](").skip(1) {
            let link = link.split([')', '#']).next().unwrap_or_default();
            if link.is_empty() || link.contains(':') || link.starts_with('/') {
                continue;
            }
            seen += 1;
            assert!(folder.join(link).exists(), "{path}: `{link}`");
        }
    }
    assert!(seen > 20, "only {seen} links were found");
}

#[test]
fn a_call_is_compared_with_the_commands_and_their_options() {
    for fine in [
        "dpg",
        "dpg build",
        "dpg validate registry/x.yaml --format json",
        "dpg -q --root DIR build --out=public",
        "dpg import dpga SOURCE --into X",
        "dpg validate [PATH...] [--deny warnings]",
        "dpg COMMAND --help",
    ] {
        assert_eq!(fault(fine), None, "{fine}");
    }
    for wrong in [
        "dpg knew",
        "dpg build --fast",
        "dpg -q validat",
        "dpg import csv FILE",
        "dpg validate -x",
    ] {
        assert!(fault(wrong).is_some(), "{wrong}");
    }
}
