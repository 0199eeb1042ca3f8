//! A text as lines with columns, counted as editors and [`crate::diagnostic::Span`] do.

use std::cell::OnceCell;

use crate::diagnostic::Span;

/// The lines of one text, without their ends (LF, CR LF or CR).
#[derive(Debug)]
pub struct Lines<'a>(Vec<Line<'a>>);

/// One line. A hostile text may have a million characters on one line and a finding on each, so no line
/// is counted twice.
#[derive(Debug)]
struct Line<'a> {
    text: &'a str,
    /// Where it begins in the whole text, in bytes.
    at: usize,
    /// In Unicode scalar values.
    width: usize,
    /// Where each character begins, in bytes; computed on first use.
    starts: OnceCell<Vec<usize>>,
}

impl<'a> Lines<'a> {
    /// Splits a text into lines; an empty text has one empty line.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let mut lines = Vec::new();
        let mut rest = text;
        while let Some(end) = rest.bytes().position(|byte| matches!(byte, b'\n' | b'\r')) {
            lines.push(Line::new(&rest[..end], text.len() - rest.len()));
            let after = &rest[end..];
            rest = &after[if after.starts_with("\r\n") { 2 } else { 1 }..];
        }
        lines.push(Line::new(rest, text.len() - rest.len()));
        Self(lines)
    }

    /// The nearest place inside the text; the place directly after the end of a line is inside.
    #[must_use]
    pub fn clamp(&self, (line, column): (usize, usize)) -> (usize, usize) {
        let line = line.clamp(1, self.0.len());
        (line, column.clamp(1, self.0[line - 1].width + 1))
    }

    /// How many characters a line has; `None` if there is no such line.
    #[must_use]
    pub fn width(&self, line: usize) -> Option<usize> {
        Some(self.0.get(line.checked_sub(1)?)?.width)
    }

    /// The place directly after the text.
    #[must_use]
    pub fn end(&self) -> (usize, usize) {
        let last = self.0.last().map_or(0, |line| line.width);
        (self.0.len(), last + 1)
    }

    /// The place directly after the last character before a place that is not white space.
    #[must_use]
    pub fn trim_back(&self, place: (usize, usize)) -> (usize, usize) {
        let (mut line, column) = self.clamp(place);
        let mut before: &str = self.0[line - 1].slice(1, column).unwrap_or_default();
        while before.trim_end().is_empty() && line > 1 {
            line -= 1;
            before = self.0[line - 1].text;
        }
        (line, before.trim_end().chars().count() + 1)
    }

    /// The places of a text without line ends inside a span, in order.
    #[must_use]
    pub fn find(&self, span: Span, text: &str) -> Vec<Span> {
        let (Some(first), Some(last)) = (span.line, span.end_line) else {
            return Vec::new();
        };
        let width = text.chars().count();
        let mut found = Vec::new();
        for number in first.max(1)..=last.min(self.0.len()) {
            let line = &self.0[number - 1];
            let from = if number == first { span.column } else { None };
            let to = if number == last {
                span.end_column
            } else {
                None
            };
            let (from, to) = (from.unwrap_or(1), to.unwrap_or(line.width + 1));
            let inside = line.slice(from, to).unwrap_or_default();
            let mut column = from;
            let mut counted = 0;
            for (at, _) in inside.match_indices(text) {
                column += inside[counted..at].chars().count();
                counted = at;
                found.push(Span::new((number, column), (number, column + width)));
            }
        }
        found
    }

    /// The text of a span that begins and ends on one line.
    #[must_use]
    pub fn slice(&self, span: Span) -> Option<&'a str> {
        if span.line != span.end_line {
            return None;
        }
        let line = self.0.get(span.line?.checked_sub(1)?)?;
        line.slice(span.column?, span.end_column?)
    }

    /// Where a line and column begin in the text, in bytes; directly after the end of a line is also a
    /// place.
    #[must_use]
    pub fn offset(&self, (line, column): (usize, usize)) -> Option<usize> {
        let line = self.0.get(line.checked_sub(1)?)?;
        Some(line.at + line.offset(column)?)
    }
}

impl<'a> Line<'a> {
    fn new(text: &'a str, at: usize) -> Self {
        Self {
            text,
            at,
            width: text.chars().count(),
            starts: OnceCell::new(),
        }
    }

    /// The text from one column up to another.
    fn slice(&self, from: usize, to: usize) -> Option<&'a str> {
        self.text.get(self.offset(from)?..self.offset(to)?)
    }

    /// Where a column begins in the line, in bytes.
    fn offset(&self, column: usize) -> Option<usize> {
        let starts = self.starts.get_or_init(|| {
            let starts = self.text.char_indices().map(|(at, _)| at);
            starts.chain([self.text.len()]).collect()
        });
        starts.get(column.checked_sub(1)?).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;
    use crate::diagnostic::Span;

    #[test]
    fn all_three_line_ends_count() {
        let lines = Lines::new("é b\r\nc\rd\n");
        assert_eq!(lines.slice(Span::new((1, 3), (1, 4))), Some("b"));
        assert_eq!(lines.slice(Span::new((3, 1), (3, 2))), Some("d"));
        assert_eq!(lines.slice(Span::new((4, 1), (4, 1))), Some(""));
        assert_eq!(lines.slice(Span::new((5, 1), (5, 1))), None);
        assert_eq!((lines.width(1), lines.width(5)), (Some(3), None));
        assert_eq!(lines.end(), (4, 1));
        assert_eq!(lines.offset((2, 2)), Some(7));
        assert_eq!(lines.offset((2, 3)), None);
    }

    #[test]
    fn a_place_beyond_the_text_is_moved_into_it() {
        let lines = Lines::new("ab\n");
        assert_eq!(lines.clamp((9, 9)), (2, 1));
        assert_eq!(lines.clamp((1, 9)), (1, 3));
        assert_eq!(lines.clamp((0, 0)), (1, 1));
    }

    #[test]
    fn a_text_is_found_inside_a_stretch_only() {
        let lines = Lines::new("é é\né é\né");
        let found = lines.find(Span::new((1, 2), (2, 2)), "é");
        assert_eq!(
            found,
            [Span::new((1, 3), (1, 4)), Span::new((2, 1), (2, 2))]
        );
    }

    #[test]
    fn white_space_before_a_place_is_left_out() {
        let lines = Lines::new("a: |\n  b \n\nc: d\n");
        assert_eq!(lines.trim_back((4, 1)), (2, 4));
    }
}
