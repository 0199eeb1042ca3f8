//! What a registry asks of its reviews.

use anyhow::{Result, ensure};
use serde::Deserialize;

/// What a registry asks of its reviews.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReviewPolicy {
    /// Whether two reviewers have to vote for a good before it is recognised.
    pub two_reviewers: bool,
    /// How many days an applicant has to answer a clarification whose step has no `due`.
    pub answer_days: Option<u16>,
}

impl ReviewPolicy {
    /// Checks the values.
    pub(super) fn check(self) -> Result<Self> {
        ensure!(
            self.answer_days != Some(0),
            "`answer_days = 0`: expected at least 1; leave it out if there is no deadline"
        );
        Ok(self)
    }

    /// How many reviewers have to agree.
    #[must_use]
    pub fn reviewers(self) -> usize {
        if self.two_reviewers { 2 } else { 1 }
    }
}
