//! A text as an issue that proposes a good.
#![no_main]

use std::sync::OnceLock;

use dpg_fuzz::schema;
use dpg_registry::issue::IssueForm;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    static FORM: OnceLock<IssueForm> = OnceLock::new();
    let form = FORM.get_or_init(|| IssueForm::new(schema(), &["en".to_owned()]).expect("the schema that is built in"));
    if let Err(message) = form.read(text) {
        assert!(!message.is_empty());
    }
});
