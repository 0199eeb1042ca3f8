//! Each kind of dirt in the first registry's files, made up: what becomes of it, and what is said.

use dpg_registry::entry::{Answer, Evidence, Stage};
use dpg_registry::import::note::NoteKind;
use dpg_registry::import::v0;
use dpg_registry::import::v0::{Document, Folder};
use serde_json::{Value, json};

use crate::import::support::{import_v0, messages, only, terms};

/// A nominee without dirt.
fn nominee() -> Value {
    json!({
        "name": "Clean Good", "aliases": ["CG"], "description": "Short.",
        "website": "https://good.example", "license": [{"spdx": "MIT", "licenseURL": "https://good.example/license"}],
        "SDGs": [{"SDGNumber": 3, "evidenceText": "Health.", "evidenceURL": "https://good.example/health"}],
        "sectors": ["Health"], "type": ["software"],
        "repositories": [{"name": "main", "url": "https://code.example/owner/good"}],
        "organizations": [{"name": "Owner", "website": "https://owner.example", "org_type": "owner",
            "contact_name": "Some Body", "contact_email": "body@example.org"}],
        "stage": "DPG"
    })
}

/// The clean nominee with one field changed.
fn with(key: &str, value: Value) -> Value {
    let mut nominee = nominee();
    nominee[key] = value;
    nominee
}

#[test]
fn a_clean_nominee_leaves_no_note_and_no_contact() {
    let imported = import_v0(&nominee(), None);
    assert_eq!(imported.notes, []);
    assert_eq!(imported.contacts, 2);
    let entry = only(&imported);
    assert_eq!(entry.stage, Stage::Dpg);
    assert_eq!(entry.sectors, ["health"]);
    assert_eq!(
        entry.indicators.sdgs[0].evidence[0].text.as_deref(),
        Some("Health.")
    );
    assert!(!format!("{entry:?}").contains("Body"));
}

#[test]
fn blanks_are_absent_and_said_where_they_are_odd() {
    let mut dirty = with("aliases", json!(["", " ", "CG"]));
    dirty["website"] = json!("&nbsp;");
    let imported = import_v0(&dirty, None);
    let entry = only(&imported);
    assert_eq!(entry.aliases, ["CG"]);
    assert_eq!(entry.website, None);
    assert_eq!(
        messages(&imported, NoteKind::Blank),
        [
            "/aliases/0: empty list item",
            "/aliases/1: empty list item",
            "/website: `&nbsp;` means an empty value"
        ]
    );
}

#[test]
fn null_and_empty_texts_are_no_lists() {
    let answers = json!({"name": "Clean Good",
        "privacy": {"isPrivacyCompliant": "Yes", "privacyComplianceList": null, "adherenceSteps": ""}});
    let imported = import_v0(&nominee(), Some(&answers));
    assert_eq!(only(&imported).indicators.privacy.laws, []);
    assert_eq!(
        messages(&imported, NoteKind::Blank),
        [
            "/privacy/adherenceSteps: \"\" instead of a list",
            "/privacy/privacyComplianceList: null instead of a list"
        ]
    );
}

#[test]
fn one_text_where_a_list_is_meant_is_its_only_item() {
    let imported = import_v0(&with("aliases", json!("CG")), None);
    assert_eq!(only(&imported).aliases, ["CG"]);
    assert_eq!(
        messages(&imported, NoteKind::Shape),
        ["/aliases: one value instead of a list"]
    );
}

#[test]
fn entities_line_ends_and_invisible_signs_are_put_right() {
    let text = "Data&#184; maps\u{b8} &amp; charts\r\nfor \u{200b}all&#013;&#010;caf&eacute;s\u{7}";
    let imported = import_v0(&with("description", json!(text)), None);
    assert_eq!(
        only(&imported).summary,
        "Data, maps, & charts for all cafés"
    );
    assert_eq!(messages(&imported, NoteKind::Text).len(), 6);
}

