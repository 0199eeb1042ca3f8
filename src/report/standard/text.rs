//! The comparison as lines for a terminal.

use std::fmt::Write;

use super::{Words, heading, past, same, source, word};
use crate::derive::versions::{Count, Difference, Pair};
use crate::report::outline;
use crate::report::plural::plural;
use crate::report::spell::spell;

/// The whole comparison.
#[must_use]
pub fn lines(difference: &Difference<'_>, words: Words<'_>) -> String {
    let mut out = format!("{}\n", heading(difference));
    for one in &difference.goods {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "\n{} ({})", spell(&one.good.id), spell(&one.good.path));
        for pair in &one.indicators {
            indicator(&mut out, pair, words);
        }
    }
    if !difference.rules.is_empty() {
        out.push_str("\nby indicator and rule\n");
    }
    for count in &difference.rules {
        let _ = writeln!(out, "    {}", line(count));
    }
    let same = same(difference);
    if !same.is_empty() {
        let _ = writeln!(out, "\n{same}");
    }
    out
}

fn indicator(out: &mut String, pair: &Pair, words: Words<'_>) {
    let telling = pair.telling();
    let _ = writeln!(
        out,
        "    {} {}: {} -> {}",
        telling.number,
        telling.key,
        word(&pair.before),
        word(&pair.after)
    );
    let reason = telling.sentence(words.1);
    let code = telling.code.as_ref();
    let code = code.map_or_else(String::new, |code| format!(" [{code}]"));
    let _ = writeln!(out, "        {}{}{code}", past(pair), spell(&reason));
    if let Some(source) = source(pair, words) {
        let _ = writeln!(
            out,
            "        source: {} ({}), {}",
            spell(&source.title),
            source.date,
            spell(&source.url)
        );
    }
}

fn line(count: &Count) -> String {
    let rule = count.rule.as_ref();
    let rule = rule.map_or_else(String::new, |rule| format!(" {rule}:"));
    format!(
        "{} {}:{rule} {} -> {}, {}",
        count.number,
        count.indicator,
        outline::word(count.before),
        outline::word(count.after),
        plural(count.goods, "entry")
    )
}
