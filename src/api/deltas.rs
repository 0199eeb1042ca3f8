//! Which objects are in which delta, and the deltas as bytes.

use std::collections::BTreeMap;

use anyhow::Result;
use jiff::civil::Date;
use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::document::Document;
use super::json::bytes;
use super::packed;
use super::seals::{Seal, SealOf};
use super::v1::VERSION;
use super::v1::changes::ended;
use super::v1::deltas::{DeltaHead, Deltas, MonthOfDeltas};
use super::v1::objects::{everything, full, tombstone};
use crate::body::Body;
use crate::derive::history::Kind;
use crate::hex::hex;
use crate::site::Site;

/// What changed last on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Change<'a> {
    on: Date,
    id: &'a str,
    of: Of,
}

/// What an id leads to, by its position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Of {
    Good(usize),
    Tombstone(usize),
}

/// The months of deltas, newest first.
pub(crate) fn months(site: &Site) -> Vec<String> {
    let months = by_month(site).into_keys().rev();
    months
        .map(|(year, month)| format!("{year:04}-{month:02}"))
        .collect()
}

/// The path of the delta of a month below `/api/v1/`.
pub(crate) fn delta_path(month: &str) -> String {
    format!("changes/{month}.ndjson.gz")
}

/// What every id was last changed by, per month, in no order.
fn by_month(site: &Site) -> BTreeMap<(i16, i8), Vec<Change<'_>>> {
    let timeline = &site.sources.timeline;
    let goods = everything(site).filter_map(|at| {
        Some(Change {
            on: timeline.changed(at)?,
            id: &site.good(at).id,
            of: Of::Good(at),
        })
    });
    let stones = timeline.tombstones().iter().enumerate();
    let stones = stones.filter_map(|(at, stone)| {
        Some(Change {
            on: stone.changed?,
            id: &stone.id,
            of: Of::Tombstone(at),
        })
    });
    let mut months: BTreeMap<(i16, i8), Vec<Change<'_>>> = BTreeMap::new();
    for change in goods.chain(stones) {
        let month = (change.on.year(), change.on.month());
        months.entry(month).or_default().push(change);
    }
    months
}

/// The delta of a month, by its position among [`months`]: by day and id.
pub(crate) fn delta(site: &Site, position: usize) -> Body<'_> {
    Body::pieces(move |out| {
        let months = by_month(site).into_values();
        let mut changes = months.rev().nth(position).unwrap_or_default();
        changes.sort();
        packed::write(out, &changes, |change, line| add(site, *change, line))
    })
}

/// Adds a line: what changed, then the object as it is in its own file.
fn add(site: &Site, change: Change<'_>, line: &mut Vec<u8>) -> Result<()> {
    let timeline = &site.sources.timeline;
    let (object, (status, kind)) = match change.of {
        Of::Good(at) => {
            let last = timeline.of_good(at).next();
            let kind = last.map_or(Kind::Updated, |event| event.kind);
            (bytes(&full(site, at))?, (site.good(at).status.into(), kind))
        }
        Of::Tombstone(at) => (
            bytes(&tombstone(site, at))?,
            ended(&timeline.tombstones()[at]),
        ),
    };
    let sha256 = hex(Seal::of(&object).sha256);
    let head = DeltaHead::new((change.id, status), (change.on, kind), &sha256);
    let head = bytes(&head)?;
    line.extend_from_slice(head.strip_suffix(b"}\n").unwrap_or(&head));
    line.extend_from_slice(b",\"object\":");
    line.extend_from_slice(object.strip_suffix(b"\n").unwrap_or(&object));
    line.extend_from_slice(b"}\n");
    Ok(())
}

/// The index of the deltas.
pub(crate) fn deltas(site: &Site, seal: &SealOf<'_>) -> Result<Deltas> {
    let goods = everything(site).into_par_iter();
    let goods = goods.map(|position| {
        let seal = seal(Document::Good { position })?;
        let id = &site.good(position).id;
        Ok(format!("{id} {}\n", hex(seal.sha256)))
    });
    let mut digest = Sha256::new();
    for line in goods.collect::<Result<Vec<String>>>()? {
        digest.update(line);
    }
    let base = &site.sources.config.base_url;
    let months = by_month(site).into_iter().rev().enumerate();
    let months = months.map(|(position, ((year, month), changes))| {
        let seal = seal(Document::Delta { position })?;
        let month = format!("{year:04}-{month:02}");
        Ok(MonthOfDeltas {
            count: changes.len(),
            url: format!("{base}api/v1/{}", delta_path(&month)),
            bytes: seal.bytes,
            sha256: hex(seal.sha256),
            month,
        })
    });
    Ok(Deltas {
        api_version: VERSION,
        dated: site.sources.timeline.is_dated(),
        count: everything(site).len(),
        digest: hex(digest.finalize()),
        months: months.collect::<Result<_>>()?,
    })
}
