//! The arguments of `dpg inspect`.

use std::path::PathBuf;

use clap::Args;

use super::values::Layout;

/// Read the source of a good: licences, services, documents, standards
///
/// DIR is a checkout or an unpacked archive. Its files are read and never run; links are not followed. For each indicator of
/// the Standard: what was found, in which file and line, how sure that is, and what it means for the answer of an entry.
/// What was not found can still exist elsewhere. With an entry: what to ask, where the entry and the source differ. The exit status is 0 whatever was found, and 2 if DIR cannot be read.
#[derive(Debug, Args)]
#[command(after_long_help = "Example: dpg inspect ../openmrs-core --format json")]
pub struct Inspect {
    /// Folder with the source
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Output format
    #[arg(long, value_enum, default_value_t)]
    pub format: Layout,
    /// Compare with an entry of the registry, and say what to ask
    #[arg(long, value_name = "ENTRY", conflicts_with_all = ["into", "new"])]
    pub against: Option<String>,
    /// Compare with an entry, and write proposed answers into it
    ///
    /// ENTRY is an id or a file. Only questions without an answer, or with `unknown`, get a proposed one, with evidence
    /// and a comment above it. Check each, then delete its comment.
    #[arg(long, value_name = "ENTRY", conflicts_with = "new")]
    pub into: Option<String>,
    /// Keep what was seen in `observations/ID.yaml`, for an entry of the registry
    ///
    /// ENTRY is an id or a file. Pages, the API and `dpg queue` read the file; commit it. It has days, numbers, codes and
    /// paths, and nobody's name. What differs from an earlier record is kept in `changes`.
    #[arg(long, value_name = "ENTRY", conflicts_with = "new")]
    pub record: Option<String>,
    /// Write a new entry of this name, with proposed answers
    ///
    /// As `dpg new NAME --from DIR` does, if DIR has a file that it reads.
    #[arg(long, value_name = "NAME")]
    pub new: Option<String>,
}
