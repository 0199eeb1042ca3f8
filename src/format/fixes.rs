//! Applies the safe fixes that findings carry to the text of a file.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Edit};
use crate::load::lines::Lines;
use crate::load::{Content, Document, Source, parse};
use crate::validate::{Rules, by_itself, moved_links};

/// A fix may reveal what another one fixes; no file needs more rounds.
const MAX_ROUNDS: usize = 8;

/// If all fixes at once would do harm, at most this many are tried one by one.
const MAX_SINGLE: usize = 32;

/// The result of fixing.
#[derive(Debug)]
pub struct Fixed {
    /// The document, fixed as far as possible.
    pub document: Document,
    /// The findings that were fixed.
    pub codes: Vec<Code>,
}

/// Applies the safe fixes for the findings in a single document, until there are none left.
///
/// A fix that would touch another file, or change any other value, is skipped.
#[must_use]
pub fn fix(document: Document, rules: &Rules) -> Fixed {
    rounds(document, |document| by_itself(document, rules))
}

/// Applies the safe fixes of what is found, until there are none left.
fn rounds(document: Document, find: impl Fn(&Document) -> Vec<Diagnostic>) -> Fixed {
    let mut fixed = Fixed {
        document,
        codes: Vec::new(),
    };
    for _ in 0..MAX_ROUNDS {
        let Content::Yaml(source) = &fixed.document.content else {
            break;
        };
        let found = find(&fixed.document);
        let Some((next, mut codes)) = round(source, &fixed.document.path, &found) else {
            break;
        };
        fixed.document.content = Content::Yaml(next);
        fixed.codes.append(&mut codes);
    }
    fixed
}

/// Writes the new addresses of links that have moved, as [`fix`] writes fixes.
#[must_use]
pub fn move_links(document: Document, rules: &Rules) -> Fixed {
    rounds(document, |document| moved_links(document, rules))
}

/// The text after one round, and the findings that it fixed.
fn round(source: &Source, path: &str, found: &[Diagnostic]) -> Option<(Source, Vec<Code>)> {
    let chosen = choose(source, path, found);
    if let Some(next) = apply(source, &chosen) {
        return Some(next);
    }
    // One of them does harm: try them one by one and keep those that do not.
    let mut sound = Vec::new();
    for repair in chosen.into_iter().take(MAX_SINGLE) {
        sound.push(repair);
        if apply(source, &sound).is_none() {
            sound.pop();
        }
    }
    apply(source, &sound)
}

/// The safe fixes of this file that do not touch each other.
fn choose<'f>(source: &Source, path: &str, found: &'f [Diagnostic]) -> Vec<Repair<'f>> {
    let lines = Lines::new(&source.text);
    let mut taken = BTreeMap::new();
    let mut chosen = Vec::new();
    for finding in found {
        let Some(fix) = finding.fix.as_ref().filter(|fix| fix.safe) else {
            continue;
        };
        let edits = fix.edits.iter();
        let splices: Option<Vec<Splice<'_>>> =
            edits.map(|edit| Splice::new(edit, path, &lines)).collect();
        let Some(splices) = splices.filter(|splices| !splices.is_empty()) else {
            continue;
        };
        if splices.iter().all(|splice| splice.is_free(&taken)) {
            taken.extend(splices.iter().map(|splice| (splice.start, splice.end)));
            chosen.push(Repair { finding, splices });
        }
    }
    chosen
}

/// A finding with its fix.
struct Repair<'f> {
    finding: &'f Diagnostic,
    splices: Vec<Splice<'f>>,
}

/// The replacement of some bytes.
struct Splice<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

impl<'a> Splice<'a> {
    /// None if the edit is for another file, or for no place in this one.
    fn new(edit: &'a Edit, path: &str, lines: &Lines<'_>) -> Option<Self> {
        let span = edit.span;
        let start = lines.offset((span.line?, span.column?))?;
        let end = lines.offset((span.end_line?, span.end_column?))?;
        (edit.path == path && start <= end).then_some(Self {
            start,
            end,
            text: &edit.text,
        })
    }

    /// Whether it does not touch any of the ranges taken, by their starts.
    fn is_free(&self, taken: &BTreeMap<usize, usize>) -> bool {
        let before = taken.range(..=self.end).next_back();
        before.is_none_or(|(_, end)| *end < self.start)
    }
}

/// The file with some fixes and their codes, if it is then still YAML and nothing else has changed.
fn apply(source: &Source, repairs: &[Repair<'_>]) -> Option<(Source, Vec<Code>)> {
    let mut splices: Vec<&Splice<'_>> = repairs.iter().flat_map(|one| &one.splices).collect();
    splices.sort_by_key(|splice| splice.start);
    let mut text = String::with_capacity(source.text.len() + 4);
    if source.has_bom {
        text.push('\u{feff}');
    }
    let mut at = 0;
    for splice in &splices {
        text.push_str(source.text.get(at..splice.start)?);
        text.push_str(splice.text);
        at = splice.end;
    }
    text.push_str(&source.text[at..]);
    let Content::Yaml(next) = parse(text.into_bytes()) else {
        return None;
    };
    let is_sound = !splices.is_empty() && is_alone(source, &next, repairs);
    let codes = repairs.iter().map(|one| one.finding.code).collect();
    is_sound.then_some((next, codes))
}

/// Whether only the affected values changed or, if they were removed, the values around them.
fn is_alone(before: &Source, after: &Source, repairs: &[Repair<'_>]) -> bool {
    let (mut old, mut new) = (before.value.clone(), after.value.clone());
    for repair in repairs {
        let pointer = repair.finding.pointer.as_str();
        let around = pointer.rsplit_once('/').map_or("", |(around, _)| around);
        let place = match new.pointer(pointer) {
            Some(_) => pointer,
            None => around,
        };
        for value in [&mut old, &mut new] {
            if let Some(part) = value.pointer_mut(place) {
                *part = Value::Null;
            }
        }
    }
    before.repeats_keys == after.repeats_keys && old == new
}

#[cfg(test)]
mod tests {
    use super::{Fixed, fix};
    use crate::diagnostic::Code;
    use crate::embedded::builtin_schema;
    use crate::load::{Content, Document, Role, parse};
    use crate::validate::Rules;

    fn fixed(text: &str) -> (String, Vec<Code>) {
        let rules = Rules::new(&builtin_schema(), jiff::civil::date(2026, 7, 1)).unwrap();
        let document = Document {
            path: "registry/x.yaml".to_owned(),
            stem: "x".to_owned(),
            role: Role::Entry,
            content: parse(text.as_bytes().to_vec()),
        };
        let Fixed { document, codes } = fix(document, &rules);
        let Content::Yaml(source) = document.content else {
            panic!("no longer YAML");
        };
        (source.text, codes)
    }

    #[test]
    fn safe_fixes_are_applied_where_they_belong() {
        let text = "# é\r\ncategories: [Software]\r\nstage: Dpg # c\r\nstandard_version: 1.10\r\n";
        let (text, codes) = fixed(text);
        assert_eq!(
            text,
            "# é\r\ncategories: [software]\r\nstage: dpg # c\r\nstandard_version: \"1.10\"\r\n"
        );
        assert_eq!(
            codes,
            [Code::UnknownValue, Code::UnknownValue, Code::WrongType]
        );
    }

    #[test]
    fn what_a_person_must_decide_stays() {
        let text = "nmae: x\nstage: dpgs\nwebsite: example.org\n";
        assert_eq!(fixed(text), (text.to_owned(), Vec::new()));
    }
}
