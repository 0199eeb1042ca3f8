//! `dpg requests`: asks organisations to update their entries. The contacts of persons are read from a file outside of
//! the registry, and written into mails and tables only.

mod place;
mod target;

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use super::environment::{Environment, warn};
use super::queue::{left_out, left_out_status};
use super::registry::Registry;
use super::site;
use super::status::FAULTS;
use crate::cli::{RequestFormat, Requests as Options};
use crate::config::{self, Config, is_email};
use crate::derive::duties;
use crate::fs::beneath::Root;
use crate::report::plural::{grouped, plural};
use crate::report::spell::spell;
use crate::requests::contacts::Contacts;
use crate::requests::letter::{Purpose, Writer};
use crate::requests::mail::{Sender, mail};
use crate::requests::rows::Rows;
use crate::requests::{Asked, Organizations, Requests, requests};
use crate::site::Site;
use target::Target;

/// The largest file of contacts that is read, in bytes.
const MOST_BYTES: u64 = 8 << 20;

/// How many problems of a file of contacts are shown.
const SHOWN: usize = 50;

/// What requests are written from.
struct Source<'a> {
    site: &'a Site,
    language: usize,
    contacts: &'a Contacts,
    from: Option<&'a str>,
}

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &Options) -> Result<u8> {
    check(options)?;
    let root = environment.root()?;
    let config = Config::load(&root)?;
    if let Some(file) = &options.contacts {
        place::check_contacts(file, (&root, &config))?;
    }
    let target = Target::new(options, (&root, &config))?;
    let registry = Registry::load(&root, environment)?;
    let left_out = left_out(&registry);
    let site = site::of_registry(environment, (&root, registry), None)?;
    let organizations = Organizations::of(&site);
    let Some(contacts) = contacts(environment, options, &organizations)? else {
        return Ok(FAULTS);
    };
    let chosen = chosen(options, &organizations)?;
    let mut all = requests(&site, &organizations);
    let keepers = chosen.as_ref().map_or(all.keepers, BTreeSet::len);
    if let Some(chosen) = &chosen {
        all.asked.retain(|one| chosen.contains(&one.organization));
    }
    let from = match &config.data.contact {
        Some(config::Contact::Email(address)) => Some(address.as_str()),
        _ => None,
    };
    let source = Source {
        site: &site,
        language: site::language(&site, options.language.as_deref())?,
        contacts: &contacts,
        from: options.from.as_deref().or(from),
    };
    write(&source, &target, &all.asked)?;
    target.remind();
    environment.say(&closing(&source, (options, &target), (&all, keepers)));
    Ok(left_out_status(&left_out))
}

/// Checks what the arguments alone can tell.
fn check(options: &Options) -> Result<()> {
    if options.format == RequestFormat::Md {
        ensure!(
            options.contacts.is_none(),
            "`--format md` is for issues, which everybody reads, so it has no contacts: leave out `--contacts`"
        );
    }
    if let Some(from) = &options.from {
        ensure!(
            options.format == RequestFormat::Eml,
            "`--from` is for mails: leave it out, or use `--format eml`"
        );
        ensure!(
            is_email(from),
            "`--from`: expected one address such as `goods@ministry.example`"
        );
    }
    Ok(())
}

/// The contacts; nothing if their file has problems, which are printed.
fn contacts(
    environment: &Environment,
    options: &Options,
    organizations: &Organizations<'_>,
) -> Result<Option<Contacts>> {
    let Some(file) = &options.contacts else {
        return Ok(Some(Contacts::default()));
    };
    let place = crate::fs::canonical(file)?;
    let name = place.file_name().context("a file has a name")?;
    let bytes = Root::open(place.parent().unwrap_or(Path::new("/")))?.read(name, MOST_BYTES)?;
    let shown = spell(&file.display().to_string());
    let Ok(text) = String::from_utf8(bytes) else {
        bail!("`{shown}` is not UTF-8: save it as “CSV UTF-8”");
    };
    match Contacts::read((&place, &text), organizations) {
        Ok(contacts) => {
            if !contacts.unused.is_empty() {
                let unused: Vec<String> = contacts.unused.iter().map(|one| spell(one)).collect();
                environment.say(&format!("{shown}: not used: `{}`", unused.join("`, `")));
            }
            Ok(Some(contacts))
        }
        Err(faults) => {
            for fault in faults.iter().take(SHOWN) {
                warn(&format!("{shown}:{}: {}", fault.line, fault.message));
            }
            let more = match faults.len().saturating_sub(SHOWN) {
                0 => String::new(),
                more => format!(", {} of them not shown", grouped(more)),
            };
            warn(&format!(
                "{}{more}: nothing was written",
                plural(faults.len(), "problem")
            ));
            Ok(None)
        }
    }
}

