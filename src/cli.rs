//! The arguments; the doc comments are the help.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

/// Validates, reviews and publishes registries of digital public goods
///
/// A registry is a folder with `site.toml` and one YAML file per good below `registry/`.
/// Exit status: 0 fine, 1 the registry has faults, 2 the tool could not do its work.
#[derive(Debug, Parser)]
#[command(name = "dpg", version, max_term_width = 100)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// What works on all commands.
    #[command(flatten)]
    pub global: Global,
}

/// Options that work on all commands.
#[derive(Debug, Clone, Args)]
pub struct Global {
    /// Folder that holds `site.toml` [default: the nearest one above the current folder]
    #[arg(long, global = true, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// Colours in the output
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub color: Color,
    /// Say nothing but results and errors
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Threads to work with [default: one for each core]
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=512))]
    pub jobs: Option<u16>,
    /// The day that decides what has expired [default: `SOURCE_DATE_EPOCH`, else today in UTC]
    #[arg(long, global = true, value_name = "YYYY-MM-DD")]
    pub as_of: Option<Date>,
}

/// When to colour.
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

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Validate everything, then publish the site to a folder
    Build(Build),
    /// Show all faults of all files
    Validate(Validate),
    /// Bring entries into canonical form and apply the safe fixes of findings
    Fmt(Fmt),
    /// Report on the entries that a change adds, changes or removes
    Review(Review),
    /// Show what is due: expired and expiring goods, candidates that wait
    Queue(Queue),
    /// Find goods as the search of the site does
    Search(Search),
    /// Serve the site on 127.0.0.1 and follow every change
    Serve(Serve),
    /// Show what happened to the goods, from the history of the registry
    Changes(Changes),
    /// Turn other registries into entries
    #[command(subcommand)]
    Import(Import),
    /// Say what a finding means, with a wrong and a right example
    Explain(Explain),
}

/// Validate everything, then publish the site to a folder
///
/// An error in an entry stops it with exit status 1 and nothing is touched. The old site stays until
/// the new one is complete. Files in the folder that dpg did not write stay too. A second build of
/// the same folder waits for the first.
#[derive(Debug, Args)]
pub struct Build {
    /// Folder to publish to, relative to the root; a link is followed
    #[arg(long, default_value = "public", value_name = "DIR")]
    pub out: PathBuf,
    /// Address the site will have, instead of `base_url` in `site.toml`
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// Write links that work from a folder or a USB stick, without a server
    #[arg(long)]
    pub portable: bool,
    /// Write `.br` and `.gz` beside each file that they make smaller, for hosts that send such files
    #[arg(long)]
    pub compress: bool,
    /// Leave out entries with errors instead of stopping
    #[arg(long)]
    pub skip_invalid: bool,
}

/// Show all faults of all files, each with what to write instead
///
/// Rules between entries see the whole registry even when paths are given.
#[derive(Debug, Args)]
pub struct Validate {
    /// Show findings of these files and folders of the registry only
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Show findings of files only that differ from where this line of history left that of REV
    #[arg(long, value_name = "REV")]
    pub changed_since: Option<String>,
    /// How findings are written
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Findings that fail besides errors
    #[arg(long, value_enum, value_name = "WHAT")]
    pub deny: Option<Deny>,
    /// Print all findings, not only the first 20 of each rule (`json` always has all)
    #[arg(long)]
    pub all: bool,
}

/// Bring entries into canonical form and apply the safe fixes of findings
///
/// Orders keys as the schema does, and puts quotes, line breaks, indentation and spaces in one form;
/// comments stay where they belong and no value changes. Fixes that findings call safe are applied.
/// A file with a fault that keeps it from being read is shown and left as it is.
#[derive(Debug, Args)]
pub struct Fmt {
    /// Treat these files and folders of the registry only
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Change nothing, show what would change; exit status 1 if anything would
    #[arg(long)]
    pub check: bool,
}

/// Report on the entries that a change adds, changes or removes
///
/// Per entry: a verdict, the findings, the indicators of the Standard with the answers quoted, what
/// changed field by field, likely duplicates, what it does to the counts, and a checklist ticked
/// where data decides. Entries are judged by the schema of the work tree. Exit status 1: an entry
/// of the change has an error.
#[derive(Debug, Args)]
pub struct Review {
    /// Hold the change against where its line of history left that of REV [default: the main branch
    /// of `origin`, else `main` or `master`]
    #[arg(long, value_name = "REV")]
    pub base: Option<String>,
    /// Review a commit instead of the work tree
    #[arg(long, value_name = "REV")]
    pub head: Option<String>,
    /// How the report is written
    #[arg(long, value_enum, default_value_t)]
    pub format: ReviewFormat,
    /// Where the built site can be had; the Markdown names the changed pages in it
    #[arg(long, value_name = "URL")]
    pub preview: Option<String>,
    /// Print all findings as text, not only the first 20 of each rule (`json` always has all)
    #[arg(long)]
    pub all: bool,
}

/// How a review is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum ReviewFormat {
    /// For people at a terminal.
    #[default]
    Text,
    /// For the comment on a pull request.
    Markdown,
    /// For programs.
    Json,
}

