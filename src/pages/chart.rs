//! Turns counts into pictures: inline SVG with a title, a description, and its numbers.
//!
//! Lengths are percentages of the width and `em`, so that a picture is as wide as its place while its
//! text stays as large as the reader's; colours are classes, defined in `pictures.css`.

mod bars;
mod columns;
mod figure;
mod svg;
mod treemap;

pub(crate) use bars::{Bar, Part, bars};
pub(crate) use columns::{Column, columns};
pub(crate) use figure::{Direction, Figure, Key, Row, Table, Words};
pub(crate) use svg::{Role, Svg, escaped};
pub(crate) use treemap::{Cell, treemap};
