//! The feed of the Alliance's present application, built from how its readers declare it: in both directions.

use std::collections::BTreeMap;

use dpg_registry::entry::{Answer, Entry, Evidence, Stage};
use dpg_registry::import::app::export;
use dpg_registry::import::note::NoteKind;
use dpg_registry::import::v0::Folder;
use dpg_registry::import::{Imported, feed};
use serde_json::{Value, json};

use crate::import::support::{files, import_files, import_v2, messages, only, terms};
use crate::support::dpg;
use crate::support::sample::{Entries, list};

/// A good as programs that read the feed declare it; made up, as no copy of the feed is published.
fn object() -> Value {
    json!({
        "dpgId": "GID0099999", "slug": "river-gauge", "name": "River Gauge", "category": "Open Software",
        "solutionType": ["Web application", "Mobile application"], "features": ["Works offline"],
        "description": "Measures rivers.", "websiteURL": "https://river.example",
        "sourceURL": "https://code.example/river/gauge",
        "otherSources": {"firmware": ["https://code.example/river/firmware"], "source": "https://code.example/river/more",
            "website": ["https://river.example/fr"], "none": null},
        "publicURL": "https://app.example/r/river-gauge",
        "solutionDocs": {"User guide": ["https://docs.example/user"], "docs": ["https://docs.example"]},
        "ownerName": "River Foundation", "ownerType": ["Non-profit"], "originCountry": "Kenya",
        "sdgs": [{"number": "6"}, {"number": 13}], "sdgRelevance": {"6": "Water levels.", "13": "https://river.example/floods"},
        "deploymentCountries": ["Kenya", "Uganda"], "openLicense": ["MIT"], "openStandards": ["WaterML"],
        "githubMetrics": {"https://github.com/river/gauge": {"issueCount": 4, "contributorCount": 2, "commitActivityData": [1, 0]}},
        "status": "DPG", "logo": "https://river.example/logo.png"
    })
}

fn import(objects: &[Value]) -> Imported {
    let bytes = serde_json::to_vec(objects).unwrap();
    let source = feed::Source {
        file: "dpgs.json",
        bytes: &bytes,
        ids: &BTreeMap::new(),
    };
    feed::import(&source, terms()).unwrap()
}

fn export(id: &str, entry: &Entry) -> Value {
    let page = format!("https://registry.example/goods/{id}/");
    let good = export::good((id, &page), entry, terms().vocabularies());
    serde_json::to_value(good).unwrap()
}

#[test]
fn an_object_becomes_an_entry_and_nothing_is_left_out() {
    let imported = import(&[object()]);
    assert_eq!(messages(&imported, NoteKind::Unplaced), [""; 0]);
    assert_eq!(imported.entries[0].0, "river-gauge");
    let entry = only(&imported);
    assert_eq!(entry.stage, Stage::Dpg);
    assert_eq!(entry.identifiers.dpga_gid.as_deref(), Some("GID0099999"));
    assert_eq!(entry.categories, ["software"]);
    assert_eq!(entry.identifiers.same_as, ["https://river.example/fr"]);
    let names = entry.repositories.iter().map(|one| one.name.as_deref());
    assert!(names.eq([None, Some("firmware"), None]));
    assert_eq!(entry.organizations[0].role, "owner");
    assert_eq!(entry.deployment.developed_in, ["KE"]);
    assert_eq!(entry.deployment.used_in, ["KE", "UG"]);
    assert_eq!(entry.indicators.licenses[0].spdx, "MIT");
    assert_eq!(entry.indicators.documentation.answer, Some(Answer::Yes));
    assert_eq!(entry.highlights, [Evidence::text("Works offline")]);
    let goals: Vec<u8> = entry.indicators.sdgs.iter().map(|goal| goal.goal).collect();
    assert_eq!(goals, [6, 13]);
    // What nobody was asked in this shape has no answer.
    assert_eq!(entry.indicators.ownership.answer, None);
}

#[test]
fn an_object_comes_back_with_its_lists_and_numbers_in_one_form() {
    let mut expected = object();
    expected["sdgs"][0]["number"] = json!(6);
    expected["otherSources"] = json!({"firmware": ["https://code.example/river/firmware"],
        "source": ["https://code.example/river/more"], "website": ["https://river.example/fr"]});
    let imported = import(&[object()]);
    assert_eq!(export("river-gauge", only(&imported)), expected);
}

/// All entries of both other shapes.
fn entries() -> Vec<(String, Entry)> {
    let entries = Entries::get();
    let mut all = Vec::new();
    for object in list(&entries.feed) {
        let imported = import_v2(&serde_json::to_string(&[object]).unwrap());
        all.extend(imported.entries);
    }
    let answers = files(&entries.folder.join("digitalpublicgoods"));
    for folder in [Folder::Nominees, Folder::Archive] {
        for (stem, nominee) in files(&entries.folder.join(folder.name())) {
            let imported = import_files(folder, (&stem, &nominee), answers.get(&stem));
            all.extend(imported.entries);
        }
    }
    all
}

