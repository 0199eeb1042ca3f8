//! What a registry asks of its reviews, and the periods of the lifecycle.

use anyhow::{Result, ensure};
use serde::Deserialize;

/// Periods of the lifecycle, in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Periods {
    /// How many days recognition lasts after a review. Default: `365`.
    pub valid_days: u16,
    /// How many days before its end it can be renewed. Default: `60`.
    pub renewal_days: u16,
    /// After how many days somebody has to confirm that a listed entry is still right, see
    /// [the queue](../queue.md#listed-entries); without it, listed entries are never due.
    pub update_days: Option<u16>,
}

impl Periods {
    /// Checks the values.
    pub(super) fn check(self) -> Result<Self> {
        ensure!(
            self.update_days != Some(0),
            "`update_days = 0`: expected at least 1; leave it out if nobody has to confirm listed entries"
        );
        Ok(self)
    }
}

impl Default for Periods {
    /// The Standard's own periods: a year, renewable from 60 days before its end.
    fn default() -> Self {
        Self {
            valid_days: 365,
            renewal_days: 60,
            update_days: None,
        }
    }
}

/// What a registry asks of its reviews.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReviewPolicy {
    /// Whether `dpg review` asks for the votes of two reviewers before a good is recognised. Default: `false`.
    pub two_reviewers: bool,
    /// How many days an applicant has to answer a clarification whose step has no `due`; without it, there is no
    /// deadline.
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
