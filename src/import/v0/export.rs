//! An entry as the two objects of the first registry.
