//! The list of due reviews, in groups, the oldest first.
//!
//! The day only decides which group a good is in. The page shows neither that day nor the distance to
//! another one, so it changes only when something becomes due or is done.

mod cell;
mod path;

use std::borrow::Cow;

use serde::Serialize;

use crate::catalog::Status;
use crate::derive::queue::{Due, Group, Queue, Tally};
use crate::entry::{Decided, Stage};
use crate::pages::card::Pager;
use crate::pages::contribute::contribute_title;
use crate::pages::frame::{About, Frame};
use crate::site::addresses::{CONTRIBUTE, PER_PAGE, QUEUE, good_address, page_address};
use crate::site::context::Context;
use crate::site::link::Link;
use cell::Cell;

/// `queue.html`.
#[derive(Serialize)]
pub(crate) struct QueuePage<'a> {
    page: Frame<'a>,
    /// Whether a day is known of any of the goods, so that they have an order.
    dated: bool,
    /// How long recognition is valid; nothing if no good can be recognised.
    periods: Option<String>,
    /// How often listed entries are to be confirmed, if they are.
    updates: Option<String>,
    /// How long reviews took; `None` if no entry has the days.
    wait: Option<String>,
    /// Every group that is not empty, with its address.
    ways: Vec<Way>,
    /// The part of the groups that this page shows.
    groups: Vec<Shown<'a>>,
    pager: Option<Pager>,
}

/// A group and how many goods are in it.
#[derive(Serialize)]
struct Way {
    link: Link,
    count: usize,
}

/// The goods of one group, or the part of them on one page.
#[derive(Serialize)]
struct Shown<'a> {
    code: &'static str,
    heading: String,
    caption: String,
    /// Whether it has the columns on the path of a review.
    has_path: bool,
    /// The headings of the columns beside the good.
    columns: Vec<String>,
    rows: Vec<Row<'a>>,
    /// Goods of which there is nothing to say but their names: no day is known.
    bare: Vec<Row<'a>>,
    /// How many of them there are, in words, if the group has others.
    without: Option<String>,
}

/// One good.
#[derive(Serialize)]
struct Row<'a> {
    name: Cow<'a, str>,
    lang: Option<&'a str>,
    href: String,
    /// Its id if another good has the same name.
    id: Option<&'a str>,
    /// The stage of a candidate.
    stage: Option<Label>,
    /// One for each column.
    cells: Vec<Cell>,
}

/// A stage and its name.
#[derive(Serialize)]
struct Label {
    code: &'static str,
    label: String,
}

/// One page of the list of due reviews.
pub(crate) fn queue<'a>(context: &'a Context<'_>, number: usize) -> QueuePage<'a> {
    let queue = &context.site.sources.derived.queue;
    let heading = context.language.t("queue-heading");
    let valid = queue.periods.valid_days.to_string();
    let renewal = queue.periods.renewal_days.to_string();
    let periods = [("valid", valid.as_str()), ("renewal", renewal.as_str())];
    let groups = Context::part(&queue.due, number).chunk_by(|a, b| a.group == b.group);
    let mut before = (number - 1) * PER_PAGE;
    let groups = groups.map(|due| {
        let start = queue.due.partition_point(|one| one.group < due[0].group);
        let first = before - start + 1;
        before += due.len();
        shown(context, first, due)
    });
    QueuePage {
        page: context.frame(About {
            title: context.numbered(&heading, number),
            description: context.language.t("queue-description"),
            above: vec![(contribute_title(context), CONTRIBUTE.to_owned())],
            name: heading,
            ..About::default()
        }),
        dated: !is_undated(&queue.due),
        periods: (!context.site.is_list())
            .then(|| context.language.text("queue-periods", &periods)),
        updates: queue
            .periods
            .update_days
            .map(|days| context.language.count("queue-updates", usize::from(days))),
        wait: wait(context, queue),
        ways: ways(context, queue),
        groups: groups.collect(),
        pager: context.pager((QUEUE, queue.due.len()), number),
    }
}

fn ways(context: &Context<'_>, queue: &Queue) -> Vec<Way> {
    let mut before = 0;
    let mut ways = Vec::new();
    for group in Group::ALL {
        let count = queue.of(group).len();
        if count > 0 {
            let page = page_address(QUEUE, before / PER_PAGE + 1);
            let code = group.code();
            let label = context.language.t(&format!("queue-{code}"));
            ways.push(Way {
                link: context.link(label, &format!("{page}#{code}")),
                count,
            });
        }
        before += count;
    }
    ways
}

/// The median wait in words.
fn wait(context: &Context<'_>, queue: &Queue) -> Option<String> {
    let median = queue.waits.review;
    let days = context
        .language
        .count("queue-days", usize::try_from(median.days?).ok()?);
    let reviews = context.language.count("queue-reviews", median.count);
    let args = [("days", days.as_str()), ("reviews", reviews.as_str())];
    Some(context.language.text("queue-wait", &args))
}

