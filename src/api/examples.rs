//! A short real example of each document.

use anyhow::Result;
use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;

use super::deltas;
use super::document::{Document, WriteDocument};
use super::json::bytes;
use super::manifest::good_file;
use super::parquet;
use super::parts;
use super::seals::SealOf;
use super::sqlite;
use super::v1::documents::{DOCUMENTS, Described, FAMILIES, Media, shapes};
use super::v1::goods::Goods;
use super::v1::manifest::{ListFile, Manifest};
use super::v1::objects::{changes, facets, full, index, month, summaries, table};
use super::values;
use crate::catalog::Status;
use crate::site::Site;

/// How many items of a list an example shows.
const SHOWN: usize = 2;

/// What examples are made with.
pub(crate) struct Writer<'a> {
    pub(crate) site: &'a Site,
    /// Writes the documents of that site.
    pub(crate) write: &'a WriteDocument<'a>,
    /// Gives their seals.
    pub(crate) seal: &'a SealOf<'a>,
}

/// The good that examples show: the first current one, else the first.
pub(crate) fn showcase(site: &Site) -> Option<usize> {
    let catalog = &site.sources.catalog;
    let first = catalog.with_status(Status::Current).next();
    first.or_else(|| (!catalog.goods().is_empty()).then_some(0))
}

/// The value of a word in the braces of a name: the good that examples show, the newest month, the
/// first shape; `None` if this site has none.
pub(crate) fn sample(site: &Site, word: &str) -> Option<String> {
    match word {
        "id" => showcase(site).map(|at| site.good(at).id.clone()),
        // A month in which an id changed last is one with changes, too.
        "month" => deltas::months(site).into_iter().next(),
        "part" => parts::first(site).map(|part| part.to_string()),
        "shape" => shapes().first().map(|shape| shape.name.to_owned()),
        word => values::first(site, word),
    }
}

/// Whether this site has something for a document, or for a kind of documents.
pub(crate) fn is_there(site: &Site, described: &Described) -> bool {
    named(site, described).is_some()
}

/// The name of a document, with what [`sample`] gives in the place of each word in braces; `None` if this site has
/// nothing for one of them.
pub(crate) fn named(site: &Site, described: &Described) -> Option<String> {
    let mut name = described.name.to_owned();
    for word in described.parameters() {
        name = name.replace(&format!("{{{word}}}"), &sample(site, word)?);
    }
    Some(name)
}

/// The tables and columns of a document that is not text.
pub(crate) fn columns(media: Media) -> Option<String> {
    match media {
        Media::Sqlite => Some(sqlite::TABLES.trim_end().to_owned()),
        Media::Parquet => Some(parquet::columns()),
        Media::Json | Media::Lines | Media::Packed | Media::Csv => None,
    }
}

/// The content of a document of this site, with its lists cut short: text if it is not JSON, `None` if
/// it would contain itself or there is no good to show. It is the same on every day.
pub(crate) fn example(writer: &Writer<'_>, name: &str) -> Result<Option<Value>> {
    let site = writer.site;
    let one = showcase(site);
    let some = one.map_or(0..0, |at| at..at + 1);
    let document = DOCUMENTS
        .iter()
        .find(|(_, described)| described.name == name);
    let Some((document, described)) = document else {
        let family = FAMILIES.iter().find(|family| family.name == name);
        let last = family.and_then(|family| family.parameters().last());
        let shown = match last {
            _ if family.is_some_and(|family| family.media != Media::Json) => None,
            Some("id") => one.map(|at| value(&full(site, at))),
            Some("month") => sample(site, "month").map(|_| value(&month(site, 0).shortened(SHOWN))),
            Some(word @ ("goal" | "country")) => {
                values::sample(site, word).map(|list| value(&list))
            }
            Some("region") => values::sample_region(site).map(|list| value(&list)),
            _ => None,
        };
        return shown.transpose();
    };
    if matches!(described.media, Media::Lines | Media::Csv) && one.is_none() {
        return Ok(None);
    }
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).map(Value::String);
    Ok(Some(match document {
        Document::Index => value(&index(site, last_day(site), parts::listed(site)))?,
        Document::Goods => counted(site, value(&summaries(site, some))?),
        Document::GoodsFull => {
            let goods: Vec<_> = some.map(|at| full(site, at)).collect();
            counted(site, value(&Goods::new(goods))?)
        }
        Document::GoodsLines => {
            let lines: Result<Vec<Vec<u8>>> = some.map(|at| bytes(&full(site, at))).collect();
            text(lines?.concat())?
        }
        Document::GoodsTable => {
            let mut bytes = Vec::new();
            table(site, some)?.write(&mut bytes, None)?;
            text(bytes)?
        }
        Document::Manifest => {
            let seal = |position| (writer.seal)(Document::Good { position });
            let goods = some.map(|at| Ok(good_file(site, at, seal(at)?)));
            let goods: Result<Vec<_>> = goods.collect();
            let facets = (writer.seal)(Document::Facets)?;
            let files = vec![ListFile::new("facets.json".to_owned(), facets)];
            counted(site, value(&Manifest::new(goods?, files))?)
        }
        Document::Facets => value(&facets(site).shortened(SHOWN))?,
        Document::Changes => value(&changes(site).shortened(SHOWN))?,
        Document::OpenApi
        | Document::DataPackage
        | Document::GoodsPacked
        | Document::Sqlite
        | Document::Parquet => {
            return Ok(None);
        }
        other => cut(serde_json::from_slice(&(writer.write)(*other)?)?),
    }))
}

/// The day in examples if no good has one.
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

/// An example with the count of the whole document it comes from.
fn counted(site: &Site, mut example: Value) -> Value {
    example["count"] = site.sources.catalog.goods().len().into();
    example
}

fn value(object: &impl Serialize) -> Result<Value> {
    Ok(cut(serde_json::to_value(object)?))
}

/// A value with its lists cut to the shown length.
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
