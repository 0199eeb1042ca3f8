//! `catalog.sqlite`: the registry as a database with a full-text index.
//!
//! Values are bound, never part of a statement. The same site gives the same bytes: rows are added in one order
//! to an empty database of one version of `SQLite`.

use anyhow::{Context, Result};
use rusqlite::{Connection, MAIN_DB, ToSql, Transaction, params};

use super::v1::VERSION;
use super::v1::good::fill::{archived, dates, object_url, page_url};
use super::v1::goods::organizations;
use super::v1::objects::known;
use super::v1::values::{lists_of, value_label};
use crate::derive::facets::{Facet, Kind};
use crate::derive::regions::country_codes;
use crate::good::Good;
use crate::invisible::clean;
use crate::site::Site;

/// The tables.
pub(crate) const TABLES: &str = include_str!("sqlite.sql");

/// `user_version` is the version of the API, so that programs know which tables to expect.
const SETTINGS: &str =
    "PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA user_version = 1;";

/// The database as the bytes of its file.
///
/// # Errors
/// If `SQLite` refuses a statement.
pub(crate) fn database(site: &Site) -> Result<Vec<u8>> {
    let mut database = Connection::open_in_memory()?;
    database.execute_batch(SETTINGS)?;
    let rows = database.transaction()?;
    rows.execute_batch(TABLES)?;
    about(site, &rows)?;
    for position in 0..site.sources.catalog.goods().len() {
        let id = || format!("cannot add `{}` to the database", site.good(position).id);
        add_good(site, &rows, position).with_context(id)?;
        add_lists(site.good(position), &rows).with_context(id)?;
    }
    let facets = site.sources.derived.facets.iter();
    for facet in facets.filter(|facet| facet.kind != Kind::Region) {
        match (facet.kind, lists_of(facet.kind)) {
            (Kind::Own(_), _) => add_own_facet(site, &rows, facet)?,
            (_, Some(of)) => add_facet(site, &rows, (facet, of.folder()))?,
            (_, None) => {}
        }
    }
    add_regions(site, &rows)?;
    rows.execute("INSERT INTO search (search) VALUES ('optimize')", [])?;
    rows.commit()?;
    Ok(database.serialize(MAIN_DB)?.to_vec())
}

/// A text as it is stored: without what nobody sees.
fn text(text: &str) -> String {
    clean(text).into_owned()
}

fn optional(value: Option<impl ToString>) -> Option<String> {
    value.map(|value| text(&value.to_string()))
}

/// Adds a row to a table.
fn add(rows: &Transaction<'_>, table: &str, values: &[&dyn ToSql]) -> Result<()> {
    insert(rows, (table, ""), values)
}

/// Adds a row to a table, unless one with its key is there: values that differ only in what nobody sees are one.
fn add_once(rows: &Transaction<'_>, table: &str, values: &[&dyn ToSql]) -> Result<()> {
    insert(rows, (table, " ON CONFLICT DO NOTHING"), values)
}

fn insert(
    rows: &Transaction<'_>,
    (table, rule): (&str, &str),
    values: &[&dyn ToSql],
) -> Result<()> {
    let marks = vec!["?"; values.len()].join(", ");
    let insert = format!("INSERT INTO {table} VALUES ({marks}){rule}");
    let mut statement = rows.prepare_cached(&insert)?;
    statement.execute(values)?;
    Ok(())
}

/// What the database is about.
fn about(site: &Site, rows: &Transaction<'_>) -> Result<()> {
    let config = &site.sources.config;
    let count = site.sources.catalog.goods().len().to_string();
    for (key, value) in [
        ("api_version", VERSION),
        ("count", &count),
        ("title", &text(&config.title)),
        ("url", &config.base_url),
    ] {
        add(rows, "about", params![key, value])?;
    }
    Ok(())
}

