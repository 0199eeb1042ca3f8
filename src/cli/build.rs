//! The options of `dpg build`.

use std::path::PathBuf;

use clap::Args;

use super::caching::Caching;
use super::values::Publish;

/// Validate all entries, then publish the site to a folder
///
/// If an entry has an error, nothing is published and the exit status is 1. The old site stays
/// until the new one is complete. Files in the folder that dpg did not write are kept. If another
/// build writes to the same folder, this one waits.
///
/// If the variable `DPG_SIGNING_KEY` contains a secret key of minisign, `api/v1/manifest.json` is
/// signed with it.
#[derive(Debug, Args)]
#[command(after_long_help = "Example: dpg build --out public --base-url https://example.org/")]
pub struct Build {
    /// Output folder, relative to the root
    ///
    /// Symbolic links are followed.
    #[arg(long, default_value = "public", value_name = "DIR")]
    pub out: PathBuf,
    /// Address of the site, instead of `base_url` in `site.toml`
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// Make links that work from a folder or a USB stick
    #[arg(long)]
    pub portable: bool,
    /// Also write `.br` and `.gz` files, for hosts that use them
    ///
    /// A compressed file is written only if it is smaller than the original.
    #[arg(long)]
    pub compress: bool,
    /// Files to replace
    ///
    /// The default is `changed` if few files differ, else `whole`.
    #[arg(
        long,
        value_enum,
        default_value_t,
        hide_default_value = true,
        value_name = "WHICH"
    )]
    pub publish: Publish,
    /// Leave out entries with errors instead of stopping
    #[arg(long)]
    pub skip_invalid: bool,
    /// Where results are kept.
    #[command(flatten)]
    pub caching: Caching,
}
