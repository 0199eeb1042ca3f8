//! A review as lines for a terminal.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::few::{Picker, Show};
use super::plural::plural;
use super::spell::spell;
use super::terminal::Terminal;
use super::text::findings;
use crate::diagnostic::{Diagnostic, Severity};
use crate::load::Texts;
use crate::review::{
    Agenda, Field, How, Impact, Indicator, Kind, Review, Reviewed, Shown, Tick, summary,
};
use crate::standard::{Outcome, Source};

/// The most names of counts with the same change, unless all are requested.
const MOST_NAMES: usize = 10;

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
    for one in &review.collections {
        let lines = super::collections::lines(one);
        let title = format!("collection {}", spell(&one.id));
        if !lines.is_empty() {
            let _ = writeln!(out, "{title}");
        }
        for line in lines {
            let _ = writeln!(out, "  {}", spell(&line));
        }
    }
    for finding in findings(&picker.pick(&review.findings), texts, terminal) {
        let _ = write!(out, "\n{finding}");
    }
    for one in &review.entries {
        out.push('\n');
        let agenda = one.agenda();
        let found = agenda.findings.iter().map(|one| &one.diagnostic);
        let shown = findings(&picker.pick(found), texts, terminal);
        out.push_str(&heading(one));
        for finding in &shown {
            let _ = write!(out, "\n{finding}");
        }
        if !shown.is_empty() {
            out.push('\n');
        }
        checklist(&mut out, (&agenda, &one.path, &review.sources), &mut picker);
        if let Some(impact) = &one.impact {
            self::impact(&mut out, impact, &review.sources);
        }
        details(&mut out, one, show);
    }
    if review.entries.is_empty() {
        out.push_str("no entries changed\n");
    }
    for one in &review.shown {
        sources_shown(&mut out, one);
    }
    out + &picker.rest("run `dpg review --all` to see all")
}

/// What to ask about an entry whose source was read.
fn sources_shown(out: &mut String, shown: &Shown) {
    let id = spell(&shown.id);
    let files = plural(shown.source.files, "file");
    let _ = writeln!(
        out,
        "\nsource of {id}: {files}; `dpg inspect` shows what is in them"
    );
    for question in &shown.questions {
        let _ = writeln!(out, "  to ask: {}", spell(&question.text));
    }
}

/// The change to an entry, and the verdict.
fn heading(one: &Reviewed) -> String {
    let former: Vec<String> = [&one.previous_id, &one.previous_path]
        .into_iter()
        .flatten()
        .map(|text| spell(text))
        .collect();
    let from = if former.is_empty() { "" } else { " from " };
    format!(
        "{} ({}{from}{}): {}\n",
        spell(&one.id),
        one.word(),
        former.join(", "),
        one.verdict.sentence
    )
}

/// Open items, each with the reason, the place and what to write; then the ticked ones.
fn checklist(
    out: &mut String,
    (agenda, path, sources): (&Agenda<'_>, &str, &BTreeMap<String, Source>),
    picker: &mut Picker,
) {
    let (open, ticked) = (agenda.open.len(), agenda.ticked.len());
    let _ = writeln!(out, "  checklist: {open} of {} open", open + ticked);
    for one in &agenda.open {
        let sign = match one.item.tick {
            Tick::Fails => "[!]",
            Tick::Holds | Tick::Open => "[ ]",
        };
        line(out, sign, (&one.item.text, &one.item.note));
        if let Some(indicator) = one.indicator {
            let at = one
                .line()
                .map_or_else(String::new, |line| format!(":{line}"));
            let before = before(indicator);
            let key = &indicator.indicator;
            let _ = writeln!(out, "        --> {}{at} `{key}`{before}", spell(path));
            let help = one.gap.map(|gap| gap.diagnostic.help.as_str());
            if let Some(help) = help.or(indicator.help.as_deref()) {
                let _ = writeln!(out, "        help: {}", spell(help));
            }
        } else if let Some(gap) = one.gap {
            let at = one
                .line()
                .map_or_else(String::new, |line| format!(":{line}"));
            let _ = writeln!(out, "        --> {}{at}", spell(path));
            let _ = writeln!(out, "        help: {}", spell(&gap.diagnostic.help));
        }
        let source = one.indicator.and_then(|one| one.source.as_deref());
        let source = source.or(one.item.source).and_then(|id| sources.get(id));
        if let Some(Source { title, url, .. }) = source {
            let _ = writeln!(out, "        source: {}, {}", spell(title), spell(url));
        }
        for found in picker.pick(one.findings.iter().map(|one| &one.diagnostic)) {
            brief(out, found);
        }
    }
    for (item, indicator) in &agenda.ticked {
        let reason = indicator.map_or("", |one| one.reason.as_str());
        line(out, "[x]", (&item.text, reason));
        if let Some(before) = indicator.map(before).filter(|before| !before.is_empty()) {
            let _ = writeln!(out, "       {before}");
        }
    }
}

/// One item of the checklist.
fn line(out: &mut String, sign: &str, (text, note): (&str, &str)) {
    let colon = if note.is_empty() { "" } else { ": " };
    let _ = writeln!(out, "    {sign} {}{colon}{}", spell(text), spell(note));
}

/// A finding on an answer below its item.
fn brief(out: &mut String, found: &Diagnostic) {
    let word = match found.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    };
    let at = found
        .span
        .line
        .map_or_else(String::new, |line| format!(":{line}"));
    let _ = writeln!(
        out,
        "        {word}[{}]: {}\n        --> {}{at}",
        found.code,
        spell(&found.message),
        spell(&found.path)
    );
    if !found.help.is_empty() {
        let _ = writeln!(out, "        help: {}", spell(&found.help));
    }
}

