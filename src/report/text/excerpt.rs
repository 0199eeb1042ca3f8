//! A line of text as a snippet shows it: invisible characters escaped, and cut around the marked part.

use std::ops::Range;

use unicode_width::UnicodeWidthChar;

use crate::diagnostic::Span;
use crate::load::lines::Lines;
use crate::report::spell::Speller;

/// Marks a cut in a line.
const CUT: char = '…';
/// A tab, which must look different from spaces.
const TAB: &str = "→   ";

/// The part of a line that is shown.
#[derive(Debug)]
pub(super) struct Excerpt {
    /// Its visible form.
    pub(super) text: String,
    /// The first column that is shown.
    from: usize,
    /// Where each column that is shown begins, in bytes of the text, and where the last one ends.
    starts: Vec<usize>,
}

/// The characters near the marked place: the visible form of each, where it begins, how wide it is.
struct Near {
    text: String,
    starts: Vec<usize>,
    cells: Vec<usize>,
}

impl Excerpt {
    /// The part of a line around some columns, at most this many terminal columns wide.
    pub(super) fn new(lines: &Lines<'_>, line: usize, place: Range<usize>, width: usize) -> Self {
        let end = lines.width(line).unwrap_or_default() + 1;
        let focus = place.start.clamp(1, end)..place.end.clamp(1, end);
        // More than this cannot be shown, whatever the line contains.
        let from = focus.start.saturating_sub(width).max(1);
        let to = focus.end.min(focus.start + width) + width;
        let to = to.min(end);
        let near = Near::new(
            lines
                .slice(Span::new((line, from), (line, to)))
                .unwrap_or_default(),
        );
        let is_whole = from == 1 && to == end && near.cells.iter().sum::<usize>() <= width;
        let shown = if is_whole {
            0..near.cells.len()
        } else {
            near.window(
                focus.start - from..focus.end.max(focus.start) - from,
                width.saturating_sub(2),
            )
        };
        let mut text = String::new();
        if from + shown.start > 1 {
            text.push(CUT);
        }
        let shift = text.len();
        let first = near.starts[shown.start];
        text.push_str(&near.text[first..near.starts[shown.end]]);
        if from + shown.end < end {
            text.push(CUT);
        }
        let starts = &near.starts[shown.start..=shown.end];
        Self {
            text,
            from: from + shown.start,
            starts: starts.iter().map(|at| at - first + shift).collect(),
        }
    }

    /// Whether all of some columns are shown.
    pub(super) fn holds(&self, columns: Range<usize>) -> bool {
        columns.start >= self.from && columns.end < self.from + self.starts.len()
    }

    /// The position of some columns in the text, in bytes; `None` if none of them is shown.
    pub(super) fn bytes(&self, columns: Range<usize>) -> Option<Range<usize>> {
        let last = self.from + self.starts.len() - 1;
        if columns.start > last || columns.end < self.from {
            return None;
        }
        let at = |column: usize| self.starts[column.clamp(self.from, last) - self.from];
        Some(at(columns.start)..at(columns.end.max(columns.start)))
    }
}

impl Near {
    fn new(raw: &str) -> Self {
        let mut near = Self {
            text: String::with_capacity(raw.len()),
            starts: vec![0],
            cells: Vec::new(),
        };
        let mut speller = Speller::default();
        for c in raw.chars() {
            let start = near.text.len();
            if c == '\t' {
                near.text.push_str(TAB);
            } else {
                speller.push(&mut near.text, c);
            }
            let shown = near.text[start..].chars();
            // A combining mark counts too, so that their number is limited.
            let cells = shown.map(|c| c.width().unwrap_or(1).max(1)).sum();
            near.cells.push(cells);
            near.starts.push(near.text.len());
        }
        near
    }

