//! The result of one indicator for one entry, and its words.

use borsh::{BorshDeserialize, BorshSerialize};
use fluent_bundle::FluentArgs;
use schemars::JsonSchema;
use serde::Serialize;

use super::version::Version;
use crate::entry::IndicatorKey;
use crate::locale::Locale;

/// The result of an indicator.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    JsonSchema,
    BorshSerialize,
    BorshDeserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Answered with the required evidence, or not applicable.
    Met,
    /// Not answered, answered against the requirement, or without something that the answer makes mandatory.
    Gap,
    /// Answered, but the evidence needs a reviewer.
    NeedsHuman,
    /// The source of the entry has no such question.
    NotAsked,
}

impl Outcome {
    /// As it is written in the API.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Gap => "gap",
            Self::NeedsHuman => "needs-human",
            Self::NotAsked => "not-asked",
        }
    }
}

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Arg {
    /// Its name in the message.
    pub name: String,
    /// The values, with commas between them.
    pub text: String,
    /// The number of values; the message uses it under the name with `-count` at its end.
    pub count: usize,
}

/// One indicator of one entry, assessed.
#[derive(Debug, Clone, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Assessed {
    /// The indicator.
    pub key: IndicatorKey,
    /// Its number.
    pub number: String,
    /// The result.
    pub result: Outcome,
    /// Whether the indicator applies to this good.
    pub applicable: bool,
    /// The rule that decided; `None` if the indicator is met or not asked.
    pub code: Option<String>,
    /// The version that brought that rule, if it did not always apply.
    pub since: Option<Version>,
    /// Id of the message with the reason; its help has the same id with `-help` at its end.
    pub reason: String,
    /// Id of the document that asks for it; `None` if reviewers decided.
    pub source: Option<String>,
    /// Arguments of that message.
    pub args: Vec<Arg>,
    /// A short quote of the answer.
    pub quote: Option<String>,
    /// JSON Pointer to the place in the entry.
    pub pointer: String,
}

impl Assessed {
    /// The sentence with the reason.
    #[must_use]
    pub fn sentence(&self, locale: &Locale) -> String {
        let sentence = locale.get(&self.reason, Some(&self.message_args()));
        sentence.unwrap_or_else(|| self.reason.clone())
    }

    /// What to write instead, if there is something to write.
    #[must_use]
    pub fn help(&self, locale: &Locale) -> Option<String> {
        let id = format!("{}-help", self.reason);
        locale.get(&id, Some(&self.message_args()))
    }

    fn message_args(&self) -> FluentArgs<'_> {
        let mut args = FluentArgs::new();
        for arg in &self.args {
            args.set(arg.name.as_str(), arg.text.as_str());
            args.set(format!("{}-count", arg.name), arg.count);
        }
        args
    }
}