#[test]
fn goals_as_numbers_texts_and_labels_are_understood() {
    let goals = json!([3, {"SDGNumber": "4"}, {"SDGNumber": "SDG9: Industry"}, {"SDGNumber": 18}, {"SDGNumber": 3, "evidenceText": "Again."}]);
    let imported = import_v0(&with("SDGs", goals), None);
    let goals: Vec<u8> = only(&imported)
        .indicators
        .sdgs
        .iter()
        .map(|goal| goal.goal)
        .collect();
    assert_eq!(goals, [3, 4, 9]);
    assert_eq!(only(&imported).indicators.sdgs[0].evidence.len(), 1);
    assert_eq!(messages(&imported, NoteKind::Shape).len(), 3);
    assert_eq!(
        messages(&imported, NoteKind::Unplaced),
        ["/SDGs/3: not imported: expected a goal from 1 to 17, found {\"SDGNumber\":18}"]
    );
    assert_eq!(
        messages(&imported, NoteKind::Repeated),
        ["/SDGs/4: goal 3 is listed twice, merged into one"]
    );
}

#[test]
fn addresses_without_scheme_and_several_in_one_field_are_parted() {
    let mut dirty = with("website", json!("www.good.example, https://two.example"));
    dirty["repositories"] = json!([
        {"name": "main", "url": "https://code.example/a/b,https://code.example/a/c"},
        {"name": "docs", "url": "backend：https://code.example/a/d"},
        {"name": "none", "url": ""}
    ]);
    let imported = import_v0(&dirty, None);
    let entry = only(&imported);
    assert_eq!(entry.website.as_deref(), Some("https://www.good.example"));
    assert_eq!(entry.identifiers.same_as, ["https://two.example"]);
    let repositories: Vec<_> = entry
        .repositories
        .iter()
        .map(|r| (r.name.as_deref(), r.url.as_str(), r.note.as_deref()))
        .collect();
    assert_eq!(
        repositories,
        [
            (Some("main"), "https://code.example/a/b", None),
            (None, "https://code.example/a/c", None),
            (
                Some("docs"),
                "https://code.example/a/d",
                Some("backend：https://code.example/a/d")
            ),
        ]
    );
    assert_eq!(messages(&imported, NoteKind::Addresses).len(), 2);
    assert_eq!(
        messages(&imported, NoteKind::Unplaced),
        ["/repositories/2: not imported: repository named `none` without an address"]
    );
}

#[test]
fn prose_in_an_address_field_is_kept_as_text() {
    let answers = json!({"clearOwnership": {"isOwnershipExplicit": "Yes", "copyrightURL": "See https://good.example (Legal notice)"},
        "documentation": {"isDocumentationAvailable": "Yes", "documentationURL": ["https://a.example https://b.example", "In the wiki"]}});
    let imported = import_v0(&nominee(), Some(&answers));
    let indicators = &only(&imported).indicators;
    assert_eq!(
        indicators.ownership.evidence,
        [Evidence::text("See https://good.example (Legal notice)")]
    );
    assert_eq!(
        indicators.documentation.evidence,
        [
            Evidence::url("https://a.example"),
            Evidence::url("https://b.example"),
            Evidence::text("In the wiki")
        ]
    );
    assert_eq!(messages(&imported, NoteKind::Prose).len(), 2);
}

#[test]
fn licences_categories_sectors_and_stages_in_other_spelling() {
    let mut dirty = with(
        "license",
        json!([{"spdx": "OdbL-1.0", "licenseURL": ""}, {"spdx": "gpl-3.0", "licenseURL": ""}, {"spdx": "My own", "licenseURL": ""}]),
    );
    dirty["type"] = json!(["Open AI Model", "", "gadget"]);
    dirty["sectors"] = json!(["Water & Sanitation", "Beekeeping"]);
    dirty["stage"] = json!("archive");
    let imported = import_v0(&dirty, None);
    let entry = only(&imported);
    let spdx: Vec<&str> = entry
        .indicators
        .licenses
        .iter()
        .map(|license| license.spdx.as_str())
        .collect();
    assert_eq!(spdx, ["ODbL-1.0", "GPL-3.0", "My own"]);
    assert_eq!(entry.categories, ["ai-system", "gadget"]);
    assert_eq!(entry.sectors, ["water-and-sanitation", "Beekeeping"]);
    assert_eq!(entry.stage, Stage::Nominee);
    assert!(entry.archived.is_some());
    assert_eq!(messages(&imported, NoteKind::License).len(), 3);
    assert_eq!(messages(&imported, NoteKind::Label).len(), 3);
}

