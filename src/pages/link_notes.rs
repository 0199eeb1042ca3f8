//! Notes beside the links of a good's page to addresses that have had no page for some time.

use crate::markdown::escape;
use crate::observations::Trouble;
use crate::site::context::Context;

/// What begins a link to another site, and what follows its address.
const BEGIN: &str = "<a href=\"";
const REL: &str = "\" rel=\"nofollow ugc noopener\"";
const END: &str = "</a>";

/// A page with a note after each of its links to other sites that the ledger says are dead. Texts of entries are
/// escaped, so that nothing in them looks like such a link.
pub(super) fn with_notes(page: String, context: &Context<'_>) -> String {
    let ledger = &context.site.sources.links;
    if ledger.is_empty() {
        return page;
    }
    let note = |address: &str| match ledger.trouble(&address.replace("&amp;", "&"))? {
        Trouble::Dead { checked, .. } => {
            let day = context.language.day(checked);
            Some(context.language.text("link-dead", &[("day", &day)]))
        }
        Trouble::Moved { .. } | Trouble::Archived { .. } => None,
    };
    noted(&page, note)
}

/// A page with the notes that an address has.
fn noted(page: &str, note: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    while let Some(at) = rest.find(BEGIN) {
        let (before, link) = rest.split_at(at + BEGIN.len());
        out.push_str(before);
        rest = link;
        let Some((address, after)) = link.split_once('"') else {
            continue;
        };
        if !link[address.len()..].starts_with(REL) {
            continue;
        }
        let Some((note, end)) = note(address).zip(after.find(END)) else {
            continue;
        };
        let end = address.len() + 1 + end + END.len();
        out.push_str(&link[..end]);
        out.push_str(" <small>(");
        escape(&mut out, &note);
        out.push_str(")</small>");
        rest = &link[end..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::noted;

    #[test]
    fn a_note_follows_the_link_that_it_is_about_and_no_other() {
        let link = |to: &str| {
            format!("<p><a href=\"{to}\" rel=\"nofollow ugc noopener\" class=\"url\">x</a>.</p>")
        };
        let (dead, fine) = (link("https://a.org/?x&amp;y"), link("https://b.org/"));
        let inside = "<a href=\"/goods/\">Goods</a>";
        let page = format!("{inside}{dead}{fine}{inside}");
        let note =
            |address: &str| (address.starts_with("https://a.org/")).then(|| "gone <1>".to_owned());
        let expected = dead.replace("</a>", "</a> <small>(gone &lt;1&gt;)</small>");
        assert_eq!(
            noted(&page, note),
            format!("{inside}{expected}{fine}{inside}")
        );
        assert_eq!(noted(&page, |_| None), page);
        assert_eq!(noted("<a href=\"", note), "<a href=\"");
    }
}
