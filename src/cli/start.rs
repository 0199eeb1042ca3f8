//! The arguments of what one begins with: a registry, an entry, the shell and the manual.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use clap_complete::Shell;

/// Start a new registry: settings, examples, theme and workflows
///
/// Writes a registry that validates, builds and can be published: `site.toml`, two example entries, a
/// theme to change, the schema for editors, workflows that check pull requests and publish the site,
/// and a README for contributors. The folder must be new or empty; it can contain a `.git`. On a terminal
/// the command asks for what the options do not say.
#[derive(Debug, Args)]
#[command(
    after_long_help = "Example: dpg init goods --title \"Goods of the ministry\" --repository https://github.com/ministry/goods"
)]
pub struct Init {
    /// Folder of the registry, created if needed
    pub dir: PathBuf,
    /// Name of the site
    #[arg(long)]
    pub title: Option<String>,
    /// Public address of the site [default: from --repository]
    ///
    /// The default is the address that GitHub Pages or GitLab Pages give to the repository, else an
    /// address to replace in `site.toml`.
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// Address of the git repository, for edit links and owners
    #[arg(long, value_name = "URL")]
    pub repository: Option<String>,
    /// Code host of the workflows: github, gitlab or other
    ///
    /// The default is that of `--repository`; without it, workflows for GitHub and GitLab are written.
    #[arg(long, value_enum, value_name = "HOST", hide_possible_values = true)]
    pub host: Option<CodeHost>,
    /// Where the workflows get `dpg` from [default: this version]
    ///
    /// A repository of `dpg` on GitHub and a full commit id. If this program does not know where it comes
    /// from, the workflows contain placeholders, and the command says so.
    #[arg(long, value_name = "OWNER/NAME@COMMIT")]
    pub action: Option<String>,
    /// Ask nothing, also on a terminal
    #[arg(short, long)]
    pub yes: bool,
}

/// The code hosts that workflows are written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CodeHost {
    /// GitHub: Actions, Pages.
    Github,
    /// GitLab: CI/CD, Pages.
    Gitlab,
    /// Another one: no workflows, only `deploy.sh`.
    Other,
}

/// Write a commented entry for a good
///
/// Writes `registry/ID.yaml` with what you say, what other files say, and the description of every key from
/// the schema. On a terminal the command asks the questions of the contribute form; elsewhere it only
/// uses its options. An id that is taken is refused.
#[derive(Debug, Args)]
#[command(
    after_long_help = "Example: dpg new \"Harvest Ledger\" --from ../harvest-ledger --goal 2"
)]
pub struct New {
    /// Name of the good
    #[arg(value_name = "NAME")]
    pub name: Option<String>,
    /// Take facts from a publiccode.yml, codemeta.json or CITATION.cff
    ///
    /// For a folder, from all three if they are in it; the first one that says something counts.
    #[arg(long, value_name = "FILE|DIR")]
    pub from: Option<PathBuf>,
    /// Id of the entry [default: from its name]
    #[arg(long)]
    pub id: Option<String>,
    /// What it is in one or two sentences, at most 300 characters
    #[arg(long, value_name = "TEXT")]
    pub summary: Option<String>,
    /// Type of good, such as `software`; repeat it for several
    #[arg(long, value_name = "CATEGORY")]
    pub category: Vec<String>,
    /// Public address of the good
    #[arg(long, value_name = "URL")]
    pub website: Option<String>,
    /// Where its source, data or content is; repeat it for several
    #[arg(long, value_name = "URL")]
    pub repository: Vec<String>,
    /// Licence, as its id in the SPDX list; repeat it for several
    #[arg(long, value_name = "SPDX")]
    pub license: Vec<String>,
    /// Sustainable Development Goal, 1 to 17; repeat it for several
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=17))]
    pub goal: Vec<u8>,
    /// Organisation that owns it; repeat it for several
    #[arg(long, value_name = "NAME")]
    pub owner: Vec<String>,
    /// Any other answer, such as `indicators.privacy.answer=yes`
    ///
    /// The key of the entry with points between its parts, and a number for an item of a list, from 0. A value of a list is added to it.
    /// Repeat it for several.
    #[arg(long, value_name = "KEY=VALUE")]
    pub set: Vec<String>,
    /// Ask nothing, also on a terminal
    #[arg(short, long)]
    pub yes: bool,
}

/// Print a script that completes commands and options in a shell
///
/// For bash: `dpg completions bash > ~/.local/share/bash-completion/completions/dpg`.
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub shell: Shell,
}

/// Write the manual pages
///
/// One page for each command to a folder, or the main page to standard output. To read it:
/// `dpg man | man -l -`.
#[derive(Debug, Args)]
#[command(after_long_help = "Example: dpg man ~/.local/share/man/man1")]
pub struct Man {
    /// Folder to write the pages to, created if needed
    pub dir: Option<PathBuf>,
}
