//! The queue as lines for people, on a terminal of 80 columns.

use std::fmt::Write;

use jiff::civil::Date;

use crate::catalog::{Catalog, Good};
use crate::derive::progress::{Turn, WaitsFor};
use crate::derive::queue::{Due, Group, Queue, Tally, days};
use crate::entry::{Decided, ReviewState, Stage};
use crate::report::plural::plural;
use crate::report::spell::spell;
use crate::report::terminal::Coloring;
use crate::vocabulary::{Vocabularies, Vocabulary};

/// The longest line; only an id that is longer exceeds it.
const WIDTH: usize = 80;

/// The names of states and of those whose turn it is.
struct Words<'a> {
    states: &'a Vocabulary,
    turns: &'a Vocabulary,
}

impl Words<'_> {
    fn state(&self, state: ReviewState) -> String {
        spell(self.states.label(state.code()))
    }

    fn turn(&self, turn: Turn) -> String {
        spell(self.turns.label(turn.code()))
    }
}

/// The whole queue: the day and the periods, then every group that is not empty.
#[must_use]
pub fn lines(
    catalog: &Catalog,
    queue: &Queue,
    (vocabularies, coloring): (&Vocabularies, Coloring),
) -> String {
    let words = Words {
        states: vocabularies.get("review-state"),
        turns: vocabularies.get("review-turn"),
    };
    let mut out = String::new();
    wrap(&mut out, "", &opening(catalog, queue));
    wait(&mut out, queue, &words);
    let mut position = 0;
    if queue.due.is_empty() {
        out.push_str("\nNothing is due.\n");
    }
    for group in Group::ALL {
        let goods = queue.of(group);
        if goods.is_empty() {
            continue;
        }
        let (on, off) = paint(coloring, heading_color(group));
        let count = plural(goods.len(), "good");
        // Writing to a String cannot fail.
        let _ = writeln!(out, "\n{on}{}: {count}{off}", heading(group));
        for due in goods {
            let good = &catalog.goods()[due.good];
            let (on, off) = paint(coloring, "1");
            position += 1;
            name(&mut out, (position, good), (on.as_str(), off));
            wrap(&mut out, "     ", &facts(good, due, (queue.as_of, &words)));
        }
    }
    out
}

/// The day, and the periods of what the registry has.
fn opening(catalog: &Catalog, queue: &Queue) -> String {
    let periods = queue.periods;
    let count = |days: u16| plural(usize::from(days), "day");
    let goods = catalog.goods();
    let mut out = format!("As of {}.", queue.as_of);
    if goods.is_empty() || !goods.iter().all(Good::is_listed) {
        let (lasts, last) = (count(periods.valid_days), count(periods.renewal_days));
        let _ = write!(
            out,
            " Recognition lasts {lasts} and can be renewed in the last {last}."
        );
    }
    if let Some(days) = periods.update_days {
        let _ = write!(
            out,
            " Listed entries are to be confirmed every {}.",
            count(days)
        );
    }
    out
}

fn heading(group: Group) -> &'static str {
    match group {
        Group::Expired => "Expired",
        Group::Expiring => "Expiring",
        Group::Lapsed => "No answer in time",
        Group::Waiting => "Waiting for a decision",
        Group::Decided => "Decided",
        Group::Undated => "No review date",
        Group::Outdated => "To be confirmed",
    }
}

fn heading_color(group: Group) -> &'static str {
    match group {
        Group::Expired | Group::Lapsed => "1;31",
        Group::Expiring | Group::Outdated => "1;33",
        Group::Waiting | Group::Decided | Group::Undated => "1;36",
    }
}

/// The codes that turn a colour on and off.
fn paint(coloring: Coloring, color: &str) -> (String, &'static str) {
    match coloring {
        Coloring::Colored => (format!("\u{1b}[{color}m"), "\u{1b}[0m"),
        Coloring::Plain => (String::new(), ""),
    }
}

/// How long reviews took, if any entry has the days.
fn wait(out: &mut String, queue: &Queue, words: &Words<'_>) {
    let waits = &queue.waits;
    if let Some(median) = waits.review.days {
        let reviews = plural(waits.review.count, "decided review");
        let text = format!(
            "Median wait from submission to decision: {} ({reviews}).",
            day_count(median)
        );
        wrap(out, "", &text);
    }
    let states = waits.states.iter();
    let known = states.filter_map(|(state, median)| Some((*state, median.days?)));
    let parts: Vec<String> = known
        .map(|(state, days)| format!("{} {}", words.state(state), day_count(days)))
        .collect();
    if !parts.is_empty() {
        wrap(
            out,
            "",
            &format!("Median time in a state: {}.", parts.join(", ")),
        );
    }
}

/// The position and the id, with the name beside them or, if it is too long for that, below.
fn name(out: &mut String, (position, good): (usize, &Good), (on, off): (&str, &str)) {
    let name = spell(&good.entry.name);
    let id = good.id.as_str();
    let number = format!("{position}.");
    let _ = write!(out, "{number:>4} {on}{id}{off}");
    if number.len().max(4) + id.len() + name.chars().count() + 3 <= WIDTH {
        let _ = writeln!(out, "  {name}");
    } else {
        out.push('\n');
        wrap(out, "     ", &name);
    }
}

