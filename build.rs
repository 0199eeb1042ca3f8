//! Rebuilds when a file appears in the embedded folders, which `include_dir` alone does not notice, and
//! tells the program what it was built from, so that a cache of another program is not used.

#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "this is how a build script talks to cargo"
)]

use std::io::Result;
use std::path::Path;
use std::{env, fs};

/// All that the program is made of.
const SOURCES: [&str; 5] = ["Cargo.lock", "Cargo.toml", "schema", "src", "themes"];

fn main() -> Result<()> {
    let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
        add(&mut hash, Path::new(source))?;
    }
    hash.add(env::var("PROFILE").unwrap_or_default().as_bytes());
    println!("cargo::rustc-env=DPG_SOURCES={:016x}", hash.0);
    Ok(())
}

/// Adds a file, or everything below a folder, in the order of names.
fn add(hash: &mut Fnv, path: &Path) -> Result<()> {
    hash.add(path.to_string_lossy().as_bytes());
    if path.is_file() {
        hash.add(&fs::read(path)?);
        return Ok(());
    }
    let mut inside = fs::read_dir(path)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    inside.sort();
    inside.iter().try_for_each(|path| add(hash, path))
}

/// The hash of Fowler, Noll and Vo, in 64 bits.
struct Fnv(u64);

impl Fnv {
    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes.iter().chain(&bytes.len().to_le_bytes()) {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
