//! `goods.csv`: one row for each good, for spreadsheets and statistics.
//!
//! RFC 4180 in UTF-8 without a byte order mark. Two things must be undone by who reads a cell, in this
//! order: the guard against formulas ([`guarded`]), then the joining of lists ([`joined`]).

use schemars::JsonSchema;
use serde::Serialize;

use crate::api::v1::coded::Coded;
use crate::api::v1::good::Known;
use crate::api::v1::good::fill::{archived, dates, page_url};
use crate::api::v1::goods::organizations;
use crate::api::v1::indicators::fill::{goals, license_ids};
use crate::good::Good;
use crate::invisible::{clean, is_invisible};

/// One row of `goods.csv`, with a column for each key; an empty cell means no value or an empty list.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(crate) struct Row {
    /// The id of the good.
    id: String,
    /// The full name.
    name: String,
    /// Acronyms and other names: a list.
    aliases: String,
    /// A summary in plain text.
    summary: String,
    /// `current`, `candidate` or `former`.
    status: String,
    /// The code of the stage.
    stage: String,
    /// The stage in English.
    stage_label: String,
    /// The address of its page.
    url: String,
    /// The address of its full object.
    json: String,
    /// Its public address.
    website: String,
    /// Addresses of its repositories: a list.
    repositories: String,
    /// Codes of its categories: a list.
    categories: String,
    /// The categories in English, in the same order: a list.
    category_labels: String,
    /// Codes of its sectors: a list.
    sectors: String,
    /// The sectors in English, in the same order: a list.
    sector_labels: String,
    /// Numbers of the goals it supports: a list.
    goals: String,
    /// The goals in English, in the same order: a list.
    goal_labels: String,
    /// SPDX ids of its licences, sorted: a list.
    licenses: String,
    /// The licences' names, in the same order: a list.
    license_labels: String,
    /// Names of its organisations in any role: a list.
    organizations: String,
    /// Names of its owners: a list.
    owners: String,
    /// Codes of the countries it is developed in: a list.
    developed_in: String,
    /// These countries in English, in the same order: a list.
    developed_in_labels: String,
    /// Codes of the countries it is used in: a list.
    used_in: String,
    /// These countries in English, in the same order: a list.
    used_in_labels: String,
    /// BCP 47 tags of its languages: a list.
    languages: String,
    /// The languages in English, in the same order: a list.
    language_labels: String,
    /// The version of the DPG Standard the answers were assessed against.
    standard_version: String,
    /// The day it was nominated.
    nominated: String,
    /// The day it was first recognised.
    recognized: String,
    /// The day of the latest completed review.
    reviewed: String,
    /// The last day on which the recognition is valid.
    valid_until: String,
    /// The day it was archived.
    archived_on: String,
    /// The code of the reason.
    archived_reason: String,
    /// The reason in English.
    archived_reason_label: String,
    /// The id of its successor.
    archived_by: String,
    /// The id of the good it duplicates.
    archived_of: String,
    /// Its former ids: a list.
    previous_ids: String,
    /// Its item in Wikidata.
    wikidata: String,
    /// Its digital object identifier.
    doi: String,
    /// Its number in the Alliance's live feed.
    dpga_id: String,
    /// The results of the twelve indicators, such as `sdgs:met`, in the order of the Standard: a list.
    assessment: String,
}

impl Row {
    /// The row of a good; cells are guarded.
    pub(crate) fn new(good: &Good, known: &Known<'_>) -> Self {
        let (entry, labels) = (&good.entry, known.labels);
        let mut row = Self {
            id: guarded(&good.id),
            name: guarded(&entry.name),
            aliases: joined(entry.aliases.iter()),
            summary: guarded(&entry.summary),
            status: guarded(good.status.code()),
            stage: guarded(entry.stage.code()),
            stage_label: guarded(labels.stage(entry.stage)),
            url: guarded(&page_url(known.base_url, &good.id)),
            json: guarded(&format!("{}api/v1/goods/{}.json", known.base_url, good.id)),
            website: cell(entry.website.as_ref()),
            repositories: joined(entry.repositories.iter().map(|one| &one.url)),
            organizations: joined(organizations(good).into_iter()),
            owners: joined(entry.organizations_as("owner").map(|one| &one.name)),
            standard_version: cell(entry.standard_version.as_ref()),
            previous_ids: joined(entry.previous_ids.iter()),
            wikidata: cell(entry.identifiers.wikidata.as_ref()),
            doi: cell(entry.identifiers.doi.as_ref()),
            dpga_id: cell(entry.identifiers.dpga_id.as_ref()),
            ..Self::default()
        };
        row.codes(good, known);
        row.times(good, known);
        row
    }

