//! Pairs of entries that are told to be one good, and pairs that are not, each made by hand.

use serde_json::Value;

use crate::support::{Scratch, entry_of};

/// Other people: another organisation, another host of repositories.
const ELSEWHERE: [(&str, &str); 2] = [
    ("Seedling Foundation", "Growers Union"),
    ("code.example.org", "code.example.net"),
];

/// The entry of another good, with one text in place of another for each change.
fn entry(name: &str, changes: &[(&str, &str)]) -> String {
    let mut entry = entry_of(name);
    for (from, to) in changes {
        assert!(entry.contains(from), "{from}");
        entry = entry.replace(from, to);
    }
    entry
}

/// The findings of two entries, `a` and `b`.
fn found(a: &str, b: &str) -> Vec<Value> {
    Scratch::with(&[("registry/a.yaml", a), ("registry/b.yaml", b)]).findings()
}

/// The code of what is said in the file of `a`, if anything.
fn code(a: &str, b: &str) -> Option<String> {
    let found = found(a, b);
    let of_a: Vec<&Value> = found
        .iter()
        .filter(|one| one["path"] == "registry/a.yaml")
        .collect();
    assert!(of_a.len() < 2, "{found:#?}");
    of_a.first()
        .map(|one| one["code"].as_str().unwrap().to_owned())
}

/// Two entries with a repository each.
fn kept(a: &str, b: &str) -> Option<String> {
    let one = entry("Abacus", &[("https://code.example.org/abacus/main", a)]);
    let other = entry("Beacon", &[("https://code.example.org/beacon/main", b)]);
    code(&one, &other)
}

/// Two entries with a name and aliases each, of one organisation.
fn named(a: &str, b: &str) -> Option<String> {
    let named = |name: &str, host: &str| {
        entry(
            host,
            &[(&format!("name: {host}\n"), &format!("name: {name}\n"))],
        )
    };
    code(&named(a, "Abacus"), &named(b, "Beacon"))
}

#[test]
fn a_repository_is_one_in_every_spelling() {
    let plain = "https://github.com/seed/Ledger";
    for other in [
        "http://www.github.com/Seed/ledger/",
        "https://github.com/seed/ledger.git",
        "https://github.com/seed/ledger/tree/main",
        "https://github.com/seed/ledger#readme",
    ] {
        let found = kept(plain, other);
        assert_eq!(found.as_deref(), Some("duplicate-repository"), "{other}");
    }
    for other in [
        "https://github.com/seed",
        "https://github.com/seed/ledger-docs",
        "https://github.com/tree/ledger",
    ] {
        assert_eq!(kept(plain, other), None, "{other}");
    }
    let app = "https://play.google.com/store/apps/details?id=org.example.";
    let one = format!("{app}seed&hl=en");
    assert_eq!(kept(&one, &format!("{app}tree&hl=en")), None);
    let same = kept(&one, &format!("{app}seed&gl=KE"));
    assert_eq!(same.as_deref(), Some("duplicate-repository"));
}

#[test]
fn folders_of_one_repository_are_not_one_good() {
    let root = "https://github.com/seed/all/tree/main/";
    let (one, other) = (format!("{root}ledger"), format!("{root}book"));
    assert_eq!(kept(&one, &other), None);
    assert!(kept(&one, &one).is_some());
}

#[test]
fn a_library_among_many_is_not_what_makes_two_goods_one() {
    let list = |of: &str| {
        let own = (0..4).map(|n| format!("  - url: https://github.com/{of}/{n}x\n"));
        format!(
            "{}  - url: https://github.com/all/library\n",
            own.collect::<String>()
        )
    };
    let one = |name: &str, slug: &str| {
        let from = format!("  - url: https://code.example.org/{slug}/main\n");
        entry(name, &[(&from, &list(slug))])
    };
    assert_eq!(
        code(&one("Abacus", "abacus"), &one("Beacon", "beacon")),
        None
    );
}

#[test]
fn names_are_one_whatever_tells_nothing() {
    for other in [
        "The Seed Ledger Project",
        "seed-ledger",
        "SeedLedger",
        "Séed Ledgers",
        "Seed Ledger Platform",
        "Seed Ledger (SL)",
        "Seed Legder",
        "Seedling Seed Ledger",
    ] {
        let found = named("Seed Ledger", other);
        assert_eq!(found.as_deref(), Some("duplicate-name"), "{other}");
    }
    for other in [
        "Seed Register",
        "Weed Ledger",
        "Seed Ledger Kenya",
        "Feed Ledger",
        "Ledger",
        "健康码",
    ] {
        assert_eq!(named("Seed Ledger", other), None, "{other}");
    }
}

#[test]
fn an_alias_or_an_acronym_is_one_only_among_the_same_people() {
    let one = entry(
        "Abacus",
        &[("name: Abacus\n", "name: Abacus\naliases: [SEEDS]\n")],
    );
    let other = entry("Seeds", &[]);
    assert_eq!(code(&one, &other).as_deref(), Some("duplicate-name"));
    let elsewhere = entry("Seeds", &ELSEWHERE);
    assert_eq!(code(&one, &elsewhere), None);

    let long = entry("Seed Ledger of Growers", &[]);
    let short = entry("SLG", &[]);
    assert_eq!(code(&long, &short).as_deref(), Some("duplicate-name"));
}

