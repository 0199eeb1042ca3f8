//! The one binary of all tests that look at the program from outside.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::case_sensitive_file_extension_comparisons,
    reason = "a test may fail by unwrapping, says what it skipped or counted, and prepares files itself"
)]

/// The documents of the API.
mod api {
    mod compat;
    mod compat_words;
    pub(crate) mod consumers;
    pub(crate) mod declared;
    mod documents;
    mod mirror;
    mod portals;
    mod programs;
    mod promises;
    mod schemas;
    mod signed;
    mod table;
    mod tools;
}

/// What is kept from one run to the next.
mod cache {
    mod changed;
    mod edits;
    mod findings;
    mod folder;
}

/// What changed, and when.
mod changes {
    mod copy;
    pub(crate) mod history;
    pub(crate) mod site;
}

/// The action and its scripts.
mod ci {
    mod attacks;
    mod base;
    mod check;
    mod fake;
    mod find;
    mod issue;
    mod links;
    mod lint;
    mod mentions;
    pub(crate) mod post;
    mod rules;
    mod server;
    pub(crate) mod support;
}

/// `dpg links`, against servers of this computer.
mod links {
    mod answers;
    mod command;
    mod hostile;
    mod politeness;
    mod server;
}

/// `dpg fmt`, and YAML as it is written.
mod format {
    mod canonical;
    mod command;
    mod emit;
}

/// `dpg inspect`.
mod inspect {
    mod clone;
    mod command;
    mod entry;
    mod hostile;
    mod real;
    mod record;
}

/// Prepared renewals.
mod renew {
    mod command;
}

/// Repositories that git reads.
mod git {
    pub(crate) mod attacked;
    mod attacks;
    mod compare;
    pub(crate) mod payloads;
    mod places;
}

/// What strangers may put into a registry, and what it may cost.
mod hostile {
    mod attack;
    pub(crate) mod corpus;
    mod costs;
    mod costs_entries;
    mod costs_rules;
    mod costs_theme;
    pub(crate) mod dice;
    mod files;
    mod history;
    mod invisible;
    mod links;
    mod outputs;
    pub(crate) mod registry;
    mod site;
    mod text;
    mod unseen;
}

/// The project itself: its modules, its documents.
mod house {
    mod benches;
    mod book;
    mod docs;
    mod first_change;
    mod layers;
    mod messages;
    mod named;
    mod plain;
    mod reference;
    mod uses;
}

/// `dpg import`.
mod import {
    mod addresses;
    mod app;
    mod command;
    mod dirt_v0;
    mod dirt_v2;
    mod edited;
    mod entries;
    mod explained;
    mod export;
    mod issue;
    mod normalise;
    mod publiccode;
    mod rules;
    pub(crate) mod support;
    mod table;
    mod words;
}

/// Categories, fields and facets of a registry's own.
mod kinds {
    mod mapping;
    mod own;
}

/// How files are read.
mod load {
    mod heads;
    mod yaml;
}

/// Packages of the program: what is in them, and how they install.
mod packages {
    mod deb;
    mod image;
    mod release;
    mod support;
    mod version;
    mod wheel;
}

/// How files are written, and what is left when a run is killed.
mod publish {
    mod command;
    mod full;
    mod kills;
    mod meanwhile;
    mod mounts;
    mod steps;
    mod support;
    mod trouble;
    mod writers;
}

/// `dpg queue` and its page.
mod queue {
    mod command;
    mod page;
    mod path;
}

/// The report: its page, its files and `dpg report`.
mod report {
    mod command;
    mod few;
    mod recount;
    pub(crate) mod support;
}

/// `dpg requests`, and what an organisation has to update on its page.
mod requests {
    mod contacts;
    mod formats;
    mod page;
    mod support;
}

/// `dpg review`.
mod review {
    mod collections;
    mod command;
    mod derivation;
    mod impact;
    mod once;
    mod renames;
    mod votes;
}

/// The search, in the program and in the browser.
mod search {
    mod command;
    mod engine;
    mod index;
    mod page;
    mod parity;
    mod relevance;
}

/// `dpg build` and `dpg serve`: whole sites and their pages.
mod site {
    mod addresses;
    mod answers_first;
    mod browser;
    mod build;
    mod compare;
    mod counts;
    mod derivation;
    mod editions;
    mod extras;
    mod extras_publiccode;
    mod facets;
    mod form;
    mod hosting;
    mod hosting_limits;
    mod hosting_server;
    mod hosts;
    mod journey;
    mod judges;
    mod languages;
    mod lists;
    mod logo;
    mod media;
    pub(crate) mod pages;
    mod pictures;
    mod reach;
    mod requirements;
    pub(crate) mod serve;
    mod serve_attacks;
    mod snapshots;
    mod themes;
}

/// The rules of the Standard.
mod standard {
    mod calibration;
    mod dry_run;
    mod examples;
    mod replay;
    mod rules;
    mod versions;
}

mod support;

/// What is said to somebody who waits.
mod terminal {
    mod facts;
    mod help;
    mod progress;
    mod questions;
    mod start;
    mod starter;
}

/// `dpg validate` and its findings.
mod validate {
    mod advice;
    mod command;
    pub(crate) mod derivation;
    mod duplicates;
    mod duplicates_bounds;
    mod duplicates_real;
    mod explain;
    pub(crate) mod findings;
    mod judged;
    mod partial;
    mod real_findings;
    mod report;
    mod requirements;
    mod sarif;
    mod texts;
}
