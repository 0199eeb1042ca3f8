//! Tests of edited tables: cells in, entries and refusals out.

use serde_json::{Map, Value, json};

use super::{Change, Updater};
use crate::embedded::builtin_schema;
use crate::import::repairs::Terms;
use crate::names::Names;
use crate::questions::entry_fields;
use crate::tables::Words;
use crate::tables::columns::Guide;
use crate::tables::export::{Base, Columns};

fn columns() -> Columns {
    let files = builtin_schema();
    let terms = Terms::new(&files).unwrap();
    Columns::new(entry_fields(&files, terms.vocabularies()).unwrap())
}

/// An entry after some of its cells were edited.
fn change(entry: &Value, cells: &[(&str, &str)]) -> Change {
    let files = builtin_schema();
    let terms = Terms::new(&files).unwrap();
    let fields = entry_fields(&files, terms.vocabularies()).unwrap();
    let columns = Columns::new(fields.clone());
    let guide = Guide::new(fields, Words::new(&files).unwrap());
    let cells = cells.iter();
    let cells: Vec<(String, String)> = cells
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect();
    let different = columns.different(entry, &cells);
    let updater = Updater::new(&guide, &terms, &Names::new(&files).unwrap());
    updater.change(&columns, entry.as_object().unwrap(), &different)
}

/// The fault of a change that leaves the entry as it was.
fn refused(entry: &Value, cells: &[(&str, &str)]) -> String {
    let change = change(entry, cells);
    assert_eq!(Value::Object(change.entry), *entry, "{cells:?}");
    assert!(!change.faults.is_empty(), "{cells:?}");
    let faults = change.faults.iter();
    let lines: Vec<String> = faults.map(|(path, why)| format!("{path}: {why}")).collect();
    lines.join("\n")
}

fn goals() -> Value {
    json!({"name": "A", "indicators": {"sdgs": [
        {"goal": 1, "evidence": ["Poverty."]},
        {"goal": 12, "evidence": ["Waste."]},
        {"goal": 17, "evidence": ["Partners."]}
    ]}})
}

#[test]
fn a_list_with_fewer_lines_than_its_other_columns_is_refused() {
    let found = refused(&goals(), &[("indicators.sdgs.goal", "4\n5")]);
    assert!(
        found.contains("it has 2 lines, `indicators.sdgs.evidence` has 3"),
        "{found}"
    );
    let found = refused(&goals(), &[("indicators.sdgs.goal", "")]);
    assert!(found.contains("it has 0 lines"), "{found}");
    let entry = json!({"name": "A", "organizations": [
        {"name": "One", "role": "owner", "website": "https://one.example"},
        {"name": "Two", "role": "funder"}
    ]});
    let found = refused(&entry, &[("organizations.name", "Only One")]);
    assert!(found.contains("`organizations.role` has 2"), "{found}");
}

#[test]
fn a_goal_that_changes_keeps_the_evidence_of_its_line_and_says_so() {
    let change = change(&goals(), &[("indicators.sdgs.goal", "1\n12\n16")]);
    let goals = &change.entry["indicators"]["sdgs"];
    assert_eq!(
        goals[2],
        json!({"goal": 16, "evidence": ["Partners."]}),
        "{goals}"
    );
    assert_eq!(goals[0]["evidence"], json!(["Poverty."]));
    let (path, what) = &change.remarks[0];
    assert_eq!(path, "indicators.sdgs.goal");
    assert_eq!(
        what,
        "line 3 is `16` instead of `17`, and keeps its `indicators.sdgs.evidence`"
    );
}

#[test]
fn lines_that_move_in_one_column_only_are_refused() {
    let found = refused(&goals(), &[("indicators.sdgs.goal", "12\n1\n17")]);
    assert!(
        found.contains(
            "what was line 2 is line 1 now, and `indicators.sdgs.evidence` was not changed"
        ),
        "{found}"
    );
    // Both columns moved.
    let moved = change(
        &goals(),
        &[
            ("indicators.sdgs.goal", "17\n1"),
            ("indicators.sdgs.evidence", "[1]\nPartners.\n[2]\nPoverty."),
        ],
    );
    assert_eq!(moved.faults, []);
    assert_eq!(
        moved.entry["indicators"]["sdgs"],
        json!([{"goal": 17, "evidence": ["Partners."]}, {"goal": 1, "evidence": ["Poverty."]}])
    );
}

#[test]
fn lines_can_be_added_and_none_of_the_others_changes() {
    let change = change(&goals(), &[("indicators.sdgs.goal", "1\n12\n17\n3")]);
    assert_eq!(change.faults, []);
    let mut wanted = goals()["indicators"]["sdgs"].clone();
    wanted.as_array_mut().unwrap().push(json!({"goal": 3}));
    assert_eq!(change.entry["indicators"]["sdgs"], wanted);
}

