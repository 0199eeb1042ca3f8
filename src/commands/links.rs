//! `dpg links`: asks the addresses of entries that are due, and adds what was seen to the ledger.

mod collected;
mod kept;

use std::collections::BTreeSet;
use std::io::{Write, stdout};

use anyhow::{Context, Result};

use super::environment::{Environment, warn};
use super::status::{FAULTS, FINE};
use super::validate;
use crate::cli::{Links, ReviewFormat};
use crate::config::Config;
use crate::fs::beneath::Root;
use crate::link_check::{Names, Ran, Reach, Settings, Target, Trust, run as ask};
use crate::observations::Ledger;
use crate::report::links::{Tally, json, markdown, text};
use crate::report::plural::plural;
use crate::report::spell::spell;
use collected::{Collected, collect};
use kept::{Place, named};

/// The most bytes of a file with certificates: all that Mozilla trusts have a quarter of it.
const MOST_IN_PEM: u64 = 1 << 20;

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &Links) -> Result<u8> {
    let root = environment.root()?;
    let config = Config::load(&root)?;
    let settings = settings(&config, options)?;
    let opened = Root::open(&root)?;
    let place = Place::new(&root, options.ledger.as_deref())?;
    let mut ledger = place.read()?;
    let scope = validate::scope(
        (&root, &config.registry),
        (options.changed_since.as_deref(), &options.paths),
        None,
    )?;
    let collected = collect((&opened, &config.registry), scope.as_ref(), settings.reach)?;
    let due = due(&collected, &ledger, (environment, options));
    if options.dry_run {
        list(&due, options.format)?;
        environment.say(&format!("{} due", plural(due.len(), "link")));
        return Ok(left_out(&collected));
    }
    let work = environment.progress.begin("asking addresses", due.len());
    let ran = ask(due, settings, || work.step())?;
    drop(work);
    let Ran { seen, left, is_cut } = ran;
    let asked: BTreeSet<String> = seen.keys().cloned().collect();
    for (url, seen) in seen {
        ledger.add(&url, (environment.as_of, seen));
    }
    if scope.is_none() && collected.unreadable.is_empty() {
        ledger.retain(|url| collected.used.contains_key(url));
    }
    if !asked.is_empty() || place.exists()? {
        place.write(&ledger)?;
    }
    let tally = Tally {
        asked: &asked,
        left,
        is_cut,
    };
    let known = (&ledger, &collected.used);
    let text = match options.format {
        ReviewFormat::Text => text::report(known, &tally),
        ReviewFormat::Markdown => markdown::report(known, &tally),
        ReviewFormat::Json => json::report(known, &tally)?,
    };
    stdout().lock().write_all(text.as_bytes())?;
    environment.say(&tally.closing(&ledger, &place.name));
    let has_trouble = ledger
        .troubles()
        .any(|(url, _)| collected.used.contains_key(url));
    Ok(if options.deny.is_some() && has_trouble {
        FAULTS
    } else {
        left_out(&collected)
    })
}

/// Lists what would be asked.
fn list(due: &[Target], format: ReviewFormat) -> Result<()> {
    let urls: Vec<&str> = due.iter().map(|target| target.url.as_str()).collect();
    let text = match format {
        ReviewFormat::Text => text::addresses(&urls),
        ReviewFormat::Markdown => markdown::addresses(&urls),
        ReviewFormat::Json => json::addresses(&urls)?,
    };
    Ok(stdout().lock().write_all(text.as_bytes())?)
}

/// How to ask, as the command line says.
fn settings(config: &Config, options: &Links) -> Result<Settings> {
    let mut settings = Settings::new(config);
    settings.pause = options.pause.0;
    settings.timeout = options.timeout.0;
    settings.backoff = settings.backoff.min(options.pause.0.saturating_mul(3));
    settings.time_limit = options.time_limit.0;
    if options.allow_private {
        settings.reach = Reach::Anywhere;
    }
    let detours = options.connect_to.iter();
    let detours = detours.map(|one| ((one.host.clone(), one.port), one.to));
    settings.names = Names::system().with(detours.collect());
    if let Some(file) = &options.ca_file {
        let (folder, name) = named(file)?;
        let pem = folder.read(name, MOST_IN_PEM)?;
        settings.trust = Trust::with(&pem)
            .with_context(|| format!("cannot use the certificates in `{}`", file.display()))?;
    }
    Ok(settings)
}

/// What is to be asked, the longest due first: what was never asked, then by day; so that a limit postpones nothing
/// for ever.
fn due(
    collected: &Collected,
    ledger: &Ledger,
    (environment, options): (&Environment, &Links),
) -> Vec<Target> {
    let days = i32::from(options.recheck);
    let targets = collected.used.keys().map(|url| Target {
        url: url.clone(),
        known: ledger.get(url).cloned(),
        is_repository: collected.repositories.contains(url),
    });
    let day = |target: &Target| target.known.as_ref().map(|known| known.due(days));
    let mut due: Vec<Target> = targets
        .filter(|target| options.all || day(target).is_none_or(|day| day <= environment.as_of))
        .collect();
    due.sort_by_key(day);
    due.truncate(options.max.unwrap_or(usize::MAX));
    due
}

/// Names the entries that could not be read, and gives the exit status.
fn left_out(collected: &Collected) -> u8 {
    if collected.unreadable.is_empty() {
        return FINE;
    }
    let names = collected
        .unreadable
        .iter()
        .take(5)
        .map(|path| format!("`{}`", spell(path)));
    let names: Vec<String> = names.collect();
    let more = match collected.unreadable.len().saturating_sub(names.len()) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    warn(&format!(
        "left out because they cannot be read (see `dpg validate`): {}{more}",
        names.join(", ")
    ));
    FAULTS
}
