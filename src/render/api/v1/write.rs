//! The documents of `/api/v1/` as bytes, and a short real example of each.

use anyhow::{Context, Result};
use jiff::civil::Date;
use rayon::prelude::*;
use serde::Serialize;
use serde_json::{Map, Value};

use super::VERSION;
use super::coded::Labels;
use super::documents::{DOCUMENTS, Described, FAMILIES, Media, all, schema_path, shapes};
use super::good::{GoodObject, Known};
use super::goods::{Goods, Summary};
use super::index::{Generator, Index, Listed};
use super::manifest::{GoodFile, ListFile, Manifest, sha256};
use super::table::Row;
use crate::catalog::Status;
use crate::render::api::{Document, bytes, month, render};
use crate::render::site::Site;

/// How many items of a list an example shows.
const SHOWN: usize = 2;

/// `index.json` as of a day.
pub(in crate::render::api) fn index(site: &Site, as_of: Date) -> Index<'_> {
    let config = &site.sources.config;
    let base = format!("{}api/v1/", config.base_url);
    let documents = all().map(|one| Listed {
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
        title: &config.title,
        description: &config.description,
        url: &config.base_url,
        as_of,
        generator: Generator::SELF,
        goods: site.sources.derived.statistics.goods,
        documents: documents.collect(),
    }
}

/// The positions of all goods, in the order of the API.
pub(in crate::render::api) fn everything(site: &Site) -> std::ops::Range<usize> {
    0..site.sources.catalog.goods().len()
}

/// Goods in short.
pub(in crate::render::api) fn short(
    site: &Site,
    goods: std::ops::Range<usize>,
) -> Goods<Summary<'_>> {
    let sources = &site.sources;
    let labels = Labels(&sources.vocabularies);
    let short = |at: usize| {
        let lifecycle = sources.derived.lifecycles[at];
        Summary::new(site.good(at), lifecycle, labels, &sources.config.base_url)
    };
    Goods::new(goods.map(short).collect())
}

/// One good with all that is known of it.
pub(in crate::render::api) fn full(site: &Site, position: usize) -> GoodObject<'_> {
    GoodObject::new(site.good(position), &known(site, position))
}

fn known(site: &Site, position: usize) -> Known<'_> {
    let sources = &site.sources;
    Known {
        labels: Labels(&sources.vocabularies),
        base_url: &sources.config.base_url,
        lifecycle: sources.derived.lifecycles[position],
        assessed: &sources.derived.assessments[position],
        messages: &sources.messages,
    }
}

/// Goods in full, one on each line.
pub(in crate::render::api) fn lines(site: &Site, goods: std::ops::Range<usize>) -> Result<Vec<u8>> {
    let lines: Result<Vec<Vec<u8>>> = goods
        .into_par_iter()
        .map(|at| bytes(&full(site, at)))
        .collect();
    Ok(lines?.concat())
}

/// Goods as rows below the names of the columns.
pub(in crate::render::api) fn table(site: &Site, goods: std::ops::Range<usize>) -> Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new()
        .has_headers(false)
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(columns()?)?;
    for at in goods {
        writer.serialize(Row::new(site.good(at), &known(site, at)))?;
    }
    writer.into_inner().context("cannot finish the table")
}

/// The names of the columns, which are there without any good too.
fn columns() -> Result<Vec<String>> {
    match serde_json::to_value(Row::default())? {
        Value::Object(row) => Ok(row.into_iter().map(|(name, _)| name).collect()),
        _ => Ok(Vec::new()),
    }
}

/// The schema of a shape, with its own address.
pub(in crate::render::api) fn schema(site: &Site, position: usize) -> Result<Value> {
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

/// Hashes of all goods and of all documents that are the same on every day.
pub(in crate::render::api) fn manifest(site: &Site) -> Result<Manifest<'_>> {
    let goods: Result<Vec<GoodFile<'_>>> = everything(site)
        .into_par_iter()
        .map(|at| good_file(site, at))
        .collect();
    let documents = DOCUMENTS
        .iter()
        .map(|(document, one)| (one.name.to_owned(), *document));
    let kept =
        documents.filter(|(_, document)| !matches!(document, Document::Index | Document::Manifest));
    let schemas = shapes().into_iter().enumerate();
    let schemas =
        schemas.map(|(position, shape)| (schema_path(shape.name), Document::Schema { position }));
    let chronicle = &site.sources.chronicle;
    let months = chronicle.months().enumerate().map(|(position, events)| {
        let path = format!("changes/{}.json", events[0].month());
        (path, Document::Month { position })
    });
    let stones = chronicle.tombstones().iter().enumerate();
    let stones = stones.map(|(position, stone)| {
        let path = format!("goods/{}.json", stone.id);
        (path, Document::Tombstone { position })
    });
    let files = kept.chain(schemas).chain(months).chain(stones);
    let files: Vec<(String, Document)> = files.collect();
    let files: Result<Vec<ListFile>> = files
        .into_par_iter()
        .map(|(path, document)| Ok(ListFile::new(path, &render(site, document)?)))
        .collect();
    Ok(Manifest::new(goods?, files?))
}

