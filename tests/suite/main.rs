//! The one binary of all tests that look at the program from outside.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::case_sensitive_file_extension_comparisons,
    reason = "a test may fail by unwrapping, says what it skipped or counted, and prepares files itself"
)]

mod advice;
mod api;
mod api_consumers;
mod api_promises;
mod api_schemas;
mod api_table;
mod api_tools;
mod browser;
mod build;
mod calibration;
mod changes;
mod changes_copy;
mod changes_site;
mod ci_base;
mod ci_check;
mod ci_fake;
mod ci_find;
mod ci_lint;
mod ci_post;
mod ci_rules;
mod ci_server;
mod ci_support;
mod compare;
mod compat;
mod compat_words;
mod costs;
mod costs_entries;
mod costs_rules;
mod costs_theme;
mod counts;
mod dice;
mod duplicates;
mod duplicates_bounds;
mod duplicates_real;
mod emit;
mod explain;
mod extras;
mod extras_publiccode;
mod findings;
mod fmt;
mod format;
mod heads;
mod hostile;
mod hostile_dice;
mod hostile_files;
mod hostile_site;
mod hostile_text;
mod hosting;
mod hosting_server;
mod import;
mod import_command;
mod import_dirt_v0;
mod import_dirt_v2;
mod import_export;
mod import_publiccode;
mod import_rules;
mod import_support;
mod import_words;
mod judges;
mod layers;
mod pages;
mod partial;
mod pictures;
mod queue;
mod reach;
mod real_findings;
mod replay;
mod report;
mod review;
mod sarif;
mod scribe;
mod search;
mod search_page;
mod serve;
mod sites;
mod standard;
mod support;
mod texts;
mod themes;
mod validate;
mod values;
