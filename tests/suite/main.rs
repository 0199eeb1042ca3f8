//! The one binary of all tests that look at the program from outside.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may fail by unwrapping, and says what it skipped or counted"
)]

mod calibration;
mod emit;
mod import;
mod import_command;
mod import_dirt_v0;
mod import_dirt_v2;
mod import_export;
mod import_rules;
mod import_support;
mod import_words;
mod standard;
mod support;
