//! `dpg validate`: all findings of all files, and whether any of them fails.

use std::env;
use std::io::{BufWriter, Write, stdout};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::registry::{Registry, count, plural};
use super::{FAULTS, FINE, World};
use crate::cli::{Deny, Format, Validate};
use crate::diagnostic::{Diagnostic, Severity};
use crate::report;

/// Runs the command.
pub(super) fn run(world: &World, options: &Validate) -> Result<u8> {
    let root = world.root()?;
    let registry = Registry::load(&root, world.as_of)?;
    let mut diagnostics = registry.validated.diagnostics;
    if !options.paths.is_empty() {
        let wanted = wanted(&root, &options.paths)?;
        diagnostics.retain(|d| {
            let path = Path::new(&d.path);
            wanted.iter().any(|prefix| path.starts_with(prefix))
        });
    }
    let mut out = BufWriter::new(stdout().lock());
    match options.format {
        Format::Text => {
            let colors = world.colors(&stdout());
            for diagnostic in &diagnostics {
                out.write_all(report::text::line(diagnostic, colors.into()).as_bytes())?;
            }
        }
        Format::Json => {
            for diagnostic in &diagnostics {
                out.write_all(report::json::line(diagnostic)?.as_bytes())?;
            }
        }
    }
    out.flush()?;
    let errors = count(&diagnostics, Severity::Error);
    let warnings = count(&diagnostics, Severity::Warning);
    world.say(&format!(
        "{} sound, {}, {}",
        plural(registry.validated.goods.len(), "entry"),
        plural(errors, "error"),
        plural(warnings, "warning"),
    ));
    Ok(if fails(&diagnostics, options.deny) {
        FAULTS
    } else {
        FINE
    })
}

fn fails(diagnostics: &[Diagnostic], deny: Option<Deny>) -> bool {
    let limit = match deny {
        Some(Deny::Warnings) => Severity::Warning,
        None => Severity::Error,
    };
    diagnostics.iter().any(|d| d.severity <= limit)
}

/// The named paths relative to the root, wherever the command was called.
fn wanted(root: &Path, paths: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let root = std::path::absolute(root).context("cannot tell where the root is")?;
    let here = env::current_dir().context("cannot tell the current folder")?;
    paths
        .iter()
        .map(|path| {
            let full = normal(&here.join(path));
            anyhow::ensure!(
                full.symlink_metadata().is_ok(),
                "there is no `{}`",
                path.display()
            );
            let relative = full.strip_prefix(normal(&root)).with_context(|| {
                format!(
                    "`{}` is not below the root `{}`",
                    path.display(),
                    root.display()
                )
            })?;
            Ok(relative.to_owned())
        })
        .collect()
}

/// A path without `.` and `..`.
fn normal(path: &Path) -> PathBuf {
    use std::path::Component;
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}