/// What the entry says about impact and breadth, and what to ask.
fn impact(out: &mut String, impact: &Impact, sources: &BTreeMap<String, Source>) {
    let quotes = impact.technical.iter();
    let quotes = quotes.map(|one| format!("\"{}\"", one.quote));
    let asked = impact.questions.iter().map(|one| format!("ask: {one}"));
    let source = impact.source.as_ref().and_then(|id| sources.get(id));
    let source = source.map(|one| format!("source: {}, {}", one.title, one.url));
    let lines = impact.facts.iter().cloned().chain(quotes).chain(asked);
    let lines = lines.chain(source).map(|line| spell(&line));
    part(out, "impact and breadth", lines);
}

/// The changes in the entry, and in the counts.
fn details(out: &mut String, one: &Reviewed, show: Show) {
    let more = Some(one.fields_left_out).filter(|more| *more > 0);
    let more = more.map(|more| format!("and {more} more"));
    part(
        out,
        "what changed",
        one.fields.iter().map(field).chain(more),
    );
    let summary = summary(&one.effect);
    let most = summary.most.iter().map(|one| spell(one));
    let rest = summary.rest.iter().map(|(difference, names)| {
        let shown = match show {
            Show::All => names.len(),
            Show::Few => names.len().min(MOST_NAMES),
        };
        let more = match names.len() - shown {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        format!("{}{more}: {difference}", spell(&names[..shown].join(", ")))
    });
    let unknown = (!one.is_counted).then(|| "not known until `stage` is valid".to_owned());
    part(out, "counts", most.chain(rest).chain(unknown));
}

/// A list below its title, unless it is empty.
pub(super) fn part(out: &mut String, title: &str, lines: impl Iterator<Item = String>) {
    let mut lines = lines.peekable();
    if lines.peek().is_some() {
        let _ = writeln!(out, "  {title}");
    }
    for line in lines {
        let _ = writeln!(out, "    {line}");
    }
}

/// The result before the change, if it was different.
fn before(one: &Indicator) -> String {
    match one.before {
        Some(before) if before != one.result => format!(" (was {})", word(before)),
        _ => String::new(),
    }
}

/// A result in words.
pub(super) fn word(result: Outcome) -> &'static str {
    match result {
        Outcome::Met => "met",
        Outcome::Gap => "a gap",
        Outcome::NeedsHuman => "to review",
        Outcome::NotAsked => "not asked",
    }
}

/// A changed field on one line.
pub(super) fn field(field: &Field) -> String {
    let what = match &field.how {
        How::Added { after } => format!("added {after}"),
        How::Removed { before } => format!("removed {before}"),
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
    format!("{}: {}", spell(label(field)), spell(&what))
}

/// Where the field is; an item of a list that is shown whole is not named before it, too.
fn label(field: &Field) -> &str {
    let (How::Added { after: shown } | How::Removed { before: shown }) = &field.how else {
        return &field.label;
    };
    let inside = field.label.strip_suffix(']');
    match inside.and_then(|inside| inside.split_once('[')) {
        Some((list, name)) if shown.starts_with(name.trim_end_matches('…')) => list,
        _ => &field.label,
    }
}
