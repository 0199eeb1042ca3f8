//! Entries made at random from texts that are hard to write down.

use std::collections::BTreeMap;

use dpg_registry::entry::{
    Answer, Archived, BestPractices, Dates, Decided, Decision, Deployment, Derivation, Distinction,
    Entry, Evidence, Goal, GoalEvidence, Handling, Identifiers, License, Named, Organization,
    Owner, PartAnswer, Question, Repository, Stage, Translation,
};
use serde_json::json;

/// Pieces of texts that readers of YAML stumble over.
const PIECES: [&str; 62] = [
    "word",
    "two words",
    " ",
    "  ",
    "\t",
    "\n",
    "\n\n",
    "\r",
    "\r\n",
    "#",
    " #",
    "# ",
    ": ",
    ":",
    "- ",
    "-",
    "---",
    "...",
    "? ",
    "?",
    "~",
    "null",
    "yes",
    "No",
    "on",
    "true",
    "0x1f",
    "1_000",
    "2020-01-01",
    "12:30:45",
    "1e3",
    ".5",
    "+1",
    "0o7",
    "<<",
    "=",
    "%",
    "@",
    "`",
    "&",
    "*",
    "!",
    "|",
    ">",
    "'",
    "\"",
    "\\",
    "{",
    "}",
    "[",
    "]",
    ",",
    "\u{0}",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\u{feff}",
    "\u{202e}",
    "\u{ffff}",
    "😀",
    "é",
    "https://example.org/a?b=c#d",
];

/// Numbers by chance.
pub(crate) struct Dice(Box<dyn Iterator<Item = u32>>);

impl Dice {
    /// Numbers without an end, the same ones for the same seed.
    pub(crate) fn seeded(mut seed: u64) -> Self {
        Self(Box::new(std::iter::from_fn(move || {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            u32::try_from(seed >> 32).ok()
        })))
    }

    /// Some numbers, then zeros.
    pub(crate) fn of(numbers: Vec<u32>) -> Self {
        Self(Box::new(numbers.into_iter().chain(std::iter::repeat(0))))
    }

