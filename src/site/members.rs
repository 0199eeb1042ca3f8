//! Which goods of a collection are on which page of it.

use rayon::prelude::*;

use super::addresses::{PER_PAGE, page_count, part};
use crate::catalog::Collection;
use crate::derive::facets::{Facet, Kind};

/// Per facet and value, positions of goods by name.
pub(super) type Listed = Vec<Vec<Vec<usize>>>;

/// The goods of one page of a value, given all of it by status, the current ones first: a part of the
/// current ones, on the first page also the first of each other status.
pub(super) fn on_page([current, others @ ..]: [&[usize]; 3], number: usize) -> Vec<usize> {
    let mut all = part(current, number).to_vec();
    if number == 1 {
        for goods in others {
            all.extend(goods.iter().take(PER_PAGE));
        }
    }
    all
}

/// Per collection and good, in the order of its goods, the page that the good is on; `None` for one that
/// is only counted. Computed once: otherwise the page of each good would search its collections for it.
pub(super) fn pages(
    collections: &[Collection],
    facets: &[Facet],
    listed: &[Listed; 3],
) -> Vec<Vec<Option<usize>>> {
    let Some(facet) = facets.iter().position(|one| one.kind == Kind::Collection) else {
        return Vec::new();
    };
    // The values of this facet are the collections, in their order.
    let numbered = collections.par_iter().enumerate();
    let pages = numbered.map(|(value, collection)| {
        let lists = listed
            .each_ref()
            .map(|lists| lists[facet][value].as_slice());
        let mut pages = vec![None; collection.goods.len()];
        for number in 1..=page_count(lists[0].len()) {
            for position in on_page(lists, number) {
                if let Ok(place) = collection.goods.binary_search(&position) {
                    pages[place] = Some(number);
                }
            }
        }
        pages
    });
    pages.collect()
}

#[cfg(test)]
mod tests {
    use super::on_page;

    #[test]
    fn each_page_has_its_part_and_the_first_one_the_first_of_the_others() {
        let current: Vec<usize> = (0..50).collect();
        let others: Vec<usize> = (100..160).collect();
        let first = on_page([&current, &others, &[200]], 1);
        assert_eq!(first.len(), 48 + 48 + 1);
        assert_eq!(first[47..49], [47, 100]);
        assert_eq!(first.last(), Some(&200));
        assert_eq!(on_page([&current, &others, &[200]], 2), [48, 49]);
        assert!(on_page([&current, &others, &[]], 3).is_empty());
    }
}