/// Why a good is due, and the results of its indicators.
fn facts(good: &Good, due: &Due, (as_of, words): (Date, &Words<'_>)) -> String {
    let past = due.day.map(|day| (day, days(day, as_of)));
    let why = match (due.group, past) {
        (Group::Expired | Group::Expiring, Some((end, 1..))) => {
            format!("valid until {end}, {}", ago(days(end, as_of)))
        }
        (Group::Expired | Group::Expiring, Some((end, 0))) => {
            format!("valid until {end} (today)")
        }
        (Group::Expired | Group::Expiring, Some((end, past))) => {
            format!("valid until {end}, {} left", day_count(past))
        }
        (Group::Waiting, Some((day, past))) => {
            let is_nomination = good.entry.dates.nominated == due.day;
            let what = if is_nomination {
                "nominated"
            } else {
                "waiting since"
            };
            format!("{}, {what} {day}, {}", stage(good), ago(past))
        }
        (Group::Decided, Some((day, past))) => {
            let result = match due.decided {
                Some(Decided::NotMet) => "not met",
                Some(Decided::Met) | None => "met",
            };
            format!("{}, {result} on {day}, {}", stage(good), ago(past))
        }
        (Group::Lapsed, Some((day, past))) => {
            format!("{}, answer due {day}, {}", stage(good), ago(past))
        }
        (Group::Undated, Some((day, _))) => format!("recognised {day}"),
        (Group::Undated, None) => "recognised".to_owned(),
        (Group::Outdated, Some((end, past))) => {
            return format!("confirmed until {end}, {}", ago(past));
        }
        (Group::Outdated, None) => return "not confirmed yet".to_owned(),
        (_, None) => format!("{}, no dates", stage(good)),
    };
    let review = review(due, (as_of, words));
    format!("{why}; {}{review}", results(due.tally))
}

/// The state of its review, whose turn it is, and when the application lapses.
fn review(due: &Due, (as_of, words): (Date, &Words<'_>)) -> String {
    let mut parts = Vec::new();
    if let Some(progress) = due.progress {
        let since = ago(days(progress.since, as_of));
        let word = match progress.state {
            ReviewState::Decided => "",
            _ => " since",
        };
        parts.push(format!(
            "{}{word} {}, {since}",
            words.state(progress.state),
            progress.since
        ));
    }
    if let Some(turn) = due.turn {
        let waits_for = due.progress.and_then(|progress| progress.waits_for);
        let what = match waits_for {
            Some(_) if due.is_late => " (decide: no answer came in time)",
            Some(waits_for) => waits_for_words(waits_for),
            None => "",
        };
        parts.push(format!("turn: {}{what}", words.turn(turn)));
    }
    let progress = due.progress.filter(|_| due.group != Group::Lapsed);
    if let Some(end) = progress.and_then(|progress| progress.due) {
        let left = days(as_of, end);
        let left = match left {
            0 => "today".to_owned(),
            1.. => format!("{} left", day_count(left)),
            _ => ago(-left),
        };
        parts.push(format!("answer due {end}, {left}"));
    }
    parts.insert(0, String::new());
    parts.join("; ")
}

/// What the one whose turn it is has to do.
fn waits_for_words(waits_for: WaitsFor) -> &'static str {
    match waits_for {
        WaitsFor::Submission => " (submit)",
        WaitsFor::Start => " (start the review)",
        WaitsFor::Level1Check | WaitsFor::Level2Check => " (check the answers)",
        WaitsFor::Vote => " (vote)",
        WaitsFor::Agreement => " (agree on a decision)",
        WaitsFor::Advice | WaitsFor::Answer => " (answer)",
        WaitsFor::Update => " (update the answers)",
        WaitsFor::Stage => " (update the entry)",
    }
}

fn stage(good: &Good) -> &'static str {
    match good.entry.stage {
        Stage::Nominee => "nominee",
        Stage::UnderReview => "under review",
        Stage::Dpg => "recognised",
        Stage::Ineligible => "ineligible",
        Stage::Listed => "listed",
    }
}

/// How many days ago a day was, such as `3 days ago`.
fn ago(past: i32) -> String {
    match past {
        0 => "today".to_owned(),
        1.. => format!("{} ago", day_count(past)),
        _ => format!("in {}", day_count(past)),
    }
}

fn day_count(days: i32) -> String {
    plural(days.unsigned_abs() as usize, "day")
}

/// The results of the indicators; those that do not occur are left out.
fn results(tally: Tally) -> String {
    let Tally {
        met,
        gap,
        needs_human,
        not_asked,
        decided,
    } = tally;
    let all = [
        (gap, plural(gap, "gap")),
        (
            needs_human,
            match needs_human {
                1 => "1 needs a reviewer".to_owned(),
                many => format!("{many} need a reviewer"),
            },
        ),
        (not_asked, format!("{not_asked} not asked")),
        (decided, format!("{decided} decided")),
    ];
    let rest = all.into_iter().filter(|(count, _)| *count > 0);
    let rest = rest.map(|(_, words)| words);
    let all: Vec<String> = [format!("{met} met")].into_iter().chain(rest).collect();
    all.join(", ")
}

/// Adds a text as lines that begin with some white space and fit the width, broken between words.
pub(super) fn wrap(out: &mut String, indent: &str, text: &str) {
    let mut line = String::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let length = indent.len() + line.chars().count() + 1 + word.chars().count();
        if !line.is_empty() && length > WIDTH {
            let _ = writeln!(out, "{indent}{line}");
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    let _ = writeln!(out, "{indent}{line}");
}
