//! The rules against real entries: how often they speak where reviewers had nothing to say, and
//! how often where they had.
//!
//! `cargo test --test suite calibration -- --nocapture` prints the tables of `docs/standard.md`.
//! With `CALIBRATION_DETAIL` in the environment every finding is a line too.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may fail by unwrapping, and these tests are read as tables"
)]

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use dpg_registry::embedded::builtin_schema;
use dpg_registry::entry::{Entry, Stage};
use dpg_registry::fs;
use dpg_registry::import::repairs::Terms;
use dpg_registry::import::v0::{Document, Folder};
use dpg_registry::import::{v0, v2};
use dpg_registry::standard::{Assessed, Outcome, Standard};
use dpg_registry::vocabulary::Vocabularies;

use crate::support::real_entries;

/// The one rule that speaks on most candidates; it is counted apart.
const NO_WORD: &str = "platform-no-word";

/// Indicators whose answers stand in the answers file, so that first versions of them are known.
const ANSWERED: std::ops::Range<usize> = 2..12;

/// What became of an answer until it was accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Changed,
    Same,
}

/// What was counted for one indicator, or for all.
#[derive(Debug, Default, Clone, Copy)]
struct Count {
    results: usize,
    gaps: usize,
    humans: usize,
    no_word: usize,
    changed: usize,
    changed_flagged: usize,
    same: usize,
    same_flagged: usize,
    gaps_changed: usize,
}

impl Count {
    fn result(&mut self, assessed: &Assessed) {
        let no_word = assessed.code.as_deref() == Some(NO_WORD);
        self.results += usize::from(assessed.result != Outcome::NotAsked);
        self.gaps += usize::from(assessed.result == Outcome::Gap);
        self.no_word += usize::from(no_word);
        self.humans += usize::from(assessed.result == Outcome::NeedsHuman && !no_word);
    }

    fn first(&mut self, assessed: &Assessed, fate: Fate) {
        self.result(assessed);
        let flagged = assessed.code.is_some() && assessed.code.as_deref() != Some(NO_WORD);
        match fate {
            Fate::Changed => {
                self.changed += 1;
                self.changed_flagged += usize::from(flagged);
                self.gaps_changed += usize::from(assessed.result == Outcome::Gap);
            }
            Fate::Same => {
                self.same += 1;
                self.same_flagged += usize::from(flagged);
            }
        }
    }

    fn add(mut self, other: &Self) -> Self {
        self.results += other.results;
        self.gaps += other.gaps;
        self.humans += other.humans;
        self.no_word += other.no_word;
        self.changed += other.changed;
        self.changed_flagged += other.changed_flagged;
        self.same += other.same;
        self.same_flagged += other.same_flagged;
        self.gaps_changed += other.gaps_changed;
        self
    }
}

/// Real entries and the Standard.
struct Bench {
    standard: Standard,
    v0: BTreeMap<String, Entry>,
    v2: BTreeMap<String, Entry>,
    first: BTreeMap<String, Entry>,
}

impl Bench {
    fn new(folder: &Path) -> Self {
        let files = builtin_schema();
        let vocabularies = Vocabularies::new(&files).unwrap();
        let terms = Terms::new(&files).unwrap();
        let accepted = |id: &String, entry: &Entry| {
            let answers = folder.join("digitalpublicgoods").join(format!("{id}.json"));
            entry.stage == Stage::Dpg && answers.is_file()
        };
        let mut v0 = read_v0(folder, "digitalpublicgoods", &terms);
        v0.retain(|id, entry| accepted(id, entry));
        let mut first = read_v0(folder, "first-answers", &terms);
        first.retain(|id, _| v0.contains_key(id));
        Self {
            standard: Standard::new(&files, &vocabularies).unwrap(),
            v0,
            v2: read_v2(folder, &terms),
            first,
        }
    }

    /// Counts the results of accepted entries by indicator.
    fn accepted(&self, entries: &BTreeMap<String, Entry>, stage: Stage) -> Vec<Count> {
        let mut counts = vec![Count::default(); 12];
        for (id, entry) in entries {
            let entry = Entry {
                stage,
                ..entry.clone()
            };
            let results = self.standard.assess(&entry);
            for (count, assessed) in counts.iter_mut().zip(&results) {
                count.result(assessed);
                if stage == Stage::Nominee {
                    detail("accepted", id, assessed);
                }
            }
        }
        counts
    }

