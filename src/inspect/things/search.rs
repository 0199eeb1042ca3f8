//! Many words in a text at once: addresses of services, and names of settings.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use regex::bytes::{Regex, RegexBuilder};

/// Words, each with the things that it shows.
#[derive(Debug)]
pub(in crate::inspect) struct Words {
    all: Option<Regex>,
    of: BTreeMap<String, Vec<usize>>,
    ends: Ends,
}

/// What may be before and after a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ends {
    /// Nothing that would make it another host.
    Host,
    /// No letter or digit before; after it too, unless it ends in `_`.
    Name,
}

impl Words {
    /// Hosts and beginnings of addresses without scheme, whatever their case.
    pub(super) fn addresses(words: Vec<(String, usize)>) -> Result<Self> {
        Self::new(words, Ends::Host)
    }

    /// Names of settings and the like, in their own case.
    pub(super) fn names(words: Vec<(String, usize)>) -> Result<Self> {
        Self::new(words, Ends::Name)
    }

    fn new(words: Vec<(String, usize)>, ends: Ends) -> Result<Self> {
        let mut of: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (word, thing) in words {
            of.entry(word).or_default().push(thing);
        }
        // At one place the longest word is found first.
        let mut sorted: Vec<&String> = of.keys().collect();
        sorted.sort_by_key(|word| std::cmp::Reverse(word.len()));
        let pattern: Vec<String> = sorted.iter().map(|word| regex::escape(word)).collect();
        let all = (!pattern.is_empty()).then(|| {
            RegexBuilder::new(&pattern.join("|"))
                .unicode(false)
                .case_insensitive(ends == Ends::Host)
                .build()
        });
        let all = all.transpose().context("the words")?;
        Ok(Self { all, of, ends })
    }

    /// Each thing in a text with the word and its place in bytes.
    pub(in crate::inspect) fn find<'a>(
        &'a self,
        text: &'a str,
    ) -> impl Iterator<Item = (usize, &'a str, usize)> {
        let found = self
            .all
            .iter()
            .flat_map(|all| all.find_iter(text.as_bytes()));
        let found =
            found.filter(|found| self.is_whole(text.as_bytes(), (found.start(), found.end())));
        found.flat_map(|found| {
            let word = &text[found.start()..found.end()];
            let of = match self.ends {
                Ends::Host => self.of.get(&word.to_ascii_lowercase()),
                Ends::Name => self.of.get(word),
            };
            let things = of.into_iter().flatten();
            things.map(move |thing| (*thing, word, found.start()))
        })
    }

    fn is_whole(&self, text: &[u8], (start, end): (usize, usize)) -> bool {
        let before = start.checked_sub(1).map(|at| text[at]);
        let (last, after) = (text[end - 1], text.get(end).copied());
        let is = |byte: Option<u8>, also: &[u8]| {
            byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || also.contains(&byte))
        };
        match self.ends {
            // A subdomain may be before it, as in `eu.api.example.org`.
            Ends::Host => !is(before, b"-_@") && !is(after, b"-_"),
            Ends::Name => !is(before, b"") && (last == b'_' || !is(after, b"")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn words_are_found_whole() {
        let hosts = Words::addresses(vec![("api.twilio.com".to_owned(), 3)]).unwrap();
        let count = |text: &str| hosts.find(text).count();
        assert_eq!(count("https://API.twilio.com/2010"), 1);
        assert_eq!(count("https://eu.api.twilio.com"), 1);
        assert_eq!(
            count("https://xapi.twilio.com https://api.twilio.community"),
            0
        );
        let names = Words::names(vec![("TWILIO_".to_owned(), 3), ("FCM".to_owned(), 4)]).unwrap();
        let found: Vec<usize> = names
            .find("MY_TWILIO_SID FCMX FCM=1 ATWILIO_SID")
            .map(|(thing, ..)| thing)
            .collect();
        assert_eq!(found, [3, 4]);
    }
}
