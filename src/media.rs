//! What a good looks like: the pictures of its entry, read within limits and written anew, and the mark that
//! is made from its id and name if it has no logo.

mod bitmap;
mod library;
pub mod mark;
mod picture;
mod published;
pub(crate) mod svg;

pub use library::{FOLDER, Library, Listed};
pub use picture::{Fault, Format, Picture};
pub use published::{LOGO_SIZES, SCREENSHOT_WIDTHS, Size, fit, logo, screenshot};

#[cfg(test)]
mod tests;
