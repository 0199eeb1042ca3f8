//! One indicator: what it is in words, and its compiled rules.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use fluent_bundle::FluentArgs;
use serde_json::Value;

use super::definition::{self, IndicatorFile, NoteFile, RuleResult, Title, VerdictFile};
use super::result::{Assessed, Outcome};
use super::rule::{Compiler, Finding, Rule, Subject, Verdict};
use super::version::Version;
use crate::entry::IndicatorKey;
use crate::locale::Locale;

/// What an indicator is, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// Its name under `indicators:` in an entry.
    pub key: IndicatorKey,
    /// `1` to `9`, `9a`, `9b`, `9c`.
    pub number: String,
    /// Its first title in English; see [`Indicator::title_under`].
    pub title: String,
    /// Its later titles, oldest first.
    pub titles: Vec<Title>,
    /// The question it asks, in English.
    pub asks: String,
    /// Its requirements, in English.
    pub requirements: Vec<Requirement>,
    /// Its extra requirements for some categories, or in some versions.
    pub notes: Vec<Note>,
    /// What the questions ask that a registry's own schema adds, by their keys.
    pub questions: BTreeMap<String, String>,
    /// Its rules in the order in which they are tried.
    pub rules: Vec<RuleText>,
}

/// Something that an indicator requires of every good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// What it requires, in English.
    pub text: String,
    /// Id of the document that asks for it.
    pub source: String,
}

/// The extra requirements of an indicator for some categories, or in some versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Consts of `vocabulary/category`; if empty, all of them.
    pub categories: Vec<String>,
    /// The first version of the Standard that requires it.
    pub since: Option<Version>,
    /// The last version of the Standard that requires it.
    pub until: Option<Version>,
    /// What it requires.
    pub text: String,
    /// Id of the document that asks for it.
    pub source: String,
}

/// The public facts of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleText {
    /// Its stable name.
    pub code: String,
    /// The result if its requirement is not met.
    pub result: Outcome,
    /// The id of its message.
    pub reason: String,
    /// The categories it applies to; if empty, all of them.
    pub categories: Vec<String>,
    /// The first version of the Standard it applies to.
    pub since: Option<Version>,
    /// The last version of the Standard it applies to.
    pub until: Option<Version>,
    /// Id of the document that it follows.
    pub source: String,
    /// The names of the arguments of its message.
    args: Vec<String>,
}

/// The compiled rules of one indicator, those that report a gap first.
#[derive(Debug)]
pub(super) struct Check {
    not_asked: Option<Verdict>,
    applicable: Option<Verdict>,
    met: Verdict,
    rules: Vec<Rule>,
}

/// An indicator and its rules from its file and from the rules for every indicator.
///
/// # Errors
/// If a rule has an error; the message names it.
pub(super) fn build(
    file: IndicatorFile,
    everywhere: &[Value],
    compiler: &Compiler,
) -> Result<(Indicator, Check)> {
    let mut rules = Vec::new();
    for (i, value) in file.rules.iter().enumerate() {
        rules.push(compiler.rule(definition::rule(value, i + 1)?)?);
    }
    for (i, value) in everywhere.iter().enumerate() {
        let value = definition::for_indicator(value, file.key)?;
        let rule = definition::rule(&value, i + 1).and_then(|rule| compiler.rule(rule));
        rules.push(rule.context("`everywhere` in `standard.yaml`")?);
    }
    for (i, rule) in rules.iter().enumerate() {
        if rules[..i].iter().any(|earlier| earlier.code == rule.code) {
            bail!("rule `{}` appears twice", rule.code);
        }
    }
    rules.sort_by_key(|rule| rule.result);
    let at = format!("/indicators/{}", file.key);
    let verdict = |file, name: &'static str| compiler.verdict(file, &at).context(name);
    let optional = |file: Option<VerdictFile>, name| file.map(|f| verdict(f, name)).transpose();
    let check = Check {
        not_asked: optional(file.not_asked, "`not_asked`")?,
        applicable: optional(file.applicable, "`applicable`")?,
        met: verdict(file.met, "`met`")?,
        rules,
    };
    if !file.titles.is_sorted_by(|a, b| a.since < b.since) {
        bail!("`titles`: each must be of a later version than the one before");
    }
    let indicator = Indicator {
        key: file.key,
        number: file.number,
        title: file.title,
        titles: file.titles,
        asks: file.asks,
        requirements: requirements(&file.requirements, compiler)?,
        notes: notes(file.notes, compiler)?,
        questions: questions(file.questions, &at, compiler)?,
        rules: check.rules.iter().map(RuleText::of).collect(),
    };
    Ok((indicator, check))
}

impl Indicator {
    /// Its title in English under a version of the Standard.
    #[must_use]
    pub fn title_under(&self, version: &Version) -> &str {
        let later = self.later_title(version);
        later.map_or(&self.title, |later| &later.title)
    }

    /// The title that replaced the first one by some version; none if the first is still in use.
    #[must_use]
    pub fn later_title(&self, version: &Version) -> Option<&Title> {
        let mut later = self.titles.iter().rev();
        later.find(|title| *version >= title.since)
    }
}