    /// Counts by indicator what is said of first versions, by whether the answer changed.
    fn first(&self, is_wanted: impl Fn(usize) -> bool) -> Vec<Count> {
        let mut counts = vec![Count::default(); 12];
        let numbered = self.first.iter().enumerate();
        for (_, (id, entry)) in numbered.filter(|(number, _)| is_wanted(*number)) {
            let entry = Entry {
                stage: Stage::Nominee,
                ..entry.clone()
            };
            for (i, assessed) in self.standard.assess(&entry).iter().enumerate() {
                let hash = |of: &Entry| self.standard.answer_hash(of, assessed.key.as_str());
                let fate = if hash(&entry) == hash(&self.v0[id]) {
                    Fate::Same
                } else {
                    Fate::Changed
                };
                if ANSWERED.contains(&i) {
                    counts[i].first(assessed, fate);
                    detail(&format!("{fate:?}"), id, assessed);
                }
            }
        }
        counts
    }

    fn table(&self, title: &str, counts: &[Count], row: impl Fn(&Count) -> String) -> Count {
        println!("\n{title}");
        for (indicator, count) in self.standard.indicators().iter().zip(counts) {
            println!("{:22} {}", indicator.key, row(count));
        }
        let sum = counts.iter().fold(Count::default(), Count::add);
        println!("{:22} {}", "all", row(&sum));
        sum
    }
}

fn read_v0(folder: &Path, answers: &str, terms: &Terms) -> BTreeMap<String, Entry> {
    let mut documents = Vec::new();
    for (kind, name) in [(Folder::Nominees, "nominees"), (Folder::Answers, answers)] {
        let folder = folder.join(name);
        for file in fs::names(&folder).unwrap() {
            documents.push(Document {
                folder: kind,
                stem: file.to_string_lossy().trim_end_matches(".json").to_owned(),
                bytes: fs::read(&folder.join(&file)).unwrap(),
            });
        }
    }
    v0::import(documents, terms).entries.into_iter().collect()
}

fn read_v2(folder: &Path, terms: &Terms) -> BTreeMap<String, Entry> {
    let source = v2::Source {
        file: "live",
        bytes: &fs::read(&folder.join("live/dpgs-2026-07-13.json")).unwrap(),
        ids: &BTreeMap::new(),
    };
    let imported = v2::import(&source, terms).unwrap();
    imported.entries.into_iter().collect()
}

fn detail(what: &str, id: &str, assessed: &Assessed) {
    if std::env::var_os("CALIBRATION_DETAIL").is_some() {
        let code = assessed.code.as_deref().unwrap_or("-");
        let quote = assessed.quote.as_deref().unwrap_or_default();
        println!("{what}\t{id}\t{}\t{code}\t{quote}", assessed.key);
    }
}

#[allow(
    clippy::cast_precision_loss,
    reason = "counts of a few thousand are exact"
)]
fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}

fn shares(count: &Count) -> String {
    let of = |part| percent(part, count.results);
    let human = count.humans + count.no_word;
    format!(
        "{:5} results, gap {:5.2} %, needs human {:5.2} %, with `no` without a word {:5.2} %",
        count.results,
        of(count.gaps),
        of(count.humans),
        of(human)
    )
}

fn changes(count: &Count) -> String {
    format!(
        "{:3} changed, {:3} of them flagged; {:3} unchanged, {:2} flagged; {:3} gaps, {:3} changed",
        count.changed,
        count.changed_flagged,
        count.same,
        count.same_flagged,
        count.gaps,
        count.gaps_changed
    )
}

#[test]
fn accepted_entries_are_rarely_doubted() {
    let Some(folder) = real_entries() else { return };
    let bench = Bench::new(&folder);
    let sets = [
        ("accepted v0", &bench.v0, (0.8, 4.4, 11.5)),
        ("accepted v2", &bench.v2, (0.2, 1.2, 7.8)),
    ];
    for (name, entries, (gap, human, with_no_word)) in sets {
        assert!(entries.len() >= 95, "{name}: {} entries", entries.len());
        let counts = bench.accepted(entries, Stage::Nominee);
        let sum = bench.table(name, &counts, shares);
        assert!(percent(sum.gaps, sum.results) <= gap, "{name}: gaps");
        assert!(percent(sum.humans, sum.results) <= human, "{name}: doubts");
        let all = sum.humans + sum.no_word;
        assert!(percent(all, sum.results) <= with_no_word, "{name}: doubts");
        let recognised = bench.accepted(entries, Stage::Dpg);
        assert_eq!(recognised.iter().map(|c| c.no_word).sum::<usize>(), 0);
    }
}

