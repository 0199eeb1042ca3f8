//! What is said of no, one, few and many goods: no sentence that the numbers do not support.

use super::support::{entry, open, registry, report, site};
use crate::support::{Scratch, project};

/// The sentences and tables of the report, without the addresses of links and without the method.
fn said(registry: &Scratch) -> String {
    let text = report(registry.root(), &[]);
    let text = text.split("\n## Method").next().unwrap();
    let link = regex::Regex::new(r"\]\([^)]*\)").unwrap();
    link.replace_all(text, "]").replace(['[', ']'], "")
}

#[test]
fn of_no_goods_only_that_there_are_none() {
    let said = said(&registry(0, "dpg"));
    assert!(said.contains("The registry has no entries yet."), "{said}");
    for never in [
        "%",
        "NaN",
        "most",
        "largest",
        "1. **",
        "Owners",
        "## Licences",
    ] {
        assert!(!said.contains(never), "{never}: {said}");
    }
}

#[test]
fn of_one_good_numbers_in_the_singular_and_no_share() {
    let said = said(&registry(1, "dpg"));
    assert!(
        said.contains(
            "The registry has 1 entry: 1 recognised good, no candidates and no former entries."
        ),
        "{said}"
    );
    assert!(
        said.contains("1 good is too few for shares and conclusions"),
        "{said}"
    );
    assert!(said.contains("1 organisation owns 1 good."), "{said}");
    for never in [
        "%",
        "1 goods",
        "with most goods is",
        "largest owners",
        "1. **",
        "fewer than",
    ] {
        assert!(!said.contains(never), "{never}: {said}");
    }
}

#[test]
fn of_few_goods_numbers_and_no_finding() {
    let said = said(&registry(6, "dpg"));
    assert!(
        said.contains("6 goods are too few for shares and conclusions"),
        "{said}"
    );
    // Three of six have goal 2, which is a fact; what is missing would be a conclusion.
    assert!(
        said.contains(
            "The goal with most goods is “Goal 2: Zero Hunger”: 4 of 6 goods support it."
        ),
        "{said}"
    );
    for never in [
        "%",
        "no good at all",
        "fewer than",
        "1. **",
        "no good has both",
        "Every entry has",
    ] {
        assert!(!said.contains(never), "{never}: {said}");
    }
}

#[test]
fn of_many_goods_shares_and_three_findings() {
    let said = said(&registry(40, "dpg"));
    for expected in [
        "1. **",
        "2. **",
        "3. **",
        "goods support it (",
        "goals have fewer than 5 goods",
        "The recognition of ",
        "no good at all: ",
        "| Valid |",
        "The 5 largest owners have 15 of 40 goods (38%).",
        "| 2021 | 10 |",
    ] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    assert!(
        !said.contains("4. **") && !said.contains("too few"),
        "{said}"
    );
}

#[test]
fn a_tie_has_no_first() {
    let registry = Scratch::new();
    let other = regex::Regex::new(r"goal: [1567]\n").unwrap();
    for number in 0..6 {
        let (path, text) = entry(number, "dpg");
        let goal = if number < 3 { "goal: 3\n" } else { "goal: 4\n" };
        let text = text.replace("goal: 2\n", goal);
        registry.write(&path, other.replace_all(&text, goal).as_bytes());
    }
    let said = said(&registry);
    assert!(
        said.contains("| Goal 3: Good Health and Well-Being | 3 |"),
        "{said}"
    );
    assert!(!said.contains("The goal with most goods"), "{said}");
}

#[test]
fn without_recognised_goods_it_is_about_the_candidates() {
    let registry = registry(25, "under-review");
    let text = report(registry.root(), &[]);
    assert!(
        text.contains("so all other figures are about the candidates"),
        "{text}"
    );
    assert!(text.contains("?goal=2&status=candidate"), "{text}");
    assert!(!text.contains("recognition of"), "{text}");
}

