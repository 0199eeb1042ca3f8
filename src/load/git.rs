//! What `git` knows of a registry: which files differ between two states, and what they contained.
//!
//! The `git` command is used, because everyone who has a registry in git has it. It only reads. It
//! takes no lock, uses no network, never looks into a file of the work tree, and runs no program that
//! settings, attributes or hooks name.

mod activity;
mod branch;
mod change;
mod command;
mod conversion;
mod disk;
mod object;
mod place;
mod quote;
mod repository;

pub use activity::Activity;
pub use branch::{NewBranch, NewContent};
pub use change::Change;
pub(super) use command::{MOST_MIB, bounded};
pub use place::top;
pub use quote::quote;
pub use repository::{Base, Repository};
pub(super) use repository::{RAW, ask_all, object};
