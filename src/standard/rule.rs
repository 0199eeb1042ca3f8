//! One rule, compiled: where it applies, what it requires of which value, and its message otherwise.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow};
use jsonschema::Validator;
use serde_json::Value;

use super::definition::{RuleFile, RuleResult, VerdictFile};
use super::formats;
use super::lexicon::Lexicon;
use super::pointer::Pointer;
use super::prose;
use super::result::Arg;
use super::schema::Terms;
use super::source::Sources;
use super::version::Version;

/// The context for compiling.
pub(super) struct Compiler<'a> {
    pub(super) terms: &'a Terms,
    pub(super) lexicon: &'a Arc<Lexicon>,
    pub(super) sources: &'a Sources,
    /// The document that a file follows, unless a part of it names its own.
    pub(super) source: Option<&'a str>,
}

/// A rule.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) code: String,
    pub(super) result: RuleResult,
    categories: Vec<String>,
    since: Option<Version>,
    until: Option<Version>,
    require: Validator,
    verdict: Verdict,
}

/// A result with its message, and when it applies.
#[derive(Debug)]
pub(super) struct Verdict {
    pub(super) reason: String,
    /// Id of the document that it follows.
    pub(super) source: String,
    when: Option<Validator>,
    at: Pointer,
    about: Pointer,
    quote: Option<ViewPointer>,
    args: Vec<(String, ViewPointer)>,
}

/// A place: from the root of the view, or from the current value.
#[derive(Debug)]
struct ViewPointer {
    pointer: Pointer,
    from_root: bool,
}

/// A verdict about one entry.
#[derive(Debug)]
pub(super) struct Finding {
    pub(super) pointer: String,
    pub(super) quote: Option<String>,
    pub(super) args: Vec<Arg>,
}

/// An entry in the form that rules read.
pub(super) struct Subject<'a> {
    pub(super) view: &'a Value,
    pub(super) categories: &'a [String],
    pub(super) version: &'a Version,
}

impl Compiler<'_> {
    fn schema(&self, name: &str, schema: &Value) -> Result<Validator> {
        let ready = self.terms.ready(schema).context(name.to_owned())?;
        formats::compile(&ready, self.lexicon).map_err(|error| anyhow!("{name}: {error}"))
    }

    fn places(&self, args: BTreeMap<String, String>) -> Result<Vec<(String, ViewPointer)>> {
        args.into_iter()
            .map(|(name, text)| Ok((name, self.place(&text).context("`args`")?)))
            .collect()
    }

    fn place(&self, text: &str) -> Result<ViewPointer> {
        Ok(ViewPointer {
            pointer: self.terms.pointer(text)?,
            from_root: text.starts_with('/'),
        })
    }

    /// The id of the document that a part of a file follows.
    ///
    /// # Errors
    /// If there is none.
    pub(super) fn source(&self, own: Option<&str>) -> Result<String> {
        self.sources.id(own, self.source)
    }

    /// # Errors
    /// If a schema or a pointer has an error; the message names the member.
    pub(super) fn verdict(&self, file: VerdictFile, default_at: &str) -> Result<Verdict> {
        let when = file.when.as_ref().map(|when| self.schema("`when`", when));
        let quote = file.quote.as_ref().map(|quote| self.place(quote));
        let at = file.at.as_deref().unwrap_or(default_at);
        let at = self.terms.pointer(at).context("`at`")?;
        Ok(Verdict {
            source: self.source(file.source.as_deref())?,
            reason: file.reason,
            when: when.transpose()?,
            about: at.in_entry(),
            at,
            quote: quote.transpose().context("`quote`")?,
            args: self.places(file.args)?,
        })
    }

    /// # Errors
    /// If a schema or a pointer has an error; the message names the rule and the member.
    pub(super) fn rule(&self, file: RuleFile) -> Result<Rule> {
        let code = file.code.clone();
        self.compiled(file)
            .with_context(|| format!("rule `{code}`"))
    }

    fn compiled(&self, file: RuleFile) -> Result<Rule> {
        Ok(Rule {
            result: file.result,
            categories: file.categories,
            since: file.since,
            until: file.until,
            require: self.schema("`require`", &file.require)?,
            verdict: self.verdict(
                VerdictFile {
                    when: file.when,
                    reason: file.reason.unwrap_or_else(|| file.code.clone()),
                    source: file.source,
                    at: file.at,
                    quote: file.quote,
                    args: file.args,
                },
                "",
            )?,
            code: file.code,
        })
    }
}

