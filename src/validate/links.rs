//! What the ledger of links says against the links of entries: dead, moved, or to an archived repository.

use super::display::{cut, readable};
use super::finding::{Finding, Safe};
use super::peer::{Extent, Peer};
use super::source_file::SourceFile;
use super::{few, place};
use crate::diagnostic::{Code, Diagnostic};
use crate::load::{Content, Document};
use crate::observations::{Ledger, Mention, Trouble, mentions, moved_text};

/// The longest address in a message, in characters.
const LONGEST: usize = 120;

/// Adds what is found in the links of each entry to its findings.
pub(super) fn check(peers: &mut [Peer<'_>], ledger: &Ledger) {
    if ledger.is_empty() {
        return;
    }
    for one in peers {
        if one.extent == Extent::Head {
            continue;
        }
        let links = one.linked.map_or(&[][..], |entry| &entry.links);
        let found = links
            .iter()
            .filter_map(|link| finding(link, ledger, Safe::No));
        one.findings.extend(found);
    }
}

/// The links of a document that have moved, each with the new address as a fix that is asked for.
pub(super) fn moved(document: &Document, ledger: &Ledger) -> Vec<Diagnostic> {
    let Content::Yaml(source) = &document.content else {
        return Vec::new();
    };
    if ledger.is_empty() {
        return Vec::new();
    }
    let links = mentions(&source.value);
    let found = links
        .iter()
        .filter_map(|link| finding(link, ledger, Safe::Yes));
    let found = found.filter(|one| one.code == Code::MovedLink);
    place::own((document, few::few(found.collect())), SourceFile::new)
}

fn finding(link: &Mention, ledger: &Ledger, safe: Safe) -> Option<Finding> {
    let trouble = ledger.against(link)?;
    let (name, shown) = (readable(&link.pointer), cut(&link.written, LONGEST));
    let new = |code, message: String| {
        Finding::new(code, &link.pointer, message).part(&link.written, link.earlier)
    };
    Some(match trouble {
        Trouble::Dead { since, checked, runs, status } => new(
            Code::DeadLink,
            format!(
                "`{name}` links to `{shown}`, which has had no page since {since} (status {status}, {runs} runs until {checked})"
            ),
        )
        .help("write the address where the page is now, or an archived copy of it, or remove the link"),
        Trouble::Moved { to, checked } => {
            let to = moved_text(&link.written, to);
            new(
                Code::MovedLink,
                format!("`{name}` links to `{shown}`, which has moved for good (checked on {checked})"),
            )
            .help(format!(
                "write `{}`, or run `dpg fmt --moved-links`",
                cut(&to, 2 * LONGEST)
            ))
            .replace(to, safe)
        }
        Trouble::Archived { checked } => new(
            Code::ArchivedRepository,
            format!("`{name}` is `{shown}`, which its code host says is archived (checked on {checked})"),
        )
        .help("write the repository where the work goes on, or `archived` if it has ended"),
    })
}
