//! Questions on a terminal, each with a line of help. Escape leaves a question out, Ctrl-C ends the command.

use std::env;
use std::fmt::Display;
use std::io::{IsTerminal, stderr, stdin};

use anyhow::{Result, anyhow, bail};
use inquire::autocompletion::{Autocomplete, Replacement};
use inquire::error::{CustomUserError, InquireError};
use inquire::list_option::ListOption;
use inquire::ui::RenderConfig;
use inquire::validator::Validation;
use inquire::{Confirm, MultiSelect, Select, Text};

use super::environment::Environment;

/// How many options of a list are shown at once.
const PAGE: usize = 10;

/// What a remark on an answer begins with, which is shown below it while somebody types.
const REMARK: &str = "! ";

/// What a command says that was ended at a question.
pub(super) const STOPPED: &str = "stopped: nothing was written";

/// A question that is answered with a line of text.
pub(super) struct Line<'a> {
    /// The question.
    pub(super) question: &'a str,
    /// What the answer is for, and an example.
    pub(super) help: &'a str,
    /// The answer to change; may be empty.
    pub(super) start: &'a str,
    /// What is wrong with an answer.
    pub(super) fault: &'a dyn Fn(&str) -> Option<String>,
    /// Answers that begin like what was typed.
    pub(super) suggest: &'a dyn Fn(&str) -> Vec<String>,
}

/// What is shown below an answer while somebody types it: what is wrong with it, and known answers.
#[derive(Clone)]
struct Live<'a> {
    fault: &'a dyn Fn(&str) -> Option<String>,
    suggest: &'a dyn Fn(&str) -> Vec<String>,
}

impl Autocomplete for Live<'_> {
    fn get_suggestions(&mut self, input: &str) -> Result<Vec<String>, CustomUserError> {
        let answer = input.trim();
        if answer.is_empty() {
            return Ok(Vec::new());
        }
        let known = (self.suggest)(answer);
        let fault = (self.fault)(answer).map(|fault| format!("{REMARK}{fault}"));
        Ok(if known.is_empty() {
            fault.into_iter().collect()
        } else {
            known
        })
    }

    fn get_completion(
        &mut self,
        _: &str,
        highlighted: Option<String>,
    ) -> Result<Replacement, CustomUserError> {
        Ok(highlighted.filter(|one| !one.starts_with(REMARK)))
    }
}

/// Somebody at a terminal who can be asked.
#[derive(Clone, Copy)]
pub(super) struct Asker {
    is_colored: bool,
}

impl Asker {
    /// The user, if questions can be seen and answered.
    pub(super) fn new(environment: &Environment) -> Option<Self> {
        let has = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
        let is_dumb = !has("TERM") || env::var_os("TERM").is_some_and(|name| name == "dumb");
        let can_be_asked = stdin().is_terminal() && stderr().is_terminal();
        let is_shown = !environment.is_quiet && !is_dumb && !has("CI");
        (can_be_asked && is_shown).then(|| Self {
            is_colored: environment.colors(&stderr()),
        })
    }

    fn look(self) -> RenderConfig<'static> {
        if self.is_colored {
            RenderConfig::default_colored()
        } else {
            RenderConfig::empty()
        }
    }

    /// The answer without blanks around it; none if it is left out with Escape.
    pub(super) fn line(self, asked: &Line<'_>) -> Result<Option<String>> {
        let fault = asked.fault;
        let check = move |answer: &str| {
            let remark = answer.strip_prefix(REMARK).map(str::to_owned);
            let fault = remark.or_else(|| fault(answer.trim()));
            Ok(fault.map_or(Validation::Valid, |fault| Validation::Invalid(fault.into())))
        };
        let live = Live {
            fault,
            suggest: asked.suggest,
        };
        let answer = Text::new(asked.question)
            .with_help_message(asked.help)
            .with_initial_value(asked.start)
            .with_autocomplete(live)
            .with_validator(check)
            .with_render_config(self.look())
            .prompt_skippable();
        Ok(given(answer)?.map(|answer| answer.trim().to_owned()))
    }

    /// The place of the chosen one of some options; none if it is left out with Escape.
    pub(super) fn one<T: Display>(
        self,
        (question, help): (&str, &str),
        options: Vec<T>,
    ) -> Result<Option<usize>> {
        let help = sentences(help, "Enter chooses, letters filter the list.");
        let chosen = Select::new(question, options)
            .with_help_message(&help)
            .with_page_size(PAGE)
            .with_render_config(self.look())
            .raw_prompt_skippable();
        Ok(given(chosen)?.map(|one| one.index))
    }

    /// The places of the chosen ones of some options, `least` of them or more; none if they are left out with Escape.
    pub(super) fn several<T: Display>(
        self,
        (question, help): (&str, &str),
        options: Vec<T>,
        least: usize,
    ) -> Result<Option<Vec<usize>>> {
        let enough = move |chosen: &[ListOption<&T>]| {
            Ok(if chosen.len() < least {
                Validation::Invalid("choose one with the space bar".into())
            } else {
                Validation::Valid
            })
        };
        let help = sentences(
            help,
            "Space chooses, Enter confirms, letters filter the list.",
        );
        let chosen = MultiSelect::new(question, options)
            .with_help_message(&help)
            .with_page_size(PAGE)
            .with_validator(enough)
            .with_render_config(self.look())
            .raw_prompt_skippable();
        let chosen = given(chosen)?;
        Ok(chosen.map(|chosen| chosen.into_iter().map(|one| one.index).collect()))
    }

    /// Whether the answer is yes; Enter alone is no.
    pub(super) fn confirms(self, question: &str) -> Result<bool> {
        let asked = Confirm::new(question).with_default(false);
        let answer = asked.with_render_config(self.look()).prompt_skippable();
        Ok(given(answer)?.unwrap_or_default())
    }
}

/// Two parts of a line of help.
fn sentences(first: &str, second: &str) -> String {
    match first.trim_end() {
        "" => second.to_owned(),
        first if first.ends_with(['.', '?', '!']) => format!("{first} {second}"),
        first => format!("{first}. {second}"),
    }
}

/// An answer, unless the user went away.
fn given<T>(answer: Result<T, InquireError>) -> Result<T> {
    match answer {
        Ok(answer) => Ok(answer),
        Err(InquireError::OperationCanceled | InquireError::OperationInterrupted) => {
            bail!(STOPPED)
        }
        Err(error) => {
            Err(anyhow!(error).context("cannot ask on this terminal: use options and --yes"))
        }
    }
}
