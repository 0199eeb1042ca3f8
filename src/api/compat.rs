//! The documents of `/api/v0/`, `/api/v2/` and `/api/v1/dpgs/`: the shapes of the Alliance's feeds.

use anyhow::Result;
use serde::Serialize;

use super::json::bytes;
use super::rows::{Frame, Rows, add};
use crate::address::below;
use crate::catalog::Status;
use crate::good::Good;
use crate::import::{app, v0, v2};
use crate::site::Site;
use crate::site::addresses::good_address;

/// `/api/v0/index.json`.
pub(crate) fn v0_index(site: &Site) -> Result<Vec<u8>> {
    let base_url = &site.sources.config.base_url;
    bytes(&V0Index {
        dpgs: format!("{base_url}api/v0/dpgs/"),
        dpg: format!("{base_url}api/v0/dpg/{{dpg}}/"),
        nominees: format!("{base_url}api/v0/nominees/"),
        nominee: format!("{base_url}api/v0/nominee/{{nominee}}/"),
    })
}

/// The nominee's fields of all goods of a status, with the id first.
pub(crate) fn v0_list(site: &Site, status: Status) -> Rows<'_> {
    let vocabularies = &site.sources.vocabularies;
    list(site, status, |good, row| {
        add(
            row,
            &with_id(good, v0::export::nominee(&good.entry, vocabularies)),
        )
    })
}

/// One good: all its fields where it is current, else the nominee's.
pub(crate) fn v0_good(site: &Site, position: usize) -> Result<Vec<u8>> {
    let good = site.good(position);
    let vocabularies = &site.sources.vocabularies;
    match good.status {
        Status::Current => bytes(&with_id(
            good,
            v0::export::merged(&good.entry, vocabularies),
        )),
        Status::Candidate | Status::Former => bytes(&with_id(
            good,
            v0::export::nominee(&good.entry, vocabularies),
        )),
    }
}

/// The objects of the live feed of all goods of a status.
pub(crate) fn v2_list(site: &Site, status: Status) -> Rows<'_> {
    let vocabularies = &site.sources.vocabularies;
    list(site, status, |good, row| {
        let id = id_in_v2(good);
        add(row, &v2::export::good(id, &good.entry, vocabularies))
    })
}

/// One good as it is in the live feed.
pub(crate) fn v2_good(site: &Site, position: usize) -> Result<Vec<u8>> {
    let good = site.good(position);
    let vocabularies = &site.sources.vocabularies;
    bytes(&v2::export::good(id_in_v2(good), &good.entry, vocabularies))
}

/// The id of a good in v2, which is also the last part of its address: the number of the feed, or its own id
/// if it has none.
pub(crate) fn id_in_v2(good: &Good) -> &str {
    let number = good.entry.identifiers.dpga_id.as_deref();
    let is_number = |text: &&str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let is_short = |text: &&str| text.len() <= 20;
    number
        .filter(is_number)
        .filter(is_short)
        .unwrap_or(&good.id)
}

/// `/api/v1/dpgs/index.json`.
pub(crate) fn app_list(site: &Site) -> Rows<'_> {
    let vocabularies = &site.sources.vocabularies;
    let base_url = &site.sources.config.base_url;
    list(site, Status::Current, move |good, row| {
        let page = below(base_url, &good_address(&good.id));
        let named = (good.id.as_str(), page.as_str());
        add(row, &app::export::good(named, &good.entry, vocabularies))
    })
}

/// The addresses of the lists and of each good, as the index of the first feed has them.
#[derive(Serialize)]
struct V0Index {
    dpgs: String,
    #[serde(rename = "dpg/{dpg}")]
    dpg: String,
    nominees: String,
    #[serde(rename = "nominee/{nominee}")]
    nominee: String,
}

/// All goods of a status that are assessed: the Alliance's feeds know no others.
fn list<'a>(
    site: &'a Site,
    status: Status,
    row: impl Fn(&Good, &mut Vec<u8>) -> Result<()> + Send + Sync + 'a,
) -> Rows<'a> {
    let goods = site.sources.catalog.with_status(status);
    let goods = goods.filter(|&at| !site.good(at).is_listed());
    Rows::new(Frame::list(), goods, move |at, text| {
        row(site.good(at), text)
    })
}

fn with_id<T>(good: &Good, object: T) -> v0::export::WithId<T> {
    v0::export::WithId {
        id: good.id.clone(),
        object,
    }
}
