//! What the files of an index hold.

use std::collections::BTreeMap;

use dpg_registry::catalog::Status;
use dpg_registry::derive::facets::Kind;
use dpg_registry::search::{Engine, File, Filters, Sort, edits};
use serde_json::Value;

use super::engine::{engine, sites};
use crate::support::{dpg, files, own_registry};

/// No filter but of these populations.
fn only(statuses: &[Status]) -> Filters {
    Filters {
        statuses: statuses.to_vec(),
        ..Filters::default()
    }
}

#[test]
fn every_good_is_found_first_by_its_name() {
    let same = |name: &str| {
        name.to_lowercase()
            .replace(|c: char| !c.is_alphanumeric(), "")
    };
    for site in sites() {
        let engine = engine(site);
        let all = only(&Status::ALL);
        let docs = engine.find("", &all, Sort::Name).unwrap().docs;
        for card in engine.cards(&docs).unwrap() {
            let found = engine.find(&card.name, &all, Sort::Best).unwrap();
            let first = engine.cards(&found.docs[..1]).unwrap();
            assert_eq!(same(&first[0].name), same(&card.name));
            assert!(found.docs.contains(&card.doc), "{}", card.id);
        }
    }
}

#[test]
fn counts_are_those_of_the_api() {
    for site in sites() {
        let engine = engine(site);
        let document = std::fs::read(site.join("api/v1/facets.json")).unwrap();
        let document: Value = serde_json::from_slice(&document).unwrap();
        for (kind, listed) in Kind::ALL.iter().zip(document["facets"].as_array().unwrap()) {
            assert_eq!(listed["kind"], kind.segment());
            for status in Status::ALL {
                let choices = engine.facet(*kind, "", &only(&[status])).unwrap();
                let counted = choices
                    .iter()
                    .map(|choice| (choice.code.as_str(), choice.count));
                let counted: BTreeMap<&str, usize> = counted.collect();
                let listed = listed["values"].as_array().unwrap().iter().map(|value| {
                    let count = value["counts"][status.code()].as_u64().unwrap();
                    (
                        value["code"].as_str().unwrap(),
                        usize::try_from(count).unwrap(),
                    )
                });
                assert_eq!(counted, listed.collect(), "{kind:?} {status:?}");
            }
        }
    }
}

#[test]
fn every_word_within_the_edits_allowed_is_found() {
    for site in sites() {
        let engine = engine(site);
        let words = engine.dictionary().unwrap();
        let mut asked = 0;
        for (at, word) in words.iter().enumerate().step_by(words.len() / 60 + 1) {
            let letters: Vec<char> = word.chars().collect();
            for slip in (0..letters.len()).filter(|_| letters.len() > 4) {
                let typed = slipped(&letters, slip, at % 4);
                let mut found = engine.near(&typed).unwrap();
                found.sort();
                assert_eq!(found, expected(&words, &typed), "`{typed}` for `{word}`");
                asked += 1;
            }
        }
        assert!(asked > 100, "{asked}");
    }
}

/// The words one edit away, or else, of a long one, those two away.
fn expected(words: &[String], typed: &str) -> Vec<String> {
    let letters = typed.encode_utf16().count();
    let away = |edits_away: usize| {
        let near = words
            .iter()
            .filter(move |word| edits(typed, word, edits_away) == edits_away);
        near.cloned().collect::<Vec<String>>()
    };
    let mut near = if letters > 3 { away(1) } else { Vec::new() };
    if near.is_empty() && letters > 7 {
        near = away(2);
    }
    near.sort();
    near
}

/// A word with one slip of a kind at a letter, and in long words another at the end.
fn slipped(letters: &[char], at: usize, kind: usize) -> String {
    let mut typed = letters.to_vec();
    match kind {
        0 => drop(typed.remove(at)),
        1 => typed[at] = 'q',
        2 => typed.insert(at, 'q'),
        _ => {
            let other = (at + 1).min(typed.len() - 1);
            typed.swap(at, other);
        }
    }
    if letters.len() > 8 && at < 3 {
        let last = typed.len() - 1;
        typed[last] = 'j';
    }
    typed.into_iter().collect()
}

#[test]
fn files_are_the_same_on_one_thread_and_on_many() {
    let registry = own_registry();
    let built = ["1", "4"].map(|jobs| {
        let run = dpg(
            registry.path(),
            &["-q", "build", "--jobs", jobs, "--out", jobs],
        );
        assert_eq!(run.status, 0, "{}", run.stderr);
        files(&registry.path().join(jobs).join("search"))
    });
    assert!(built[0].len() > 12, "{}", built[0].len());
    assert!(built[0] == built[1], "the files of the index differ");
}

#[test]
fn a_file_of_another_version_is_refused() {
    let site = sites()[0];
    let engine = Engine::open(|file: File| {
        let mut bytes = std::fs::read(site.join("search").join(file.path())).unwrap();
        bytes[0] ^= u8::from(file != File::Root);
        Ok(bytes)
    });
    let error = engine
        .unwrap()
        .find("health", &Filters::default(), Sort::Best);
    let error = error.unwrap_err();
    assert!(error.to_string().contains("version"), "{error}");
}

#[test]
fn the_module_is_small() {
    let assets = std::fs::read_dir(sites()[0].join("assets")).unwrap();
    let mut paths = assets.map(|entry| entry.unwrap().path());
    let name = |path: &std::path::Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    let module =
        paths.find(|path| name(path).starts_with("search.") && name(path).ends_with(".js"));
    let script = std::fs::read(module.unwrap()).unwrap();
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::Write::write_all(&mut packed, &script).unwrap();
    let bytes = packed.finish().unwrap().len();
    assert!(bytes < 17 * 1024, "{bytes} bytes compressed");
}
