//! Finds the column in which a line should begin that begins in a wrong one.

use super::display::cut;
use super::finding::{Finding, On, Safe};
use crate::diagnostic::{Code, Span};

/// What begins in a column: the key of a mapping, or the dash of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Key,
    Dash,
}

/// A key or dash of a line above, with its column from 1.
#[derive(Debug, Clone, Copy)]
struct Open<'a> {
    mark: Mark,
    column: usize,
    name: &'a str,
}

/// A line that begins in a column where nothing above begins.
#[derive(Debug)]
pub(super) struct Misplaced<'a> {
    line: usize,
    text: &'a str,
    first: Open<'a>,
    below: Open<'a>,
}

/// A tab at the front of a line, where the parser complains about tabs.
pub(super) fn tab(text: &str, (line, _): (usize, usize), complaint: &str) -> Option<Finding> {
    if !complaint.contains("tab") {
        return None;
    }
    let mut lines = text.lines().enumerate().skip(line.checked_sub(1)?).take(2);
    let (number, column) = lines.find_map(|(at, line)| {
        let blanks = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
        Some((at + 1, blanks.find('\t')? + 1))
    })?;
    let code = Code::YamlSyntax;
    let finding = Finding::new(code, "", "invalid YAML: this line is indented with a tab");
    Some(
        finding
            .on(On::At((number, column)))
            .help("indent with two spaces for each level"),
    )
}

/// The line of a fault, if it begins where no key or item above it does, though one of its kind
/// could continue there.
pub(super) fn misplaced(text: &str, (line, column): (usize, usize)) -> Option<Misplaced<'_>> {
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut deepest: Vec<Open<'_>> = Vec::new();
    for above in text.lines().take(line.checked_sub(1)?) {
        let marks = marks(above);
        if let Some(first) = marks.first() {
            open.retain(|mark| mark.column < first.column);
            open.extend(marks);
            deepest.clone_from(&open);
        }
    }
    let text = text.lines().nth(line - 1)?;
    let first = *marks(text).first()?;
    let is_at_front = column <= first.column + first.name.chars().count() + 1;
    let same = |other: &&Open<'_>| other.mark == first.mark;
    let is_known = deepest
        .iter()
        .filter(same)
        .any(|other| other.column == first.column);
    if !is_at_front || is_known {
        return None;
    }
    // Of two as near, the deeper one: who indents by hand forgets a space more often than adding one.
    let below = deepest
        .iter()
        .rev()
        .filter(same)
        .min_by_key(|other| other.column.abs_diff(first.column))?;
    Some(Misplaced {
        line,
        text,
        first,
        below: *below,
    })
}

/// A key before a place with no space after its `:`: where the space is missing, and the key.
pub(super) fn unspaced(text: &str, (line, _): (usize, usize)) -> Option<((usize, usize), &str)> {
    let before = text.lines().enumerate().take(line.checked_sub(1)?);
    let (number, line) = before.filter(|(_, line)| !line.trim().is_empty()).last()?;
    let start = line.find(|c| c != ' ' && c != '-')?;
    let end = line[start..].find(':')? + start + 1;
    let key = &line[start..end];
    let is_key = key
        .chars()
        .all(|c| c.is_ascii_lowercase() || "_:".contains(c));
    let is_spaced = line[end..].starts_with(' ') || line.len() == end;
    (is_key && !is_spaced).then_some(((number + 1, end + 1), key))
}

/// Whether a place is the `:` after the first key of its line.
pub(super) fn is_after_first_key(text: &str, (line, column): (usize, usize)) -> bool {
    let Some(text) = line.checked_sub(1).and_then(|at| text.lines().nth(at)) else {
        return false;
    };
    let keys = marks(text)
        .into_iter()
        .filter(|open| open.mark == Mark::Key);
    let mut ends = keys.map(|key| key.column + key.name.chars().count());
    ends.any(|end| end == column)
}

impl Misplaced<'_> {
    /// The finding with the column that is meant, and the line as it should be.
    pub(super) fn improve(&self, finding: Finding) -> Finding {
        let Self {
            line,
            text,
            first,
            below,
        } = self;
        let name = cut(first.name, 40);
        let (what, above) = match first.mark {
            Mark::Key => (format!("`{name}`"), format!("`{}`", cut(below.name, 40))),
            Mark::Dash => ("this `-`".to_owned(), "the `-` above".to_owned()),
        };
        let token = match first.mark {
            Mark::Key => first.name,
            Mark::Dash => "-",
        };
        let end = first.column + token.chars().count();
        let fixed = format!("{}{token}", " ".repeat(below.column - 1));
        let line_after = format!("{fixed}{}", &text.trim_start()[token.len()..]);
        finding
            .on(On::Span(Span::new((*line, 1), (*line, end))))
            .help(format!(
                "start {what} in column {}, below {above}: `{}`",
                below.column,
                cut(line_after.trim_end(), 100)
            ))
            .replace(fixed, Safe::No)
    }
}

/// The dashes at the front of a line and the key after them; nothing for other lines.
fn marks(line: &str) -> Vec<Open<'_>> {
    let mut rest = line.trim_start_matches(' ');
    let mut column = line.len() - rest.len() + 1;
    let mut marks = Vec::new();
    while let Some(after) = rest.strip_prefix('-') {
        if !after.is_empty() && !after.starts_with(' ') {
            break;
        }
        marks.push(Open {
            mark: Mark::Dash,
            column,
            name: "-",
        });
        let next = after.trim_start_matches(' ');
        column += rest.len() - next.len();
        rest = next;
    }
    if let Some((key, after)) = rest.split_once(':')
        && !key.is_empty()
        && key
            .chars()
            .all(|c| c.is_alphanumeric() || "_-.".contains(c))
        && (after.is_empty() || after.starts_with([' ', '\t']))
    {
        marks.push(Open {
            mark: Mark::Key,
            column,
            name: key,
        });
    }
    marks
}
