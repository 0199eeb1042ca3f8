//! From arguments to a command; the day, the root and the environment are read here, once.

mod ask;
mod build;
mod cache;
mod changes;
mod closing;
mod edition;
mod environment;
mod explain;
mod export;
mod fmt;
mod forge;
mod hosts;
pub mod import;
mod init;
mod inspect;
mod inspection;
mod links;
mod lists;
mod locales;
mod manual;
mod new;
mod past;
mod progress;
mod queue;
mod readings;
mod registry;
mod renew;
mod report;
mod repository;
mod requests;
mod review;
mod search;
mod serve;
mod shell_word;
mod site;
mod standard;
mod status;
mod validate;
mod welcome;

use anyhow::{Context, Result};

use crate::cli::{Cli, Command};
use environment::Environment;

/// The stack of each thread, in bytes: templates may call each other some hundred times.
const STACK: usize = 16 << 20;

/// Runs a command and gives its exit status.
///
/// # Errors
/// When the tool could not do its work: usage, files, environment.
pub fn run(cli: Cli) -> Result<u8> {
    let threads = rayon::ThreadPoolBuilder::new().stack_size(STACK);
    let threads = threads.num_threads(cli.global.jobs.map_or(0, usize::from));
    threads.build_global().context("cannot start the threads")?;
    let environment = Environment::new(&cli.global)?;
    let Some(command) = cli.command else {
        return welcome::run(&environment);
    };
    match command {
        Command::Init(options) => init::run(&environment, &options),
        Command::New(options) => new::run(&environment, &options),
        Command::Build(options) => build::run(&environment, &options),
        Command::Validate(options) => validate::run(&environment, &options),
        Command::Fmt(options) => fmt::run(&environment, &options),
        Command::Review(options) => review::run(&environment, &options),
        Command::Queue(options) => queue::run(&environment, &options),
        Command::Links(options) => links::run(&environment, &options),
        Command::Report(options) => report::run(&environment, &options),
        Command::Edition(options) => edition::run(&environment, &options),
        Command::Renew(options) => renew::run(&environment, &options),
        Command::Requests(options) => requests::run(&environment, &options),
        Command::Search(options) => search::run(&environment, &options),
        Command::Serve(options) => serve::run(&environment, &options),
        Command::Changes(options) => changes::run(&environment, &options),
        Command::Import(from) => import::run(&environment, from),
        Command::Export(what) => export::run(&environment, &what),
        Command::Forge(options) => forge::run(&environment, &options),
        Command::Standard(asked) => standard::run(&environment, &asked),
        Command::Inspect(options) => inspect::run(&environment, &options),
        Command::Locales(options) => locales::run(&environment, &options),
        Command::Explain(options) => explain::run(&environment, &options),
        Command::Completions(options) => manual::completions(&options),
        Command::Man(options) => manual::man(&environment, &options),
    }
}
