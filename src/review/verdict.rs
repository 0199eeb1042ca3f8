//! What follows from all that was found of an entry, in a line.

use serde::Serialize;

use super::indicators::Indicator;
use super::{Change, Found};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::standard::Outcome;

/// What follows for one entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// The worst that holds.
    pub ruling: Ruling,
    /// The same in a sentence with the numbers behind it.
    pub sentence: String,
}

/// What follows, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ruling {
    /// There are errors: it cannot be published, or, for those that only the change brings, merged.
    Faulty,
    /// Some indicator has a gap.
    Gaps,
    /// Nothing is missing, but a human must look.
    NeedsHuman,
    /// Data finds nothing to object to.
    Clear,
}

/// The verdict on an entry; `faults` are the errors that it has whatever it was before.
pub(super) fn verdict(
    change: Change,
    findings: &[Found],
    indicators: &[Indicator],
    faults: usize,
) -> Verdict {
    let with = |result| indicators.iter().filter(|one| one.result == result).count();
    let (gaps, doubts) = (with(Outcome::Gap), with(Outcome::NeedsHuman));
    let of = |severity: Severity| {
        let all = findings.iter().map(|found| &found.diagnostic);
        all.filter(move |one| one.severity == severity)
    };
    let errors: usize = of(Severity::Error).map(Diagnostic::count).sum();
    // Gaps are counted as indicators.
    let warnings = of(Severity::Warning).filter(|one| one.code != Code::IndicatorGap);
    let warnings: usize = warnings.map(Diagnostic::count).sum();
    let ruling = match () {
        () if errors > 0 => Ruling::Faulty,
        () if gaps > 0 => Ruling::Gaps,
        () if doubts > 0 || warnings > 0 || change == Change::Removed => Ruling::NeedsHuman,
        () => Ruling::Clear,
    };
    let mut parts = Vec::new();
    let mut add = |number: usize, one: &str, many: &str| match number {
        0 => {}
        1 => parts.push(format!("1 {one}")),
        number => parts.push(format!("{number} {many}")),
    };
    add(errors, "error", "errors");
    add(warnings, "warning", "warnings");
    add(gaps, "indicator with a gap", "indicators with a gap");
    add(
        doubts,
        "indicator for a human to judge",
        "indicators for a human to judge",
    );
    add(with(Outcome::Met), "indicator met", "indicators met");
    let opening = match ruling {
        Ruling::Faulty if faults > 0 => "cannot be published as it stands",
        Ruling::Faulty => "must not be merged as it stands",
        Ruling::Gaps => "complete the gaps",
        Ruling::NeedsHuman => "a human must look",
        Ruling::Clear => "nothing to object to",
    };
    let sentence = if parts.is_empty() {
        opening.to_owned()
    } else {
        format!("{opening}: {}", parts.join(", "))
    };
    Verdict { ruling, sentence }
}
