//! The form of an entry: what its modules write, find and decide is what the program does, and somebody can fill it
//! in by keyboard alone on a small screen whose network is cut after the page has loaded.

use std::collections::BTreeMap;
use std::fs::read_to_string;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use dpg_registry::load::yaml;
use serde_json::{Value, json};

use crate::support::sites::{BASE, build, judge, kept, own, own_root, real, right_to_left};
use crate::support::{
    Scratch, dpg, imported, lacks, own_registry, project, real_entries, sound_entry,
};

/// What the modules of a site say is wrong with entries and mutants; the run fails if anything is.
fn compare(site: &Path, input: &Value) {
    let script = project().join("tests/browser/form-modules.mjs");
    if !project()
        .join("tests/browser/node_modules/playwright-core")
        .is_dir()
    {
        return lacks("playwright-core (`npm ci --prefix tests/browser --ignore-scripts`)");
    }
    let child = Command::new("node")
        .arg(script)
        .arg(site)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut child) = child else {
        return lacks("Node");
    };
    let mut stdin = child.stdin.take().unwrap();
    let text = input.to_string();
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}{words}");
}

/// The results of a good as its object has them, one line each.
fn results(site: &Path, id: &str) -> Vec<String> {
    let good = read_to_string(site.join(format!("api/v1/goods/{id}.json"))).unwrap();
    let good: Value = serde_json::from_str(&good).unwrap();
    let line = |one: &Value| {
        let text = |key: &str| one[key].as_str().unwrap_or_default().to_owned();
        format!(
            "{} {} {} {}",
            text("indicator"),
            text("result"),
            one["applicable"],
            text("code")
        )
    };
    good["assessment"]
        .as_array()
        .unwrap()
        .iter()
        .map(line)
        .collect()
}

/// The ids of a site's goods.
fn ids(site: &Path) -> Vec<String> {
    let goods = read_to_string(site.join("api/v1/goods.json")).unwrap();
    let goods: Value = serde_json::from_str(&goods).unwrap();
    let ids = goods["goods"].as_array().unwrap().iter();
    ids.map(|good| good["id"].as_str().unwrap().to_owned())
        .collect()
}

/// What the form has to make of each entry of a registry whose files are formatted, with the results of a site of it.
fn expected(root: &Path, site: &Path) -> Vec<Value> {
    let files = ids(site).into_iter().filter_map(|id| {
        let yaml = read_to_string(root.join(format!("registry/{id}.yaml"))).ok()?;
        Some(json!({ "id": id, "yaml": yaml, "results": results(site, &id) }))
    });
    files.collect()
}

