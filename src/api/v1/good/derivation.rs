//! What a good is derived from, and the goods derived from it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::api::v1::coded::Labels;
use crate::api::v1::indicators::fill::{evidence, question};
use crate::api::v1::indicators::{Evidence, Question};
use crate::catalog::Catalog;
use crate::entry::{Derivation, Distinction};

/// A project that the good is a fork, a distribution or a vertical build of.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Parent")]
pub(crate) struct ParentObject<'a> {
    /// The id of the parent, or null if it is not in this registry.
    good: Option<&'a str>,
    /// The name of the parent.
    name: &'a str,
    /// The public address of the parent: that of its page if it is in this registry.
    url: Option<String>,
    /// The code of what the good is to the parent, or null if that is not known.
    kind: Option<&'a str>,
    /// The same in English.
    kind_label: Option<&'a str>,
    /// What sets the good apart from the parent.
    distinction: Vec<DistinctionObject<'a>>,
    /// Whether it follows the releases of the parent; `no` means that it has diverged for good.
    tracks_upstream: Question<'a>,
    /// Whether the community of the parent recognises or endorses it.
    recognized_by_parent: Question<'a>,
    /// Whether it applies the security updates of the parent.
    security_updates: Question<'a>,
    /// Whether improvements are contributed back to the parent.
    contributes_upstream: Question<'a>,
}

/// In what a good differs from its parent.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Distinction")]
struct DistinctionObject<'a> {
    /// The code of the pillar.
    pillar: &'a str,
    /// The pillar in English.
    pillar_label: &'a str,
    /// What supports it.
    evidence: Vec<Evidence<'a>>,
}

impl<'a> ParentObject<'a> {
    /// The parents of a good; `page` gives the address of the page of an id.
    pub(crate) fn all(
        parents: &'a [Derivation],
        (catalog, labels): (&'a Catalog, Labels<'a>),
        page: impl Fn(&str) -> String,
    ) -> Vec<Self> {
        let object = |parent: &'a Derivation| {
            let good = parent.good.as_deref();
            let known = good.and_then(|id| catalog.get(id));
            let kind = parent.kind.as_deref();
            let written = parent.name.as_deref().or(good).unwrap_or_default();
            Self {
                good,
                name: known.map_or(written, |good| &good.entry.name),
                url: good.map(&page).or_else(|| parent.url.clone()),
                kind,
                kind_label: kind.map(|kind| labels.label("derivation-kind", kind)),
                distinction: parent
                    .distinction
                    .iter()
                    .map(|one| DistinctionObject::new(one, labels))
                    .collect(),
                tracks_upstream: question(&parent.tracks_upstream),
                recognized_by_parent: question(&parent.recognized_by_parent),
                security_updates: question(&parent.security_updates),
                contributes_upstream: question(&parent.contributes_upstream),
            }
        };
        parents.iter().map(object).collect()
    }
}

impl<'a> DistinctionObject<'a> {
    fn new(one: &'a Distinction, labels: Labels<'a>) -> Self {
        Self {
            pillar: &one.pillar,
            pillar_label: labels.label("pillar", &one.pillar),
            evidence: evidence(&one.evidence),
        }
    }
}
