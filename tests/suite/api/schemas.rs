//! The schemas of the API: documents obey them, on every day the same.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;

use serde_json::{Value, json};

use crate::support::sample::Entries;
use crate::support::sites::{own, real};
use crate::support::{dpg, files, own_registry};

/// The files below `api/v1/` by name.
pub(crate) fn documents(site: &Path) -> BTreeMap<String, Vec<u8>> {
    // `dpgs/` is the feed of the Alliance's application, which has the same address.
    let files = files(&site.join("api/v1")).into_iter();
    files
        .filter(|(path, _)| !path.starts_with("dpgs/"))
        .collect()
}

pub(crate) fn parsed(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

/// A schema that allows no key it does not name.
fn strict(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            members.values_mut().for_each(strict);
            if members.contains_key("properties") {
                members.insert("additionalProperties".to_owned(), json!(false));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(strict),
        _ => {}
    }
}

/// The instances of a file: one, or one for each line or row.
fn instances(name: &str, bytes: &[u8]) -> Vec<Value> {
    if name.ends_with(".gz") {
        let mut lines = Vec::new();
        flate2::read::GzDecoder::new(bytes)
            .read_to_end(&mut lines)
            .unwrap();
        return instances("goods.ndjson", &lines);
    }
    if name.ends_with(".ndjson") {
        return bytes
            .split(|b| *b == b'\n')
            .filter(|line| !line.is_empty())
            .map(parsed)
            .collect();
    }
    if name.ends_with(".csv") {
        let mut reader = csv::Reader::from_reader(bytes);
        let rows = reader.deserialize::<BTreeMap<String, String>>();
        return rows.map(|row| json!(row.unwrap())).collect();
    }
    vec![parsed(bytes)]
}

/// Holds every file of the API against the schema that `index.json` names for it.
fn check(site: &Path) {
    let files = documents(site);
    let index = parsed(&files["index.json"]);
    let base = index["url"].as_str().unwrap().to_owned() + "api/v1/";
    let mut judged = BTreeSet::new();
    for listed in index["documents"].as_array().unwrap() {
        let Some(schema) = listed["schema"].as_str() else {
            continue;
        };
        let schema = parsed(&files[schema.strip_prefix(&base).unwrap()]);
        assert_eq!(
            schema["$schema"],
            "https://json-schema.org/draft/2020-12/schema"
        );
        assert!(jsonschema::draft202012::meta::is_valid(&schema));
        let mut closed = schema.clone();
        strict(&mut closed);
        let options = jsonschema::options().should_validate_formats(true);
        let judge = options.build(&closed).unwrap();
        let name = listed["name"].as_str().unwrap();
        let braces = name.split_once('{').zip(name.split_once('}'));
        let (head, tail) = braces.map_or((name, ""), |((head, _), (_, tail))| (head, tail));
        for (path, bytes) in &files {
            let is_one = braces.is_some() && path.starts_with(head) && path.ends_with(tail);
            if path != name && !is_one {
                continue;
            }
            judged.insert(path.clone());
            for instance in instances(path, bytes) {
                let faults: Vec<String> = judge
                    .iter_errors(&instance)
                    .map(|fault| format!("{path} {}: {fault}", fault.instance_path()))
                    .collect();
                assert!(faults.is_empty(), "{faults:#?}");
            }
        }
    }
    let rest: Vec<&String> = files
        .keys()
        .filter(|path| !judged.contains(*path))
        .collect();
    let known = |path: &str| {
        ["datapackage.json", "openapi.json"].contains(&path) || path.starts_with("schemas/")
    };
    assert!(rest.iter().all(|path| known(path)), "{rest:?}");
}

#[test]
fn every_payload_of_the_own_registry_obeys_its_schema() {
    check(own());
}

#[test]
fn every_payload_of_the_real_entries_obeys_its_schema() {
    let Some(site) = real() else { return };
    check(site);
}

#[test]
fn every_payload_of_the_live_feed_obeys_its_schema() {
    check(Entries::get().live_site());
}

/// Ids that are no texts, and words that are only true on some days.
fn slips(value: &Value, path: &str, out: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| slips(item, path, out)),
        Value::Object(members) => {
            for (key, member) in members.iter().filter(|(key, _)| *key != "extra") {
                let is_id = key == "id" || key.ends_with("_id") || key == "successor";
                if key.contains("expir") || member == "expired" || is_id && member.is_number() {
                    out.push(format!("{path}.{key}: {member}"));
                }
                slips(member, &format!("{path}.{key}"), out);
            }
        }
        _ => {}
    }
}

#[test]
fn ids_are_texts_and_nothing_is_expired_in_any_document() {
    let entries = Entries::get();
    for site in [own(), entries.site(), entries.live_site()] {
        for (path, bytes) in documents(site) {
            let is_data = path.ends_with("json") && !path.starts_with("schemas/");
            let mut found = Vec::new();
            for instance in instances(&path, &bytes).iter().filter(|_| is_data) {
                slips(instance, &path, &mut found);
            }
            assert!(found.is_empty(), "{found:#?}");
        }
    }
}

#[test]
fn the_manifest_names_every_file_with_its_hash_and_size_but_the_index_and_itself() {
    for site in [Some(own()), real()].into_iter().flatten() {
        let files = documents(site);
        let manifest = parsed(&files["manifest.json"]);
        assert_eq!(
            manifest["count"],
            manifest["goods"].as_array().unwrap().len()
        );
        let mut named = BTreeSet::from(["index.json".to_owned(), "manifest.json".to_owned()]);
        for list in ["goods", "files"] {
            for file in manifest[list].as_array().unwrap() {
                let path = file["path"].as_str().unwrap();
                let bytes = &files[path];
                assert_eq!(file["bytes"], bytes.len(), "{path}");
                assert_eq!(file["sha256"], sha256(bytes), "{path}");
                assert!(named.insert(path.to_owned()), "{path} twice");
            }
        }
        assert!(named.iter().eq(files.keys()), "{named:?}");
    }
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest;
    let digest = sha2::Sha256::digest(bytes);
    let digits: Vec<String> = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    digits.concat()
}

#[test]
fn an_unchanged_registry_gives_the_same_files_on_every_day_but_for_the_index() {
    let root = own_registry();
    let built = ["2026-07-13", "2029-01-01"].map(|day| {
        let run = dpg(root.path(), &["-q", "build", "--as-of", day, "--out", day]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        documents(&root.path().join(day))
    });
    let [first, second] = built;
    assert!(first.keys().eq(second.keys()));
    for (path, bytes) in &first {
        assert_eq!(*bytes == second[path], path != "index.json", "{path}");
    }
}

#[test]
fn the_full_export_of_the_real_entries_is_under_one_megabyte_compressed() {
    let entries = Entries::get();
    for site in [entries.site(), entries.live_site()] {
        let file = site.join("api/v1/goods.full.json");
        let mut gzip = std::process::Command::new("gzip");
        let Some(output) = crate::support::sites::run(gzip.args(["-9", "-c"]).arg(file)) else {
            return crate::support::lacks("gzip");
        };
        let size = output.stdout.len();
        assert!((10_000..1_000_000).contains(&size), "{size} bytes");
    }
}
