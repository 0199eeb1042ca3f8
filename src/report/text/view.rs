//! One finding with the lines around it, drawn by annotate-snippets.

use std::collections::{BTreeMap, BTreeSet};

use annotate_snippets::{Annotation, Group, Level, Origin, Patch, Renderer, Snippet, Title};

use super::passage::{Mark, Passage};
use crate::diagnostic::{Diagnostic, Related, Severity};
use crate::load::Texts;
use crate::load::lines::Lines;
use crate::report::few::left_out;
use crate::report::spell::spell;
use crate::report::terminal::{Coloring, Terminal};

/// The text before a source line: its number, a bar, the line along a long mark.
const MARGIN: usize = 8;

/// How many related places of a finding are shown.
const RELATED: usize = 8;

/// A placeholder for `path:line:column` until a snippet is drawn: the renderer would count the shown
/// columns, not those of the file. No text that is shown has a control character.
const PLACE: &str = "\u{1}";

/// What is needed to show the findings of one file.
#[derive(Debug)]
pub(super) struct View<'a> {
    /// The lines of that file and of related ones, as far as they are available.
    lines: BTreeMap<&'a str, Lines<'a>>,
    renderer: Renderer,
    width: usize,
}

/// A part of a file that is shown.
#[derive(Debug)]
struct Part {
    place: String,
    passage: Passage,
    marks: Vec<Mark>,
}

/// A part of a file with one span of it replaced.
#[derive(Debug)]
struct Patched {
    passage: Passage,
    mark: Mark,
    text: String,
}

impl<'a> View<'a> {
    /// A view for findings in one file.
    pub(super) fn new(findings: &[&Diagnostic], texts: &'a Texts, terminal: Terminal) -> Self {
        let own = findings.iter().map(|finding| &finding.path).take(1);
        let related = findings.iter().flat_map(|finding| {
            let elsewhere = finding
                .related
                .iter()
                .filter(|related| related.path != finding.path);
            elsewhere.map(|related| &related.path).take(RELATED)
        });
        let named: BTreeSet<&String> = own.chain(related).collect();
        let texts = named
            .into_iter()
            .filter_map(|path| texts.get_key_value(path));
        let renderer = match terminal.coloring {
            Coloring::Colored => Renderer::styled().hyperlink(false),
            Coloring::Plain => Renderer::plain(),
        };
        Self {
            lines: texts
                .map(|(path, text)| (path.as_str(), Lines::new(text)))
                .collect(),
            // Lines are cut before they come to the renderer, which must not cut them again.
            renderer: renderer.term_width(10_000),
            width: terminal.width.saturating_sub(MARGIN).clamp(40, 160),
        }
    }

    /// The finding as lines of text.
    pub(super) fn show(&self, finding: &Diagnostic) -> String {
        let (own, rest) = self.own(finding);
        let (mut parts, mut notes) = (Vec::new(), Vec::new());
        for related in rest.iter().take(RELATED) {
            match self.other(related) {
                Some(part) => parts.push(part),
                None => notes.push(format!(
                    "{}: {}",
                    spell(&related.message),
                    place((&related.path, related.line, related.column))
                )),
            }
        }
        let hidden = rest.len().saturating_sub(RELATED);
        notes.extend(left_out(finding, hidden));
        let patched = self.patched(finding);
        let mut group = Group::with_title(title(finding));
        group = match &own {
            Some(part) => group.element(part.snippet()),
            None => group.element(origin(finding)),
        };
        group = group.elements(parts.iter().map(Part::snippet));
        group = group.elements(notes.iter().map(|note| Level::NOTE.message(note)));
        let help = spell(&finding.help);
        let suggestion = patched.as_ref().and_then(Patched::snippet);
        let report = match suggestion {
            Some(snippet) => {
                let title = Level::HELP.secondary_title(help);
                vec![group, Group::with_title(title).element(snippet)]
            }
            None if help.is_empty() => vec![group],
            None => vec![group.element(Level::HELP.message(help))],
        };
        let drawn = self.renderer.render(&report);
        with_places(&drawn, own.iter().chain(&parts)) + "\n"
    }

