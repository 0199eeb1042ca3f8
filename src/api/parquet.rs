//! `goods.parquet`: one row for each good in columns, for analysis.
//!
//! Lists are lists, days are days, and a value that is not known is null; nothing is guarded as in the CSV. The
//! same site gives the same bytes.

use std::sync::Arc;

use anyhow::{Context, Result};
use jiff::civil::{Date, date};
use parquet::basic::Compression;
use parquet::data_type::{ByteArray, ByteArrayType, Int32Type};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::parser::parse_message_type;
use parquet::schema::types::TypePtr;

use super::v1::good::Known;
use super::v1::good::fill::{object_url, page_url};
use super::v1::goods::organizations;
use super::v1::indicators::fill::{goals, license_ids};
use super::v1::objects::{everything, known};
use super::v1::table::own;
use crate::derive::facets::Kind;
use crate::good::Good;
use crate::invisible::clean;
use crate::site::Site;

/// So many goods are in one row group, whose columns are in memory at once.
const GOODS_PER_GROUP: usize = 10_000;

/// The day from which the format counts.
const EPOCH: Date = date(1970, 1, 1);

/// What a column has of each good.
enum Column {
    Text(fn(&Good, &Known<'_>) -> Option<String>),
    Texts(fn(&Good, &Known<'_>) -> Vec<String>),
    Day(fn(&Good, &Known<'_>) -> Option<Date>),
}

use Column::{Day, Text, Texts};

/// The columns by their names; new ones are added at the end.
const COLUMNS: [(&str, Column); 36] = [
    ("id", Text(|good, _| Some(good.id.clone()))),
    (
        "status",
        Text(|good, _| Some(good.status.code().to_owned())),
    ),
    (
        "stage",
        Text(|good, _| Some(good.entry.stage.code().to_owned())),
    ),
    ("name", Text(|good, _| Some(good.entry.name.clone()))),
    ("aliases", Texts(|good, _| good.entry.aliases.clone())),
    ("summary", Text(|good, _| Some(good.entry.summary.clone()))),
    (
        "description",
        Text(|good, _| good.entry.description.clone()),
    ),
    ("website", Text(|good, _| good.entry.website.clone())),
    (
        "url",
        Text(|good, known| Some(page_url(known.base_url, &good.id))),
    ),
    (
        "json",
        Text(|good, known| Some(object_url(known.base_url, &good.id))),
    ),
    (
        "repositories",
        Texts(|good, _| {
            good.entry
                .repositories
                .iter()
                .map(|one| one.url.clone())
                .collect()
        }),
    ),
    ("categories", Texts(|good, _| good.entry.categories.clone())),
    ("sectors", Texts(|good, _| good.entry.sectors.clone())),
    (
        "goals",
        Texts(|good, known| {
            let goals = goals(&good.entry.indicators, known.labels).into_iter();
            goals.map(|goal| goal.code).collect()
        }),
    ),
    (
        "licenses",
        Texts(|good, known| {
            let ids = license_ids(&good.entry.indicators, known.labels).into_iter();
            ids.map(|id| id.code).collect()
        }),
    ),
    (
        "organizations",
        Texts(|good, _| organizations(good).into_iter().map(str::to_owned).collect()),
    ),
    (
        "owners",
        Texts(|good, _| {
            good.entry
                .organizations_as("owner")
                .map(|one| one.name.clone())
                .collect()
        }),
    ),
    ("countries", Texts(|good, _| Kind::Country.codes(good))),
    (
        "developed_in",
        Texts(|good, _| good.entry.deployment.developed_in.clone()),
    ),
    (
        "used_in",
        Texts(|good, _| good.entry.deployment.used_in.clone()),
    ),
    (
        "languages",
        Texts(|good, _| good.entry.deployment.languages.clone()),
    ),
    (
        "standard_version",
        Text(|good, _| good.entry.standard_version.clone()),
    ),
    ("nominated", Day(|good, _| good.entry.dates.nominated)),
    ("recognized", Day(|good, _| good.entry.dates.recognized)),
    ("reviewed", Day(|good, _| good.entry.dates.reviewed)),
    ("valid_until", Day(|_, known| known.lifecycle.valid_until)),
    (
        "archived_on",
        Day(|good, _| good.entry.archived.as_ref()?.on),
    ),
    (
        "archived_reason",
        Text(|good, _| good.entry.archived.as_ref()?.reason.clone()),
    ),
    (
        "previous_ids",
        Texts(|good, _| good.entry.previous_ids.clone()),
    ),
    (
        "dpga_id",
        Text(|good, _| good.entry.identifiers.dpga_id.clone()),
    ),
    (
        "wikidata",
        Text(|good, _| good.entry.identifiers.wikidata.clone()),
    ),
    ("doi", Text(|good, _| good.entry.identifiers.doi.clone())),
    ("changed", Day(|_, known| known.changed)),
    (
        "assessment",
        Texts(|_, known| {
            let results = known.assessed.iter();
            results
                .map(|one| format!("{}:{}", one.key, one.result.code()))
                .collect()
        }),
    ),
    (
        "dpga_gid",
        Text(|good, _| good.entry.identifiers.dpga_gid.clone()),
    ),
    ("facets", Texts(|good, known| own(&good.entry, known))),
];

/// The columns as readers see them, one on each line.
pub(crate) fn columns() -> String {
    let columns = COLUMNS.iter().map(|(name, column)| match column {
        Text(_) => format!("{name} VARCHAR"),
        Day(_) => format!("{name} DATE"),
        Texts(_) => format!("{name} VARCHAR[]"),
    });
    columns.collect::<Vec<_>>().join("\n")
}

/// The file.
///
/// # Errors
/// If the writer refuses a column.
pub(crate) fn table(site: &Site) -> Result<Vec<u8>> {
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_created_by(concat!("dpg ", env!("CARGO_PKG_VERSION")).to_owned())
        .build();
    let mut file = SerializedFileWriter::new(Vec::new(), schema()?, Arc::new(properties))?;
    let goods: Vec<usize> = everything(site).collect();
    for some in goods.chunks(GOODS_PER_GROUP) {
        let mut group = file.next_row_group()?;
        for (name, column) in &COLUMNS {
            let mut writer = group
                .next_column()?
                .context("a column that the schema lacks")?;
            write(site, some, (column, &mut writer))
                .with_context(|| format!("cannot write the column `{name}`"))?;
            writer.close()?;
        }
        group.close()?;
    }
    Ok(file.into_inner()?)
}

/// The columns as the format describes them.
fn schema() -> Result<TypePtr> {
    let columns = COLUMNS.iter().map(|(name, column)| match column {
        Text(_) => format!("OPTIONAL BYTE_ARRAY {name} (UTF8);"),
        Day(_) => format!("OPTIONAL INT32 {name} (DATE);"),
        Texts(_) => format!(
            "REQUIRED GROUP {name} (LIST) {{ REPEATED GROUP list {{ REQUIRED BYTE_ARRAY element (UTF8); }} }}"
        ),
    });
    let columns: String = columns.collect();
    let text = format!("message goods {{{columns}}}");
    Ok(Arc::new(parse_message_type(&text)?))
}

/// Writes a column of some goods. A level of 0 means that there is no value, or that a list begins.
fn write(
    site: &Site,
    goods: &[usize],
    (column, writer): (&Column, &mut SerializedColumnWriter<'_>),
) -> Result<()> {
    let each = goods.iter().map(|&at| (site.good(at), known(site, at)));
    match column {
        Text(of) => {
            let values: Vec<_> = each.map(|(good, known)| of(good, &known)).collect();
            let levels: Vec<i16> = values.iter().map(|one| i16::from(one.is_some())).collect();
            let values: Vec<ByteArray> = values.iter().flatten().map(|one| bytes(one)).collect();
            let writer = writer.typed::<ByteArrayType>();
            writer.write_batch(&values, Some(&levels), None)?;
        }
        Day(of) => {
            let values: Vec<_> = each.map(|(good, known)| of(good, &known)).collect();
            let levels: Vec<i16> = values.iter().map(|one| i16::from(one.is_some())).collect();
            let days: Result<Vec<i32>> = values.into_iter().flatten().map(days).collect();
            let writer = writer.typed::<Int32Type>();
            writer.write_batch(&days?, Some(&levels), None)?;
        }
        Texts(of) => {
            let (mut values, mut levels, mut repeats) = (Vec::new(), Vec::new(), Vec::new());
            for (good, known) in each {
                let items = of(good, &known);
                if items.is_empty() {
                    levels.push(0);
                    repeats.push(0);
                }
                for (place, item) in items.iter().enumerate() {
                    levels.push(1);
                    repeats.push(i16::from(place > 0));
                    values.push(bytes(item));
                }
            }
            let writer = writer.typed::<ByteArrayType>();
            writer.write_batch(&values, Some(&levels), Some(&repeats))?;
        }
    }
    Ok(())
}

/// A text without what nobody sees.
fn bytes(text: &str) -> ByteArray {
    ByteArray::from(clean(text).as_bytes().to_vec())
}

/// A day as the number of days since that from which the format counts.
fn days(day: Date) -> Result<i32> {
    Ok(day.since((jiff::Unit::Day, EPOCH))?.get_days())
}