#[test]
fn a_line_that_is_empty_in_all_columns_is_no_item() {
    let empty = json!({});
    let names = ("organizations.name", "X\n\nY");
    let new = change(&empty, &[names, ("organizations.role", "owner\n\nfunder")]);
    assert_eq!(
        new.entry["organizations"],
        json!([{"name": "X", "role": "owner"}, {"name": "Y", "role": "funder"}])
    );
    let found = refused(&empty, &[names, ("organizations.role", "owner\nfunder")]);
    assert!(found.contains("line 2 is empty"), "{found}");
}

#[test]
fn evidence_that_a_cell_cannot_hold_never_goes_away() {
    let entry = json!({"name": "A", "indicators": {"sdgs": [
        {"goal": 1, "evidence": [{"text": "Both.", "also_for": [2]}]},
        {"goal": 2}
    ]}});
    let found = refused(&entry, &[("indicators.sdgs.goal", "2\n1")]);
    assert!(found.contains("change this list in the file"), "{found}");
    let kept = change(&entry, &[("indicators.sdgs.goal", "1\n3")]);
    assert_eq!(
        kept.entry["indicators"]["sdgs"][0],
        entry["indicators"]["sdgs"][0]
    );
}

#[test]
fn a_refused_cell_takes_the_edited_cells_of_its_list_with_it() {
    let entry = json!({"name": "A", "organizations": [{"name": "One", "role": "owner"}]});
    let found = refused(
        &entry,
        &[
            ("organizations.name", "One\nTwo"),
            ("organizations.role", "owner\nking"),
        ],
    );
    assert!(
        found.contains("organizations.role: ") && found.contains("`king`"),
        "{found}"
    );
    assert!(
        found.contains("organizations.name: its lines belong to those of `organizations.role`"),
        "{found}"
    );
}

#[test]
fn cells_that_would_make_an_entry_invalid_are_refused() {
    let entry =
        json!({"name": "A", "website": "https://a.example", "deployment": {"used_in": ["KE"]}});
    for (path, text, part) in [
        ("name", "", "each entry must have it"),
        ("website", "not a url", "no web address: `not a url`"),
        ("deployment.used_in", "jo@example.org", "an e-mail address"),
    ] {
        let found = refused(&entry, &[(path, text)]);
        assert!(found.contains(part), "{path}: {found}");
    }
    let cleared = change(&entry, &[("website", ""), ("deployment.used_in", "")]);
    assert_eq!(Value::Object(cleared.entry), json!({"name": "A"}));
}

#[test]
fn evidence_of_several_lines_must_say_which_it_is_about() {
    let found = refused(&goals(), &[("indicators.sdgs.evidence", "New text.")]);
    assert!(found.contains("write `[1]`"), "{found}");
}

#[test]
fn a_base_tells_which_cells_were_edited() {
    let columns = columns();
    let was = json!({"name": "A", "summary": "Old.", "website": "https://a.example"});
    let base = Base::read(&columns.base(&was, &columns.cells(&was)));
    assert!(
        base.is(&was)
            && base.is(&json!({"website": "https://a.example", "summary": "Old.", "name": "A"}))
    );
    let now =
        json!({"name": "B", "summary": "Old.", "website": "https://b.example", "aliases": ["Bee"]});
    assert!(!base.is(&now));
    let edited = |cells: &[(&str, &str)]| {
        let mut all: Vec<(String, String)> = columns
            .iter()
            .zip(columns.cells(&was))
            .map(|(column, cell)| (column.path().to_owned(), cell))
            .collect();
        for (path, text) in cells {
            let cell = all.iter_mut().find(|(one, _)| one == path).unwrap();
            (*text).clone_into(&mut cell.1);
        }
        let different = columns.different(&now, &all);
        let (free, taken) = columns.edited(&now, &base, &different).unwrap();
        let free: Vec<String> = free.iter().map(|(one, _)| one.path().to_owned()).collect();
        (free, taken)
    };
    let paths = |paths: &[&str]| {
        paths
            .iter()
            .map(|one| (*one).to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(edited(&[]), (paths(&[]), paths(&[])));
    assert_eq!(
        edited(&[("summary", "New.")]),
        (paths(&["summary"]), paths(&[]))
    );
    assert_eq!(
        edited(&[
            ("summary", ""),
            ("website", "https://c.example"),
            ("aliases", "Cee")
        ]),
        (paths(&["summary"]), paths(&["aliases", "website"]))
    );
    // Both made the same change.
    assert_eq!(edited(&[("name", "B")]), (paths(&[]), paths(&[])));
}

#[test]
fn a_base_of_an_older_version_tells_only_whether_the_entry_is_the_same() {
    let columns = columns();
    let entry = json!({"name": "A"});
    let whole = columns.base(&entry, &columns.cells(&entry));
    let base = Base::read(whole.split('.').next().unwrap());
    assert!(base.is(&entry) && !base.is(&Value::Object(Map::new())));
    assert_eq!(base.had("name", "A"), None);
    assert!(Base::read("").is_empty());
    // Whatever people write there is an answer.
    drop(Base::read("é.éü"));
}
