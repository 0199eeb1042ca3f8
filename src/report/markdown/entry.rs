//! One entry of a review as a section of the comment.

use std::fmt::Write;

use super::answers::answers;
use super::checklist::checklist;
use super::counts::counts;
use super::finding::{finding, more};
use super::inline::{code, fold, prose};
use super::sources::Sources;
use crate::review::{Field, Found, How, Impact, Kind, Piece, Reviewed};

/// How many findings are shown above the fold.
const FIRST: usize = 5;

/// The most findings and fields of one entry that are shown.
const MOST: usize = 60;

/// How much of an entry is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Depth {
    /// The verdict.
    Verdict,
    /// The verdict, the first findings and the open items of the checklist.
    Open,
    /// Everything.
    Whole,
}

/// The section of an entry.
pub(super) fn section(one: &Reviewed, depth: Depth, sources: &Sources<'_>) -> String {
    let mut out = format!("### {} {}\n\n", code(&one.id, 100), one.word());
    let _ = writeln!(
        out,
        "{} in {}{}: **{}**\n",
        code(&one.name, 120),
        code(&one.path, 160),
        former(one),
        one.verdict.summary
    );
    if depth == Depth::Verdict {
        return out;
    }
    let agenda = one.agenda();
    let (first, rest) = agenda.findings.split_at(agenda.findings.len().min(FIRST));
    for found in first {
        out.push_str(&finding(found));
    }
    if !first.is_empty() {
        out.push('\n');
    }
    if depth == Depth::Whole {
        out.push_str(&more_findings(rest));
    }
    out.push_str(&checklist(&agenda, sources));
    out.push_str(&questions(one.impact.as_ref(), sources));
    if depth == Depth::Open {
        return out;
    }
    out.push_str(&answers(&one.indicators));
    out.push_str(&facts(one.impact.as_ref()));
    out.push_str(&fields(&one.fields, one.fields_left_out));
    if !one.is_counted {
        out.push_str("**Counts:** not known until `stage` is valid\n\n");
    }
    out + &counts(&one.effect)
}

/// What a reviewer should ask about impact and breadth, with the facts behind it.
fn questions(impact: Option<&Impact>, sources: &Sources<'_>) -> String {
    let Some(impact) = impact.filter(|one| !one.questions.is_empty()) else {
        return String::new();
    };
    let title = "Impact and breadth".to_owned();
    let title = sources.link(title, impact.source.as_deref());
    let mut out = format!("**{title}:** {}\n\n", said(impact));
    for technical in &impact.technical {
        let _ = writeln!(out, "> {}\n", code(&technical.quote, 240));
    }
    for question in &impact.questions {
        let _ = writeln!(out, "- [ ] {}", prose(question));
    }
    out.push('\n');
    out
}

/// The targets that are named and the goals without one, if nothing is to ask about them.
fn facts(impact: Option<&Impact>) -> String {
    match impact.filter(|one| one.questions.is_empty() && !one.facts.is_empty()) {
        Some(impact) => format!("**Impact and breadth:** {}\n\n", said(impact)),
        None => String::new(),
    }
}

fn said(impact: &Impact) -> String {
    let facts: Vec<String> = impact.facts.iter().map(|fact| prose(fact)).collect();
    facts.join(" ")
}

/// The earlier id and path, if they were different.
fn former(one: &Reviewed) -> String {
    let path = one.previous_path.as_ref().map(|path| code(path, 160));
    match (&one.previous_id, path) {
        (Some(id), Some(path)) => format!(", renamed from {} in {path}", code(id, 100)),
        (Some(id), None) => format!(", renamed from {}", code(id, 100)),
        (None, Some(path)) => format!(", moved from {path}"),
        (None, None) => String::new(),
    }
}

fn more_findings(rest: &[&Found]) -> String {
    let items: Vec<String> = rest.iter().take(MOST).map(|found| finding(found)).collect();
    let noun = if rest.len() == 1 {
        "finding"
    } else {
        "findings"
    };
    fold(
        &format!("{} more {noun}", rest.len()),
        &(items.concat() + &more(rest.len().saturating_sub(MOST))),
    )
}

/// The changed fields, folded.
pub(super) fn fields(all: &[Field], left_out: usize) -> String {
    let number = all.len() + left_out;
    let noun = if number == 1 { "field" } else { "fields" };
    let shown = all.iter().take(MOST);
    let shown = shown.map(|field| format!("- {}{}\n", code(&field.label, 160), how(&field.how)));
    let shown: String = shown.collect();
    fold(
        &format!("What changed: {number} {noun}"),
        &(shown + &more(number.saturating_sub(MOST))),
    )
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
        How::Reordered => ": reordered".to_owned(),
    }
}

fn piece(piece: &Piece) -> String {
    match piece.kind {
        Kind::Same => prose(&piece.text),
        Kind::Removed => format!("~~{}~~", code(&piece.text, 400)),
        Kind::Added => format!("**{}**", code(&piece.text, 400)),
    }
}
