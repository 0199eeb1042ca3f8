//! Some lines of a file with marked spans, as a snippet for annotate-snippets.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Patch, Snippet};

use super::excerpt::Excerpt;
use crate::diagnostic::Span;
use crate::load::lines::Lines;
use crate::report::spell::spell;

/// A line and a column.
type Point = (usize, usize);

/// The largest distance of two places in one snippet, and the longest span that is marked to its end.
const NEAR: usize = 60;
/// How many lines after the beginning of a mark, and before its end, the renderer may show.
const AROUND: usize = 5;

/// A span of a file to underline.
#[derive(Debug)]
pub(super) struct Mark {
    start: Point,
    end: Point,
    kind: AnnotationKind,
    label: Option<String>,
}

/// Lines of a file as they are shown.
#[derive(Debug)]
pub(super) struct Passage {
    first: usize,
    text: String,
    /// Each line, and where it begins in the text.
    lines: Vec<(usize, Option<Excerpt>)>,
}

impl Mark {
    /// The place of a finding; `None` if it has none in the text.
    pub(super) fn primary(lines: &Lines<'_>, span: Span) -> Option<Self> {
        let (start, end) = points(span)?;
        lines.width(start.0)?;
        Some(Self::new(lines, start, end))
    }

    /// A related place of a finding; its length is that of the text there.
    pub(super) fn related(lines: &Lines<'_>, place: Point, why: &str) -> Option<Self> {
        let end = (place.0, end_of_word(lines, place)?);
        Some(Self {
            kind: AnnotationKind::Context,
            label: Some(spell(why)),
            ..Self::new(lines, place, end)
        })
    }

    fn new(lines: &Lines<'_>, start: Point, end: Point) -> Self {
        let behind = lines.width(start.0).unwrap_or_default() + 1;
        let is_short = end.0 <= start.0 + NEAR && lines.width(end.0).is_some();
        let rest = end.0.saturating_sub(start.0);
        Self {
            start,
            end: if is_short {
                end.max(start)
            } else {
                (start.0, behind.max(start.1))
            },
            kind: AnnotationKind::Primary,
            label: (!is_short).then(|| format!("and {rest} more lines")),
        }
    }

    /// Whether both can be shown in one snippet.
    pub(super) fn is_near(&self, other: &Self) -> bool {
        self.start.0.abs_diff(other.start.0) <= NEAR
    }

    /// The marked columns of a line, and whether the line is shown.
    fn on(&self, line: usize) -> Option<Range<usize>> {
        let (start, end) = (self.start, self.end);
        if line == start.0 && line == end.0 {
            Some(start.1..end.1)
        } else if line == start.0 {
            Some(start.1..start.1)
        } else if line == end.0 {
            Some(end.1.saturating_sub(1)..end.1)
        } else {
            None
        }
    }

    /// Whether the renderer may show a line because of the mark.
    fn is_around(&self, line: usize) -> bool {
        line.abs_diff(self.start.0) <= AROUND || line.abs_diff(self.end.0) <= AROUND
    }
}

impl Passage {
    /// The lines from the first mark to the last one, none wider than this many columns.
    pub(super) fn new(lines: &Lines<'_>, marks: &[Mark], width: usize) -> Self {
        let first = marks.iter().map(|mark| mark.start.0).min().unwrap_or(1);
        let last = marks.iter().map(|mark| mark.end.0).max().unwrap_or(first);
        let mut passage = Self {
            first,
            text: String::new(),
            lines: Vec::new(),
        };
        for line in first..=last {
            let place = marks.iter().find_map(|mark| mark.on(line));
            let is_shown = place.is_some() || marks.iter().any(|mark| mark.is_around(line));
            let excerpt = is_shown.then(|| Excerpt::new(lines, line, place.unwrap_or(1..1), width));
            let start = passage.text.len();
            passage
                .text
                .push_str(excerpt.as_ref().map_or("", |excerpt| &excerpt.text));
            passage.text.push('\n');
            passage.lines.push((start, excerpt));
        }
        passage
    }

    /// Whether a mark is shown.
    pub(super) fn shows(&self, mark: &Mark) -> bool {
        self.bytes(mark).is_some()
    }

