//! `dpg explain`: what a finding means, from `schema/findings/CODE.md`; a registry's own copy wins.

use std::io::{Write, stdout};

use anyhow::{Context, Result, bail};

use super::environment::Environment;
use super::status::FINE;
use crate::cli::Explain;
use crate::diagnostic::Code;
use crate::embedded;
use crate::suggest::closest;

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &Explain) -> Result<u8> {
    let files = match environment.root() {
        Ok(root) => embedded::schema(&root)?,
        // It helps outside a registry too, unless one was asked for.
        Err(error) if environment.root.is_some() => return Err(error),
        Err(_) => embedded::builtin_schema(),
    };
    let mut out = stdout().lock();
    let Some(name) = &options.code else {
        for code in Code::ALL {
            let text = text(&files, *code)?;
            let title = text.lines().nth(2).unwrap_or_default();
            writeln!(out, "{:24} {title}", code.name())?;
        }
        return Ok(FINE);
    };
    let Some(code) = Code::named(name) else {
        match closest(name, Code::ALL.iter().map(|code| code.name())) {
            Some(near) => bail!("there is no finding `{name}`: did you mean `{near}`?"),
            None => bail!("there is no finding `{name}`: run `dpg explain` to list all"),
        }
    };
    out.write_all(text(&files, code)?.as_bytes())?;
    Ok(FINE)
}

/// The explanation of a finding, in Markdown.
fn text(files: &embedded::Files, code: Code) -> Result<String> {
    let path = format!("findings/{}.md", code.name());
    let bytes = files
        .get(&path)
        .with_context(|| format!("there is no `schema/{path}`"))?;
    Ok(String::from_utf8_lossy(bytes).into_owned())
}
