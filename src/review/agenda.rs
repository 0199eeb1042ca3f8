//! Arranges what was found in an entry so that each thing is said once: with the item of the
//! checklist that it belongs to, or before the checklist.

use super::checklist::{Item, Tick};
use super::found::Found;
use super::indicators::Indicator;
use super::reviewed::Reviewed;
use crate::diagnostic::Code;
use crate::review::gaps::{indicator_of, says_gap};

/// What was found in an entry and what a reviewer still has to do.
#[derive(Debug)]
pub struct Agenda<'a> {
    /// Findings that belong to no open item, the most severe first.
    pub findings: Vec<&'a Found>,
    /// Items that are not ticked.
    pub open: Vec<OpenItem<'a>>,
    /// Items that are ticked, each with the indicator that it is about, if any.
    pub ticked: Vec<(&'a Item, Option<&'a Indicator>)>,
}

/// An item of the checklist that is not ticked, with all that was found about it.
#[derive(Debug)]
pub struct OpenItem<'a> {
    /// The item.
    pub item: &'a Item,
    /// The indicator that it is about, if any.
    pub indicator: Option<&'a Indicator>,
    /// The finding that says the same as the item.
    pub gap: Option<&'a Found>,
    /// Other findings on the answer.
    pub findings: Vec<&'a Found>,
}

impl Reviewed {
    /// What was found and what is to do, each once.
    #[must_use]
    pub fn agenda(&self) -> Agenda<'_> {
        let mut agenda = Agenda {
            findings: Vec::new(),
            open: Vec::new(),
            ticked: Vec::new(),
        };
        for item in &self.checklist {
            let mut indicators = self.indicators.iter();
            let indicator = indicators.find(|one| item.indicator.as_ref() == Some(&one.indicator));
            if item.tick == Tick::Holds {
                agenda.ticked.push((item, indicator));
            } else {
                agenda.open.push(OpenItem {
                    item,
                    indicator,
                    gap: None,
                    findings: Vec::new(),
                });
            }
        }
        for found in &self.findings {
            agenda.place(found);
        }
        agenda
    }
}

impl<'a> Agenda<'a> {
    fn place(&mut self, found: &'a Found) {
        let one = &found.diagnostic;
        if one.code == Code::NoDistinction {
            let mut open = self.open.iter_mut();
            let item = open.find(|open| open.item.pointer.as_ref() == Some(&one.pointer));
            return match item {
                Some(item) => item.gap = Some(found),
                None => self.findings.push(found),
            };
        }
        let key = indicator_of(&one.pointer);
        let mut open = self.open.iter_mut();
        let item = open.find(|open| key.is_some() && key == open.item.indicator.as_deref());
        match item {
            None => self.findings.push(found),
            Some(item) if item.gap.is_none() && says_gap(found.diagnostic.code) => {
                item.gap = Some(found);
            }
            Some(item) => item.findings.push(found),
        }
    }
}

impl OpenItem<'_> {
    /// Line of the answer, or of the key that should have it.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        let of_gap = self.gap.and_then(|gap| gap.diagnostic.span.line);
        of_gap.or(self.indicator.and_then(|indicator| indicator.line))
    }
}
