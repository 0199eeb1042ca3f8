//! Rebuilds when a file appears in the embedded folders, which `include_dir` alone does not notice, and
//! tells the program what it was built from: its sources, so that a cache of another program is not
//! used, and its version with commit and day.

#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "this is how a build script talks to cargo"
)]

use std::io::Result;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// All that the program is made of.
const SOURCES: [&str; 6] = [
    "Cargo.lock",
    "Cargo.toml",
    "schema",
    "src",
    "starter",
    "themes",
];

/// Where the commit and its day come from if there is no git repository.
const VARIABLES: [&str; 2] = ["DPG_COMMIT", "SOURCE_DATE_EPOCH"];

/// The commit and its time in seconds since 1970, where `git archive` made this file.
const ARCHIVED: &str = "$Format:%H %ct$";

/// Where `cargo package` says which commit it packed.
const PACKED: &str = ".cargo_vcs_info.json";

fn main() -> Result<()> {
    let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
        add(&mut hash, Path::new(source))?;
    }
    hash.add(env::var("PROFILE").unwrap_or_default().as_bytes());
    println!("cargo::rustc-env=DPG_SOURCES={:016x}", hash.0);
    for name in VARIABLES {
        println!("cargo::rerun-if-env-changed={name}");
    }
    println!("cargo::rerun-if-changed=build.rs");
    let build = Build::new();
    println!("cargo::rustc-env=DPG_VERSION={}", build.version());
    println!("cargo::rustc-env=DPG_BUILT_FROM={}", build.commit);
    Ok(())
}

/// The commit that the program is built from.
#[derive(Default)]
struct Build {
    /// Its id; empty if it is not known, or if the sources differ from it.
    commit: String,
    /// The first digits of the id, or what is known instead.
    short: String,
    /// Its day in UTC.
    day: String,
}

impl Build {
    /// From the variables, else from git, else from what the source was packed with. Debug builds do
    /// not ask git: each commit would compile everything again.
    fn new() -> Self {
        let given = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        let seconds = given(VARIABLES[1]).and_then(|seconds| seconds.trim().parse().ok());
        let day = seconds.map(day).unwrap_or_default();
        if let Some(build) = given(VARIABLES[0]).and_then(|id| Self::of(&id, day.clone())) {
            return build;
        }
        if env::var("PROFILE").is_ok_and(|profile| profile != "release") {
            return Self {
                short: "debug build".to_owned(),
                ..Self::default()
            };
        }
        Self::of_git()
            .or_else(Self::of_archive)
            .or_else(|| Self::of_package(day.clone()))
            .unwrap_or(Self {
                day,
                ..Self::default()
            })
    }

    /// From an id and its day, if it is an id.
    fn of(id: &str, day: String) -> Option<Self> {
        let is_id = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_id.then(|| Self {
            commit: id.to_owned(),
            short: id.chars().take(10).collect(),
            day,
        })
    }

    /// From what `git archive` wrote into this file.
    fn of_archive() -> Option<Self> {
        let (id, seconds) = ARCHIVED.split_once(' ')?;
        Self::of(id, day(seconds.parse().ok()?))
    }

    /// From what `cargo package` wrote beside it: the id alone, and whether there were changes.
    fn of_package(day: String) -> Option<Self> {
        let text = fs::read_to_string(PACKED).ok()?;
        let mut parts = text.split('"').skip_while(|part| *part != "sha1");
        let mut build = Self::of(parts.nth(2)?, day)?;
        if parts.any(|part| part == "dirty") {
            build.changed();
        }
        Some(build)
    }

    /// Marks the sources as others than those of the commit.
    fn changed(&mut self) {
        self.commit.clear();
        self.short.push_str("-dirty");
    }

    /// From the repository of this folder. One around it is that of another project.
    fn of_git() -> Option<Self> {
        let top = PathBuf::from(git(&["rev-parse", "--show-toplevel"])?);
        if top.canonicalize().ok()? != env::current_dir().ok()?.canonicalize().ok()? {
            return None;
        }
        let branch = git(&["symbolic-ref", "--quiet", "HEAD"]);
        for name in ["HEAD", "packed-refs"].into_iter().chain(branch.as_deref()) {
            // Cargo would run this again every time for a file that is not there.
            let path = git(&["rev-parse", "--git-path", name]);
            if let Some(path) = path.filter(|path| Path::new(path).is_file()) {
                println!("cargo::rerun-if-changed={path}");
            }
        }
        let commit = git(&["rev-parse", "HEAD"])?;
        let day = git(&["show", "-s", "--date=format-local:%Y-%m-%d", "--format=%cd"])?;
        let status = [&["status", "--porcelain", "--", "build.rs"], &SOURCES[..]].concat();
        let mut build = Self::of(&commit, day)?;
        if git(&status).is_some() {
            build.changed();
        }
        Some(build)
    }

    /// Such as `0.1.0 (0123456789 2026-07-01)`.
    fn version(&self) -> String {
        let number = env::var("CARGO_PKG_VERSION").unwrap_or_default();
        let known = [self.short.as_str(), self.day.as_str()];
        let known: Vec<&str> = known.into_iter().filter(|part| !part.is_empty()).collect();
        if known.is_empty() {
            return number;
        }
        format!("{number} ({})", known.join(" "))
    }
}

/// What git says, unless it fails or says nothing.
fn git(arguments: &[&str]) -> Option<String> {
    let output = Command::new("git")
        .args(arguments)
        .env("TZ", "UTC")
        .output()
        .ok()?;
    let said = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    (output.status.success() && !said.is_empty()).then_some(said)
}

/// The day of seconds since 1970, after Howard Hinnant's `civil_from_days`.
fn day(seconds: u64) -> String {
    let days = seconds / 86_400 + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let date = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{date:02}")
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
