//! The ledger `observations/links.jsonl`: one line of JSON per address, sorted by address.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::{Context, Result, ensure};
use jiff::civil::Date;

use super::mentions::{Mention, key};
use super::record::{Record, Seen};
use super::trouble::Trouble;
use crate::address::is_web_address;
use crate::fs::beneath::Root;

/// Where it lies below the root.
pub const LEDGER: &str = "observations/links.jsonl";

/// The largest ledger that is read, in bytes: a quarter of a million addresses.
pub const MAX_BYTES: u64 = 64 << 20;

/// The longest value of a line besides the addresses, in bytes.
const LONGEST: usize = 300;

/// What is known of addresses, by address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger(BTreeMap<String, Record>);

impl Ledger {
    /// The ledger of a registry; empty if it has none.
    ///
    /// # Errors
    /// If it cannot be read, or is not one; the error names the line.
    pub fn load(root: &Root) -> Result<Self> {
        if root.kind(LEDGER)?.is_none() {
            return Ok(Self::default());
        }
        Self::parse(&root.read_text(LEDGER, MAX_BYTES)?)
            .with_context(|| format!("cannot use `{LEDGER}`"))
    }

    /// Reads its text. Of two lines on one address the one that was checked last counts, so that two branches can be
    /// merged by keeping the lines of both.
    ///
    /// # Errors
    /// If a line is none of a ledger; the error names it and says what to do.
    pub fn parse(text: &str) -> Result<Self> {
        let mut records: BTreeMap<String, Record> = BTreeMap::new();
        for (at, line) in text.lines().enumerate() {
            if line.trim().is_empty() {
                continue;
            }
            let place = || {
                format!(
                    "line {}: restore the file from git, or delete it and run `dpg links`",
                    at + 1
                )
            };
            let record: Record = serde_json::from_str(line).with_context(place)?;
            check(&record).with_context(place)?;
            let known = records.get(&record.url);
            if known.is_none_or(|known| known.checked <= record.checked) {
                records.insert(record.url.clone(), record);
            }
        }
        Ok(Self(records))
    }

    /// Its text.
    #[must_use]
    #[expect(
        clippy::missing_panics_doc,
        reason = "texts, numbers and days are JSON"
    )]
    pub fn write(&self) -> String {
        let mut out = String::new();
        for record in self.0.values() {
            let line = serde_json::to_string(record).expect("texts, numbers and days are JSON");
            writeln!(out, "{line}").expect("a text can be written to");
        }
        out
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is known of addresses, by address.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.0.values()
    }

    /// What is known of an address as [`key`] gives it.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Record> {
        self.0.get(key)
    }

    /// Adds what was seen at an address on a day.
    pub fn add(&mut self, url: &str, (day, seen): (Date, Seen)) {
        let record = Record::after(self.0.get(url), url, (day, seen));
        self.0.insert(url.to_owned(), record);
    }

    /// Drops the addresses that do not satisfy a condition.
    pub fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.0.retain(|url, _| keep(url));
    }

    /// What it says against a link, as it is written in an entry.
    #[must_use]
    pub fn trouble(&self, written: &str) -> Option<Trouble<'_>> {
        if self.0.is_empty() {
            return None;
        }
        self.0.get(&key(written)?).and_then(Trouble::of)
    }

    /// What it says against a mention. That a repository is archived is said only where an entry names its repositories.
    #[must_use]
    pub fn against(&self, mention: &Mention) -> Option<Trouble<'_>> {
        let trouble = self.trouble(&mention.written)?;
        let is_elsewhere = !mention.pointer.starts_with("/repositories/");
        let is_about_work = matches!(trouble, Trouble::Archived { .. });
        (!(is_about_work && is_elsewhere)).then_some(trouble)
    }

    /// What it says against addresses, by address.
    pub fn troubles(&self) -> impl Iterator<Item = (&str, Trouble<'_>)> {
        let records = self.0.values();
        records.filter_map(|record| Some((record.url.as_str(), Trouble::of(record)?)))
    }
}

/// Whether a record can be trusted to be shown and to be written into entries: anybody who can propose a change can
/// propose a line.
fn check(record: &Record) -> Result<()> {
    ensure!(
        key(&record.url).as_deref() == Some(&record.url),
        "`url` is no address as this program writes it"
    );
    if let Some(to) = &record.to {
        ensure!(is_web_address(to), "`to` is no public web address");
    }
    let texts = [
        Some(&record.why),
        record.etag.as_ref(),
        record.last_modified.as_ref(),
    ];
    for text in texts.into_iter().flatten() {
        let is_plain = text.len() <= LONGEST && text.bytes().all(|b| (b' '..=b'~').contains(&b));
        ensure!(
            is_plain,
            "a value is too long, or has other characters than visible ASCII"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::record::{Answer, Seen};
    use super::{Ledger, Trouble};

    #[test]
    fn lines_are_sorted_and_read_as_they_were_written() {
        let mut ledger = Ledger::default();
        for url in ["https://b.org/", "https://a.org/x?y=1"] {
            ledger.add(url, (date(2026, 7, 1), Seen::new(Answer::Gone, "404")));
        }
        let text = ledger.write();
        assert_eq!(
            text.lines().next().unwrap(),
            r#"{"url":"https://a.org/x?y=1","checked":"2026-07-01","answer":"gone","why":"404","since":"2026-07-01","runs":1,"gone_since":"2026-07-01","gone_runs":1}"#
        );
        assert_eq!(Ledger::parse(&text).unwrap(), ledger);
    }

    #[test]
    fn of_lines_that_a_merge_left_the_latest_counts() {
        let line = |day: &str, answer: &str| {
            format!(
                r#"{{"url":"https://a.org/","checked":"2026-07-{day}","answer":"{answer}","why":"x"}}"#
            )
        };
        let text = format!("{}\n{}\n", line("09", "ok"), line("02", "gone"));
        let ledger = Ledger::parse(&text).unwrap();
        assert_eq!(ledger.get("https://a.org/").unwrap().answer, Answer::Ok);
    }

    #[test]
    fn what_a_stranger_could_slip_in_is_refused() {
        let with = |more: &str| {
            format!(
                r#"{{"url":"https://a.org/","checked":"2026-07-01","answer":"ok","why":"200"{more}}}"#
            )
        };
        assert!(Ledger::parse(&with("")).is_ok());
        for more in [
            r#","to":"javascript:alert(1)","to_runs":2"#,
            r#","to":"https://user:pass@b.org/","to_runs":2"#,
            r#","to":"http://127.0.0.1/","to_runs":2"#,
            r#","etag":"a\nb""#,
            r#","more":1"#,
        ] {
            let error = format!("{:#}", Ledger::parse(&with(more)).unwrap_err());
            assert!(error.contains("line 1"), "{error}");
        }
    }

    #[test]
    fn a_fragment_or_another_spelling_of_an_address_has_its_record() {
        let mut ledger = Ledger::default();
        for day in [1, 8, 15] {
            ledger.add(
                "https://a.org/x",
                (date(2026, 7, day), Seen::new(Answer::Gone, "404")),
            );
        }
        for written in [
            "https://a.org/x#part",
            "HTTPS://A.org/x",
            "https://a.org:443/x",
        ] {
            let found = ledger.trouble(written);
            assert!(
                matches!(found, Some(Trouble::Dead { runs: 3, .. })),
                "{written}"
            );
        }
        assert_eq!(ledger.trouble("https://a.org/y"), None);
    }
}
