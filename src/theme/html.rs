//! HTML that templates write as it is.

use serde::{Serialize, Serializer};

use crate::invisible::cleaned;

/// HTML that is already safe; templates write it as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Html(String);

impl Html {
    /// Safe HTML, without invisible characters.
    pub(crate) fn new(html: String) -> Self {
        Self(cleaned(html))
    }

    /// What templates write.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        tera::Value::safe_string(&self.0).serialize(serializer)
    }
}
