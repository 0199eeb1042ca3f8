//! The arguments of `dpg renew`.

use clap::Args;

use super::values::RenewFormat;

/// Prepare the renewal of recognised goods
///
/// For each good: what changed since the last decision, what the Standard asks in addition since that
/// version, what is open, and a patch. The patch writes the new version of the Standard and the step
/// `renewal`, and drops decisions on answers that changed. Nothing is changed without `--write` or
/// `--branch`. The command needs a git repository in which the entries are committed.
#[derive(Debug, Args)]
#[command(after_long_help = "Example: dpg renew openmrs --format patch | git apply")]
pub struct Renew {
    /// Ids of the goods
    #[arg(value_name = "ID", required_unless_present = "due")]
    pub ids: Vec<String>,
    /// All goods that have expired or can be renewed
    #[arg(long, conflicts_with = "ids")]
    pub due: bool,
    /// Also prepare renewals before they open
    #[arg(long)]
    pub force: bool,
    /// Output format
    ///
    /// The default is `text`: the report, then the patch.
    #[arg(long, value_enum, default_value_t, hide_default_value = true)]
    pub format: RenewFormat,
    /// Change the files instead of printing a patch
    #[arg(long, conflicts_with = "branch")]
    pub write: bool,
    /// Create a branch with a commit, without changing files
    #[arg(long, value_name = "NAME")]
    pub branch: Option<String>,
}
