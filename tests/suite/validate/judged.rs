//! What a build takes for valid is what `validate` finds no error in.

use std::collections::BTreeSet;
use std::path::Path;

use dpg_registry::diagnostic::{Code, Severity, Span};
use dpg_registry::embedded;
use dpg_registry::fs::beneath::Root;
use dpg_registry::load::positions::Positions;
use dpg_registry::load::{self, Content, Document, Place, Role, Whole, parse, parse_placed};
use dpg_registry::validate::{self, Checkup, Found, Judged, Rules, join, judge, reading};

use crate::support::{imported, project, real_entries};
use crate::validate::findings::fixture;

/// Ids of the valid entries and paths of the faulty files, as both ways tell them.
fn same(root: &Path, what: &str) {
    let schema = embedded::schema(root).unwrap();
    let rules = Rules::new(&schema, jiff::civil::date(2026, 6, 1)).unwrap();
    let documents = load::load(root, "registry", Whole::All).unwrap();
    let whole = validate::validate(&documents, &rules);
    let errors = whole.diagnostics.iter();
    let errors = errors.filter(|one| one.severity == Severity::Error);
    let faulty: BTreeSet<String> = errors.map(|one| one.path.clone()).collect();

    let folder = Root::open(root).unwrap();
    let places = load::list(&folder, "registry").unwrap();
    let (entries, sets): (Vec<_>, Vec<_>) = places
        .into_iter()
        .partition(|one| one.role() == Role::Entry);
    by_file((&folder, &entries), &whole, (&rules, what));
    let entries = entries.into_iter().map(|place| {
        let content = place.bytes(&folder).map_or_else(Content::Unusable, parse);
        Judged::new(place, None, reading(content, &rules).into())
    });
    let entries: Vec<Judged> = entries.collect();
    let sets: Vec<_> = sets.into_iter().map(|place| place.read(&folder)).collect();
    let alone = judge(&entries, &sets, &rules);

    assert_eq!(alone.faulty, faulty, "{what}");
    let mut paths: Vec<&String> = alone.goods.iter().map(|good| &good.path).collect();
    paths.sort();
    assert_eq!(paths, whole.valid.iter().collect::<Vec<_>>(), "{what}");
    for good in &alone.goods {
        let document = documents.iter().find(|one| one.path == good.path);
        let entry = validate::alone(document.unwrap(), &rules).entry;
        assert_eq!(entry.as_ref(), Some(&*good.entry), "{what}");
    }
    let sets = documents.iter().filter(|one| one.role == Role::Collection);
    let sets = sets.filter(|one| !faulty.contains(&one.path));
    let found: Vec<_> = alone.collections.iter().map(|one| &one.id).collect();
    let sets: Vec<_> = sets.map(|one| &one.stem).collect();
    assert_eq!(found, sets, "{what}");
}

/// Compares what is found file by file; then where no file can be read a second time.
fn by_file((folder, places): (&Root, &[Place]), whole: &Found, (rules, what): (&Rules, &str)) {
    let checked = places.iter().map(|place| {
        let (content, positions) = place.bytes(folder).map_or_else(
            |why| (Content::Unusable(why), Positions::default()),
            parse_placed,
        );
        let document = place.clone().with(content);
        let checkup = Checkup::new(&document, positions, rules);
        (document, checkup)
    });
    let checked: Vec<(Document, Checkup)> = checked.collect();
    let sets = load::list(folder, "registry").unwrap().into_iter();
    let sets = sets.filter(|one| one.role() == Role::Collection);
    let sets: Vec<_> = sets.map(|place| place.read(folder)).collect();
    let again = |document: &Document| document.text().map(str::to_owned);
    let found = join(checked.clone(), &sets, rules, &again);
    assert_eq!(found.diagnostics, whole.diagnostics, "{what}");
    assert_eq!(found.valid, whole.valid, "{what}");
    let without = join(checked, &sets, rules, &|_| None);
    assert_eq!(without.valid, whole.valid, "{what}");
    assert!(
        without.diagnostics.len() <= whole.diagnostics.len(),
        "{what}"
    );
    // What lies in a text that nobody has any more has no place there, and changes nothing in it.
    let found = without.diagnostics.iter();
    for lost in found.filter(|one| !whole.diagnostics.contains(one)) {
        assert_eq!(lost.span, Span::default(), "{what}: {}", lost.message);
        assert_eq!(lost.fix, None, "{what}: {}", lost.message);
    }
}

#[test]
fn every_fixture_has_the_same_errors() {
    for &code in Code::ALL {
        if let Some(scratch) = fixture(code) {
            same(scratch.root(), code.name());
        }
    }
}

#[test]
fn the_registry_of_the_project_is_valid() {
    same(project(), "registry");
}

#[test]
fn real_entries_have_the_same_errors() {
    if let Some(real) = real_entries() {
        same(imported(&real).path(), "imported");
    }
}
