//! The open standards that goods name, by their short names.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::Good;
use crate::entry::Named;
use crate::lists::position;

/// Short names that nearly everything on the web could state, and those of laws and bodies: they tell nothing
/// of what a good is about.
const GENERAL: &[&str] = &[
    "AES",
    "API",
    "APIS",
    "ARM",
    "CSS",
    "CSV",
    "ECMASCRIPT",
    "ECMASCRIPT6",
    "GDPR",
    "GRAPHQL",
    "HIPAA",
    "HMTL",
    "HTML",
    "HTML5",
    "HTTP",
    "HTTPS",
    "IEC",
    "IEEE",
    "IETF",
    "ISO",
    "JAVASCRIPT",
    "JPEG",
    "JPG",
    "JSON",
    "JTC",
    "JWT",
    "MQTT",
    "MYSQL",
    "OASIS",
    "OAUTH",
    "OAUTH2",
    "OPENAPI",
    "OPENID",
    "OWASP",
    "PCI",
    "PDF",
    "PII",
    "PKI",
    "PNG",
    "POSTGRESQL",
    "RDBMS",
    "REST",
    "RESTAPIS",
    "RESTFUL",
    "RFC",
    "SMTP",
    "SOAP",
    "SQL",
    "SSH",
    "SSL",
    "SVG",
    "TCP",
    "TLS",
    "URI",
    "URL",
    "UTF",
    "UTF8",
    "W3C",
    "WCAG",
    "WEBRTC",
    "WHATWG",
    "XML",
    "YAML",
    "YML",
];

/// The longest short name.
const LONGEST: usize = 16;

/// Each short name in its first spelling, in alphabetical order, with the goods that name it, ascending.
pub(crate) fn standards(goods: &[Good]) -> Vec<(String, Vec<u32>)> {
    let mut found: BTreeMap<String, (String, Vec<u32>)> = BTreeMap::new();
    for (at, good) in goods.iter().enumerate() {
        let named = good.entry.indicators.standards.open_standards.iter();
        let own: BTreeSet<&str> = named.flat_map(short_names).collect();
        for name in own {
            let (_, goods) = found
                .entry(name.to_uppercase())
                .or_insert_with(|| (name.to_owned(), Vec::new()));
            if goods.last() != Some(&position(at)) {
                goods.push(position(at));
            }
        }
    }
    found.into_values().collect()
}

/// The short names in what an entry calls a standard: words with capitals inside, such as `FHIR` and
/// `GeoJSON`, before any explanation.
fn short_names(named: &Named) -> impl Iterator<Item = &str> {
    let end = [" (", " - ", ": "]
        .iter()
        .filter_map(|cut| named.name.find(cut))
        .min();
    let head = &named.name[..end.unwrap_or(named.name.len())];
    let words = head.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| {
        let capitals = word.chars().filter(|c| c.is_uppercase()).count();
        let letters = word.chars().count();
        capitals >= 2
            && (3..=LONGEST).contains(&letters)
            && !GENERAL.contains(&word.to_uppercase().as_str())
    })
}
