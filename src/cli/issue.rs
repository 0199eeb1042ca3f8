//! The arguments of what is about issues in which people propose goods.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// Import the text of an issue that proposes a good
///
/// The text is that of an issue made with the form of `dpg forge`, or contains the YAML that the form of the site
/// gives, in a block of code. The entry is a nominee with an id made from its name. An entry that exists is never
/// replaced. Exit status: 0 the entry has no errors, 1 it has errors or nothing was written, 2 the command failed.
#[derive(Debug, Args)]
#[command(after_long_help = "Example: dpg import issue issue.md --format markdown > reply.md")]
pub struct Issue {
    /// File with the text of the issue; `-` reads standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Output format
    ///
    /// The default is `text`.
    #[arg(long, value_enum, default_value_t, hide_default_value = true)]
    pub format: ReplyFormat,
}

/// A form of what was found in an issue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum ReplyFormat {
    /// Findings with their lines.
    #[default]
    Text,
    /// A reply to post in the issue.
    Markdown,
}

/// Write the form of issues for a code host
///
/// People without git propose goods with it; `dpg import issue` turns such an issue into an entry. The questions come
/// from `schema/`, so run this again after a change there.
#[derive(Debug, Args)]
#[command(after_long_help = "Example: dpg forge github")]
pub struct Forge {
    /// Code hosts
    #[arg(value_name = "HOST", required = true)]
    pub hosts: Vec<ForgeHost>,
    /// Write nothing; fail if a form is missing or differs
    #[arg(long)]
    pub check: bool,
}

/// A code host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ForgeHost {
    /// `.github/ISSUE_TEMPLATE/good.yml`
    Github,
    /// `.gitlab/issue_templates/good.md`
    Gitlab,
    /// `.forgejo/issue_template/good.yml`, which Gitea reads too
    Forgejo,
}
