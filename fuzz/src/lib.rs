//! What several targets share: the rules of the program, files of a registry, and what output must never have.

use std::sync::OnceLock;

use dpg_registry::embedded::{Files, builtin_schema};
use dpg_registry::load::{Document, Role, parse};
use dpg_registry::validate::Rules;

/// The schema, the Standard and the vocabularies that the program brings.
pub fn schema() -> &'static Files {
    static SCHEMA: OnceLock<Files> = OnceLock::new();
    SCHEMA.get_or_init(builtin_schema)
}

/// What documents are checked against, on one day.
pub fn rules() -> &'static Rules {
    static RULES: OnceLock<Rules> = OnceLock::new();
    RULES.get_or_init(|| Rules::new(schema(), jiff::civil::date(2026, 7, 1)).expect("the schema that is built in"))
}

/// Bytes as a file of a registry.
pub fn document(role: Role, stem: &str, bytes: &[u8]) -> Document {
    let folder = match role {
        Role::Entry => "registry",
        Role::Collection => "registry/collections",
    };
    Document {
        path: format!("{folder}/{stem}.yaml"),
        stem: stem.to_owned(),
        role,
        content: parse(bytes.to_vec()),
    }
}

/// Fails if a text has characters that a terminal would obey.
pub fn is_for_terminals(text: &str) {
    let bad = text.chars().find(|&c| c.is_control() && c != '\n');
    assert!(bad.is_none(), "{bad:?} in {text:?}");
}
