//! Applies the safe fixes that findings carry to the text of a file.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Edit};
use crate::load::lines::Lines;
use crate::load::{Content, Document, Source, parse};
use crate::validate::{Rules, by_itself};

/// A fix may lay open what another one puts right; no file needs more rounds.
const MAX_ROUNDS: usize = 8;

/// What fixing gave.
#[derive(Debug)]
pub struct Fixed {
    /// The document, as far as it could be put right.
    pub document: Document,
    /// The findings that were put right.
    pub codes: Vec<&'static str>,
}

/// Applies the safe fixes of what can be said of a document by itself, until there are none.
///
/// A fix that would touch another file, or change a value besides the one it is about, is left.
#[must_use]
pub fn fix(document: Document, rules: &Rules) -> Fixed {
    let mut fixed = Fixed {
        document,
        codes: Vec::new(),
    };
    for _ in 0..MAX_ROUNDS {
        let Content::Yaml(source) = &fixed.document.content else {
            break;
        };
        let found = by_itself(&fixed.document, rules);
        let Some((next, mut codes)) = round(source, &fixed.document.path, &found) else {
            break;
        };
        fixed.document.content = Content::Yaml(next);
        fixed.codes.append(&mut codes);
    }
    fixed
}

/// The text after one round, and the findings that it put right.
fn round(
    source: &Source,
    path: &str,
    found: &[Diagnostic],
) -> Option<(Source, Vec<&'static str>)> {
    let lines = Lines::new(&source.text);
    let mut chosen: Vec<(&Diagnostic, Vec<Splice<'_>>)> = Vec::new();
    for finding in found {
        let Some(fix) = finding.fix.as_ref().filter(|fix| fix.safe) else {
            continue;
        };
        let splices: Option<Vec<Splice<'_>>> = fix
            .edits
            .iter()
            .map(|edit| Splice::new(edit, path, &lines))
            .collect();
        let taken = || chosen.iter().flat_map(|(_, splices)| splices);
        if let Some(splices) = splices
            && !splices.is_empty()
            && !splices.iter().any(|one| taken().any(|other| one.meets(other)))
            && apply(source, &splices).is_some_and(|next| is_alone(source, &next, &finding.pointer))
        {
            chosen.push((finding, splices));
        }
    }
    let splices: Vec<Splice<'_>> = chosen.iter().flat_map(|(_, splices)| splices.clone()).collect();
    let next = apply(source, &splices).filter(|_| !splices.is_empty())?;
    let codes = chosen.iter().map(|(finding, _)| finding.code).collect();
    Some((next, codes))
}

/// The replacement of some bytes.
#[derive(Debug, Clone)]
struct Splice<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

impl<'a> Splice<'a> {
    /// None where the edit is of another file, or of no place in this one.
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

    fn meets(&self, other: &Self) -> bool {
        self.start <= other.end && other.start <= self.end
    }
}

/// The file with some replacements, if it is YAML then.
fn apply(source: &Source, splices: &[Splice<'_>]) -> Option<Source> {
    let mut ordered: Vec<&Splice<'_>> = splices.iter().collect();
    ordered.sort_by_key(|splice| splice.start);
    let mut text = String::with_capacity(source.text.len() + 4);
    if source.has_bom {
        text.push('\u{feff}');
    }
    let mut at = 0;
    for splice in ordered {
        text.push_str(source.text.get(at..splice.start)?);
        text.push_str(splice.text);
        at = splice.end;
    }
    text.push_str(&source.text[at..]);
    match parse(text.into_bytes()) {
        Content::Yaml(next) => Some(next),
        Content::Malformed(..) | Content::Unusable(_) | Content::Head(_) => None,
    }
}

/// Whether nothing changed but the value at a pointer or, where that has gone, the one around it.
fn is_alone(before: &Source, after: &Source, pointer: &str) -> bool {
    let around = pointer.rsplit_once('/').map_or("", |(around, _)| around);
    let place = match after.value.pointer(pointer) {
        Some(_) => pointer,
        None => around,
    };
    let without = |value: &Value| {
        let mut value = value.clone();
        if let Some(part) = value.pointer_mut(place) {
            *part = Value::Null;
        }
        value
    };
    before.repeats_keys == after.repeats_keys && without(&before.value) == without(&after.value)
}

#[cfg(test)]
mod tests {
    use super::{Fixed, fix};
    use crate::embedded::builtin_schema;
    use crate::load::{Content, Document, Role, parse};
    use crate::validate::Rules;

    fn fixed(text: &str) -> (String, Vec<&'static str>) {
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
        assert_eq!(codes, ["unknown-value", "unknown-value", "wrong-type"]);
    }

    #[test]
    fn what_a_person_must_decide_stays() {
        let text = "nmae: x\nstage: dpgs\nwebsite: example.org\n";
        assert_eq!(fixed(text), (text.to_owned(), Vec::new()));
    }
}
