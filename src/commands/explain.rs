//! `dpg explain`: what a finding means, from `schema/findings/CODE.md`.

use std::io::{Write, stdout};

use anyhow::{Context, Result, bail};

use super::FINE;
use crate::cli::Explain;
use crate::embedded;
use crate::suggest::closest;
use crate::validate::code::Code;

/// Runs the command.
pub(super) fn run(options: &Explain) -> Result<u8> {
    let mut out = stdout().lock();
    let Some(name) = &options.code else {
        let files = embedded::builtin_schema();
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
            None => bail!("there is no finding `{name}`: `dpg explain` lists them all"),
        }
    };
    let files = embedded::builtin_schema();
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
