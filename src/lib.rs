//! Turns a registry of digital public goods, one YAML file per good, into a static site.
//!
//! The pipeline, in the order of the modules below, each of which uses only what stands before it:
//! *load* reads `registry/`, *validate* turns documents into entries and findings, *catalog* sorts
//! and indexes the entries, *derive* computes what follows from them, *render* plans the pages and
//! turns each into bytes, *publish* writes them.

// Ground: knows nothing of registries.
pub mod address;
pub mod bounded_schema;
pub mod diagnostic;
pub mod embedded;
pub mod fs;
pub mod id;
pub mod license;
pub mod locale;
pub mod markdown;
pub mod nesting;
pub mod slug;
pub mod suggest;
pub mod vocabulary;

pub mod config;
pub mod entry;

pub mod load;
pub mod standard;
pub mod validate;

pub mod catalog;
pub mod derive;

// Beside the line.
pub mod format;
pub mod import;
pub mod review;

pub mod search;

pub mod render;

pub mod publish;
pub mod report;

pub mod cli;
pub mod commands;
