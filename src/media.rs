//! What a good looks like: the pictures of its entry, read within limits and written anew, and the mark that
//! is made from its id and name if it has no logo.

mod bitmap;
mod format;
mod library;
pub mod mark;
mod picture;
mod published;
mod size;
pub(crate) mod svg;

pub use format::Format;
pub use library::{FOLDER, Library, Listed, Reader};
pub use picture::{Fault, HEAVIEST, Picture, judge};
pub use published::{LOGO_SIZES, SCREENSHOT_WIDTHS, logo, screenshot};
pub use size::{Size, fit};

#[cfg(test)]
mod tests;
