//! Tests of the changes of a file.

use serde_json::json;

use super::{Edit, edit};
use crate::embedded::builtin_schema;
use crate::format::form::Form;
use crate::load::{Content, Role, parse};

fn edited(text: &str, edits: &[Edit]) -> String {
    let Content::Yaml(source) = parse(text.as_bytes().to_vec()) else {
        panic!("not YAML");
    };
    let form = Form::new(&builtin_schema()).unwrap();
    edit(&source, form.shape(Role::Entry), edits).unwrap().text
}

fn step() -> Edit {
    let step = json!({"state": "renewal", "on": "2026-07-01"});
    Edit::Append(["review", "steps"], step.as_object().unwrap().clone())
}

#[test]
fn values_are_set_and_added_in_their_places_and_comments_stay() {
    let text = "name: A # the name\nstage: dpg\ndates: {reviewed: 2025-07-01}\n# why\nextra: 1\n";
    let edits = [Edit::Set("standard_version", "1.1.7".to_owned()), step()];
    assert_eq!(
        edited(text, &edits),
        "name: A # the name\nstage: dpg\nstandard_version: \"1.1.7\"\ndates:\n  reviewed: 2025-07-01\n\
         review:\n  steps:\n    - state: renewal\n      on: 2026-07-01\n# why\nextra: 1\n"
    );
}

#[test]
fn a_proposed_value_has_a_comment_above_its_key() {
    let text =
        "name: A\nindicators:\n  # all\n  privacy:\n    # why\n    answer: unknown # not yet\n";
    let propose = |keys: &str, value| {
        let keys = keys.split('.').map(str::to_owned).collect();
        Edit::Propose(keys, value, "# Check.".to_owned())
    };
    let edits = [
        propose("indicators.privacy.answer", json!("yes")),
        propose("indicators.standards.open_standards", json!(["CSV"])),
    ];
    assert_eq!(
        edited(text, &edits),
        "name: A\nindicators:\n  # all\n  privacy:\n    # why\n    # Check.\n    answer: yes # not yet\n  standards:\n    \
         # Check.\n    open_standards:\n      - CSV\n"
    );
}

#[test]
fn what_is_the_same_before_and_after_keeps_its_comments() {
    let text = "name: A\norganizations:\n  # the first\n  - name: One\n    role: owner # since 2020\n  - name: Two\n    \
                role: funder\n  # the last\n  - name: Three\n    role: owner\nindicators:\n  sdgs:\n    - goal: 2 # hunger\n";
    let organizations = json!([{"name": "One", "role": "maintainer"}, {"name": "Three", "role": "owner"}, {"name": "Four", "role": "owner"}]);
    let sdgs = json!({"sdgs": [{"goal": 2}, {"goal": 8}]});
    let edits = [
        Edit::Put("organizations".to_owned(), Some(organizations)),
        Edit::Put("indicators".to_owned(), Some(sdgs)),
    ];
    assert_eq!(
        edited(text, &edits),
        "name: A\norganizations:\n  # the first\n  - name: One\n    role: maintainer # since 2020\n  # the last\n  \
         - name: Three\n    role: owner\n  - name: Four\n    role: owner\nindicators:\n  sdgs:\n    - goal: 2 # hunger\n    - goal: 8\n"
    );
    assert_eq!(
        edited(
            "name: A\nwebsite: b\n",
            &[Edit::Put("website".to_owned(), None)]
        ),
        "name: A\n"
    );
}

#[test]
fn what_is_there_is_replaced_extended_or_removed() {
    let text = "name: A\nstandard_version: \"1.1\"\nreview: {steps: [{state: decided, on: 2025-07-01}]}\n\
                decisions:\n  # old\n  ownership: {result: met, on: 2025-07-01}\n  privacy: {result: met, on: 2025-07-01}\n";
    let remove = |key: &str| Edit::Remove("decisions", key.to_owned());
    let edits = [
        Edit::Set("standard_version", "1.1.7".to_owned()),
        step(),
        remove("ownership"),
    ];
    let once = edited(text, &edits);
    assert_eq!(
        once,
        "name: A\nstandard_version: \"1.1.7\"\nreview:\n  steps:\n    - state: decided\n      on: 2025-07-01\n    \
         - state: renewal\n      on: 2026-07-01\ndecisions:\n  privacy:\n    result: met\n    on: 2025-07-01\n"
    );
    assert!(!edited(&once, &[remove("privacy")]).contains("decisions"));
}
