//! The shapes of the Alliance's own feeds, judged by what upstream's files look like and by nothing of the program's.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Map, Value};

use crate::api::compat_words::{texts, words};
use crate::import::support::{files as json_files, json};
use crate::support::sample::{Entries, folders, id, list, singles};
use crate::support::sites::{build, kept, run};
use crate::support::{files, imported, lacks, project, real_entries};

/// The files of a site below a folder.
fn below(site: &Path, folder: &str) -> BTreeMap<String, Vec<u8>> {
    files(&site.join(folder)).into_iter().collect()
}

#[test]
fn what_a_site_gives_of_the_real_entries_becomes_the_same_files_when_it_is_imported_again() {
    let entries = Entries::get();
    let site = entries.site();
    let live = entries.live_site();
    let rounds = [
        ("api/v0", site, folders(site, "again-folders")),
        ("api/v2", live, live.join("api/v2/dpgs/index.json")),
    ];
    for (folder, site, source) in rounds {
        let again = kept(&format!("again-{}", folder.replace('/', "-")));
        build(imported(&source).path(), &again, &[]);
        let (before, after) = (below(site, folder), below(&again, folder));
        assert!(before.keys().eq(after.keys()), "{folder}");
        for (path, bytes) in &before {
            assert!(*bytes == after[path], "{folder}/{path} differs");
        }
    }
}

/// An entry without what the shapes have no place for.
fn plain(mut entry: Value) -> Value {
    let is_candidate = entry["stage"] != "dpg";
    let organizations = entry["organizations"].as_array_mut().unwrap();
    for organization in organizations {
        organization.as_object_mut().unwrap().remove("same_as");
    }
    let top = entry.as_object_mut().unwrap();
    let mut identifiers = match top.shift_remove("identifiers") {
        Some(Value::Object(identifiers)) => identifiers,
        _ => Map::new(),
    };
    identifiers.retain(|key, _| key != "same_as" && key != "dpga_name");
    top.insert("identifiers".to_owned(), identifiers.into());
    let indicators = entry["indicators"].as_object_mut().unwrap();
    if is_candidate {
        indicators.retain(|key, _| ["sdgs", "licenses"].contains(&key.as_str()));
    }
    // Several texts for a goal share a field.
    for goal in indicators["sdgs"].as_array_mut().unwrap() {
        let mut said = Vec::new();
        texts(&goal["evidence"], &mut said);
        let said: Vec<String> = words(said).into_keys().collect();
        goal["evidence"] = said.into();
    }
    if is_candidate {
        entry.as_object_mut().unwrap().remove("deployment");
    }
    answered(&mut entry);
    entry
}

/// Takes out the answer `unknown`, which v0 also has where nobody answered.
fn answered(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(answered),
        Value::Object(fields) => {
            fields.values_mut().for_each(answered);
            fields.retain(|key, value| key != "answer" || value != "unknown");
            fields.retain(|_, value| !value.as_object().is_some_and(Map::is_empty));
        }
        _ => {}
    }
}

#[test]
fn what_a_site_gives_of_the_real_entries_becomes_the_same_entries_again() {
    let entries = Entries::get();
    let site = entries.site();
    let back = entries.live_site().join("api/v2/dpgs/index.json");
    let rounds = [
        (entries.folder.clone(), folders(site, "again-entries")),
        (entries.feed.clone(), back),
    ];
    for (source, back) in rounds {
        let [source, back] = [source, back].map(|place| imported(&place));
        let after = files(&back.path().join("registry"));
        assert!(after.len() >= entries.least(100));
        for (path, text) in after {
            let before = std::fs::read(source.path().join("registry").join(&path)).unwrap();
            let [before, after] =
                [before, text].map(|text| plain(serde_yaml::from_slice(&text).unwrap()));
            assert_eq!(before, after, "{path}");
        }
    }
}

/// The kinds of values at each path, list items joined.
pub(crate) type Kinds = BTreeMap<String, BTreeSet<&'static str>>;

