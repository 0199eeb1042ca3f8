//! Turns a registry of digital public goods, one YAML file per good, into a static site.
//!
//! The pipeline, in the order of the modules below, each of which uses only those before it:
//! *load* reads `registry/`, *validate* turns documents into entries and findings, *catalog* sorts
//! and indexes the entries, *derive* computes what follows from them, *site* joins all of it with
//! languages, theme and addresses. From it *exports*, *api* and *pages* make files, *render* plans
//! all of them and turns each into bytes, *publish* writes them.

// Basics that know nothing of registries.
pub mod body;
pub mod bounded_schema;
pub mod diagnostic;
pub mod fs;
pub mod hex;
pub mod id;
pub mod invisible;
pub mod license;
pub mod lists;
pub mod signer;
pub mod suggest;

pub mod locale;
pub mod slug;

pub mod formula;

pub mod cache;

pub mod address;
pub mod embedded;

pub mod markdown;

pub mod media;

// What a registry and its settings consist of.
pub mod config;
pub mod entry;
pub mod links;
pub mod vocabulary;

pub mod own;

pub mod collection;

// The pipeline from files to a catalogue.
pub mod load;

pub mod observations;

pub mod names;
pub mod standard;
pub mod synonyms;

pub mod wording;

pub mod good;

pub mod validate;

pub mod catalog;

pub mod derive;

// Beside the pipeline.
pub mod inspect;

pub mod format;
pub mod import;
pub mod review;

pub mod link_check;

pub mod renewal;

pub mod questions;

pub mod editions;

pub mod issue;
pub mod tables;

// The site as data.
pub mod search;

pub mod theme;

pub mod site;

// What the site consists of.
pub mod api;
pub mod exports;

pub mod pages;

pub mod render;

// To the disk and the terminal.
pub mod publish;
pub mod report;

pub mod requests;

pub mod cli;

pub mod commands;