fn good_file(site: &Site, position: usize) -> Result<GoodFile<'_>> {
    let bytes = bytes(&full(site, position))?;
    let id = &site.good(position).id;
    Ok(GoodFile {
        id,
        path: format!("goods/{id}.json"),
        bytes: bytes.len(),
        sha256: sha256(&bytes),
        changed: site.sources.chronicle.changed(position),
    })
}

/// The good that examples show: the first current one, else the first.
pub(in crate::render) fn showcase(site: &Site) -> Option<usize> {
    let catalog = &site.sources.catalog;
    let first = catalog.with_status(Status::Current).next();
    first.or_else(|| (!catalog.goods().is_empty()).then_some(0))
}

/// What may stand for a word in the braces of a name: the good that examples show, the newest
/// month, the first shape; nothing where this site has none.
pub(in crate::render) fn sample(site: &Site, word: &str) -> Option<String> {
    match word {
        "id" => showcase(site).map(|at| site.good(at).id.clone()),
        "month" => {
            let newest = site.sources.chronicle.months().next();
            newest.map(|events| events[0].month())
        }
        _ => shapes().first().map(|shape| shape.name.to_owned()),
    }
}

/// What a document of this site looks like, its lists cut; text for what is not JSON, nothing for
/// what would show itself or has no good to show. It is the same on every day.
pub(in crate::render) fn example(site: &Site, name: &str) -> Result<Option<Value>> {
    let one = showcase(site);
    let some = one.map_or(0..0, |at| at..at + 1);
    let document = DOCUMENTS
        .iter()
        .find(|(_, described)| described.name == name);
    let Some((document, described)) = document else {
        let family = FAMILIES.iter().find(|family| family.name == name);
        let shown = match family.and_then(Described::parameter) {
            Some("id") => one.map(|at| value(&full(site, at))),
            Some("month") => sample(site, "month").map(|_| value(&month(site, 0))),
            _ => None,
        };
        return shown.transpose();
    };
    if matches!(described.media, Media::Lines | Media::Csv) && one.is_none() {
        return Ok(None);
    }
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).map(Value::String);
    Ok(Some(match document {
        Document::Index => value(&index(site, last_day(site)))?,
        Document::Goods => counted(site, value(&short(site, some))?),
        Document::GoodsFull => {
            let goods: Vec<_> = some.map(|at| full(site, at)).collect();
            counted(site, value(&Goods::new(goods))?)
        }
        Document::GoodsLines => text(lines(site, some)?)?,
        Document::GoodsTable => text(table(site, some)?)?,
        Document::Manifest => {
            let goods: Result<Vec<_>> = some.map(|at| good_file(site, at)).collect();
            let facets = render(site, Document::Facets)?;
            let files = vec![ListFile::new("facets.json".to_owned(), &facets)];
            counted(site, value(&Manifest::new(goods?, files))?)
        }
        Document::OpenApi => return Ok(None),
        other => cut(serde_json::from_slice(&render(site, *other)?)?),
    }))
}

/// What examples show as a day where no good names one.
const NO_DAY: Date = jiff::civil::date(2026, 1, 1);

/// The latest day that a good names: examples must not change with the calendar.
fn last_day(site: &Site) -> Date {
    let goods = site.sources.catalog.goods().iter();
    let days = goods.flat_map(|good| {
        let dates = &good.entry.dates;
        [dates.nominated, dates.recognized, dates.reviewed]
    });
    days.flatten().max().unwrap_or(NO_DAY)
}

/// An example with the count of the whole document that it is cut from.
fn counted(site: &Site, mut example: Value) -> Value {
    example["count"] = site.sources.catalog.goods().len().into();
    example
}

fn value(object: &impl Serialize) -> Result<Value> {
    Ok(cut(serde_json::to_value(object)?))
}

/// A value whose lists are no longer than what is shown of them.
fn cut(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().take(SHOWN).map(cut).collect(),
        Value::Object(members) => {
            let members = members.into_iter().map(|(key, member)| (key, cut(member)));
            Value::Object(members.collect())
        }
        other => other,
    }
}
