//! Finds which entries are worth comparing: those that share a key, never all with all.

use std::collections::{BTreeMap, HashSet};

use rayon::prelude::*;

/// From how many entries on a key is so common that each is compared with a few of them only, and with
/// the first of all, to which it then leads.
const CROWD: usize = 16;

/// How many on either side, in the order of paths, an entry in a crowd is compared with.
const BESIDE: usize = 4;

/// Pairs to compare, the first of each before the second.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    pub(super) pairs: Vec<(usize, usize)>,
    /// By key that a crowd shares, how many it is.
    pub(super) crowds: BTreeMap<u64, usize>,
}

impl Candidates {
    /// Takes the keys of each entry; of two entries at least one must be wanted.
    pub(super) fn new(keys: &[&[u64]], is_wanted: &[bool]) -> Self {
        let mut found = Self::default();
        let wanted = wanted(keys, is_wanted);
        let is_wanted_key = |key: &u64| match &wanted {
            Some(wanted) => wanted.contains(key),
            None => true,
        };
        let mut holders: Vec<(u64, usize)> = keys
            .iter()
            .enumerate()
            .flat_map(|(holder, keys)| keys.iter().map(move |&key| (key, holder)))
            .filter(|(key, _)| is_wanted_key(key))
            .collect();
        holders.par_sort_unstable();
        for group in holders.chunk_by(|a, b| a.0 == b.0) {
            let reach = if group.len() > CROWD {
                found.crowds.insert(group[0].0, group.len());
                BESIDE
            } else {
                CROWD
            };
            for (n, &(_, one)) in group.iter().enumerate() {
                let others = group[n + 1..].iter().take(reach).map(|&(_, other)| other);
                let pairs = others.map(|other| (one, other));
                let first = Some((group[0].1, one)).filter(|_| n > reach);
                let pairs = pairs.chain(first);
                found
                    .pairs
                    .extend(pairs.filter(|&(a, b)| is_wanted[a] || is_wanted[b]));
            }
        }
        found.pairs.sort_unstable();
        found.pairs.dedup();
        found
    }
}

/// The keys of the wanted entries; nothing where all are wanted.
fn wanted(keys: &[&[u64]], is_wanted: &[bool]) -> Option<HashSet<u64>> {
    if is_wanted.iter().all(|&is_wanted| is_wanted) {
        return None;
    }
    let wanted = keys
        .iter()
        .zip(is_wanted)
        .filter(|(_, is_wanted)| **is_wanted);
    Some(wanted.flat_map(|(keys, _)| keys.iter().copied()).collect())
}

#[cfg(test)]
mod tests {
    use super::{BESIDE, CROWD, Candidates};

    fn find(keys: &[&[u64]], wanted: &[usize]) -> Candidates {
        let is_wanted: Vec<bool> = (0..keys.len()).map(|n| wanted.contains(&n)).collect();
        Candidates::new(keys, &is_wanted)
    }

    #[test]
    fn entries_that_share_a_key_meet_once() {
        let keys: [&[u64]; 4] = [&[1, 2], &[2, 3], &[1, 2], &[4]];
        let found = find(&keys, &[0, 1, 2, 3]);
        assert_eq!(found.pairs, [(0, 1), (0, 2), (1, 2)]);
        assert_eq!(find(&keys, &[1]).pairs, [(0, 1), (1, 2)]);
        assert!(find(&keys, &[3]).pairs.is_empty());
    }

    #[test]
    fn in_a_crowd_each_meets_a_few() {
        let keys: Vec<&[u64]> = vec![&[7]; 1000];
        let all: Vec<usize> = (0..1000).collect();
        let found = find(&keys, &all);
        assert_eq!(found.crowds[&7], 1000);
        assert!(found.pairs.len() < 1000 * (BESIDE + 1));
        let of_one = find(&keys, &[500]);
        assert_eq!(of_one.pairs.len(), 2 * BESIDE + 1);
        let beside = |pair: &&(usize, usize)| pair.0 == 500 || pair.1 == 500;
        let same: Vec<_> = found.pairs.iter().filter(beside).copied().collect();
        assert_eq!(of_one.pairs, same);
    }

    #[test]
    fn a_group_that_is_no_crowd_meets_in_full() {
        let keys: Vec<&[u64]> = vec![&[7]; CROWD];
        let all: Vec<usize> = (0..CROWD).collect();
        let found = find(&keys, &all);
        assert_eq!(found.pairs.len(), CROWD * (CROWD - 1) / 2);
        assert!(found.crowds.is_empty());
    }
}
