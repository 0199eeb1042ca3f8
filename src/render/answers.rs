//! The answers to an indicator as questions, short answers and evidence.

use serde::Serialize;

use crate::catalog::Good;
use crate::derive::facets::Kind;
use crate::entry::{
    Answer, BestPractices, ContentSafety, DataExtraction, DataPrivacy, Entry, Evidence, Goal,
    Handling, Harassment, License, Named, Ownership, PlatformIndependence, Privacy, Question,
    Standards,
};
use crate::markdown::{clean, escape, html};

use super::Html;
use super::facts::{GoalLink, block, evidence, goal_links, list};
use super::frame::Here;
use super::plan::value_address;

/// Headings inside evidence start below the heading of their indicator.
const LEVEL: u8 = 3;

/// One question and what the entry says to it.
#[derive(Serialize, Default)]
pub(super) struct Part {
    label: String,
    /// A page about the label: a goal, a licence.
    href: Option<String>,
    /// A goal's number.
    goal: Option<u8>,
    answer: Option<Said>,
    body: Html,
    /// The goals that the evidence above speaks for too.
    also: Vec<GoalLink>,
}

/// A short answer.
#[derive(Serialize)]
pub(super) struct Said {
    code: &'static str,
    pub(super) text: String,
}

/// Collects the parts of one indicator.
struct Interview<'a> {
    here: &'a Here<'a>,
    parts: Vec<Part>,
}

/// What a good says to the indicator of this key; nothing where it says nothing.
pub(super) fn parts(here: &Here<'_>, position: usize, key: &str) -> Vec<Part> {
    let good = here.site.good(position);
    let answers = &good.entry.indicators;
    let mut interview = Interview {
        here,
        parts: Vec::new(),
    };
    match key {
        "sdgs" => return goals(here, good, position),
        "licenses" => return licenses(here, good, position),
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
pub(super) fn first(entry: &Entry, key: &str) -> Option<Answer> {
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
pub(super) fn said(here: &Here<'_>, answer: Answer) -> Said {
    let code = match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::Unknown => "unknown",
    };
    Said {
        code,
        text: here.language.t(&format!("answer-{code}")),
    }
}

/// One part per goal: its targets, its evidence, and the goals that have no other.
fn goals(here: &Here<'_>, good: &Good, position: usize) -> Vec<Part> {
    let goals = &good.entry.indicators.sdgs;
    let links = goal_links(here, position);
    let link = |goal: u8| links.iter().find(|link| link.goal == goal);
    let spoken_for = |goal: &&Goal| {
        let mut others = goals.iter().filter(|other| other.goal != goal.goal);
        let silent = goal.evidence.is_empty() && goal.targets.is_empty();
        silent && others.any(|other| speaks_for(other, goal.goal))
    };
    let part = |goal: &Goal| {
        let silent = goals.iter().filter(spoken_for);
        let also = silent.filter(|other| speaks_for(goal, other.goal));
        Part {
            label: link(goal.goal).map_or_else(|| goal.goal.to_string(), |l| l.label.clone()),
            href: link(goal.goal).map(|link| link.href.clone()),
            goal: Some(goal.goal),
            body: goal_body(here, goal),
            also: also.filter_map(|other| link(other.goal)).cloned().collect(),
            ..Part::default()
        }
    };
    goals
        .iter()
        .filter(|goal| !spoken_for(goal))
        .map(part)
        .collect()
}

/// Whether the evidence for a goal speaks for another one too.
fn speaks_for(goal: &Goal, other: u8) -> bool {
    goal.evidence
        .iter()
        .any(|item| item.also_for.contains(&other))
}

fn goal_body(here: &Here<'_>, goal: &Goal) -> Html {
    let mut blocks = Vec::new();
    if !goal.targets.is_empty() {
        let targets = goal.targets.join(", ");
        let text = here.language.text("goal-targets", &[("targets", &targets)]);
        blocks.push(paragraph(&text));
    }
    let items = goal.evidence.iter();
    blocks.extend(items.map(|item| block(item.text.as_deref(), item.url.as_deref(), LEVEL)));
    Html(blocks.concat())
}

fn paragraph(text: &str) -> String {
    let mut out = String::from("<p>");
    escape(&mut out, text);
    out.push_str("</p>\n");
    out
}

/// One part per licence: its name, what it covers, where the project states it.
fn licenses(here: &Here<'_>, good: &Good, position: usize) -> Vec<Part> {
    let facet = here.site.facet(Kind::License);
    let part = |license: &License| {
        let ids = crate::license::ids(&license.spdx);
        let mut values = here.site.values_of(Kind::License, position);
        let single = match ids.as_slice() {
            [id] => values.find(|(_, value)| value.code == *id).zip(facet),
            _ => None,
        };
        let terms = here.site.sources.vocabularies.get("license");
        let names = ids
            .iter()
            .filter_map(|id| terms.get(id))
            .map(|term| term.title.as_str());
        let names: Vec<&str> = names.collect();
        let mut body = match names.is_empty() {
            true => String::new(),
            false => paragraph(&names.join(", ")),
        };
        if !license.covers.is_empty() {
            let parts = license.covers.join(", ");
            body.push_str(&paragraph(
                &here.language.text("license-covers", &[("parts", &parts)]),
            ));
        }
        body.push_str(&evidence(&license.evidence, LEVEL).0);
        Part {
            label: clean(&license.spdx).into_owned(),
            href: single
                .map(|((_, value), (_, facet))| here.links.to(&value_address(facet, value))),
            body: Html(body),
            ..Part::default()
        }
    };
    good.entry.indicators.licenses.iter().map(part).collect()
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
        if answer.is_some() || !body.0.is_empty() {
            self.parts.push(Part {
                label: self.here.language.t(id),
                answer: answer.map(|answer| said(self.here, answer)),
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
            out.push_str(&evidence(&named.evidence, LEVEL).0);
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
                label: self.here.language.t(id),
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
        let mut labels: Vec<String> = labels.map(|id| self.here.language.t(id)).collect();
        if labels.is_empty() {
            labels.push(self.here.language.t("handling-nothing"));
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
