//! The comparison in Markdown, as an issue or a comment shows it: texts of entries stay texts, and what
//! does not fit is left out with a note.

use std::fmt::Write;

use super::{Words, heading, past, same, source, word};
use crate::derive::versions::{Difference, Differing, Pair};
use crate::report::markdown::budget::Budget;
use crate::report::markdown::inline::{code, prose};
use crate::report::markdown::sources::address;
use crate::report::outline;
use crate::report::plural::plural;

/// The most characters; GitHub refuses more than 65,536.
const MOST: usize = 60_000;

/// The whole comparison.
#[must_use]
pub fn page(difference: &Difference<'_>, words: Words<'_>) -> String {
    let mut out = format!("## DPG Standard, {}\n\n", heading(difference));
    out.push_str(&table(difference));
    let same = same(difference);
    if !same.is_empty() {
        let _ = writeln!(out, "{same}.\n");
    }
    let mut budget = Budget::new(MOST.saturating_sub(out.chars().count()));
    let sections = difference.goods.iter();
    let shown = sections
        .map(|one| section(one, words))
        .take_while(|text| budget.take(text));
    let shown: Vec<String> = shown.collect();
    out.push_str(&shown.concat());
    let left = difference.goods.len() - shown.len();
    if left > 0 {
        let _ = writeln!(
            out,
            "> {} left out: the text would be too long. `dpg standard diff` shows everything.",
            plural(left, "entry")
        );
    }
    out
}

/// How many entries have each difference.
fn table(difference: &Difference<'_>) -> String {
    if difference.rules.is_empty() {
        return String::new();
    }
    let mut out =
        "| indicator | rule | before | after | entries |\n| --- | --- | --- | --- | --- |\n"
            .to_owned();
    for count in &difference.rules {
        let rule = count.rule.as_deref().map(|rule| code(rule, 100));
        let _ = writeln!(
            out,
            "| {} {} | {} | {} | {} | {} |",
            count.number,
            code(count.indicator.as_str(), 60),
            rule.unwrap_or_default(),
            outline::word(count.before),
            outline::word(count.after),
            count.goods
        );
    }
    out.push('\n');
    out
}

fn section(one: &Differing<'_>, words: Words<'_>) -> String {
    let mut out = format!("### {}\n\n", code(&one.good.id, 100));
    let name = code(&one.good.entry.name, 120);
    let _ = writeln!(out, "{name} in {}\n", code(&one.good.path, 160));
    for pair in &one.indicators {
        out.push_str(&item(pair, words));
    }
    out.push('\n');
    out
}

fn item(pair: &Pair, words: Words<'_>) -> String {
    let telling = pair.telling();
    let rule = telling.code.as_deref().map(|rule| code(rule, 100) + ", ");
    let source = source(pair, words).map(|source| {
        let title = prose(&source.title);
        let linked = address(&source.url).map(|target| format!("[{title}]({target})"));
        format!("{}, {}", linked.unwrap_or(title), source.date)
    });
    let mut out = format!(
        "- {} {}: {} → {}: {}{}\n",
        telling.number,
        code(telling.key.as_str(), 60),
        word(&pair.before),
        word(&pair.after),
        past(pair),
        prose(&telling.sentence(words.1))
    );
    let facts = rule.unwrap_or_default() + &source.unwrap_or_default();
    if !facts.is_empty() {
        let _ = writeln!(out, "  <br>{}", facts.trim_end_matches(", "));
    }
    out
}
