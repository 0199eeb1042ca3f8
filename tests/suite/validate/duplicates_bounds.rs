//! Duplicates in great numbers and in strange dress: nothing explodes, what is left out is counted,
//! and a part of a registry is judged as it is within the whole.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use dpg_registry::diagnostic::Diagnostic;
use dpg_registry::embedded::builtin_schema;
use dpg_registry::load::{Whole, complete, load};
use dpg_registry::validate::{Identities, Rules, neighbours, validate, validate_part};
use jiff::civil::date;

use crate::hostile::registry::is_wild;
use crate::support::dice::Dice;
use crate::support::sample::Entries;
use crate::support::{Scratch, entry_of, imported, sound_entry};

fn rules() -> Rules {
    Rules::new(&builtin_schema(), date(2026, 7, 1)).unwrap()
}

/// What concerns some files, with all of the registry read whole.
fn whole(root: &Path, rules: &Rules) -> Vec<Diagnostic> {
    let documents = load(root, "registry", Whole::All).unwrap();
    validate(&documents, rules).diagnostics
}

/// The same with the others read as far as they are needed; and how many were read whole for it.
fn part(root: &Path, changed: &BTreeSet<String>, rules: &Rules) -> (Vec<Diagnostic>, usize) {
    let mut documents = load(root, "registry", Whole::Only(changed)).unwrap();
    let identities = Identities::new(&documents, rules);
    let near = neighbours(
        &documents,
        (&BTreeSet::new(), &BTreeSet::new()),
        (&identities, rules),
    );
    complete(root, &mut documents, &near).unwrap();
    (
        touching(
            validate_part(&documents, &identities, rules).diagnostics,
            changed,
        ),
        near.len(),
    )
}

fn touching(found: Vec<Diagnostic>, changed: &BTreeSet<String>) -> Vec<Diagnostic> {
    let touches = |one: &Diagnostic| {
        let mut related = one.related.iter();
        changed.contains(&one.path) || related.any(|other| changed.contains(&other.path))
    };
    found.into_iter().filter(touches).collect()
}

fn paths(root: &Path) -> Vec<String> {
    let documents = load(root, "registry", Whole::Only(&BTreeSet::new())).unwrap();
    documents.into_iter().map(|one| one.path).collect()
}

#[test]
fn a_part_of_the_real_entries_is_judged_as_it_is_within_the_whole() {
    let entries = Entries::get();
    let rules = rules();
    let mut dice = Dice::seeded(0x0dd_ba11);
    for source in [&entries.folder, &entries.feed] {
        let registry = imported(source);
        let root = registry.path();
        let all = whole(root, &rules);
        let is_pair = |one: &&Diagnostic| one.code.is_duplicate();
        let alike: Vec<&Diagnostic> = all.iter().filter(is_pair).collect();
        let paths = paths(root);
        for round in 0..14 {
            let mut changed: BTreeSet<String> = (0..=dice.roll(4))
                .map(|_| paths[dice.roll(paths.len())].clone())
                .collect();
            if round % 2 == 0 && !alike.is_empty() {
                changed.insert(alike[dice.roll(alike.len())].path.clone());
            }
            let (found, read) = part(root, &changed, &rules);
            assert_eq!(found, touching(all.clone(), &changed), "{changed:?}");
            assert!(read <= changed.len(), "{read} for {changed:?}");
        }
    }
}

#[test]
fn an_entry_handed_in_again_is_found_from_a_part_as_from_the_whole() {
    let rules = rules();
    let registry = imported(&Entries::get().folder);
    let root = registry.path();
    let mut dice = Dice::seeded(0xa_91a);
    let paths = paths(root);
    for _ in 0..4 {
        let from = &paths[dice.roll(paths.len())];
        let again = root.join("registry/handed-in-again.yaml");
        std::fs::copy(root.join(from), &again).unwrap();
        let changed = BTreeSet::from(["registry/handed-in-again.yaml".to_owned()]);
        let (found, read) = part(root, &changed, &rules);
        assert_eq!(found, touching(whole(root, &rules), &changed), "{from}");
        let is_pair = |one: &Diagnostic| one.related.iter().any(|other| other.path == *from);
        assert!(found.iter().any(is_pair), "{from}: {found:#?}");
        assert!((1..4).contains(&read), "{read} for {from}");
    }
}

