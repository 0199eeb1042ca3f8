//! From a survey to a registry of initiatives: `examples/mapping/` from the first import to the site.

use std::fs::read_to_string;
use std::path::Path;

use serde_json::{Value, json};

use crate::support::sites::judge;
use crate::support::{copy, dpg, files, project};

const TWICE: [&str; 2] = ["harbour-sensors-2", "teacher-studio-2"];

/// The example without its entries.
fn empty() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    copy(&project().join("examples/mapping"), root.path());
    std::fs::remove_dir_all(root.path().join("registry")).unwrap();
    root
}

fn imported(root: &Path, table: &str, map: &str) -> String {
    let table = format!("survey/{table}");
    let run = dpg(root, &["import", "table", &table, "--map", map]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    for id in TWICE {
        std::fs::remove_file(root.join(format!("registry/{id}.yaml"))).unwrap();
    }
    run.stdout
}

fn document(root: &Path, name: &str) -> Value {
    let text = read_to_string(root.join("public/api/v1").join(name)).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn the_example_is_what_its_survey_becomes() {
    let root = empty();
    let said = imported(root.path(), "survey.xlsx", "survey/map.yaml");
    assert!(said.contains("entries written: 40\n"), "{said}");
    assert!(said.contains("personal contacts left out: 33\n"), "{said}");
    assert!(said.contains("probably the same project: 2\n"), "{said}");
    let run = dpg(root.path(), &["fmt"]);
    assert_eq!(run.status, 0, "{}", run.stdout);
    let kept = project().join("examples/mapping/registry");
    let made = files(&root.path().join("registry"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::remove_dir_all(&kept).unwrap();
        copy(&root.path().join("registry"), &kept);
    }
    let text = |(path, bytes): &(String, Vec<u8>)| {
        (path.clone(), String::from_utf8_lossy(bytes).into_owned())
    };
    let made: Vec<_> = made.iter().map(text).collect();
    let kept: Vec<_> = files(&kept).iter().map(text).collect();
    assert_eq!(made, kept);
    assert_eq!(made.len(), 38);
    for (path, entry) in made {
        for person in [
            "Ada Example",
            "Sample",
            "@",
            "555",
            "Placeholder",
            "evil.example",
        ] {
            assert!(!entry.contains(person), "{path}: {person}");
        }
    }
}

#[test]
fn text_and_workbook_become_the_same_entries() {
    let (one, other) = (empty(), empty());
    imported(one.path(), "survey.xlsx", "survey/map.yaml");
    let map = read_to_string(one.path().join("survey/map.yaml")).unwrap();
    let map = map.replace("\"Answers\":", "\"\":");
    let (map, _) = map.split_once("  \"Notes\":").unwrap();
    std::fs::write(other.path().join("map.yaml"), map).unwrap();
    imported(other.path(), "survey.csv", "map.yaml");
    let entries = |root: &Path| files(&root.join("registry"));
    assert_eq!(entries(one.path()), entries(other.path()));
}

#[test]
fn the_mapping_is_valid_and_its_facets_have_pages_counts_and_values() {
    let root = tempfile::tempdir().unwrap();
    copy(&project().join("examples/mapping"), root.path());
    let run = dpg(root.path(), &["validate", "--deny", "warnings"]);
    assert_eq!(run.status, 0, "{}", run.stdout);
    assert!(
        run.stderr
            .contains("38 entries valid, 0 errors, 0 warnings"),
        "{}",
        run.stderr
    );
    let run = dpg(root.path(), &["-q", "build", "--as-of", "2026-07-01"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);

    let facets = document(root.path(), "facets.json");
    let facets = facets["facets"].as_array().unwrap();
    let kinds: Vec<&Value> = facets.iter().map(|facet| &facet["kind"]).collect();
    assert_eq!(
        kinds[13..],
        [
            &json!("action-lines"),
            &json!("phase"),
            &json!("budget-band")
        ]
    );
    let lines = facets[13]["values"].as_array().unwrap();
    let codes = lines.iter().map(|value| value["code"].as_str().unwrap());
    let wanted = [
        "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11",
    ];
    assert_eq!(codes.collect::<Vec<_>>(), wanted);

    // Counts of the pages, the API and the entries are the same.
    let goods = document(root.path(), "goods.json");
    let goods = goods["goods"].as_array().unwrap();
    for value in lines {
        let code = value["code"].as_str().unwrap();
        let has = |good: &&Value| {
            let own = good["facets"]["action-lines"].as_array().unwrap();
            own.iter().any(|one| one["code"] == code)
        };
        let count = goods.iter().filter(has).count();
        assert_eq!(value["counts"]["current"], json!(count), "{code}");
        let page = root
            .path()
            .join(format!("public/action-lines/{code}/index.html"));
        let page = read_to_string(page).unwrap();
        assert_eq!(page.matches("<li class=\"card\"").count(), count, "{code}");
    }
    let table = read_to_string(root.path().join("public/api/v1/goods.csv")).unwrap();
    let (columns, rows) = table.split_once("\r\n").unwrap();
    assert!(columns.ends_with(",facets"), "{columns}");
    let row = rows
        .lines()
        .find(|row| row.starts_with("citizen-rivers,"))
        .unwrap();
    assert!(row.contains("action-lines:c3"), "{row}");
}

#[test]
fn what_is_listed_is_never_assessed_nor_called_recognised() {
    let root = tempfile::tempdir().unwrap();
    copy(&project().join("examples/mapping"), root.path());
    let run = dpg(root.path(), &["-q", "build", "--as-of", "2026-07-01"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let public = root.path().join("public");
    let page = read_to_string(public.join("goods/harbour-sensors/index.html")).unwrap();
    for words in [
        "<span class=\"tag\">Listed</span>",
        "C7. ICT applications: benefits in all aspects of life",
        "Salt ruins the sensors.",
        "listed without assessment",
    ] {
        assert!(page.contains(words), "{words}");
    }
    for words in ["id=\"standard\"", "Recognised", "badges/", "No answer"] {
        assert!(!page.contains(words), "{words}");
    }
    let home = read_to_string(public.join("index.html")).unwrap();
    assert!(home.contains("<strong>38</strong> listed entries"));
    for name in [
        "index.html",
        "goods/index.html",
        "statistics/index.html",
        "category/index.html",
    ] {
        let page = read_to_string(public.join(name)).unwrap();
        for words in ["ecognised", "automatic check", "digital public goods</h"] {
            assert!(!page.contains(words), "{name}: {words}");
        }
    }
    judge("kinds.mjs", &public, &[]);
    judge("axe.mjs", &public, &["--modes", "light"]);
    assert!(!public.join("badges/harbour-sensors.svg").exists());
    let good = document(root.path(), "goods/harbour-sensors.json");
    let assessed = good["assessment"].as_array().unwrap();
    assert_eq!(assessed.len(), 12);
    for one in assessed {
        assert_eq!(
            (&one["result"], &one["applicable"]),
            (&json!("not-asked"), &json!(false))
        );
    }
    let due = dpg(
        root.path(),
        &["queue", "--format", "json", "--as-of", "2026-07-01"],
    );
    assert!(!due.stdout.contains("harbour-sensors"), "{}", due.stdout);
}

#[test]
fn the_report_of_what_is_listed_says_nothing_of_recognition() {
    let root = tempfile::tempdir().unwrap();
    copy(&project().join("examples/mapping"), root.path());
    let run = dpg(root.path(), &["report", "--as-of", "2026-07-01"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let all = "The registry has [38](https://mapping.example/a-z/) entries: [38](https://mapping.example/goods/) listed";
    assert!(run.stdout.contains(all), "{}", run.stdout);
    for words in [
        "ecognis",
        "review date",
        "Growth and renewal",
        "Licences",
        "Open evidence",
    ] {
        assert!(!run.stdout.contains(words), "{words}: {}", run.stdout);
    }
    assert!(run.stdout.contains("## Coverage and gaps"));
}