fn requirements(written: &[Value], compiler: &Compiler) -> Result<Vec<Requirement>> {
    let read = |(at, value): (usize, &Value)| {
        let read = || -> Result<Requirement> {
            let file = definition::requirement(value)?;
            Ok(Requirement {
                source: compiler.source(file.source.as_deref())?,
                text: file.text,
            })
        };
        read().with_context(|| format!("requirement {}", at + 1))
    };
    written.iter().enumerate().map(read).collect()
}

/// Checks that entries can have the questions.
fn questions(
    written: BTreeMap<String, String>,
    at: &str,
    compiler: &Compiler,
) -> Result<BTreeMap<String, String>> {
    for name in written.keys() {
        let known = compiler.terms.pointer(&format!("{at}/{name}"));
        known.with_context(|| format!("question `{name}`"))?;
    }
    Ok(written)
}

fn notes(written: Vec<NoteFile>, compiler: &Compiler) -> Result<Vec<Note>> {
    let read = |(at, file): (usize, NoteFile)| {
        let source = compiler.source(file.source.as_deref());
        Ok(Note {
            source: source.with_context(|| format!("note {}", at + 1))?,
            categories: file.categories,
            since: file.since,
            until: file.until,
            text: file.text,
        })
    };
    written.into_iter().enumerate().map(read).collect()
}

impl RuleText {
    fn of(rule: &Rule) -> Self {
        Self {
            code: rule.code.clone(),
            result: rule.result.into(),
            reason: rule.reason().to_owned(),
            categories: rule.categories().to_vec(),
            since: rule.since().cloned(),
            until: rule.until().cloned(),
            source: rule.source().to_owned(),
            args: rule.args().map(str::to_owned).collect(),
        }
    }

    /// The sentence with its reason. In the place of what an entry would say is the message `any-NAME`, such as
    /// `[licence]`, or `…` if there is none.
    #[must_use]
    pub fn sentence(&self, locale: &Locale) -> String {
        let mut args = FluentArgs::new();
        for name in &self.args {
            let any = locale.get(&format!("any-{name}"), None);
            args.set(name.as_str(), any.unwrap_or_else(|| "…".to_owned()));
            args.set(format!("{name}-count"), 1);
        }
        let sentence = locale.get(&self.reason, Some(&args));
        let sentence = sentence.unwrap_or_else(|| self.reason.clone());
        sentence.replace("….", "…")
    }
}

impl Check {
    /// The result for an entry.
    pub(super) fn assess(&self, indicator: &Indicator, subject: &Subject) -> Assessed {
        let view = subject.view;
        let say = |result, verdict: &Verdict| {
            let said = (verdict.reason.as_str(), verdict.source.as_str());
            assessed(indicator, result, said, verdict.about(view))
        };
        if let Some(verdict) = self.not_asked.as_ref().filter(|v| v.holds(view)) {
            return say(Outcome::NotAsked, verdict);
        }
        for rule in &self.rules {
            if let Some(finding) = rule.find(subject) {
                return Assessed {
                    code: Some(rule.code.clone()),
                    since: rule.since().cloned(),
                    ..assessed(
                        indicator,
                        rule.result.into(),
                        (rule.reason(), rule.source()),
                        finding,
                    )
                };
            }
        }
        match self.applicable.as_ref().filter(|v| !v.holds(view)) {
            Some(verdict) => Assessed {
                applicable: false,
                ..say(Outcome::Met, verdict)
            },
            None => say(Outcome::Met, &self.met),
        }
    }

    /// The ids of messages that its verdicts use.
    pub(super) fn reasons(&self) -> impl Iterator<Item = &str> {
        let verdicts = [
            self.not_asked.as_ref(),
            self.applicable.as_ref(),
            Some(&self.met),
        ];
        verdicts
            .into_iter()
            .flatten()
            .map(|verdict| verdict.reason.as_str())
    }
}

/// The message that an indicator does not apply to the categories of an entry.
pub const OUTSIDE: &str = "not-for-category";

/// The result of an indicator that does not apply to the categories of an entry.
pub(super) fn outside(indicator: &Indicator, result: Outcome) -> Assessed {
    let about = Finding {
        pointer: format!("/indicators/{}", indicator.key),
        args: Vec::new(),
        quote: None,
    };
    Assessed {
        applicable: false,
        source: None,
        ..assessed(indicator, result, (OUTSIDE, ""), about)
    }
}

/// A result with the id of its message and the id of the document that it follows.
fn assessed(
    indicator: &Indicator,
    result: Outcome,
    (reason, source): (&str, &str),
    finding: Finding,
) -> Assessed {
    Assessed {
        key: indicator.key,
        number: indicator.number.clone(),
        result,
        applicable: true,
        code: None,
        since: None,
        reason: reason.to_owned(),
        source: Some(source.to_owned()),
        args: finding.args,
        quote: finding.quote,
        pointer: finding.pointer,
    }
}

impl From<RuleResult> for Outcome {
    fn from(result: RuleResult) -> Self {
        match result {
            RuleResult::Gap => Self::Gap,
            RuleResult::NeedsHuman => Self::NeedsHuman,
        }
    }
}