#[test]
fn an_empty_cell_is_a_gap_only_where_three_goods_would_be_expected() {
    // Half are in health and half in education; half have goal 3, half goal 4, and no good of health has goal 4.
    let goals = regex::Regex::new(r"goal: [0-9]+\n").unwrap();
    let sectors = regex::Regex::new(r"sectors:\n  - [a-z]+").unwrap();
    let made = |goods: usize, other: &str| {
        let registry = Scratch::new();
        for number in 0..goods {
            let (path, text) = entry(number, "dpg");
            let (goal, sector) = if number < goods / 2 {
                (3, "sectors:\n  - health")
            } else {
                (4, other)
            };
            let text = goals.replace_all(&text, format!("goal: {goal}\n"));
            let text = sectors.replace_all(&text, sector);
            registry.write(&path, text.as_bytes());
        }
        said(&registry)
    };
    let gap = "“Goal 4: Quality Education” with “Health”: no good has both. Of the 20 goods that name a sector, 10 name the goal and 10 the other. Chance alone would give about 5.0.";
    let education = "sectors:\n  - education";
    let many = made(20, education);
    assert!(many.contains(gap), "{many}");
    let few = made(18, education);
    assert!(!few.contains("no good has both"), "{few}");
    // Of goods without a sector nobody knows whether they serve health.
    let silent = made(40, "");
    assert!(!silent.contains("no good has both"), "{silent}");
}

#[test]
fn owners_of_equally_many_goods_are_not_told_apart() {
    let registry = Scratch::new();
    let owner = regex::Regex::new("Owner [0-9]+").unwrap();
    let write = |number: usize, of: usize| {
        let (path, text) = entry(number, "dpg");
        registry.write(
            &path,
            owner.replace_all(&text, format!("Owner {of}")).as_bytes(),
        );
    };
    // All have two goods.
    (0..40).for_each(|number| write(number, number / 2));
    let equal = said(&registry);
    assert!(!equal.contains("largest owners"), "{equal}");
    // Now one has four, and the next has none.
    (2..4).for_each(|number| write(number, 0));
    let one = said(&registry);
    let expected = "The largest owner has 4 of 40 goods (10%).";
    assert!(one.contains(expected), "{one}");
}

#[test]
fn archived_candidates_are_not_taken_for_goods_that_were_lost() {
    let registry = registry(10, "dpg");
    for number in 0..4 {
        let (path, text) = entry(number, "nominee");
        let text = text.replace("stage: nominee\n", "stage: nominee\narchived: {}\n");
        registry.write(
            &path,
            text.replace(&format!("  recognized: {}-03-01\n", 2021 + number % 4), ""),
        );
    }
    let said = said(&registry);
    for expected in [
        "6 recognised goods, no candidates and 4 former entries.",
        "The 4 former entries are candidates that were never recognised.",
        "| Archived as a candidate, no reason given | 4 |",
    ] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    let site = site(registry.root());
    let page = std::fs::read_to_string(site.join("goods/good-0/index.html")).unwrap();
    assert!(
        page.contains("Never recognised, and no longer a candidate")
            && !page.contains("No longer in the registry"),
        "{page}"
    );
}

#[test]
fn goods_that_name_the_whole_world_are_told_apart() {
    let registry = registry(20, "dpg");
    let all = project().join("schema/vocabulary/country.schema.json");
    let all: serde_json::Value = serde_json::from_slice(&std::fs::read(all).unwrap()).unwrap();
    let codes = all["oneOf"].as_array().unwrap().iter();
    let codes: Vec<&str> = codes
        .map(|one| one["const"].as_str().unwrap())
        .take(150)
        .collect();
    let (path, text) = entry(3, "dpg");
    let text = text.replace("used_in: [IN]", &format!("used_in: [{}]", codes.join(", ")));
    registry.write(&path, text);
    let said = said(&registry);
    let expected = "1 good names more than 100 of them. The others name 2.";
    assert!(said.contains(expected), "{said}");
}

#[test]
fn an_acronym_and_a_plural_are_named_as_perhaps_the_same() {
    let registry = registry(24, "dpg");
    let owner = regex::Regex::new("Owner [0-9]+").unwrap();
    for (number, name) in [
        (15, "FAO"),
        (
            17,
            "Food and Agriculture Organization (FAO) of the United Nations",
        ),
        (19, "Wells Venture Fund"),
        (21, "Wells Ventures Fund"),
    ] {
        let (path, text) = entry(number, "dpg");
        registry.write(&path, owner.replace_all(&text, name).as_bytes());
    }
    let said = said(&registry);
    for expected in [
        "| 1 | 1 | The same acronym |",
        "| 1 | 1 | Nearly the same name |",
    ] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
}

