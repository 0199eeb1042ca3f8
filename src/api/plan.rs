//! The documents of a site with their paths, in order.

use std::collections::BTreeSet;

use super::deltas;
use super::document::Document;
use super::parts;
use super::v1::documents::{DOCUMENTS, SIGNATURE, schema_path, shapes};
use super::values;
use crate::catalog::Status;
use crate::config::Compat;
use crate::good::Good;
use crate::site::Site;

/// All documents with their paths, in order.
pub(crate) fn plan(site: &Site) -> Vec<(String, Document)> {
    let documents = DOCUMENTS.iter();
    let mut plan: Vec<(String, Document)> = documents
        .filter(|(_, one)| one.is_on(&site.sources.config))
        .map(|(document, one)| (format!("api/v1/{}", one.name), *document))
        .collect();
    if site.sources.signer.is_some() {
        plan.push((format!("api/v1/{SIGNATURE}"), Document::Signature));
    }
    let schemas = shapes().into_iter().enumerate();
    plan.extend(schemas.map(|(position, shape)| {
        let path = format!("api/v1/{}", schema_path(shape.name));
        (path, Document::Schema { position })
    }));
    let goods = site.sources.catalog.goods().iter().enumerate();
    for (position, good) in goods.clone() {
        let path = format!("api/v1/goods/{}.json", good.id);
        plan.push((path, Document::Good { position }));
    }
    plan.extend(parts::plan(site));
    plan.extend(values::plan(site));
    for (position, month) in deltas::months(site).iter().enumerate() {
        let path = format!("api/v1/{}", deltas::delta_path(month));
        plan.push((path, Document::Delta { position }));
    }
    let timeline = &site.sources.timeline;
    for (position, events) in timeline.months().enumerate() {
        let path = format!("api/v1/changes/{}.json", events[0].month());
        plan.push((path, Document::Month { position }));
    }
    for (position, stone) in timeline.tombstones().iter().enumerate() {
        let path = format!("api/v1/goods/{}.json", stone.id);
        plan.push((path, Document::Tombstone { position }));
    }
    if site.sources.config.compat.contains(&Compat::V0) {
        let lists = [
            ("index.json", Document::V0Index),
            ("dpgs/index.json", Document::V0Dpgs),
            ("nominees/index.json", Document::V0Nominees),
        ];
        plan.extend(lists.map(|(name, document)| (format!("api/v0/{name}"), document)));
        for (position, good) in goods {
            let (folder, document) = match good.status {
                Status::Current => ("dpg", Document::V0Dpg { position }),
                Status::Candidate => ("nominee", Document::V0Nominee { position }),
                Status::Former => continue,
            };
            plan.push((format!("api/v0/{folder}/{}/index.json", good.id), document));
        }
    }
    if site.sources.config.compat.contains(&Compat::V2) {
        plan.extend(v2(site));
    }
    if site.sources.config.compat.contains(&Compat::AppV1) {
        plan.push(("api/v1/dpgs/index.json".to_owned(), Document::AppDpgs));
    }
    plan
}

/// The documents of v2: its lists, and each good at the id that it has there.
fn v2(site: &Site) -> Vec<(String, Document)> {
    let mut plan = vec![
        ("api/v2/dpgs/index.json".to_owned(), Document::V2Dpgs),
        (
            "api/v2/nominees/index.json".to_owned(),
            Document::V2Nominees,
        ),
    ];
    let mut taken = BTreeSet::new();
    for (position, good) in site.sources.catalog.goods().iter().enumerate() {
        let (folder, document) = match good.status {
            Status::Current => ("dpg", Document::V2Dpg { position }),
            Status::Candidate => ("nominee", Document::V2Nominee { position }),
            Status::Former => continue,
        };
        let path = format!("api/v2/{folder}/{}/index.json", id_in_v2(good));
        // Of goods that claim the same number, the first one has it.
        if taken.insert(path.clone()) {
            plan.push((path, document));
        }
    }
    plan
}

/// The last part of the address of a good in v2: the number of the feed, or its own id if it has none.
fn id_in_v2(good: &Good) -> &str {
    let number = good.entry.identifiers.dpga_id.as_deref();
    let is_number = |text: &&str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let is_short = |text: &&str| text.len() <= 20;
    number
        .filter(is_number)
        .filter(is_short)
        .unwrap_or(&good.id)
}