/// Formats the files of a registry.
fn format(root: &Path) {
    let run = dpg(root, &["-q", "fmt"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
}

#[test]
fn improving_an_entry_gives_back_its_file_and_its_results() {
    let root = own_registry();
    format(root.path());
    let entries = expected(root.path(), own());
    assert!(entries.len() > 80, "{}", entries.len());
    compare(own(), &json!({ "entries": entries }));
}

/// The site shows the files as they were imported; the form makes of them what `dpg fmt` makes.
#[test]
fn improving_a_real_entry_gives_its_file_as_it_is_formatted_and_its_results() {
    let (Some(site), Some(source)) = (real(), real_entries()) else {
        return;
    };
    let root = imported(&source);
    format(root.path());
    let entries = expected(root.path(), site);
    assert!(entries.len() > 400, "{}", entries.len());
    compare(site, &json!({ "entries": entries }));
}

/// Texts that `dpg fmt` corrects, as somebody may type them.
#[test]
fn what_is_typed_is_corrected_as_the_formatter_does() {
    let scratch = Scratch::new();
    let mut entry = yaml::parse(&sound_entry()).unwrap().value;
    entry["summary"] =
        json!("Records deli\u{ad}veries\u{200b}, see https: //ledger.example.org/a.");
    entry["description"] = json!(
        "Two: https://ledger.example.org/?a=1&utm_source=x#b and https://ledger.example.org/?fbclid=y&utm_medium=z. One \
         again: https://ledger.example.org/?fbclid=y&utm_medium=z, and words: h\u{e9} ##  x: y."
    );
    entry["website"] = json!("https://ledger.example.org/?UTM_Campaign=3&page=2");
    entry["sectors"] = json!(["Health", "not known"]);
    let licenses = [
        "apache-2.0",
        "GPL-2.0+",
        "mit OR bsd-3-clause",
        "Own licence",
    ];
    let licenses = licenses.map(|spdx| json!({ "spdx": spdx }));
    entry["indicators"]["licenses"] = json!(licenses);
    let first = "# yaml-language-server: $schema=../schema/entry.schema.json\n";
    scratch.write("registry/typed.yaml", format!("{first}{entry}"));
    format(scratch.root());
    let yaml = read_to_string(scratch.root().join("registry/typed.yaml")).unwrap();
    for fixed in [
        "see https://ledger.example.org/a.",
        "?a=1#b",
        "- health",
        "GPL-2.0-or-later",
    ] {
        assert!(yaml.contains(fixed), "{fixed}: {yaml}");
    }
    compare(
        own(),
        &json!({ "typed": [{ "name": "typed", "entry": entry, "yaml": yaml }] }),
    );
}

/// What a value can be replaced by; none takes it out.
fn replacements() -> Vec<Option<Value>> {
    let values = [
        json!(null),
        json!(""),
        json!(" \u{200b} "),
        json!(7),
        json!(2.5),
        json!(true),
        json!([]),
        json!({}),
        json!("x".repeat(301)),
        json!("x".repeat(100_001)),
        json!("2026-02-30"),
        json!("https://localhost/x"),
        json!("https://user:secret@example.org/"),
        json!("www.example.org"),
        json!("http://10.0.0.1/"),
        json!("en_US"),
        json!(["same", "same"]),
        json!([{}]),
        json!({ "answer": "maybe" }),
        json!({ "zzz_unknown": 1 }),
    ];
    let mut all: Vec<Option<Value>> = values.into_iter().map(Some).collect();
    all.push(None);
    all
}

/// All places in a value.
fn places(value: &Value, pointer: &str, into: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let at = format!("{pointer}/{key}");
                into.push(at.clone());
                places(member, &at, into);
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                let at = format!("{pointer}/{at}");
                into.push(at.clone());
                places(item, &at, into);
            }
        }
        _ => {}
    }
}

/// The entry with another value at a place.
fn mutated(entry: &Value, place: &str, new: Option<&Value>) -> Value {
    let mut entry = entry.clone();
    let (above, key) = place.rsplit_once('/').unwrap();
    match (entry.pointer_mut(above).unwrap(), new) {
        (Value::Object(members), None) => {
            members.shift_remove(key);
        }
        (Value::Array(items), None) => {
            items.remove(key.parse().unwrap());
        }
        (above, Some(new)) => *above.pointer_mut(&format!("/{key}")).unwrap() = new.clone(),
        _ => unreachable!("places are in lists and mappings"),
    }
    entry
}

/// Errors that an entry can have by itself: the others ask for other files of the registry.
fn is_own(finding: &Value) -> bool {
    let code = finding["code"].as_str().unwrap();
    let pointer = finding["pointer"].as_str().unwrap_or_default();
    let needs_others = [
        "picture-missing",
        "picture-outside",
        "picture-format",
        "previous-id-taken",
        "circular-derivation",
    ];
    finding["severity"] == "error"
        && !needs_others.contains(&code)
        && (code != "unknown-reference" || pointer.contains("/also_for/"))
}

/// Changed entries: from several entries and at many places, the same in every run.
fn mutants() -> Vec<(String, Value)> {
    let registry = project().join("registry");
    let mut sources: Vec<Value> = ["oky", "openmrs", "kobotoolbox", "zamba", "x-road"]
        .iter()
        .map(|id| read_to_string(registry.join(format!("{id}.yaml"))).unwrap())
        .map(|text| yaml::parse(&text).unwrap().value)
        .collect();
    let full = project().join("tests/fixtures/full.yaml");
    sources.push(yaml::parse(&read_to_string(full).unwrap()).unwrap().value);
    let replacements = replacements();
    let mut mutants = Vec::new();
    for (from, entry) in sources.iter().enumerate() {
        let mut all = Vec::new();
        places(entry, "", &mut all);
        all.retain(|place| !place.starts_with("/extra"));
        // Of each entry as many, all over it; of each kind of change about as many.
        let step = all.len().div_ceil(OF_EACH).max(1);
        for (nth, place) in all.iter().step_by(step).enumerate() {
            let new = &replacements[(nth * 8 + from) % replacements.len()];
            let name = format!("m{from}-{nth}");
            mutants.push((name, mutated(entry, place, new.as_ref())));
        }
    }
    mutants
}

