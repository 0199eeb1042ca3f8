//! The arguments of `dpg edition`.

use clap::Args;

/// Freeze the registry as it is now, as an edition that never changes
///
/// Writes `editions/NAME/`: the goods as tables and data, the report, what changed since the edition before, a citation,
/// and a manifest with the hash of each file. Commit the folder; the site then shows it at `/editions/NAME/`. Without a
/// name, all editions are listed and checked. Exit status: 0 success, 1 an entry has errors or an edition was changed, 2
/// the command failed.
#[derive(Debug, Args)]
#[command(after_long_help = "Example: dpg edition 2026-q4")]
pub struct Edition {
    /// Name of the edition, such as `2026-q4`; without one, all are checked
    pub name: Option<String>,
    /// Earlier edition to compare with [default: the latest until the day]
    #[arg(long, value_name = "NAME", requires = "name")]
    pub compare: Option<String>,
    /// Language of the site for report and workbook [default: the first]
    #[arg(long, value_name = "TAG", requires = "name")]
    pub language: Option<String>,
}
