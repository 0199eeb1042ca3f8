//! `deltas.json` and `changes/2026-07.ndjson.gz`: whole objects by the month of their last change, so that a
//! copy is brought up to date without a request for each good.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::api::v1::changes::Standing;
use crate::api::v1::tombstone::AtId;
use crate::derive::history::Kind;

/// What a copy needs to know which deltas to fetch, and whether it is complete.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Deltas {
    /// The version of the API.
    #[schemars(extend("const" = "1"))]
    pub(crate) api_version: &'static str,
    /// Whether days are known. If not, there are no deltas.
    pub(crate) dated: bool,
    /// How many goods there are.
    pub(crate) count: usize,
    /// The SHA-256, in 64 hexadecimal digits, of a line for each good, sorted by id: the id, a space, the SHA-256 of its object, a line end.
    pub(crate) digest: String,
    /// Every month in which an id changed last, newest first.
    pub(crate) months: Vec<MonthOfDeltas>,
}

/// The delta of one month.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct MonthOfDeltas {
    /// Year and month, such as `2026-07`.
    pub(crate) month: String,
    /// How many ids it has.
    pub(crate) count: usize,
    /// The address of its delta.
    pub(crate) url: String,
    /// Its size in bytes.
    pub(crate) bytes: u64,
    /// The SHA-256 of its bytes, in 64 hexadecimal digits.
    pub(crate) sha256: String,
}

/// A line of a delta: an id that changed last in this month, with its present object.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Delta")]
#[allow(
    dead_code,
    reason = "the object is written as the bytes that its hash is of"
)]
pub(crate) struct DeltaLine<'a> {
    #[serde(flatten)]
    pub(crate) head: DeltaHead<'a>,
    /// The good or its tombstone, as in `goods/ID.json`.
    object: AtId<'a>,
}

/// What a line says before its object.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct DeltaHead<'a> {
    /// The id.
    id: &'a str,
    /// The status of the good, or that the id no longer exists.
    status: Standing,
    /// The day of its last change, in UTC.
    on: Date,
    /// The kind of change.
    kind: Kind,
    /// The SHA-256 of `goods/ID.json`, in 64 hexadecimal digits.
    sha256: &'a str,
}

impl<'a> DeltaHead<'a> {
    /// The head of the line of an id that changed last in this way, whose object has this hash.
    pub(crate) fn new(
        (id, status): (&'a str, Standing),
        (on, kind): (Date, Kind),
        sha256: &'a str,
    ) -> Self {
        Self {
            id,
            status,
            on,
            kind,
            sha256,
        }
    }
}