    /// Fills the columns of codes and of their labels.
    fn codes(&mut self, good: &Good, known: &Known<'_>) {
        let (entry, labels) = (&good.entry, known.labels);
        let deployment = &entry.deployment;
        let both = |vocabulary: &str, codes: &[String]| coded(&labels.codes(vocabulary, codes));
        (self.categories, self.category_labels) = both("category", &entry.categories);
        (self.sectors, self.sector_labels) = both("sector", &entry.sectors);
        (self.developed_in, self.developed_in_labels) = both("country", &deployment.developed_in);
        (self.used_in, self.used_in_labels) = both("country", &deployment.used_in);
        (self.languages, self.language_labels) = both("language", &deployment.languages);
        let goals = goals(&entry.indicators, labels);
        self.goals = joined(goals.iter().map(|goal| goal.goal.to_string()));
        self.goal_labels = joined(goals.iter().map(|goal| goal.label));
        let licenses = license_ids(&entry.indicators, labels);
        self.licenses = joined(licenses.iter().map(|one| &one.code));
        self.license_labels = joined(licenses.iter().map(|one| &one.label));
    }

    /// Fills the columns of days, of the end and of the assessment.
    fn times(&mut self, good: &Good, known: &Known<'_>) {
        let dates = dates(&good.entry, known.lifecycle);
        self.nominated = cell(dates.nominated);
        self.recognized = cell(dates.recognized);
        self.reviewed = cell(dates.reviewed);
        self.valid_until = cell(dates.valid_until);
        if let Some(archived) = archived(&good.entry, known.labels) {
            self.archived_on = cell(archived.on);
            self.archived_reason = cell(archived.reason);
            self.archived_reason_label = cell(archived.reason_label);
            self.archived_by = cell(archived.by);
            self.archived_of = cell(archived.of);
        }
        let results = known.assessed.iter();
        self.assessment = joined(results.map(|one| format!("{}:{}", one.key, one.result.code())));
    }
}

/// Codes and labels as two cells.
fn coded(codes: &[Coded<'_>]) -> (String, String) {
    (
        joined(codes.iter().map(|one| one.code)),
        joined(codes.iter().map(|one| one.label)),
    )
}

/// What may be absent as a cell.
fn cell(value: Option<impl ToString>) -> String {
    value.map_or_else(String::new, |value| guarded(&value.to_string()))
}

/// A list as one cell: items joined by `|`; `|` and `\` in an item have a `\` before them.
fn joined(items: impl Iterator<Item = impl AsRef<str>>) -> String {
    let mut text = String::new();
    for (position, item) in items.enumerate() {
        if position > 0 {
            text.push('|');
        }
        for c in item.as_ref().chars() {
            if matches!(c, '|' | '\\') {
                text.push('\\');
            }
            text.push(c);
        }
    }
    guarded(&text)
}

/// Keeps spreadsheets from computing what a cell says: where it begins, and behind what some of them
/// may take for its end, an apostrophe stands before what could begin a formula, and before an
/// apostrophe. Taking away one apostrophe in each of these places undoes it. Characters that nobody
/// sees are left out, as a table cannot spell them out.
fn guarded(text: &str) -> String {
    let text = clean(text);
    let mut out = String::with_capacity(text.len());
    let mut begins = true;
    for (at, c) in text.char_indices() {
        if begins && (c == '\'' || computes(&text[at..])) {
            out.push('\'');
        }
        out.push(c);
        begins = ends_cell(c);
    }
    out
}

/// Whether spreadsheets may compute a text, some of them when signs that nobody sees stand before it.
fn computes(text: &str) -> bool {
    let mut seen = text
        .chars()
        .skip_while(|&c| is_invisible(c) && !ends_cell(c));
    matches!(
        seen.next(),
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '\t' | '\r')
    )
}

