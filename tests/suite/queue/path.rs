//! Entries that record their review: whose turn it is, what lapses when, how long it took.

use serde_json::{Value, json};

use super::command::{DAY, GROUPS, document, entry, scratch};
use crate::support::{Scratch, dpg};

const SITE: &str = "format = 1\ntitle = \"T\"\nbase_url = \"https://example.org/\"\n\
    [review]\ntwo_reviewers = true\nanswer_days = 30\n";

fn good(id: &str, stage: &str, steps: &[&str], votes: &[&str]) -> (String, String) {
    let list = |items: &[&str]| {
        let items = items.iter().map(|item| format!("    - {{{item}}}\n"));
        items.collect::<Vec<_>>().concat()
    };
    let votes = match votes {
        [] => String::new(),
        votes => format!("  votes:\n{}", list(votes)),
    };
    let lines = format!("{stage}\nreview:\n  steps:\n{}{votes}", list(steps));
    entry(id, &lines)
}

/// One good in each place of the path.
pub(super) fn registry() -> Scratch {
    let (heron, kite) = (
        "by: heron, result: dpg, on: 2026-06-01",
        "by: kite, result: dpg, on: 2026-06-02",
    );
    let first = "state: submitted, on: 2026-05-01";
    let second = "state: level-2, on: 2026-05-11";
    let refused = "by: kite, result: ineligible, on: 2026-06-10, reasons: [indicator-not-met, impact-and-breadth], \
        indicators: [ownership], note: The *owner* is <b>not</b> named.";
    let registry = scratch(&[
        good("submitted", "stage: nominee", &[first], &[]),
        good("second", "stage: under-review", &[second], &[heron]),
        good("agreed", "stage: under-review", &[second], &[heron, kite]),
        good(
            "late",
            "stage: under-review",
            &[
                second,
                "state: clarification, on: 2026-05-20, asks: [privacy], note: Which <i>laws</i>?",
            ],
            &[],
        ),
        good(
            "asked",
            "stage: under-review",
            &[
                second,
                "state: clarification, on: 2026-05-20, due: 2026-07-01",
            ],
            &[],
        ),
        good(
            "refused",
            "stage: ineligible",
            &[first, second, "state: decided, on: 2026-06-10"],
            &[refused],
        ),
        good(
            "renewing",
            "stage: dpg\ndates: {reviewed: 2026-01-01}",
            &[
                "state: renewal, on: 2026-06-20",
                "state: level-1, on: 2026-06-25",
            ],
            &[],
        ),
        good(
            "done",
            "stage: dpg\ndates: {reviewed: 2026-06-02}",
            &[first, "state: decided, on: 2026-06-02"],
            &[heron, kite],
        ),
    ]);
    registry.write("site.toml", SITE);
    registry
}

fn found<'a>(document: &'a Value, id: &str) -> (&'static str, &'a Value) {
    let all = GROUPS.into_iter().flat_map(|group| {
        let goods = document[group].as_array().unwrap().iter();
        goods.map(move |good| (group, good))
    });
    let mut all = all.filter(|(_, good)| good["id"] == id);
    all.next()
        .unwrap_or_else(|| panic!("{id} is not in the queue"))
}

#[test]
fn whose_turn_it_is_follows_from_steps_and_votes() {
    let registry = registry();
    let document = document(registry.root(), DAY);
    for (id, group, turn, waits_for) in [
        ("submitted", "waiting", "level-1", "start"),
        ("second", "waiting", "level-2", "vote"),
        ("agreed", "decided", "maintainers", "stage"),
        ("late", "lapsed", "level-2", "answer"),
        ("asked", "waiting", "applicant", "answer"),
        ("renewing", "waiting", "level-1", "level-1-check"),
    ] {
        let (place, good) = found(&document, id);
        assert_eq!(
            (place, &good["turn"], &good["waits_for"]),
            (group, &json!(turn), &json!(waits_for)),
            "{id}"
        );
    }
    let text = document.to_string();
    assert!(
        !text.contains("\"refused\"") && !text.contains("\"done\""),
        "{text}"
    );
}

