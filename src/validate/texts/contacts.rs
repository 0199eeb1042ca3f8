//! E-mail addresses and telephone numbers of persons in texts that are published.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::text::{MOST, Text, earlier};
use crate::diagnostic::Code;
use crate::entry::Entry;
use crate::slug::fold;
use crate::validate::display::readable;
use crate::validate::finding::Finding;
use crate::vocabulary::{Vocabularies, Vocabulary};

static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)([\w.%+-]+)\s?(?:@|\[at\]|\(at\))\s?([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24})\b")
});

static TELEPHONE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\+[1-9](?:[ ()./-]{0,2}[0-9]){8,14}"));

fn pattern(source: &str) -> Regex {
    Regex::new(source).expect("a constant that the tests compile")
}

/// The shortest name in which a mailbox may be found, or that may be found in one.
const SHORTEST: usize = 3;

/// What tells a mailbox of the good or its owners from that of a person.
pub(super) struct Own<'a> {
    roles: &'a Vocabulary,
    /// Names of the good and its organisations, folded.
    names: Vec<String>,
}

impl<'a> Own<'a> {
    pub(super) fn of(entry: &Entry, vocabularies: &'a Vocabularies) -> Self {
        let organizations = entry.organizations.iter().map(|one| &one.name);
        let names = entry
            .aliases
            .iter()
            .chain([&entry.name])
            .chain(organizations);
        Self {
            roles: vocabularies.get("mailbox"),
            names: names.map(|name| fold(name)).collect(),
        }
    }

    /// Whether a mailbox belongs to a role, the good or an organisation.
    fn has(&self, local: &str, domain: &str) -> bool {
        let words = local.split(|c: char| !c.is_alphanumeric());
        let is_role = |word: &str| self.roles.get(&word.to_lowercase()).is_some();
        let folded = fold(local);
        let is_long = |name: &str| name.chars().count() >= SHORTEST;
        let names = || self.names.iter().map(String::as_str);
        let labels = || domain.split('.').map(fold);
        words.into_iter().any(is_role)
            || is_role(&folded)
            || self
                .roles
                .terms()
                .iter()
                .any(|role| role.code.len() > 5 && folded.contains(&role.code))
            || is_long(&folded) && names().any(|name| name.contains(&folded))
            || names().any(|name| is_long(name) && folded.contains(name))
            || labels().any(|label| label == folded)
    }
}

/// Checks the contacts in one text.
pub(super) fn check(text: Text<'_>, own: &Own<'_>, found: &mut Vec<Finding>) {
    let has_at = ["@", "[at]", "(at)"]
        .iter()
        .any(|at| text.text.contains(at));
    if has_at {
        let hits = EMAIL.captures_iter(text.text).take(MOST);
        found.extend(hits.filter_map(|hit| person(text, own, &hit)));
    }
    if text.text.contains('+') {
        found.extend(
            TELEPHONE
                .find_iter(text.text)
                .take(MOST)
                .filter_map(|hit| number(text, (hit.start(), hit.as_str()))),
        );
    }
}

/// An e-mail address that seems to be a person's.
fn person(text: Text<'_>, own: &Own<'_>, hit: &Captures<'_>) -> Option<Finding> {
    let (whole, local, domain) = (hit.get(0)?, &hit[1], &hit[2]);
    let before = text.text[..whole.start()]
        .rsplit(char::is_whitespace)
        .next();
    // A part of a web address, and an account such as `@name@host`, are no mailbox.
    let is_part = before.is_some_and(|token| token.contains("://") || token.ends_with('@'));
    if is_part || local == "git" || own.has(local, domain) {
        return None;
    }
    let shown: String = local.chars().take(1).collect();
    let message = format!(
        "`{}` contains `{shown}…@{domain}`, which looks like a person's e-mail address",
        readable(text.pointer)
    );
    Some(contact(text, (whole.start(), whole.as_str()), message).help(
        "remove it, or write a role address such as `info@…`: all texts of an entry are published",
    ))
}

/// A telephone number with the code of its country.
fn number(text: Text<'_>, (at, hit): (usize, &str)) -> Option<Finding> {
    let joined = |c: char| c.is_alphanumeric() || matches!(c, '/' | '=' | '?' | '&' | '+');
    let is_inside = text.text[..at].ends_with(joined)
        || text.text[at + hit.len()..].starts_with(|c: char| c.is_alphanumeric());
    if is_inside || hit.ends_with("000000") || hit.ends_with("000 000") {
        return None;
    }
    let shown: String = hit.chars().take(4).collect();
    let message = format!(
        "`{}` contains the telephone number `{shown}…`",
        readable(text.pointer)
    );
    Some(
        contact(text, (at, hit), message)
            .help("remove it, unless it is an office number: all texts of an entry are published"),
    )
}

fn contact(text: Text<'_>, (at, hit): (usize, &str), message: String) -> Finding {
    Finding::new(Code::PersonalContact, text.pointer, message)
        .part(hit, earlier(text.text, at, hit))
}
