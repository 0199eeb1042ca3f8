//! `dpg locales`: which messages are missing in a language, and a file of them to translate.

use std::io::{Write, stdout};

use anyhow::Result;

use super::environment::Environment;
use super::status::FINE;
use crate::cli::Locales;
use crate::config::Config;
use crate::embedded;
use crate::theme::gaps::gaps;

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &Locales) -> Result<u8> {
    let root = environment.root()?;
    let config = Config::load(&root)?;
    let theme = embedded::theme(&root, &config.theme)?;
    let schema = embedded::schema(&root)?;
    let mut out = stdout().lock();
    if let Some(tag) = &options.language {
        let found = gaps(tag, (&theme, &schema))?;
        out.write_all(found.skeleton.as_bytes())?;
        return Ok(FINE);
    }
    for tag in &config.languages {
        let found = gaps(tag, (&theme, &schema))?;
        let here = found.all - found.missing.len();
        writeln!(
            out,
            "{tag}: {here} of {} messages, {} missing, {} unknown",
            found.all,
            found.missing.len(),
            found.unknown.len()
        )?;
        for name in &found.missing {
            writeln!(out, "  missing {name}")?;
        }
        for name in &found.unknown {
            writeln!(out, "  unknown {name}")?;
        }
    }
    Ok(FINE)
}
