//! A file with an array of goods, in whichever shape it is.

use anyhow::{Result, bail};
use serde_json::{Map, Value};

pub use super::array::Source;
use super::array::{items, keys};
use super::repairs::Terms;
use super::{Imported, app, v2};

/// The shapes of an array.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// The lists of the first feed (v0), which have goods without their answers.
    First,
    /// The live feed (v2).
    Live,
    /// The feed of the present application.
    App,
}

/// Keys that only objects of one shape have.
const OWN: [(Shape, &[&str]); 3] = [
    (Shape::First, &["SDGs", "license", "type", "repositoryURL"]),
    (
        Shape::Live,
        &[
            "dpgid",
            "openlicenses",
            "clearOwnership",
            "platformIndependence",
            "dataPrivacySecurity",
            "categories",
        ],
    ),
    (
        Shape::App,
        &[
            "dpgId",
            "slug",
            "status",
            "openLicense",
            "websiteURL",
            "sourceURL",
            "publicURL",
            "ownerName",
            "category",
        ],
    ),
];

/// Keys of the live feed that lists of v0 have, too.
const SHARED: [&str; 3] = ["stage", "organizations", "website"];

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
    let mut shapes: Vec<Shape> = Vec::new();
    for shape in objects.iter().filter_map(|fields| shape(fields)) {
        if !shapes.contains(&shape) {
            shapes.push(shape);
        }
    }
    match (objects.first(), shapes.as_slice()) {
        (None, _) if items.is_empty() => Ok(v2::of(source, &items, terms)),
        (None, _) => bail!("the array has no objects; {EXPECTED}"),
        (_, [Shape::Live]) => Ok(v2::of(source, &items, terms)),
        (_, [Shape::App]) => Ok(app::of(source, &items, terms)),
        (_, shapes) if shapes.contains(&Shape::First) => {
            bail!("the objects have keys of a list of v0, which has no answers; {EXPECTED}")
        }
        (Some(fields), []) => bail!(
            "unknown shape: the first object has {}; {EXPECTED}",
            keys(fields)
        ),
        _ => bail!("some objects have the shape of v2 and some that of app v1; {EXPECTED}"),
    }
}

/// The shape of an object: the one most of whose own keys it has. Feeds get new keys, which can be those of
/// another shape.
fn shape(fields: &Map<String, Value>) -> Option<Shape> {
    let has = |keys: &[&str]| keys.iter().filter(|key| fields.contains_key(**key)).count();
    let counts = OWN.map(|(shape, keys)| (has(keys), shape));
    let most = counts.iter().map(|(count, _)| *count).max()?;
    if most == 0 {
        return (has(&SHARED) > 0).then_some(Shape::Live);
    }
    let first = counts.into_iter().find(|(count, _)| *count == most);
    first.map(|(_, shape)| shape)
}
