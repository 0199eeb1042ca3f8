//! The answers to an indicator as questions, short answers and evidence.

mod lists;
mod part;

use crate::entry::{
    Answer, AnswerPart, Evidence, Handling, IndicatorKey, Named, PartAnswer, Question,
};
use crate::pages::evidence::{evidence, list};
use crate::site::context::Context;
pub(crate) use part::Part;
use part::{LEVEL, Said, phrase};

/// Collects the parts of one indicator.
struct Interview<'a> {
    context: &'a Context<'a>,
    parts: Vec<Part>,
}

/// A good's answer to an indicator; empty if there is none.
pub(crate) fn parts(context: &Context<'_>, position: usize, key: IndicatorKey) -> Vec<Part> {
    let good = context.site.good(position);
    let mut interview = Interview {
        context,
        parts: Vec::new(),
    };
    for part in good.entry.indicators.parts(key) {
        match part {
            AnswerPart::Goals(_) => return lists::goals(context, good, position),
            AnswerPart::Licenses(_) => return lists::licenses(context, good, position),
            AnswerPart::Question {
                id,
                answer,
                evidence,
            } => interview.ask(id, answer, evidence),
            AnswerPart::Names { id, names } => interview.names(id, names),
            AnswerPart::Owners(owners) => {
                interview.bullets("owners", lists::owners(context, owners));
            }
            AnswerPart::Parts {
                id,
                vocabulary,
                parts,
            } => {
                for part in parts {
                    interview.part(id, vocabulary, part);
                }
            }
            AnswerPart::Texts { id, texts } => interview.texts(id, texts),
            AnswerPart::Handling(handling) => interview.handling(handling),
        }
    }
    for (name, question) in good.entry.indicators.more(key).into_iter().flatten() {
        interview.more(key, (name, question));
    }
    interview.parts
}

/// A follow-up question with its answer and evidence.
pub(crate) fn question(context: &Context<'_>, id: &str, question: &Question) -> Part {
    Part {
        label: context.language.t(&format!("ask-{id}")),
        answer: question.answer.map(|answer| said(context, answer)),
        body: evidence(&question.evidence, LEVEL),
        ..Part::default()
    }
}

/// Whether a part has an answer or evidence.
pub(crate) fn answered(part: &Part) -> bool {
    part.answer.is_some() || !part.body.as_str().is_empty()
}

/// The label of an answer.
pub(crate) fn said(context: &Context<'_>, answer: Answer) -> Said {
    let code = match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::Unknown => "unknown",
    };
    Said {
        code,
        text: context.language.t(&format!("answer-{code}")),
    }
}

impl Interview<'_> {
    /// A question with its answer and evidence; left out if there is neither.
    fn ask(&mut self, id: &str, answer: Option<Answer>, items: &[Evidence]) {
        let label = self.context.language.t(&format!("ask-{id}"));
        self.labelled(label, answer, items);
    }

    /// A question that the registry adds, in the words of its own files.
    fn more(&mut self, key: IndicatorKey, (name, question): (&str, &Question)) {
        let indicators = self.context.site.sources.standard.indicators();
        let indicator = indicators.iter().find(|one| one.key == key);
        let asks = indicator.and_then(|one| one.questions.get(name));
        let title = asks.map(|asks| self.context.language.said(asks).to_owned());
        let title = title.unwrap_or_else(|| name.replace('_', " "));
        let label = self.context.language.label("ask", (name, &title));
        self.labelled(label, question.answer, &question.evidence);
    }

    fn labelled(&mut self, label: String, answer: Option<Answer>, items: &[Evidence]) {
        let body = evidence(items, LEVEL);
        if answer.is_some() || !body.as_str().is_empty() {
            self.parts.push(Part {
                label,
                answer: answer.map(|answer| said(self.context, answer)),
                body,
                ..Part::default()
            });
        }
    }

    /// The question about one part of the good, with its answer and evidence.
    fn part(&mut self, id: &str, vocabulary: &str, part: &PartAnswer) {
        let language = self.context.language;
        let name = self.context.code_label(vocabulary, &part.part);
        self.parts.push(Part {
            label: language.text(&format!("ask-{id}"), &[("part", &name)]),
            answer: part.answer.map(|answer| said(self.context, answer)),
            body: evidence(&part.evidence, LEVEL),
            ..Part::default()
        });
    }

    /// A list of names, each with its own evidence.
    fn names(&mut self, id: &str, names: &[Named]) {
        let item = |named: &Named| {
            let mut out = phrase(&named.name);
            out.push_str(evidence(&named.evidence, LEVEL).as_str());
            out
        };
        self.bullets(id, names.iter().map(item).collect());
    }

    fn texts(&mut self, id: &str, texts: &[String]) {
        self.bullets(id, texts.iter().map(|text| phrase(text)).collect());
    }

    fn bullets(&mut self, id: &str, items: Vec<String>) {
        if !items.is_empty() {
            self.parts.push(Part {
                label: self.context.language.t(&format!("ask-{id}")),
                body: list(items),
                ..Part::default()
            });
        }
    }

    fn handling(&mut self, handling: Option<&[Handling]>) {
        let Some(steps) = handling else { return };
        let labels = steps.iter().map(|step| match step {
            Handling::Collected => "handling-collected",
            Handling::Stored => "handling-stored",
            Handling::Distributed => "handling-distributed",
        });
        let mut labels: Vec<String> = labels.map(|id| self.context.language.t(id)).collect();
        if labels.is_empty() {
            labels.push(self.context.language.t("handling-nothing"));
        }
        self.texts("handling", &[self.context.language.list(&labels)]);
    }
}
