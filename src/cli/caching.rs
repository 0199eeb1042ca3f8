//! The options that decide where results are kept.

use std::path::PathBuf;

use clap::Args;

/// Where the results of earlier runs are kept.
#[derive(Debug, Clone, Args)]
pub struct Caching {
    /// Keep results for the next run in this folder [default: `.dpg` in the root]
    ///
    /// The variable `DPG_CACHE` has the same effect. An entry that did not change is not read and
    /// checked again. The folder can be deleted at any time.
    #[arg(long, value_name = "DIR")]
    pub cache: Option<PathBuf>,
    /// Use no results of earlier runs, and keep none
    #[arg(long, conflicts_with = "cache")]
    pub no_cache: bool,
}