#[test]
fn countries_are_known_by_any_spelling_and_unknown_ones_reported() {
    let answers = json!({"locations": {"developmentCountries": ["VietNam", "Viet Nam", "Cote D’Ivoire"],
        "deploymentCountries": ["Congo (Congo-Brazzaville)", "Czechia (Czech Republic)", "Palestine State", "Atlantis", ""]}});
    let imported = import_v0(&nominee(), Some(&answers));
    let deployment = &only(&imported).deployment;
    assert_eq!(deployment.developed_in, ["VN", "CI"]);
    assert_eq!(deployment.used_in, ["CG", "CZ", "PS"]);
    assert_eq!(messages(&imported, NoteKind::Repeated).len(), 1);
    assert_eq!(
        messages(&imported, NoteKind::Unplaced),
        ["/locations/deploymentCountries/3: not imported: unknown country `Atlantis`"]
    );
}

#[test]
fn answers_in_other_letters_and_at_another_level_are_accepted() {
    let answers = json!({"name": "Clean Good", "evidenceURL3": "https://good.example/more",
        "dataPrivacySecurity": {"typesOfDataCollected": ["Names"]},
        "standards": {"supportStandards": "yES", "implementBestPractices": "Perhaps"},
        "doNoHarm": {"dataPrivacySecurity": {"collectsPII": "Yes"}, "userInteraction": "No"},
        "mood": "fine"});
    let imported = import_v0(&nominee(), Some(&answers));
    let indicators = &only(&imported).indicators;
    assert_eq!(indicators.standards.answer, Some(Answer::Yes));
    assert_eq!(indicators.data_privacy.data_types, ["Names"]);
    assert_eq!(indicators.harassment.answer, Some(Answer::No));
    let urls: Vec<_> = indicators.sdgs[0]
        .evidence
        .iter()
        .filter_map(|item| item.url.as_deref())
        .collect();
    assert_eq!(
        urls,
        ["https://good.example/health", "https://good.example/more"]
    );
    assert_eq!(messages(&imported, NoteKind::Level).len(), 3);
    assert_eq!(
        messages(&imported, NoteKind::Spelling),
        ["/standards/supportStandards: answer spelled `yES`"]
    );
    assert_eq!(messages(&imported, NoteKind::Unplaced).len(), 2);
}

#[test]
fn two_names_are_both_kept() {
    let imported = import_v0(&nominee(), Some(&json!({"name": "Other Name"})));
    assert_eq!(
        only(&imported).identifiers.dpga_name.as_deref(),
        Some("Other Name")
    );
    assert_eq!(messages(&imported, NoteKind::Name).len(), 1);
}

#[test]
fn an_address_of_a_person_in_a_text_stays_and_is_counted_without_being_repeated() {
    let imported = import_v0(
        &with("description", json!("Write to team@good.example.")),
        None,
    );
    assert_eq!(only(&imported).summary, "Write to team@good.example.");
    assert_eq!(
        messages(&imported, NoteKind::Email),
        ["/description: e-mail addresses in the text: 1"]
    );
}

fn document(folder: Folder, stem: &str, bytes: impl Into<Vec<u8>>) -> Document {
    Document {
        folder,
        stem: stem.to_owned(),
        bytes: bytes.into(),
    }
}