/// A registry of so many goods with a facet of its own, which every third entry does not state.
fn with_phases(goods: usize) -> Scratch {
    let registry = registry(goods, "dpg");
    let settings = std::fs::read_to_string(registry.root().join("site.toml")).unwrap();
    registry.write(
        "site.toml",
        settings.replace("format = 1\n", "format = 1\nfacets = [\"phase\"]\n"),
    );
    registry.write(
        "schema/extra.schema.json",
        r#"{"type": "object", "properties": {"phase": {"title": "Phase", "$ref": "vocabulary/phase.schema.json"}}}"#,
    );
    registry.write(
        "schema/vocabulary/phase.schema.json",
        r#"{"title": "Phase", "oneOf": [{"const": "planned", "title": "Planned"}, {"const": "running", "title": "Running"}, {"const": "done", "title": "Done"}]}"#,
    );
    for number in (0..goods).filter(|number| number % 3 != 2) {
        let phase = if number % 6 == 0 {
            "planned"
        } else {
            "running"
        };
        let (path, text) = entry(number, "dpg");
        registry.write(&path, format!("{text}extra:\n  phase: {phase}\n"));
    }
    registry
}

#[test]
fn a_facet_of_the_registry_is_a_figure_with_a_sentence_from_five_goods_on() {
    let none = said(&with_phases(0));
    assert!(!none.contains("Phase"), "{none}");
    let one = said(&with_phases(1));
    assert!(one.contains("### Phase: number of goods"), "{one}");
    assert!(one.contains("| Planned | 1 |"), "{one}");
    assert!(!one.contains("Phase: the most frequent"), "{one}");
    let few = said(&with_phases(6));
    for expected in [
        "Phase: the most frequent value is “Running”, in 3 of 6 goods.",
        "Phase: 2 of 6 goods have no value.",
        "| Planned | 1 |\n| Running | 3 |\n",
    ] {
        assert!(few.contains(expected), "{expected}: {few}");
    }
    let many = with_phases(40);
    let linked = report(many.root(), &[]);
    for expected in [
        "](https://example.org/phase/running/)",
        "](https://example.org/goods/?phase=-)",
        "[7](https://example.org/phase/planned/)",
    ] {
        assert!(linked.contains(expected), "{expected}: {linked}");
    }
    let many = said(&many);
    let expected = "Phase: the most frequent value is “Running”, in 20 of 40 goods (50%).";
    assert!(many.contains(expected), "{many}");
}

#[test]
fn former_entries_have_reasons_and_open_questions_and_names_are_named() {
    let open = open();
    let said = said(&open);
    for expected in [
        "| Inactive | 2 |\n| Superseded | 1 |\n| Ineligible | 1 |\n| No reason given | 1 |\n",
        "The entries of 12 goods have open questions.",
        "The 10 largest of 12 are shown.",
        "| Good 6 | 2 |\n| Good 7 | 2 |\n| Good 8 | 2 |\n| Good 10 | 1 |\n",
        "1 pair of organisation names may mean the same organisation.",
        "| The Wells of Fordham Foundation | Wells-of-Fordham, Ltd. | 1 | 1 | Nearly the same name |",
    ] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    let linked = report(open.root(), &[]);
    assert!(
        linked.contains("[2](https://example.org/goods/good-6/#standard)"),
        "{linked}"
    );
    assert!(
        linked.contains("[12](https://example.org/report/open-questions/)"),
        "{linked}"
    );
    assert!(
        linked.contains("[2](https://example.org/report/former-inactive/)"),
        "{linked}"
    );
    let clean = self::said(&registry(24, "dpg"));
    for never in [
        "open question",
        "may mean the same",
        "Former entries by reason",
    ] {
        assert!(!clean.contains(never), "{never}: {clean}");
    }
}
