//! Questions on a terminal, each with a line of help; Escape and Ctrl-C end the command.

use std::env;
use std::fmt::Display;
use std::io::{IsTerminal, stderr, stdin};

use anyhow::{Result, anyhow, bail};
use inquire::error::InquireError;
use inquire::ui::RenderConfig;
use inquire::validator::Validation;
use inquire::{Confirm, MultiSelect, Text};

use super::environment::Environment;

/// How many options of a list are shown at once.
const PAGE: usize = 10;

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

    /// The answer without blanks around it.
    pub(super) fn line(self, asked: &Line<'_>) -> Result<String> {
        loop {
            let answer = Text::new(asked.question)
                .with_help_message(asked.help)
                .with_initial_value(asked.start)
                .with_render_config(self.look())
                .prompt();
            let answer = given(answer)?.trim().to_owned();
            match (asked.fault)(&answer) {
                None => return Ok(answer),
                Some(fault) => super::environment::warn(&format!("  {fault}")),
            }
        }
    }

    /// The chosen ones of some options, by their places; one at least.
    pub(super) fn several<T: Display>(
        self,
        (question, help): (&str, &str),
        options: Vec<T>,
    ) -> Result<Vec<usize>> {
        let enough = |chosen: &[inquire::list_option::ListOption<&T>]| {
            Ok(if chosen.is_empty() {
                Validation::Invalid("choose one with the space bar".into())
            } else {
                Validation::Valid
            })
        };
        let help = format!("{help} Space chooses, Enter confirms, letters filter the list.");
        let chosen = MultiSelect::new(question, options)
            .with_help_message(&help)
            .with_page_size(PAGE)
            .with_validator(enough)
            .with_render_config(self.look())
            .raw_prompt();
        Ok(given(chosen)?.into_iter().map(|one| one.index).collect())
    }

    /// Whether the answer is yes; Enter alone is no.
    pub(super) fn confirms(self, question: &str) -> Result<bool> {
        let asked = Confirm::new(question).with_default(false);
        given(asked.with_render_config(self.look()).prompt())
    }
}

/// An answer, unless the user went away.
fn given<T>(answer: Result<T, InquireError>) -> Result<T> {
    match answer {
        Ok(answer) => Ok(answer),
        Err(InquireError::OperationCanceled | InquireError::OperationInterrupted) => {
            bail!("stopped: nothing was written")
        }
        Err(error) => {
            Err(anyhow!(error).context("cannot ask on this terminal: use options and --yes"))
        }
    }
}
