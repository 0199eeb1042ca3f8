//! Sums up in a line what was found in an entry.

use serde::Serialize;

use super::change::Change;
use super::found::Found;
use super::gaps::{indicator_of, says_gap};
use super::indicators::Indicator;
use crate::diagnostic::{Diagnostic, Severity};
use crate::standard::Outcome;

/// What follows for one entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// The worst that holds.
    pub ruling: Ruling,
    /// The ruling in words, with the numbers that led to it.
    pub sentence: String,
    /// The ruling in words.
    #[serde(skip)]
    pub summary: &'static str,
}

/// What follows, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ruling {
    /// There are errors: it cannot be published or, where only the change makes them errors, merged.
    Faulty,
    /// Some indicator has a gap.
    Gaps,
    /// Nothing is missing, but a reviewer must decide on something.
    NeedsHuman,
    /// Data shows no problem.
    Clear,
}

/// The verdict on an entry; `faults` are the errors that the file has by itself.
pub(super) fn verdict(
    change: Change,
    findings: &[Found],
    indicators: &[Indicator],
    faults: usize,
) -> Verdict {
    let with = |result| indicators.iter().filter(|one| one.result == result).count();
    let (gaps, doubts) = (with(Outcome::Gap), with(Outcome::NeedsHuman));
    let found = || findings.iter().map(|found| &found.diagnostic);
    // A problem that is counted as a gap is not counted again.
    let count = |severity: Severity| -> usize {
        let others = found().filter(|one| one.severity == severity && !is_gap(one, indicators));
        others.map(Diagnostic::count).sum()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let ruling = match () {
        () if found().any(|one| one.severity == Severity::Error) => Ruling::Faulty,
        () if gaps > 0 => Ruling::Gaps,
        () if doubts > 0 || warnings > 0 || change == Change::Removed => Ruling::NeedsHuman,
        () => Ruling::Clear,
    };
    let summary = match ruling {
        Ruling::Faulty if faults > 0 => "has errors, cannot be published",
        Ruling::Faulty => "has errors, not ready to merge",
        Ruling::Gaps => "incomplete",
        Ruling::NeedsHuman => "needs a reviewer",
        Ruling::Clear => "no problems found",
    };
    let counts = [
        (errors, "error", "errors"),
        (gaps, "gap", "gaps"),
        (doubts, "indicator to review", "indicators to review"),
        (warnings, "warning", "warnings"),
        (with(Outcome::Met), "indicator met", "indicators met"),
    ];
    let parts: Vec<String> = counts
        .into_iter()
        .filter(|(number, ..)| *number > 0)
        .map(|(number, one, many)| format!("{number} {}", if number == 1 { one } else { many }))
        .collect();
    let sentence = if parts.is_empty() {
        summary.to_owned()
    } else {
        format!("{summary} ({})", parts.join(", "))
    };
    Verdict {
        ruling,
        sentence,
        summary,
    }
}

/// Whether a finding says no more than that one of the indicators has a gap.
fn is_gap(one: &Diagnostic, indicators: &[Indicator]) -> bool {
    let key = indicator_of(&one.pointer);
    let mut gaps = indicators
        .iter()
        .filter(|known| known.result == Outcome::Gap);
    says_gap(one.code) && gaps.any(|gap| Some(gap.indicator.as_str()) == key)
}
