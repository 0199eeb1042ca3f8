//! `openapi.json`: the documents described for programs, from the same types that write them.

use anyhow::Result;
use schemars::generate::SchemaGenerator;
use serde_json::{Map, Value, json};

use crate::api::examples::sample;
use crate::api::v1::documents::{Described, Media, all, settings, shapes};
use crate::api::v1::versions::{MINOR, SINCE, mark_all, of_document, written};
use crate::config::{Config, Contact};
use crate::markdown::clean;
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
        let parameters = one.parameters().map(|word| parameter(site, word));
        let parameters: Vec<Value> = parameters.collect();
        let mut operations = operations(one, example, &mut generator);
        if !parameters.is_empty() {
            operations["parameters"] = json!(parameters);
        }
        paths.insert(path, operations);
    }
    let config = &site.sources.config;
    let mut schemas = generator.take_definitions(true);
    mark_all(&mut schemas);
    discriminate(&mut schemas);
    Ok(json!({
        "openapi": "3.1.1",
        "info": info(config),
        "tags": TAGS.map(|(name, holds)| json!({ "name": name, "description": holds })),
        // Nobody has to sign in: there is no scheme to name.
        "security": [],
        "externalDocs": {
            "description": "The reference for people",
            "url": format!("{}api/", config.base_url),
        },
        "servers": [{ "url": config.base_url.trim_end_matches('/') }],
        "paths": paths,
        "components": { "schemas": schemas, "responses": faults(), "headers": headers() },
    }))
}

/// The groups of documents.
const TAGS: [(&str, &str); 4] = [
    (
        "Goods",
        "Goods in full and in short, one by one and as lists",
    ),
    (
        "Registry",
        "Counts, collections, facets and the DPG Standard",
    ),
    ("History", "What changed when, and hashes for mirrors"),
    (
        "API",
        "The API itself: its contents, schemas and descriptions",
    ),
];

/// The group of a document, by its name.
fn tag(name: &str) -> &'static str {
    let first = name.split(['.', '/']).next().unwrap_or(name);
    match first {
        "goods" | "parts" | "catalog" => "Goods",
        "changes" | "deltas" | "manifest" => "History",
        "index" | "openapi" | "schemas" | "datapackage" => "API",
        _ => "Registry",
    }
}

/// What the API is, whom to ask, and the licence if the operator declares one.
fn info(config: &Config) -> Value {
    let description = match config.description.trim() {
        "" => &config.title,
        description => description,
    };
    let mut info = json!({
        "title": config.title,
        "description": format!(
            "{description}\n\nAll documents are files that are the same until the registry changes. Within version 1, \
             nothing is removed or retyped; `{SINCE}` says with which version a document, type or key came."
        ),
        "version": written(MINOR),
        "contact": contact(config),
    });
    if let Some(license) = &config.data.license {
        info["license"] = match license.spdx {
            Some(id) => json!({ "name": license.name, "identifier": id }),
            None => json!({ "name": license.name, "url": license.url }),
        };
    }
    info
}

/// Whom to ask: the contact that the operator declares, else the site.
fn contact(config: &Config) -> Value {
    let name = clean(config.publisher());
    match &config.data.contact {
        Some(Contact::Email(email)) => json!({ "name": name, "email": email }),
        Some(Contact::Page(url)) => json!({ "name": name, "url": url }),
        None => json!({ "name": name, "url": config.base_url }),
    }
}

/// Names the key that distinguishes the shapes of `goods/ID.json`, for generators of clients.
fn discriminate(schemas: &mut Map<String, Value>) {
    let to = |name: &str| format!("#/components/schemas/{name}");
    if let Some(Value::Object(either)) = schemas.get_mut("GoodOrTombstone") {
        let mapping = json!({ "good": to("Good"), "tombstone": to("Tombstone") });
        let discriminator = json!({ "propertyName": "object", "mapping": mapping });
        either.insert("discriminator".to_owned(), discriminator);
    }
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
    let mut operations = json!({
        "get": {
            "operationId": format!("get{name}"),
            "tags": [tag(one.name)],
            "summary": one.holds,
            "description": format!("{}. {}", one.holds, form(one.media)),
            "responses": responses(&found),
        },
        "head": {
            "operationId": format!("head{name}"),
            "tags": [tag(one.name)],
            "summary": format!("Whether there is: {}", one.holds),
            "description": "The headers of the document without the document.",
            "responses": responses(&known),
        },
    });
    if let Some(since) = of_document(one.name) {
        operations["get"][SINCE] = json!(since);
        operations["head"][SINCE] = json!(since);
    }
    operations
}

/// How to read a document.
fn form(media: Media) -> &'static str {
    match media {
        Media::Json => "The document is one JSON value.",
        Media::Lines => "Each line is one JSON object.",
        Media::Packed => "Each line is one JSON object; the file is one member of gzip.",
        Media::Sqlite => "A database that SQLite opens.",
        Media::Parquet => "A table in columns as Apache Parquet has it.",
        Media::Csv => {
            "Commas, CRLF and column names as in RFC 4180, in UTF-8 without a byte order mark."
        }
    }
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
        "facet" => (
            "The name of a facet of the registry's own, as in `kind` in `facets.json`",
            json!({ "type": "string" }),
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
