//! Categories, fields and facets that a registry defines without code.

use std::fs::read_to_string;

use serde_json::{Value, json};

use crate::support::{Scratch, dpg, files, project, sound_entry};

const FIELDS: &str = r#"{
  "title": "About the initiative",
  "type": "object",
  "properties": {
    "action_lines": {
      "title": "Action lines",
      "x-titles": {"fr": "Grandes orientations"},
      "x-words": {"en": ["which lines of action"]},
      "type": "array",
      "items": {"title": "Action line", "$ref": "vocabulary/action-line.schema.json"},
      "uniqueItems": true
    },
    "lead": {"title": "Lead <body>", "type": "string", "maxLength": 200},
    "start_year": {"title": "Start year", "type": "integer", "minimum": 1950},
    "story": {"title": "Story", "$ref": "entry.schema.json#/$defs/markdown"}
  },
  "additionalProperties": false
}"#;

const LINES: &str = r#"{"title": "Action line", "oneOf": [
  {"const": "c10", "title": "Ethics & <script>alert(1)</script>", "x-titles": {"fr": "Éthique"}},
  {"const": "c2", "title": "Infrastructure", "x-names": ["cables"]}
]}"#;

const CATEGORIES: &str = r#"{"title": "Category", "oneOf": [
  {"const": "software", "title": "Open software"},
  {"const": "initiative", "title": "Initiative", "x-indicators": []},
  {"const": "service", "title": "Service", "x-indicators": ["ownership", "privacy"]}
]}"#;

/// A registry with fields, facets and categories of its own, and an entry.
fn registry() -> Scratch {
    let scratch = Scratch::new();
    let settings = read_to_string(project().join("tests/fixtures/site.toml")).unwrap();
    let facets = "facets = [\"action_lines\", \"lead\"]\n";
    scratch.write("site.toml", format!("{facets}{settings}"));
    scratch.write("schema/extra.schema.json", FIELDS);
    scratch.write("schema/vocabulary/action-line.schema.json", LINES);
    scratch.write("schema/vocabulary/category.schema.json", CATEGORIES);
    let own = "extra:\n  action_lines:\n    - c10\n    - c2\n  lead: \"<b>Body\\\"\"\n  start_year: 2020\n  story: A *story*.\n";
    scratch.write("registry/harvest-ledger.yaml", sound_entry() + own);
    scratch
}

