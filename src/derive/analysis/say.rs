//! A sentence of the report with its numbers, and where it is told.

use super::figure::{Cell, Label};
use super::limits::SMALLEST;
use super::section::Section;

/// The questions that the summary answers, one finding each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// What is covered, and what is not?
    Coverage,
    /// Is it up to date, and can it be checked?
    Trust,
    /// On whom does it depend?
    Dependence,
}

/// A sentence with its numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Say {
    /// The end of the id of its message.
    pub id: &'static str,
    /// Where it is told.
    pub section: Section,
    /// Its numbers by their names in the message.
    pub counts: Vec<(&'static str, Cell)>,
    /// Its other words, by their names in the message; several have commas between them.
    pub labels: Vec<(&'static str, Vec<Label>)>,
    /// The share that it tells; none of less than [`SMALLEST`].
    pub share: Option<Share>,
    /// The question of the summary that it can answer.
    pub question: Option<Question>,
}

/// Some of all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// Some.
    pub part: usize,
    /// Of so many.
    pub base: usize,
}

impl Share {
    /// A share, unless there are too few of which it would be one.
    #[must_use]
    pub fn of(part: usize, base: usize) -> Option<Self> {
        (base >= SMALLEST).then_some(Self { part, base })
    }

    /// In percent, rounded half up; more than none is one at least, less than all 99 at most.
    #[must_use]
    pub fn percent(self) -> usize {
        let rounded = (self.part * 200 + self.base) / (self.base * 2).max(1);
        match rounded {
            0 if self.part > 0 => 1,
            100 if self.part < self.base => 99,
            percent => percent,
        }
    }
}

impl Say {
    pub(super) fn new(id: &'static str, section: Section) -> Self {
        Self {
            id,
            section,
            counts: Vec::new(),
            labels: Vec::new(),
            share: None,
            question: None,
        }
    }

    pub(super) fn count(mut self, name: &'static str, cell: Cell) -> Self {
        self.counts.push((name, cell));
        self
    }

    pub(super) fn label(mut self, name: &'static str, labels: Vec<Label>) -> Self {
        self.labels.push((name, labels));
        self
    }

    pub(super) fn share(mut self, part: usize, base: usize) -> Self {
        self.share = Share::of(part, base);
        self
    }

    pub(super) fn answers(mut self, question: Question) -> Self {
        self.question = Some(question);
        self
    }

    /// The share of goals, of which there are always few.
    pub(super) fn part_of_goals(mut self, part: usize, base: usize) -> Self {
        self.share = (base > 0).then_some(Share { part, base });
        self
    }
}

#[cfg(test)]
mod tests {
    use super::Share;

    #[test]
    fn shares_are_told_of_enough_goods_only_and_never_say_none_or_all_of_some() {
        assert_eq!(Share::of(3, 19), None);
        let percent = |part, base| Share::of(part, base).unwrap().percent();
        assert_eq!(percent(0, 20), 0);
        assert_eq!(percent(1, 1000), 1);
        assert_eq!(percent(999, 1000), 99);
        assert_eq!(percent(1000, 1000), 100);
        assert_eq!(percent(25, 200), 13);
        assert_eq!(percent(48, 103), 47);
    }
}
