//! Faults of licences: no SPDX expression, a replaced id, not approved for this kind of good.

mod meant;

use super::display::{cut, either, series};
use super::finding::{Finding, Safe};
use crate::diagnostic::Code;
use crate::entry::{Entry, License};
use crate::license;
use crate::suggest::closest;
use crate::vocabulary::{Term, Vocabulary};

/// Checks the licences of one entry; `known` is `vocabulary/license`.
pub(super) fn check(entry: &Entry, known: &Vocabulary) -> Vec<Finding> {
    let licenses = &entry.indicators.licenses;
    let of_good = kinds(entry, &[]);
    let mut all = licenses.iter();
    let has_approved = all.any(|license| is_enough(license, &of_good, known));
    let check = |(i, license): (usize, &License)| {
        let pointer = format!("/indicators/licenses/{i}/spdx");
        match spelling(license, &pointer, known) {
            Some(fault) => vec![fault],
            None => ids((entry, license), &pointer, (known, has_approved)),
        }
    };
    licenses.iter().enumerate().flat_map(check).collect()
}

/// The expression as a whole.
fn spelling(license: &License, pointer: &str, known: &Vocabulary) -> Option<Finding> {
    let written = license.spdx.trim();
    if license::parse(written).is_some() || known.get(written).is_some() {
        let listed = license::canonical_case(written);
        // Of an id that was replaced it is told by what, not how it was written.
        let is_replaced = known.get(&listed).is_some_and(|term| term.is("deprecated"));
        if listed == written || is_replaced {
            return None;
        }
        let finding = Finding::new(
            Code::UnknownLicense,
            pointer,
            format!("`{written}` is spelled `{listed}` in the SPDX list"),
        );
        return Some(
            finding
                .help(format!("write `{listed}`"))
                .replace(listed, Safe::Yes),
        );
    }
    let shown = cut(written, 80);
    let finding = Finding::new(
        Code::UnknownLicense,
        pointer,
        format!("`{shown}` is not an SPDX licence expression"),
    );
    let meant = match meant::ids(written, known).as_slice() {
        [] => near(written, known),
        ids => ids.to_vec(),
    };
    Some(match meant.as_slice() {
        [one] => finding
            .help(format!("did you mean `{one}`?"))
            .replace(*one, Safe::No),
        [_, ..] => finding.help(format!(
            "write {}, whichever the project uses",
            either(meant.iter().copied())
        )),
        [] => finding.help("write an id from https://spdx.org/licenses/, such as `Apache-2.0`"),
    })
}

/// The ids nearest to a slip: where that is one that SPDX has replaced, those in its place.
fn near<'v>(written: &str, known: &'v Vocabulary) -> Vec<&'v str> {
    let codes = known.terms().iter().map(|term| term.code.as_str());
    let Some(code) = closest(written, codes) else {
        return Vec::new();
    };
    match known.get(code) {
        Some(term) if term.is("deprecated") => term.texts("x-replaced-by").collect(),
        _ => vec![code],
    }
}

/// The ids in the expression: those that SPDX has replaced, and those that are not approved, unless
/// the expression leaves the choice of an approved one.
///
/// Beside a licence that is approved for the good, one that is approved for something else is taken
/// to be that of its documentation, pictures or data.
///
/// `has_approved` says whether the good has a licence that is approved for it.
fn ids(
    (entry, license): (&Entry, &License),
    pointer: &str,
    (known, has_approved): (&Vocabulary, bool),
) -> Vec<Finding> {
    let kinds = kinds(entry, &license.covers);
    let approved_for = |id: &str| approved_for(id, known);
    let is_approved = |id: &str| kinds.iter().any(|kind| approved_for(id).contains(kind));
    let leaves_choice = is_enough(license, &kinds, known);
    let is_for_a_part =
        |id: &str| license.covers.is_empty() && !approved_for(id).is_empty() && has_approved;
    // `GPL-3.0+` is a term of its own, and says more than its id.
    let written = license::canonical_case(&license.spdx);
    let ids = match known.get(&written) {
        Some(term) => vec![term.code.clone()],
        None => license::ids(&written),
    };
    let terms = ids.iter().filter_map(|id| known.get(id));
    let mut found: Vec<Finding> = terms
        .filter(|term| term.is("deprecated"))
        .map(|term| deprecated(pointer, &license.spdx, term))
        .collect();
    found.extend(
        ids.iter()
            .filter(|id| !leaves_choice && !is_approved(id) && !is_for_a_part(id))
            .map(|id| unapproved(pointer, id, &approved_for(id), &kinds)),
    );
    found
}

/// The kinds of good that a licence is approved for.
fn approved_for<'v>(id: &str, known: &'v Vocabulary) -> Vec<&'v str> {
    let term = known.get(id);
    term.into_iter()
        .flat_map(|term| term.texts("x-approved"))
        .collect()
}

/// Whether an expression leaves the choice of a licence that is approved for one of some kinds.
fn is_enough(license: &License, kinds: &[&str], known: &Vocabulary) -> bool {
    let is_approved = |id: &str| {
        let approved = approved_for(id, known);
        kinds.iter().any(|kind| approved.contains(kind))
    };
    license::parse(&license.spdx).is_some_and(|expression| {
        expression.evaluate(|one| one.license.id().is_some_and(|id| is_approved(id.name)))
    })
}

fn unapproved(pointer: &str, id: &str, approved_for: &[&str], kinds: &[&str]) -> Finding {
    let plurals = |codes: &[&str]| -> Vec<String> {
        codes.iter().map(|code| plural(code).to_owned()).collect()
    };
    let wanted = series(&plurals(kinds), "or");
    let message = if approved_for.is_empty() {
        format!("`{id}` is not an approved licence for {wanted}")
    } else {
        format!(
            "`{id}` is not approved for {wanted}, only for {}",
            series(&plurals(approved_for), "and")
        )
    };
    Finding::new(Code::UnapprovedLicense, pointer, message)
        .help(format!("add the licence of the {wanted}; if this licence covers only a part, name the part in `covers`"))
}

/// Goods of a kind, in words.
fn plural(kind: &str) -> &str {
    match kind {
        "ai-system" => "AI systems",
        "standard" => "standards",
        other => other,
    }
}

/// The kinds of good that a licence of these parts must be approved for one of; of the good itself where
/// no part is named.
fn kinds(entry: &Entry, covers: &[String]) -> Vec<&'static str> {
    if !covers.is_empty() {
        let parts = covers.iter().map(|part| match part.as_str() {
            "data" => &["data"][..],
            "content" => &["content"],
            // Kept beside the code and under its licence, or published like a book.
            "documentation" => &["content", "software"],
            "model" => &["ai-system"],
            _ => &["software"],
        });
        return parts.flatten().copied().collect();
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

/// The fault of an id that SPDX has replaced; where one id took the place of an expression that is
/// nothing else, that id may be put there.
fn deprecated(pointer: &str, expression: &str, term: &Term) -> Finding {
    let id = &term.code;
    let newer: Vec<&str> = term.texts("x-replaced-by").collect();
    let finding = Finding::new(
        Code::DeprecatedLicense,
        pointer,
        format!("the SPDX id `{id}` is deprecated"),
    );
    match newer.as_slice() {
        [] => finding.help("write the id that replaces it in the SPDX list"),
        [one] if expression.trim().eq_ignore_ascii_case(id) => finding
            .help(format!("write `{one}`"))
            .replace(*one, Safe::Yes),
        [one] => finding.help(format!("write `{one}` instead")),
        several => finding.help(format!(
            "write {}, whichever the project uses",
            either(several.iter().copied())
        )),
    }
}
