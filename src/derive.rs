//! What follows from the catalogue: pure functions of it, computed once.

pub mod assessment;
pub mod facets;
pub mod lifecycle;
