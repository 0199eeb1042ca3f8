//! What came with which minor version of v1: the only table of it, for schemas, `openapi.json` and the reference.
//!
//! Version 1.0 is everything that is not in the table. Whatever is added to v1 gets a line here, and a test
//! refuses a key or a type without one.

use serde_json::{Map, Value, json};

/// The minor version of the API, in `index.json` and `manifest.json`: the newest of [`MINORS`].
pub(crate) const MINOR: u32 = 1;

/// The keyword of schemas and of `openapi.json` that says with which version a document, a type or a key came.
pub(crate) const SINCE: &str = "x-since";

/// What one minor version added.
pub(crate) struct Minor {
    /// Its number.
    pub(crate) number: u32,
    /// Documents and kinds of documents, by their names below `/api/v1/`.
    pub(crate) documents: &'static [&'static str],
    /// Types as schemas name them, each with its new keys, or with none if the whole type is new.
    pub(crate) types: &'static [(&'static str, &'static [&'static str])],
}

/// What each minor version added, the oldest first.
pub(crate) const MINORS: &[Minor] = &[Minor {
    number: 1,
    documents: &[
        "datapackage.json",
        "goods.ndjson.gz",
        "catalog.sqlite",
        "goods.parquet",
        "regions.json",
        "deltas.json",
        "changes/{month}.ndjson.gz",
        "parts/goods-{part}.json",
        "parts/goods-{part}.ndjson.gz",
        "goals/{goal}.json",
        "categories/{category}.json",
        "sectors/{sector}.json",
        "licenses/{license}.json",
        "countries/{country}.json",
        "regions/{region}.json",
        "organizations/{organization}.json",
        "languages/{language}.json",
        "collections/{collection}.json",
        "facets/{facet}/{value}.json",
    ],
    types: &[
        (
            "Index",
            &["minor", "data", "signature", "parts", "editions"],
        ),
        ("Edition", &[]),
        ("DataTerms", &[]),
        ("DataLicense", &[]),
        ("Signature", &[]),
        ("Manifest", &["minor"]),
        (
            "Good",
            &[
                "object",
                "json",
                "changed",
                "links",
                "logo",
                "screenshots",
                "language",
                "facets",
                "observations",
            ],
        ),
        ("Observations", &[]),
        ("LastRelease", &[]),
        ("ObservedFact", &[]),
        ("ObservedChange", &[]),
        ("Link", &[]),
        ("Picture", &[]),
        ("OwnCode", &[]),
        (
            "Summary",
            &[
                "repositories",
                "json",
                "dpga_id",
                "changed",
                "dpga_gid",
                "facets",
            ],
        ),
        ("Row", &["changed", "dpga_gid", "facets"]),
        ("Goal", &["code"]),
        ("GoalLabel", &["code"]),
        ("FacetValue", &["json", "alpha3", "m49"]),
        ("CountryCounts", &["alpha3", "m49"]),
        ("Parts", &[]),
        ("ValueList", &[]),
        ("CountryList", &[]),
        ("RegionList", &[]),
        ("Regions", &[]),
        ("Region", &[]),
        ("Country", &[]),
        ("Brief", &[]),
        ("BriefInCountry", &[]),
        ("GoodsPart", &[]),
        ("Deltas", &[]),
        ("MonthOfDeltas", &[]),
        ("Delta", &[]),
        ("Tombstone", &["object"]),
    ],
}];

/// A minor version as people write it, such as `1.1`.
pub(crate) fn written(minor: u32) -> String {
    format!("{}.{minor}", super::VERSION)
}

/// With which version a document came, if not with the first one.
pub(crate) fn of_document(name: &str) -> Option<String> {
    let found = MINORS.iter().find(|minor| minor.documents.contains(&name));
    found.map(|minor| written(minor.number))
}

/// Writes [`SINCE`] into the schema of a type and into those of its keys.
pub(crate) fn mark(name: &str, schema: &mut Map<String, Value>) {
    for minor in MINORS {
        let since = json!(written(minor.number));
        for (_, keys) in minor.types.iter().filter(|(known, _)| *known == name) {
            if keys.is_empty() {
                schema.insert(SINCE.to_owned(), since.clone());
            }
            let Some(Value::Object(properties)) = schema.get_mut("properties") else {
                continue;
            };
            for key in *keys {
                if let Some(Value::Object(property)) = properties.get_mut(*key) {
                    property.insert(SINCE.to_owned(), since.clone());
                }
            }
        }
    }
}

/// Marks every type of a map of types by their names.
pub(crate) fn mark_all(types: &mut Map<String, Value>) {
    for (name, schema) in types {
        if let Value::Object(schema) = schema {
            mark(name, schema);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{MINOR, MINORS, mark};

    #[test]
    fn the_newest_line_of_the_table_is_the_minor_version() {
        let numbers: Vec<u32> = MINORS.iter().map(|minor| minor.number).collect();
        assert_eq!(numbers, (1..=MINOR).collect::<Vec<_>>());
    }

    #[test]
    fn a_new_key_is_marked_and_an_old_one_is_not() {
        let mut schema = json!({ "properties": { "minor": { "type": "integer" }, "title": {} } });
        mark("Index", schema.as_object_mut().unwrap());
        assert_eq!(schema["properties"]["minor"]["x-since"], "1.1");
        assert_eq!(schema["properties"]["title"], json!({}));
    }
}
