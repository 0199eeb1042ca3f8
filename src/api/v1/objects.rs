//! The objects of `/api/v1/`, made from the site.

use std::ops::Range;

use anyhow::{Context, Result};
use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Map, Value};

use super::VERSION;
use super::changes::{ChangesObject, MonthObject};
use super::coded::Labels;
use super::collections::Collections;
use super::documents::{SIGNATURE, all, schema_path, shapes};
use super::facets::Facets;
use super::good::{GoodObject, Known};
use super::goods::{Goods, Summary, frame};
use super::index::{
    DataTerms, EditionObject, Generator, Index, Listed, PartsObject, SignatureObject,
};
use super::standard::StandardObject;
use super::statistics::StatisticsObject;
use super::table::Row;
use super::tombstone::TombstoneObject;
use super::versions::MINOR;
use crate::api::rows::{Frame, Rows, add};
use crate::derive::regions::country_codes;
use crate::editions::MANIFEST;
use crate::site::Site;
use crate::site::addresses::edition_address;

/// How many bytes most lines of the table have.
const LINE: usize = 2048;

/// `index.json` as of a day.
pub(crate) fn index(site: &Site, as_of: Date, parts: Vec<PartsObject>) -> Index<'_> {
    let config = &site.sources.config;
    let base = format!("{}api/v1/", config.base_url);
    let documents = all().filter(|one| one.is_on(config)).map(|one| Listed {
        name: one.name,
        url: format!("{base}{}", one.name),
        description: one.holds,
        media_type: one.media.kind(),
        schema: one
            .shape
            .map(|shape| format!("{base}{}", schema_path(shape.name))),
    });
    Index {
        api_version: VERSION,
        minor: MINOR,
        title: &config.title,
        description: &config.description,
        url: &config.base_url,
        data: DataTerms::new(&config.data),
        signature: site.sources.signer.as_ref().map(|signer| SignatureObject {
            url: format!("{base}{SIGNATURE}"),
            public_key: signer.public_key(),
        }),
        as_of,
        generator: Generator::SELF,
        goods: site.sources.derived.statistics.goods,
        documents: documents.collect(),
        parts,
        editions: editions(site),
    }
}

fn editions(site: &Site) -> Vec<EditionObject<'_>> {
    let kept = site.sources.editions.list().iter();
    let objects = kept.map(|kept| {
        let edition = &kept.edition;
        let base_url = &site.sources.config.base_url;
        let url = format!("{base_url}{}", edition_address(&edition.name));
        EditionObject {
            name: &edition.name,
            date: edition.date,
            manifest: format!("{url}{MANIFEST}"),
            url,
            goods: edition.goods,
        }
    });
    objects.collect()
}

/// The positions of all goods, in the order of the API.
pub(crate) fn everything(site: &Site) -> Range<usize> {
    0..site.sources.catalog.goods().len()
}

/// Goods in short.
pub(crate) fn summaries(site: &Site, goods: Range<usize>) -> Goods<Summary<'_>> {
    Goods::new(goods.map(|at| summary(site, at)).collect())
}

/// Goods in short as a document.
pub(crate) fn short(site: &Site, goods: Range<usize>) -> Result<Rows<'_>> {
    let row = |at, row: &mut Vec<u8>| add(row, &summary(site, at));
    Ok(Rows::new(frame(goods.len())?, goods, row))
}

/// One good in short.
pub(crate) fn summary(site: &Site, position: usize) -> Summary<'_> {
    Summary::new(site.good(position), &known(site, position))
}

/// One good with everything known about it.
pub(crate) fn full(site: &Site, position: usize) -> GoodObject<'_> {
    GoodObject::new(site.good(position), &known(site, position))
}

/// What is known of a good besides its entry.
pub(crate) fn known(site: &Site, position: usize) -> Known<'_> {
    let sources = &site.sources;
    Known {
        labels: Labels(&sources.vocabularies),
        base_url: &sources.config.base_url,
        lifecycle: sources.derived.lifecycles[position],
        progress: sources.derived.progress[position],
        catalog: &sources.catalog,
        lineage: &sources.derived.lineages[position],
        assessed: &site.good(position).assessed,
        standard: &sources.standard,
        pictures: &sources.pictures,
        messages: &sources.messages,
        changed: sources.timeline.changed(position),
        facets: &sources.own.facets,
        observation: sources.observations.get(&site.good(position).id),
    }
}

