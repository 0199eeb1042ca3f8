//! What a registry adds of its own: the fields that `schema/extra.schema.json` declares, which entries have under
//! `extra`, and those of them that `facets` in `site.toml` makes a facet.

mod additions;
mod definition;
mod field;
mod part;
mod read;

pub use additions::{Additions, TAKEN};
pub use definition::{Definition, Own};
pub use field::{FILE, Field, Names, Shape, values};
pub(crate) use part::Part;
pub use read::{entry_schema, fields};

#[cfg(test)]
mod tests;
