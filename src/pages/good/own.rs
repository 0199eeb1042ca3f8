//! The fields of the registry's own on the page of a good: what its entry says in them.

use serde::Serialize;
use serde_json::Value;

use crate::address::href;
use crate::derive::facets::Kind;
use crate::markdown::{clean, escape, external_link, html, internal_link};
use crate::own::{Field, Shape};
use crate::pages::evidence::readable;
use crate::site::context::Context;
use crate::theme::html::Html;

/// A field with its values.
#[derive(Serialize)]
pub(crate) struct OwnFact {
    /// The key of the field.
    key: String,
    label: String,
    values: Vec<Html>,
    /// Whether the values are texts of several paragraphs.
    is_long: bool,
}

/// The fields of the registry's own in which an entry says something, in the order of the schema.
pub(super) fn own(context: &Context<'_>, position: usize) -> Vec<OwnFact> {
    let sources = &context.site.sources;
    let extra = context.site.good(position).entry.extra.as_ref();
    let facts = sources.own.fields.iter().map(|field| {
        let mut facets = sources.own.facets.iter();
        let facet = facets.find(|facet| facet.get().key == field.key);
        let written = extra.and_then(|extra| extra.get(&field.key));
        let values = match facet {
            Some(facet) => {
                let links = context.value_links(Kind::Own(*facet), position).into_iter();
                links
                    .map(|link| Html::new(internal_link(&link.href, &link.label)))
                    .collect()
            }
            None => items(written)
                .iter()
                .filter_map(|value| shown(context, field, value))
                .collect(),
        };
        OwnFact {
            key: field.key.clone(),
            label: clean(field.names.title_in(&context.language.tag)).into_owned(),
            is_long: field.shape == Shape::Markdown,
            values,
        }
    });
    facts.filter(|fact| !fact.values.is_empty()).collect()
}

/// What is under a key: the items of a list, else the one value.
fn items(written: Option<&Value>) -> &[Value] {
    match written {
        Some(Value::Array(items)) => items,
        Some(value) => std::slice::from_ref(value),
        None => &[],
    }
}

/// One value as a page shows it; nothing of mappings and what is empty.
fn shown(context: &Context<'_>, field: &Field, value: &Value) -> Option<Html> {
    let text = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Bool(is_so) => {
            let id = if *is_so { "answer-yes" } else { "answer-no" };
            return Some(escaped(&context.language.t(id)));
        }
        _ => return None,
    };
    if text.is_empty() {
        return None;
    }
    Some(match (field.shape, &field.vocabulary) {
        (_, Some(vocabulary)) => escaped(&context.code_label(vocabulary, &text)),
        (Shape::Markdown, None) => Html::new(html(&text, 2)),
        (Shape::Day, None) => match text.parse() {
            Ok(day) => escaped(&context.language.day(day)),
            Err(_) => escaped(&text),
        },
        (Shape::Address, None) => match href(&text) {
            Some(href) => Html::new(external_link(&href, &readable(&href))),
            None => escaped(&text),
        },
        _ => match text.as_str() {
            answer @ ("yes" | "no" | "unknown") => {
                escaped(&context.language.t(&format!("answer-{answer}")))
            }
            _ => escaped(&clean(&text)),
        },
    })
}

fn escaped(text: &str) -> Html {
    let mut out = String::from("<bdi>");
    escape(&mut out, text);
    out.push_str("</bdi>");
    Html::new(out)
}