fn build(scratch: &Scratch) -> std::path::PathBuf {
    let run = dpg(scratch.root(), &["-q", "build", "--as-of", "2026-07-01"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    scratch.root().join("public")
}

/// The codes and places of the findings.
fn found(scratch: &Scratch) -> Vec<String> {
    let findings = scratch.findings();
    let line = |one: &Value| {
        let text = |key: &str| one[key].as_str().unwrap_or_default().to_owned();
        format!("{} {}", text("code"), text("pointer"))
    };
    findings.iter().map(line).collect()
}

#[test]
fn values_of_own_fields_are_checked_with_their_place_and_what_to_write() {
    let scratch = registry();
    assert_eq!(found(&scratch), Vec::<String>::new());
    let wrong = "extra:\n  action_lines: [c3]\n  start_year: \"2020\"\n  led: x\n";
    scratch.write("registry/harvest-ledger.yaml", sound_entry() + wrong);
    let run = dpg(scratch.root(), &["validate"]);
    assert_eq!(run.status, 1);
    for words in [
        "unknown key `led` in `extra`",
        "did you mean `lead`?",
        "`extra.action_lines[0]`",
        "`extra.start_year`",
    ] {
        assert!(run.stdout.contains(words), "{words}: {}", run.stdout);
    }
    assert_eq!(
        found(&scratch),
        [
            "unknown-value /extra/action_lines/0",
            "wrong-type /extra/start_year",
            "unknown-key /extra/led",
        ]
    );
}

#[test]
fn hostile_labels_and_values_are_text_on_every_page() {
    let scratch = registry();
    let public = build(&scratch);
    let pages = files(&public).into_iter();
    let pages = pages.filter(|(path, _)| path.ends_with(".html") || path.ends_with(".xml"));
    let mut with_label = 0;
    for (path, bytes) in pages {
        let text = String::from_utf8(bytes).unwrap();
        assert!(!text.contains("<script>alert"), "{path}");
        assert!(!text.contains("<b>Body"), "{path}");
        assert!(!text.contains("Lead <body>"), "{path}");
        with_label += usize::from(text.contains("Ethics &amp; &lt;script&gt;"));
    }
    assert!(with_label > 5, "{with_label}");
    assert!(public.join("lead/b-body/index.html").is_file());
}

#[test]
fn a_facet_is_in_the_search_by_code_name_and_label() {
    let scratch = registry();
    for (only, count) in [
        ("action-lines=c2", 1),
        ("action-lines=Infrastructure", 1),
        ("lead=<b>body\"", 1),
        ("action-lines=c2 goal=17", 0),
    ] {
        let only = only.split(' ').flat_map(|one| ["--only", one]);
        let arguments: Vec<&str> = ["search", "ledger", "--format", "json"]
            .into_iter()
            .chain(only)
            .collect();
        let run = dpg(scratch.root(), &arguments);
        assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
        let found: Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(found["count"], count, "{arguments:?}");
    }
    let run = dpg(scratch.root(), &["search", "infrastructure"]);
    assert!(run.stdout.contains("harvest-ledger"), "{}", run.stdout);
    let run = dpg(scratch.root(), &["search", "x", "--only", "action-line=c2"]);
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("expected one of goal, category"),
        "{}",
        run.stderr
    );
    assert!(
        run.stderr.contains("collection, action-lines, lead"),
        "{}",
        run.stderr
    );
}

#[test]
fn settings_that_cannot_be_used_stop_every_command_with_line_and_advice() {
    let scratch = registry();
    let settings = read_to_string(scratch.root().join("site.toml")).unwrap();
    let of = |facets: &str| {
        let (_, rest) = settings.split_once('\n').unwrap();
        scratch.write("site.toml", format!("{facets}\n{rest}"));
        let run = dpg(scratch.root(), &["validate"]);
        assert_eq!(run.status, 2, "{}", run.stdout);
        run.stderr
    };
    for (facets, words) in [
        (
            "facets = [\"action_line\"]",
            "line 1: `facets`: `action_line` is no field of `schema/extra.schema.json`: did you mean `action_lines`?",
        ),
        (
            "facets = [\n\"story\"]",
            "line 2: `facets`: `story` cannot be a facet",
        ),
        ("facets = [\"lead\", \"lead\"]", "names `lead` twice"),
    ] {
        let said = of(facets);
        assert!(said.contains(words), "{said}");
    }
    scratch.write(
        "schema/extra.schema.json",
        FIELDS.replace("\"lead\"", "\"status\""),
    );
    let said = of("facets = [\"status\"]");
    assert!(
        said.contains("its pages would be at `/status/`, which the site needs"),
        "{said}"
    );
    scratch.write(
        "schema/extra.schema.json",
        FIELDS.replace("action-line.schema", "line.schema"),
    );
    let said = of("facets = []");
    assert!(said.contains("cannot use `schema/extra.schema.json`: line 10: there is no `schema/vocabulary/line.schema.json`"), "{said}");
    scratch.write("schema/extra.schema.json", FIELDS);
    scratch.write(
        "schema/vocabulary/category.schema.json",
        CATEGORIES.replace("\"ownership\"", "\"ownersip\""),
    );
    let said = of("facets = []");
    assert!(
        said.contains("unknown indicator `ownersip`; did you mean `ownership`?"),
        "{said}"
    );
    scratch.write("schema/vocabulary/category.schema.json", CATEGORIES);
    scratch.write("content/action-lines.md", "---\ntitle: Mine\n---\nText.\n");
    let (_, rest) = settings.split_once('\n').unwrap();
    scratch.write("site.toml", format!("facets = [\"action_lines\"]\n{rest}"));
    let run = dpg(scratch.root(), &["build"]);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("`content/action-lines.md`: the pages of the facet `action_lines` are at `/action-lines/`"), "{}", run.stderr);
}

#[test]
fn the_stage_follows_from_the_categories() {
    let scratch = registry();
    let entry = sound_entry();
    let start = entry.split("indicators:").next().unwrap();
    let listed = |category: &str, stage: &str| {
        let entry = "name: Village Fibre\nsummary: Brings fibre to villages.\ncategories: [CATEGORY]\n\
                     organizations:\n  - name: Rural Office\n    role: owner\nstage: STAGE\n";
        entry.replace("CATEGORY", category).replace("STAGE", stage)
    };
    assert!(start.contains("software"), "{start}");
    scratch.write(
        "registry/harvest-ledger.yaml",
        listed("initiative", "listed"),
    );
    assert_eq!(found(&scratch), Vec::<String>::new());
    scratch.write(
        "registry/harvest-ledger.yaml",
        listed("initiative", "nominee") + "indicators: {sdgs: [], licenses: []}\n",
    );
    assert_eq!(found(&scratch), ["stage-of-category /stage"]);
    scratch.write("registry/harvest-ledger.yaml", listed("software", "listed"));
    let codes = found(&scratch);
    assert!(
        codes.contains(&"stage-of-category /stage".to_owned()),
        "{codes:?}"
    );
    assert!(
        codes.contains(&"no-license /indicators/licenses".to_owned()),
        "{codes:?}"
    );
    // A category with some indicators is assessed by these alone: it needs no goal and no licence.
    scratch.write(
        "registry/harvest-ledger.yaml",
        listed("service", "nominee") + "indicators: {sdgs: [], licenses: []}\n",
    );
    let codes = found(&scratch);
    assert!(!codes.is_empty());
    for code in codes {
        assert!(code.starts_with("indicator-gap"), "{code}");
        assert!(
            code.contains("ownership") || code.contains("privacy"),
            "{code}"
        );
    }
}