/// Adds the row of a good, and its texts to the index.
fn add_good(site: &Site, rows: &Transaction<'_>, position: usize) -> Result<()> {
    let good = site.good(position);
    let known = known(site, position);
    let entry = &good.entry;
    let number = i64::try_from(position)? + 1;
    let days = dates(entry, known.lifecycle);
    let ended = archived(entry, known.labels);
    let ended = ended.as_ref();
    let name = text(&entry.name);
    let summary = text(&entry.summary);
    let description = optional(entry.description.as_ref());
    let values: &[&dyn ToSql] = params![
        number,
        good.id,
        good.status.code(),
        entry.stage.code(),
        name,
        summary,
        description,
        optional(entry.website.as_ref()),
        page_url(known.base_url, &good.id),
        object_url(known.base_url, &good.id),
        optional(entry.standard_version.as_ref()),
        optional(days.nominated),
        optional(days.recognized),
        optional(days.reviewed),
        optional(days.valid_until),
        optional(ended.and_then(|one| one.on)),
        optional(ended.and_then(|one| one.reason)),
        optional(ended.and_then(|one| one.by)),
        optional(ended.and_then(|one| one.of)),
        optional(entry.identifiers.dpga_id.as_ref()),
        optional(entry.identifiers.wikidata.as_ref()),
        optional(entry.identifiers.doi.as_ref()),
        optional(known.changed),
        optional(entry.identifiers.dpga_gid.as_ref()),
    ];
    add(rows, "goods", values)?;
    for one in known.assessed {
        let (key, number) = (one.key.as_str(), &one.number);
        let values: &[&dyn ToSql] =
            params![good.id, key, number, one.result.code(), one.applicable];
        add(rows, "assessments", values)?;
    }
    let table = "search (rowid, name, aliases, summary, description, organizations)";
    let aliases = text(&entry.aliases.join(" "));
    let organizations = text(&organizations(good).join(" "));
    let values: &[&dyn ToSql] = params![number, name, aliases, summary, description, organizations];
    add(rows, table, values)
}

/// Adds what a good lists besides its facets.
fn add_lists(good: &Good, rows: &Transaction<'_>) -> Result<()> {
    let (id, entry) = (&good.id, &good.entry);
    for alias in &entry.aliases {
        add(rows, "aliases", params![id, text(alias)])?;
    }
    for one in &entry.repositories {
        let values: &[&dyn ToSql] = params![id, text(&one.url), optional(one.name.as_ref())];
        add(rows, "repositories", values)?;
    }
    for old in &entry.previous_ids {
        add(rows, "previous_ids", params![id, old])?;
    }
    for one in &entry.organizations {
        let website = optional(one.website.as_ref());
        let values: &[&dyn ToSql] = params![id, text(&one.name), text(&one.role), website];
        add(rows, "organization_roles", values)?;
    }
    Ok(())
}

/// Adds the values of a facet, and which goods have them.
fn add_facet(site: &Site, rows: &Transaction<'_>, (facet, table): (&Facet, &str)) -> Result<()> {
    let of_goods = format!("good_{table}");
    let labels = super::v1::coded::Labels(&site.sources.vocabularies);
    let codes = country_codes(&site.sources.vocabularies);
    for value in &facet.values {
        let code = text(&value.code);
        let label = text(value_label(facet.kind, value, labels));
        if facet.kind == Kind::Country {
            let other = codes.get(value.code.as_str()).copied().unwrap_or_default();
            let values: &[&dyn ToSql] = params![code, label, other.alpha3, other.m49];
            add_once(rows, table, values)?;
        } else {
            add_once(rows, table, params![code, label])?;
        }
        for good in value.goods.iter().map(|&at| site.good(at)) {
            if facet.kind == Kind::Country {
                let deployment = &good.entry.deployment;
                let developed = deployment.developed_in.contains(&value.code);
                let used = deployment.used_in.contains(&value.code);
                add_once(rows, &of_goods, params![good.id, code, developed, used])?;
            } else {
                add_once(rows, &of_goods, params![good.id, code])?;
            }
        }
    }
    Ok(())
}

/// Adds a facet of the registry's own, its values, and which goods have them.
fn add_own_facet(site: &Site, rows: &Transaction<'_>, facet: &Facet) -> Result<()> {
    let Kind::Own(own) = facet.kind else {
        return Ok(());
    };
    let name = facet.kind.segment();
    add(rows, "facets", params![name, text(&own.get().names.title)])?;
    for value in &facet.values {
        let code = text(&value.code);
        add_once(
            rows,
            "facet_values",
            params![name, code, text(&value.label)],
        )?;
        for good in value.goods.iter().map(|&at| site.good(at)) {
            add_once(rows, "good_facets", params![good.id, name, code])?;
        }
    }
    Ok(())
}

/// Adds the regions of the world with their countries.
fn add_regions(site: &Site, rows: &Transaction<'_>) -> Result<()> {
    for region in &site.sources.derived.regions {
        let values: &[&dyn ToSql] = params![region.code, region.label, region.parent];
        add(rows, "regions", values)?;
        for country in &region.countries {
            add(rows, "region_countries", params![region.code, country])?;
        }
    }
    Ok(())
}
