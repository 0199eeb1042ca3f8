//! Many short lists of positions in two vectors.

/// Lists of positions, by their own positions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lists {
    /// Where in `items` each list begins, and where the last one ends.
    starts: Vec<u32>,
    items: Vec<u32>,
}

impl Lists {
    /// So many lists from pairs of a list and an item, which keep their order in each list.
    ///
    /// # Panics
    /// If a pair names a list that is not there.
    #[must_use]
    pub fn new(count: usize, pairs: impl Iterator<Item = (u32, u32)> + Clone) -> Self {
        let mut starts = vec![0_u32; count + 1];
        for (list, _) in pairs.clone() {
            starts[list as usize + 1] += 1;
        }
        for list in 0..count {
            starts[list + 1] += starts[list];
        }
        let mut items = vec![0; starts[count] as usize];
        let mut next = starts.clone();
        for (list, item) in pairs {
            let next = &mut next[list as usize];
            items[*next as usize] = item;
            *next += 1;
        }
        Self { starts, items }
    }

    /// The lists in their order, each with the position of its list.
    pub fn pairs(&self) -> impl Iterator<Item = (u32, u32)> + Clone {
        let lists = self.starts.windows(2).enumerate();
        lists.flat_map(|(list, ends)| {
            let items = &self.items[ends[0] as usize..ends[1] as usize];
            items.iter().map(move |&item| (position(list), item))
        })
    }

    /// The lists that contain each of so many items.
    #[must_use]
    pub fn turned(&self, count: usize) -> Self {
        Self::new(count, self.pairs().map(|(list, item)| (item, list)))
    }

    /// One of the lists.
    ///
    /// # Panics
    /// If it is not there.
    #[must_use]
    pub fn of(&self, list: usize) -> &[u32] {
        &self.items[self.starts[list] as usize..self.starts[list + 1] as usize]
    }

    /// One of the lists, or an empty one if it is not there.
    #[must_use]
    pub fn get(&self, list: usize) -> &[u32] {
        if list + 1 < self.starts.len() {
            self.of(list)
        } else {
            &[]
        }
    }
}

/// A position as it is kept in lists.
///
/// # Panics
/// If there are more than four thousand million.
#[must_use]
pub fn position(at: usize) -> u32 {
    u32::try_from(at).expect("a registry has fewer entries than that")
}

#[cfg(test)]
mod tests {
    use super::Lists;

    #[test]
    fn items_keep_their_order_and_lists_can_be_turned() {
        let pairs = [(2, 5), (0, 1), (2, 3), (2, 1)];
        let lists = Lists::new(3, pairs.into_iter());
        assert_eq!(
            [lists.of(0), lists.of(1), lists.of(2)],
            [&[1][..], &[], &[5, 3, 1]]
        );
        let turned = lists.turned(6);
        assert_eq!(
            [turned.of(1), turned.of(4), turned.of(5)],
            [&[0, 2][..], &[], &[2]]
        );
    }
}