/// How findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Format {
    /// For people, with the source lines.
    #[default]
    Text,
    /// One JSON object per line.
    Json,
    /// Annotations in the files of a pull request on GitHub.
    Github,
    /// A log in SARIF 2.1.0, for GitHub's code scanning and for editors.
    Sarif,
}

/// What fails besides errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// Warnings fail too.
    Warnings,
}

/// Show what is due: expired and expiring goods, candidates that wait
///
/// The oldest is first in each group. What is due is no fault: the exit status is 1 only when entries
/// with errors had to be left out.
#[derive(Debug, Args)]
pub struct Queue {
    /// How the queue is written
    #[arg(long, value_enum, default_value_t)]
    pub format: Layout,
}

/// How a list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Layout {
    /// For people.
    #[default]
    Text,
    /// One JSON document.
    Json,
}

/// How events are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Lines {
    /// For people.
    #[default]
    Text,
    /// One JSON object per line, the oldest first: what `changes.jsonl` holds.
    Json,
}

/// Find goods as the search of the site does
///
/// Reads the same index as the pages, forgives the same typing errors, and gives the same goods in the
/// same order. Entries with errors are left out; the exit status is 1 only then.
#[derive(Debug, Args)]
pub struct Search {
    /// What to look for
    #[arg(required = true, value_name = "QUERY")]
    pub query: Vec<String>,
    /// How results are written
    #[arg(long, value_enum, default_value_t)]
    pub format: Layout,
    /// Search the index of this language of the site [default: its first]
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
    /// Show so many results
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub limit: usize,
    /// Show goods of this status; may be given several times [default: current]
    #[arg(long, value_enum, value_name = "STATUS")]
    pub status: Vec<Population>,
    /// Show goods that have this value of a facet, such as `goal=3`, `country=KE` or `country=Kenya`; may
    /// be given several times: any value of one facet, one of each facet
    #[arg(long, value_name = "FACET=VALUE")]
    pub only: Vec<String>,
    /// The order of results
    #[arg(long, value_enum, default_value_t, value_name = "ORDER")]
    pub sort: Order,
}

/// A population of goods.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Population {
    /// Recognised.
    Current,
    /// Waiting.
    Candidate,
    /// Gone.
    Former,
}

/// The order of results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Order {
    /// The best first.
    #[default]
    Best,
    /// By name.
    Name,
    /// Those recognised last first.
    New,
}

/// Serve the site on 127.0.0.1 and follow every change
///
/// Pages are rendered when they are asked for. After a faulty edit the last good site goes on, and
/// the fault is shown in the page and here.
#[derive(Debug, Args)]
pub struct Serve {
    /// Port to listen on; 0 picks a free one
    #[arg(long, default_value_t = 4000)]
    pub port: u16,
    /// Open the site in the browser
    #[arg(long)]
    pub open: bool,
}

/// Show what happened to the goods, from the history of the registry
///
/// The newest is first. With `--write` it is kept in `changes.jsonl`, from which `build` and `serve`
/// then take it, so that a clone without the history shows the same. The history must be whole.
#[derive(Debug, Args)]
pub struct Changes {
    /// How it is written
    #[arg(long, value_enum, default_value_t)]
    pub format: Lines,
    /// Write `changes.jsonl`, to be committed
    #[arg(long, conflicts_with = "format")]
    pub write: bool,
}

/// The sources that can be imported.
#[derive(Debug, Subcommand)]
pub enum Import {
    /// Entries of the Digital Public Goods Alliance: a v0 folder or a v2 array
    Dpga(Dpga),
    /// Programs that describe themselves in a publiccode.yml, as nominees
    Publiccode(Publiccode),
}

/// Entries of the Digital Public Goods Alliance: a v0 folder or a v2 array
///
/// Prints what it put right and what it could not place. Contacts of persons are dropped.
#[derive(Debug, Args)]
pub struct Dpga {
    /// Folder with `nominees/`, `digitalpublicgoods/`, `archive/`, or file with the array
    pub source: PathBuf,
    /// Folder that becomes the registry's root
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub into: PathBuf,
    /// Which number of the v2 feed has which id
    #[arg(long, value_name = "FILE")]
    pub id_map: Option<PathBuf>,
    /// Replace entries that are there already
    #[arg(long)]
    pub force: bool,
}

/// Programs that describe themselves in a publiccode.yml, as nominees
///
/// Name, texts in all languages, licence, owner, languages and dependencies become an entry; goals
/// and the other answers to the Standard are yours to add. Prints what it could not place. Contacts
/// of persons are dropped.
#[derive(Debug, Args)]
pub struct Publiccode {
    /// A publiccode.yml, or a folder with some in it or below
    #[arg(value_name = "FILE|DIR")]
    pub source: PathBuf,
    /// Folder that is or becomes the registry's root
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub into: PathBuf,
    /// Replace entries that are there already
    #[arg(long)]
    pub force: bool,
}

/// Say what a finding means, with a wrong and a right example
#[derive(Debug, Args)]
pub struct Explain {
    /// Code of the finding; without it all are listed
    pub code: Option<String>,
}
