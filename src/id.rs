//! Ids of entries: which texts are one, and which of them the site keeps for itself.

/// The longest id, in characters.
pub const LONGEST: usize = 100;

/// Ids that the site needs for addresses of its own.
const RESERVED: [&str; 3] = ["page", "index", "feed"];

/// What is in the folder in which goods, or collections, have folders of their own: the page that
/// lists them, and its smaller forms.
const FILES: [&str; 3] = ["index.html", "index.html.gz", "index.html.br"];

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
    RESERVED.contains(&id) || is_file(id)
}

/// Whether a file of the site is where the folder of a good or collection of this id would.
#[must_use]
pub fn is_file(id: &str) -> bool {
    FILES.contains(&id)
}
