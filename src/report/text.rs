//! Findings for people, as rustc shows them: what was found, the source line with the stretch
//! underlined, the places that belong to it, and what to write instead.

mod excerpt;
mod passage;
mod view;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::load::Texts;
use crate::load::lines::Lines;
use view::View;

/// What findings are shown on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paper {
    /// Whether colours are welcome.
    pub ink: Ink,
    /// How many columns there are; source lines take 40 at least and 160 at most.
    pub width: usize,
}

/// Whether lines carry the colours of a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Escape sequences are welcome.
    Colored,
    /// Plain text.
    Plain,
}

impl From<bool> for Ink {
    fn from(colored: bool) -> Self {
        if colored { Self::Colored } else { Self::Plain }
    }
}

impl Default for Paper {
    /// What is no terminal: plain, a hundred columns wide.
    fn default() -> Self {
        Self {
            ink: Ink::Plain,
            width: 100,
        }
    }
}

/// Each finding as a text of some lines that ends with one.
///
/// A finding on a file whose text is not at hand is shown without the source line. Findings on one
/// file should follow each other: its lines are counted once.
#[must_use]
pub fn findings(diagnostics: &[Diagnostic], texts: &Texts, paper: Paper) -> Vec<String> {
    let files: Vec<&[Diagnostic]> = diagnostics.chunk_by(|a, b| a.path == b.path).collect();
    let shown = files.into_par_iter().map(|findings| {
        let text = findings.first().and_then(|one| texts.get(&one.path));
        let lines = text.map(|text| Lines::new(text));
        let view = View::new(lines.as_ref(), texts, paper);
        let each = findings.iter().map(|finding| view.show(finding));
        each.collect::<Vec<_>>()
    });
    shown.collect::<Vec<_>>().concat()
}
