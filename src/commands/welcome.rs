//! `dpg` without a command: what it is, and the three commands to start with.

use std::io::{Write, stdout};

use anyhow::Result;

use super::environment::Environment;
use super::status::FINE;

/// What the program is.
const WHAT: &str = "\
This is dpg, which builds registries of digital public goods: a folder with one YAML file for each
good becomes a website with search and an API. It checks every file against the DPG Standard.
";

/// How to start where there is no registry.
const WITHOUT: &str = "\
There is no registry in this folder. Start with:

  dpg init goods    start a new registry in the folder `goods`; `dpg init .` starts one here
  dpg serve         show its site on this computer; run it in the folder of the registry
  dpg new           add a good to it
";

/// How to start in a registry.
const WITHIN: &str = "\
Start with:

  dpg validate      check all entries, and see what to fix
  dpg serve         show the site on this computer
  dpg new           add a good
";

/// Where all the rest is.
const REST: &str = "\
All commands: dpg --help. One of them: dpg COMMAND --help.
";

/// Prints it.
pub(super) fn run(environment: &Environment) -> Result<u8> {
    // A root that was asked for and is none is an error, as with every command.
    let start = match environment.root() {
        Ok(_) => WITHIN,
        Err(error) if environment.root.is_some() => return Err(error),
        Err(_) => WITHOUT,
    };
    let mut out = stdout().lock();
    write!(out, "{WHAT}\n{start}\n{REST}")?;
    Ok(FINE)
}
