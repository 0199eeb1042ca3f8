//! What a good is derived from: its parents, and what sets it apart from each.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

use super::answer::{Evidence, Question};

/// One project that a good is a fork, a distribution or a vertical build of.
///
/// Source: the policy on derived works of the Digital Public Goods Alliance (2026).
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default, deny_unknown_fields)]
pub struct Derivation {
    /// Id of a parent in the registry.
    pub good: Option<String>,
    /// Name of a parent outside of it.
    pub name: Option<String>,
    /// Public address of a parent outside of it.
    pub url: Option<String>,
    /// A const of `vocabulary/derivation-kind`; absent where nobody has said so.
    pub kind: Option<String>,
    /// What sets the good apart from this parent.
    pub distinction: Vec<Distinction>,
    /// Whether it follows the releases of the parent, or has diverged for good.
    pub tracks_upstream: Question,
    /// Whether the community of the parent recognises or endorses it.
    pub recognized_by_parent: Question,
    /// Whether and how it applies the security updates of the parent.
    pub security_updates: Question,
    /// Whether improvements are contributed back to the parent.
    pub contributes_upstream: Question,
}

/// One pillar of the distinction from a parent.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default, deny_unknown_fields)]
pub struct Distinction {
    /// A const of `vocabulary/pillar`.
    pub pillar: String,
    /// What the good does that the parent does not.
    pub evidence: Vec<Evidence>,
}

impl Derivation {
    /// The key that names the parent.
    #[must_use]
    pub fn key(&self) -> &'static str {
        if self.good.is_some() { "good" } else { "name" }
    }

    /// The optional questions, each with the end of its message id.
    #[must_use]
    pub fn questions(&self) -> [(&'static str, &Question); 4] {
        [
            ("tracks-upstream", &self.tracks_upstream),
            ("recognized-by-parent", &self.recognized_by_parent),
            ("security-updates", &self.security_updates),
            ("contributes-upstream", &self.contributes_upstream),
        ]
    }
}
