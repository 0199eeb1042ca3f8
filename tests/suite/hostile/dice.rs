//! A sound entry with random slips in it: it is judged without a crash, every finding has a place
//! inside the text, and the entry is either whole or faulty, never lost in silence.

use std::cell::Cell;

use dpg_registry::diagnostic::{Diagnostic, Severity};
use dpg_registry::embedded::builtin_schema;
use dpg_registry::load::{Content, Document, Role, parse};
use dpg_registry::validate::{Rules, validate};
use jiff::civil::date;

use crate::hostile::registry::is_wild;
use crate::support::dice::Dice;
use crate::support::property::{drawn, property, tries};
use crate::support::{project, sound_entry};
use crate::validate::findings::offset;

/// Texts with a slip more in each step of this many.
const SLIPS: usize = 3;

#[test]
fn random_slips_are_found_where_they_are() {
    let rules = Rules::new(&builtin_schema(), date(2026, 7, 1)).unwrap();
    let (faulty, tries) = (Cell::new(0), tries(400));
    let inputs = drawn(|dice| {
        let slips = 1 + dice.roll(SLIPS);
        (0..slips).fold(sound_entry(), |text, _| slip(dice, &text))
    });
    property(tries, inputs, |text| {
        faulty.set(faulty.get() + u32::from(judge(&rules, &text)));
    });
    let faulty = faulty.get();
    assert!(faulty > tries / 3 && faulty < tries, "{faulty} of {tries}");
}

#[test]
fn what_was_found_hostile_once_is_judged_too() {
    let rules = Rules::new(&builtin_schema(), date(2026, 7, 1)).unwrap();
    for file in [
        "tests/fixtures/hostile.yaml",
        "schema/repairs.yaml",
        "CHANGELOG.md",
    ] {
        let text = std::fs::read_to_string(project().join(file)).unwrap();
        judge(&rules, &text);
    }
}

/// Judges a text as an entry and holds what must hold for every one; whether it is faulty.
fn judge(rules: &Rules, text: &str) -> bool {
    let content = parse(text.as_bytes().to_vec());
    let is_read = matches!(content, Content::Yaml(_));
    let document = Document {
        path: "registry/harvest-ledger.yaml".to_owned(),
        stem: "harvest-ledger".to_owned(),
        role: Role::Entry,
        content,
    };
    let validated = validate(&[document], rules);
    let is_error = |finding: &&Diagnostic| finding.severity == Severity::Error;
    let errors = validated.diagnostics.iter().filter(is_error).count();
    assert_eq!(validated.valid.len(), usize::from(errors == 0), "{text}");
    assert!(is_read || errors == 1, "{text}");
    for finding in &validated.diagnostics {
        placed(finding, text);
        let said = [&finding.message, &finding.help];
        assert!(
            said.iter().all(|text| !text.chars().any(is_wild)),
            "{finding:?}"
        );
    }
    errors > 0
}

fn placed(finding: &Diagnostic, text: &str) {
    let span = finding.span;
    let at =
        |line: Option<usize>, column: Option<usize>| offset(text, line? as u64, column? as u64);
    if span.line.is_some() {
        let start = at(span.line, span.column);
        let end = at(span.end_line, span.end_column);
        assert!(start.is_some() && start <= end, "{finding:?}\n{text}");
    }
}

/// The text with one slip in it.
pub(crate) fn slip(dice: &mut Dice, text: &str) -> String {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    if lines.is_empty() {
        return dice.text();
    }
    let (one, other) = (dice.roll(lines.len()), dice.roll(lines.len()));
    match dice.roll(8) {
        0 => {
            lines.remove(one);
        }
        1 => lines.insert(other, lines[one].clone()),
        2 => lines.swap(one, other),
        3 => lines[one].insert_str(0, "  "),
        4 => lines[one] = lines[one].trim_start().chars().collect(),
        5 => {
            let key = lines[one].split(": ").next().unwrap().trim_end().to_owned();
            lines[one] = format!("{key}: {}\n", dice.text());
        }
        6 => {
            let mut letters: Vec<char> = lines[one].chars().collect();
            letters.remove(dice.roll(letters.len()));
            lines[one] = letters.into_iter().collect();
        }
        _ => {
            let mut letters: Vec<char> = lines[one].chars().collect();
            let at = dice.roll(letters.len());
            letters.splice(at..at, dice.text().chars());
            lines[one] = letters.into_iter().collect();
        }
    }
    lines.concat()
}
