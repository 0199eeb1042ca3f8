//! Segments of addresses and keys of names, of any text.

use std::collections::BTreeSet;

use dpg_registry::slug::{distinct, name_key, slug};
use proptest::collection::vec;

use crate::support::property::{property, texts, tries};

#[test]
fn a_slug_of_any_text_is_a_segment_of_an_address_and_a_name_of_a_file() {
    property(tries(2000), vec(texts(), 1..24), |parts| {
        let slug = slug(&parts.concat());
        assert!(!slug.is_empty() && slug.len() <= 200 && slug.chars().count() <= 100);
        for word in slug.split('-') {
            let is_plain = |c: char| c.is_alphanumeric() && c.to_lowercase().eq([c]);
            assert!(!word.is_empty() && word.chars().all(is_plain), "{slug:?}");
        }
    });
}

#[test]
fn slugs_become_distinct_and_the_first_of_each_stays() {
    property(tries(500), vec(texts(), 0..12), |labels| {
        let slugs: Vec<String> = labels.iter().map(|label| slug(label)).collect();
        let given = distinct(slugs.clone());
        let all: BTreeSet<&String> = given.iter().collect();
        assert_eq!(all.len(), labels.len(), "{given:?}");
        let is_of = |(given, slug): (&String, &String)| given.starts_with(slug.as_str());
        assert!(given.iter().zip(&slugs).all(is_of), "{given:?}");
    });
}

#[test]
fn the_key_of_a_name_is_its_own_key_and_spaces_do_not_count() {
    property(tries(2000), texts(), |name| {
        let key = name_key(&name);
        assert_eq!(name_key(&key), key);
        assert_eq!(name_key(&format!(" {}\t", name.replace(' ', "  "))), key);
        assert_eq!(name_key(&name.to_ascii_uppercase()), key);
    });
}
