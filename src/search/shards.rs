//! Splits a sorted list of words into files of about equal size.

use std::ops::Range;

use super::blocks::Lists;
use super::bytes::Output;

/// Ranges of a list by the cost of each item: at most `most` ranges, none empty. An item that costs
/// more than a file should gets its own range, so that its neighbours stay cheap.
pub(super) fn cut(costs: &[usize], most: usize) -> Vec<Range<usize>> {
    let total: usize = costs.iter().sum();
    let mut target = total.div_ceil(most.max(1)).max(1);
    loop {
        let ranges = cut_at(costs, target);
        if ranges.len() <= most.max(1) {
            return ranges;
        }
        target += target.div_ceil(16);
    }
}

fn cut_at(costs: &[usize], target: usize) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let (mut start, mut sum) = (0, 0);
    for (at, &cost) in costs.iter().enumerate() {
        if start < at && sum + cost > target {
            ranges.push(start..at);
            (start, sum) = (at, 0);
        }
        sum += cost;
    }
    if start < costs.len() {
        ranges.push(start..costs.len());
    }
    ranges
}

/// The ranges of a list of words with their goods, by about how many bytes each needs.
pub(super) fn cut_lists(lists: &Lists<'_>, most: usize) -> Vec<Range<usize>> {
    let costs = lists.terms.iter().map(|term| 4 + term.goods as usize);
    cut(&costs.collect::<Vec<_>>(), most)
}

/// Words with their goods as a file contains them; `kin`, if there is any, has a number for each word of the list.
pub(super) fn encode(lists: &Lists<'_>, kin: Option<&[u8]>, range: Range<usize>) -> Output {
    let terms = &lists.terms[range.clone()];
    let mut output = Output::default();
    let words: Vec<&str> = terms.iter().map(|term| lists.word(term)).collect();
    output.words(&words);
    if let Some(kin) = kin {
        output.0.extend(&kin[range]);
    }
    for term in terms {
        output.number(term.goods as usize);
    }
    let mut weights = Vec::new();
    for term in terms {
        output.ascending(lists.postings(term).map(|(good, weight)| {
            weights.push(weight);
            good
        }));
    }
    output.0.append(&mut weights);
    output
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn all_items_are_in_one_range_each() {
        for most in 1..9 {
            let ranges = cut(&[5, 1, 1, 90, 1, 1, 2, 3], most);
            assert!(ranges.len() <= most, "{ranges:?}");
            let all: Vec<usize> = ranges.into_iter().flatten().collect();
            assert_eq!(all, [0, 1, 2, 3, 4, 5, 6, 7]);
        }
    }

    #[test]
    fn a_large_item_gets_its_own_range() {
        assert_eq!(cut(&[1, 1, 90, 1, 1], 4), [0..2, 2..3, 3..5]);
    }

    #[test]
    fn nothing_is_cut_into_nothing() {
        assert!(cut(&[], 3).is_empty());
    }
}
