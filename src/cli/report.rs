//! The arguments of `dpg report`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// Write a report for decision makers: what the registry covers, and what is missing
///
/// The same as the page `/report/` of the site: findings, growth, coverage and gaps, who works on the same,
/// licences, evidence, owners and the completeness of the data, with a link to the site behind each
/// number. Entries with errors are left out; the exit status is 1 only in that case.
#[derive(Debug, Args)]
#[command(
    after_long_help = "Example: dpg report --compare 2026-01-01 --format html --out report.html"
)]
pub struct Report {
    /// Output format
    #[arg(long, value_enum, default_value_t)]
    pub format: ReportFormat,
    /// File to write [default: standard output]
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Language of the site to write in [default: the first]
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
    /// Also show what changed since a commit, a day or an edition
    ///
    /// A branch, a tag, a commit or an edition, or a day such as `2026-01-01`: the last commit until its end, in UTC. With the
    /// format `csv`, only the numbers that differ are written.
    #[arg(long, value_name = "REV|DATE")]
    pub compare: Option<String>,
}

/// Format of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum ReportFormat {
    /// Text with tables.
    #[default]
    #[value(alias = "md")]
    Markdown,
    /// One file to read and print in a browser.
    Html,
    /// The numbers of all figures, or those that differ.
    Csv,
}
