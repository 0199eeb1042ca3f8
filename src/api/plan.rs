//! The documents of a site with their paths, in order.

use std::collections::BTreeSet;

use super::compat::id_in_v2;
use super::deltas;
use super::document::Document;
use super::parts;
use super::v1::documents::{DOCUMENTS, SIGNATURE, schema_path, shapes};
use super::values;
use crate::catalog::Status;
use crate::config::Compat;
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
                Status::Current if good.is_listed() => continue,
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
    // A number of the feed comes before an id that looks like one. Of goods that claim the same number, the
    // first one has the address.
    let goods = site.sources.catalog.goods().iter().enumerate();
    let (numbered, others): (Vec<_>, Vec<_>) =
        goods.partition(|(_, good)| id_in_v2(good) != good.id);
    let mut taken = BTreeSet::new();
    for (position, good) in numbered.into_iter().chain(others) {
        let (folder, document) = match good.status {
            Status::Current if good.is_listed() => continue,
            Status::Current => ("dpg", Document::V2Dpg { position }),
            Status::Candidate => ("nominee", Document::V2Nominee { position }),
            Status::Former => continue,
        };
        let path = format!("api/v2/{folder}/{}/index.json", id_in_v2(good));
        if taken.insert(path.clone()) {
            plan.push((path, document));
        }
    }
    plan
}
