//! What `dpg validate` will say of an answer, before it is in a file.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Severity};
use crate::format::emit::proposed;
use crate::format::form::Form;
use crate::load::{Document, Role, parse};
use crate::validate::{Rules, by_itself};

/// The rules of the registry.
#[derive(Clone, Copy)]
pub(super) struct Judge<'a> {
    pub(super) rules: &'a Rules,
    pub(super) form: &'a Form,
}

impl Judge<'_> {
    /// The error at a place of an entry, with what to write instead.
    pub(super) fn fault(self, fields: &Value, pointer: &str) -> Option<String> {
        let fields = fields.as_object()?;
        let text = proposed(fields, "", self.form);
        let document = Document {
            path: String::new(),
            stem: "new".to_owned(),
            role: Role::Entry,
            content: parse(text.into_bytes()),
        };
        let is_here = |one: &&Diagnostic| {
            let rest = one.pointer.strip_prefix(pointer);
            one.severity == Severity::Error
                && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let found = by_itself(&document, self.rules);
        let fault = found.iter().find(is_here)?;
        // What begins with the place says only that it is wrong; the question tells the place.
        if fault.message.starts_with('`') && !fault.help.is_empty() {
            return Some(fault.help.clone());
        }
        Some(format!("{}; {}", fault.message, fault.help))
    }
}
