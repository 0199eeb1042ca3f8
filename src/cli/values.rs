//! The values that options can have.

use clap::ValueEnum;

use crate::publish::Mode;

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What the queue is listed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum QueueBy {
    /// What each organisation has to do: what is due, and which indicators are not met.
    Organization,
}

/// Format of a review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum ReviewFormat {
    /// For a terminal.
    #[default]
    Text,
    /// For the comment on a pull request.
    Markdown,
    /// For programs.
    Json,
}

/// Format of prepared renewals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum RenewFormat {
    /// A report, then the patch.
    #[default]
    Text,
    /// For the text of a pull request.
    Markdown,
    /// For programs.
    Json,
    /// Only the patch, for `git apply`.
    Patch,
}

/// Format of requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum RequestFormat {
    /// Mails, one file for each organisation.
    #[default]
    Eml,
    /// Markdown for an issue, one file for each organisation.
    Md,
    /// One table for mail merge, a row for each organisation and good.
    Csv,
}

impl RequestFormat {
    /// How names of files end, without the dot.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Eml => "eml",
            Self::Md => "md",
            Self::Csv => "csv",
        }
    }
}

/// Format of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum DiffFormat {
    /// For a terminal.
    #[default]
    Text,
    /// For an issue or a comment.
    Markdown,
    /// For programs.
    Json,
}

/// Format of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Format {
    /// For people, with the source lines.
    #[default]
    Text,
    /// One JSON object per line.
    Json,
    /// Annotations in the files of a pull request on GitHub.
    Github,
    /// SARIF 2.1.0, for GitHub code scanning and for editors.
    Sarif,
}

/// What fails in addition to errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// Warnings fail too.
    Warnings,
}

/// Format of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Layout {
    /// For people.
    #[default]
    Text,
    /// One JSON document.
    Json,
}

/// Format of changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Lines {
    /// For people.
    #[default]
    Text,
    /// One JSON object per line, the oldest first, as in `changes.jsonl`.
    Json,
}

/// Status of goods.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Population {
    /// Recognised.
    Current,
    /// Waiting for a decision.
    Candidate,
    /// Archived or ineligible.
    Former,
}

/// Order of results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Order {
    /// The best match first.
    #[default]
    Best,
    /// By name.
    Name,
    /// Recently recognised first.
    New,
}

/// Which files of an earlier site are replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Publish {
    /// Those that differ if they are few, else all
    #[default]
    Auto,
    /// All, in one step: visitors see the old site or the new one
    Whole,
    /// Those that differ, one after the other
    Changed,
}

impl From<Publish> for Mode {
    fn from(publish: Publish) -> Self {
        match publish {
            Publish::Auto => Self::Auto,
            Publish::Whole => Self::Whole,
            Publish::Changed => Self::Changed,
        }
    }
}