    /// The snippet of a file with its marks underlined.
    pub(super) fn underlined<'a>(
        &'a self,
        path: &'a str,
        marks: &'a [Mark],
    ) -> Snippet<'a, Annotation<'a>> {
        let annotations = marks.iter().filter_map(|mark| {
            let annotation = mark.kind.span(self.bytes(mark)?);
            Some(annotation.label(mark.label.as_deref()))
        });
        Snippet::source(self.text.as_str())
            .line_start(self.first)
            .path(path)
            .annotations(annotations)
    }

    /// The snippet of a file with a text that replaces the mark; `None` if the mark is cut off.
    pub(super) fn replaced<'a>(
        &'a self,
        mark: &Mark,
        text: &'a str,
    ) -> Option<Snippet<'a, Patch<'a>>> {
        let line = self.lines.get(mark.start.0.checked_sub(self.first)?)?;
        let is_whole =
            mark.start.0 == mark.end.0 && line.1.as_ref()?.holds(mark.start.1..mark.end.1);
        let patch = Patch::new(self.bytes(mark)?, text);
        let snippet = Snippet::source(self.text.as_str()).line_start(self.first);
        is_whole.then(|| snippet.patch(patch))
    }

    fn bytes(&self, mark: &Mark) -> Option<Range<usize>> {
        let at = |line: usize, columns: Range<usize>| {
            let (shift, excerpt) = self.lines.get(line.checked_sub(self.first)?)?;
            let bytes = excerpt.as_ref()?.bytes(columns)?;
            Some(bytes.start + shift..bytes.end + shift)
        };
        let start = at(mark.start.0, mark.on(mark.start.0)?)?;
        let end = at(mark.end.0, mark.on(mark.end.0)?)?;
        Some(start.start..end.end)
    }
}

/// The ends of a span.
fn points(span: Span) -> Option<(Point, Point)> {
    Some((
        (span.line?, span.column?),
        (span.end_line?, span.end_column?),
    ))
}

/// The column after the part that begins at a place: a key, a quoted text, an item, or the rest of the
/// line.
fn end_of_word(lines: &Lines<'_>, (line, column): Point) -> Option<usize> {
    /// More than is ever shown.
    const FAR: usize = 400;
    let end = lines.width(line)? + 1;
    let column = column.min(end);
    let part = |from: usize, to: usize| lines.slice(Span::new((line, from), (line, to)));
    let before = part(column.saturating_sub(FAR).max(1), column)?;
    let text = part(column, end.min(column + FAR))?;
    let quote = text.chars().next().filter(|c| "\"'".contains(*c));
    let stops: &[&str] = if before.contains(['[', '{']) {
        &[": ", " #", ",", "]", "}"]
    } else {
        &[": ", " #"]
    };
    let stop = match quote {
        Some(quote) => text[1..].find(quote).map(|at| at + 2),
        None => stops.iter().filter_map(|stop| text.find(stop)).min(),
    };
    let word = text[..stop.unwrap_or(text.len())].trim_end();
    let word = word
        .strip_suffix(':')
        .filter(|_| stop.is_none())
        .unwrap_or(word);
    Some(column + word.chars().count())
}

#[cfg(test)]
mod tests {
    use super::{Mark, Passage, end_of_word};
    use crate::diagnostic::Span;
    use crate::load::lines::Lines;

    fn word(text: &str, column: usize) -> String {
        let lines = Lines::new(text);
        let end = end_of_word(&lines, (1, column)).unwrap();
        let found = lines.slice(Span::new((1, column), (1, end)));
        found.unwrap().to_owned()
    }

    #[test]
    fn a_place_reaches_as_far_as_what_is_written_there() {
        assert_eq!(word("  name: Harvest, the Ledger # x", 3), "name");
        assert_eq!(
            word("  name: Harvest, the Ledger # x", 9),
            "Harvest, the Ledger"
        );
        assert_eq!(word("archived:", 1), "archived");
        assert_eq!(word("used_in: [KE, TZ]", 11), "KE");
        assert_eq!(word("used_in: [KE, TZ]", 15), "TZ");
        assert_eq!(word("name: \"a: b\" # c", 7), "\"a: b\"");
        assert_eq!(word("x: {é: 1}", 5), "é");
        assert_eq!(word("ab", 3), "");
    }

    #[test]
    fn a_stretch_of_very_many_lines_is_marked_on_its_first() {
        let text = "a: |\n".to_owned() + &"  b\n".repeat(5_000);
        let lines = Lines::new(&text);
        let mark = Mark::primary(&lines, Span::new((1, 4), (5_001, 4))).unwrap();
        let passage = Passage::new(&lines, std::slice::from_ref(&mark), 80);
        assert_eq!(passage.text, "a: |\n");
        assert_eq!(mark.label.as_deref(), Some("and 5000 more lines"));
    }

    #[test]
    fn a_place_outside_the_text_is_not_a_mark() {
        let lines = Lines::new("a: b\n");
        assert!(Mark::primary(&lines, Span::new((9, 1), (9, 2))).is_none());
        assert!(Mark::related(&lines, (9, 1), "there").is_none());
    }
}
