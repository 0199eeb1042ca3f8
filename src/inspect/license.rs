//! Licences: texts that are recognised, names that mean one, and notices in the heads of files.

mod names;
mod notice;
mod sentence;
mod text;

pub(super) use names::Names;
pub(super) use notice::{Notice, notices};
pub(super) use sentence::Sentences;
pub(super) use text::{Recognized, Texts, is_license_file};