/// The organisations that the command line names, if it names any.
fn chosen(options: &Options, organizations: &Organizations<'_>) -> Result<Option<BTreeSet<usize>>> {
    if options.organization.is_empty() {
        return Ok(None);
    }
    let mut unknown = Vec::new();
    let mut found = BTreeSet::new();
    for text in &options.organization {
        if let Some(one) = organizations.find(text) {
            found.insert(one);
            continue;
        }
        let near = organizations.closest(text);
        let hint = near.map_or_else(String::new, |near| {
            format!("; did you mean `{}`?", spell(near))
        });
        unknown.push(format!(
            "no entry names the organisation `{}`{hint}",
            spell(text)
        ));
    }
    ensure!(unknown.is_empty(), "{}", unknown.join("\n"));
    Ok(Some(found))
}

/// Writes each request.
fn write(source: &Source<'_>, target: &Target, all: &[Asked<'_>]) -> Result<()> {
    let place = (source.site, source.language);
    if target.format == RequestFormat::Csv {
        let mut bytes = Vec::new();
        let mut rows = Rows::new(&mut bytes, place)?;
        for asked in all {
            rows.add(asked, source.contacts.of(asked.organization))?;
        }
        rows.finish()?;
        return match all {
            [] => Ok(()),
            _ => target.write("requests", &bytes),
        };
    }
    for asked in all {
        target.write(asked.segment, &text(source, target.format, asked)?)?;
    }
    Ok(())
}

/// The bytes of one request.
fn text(source: &Source<'_>, format: RequestFormat, asked: &Asked<'_>) -> Result<Vec<u8>> {
    let purpose = match format {
        RequestFormat::Md => Purpose::Issue,
        RequestFormat::Eml | RequestFormat::Csv => Purpose::Mail,
    };
    let contacts = source.contacts.of(asked.organization);
    let letter = Writer::new(source.site, source.language, purpose).letter(asked, contacts)?;
    if purpose == Purpose::Issue {
        return Ok(letter.text.into_bytes());
    }
    let sources = source.site.sources();
    let base = url::Url::parse(&sources.config.base_url)?;
    let sender = Sender {
        name: &sources.config.title,
        address: source.from,
        host: base.host_str().unwrap_or("localhost"),
        language: &source.site.languages[source.language].tag,
        day: sources.as_of,
    };
    mail(&sender, (asked.segment, contacts), &letter)
}

/// What was written, for whom there is no address, and who has nothing to update.
fn closing(
    source: &Source<'_>,
    (options, target): (&Options, &Target),
    (all, keepers): (&Requests<'_>, usize),
) -> String {
    let asked = &all.asked;
    let goods = duties::goods(asked.iter().flat_map(|one| &one.goods));
    let mut parts = vec![match asked.len() {
        0 => "no request was written".to_owned(),
        count => format!(
            "{} for {}{}",
            plural(count, "request"),
            plural(goods, "good"),
            target.named()
        ),
    }];
    if options.contacts.is_some() {
        let without = asked
            .iter()
            .filter(|one| source.contacts.of(one.organization).is_empty());
        match without.count() {
            0 => {}
            count => parts.push(format!("{} without a contact", grouped(count))),
        }
    }
    match keepers.saturating_sub(asked.len()) {
        0 => {}
        1 => parts.push("1 organisation has nothing to update".to_owned()),
        count => parts.push(format!(
            "{} organisations have nothing to update",
            grouped(count)
        )),
    }
    if options.organization.is_empty() && all.unowned > 0 {
        parts.push(format!(
            "{} with something to update and no organisation to ask",
            plural(all.unowned, "good")
        ));
    }
    parts.join("; ")
}
