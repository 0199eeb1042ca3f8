//! The fault of naming an entry that is not there.

use super::display::cut;
use super::finding::{Finding, Safe};
use crate::diagnostic::{About, Code};
use crate::suggest::Words;

/// The fault of naming an entry that is not there; `known` are the ids there are, of which `own` is
/// not meant.
pub(super) fn unknown_id(pointer: &str, id: &str, (known, own): (&Words<'_>, &str)) -> Finding {
    let finding = Finding::new(
        Code::UnknownReference,
        pointer,
        format!("there is no entry `{}`", cut(id, 100)),
    )
    .about(About::Missing(id.to_owned()));
    match known.closest(id, own) {
        Some(near) => finding
            .help(format!("did you mean `{near}`?"))
            .replace(near, Safe::No),
        None => finding.help("write the file name of an entry, without `.yaml`"),
    }
}
