//! `changes.json` and its monthly documents: the history of the goods.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::api::v1::VERSION;
use crate::api::v1::coded::Labels;
use crate::api::v1::good::fill::{object_url, page_url};
use crate::catalog::Catalog;
use crate::derive::history::{Event, Kind, Outcome, Timeline, Tombstone};
use crate::entry::Stage;
use crate::good::Status;

/// The last change of every id, so that copies know what to fetch.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Changes")]
pub(crate) struct ChangesObject<'a> {
    /// The version of the API.
    #[schemars(extend("const" = "1"))]
    api_version: &'static str,
    /// Whether days are known. They are not where neither the history nor a ledger was there to read:
    /// then every `on` is null.
    dated: bool,
    /// How many changes are known.
    count: usize,
    /// Every month with changes, newest first.
    months: Vec<MonthListed>,
    /// Every id that there is or was: those without a known day first, then the last changed first, those
    /// of one day by id.
    goods: Vec<LastChange<'a>>,
}

/// A month in which something changed.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "MonthOfChanges")]
pub(crate) struct MonthListed {
    /// Year and month, such as `2026-07`.
    month: String,
    /// How many changes it has.
    count: usize,
    /// The address of its document.
    url: String,
}

/// When an id changed last.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct LastChange<'a> {
    /// The id.
    id: &'a str,
    /// The status of the good, or that the id no longer exists.
    status: Standing,
    /// The day of the last change, in UTC; null if unknown.
    on: Option<Date>,
    /// The kind of change; null if unknown.
    kind: Option<Kind>,
    /// The address of its object, or of its tombstone if the id no longer exists.
    url: String,
}

/// The status of a good, or that its id no longer exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Standing {
    /// Recognised.
    Current,
    /// Nominated or under review.
    Candidate,
    /// Archived or ineligible.
    Former,
    /// The good has a new id.
    Moved,
    /// The good is no longer in the registry.
    Removed,
}

/// The changes of one month.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Month")]
pub(crate) struct MonthObject<'a> {
    /// The version of the API.
    #[schemars(extend("const" = "1"))]
    api_version: &'static str,
    /// Year and month, such as `2026-07`.
    month: String,
    /// How many changes it has.
    count: usize,
    /// The changes, the newest first, those of one day by kind (removed, archived, renamed, recognized,
    /// added, renewed, updated) and then by id.
    changes: Vec<ChangeObject<'a>>,
}

/// One change to one good; there is at most one of each kind per day.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Change")]
pub(crate) struct ChangeObject<'a> {
    /// The day, in UTC.
    on: Date,
    /// Id of the good; the new id if it was renamed.
    id: &'a str,
    /// The kind of change.
    kind: Kind,
    /// The name of the good at that time.
    name: &'a str,
    /// For `updated`: the top-level keys of the entry that changed.
    fields: &'a [String],
    /// For `updated`: the keys of the indicators that changed.
    indicators: &'a [String],
    /// For `added`: the stage of the good.
    stage: Option<Stage>,
    /// For `archived` and `removed`: the code of the reason.
    reason: Option<&'a str>,
    /// The reason in English.
    reason_label: Option<&'a str>,
    /// For `archived` and `removed`: the id of the good that replaces it.
    successor: Option<&'a str>,
    /// For `renamed`: the old id.
    previous_id: Option<&'a str>,
    /// The address of its page, or null if there is none.
    url: Option<String>,
}

impl<'a> ChangesObject<'a> {
    /// What changed when.
    pub(crate) fn new(timeline: &'a Timeline, catalog: &'a Catalog, base_url: &str) -> Self {
        let months = timeline.months().map(|events| MonthListed {
            month: events[0].month(),
            count: events.len(),
            url: format!("{base_url}api/v1/changes/{}.json", events[0].month()),
        });
        let goods = catalog.goods().iter().enumerate().map(|(position, good)| {
            let last = timeline.of_good(position).next();
            LastChange {
                id: &good.id,
                status: good.status.into(),
                on: last.map(|event| event.on),
                kind: last.map(|event| event.kind),
                url: object_url(base_url, &good.id),
            }
        });
        let gone = timeline.tombstones().iter().map(|stone| {
            let (status, kind) = ended(stone);
            LastChange {
                id: &stone.id,
                status,
                on: stone.changed,
                kind: stone.changed.map(|_| kind),
                url: object_url(base_url, &stone.id),
            }
        });
        let mut goods: Vec<LastChange<'a>> = goods.chain(gone).collect();
        let key = |last: &LastChange<'a>| (last.on.is_some(), std::cmp::Reverse(last.on), last.id);
        goods.sort_by(|a, b| key(a).cmp(&key(b)));
        Self {
            api_version: VERSION,
            dated: timeline.is_dated(),
            count: timeline.events().len(),
            months: months.collect(),
            goods,
        }
    }

    /// The same with its lists cut to so many items.
    pub(crate) fn shortened(mut self, most: usize) -> Self {
        self.months.truncate(most);
        self.goods.truncate(most);
        self
    }
}

impl<'a> MonthObject<'a> {
    /// The changes of a month.
    pub(crate) fn new(
        events: &'a [Event],
        (timeline, catalog): (&Timeline, &Catalog),
        labels: Labels<'a>,
        base_url: &str,
    ) -> Self {
        let changes = events.iter().map(|event| {
            let is_there =
                catalog.position(&event.id).is_some() || timeline.tombstone(&event.id).is_some();
            let reason = event.reason.as_deref();
            ChangeObject {
                on: event.on,
                id: &event.id,
                kind: event.kind,
                name: &event.name,
                fields: &event.fields,
                indicators: &event.indicators,
                stage: event.stage,
                reason,
                reason_label: reason.map(|code| labels.label("archive-reason", code)),
                successor: event.successor.as_deref(),
                previous_id: event.previous_id.as_deref(),
                url: is_there.then(|| page_url(base_url, &event.id)),
            }
        });
        Self {
            api_version: VERSION,
            month: events.first().map(Event::month).unwrap_or_default(),
            count: events.len(),
            changes: changes.collect(),
        }
    }

    /// The same with its list cut to so many items.
    pub(crate) fn shortened(mut self, most: usize) -> Self {
        self.changes.truncate(most);
        self
    }
}

/// What ended an id.
pub(crate) fn ended(stone: &Tombstone) -> (Standing, Kind) {
    match stone.outcome {
        Outcome::Moved(_) => (Standing::Moved, Kind::Renamed),
        Outcome::Removed { .. } => (Standing::Removed, Kind::Removed),
    }
}

impl From<Status> for Standing {
    fn from(status: Status) -> Self {
        match status {
            Status::Current => Self::Current,
            Status::Candidate => Self::Candidate,
            Status::Former => Self::Former,
        }
    }
}
