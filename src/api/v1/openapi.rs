//! `openapi.json`: the documents described for programs, from the same types that write them.

use anyhow::Result;
use schemars::generate::SchemaGenerator;
use serde_json::{Map, Value, json};

use crate::api::examples::sample;
use crate::api::v1::documents::{Described, Media, all, settings, shapes};
use crate::site::Site;

/// The form of a good's id.
const ID: &str = "^[a-z0-9]+([.-][a-z0-9]+)*$";

/// The form of a month.
const MONTH: &str = "^[0-9]{4}-[0-9]{2}$";

/// Gives the example of a document by its name, if it has one.
type Examples<'a> = dyn Fn(&str) -> Result<Option<Value>> + 'a;

/// The description of the API of this site.
pub(crate) fn openapi(site: &Site, example: &Examples<'_>) -> Result<Value> {
    let mut settings = settings();
    settings.definitions_path = "/components/schemas".into();
    settings.meta_schema = None;
    let mut generator = settings.into_generator();
    let mut paths = Map::new();
    for one in all() {
        let path = format!("/api/v1/{}", one.name);
        let example = example(one.name)?;
        let parameter = one.parameter().map(|word| parameter(site, word));
        let mut operations = operations(one, example, &mut generator);
        if let Some(parameter) = parameter {
            operations["parameters"] = json!([parameter]);
        }
        paths.insert(path, operations);
    }
    let config = &site.sources.config;
    let schemas = generator.take_definitions(true);
    Ok(json!({
        "openapi": "3.1.1",
        "info": {
            "title": config.title,
            "description": config.description,
            "version": crate::api::v1::VERSION,
            "license": { "name": "CC0 1.0 Universal", "identifier": "CC0-1.0" },
        },
        "externalDocs": {
            "description": "The reference for people",
            "url": format!("{}api/", config.base_url),
        },
        "servers": [{ "url": config.base_url.trim_end_matches('/') }],
        "paths": paths,
        "components": { "schemas": schemas, "responses": faults(), "headers": headers() },
    }))
}

/// The operations on one path: read it, or check that it exists.
fn operations(one: &Described, example: Option<Value>, generator: &mut SchemaGenerator) -> Value {
    let mut content = Map::new();
    let schema = match (one.shape, one.media) {
        (Some(shape), Media::Json) => shape.part(generator).to_value(),
        (None, Media::Json) => json!({ "type": "object" }),
        (_, Media::Lines | Media::Csv) => json!({ "type": "string" }),
        // What is binary has no schema: its media type says what it is.
        (_, Media::Packed | Media::Sqlite | Media::Parquet) => json!({}),
    };
    content.insert("schema".to_owned(), schema);
    if let Some(example) = example {
        content.insert("example".to_owned(), example);
    }
    let found = json!({ "description": one.holds, "content": { (one.media.kind()): content } });
    let known = json!({ "description": "There is such a document; its headers without it" });
    let name = operation(one.name);
    json!({
        "get": {
            "operationId": format!("get{name}"),
            "summary": one.holds,
            "responses": responses(&found),
        },
        "head": {
            "operationId": format!("head{name}"),
            "summary": format!("Whether there is: {}", one.holds),
            "responses": responses(&known),
        },
    })
}

/// The possible responses to a request; `found` describes the one with status 200.
fn responses(found: &Value) -> Value {
    json!({
        "200": found,
        "404": { "$ref": "#/components/responses/NotFound" },
        "405": { "$ref": "#/components/responses/MethodNotAllowed" },
    })
}

/// The word in the braces of a path; its example is one that this site has.
fn parameter(site: &Site, word: &str) -> Value {
    let names: Vec<&str> = shapes().iter().map(|shape| shape.name).collect();
    let (description, schema) = match word {
        "shape" => (
            "The name of a shape",
            json!({ "type": "string", "enum": names }),
        ),
        "month" => (
            "A year and a month",
            json!({ "type": "string", "pattern": MONTH }),
        ),
        "id" => (
            "The id of a good",
            json!({ "type": "string", "pattern": ID, "maxLength": 100 }),
        ),
        "part" => (
            "The number of a part, from 1 on",
            json!({ "type": "integer", "minimum": 1 }),
        ),
        _ => (
            "The last part of the address of its page, as in `json` in `facets.json` and `regions.json`",
            json!({ "type": "string" }),
        ),
    };
    let mut parameter = json!({
        "name": word,
        "in": "path",
        "required": true,
        "description": description,
        "schema": schema,
    });
    if let Some(example) = sample(site, word) {
        parameter["example"] = Value::String(example);
    }
    parameter
}

/// The responses of a host that does not return a document.
fn faults() -> Value {
    let text = json!({ "schema": { "type": "string" } });
    json!({
        "NotFound": {
            "description": "There is nothing at this address; the body is for people and differs between hosts",
            "content": { "text/html": text },
        },
        "MethodNotAllowed": {
            "description": "The files can only be read, with GET or HEAD",
            "headers": { "Allow": { "$ref": "#/components/headers/Allow" } },
            "content": { "text/plain": text },
        },
    })
}

fn headers() -> Value {
    json!({ "Allow": {
        "description": "The methods that are answered",
        "schema": { "type": "string" },
        "example": "GET, HEAD",
    } })
}

/// A name as words without punctuation: `goods.full.json` -> `GoodsFull`.
fn operation(name: &str) -> String {
    let stem = name.strip_suffix(".json").unwrap_or(name);
    let words = stem.split(|c: char| !c.is_ascii_alphanumeric());
    let words = words.filter_map(|word| {
        let first = word.get(..1)?.to_uppercase();
        Some(format!("{first}{}", &word[1..]))
    });
    words.collect()
}
