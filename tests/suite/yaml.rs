//! The reader of YAML against a second one: where both take a text, they see the same values.

use dpg_registry::load::fault::FaultKind;
use dpg_registry::load::yaml::parse;
use serde_json::Value;

use crate::dice::Dice;
use crate::hostile_dice::slip;
use crate::sample::Entries;
use crate::support::{files, imported, project, sound_entry};

/// What both readers make of a text.
enum Opinion {
    /// The same value.
    Same,
    /// Ours refuses what the other takes.
    Stricter(FaultKind),
    /// The other refuses it.
    Refused,
    /// Two values.
    Different(Value, Value),
}

fn opinion(text: &str) -> Opinion {
    let Ok(theirs) = serde_yaml::from_str::<Value>(text) else {
        return Opinion::Refused;
    };
    match parse(text) {
        Err(fault) => Opinion::Stricter(fault.kind),
        // The other reader follows YAML 1.1 here and ends lines at more characters.
        Ok(_) if text.contains(['\u{85}', '\u{2028}', '\u{2029}']) => Opinion::Refused,
        Ok(parsed) if parsed.repeats_keys || parsed.value == theirs => Opinion::Same,
        Ok(parsed) => Opinion::Different(parsed.value, theirs),
    }
}

/// The texts of a registry and of its schema.
fn texts(root: &std::path::Path) -> Vec<(String, String)> {
    let found = ["registry", "schema", "tests/fixtures"]
        .into_iter()
        .filter(|folder| root.join(folder).is_dir())
        .flat_map(|folder| files(&root.join(folder)));
    found
        .filter(|(path, _)| path.ends_with(".yaml"))
        .filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?)))
        .collect()
}

#[test]
fn every_file_is_read_as_a_second_reader_reads_it() {
    let mut all = texts(project());
    let entries = Entries::get();
    for source in [&entries.folder, &entries.feed] {
        all.extend(texts(imported(source).path()));
    }
    for (path, text) in all {
        match opinion(&text) {
            Opinion::Same | Opinion::Refused => {}
            Opinion::Stricter(kind) => panic!("{path}: {kind}"),
            Opinion::Different(ours, theirs) => panic!("{path}:\n{ours}\n{theirs}"),
        }
    }
}

#[test]
fn a_text_with_slips_is_refused_or_read_as_a_second_reader_reads_it() {
    let tries: usize = std::env::var("DPG_TRIES").map_or(3000, |tries| tries.parse().unwrap());
    let mut dice = Dice(0x1_e77e_12);
    let mut same = 0;
    for _ in 0..tries {
        let mut text = sound_entry();
        for _ in 0..=dice.roll(2) {
            text = slip(&mut dice, &text);
        }
        match opinion(&text) {
            Opinion::Same => same += 1,
            Opinion::Stricter(_) | Opinion::Refused => {}
            Opinion::Different(ours, theirs) => panic!("{text}\n{ours}\n{theirs}"),
        }
    }
    assert!(same > tries / 4, "{same} of {tries}");
}
