//! What is to be told of links: what the ledger says against them, and what failed in a run.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::observations::{Answer, Ledger, Record, Trouble};
use crate::report::plural::{grouped, plural};

/// The files that use each address.
pub type Used = BTreeMap<String, BTreeSet<String>>;

/// What came of a run.
#[derive(Debug, Clone, Copy)]
pub struct Tally<'a> {
    /// The addresses that were asked.
    pub asked: &'a BTreeSet<String>,
    /// How many were left for another run.
    pub left: usize,
    /// Whether a person or the time limit ended it.
    pub is_cut: bool,
}

/// A link to look at.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bad<'a> {
    pub(super) url: &'a str,
    pub(super) trouble: Trouble<'a>,
    pub(super) files: &'a BTreeSet<String>,
}

/// What is to be told of a run: what the ledger says against the links of the entries in question, and what failed
/// in this run without saying that yet.
pub(super) struct Told<'a> {
    pub(super) bad: Vec<Bad<'a>>,
    pub(super) failing: Vec<&'a Record>,
}

impl<'a> Told<'a> {
    pub(super) fn new((ledger, used): (&'a Ledger, &'a Used), asked: &BTreeSet<String>) -> Self {
        let bad = ledger.troubles().filter_map(|(url, trouble)| {
            let files = used.get(url)?;
            Some(Bad {
                url,
                trouble,
                files,
            })
        });
        let bad: Vec<Bad<'_>> = bad.collect();
        let is_dead: BTreeSet<&str> = bad
            .iter()
            .filter(|one| matches!(one.trouble, Trouble::Dead { .. }))
            .map(|one| one.url)
            .collect();
        let failing = ledger.records().filter(|record| {
            let fails = matches!(record.answer, Answer::Gone | Answer::Unclear);
            fails && asked.contains(&record.url) && !is_dead.contains(record.url.as_str())
        });
        Self {
            failing: failing.collect(),
            bad,
        }
    }
}

impl Tally<'_> {
    /// The last line of the command.
    #[must_use]
    pub fn closing(&self, ledger: &Ledger, file: &str) -> String {
        let records = ledger.records().filter(|one| self.asked.contains(&one.url));
        let mut counts = [0; 4];
        for record in records {
            let place = match record.answer {
                Answer::Ok => 0,
                Answer::Gone => 1,
                Answer::Unclear => 2,
                Answer::NotAsked => 3,
            };
            counts[place] += 1;
        }
        let words = [
            "work",
            "have no page",
            "give no clear answer",
            "may not be asked",
        ];
        let parts = counts.iter().zip(words).filter(|(count, _)| **count > 0);
        let parts: Vec<String> = parts
            .map(|(n, words)| format!("{} {words}", grouped(*n)))
            .collect();
        let mut line = format!("{} checked", plural(self.asked.len(), "link"));
        if !parts.is_empty() {
            line = format!("{line}: {}", parts.join(", "));
        }
        if self.left > 0 {
            line = format!("{line}; {} left for the next run", grouped(self.left));
        }
        if !self.asked.is_empty() {
            line = format!("{line}; wrote `{file}`: commit this file");
        }
        line
    }
}

/// What is wrong with a link, in a sentence without its address.
pub(super) fn sentence(trouble: Trouble<'_>) -> String {
    match trouble {
        Trouble::Dead {
            since,
            runs,
            status,
            ..
        } => {
            format!(
                "no page ({status}) since {since}, in {}",
                plural(runs as usize, "run")
            )
        }
        Trouble::Moved { .. } => "moved for good".to_owned(),
        Trouble::Archived { checked } => format!("archived on its code host, as of {checked}"),
    }
}

/// Why an address fails, and since when.
pub(super) fn failure(record: &Record) -> (String, Option<Date>) {
    let why = match record.why.as_str() {
        "dns" => "its name has no address".to_owned(),
        "connect" => "nobody answers".to_owned(),
        "tls" => "its certificate or encryption is not valid".to_owned(),
        "silent" => "its host does not answer".to_owned(),
        "timeout" => "it takes too long".to_owned(),
        "protocol" => "the answer is not valid HTTP, or too large".to_owned(),
        "redirects" => "redirects lead nowhere".to_owned(),
        "robots" => "it leads to what `robots.txt` forbids".to_owned(),
        "robots-unknown" => "its `robots.txt` cannot be read".to_owned(),
        "private" => "it leads inside a network".to_owned(),
        "port" | "address" => "it leads to what is no public web address".to_owned(),
        status => format!("status {status}"),
    };
    (why, record.since)
}
