//! Lists in which each item is about something of its own: a part that is answered twice, a pillar that is
//! there twice.

use std::collections::BTreeMap;

use super::display::{cut, readable};
use super::finding::Finding;
use crate::diagnostic::Code;
use crate::entry::Entry;

/// Every part that an indicator answers a second time, and every pillar that a parent has a second time.
pub(super) fn check(entry: &Entry) -> Vec<Finding> {
    let indicators = &entry.indicators;
    let documentation = indicators.documentation.parts.iter();
    let independence = indicators.platform_independence.parts.iter();
    let mut found = again(
        ("/indicators/documentation/parts", "part"),
        documentation.map(|one| one.part.as_str()),
    );
    found.extend(again(
        ("/indicators/platform_independence/parts", "part"),
        independence.map(|one| one.part.as_str()),
    ));
    for (n, parent) in entry.derived_from.iter().enumerate() {
        let list = format!("/derived_from/{n}/distinction");
        let pillars = parent.distinction.iter().map(|one| one.pillar.as_str());
        found.extend(again((&list, "pillar"), pillars));
    }
    found
}

/// The items of a list that are about the same as one before them; `key` says what they are about.
fn again<'a>((list, key): (&str, &str), items: impl Iterator<Item = &'a str>) -> Vec<Finding> {
    let mut first: BTreeMap<&str, usize> = BTreeMap::new();
    let mut found = Vec::new();
    for (i, item) in items.enumerate() {
        let earlier = *first.entry(item).or_insert(i);
        if earlier != i {
            let name = readable(list);
            let message = format!("`{name}` lists the {key} `{}` twice", cut(item, 60));
            found.push(
                Finding::new(Code::RepeatedItem, format!("{list}/{i}/{key}"), message)
                    .help("merge the two into one item")
                    .also(format!("{list}/{earlier}/{key}"), "the first one"),
            );
        }
    }
    found
}
