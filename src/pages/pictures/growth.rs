//! The growth of the registry: recognised goods by month or year, as far as days are known.

use crate::catalog::Status;
use crate::pages::chart::{Column, Figure, Key, Row, Table, columns};
use crate::site::context::Context;
use crate::theme::html::Html;

/// Up to this many months, growth is drawn by month; more are drawn by year.
const MONTHS: i32 = 24;

impl Context<'_> {
    /// Recognised goods over time, as far as days of recognition are known.
    pub(crate) fn growth_picture(&self) -> Figure {
        let months = &self.site.sources.derived.statistics.recognized;
        let all = self.site.with_status(Status::Current).len();
        let dated: usize = months.values().sum();
        let periods = match (months.first_key_value(), months.last_key_value()) {
            (Some((first, _)), Some((last, _))) => self.periods(*first, *last),
            _ => Vec::new(),
        };
        let caption = self.language.t("statistics-growth");
        let (count, total) = (dated.to_string(), all.to_string());
        let args = [("count", count.as_str()), ("all", total.as_str())];
        let description = self.language.text("statistics-growth-desc", &args);
        let words = self.words(("growth", &caption), &description);
        let svg = if periods.is_empty() {
            Html::default()
        } else {
            columns(&words, &periods)
        };
        let rows = periods.iter().map(|period| Row {
            label: period.label.clone(),
            href: None,
            goal: None,
            cells: vec![period.new, period.before + period.new],
        });
        let heads = ["period", "new", "total"];
        let heads = heads.map(|head| self.language.t(&format!("statistics-growth-{head}")));
        Figure {
            id: "growth".to_owned(),
            headline: self.busiest(&periods),
            legend: if periods.is_empty() {
                Vec::new()
            } else {
                [("amount", "new"), ("amount-before", "total")]
                    .map(|key| self.growth_key(key))
                    .into()
            },
            svg,
            notes: match dated {
                0 => vec![self.language.t("statistics-growth-none")],
                _ => vec![description.clone()],
            },
            table: Table {
                columns: heads.into(),
                rows: rows.collect(),
            },
            all: None,
            passable: false,
            caption,
        }
    }

    /// The period in which most goods were recognised, if there is more than one.
    fn busiest(&self, periods: &[Column]) -> Option<String> {
        let dated: usize = periods.iter().map(|period| period.new).sum();
        let most = periods.iter().rev().max_by_key(|period| period.new)?;
        let many = periods.len() > 1;
        let headline = || self.share("headline-growth", &most.label, (most.new, dated));
        many.then(headline).flatten()
    }

    fn growth_key(&self, (class, what): (&str, &str)) -> Key {
        Key {
            class: class.to_owned(),
            label: self.language.t(&format!("statistics-growth-{what}-key")),
        }
    }

    /// Every month, or every year when there are many months, between two months.
    fn periods(&self, first: (i16, i8), last: (i16, i8)) -> Vec<Column> {
        let number = |(year, month): (i16, i8)| i32::from(year) * 12 + i32::from(month) - 1;
        let by_month = number(last) - number(first) < MONTHS;
        let counts = &self.site.sources.derived.statistics.recognized;
        let mut found: Vec<Column> = Vec::new();
        let mut before = 0;
        for at in number(first)..=number(last) {
            let (year, month) = (at.div_euclid(12), at.rem_euclid(12) + 1);
            let key = (
                i16::try_from(year).unwrap_or(0),
                i8::try_from(month).unwrap_or(0),
            );
            let new = counts.get(&key).copied().unwrap_or(0);
            let label = if by_month {
                format!("{year}-{month:02}")
            } else {
                year.to_string()
            };
            match found.last_mut() {
                Some(last) if last.label == label => last.new += new,
                _ => found.push(Column { label, before, new }),
            }
            before += new;
        }
        found
    }
}