/// At most so many changes of each entry.
const OF_EACH: usize = 120;

#[test]
fn changed_entries_have_the_errors_that_the_program_finds() {
    let scratch = Scratch::new();
    let mutants = mutants();
    assert!(mutants.len() >= 500, "{}", mutants.len());
    for (name, entry) in &mutants {
        // JSON is YAML, too.
        scratch.write(&format!("registry/{name}.yaml"), entry.to_string());
    }
    let mut found: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for finding in scratch.findings().iter().filter(|one| is_own(one)) {
        let path = finding["path"].as_str().unwrap();
        let name = path
            .trim_start_matches("registry/")
            .trim_end_matches(".yaml");
        let one = json!({ "pointer": finding["pointer"], "code": finding["code"] });
        found.entry(name.to_owned()).or_default().push(one);
    }
    assert!(found.len() > 300, "{}", found.len());
    let mutants: Vec<Value> = mutants
        .iter()
        .map(|(name, entry)| {
            let faults = found.remove(name).unwrap_or_default();
            json!({ "name": name, "entry": entry, "faults": faults })
        })
        .collect();
    compare(own(), &json!({ "mutants": mutants }));
}

/// A site whose repository is at a code host.
fn hosted() -> std::path::PathBuf {
    let root = own_root();
    let config = root.path().join("site.toml");
    let text = read_to_string(&config).unwrap();
    let edit = "edit_url = \"https://code.example/owner/registry/edit/main/\"\n";
    std::fs::write(&config, format!("{edit}{text}")).unwrap();
    let out = kept("site-form");
    build(root.path(), &out, &[]);
    out
}

#[test]
fn somebody_proposes_a_good_by_keyboard_without_network() {
    let site = hosted();
    let scratch = Scratch::new();
    let file = scratch.root().join("registry/well-map.yaml");
    judge("form.mjs", &site, &["--out", file.to_str().unwrap()]);
    if !file.exists() {
        // The tools are missing, which was said.
        return;
    }
    let errors = scratch.findings();
    let errors: Vec<&Value> = errors
        .iter()
        .filter(|one| one["severity"] == "error")
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    let run = dpg(scratch.root(), &["fmt", "--check"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
}

#[test]
fn somebody_who_proposes_a_good_that_is_there_is_led_to_it() {
    judge("form-known.mjs", own(), &["--base", BASE]);
}

#[test]
fn hostile_drafts_and_addresses_run_nothing_and_ask_for_nothing() {
    let payloads = project().join("tests/fixtures/payloads.json");
    judge(
        "form-hostile.mjs",
        own(),
        &[payloads.to_str().unwrap(), "--base", BASE],
    );
}

#[test]
fn every_step_of_the_form_is_accessible_however_it_is_looked_at() {
    let modes = ["--modes", "light,dark,forced"];
    judge(
        "form-looks.mjs",
        own(),
        &[&["--base", BASE][..], &modes].concat(),
    );
    judge("form-looks.mjs", right_to_left(), &["--modes", "narrow"]);
}

#[test]
fn without_scripts_the_page_has_the_template_and_says_what_to_do() {
    let page = read_to_string(own().join("contribute/index.html")).unwrap();
    assert!(page.contains("The form needs JavaScript"));
    assert!(page.contains("href=\"entry.yaml\"") || page.contains("contribute/entry.yaml\""));
    let template = read_to_string(own().join("contribute/entry.yaml")).unwrap();
    assert!(template.contains("\nindicators:\n") && template.contains("stage: nominee"));
    assert!(yaml::parse(&template).is_ok());
    let good = read_to_string(own().join("goods/x-road/index.html")).unwrap();
    assert!(good.contains("contribute/?id=x-road\""));
}