#[test]
fn answers_that_reviewers_had_changed_are_flagged() {
    let Some(folder) = real_entries() else { return };
    let bench = Bench::new(&folder);
    let sum = bench.table("first answers", &bench.first(|_| true), changes);
    let Rates {
        changed,
        same,
        right,
    } = Rates::of("all", &sum);
    assert!(changed >= 71.0 && same <= 6.2 && right >= 97.0);
    // Whoever moves a threshold sees whether it helps the other half, too.
    let middle = bench.first.len() / 2;
    let halves: [(&str, &dyn Fn(usize) -> bool); 4] = [
        ("every second, from the first", &|number| number % 2 == 0),
        ("every second, from the second", &|number| number % 2 == 1),
        ("first half of the alphabet", &|number| number < middle),
        ("second half of the alphabet", &|number| number >= middle),
    ];
    for (name, is_wanted) in halves {
        let counts = bench.first(is_wanted);
        let rates = Rates::of(name, &counts.iter().fold(Count::default(), Count::add));
        assert!(rates.changed >= 68.0 && rates.same <= 8.0 && rates.right >= 95.0);
    }
}

/// How often first versions are doubted rightly, in per cent.
struct Rates {
    changed: f64,
    same: f64,
    right: f64,
}

impl Rates {
    fn of(name: &str, sum: &Count) -> Self {
        let rates = Self {
            changed: percent(sum.changed_flagged, sum.changed),
            same: percent(sum.same_flagged, sum.same),
            right: percent(sum.gaps_changed, sum.gaps),
        };
        let Self {
            changed,
            same,
            right,
        } = rates;
        println!(
            "{name}: flagged {changed:.1} % of the changed, {same:.1} % of the others; of the gaps {right:.1} % changed"
        );
        rates
    }
}

/// `cargo test --release --test suite assessing -- --ignored --nocapture`
#[test]
#[ignore = "a measurement, which nothing depends on"]
fn assessing_an_entry_takes() {
    let Some(folder) = real_entries() else { return };
    let files = builtin_schema();
    let vocabularies = Vocabularies::new(&files).unwrap();
    let start = Instant::now();
    let standard = Standard::new(&files, &vocabularies).unwrap();
    println!("the rules: {:.1} ms", start.elapsed().as_secs_f64() * 1e3);
    let bench = Bench::new(&folder);
    for (name, entries) in [("v0", &bench.v0), ("v2", &bench.v2)] {
        let rounds = 20_u32;
        let start = Instant::now();
        for _ in 0..rounds {
            for entry in entries.values() {
                std::hint::black_box(standard.assess(entry));
            }
        }
        let count = rounds * u32::try_from(entries.len()).unwrap();
        let each = start.elapsed() / count;
        println!(
            "{name}: {:.1} microseconds an entry",
            each.as_secs_f64() * 1e6
        );
    }
}

/// A question on nearly every entry would be noise: few goods are technical products.
#[test]
fn impact_and_breadth_are_rarely_asked_about() {
    let Some(folder) = real_entries() else { return };
    let bench = Bench::new(&folder);
    for (name, entries) in [
        ("v0", &bench.v0),
        ("v2", &bench.v2),
        ("first", &bench.first),
    ] {
        let (mut asked, mut without, mut partly) = (0, 0, 0);
        for (id, entry) in entries {
            let impact = bench.standard.impact(entry);
            asked += usize::from(!impact.technical.is_empty());
            without += usize::from(impact.targets.is_empty());
            partly += usize::from(!impact.goals_without_target.is_empty());
            if std::env::var_os("CALIBRATION_DETAIL").is_some() {
                for one in &impact.technical {
                    println!("impact\t{id}\t{}\t{}", one.code, one.quote);
                }
                println!("targets\t{id}\t{}", impact.targets.join(", "));
            }
        }
        let of = |count| percent(count, entries.len());
        println!(
            "{name}: {:5.2} % technical products, {:5.2} % without a target, {:5.2} % with a goal without one",
            of(asked),
            of(without),
            of(partly)
        );
        assert!(of(asked) <= 5.0, "{name}");
    }
}