impl Rule {
    /// The message id.
    pub(super) fn reason(&self) -> &str {
        &self.verdict.reason
    }

    /// The categories that it applies to; none means all of them.
    pub(super) fn categories(&self) -> &[String] {
        &self.categories
    }

    /// The first version that it applies to; none means all up to the last.
    pub(super) fn since(&self) -> Option<&Version> {
        self.since.as_ref()
    }

    /// The last version that it applies to; none means all from the first.
    pub(super) fn until(&self) -> Option<&Version> {
        self.until.as_ref()
    }

    /// The names of the arguments of its message.
    pub(super) fn args(&self) -> impl Iterator<Item = &str> {
        self.verdict.args.iter().map(|(name, _)| name.as_str())
    }

    /// The id of the document that it follows.
    pub(super) fn source(&self) -> &str {
        &self.verdict.source
    }

    /// The problem that the rule finds, if any.
    pub(super) fn find(&self, subject: &Subject) -> Option<Finding> {
        if !self.concerns(subject) || !self.verdict.holds(subject.view) {
            return None;
        }
        let passes = |value: &Value| self.require.is_valid(value);
        let (trail, value) = self.verdict.at.first_failing(subject.view, &passes)?;
        Some(self.verdict.finding(subject.view, &trail, value))
    }

    fn concerns(&self, subject: &Subject) -> bool {
        let category = self.categories.is_empty()
            || self
                .categories
                .iter()
                .any(|c| subject.categories.contains(c));
        category
            && self
                .since
                .as_ref()
                .is_none_or(|since| subject.version >= since)
            && self
                .until
                .as_ref()
                .is_none_or(|until| subject.version <= until)
    }
}

impl Verdict {
    /// Whether its condition holds.
    pub(super) fn holds(&self, view: &Value) -> bool {
        self.when.as_ref().is_none_or(|when| when.is_valid(view))
    }

    /// The verdict about an entry.
    pub(super) fn about(&self, view: &Value) -> Finding {
        self.finding(view, &[], self.at.get(view))
    }

    fn finding(&self, view: &Value, trail: &[usize], value: &Value) -> Finding {
        let quoted = match &self.quote {
            Some(place) => place.values(view, value).into_iter().next(),
            None => Some(value),
        };
        let args = self.args.iter().map(|(name, place)| {
            let mut list = prose::List::new(prose::Texts::Names);
            let mut count = 0;
            for value in place.values(view, value) {
                count += usize::from(match value {
                    Value::Number(number) => list.add(&number.to_string()),
                    Value::String(text) => list.add(text),
                    _ => false,
                });
            }
            Arg {
                name: name.clone(),
                text: list.quote().unwrap_or_default(),
                count,
            }
        });
        Finding {
            pointer: self.about.deepest(view, trail),
            quote: quoted.and_then(quotation),
            args: args.collect(),
        }
    }
}

impl ViewPointer {
    fn values<'v>(&self, view: &'v Value, here: &'v Value) -> Vec<&'v Value> {
        let start = if self.from_root { view } else { here };
        self.pointer.all(start)
    }
}

/// The text of a value, in short.
fn quotation(value: &Value) -> Option<String> {
    let mut list = prose::List::new(prose::Texts::Sentences);
    say(value, &mut list);
    list.quote()
}

/// Adds the text of a value to a list, until there is enough; returns whether it has content.
fn say(value: &Value, list: &mut prose::List) -> bool {
    match value {
        Value::String(text) => list.add(text),
        Value::Array(items) => {
            let mut any = false;
            for item in items {
                any |= say(item, list);
                if list.is_full() {
                    break;
                }
            }
            any
        }
        Value::Object(members) => ["_text", "name", "spdx", "_links", "answer"]
            .iter()
            .filter_map(|key| members.get(*key))
            .any(|member| say(member, list)),
        _ => false,
    }
}
