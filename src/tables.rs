//! Tables as entries: a survey, an inventory or the export of a form, as CSV, TSV, XLSX or ODS.
//!
//! [`book`] reads a file into sheets of cells, [`columns`] finds the row of headings and which field of an entry each
//! column is about, [`import`] makes an entry of each row. What columns are called and what people write in cells is
//! data: `schema/tables.yaml`, the vocabularies and their names in other languages. A cell that has no place in an
//! entry is never dropped: it is noted with its address. [`export`] writes entries as a table, and [`update`] reads one that was
//! edited.

pub mod book;
mod cells;
pub mod columns;
mod days;
pub mod export;
mod fields;
mod forms;
pub mod import;
mod known;
pub mod map;
mod persons;
mod pieces;
mod row;
mod suggest;
pub mod update;
mod words;

pub use persons::names_person;
pub use suggest::suggest;
pub use words::Words;

#[cfg(test)]
mod tests;