#[test]
fn a_folder_with_faulty_files_gives_all_that_is_good() {
    let good = nominee().to_string();
    let mut other = nominee();
    other["name"] = json!("Another");
    other["repositories"] =
        json!([{"name": "main", "url": "http://www.code.example/Owner/Good.git"}]);
    let documents = vec![
        document(Folder::Nominees, "good", good.clone()),
        document(Folder::Nominees, "Not An_Id", other.to_string()),
        document(Folder::Nominees, "broken", "{"),
        document(Folder::Nominees, "list", "[]"),
        document(Folder::Nominees, "latin", vec![b'{', 0xe9, b'}']),
        document(Folder::Answers, "lost", r#"{"name": "Lost"}"#),
        document(
            Folder::Answers,
            "old",
            r#"{"documentation": {"isDocumentationAvailable": "Yes"}}"#,
        ),
        document(Folder::Archive, "good", good.replace("Short.", "Shorter.")),
        document(
            Folder::Archive,
            "old",
            good.replace("Clean Good", "Old Thing")
                .replace("owner/good", "owner/old")
                .replace("good.example", "old.example")
                .replace("CG", "OT"),
        ),
    ];
    let imported = v0::import(documents, terms());
    let ids: Vec<&str> = imported.entries.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["good", "not-an-id", "old"]);
    assert_eq!(imported.entries[0].1.summary, "Short.");
    let old = &imported.entries[2].1;
    assert!(old.archived.is_some());
    assert_eq!(old.indicators.documentation.answer, Some(Answer::Yes));
    assert_eq!(messages(&imported, NoteKind::Unreadable).len(), 3);
    assert_eq!(messages(&imported, NoteKind::Orphan).len(), 1);
    assert_eq!(
        messages(&imported, NoteKind::Twin),
        [": left out: `nominees/` has the same id with other content in `description`"]
    );
    assert_eq!(
        messages(&imported, NoteKind::Id),
        [": `Not An_Id` is not a valid id, changed to `not-an-id`"]
    );
    let alike = messages(&imported, NoteKind::Alike);
    assert_eq!(alike.len(), 1);
    assert!(alike[0].contains("`good`"), "{alike:?}");
}

#[test]
fn fields_of_the_first_months_are_placed() {
    let mut early = nominee();
    let fields = early.as_object_mut().unwrap();
    fields.retain(|key, _| !["repositories", "SDGs", "license"].contains(&key.as_str()));
    let more = json!({
        "initialism": "GC", "license": ["MIT", "CC-BY-4.0"], "license_link": "https://good.example/terms",
        "SDGs": [2, "SDG8"], "SDGevidence": "For both.", "evidenceURL8": "https://good.example/work",
        "evidenceText2": "Less hunger.", "repo_main": "https://code.example/owner/good",
        "repo_org": "https://code.example/owner", "repo_others": ["https://code.example/owner/app"],
        "repositoryURL": "https://code.example/owner/docs"
    });
    fields.extend(more.as_object().unwrap().clone());
    let imported = import_v0(&early, None);
    assert_eq!(messages(&imported, NoteKind::Unplaced), [""; 0]);
    let entry = only(&imported);
    assert_eq!(entry.aliases, ["CG", "GC"]);
    let licenses = entry.indicators.licenses.iter();
    let licenses: Vec<_> = licenses
        .map(|license| (license.spdx.as_str(), license.evidence[0].url.as_deref()))
        .collect();
    let terms = Some("https://good.example/terms");
    assert_eq!(licenses, [("MIT", terms), ("CC-BY-4.0", terms)]);
    let urls: Vec<&str> = entry
        .repositories
        .iter()
        .map(|one| one.url.as_str())
        .collect();
    assert_eq!(
        urls,
        [
            "https://code.example/owner/docs",
            "https://code.example/owner/good",
            "https://code.example/owner",
            "https://code.example/owner/app"
        ]
    );
    let [hunger, work] = &entry.indicators.sdgs[..] else {
        panic!("{:?}", entry.indicators.sdgs)
    };
    let texts: Vec<_> = hunger
        .evidence
        .iter()
        .map(|one| one.text.as_deref())
        .collect();
    assert_eq!(texts, [Some("Less hunger."), Some("For both.")]);
    assert_eq!(hunger.evidence[1].also_for, [8]);
    assert_eq!(
        work.evidence[0].url.as_deref(),
        Some("https://good.example/work")
    );
}
