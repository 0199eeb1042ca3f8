//! Bytes as an entry, written canonically: the value stays, the result is canonical, and safe fixes leave YAML.
#![no_main]

use dpg_fuzz::{document, rules, schema};
use dpg_registry::format::form::Form;
use dpg_registry::format::{fix, format};
use dpg_registry::load::{Content, Role, parse};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let document = document(Role::Entry, "some-good", data);
    let Content::Yaml(source) = &document.content else { return };
    let form = Form::new(schema()).expect("the schema that is built in");
    if let Ok(formatted) = format(source, form.shape(Role::Entry)) {
        let Content::Yaml(again) = parse(formatted.text.clone().into_bytes()) else {
            panic!("no YAML: {:?}", formatted.text);
        };
        assert_eq!(again.value, source.value, "{:?}", formatted.text);
        let twice = format(&again, form.shape(Role::Entry)).expect("what is canonical can be formatted");
        assert_eq!(twice.text, formatted.text);
    }
    let fixed = fix(document, rules());
    assert!(matches!(fixed.document.content, Content::Yaml(_)), "{:?}", fixed.codes);
});