/// Whether spreadsheets may take a sign for the end of a cell.
fn ends_cell(c: char) -> bool {
    matches!(c, ',' | ';' | '|' | '"' | '\t' | '\r' | '\n')
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{Strategy, any};
    use proptest::prop_oneof;
    use proptest::sample::select;
    use proptest::test_runner::{Config, RngSeed, TestRunner};
    use regex::Regex;

    use super::{clean, guarded, is_invisible, joined};

    /// Texts of characters that spreadsheets, readers of CSV or people may take for something else.
    fn texts() -> impl Strategy<Value = String> {
        let odd = "=+-@＝＋－＠'\"\\|,;\t\r\n a1\u{feff}\u{200b}\u{202e}\u{1}";
        let one = prop_oneof![select(odd.chars().collect::<Vec<_>>()), any::<char>()];
        vec(one, 0..12).prop_map(String::from_iter)
    }

    /// Draws the same inputs in every run.
    fn runner() -> TestRunner {
        TestRunner::new(Config {
            cases: 2000,
            rng_seed: RngSeed::Fixed(1),
            failure_persistence: None,
            ..Config::default()
        })
    }

    /// Checks that a text makes a cell that computes nothing and can be read back.
    fn check(text: &str) {
        let cell = guarded(text);
        let parts = cell.split([',', ';', '|', '"', '\t', '\r', '\n']);
        for part in parts {
            let seen = part.trim_start_matches(is_invisible);
            let computes = seen.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
            assert!(!computes, "{cell:?}");
        }
        assert_eq!(undone(&cell), clean(text));
    }

    /// The rule that the reference gives for reading a cell.
    fn undone(cell: &str) -> String {
        let guards = Regex::new("(^|[,;|\"\t\r\n])'").unwrap();
        guards.replace_all(cell, "$1").into_owned()
    }

    /// The rule that the reference gives for reading a list.
    fn split(cell: &str) -> Vec<String> {
        let item = Regex::new(r"(?s)(?:\\.|[^|\\])+").unwrap();
        let escaped = Regex::new(r"(?s)\\(.)").unwrap();
        item.find_iter(cell)
            .map(|one| escaped.replace_all(one.as_str(), "$1").into_owned())
            .collect()
    }

    #[test]
    fn no_cell_begins_like_a_formula_and_every_cell_can_be_read_back() {
        for text in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "＝1",
            "'quoted",
            "''",
            "a;=1",
            "a,'b",
            "a\n=1",
            "\"=1\"",
            ";';'",
            "plain - text",
            "",
            "x|=1",
            "\r\n=1",
            "\u{feff}=1",
            "a;\u{200b}\u{202e}@x",
            "\u{1}'=1",
            "\u{feff}'",
        ] {
            check(text);
        }
        assert_eq!(guarded("plain - text"), "plain - text");
    }

    #[test]
    fn no_cell_of_any_text_begins_like_a_formula_and_each_can_be_read_back() {
        let checked = runner().run(&texts(), |text| {
            check(&text);
            Ok(())
        });
        checked.unwrap();
    }

    #[test]
    fn lists_can_be_read_back_whatever_their_items_say() {
        let items = ["a|b", "c\\", "=d", "'e", "\\|", "f"];
        let cell = joined(items.iter());
        assert_eq!(split(&undone(&cell)), items, "{cell}");
    }

    #[test]
    fn lists_of_any_items_can_be_read_back() {
        let item = texts().prop_map(|text| clean(&text).into_owned());
        let items = vec(
            item.prop_filter("an item says something", |item| !item.is_empty()),
            1..5,
        );
        let checked = runner().run(&items, |items| {
            let cell = joined(items.iter());
            assert_eq!(split(&undone(&cell)), items, "{cell}");
            Ok(())
        });
        checked.unwrap();
    }
}
