//! What each command does, from checked options to an exit code.

pub mod import;