    /// The characters that fit: some before the marked ones, these, then more on both sides.
    fn window(&self, focus: Range<usize>, width: usize) -> Range<usize> {
        let mut shown = focus.start..focus.start;
        let mut room = width / 4;
        while self.before(&shown, &mut room) {
            shown.start -= 1;
        }
        room += width - width / 4;
        while shown.end < focus.end && self.behind(&shown, &mut room) {
            shown.end += 1;
        }
        loop {
            let behind = self.behind(&shown, &mut room);
            shown.end += usize::from(behind);
            let before = self.before(&shown, &mut room);
            shown.start -= usize::from(before);
            if !behind && !before {
                return shown;
            }
        }
    }

    /// Whether one more character before some fits; if so, uses its room.
    fn before(&self, shown: &Range<usize>, room: &mut usize) -> bool {
        let at = shown.start.checked_sub(1);
        take(at.and_then(|at| self.cells.get(at)), room)
    }

    /// Whether one more character after some fits; if so, uses its room.
    fn behind(&self, shown: &Range<usize>, room: &mut usize) -> bool {
        take(self.cells.get(shown.end), room)
    }
}

/// Uses the room of this many columns, if there is enough.
fn take(cells: Option<&usize>, room: &mut usize) -> bool {
    let left = cells.and_then(|cells| room.checked_sub(*cells));
    *room = left.unwrap_or(*room);
    left.is_some()
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr;

    use super::Excerpt;
    use crate::load::lines::Lines;

    fn excerpt(line: &str, place: std::ops::Range<usize>) -> (String, String) {
        let lines = Lines::new(line);
        let excerpt = Excerpt::new(&lines, 1, place.clone(), 20);
        assert!(excerpt.text.width() <= 20, "{}", excerpt.text);
        let bytes = excerpt.bytes(place).unwrap();
        (excerpt.text[bytes].to_owned(), excerpt.text)
    }

    fn both(mark: &str, text: &str) -> (String, String) {
        (mark.to_owned(), text.to_owned())
    }

    #[test]
    fn a_short_line_is_shown_whole() {
        assert_eq!(excerpt("name: é 東", 7..10), both("é 東", "name: é 東"));
        assert_eq!(excerpt("", 1..1), both("", ""));
        assert_eq!(excerpt("ab", 3..3), both("", "ab"));
        assert_eq!(excerpt("x".repeat(20).as_str(), 20..21).1, "x".repeat(20));
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides() {
        let long = format!("{}MARK{}", "a".repeat(50_000), "b".repeat(50_000));
        let shown = excerpt(&long, 50_001..50_005);
        assert_eq!(shown, both("MARK", "…aaaaaaaaaMARKbbbbb…"));
        assert_eq!(excerpt(&long, 1..2).1, "aaaaaaaaaaaaaaaaaa…");
        assert_eq!(excerpt(&long, 100_005..100_005).1, "…bbbbbbbbbbbbbbbbbb");
        assert_eq!(excerpt(&long, 1..100_005).0, "a".repeat(18));
        assert_eq!(excerpt(&long, 7..100_005).1, "…aaaaaaaaaaaaaaaaaa…");
        assert_eq!(
            excerpt(&format!("k: {long}"), 4..99_999).1,
            "k: aaaaaaaaaaaaaaa…"
        );
    }

    #[test]
    fn invisible_characters_are_escaped_and_underlined_in_full() {
        assert_eq!(
            excerpt("a\u{202e}b", 2..3),
            both(r"\u{202e}", r"a\u{202e}b")
        );
        assert_eq!(excerpt("\tb", 1..2), both("→   ", "→   b"));
        assert_eq!(excerpt("##[x]", 1..6).1, r"##\u{5b}x]");
    }

    #[test]
    fn marks_that_take_no_room_are_cut_too() {
        let line = format!("a{}", "\u{301}".repeat(90_000));
        assert_eq!(excerpt(&line, 1..2).1.chars().count(), 19);
    }

    #[test]
    fn a_place_that_was_cut_off_has_no_bytes() {
        let line = "x".repeat(100);
        let excerpt = Excerpt::new(&Lines::new(&line), 1, 1..2, 20);
        assert_eq!(excerpt.bytes(60..61), None);
    }
}
