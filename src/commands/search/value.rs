//! The value of a facet that somebody meant: by its code, or by its label or another spelling where
//! only one value has it.

use anyhow::{Result, bail};

use crate::derive::facets::Kind;
use crate::report::spell::spell;
use crate::search::{Choice, Engine, Filters};
use crate::slug::{name_key, slug};
use crate::suggest::closest;
use crate::vocabulary::Vocabularies;

/// A value that there is: its code and its label.
type FacetValue = (String, String);

/// Where values are looked up.
#[derive(Clone, Copy)]
pub(super) struct Values<'a> {
    pub(super) engine: &'a Engine<'a>,
    /// Values that no good has are values too.
    pub(super) vocabularies: &'a Vocabularies,
}

impl Values<'_> {
    /// The code of the value that was meant.
    ///
    /// # Errors
    /// When there is no such value, or several could be meant; the error names the likeliest.
    pub(super) fn meant(self, kind: Kind, written: &str) -> Result<String> {
        let all = self.all(kind)?;
        if all.iter().any(|(code, _)| code == written) {
            return Ok(written.to_owned());
        }
        let lower = written.to_lowercase();
        let of_code = among(&all, |(code, _)| code.to_lowercase() == lower);
        let wanted = name_key(written);
        let of_words = among(&all, |(code, label)| {
            name_key(code) == wanted || name_key(label) == wanted
        });
        let found = if of_code.len() == 1 {
            of_code
        } else {
            of_words
        };
        let name = kind.segment();
        let shown = spell(written);
        match found.as_slice() {
            [(code, _)] => Ok(code.clone()),
            [] => bail!(
                "--only {name}={shown}: there is no such {name}{}",
                hint(&all, written)
            ),
            several => {
                let several: Vec<String> = several.iter().map(|one| say(one)).collect();
                bail!(
                    "--only {name}={shown}: several values match, choose one: {}",
                    several.join(" or ")
                )
            }
        }
    }

    /// All values of a kind: those that goods have, and those that they could have.
    fn all(self, kind: Kind) -> Result<Vec<FacetValue>> {
        let there = self.engine.facet(kind, "", &Filters::default())?;
        let there = there
            .into_iter()
            .map(|Choice { code, label, .. }| (code, label));
        let terms = self.vocabularies.get(kind.vocabulary()).terms().iter();
        let terms = terms.map(|term| (term.code.clone(), term.title.clone()));
        Ok(there.chain(terms).collect())
    }
}

/// Those that pass, each code once.
fn among(all: &[FacetValue], passes: impl Fn(&FacetValue) -> bool) -> Vec<&FacetValue> {
    let mut found: Vec<&FacetValue> = Vec::new();
    for one in all.iter().filter(|one| passes(one)) {
        if found.iter().all(|(code, _)| *code != one.0) {
            found.push(one);
        }
    }
    found
}

/// What was likely meant, or what values look like.
fn hint(all: &[FacetValue], written: &str) -> String {
    let names = all.iter().flat_map(|(code, label)| [code, label]);
    let near = closest(written, names.map(String::as_str));
    // A text without letters has no slug of its own.
    let has_slug = written.chars().any(char::is_alphanumeric);
    let wanted = slug(written);
    let is_same =
        |(code, label): &&FacetValue| has_slug && (slug(code) == wanted || slug(label) == wanted);
    let is_near =
        |(code, label): &&FacetValue| near.is_some_and(|near| code == near || label == near);
    // `OpenMRS` for `OpenMRS, Inc.`
    let start = format!("{}-", slug(written));
    let goes_on = |(_, label): &&FacetValue| slug(label).starts_with(&start);
    let longer = all.iter().find(goes_on);
    let same = all.iter().find(is_same);
    let near = same.or(longer).or_else(|| all.iter().find(is_near));
    match (near, all.first()) {
        (Some(one), _) => format!("; did you mean {}?", say(one)),
        (None, Some(one)) => format!("; write a code or a label, such as {}", say(one)),
        (None, None) => ", because no good has one".to_owned(),
    }
}

/// A value for people: its code, and its label where that says more.
fn say((code, label): &FacetValue) -> String {
    if code == label {
        format!("`{}`", spell(code))
    } else {
        format!("`{}` ({})", spell(code), spell(label))
    }
}
