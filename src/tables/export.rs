//! Entries as the rows of a table that people edit and give back.
//!
//! Each field that a cell can hold is a column, in the order of the schema. Lists are lines of a cell; the fields of a
//! list of mappings are columns whose lines belong together, so that the second line of `organizations.role` is the role
//! of the second organisation.

mod base;
mod comma;
mod excel;
mod row;

pub use base::Base;
pub use comma::Csv;
pub use excel::{Excel, Texts};
pub use row::{BASE, Column, Columns, ID};
pub(super) use row::{ELSEWHERE, RULE, inner, number, plain};
