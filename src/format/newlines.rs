//! The line ends of a text.

use std::borrow::Cow;

/// A text with LF for CR LF and CR.
pub(super) fn with_unix_lines(text: &str) -> Cow<'_, str> {
    if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    }
}
