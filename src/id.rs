//! Ids of entries: which texts are one, and which of them the site keeps for itself.

/// The longest id, in characters.
pub const LONGEST: usize = 100;

/// Ids that the site needs for addresses of its own.
const RESERVED: [&str; 3] = ["page", "index", "feed"];

/// What is in the folder in which goods, or collections, have folders of their own: the page that
/// lists them, and its smaller forms.
const FILES: [&str; 3] = ["index.html", "index.html.gz", "index.html.br"];

/// Names that Windows keeps for devices: it has no file or folder of these names, whatever follows after a full stop.
/// Source: "Naming Files, Paths, and Namespaces" of the Windows documentation.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

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

/// Whether the site needs an id for an address of its own, or Windows for a device.
#[must_use]
pub fn is_reserved(id: &str) -> bool {
    RESERVED.contains(&id) || is_file(id) || is_device(id)
}

/// Why nothing can have this id, as what follows the id in a sentence.
#[must_use]
pub fn reservation(id: &str) -> &'static str {
    if is_device(id) {
        return "cannot be the name of a file on Windows";
    }
    "is reserved for the site itself"
}

/// Whether no file or folder of this name can be on Windows: `con`, `aux.yaml`, `com1`. Takes lower case.
#[must_use]
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name);
    match stem.strip_suffix(|c: char| c.is_ascii_digit()) {
        Some(ports) => DEVICES[4..].contains(&ports),
        None => DEVICES[..4].contains(&stem),
    }
}

/// Whether a file of the site is where the folder of a good or collection of this id would.
#[must_use]
pub fn is_file(id: &str) -> bool {
    FILES.contains(&id)
}