pub(crate) fn kinds(value: &Value, path: &str, out: &mut Kinds) {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    out.entry(path.to_owned()).or_default().insert(kind);
    match value {
        Value::Array(items) => items
            .iter()
            .for_each(|item| kinds(item, &format!("{path}[]"), out)),
        Value::Object(members) => members
            .iter()
            .for_each(|(key, member)| kinds(member, &format!("{path}.{key}"), out)),
        _ => {}
    }
}

/// Answers to follow-up questions, which upstream leaves out where nobody answered.
const FOLLOW_UPS: [&str; 8] = [
    ".isSoftwarePltIndependent",
    ".checkNonPIIAccessMechanism",
    ".thirdPartyDataSharing",
    ".ensurePrivacySecurity",
    ".contentFilter",
    ".illegalContentDetection",
    ".addressSafetySecurityUnderageUsers",
    ".griefAbuseHarassmentProtection",
];

/// Holds objects against those of upstream: its keys and no others but `id`, at each place what
/// upstream has there, a list wherever it has one anywhere, and each key in every object.
fn same_kinds(what: &str, upstream: &[Value], ours: &[Value]) {
    let mut known = Kinds::new();
    for good in upstream {
        kinds(good, "", &mut known);
    }
    let contact = |path: &String, _: &mut _| !path.contains(".contact_");
    known.retain(contact);
    assert!(known.len() > 20 && !ours.is_empty(), "{what}");
    for good in ours {
        let mut found = Kinds::new();
        kinds(good, "", &mut found);
        for (path, kind) in &found {
            if path == ".id" && !known.contains_key(path) {
                assert!(kind.contains("string"));
                continue;
            }
            let there = known
                .get(path)
                .unwrap_or_else(|| panic!("{what}: {path} is new"));
            assert!(
                kind.is_subset(there),
                "{what} {}: {path} {kind:?}",
                id(good)
            );
            assert_eq!(there.contains("array"), kind.contains("array"), "{path}");
        }
        let left_out = |path: &&String| FOLLOW_UPS.iter().any(|end| path.ends_with(end));
        let always = known
            .keys()
            .filter(|path| !path.contains("[]") && !left_out(path));
        for path in always {
            assert!(found.contains_key(path), "{what} {}: no {path}", id(good));
        }
    }
}

/// The accepted files of a folder of v0.
fn accepted(entries: &Path, folder: &str) -> Vec<Value> {
    let all = json_files(&entries.join(folder));
    all.values().map(|bytes| json(bytes)).collect()
}

#[test]
fn each_key_holds_in_every_object_what_upstream_has_there() {
    let entries = Entries::get();
    let site = entries.site();
    let nominees = accepted(&entries.folder, "nominees");
    let dpgs = list(&site.join("api/v0/dpgs/index.json"));
    let candidates = list(&site.join("api/v0/nominees/index.json"));
    same_kinds("dpgs", &nominees, &dpgs);
    same_kinds("nominees", &nominees, &candidates);
    same_kinds("nominee", &nominees, &singles(site, "nominee", &candidates));
    let answers = accepted(&entries.folder, "digitalpublicgoods");
    let merged: Vec<Value> = nominees.into_iter().chain(answers).collect();
    same_kinds("dpg", &merged, &singles(site, "dpg", &dpgs));
    let ours = list(&entries.live_site().join("api/v2/dpgs/index.json"));
    same_kinds("v2", &list(&entries.feed), &ours);
}

#[test]
fn the_id_comes_first_in_the_bytes_and_no_key_comes_twice() {
    let entries = Entries::get();
    let site = entries.site();
    for site in [site, entries.live_site()] {
        let shapes = below(site, "api").into_iter();
        for (path, bytes) in
            shapes.filter(|(path, _)| path.starts_with("v0/") || path.starts_with("v2/"))
        {
            let text = String::from_utf8(bytes).unwrap();
            let value: Value = serde_json::from_str(&text).unwrap();
            // As many bytes as without doubles, which a parser drops.
            assert_eq!(
                serde_json::to_string(&value).unwrap() + "\n",
                text,
                "{path}"
            );
            let items = value
                .as_array()
                .map_or(std::slice::from_ref(&value), Vec::as_slice);
            for item in items.iter().filter(|_| path != "v0/index.json") {
                let text = item.to_string();
                assert!(text.starts_with("{\"id\":\""), "{path}: {text:.80}");
            }
        }
    }
}

