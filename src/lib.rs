//! Turns a registry of digital public goods, one YAML file per good, into a static site.
//!
//! The pipeline, in the order of the modules below, each of which uses only those before it:
//! *load* reads `registry/`, *validate* turns documents into entries and findings, *catalog* sorts
//! and indexes the entries, *derive* computes what follows from them, *site* joins all of it with
//! languages, theme and addresses. From it *exports*, *api* and *pages* make files, *render* plans
//! all of them and turns each into bytes, *publish* writes them.

// Basics: know nothing of registries.
pub mod address;
pub mod bounded_schema;
pub mod diagnostic;
pub mod embedded;
pub mod fs;
pub mod id;
pub mod invisible;
pub mod license;
pub mod locale;
pub mod markdown;
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

// Beside the pipeline.
pub mod format;
pub mod import;
pub mod review;

pub mod search;

// What the site is made of, and what it makes.
pub mod links;
pub mod site;
pub mod theme;

pub mod api;
pub mod exports;
pub mod pages;

pub mod render;

pub mod publish;
pub mod report;

pub mod cli;
pub mod commands;
