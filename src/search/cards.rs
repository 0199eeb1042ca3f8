//! What results show, a few goods in each file.

use std::borrow::Cow;

use crate::derive::facets::Kind;
use crate::entry::Logo;
use crate::good::Good;
use crate::invisible::clean;

use super::bytes::Output;
use super::texts::{Texts, owner};

/// The card of a good as a JSON array: id, name, language (if it is not the index's), summary,
/// categories, licences, owner, goals, whether its logo is a drawing (null without a logo).
pub(super) fn card(good: &Good, texts: &Texts<'_>) -> Vec<u8> {
    let entry = &good.entry;
    let mut goals: Vec<u8> = entry.indicators.sdgs.iter().map(|g| g.goal).collect();
    goals.sort_unstable();
    goals.dedup();
    let (categories, licenses) = (Kind::Category.codes(good), Kind::License.codes(good));
    let card = (
        clean(&good.id),
        &texts.name,
        texts.lang.map(clean),
        &texts.summary,
        cleaned(&categories),
        cleaned(&licenses),
        owner(entry),
        goals,
        entry.logo.as_ref().map(Logo::is_drawing),
    );
    let mut json = Vec::new();
    serde_json::to_writer(&mut json, &card).expect("texts and numbers are JSON");
    json
}

fn cleaned(codes: &[String]) -> Vec<Cow<'_, str>> {
    codes.iter().map(|code| clean(code)).collect()
}

/// Cards as a file contains them: a JSON array.
pub(super) fn encode(cards: impl Iterator<Item = Vec<u8>>) -> Output {
    let mut json = vec![b'['];
    for card in cards {
        if json.len() > 1 {
            json.push(b',');
        }
        json.extend(card);
    }
    json.push(b']');
    Output(json)
}