#[test]
fn own_fields_are_columns_of_imported_and_exported_tables() {
    let scratch = registry();
    let table = "Name,Type,Which lines of action does it serve?,Lead <body>,Grandes orientations,Début,start year\n\
                 Village Fibre,Initiative,\"cables; Éthique\",=1+1,,x,2019\n\
                 Code,Open software,C2,,,,nineteen\n";
    scratch.write("survey.csv", table);
    let run = dpg(scratch.root(), &["import", "table", "survey.csv"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    assert!(
        run.stdout
            .contains("G3 (code): not imported: no number: `nineteen`"),
        "{}",
        run.stdout
    );
    let entry = |id: &str| -> Value {
        let path = scratch.root().join(format!("registry/{id}.yaml"));
        serde_yaml::from_str(&read_to_string(path).unwrap()).unwrap()
    };
    let fibre = entry("village-fibre");
    assert_eq!(fibre["stage"], "listed");
    let own = json!({"action_lines": ["c2", "c10"], "lead": "=1+1", "start_year": 2019});
    assert_eq!(fibre["extra"], own);
    assert_eq!(entry("code")["stage"], "nominee");
    scratch.remove("registry/code.yaml");

    // What is exported and edited changes the entry.
    let run = dpg(
        scratch.root(),
        &["export", "table", "--format", "csv", "--out", "out.csv"],
    );
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let text = read_to_string(scratch.root().join("out.csv")).unwrap();
    assert!(text.contains("extra.action_lines"), "{text}");
    scratch.write("out.csv", text.replace("2019", "2018"));
    let run = dpg(scratch.root(), &["import", "table", "out.csv"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    assert_eq!(entry("village-fibre")["extra"]["start_year"], 2018);
    assert_eq!(entry("village-fibre")["extra"]["lead"], "=1+1");
}

#[test]
fn the_form_and_new_ask_for_own_fields_and_not_for_indicators_that_do_not_apply() {
    let scratch = registry();
    let public = build(&scratch);
    let form = read_to_string(public.join("contribute/index.html")).unwrap();
    assert!(form.contains("id=\"step-own\""));
    assert!(form.contains("data-key=\"action_lines\""));
    let section = form.split("id=\"step-licenses\"").nth(1).unwrap();
    let section = section.split('>').next().unwrap();
    assert!(section.contains("data-asked-of=\"software\""), "{section}");
    let section = form.split("id=\"step-ownership\"").nth(1).unwrap();
    assert!(
        section
            .split('>')
            .next()
            .unwrap()
            .contains("data-asked-of=\"software service\"")
    );
    let run = dpg(
        scratch.root(),
        &[
            "new",
            "Village Fibre",
            "--yes",
            "--category",
            "initiative",
            "--summary",
            "Brings fibre.",
            "--owner",
            "Rural Office",
            "--set",
            "extra.action_lines=c2",
            "--set",
            "extra.start_year=2021",
        ],
    );
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let text = read_to_string(scratch.root().join("registry/village-fibre.yaml")).unwrap();
    assert!(text.contains("\nstage: listed\n"), "{text}");
    for words in ["answer: unknown", "standard_version", "Clear ownership"] {
        assert!(!text.contains(words), "{words}: {text}");
    }
    assert!(
        text.contains("# indicators: The Sustainable Development Goals that it serves"),
        "{text}"
    );
    assert!(text.contains("\n  start_year: 2021\n"), "{text}");
    assert_eq!(found(&scratch), Vec::<String>::new());
}

#[test]
fn a_changed_build_has_the_bytes_of_a_new_one_after_each_edit_of_an_own_field() {
    let scratch = registry();
    let edit = |from: &str, to: &str| {
        let path = scratch.root().join("registry/harvest-ledger.yaml");
        let text = read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from}");
        std::fs::write(&path, text.replace(from, to)).unwrap();
    };
    let other = "name: Village Fibre\nsummary: Brings fibre to villages.\ncategories: [initiative]\n\
                 organizations:\n  - name: Rural Office\n    role: owner\nstage: listed\nextra: {lead: Rural}\n";
    let edits: [&dyn Fn(); 6] = [
        &|| {},
        &|| edit("    - c10\n", ""),
        &|| edit("start_year: 2020", "start_year: 2021"),
        &|| scratch.write("registry/village-fibre.yaml", other),
        &|| {
            scratch.write(
                "schema/vocabulary/action-line.schema.json",
                LINES.replace("Infrastructure", "Cables"),
            );
        },
        &|| scratch.remove("registry/village-fibre.yaml"),
    ];
    for (at, change) in edits.iter().enumerate() {
        change();
        let kept = files(&build(&scratch));
        let run = dpg(
            scratch.root(),
            &[
                "-q",
                "build",
                "--no-cache",
                "--as-of",
                "2026-07-01",
                "--out",
                "fresh",
            ],
        );
        assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
        let fresh = files(&scratch.root().join("fresh"));
        let differing = kept.iter().zip(&fresh).find(|(one, other)| one != other);
        assert_eq!(differing.map(|((path, _), _)| path), None, "edit {at}");
        assert_eq!(kept.len(), fresh.len());
        std::fs::remove_dir_all(scratch.root().join("fresh")).unwrap();
    }
}
