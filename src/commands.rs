//! From arguments to a command; the day, the root and the environment are read here, once.

mod build;
mod changes;
mod explain;
mod fmt;
pub mod import;
mod past;
mod queue;
mod registry;
mod repository;
mod review;
mod search;
mod serve;
mod site;
mod validate;

use std::env;
use std::io::{IsTerminal, Write, stdout};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

use crate::cli::{Cli, Color, Command, Global};
use crate::report::text::Paper;

/// The stack of each thread, in bytes: templates may call each other some hundred times.
const STACK: usize = 16 << 20;

/// Nothing is wrong.
const FINE: u8 = 0;
/// The registry has faults.
const FAULTS: u8 = 1;

/// What a command knows of the world.
#[derive(Clone)]
pub(crate) struct World {
    root: Option<PathBuf>,
    as_of: Date,
    color: Color,
    is_quiet: bool,
    /// Where GitHub Actions keeps what is checked out.
    workspace: Option<PathBuf>,
}

/// Runs a command and gives its exit status.
///
/// # Errors
/// When the tool could not do its work: usage, files, environment.
pub fn run(cli: Cli) -> Result<u8> {
    let threads = rayon::ThreadPoolBuilder::new().stack_size(STACK);
    let threads = threads.num_threads(cli.global.jobs.map_or(0, usize::from));
    threads.build_global().context("cannot start the threads")?;
    let world = World::new(&cli.global)?;
    match cli.command {
        Command::Build(options) => build::run(&world, &options),
        Command::Validate(options) => validate::run(&world, &options),
        Command::Fmt(options) => fmt::run(&world, &options),
        Command::Review(options) => review::run(&world, &options),
        Command::Queue(options) => queue::run(&world, &options),
        Command::Search(options) => search::run(&world, &options),
        Command::Serve(options) => serve::run(&world, &options),
        Command::Changes(options) => changes::run(&world, &options),
        Command::Import(from) => import::run(&world, from),
        Command::Explain(options) => explain::run(&world, &options),
    }
}

impl World {
    fn new(global: &Global) -> Result<Self> {
        Ok(Self {
            root: global.root.clone(),
            as_of: match global.as_of {
                Some(day) => day,
                None => today()?,
            },
            color: global.color,
            is_quiet: global.quiet,
            workspace: env::var_os("GITHUB_WORKSPACE").map(PathBuf::from),
        })
    }

    /// The folder that holds `site.toml`: the one asked for, else the nearest above.
    fn root(&self) -> Result<PathBuf> {
        if let Some(root) = &self.root {
            if !root.join("site.toml").is_file() {
                bail!(
                    "there is no `site.toml` in `{}`: name the root folder of a registry",
                    root.display()
                );
            }
            return Ok(root.clone());
        }
        let here = env::current_dir().context("cannot find the current folder")?;
        here.ancestors()
            .find(|folder| folder.join("site.toml").is_file())
            .map(Path::to_owned)
            .context("there is no `site.toml` in this folder or a folder above it: go to a registry, or name its folder with --root")
    }

    /// Whether a stream gets colours.
    fn colors(&self, stream: &impl IsTerminal) -> bool {
        match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                stream.is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
            }
        }
    }

    /// What findings are shown on, which is the standard output.
    fn paper(&self) -> Paper {
        let stdout = stdout();
        let columns = terminal_size::terminal_size_of(&stdout);
        Paper {
            ink: self.colors(&stdout).into(),
            width: columns.map_or(Paper::default().width, |(width, _)| width.0.into()),
        }
    }

    /// Says what went wrong, on standard error, also when asked to be quiet.
    fn warn(&self, line: &str) {
        let _ = self;
        // What nobody can read is no reason to stop.
        let _ = writeln!(std::io::stderr(), "{line}");
    }

    /// Says how the work goes, on standard error.
    fn say(&self, line: &str) {
        if !self.is_quiet {
            // Progress that nobody can read is no reason to stop.
            let _ = writeln!(std::io::stderr(), "{line}");
        }
    }
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