#[test]
fn no_file_of_a_site_of_real_entries_holds_the_contact_of_a_person() {
    let entries = Entries::get();
    let site = entries.site();
    for site in [site, entries.live_site()] {
        for (path, bytes) in files(site) {
            let text = String::from_utf8_lossy(&bytes);
            for contact in [
                "contact_name",
                "contact_email",
                "contact@example.org",
                "Contact Person",
            ] {
                assert!(!text.contains(contact), "{path}: {contact}");
            }
        }
    }
}

/// Every entry of both shapes, as a v0 site has it.
fn v0_sites() -> [&'static Path; 2] {
    let entries = Entries::get();
    [entries.site(), entries.live_site()]
}

#[test]
fn every_object_of_v0_obeys_the_schemas_of_the_alliance() {
    let Some(real) = real_entries() else { return };
    let schema = |name: &str| {
        let mut schema = json(&std::fs::read(real.join(name)).unwrap());
        schema.as_object_mut().unwrap().remove("$id");
        jsonschema::draft7::new(&schema).unwrap()
    };
    let (nominee, answers) = (
        schema("nominee-schema.json"),
        schema("screening-schema.json"),
    );
    let mut checked = 0;
    for site in v0_sites() {
        let mut check = |schema: &jsonschema::Validator, good: &Value| {
            let faults: Vec<String> = schema
                .iter_errors(good)
                .map(|fault| format!("{}: {fault}", fault.instance_path()))
                .collect();
            assert!(faults.is_empty(), "{}: {faults:#?}", id(good));
            checked += 1;
        };
        let dpgs = list(&site.join("api/v0/dpgs/index.json"));
        let nominees = list(&site.join("api/v0/nominees/index.json"));
        for good in dpgs
            .iter()
            .chain(&nominees)
            .chain(&singles(site, "nominee", &nominees))
        {
            check(&nominee, good);
        }
        for good in &singles(site, "dpg", &dpgs) {
            check(&nominee, good);
            check(&answers, good);
        }
    }
    assert!(checked > 800, "{checked}");
    println!("{checked} objects of v0 obey the Alliance's own schemas");
}

#[test]
fn ajv_finds_no_fault_in_v0_either() {
    let Some(real) = real_entries() else { return };
    if !project().join("tests/api/node_modules/ajv").is_dir() {
        return lacks("ajv (`npm ci --prefix tests/api --ignore-scripts`)");
    }
    for site in v0_sites() {
        let mut command = std::process::Command::new("node");
        command.arg(project().join("tests/api/v0.mjs"));
        let Some(output) = run(command.arg(site).arg(&real)) else {
            return lacks("Node");
        };
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
        println!("{}", String::from_utf8_lossy(&output.stdout));
    }
}

#[test]
fn the_index_of_v0_names_the_addresses_of_single_goods_too() {
    let text = std::fs::read(Entries::get().site().join("api/v0/index.json")).unwrap();
    let index = json(&text);
    let keys: Vec<&String> = index.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["dpgs", "dpg/{dpg}", "nominees", "nominee/{nominee}"]);
    let address = index["dpg/{dpg}"].as_str().unwrap();
    assert!(address.ends_with("/api/v0/dpg/{dpg}/"), "{address}");
}

#[test]
fn v2_has_the_candidates_and_each_good_at_the_id_that_the_lists_give_it() {
    for site in v0_sites() {
        let mut files = 2;
        for (of, one) in [("dpgs", "dpg"), ("nominees", "nominee")] {
            for good in list(&site.join(format!("api/v2/{of}/index.json"))) {
                let path = format!("api/v2/{one}/{}/index.json", id(&good));
                let bytes =
                    std::fs::read(site.join(&path)).unwrap_or_else(|e| panic!("{path}: {e}"));
                assert_eq!(json(&bytes), good, "{path}");
                files += 1;
            }
        }
        assert_eq!(below(site, "api/v2").len(), files);
    }
}
