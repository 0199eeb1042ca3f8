//! One entry of a change, reviewed.

use serde::Serialize;

use super::change::Change;
use crate::good::Status;
use crate::review::checklist::Item;
use crate::review::effect::Effect;
use crate::review::fields::Field;
use crate::review::found::Found;
use crate::review::impact::Impact;
use crate::review::indicators::Indicator;
use crate::review::verdict::Verdict;

/// One entry of a change, reviewed.
#[derive(Debug, Serialize)]
pub struct Reviewed {
    /// The id it has now, or had when it was removed.
    pub id: String,
    /// Its file, relative to the root, with `/`.
    pub path: String,
    /// The id that it had before, if that was another one.
    pub previous_id: Option<String>,
    /// The file that it was in before, if that was another one.
    pub previous_path: Option<String>,
    /// What happened to it.
    pub change: Change,
    /// Its name; empty if it cannot be read.
    pub name: String,
    /// Its status before.
    pub status_before: Option<Status>,
    /// Its status now.
    pub status: Option<Status>,
    /// The sum of all below.
    pub verdict: Verdict,
    /// What was found in it, the most severe first.
    pub findings: Vec<Found>,
    /// The twelve indicators without those whose answer cannot be read; none for a former or removed
    /// entry.
    pub indicators: Vec<Indicator>,
    /// What a reviewer should ask about impact and breadth; none unless it is a candidate or is being
    /// recognised.
    pub impact: Option<Impact>,
    /// What changed, field by field, in the order of the format; none for an added entry.
    pub fields: Vec<Field>,
    /// How many more fields changed than `fields` lists.
    pub fields_left_out: usize,
    /// How it affects the counts of the catalogue.
    pub effect: Vec<Effect>,
    /// Whether that is known: of an entry whose stage cannot be read it is not.
    #[serde(skip)]
    pub is_counted: bool,
    /// What a reviewer checks, ticked where data decides.
    pub checklist: Vec<Item>,
}

impl Reviewed {
    /// What happened to it, in a word; for a reader a file in another folder is moved, not renamed.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match (self.change, &self.previous_id) {
            (Change::Added, _) => "added",
            (Change::Changed, _) => "changed",
            (Change::Renamed, Some(_)) => "renamed",
            (Change::Renamed, None) => "moved",
            (Change::Removed, _) => "removed",
        }
    }
}