#[test]
fn the_name_itself_needs_no_tie() {
    let one = entry("Seed Ledger", &[("Seedling Foundation", "Growers Union")]);
    let other = entry_of("Seed Ledger")
        .replace("seed-ledger.example.org", "other.example.net")
        .replace("example.org/seed-ledger/main", "example.net/other/main");
    assert_eq!(code(&one, &other).as_deref(), Some("duplicate-name"));
}

#[test]
fn parts_of_a_product_are_a_family() {
    let one = entry("Seed Ledger Android", &[]);
    let other = entry("Seed Ledger iOS", &[]);
    assert_eq!(code(&one, &other).as_deref(), Some("split-product"));
    // Elsewhere they may be of two products, and of those that left nothing is said.
    let elsewhere = entry("Seed Ledger iOS", &ELSEWHERE);
    assert_eq!(code(&one, &elsewhere), None);
    let left = other + "archived: {reason: inactive}\n";
    assert_eq!(code(&one, &left), None);
}

#[test]
fn a_shared_website_is_told_where_nothing_sets_two_goods_apart() {
    let site = |name: &str, slug: &str, code: &str| {
        let repository = format!("https://code.example.org/{slug}/main");
        let home = format!("https://{slug}.example.org");
        let website = format!("website: {home}\n");
        let here = "website: https://seed.example.org\n";
        entry(name, &[(&website, here), (&repository, code)])
    };
    let one = site("Abacus", "abacus", "https://github.com/seed/abacus");
    let same_account = site("Beacon", "beacon", "https://github.com/seed/beacon");
    assert_eq!(code(&one, &same_account), None);
    let other = site("Beacon", "beacon", "https://github.com/tree/beacon");
    assert_eq!(code(&one, &other).as_deref(), Some("duplicate-website"));
    let home = other.replace(
        "    role: owner\n",
        "    role: owner\n    website: https://www.seed.example.org/\n",
    );
    assert_eq!(code(&one, &home), None);
    let data = other.replace("- software", "- data");
    assert!(
        found(&one, &data)
            .iter()
            .all(|one| one["code"] != "duplicate-website")
    );
}

#[test]
fn all_signs_stand_in_one_finding_in_each_file_with_the_places_in_the_other() {
    let b = entry_of("Seed Ledger").replacen("name: ", "# A comment.\nname:   ", 1);
    let found = found(&entry_of("Seed Ledger"), &b);
    assert_eq!(found.len(), 2, "{found:#?}");
    for (one, other, shift) in [(&found[0], "b", 1), (&found[1], "a", 0)] {
        assert_eq!(one["code"], "duplicate-repository");
        assert_eq!(one["pointer"], "/repositories/0/url");
        let message = one["message"].as_str().unwrap();
        for sign in ["same repository", "same website", "same name `Seed Ledger`"] {
            assert!(message.contains(sign), "{message}");
        }
        let places: Vec<(u64, u64)> = one["related"]
            .as_array()
            .unwrap()
            .iter()
            .map(|related| {
                assert_eq!(related["path"], format!("registry/{other}.yaml"));
                let at = |key: &str| related[key].as_u64().unwrap();
                (at("line"), at("column"))
            })
            .collect();
        assert_eq!(
            places,
            [(8 + shift, 10), (6 + shift, 10), (2 + shift, 7 + 2 * shift)]
        );
    }
}

#[test]
fn what_the_entries_say_of_each_other_settles_it() {
    let one = entry_of("Seed Ledger");
    for said in [
        "archived: {reason: duplicate, of: a}\n",
        "archived: {reason: superseded, by: a}\n",
    ] {
        assert_eq!(found(&one, &(one.clone() + said)), Vec::<Value>::new());
    }
    let third = "archived: {reason: superseded, by: c}\n";
    let both = one.clone() + third;
    let scratch = Scratch::with(&[
        ("registry/a.yaml", both.clone()),
        ("registry/b.yaml", both),
        ("registry/c.yaml", entry_of("Beacon")),
    ]);
    assert_eq!(scratch.findings(), Vec::<Value>::new());
}

#[test]
fn a_good_that_left_the_registry_is_compared_but_not_spoken_to() {
    let one = entry_of("Seed Ledger");
    for left in [
        one.clone() + "archived: {reason: inactive}\n",
        one.replace("stage: under-review", "stage: ineligible"),
    ] {
        let found = found(&one, &left);
        assert_eq!(found.len(), 1, "{found:#?}");
        assert_eq!(found[0]["path"], "registry/a.yaml");
        let message = found[0]["message"].as_str().unwrap();
        assert!(message.contains("`b` (a former entry)"), "{message}");
        let both = self::found(&left, &left);
        let codes: Vec<&Value> = both.iter().map(|one| &one["code"]).collect();
        assert_eq!(codes, ["duplicate-former", "duplicate-former"]);
    }
}

#[test]
fn an_entry_with_faults_is_compared_as_far_as_it_can_be_read() {
    let one = entry_of("Seed Ledger");
    let faulty = one.clone() + "colour: green\n";
    assert_eq!(found(&one, &faulty).len(), 3);
    let broken = one.clone() + "extra: [\n";
    let found = found(&one, &broken);
    let codes: Vec<&Value> = found.iter().map(|one| &one["code"]).collect();
    assert_eq!(codes, ["duplicate-repository", "yaml-syntax"]);
    assert!(found[0]["related"][0]["line"].is_null());
}