#[test]
fn deadlines_are_those_of_the_step_else_of_the_site() {
    let registry = registry();
    let document = document(registry.root(), DAY);
    let of = |id: &str| {
        let (_, good) = found(&document, id);
        ["due", "lapses_on", "days_to_lapse", "days_in_state"].map(|key| good[key].clone())
    };
    assert_eq!(
        of("asked"),
        [
            json!("2026-07-01"),
            json!("2026-07-01"),
            json!(0),
            json!(42)
        ]
    );
    assert_eq!(
        of("late"),
        [
            json!("2026-06-19"),
            json!("2026-06-19"),
            json!(-12),
            json!(42)
        ]
    );
    assert_eq!(
        of("second"),
        [Value::Null, Value::Null, Value::Null, json!(51)]
    );
    // The day after, without a word in any file.
    let later = super::command::document(registry.root(), "2026-07-02");
    assert_eq!(found(&later, "asked").0, "lapsed");
    assert_eq!(registry.validate(&[]).status, 0);
}

#[test]
fn positions_count_through_all_groups_and_medians_are_whole_days() {
    let registry = registry();
    let document = document(registry.root(), DAY);
    let goods = GROUPS
        .iter()
        .flat_map(|group| document[group].as_array().unwrap());
    let positions: Vec<&Value> = goods.map(|good| &good["position"]).collect();
    let expected: Vec<Value> = (1..=positions.len()).map(|at| json!(at)).collect();
    assert_eq!(positions, expected.iter().collect::<Vec<_>>());
    // 40 and 32 days.
    let wait = &document["median_wait"];
    assert_eq!((&wait["days"], &wait["reviews"]), (&json!(36), &json!(2)));
    let states = wait["states"].as_array().unwrap();
    assert_eq!(states.len(), 7);
    let submitted = &states[1];
    assert_eq!(
        *submitted,
        json!({"state": "submitted", "days": 21, "stays": 2, "goods": 1})
    );
    let draft = json!({"state": "draft", "days": null, "stays": 0, "goods": 0});
    assert_eq!(states[0], draft);
}

#[test]
fn the_text_says_what_is_to_do_in_80_columns() {
    let registry = registry();
    let run = dpg(registry.root(), &["queue", "--as-of", DAY]);
    let joined = run.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "Median wait from submission to decision: 36 days (2 decided reviews).",
        "No answer in time: 1 good 1. late",
        "turn: Level 2 reviewers (decide: no answer came in time)",
        "turn: Applicant (answer); answer due 2026-07-01, today",
        "turn: Maintainers (update the entry)",
    ] {
        assert!(joined.contains(words), "{words}: {}", run.stdout);
    }
    assert!(run.stdout.lines().all(|line| line.chars().count() <= 80));
}

