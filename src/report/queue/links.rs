//! The goods with links to replace, after the groups of the queue.

use std::fmt::Write;

use jiff::civil::Date;
use serde::Serialize;

use super::text::wrap;
use crate::catalog::Catalog;
use crate::derive::bad_links::BadLinks;
use crate::diagnostic::Code;
use crate::observations::Trouble;
use crate::report::plural::plural;
use crate::report::spell::spell;

/// How many links of a good are shown on a terminal.
const SHOWN: usize = 5;

/// A link to replace, in JSON.
#[derive(Debug, Serialize)]
pub(super) struct Item<'a> {
    id: &'a str,
    name: &'a str,
    path: &'a str,
    url: &'a str,
    /// The code of the finding.
    code: &'static str,
    /// The day on which it was asked last.
    checked: Date,
    /// Of a dead link, the first day without a page.
    since: Option<Date>,
    /// Of a moved link, the address to write.
    to: Option<&'a str>,
}

/// The links to replace, good by good.
pub(super) fn items<'a>(catalog: &'a Catalog, bad: &'a [BadLinks<'a>]) -> Vec<Item<'a>> {
    let links = bad.iter().flat_map(|one| {
        let good = &catalog.goods()[one.good];
        one.links.iter().map(move |(url, trouble)| {
            let (code, checked, since, to) = match *trouble {
                Trouble::Dead { since, checked, .. } => {
                    (Code::DeadLink, checked, Some(since), None)
                }
                Trouble::Moved { to, checked } => (Code::MovedLink, checked, None, Some(to)),
                Trouble::Archived { checked } => (Code::ArchivedRepository, checked, None, None),
            };
            Item {
                id: &good.id,
                name: &good.entry.name,
                path: &good.path,
                url,
                code: code.name(),
                checked,
                since,
                to,
            }
        })
    });
    links.collect()
}

/// The same for people; nothing if there are none.
#[must_use]
pub fn lines(catalog: &Catalog, bad: &[BadLinks<'_>]) -> String {
    let mut out = String::new();
    if bad.is_empty() {
        return out;
    }
    // Writing to a String cannot fail.
    let _ = writeln!(out, "\nLinks to replace: {}", plural(bad.len(), "good"));
    for one in bad {
        let good = &catalog.goods()[one.good];
        let _ = writeln!(out, "  {}  {}", good.id, spell(&good.entry.name));
        for (url, trouble) in one.links.iter().take(SHOWN) {
            let what = match trouble {
                Trouble::Dead { since, .. } => format!("no page since {since}"),
                Trouble::Moved { to, .. } => format!("moved: write {}", spell(to)),
                Trouble::Archived { .. } => "the repository is archived".to_owned(),
            };
            wrap(&mut out, "     ", &format!("{}: {what}", spell(url)));
        }
        let more = one.links.len().saturating_sub(SHOWN);
        if more > 0 {
            let _ = writeln!(out, "     and {} more", plural(more, "link"));
        }
    }
    out
}
