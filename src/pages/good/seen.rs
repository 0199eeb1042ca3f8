//! What the source of a good showed when it was read last: releases, activity, the file with its licence.

use jiff::civil::Date;
use serde::Serialize;

use crate::catalog::Good;
use crate::observations::{Observation, SourceFact, SourceLinks};
use crate::pages::good::point::Point;
use crate::site::context::Context;

/// How many services are named.
const NAMED: usize = 12;

/// How many digits of a commit are shown.
const SHORT: usize = 12;

/// What the source of a good showed.
#[derive(Serialize)]
pub(crate) struct Seen {
    /// When it was read, and by what.
    intro: String,
    /// The commit that was read.
    commit: Option<Place>,
    items: Vec<Item>,
}

/// A fact under its label.
#[derive(Serialize)]
struct Item {
    /// `release`, `active`, `license`, `services` or `changes`.
    kind: &'static str,
    label: String,
    /// What was seen, a line each.
    values: Vec<String>,
    /// The place that shows it.
    place: Option<Place>,
}

/// A place in a source.
#[derive(Serialize)]
struct Place {
    label: String,
    /// Its permanent address, if the entry names the repository.
    href: Option<String>,
}

/// What the source of a good showed; nothing if nobody recorded it.
pub(crate) fn seen(context: &Context<'_>, good: &Good) -> Option<Seen> {
    let seen = context.site.sources.observations.get(&good.id)?;
    let repositories = good.entry.repositories.iter();
    let links = seen.links(repositories.map(|one| one.url.as_str()));
    let reader = Reader {
        context,
        good,
        seen,
        links,
    };
    let items = [
        reader.release(),
        reader.active(),
        reader.license(),
        reader.services(),
        reader.changes(),
    ];
    let day = context.language.day(seen.checked);
    Some(Seen {
        intro: context.language.text("seen-intro", &[("day", &day)]),
        commit: reader.commit(),
        items: items.into_iter().flatten().collect(),
    })
}

/// The same in short, for the top of the page.
pub(super) fn point(context: &Context<'_>, good: &Good) -> Option<Point> {
    let seen = context.site.sources.observations.get(&good.id)?;
    let reader = Reader {
        context,
        good,
        seen,
        links: None,
    };
    let lines = [
        reader.activity(),
        reader.released(),
        reader.license_checked(),
    ];
    let mut lines = lines.into_iter().flatten();
    Some(Point {
        kind: "seen",
        label: context.language.t("seen-point"),
        value: lines.next()?,
        notes: lines.collect(),
        href: Some("#source".to_owned()),
        away: false,
    })
}

/// What is said of one observation.
struct Reader<'a> {
    context: &'a Context<'a>,
    good: &'a Good,
    seen: &'a Observation,
    links: Option<SourceLinks<'a>>,
}

impl Reader<'_> {
    fn text(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.context.language.text(id, values)
    }

    fn day(&self, day: Date) -> String {
        self.context.language.day(day)
    }

    fn item(&self, kind: &'static str, values: Vec<String>) -> Item {
        Item {
            kind,
            label: self.context.language.t(&format!("seen-{kind}")),
            values,
            place: None,
        }
    }

    fn commit(&self) -> Option<Place> {
        let commit = self.seen.commit.as_deref()?;
        Some(Place {
            label: commit.get(..SHORT).unwrap_or(commit).to_owned(),
            href: self.links.as_ref().and_then(SourceLinks::commit),
        })
    }

    /// The place that shows a fact.
    fn place(&self, fact: &SourceFact) -> Option<Place> {
        let at = fact.at()?;
        Some(Place {
            label: at.0.to_owned(),
            href: self.links.as_ref().and_then(|links| links.place(at)),
        })
    }

    fn released(&self) -> Option<String> {
        let release = self.seen.life.as_ref()?.release.as_ref()?;
        let values = [
            ("tag", release.tag.as_str()),
            ("day", &self.day(release.on)),
        ];
        Some(self.text("seen-last-release", &values))
    }

    fn release(&self) -> Option<Item> {
        Some(self.item("release", vec![self.released()?]))
    }

    fn activity(&self) -> Option<String> {
        let id = if self.seen.is_active()? {
            "seen-is-active"
        } else {
            "seen-is-silent"
        };
        Some(self.text(id, &[("day", &self.day(self.seen.checked))]))
    }

    fn active(&self) -> Option<Item> {
        let life = self.seen.life.as_ref()?;
        let last = life.last_commit?;
        let last = self.text("seen-last-commit", &[("day", &self.day(last))]);
        let authors = life.authors.filter(|count| *count > 0);
        let authors = authors.and_then(|count| usize::try_from(count).ok());
        let authors = authors.map(|count| self.context.language.count("seen-authors", count));
        let lines = self.activity().into_iter().chain([last]).chain(authors);
        Some(self.item("active", lines.collect()))
    }

    fn license_checked(&self) -> Option<String> {
        let named = self.good.entry.indicators.licenses.iter();
        let named = named.map(|one| one.spdx.as_str());
        let is_same = self.seen.has_license_of(named)?;
        let id = match (self.seen.has_license_text(), is_same) {
            (true, true) => "seen-license-same",
            (true, false) => "seen-license-other",
            (false, true) => "seen-stated-same",
            (false, false) => "seen-stated-other",
        };
        let list = self.seen.licenses().join(", ");
        let day = self.day(self.seen.checked);
        Some(self.text(id, &[("list", &list), ("day", &day)]))
    }

    fn license(&self) -> Option<Item> {
        let checked = self.license_checked()?;
        let place = self.seen.license_file().and_then(|fact| self.place(fact));
        Some(Item {
            place,
            ..self.item("license", vec![checked])
        })
    }

    fn services(&self) -> Option<Item> {
        let services = self.seen.services();
        let label = |code: &&str| self.context.code_label("closed-service", code);
        let mut names: Vec<String> = services.iter().take(NAMED).map(label).collect();
        match services.len().saturating_sub(NAMED) {
            0 => {}
            more => names.push(format!("+{more}")),
        }
        (!names.is_empty()).then(|| self.item("services", vec![names.join(", ")]))
    }

    fn changes(&self) -> Option<Item> {
        let changes = self.seen.changes.iter().filter(|one| one.is_of_license());
        let none = || self.context.language.t("seen-none");
        let words = |values: &[String]| match values {
            [] => none(),
            values => values.join(", "),
        };
        let lines = changes.rev().map(|change| {
            let values = [
                ("was", words(&change.was)),
                ("is", words(&change.is)),
                ("day", self.day(change.on)),
            ];
            let values = values.each_ref().map(|(key, value)| (*key, value.as_str()));
            self.text("seen-license-changed", &values)
        });
        let lines: Vec<String> = lines.take(NAMED).collect();
        (!lines.is_empty()).then(|| self.item("changes", lines))
    }
}