#[test]
fn pages_show_the_path_and_the_reasons_and_nothing_in_them_is_markup() {
    let registry = registry();
    let run = dpg(registry.root(), &["-q", "build", "--as-of", DAY]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let page = |path: &str| -> String {
        std::fs::read_to_string(registry.root().join("public").join(path)).unwrap()
    };
    let queue = page("queue/index.html");
    for words in [
        "Median wait from submission to decision: 36 days (2 decided reviews).",
        "Clarification since 20 May 2026",
        "Applicant, until 1 July 2026",
        "Level 1 reviewers",
    ] {
        assert!(queue.contains(words), "{words}: {queue}");
    }
    // The days that are left would change every day.
    let other = dpg(
        registry.root(),
        &["-q", "build", "--as-of", "2026-06-30", "--out", "other"],
    );
    assert_eq!(other.status, 0);
    let same = std::fs::read_to_string(registry.root().join("other/queue/index.html")).unwrap();
    assert_eq!(same, queue);

    let late = page("goods/late/index.html");
    assert!(
        late.contains("Clarification since 20 May 2026. It waits for the answer of the applicant. Last day for an answer: 19 June 2026."),
        "{late}"
    );
    assert!(
        late.contains("About 7. Privacy and applicable laws."),
        "{late}"
    );
    assert!(!late.contains("<i>laws"), "{late}");
    let refused = page("goods/refused/index.html");
    for words in [
        "Indicator not met: 3. Clear ownership",
        "<li>Impact and breadth</li>",
        "The <em>owner</em> is",
    ] {
        assert!(refused.contains(words), "{words}: {refused}");
    }
    assert!(!refused.contains("<b>not"), "{refused}");
    let renewing = page("goods/renewing/index.html");
    assert!(
        renewing.contains("Internal reviewers are checking the answers."),
        "{renewing}"
    );
}

#[test]
fn a_late_answer_is_told_in_every_group_and_does_not_change_the_page() {
    let steps = [
        "state: renewal, on: 2026-05-01",
        "state: clarification, on: 2026-05-20",
    ];
    let stage = "stage: dpg\ndates: {reviewed: 2025-07-10}";
    let registry = scratch(&[good("renewing", stage, &steps, &[])]);
    registry.write("site.toml", SITE);
    let of = |day: &str| {
        let document = document(registry.root(), day);
        let (group, good) = found(&document, "renewing");
        (group, good["turn"].clone(), good["is_late"].clone())
    };
    // Both days are in the last ones before the recognition ends.
    let (before, after) = ("2026-06-19", "2026-06-20");
    assert_eq!(of(before), ("expiring", json!("applicant"), json!(false)));
    assert_eq!(of(after), ("expiring", json!("level-2"), json!(true)));
    let run = dpg(registry.root(), &["queue", "--as-of", after]);
    let joined = run.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = "turn: Level 2 reviewers (decide: no answer came in time); answer due 2026-06-19, 1 day ago";
    assert!(joined.contains(words), "{joined}");
    let page = |day: &str| -> String {
        let run = dpg(
            registry.root(),
            &["-q", "build", "--as-of", day, "--out", day],
        );
        assert_eq!(run.status, 0, "{}", run.stderr);
        let file = registry.root().join(day).join("queue/index.html");
        std::fs::read_to_string(file).unwrap()
    };
    let first = page(before);
    assert!(first.contains("Applicant, until 19 June 2026"), "{first}");
    assert_eq!(page(after), first);
}

#[test]
fn the_page_shows_no_reason_of_a_vote_that_its_reviewer_replaced() {
    let old = "by: kite, result: ineligible, on: 2026-06-01, reasons: [indicator-not-met], \
        indicators: [ownership], note: An old note.";
    let new = "by: kite, result: ineligible, on: 2026-06-09, reasons: [impact-and-breadth], note: A new note.";
    let steps = [
        "state: level-2, on: 2026-05-11",
        "state: decided, on: 2026-06-10",
    ];
    // The day of a vote counts, not its place.
    for votes in [[old, new], [new, old]] {
        let registry = scratch(&[good("refused", "stage: ineligible", &steps, &votes)]);
        let run = dpg(registry.root(), &["-q", "build", "--as-of", DAY]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        let page = registry.root().join("public/goods/refused/index.html");
        let page = std::fs::read_to_string(page).unwrap();
        assert!(page.contains("<li>Impact and breadth</li>"), "{page}");
        assert!(page.contains("A new note."), "{page}");
        assert!(!page.contains("Indicator not met: 3"), "{page}");
        assert!(!page.contains("An old note."), "{page}");
    }
}

#[test]
fn the_api_has_the_path_with_days_of_the_entry_only() {
    let registry = registry();
    let build = |day: &str, out: &str| -> String {
        let run = dpg(
            registry.root(),
            &["-q", "build", "--as-of", day, "--out", out],
        );
        assert_eq!(run.status, 0, "{}", run.stderr);
        std::fs::read_to_string(registry.root().join(out).join("api/v1/goods/late.json")).unwrap()
    };
    let late = build(DAY, "one");
    assert_eq!(build("2026-05-21", "two"), late);
    let late: Value = serde_json::from_str(&late).unwrap();
    let review = &late["review"];
    assert_eq!(
        json!([
            review["state"],
            review["turn_label"],
            review["due"],
            review["waits_for"]
        ]),
        json!(["clarification", "Applicant", "2026-06-19", "answer"])
    );
    assert_eq!(review["steps"][1]["asks"], json!(["privacy"]));
    let refused = registry.root().join("one/api/v1/goods/refused.json");
    let refused: Value = serde_json::from_str(&std::fs::read_to_string(refused).unwrap()).unwrap();
    assert_eq!(
        refused["review"]["votes"][0]["reasons"][0],
        json!({"code": "indicator-not-met", "label": "Indicator not met"})
    );
}
