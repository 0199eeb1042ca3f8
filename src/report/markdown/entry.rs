//! One entry of a review as a section of the comment.

use std::fmt::Write;

use super::effects;
use super::inline::{advice, cell, code, prose};
use crate::diagnostic::{Diagnostic, Severity};
use crate::report::few::left_out;
use crate::review::{Field, Found, How, Indicator, Item, Kind, Piece, Reviewed, Tick};
use crate::standard::Outcome;

/// How many findings stand before the fold.
const FIRST: usize = 5;

/// The most findings and fields of one entry that are shown.
const MOST: usize = 60;

/// The most other places of one finding that are shown.
const MOST_RELATED: usize = 5;

/// How much of an entry is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Depth {
    /// The verdict.
    Verdict,
    /// The verdict and the first findings.
    Findings,
    /// Everything.
    Whole,
}

/// The section of an entry.
pub(super) fn section(one: &Reviewed, depth: Depth) -> String {
    let mut out = format!("### {} {}\n\n", code(&one.id, 100), one.word());
    let name = code(&one.name, 120);
    let _ = writeln!(out, "{name}: **{}**\n", prose(&one.verdict.sentence));
    out.push_str(&former(one));
    if depth == Depth::Verdict {
        return out;
    }
    let shown = one.findings.len().min(FIRST);
    for found in &one.findings[..shown] {
        out.push_str(&finding(found));
    }
    out.push('\n');
    if depth == Depth::Findings {
        return out;
    }
    more_findings(&mut out, &one.findings[shown..]);
    if !one.indicators.is_empty() {
        out.push_str(&indicators(&one.indicators));
    }
    if !one.fields.is_empty() {
        out.push_str(&fields(&one.fields, one.fields_left_out));
    }
    out.push_str(&effects("Counts", &one.effect));
    out.push_str(&checklist(&one.checklist));
    out
}

/// What it was called, and where it lay, before it was renamed or moved.
fn former(one: &Reviewed) -> String {
    let path = one.previous_path.as_ref().map(|path| code(path, 160));
    match (&one.previous_id, path) {
        (Some(id), Some(path)) => format!("It was {} before, in {path}.\n\n", code(id, 100)),
        (Some(id), None) => format!("It was {} before.\n\n", code(id, 100)),
        (None, Some(path)) => format!("It was in {path} before.\n\n"),
        (None, None) => String::new(),
    }
}

fn more_findings(out: &mut String, rest: &[Found]) {
    if rest.is_empty() {
        return;
    }
    let noun = if rest.len() == 1 {
        "finding"
    } else {
        "findings"
    };
    let _ = writeln!(
        out,
        "<details><summary>{} more {noun}</summary>\n",
        rest.len()
    );
    for found in rest.iter().take(MOST) {
        out.push_str(&finding(found));
    }
    if let more @ 1.. = rest.len().saturating_sub(MOST) {
        let _ = writeln!(out, "- and {more} more");
    }
    out.push_str("\n</details>\n\n");
}

/// A finding as the item of a list.
pub(super) fn finding(found: &Found) -> String {
    let mut text = diagnostic(&found.diagnostic);
    if !found.is_new {
        text.truncate(text.trim_end().len());
        text.push_str(" *(was there before)*\n");
    }
    text
}

/// A finding as the item of a list, wherever it comes from.
pub(super) fn diagnostic(one: &Diagnostic) -> String {
    let word = match one.severity {
        Severity::Error => "❌ error",
        Severity::Warning => "⚠️ warning",
        Severity::Info => "ℹ️ note",
    };
    let place = place(&one.path, one.span.line);
    let mut out = format!(
        "- **{word}** {place} {} `{}`\n",
        prose(&one.message),
        one.code
    );
    if !one.help.is_empty() {
        let _ = writeln!(out, "  <br>💡 {}", advice(&one.help));
    }
    for related in one.related.iter().take(MOST_RELATED) {
        let place = self::place(&related.path, related.line);
        let _ = writeln!(out, "  <br>↪ {place} {}", prose(&related.message));
    }
    let hidden = one.related.len().saturating_sub(MOST_RELATED);
    for more in left_out(one, hidden) {
        let _ = writeln!(out, "  <br>↪ {more}");
    }
    out
}

fn place(path: &str, line: Option<usize>) -> String {
    match line {
        Some(line) => code(&format!("{path}:{line}"), 160),
        None => code(path, 160),
    }
}

