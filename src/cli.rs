//! The arguments; the doc comments are the help.
//!
//! The first line of a comment is the help of `-h`, where it fits one line; `--help` has all of it.

mod build;
mod caching;
mod edition;
mod import;
mod inspect;
mod issue;
mod links;
mod locales;
mod renew;
mod report;
mod requests;
mod start;
mod values;

pub use build::Build;
pub use caching::Caching;
pub use edition::Edition;
pub use import::{Dpga, Export, ExportTable, Import, Publiccode, Table, TableFormat};
pub use inspect::Inspect;
pub use issue::{Forge, ForgeHost, Issue, ReplyFormat};
pub use links::{Detour, Links, Minutes, Seconds};
pub use locales::Locales;
pub use renew::Renew;
pub use report::{Report, ReportFormat};
pub use requests::Requests;
pub use start::{CodeHost, Completions, Init, Man, New};
pub use values::{
    Color, Deny, DiffFormat, Format, Layout, Lines, Order, Population, Publish, QueueBy,
    RenewFormat, RequestFormat, ReviewFormat,
};

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use jiff::civil::Date;

/// Validates, reviews and publishes registries of digital public goods
///
/// A registry is a folder with `site.toml` and one YAML file per good in `registry/`.
/// Exit status: 0 success, 1 the registry has errors, 2 the command failed.
#[derive(Debug, Parser)]
#[command(name = "dpg", version = env!("DPG_VERSION"), max_term_width = 100)]
pub struct Cli {
    /// What to do; without it, the program says what it is and how to start.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Options that work with all commands.
    #[command(flatten)]
    pub global: Global,
}

/// Options that work with all commands.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Global options")]
pub struct Global {
    /// Root folder of the registry [default: the nearest with `site.toml`]
    ///
    /// The default is the current folder or the nearest folder above it that contains `site.toml`.
    #[arg(long, global = true, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// Use colours
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub color: Color,
    /// Print only results and errors
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Number of threads [default: one per core]
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=512))]
    pub jobs: Option<u16>,
    /// Use this date instead of today
    ///
    /// It decides what has expired. The default is the day of `SOURCE_DATE_EPOCH` if it is set, else
    /// today in UTC.
    #[arg(long, global = true, value_name = "YYYY-MM-DD")]
    pub as_of: Option<Date>,
}

/// The commands.
#[derive(Debug, Subcommand)]
#[expect(
    missing_docs,
    reason = "the comment of the options is the help of the command, which one here would replace"
)]
pub enum Command {
    Init(Init),
    New(New),
    Build(Build),
    Validate(Validate),
    Fmt(Fmt),
    Review(Review),
    Queue(Queue),
    Links(Links),
    Report(Report),
    Edition(Edition),
    Renew(Renew),
    Requests(Requests),
    Search(Search),
    Serve(Serve),
    Changes(Changes),
    /// Import entries from other sources
    #[command(subcommand)]
    Import(Import),
    /// Export the entries for other programs
    #[command(subcommand)]
    Export(Export),
    Forge(Forge),
    /// Compare versions of the DPG Standard
    #[command(subcommand)]
    Standard(Standard),
    Inspect(Inspect),
    Locales(Locales),
    Explain(Explain),
    Completions(Completions),
    Man(Man),
}

/// Check all entries and show what to fix
///
/// Each finding says what is wrong, where, and what to write instead. Paths limit what is shown;
/// entries are still compared with the whole registry, for example to find duplicates.
#[derive(Debug, Args)]
#[command(after_long_help = "Example: dpg validate registry/openmrs.yaml --deny warnings")]
pub struct Validate {
    /// Only show findings of these files and folders
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Only check files changed since the merge base with REV
    #[arg(long, value_name = "REV")]
    pub changed_since: Option<String>,
    /// Output format
    ///
    /// The default is `text`.
    #[arg(long, value_enum, default_value_t, hide_default_value = true)]
    pub format: Format,
    /// Also fail on warnings
    #[arg(long, value_enum, value_name = "WHAT")]
    pub deny: Option<Deny>,
    /// Print all findings, not only the first 20 of each code
    ///
    /// The format `json` always has all of them.
    #[arg(long)]
    pub all: bool,
    /// Where results are kept.
    #[command(flatten)]
    pub caching: Caching,
}

