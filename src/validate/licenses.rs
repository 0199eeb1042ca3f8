//! Faults of licences: no SPDX expression, a replaced id, not approved for this kind of good.

use super::code::Code;
use super::finding::{Finding, Safe};
use crate::entry::{Entry, License};
use crate::license;
use crate::suggest::closest;
use crate::vocabulary::{Term, Vocabulary};

/// Judges the licences of one entry; `known` is `vocabulary/license`.
pub(super) fn check(entry: &Entry, known: &Vocabulary) -> Vec<Finding> {
    entry
        .indicators
        .licenses
        .iter()
        .enumerate()
        .flat_map(|(i, license)| {
            let pointer = format!("/indicators/licenses/{i}/spdx");
            match spelling(license, &pointer, known) {
                Some(fault) => vec![fault],
                None => ids(entry, license, &pointer, known),
            }
        })
        .collect()
}

/// The expression as a whole.
fn spelling(license: &License, pointer: &str, known: &Vocabulary) -> Option<Finding> {
    let written = license.spdx.trim();
    if license::parse(written).is_some() || known.get(written).is_some() {
        let listed = license::canonical_case(written);
        if listed == written {
            return None;
        }
        let finding = Finding::new(
            Code::UnknownLicense,
            pointer,
            format!("`{written}` is written `{listed}` in the SPDX list"),
        );
        return Some(
            finding
                .help(format!("write `{listed}`"))
                .replace(listed, Safe::Yes),
        );
    }
    let near = closest(written, known.terms().iter().map(|term| term.code.as_str()));
    let shown = super::schema::cut(written, 80);
    let finding = Finding::new(
        Code::UnknownLicense,
        pointer,
        format!("`{shown}` is no SPDX licence expression"),
    );
    Some(match near {
        Some(near) => finding
            .help(format!("did you mean `{near}`?"))
            .replace(near, Safe::No),
        None => finding.help("write an id of https://spdx.org/licenses/, such as `Apache-2.0`"),
    })
}

/// The ids in the expression, one by one.
fn ids(entry: &Entry, license: &License, pointer: &str, known: &Vocabulary) -> Vec<Finding> {
    let mut found = Vec::new();
    let kinds = kinds(entry, license);
    let ids = license::ids(&license.spdx);
    for id in &ids {
        let term = known.get(id);
        if let Some(term) = term.filter(|term| term.is("deprecated")) {
            found.push(deprecated(pointer, term));
        }
        let approved =
            |kind: &str| term.is_some_and(|term| term.texts("x-approved").any(|a| a == kind));
        if !kinds.iter().any(|kind| approved(kind)) {
            let kinds = kinds.join(" or ");
            let which = match term {
                None => "for no kind of good".to_owned(),
                Some(term) => {
                    format!(
                        "for {}",
                        term.texts("x-approved").collect::<Vec<_>>().join(", ")
                    )
                }
            };
            found.push(
                Finding::new(
                    Code::UnapprovedLicense,
                    pointer,
                    format!("`{id}` is approved {which}, not for {kinds}"),
                )
                .help("say under `covers` which part it is for, or ask the owner for an approved licence; the lists are in `schema/vocabulary/license.schema.json`"),
            );
        }
    }
    found
}

/// The kinds of good that a licence must be approved for one of.
fn kinds(entry: &Entry, license: &License) -> Vec<&'static str> {
    if !license.covers.is_empty() {
        let parts = license.covers.iter().map(|part| match part.as_str() {
            "data" => "data",
            "content" | "documentation" => "content",
            "model" => "ai-system",
            _ => "software",
        });
        return parts.collect();
    }
    let kinds = entry
        .categories
        .iter()
        .map(|category| match category.as_str() {
            "data" => "data",
            "content" => "content",
            "ai-system" => "ai-system",
            "standard" => "standard",
            _ => "software",
        });
    kinds.collect()
}

fn deprecated(pointer: &str, term: &Term) -> Finding {
    let id = &term.code;
    let newer: Vec<String> = term
        .texts("x-replaced-by")
        .map(|id| format!("`{id}`"))
        .collect();
    Finding::new(
        Code::DeprecatedLicense,
        pointer,
        format!("SPDX no longer uses `{id}`"),
    )
    .help(format!(
        "write {}, whichever the project means",
        newer.join(" or ")
    ))
}