#[test]
fn every_real_entry_goes_out_and_comes_back_as_the_same_object() {
    let mut compared = 0;
    for (id, entry) in entries() {
        let out = export(&id, &entry);
        let imported = import(std::slice::from_ref(&out));
        assert_eq!(messages(&imported, NoteKind::Unplaced), [""; 0], "{id}");
        let (back_id, back) = &imported.entries[0];
        assert_eq!((back_id, &export(&id, back)), (&id, &out), "{id}");
        let fields = out.as_object().unwrap();
        assert_eq!(fields.len(), 23, "{id}: every field is there");
        assert!(fields.values().all(|value| !value.is_null()), "{id}");
        compared += 1;
    }
    assert!(compared >= Entries::get().least(600), "{compared}");
    println!("{compared} entries through the application's feed");
}

/// What `dpg import dpga` says of a file with this content, which it refuses.
fn refused(text: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("list.json"), text).unwrap();
    let run = dpg(
        folder.path(),
        &["import", "dpga", "list.json", "--into", "into"],
    );
    assert_eq!(run.status, 2, "{text}: {}", run.stdout);
    assert!(!folder.path().join("into").exists(), "{text}");
    run.stderr
}

#[test]
fn a_file_of_no_known_shape_is_refused_with_what_was_expected() {
    let v0 = json!([{"id": "a", "name": "A", "SDGs": [], "license": [], "stage": "DPG"}]);
    let mixed = json!([{"name": "A", "stage": "DPG"}, {"name": "B", "status": "DPG"}]);
    for (text, found) in [
        (
            json!([{"title": "A", "homepage": "x"}]).to_string(),
            "`title`, `homepage`",
        ),
        (json!({"data": [object()]}).to_string(), "`data`"),
        (json!(["A"]).to_string(), "no objects"),
        (v0.to_string(), "a list of v0"),
        (mixed.to_string(), "the shape of v2 and some that of app v1"),
        ("{".to_owned(), "not JSON"),
    ] {
        let said = refused(&text);
        assert!(said.contains(found), "{said}");
        for expected in ["`nominees/`", "`openlicenses`", "`openLicense`"] {
            assert!(said.contains(expected), "{said}");
        }
    }
}

#[test]
fn a_hostile_value_under_the_key_of_the_application_leaves_every_type_as_it_is() {
    let mut entry = only(&import(&[object()])).clone();
    for own in [
        json!(3),
        json!({"publicURL": [], "logo": {}, "solutionType": "x", "ownerType": [1], "githubMetrics": []}),
    ] {
        entry.extra = Some(json!({"dpga_app": own}));
        let out = export("a", &entry);
        assert_eq!(out["publicURL"], "https://registry.example/goods/a/");
        assert_eq!(out["logo"], "");
        assert_eq!(out["solutionType"], json!([]));
        assert_eq!(out["githubMetrics"], json!({}));
    }
}

#[test]
fn addresses_that_browsers_would_run_and_words_among_numbers_do_not_go_out() {
    let mut entry = only(&import(&[object()])).clone();
    let own = json!({"publicURL": "javascript:alert(1)", "logo": "data:text/html,x", "githubMetrics": {"email": "a@b.example", "issues": 2}});
    entry.extra = Some(json!({"dpga_app": own}));
    let out = export("a", &entry);
    assert_eq!(out["publicURL"], "https://registry.example/goods/a/");
    assert_eq!(out["logo"], "");
    assert_eq!(out["githubMetrics"], json!({"issues": 2}));
}

#[test]
fn contacts_of_persons_stay_out_of_entry_and_report() {
    let mut good = object();
    good["contactEmail"] = json!("jane@river.example");
    good["otherSources"]["contact"] = json!("Jane <jane@river.example>");
    good["githubMetrics"]["owner_email"] = json!("jane@river.example");
    good["homepage"] = json!("ask jane@river.example");
    let imported = import(&[good]);
    assert_eq!(imported.contacts, 2);
    let entry = serde_json::to_string(only(&imported)).unwrap();
    let mut said: Vec<String> = imported
        .notes
        .iter()
        .map(|note| note.message.clone())
        .collect();
    said.push(entry);
    let said = said.join("\n");
    assert!(!said.contains("jane") && !said.contains("Jane"), "{said}");
    assert!(said.contains("ask [e-mail address]"), "{said}");
}

#[test]
fn a_new_key_in_a_feed_is_reported_and_does_not_change_its_shape() {
    let mut good = object();
    good["stage"] = json!("x");
    good["type"] = json!("x");
    let imported = import(&[object(), good]);
    assert_eq!(imported.entries.len(), 2);
    let unplaced = messages(&imported, NoteKind::Unplaced);
    assert_eq!(unplaced.len(), 2, "{unplaced:?}");
    let live = json!([{"id": "1", "name": "A", "dpgid": "GID1", "openlicenses": [], "stage": "DPG", "status": "x", "slug": "a"}]);
    let imported = import_v2(&live.to_string());
    assert_eq!(imported.entries.len(), 1);
    assert_eq!(messages(&imported, NoteKind::Unplaced).len(), 2);
}

#[test]
fn several_owners_in_one_name_are_said() {
    let mut good = object();
    good["ownerName"] = json!("River Foundation, Lake Trust");
    let imported = import(&[good]);
    let said = messages(&imported, NoteKind::Shape);
    assert!(said.iter().any(|one| one.contains("one owner")), "{said:?}");
}
