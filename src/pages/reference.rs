//! `/api/`: what programs can fetch, in words and examples, generated from the types that write it.

mod besides;
mod cite;
mod signature;
mod snippet;
mod versions;

use anyhow::Result;
use serde::Serialize;
use serde_json::Value;

use crate::api::snippets;
use crate::api::types::{Field, Type, Types, Word};
use crate::api::{
    Described, MINOR, Media, all, columns, downloads, example, named, of_document, schema_path,
    written,
};
use crate::config::Compat;
use crate::exports::schema_org::registry::data;
use crate::invisible::json;
use crate::markdown::clean;
use crate::pages::frame::{About, Frame};
use crate::site::context::Context;
use crate::site::link::Link;
use besides::{Beside, besides};
use cite::{Cite, cite};
use signature::{Signed, signed};
use snippet::Snippet;
use versions::{Version, versions};

/// `api.html`.
#[derive(Serialize)]
pub(crate) struct ReferencePage<'a> {
    page: Frame<'a>,
    /// The start of the address of every document.
    base: String,
    documents: Vec<DocumentView>,
    types: Vec<Type>,
    openapi: Link,
    besides: Vec<Beside>,
    /// Whether the site has the shapes of the Alliance's first feed, its live feed and its application.
    first: bool,
    live: bool,
    app: bool,
    /// The version of the API, and what came with each.
    version: String,
    versions: Vec<Version>,
    /// How to check the signature of the manifest, if the site has one.
    signature: Option<Signed>,
    /// How to cite the data.
    cite: Cite,
    /// How to serve v0 at the root of a host.
    rewrites: Vec<Snippet>,
    /// What comes before the name of a file on a copy button.
    copied: String,
}

/// A document, or a kind of documents.
#[derive(Serialize)]
struct DocumentView {
    id: String,
    name: &'static str,
    /// The address, if there is one.
    href: Option<String>,
    address: String,
    media: &'static str,
    holds: String,
    /// The version it came with, if not with the first one.
    since: Option<String>,
    schema: Option<Link>,
    /// The type of the whole, of a line or of a row, if other documents contain it too; in parts, some
    /// of which are links.
    of: Vec<Word>,
    fields: Vec<Field>,
    example: Option<String>,
    /// The tables and columns, if it is not text.
    columns: Option<String>,
    snippets: Vec<Snippet>,
}

/// The reference.
///
/// # Errors
/// If an example cannot be written.
pub(crate) fn reference<'a>(context: &'a Context<'_>) -> Result<ReferencePage<'a>> {
    let sources = &context.site.sources;
    let types = Types::new();
    let listed = all().filter(|one| one.is_on(&sources.config));
    let documents: Result<Vec<_>> = listed.map(|one| document(context, one, &types)).collect();
    let offered =
        downloads(&sources.config).map(|(_, one)| (one.name, one.media.kind(), one.holds));
    let offered: Vec<_> = offered.collect();
    let has = |shape| sources.config.compat.contains(&shape);
    let path = format!("{}api/v0/", sources.config.base_path());
    let rewrites = snippets::REWRITES.iter().filter(|_| has(Compat::V0));
    Ok(ReferencePage {
        page: context.frame(About {
            title: context.language.t("api-heading"),
            description: context.language.t("api-description"),
            name: context.language.t("api-name"),
            json_ld: Some(data(context, &offered)),
            ..About::default()
        }),
        base: format!("{}api/v1/", sources.config.base_url),
        documents: documents?,
        types: types.all(),
        openapi: context.link("openapi.json", "api/v1/openapi.json"),
        besides: besides(context),
        first: has(Compat::V0),
        live: has(Compat::V2),
        app: has(Compat::AppV1),
        version: written(MINOR),
        versions: versions(),
        signature: signed(context),
        cite: cite(context),
        rewrites: rewrites
            .map(|(language, lines)| Snippet {
                language,
                code: lines.replace("{path}", &path),
            })
            .collect(),
        copied: context.language.t("api-copied"),
    })
}

fn document(context: &Context<'_>, one: &Described, types: &Types) -> Result<DocumentView> {
    let base = &context.site.sources.config.base_url;
    let example = example(context.site, one.name)?;
    let address = format!("{base}api/v1/{}", one.name);
    let named = named(context.site, one);
    let url = named.as_ref().map(|name| format!("{base}api/v1/{name}"));
    let of = one.shape.map_or_else(Vec::new, |shape| types.of(shape));
    let schema = one.shape.map(|shape| {
        let path = schema_path(shape.name);
        context.link(path.clone(), &format!("api/v1/{path}"))
    });
    let key: String = one
        .name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect();
    Ok(DocumentView {
        id: format!("document-{key}"),
        name: one.name,
        href: named.map(|name| context.links.to(&format!("api/v1/{name}"))),
        address,
        media: one.media.kind(),
        holds: context.language.label("api-document", (&key, one.holds)),
        since: of_document(one.name),
        schema,
        fields: match one.shape {
            Some(shape) if of.is_empty() => Types::fields(shape),
            _ => Vec::new(),
        },
        of,
        example: example.map(|value| shown(&value, one.media)).transpose()?,
        columns: columns(one.media),
        snippets: url.map_or_else(Vec::new, |url| snippets(one.media, (&url, one.name))),
    })
}

/// An example as text. Invisible characters are escaped, which JSON allows without a change of meaning;
/// a table is shown without them.
fn shown(value: &Value, media: Media) -> Result<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        other => serde_json::to_string_pretty(other)?,
    };
    if media == Media::Csv {
        return Ok(clean(&text).into_owned());
    }
    let mut spelled = Vec::with_capacity(text.len());
    json::spell(&mut spelled, &text)?;
    Ok(String::from_utf8(spelled)?)
}

fn snippets(media: Media, (url, name): (&str, &str)) -> Vec<Snippet> {
    let code = snippets::snippets(media).into_iter();
    code.map(|(language, code)| Snippet {
        language,
        code: code.replace("{url}", url).replace("{name}", name),
    })
    .collect()
}
