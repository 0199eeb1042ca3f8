//! Bytes as an entry, checked beside a second one: findings are inside the text, and every report of them is text.
#![no_main]

use dpg_fuzz::{document, is_for_terminals, rules};
use dpg_registry::load::{Role, texts};
use dpg_registry::report::{github, terminal::Terminal, text};
use dpg_registry::validate::validate;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let documents = [document(Role::Entry, "some-good", data), document(Role::Collection, "some-set", data)];
    let found = validate(&documents, rules());
    let lines = data.iter().filter(|&&byte| byte == b'\n').count() + data.iter().filter(|&&byte| byte == b'\r').count() + 1;
    for finding in &found.diagnostics {
        assert!(finding.span.line.is_none_or(|line| line <= lines), "{finding:?} in {lines} lines");
        assert!(!finding.message.is_empty(), "{finding:?}");
        let command = github::command(finding, "");
        let line = command.strip_suffix('\n').unwrap_or(&command);
        assert!(!line.contains('\n') && line.starts_with("::"), "{command}");
    }
    let shown: Vec<_> = found.diagnostics.iter().collect();
    let texts = texts(documents.to_vec(), &found.diagnostics);
    for passage in text::findings(&shown, &texts, Terminal::default()) {
        is_for_terminals(&passage);
    }
});
