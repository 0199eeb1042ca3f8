//! A review as lines for a terminal.

use std::fmt::Write;

use super::few::{Picker, Show};
use super::spell::spell;
use super::terminal::Terminal;
use super::text::findings;
use crate::load::Texts;
use crate::review::{Field, How, Indicator, Kind, Review, Reviewed, Tick};
use crate::standard::Outcome;

/// The whole review; `texts` are those of the files that its findings name.
#[must_use]
pub fn outline(review: &Review, texts: &Texts, (terminal, show): (Terminal, Show)) -> String {
    let mut picker = Picker::new(show);
    let mut out = String::new();
    let base: String = review.base.chars().take(12).collect();
    // Writing to a String cannot fail.
    let _ = writeln!(out, "compared with commit {base}");
    if !review.is_merge_base {
        out.push_str("note: this clone is too shallow to find the merge base, so changes by others may be shown too\n");
    }
    for other in &review.others {
        let what = if other.judges {
            "affects the validation of entries"
        } else {
            "not an entry"
        };
        let _ = writeln!(out, "also changed: {} ({what})", spell(&other.path));
    }
    for finding in findings(&picker.pick(&review.findings), texts, terminal) {
        let _ = write!(out, "\n{finding}");
    }
    for one in &review.entries {
        out.push('\n');
        let found = picker.pick(one.findings.iter().map(|found| &found.diagnostic));
        let shown = findings(&found, texts, terminal);
        out.push_str(&entry(one, &shown));
    }
    if review.entries.is_empty() {
        out.push_str("no entries changed\n");
    }
    out + &picker.rest("run `dpg review --all` to see all")
}

/// One entry with those of its findings that are shown.
fn entry(one: &Reviewed, shown: &[String]) -> String {
    let mut out = String::new();
    let former: Vec<String> = [&one.previous_id, &one.previous_path]
        .into_iter()
        .flatten()
        .map(|text| spell(text))
        .collect();
    let from = if former.is_empty() { "" } else { " from " };
    let _ = writeln!(
        out,
        "{} ({}{from}{}): {}",
        spell(&one.id),
        one.word(),
        former.join(", "),
        one.verdict.sentence
    );
    for finding in shown {
        let _ = write!(out, "\n{finding}");
    }
    if !shown.is_empty() {
        out.push('\n');
    }
    part(&mut out, "indicators", one.indicators.iter().map(indicator));
    let more = Some(one.fields_left_out).filter(|more| *more > 0);
    let more = more.map(|more| format!("and {more} more"));
    part(
        &mut out,
        "what changed",
        one.fields.iter().map(field).chain(more),
    );
    part(
        &mut out,
        "counts",
        one.effect.iter().map(|effect| spell(&effect.to_string())),
    );
    let items = one.checklist.iter().map(|item| {
        let sign = match item.tick {
            Tick::Holds => "[x]",
            Tick::Fails => "[!]",
            Tick::Open => "[ ]",
        };
        let note = if item.note.is_empty() { "" } else { ": " };
        format!("{sign} {}{note}{}", spell(&item.text), spell(&item.note))
    });
    part(&mut out, "checklist", items);
    out
}

/// A list below its title, unless it is empty.
fn part(out: &mut String, title: &str, lines: impl Iterator<Item = String>) {
    let mut lines = lines.peekable();
    if lines.peek().is_some() {
        let _ = writeln!(out, "  {title}");
    }
    for line in lines {
        let _ = writeln!(out, "    {line}");
    }
}

fn indicator(one: &Indicator) -> String {
    let before = match one.before {
        Some(before) if before != one.result => format!(" (was {})", word(before)),
        _ => String::new(),
    };
    let reason = spell(&one.reason);
    format!(
        "{:>2} {:<14} {reason}{before}",
        one.number,
        word(one.result)
    )
}

fn word(result: Outcome) -> &'static str {
    match result {
        Outcome::Met => "met",
        Outcome::Gap => "gap",
        Outcome::NeedsHuman => "needs reviewer",
        Outcome::NotAsked => "not asked",
    }
}

fn field(field: &Field) -> String {
    let what = match &field.how {
        How::Added { after } => format!("added: {after}"),
        How::Removed { before } => format!("removed: {before}"),
        How::Changed { before, after } => format!("{before} -> {after}"),
        How::Words { pieces } => {
            let marked = pieces.iter().map(|piece| match piece.kind {
                Kind::Same => piece.text.clone(),
                Kind::Removed => format!("[-{}-]", piece.text),
                Kind::Added => format!("{{+{}+}}", piece.text),
            });
            marked.collect::<Vec<_>>().join(" ")
        }
        How::Items { added, removed } => {
            let gone = removed.iter().map(|item| format!("-{item}"));
            let came = added.iter().map(|item| format!("+{item}"));
            gone.chain(came).collect::<Vec<_>>().join(", ")
        }
        How::Reordered => "only the order changed".to_owned(),
    };
    format!("{}: {}", spell(&field.label), spell(&what))
}
