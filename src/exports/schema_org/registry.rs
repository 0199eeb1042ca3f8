//! The registry as schema.org data, for search engines of data sets: its catalogue on the front page, its data
//! set on the reference of the API.

use serde::Serialize;

use crate::config::Contact;
use crate::exports::schema_org::in_script;
use crate::invisible::json;
use crate::markdown::clean;
use crate::site::addresses::REFERENCE;
use crate::site::context::Context;
use crate::theme::html::Html;

/// `DataCatalog` or `Dataset`; members that are empty are left out.
#[derive(Default, Serialize)]
struct Thing {
    #[serde(rename = "@context", skip_serializing_if = "Option::is_none")]
    context: Option<&'static str>,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: String,
    name: String,
    description: String,
    url: String,
    #[serde(rename = "inLanguage", skip_serializing_if = "Vec::is_empty")]
    languages: Vec<String>,
    #[serde(rename = "isAccessibleForFree")]
    free: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<String>,
    #[serde(rename = "creditText", skip_serializing_if = "Option::is_none")]
    credit: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    identifier: Option<String>,
    #[serde(rename = "dateModified", skip_serializing_if = "Option::is_none")]
    modified: Option<String>,
    publisher: Option<Publisher>,
    #[serde(
        rename = "includedInDataCatalog",
        skip_serializing_if = "Option::is_none"
    )]
    catalogue: Option<Reference>,
    #[serde(rename = "distribution", skip_serializing_if = "Vec::is_empty")]
    downloads: Vec<DataDownload>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    dataset: Vec<Self>,
}

/// A thing that is described elsewhere.
#[derive(Serialize)]
struct Reference {
    #[serde(rename = "@id")]
    id: String,
}

/// Who publishes the registry: whom the operator asks to credit, else its title.
#[derive(Serialize)]
struct Publisher {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    url: String,
    #[serde(rename = "contactPoint", skip_serializing_if = "Option::is_none")]
    contact: Option<ContactPoint>,
}

/// Where the operator answers questions about the data.
#[derive(Serialize)]
struct ContactPoint {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

/// A file with the whole registry.
#[derive(Serialize)]
struct DataDownload {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "contentUrl")]
    url: String,
    #[serde(rename = "encodingFormat")]
    media_type: &'static str,
    description: &'static str,
}

/// A file with the whole registry: its name below `/api/v1/`, its media type, its content in a sentence.
pub(crate) type Offered = (&'static str, &'static str, &'static str);

/// The registry as a catalogue with one data set, as the content of a `script` element.
pub(crate) fn catalogue(context: &Context<'_>) -> Html {
    let mut thing = Thing {
        kind: "DataCatalog",
        id: catalogue_id(context),
        url: context.absolute(context.language, ""),
        ..described(context)
    };
    thing.dataset = vec![dataset(context, &[])];
    script(thing)
}

/// All data of the registry as one data set, as the content of a `script` element.
pub(crate) fn data(context: &Context<'_>, offered: &[Offered]) -> Html {
    script(dataset(context, offered))
}

fn script(thing: Thing) -> Html {
    let thing = Thing {
        context: Some("https://schema.org"),
        ..thing
    };
    Html::new(in_script(&json::exact(&thing).unwrap_or_default()))
}

fn dataset(context: &Context<'_>, offered: &[Offered]) -> Thing {
    let site = context.site;
    let config = &site.sources.config;
    let first = &site.languages[0];
    let downloads = offered
        .iter()
        .map(|(name, media_type, holds)| DataDownload {
            kind: "DataDownload",
            url: format!("{}api/v1/{name}", config.base_url),
            media_type,
            description: holds,
        });
    let description = context.language.t("api-description");
    let events = site.sources.timeline.events().iter();
    let doi = config.data.citation.as_ref();
    let doi = doi.and_then(|citation| citation.doi.as_deref());
    Thing {
        kind: "Dataset",
        id: format!("{}#data", context.absolute(first, REFERENCE)),
        url: context.absolute(context.language, REFERENCE),
        // Search engines ask for 50 characters at least.
        description: format!("{} {description}", context.about_site()),
        identifier: doi.map(|doi| format!("https://doi.org/{doi}")),
        modified: events
            .map(|event| event.on)
            .max()
            .map(|day| day.to_string()),
        catalogue: Some(Reference {
            id: catalogue_id(context),
        }),
        downloads: downloads.collect(),
        ..described(context)
    }
}

/// What catalogue and data set have in common.
fn described(context: &Context<'_>) -> Thing {
    let config = &context.site.sources.config;
    let data = &config.data;
    let languages = context.site.languages.iter();
    Thing {
        name: clean(&config.title).into_owned(),
        description: context.about_site(),
        languages: languages.map(|language| language.tag.clone()).collect(),
        free: true,
        license: data.license.as_ref().map(|license| license.url.clone()),
        credit: data
            .attribution
            .as_deref()
            .map(|text| clean(text).into_owned()),
        publisher: Some(Publisher {
            kind: "Organization",
            name: clean(config.publisher()).into_owned(),
            url: config.base_url.clone(),
            contact: data.contact.as_ref().map(contact),
        }),
        ..Thing::default()
    }
}

fn contact(contact: &Contact) -> ContactPoint {
    let (email, url) = match contact {
        Contact::Email(email) => (Some(email.clone()), None),
        Contact::Page(url) => (None, Some(url.clone())),
    };
    ContactPoint {
        kind: "ContactPoint",
        email,
        url,
    }
}

fn catalogue_id(context: &Context<'_>) -> String {
    let first = &context.site.languages[0];
    format!("{}#catalogue", context.absolute(first, ""))
}
