//! Labels in alphabetical order, and where each letter begins.

use rayon::prelude::*;

use crate::slug::slug;

/// Positions of labels in the order of their slugs.
#[derive(Debug, Clone, Default)]
pub(crate) struct Order {
    /// The positions.
    pub(crate) positions: Vec<usize>,
    /// Per position, its place among `positions`.
    pub(crate) places: Vec<usize>,
    /// Where in `positions` each letter begins, ascending.
    pub(crate) letters: Vec<(usize, String)>,
}

impl Order {
    /// Labels as they are given.
    pub(crate) fn given(count: usize) -> Self {
        Self {
            positions: (0..count).collect(),
            places: (0..count).collect(),
            letters: Vec::new(),
        }
    }

    /// Labels by their slugs.
    pub(crate) fn by_slug(slugs: &[String]) -> Self {
        let mut positions: Vec<usize> = (0..slugs.len()).collect();
        positions.par_sort_unstable_by(|&a, &b| (&slugs[a], a).cmp(&(&slugs[b], b)));
        let mut places = vec![0; positions.len()];
        let mut letters: Vec<(usize, String)> = Vec::new();
        for (at, &position) in positions.iter().enumerate() {
            places[position] = at;
            let letter = letter(&slugs[position]);
            if letters.last().is_none_or(|(_, last)| *last != letter) {
                letters.push((at, letter));
            }
        }
        Self {
            positions,
            places,
            letters,
        }
    }

    /// The letter of the label at a position of the order.
    pub(crate) fn letter(&self, at: usize) -> Option<&str> {
        let after = self.letters.partition_point(|(start, _)| *start <= at);
        let (_, letter) = self.letters.get(after.checked_sub(1)?)?;
        Some(letter)
    }
}

/// Slugs of labels, to sort by.
pub(crate) fn slugs<'a>(labels: impl ParallelIterator<Item = &'a str>) -> Vec<String> {
    labels.map(slug).collect()
}

/// The letter a slug is filed under: its first, in upper case; `#` for digits.
fn letter(slug: &str) -> String {
    match slug.chars().next() {
        Some(first) if first.is_alphabetic() => first.to_uppercase().collect(),
        _ => "#".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use rayon::iter::IntoParallelIterator;

    use super::{Order, slugs};

    #[test]
    fn labels_are_sorted_and_filed_under_their_letters() {
        let labels = ["Zebra", "écran", "3D", "Alpha", "Eden"];
        let order = Order::by_slug(&slugs(labels.into_par_iter()));
        assert_eq!(order.positions, [2, 3, 1, 4, 0]);
        let letters: Vec<_> = (0..5).filter_map(|at| order.letter(at)).collect();
        assert_eq!(letters, ["#", "A", "E", "E", "Z"]);
    }
}
