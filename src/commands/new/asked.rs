//! The questions of the contribute form on a terminal; what is known already is not asked.

use std::fmt::{self, Display};

use anyhow::Result;

use crate::address::is_web_address;
use crate::commands::ask::{Asker, Line};
use crate::entry::{Entry, Goal, GoalEvidence, License, Organization, Repository};
use crate::import::repairs::Terms;
use crate::questions::{Choice, Choices, Field, Kind, Questions};

/// A choice as the list shows it.
struct Shown<'a>(&'a Choice);

impl Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Choice { code, title, .. } = self.0;
        if title.is_empty() {
            f.write_str(code)
        } else {
            write!(f, "{title} ({code})")
        }
    }
}

/// Who is asked, and what.
pub(super) struct Interview<'a> {
    pub(super) asker: Asker,
    pub(super) questions: &'a Questions,
    pub(super) terms: &'a Terms,
}

impl Interview<'_> {
    /// Asks for what an entry needs and does not say yet.
    pub(super) fn complete(&self, entry: &mut Entry) -> Result<()> {
        if entry.name.is_empty() {
            entry.name = self.text("/name", &needed)?;
        }
        if entry.summary.is_empty() {
            let most = self.field("/summary").and_then(|field| field.most);
            let fault = |answer: &str| {
                let length = answer.chars().count();
                let over = most.filter(|most| length > *most);
                let over = over.map(|most| format!("{length} characters, expected at most {most}"));
                needed(answer).or(over)
            };
            entry.summary = self.text("/summary", &fault)?;
        }
        if entry.categories.is_empty() {
            entry.categories = self.choose("/categories")?;
        }
        if entry.website.is_none() {
            entry.website = optional(self.text("/website", &web)?);
        }
        if entry.repositories.is_empty() {
            let url = optional(self.text("/repositories", &web)?);
            entry.repositories.extend(url.map(|url| Repository {
                url,
                ..Repository::default()
            }));
        }
        if entry.organizations.is_empty() {
            let name = self.text("/indicators/ownership/owners", &needed)?;
            entry.organizations.push(owner(name));
        }
        if entry.indicators.sdgs.is_empty() {
            let goals = self.choose("/indicators/sdgs/*/goal")?;
            let goals = goals.into_iter().filter_map(|goal| goal.parse().ok());
            entry.indicators.sdgs = goals.map(goal).collect();
        }
        for goal in &mut entry.indicators.sdgs {
            if goal.evidence.is_empty() {
                let help = "In one or two sentences, from public pages of the good. Leave it empty to add it later";
                let question = format!("How does it support goal {}?", goal.goal);
                let text = self.asker.line(&Line {
                    question: &question,
                    help,
                    start: "",
                    fault: &|_| None,
                })?;
                goal.evidence
                    .extend(optional(text).map(|text| GoalEvidence {
                        text: Some(text),
                        ..GoalEvidence::default()
                    }));
            }
        }
        if entry.indicators.licenses.is_empty() {
            let fault = |answer: &str| match self.terms.license(answer) {
                Some(_) => None,
                None => Some(
                    "not in the SPDX list: write an id such as MIT, Apache-2.0 or CC-BY-4.0"
                        .to_owned(),
                ),
            };
            let text = self.text("/indicators/licenses/*/spdx", &fault)?;
            let code = self
                .terms
                .license(&text)
                .map_or(text, |meaning| meaning.code);
            entry.indicators.licenses.push(license(code));
        }
        Ok(())
    }

    fn field(&self, pointer: &str) -> Option<&Field> {
        self.questions.field(pointer)
    }

    /// The answer to a field, with its title as the question and its description as the help.
    fn text(&self, pointer: &str, fault: &dyn Fn(&str) -> Option<String>) -> Result<String> {
        let field = self.field(pointer);
        let title = field.map_or(pointer, |field| field.title.as_str());
        let help = field.map_or("", |field| field.description.as_str());
        let example = field.and_then(|field| field.example.as_deref());
        let help = match example {
            Some(example) => format!("{help} For example: {example}"),
            None => help.to_owned(),
        };
        self.asker.line(&Line {
            question: &format!("{title}:"),
            help: &help,
            start: "",
            fault,
        })
    }

    /// The codes that are chosen from the values of a field, one at least.
    fn choose(&self, pointer: &str) -> Result<Vec<String>> {
        let Some(field) = self.field(pointer) else {
            return Ok(Vec::new());
        };
        let Some(choices) = choices(field) else {
            return Ok(Vec::new());
        };
        let shown: Vec<Shown<'_>> = choices.values.iter().map(Shown).collect();
        let title = format!("{}:", field.title);
        let chosen = self.asker.several((&title, &field.description), shown)?;
        Ok(chosen
            .into_iter()
            .map(|at| choices.values[at].code.clone())
            .collect())
    }
}

/// The values of a field, or of the items of a list.
fn choices(field: &Field) -> Option<&Choices> {
    match &field.kind {
        Kind::Choice(choices) | Kind::Several(choices) => Some(choices),
        Kind::List(item) => choices(item),
        _ => None,
    }
}

/// The organisation that owns the good.
pub(super) fn owner(name: String) -> Organization {
    Organization {
        name,
        role: "owner".to_owned(),
        ..Organization::default()
    }
}

/// A licence without evidence.
pub(super) fn license(spdx: String) -> License {
    License {
        spdx,
        ..License::default()
    }
}

/// A goal without evidence.
pub(super) fn goal(goal: u8) -> Goal {
    Goal {
        goal,
        ..Goal::default()
    }
}

fn optional(answer: String) -> Option<String> {
    (!answer.is_empty()).then_some(answer)
}

fn needed(answer: &str) -> Option<String> {
    answer
        .is_empty()
        .then(|| "an entry needs an answer here".to_owned())
}

fn web(answer: &str) -> Option<String> {
    let is_fine = answer.is_empty() || is_web_address(answer);
    (!is_fine).then(|| "not a web address: write it with https://".to_owned())
}
