//! Prepares the renewal of a recognised good: what changed since the decision, what the Standard asks
//! now, and the entry as it is when the renewal begins.

mod context;
mod decision;
mod due;
mod edits;
mod standard;

pub use context::Context;
pub use decision::{Decision, Since, Unknown, is_same, since};
pub use due::{Early, refusal};
pub use edits::Kept;
pub use standard::{Asked, StandardChange};

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Serialize;

use crate::derive::lifecycle::lifecycle;
use crate::diagnostic::{Code, Diagnostic};
use crate::entry::Entry;
use crate::format::{Unformatted, edit};
use crate::good::Good;
use crate::load::{Content, Document};
use crate::review::{Field, Indicator, differences, indicators};
use crate::standard::Outcome;
use crate::validate::{Rules, alone};
use edits::Choices;

/// The prepared renewal of a good.
#[derive(Debug, Serialize)]
pub struct Renewal {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its file, relative to the root, with `/`.
    pub path: String,
    /// The last day of its recognition; none without a review date.
    pub valid_until: Option<Date>,
    /// The version of the Standard before and now, and what is new in between.
    pub standard: StandardChange,
    /// The commit with the last decision; none if it is not known.
    pub decision: Option<Decision>,
    /// Why it is not known.
    pub decision_unknown: Option<Unknown>,
    /// What changed since that decision, field by field.
    pub fields: Vec<Field>,
    /// How many more fields changed than `fields` lists.
    pub fields_left_out: usize,
    /// The indicators whose answers have changed since; none if the decision is not known.
    pub changed: Vec<String>,
    /// Those whose answers and evidence are the same as at the decision.
    pub unchanged: Vec<String>,
    /// The indicators that are not met under the present version, with the result under the version before.
    pub open: Vec<Indicator>,
    /// The decisions that the renewal keeps, because their answers did not change.
    pub kept: Vec<Kept>,
    /// The decisions that the renewal keeps, although the answers they were made on are not known.
    pub not_compared: Vec<Kept>,
    /// The decisions that it drops, because their answers changed.
    pub dropped: Vec<Kept>,
    /// Other findings in the file.
    pub findings: Vec<Diagnostic>,
    /// Whether the patch also formats the rest of the file, because it is written in another way.
    pub formats: bool,
    /// The text of the file before.
    #[serde(skip)]
    pub before: String,
    /// The text of the file with the renewal.
    #[serde(skip)]
    pub after: String,
}

/// A good with its file.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The good.
    pub good: &'a Good,
    /// Its file.
    pub document: &'a Document,
    /// Its file at the last decision.
    pub since: Result<&'a Since, Unknown>,
    /// The findings in its file.
    pub findings: &'a [Diagnostic],
}

/// Prepares the renewal of a good.
///
/// # Errors
/// If the file cannot be changed by a program.
pub fn renew(subject: Subject<'_>, context: Context<'_>) -> Result<Renewal, Unformatted> {
    let Subject {
        good,
        document,
        since,
        findings,
    } = subject;
    let rules = context.rules;
    let Content::Yaml(source) = &document.content else {
        return Err(Unformatted::Bare);
    };
    let past = since.ok();
    let past = past.and_then(|since| alone(&since.document, rules).entry);
    let choices = Choices::new(&good.entry, past.as_ref(), context);
    let shape = context.form.shape(document.role);
    let edited = edit(source, shape, &choices.edits())?;
    let (fields, fields_left_out) = match since {
        Ok(since) => differences(&since.document, document, rules),
        Err(_) => (Vec::new(), 0),
    };
    let (changed, unchanged) = past
        .as_ref()
        .map(|past| answers(past, &good.entry, rules))
        .unwrap_or_default();
    let mark = if source.has_bom { "\u{feff}" } else { "" };
    Ok(Renewal {
        id: good.id.clone(),
        name: good.entry.name.clone(),
        path: document.path.clone(),
        valid_until: lifecycle(&good.entry, context.periods, context.as_of).valid_until,
        standard: StandardChange::new(&good.entry, rules),
        decision: since.ok().map(|since| since.decision.clone()),
        decision_unknown: since.err(),
        fields,
        fields_left_out,
        changed,
        unchanged,
        open: open(&good.entry, &choices.renewed, rules),
        kept: choices.kept,
        not_compared: choices.not_compared,
        dropped: choices.dropped,
        findings: others(findings),
        formats: edited.is_formatted,
        before: format!("{mark}{}", source.text),
        after: edited.text,
    })
}

/// The indicators whose answers differ between two versions, and those whose answers are the same.
fn answers(past: &Entry, now: &Entry, rules: &Rules) -> (Vec<String>, Vec<String>) {
    let standard = rules.standard();
    let keys = standard.indicators().iter().map(|one| one.key.to_string());
    keys.partition(|key| standard.answer_hash(past, key) != standard.answer_hash(now, key))
}

/// The indicators that are not met when the renewal begins.
fn open(before: &Entry, renewed: &Entry, rules: &Rules) -> Vec<Indicator> {
    let mut all = indicators(Some(before), renewed, rules);
    all.retain(|one| one.result != Outcome::Met);
    all
}

/// The findings that are not about an indicator, which the open ones say.
fn others(findings: &[Diagnostic]) -> Vec<Diagnostic> {
    let told: BTreeSet<&str> = [Code::IndicatorGap, Code::StaleDecision]
        .into_iter()
        .map(Code::name)
        .collect();
    let rest = findings
        .iter()
        .filter(|one| !told.contains(one.code.name()));
    rest.cloned().collect()
}
