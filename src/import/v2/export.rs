//! An entry as an object of the live feed.