/// Format entries and apply safe fixes
///
/// Puts keys in the order of the schema, and uses one form of quotes, line breaks, indentation and
/// spaces. Comments stay where they belong. Values change only through fixes that are marked as
/// safe. A file that cannot be read as YAML is shown and not changed.
#[derive(Debug, Args)]
#[command(after_long_help = "Example: dpg fmt --check registry/openmrs.yaml")]
pub struct Fmt {
    /// Only format these files and folders
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Only show what would change; exit status 1 if anything would
    #[arg(long)]
    pub check: bool,
    /// Also write the new addresses of links that have moved
    ///
    /// Those that `dpg links` has seen in two runs.
    #[arg(long)]
    pub moved_links: bool,
}

/// Review the entries that a branch adds, edits or removes
///
/// For each entry: a verdict, the findings, the indicators of the Standard with the quoted answers,
/// the changed fields, likely duplicates, the effect on the counts, and a checklist. The schema of
/// the working tree is used. The exit status is 1 if a changed entry has an error.
#[derive(Debug, Args)]
#[command(after_long_help = "Example: dpg review --base origin/main --format markdown")]
pub struct Review {
    /// Compare with the merge base of REV [default: the main branch]
    ///
    /// The default is the main branch of `origin`, else `main` or `master`.
    #[arg(long, value_name = "REV")]
    pub base: Option<String>,
    /// Review a commit instead of the working tree
    #[arg(long, value_name = "REV")]
    pub head: Option<String>,
    /// Output format
    #[arg(long, value_enum, default_value_t)]
    pub format: ReviewFormat,
    /// Address of a preview site, for links in Markdown
    #[arg(long, value_name = "URL")]
    pub preview: Option<String>,
    /// Folder with the source of the changed entry, to show what it says
    ///
    /// As `dpg inspect` reads it. If several entries change, write the id before it; repeat it for several.
    #[arg(long, value_name = "[ID=]DIR")]
    pub source: Vec<String>,
    /// Print all findings, not only the first 20 of each code
    ///
    /// The format `json` always has all of them.
    #[arg(long)]
    pub all: bool,
}

/// Show the review queue: expired and expiring goods, and candidates
///
/// Lists expired goods, goods that expire soon, and candidates that wait for a decision, the oldest
/// first. The exit status is 1 only if entries were left out because of errors.
#[derive(Debug, Args)]
pub struct Queue {
    /// Output format
    #[arg(long, value_enum, default_value_t)]
    pub format: Layout,
    /// List by `organization` what each has to do for its goods
    #[arg(long, value_enum, value_name = "WHAT", hide_possible_values = true)]
    pub by: Option<QueueBy>,
}

/// Search goods, as on the site
///
/// Uses the same index as the site: spelling mistakes are fine, and the results and their order are
/// the same. Entries with errors are left out; the exit status is 1 only in that case.
#[derive(Debug, Args)]
#[command(after_long_help = "Example: dpg search medical records --only country=Kenya")]
pub struct Search {
    /// Words to search for
    #[arg(required = true, value_name = "QUERY")]
    pub query: Vec<String>,
    /// Output format
    #[arg(long, value_enum, default_value_t)]
    pub format: Layout,
    /// Language of the site to search in [default: the first]
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
    /// Number of results
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub limit: usize,
    /// Status of the goods
    ///
    /// The default is `current`. Repeat the option for several.
    #[arg(long, value_enum, value_name = "STATUS")]
    pub status: Vec<Population>,
    /// Only goods with this value of a facet, such as `country=KE`
    ///
    /// The value is a code or a label: `goal=3`, `country=KE`, `country=Kenya`. Repeat the option
    /// for several: a good must have one of the values of each facet.
    #[arg(long, value_name = "FACET=VALUE")]
    pub only: Vec<String>,
    /// Order of the results
    #[arg(long, value_enum, default_value_t, value_name = "ORDER")]
    pub sort: Order,
}

