//! What differed between two records of one good: its licences, and the closed services that it uses.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The name of the fact that is a licence of the whole.
pub const LICENSE: &str = "license";

/// The name of the fact that is a closed service.
pub const SERVICE: &str = "closed-service";

/// One difference between a record and the one before it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The day of the later record.
    pub on: Date,
    /// What differs: `license` or `closed-service`.
    pub detector: String,
    /// All values before it, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub was: Vec<String>,
    /// All values since then, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub is: Vec<String>,
}

impl Change {
    /// Whether it is about the licence.
    #[must_use]
    pub fn is_of_license(&self) -> bool {
        self.detector == LICENSE
    }

    /// The values that came with it.
    #[must_use]
    pub fn gained(&self) -> Vec<&str> {
        let new = self.is.iter().filter(|one| !self.was.contains(one));
        new.map(String::as_str).collect()
    }
}
