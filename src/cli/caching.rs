//! The options that decide where results are kept.

use std::path::PathBuf;

use clap::Args;

/// Where the results of earlier runs are kept.
#[derive(Debug, Clone, Args)]
pub struct Caching {
    /// Folder of the cache [default: `.dpg` in the root]
    ///
    /// It keeps results for the next run: what did not change is not checked and made again. It can be
    /// deleted at any time. The variable `DPG_CACHE` has the same effect.
    #[arg(long, value_name = "DIR")]
    pub cache: Option<PathBuf>,
    /// Use no cache
    #[arg(long, conflicts_with = "cache")]
    pub no_cache: bool,
}
