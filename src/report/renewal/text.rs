//! Prepared renewals as text for people: a report, then the patch.

use std::fmt::Write;

use super::patch::patch;
use crate::renewal::{Kept, Renewal, Unknown};
use crate::report::outline::{field, part, word};
use crate::report::plural::plural;
use crate::report::spell::spell;
use crate::standard::Outcome;

/// The report on each renewal.
#[must_use]
pub fn report(renewals: &[Renewal]) -> String {
    let mut out = String::new();
    for one in renewals {
        if !out.is_empty() {
            out.push('\n');
        }
        of_one(&mut out, one);
    }
    out
}

/// The patch below a line that says how to use it. Git ignores what is before a patch.
#[must_use]
pub fn with_patch(renewals: &[Renewal], report: &str, folder: &str) -> String {
    let lines = patch(renewals, folder);
    // Only a text that shows no character by its number is exact.
    let lines = lines.lines().map(|line| spell(line) + "\n");
    format!(
        "{report}\nTo apply: dpg renew … --format patch | git apply, or --write, or --branch NAME\n\n{}",
        lines.collect::<String>()
    )
}

fn of_one(out: &mut String, one: &Renewal) {
    let valid = match one.valid_until {
        Some(day) => format!("valid until {day}"),
        None => "no review date".to_owned(),
    };
    // Writing to a String cannot fail.
    let _ = writeln!(
        out,
        "Renewal of {}  {}\n  {}, {valid}",
        one.id,
        spell(&one.name),
        spell(&one.path)
    );
    let standard = &one.standard;
    let versions = match &standard.before {
        Some(before) if *before == standard.after => format!("Standard {before}, still the newest"),
        Some(before) => format!("Standard {} -> {}", spell(before), standard.after),
        None => format!("Standard: no version in the entry -> {}", standard.after),
    };
    let _ = writeln!(out, "  {versions}");
    let releases = standard.releases.iter();
    let new = releases.map(|one| format!("{} ({})", one.version, one.date));
    part(out, "new versions", new);
    let asks = standard.asks.iter();
    let asks = asks.map(|one| {
        let rule = one.rule.as_ref();
        let rule = rule.map_or_else(String::new, |rule| format!(" [{}]", spell(rule)));
        format!(
            "{} since {}: {}{rule}",
            one.number,
            one.since,
            spell(&one.text)
        )
    });
    part(out, "asked in addition", asks);
    since(out, one);
    part(out, "open", one.open.iter().map(open));
    part(
        out,
        "decisions kept, the answers are the same",
        one.kept.iter().map(kept),
    );
    part(
        out,
        "decisions kept, not compared: the answers at that time are not known",
        one.not_compared.iter().map(kept),
    );
    part(
        out,
        "decisions dropped, the answers changed",
        one.dropped.iter().map(kept),
    );
    let findings = one.findings.iter().map(|found| {
        let line = found.span.line;
        let line = line.map_or_else(String::new, |line| format!("line {line}: "));
        format!("{line}{} [{}]", spell(&found.message), found.code)
    });
    part(out, "findings", findings);
    if one.formats {
        let _ = writeln!(out, "  the patch also formats the file, as `dpg fmt` does");
    }
}

/// What changed since the last decision.
fn since(out: &mut String, one: &Renewal) {
    let Some(decision) = &one.decision else {
        let why = match one.decision_unknown {
            Some(Unknown::ShallowClone) => {
                "this clone does not have the whole history: fetch it, such as with `git fetch --unshallow`"
            }
            Some(Unknown::NoDay) | None => "the history of the entry has no day of a decision",
        };
        let _ = writeln!(out, "  changed since the last decision: not known, {why}");
        return;
    };
    let title = format!(
        "changed since the last decision (commit {}, {})",
        decision.short(),
        decision.day
    );
    let more = Some(one.fields_left_out).filter(|more| *more > 0);
    let more = more.map(|more| format!("and {more} more"));
    let nothing = one.fields.is_empty().then(|| "nothing".to_owned());
    part(
        out,
        &title,
        one.fields.iter().map(field).chain(more).chain(nothing),
    );
    let same = plural(one.unchanged.len(), "indicator");
    let _ = writeln!(
        out,
        "  {same} with the same answer and evidence as at the decision: {}",
        one.unchanged.join(", ")
    );
}

fn open(one: &crate::review::Indicator) -> String {
    let before = match one.before {
        Some(Outcome::Met) => ", new",
        _ => "",
    };
    let help = one
        .help
        .as_deref()
        .map(|help| format!(" ({})", spell(help)));
    format!(
        "{} {}: {}{before}: {}{}",
        one.number,
        one.title,
        word(one.result),
        spell(&one.reason),
        help.unwrap_or_default()
    )
}

fn kept(one: &Kept) -> String {
    format!("{} ({})", one.indicator, one.on)
}
