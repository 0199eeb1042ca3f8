//! What results show, a few goods in each file.

use serde_json::json;

use crate::derive::facets::Kind;
use crate::invisible::json;

use super::subject::Subject;
use super::texts::{Texts, owner};

/// The goods from `from` to `to` as a JSON array. Each is an array of id, name, language (if it is not
/// the index's), summary, categories, licences, owner, goals.
pub(super) fn encode(subject: &Subject<'_>, (from, to): (usize, usize)) -> Vec<u8> {
    let cards = subject.order[from..to].iter().map(|&position| {
        let good = &subject.catalog.goods()[position];
        let entry = &good.entry;
        let texts = Texts::of(entry, subject.spoken, subject.own);
        let mut goals: Vec<u8> = entry.indicators.sdgs.iter().map(|g| g.goal).collect();
        goals.sort_unstable();
        goals.dedup();
        json!([
            good.id,
            texts.name,
            texts.lang,
            texts.summary,
            Kind::Category.codes(good),
            Kind::License.codes(good),
            owner(entry),
            goals,
        ])
    });
    let cards = json::clean(&cards.collect::<Vec<_>>()).expect("texts and numbers are JSON");
    cards.to_string().into_bytes()
}
