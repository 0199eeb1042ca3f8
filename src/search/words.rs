//! Splits a text into the words that are searched for.

use std::cmp::Ordering;

use super::fold::{Role, fold, fold_into};

/// Longer words are cut; two that share this many letters count as one.
pub(super) const LONGEST: usize = 40;

/// Calls `found` with each word of a folded text.
///
/// A word is a run of letters, marks and digits. If a script puts no spaces between words, each pair of
/// neighbouring characters is one; so is a single character.
pub(super) fn each_word(folded: &str, mut found: impl FnMut(&str)) {
    each_run(folded, |role, run| match role {
        Role::Gap => {}
        Role::Letter => found(cut(run)),
        Role::Dense => each_pair(run, &mut found),
    });
}

/// The same for texts that are searched: if there are no spaces, the last character of a run is a word
/// too, so that each of its characters begins one.
pub(super) fn each_indexed(folded: &str, mut found: impl FnMut(&str)) {
    each_run(folded, |role, run| match role {
        Role::Gap => {}
        Role::Letter => found(cut(run)),
        Role::Dense => {
            each_pair(run, &mut found);
            let last = run.char_indices().next_back();
            if let Some((at, _)) = last.filter(|&(at, _)| at > 0) {
                found(&run[at..]);
            }
        }
    });
}

/// Calls `found` with each run of characters of one role.
fn each_run<'a>(text: &'a str, mut found: impl FnMut(Role, &'a str)) {
    let mut chars = text.char_indices();
    let Some(mut role) = chars.next().map(|(_, c)| Role::of(c)) else {
        return;
    };
    let mut from = 0;
    for (at, c) in chars {
        let next = Role::of(c);
        if next != role {
            found(role, &text[from..at]);
            (role, from) = (next, at);
        }
    }
    found(role, &text[from..]);
}

fn each_pair(run: &str, found: &mut impl FnMut(&str)) {
    let mut starts = run.char_indices().map(|(at, _)| at).skip(2);
    let mut from = 0;
    for c in run.chars() {
        let Some(end) = starts.next() else {
            break;
        };
        found(&run[from..end]);
        from += c.len_utf8();
    }
    // The last pair ends with the run.
    found(&run[from..]);
}

/// A word cut to [`LONGEST`].
pub(super) fn cut(word: &str) -> &str {
    if word.len() <= LONGEST {
        return word;
    }
    let end = word.char_indices().nth(LONGEST);
    end.map_or(word, |(end, _)| &word[..end])
}

/// The Arabic article, alone and after a conjunction or preposition.
const ARTICLES: [&str; 6] = ["ال", "وال", "بال", "كال", "فال", "لل"];

/// An Arabic word without its article, if three letters are left.
pub(super) fn without_article(word: &str) -> Option<&str> {
    let rests = ARTICLES
        .iter()
        .filter_map(|article| word.strip_prefix(article));
    rests.into_iter().find(|rest| rest.chars().nth(2).is_some())
}

/// The order of words in all files: by UTF-16 units, as browsers compare.
pub(super) fn order(a: &str, b: &str) -> Ordering {
    let differ = a.bytes().zip(b.bytes()).find(|(a, b)| a != b);
    match differ {
        // Characters beyond U+FFFF are pairs of units below those of U+E000 to U+FFFF.
        Some((a, b)) if a >= 0xf0 && (0xee..=0xef).contains(&b) => Ordering::Less,
        Some((a, b)) if b >= 0xf0 && (0xee..=0xef).contains(&a) => Ordering::Greater,
        Some((a, b)) => a.cmp(&b),
        None => a.len().cmp(&b.len()),
    }
}

/// The first bytes of a word as a number: that of an earlier word is lower, or the same.
pub(super) fn key(word: &str) -> u64 {
    let mut first = [0; 8];
    for (place, byte) in first.iter_mut().zip(word.bytes()) {
        *place = match byte {
            // Below them are characters beyond U+FFFF: see `order`.
            0xee..=0xef => byte + 0x10,
            _ => byte,
        };
    }
    u64::from_be_bytes(first)
}

/// The words of a text, in order.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_word(&fold(text), |word| words.push(word.to_owned()));
    words
}

