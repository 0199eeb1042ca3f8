//! What the search for duplicates knows of words and hosts, read from the vocabularies.

use std::collections::HashMap;

use anyhow::{Result, bail};
use serde_json::Value;

use super::hash::FnvBuilder;
use crate::vocabulary::{Vocabularies, Vocabulary};

/// The words and hosts that tell no two goods apart.
#[derive(Debug, Clone)]
pub struct Lexicon {
    words: HashMap<String, Word, FnvBuilder>,
    hosts: HashMap<String, Host, FnvBuilder>,
}

/// How a word counts in a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    /// Not at all.
    Generic,
    /// As the name of a part of a product.
    Part,
    /// Not at all in the name of an organisation.
    Legal,
}

/// What an address at a host that many share identifies.
#[derive(Debug, Clone)]
pub(super) enum Host {
    /// A repository by its owner and name.
    Code,
    /// A repository by its name below owners inside owners.
    Groups,
    /// One thing, by what follows the first of these texts, some segments of a path.
    Record(Vec<String>, usize),
    /// A page.
    Hosting,
    /// Somebody, but no good.
    Profile,
}

impl Lexicon {
    /// Reads the vocabularies `name-word` and `shared-host`.
    ///
    /// # Errors
    /// When a term has no `x-kind` that is known, or no `x-after` where it needs one; the error
    /// names it.
    pub fn new(vocabularies: &Vocabularies) -> Result<Self> {
        Ok(Self {
            words: words(vocabularies.get("name-word"))?,
            hosts: hosts(vocabularies.get("shared-host"))?,
        })
    }

    /// How a word counts, in lower case and without accents.
    pub(super) fn word(&self, word: &str) -> Option<Word> {
        self.words.get(word).copied()
    }

    /// What addresses identify at a host that many share, or at one below it.
    pub(super) fn host(&self, host: &str) -> Option<&Host> {
        let mut domain = host;
        loop {
            let found = self.hosts.get(domain);
            match domain.split_once('.') {
                Some((_, above)) if found.is_none() => domain = above,
                _ => return found,
            }
        }
    }
}

fn words(vocabulary: &Vocabulary) -> Result<HashMap<String, Word, FnvBuilder>> {
    let terms = vocabulary.terms().iter().map(|term| {
        let word = match term.text("x-kind") {
            Some("generic") => Word::Generic,
            Some("part") => Word::Part,
            Some("legal") => Word::Legal,
            _ => bail!(
                "word `{}`: expected `x-kind` with `generic`, `part` or `legal`",
                term.code
            ),
        };
        Ok((term.code.clone(), word))
    });
    terms.collect()
}

fn hosts(vocabulary: &Vocabulary) -> Result<HashMap<String, Host, FnvBuilder>> {
    let terms = vocabulary.terms().iter().map(|term| {
        let name = || format!("shared host `{}`", term.code);
        let host = match term.text("x-kind") {
            Some("code") => Host::Code,
            Some("groups") => Host::Groups,
            Some("hosting") => Host::Hosting,
            Some("profile") => Host::Profile,
            Some("record") => {
                let after: Vec<String> = term.texts("x-after").map(str::to_owned).collect();
                if after.is_empty() {
                    bail!("{}: expected `x-after`, a list of texts", name());
                }
                let segments = term.annotations.get("x-segments").and_then(Value::as_u64);
                Host::Record(after, segments.map_or(1, |one| one.clamp(1, 9) as usize))
            }
            _ => bail!(
                "{}: expected `x-kind` with `code`, `groups`, `record`, `hosting` or `profile`",
                name()
            ),
        };
        Ok((term.code.clone(), host))
    });
    terms.collect()
}
