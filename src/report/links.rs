//! What `dpg links` saw: for a terminal, for a pull request, and for programs.

pub mod json;
pub mod markdown;
pub mod text;
mod told;

pub use told::{Tally, Used};
