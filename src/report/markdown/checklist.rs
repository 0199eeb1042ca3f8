//! The checklist of an entry: open items, each with the reason, the place and what to write.

use std::fmt::Write;

use super::finding::{NOT_NEW, finding, more, sign};
use super::inline::{advice, code, prose};
use super::sources::Sources;
use crate::diagnostic::Severity;
use crate::report::outline::word;
use crate::review::{Agenda, OpenItem, Tick};

/// The most findings on one answer that are shown.
const MOST: usize = 10;

/// The checklist of an entry.
pub(super) fn checklist(agenda: &Agenda<'_>, sources: &Sources<'_>) -> String {
    let (open, ticked) = (agenda.open.len(), agenda.ticked.len());
    let mut out = format!("**Checklist:** {open} of {} open\n\n", open + ticked);
    for item in &agenda.open {
        out.push_str(&open_item(item, sources));
    }
    let met = agenda
        .ticked
        .iter()
        .filter(|(_, one)| one.is_some())
        .count();
    for (item, _) in agenda.ticked.iter().filter(|(_, one)| one.is_none()) {
        let _ = writeln!(out, "- [x] {}", prose(&item.text));
    }
    match met {
        0 => {}
        1 => out.push_str("- [x] 1 indicator is met\n"),
        met => {
            let _ = writeln!(out, "- [x] {met} indicators are met");
        }
    }
    out.push('\n');
    out
}

fn open_item(open: &OpenItem<'_>, sources: &Sources<'_>) -> String {
    let item = open.item;
    let severity = open.gap.map(|gap| gap.diagnostic.severity);
    let sign = match item.tick {
        Tick::Fails => format!("{} ", sign(severity.unwrap_or(Severity::Error))),
        Tick::Holds | Tick::Open => String::new(),
    };
    let source = open.indicator.and_then(|one| one.source.as_deref());
    let source = source.or(item.source);
    let title = sources.link(prose(&item.text), source);
    let mut out = format!("- [ ] {sign}{title}");
    if let Some(indicator) = open.indicator {
        let line = open.line().map(|line| format!(", line {line}"));
        let line = line.unwrap_or_default();
        let _ = write!(out, " ({}{line})", code(&indicator.indicator, 60));
    } else if let Some(line) = open.line() {
        let _ = write!(out, " (line {line})");
    }
    if !item.note.is_empty() {
        let _ = write!(out, ": {}", prose(&item.note));
    }
    let before = open.indicator.and_then(|one| one.before);
    let before = before.filter(|before| open.indicator.is_some_and(|one| one.result != *before));
    if let Some(before) = before {
        let _ = write!(out, " *(was {})*", word(before));
    }
    if open.gap.is_some_and(|gap| !gap.is_new) {
        out.push_str(NOT_NEW);
    }
    out.push('\n');
    let of_indicator = open.indicator.and_then(|one| one.help.as_deref());
    let of_gap = open.gap.map(|gap| gap.diagnostic.help.as_str());
    if let Some(help) = of_gap.or(of_indicator) {
        let _ = writeln!(out, "  <br>💡 {}", advice(help));
    }
    for found in open.findings.iter().take(MOST) {
        for line in finding(found).lines() {
            let _ = writeln!(out, "  {line}");
        }
    }
    let hidden = more(open.findings.len().saturating_sub(MOST));
    if !hidden.is_empty() {
        let _ = write!(out, "  {hidden}");
    }
    out
}
