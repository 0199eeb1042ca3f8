//! Who holds the copyright, as licences, heads of files and manifests say; no addresses of persons.

use std::collections::BTreeMap;

use super::fact::{Fact, Facts, Place, Sure};
use super::folders::Role;
use super::license::Notice;
use super::scan::Reading;
use super::tree::Tree;
use crate::entry::IndicatorKey;

const INDICATOR: Option<IndicatorKey> = Some(IndicatorKey::Ownership);

/// How many holders of heads of files are named: those of most files.
const MOST_OF_HEADS: usize = 5;

/// Organisations and persons that wrote the texts of licences, not the good.
const OF_LICENSES: [&str; 3] = [
    "Free Software Foundation",
    "Creative Commons",
    "European Union",
];

/// Adds the facts about owners.
pub(super) fn add(facts: &mut Facts, tree: &Tree, readings: &[Reading]) {
    let mut heads: BTreeMap<&str, (usize, Place)> = BTreeMap::new();
    for reading in readings {
        let file = &tree.files[reading.file];
        if file.role != Role::Own {
            continue;
        }
        for notice in &reading.notices {
            let Notice::Owner(name, line) = notice else {
                continue;
            };
            if OF_LICENSES.iter().any(|own| name.starts_with(own)) {
                continue;
            }
            let place = Place::line(&file.path, *line);
            if reading.is_license {
                facts.add(
                    Fact::new(("copyright", name), name, INDICATOR)
                        .seen("copyright line of the licence", Sure::Certain)
                        .at(place),
                );
            } else {
                heads.entry(name).or_insert((0, place)).0 += 1;
            }
        }
        let owners = reading
            .manifest
            .iter()
            .flat_map(|manifest| &manifest.owners);
        for owner in owners.filter(|_| file.depth() == 0 || file.path.starts_with("debian/")) {
            let name = owner.text.trim();
            if name.contains('@') || name.is_empty() {
                continue;
            }
            facts.add(
                Fact::new(("owner-stated", name), name, INDICATOR)
                    .seen(format!("stated in `{}`", file.name()), Sure::Likely)
                    .at(Place::line(&file.path, owner.line)),
            );
        }
    }
    let mut heads: Vec<_> = heads.into_iter().collect();
    heads.sort_by_key(|(name, (count, _))| (std::cmp::Reverse(*count), *name));
    for (name, (count, place)) in heads.into_iter().take(MOST_OF_HEADS) {
        let files = if count == 1 { "file" } else { "files" };
        let mut fact = Fact::new(("copyright-notice", name), name, INDICATOR)
            .seen(format!("in the head of {count} {files}"), Sure::Likely)
            .at(place);
        fact.more = count - 1;
        facts.add(fact);
    }
}
