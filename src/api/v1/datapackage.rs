//! `datapackage.json`: the files with all goods as a Data Package, which Frictionless reads and checks.
//!
//! Its form is <https://datapackage.org/standard/data-package/>, version 2.0; so it has no schema of ours.

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::documents::{Described, Media, downloads};

use crate::api::seals::SealOf;
use crate::config::{Config, Contact};
use crate::hex::hex;
use crate::markdown::clean;
use crate::site::Site;
use crate::slug::slug;

/// The standard that the description follows.
const PROFILE: &str = "https://datapackage.org/profiles/2.0/datapackage.json";

/// The columns of the table that are days.
const DAYS: [&str; 6] = [
    "nominated",
    "recognized",
    "reviewed",
    "valid_until",
    "archived_on",
    "changed",
];

/// The columns of the table that are addresses of this site.
const ADDRESSES: [&str; 2] = ["url", "json"];

/// The files with all goods, with their sizes and hashes.
pub(crate) fn datapackage(site: &Site, seal: &SealOf<'_>) -> Result<Value> {
    let config = &site.sources.config;
    let mut resources = Vec::new();
    for (document, one) in downloads(config) {
        let seal = seal(*document)?;
        let mut resource = resource(one);
        resource["bytes"] = json!(seal.bytes);
        resource["hash"] = json!(format!("sha256:{}", hex(seal.sha256)));
        resources.push(resource);
    }
    let name = slug(&config.title);
    let mut package = json!({
        "$schema": PROFILE,
        "name": if name.is_empty() || !name.is_ascii() { "registry" } else { &name },
        "id": format!("{}api/v1/datapackage.json", config.base_url),
        "title": clean(&config.title),
        "homepage": config.base_url,
    });
    declare(config, &mut package);
    package["resources"] = Value::Array(resources);
    Ok(package)
}

/// Adds what is declared and nothing else: the standard wants no empty values.
fn declare(config: &Config, package: &mut Value) {
    if !config.description.trim().is_empty() {
        package["description"] = json!(clean(&config.description));
    }
    if let Some(doi) = config
        .data
        .citation
        .as_ref()
        .and_then(|one| one.doi.as_ref())
    {
        package["id"] = json!(format!("https://doi.org/{doi}"));
    }
    if let Some(license) = &config.data.license {
        let mut terms = json!({ "path": license.url, "title": license.name });
        if let Some(id) = license.spdx {
            terms["name"] = json!(id);
        }
        package["licenses"] = json!([terms]);
    }
    let contact = config.data.contact.as_ref();
    if config.data.attribution.is_some() || contact.is_some() {
        let title = clean(config.publisher());
        let mut publisher = json!({ "title": title, "roles": ["publisher"] });
        match contact {
            Some(Contact::Email(email)) => publisher["email"] = json!(email),
            Some(Contact::Page(url)) => publisher["path"] = json!(url),
            None => {}
        }
        package["contributors"] = json!([publisher]);
    }
}

/// One file, without its size and hash.
fn resource(one: &Described) -> Value {
    let mut resource = json!({
        "name": one.name.to_lowercase(),
        "path": one.name,
        "description": one.holds,
        "format": one.media.format().to_lowercase(),
        "mediatype": one.media.kind(),
        "encoding": "utf-8",
    });
    match one.media {
        Media::Csv => {
            resource["type"] = json!("table");
            // For programs that know only the first version of the standard.
            resource["profile"] = json!("tabular-data-resource");
            resource["dialect"] = json!({ "lineTerminator": "\r\n", "skipInitialSpace": false });
            resource["schema"] = json!({
                "fields": fields(one),
                "primaryKey": ["id"],
                "missingValues": [""],
            });
        }
        Media::Json => {}
        // Files, not tables: programs would ask for more packages to read them.
        Media::Lines => resource["type"] = json!("file"),
        Media::Packed => {
            resource["type"] = json!("file");
            resource["compression"] = json!("gz");
        }
        Media::Sqlite | Media::Parquet => {
            resource["type"] = json!("file");
            resource
                .as_object_mut()
                .map(|keys| keys.shift_remove("encoding"));
        }
    }
    resource
}

/// The columns of the table, from its shape.
fn fields(one: &Described) -> Vec<Value> {
    let shape = one.shape.map(|shape| shape.whole().to_value());
    let columns = shape
        .as_ref()
        .and_then(|shape| shape["properties"].as_object());
    let field = |(name, column): (&String, &Value)| {
        let mut field = Map::new();
        field.insert("name".to_owned(), json!(name));
        let kind = if DAYS.contains(&name.as_str()) {
            "date"
        } else {
            "string"
        };
        field.insert("type".to_owned(), json!(kind));
        if ADDRESSES.contains(&name.as_str()) {
            field.insert("format".to_owned(), json!("uri"));
        }
        field.insert("description".to_owned(), column["description"].clone());
        if name == "id" {
            field.insert(
                "constraints".to_owned(),
                json!({ "required": true, "unique": true }),
            );
        }
        Value::Object(field)
    };
    columns.map_or_else(Vec::new, |columns| columns.iter().map(field).collect())
}