/// All letters and digits of a text, folded, without anything between them.
#[must_use]
pub(super) fn joined(text: &str) -> String {
    let mut folded = fold(text);
    folded.retain(|c| Role::of(c) != Role::Gap);
    folded
}

/// The parts of the words of a name that its author separated by case or digits: `open` and `mrs` of
/// `OpenMRS`, `dhis` and `2` of `DHIS2`; nothing for words without parts.
pub(super) fn parts(name: &str) -> Vec<String> {
    let mut parts = Vec::new();
    for word in name.split(|c| Role::of(c) == Role::Gap) {
        let mut bounds = cuts(word);
        if bounds.is_empty() {
            continue;
        }
        bounds.insert(0, 0);
        bounds.push(word.len());
        // Two neighbouring parts are a part too, unless they are the whole word.
        for apart in 1..bounds.len().min(4) - 1 {
            for pair in bounds.windows(apart + 1) {
                let mut part = String::new();
                fold_into(&mut part, &word[pair[0]..pair[apart]]);
                if !part.is_empty() {
                    parts.push(cut(&part).to_owned());
                }
            }
        }
    }
    parts
}

/// Where the parts of a word begin, except the first.
fn cuts(word: &str) -> Vec<usize> {
    let chars: Vec<(usize, char)> = word.char_indices().collect();
    let is_cut = |at: usize| {
        let (before, here) = (chars[at - 1].1, chars[at].1);
        let next_is_lower = chars.get(at + 1).is_some_and(|(_, c)| c.is_lowercase());
        (before.is_lowercase() && here.is_uppercase())
            || (before.is_uppercase() && here.is_uppercase() && next_is_lower)
            || (before.is_alphabetic() && here.is_numeric())
            || (before.is_numeric() && here.is_alphabetic())
    };
    let cuts = (1..chars.len()).filter(|&at| is_cut(at));
    cuts.map(|at| chars[at].0).collect()
}

#[cfg(test)]
mod tests {
    use super::{joined, key, order, parts, without_article, words};

    #[test]
    fn words_are_in_the_order_of_browsers() {
        let words = [
            "", "a", "ab", "b", "é", "教", "\u{e000}", "ｆ", "😀", "😀a", "😁",
        ];
        for a in words {
            for b in words {
                assert_eq!(
                    order(a, b),
                    a.encode_utf16().cmp(b.encode_utf16()),
                    "{a} {b}"
                );
                assert!(
                    key(a) == key(b) || key(a).cmp(&key(b)) == order(a, b),
                    "{a} {b}"
                );
            }
        }
    }

    #[test]
    fn words_end_at_spaces_and_punctuation() {
        assert_eq!(
            words("Health-Records (DHIS2), été"),
            ["health", "records", "dhis2", "ete"]
        );
        assert_eq!(words(" \u{0} <b>.*</b>"), ["b", "b"]);
    }

    #[test]
    fn scripts_without_spaces_give_pairs() {
        assert_eq!(words("教育平台 x"), ["教育", "育平", "平台", "x"]);
        assert_eq!(words("学"), ["学"]);
        assert_eq!(words("DHIS2教育"), ["dhis2", "教育"]);
    }

    #[test]
    fn names_come_apart_where_their_case_changes() {
        assert_eq!(parts("OpenMRS"), ["open", "mrs"]);
        assert_eq!(parts("DHIS2 Tracker"), ["dhis", "2"]);
        assert_eq!(
            parts("OSMAnd OpenTeleRehab"),
            [
                "osm",
                "and",
                "open",
                "tele",
                "rehab",
                "opentele",
                "telerehab"
            ]
        );
        assert_eq!(parts("Plain Name"), [""; 0]);
    }

    #[test]
    fn an_arabic_word_is_one_without_its_article_too() {
        assert_eq!(without_article("التعليم"), Some("تعليم"));
        assert_eq!(without_article("والتعليم"), Some("تعليم"));
        assert_eq!(without_article("للتعليم"), Some("تعليم"));
        assert_eq!(without_article("تعليم"), None);
        assert_eq!(without_article("الم"), None);
    }

    #[test]
    fn a_joined_name_has_nothing_between_its_letters() {
        assert_eq!(joined("Open MRS (v. 2)"), "openmrsv2");
    }
}
