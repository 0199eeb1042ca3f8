//! What counts as equal between a source object and its export.
