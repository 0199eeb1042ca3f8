//! The values of facets with their goods, their labels, and the days of recognition.

use std::borrow::Cow;

use jiff::civil::{Date, date};
use serde_json::{Map, Value, json};

use crate::derive::facets::Facet;
use crate::invisible::json;
use crate::markdown::clean;

use super::bytes::Output;
use super::subject::Subject;

/// Days are counted from this day; 0 is a day before it, or none.
const EPOCH: Date = date(2000, 1, 1);

/// A facet: codes, segments, labels (none if they depend on the language), and for each value the
/// number of its goods and the goods.
pub(super) fn encode(facet: &Facet, labels: &[String], docs_of: &[u32]) -> Output {
    let mut output = Output::default();
    // As pages write them beside their checkboxes.
    let codes: Vec<Cow<'_, str>> = facet.values.iter().map(|v| clean(&v.code)).collect();
    let segments: Vec<&str> = facet.values.iter().map(|v| v.segment.as_str()).collect();
    output.words(&codes);
    output.words(&segments);
    output.words(if facet.kind.is_untranslated() {
        labels
    } else {
        &[]
    });
    for value in &facet.values {
        output.number(value.goods.len());
    }
    for value in &facet.values {
        let mut docs: Vec<u32> = value.goods.iter().map(|&good| docs_of[good]).collect();
        docs.sort_unstable();
        output.ascending(docs);
    }
    output
}

/// The labels of the other kinds as a JSON object of arrays; where a language orders them otherwise than the file of the
/// facet, the place of each is in a second array: `country place`.
pub(super) fn labels(subject: &Subject<'_>) -> Vec<u8> {
    let mut all = Map::new();
    let labelled = subject.facets.iter().zip(subject.labels);
    for ((facet, labels), places) in labelled.zip(&subject.places) {
        if facet.kind.is_untranslated() {
            continue;
        }
        let kind = facet.kind.segment();
        all.insert(kind.to_owned(), json!(labels));
        if !places.is_sorted() {
            all.insert(format!("{kind} place"), json!(places));
        }
    }
    let all = Value::Object(json::members(all));
    all.to_string().into_bytes()
}

/// Per good the day it was recognised.
pub(super) fn dates(subject: &Subject<'_>) -> Output {
    let mut output = Output::default();
    for &position in subject.order {
        let day = subject.catalog.goods()[position].entry.dates.recognized;
        let days = day.and_then(|day| day.since(EPOCH).ok());
        let days = days.map_or(0, |span| span.get_days());
        output.number(usize::try_from(days).unwrap_or(0));
    }
    output
}

/// The id of each good.
pub(super) fn ids(subject: &Subject<'_>) -> Output {
    let mut output = Output::default();
    let goods = subject.catalog.goods();
    let ids = subject
        .order
        .iter()
        .map(|&position| goods[position].id.as_str());
    output.words(&ids.collect::<Vec<_>>());
    output
}
