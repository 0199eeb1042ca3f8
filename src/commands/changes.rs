//! `dpg changes`: what happened to the goods, and the ledger that keeps it.

use std::io::{Write, stdout};

use anyhow::Result;

use super::environment::Environment;
use super::past::{self, LEDGER};
use super::status::FINE;
use crate::cli::{Changes, Lines};
use crate::config::Config;
use crate::derive::history::{Event, write};
use crate::fs::beneath::Root;
use crate::report::plural::plural;

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &Changes) -> Result<u8> {
    let root = environment.root()?;
    let config = Config::load(&root)?;
    let ledger = past::ledger(&root, &config.registry, environment.progress)?;
    if options.write {
        crate::fs::sweep(&root)?;
        Root::open(&root)?.write(LEDGER, write(&ledger).as_bytes())?;
        let count = plural(ledger.events.len(), "change");
        environment.say(&format!("wrote {count} to `{LEDGER}`: commit this file"));
        return Ok(FINE);
    }
    let mut shown = stdout().lock();
    match options.format {
        Lines::Json => shown.write_all(write(&ledger).as_bytes())?,
        Lines::Text => {
            for event in ledger.events.iter().rev() {
                writeln!(shown, "{}", line(event))?;
            }
        }
    }
    Ok(FINE)
}

/// An event for people; names were freed of what a terminal would obey when they were read.
fn line(event: &Event) -> String {
    let Event { on, id, name, .. } = event;
    let kind = event.kind.code();
    let changed = event.fields.iter().chain(&event.indicators).cloned();
    let before = event.previous_id.iter().map(|old| format!("before {old}"));
    let reason = event.reason.iter().cloned();
    let more: Vec<String> = before.chain(reason).chain(changed).collect();
    let more = if more.is_empty() {
        String::new()
    } else {
        format!(": {}", more.join(", "))
    };
    format!("{on}  {kind:<10}  {id}  {name}{more}")
}
