//! The answers to an indicator as questions, short answers and evidence.

mod lists;
mod part;

use crate::entry::{
    Answer, BestPractices, ContentSafety, DataExtraction, DataPrivacy, Entry, Evidence, Handling,
    Harassment, Named, Ownership, PlatformIndependence, Privacy, Question, Standards,
};
use crate::markdown::{escape, html};
use crate::pages::facts::{evidence, list};
use crate::site::context::Context;
pub(crate) use part::Part;
use part::{LEVEL, Said};

/// Collects the parts of one indicator.
struct Interview<'a> {
    context: &'a Context<'a>,
    parts: Vec<Part>,
}

/// What a good says to the indicator of this key; nothing where it says nothing.
pub(crate) fn parts(context: &Context<'_>, position: usize, key: &str) -> Vec<Part> {
    let good = context.site.good(position);
    let answers = &good.entry.indicators;
    let mut interview = Interview {
        context,
        parts: Vec::new(),
    };
    match key {
        "sdgs" => return lists::goals(context, good, position),
        "licenses" => return lists::licenses(context, good, position),
        "ownership" => interview.ownership(&answers.ownership),
        "platform_independence" => interview.platform(&answers.platform_independence),
        "documentation" => {
            let documentation = &answers.documentation;
            interview.ask(
                "ask-documentation",
                documentation.answer,
                &documentation.evidence,
            );
        }
        "data_extraction" => interview.extraction(&answers.data_extraction),
        "privacy" => interview.privacy(&answers.privacy),
        "standards" => interview.standards(&answers.standards),
        "do_no_harm" => {
            let harm = &answers.do_no_harm;
            interview.ask("ask-do-no-harm", harm.answer, &harm.evidence);
        }
        "data_privacy" => interview.data_privacy(&answers.data_privacy),
        "content_safety" => interview.content(&answers.content_safety),
        "harassment" => interview.harassment(&answers.harassment),
        _ => {}
    }
    interview.parts
}

/// The answer to the first question of an indicator.
pub(crate) fn first(entry: &Entry, key: &str) -> Option<Answer> {
    let answers = &entry.indicators;
    match key {
        "ownership" => answers.ownership.answer,
        "platform_independence" => answers.platform_independence.answer,
        "documentation" => answers.documentation.answer,
        "data_extraction" => answers.data_extraction.answer,
        "privacy" => answers.privacy.answer,
        "standards" => answers.standards.answer,
        "do_no_harm" => answers.do_no_harm.answer,
        "data_privacy" => answers.data_privacy.answer,
        "content_safety" => answers.content_safety.answer,
        "harassment" => answers.harassment.answer,
        _ => None,
    }
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

/// A few words as they are; what has lines or addresses in it as Markdown.
fn phrase(text: &str) -> String {
    if text.contains('\n') || text.contains("://") {
        return html(text, LEVEL);
    }
    let mut out = String::new();
    escape(&mut out, text);
    out
}

impl Interview<'_> {
    /// A question with its answer and evidence; left out where there is neither.
    fn ask(&mut self, id: &str, answer: Option<Answer>, items: &[Evidence]) {
        let body = evidence(items, LEVEL);
        if answer.is_some() || !body.as_str().is_empty() {
            self.parts.push(Part {
                label: self.context.language.t(id),
                answer: answer.map(|answer| said(self.context, answer)),
                body,
                ..Part::default()
            });
        }
    }

    fn follow_up(&mut self, id: &str, question: &Question) {
        self.ask(id, question.answer, &question.evidence);
    }

    /// A list of names, each with evidence of its own.
    fn names(&mut self, id: &str, names: &[Named]) {
        let item = |named: &Named| {
            let mut out = phrase(&named.name);
            out.push_str(&evidence(&named.evidence, LEVEL).as_str());
            out
        };
        self.bullets(id, names.iter().map(item).collect());
    }

    fn words(&mut self, id: &str, words: &[String]) {
        self.bullets(id, words.iter().map(|word| phrase(word)).collect());
    }

    fn bullets(&mut self, id: &str, items: Vec<String>) {
        if !items.is_empty() {
            self.parts.push(Part {
                label: self.context.language.t(id),
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
        self.words("ask-handling", &[labels.join(", ")]);
    }

    fn ownership(&mut self, ownership: &Ownership) {
        self.ask("ask-ownership", ownership.answer, &ownership.evidence);
        self.names("ask-owners", &ownership.owners);
        self.follow_up("ask-owns-all", &ownership.owns_all);
        self.follow_up("ask-redistribution", &ownership.redistribution);
    }

    fn platform(&mut self, platform: &PlatformIndependence) {
        self.ask(
            "ask-closed-dependencies",
            platform.answer,
            &platform.evidence,
        );
        self.names("ask-dependencies", &platform.dependencies);
        self.follow_up("ask-alternatives", &platform.alternatives);
    }

    fn extraction(&mut self, extraction: &DataExtraction) {
        self.ask(
            "ask-data-extraction",
            extraction.answer,
            &extraction.evidence,
        );
        self.follow_up("ask-mechanism", &extraction.mechanism);
    }

    fn privacy(&mut self, privacy: &Privacy) {
        self.ask("ask-privacy", privacy.answer, &privacy.evidence);
        self.names("ask-laws", &privacy.laws);
    }

    fn standards(&mut self, standards: &Standards) {
        self.ask("ask-standards", standards.answer, &standards.evidence);
        self.names("ask-open-standards", &standards.open_standards);
        let BestPractices {
            answer,
            evidence,
            items,
        } = &standards.best_practices;
        self.ask("ask-best-practices", *answer, evidence);
        self.names("ask-practices", items);
        self.follow_up("ask-risk-assessment", &standards.risk_assessment);
    }

    fn data_privacy(&mut self, privacy: &DataPrivacy) {
        self.ask("ask-data-privacy", privacy.answer, &privacy.evidence);
        self.handling(privacy.handling.as_deref());
        self.words("ask-data-types", &privacy.data_types);
        self.follow_up("ask-sharing", &privacy.sharing);
        self.follow_up("ask-protection", &privacy.protection);
    }

    fn content(&mut self, content: &ContentSafety) {
        self.ask("ask-content", content.answer, &content.evidence);
        self.handling(content.handling.as_deref());
        self.words("ask-content-types", &content.content_types);
        self.follow_up("ask-policy", &content.policy);
        self.follow_up("ask-moderation", &content.moderation);
        if let Some(time) = &content.response_time {
            self.words("ask-response-time", std::slice::from_ref(time));
        }
    }

    fn harassment(&mut self, harassment: &Harassment) {
        self.ask("ask-harassment", harassment.answer, &harassment.evidence);
        self.follow_up("ask-people-protected", &harassment.protection);
        self.follow_up("ask-minors", &harassment.minors);
    }
}
