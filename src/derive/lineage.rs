//! Which goods are derived from which, and which share a parent.

use std::collections::BTreeMap;

use crate::address::plain;
use crate::catalog::Catalog;
use crate::entry::Derivation;

/// The relatives of one good, by their positions in the catalogue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lineage {
    /// Its parents in the registry, each with the number of its item, in the order of the entry.
    pub parents: Vec<(usize, usize)>,
    /// The goods derived from it, each with the number of the item that says so, ascending.
    pub derivatives: Vec<(usize, usize)>,
    /// Goods with a parent that it has too, each with the number of the item of this good that names
    /// the parent: the first parent first, then ascending.
    pub siblings: Vec<(usize, usize)>,
}

/// So many siblings are kept: of a parent of hundreds not every pair is.
const MOST_SIBLINGS: usize = 8;

/// A parent: a good of the registry, or an address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Parent {
    Good(usize),
    Outside(String),
}

impl Parent {
    fn of(parent: &Derivation, catalog: &Catalog) -> Option<Self> {
        match (&parent.good, &parent.url) {
            (Some(id), _) => catalog.position(id).map(Self::Good),
            (None, Some(url)) => Some(Self::Outside(plain(url))),
            (None, None) => None,
        }
    }
}

/// Per good in the order of the catalogue, its relatives.
#[must_use]
pub fn lineage(catalog: &Catalog) -> Vec<Lineage> {
    let mut lineages = vec![Lineage::default(); catalog.goods().len()];
    let mut children: BTreeMap<Parent, Vec<usize>> = BTreeMap::new();
    for (at, good) in catalog.goods().iter().enumerate() {
        for (item, parent) in good.entry.derived_from.iter().enumerate() {
            let Some(parent) = Parent::of(parent, catalog) else {
                continue;
            };
            if let Parent::Good(above) = parent {
                lineages[at].parents.push((above, item));
                lineages[above].derivatives.push((at, item));
            }
            children.entry(parent).or_default().push(at);
        }
    }
    for (at, good) in catalog.goods().iter().enumerate() {
        let mut siblings: Vec<(usize, usize)> = Vec::new();
        for (item, parent) in good.entry.derived_from.iter().enumerate() {
            let Some(all) = Parent::of(parent, catalog).and_then(|parent| children.get(&parent))
            else {
                continue;
            };
            // A few before it and a few after it.
            let own = all.partition_point(|&other| other < at);
            let from = own.saturating_sub(MOST_SIBLINGS);
            for &other in all[from..].iter().take(2 * MOST_SIBLINGS + 1) {
                let is_known = siblings.iter().any(|&(known, _)| known == other);
                if other != at && !is_known {
                    siblings.push((other, item));
                }
            }
        }
        siblings.truncate(2 * MOST_SIBLINGS);
        lineages[at].siblings = siblings;
    }
    lineages
}

#[cfg(test)]
mod tests {
    use super::lineage;
    use crate::catalog::{Catalog, Good};
    use crate::entry::{Derivation, Entry};

    fn good(id: &str, parents: &[(&str, &str)]) -> Good {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let parents = parents.iter().map(|(good, url)| Derivation {
            good: some(good),
            url: some(url),
            ..Derivation::default()
        });
        let entry = Entry {
            derived_from: parents.collect(),
            ..Entry::default()
        };
        Good::new(id.to_owned(), String::new(), entry, Vec::new())
    }

    #[test]
    fn parents_derivatives_and_siblings_are_found_also_by_address() {
        let catalog = Catalog::new(
            vec![
                good("a", &[]),
                good("b", &[("a", "")]),
                good("c", &[("", "https://x.example/y"), ("a", "")]),
                good("d", &[("", "http://www.x.example/y/")]),
            ],
            Vec::new(),
        );
        let found = lineage(&catalog);
        assert_eq!(found[0].derivatives, [(1, 0), (2, 1)]);
        assert_eq!(found[1].parents, [(0, 0)]);
        assert_eq!(found[1].siblings, [(2, 0)]);
        assert_eq!(found[2].siblings, [(3, 0), (1, 1)]);
        assert_eq!(found[3].siblings, [(2, 0)]);
    }
}
