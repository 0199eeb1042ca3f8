//! `changes.jsonl`: what happened, written down for places where the history is not.
//!
//! A line names the format and the last commit that counts, each line after it is an event, the oldest
//! first. Lines lie well in a difference, and two branches that both add some are easily joined.

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize};

use super::event::Event;
use crate::id::is_id;
use crate::load::history::{FIELDS, INDICATORS};
use crate::markdown::clean;

/// The newest format that this version reads.
const FORMAT: u64 = 1;

/// The longest name in it, in characters.
const LONGEST_NAME: usize = 300;

/// A ledger's content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    /// The last commit that counts.
    pub commit: String,
    /// What happened, the oldest first.
    pub events: Vec<Event>,
}

/// The first line.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    format: u64,
    commit: String,
}

/// Reads the text of a ledger.
///
/// # Errors
/// When a line is none of a ledger; the error names it.
pub fn read(text: &str) -> Result<Ledger> {
    let mut lines = text.lines().enumerate();
    let first = lines.next().map_or("", |(_, line)| line);
    let head: Head = serde_json::from_str(first)
        .context("line 1: expected `{\"format\":1,\"commit\":\"...\"}`")?;
    ensure!(
        head.format <= FORMAT,
        "`format` {} is newer than this program reads ({FORMAT}): upgrade dpg",
        head.format
    );
    let mut events = Vec::new();
    for (at, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
        let event = serde_json::from_str(line).map_err(anyhow::Error::from);
        let event = event.and_then(checked);
        events.push(event.with_context(|| format!("line {}", at + 1))?);
    }
    // Branches that were joined may have left them in another order.
    events.sort_by(|a: &Event, b: &Event| (a.on, &a.id, a.kind).cmp(&(b.on, &b.id, b.kind)));
    events.dedup();
    Ok(Ledger {
        commit: head.commit,
        events,
    })
}

fn checked(event: Event) -> Result<Event> {
    let others = [&event.previous_id, &event.successor, &event.reason];
    let ids = others.into_iter().flatten().chain([&event.id]);
    for id in ids {
        ensure!(is_id(id), "`{id}` is not a valid id");
    }
    let is_name = event.name.chars().count() <= LONGEST_NAME
        && clean(&event.name) == event.name
        && !event.name.contains('\n')
        && !event.name.trim().is_empty();
    ensure!(
        is_name,
        "`name` is empty, too long, or contains hidden characters"
    );
    let keys = [
        (&event.fields, &FIELDS[..]),
        (&event.indicators, &INDICATORS[..]),
    ];
    for (keys, known) in keys {
        let strange = keys.iter().find(|key| !known.contains(&key.as_str()));
        ensure!(
            strange.is_none(),
            "`{}` is not a key of an entry",
            strange.map_or("", |key| key)
        );
    }
    Ok(event)
}

/// The text of a ledger.
#[must_use]
pub fn write(ledger: &Ledger) -> String {
    let head = Head {
        format: FORMAT,
        commit: ledger.commit.clone(),
    };
    let mut text = serde_json::to_string(&head).unwrap_or_default();
    text.push('\n');
    for event in &ledger.events {
        text.push_str(&serde_json::to_string(event).unwrap_or_default());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Ledger, read, write};
    use crate::derive::history::{Event, Kind};

    #[test]
    fn what_is_written_is_read_back() {
        let event = Event {
            fields: vec!["summary".to_owned()],
            ..Event::new(date(2026, 7, 1), Kind::Updated, ("well", "Well \"W\""))
        };
        let ledger = Ledger {
            commit: "ab12".to_owned(),
            events: vec![
                Event::new(date(2026, 6, 1), Kind::Added, ("well", "Well")),
                event,
            ],
        };
        assert_eq!(read(&write(&ledger)).unwrap(), ledger);
    }

    #[test]
    fn a_line_that_is_none_is_named() {
        let line = |event: &str| format!("{{\"format\":1,\"commit\":\"ab\"}}\n{event}\n");
        let fault = |event: &str| format!("{:#}", read(&line(event)).unwrap_err());
        let event = r#"{"on":"2026-07-01","id":"well","kind":"added","name":"Well"}"#;
        assert!(read(&line(event)).is_ok());
        assert!(fault(&event.replace("well", "../x")).starts_with("line 2: `../x`"));
        assert!(fault(&event.replace("Well", "W\\u202e")).starts_with("line 2: `name`"));
        assert!(fault("{").starts_with("line 2"));
        assert!(fault(&event.replace('}', ",\"fields\":[\"x\"]}")).contains("`x` is not a key"));
        let newer = read("{\"format\":2,\"commit\":\"ab\"}\n").unwrap_err();
        assert!(newer.to_string().contains("upgrade"));
    }
}
