//! An inspection as lines for people, a part for each indicator: one line for each fact, with the place that shows it.

use std::fmt::Write;

use crate::inspect::{
    Compared, Fact, Inspection, Need, Note, NoteKind, Place, Rules, Sought, Sure,
};
use crate::report::plural::plural;
use crate::report::spell::spell;
use crate::report::terminal::Coloring;

/// How many places of a fact are named.
const NAMED: usize = 2;

/// The longest value that is shown, in characters.
const LONGEST: usize = 120;

/// The detector that gives many facts of one kind.
const LANGUAGES: &str = "interface-language";

/// The whole report.
#[must_use]
pub fn lines(
    (inspection, compared): (&Inspection, Option<&Compared>),
    rules: &Rules,
    coloring: Coloring,
) -> String {
    let mut out = format!("{} in this folder", plural(inspection.files, "file"));
    if let Some(commit) = &inspection.commit {
        let _ = write!(out, ", at commit {}", spell(commit));
    }
    out.push_str(".\nEach line says what was seen and where. It is no verdict: whether it is enough is for a reviewer.\n");
    if let Some(compared) = compared {
        questions(&mut out, compared, coloring);
    }
    for part in rules.sought() {
        self::part(&mut out, inspection, (rules, part, coloring));
    }
    notes(&mut out, &inspection.notes);
    out
}

fn heading(out: &mut String, title: &str, coloring: Coloring) {
    let (on, off) = match coloring {
        Coloring::Colored => ("\u{1b}[1m", "\u{1b}[0m"),
        Coloring::Plain => ("", ""),
    };
    // Writing to a String cannot fail.
    let _ = writeln!(out, "\n{on}{title}{off}");
}

/// What to ask about an entry.
fn questions(out: &mut String, compared: &Compared, coloring: Coloring) {
    let path = spell(&compared.path);
    heading(out, &format!("To ask about `{path}`"), coloring);
    if compared.questions.is_empty() {
        out.push_str("  nothing: the entry and the source do not differ in what can be compared\n");
    }
    for question in &compared.questions {
        let _ = write!(out, "  {}", spell(&question.text));
        places(out, &question.places, 0);
        out.push('\n');
    }
}

/// The part of one indicator; nothing if there is nothing to say.
fn part(
    out: &mut String,
    inspection: &Inspection,
    (rules, part, coloring): (&Rules, &Sought, Coloring),
) {
    let facts: Vec<&Fact> = inspection
        .facts
        .iter()
        .filter(|fact| part.has(fact))
        .collect();
    let missing = inspection
        .not_found
        .iter()
        .filter(|missing| match part.indicator {
            Some(_) => missing.indicator == part.indicator,
            None => missing.indicator.is_none() && part.detectors.contains(&missing.detector),
        });
    let missing: Vec<String> = missing.map(|missing| spell(&missing.title)).collect();
    if facts.is_empty() && missing.is_empty() {
        return;
    }
    heading(out, &spell(&part.title), coloring);
    for group in facts.chunk_by(|a, b| a.detector == b.detector && a.detector == LANGUAGES) {
        match group {
            [fact] => line(out, fact, rules.label(&fact.detector)),
            several => languages(out, several, rules.label(LANGUAGES)),
        }
    }
    if !missing.is_empty() {
        let _ = writeln!(out, "  not found: {}", missing.join("; "));
    }
    if !facts.is_empty() {
        let _ = writeln!(out, "  {}", spell(&part.means));
    }
}

/// Facts that differ only in the language, on one line.
fn languages(out: &mut String, facts: &[&Fact], label: &str) {
    let titles: Vec<String> = facts.iter().map(|fact| spell(&fact.title)).collect();
    let place = facts
        .first()
        .and_then(|fact| fact.places.first())
        .map(place);
    // Writing to a String cannot fail.
    let _ = writeln!(
        out,
        "  likely     {label}: {} ({} with translations)  {} and others",
        titles.join(", "),
        plural(facts.len(), "language"),
        place.unwrap_or_default()
    );
}

/// A fact: how sure it is, what it is, how it was seen, and where.
fn line(out: &mut String, fact: &Fact, label: &str) {
    let sure = match (fact.need, fact.sure) {
        (Some(Need::Mandatory), Sure::Certain) => "mandatory",
        (Some(Need::Mandatory), _) => "mandatory?",
        (Some(Need::Optional), _) => "optional",
        (Some(Need::Mentioned), _) | (None, Sure::Mentioned) => "mentioned",
        (None, Sure::Likely) => "likely",
        (None, Sure::Certain) => "certain",
    };
    let title: String = fact.title.chars().take(LONGEST).collect();
    let _ = write!(out, "  {sure:<10} {}: {}", spell(label), spell(&title));
    if !fact.seen.is_empty() {
        let _ = write!(out, " ({})", spell(&fact.seen));
    }
    places(out, &fact.places, fact.more);
    out.push('\n');
}

/// The first places, and how many more there are.
fn places(out: &mut String, all: &[Place], more: usize) {
    if all.is_empty() {
        return;
    }
    let named: Vec<String> = all.iter().take(NAMED).map(place).collect();
    let _ = write!(out, "  {}", named.join(", "));
    let more = all.len() - named.len() + more;
    if more > 0 {
        let _ = write!(out, " and {more} more");
    }
}

fn place(place: &Place) -> String {
    let path = spell(&place.path);
    match place.line {
        Some(line) => format!("{path}:{line}"),
        None => path,
    }
}

/// What was not read.
fn notes(out: &mut String, notes: &[Note]) {
    if notes.is_empty() {
        return;
    }
    out.push_str("\nNot read\n");
    for note in notes {
        let paths: Vec<String> = note
            .paths
            .iter()
            .map(|path| format!("`{}`", spell(path)))
            .collect();
        let more = match note.count - paths.len() {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let _ = writeln!(out, "  {}: {}{more}", reason(note.kind), paths.join(", "));
    }
}

/// Why something was not read.
fn reason(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Link => "symbolic links, which are not followed",
        NoteKind::SpecialFile => "pipes, sockets or devices",
        NoteKind::LargeFile => "files of more than 2 MiB",
        NoteKind::OddName => "names that are not UTF-8",
        NoteKind::DeepFolder => "folders below the 40th level",
        NoteKind::ManyFiles => "folders with files beyond the first 500,000",
        NoteKind::ManyBytes => "files beyond the first 2 GiB",
        NoteKind::Unreadable => "what the system does not let you read",
        NoteKind::Packages => "folders with installed packages",
        NoteKind::Ignored => "files and folders that git ignores",
        NoteKind::Malformed => "manifests that cannot be parsed",
        NoteKind::History => "the git history, or a part of it",
    }
}