/// Serve the site on this computer and update it after every change
///
/// Only this computer (127.0.0.1) can open the site. After a change with errors, the last valid site
/// stays, and the errors are shown on the page and in the terminal.
#[derive(Debug, Args)]
pub struct Serve {
    /// Port; 0 chooses a free one
    #[arg(long, default_value_t = 4000)]
    pub port: u16,
    /// Open the site in the browser
    #[arg(long)]
    pub open: bool,
    /// Where results are kept.
    #[command(flatten)]
    pub caching: Caching,
}

/// List changes to goods, from the git history
///
/// The newest change is first. With `--write` the changes are stored in `changes.jsonl`. `build` and
/// `serve` then read this file, so that a clone without the full history gives the same site. The
/// command itself needs the full history.
#[derive(Debug, Args)]
pub struct Changes {
    /// Output format
    #[arg(long, value_enum, default_value_t)]
    pub format: Lines,
    /// Write the changes to `changes.jsonl`, to commit it
    #[arg(long, conflicts_with = "format")]
    pub write: bool,
}

/// What can be asked about the Standard.
#[derive(Debug, Subcommand)]
#[expect(
    missing_docs,
    reason = "the comment of the options is the help of the command, which one here would replace"
)]
pub enum Standard {
    Diff(StandardDiff),
}

/// Show how the results of entries differ between two versions
///
/// For each entry and indicator with a difference: the result under both versions, the rule, its
/// reason, and the document that it follows. Under each version an entry counts as asked the questions of
/// that version. Former entries are not assessed. The exit status is 1 only if entries were left out
/// because of errors.
#[derive(Debug, Args)]
#[command(after_long_help = "Example: dpg standard diff 1.1.6 1.1.7")]
pub struct StandardDiff {
    /// The version before, such as `1.1.6`
    pub from: String,
    /// The version after, such as `1.1.7`
    pub to: String,
    /// Only compare these files and folders
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Output format
    #[arg(long, value_enum, default_value_t)]
    pub format: DiffFormat,
}

/// Explain a finding or a rule of the Standard
///
/// For a finding: what it means, why it matters, a wrong and a right example. For a rule of the
/// Standard, such as `licenses-mixed`: its reason, what to write, and the document that it follows.
#[derive(Debug, Args)]
#[command(after_long_help = "Example: dpg explain unknown-key")]
pub struct Explain {
    /// Code of the finding or rule; without it, list all findings
    pub code: Option<String>,
}

#[cfg(test)]
mod tests {
    use clap::{Command, CommandFactory};

    use super::Cli;

    /// The short help of a command and of those below it, each with its name.
    fn helps(command: &mut Command, above: &str) -> Vec<(String, String)> {
        let name = format!("{above} {}", command.get_name());
        let mut all = vec![(name.clone(), command.render_help().to_string())];
        for inner in command.get_subcommands_mut() {
            all.extend(helps(inner, &name));
        }
        all
    }

    #[test]
    fn the_long_help_of_a_command_explains_it() {
        let mut command = Cli::command();
        command.build();
        for name in ["new", "validate", "review", "build", "explain"] {
            let command = command.find_subcommand_mut(name).unwrap();
            let about = command.get_about().unwrap().to_string();
            let help = command.render_long_help().to_string();
            let (explained, _) = help.split_once("Usage:").unwrap();
            assert!(explained.len() > about.len() + 80, "{name}: {explained}");
        }
    }

    #[test]
    fn the_short_help_has_one_line_for_each_option_and_the_global_ones_in_a_section() {
        let mut command = Cli::command().term_width(100);
        command.build();
        for (name, help) in helps(&mut command, "") {
            for line in help.lines() {
                assert!(line.chars().count() <= 100, "{name}: {line}");
                let indent = line.len() - line.trim_start().len();
                assert!(indent < 20, "{name} has a second line: {line}");
            }
            if !name.contains(" help") {
                let (own, global) = help.split_once("Global options:\n").expect(&name);
                assert!(global.contains("--root"), "{help}");
                assert!(!own.contains("--root"), "{help}");
            }
        }
    }
}
