//! Characters that nobody sees, in any text: cleaning takes them all, JSON spells them out and loses none.

use dpg_registry::invisible::{clean, hidden, json};
use serde_json::{Value, json};

use crate::support::property::{property, texts, tries};

#[test]
fn a_clean_text_has_nothing_hidden_and_keeps_all_else() {
    property(tries(3000), texts(), |text| {
        let cleaned = clean(&text);
        assert_eq!(hidden(&cleaned), [], "{cleaned:?}");
        let places: Vec<usize> = hidden(&text).into_iter().map(|(at, _)| at).collect();
        let rest = text.char_indices().filter(|(at, _)| !places.contains(at));
        assert!(rest.map(|(_, c)| c).eq(cleaned.chars()), "{cleaned:?}");
    });
}

#[test]
fn json_with_hidden_characters_spelled_out_is_the_same_value() {
    property(tries(2000), (texts(), texts()), |(key, text)| {
        let value = json!({key: [text, {"plain": text}]});
        let bytes = json::spelled(&value).unwrap();
        let written = String::from_utf8(bytes).unwrap();
        assert_eq!(hidden(&written), [], "{written}");
        let back: Value = serde_json::from_str(&written).unwrap();
        assert_eq!(back, value, "{written}");
    });
}

#[test]
fn clean_json_has_nothing_hidden() {
    property(tries(2000), (texts(), texts()), |(key, text)| {
        let shown = json::clean(&json!({key: [text]})).unwrap();
        let (key, list) = shown.as_object().unwrap().iter().next().unwrap();
        assert_eq!(hidden(key), []);
        assert_eq!(hidden(list[0].as_str().unwrap()), []);
    });
}
