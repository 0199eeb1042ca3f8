//! The environment of a command: the root, the day and the terminal, read once.

use std::env::{self, VarError};
use std::io::{IsTerminal, Write, stdout};
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

use super::progress::Progress;
use crate::cli::{Color, Global};
use crate::report::terminal::Terminal;

/// The options and variables that apply to all commands.
#[derive(Clone)]
pub(crate) struct Environment {
    pub(super) root: Option<PathBuf>,
    pub(super) as_of: Date,
    pub(super) color: Color,
    pub(super) is_quiet: bool,
    /// When the command began.
    pub(super) started: Instant,
    pub(super) progress: Progress,
    /// Where GitHub Actions keeps what is checked out.
    pub(super) workspace: Option<PathBuf>,
    /// Where results are kept, if the variable `DPG_CACHE` says so.
    pub(super) cache: Option<PathBuf>,
    /// The secret key of minisign in the variable `DPG_SIGNING_KEY`; it is never printed.
    pub(super) signing_key: Option<String>,
}

impl Environment {
    pub(super) fn new(global: &Global) -> Result<Self> {
        Ok(Self {
            root: global.root.clone(),
            as_of: match global.as_of {
                Some(day) => day,
                None => today()?,
            },
            color: global.color,
            is_quiet: global.quiet,
            started: Instant::now(),
            progress: progress(global),
            workspace: env::var_os("GITHUB_WORKSPACE").map(PathBuf::from),
            cache: env::var_os("DPG_CACHE")
                .filter(|folder| !folder.is_empty())
                .map(PathBuf::from),
            signing_key: signing_key()?,
        })
    }

    /// The folder that holds `site.toml`: the one asked for, else the nearest above.
    pub(super) fn root(&self) -> Result<PathBuf> {
        if let Some(root) = &self.root {
            if root.is_file() {
                bail!(
                    "`{}` is a file: name the root folder of a registry, the one that contains `site.toml`",
                    root.display()
                );
            }
            if !root.join("site.toml").is_file() {
                bail!(
                    "there is no `site.toml` in `{}`: name the root folder of a registry, or start one there with `dpg init`",
                    root.display()
                );
            }
            return Ok(root.clone());
        }
        let here = env::current_dir().context("cannot find the current folder")?;
        here.ancestors()
            .find(|folder| folder.join("site.toml").is_file())
            .map(Path::to_owned)
            .context("there is no `site.toml` in this folder or a folder above it: go to a registry, name its folder with --root, or start one here with `dpg init .`")
    }

    /// Whether to use colours on a stream.
    pub(super) fn colors(&self, stream: &impl IsTerminal) -> bool {
        match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                stream.is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
            }
        }
    }

    /// The terminal that findings are shown on: standard output.
    pub(super) fn terminal(&self) -> Terminal {
        let stdout = stdout();
        let columns = terminal_size::terminal_size_of(&stdout);
        Terminal {
            coloring: self.colors(&stdout).into(),
            width: columns.map_or(Terminal::default().width, |(width, _)| width.0.into()),
        }
    }

    /// Prints progress on standard error, unless asked to be quiet.
    pub(super) fn say(&self, line: &str) {
        if !self.is_quiet {
            warn(line);
        }
    }
}

/// Prints what went wrong on standard error, also when asked to be quiet.
pub(super) fn warn(line: &str) {
    // The command goes on when nobody can read this.
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// The variable `DPG_SIGNING_KEY`, if it is set.
fn signing_key() -> Result<Option<String>> {
    match env::var("DPG_SIGNING_KEY") {
        Ok(key) => Ok(Some(key)),
        Err(VarError::NotPresent) => Ok(None),
        // The error would contain the key.
        Err(VarError::NotUnicode(_)) => bail!("`DPG_SIGNING_KEY` is not text in UTF-8"),
    }
}

/// Progress if somebody watches standard error on a terminal that can clear a line.
fn progress(global: &Global) -> Progress {
    let has = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_dumb = !has("TERM") || env::var_os("TERM").is_some_and(|name| name == "dumb");
    if global.quiet || has("CI") || is_dumb || !std::io::stderr().is_terminal() {
        return Progress::default();
    }
    Progress::shown()
}

/// `SOURCE_DATE_EPOCH` as a day, else today in UTC.
fn today() -> Result<Date> {
    let now = match env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => {
            let seconds: i64 = seconds.trim().parse().with_context(|| {
                format!("`SOURCE_DATE_EPOCH={seconds}`: expected seconds since 1970")
            })?;
            Timestamp::from_second(seconds)
                .with_context(|| format!("`SOURCE_DATE_EPOCH={seconds}` is out of range"))?
        }
        Err(_) => Timestamp::now(),
    };
    Ok(now.to_zoned(TimeZone::UTC).date())
}
