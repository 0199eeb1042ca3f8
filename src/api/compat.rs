//! The documents of `/api/v0/` and `/api/v2/`: the shapes of the Alliance's two feeds.

use anyhow::Result;
use serde::Serialize;

use super::json::bytes;
use super::rows::{Frame, Rows, add};
use crate::catalog::Status;
use crate::good::Good;
use crate::import::{v0, v2};
use crate::site::Site;

/// `/api/v0/index.json`.
pub(crate) fn v0_index(site: &Site) -> Result<Vec<u8>> {
    let base_url = &site.sources.config.base_url;
    bytes(&V0Index {
        dpgs: format!("{base_url}api/v0/dpgs/"),
        nominees: format!("{base_url}api/v0/nominees/"),
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

/// `/api/v2/dpgs/index.json`.
pub(crate) fn v2_list(site: &Site) -> Rows<'_> {
    let vocabularies = &site.sources.vocabularies;
    list(site, Status::Current, |good, row| {
        add(row, &v2::export::good(&good.id, &good.entry, vocabularies))
    })
}

/// The addresses of the two lists.
#[derive(Serialize)]
struct V0Index {
    dpgs: String,
    nominees: String,
}

/// All goods of a status.
fn list<'a>(
    site: &'a Site,
    status: Status,
    row: impl Fn(&Good, &mut Vec<u8>) -> Result<()> + Send + Sync + 'a,
) -> Rows<'a> {
    let goods = site.sources.catalog.with_status(status);
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
