//! What several tests share.

use std::path::{Path, PathBuf};

/// The folder of real entries, or nothing, said plainly, where it is absent.
pub(crate) fn real_entries() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shared =
        std::env::var_os("DPG_SHARED").map_or_else(|| root.join("../shared"), PathBuf::from);
    let folder = shared.join("dpga");
    if folder.is_dir() {
        return Some(folder);
    }
    println!(
        "skipped: `{}` is absent (DPG_SHARED names the folder above it)",
        folder.display()
    );
    None
}