fn indicators(all: &[Indicator]) -> String {
    let count = |result| all.iter().filter(|one| one.result == result).count();
    let mut out = format!(
        "<details><summary>Indicators of the Standard: {} met, {} with a gap, {} for a human to judge</summary>\n\n| | indicator | result | why, and what the entry says |\n| --- | --- | --- | --- |\n",
        count(Outcome::Met),
        count(Outcome::Gap),
        count(Outcome::NeedsHuman)
    );
    for one in all {
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} |",
            one.number,
            cell::prose(&one.title),
            result(one),
            reason(one)
        );
    }
    out.push_str("\n</details>\n\n");
    out
}

fn result(one: &Indicator) -> String {
    let now = word(one.result);
    match one.before {
        Some(before) if before != one.result => format!("{now}<br>*was {}*", word(before)),
        _ => now.to_owned(),
    }
}

fn word(result: Outcome) -> &'static str {
    match result {
        Outcome::Met => "✅ met",
        Outcome::Gap => "❌ gap",
        Outcome::NeedsHuman => "👀 for a human",
        Outcome::NotAsked => "➖ not asked",
    }
}

fn reason(one: &Indicator) -> String {
    let mut parts = vec![cell::prose(&one.reason)];
    if one.result != Outcome::Met {
        parts.extend(
            one.help
                .as_ref()
                .map(|help| format!("💡 {}", cell::prose(help))),
        );
    }
    let quote = one
        .quote
        .as_ref()
        .filter(|quote| !one.links.contains(quote));
    parts.extend(quote.map(|quote| cell::code(quote, 300)));
    let links: Vec<String> = one
        .links
        .iter()
        .take(4)
        .map(|url| cell::link(url).unwrap_or_else(|| cell::code(url, 80)))
        .collect();
    if !links.is_empty() {
        let more = one.links.len() - links.len();
        let rest = if more > 0 {
            format!(" and {more} more")
        } else {
            String::new()
        };
        parts.push(format!("{}{rest}", links.join(", ")));
    }
    parts.join("<br>")
}

fn fields(all: &[Field], left_out: usize) -> String {
    let number = all.len() + left_out;
    let noun = if number == 1 { "field" } else { "fields" };
    let mut out = format!("<details><summary>What changed: {number} {noun}</summary>\n\n");
    for field in all.iter().take(MOST) {
        let _ = writeln!(out, "- {}{}", code(&field.label, 160), how(&field.how));
    }
    if let more @ 1.. = number.saturating_sub(MOST) {
        let _ = writeln!(out, "- and {more} more");
    }
    out.push_str("\n</details>\n\n");
    out
}

fn how(how: &How) -> String {
    match how {
        How::Added { after } => format!(" added: {}", code(after, 400)),
        How::Removed { before } => format!(" removed: ~~{}~~", code(before, 400)),
        How::Changed { before, after } => {
            format!(": ~~{}~~ → {}", code(before, 400), code(after, 400))
        }
        How::Words { pieces } => format!(
            ": {}",
            pieces.iter().map(piece).collect::<Vec<_>>().join(" ")
        ),
        How::Items { added, removed } => {
            let gone = removed
                .iter()
                .map(|item| format!("~~{}~~", code(item, 120)));
            let came = added.iter().map(|item| format!("+ {}", code(item, 120)));
            format!(
                ": {}",
                gone.chain(came).take(MOST).collect::<Vec<_>>().join(", ")
            )
        }
        How::Reordered => ": the same in another order".to_owned(),
    }
}

fn piece(piece: &Piece) -> String {
    match piece.kind {
        Kind::Same => prose(&piece.text),
        Kind::Removed => format!("~~{}~~", code(&piece.text, 400)),
        Kind::Added => format!("**{}**", code(&piece.text, 400)),
    }
}

fn checklist(items: &[Item]) -> String {
    let open = items.iter().filter(|item| item.tick != Tick::Holds).count();
    let mut out = format!(
        "<details><summary>Checklist: {open} of {} open</summary>\n\n",
        items.len()
    );
    for item in items {
        let tick = if item.tick == Tick::Holds { 'x' } else { ' ' };
        let sign = if item.tick == Tick::Fails { "❌ " } else { "" };
        let _ = write!(out, "- [{tick}] {sign}{}", prose(&item.text));
        if item.note.is_empty() {
            out.push('\n');
        } else {
            let _ = writeln!(out, ": {}", prose(&item.note));
        }
    }
    out.push_str("\n</details>\n\n");
    out
}
