//! The canonical text of an entry: key order, quoting and spacing.

pub mod emit;
pub mod scalar;
