//! What is said of two entries that are likely one good, in the file of one of them.

use std::cmp::Reverse;

use super::verdict::{Basis, Reason, Verdict, What};
use crate::diagnostic::{About, Code};
use crate::load::Document;
use crate::validate::display::cut;
use crate::validate::finding::Finding;
use crate::validate::identity::{Field, Identity};

/// How many characters of a name or address a message shows.
const LONGEST: usize = 80;

/// What to do about two entries that were published both.
const KEEP_ONE: &str = "if they are the same good, keep one entry: remove \
    the other and add its id to `previous_ids`, or archive it with `reason: duplicate` and `of`";

/// Another entry, as one of two that a verdict is about sees it.
#[derive(Debug, Clone)]
pub(super) struct Partner {
    /// Its place in the list of entries.
    pub(super) at: usize,
    pub(super) kind: Basis,
    reasons: Vec<Reason>,
}

impl Partner {
    /// The other one, as the first of the two sees it.
    pub(super) fn second(at: usize, verdict: &Verdict) -> Self {
        Self {
            at,
            kind: verdict.basis,
            reasons: verdict.reasons.clone(),
        }
    }

    /// The first one, as the other sees it.
    pub(super) fn first(at: usize, verdict: &Verdict) -> Self {
        let reasons = verdict.reasons.iter().copied();
        Self {
            at,
            kind: verdict.basis,
            reasons: reasons.map(Reason::turned).collect(),
        }
    }

    /// The surest before the others.
    pub(super) fn rank(&self) -> (Basis, Reverse<usize>, usize) {
        (self.kind, Reverse(self.reasons.len()), self.at)
    }

    /// What is said in the file of ours; `more` others are as like it and not spoken of.
    pub(super) fn finding(
        &self,
        ours: &Identity,
        (document, theirs): (&Document, &Identity),
        more: usize,
    ) -> Finding {
        let id = cut(&document.stem, LONGEST);
        let what = match self.kind {
            Basis::Parts => "likely part of the same product as",
            _ => "likely the same good as",
        };
        let former = match (ours.is_former(), theirs.is_former()) {
            (false, true) => " (a former entry)",
            (true, true) => " (both are former entries)",
            _ => "",
        };
        let rest = match more {
            0 => String::new(),
            more => format!("; and {more} more like this one"),
        };
        let why = self.why(ours, theirs);
        let message = format!("{what} `{id}`{former}: {why}{rest}");
        let help = self.help(ours, (theirs, &id));
        let mut finding = self.place((self.code(ours, theirs), message, help), document);
        if self.kind != Basis::Parts && !ours.is_former() && !theirs.is_former() {
            finding = finding.about(About::SameGood(document.stem.clone()));
        }
        finding
    }

    /// What is said in the file of ours, which is new, where a change removes the other entry.
    pub(super) fn renamed(
        &self,
        ours: &Identity,
        (document, theirs): (&Document, &Identity),
    ) -> Finding {
        let id = cut(&document.stem, LONGEST);
        let why = self.why(ours, theirs);
        let message = format!("looks like a rename of `{id}`, which this change removes: {why}");
        let help = format!(
            "if it is the same good, add `previous_ids: [{id}]`: the old address then leads here"
        );
        self.place((Code::RenamedWithoutPreviousId, message, help), document)
    }

    /// What is said in the file of ours, which is new, where the file of the other entry now
    /// describes another good.
    pub(super) fn displaced(
        &self,
        ours: &Identity,
        (document, theirs): (&Document, &Identity),
    ) -> Finding {
        let id = cut(&document.stem, LONGEST);
        let why = self.why(ours, theirs);
        let message = format!("likely the good that `{id}` was before this change: {why}");
        let help = format!(
            "keep this good in `{id}.yaml` and give the other good a new id: links to `{id}` mean this one"
        );
        self.place((self.code(ours, theirs), message, help), document)
    }

    /// The reasons in words.
    pub(super) fn why(&self, ours: &Identity, theirs: &Identity) -> String {
        let reasons = self.reasons.iter();
        let why: Vec<String> = reasons.map(|reason| reason.say(ours, theirs)).collect();
        why.join(", ")
    }

    /// A finding, its code, message and help given, at the first reason and with the places in the other file.
    fn place(&self, (code, message, help): (Code, String, String), document: &Document) -> Finding {
        let pointer = self.reasons[0].one.pointer();
        let finding = Finding::new(code, pointer, message).help(help);
        self.reasons.iter().fold(finding, |finding, reason| {
            let path = document.path.clone();
            finding.elsewhere(path, reason.other.pointer(), reason.what.there())
        })
    }

    fn code(&self, ours: &Identity, theirs: &Identity) -> Code {
        match self.kind {
            Basis::Parts => Code::SplitProduct,
            _ if ours.is_former() && theirs.is_former() => Code::DuplicateFormer,
            Basis::Repository => Code::DuplicateRepository,
            Basis::Website => Code::DuplicateWebsite,
            Basis::Name => Code::DuplicateName,
        }
    }

    fn help(&self, ours: &Identity, (theirs, id): (&Identity, &str)) -> String {
        match (self.kind, ours.is_former(), theirs.is_former()) {
            (Basis::Parts, ..) => "if neither works without the other, describe both in one \
                 entry with several repositories"
                .to_owned(),
            (_, true, _) => format!(
                "if they are the same good, add `of: {id}` under `archived`, so that the page links to it"
            ),
            (_, false, true) => format!(
                "if they are the same good, add the id of this entry as `by` or `of` under `archived` in `{id}`"
            ),
            (_, false, false) => KEEP_ONE.to_owned(),
        }
    }
}

impl Reason {
    /// The reason in words, with the texts as they are written.
    fn say(self, ours: &Identity, theirs: &Identity) -> String {
        let own = shown(ours, self.one);
        let other = shown(theirs, self.other);
        match self.what {
            What::Repository => match (self.one, self.other) {
                (Field::License(..), _) | (_, Field::License(..)) => {
                    format!("licence file in the same repository (`{own}`, `{other}`)")
                }
                _ => format!("same repository `{own}`"),
            },
            What::Versions => {
                format!("repositories that differ only in the version (`{own}`, `{other}`)")
            }
            What::NamedRepository => match self.one {
                Field::Name | Field::Alias(_) => {
                    format!("its repository `{other}` has the name `{own}`")
                }
                _ => format!("the repository `{own}` has its name `{other}`"),
            },
            What::Website => format!("same website `{own}`"),
            What::Name if self.one == Field::Name && self.other == Field::Name => {
                format!("same name `{own}`")
            }
            What::Name => format!("same name or alias `{own}`"),
            What::NearName => format!("nearly the same name (`{own}`, `{other}`)"),
            What::Parts => {
                format!("names that differ only in the part of the product (`{own}`, `{other}`)")
            }
        }
    }
}

impl What {
    /// What is at the place in the other file.
    fn there(self) -> &'static str {
        match self {
            Self::Repository => "the same repository",
            Self::Versions => "another version of the repository",
            Self::NamedRepository => "the same name, or the repository with it",
            Self::Website => "the same website",
            Self::Name => "the same name",
            Self::NearName => "nearly the same name",
            Self::Parts => "the name of another part",
        }
    }
}

/// A name as it is written, an address without what goes without saying.
fn shown(identity: &Identity, place: Field) -> String {
    let text = identity.at(place).trim();
    let text = text.split_once("://").map_or(text, |(_, rest)| rest);
    cut(text.trim_end_matches('/'), LONGEST)
}