/// Goods as rows below the names of the columns.
pub(crate) fn table(site: &Site, goods: Range<usize>) -> Result<Rows<'_>> {
    let frame = Frame {
        begin: record(&columns()?)?,
        ..Frame::none()
    };
    let row = |at, row: &mut Vec<u8>| {
        row.extend(record(&Row::new(site.good(at), &known(site, at)))?);
        Ok(())
    };
    Ok(Rows::new(frame, goods, row))
}

/// One line of the table.
fn record(cells: &impl Serialize) -> Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new()
        .has_headers(false)
        .terminator(csv::Terminator::CRLF)
        .buffer_capacity(LINE)
        .from_writer(Vec::new());
    writer.serialize(cells)?;
    writer.into_inner().context("cannot finish a line")
}

/// The names of the columns, which are written even if there are no goods.
fn columns() -> Result<Vec<String>> {
    match serde_json::to_value(Row::default())? {
        Value::Object(row) => Ok(row.into_iter().map(|(name, _)| name).collect()),
        _ => Ok(Vec::new()),
    }
}

/// The schema of a shape, with its own address.
pub(crate) fn schema(site: &Site, position: usize) -> Result<Value> {
    let shapes = shapes();
    let shape = shapes.get(position).context("no such schema")?;
    let base = &site.sources.config.base_url;
    let mut schema = Map::new();
    let address = format!("{base}api/v1/{}", schema_path(shape.name));
    if let Value::Object(mut whole) = shape.whole().to_value() {
        if let Some(dialect) = whole.remove("$schema") {
            schema.insert("$schema".to_owned(), dialect);
        }
        schema.insert("$id".to_owned(), Value::String(address));
        schema.extend(whole);
    }
    Ok(Value::Object(schema))
}

/// The properties that goods are listed by.
pub(crate) fn facets(site: &Site) -> Facets<'_> {
    let sources = &site.sources;
    let labels = Labels(&sources.vocabularies);
    let known = super::facets::Known {
        labels,
        base_url: &sources.config.base_url,
        lists: &sources.config.lists,
        codes: country_codes(&sources.vocabularies),
    };
    Facets::new(&sources.derived.facets, &known)
}

/// Numbers about the whole registry.
pub(crate) fn statistics(site: &Site) -> StatisticsObject<'_> {
    let derived = &site.sources.derived;
    let labels = Labels(&site.sources.vocabularies);
    StatisticsObject::new(&derived.statistics, &derived.facets, labels)
}

/// Curated sets of goods.
pub(crate) fn collections(site: &Site) -> Collections<'_> {
    let sources = &site.sources;
    Collections::new(
        &sources.catalog,
        &sources.derived.standings,
        Labels(&sources.vocabularies),
        &sources.config.base_url,
    )
}

/// The indicators in words.
pub(crate) fn standard(site: &Site) -> StandardObject<'_> {
    StandardObject::new(&site.sources.standard, &site.sources.config.base_url)
}

/// The changes of the registry.
pub(crate) fn changes(site: &Site) -> ChangesObject<'_> {
    let sources = &site.sources;
    ChangesObject::new(
        &sources.timeline,
        &sources.catalog,
        &sources.config.base_url,
    )
}

/// The changes of one month.
pub(crate) fn month(site: &Site, position: usize) -> MonthObject<'_> {
    let sources = &site.sources;
    let months = &mut sources.timeline.months();
    MonthObject::new(
        months.nth(position).unwrap_or_default(),
        (&sources.timeline, &sources.catalog),
        Labels(&sources.vocabularies),
        &sources.config.base_url,
    )
}

/// The document at the address of an id that no longer exists.
pub(crate) fn tombstone(site: &Site, position: usize) -> TombstoneObject<'_> {
    let sources = &site.sources;
    TombstoneObject::new(
        &sources.timeline.tombstones()[position],
        &sources.catalog,
        Labels(&sources.vocabularies),
        &sources.config.base_url,
    )
}
