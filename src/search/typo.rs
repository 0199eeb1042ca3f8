//! Which words a misspelled word may stand for.

/// The most edits that are tried for a word of this many letters.
pub(super) fn allowed(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// How many letters have to be inserted, deleted, replaced or swapped with a neighbour to turn one word
/// into another, without changing a letter twice; `most + 1` if it is more than `most`.
#[must_use]
pub fn edits(a: &str, b: &str, most: usize) -> usize {
    let a: Vec<u16> = a.encode_utf16().collect();
    let b: Vec<u16> = b.encode_utf16().collect();
    if a.len().abs_diff(b.len()) > most {
        return most + 1;
    }
    let mut older;
    let mut old: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        (older, old, row) = (old, row, vec![i]);
        for j in 1..=b.len() {
            let replaced = old[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = replaced.min(old[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(older[j - 2] + 1);
            }
            row.push(least);
        }
        if row.iter().all(|&edits| edits > most) {
            return most + 1;
        }
    }
    row[b.len()]
}

/// The word with the two letters around its middle swapped: the only edit that changes both halves.
pub(super) fn swapped(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let middle = letters.len() / 2;
    if middle > 0 {
        letters.swap(middle - 1, middle);
    }
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::{edits, swapped};

    #[test]
    fn each_kind_of_slip_is_one_edit() {
        for other in ["helth", "healthh", "hialth", "haelth", "ealth", "heatlh"] {
            assert_eq!(edits("health", other, 2), 1, "{other}");
        }
        assert_eq!(edits("health", "hlethx", 2), 3);
        assert_eq!(edits("health", "", 2), 3);
    }

    #[test]
    fn the_middle_is_between_the_halves() {
        assert_eq!(swapped("abcd"), "acbd");
        assert_eq!(swapped("abcde"), "acbde");
        assert_eq!(swapped(""), "");
    }
}
