//! Lists of many goods in numbered parts.

use std::ops::Range;

use anyhow::Result;

use super::document::Document;
use super::rows::{Rows, add};
use super::v1::goods::part_frame;
use super::v1::index::PartsObject;
use super::v1::objects::{everything, summary};
use crate::body::Body;
use crate::site::Site;

/// So many goods are in a part, and a list of more goods has parts. A good in full has about 7 kB, so that a part
/// of them has about 18 MB before it is packed: less than the 25 MiB that Cloudflare Pages takes per file.
pub(crate) const GOODS_PER_PART: usize = 2_500;

/// How many parts the lists have; none for a list that is short enough.
fn count(site: &Site) -> usize {
    match everything(site).len() {
        0..=GOODS_PER_PART => 0,
        goods => goods.div_ceil(GOODS_PER_PART),
    }
}

/// The number of the first part, if there are parts.
pub(crate) fn first(site: &Site) -> Option<usize> {
    (count(site) > 0).then_some(1)
}

/// The goods of a part, by their positions.
pub(crate) fn goods(site: &Site, part: usize) -> Range<usize> {
    let start = part * GOODS_PER_PART;
    start..everything(site).len().min(start + GOODS_PER_PART)
}

/// All parts with their paths.
pub(crate) fn plan(site: &Site) -> impl Iterator<Item = (String, Document)> {
    let path = |name: &str, part: usize| format!("api/v1/{}", path(name, part));
    let short = move |part| (path(SHORT, part), Document::GoodsPart { part });
    let packed = move |part| (path(PACKED, part), Document::PackedPart { part });
    (0..count(site))
        .map(short)
        .chain((0..count(site)).map(packed))
}

/// The lists that have parts: the whole, and how the name of a part ends.
const SHORT: &str = ".json";
const PACKED: &str = ".ndjson.gz";

fn path(ending: &str, part: usize) -> String {
    format!("parts/goods-{}{ending}", part + 1)
}

/// What to fetch to read a list: its parts, or the whole if it has none.
pub(crate) fn listed(site: &Site) -> Vec<PartsObject> {
    let base = format!("{}api/v1/", site.sources.config.base_url);
    let lists = [("goods.json", SHORT), ("goods.ndjson.gz", PACKED)];
    let lists = lists.map(|(name, ending)| {
        let parts = (0..count(site)).map(|part| format!("{base}{}", path(ending, part)));
        let mut urls: Vec<String> = parts.collect();
        if urls.is_empty() {
            urls.push(format!("{base}{name}"));
        }
        PartsObject { name, urls }
    });
    lists.into()
}

/// A part of the goods in short.
///
/// # Errors
/// If its envelope cannot be written as JSON.
pub(crate) fn short(site: &Site, part: usize) -> Result<Body<'_>> {
    let goods = goods(site, part);
    let frame = part_frame(goods.len(), (part + 1, count(site)))?;
    let rows = Rows::new(frame, goods, |at, row| add(row, &summary(site, at)));
    Ok(Body::pieces(move |out| {
        rows.write(out, None)?;
        Ok(())
    }))
}
