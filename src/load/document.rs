//! A file of the registry, with as much of it as was read.

use serde_json::Value;

/// One file of the registry.
#[derive(Debug, Clone)]
pub struct Document {
    /// Path relative to the root, with `/`; bytes that are not UTF-8 are replaced.
    pub path: String,
    /// The file's name without `.yaml`.
    pub stem: String,
    /// Whether it is an entry, a collection or an observation.
    pub role: Role,
    /// What was read.
    pub content: Content,
}

impl Document {
    /// Its text without a byte order mark, as far as there is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Yaml(source) => Some(&source.text),
            Content::Malformed(text, _) | Content::Unusable(Unusable::NotUtf8 { text, .. }) => {
                Some(text)
            }
            Content::Unusable(_) | Content::Head(_) | Content::Dropped => None,
        }
    }

    /// The same document without its content.
    #[must_use]
    pub fn name(&self) -> Self {
        Self {
            path: self.path.clone(),
            stem: self.stem.clone(),
            role: self.role,
            content: Content::Dropped,
        }
    }
}

/// What a file of the registry is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// One good.
    Entry,
    /// A curated set: a file below `collections/`.
    Collection,
    /// What the source of a good showed: a file of `observations/`.
    Observation,
}

/// The result of reading a file.
#[derive(Debug, Clone)]
pub enum Content {
    /// Text that is YAML.
    Yaml(Source),
    /// What [`super::head::head`] found in a text of which only the head is needed.
    Head(Value),
    /// Text that is YAML, and was dropped after it was read.
    Dropped,
    /// Text that is not YAML.
    Malformed(String, super::fault::Fault),
    /// The file cannot be taken as text at all.
    Unusable(Unusable),
}

/// A file that is YAML: its text, and its value in the data model of JSON.
#[derive(Debug, Clone)]
pub struct Source {
    /// The text without a byte order mark.
    pub text: String,
    /// The value; if a key appears twice, it has the first one.
    pub value: Value,
    /// Whether some key appears twice in one mapping.
    pub repeats_keys: bool,
    /// Whether the file began with a byte order mark.
    pub has_bom: bool,
}

/// Why a file is not read as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unusable {
    /// Not UTF-8.
    NotUtf8 {
        /// The first wrong byte.
        byte: u8,
        /// Its line and column.
        place: (usize, usize),
        /// The text with U+FFFD for the wrong bytes.
        text: String,
    },
    /// Nothing but white space or comments.
    Empty,
    /// More than [`super::MAX_BYTES`].
    TooLarge(u64),
    /// A folder, pipe or device with a file's name.
    NotAFile,
    /// A symbolic link, which could lead anywhere.
    Link,
    /// The system refuses to read it; with the system's message.
    Unreadable(String),
    /// A name with another ending that looks like an entry.
    Extension,
    /// The name itself is not UTF-8.
    Name,
}
