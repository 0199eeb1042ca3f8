//! A file with an array of goods, in whichever shape it is.

use anyhow::{Result, bail};
use serde_json::{Map, Value};

pub use super::array::Source;
use super::array::{items, keys};
use super::repairs::Terms;
use super::{Imported, app, v2};

/// Keys that only the live feed (v2) has.
const LIVE: [&str; 9] = [
    "dpgid",
    "openlicenses",
    "clearOwnership",
    "platformIndependence",
    "dataPrivacySecurity",
    "categories",
    "stage",
    "organizations",
    "website",
];

/// Keys that only the feed of the present application has.
const APP: [&str; 9] = [
    "dpgId",
    "slug",
    "status",
    "openLicense",
    "websiteURL",
    "sourceURL",
    "publicURL",
    "ownerName",
    "category",
];

/// Keys of the lists of the first feed (v0), which have goods without their answers.
const FIRST: [&str; 4] = ["SDGs", "license", "type", "repositoryURL"];

/// What can be imported.
const EXPECTED: &str = "expected a folder with `nominees/`, `digitalpublicgoods/` or `archive/` (v0), \
    an array of the live feed (v2: `dpgid`, `stage`, `openlicenses`, ...) \
    or an array of the application (app v1: `dpgId`, `status`, `openLicense`, ...)";

/// Turns the array into entries.
///
/// # Errors
/// When the file is not UTF-8, not JSON, holds no array, or its objects have none of the known shapes.
pub fn import(source: &Source<'_>, terms: &Terms) -> Result<Imported> {
    let items = match items(source.bytes) {
        Ok(items) => items,
        Err(error) => bail!("{error:#}; {EXPECTED}"),
    };
    let objects: Vec<&Map<String, Value>> = items.iter().filter_map(Value::as_object).collect();
    let has = |fields: &Map<String, Value>, keys: &[&str]| {
        keys.iter().any(|key| fields.contains_key(*key))
    };
    let with = |keys: &[&str]| objects.iter().filter(|fields| has(fields, keys)).count();
    let (first, live, app) = (with(&FIRST), with(&LIVE), with(&APP));
    match objects.first() {
        None if items.is_empty() => Ok(v2::of(source, &items, terms)),
        None => bail!("the array has no objects; {EXPECTED}"),
        Some(_) if first > 0 => {
            bail!("the objects have keys of a list of v0, which has no answers; {EXPECTED}")
        }
        Some(_) if live > 0 && app > 0 => {
            bail!("the objects have keys of v2 and of app v1; {EXPECTED}")
        }
        Some(_) if live > 0 => Ok(v2::of(source, &items, terms)),
        Some(_) if app > 0 => Ok(app::of(source, &items, terms)),
        Some(fields) => bail!(
            "unknown shape: the first object has {}; {EXPECTED}",
            keys(fields)
        ),
    }
}
