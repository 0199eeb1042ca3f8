//! Compiles the schemas of rules, with extra formats and keywords beside those of JSON Schema.

use std::sync::Arc;

use jsonschema::{Draft, ValidationOptions, Validator};
use serde_json::Value;

use crate::address::is_web_address;
use crate::bounded_schema;

use super::keywords;
use super::lexicon::Lexicon;
use crate::address::Address;

/// The formats, each with its requirement for a text.
pub const FORMATS: [(&str, &str); 10] = [
    (
        "filled",
        "has content: is not empty and not a word such as `none`",
    ),
    ("web-address", "is one web address"),
    ("home-page", "is a web address without a real path"),
    (
        "not-home-page",
        "is a web address of a page below the home page",
    ),
    (
        "steward-page",
        "is a page of a licence steward, an encyclopedia or a vendor",
    ),
    ("not-steward-page", "is a web address that is none of these"),
    ("vendor-page", "is a vendor's page about its own products"),
    (
        "project-link",
        "is a web address that is not a home page and not of a licence steward or an encyclopedia",
    ),
    (
        "documentation-host",
        "is on a host that publishes documentation",
    ),
    ("readme", "is the address of a README file"),
];

/// Compiles a schema that may use these formats and keywords.
///
/// # Errors
/// If it is not a JSON Schema; the text explains the problem.
pub(super) fn compile(schema: &Value, lexicon: &Arc<Lexicon>) -> Result<Validator, String> {
    options(lexicon)
        .build(schema)
        .map_err(|error| error.to_string())
}

fn options(lexicon: &Arc<Lexicon>) -> ValidationOptions<'static> {
    let of_fields = Arc::clone(lexicon);
    let mut options = bounded_schema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .with_keyword("minWords", |_, value, _| keywords::min_words(value))
        .with_keyword("hasLink", |_, value, _| keywords::has_link(value))
        .with_keyword("mentions", |_, value, _| keywords::mentions(value))
        .with_keyword("fields", move |_, value, _| {
            keywords::fields(value, |schema| compile(schema, &of_fields))
        });
    for (name, _) in FORMATS {
        let lexicon = Arc::clone(lexicon);
        options = options.with_format(name, move |text: &str| obeys(name, text, &lexicon));
    }
    options
}

fn obeys(format: &str, text: &str, lexicon: &Lexicon) -> bool {
    match format {
        "filled" => return !lexicon.is_blank(text),
        "web-address" => return is_web_address(text),
        _ => {}
    }
    let Some(address) = Address::parse(text) else {
        return false;
    };
    match format {
        "home-page" => address.is_home_page(),
        "not-home-page" => !address.is_home_page(),
        "steward-page" => lexicon.is_generic(&address),
        "not-steward-page" => !lexicon.is_generic(&address),
        "vendor-page" => lexicon.is_vendor(&address),
        "project-link" => !address.is_home_page() && !lexicon.is_generic(&address),
        "documentation-host" => lexicon.is_documentation_host(&address),
        "readme" => address.is_readme(),
        _ => true,
    }
}
