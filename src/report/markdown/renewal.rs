//! Prepared renewals as the text of a pull request.

use std::fmt::Write;

use super::budget::Budget;
use super::entry::fields;
use super::finding::diagnostic;
use super::inline::{advice, code, fold, prose};
use crate::renewal::{Kept, Renewal, Unknown};
use crate::report::outline::word;
use crate::review::Indicator;
use crate::standard::Outcome;

/// The most characters of all sections: an issue or a pull request takes no more than 65,536.
const MOST: usize = 60_000;

/// The most characters of the list of goods without a section.
const MOST_NAMES: usize = 4_000;

/// The text of a pull request with some renewals. Those that are too long for it are only named, or
/// counted if there are too many of them.
#[must_use]
pub fn renewals(renewals: &[Renewal]) -> String {
    let mut out = "## Renewals\n\n".to_owned();
    let mut budget = Budget::new(MOST.saturating_sub(out.chars().count()));
    let mut left_out = Vec::new();
    for one in renewals {
        let section = section(one);
        if budget.take(&section) {
            out.push_str(&section);
        } else {
            left_out.push(code(&one.id, 100));
        }
    }
    if !left_out.is_empty() {
        let mut budget = Budget::new(MOST_NAMES);
        let named = left_out.iter();
        let named = named.take_while(|name| budget.take(name) && budget.take(", "));
        let named = named.count();
        let more = match left_out.len() - named {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        // Writing to a String cannot fail.
        let _ = writeln!(
            out,
            "> Too long to show here: {}{more}. `dpg renew` shows everything.",
            left_out[..named].join(", ")
        );
    }
    out
}

fn section(one: &Renewal) -> String {
    let mut out = format!("### {}\n\n", code(&one.name, 120));
    let valid = match one.valid_until {
        Some(day) => format!("valid until {day}"),
        None => "no review date".to_owned(),
    };
    let standard = &one.standard;
    let before = match &standard.before {
        Some(before) => code(before, 50),
        None => "no version".to_owned(),
    };
    // Writing to a String cannot fail.
    let _ = writeln!(
        out,
        "{} in {}, {valid}. Standard: {before} to {}.\n",
        code(&one.id, 100),
        code(&one.path, 160),
        code(&standard.after, 50)
    );
    let releases = standard.releases.iter();
    let new = releases.map(|one| format!("{} ({})", one.version, one.date));
    list(&mut out, "New versions", new);
    let asks = standard.asks.iter();
    let asks = asks.map(|one| {
        let rule = one.rule.as_ref();
        let rule = rule.map_or_else(String::new, |rule| format!(" ({})", code(rule, 100)));
        format!(
            "{} since {}: {}{rule}",
            one.number,
            one.since,
            prose(&one.text)
        )
    });
    list(&mut out, "Asked in addition", asks);
    list(&mut out, "Open", one.open.iter().map(open));
    decisions(&mut out, one);
    out.push_str(&since(one));
    let findings: Vec<String> = one
        .findings
        .iter()
        .take(MOST_FINDINGS)
        .map(diagnostic)
        .collect();
    if !findings.is_empty() {
        out.push_str(&fold(
            &format!("Findings ({})", one.findings.len()),
            &findings.concat(),
        ));
    }
    if one.formats {
        out.push_str("The patch also formats the file, as `dpg fmt` does.\n\n");
    }
    out
}

/// What becomes of the decisions.
fn decisions(out: &mut String, one: &Renewal) {
    list(
        out,
        "Decisions kept, the answers are the same",
        one.kept.iter().map(kept),
    );
    list(
        out,
        "Decisions kept, not compared: the answers at that time are not known",
        one.not_compared.iter().map(kept),
    );
    list(
        out,
        "Decisions dropped, the answers changed",
        one.dropped.iter().map(kept),
    );
}

/// What changed since the last decision.
fn since(one: &Renewal) -> String {
    let Some(decision) = &one.decision else {
        return match one.decision_unknown {
            Some(Unknown::ShallowClone) => {
                "What changed since the last decision is not known: the clone does not have the whole history. Fetch it, such as with `git fetch --unshallow`.\n\n"
            }
            Some(Unknown::NoDay) | None => {
                "What changed since the last decision is not known: the history of the entry has no day of a decision.\n\n"
            }
        }
        .to_owned();
    };
    let same = one.unchanged.len();
    format!(
        "Compared with the last decision (`{}`, {}): {same} of {} answers are the same.\n\n{}",
        decision.short(),
        decision.day,
        same + one.changed.len(),
        fields(&one.fields, one.fields_left_out)
    )
}

/// The most findings of one entry that are shown.
const MOST_FINDINGS: usize = 60;

fn open(one: &Indicator) -> String {
    let is_new = if one.before == Some(Outcome::Met) {
        ", new"
    } else {
        ""
    };
    let help = one.help.as_deref().map(advice);
    let help = help.map_or_else(String::new, |help| format!(" {help}"));
    format!(
        "{} {}: **{}**{is_new}. {}{help}",
        one.number,
        prose(&one.title),
        word(one.result),
        prose(&one.reason)
    )
}

fn kept(one: &Kept) -> String {
    format!("{} ({})", code(&one.indicator, 40), one.on)
}

fn list(out: &mut String, title: &str, items: impl Iterator<Item = String>) {
    let items: Vec<String> = items.map(|item| format!("- {item}\n")).collect();
    if !items.is_empty() {
        let _ = writeln!(out, "**{title}**\n\n{}", items.concat());
    }
}

#[cfg(test)]
mod tests {
    use super::renewals;
    use crate::renewal::{Renewal, StandardChange};

    fn renewal(number: usize) -> Renewal {
        Renewal {
            id: format!("good-{number:03}-{}", "x".repeat(60)),
            name: "x".repeat(120),
            path: format!("registry/{number}.yaml"),
            valid_until: None,
            standard: StandardChange {
                before: None,
                after: "1.1.7".to_owned(),
                releases: Vec::new(),
                asks: Vec::new(),
            },
            decision: None,
            decision_unknown: None,
            fields: Vec::new(),
            fields_left_out: 0,
            changed: Vec::new(),
            unchanged: Vec::new(),
            open: Vec::new(),
            kept: Vec::new(),
            not_compared: Vec::new(),
            dropped: Vec::new(),
            findings: Vec::new(),
            formats: true,
            before: String::new(),
            after: String::new(),
        }
    }

    #[test]
    fn every_good_is_shown_named_or_counted() {
        let all: Vec<Renewal> = (0..400).map(renewal).collect();
        let text = renewals(&all);
        assert!(text.chars().count() < 65_536);
        let shown = text.matches("### ").count();
        assert_eq!(text.matches("also formats the file").count(), shown);
        let (_, rest) = text.split_once("> Too long to show here: ").unwrap();
        let named = rest.matches("`good-").count();
        let (_, more) = rest.split_once(" and ").unwrap();
        let more: usize = more.split(' ').next().unwrap().parse().unwrap();
        assert!(shown > 100 && named > 10, "{shown}, {named}");
        assert_eq!(shown + named + more, 400);
    }
}
