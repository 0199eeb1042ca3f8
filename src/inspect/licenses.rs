//! The licences of a good: texts, statements of manifests, notices in heads of files, and whether they agree.

use std::collections::{BTreeMap, BTreeSet};

use super::fact::{Fact, Facts, Place, Sure};
use super::folders::Role;
use super::languages::Languages;
use super::license::{Names, Notice};
use super::scan::Reading;
use super::tree::{File, Tree};
use crate::entry::IndicatorKey;

const INDICATOR: Option<IndicatorKey> = Some(IndicatorKey::Licenses);

/// What is known of the licence of the whole, by SPDX id or expression.
#[derive(Default)]
struct Whole {
    texts: BTreeMap<String, Place>,
    stated: BTreeMap<String, Place>,
    noticed: BTreeMap<String, (usize, Place)>,
    /// How many files a notice is expected in, to be of the whole.
    least: usize,
    /// Whether a text at the top is of no known licence.
    has_unknown: bool,
}

/// Of so many sources, one must have a notice for it to be of the whole: others are in copies of what others wrote.
const ONE_OF: usize = 5;

/// Words in the names of files with licences of what others wrote.
const OTHERS: [&str; 8] = [
    "third",
    "3rd",
    "vendor",
    "bundled",
    "dependenc",
    "notice",
    "attribution",
    "external",
];

/// Adds the facts about licences.
pub(super) fn add(
    facts: &mut Facts,
    (tree, readings): (&Tree, &[Reading]),
    (names, languages): (&Names, &Languages),
) {
    let sources = tree.files.iter().filter(|file| file.role == Role::Own);
    let mut whole = Whole {
        least: sources.filter(|file| languages.of(file).is_some()).count() / ONE_OF,
        ..Whole::default()
    };
    let licensed = licensed(tree, readings);
    for reading in readings {
        let file = &tree.files[reading.file];
        if reading.is_license {
            text(facts, &mut whole, (file, reading));
        }
        if file.role == Role::Own || file.role == Role::Docs {
            statements(facts, (&mut whole, names), (file, reading));
        }
        let is_of_part = licensed.iter().any(|folder| file.path.starts_with(folder));
        if file.role == Role::Own && !reading.is_license && !is_of_part {
            notices(&mut whole, names, (file, reading));
        }
    }
    for (expression, (count, place)) in &whole.noticed {
        let files = if *count == 1 { "file" } else { "files" };
        let mut fact = Fact::new(("license-notice", expression), expression, INDICATOR)
            .seen(format!("in the head of {count} {files}"), Sure::Certain)
            .at(place.clone());
        fact.more = count - 1;
        facts.add(fact);
    }
    conclude(facts, &whole);
}

/// The folders of parts that have a licence of their own, each with a `/` behind it.
fn licensed(tree: &Tree, readings: &[Reading]) -> BTreeSet<String> {
    let files = readings.iter().filter(|reading| reading.is_license);
    let folders = files.filter_map(|reading| tree.files[reading.file].path.rsplit_once('/'));
    let folders = folders.filter(|(folder, _)| !of_whole(folder));
    folders.map(|(folder, _)| format!("{folder}/")).collect()
}

/// Whether licences in a folder are of the whole.
fn of_whole(folder: &str) -> bool {
    let folder = folder.to_ascii_lowercase();
    ["", "licenses", "licences", "license"].contains(&folder.as_str())
}

/// What the head of a file says of its licence.
fn notices(whole: &mut Whole, names: &Names, (file, reading): (&File, &Reading)) {
    let tags = reading.notices.iter().filter_map(|notice| match notice {
        Notice::License(written, line) => {
            let expression = names.expression(written);
            Some((expression.unwrap_or_else(|| written.clone()), *line))
        }
        Notice::Owner(..) => None,
    });
    let mut said: Vec<(String, usize)> = tags.collect();
    if said.is_empty() {
        said.clone_from(&reading.said);
    }
    for (expression, line) in said {
        let place = Place::line(&file.path, line);
        let known = whole.noticed.entry(expression).or_insert((0, place));
        known.0 += 1;
    }
}

/// The licences of a text in their order, each with its line, how it was seen, and how sure it is.
fn in_text(reading: &Reading) -> Vec<(String, usize, (String, Sure))> {
    let texts = reading.licenses.iter().map(|found| {
        let (seen, sure) = match found.percent {
            Some(percent) => (
                format!("text of the licence, {percent} % alike"),
                Sure::Certain,
            ),
            None => ("title of the licence".to_owned(), Sure::Likely),
        };
        (found.id.clone(), found.line, (seen, sure))
    });
    let known = |id: &str| {
        let mut licenses = reading.licenses.iter();
        licenses.any(|found| is_form_of(id, &found.id))
    };
    // A licence often has a sentence about how to apply it.
    let said = reading.said.iter().filter(|(id, _)| !known(id));
    let said = said.map(|(id, line)| {
        let seen = ("the file says so".to_owned(), Sure::Certain);
        (id.clone(), *line, seen)
    });
    let mut found: Vec<_> = texts.chain(said).collect();
    found.sort_by_key(|(_, line, _)| *line);
    found
}

