//! Ids of entries: which texts are one, and which of them the site keeps for itself.

/// The longest id, in characters.
pub const LONGEST: usize = 100;

/// Ids that the site needs for addresses of its own.
const RESERVED: [&str; 3] = ["page", "index", "feed"];

/// Whether a text has the form of an id: `[a-z0-9]` with single `-` or `.` inside, at most
/// [`LONGEST`] characters.
#[must_use]
pub fn is_id(text: &str) -> bool {
    text.len() <= LONGEST
        && text.split(['-', '.']).all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// Whether the site needs an id for an address of its own.
#[must_use]
pub fn is_reserved(id: &str) -> bool {
    RESERVED.contains(&id)
}
