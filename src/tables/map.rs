//! A map: what the guess about a table got wrong, as YAML.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use super::book::{Book, Sheet, letters};
use super::columns::{Guide, Layout, Source, Target, Use};
use super::fields::{Shape, Value};
use super::words::plain;
use crate::load::typed;
use crate::suggest::closest;

/// What a map says.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TableMap {
    /// The language of the texts, if it is not the one of the headings.
    pub language: Option<String>,
    /// By the name of the sheet; the one table of a text file has an empty one.
    pub sheets: BTreeMap<String, SheetMap>,
}

/// What a map says of a sheet.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SheetMap {
    /// The row of the headings, from 1.
    pub header: Option<usize>,
    /// By the letters or the heading of a column.
    columns: BTreeMap<String, ColumnMap>,
    /// Whether the sheet is passed over.
    skip: bool,
}

/// What a map says of a column.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum ColumnMap {
    /// A field, or `skip`, `contact`.
    Short(String),
    Long(LongMap),
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct LongMap {
    field: String,
    #[serde(default)]
    with: BTreeMap<String, String>,
    #[serde(default)]
    separator: Option<String>,
}

/// A column without a place.
pub(super) const SKIP: &str = "skip";

/// A column about persons.
pub(super) const CONTACT: &str = "contact";

impl TableMap {
    /// Reads a map.
    ///
    /// # Errors
    /// If it is not YAML of this form; the error names line and column.
    pub fn read(text: &str) -> Result<Self> {
        typed::read(text)
    }

    /// How the sheets of a book are read: by the guess, and by the map where it says something. Sheets without goods have
    /// nothing.
    ///
    /// # Errors
    /// If the map names a sheet, a row, a column or a field that is not there; the error says which there are.
    pub(super) fn layouts(&self, book: &Book, guide: &Guide) -> Result<Vec<Option<Layout>>> {
        for name in self.sheets.keys() {
            let known: Vec<&str> = book
                .sheets
                .iter()
                .map(|sheet| sheet.name.as_str())
                .collect();
            ensure!(
                !book.besides.hidden.contains(name),
                "the map names the sheet `{name}`, which is hidden: show it in the spreadsheet to import it"
            );
            ensure!(
                known != [""] || name.is_empty(),
                "the map names the sheet `{name}`, and a text file has one table without a name: write `\"\":` instead of `{name}:`"
            );
            ensure!(
                known.contains(&name.as_str()),
                "the map names the sheet `{name}`, the file has: `{}`",
                known.join("`, `")
            );
        }
        let none = SheetMap::default();
        book.sheets
            .iter()
            .map(|sheet| {
                let map = self.sheets.get(&sheet.name).unwrap_or(&none);
                map.layout(sheet, guide).with_context(|| {
                    format!("the map cannot be used for the sheet `{}`", sheet.name)
                })
            })
            .collect()
    }
}

impl SheetMap {
    fn layout(&self, sheet: &Sheet, guide: &Guide) -> Result<Option<Layout>> {
        if self.skip {
            return Ok(None);
        }
        let layout = match self.header {
            None => guide.layout(sheet),
            Some(row) => {
                ensure!(
                    (1..=sheet.rows.len()).contains(&row),
                    "`header: {row}`: expected a row from 1 to {}",
                    sheet.rows.len()
                );
                Some(guide.with_header(sheet, row - 1))
            }
        };
        let layout = match layout {
            Some(layout) => layout,
            None if self.columns.is_empty() => return Ok(None),
            None => guide.with_header(sheet, 0),
        };
        self.columns
            .iter()
            .try_fold(layout, |layout, (name, column)| {
                changed(layout, (name, column), guide)
            })
            .map(Some)
    }
}

/// A layout with one column as the map says.
fn changed(mut layout: Layout, (name, map): (&str, &ColumnMap), guide: &Guide) -> Result<Layout> {
    let is_named = |source: &Source| {
        plain(&source.heading) == plain(name)
            || source
                .cells
                .iter()
                .any(|(column, _)| letters(*column) == name)
    };
    let Some(at) = layout.sources.iter().position(is_named) else {
        let headings: Vec<&str> = layout
            .sources
            .iter()
            .map(|source| source.heading.as_str())
            .collect();
        bail!(
            "there is no column `{name}`: expected its letters or one of the headings `{}`",
            headings.join("`, `")
        );
    };
    let usage = usage(map, guide)?;
    // A value that the map puts somewhere is not where the guess had put it.
    if let Use::Field(target) = &usage {
        for (other, source) in layout.sources.iter_mut().enumerate() {
            if other != at
                && let Use::Field(guess) = &source.usage
                && guess.slot == target.slot
                && target.slot.item.is_none()
                && matches!(target.slot.shape, Shape::One(_))
            {
                source.usage = Use::Rest(format!(
                    "the map has another column for `{}`",
                    target.slot.path
                ));
            }
        }
    }
    layout.sources[at].usage = usage;
    Ok(layout)
}

fn usage(map: &ColumnMap, guide: &Guide) -> Result<Use> {
    let (path, with, separator) = match map {
        ColumnMap::Short(word) if word == SKIP => {
            return Ok(Use::Rest("the map passes over it".to_owned()));
        }
        ColumnMap::Short(word) if word == CONTACT => return Ok(Use::Contact),
        ColumnMap::Short(path) => (path, BTreeMap::new(), None),
        ColumnMap::Long(long) => (&long.field, long.with.clone(), long.separator.clone()),
    };
    let Some(target) = guide.target(path, with) else {
        let paths = guide.fields.paths();
        let near = closest(path, paths.iter().map(String::as_str));
        let near = near.map_or(String::new(), |near| format!(". Did you mean `{near}`?"));
        bail!("no field of an entry is called `{path}`{near}");
    };
    for (key, value) in &target.with {
        fits(&target, (key, value), guide)?;
    }
    Ok(Use::Field(Target {
        separator,
        ..target
    }))
}

/// Checks another value of each item, such as the role of organisations.
fn fits(target: &Target, (key, value): (&str, &str), guide: &Guide) -> Result<()> {
    let list = target.slot.keys.join(".");
    let beside = guide.fields.slot(&format!("{list}.{key}"));
    let beside = beside.filter(|slot| slot.item.is_some() && target.slot.item.is_some());
    let Some(slot) = beside else {
        bail!("`with: {{{key}: …}}`: the items of `{list}` have no `{key}`");
    };
    if let Shape::One(Value::Choice(choices)) = &slot.shape
        && !choices.is_open
        && !choices.values.iter().any(|one| one.code == *value)
    {
        let codes: Vec<&str> = choices.values.iter().map(|one| one.code.as_str()).collect();
        let near = closest(value, codes.iter().copied());
        let near = near.map_or(String::new(), |near| format!(". Did you mean `{near}`?"));
        bail!(
            "`{value}` is no `{key}`: expected one of `{}`{near}",
            codes.join("`, `")
        );
    }
    Ok(())
}
