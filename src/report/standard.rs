//! How the results of entries differ between two versions of the Standard, one file per format.

pub mod json;
pub mod markdown;
pub mod text;

use crate::derive::versions::{Difference, Pair};
use crate::locale::Locale;
use crate::report::outline;
use crate::report::plural::plural;
use crate::standard::{Assessed, Outcome, Source, Standard};

/// The Standard, and its messages in English.
pub type Words<'a> = (&'a Standard, &'a Locale);

/// A result in words.
fn word(assessed: &Assessed) -> &'static str {
    match assessed.result {
        Outcome::Met if !assessed.applicable => "not applicable",
        result => outline::word(result),
    }
}

/// The document that the difference of an indicator follows.
fn source<'a>(pair: &Pair, (standard, _): Words<'a>) -> Option<&'a Source> {
    let id = pair.telling().source.as_ref()?;
    standard.sources().get(id)
}

/// The words before a reason that counts no more.
fn past(pair: &Pair) -> &'static str {
    if pair.is_past() { "no longer: " } else { "" }
}

/// Both versions, and how many entries differ.
fn heading(difference: &Difference<'_>) -> String {
    let Difference { from, to, .. } = difference;
    let verb = if difference.compared == 1 {
        "differs"
    } else {
        "differ"
    };
    format!(
        "version {} ({}) to {} ({}): {} of {} {verb}",
        from.version,
        from.date,
        to.version,
        to.date,
        difference.goods.len(),
        plural(difference.compared, "entry"),
    )
}

/// How many entries do not differ.
fn same(difference: &Difference<'_>) -> String {
    match difference.compared - difference.goods.len() {
        0 => String::new(),
        1 => "1 entry has the same results".to_owned(),
        number => format!("{} have the same results", plural(number, "entry")),
    }
}
