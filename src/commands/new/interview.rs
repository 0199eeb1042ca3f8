//! The questions of the contribute form on a terminal, step by step; what is known already is not asked.

use anyhow::Result;
use serde_json::{Number, Value, json};

use super::judge::Judge;
use super::place::{Need, Place, categories, has, length, put};
use crate::commands::ask::{Asker, Line};
use crate::commands::environment::warn;
use crate::locale::Locale;
use crate::questions::{Choice, Choices, Field, Kind, Questions, Step};
use crate::standard::Indicator;

/// The key of an indicator's answer: who leaves it open is not asked for more about it.
const ANSWER: &str = "answer";

/// What is said to who leaves out a question that needs an answer.
const NEEDED: &str = "an entry needs an answer here";

/// How many known answers are shown below what is typed.
const SUGGESTED: usize = 6;

/// What somebody says to a question.
enum Reply {
    Given(Value),
    /// The question is left open, and the next one follows.
    Open,
    /// The rest of the step is left out.
    LeftOut,
}

/// Who is asked, and what.
pub(super) struct Interview<'a> {
    pub(super) asker: Asker,
    pub(super) questions: &'a Questions,
    pub(super) judge: Judge<'a>,
    /// The texts of the form.
    pub(super) words: &'a Locale,
    /// Why a name cannot be that of a new entry.
    pub(super) taken: &'a dyn Fn(&str) -> Option<String>,
    /// What the entry says up to now.
    pub(super) fields: Value,
    /// Whether the rest of a step is left out.
    pub(super) is_skipping: bool,
}

