//! The exit statuses of commands that did their work.

/// Nothing is wrong.
pub(super) const FINE: u8 = 0;
/// The registry has errors.
pub(super) const FAULTS: u8 = 1;
