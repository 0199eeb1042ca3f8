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
}

/// The example, in which one entry was confirmed a year before 2026-07-02.
fn confirmed() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    copy(&project().join("examples/mapping"), root.path());
    let path = root.path().join("registry/harbour-sensors.yaml");
    let text = read_to_string(&path).unwrap();
    let confirmed = "stage: listed\ndates:\n  reviewed: 2025-07-01\n";
    std::fs::write(&path, text.replace("stage: listed\n", confirmed)).unwrap();
    root
}

/// What a command that succeeds prints.
fn said(root: &Path, arguments: &[&str]) -> String {
    let run = dpg(root, arguments);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    run.stdout
}

/// The entries that are to be confirmed on a day.
fn outdated(root: &Path, day: &str) -> Vec<Value> {
    let due = said(root, &["queue", "--format", "json", "--as-of", day]);
    let due: Value = serde_json::from_str(&due).unwrap();
    due["outdated"].as_array().unwrap().clone()
}

#[test]
fn each_body_is_asked_to_confirm_its_entries_where_the_registry_asks_for_that() {
    let root = confirmed();
    let outdated = |day: &str| outdated(root.path(), day);
    let run = |arguments: &[&str]| said(root.path(), arguments);
    let is_sensors = |one: &&Value| one["id"] == "harbour-sensors";
    assert_eq!(outdated("2026-07-01").iter().find(is_sensors), None);
    let due = outdated("2026-07-02");
    // What has a day comes before what nobody has confirmed.
    assert_eq!(
        (due.len(), due.iter().position(|one| is_sensors(&one))),
        (38, Some(0))
    );
    assert_eq!(due[0]["confirmed_until"], "2026-07-01");
    let text = run(&["queue", "--by", "organization", "--as-of", "2026-07-02"]);
    assert!(
        text.starts_with("As of 2026-07-02. 5 organisations have something to do for 38 goods.\n"),
        "{text}"
    );
    assert!(
        text.contains("  harbour-sensors: to be confirmed by 2026-07-01\n"),
        "{text}"
    );
    // Without the period, nothing of this is asked.
    let settings = read_to_string(root.path().join("site.toml")).unwrap();
    let without = settings.replace("update_days = 365\n", "");
    std::fs::write(root.path().join("site.toml"), without).unwrap();
    assert_eq!(outdated("2026-07-02"), Vec::<Value>::new());
}

#[test]
fn pages_and_requests_ask_to_confirm_entries() {
    let root = confirmed();
    let run = |arguments: &[&str]| said(root.path(), arguments);
    run(&["-q", "build", "--as-of", "2026-07-02"]);
    let page = |path: &str| read_to_string(root.path().join("public").join(path)).unwrap();
    let queue = page("queue/index.html");
    for words in [
        "To be confirmed",
        "Listed entries are to be confirmed every 365 days.",
    ] {
        assert!(queue.contains(words), "{words}");
    }
    assert!(!queue.contains("Recognition"), "nothing can be recognised");
    let of_union = page("organization/union-of-coastal-cities/index.html");
    for words in [
        "Confirm or update by <time datetime=\"2026-07-01\">",
        "Not confirmed yet",
        "https://code.example/cooperation/mapping/_edit/main/registry/harbour-sensors.yaml",
        "contribute/?id=harbour-sensors",
    ] {
        assert!(of_union.contains(words), "{words}");
    }
    let request = run(&[
        "requests",
        "--format",
        "md",
        "--organization",
        "union-of-coastal-cities",
        "--as-of",
        "2026-07-02",
    ]);
    assert!(
        request.contains("This entry was to be confirmed by 1 July 2026."),
        "{request}"
    );
    assert!(
        request.contains("Nobody has confirmed this entry yet."),
        "{request}"
    );
}

#[test]
fn own_facets_have_lists_feeds_tables_and_questions() {
    let root = tempfile::tempdir().unwrap();
    copy(&project().join("examples/mapping"), root.path());
    let settings = read_to_string(root.path().join("site.toml")).unwrap();
    let more = "facet_feeds = true\ndownloads = [\"sqlite\", \"parquet\"]\nfacets";
    let settings = settings.replace("\nfacets", &format!("\n{more}"));
    std::fs::write(root.path().join("site.toml"), &settings).unwrap();
    let build = || {
        let run = dpg(root.path(), &["-q", "build", "--as-of", "2026-07-01"]);
        assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    };
    build();
    let public = root.path().join("public");
    let facets = document(root.path(), "facets.json");
    let lines = facets["facets"][13]["values"].as_array().unwrap();
    for value in lines {
        let json = value["json"].as_str().unwrap();
        let name = json
            .strip_prefix("https://mapping.example/api/v1/")
            .unwrap();
        let list = document(root.path(), name);
        assert_eq!(
            (&list["kind"], &list["code"]),
            (&json!("action-lines"), &value["code"])
        );
        assert_eq!(list["counts"], value["counts"]);
        let code = value["code"].as_str().unwrap();
        let feed = read_to_string(public.join(format!("action-lines/{code}/feed.xml"))).unwrap();
        assert!(feed.contains("<feed "), "{feed}");
    }
    let described = document(root.path(), "openapi.json");
    let path = &described["paths"]["/api/v1/facets/{facet}/{value}.json"]["get"];
    assert_eq!(path["x-since"], "1.1");
    let parameters = &described["paths"]["/api/v1/facets/{facet}/{value}.json"]["parameters"];
    assert_eq!(parameters[0]["example"], "action-lines");
    assert_eq!(parameters[1]["example"], "c1");

    let form = |page: &str| {
        let form = read_to_string(public.join(page)).unwrap();
        let (_, step) = form.split_once("id=\"step-sdgs\"").unwrap();
        let step = step.split("</section>").next().unwrap().to_owned();
        (form, step)
    };
    let (page, step) = form("contribute/index.html");
    assert!(
        step.contains("data-indicator=\"sdgs\"") && step.contains(">Goals<"),
        "{step}"
    );
    assert!(
        !step.contains("verdict") && !step.contains(" required"),
        "{step}"
    );
    assert!(
        !page.contains("data-key=\"language\""),
        "one language needs no question"
    );
    // The language of the texts is asked as soon as there are several.
    let path = root.path().join("registry/harbour-sensors.yaml");
    let text = read_to_string(&path).unwrap();
    std::fs::write(&path, format!("{text}language: pt\n")).unwrap();
    build();
    let (page, _) = form("contribute/index.html");
    assert!(page.contains("data-key=\"language\""));
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