/// A text of a licence: of the whole at the top or in `LICENSES/`, else of a part. Where a file has several, the
/// first is of the whole, and the others are of parts.
fn text(facts: &mut Facts, whole: &mut Whole, (file, reading): (&File, &Reading)) {
    let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let name = file.name().to_ascii_lowercase();
    let is_of_others = OTHERS.iter().any(|word| name.contains(word));
    let of_whole = of_whole(folder) && !is_of_others;
    let detector = match file.role {
        _ if is_of_others => "license-of-copy",
        _ if of_whole => "license-text",
        Role::Own | Role::Docs => "license-of-part",
        Role::Test | Role::Example => return,
        Role::Foreign => "license-of-copy",
    };
    let found = in_text(reading);
    for (at, (id, line, (seen, sure))) in found.iter().enumerate() {
        let place = Place::line(&file.path, *line);
        let is_whole = of_whole && at == 0;
        let detector = if of_whole && at > 0 {
            "license-of-part"
        } else {
            detector
        };
        facts.add(
            Fact::new((detector, id), id, INDICATOR)
                .seen(seen, *sure)
                .at(place.clone()),
        );
        if is_whole {
            whole.texts.entry(id.clone()).or_insert(place);
        }
    }
    if found.is_empty() && of_whole {
        whole.has_unknown = true;
        facts.add(
            Fact::new(
                ("license-text", "unknown"),
                "a text that is no known licence",
                INDICATOR,
            )
            .seen("file with the name of a licence", Sure::Mentioned)
            .at(Place::file(&file.path)),
        );
    }
}

/// What a manifest states; of the whole, if it is at the top or in the only folder with one.
fn statements(
    facts: &mut Facts,
    (whole, names): (&mut Whole, &Names),
    (file, reading): (&File, &Reading),
) {
    let stated = reading
        .manifest
        .iter()
        .flat_map(|manifest| &manifest.licenses);
    for one in stated {
        let place = Place::line(&file.path, one.line);
        let is_top =
            file.depth() == 0 || file.path.contains(".reuse/") || file.path.starts_with("debian/");
        let detector = if is_top {
            "license-stated"
        } else {
            "license-stated-of-part"
        };
        let Some(expression) = names.expression(&one.text) else {
            facts.add(
                Fact::new((detector, &one.text), &one.text, INDICATOR)
                    .seen(
                        format!("stated in `{}`, no known licence", file.name()),
                        Sure::Mentioned,
                    )
                    .at(place),
            );
            continue;
        };
        facts.add(
            Fact::new((detector, &expression), &one.text, INDICATOR)
                .seen(format!("stated in `{}`", file.name()), Sure::Certain)
                .at(place.clone()),
        );
        if is_top {
            whole.stated.entry(expression).or_insert(place);
        }
    }
}

/// The licence of the whole, as its sources together say; the texts decide where they do not agree.
fn conclude(facts: &mut Facts, whole: &Whole) {
    let parts = |expression: &str| crate::license::ids(expression);
    let covers =
        |expression: &str, id: &str| parts(expression).iter().any(|part| is_form_of(part, id));
    let of_all = whole.stated.iter().find(|(expression, _)| {
        parts(expression).len() > 1 && whole.texts.keys().all(|id| covers(expression, id))
    });
    let mut results: Vec<(&str, &Place, &str)> = Vec::new();
    if let Some((expression, place)) = of_all {
        results.push((expression, place, "statement and texts of the licences"));
    } else {
        for (id, place) in &whole.texts {
            let stated = whole.stated.keys().chain(whole.noticed.keys());
            // The form that says more, such as with `-or-later`.
            let exact = stated
                .filter(|stated| is_form_of(stated, id))
                .max_by_key(|form| form.len());
            let seen = match exact {
                Some(_) => "text of the licence, and stated",
                None => "text of the licence",
            };
            results.push((exact.unwrap_or(id), place, seen));
        }
    }
    if whole.texts.is_empty() && of_all.is_none() {
        let stated = whole.stated.iter();
        results.extend(stated.map(|(expression, place)| (expression.as_str(), place, "stated")));
    }
    if results.is_empty() && !whole.has_unknown {
        let noticed = whole.noticed.iter();
        let noticed = noticed.filter(|(_, (count, _))| *count >= whole.least);
        results.extend(
            noticed.map(|(expression, (_, place))| (expression.as_str(), place, "heads of files")),
        );
    }
    let sure = if whole.texts.is_empty() {
        Sure::Likely
    } else {
        Sure::Certain
    };
    for (expression, place, seen) in results {
        facts.add(
            Fact::new(("license", expression), expression, INDICATOR)
                .seen(seen, sure)
                .at(place.clone()),
        );
    }
    differences(facts, whole);
}

/// Statements that no text of a licence supports, when there are texts.
fn differences(facts: &mut Facts, whole: &Whole) {
    let Some((id, text)) = whole.texts.first_key_value() else {
        return;
    };
    for (expression, place) in &whole.stated {
        let parts = crate::license::ids(expression);
        let agrees = parts
            .iter()
            .any(|part| whole.texts.keys().any(|id| is_form_of(part, id)));
        if !agrees {
            let value = format!("{expression} / {id}");
            let title = format!("`{expression}` is stated, the text is of `{id}`");
            facts.add(
                Fact::new(("license-differs", &value), title, INDICATOR)
                    .seen(
                        "the statement and the text of the licence differ",
                        Sure::Certain,
                    )
                    .at(place.clone())
                    .at(text.clone()),
            );
        }
    }
}

/// Whether an expression is an id, or the same with `-only` or `-or-later`.
fn is_form_of(expression: &str, id: &str) -> bool {
    let base = id.trim_end_matches("-only").trim_end_matches("-or-later");
    let is_base = expression == base;
    let rest = expression.strip_prefix(id);
    is_base || rest.is_some_and(|rest| ["", "-only", "-or-later", "+"].contains(&rest))
}