/// Goods of one group, of which the first has a position in the group.
fn shown<'a>(context: &'a Context<'_>, first: usize, due: &[Due]) -> Shown<'a> {
    let group = due[0].group;
    let code = group.code();
    let mut columns = match group {
        Group::Expired | Group::Expiring => vec!["date-reviewed", "date-valid-until"],
        Group::Lapsed => vec!["queue-due"],
        Group::Waiting if is_undated(due) => vec!["queue-indicators"],
        Group::Waiting => vec!["date-nominated", "queue-indicators"],
        Group::Decided => vec!["queue-decision", "queue-indicators"],
        Group::Undated => vec!["date-recognized"],
        Group::Outdated => vec!["queue-confirmed", "queue-confirm-by"],
    };
    let queue = &context.site.sources.derived.queue;
    let has_path = path::has_path(queue, group);
    if has_path {
        columns.extend(path::COLUMNS);
    }
    let all = queue.of(group);
    let all_undated = !has_path && is_undated(all);
    let caption = match group {
        Group::Waiting if all_undated => "queue-waiting-undated-caption".to_owned(),
        Group::Waiting | Group::Decided if has_path => format!("queue-{code}-all-caption"),
        _ => format!("queue-{code}-caption"),
    };
    // Where all are at one stage, to say so of each tells nothing.
    let stage = |one: &Due| context.site.good(one.good).entry.stage;
    let is_mixed = all.iter().any(|one| stage(one) != stage(&all[0]));
    let rows = (first..).zip(due).map(|(position, one)| {
        let mut row = row(context, (one, is_undated(due)));
        row.stage = row.stage.filter(|_| is_mixed);
        if has_path {
            row.cells.extend(path::cells(context, (position, one)));
        }
        row
    });
    // Those without a day come last.
    let told = match group {
        Group::Undated | Group::Outdated if !has_path => {
            due.partition_point(|one| one.day.is_some())
        }
        _ => due.len(),
    };
    let mut rows: Vec<Row<'a>> = rows.collect();
    let bare = rows.split_off(told);
    Shown {
        code,
        heading: context.language.t(&format!("queue-{code}")),
        caption: context.language.t(&caption),
        has_path,
        columns: columns.iter().map(|id| context.language.t(id)).collect(),
        without: (!bare.is_empty() && !rows.is_empty())
            .then(|| context.language.count("queue-without", bare.len())),
        rows,
        bare,
    }
}

/// Whether no good of a part of a group has a day.
fn is_undated(due: &[Due]) -> bool {
    due.iter().all(|one| one.day.is_none())
}

/// One good of a part of a group in which perhaps none has a day.
fn row<'a>(context: &'a Context<'_>, (due, undated): (&Due, bool)) -> Row<'a> {
    let good = context.site.good(due.good);
    let texts = context.texts(&good.entry);
    let day = |day: Option<jiff::civil::Date>| Cell {
        day: day.map(|day| context.day(day)),
        text: context.language.t("queue-no-date"),
    };
    let words = |text| Cell { day: None, text };
    let cells = match due.group {
        Group::Expired | Group::Expiring | Group::Outdated => {
            vec![day(good.entry.dates.reviewed), day(due.day)]
        }
        // The problems that rules find in a good's answers are shown while it is a candidate, as on its
        // page.
        Group::Waiting if undated => vec![words(results(context, due.tally))],
        Group::Waiting => vec![day(due.day), words(results(context, due.tally))],
        Group::Decided => vec![
            words(decision(context, due)),
            words(results(context, due.tally)),
        ],
        Group::Lapsed | Group::Undated => vec![day(due.day)],
    };
    let code = match good.entry.stage {
        Stage::UnderReview => "under-review",
        Stage::Nominee | Stage::Dpg | Stage::Ineligible | Stage::Listed => "nominee",
    };
    Row {
        name: texts.name,
        lang: texts.lang,
        href: context.links.to(&good_address(&good.id)),
        id: context
            .site
            .shares_name(due.good)
            .then_some(good.id.as_str()),
        stage: (good.status == Status::Candidate).then(|| Label {
            code,
            label: context.language.t(&format!("notice-{code}")),
        }),
        cells,
    }
}

fn decision(context: &Context<'_>, due: &Due) -> String {
    let id = match due.decided {
        Some(Decided::NotMet) => "queue-not-met-on",
        Some(Decided::Met) | None => "queue-met-on",
    };
    let day = due.day.map(|day| context.language.day(day));
    context
        .language
        .text(id, &[("day", &day.unwrap_or_default())])
}

/// The results of a candidate's indicators; results that do not occur are left out.
fn results(context: &Context<'_>, tally: Tally) -> String {
    let all = [
        ("queue-count-met", tally.met),
        ("queue-count-gap", tally.gap),
        ("queue-count-needs-human", tally.needs_human),
        ("queue-count-not-asked", tally.not_asked),
    ];
    let said = all
        .into_iter()
        .filter(|(id, count)| *count > 0 || *id == "queue-count-met")
        .map(|(id, count)| context.language.count(id, count));
    context.language.list(said)
}
