//! `dpg completions` and `dpg man`: made from the arguments, as the help is.

use std::io::{Write, stdout};
use std::path::Path;

use anyhow::{Context, Result};
use clap::{Command, CommandFactory};
use clap_mangen::Man;

use super::environment::Environment;
use super::status::FINE;
use crate::cli::{self, Cli, Completions};
use crate::fs::beneath::Root;
use crate::report::plural::plural;

/// Prints the script of a shell.
pub(super) fn completions(options: &Completions) -> Result<u8> {
    let mut script = Vec::new();
    clap_complete::generate(options.shell, &mut Cli::command(), "dpg", &mut script);
    stdout().lock().write_all(&script)?;
    Ok(FINE)
}

/// Writes the pages to a folder, or prints the main one.
pub(super) fn man(environment: &Environment, options: &cli::Man) -> Result<u8> {
    let mut main = Cli::command();
    main.build();
    let Some(folder) = &options.dir else {
        stdout().lock().write_all(&page(main, "dpg")?)?;
        return Ok(FINE);
    };
    crate::fs::create_dir(folder)?;
    let root = Root::open(folder)?;
    let written = write(&root, &main, "dpg")?;
    environment.say(&format!(
        "wrote {} to `{}`: read them with `man {}`",
        plural(written, "page"),
        folder.display(),
        folder.join("dpg.1").display()
    ));
    Ok(FINE)
}

/// Writes the page of a command and of those below it; gives their number.
fn write(root: &Root, command: &Command, name: &str) -> Result<usize> {
    let file = format!("{name}.1");
    root.write(Path::new(&file), &page(command.clone(), name)?)?;
    let inner = command.get_subcommands();
    let inner = inner.filter(|inner| inner.get_name() != "help" && !inner.is_hide_set());
    let written = inner.map(|inner| write(root, inner, &format!("{name}-{}", inner.get_name())));
    Ok(1 + written.sum::<Result<usize>>()?)
}

/// The page of a command, whose names are complete since it was built. It has no day and no commit, so that
/// it is the same in every build of a version.
fn page(command: Command, name: &str) -> Result<Vec<u8>> {
    let mut page = Vec::new();
    Man::new(command.version(env!("CARGO_PKG_VERSION")))
        .date("")
        .render(&mut page)
        .with_context(|| format!("cannot write the page of `{name}`"))?;
    Ok(page)
}
