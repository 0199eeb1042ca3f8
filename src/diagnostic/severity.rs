//! How bad a finding is.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

/// How bad a finding is; the worst one first.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, BorshSerialize, BorshDeserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Stops a build.
    Error,
    /// Should be put right.
    Warning,
    /// Good to know.
    Info,
}