    /// A number below `sides`; the smaller the number on the dice, the smaller it is.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        let number = self.0.next().expect("the numbers have no end");
        usize::try_from((u64::from(number) * sides as u64) >> 32).unwrap()
    }

    /// Yes in one of so many cases, never for 0; no when the number on the dice is 0.
    pub(crate) fn chance(&mut self, one_in: usize) -> bool {
        one_in > 0 && self.roll(one_in) == one_in - 1
    }

    /// A text made of pieces.
    pub(crate) fn text(&mut self) -> String {
        let long = if self.chance(6) { 60 } else { 5 };
        let pieces = self.roll(long) + 1;
        (0..pieces)
            .map(|_| PIECES[self.roll(PIECES.len())])
            .collect()
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.chance(2).then(|| make(self))
    }

    fn some<T>(&mut self, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let count = self.roll(3);
        (0..count).map(|_| make(self)).collect()
    }

    fn answer(&mut self) -> Option<Answer> {
        [
            None,
            Some(Answer::Yes),
            Some(Answer::No),
            Some(Answer::Unknown),
        ][self.roll(4)]
    }

    fn evidence(&mut self) -> Evidence {
        Evidence {
            text: self.maybe(Self::text),
            url: self.maybe(Self::text),
        }
    }

    fn named(&mut self) -> Named {
        Named {
            name: self.text(),
            evidence: self.some(Self::evidence),
        }
    }

    fn question(&mut self) -> Question {
        Question {
            answer: self.answer(),
            evidence: self.some(Self::evidence),
        }
    }

    fn part(&mut self) -> PartAnswer {
        PartAnswer {
            part: "metadata".to_owned(),
            answer: self.answer(),
            evidence: self.some(Self::evidence),
        }
    }

    fn handling(&mut self) -> Option<Vec<Handling>> {
        let all = [Handling::Collected, Handling::Stored, Handling::Distributed];
        self.maybe(|dice| all[..dice.roll(4)].to_vec())
    }

    fn day(&mut self) -> jiff::civil::Date {
        jiff::civil::date(2020, 1, 1 + i8::try_from(self.roll(28)).unwrap())
    }

    /// An entry with anything in it.
    pub(crate) fn entry(&mut self) -> Entry {
        let mut entry = Entry {
            name: self.text(),
            aliases: self.some(Self::text),
            summary: self.text(),
            description: self.maybe(Self::text),
            categories: self.some(Self::text),
            website: self.maybe(Self::text),
            repositories: self.some(|dice| Repository {
                name: dice.maybe(Self::text),
                url: dice.text(),
                note: dice.maybe(Self::text),
            }),
            sectors: self.some(Self::text),
            organizations: self.some(|dice| Organization {
                name: dice.text(),
                role: dice.text(),
                website: dice.maybe(Self::text),
                same_as: dice.some(Self::text),
            }),
            stage: [Stage::Nominee, Stage::UnderReview, Stage::Dpg, Stage::Ineligible]
                [self.roll(4)],
            standard_version: self.maybe(|_| "1.10".to_owned()),
            previous_ids: self.some(Self::text),
            derived_from: self.some(Self::parent),
            highlights: self.some(Self::evidence),
            extra: self.maybe(|dice| {
                json!({dice.text(): [dice.text(), null, [], {}, 1.5, true, [dice.text()]], "on": "2020-01-01"})
            }),
            ..Entry::default()
        };
        self.life(&mut entry);
        self.answers(&mut entry);
        entry
    }

    fn parent(&mut self) -> Derivation {
        Derivation {
            good: self.maybe(Self::text),
            name: self.maybe(Self::text),
            url: self.maybe(Self::text),
            kind: self.maybe(Self::text),
            distinction: self.some(|dice| Distinction {
                pillar: dice.text(),
                evidence: dice.some(Self::evidence),
            }),
            tracks_upstream: self.question(),
            security_updates: self.question(),
            ..Derivation::default()
        }
    }

    fn life(&mut self, entry: &mut Entry) {
        entry.dates = Dates {
            nominated: self.maybe(Self::day),
            recognized: None,
            reviewed: self.maybe(Self::day),
        };
        entry.archived = self.maybe(|dice| Archived {
            on: dice.maybe(Self::day),
            note: dice.maybe(Self::text),
            ..Archived::default()
        });
        if self.chance(2) {
            let decision = Decision {
                result: Decided::NotMet,
                on: self.day(),
                standard_version: None,
                note: self.maybe(Self::text),
                answer_hash: Some("0123456789012345".to_owned()),
            };
            entry.decisions = BTreeMap::from([("sdgs".to_owned(), decision)]);
        }
        entry.identifiers = Identifiers {
            dpga_id: self.maybe(|_| "11440".to_owned()),
            dpga_linked: self.maybe(|_| false),
            same_as: self.some(Self::text),
            ..Identifiers::default()
        };
        entry.deployment = Deployment {
            developed_in: vec!["NO".to_owned(), "KE".to_owned()],
            awards: self.some(Self::evidence),
            programmes: self.some(Self::text),
            multilingual: self.question(),
            ..Deployment::default()
        };
        if self.chance(2) {
            let translation = Translation {
                name: self.maybe(Self::text),
                summary: None,
                description: self.maybe(Self::text),
            };
            entry.translations = BTreeMap::from([("no".to_owned(), translation)]);
        }
    }

    fn answers(&mut self, entry: &mut Entry) {
        let indicators = &mut entry.indicators;
        indicators.sdgs = self.some(|dice| Goal {
            goal: 3,
            targets: vec!["3.8".to_owned()],
            evidence: dice.some(|dice| GoalEvidence {
                text: dice.maybe(Self::text),
                url: dice.maybe(Self::text),
                also_for: dice.some(|_| 4),
            }),
        });
        indicators.licenses = self.some(|dice| License {
            spdx: dice.text(),
            covers: dice.some(Self::text),
            evidence: dice.some(Self::evidence),
        });
        indicators.ownership.answer = self.answer();
        indicators.ownership.owners = self.some(|dice| Owner {
            name: dice.text(),
            kind: dice.maybe(Self::text),
            country: dice.maybe(|_| "NO".to_owned()),
            evidence: dice.some(Self::evidence),
        });
        indicators.ownership.owns_all = self.question();
        indicators.platform_independence.dependencies = self.some(Self::named);
        indicators.platform_independence.parts = self.some(Self::part);
        indicators.documentation.parts = self.some(Self::part);
        indicators.privacy.laws = self.some(Self::named);
        indicators.standards.open_standards = self.some(Self::named);
        indicators.standards.best_practices = BestPractices {
            answer: self.answer(),
            evidence: self.some(Self::evidence),
            items: self.some(Self::named),
        };
        indicators.data_privacy.handling = self.handling();
        indicators.data_privacy.data_types = self.some(Self::text);
        indicators.data_privacy.training_data = self.question();
        indicators.content_safety.handling = self.handling();
        indicators.content_safety.response_time = self.maybe(Self::text);
        indicators.harassment.minors = self.question();
    }
}
