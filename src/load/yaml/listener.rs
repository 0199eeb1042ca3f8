//! The events that the walk over a text reports, and their listener.

use saphyr_parser::{Event, Span};
use serde_json::Value;

/// The result of reading a text.
#[derive(Debug)]
pub struct Parsed {
    /// The value; if a key appears twice, it has the first value.
    pub value: Value,
    /// Whether a mapping has a duplicate key.
    pub repeats_keys: bool,
}

/// Learns where the keys and values of a text are, in the order of the text.
pub(in crate::load) trait Listener {
    /// A key of the innermost mapping, as it is named in the value.
    fn key(&mut self, key: &str, event: &Event<'_>, span: Span);
    /// A scalar, or the alias of any value.
    fn leaf(&mut self, event: &Event<'_>, span: Span);
    /// A list or mapping begins.
    fn start(&mut self, event: &Event<'_>, span: Span);
    /// The innermost list or mapping ends.
    fn end(&mut self, span: Span);
}