    /// The place of a finding with the related places near it; and the other related places.
    fn own<'f>(&self, finding: &'f Diagnostic) -> (Option<Part>, Vec<&'f Related>) {
        let lines = self.lines.get(finding.path.as_str());
        let primary = lines.map(|lines| (lines, Mark::primary(lines, finding.span)));
        let Some((lines, Some(primary))) = primary else {
            return (None, finding.related.iter().collect());
        };
        let (mut marks, mut near, mut rest) = (vec![primary], Vec::new(), Vec::new());
        for related in &finding.related {
            let mark = mark(lines, related).filter(|mark| mark.is_near(&marks[0]));
            match mark {
                Some(mark) if related.path == finding.path && near.len() < RELATED => {
                    marks.push(mark);
                    near.push(related);
                }
                _ => rest.push(related),
            }
        }
        let passage = Passage::new(lines, &marks, self.width);
        let mut shown: Vec<Mark> = marks.drain(..1).collect();
        for (mark, related) in marks.into_iter().zip(near) {
            if passage.shows(&mark) {
                shown.push(mark);
            } else {
                rest.push(related);
            }
        }
        let part = Part {
            place: place((&finding.path, finding.span.line, finding.span.column)),
            passage,
            marks: shown,
        };
        (Some(part), rest)
    }

    /// A related place elsewhere; `None` if its text is not available.
    fn other(&self, related: &Related) -> Option<Part> {
        let lines = self.lines.get(related.path.as_str())?;
        let mark = mark(lines, related)?;
        let marks = vec![mark];
        Some(Part {
            place: place((&related.path, related.line, related.column)),
            passage: Passage::new(lines, &marks, self.width),
            marks,
        })
    }

    /// The suggested text of a finding, if it replaces one span of one line.
    fn patched(&self, finding: &Diagnostic) -> Option<Patched> {
        let [edit] = finding.fix.as_ref()?.edits.as_slice() else {
            return None;
        };
        let lines = self.lines.get(finding.path.as_str());
        let lines = lines.filter(|_| edit.path == finding.path)?;
        let mark = Mark::primary(lines, edit.span)?;
        let text = spell(&edit.text);
        let is_short = !edit.text.contains(['\n', '\r']) && text.chars().count() <= self.width;
        is_short.then(|| Patched {
            passage: Passage::new(lines, std::slice::from_ref(&mark), self.width),
            mark,
            text,
        })
    }
}

impl Part {
    fn snippet(&self) -> Snippet<'_, Annotation<'_>> {
        self.passage.underlined(PLACE, &self.marks)
    }
}

impl Patched {
    fn snippet(&self) -> Option<Snippet<'_, Patch<'_>>> {
        self.passage.replaced(&self.mark, &self.text)
    }
}

/// A path with its line and column.
type Location<'a> = (&'a str, Option<usize>, Option<usize>);

/// The problem and its severity.
fn title(finding: &Diagnostic) -> Title<'_> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    level
        .primary_title(spell(&finding.message))
        .id(finding.code.name())
}

/// The place of a finding whose text is not shown.
fn origin(finding: &Diagnostic) -> Origin<'static> {
    let origin = Origin::path(spell(&finding.path));
    match (finding.span.line, finding.span.column) {
        (Some(line), Some(column)) => origin.line(line).char_column(column),
        _ => origin,
    }
}

fn place((path, line, column): Location<'_>) -> String {
    let path = spell(path);
    match (line, column) {
        (Some(line), Some(column)) => format!("{path}:{line}:{column}"),
        _ => path,
    }
}

/// The mark of a related place, if it is in these lines.
fn mark(lines: &Lines<'_>, related: &Related) -> Option<Mark> {
    Mark::related(lines, (related.line?, related.column?), &related.message)
}

/// The drawing with the real places in it, in the order in which they are shown.
fn with_places<'p>(drawn: &str, parts: impl Iterator<Item = &'p Part>) -> String {
    let mut pieces = drawn.split(PLACE);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for (piece, part) in pieces.zip(parts) {
        out.push_str(&part.place);
        out.push_str(piece.trim_start_matches(|c: char| c == ':' || c.is_ascii_digit()));
    }
    out
}
