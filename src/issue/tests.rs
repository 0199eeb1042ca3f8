//! The form reads back what hosts and people write.

use serde_json::{Value, json};

use super::element::Shape;
use super::{Host, IssueForm, Proposal};
use crate::embedded::builtin_schema;

fn form() -> IssueForm {
    IssueForm::new(&builtin_schema(), &[]).unwrap()
}

/// The entry that a text gives, and the answers that were not understood.
fn answers(text: &str) -> (Value, Vec<String>) {
    match form().read(text).unwrap() {
        Proposal::Answers(fields, remarks) => {
            let remarks = remarks.into_iter().map(|one| one.answer);
            (Value::Object(fields), remarks.collect())
        }
        Proposal::Yaml(text) => panic!("{text}"),
    }
}

#[test]
fn every_question_has_a_heading_and_an_id_of_its_own() {
    let form = form();
    let count = |of: &dyn Fn(&super::element::Element) -> String| {
        let all: std::collections::BTreeSet<String> = form.elements.iter().map(of).collect();
        all.len()
    };
    assert_eq!(count(&|one| one.label.clone()), form.elements.len());
    assert_eq!(count(&|one| one.id.clone()), form.elements.len());
    let has = |pointer: &str| form.elements.iter().any(|one| one.pointer == pointer);
    for asked in [
        "/name",
        "/indicators/sdgs",
        "/indicators/ownership/owners",
        "/deployment/used_in",
    ] {
        assert!(has(asked), "{asked}");
    }
    for not_asked in [
        "/stage",
        "/logo",
        "/screenshots",
        "/indicators/standards/risk_assessment",
    ] {
        assert!(!has(not_asked), "{not_asked}");
    }
}

#[test]
fn the_form_is_yaml_in_which_all_that_may_be_read_as_something_else_is_quoted() {
    let text = form().file(Host::Github, Some("https://example.org/contribute/"));
    let value = crate::load::yaml::parse(&text).unwrap().value;
    let body = value["body"].as_array().unwrap();
    let answer = body
        .iter()
        .find(|one| one["id"] == "indicators_ownership_answer")
        .unwrap();
    assert_eq!(
        answer["attributes"]["options"],
        json!(["Yes", "No", "Unknown"])
    );
    assert!(
        text.contains("- \"Yes\"\n"),
        "YAML 1.1 reads a bare Yes as a truth value"
    );
    assert_eq!(body[1]["validations"]["required"], true);
    assert!(text.contains("https://example.org/contribute/"));
    assert!(text.len() < 65_536, "{}", text.len());
}

#[test]
fn an_issue_of_github_becomes_the_keys_of_an_entry() {
    let (entry, remarks) = answers(
        "### Name\r\n\r\nHarvest Ledger\r\n\r\n### Aliases\r\n\r\n_No response_\r\n\r\n\
         ### Summary\n\nRecords deliveries.\n\n### Categories\n\n- [x] Open software\n- [ ] Open data\n\n\
         ### Organisations\n\nHarvest Foundation | owner | https://example.org\n\n\
         ### Repositories\n\n- https://example.org/a\nhttps://example.org/b | mirror\n\n\
         ### 1. Relevance to the Sustainable Development Goals\n\n2 | Farmers see what they are owed. | 2.3, 2.4\n\n\
         ### 3. Clear ownership: Answer\n\nYes\n\n\
         ### 3. Clear ownership: Evidence\n\nhttps://example.org/owner\n\nThe terms\nname the owner.\n\n\
         ### Used in\n\nKenya\nKE\n",
    );
    assert_eq!(remarks, Vec::<String>::new());
    assert_eq!(entry["name"], "Harvest Ledger");
    assert_eq!(entry.get("aliases"), None);
    assert_eq!(entry["categories"], json!(["software"]));
    assert_eq!(entry["stage"], "nominee");
    assert_eq!(
        entry["repositories"][1],
        json!({"url": "https://example.org/b", "name": "mirror"})
    );
    let owner =
        json!({"name": "Harvest Foundation", "role": "owner", "website": "https://example.org"});
    assert_eq!(entry["organizations"][0], owner);
    let goal = json!({"goal": 2, "evidence": ["Farmers see what they are owed."], "targets": ["2.3", "2.4"]});
    assert_eq!(entry["indicators"]["sdgs"], json!([goal]));
    let ownership = json!({"answer": "yes", "evidence": [{"url": "https://example.org/owner"}, "The terms\nname the owner."]});
    assert_eq!(entry["indicators"]["ownership"], ownership);
    assert_eq!(entry["deployment"]["used_in"], json!(["KE", "KE"]));
}

#[test]
fn what_a_stranger_writes_in_an_answer_stays_in_that_answer() {
    let hostile = "A text.\n### Stage\n\ndpg\n\n### name\nOther\n---\nstage: dpg\n::set-output name=x::y\n$(touch /tmp/x) `id`";
    let (entry, _) = answers(&format!(
        "### Name\n\nGood\n\n### Description\n\n{hostile}\n"
    ));
    assert_eq!(entry["stage"], "nominee");
    assert_eq!(entry["name"], "Good");
    assert_eq!(entry["description"], hostile);
}

#[test]
fn what_is_no_value_to_choose_from_is_kept_and_told() {
    let (entry, remarks) =
        answers("### Name\n\nx\n\n### Sectors\n\nsomething new\n\n### Used in\n\nAtlantis\n");
    assert_eq!(entry["deployment"]["used_in"], json!(["Atlantis"]));
    assert_eq!(remarks, ["Atlantis"], "sectors accept other words");
}

#[test]
fn the_yaml_of_the_form_of_the_site_is_taken_as_it_is() {
    let text = "Please add this.\n\n```sh\nname: no\n```\n\n````yaml\nname: Good\nsummary: |-\n  ```\n  code\n````\n";
    let Proposal::Yaml(yaml) = form().read(text).unwrap() else {
        panic!("a block of YAML");
    };
    assert_eq!(yaml, "name: Good\nsummary: |-\n  ```\n  code\n");
}

#[test]
fn a_text_that_is_no_proposal_is_refused_with_what_to_do() {
    let why = form()
        .read("Hello, is this free?\n\n### Unknown\n\nx")
        .unwrap_err();
    assert!(why.contains("`### Name`"), "{why}");
    let why = form()
        .read("```yaml\nname: Good\n summary: x\n```\n")
        .unwrap_err();
    assert!(
        why.starts_with("the block of YAML cannot be read: "),
        "{why}"
    );
}

#[test]
fn the_template_of_gitlab_reads_back_as_nothing_and_its_answers_as_answers() {
    let form = form();
    let text = form.file(Host::Gitlab, None);
    let Proposal::Answers(empty, _) = form.read(&text).unwrap() else {
        panic!("headings of the form");
    };
    let keys: Vec<&String> = empty.keys().collect();
    assert_eq!(keys, ["stage", "standard_version"]);
    let filled = text
        .replace("### Name\n", "### Name\n\nGood\n")
        .replace("- [ ] Open data", "- [x] Open data");
    let (entry, _) = answers(&filled);
    assert_eq!(
        (&entry["name"], &entry["categories"]),
        (&json!("Good"), &json!(["data"]))
    );
    let boxes = form
        .elements
        .iter()
        .filter(|one| matches!(one.shape, Shape::Boxes(_)));
    assert!(boxes.count() > 0);
}
