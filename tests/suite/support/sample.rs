//! Entries in the shapes of the Alliance's feeds: the real ones, or where they are absent a sample of
//! our own, which is what the own registry gives in those shapes.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::{Map, Value};

use crate::import::support::json;
use crate::support::sites::{build, kept, own, real};
use crate::support::{imported, real_entries};

/// Entries in both shapes.
pub(crate) struct Entries {
    /// With the folders of v0: `nominees/`, `digitalpublicgoods/`, and of the real ones more.
    pub(crate) folder: PathBuf,
    /// The array of v2.
    pub(crate) feed: PathBuf,
    are_real: bool,
}

impl Entries {
    /// The entries there are.
    pub(crate) fn get() -> &'static Self {
        static ENTRIES: OnceLock<Entries> = OnceLock::new();
        ENTRIES.get_or_init(|| match real_entries() {
            Some(folder) => Self {
                feed: folder.join("live/dpgs-2026-07-13.json"),
                folder,
                are_real: true,
            },
            None => Self {
                folder: folders(own(), "sample"),
                feed: own().join("api/v2/dpgs/index.json"),
                are_real: false,
            },
        })
    }

    /// How many of something there must be at least: a number that the real entries reach, or one.
    pub(crate) fn least(&self, number: usize) -> usize {
        if self.are_real { number } else { 1 }
    }

    /// The site of the entries of v0.
    pub(crate) fn site(&self) -> &'static Path {
        static SITE: OnceLock<PathBuf> = OnceLock::new();
        if self.are_real
            && let Some(site) = real()
        {
            return site;
        }
        SITE.get_or_init(|| {
            let out = kept("site-sample");
            build(imported(&self.folder).path(), &out, &[]);
            out
        })
    }

    /// The site of the entries of v2.
    pub(crate) fn live_site(&self) -> &'static Path {
        static SITE: OnceLock<PathBuf> = OnceLock::new();
        SITE.get_or_init(|| {
            let out = kept("site-live");
            build(imported(&self.feed).path(), &out, &[]);
            out
        })
    }
}

/// A JSON file.
fn read(file: &Path) -> Value {
    let bytes = std::fs::read(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    json(&bytes)
}

/// The array in a JSON file.
pub(crate) fn list(file: &Path) -> Vec<Value> {
    read(file).as_array().unwrap().clone()
}

/// The id of a good in an old shape.
pub(crate) fn id(good: &Value) -> &str {
    good["id"].as_str().unwrap()
}

/// The single objects of a list of v0.
pub(crate) fn singles(site: &Path, folder: &str, goods: &[Value]) -> Vec<Value> {
    let file = |good: &Value| site.join(format!("api/v0/{folder}/{}/index.json", id(good)));
    goods.iter().map(|good| read(&file(good))).collect()
}

/// What a site gives in v0, taken apart into upstream's two folders.
pub(crate) fn folders(site: &Path, name: &str) -> PathBuf {
    let out = kept(name);
    let write = |folder: &str, id: &str, object: &Map<String, Value>| {
        let folder = out.join(folder);
        std::fs::create_dir_all(&folder).unwrap();
        let text = serde_json::to_string(object).unwrap();
        std::fs::write(folder.join(format!("{id}.json")), text).unwrap();
    };
    for name in ["dpgs", "nominees"] {
        for good in list(&site.join(format!("api/v0/{name}/index.json"))) {
            let mut nominee = good.as_object().unwrap().clone();
            nominee.shift_remove("id");
            write("nominees", id(&good), &nominee);
            if name == "dpgs" {
                let one = singles(site, "dpg", std::slice::from_ref(&good)).remove(0);
                let mut answers = one.as_object().unwrap().clone();
                answers.retain(|key, _| key == "name" || good.get(key).is_none());
                write("digitalpublicgoods", id(&good), &answers);
            }
        }
    }
    out
}