/// Some entries that all name one repository.
fn crowd(size: usize) -> Scratch {
    let scratch = Scratch::new();
    for n in 0..size {
        let entry = entry_of(&format!("Good{} {n}", "abcdefghij".repeat(n % 3)));
        let repository = format!("/good{}-{n}/main", "abcdefghij".repeat(n % 3));
        let entry = entry.replace(&repository, "/seed/all");
        scratch.write(&format!("registry/e{n:04}.yaml"), entry);
    }
    scratch
}

#[test]
fn of_a_crowd_each_leads_to_the_first_one_and_counts_the_others() {
    let scratch = crowd(300);
    let rules = rules();
    let all = whole(scratch.root(), &rules);
    for n in 0..300 {
        let path = format!("registry/e{n:04}.yaml");
        let of_one: Vec<&Diagnostic> = all.iter().filter(|one| one.path == path).collect();
        let [one] = of_one.as_slice() else {
            panic!("{of_one:#?}");
        };
        assert!(
            one.message.contains("; and 298 more like this one"),
            "{one:#?}"
        );
        let first = if n == 0 { "e0001" } else { "e0000" };
        assert_eq!(one.related[0].path, format!("registry/{first}.yaml"));
    }
    for n in [7, 299] {
        let changed = BTreeSet::from([format!("registry/e{n:04}.yaml")]);
        let (found, read) = part(scratch.root(), &changed, &rules);
        assert_eq!(found, touching(all.clone(), &changed));
        assert!(read <= 10, "{read}");
    }
    // To the first one all others lead.
    let changed = BTreeSet::from(["registry/e0000.yaml".to_owned()]);
    let (found, read) = part(scratch.root(), &changed, &rules);
    assert_eq!((found.len(), read), (300, 299));
    assert_eq!(found, touching(all, &changed));
}

#[test]
fn hostile_names_and_addresses_are_compared_within_bounds() {
    let mut aliases = String::new();
    for n in 0..10_000 {
        writeln!(aliases, "  - Seed {n} \u{202e}{}", "ʰ".repeat(n % 40)).unwrap();
    }
    let many = sound_entry() + "aliases:\n" + &aliases;
    let long = "Seed ".repeat(20_000);
    let marks = format!("e{}", "\u{301}".repeat(9_000));
    let entry = |name: &str| {
        let name = serde_json::to_string(name).unwrap();
        sound_entry().replace("name: Harvest Ledger", &format!("name: {name}"))
    };
    let mut texts = vec![many.clone(), many, entry(&long), entry(&long)];
    for name in [
        &marks,
        "\u{202e}degdel",
        "😀😀😀",
        "???",
        "((((",
        "()",
        " ",
        "\u{0}",
    ] {
        texts.push(entry(name));
    }
    for address in [
        "https://github.com/",
        "https://github.com//////",
        "https://github.com/a/b?c#d?e#f",
        "https://[::1]/a/b",
        "https://xn--e1afmkfd.example/привет",
        "https://github.com/-/-/-/-",
        "https://play.google.com/?id=",
    ] {
        texts.push(sound_entry().replace("https://code.example.org/harvest/ledger", address));
    }
    let names: Vec<String> = (0..texts.len())
        .map(|n| format!("registry/e{n}.yaml"))
        .collect();
    let files: Vec<(&str, &String)> = names.iter().map(String::as_str).zip(&texts).collect();
    let scratch = Scratch::with(&files);
    let found = whole(scratch.root(), &rules());
    let pairs = found.iter().filter(|one| one.code.is_duplicate());
    let mut count = 0;
    for one in pairs {
        count += 1;
        assert!(one.message.chars().count() < 1_000, "{}", one.message);
        assert!(!one.message.chars().any(is_wild), "{}", one.message);
    }
    assert!(count > 5, "{count}");
}