impl Interview<'_> {
    /// Asks about the good itself: what it is, its people, its addresses.
    pub(super) fn about_the_good(&mut self) -> Result<()> {
        warn(
            "Enter leaves an optional question open, Escape leaves out the rest of a step. Ctrl-C ends the command, \
             and nothing is written.",
        );
        let is_early = |step: &&Step| step.indicator.is_none();
        for step in self.questions.steps.iter().take_while(is_early) {
            self.step(step)?;
        }
        Ok(())
    }

    /// Asks all the other questions.
    pub(super) fn about_the_rest(&mut self) -> Result<()> {
        let is_early = |step: &&Step| step.indicator.is_none();
        for step in self.questions.steps.iter().skip_while(is_early) {
            self.step(step)?;
        }
        Ok(())
    }

    /// The fields that a good of these categories is asked for.
    fn asked<'b>(&self, fields: &'b [Field]) -> Vec<&'b Field> {
        let own = categories(&self.fields);
        fields.iter().filter(|one| one.is_asked_of(&own)).collect()
    }

    fn step(&mut self, step: &Step) -> Result<()> {
        if !step.is_asked_of(&categories(&self.fields)) {
            return Ok(());
        }
        let fields = self.asked(&step.fields);
        let open = |one: &&Field| self.is_open(one, &one.pointer);
        if !fields.iter().any(open) {
            return Ok(());
        }
        self.is_skipping = false;
        self.introduce(step);
        let is_alone = fields.len() == 1;
        for field in fields {
            // The heading of a step says what its only field is about.
            let above = if is_alone { "" } else { &field.title };
            self.ask(field, &Place::top(field, above))?;
        }
        Ok(())
    }

    /// Whether anything of a field is not answered yet.
    fn is_open(&self, field: &Field, pointer: &str) -> bool {
        match &field.kind {
            Kind::Group(members) => {
                let mut members = self.asked(members).into_iter();
                members.any(|one| self.is_open(one, &format!("{pointer}/{}", one.key)))
            }
            Kind::List(item) if matches!(item.kind, Kind::Group(_)) => {
                let count = length(&self.fields, pointer);
                count == 0 || (0..count).any(|at| self.is_open(item, &format!("{pointer}/{at}")))
            }
            _ => !has(&self.fields, pointer),
        }
    }

    /// Says what a step is about, as the form does.
    fn introduce(&self, step: &Step) {
        let key = &step.key;
        let word = |id: &str| self.words.get(id, None);
        let mut indicators = self.judge.rules.standard().indicators().iter();
        let about: Option<&Indicator> = step
            .indicator
            .filter(|_| step.is_assessed)
            .and_then(|key| indicators.find(|one| one.key == key));
        let heading = about.map(|one| format!("{}. {}", one.number, one.title));
        let heading = heading.or_else(|| word(&format!("form-step-{key}")));
        let intro = about.map(|one| one.asks.clone());
        let intro = intro.or_else(|| word(&format!("form-step-{key}-text")));
        let heading = heading.unwrap_or_else(|| key.clone());
        warn(&format!(
            "\n{heading}\n{}",
            "-".repeat(heading.chars().count())
        ));
        if let Some(intro) = intro {
            warn(&intro);
        }
        if let Some(example) = word(&format!("form-example-{key}")) {
            warn(&format!("Good example: {example}"));
        }
        let needs = |one: &Field| one.required;
        if !step.fields.iter().any(needs) {
            warn("Escape leaves out this step.");
        }
    }

    fn ask(&mut self, field: &Field, place: &Place) -> Result<()> {
        match &field.kind {
            Kind::Group(members) => {
                self.members(members, place)?;
            }
            Kind::List(item) => self.list((field, item), place)?,
            _ if has(&self.fields, &place.pointer) => {}
            Kind::Several(choices) => self.several((field, choices), place)?,
            _ => self.leaf(field, place)?,
        }
        Ok(())
    }

    /// The members of a mapping; whether it has any now. Where the mapping may be left out, so may its first
    /// required member, and with it all others; of an item of a list without one, so may its first two.
    fn members(&mut self, members: &[Field], place: &Place) -> Result<bool> {
        let mut asked = self.asked(members);
        // What must be there comes first.
        let first = asked.iter().position(|one| one.required);
        asked[..=first.unwrap_or(0)].rotate_right(1);
        let mut need = place.need;
        for (at, member) in asked.into_iter().enumerate() {
            let inner = place.member(member, need);
            self.ask(member, &inner)?;
            let is_given = has(&self.fields, &inner.pointer);
            if is_given && member.required {
                need = Need::Must;
            }
            let is_nothing = !has(&self.fields, &place.pointer);
            let is_end = first.is_some() || member.key == ANSWER || place.is_item && at == 1;
            if !is_given && is_nothing && is_end {
                return Ok(false);
            }
        }
        Ok(has(&self.fields, &place.pointer))
    }

    /// The items of a list: those that are known are completed, otherwise all are asked for.
    fn list(&mut self, (field, item): (&Field, &Field), place: &Place) -> Result<()> {
        let known = length(&self.fields, &place.pointer);
        if known > 0 {
            for at in 0..known {
                if let Kind::Group(members) = &item.kind {
                    self.members(members, &place.item((field, item), at, Need::Must))?;
                }
            }
            return Ok(());
        }
        let most = field.most.unwrap_or(usize::MAX);
        let mut at = 0;
        while at < most {
            let need = if at == 0 { place.need } else { Need::May };
            if need == Need::May && self.is_skipping {
                break;
            }
            let inner = place.item((field, item), at, need);
            if at == 0 && !field.description.is_empty() {
                warn(&format!("{}: {}", place.title(field), field.description));
            }
            self.ask(item, &inner)?;
            if has(&self.fields, &inner.pointer) {
                at += 1;
            } else if need == Need::Must {
                self.is_skipping = false;
                warn(&format!("  {NEEDED}"));
            } else {
                break;
            }
        }
        Ok(())
    }

    /// The chosen ones of some values, and others if these are possible.
    fn several(&mut self, (field, choices): (&Field, &Choices), place: &Place) -> Result<()> {
        let question = format!("{}:", place.title(field));
        let least = usize::from(place.need == Need::Must);
        loop {
            if least == 0 && self.is_skipping {
                return Ok(());
            }
            let shown = choices.values.iter().map(shown).collect();
            let asked = (question.as_str(), field.description.as_str());
            match self.asker.several(asked, shown, least)? {
                Some(chosen) => {
                    let values = chosen.into_iter();
                    let values = values.map(|at| value(&choices.values[at].code, choices));
                    let values: Vec<Value> = values.collect();
                    if !values.is_empty() {
                        put(&mut self.fields, &place.pointer, Value::Array(values));
                    }
                    break;
                }
                None => self.leave_out(place.need),
            }
        }
        if choices.is_open {
            let mut at = length(&self.fields, &place.pointer);
            loop {
                let inner = place.own(field, at);
                self.leaf(field, &inner)?;
                if !has(&self.fields, &inner.pointer) {
                    break;
                }
                at += 1;
            }
        }
        Ok(())
    }

    /// A question with one answer.
    fn leaf(&mut self, field: &Field, place: &Place) -> Result<()> {
        loop {
            if place.need == Need::May && self.is_skipping {
                return Ok(());
            }
            let answer = match &field.kind {
                Kind::Choice(choices) if !choices.is_open => self.choice(field, choices, place)?,
                Kind::Switch => self.switch(field, place)?,
                _ => self.text(field, place)?,
            };
            match answer {
                Reply::Given(value) => {
                    put(&mut self.fields, &place.pointer, value);
                    return Ok(());
                }
                Reply::Open => return Ok(()),
                Reply::LeftOut => self.leave_out(place.need),
            }
        }
    }

    /// What Escape does.
    fn leave_out(&mut self, need: Need) {
        match need {
            Need::Must => warn(&format!("  {NEEDED}; Ctrl-C ends the command")),
            Need::May => self.is_skipping = true,
        }
    }

    /// The chosen value.
    fn choice(&self, field: &Field, choices: &Choices, place: &Place) -> Result<Reply> {
        let mut options: Vec<String> = choices.values.iter().map(shown).collect();
        let is_optional = place.need == Need::May;
        if is_optional {
            options.insert(0, "(leave it open)".to_owned());
        }
        let question = format!("{}:", place.title(field));
        let chosen = self.asker.one((&question, &field.description), options)?;
        Ok(match chosen {
            None => Reply::LeftOut,
            Some(0) if is_optional => Reply::Open,
            Some(at) => {
                let at = at - usize::from(is_optional);
                Reply::Given(value(&choices.values[at].code, choices))
            }
        })
    }

    fn switch(&self, field: &Field, place: &Place) -> Result<Reply> {
        let question = format!("{}:", place.title(field));
        let options = vec!["(leave it open)", "yes", "no"];
        let chosen = self.asker.one((&question, &field.description), options)?;
        Ok(match chosen {
            None => Reply::LeftOut,
            Some(0) => Reply::Open,
            Some(at) => Reply::Given(json!(at == 1)),
        })
    }

    /// A text as the entry has it.
    fn text(&self, field: &Field, place: &Place) -> Result<Reply> {
        let known = self.known(field);
        let meaning = |answer: &str| {
            let mut known = known.iter();
            let same =
                |one: &&(String, String)| answer == one.1 || answer.eq_ignore_ascii_case(&one.0);
            let text = known.find(same).map_or(answer, |one| one.0.as_str());
            match text.parse::<Number>() {
                Ok(number) if field.kind == Kind::Number => json!(number),
                _ => json!(text),
            }
        };
        let fault = |answer: &str| {
            if answer.is_empty() {
                return (place.need == Need::Must).then(|| NEEDED.to_owned());
            }
            let mut fields = self.fields.clone();
            put(&mut fields, &place.pointer, meaning(answer));
            let fault = self.judge.fault(&fields, &place.pointer);
            let is_name = place.pointer == "/name";
            fault.or_else(|| (self.taken)(answer).filter(|_| is_name))
        };
        let suggest = |answer: &str| {
            let answer = answer.to_lowercase();
            let alike = |one: &&(String, String)| one.1.to_lowercase().contains(&answer);
            let alike = known.iter().filter(alike).take(SUGGESTED);
            alike.map(|one| one.1.clone()).collect()
        };
        let example = field.example.as_ref();
        let example = example.map(|example| format!(" For example: {example}"));
        let answer = self.asker.line(&Line {
            question: &format!("{}:", place.title(field)),
            help: &format!("{}{}", field.description, example.unwrap_or_default()),
            start: "",
            fault: &fault,
            suggest: &suggest,
        })?;
        Ok(match answer {
            None => Reply::LeftOut,
            Some(answer) if answer.is_empty() => Reply::Open,
            Some(answer) => Reply::Given(meaning(&answer)),
        })
    }

    /// The common values of a text, each as the entry has it and as it is shown.
    fn known(&self, field: &Field) -> Vec<(String, String)> {
        let pair = |code: &str, title: &str| (code.to_owned(), label(code, title));
        match (&field.kind, &field.suggests) {
            (Kind::Choice(choices), _) => {
                let values = choices.values.iter();
                values.map(|one| pair(&one.code, &one.title)).collect()
            }
            (_, Some(name)) => {
                let terms = self.judge.rules.vocabularies().get(name).terms().iter();
                terms.map(|one| pair(&one.code, &one.title)).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// A value as an entry has it.
fn value(code: &str, choices: &Choices) -> Value {
    let number = code.parse::<u64>().ok().filter(|_| choices.is_number);
    number.map_or_else(|| json!(code), |number| json!(number))
}

fn label(code: &str, title: &str) -> String {
    if title.is_empty() || title == code {
        code.to_owned()
    } else {
        format!("{title} ({code})")
    }
}

/// A value as a list shows it.
fn shown(choice: &Choice) -> String {
    label(&choice.code, &choice.title)
}
