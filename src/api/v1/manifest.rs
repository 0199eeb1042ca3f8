//! `manifest.json`: hashes and sizes, which show a mirror what it must fetch again.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::api::seals::Seal;
use crate::api::v1::VERSION;
use crate::api::v1::versions::MINOR;
use crate::hex::hex;

/// Hashes and sizes of all files of the API, except `index.json`, which changes with the day, and itself.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Manifest<'a> {
    /// The version of the API.
    #[schemars(extend("const" = "1"))]
    api_version: &'static str,
    /// The minor version of the API: it grows when keys or documents are added.
    minor: u32,
    /// How many goods there are.
    count: usize,
    /// The object of each good, sorted by id.
    goods: Vec<GoodFile<'a>>,
    /// All other files, sorted by path.
    files: Vec<ListFile>,
}

/// The file of a good's object.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct GoodFile<'a> {
    /// The id of the good.
    pub(crate) id: &'a str,
    /// Its path below `/api/v1/`.
    pub(crate) path: String,
    /// Its size in bytes, not compressed.
    pub(crate) bytes: u64,
    /// The SHA-256 of its bytes, in 64 hexadecimal digits.
    pub(crate) sha256: String,
    /// The day the good's entry last changed; null if the history of the registry is not known.
    pub(crate) changed: Option<Date>,
}

/// A file that does not belong to one good.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ListFile {
    /// Its path below `/api/v1/`.
    pub(crate) path: String,
    /// Its size in bytes, not compressed.
    pub(crate) bytes: u64,
    /// The SHA-256 of its bytes, in 64 hexadecimal digits.
    pub(crate) sha256: String,
}

impl<'a> Manifest<'a> {
    /// The manifest of goods in the order of the catalogue and of other files in any order.
    pub(crate) fn new(goods: Vec<GoodFile<'a>>, mut files: Vec<ListFile>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self {
            api_version: VERSION,
            minor: MINOR,
            count: goods.len(),
            goods,
            files,
        }
    }
}

impl ListFile {
    /// The line of a file with this seal.
    pub(crate) fn new(path: String, seal: Seal) -> Self {
        Self {
            path,
            bytes: seal.bytes,
            sha256: hex(seal.sha256),
        }
    }
}
