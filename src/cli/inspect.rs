//! The arguments of `dpg inspect`.

use std::path::PathBuf;

use clap::Args;

use super::values::Layout;

/// Read the source of a good: licences, services, documents, standards
///
/// DIR is a checkout or an unpacked archive. Its files are read and never run; links are not followed. For each indicator of
/// the Standard: what was found, in which file and line, how sure that is, and what it means for the answer of an entry.
/// What was not found can still exist elsewhere. The exit status is 0 whatever was found, and 2 if DIR cannot be read.
#[derive(Debug, Args)]
#[command(after_long_help = "Example: dpg inspect ../openmrs-core --format json")]
pub struct Inspect {
    /// Folder with the source
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Output format
    #[arg(long, value_enum, default_value_t)]
    pub format: Layout,
}
