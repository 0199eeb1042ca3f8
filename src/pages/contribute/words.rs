//! The texts of the scripts of the form, in the page's language.

use fluent_bundle::FluentArgs;
use serde::Serialize;

use crate::questions::Reason;
use crate::site::context::Context;

/// A text, and the key that the scripts use for it; what they fill in is in braces.
#[derive(Debug, Serialize)]
pub(crate) struct Word {
    key: String,
    text: String,
    /// The numbers that the text is for, with spaces between them; empty for all. The last one is also for all that
    /// are larger.
    counts: String,
}

/// The messages of the form: ids without `form-`, each with the names that the scripts fill in.
const WORDS: [(&str, &[&str]); 54] = [
    ("fault-missing-key", &["name"]),
    ("fault-empty-value", &[]),
    ("fault-unknown-key", &["name"]),
    ("fault-unknown-value", &[]),
    ("fault-wrong-type", &[]),
    ("fault-wrong-format", &["example"]),
    ("fault-wrong-format-plain", &[]),
    ("fault-too-long", &["length", "most"]),
    ("fault-too-few", &[]),
    ("fault-too-many", &["most"]),
    ("fault-repeated-item", &[]),
    ("fault-invalid-address", &[]),
    ("fault-invalid-date", &[]),
    ("fault-invalid-language", &[]),
    ("fault-unknown-reference", &["value"]),
    ("fault-unknown-target", &["value"]),
    ("fault-no-goal", &[]),
    ("fault-no-license", &[]),
    ("fault-elsewhere", &["place", "text"]),
    ("result-met", &[]),
    ("result-gap", &[]),
    ("result-needs-human", &[]),
    ("result-not-asked", &[]),
    ("result-not-applicable", &[]),
    ("faults-none", &[]),
    ("faults-some", &["count"]),
    ("step-of", &["number", "count", "name"]),
    ("step-faults", &["count"]),
    ("added", &["name"]),
    ("removed", &["name"]),
    ("remove", &["name"]),
    ("item", &["name", "number"]),
    ("left", &["count"]),
    ("over", &["count"]),
    ("means", &["name"]),
    ("draft-failed", &[]),
    ("draft-found", &["name"]),
    ("draft-read", &[]),
    ("draft-unreadable", &[]),
    ("draft-dropped", &[]),
    ("unnamed", &[]),
    ("improve", &["name"]),
    ("improve-loading", &[]),
    ("improve-failed", &["id"]),
    ("alike", &[]),
    ("alike-improve", &["name"]),
    ("copied", &[]),
    ("copy-failed", &[]),
    ("id-wrong", &[]),
    ("id-taken", &["id"]),
    ("send-new", &[]),
    ("send-filled", &[]),
    ("send-edit", &[]),
    ("failed", &[]),
];

/// Numbers for which messages are asked: larger ones are rare, and take the text of the last.
const COUNTS: std::ops::RangeInclusive<usize> = 0..=12;

/// All texts of the scripts: those of the form, and why an indicator has its result.
pub(super) fn words(context: &Context<'_>) -> Vec<Word> {
    let own = WORDS.iter().map(|(id, names)| {
        let braced: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
        let names = names.iter().copied();
        let args: Vec<(&str, &str)> = names.zip(braced.iter().map(String::as_str)).collect();
        Word {
            key: (*id).to_owned(),
            text: context.language.text(&format!("form-{id}"), &args),
            counts: String::new(),
        }
    });
    let reasons = context.site.sources.questions.reasons.iter();
    let reasons = reasons.flat_map(|reason| {
        let help = format!("{}-help", reason.id);
        let said = of_reason(context, reason, &reason.id);
        said.into_iter().chain(of_reason(context, reason, &help))
    });
    own.chain(reasons).collect()
}

/// A message of the Standard: once, or once for each form that its numbers ask for.
fn of_reason(context: &Context<'_>, reason: &Reason, id: &str) -> Vec<Word> {
    let text = |count: usize| {
        let mut args = FluentArgs::new();
        for name in &reason.args {
            args.set(name.clone(), format!("{{{name}}}"));
            args.set(format!("{name}-count"), count);
        }
        context.language.locale.get(id, Some(&args))
    };
    let mut words: Vec<Word> = Vec::new();
    for count in COUNTS {
        let Some(text) = text(count) else { break };
        let number = count.to_string();
        match words.iter_mut().find(|word| word.text == text) {
            Some(word) => {
                word.counts.push(' ');
                word.counts.push_str(&number);
            }
            None => words.push(Word {
                key: id.to_owned(),
                text,
                counts: number,
            }),
        }
    }
    if let [only] = words.as_mut_slice() {
        only.counts.clear();
    }
    words
}
