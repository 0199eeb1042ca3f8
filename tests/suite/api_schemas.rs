//! The schemas of the API: documents obey them, and nothing in them is lost or retyped.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Value, json};

use crate::sites::{own, real};
use crate::support::{dpg, files, own_registry, project};

/// The files below `api/v1/` by name.
pub(crate) fn documents(site: &Path) -> BTreeMap<String, Vec<u8>> {
    files(&site.join("api/v1")).into_iter().collect()
}

fn parsed(bytes: &[u8]) -> Value {
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
    let known = |path: &str| path == "openapi.json" || path.starts_with("schemas/");
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

/// What a schema promises, by the path of a value: its types, formats, values, and whether it is there.
type Promises = BTreeMap<String, BTreeSet<String>>;

fn promises(schema: &Value) -> Promises {
    let mut out = Promises::new();
    walk(schema, (schema, ""), &mut out);
    out
}

fn walk(node: &Value, (root, path): (&Value, &str), out: &mut Promises) {
    if let Some(pointer) = node["$ref"].as_str() {
        let target = root.pointer(pointer.trim_start_matches('#')).unwrap();
        return walk(target, (root, path), out);
    }
    for part in ["anyOf", "oneOf"] {
        for choice in node[part].as_array().into_iter().flatten() {
            walk(choice, (root, path), out);
        }
    }
    let here = out.entry(path.to_owned()).or_default();
    match &node["type"] {
        Value::String(name) => {
            here.insert(name.clone());
        }
        Value::Array(names) => {
            here.extend(names.iter().map(|name| name.as_str().unwrap().to_owned()));
        }
        _ if node["anyOf"].is_array() || node["oneOf"].is_array() => {}
        _ => {
            here.insert("any".to_owned());
        }
    }
    for detail in ["const", "format"] {
        if let Some(value) = node[detail].as_str() {
            here.insert(format!("{detail} {value}"));
        }
    }
    for (key, member) in node["properties"].as_object().into_iter().flatten() {
        let below = format!("{path}.{key}");
        walk(member, (root, &below), out);
        if node["required"]
            .as_array()
            .is_some_and(|all| all.contains(&json!(key)))
        {
            out.entry(below)
                .or_default()
                .insert("always there".to_owned());
        }
    }
    if node["items"].is_object() {
        walk(&node["items"], (root, &format!("{path}[]")), out);
    }
}

/// What was promised and is not kept; what is new is no loss, but a type more is.
fn losses(old: &Value, new: &Value) -> Vec<String> {
    let now = promises(new);
    let mut lost = Vec::new();
    for (path, before) in promises(old) {
        let Some(after) = now.get(&path) else {
            lost.push(format!("`{path}` is gone"));
            continue;
        };
        lost.extend(
            before
                .difference(after)
                .map(|gone| format!("`{path}` is no longer {gone}")),
        );
        let types = after
            .difference(&before)
            .filter(|new| !new.starts_with("const ") && *new != "always there");
        lost.extend(types.map(|new| format!("`{path}` is now {new} too")));
    }
    lost
}

#[test]
fn losses_are_seen_and_additions_are_none() {
    let old = json!({
        "type": "object",
        "required": ["a", "b", "c"],
        "properties": {
            "a": { "type": "string" },
            "b": { "type": "array", "items": { "$ref": "#/$defs/B" } },
            "c": { "anyOf": [{ "$ref": "#/$defs/C" }, { "type": "null" }] },
        },
        "$defs": {
            "B": { "type": "object", "properties": { "n": { "type": "integer" } }, "required": ["n"] },
            "C": { "oneOf": [{ "type": "string", "const": "x" }, { "type": "string", "const": "y" }] },
        },
    });
    let changed = |pointer: &str, value: Value| {
        let mut new = old.clone();
        *new.pointer_mut(pointer).unwrap() = value;
        losses(&old, &new)
    };
    assert_eq!(losses(&old, &old), [""; 0]);
    let mut more = old.clone();
    more["properties"]["d"] = json!({ "type": "string" });
    let values = more["$defs"]["C"]["oneOf"].as_array_mut().unwrap();
    values.push(json!({ "type": "string", "const": "z" }));
    assert_eq!(losses(&old, &more), [""; 0]);
    for (pointer, value) in [
        ("/properties/a", json!({ "type": "integer" })),
        ("/properties/a", json!({ "type": ["string", "null"] })),
        (
            "/properties/a",
            json!({ "type": "string", "format": "date" }),
        ),
        ("/required", json!(["a", "b"])),
        ("/$defs/B/properties", json!({})),
        ("/$defs/B/properties/n/type", json!("number")),
        (
            "/$defs/C/oneOf",
            json!([{ "type": "string", "const": "x" }]),
        ),
        ("/properties/c", json!({ "$ref": "#/$defs/C" })),
    ] {
        assert!(
            !changed(pointer, value.clone()).is_empty(),
            "{pointer} {value}"
        );
    }
}

/// The committed schemas hold what v1 has promised. `UPDATE_GOLDEN=1` adds what is new; it never
/// takes a promise back: for that, delete the file.
#[test]
fn v1_loses_and_retypes_nothing() {
    let folder = project().join("tests/fixtures/api/v1");
    let renew = std::env::var_os("UPDATE_GOLDEN").is_some();
    let built = documents(own());
    let schemas: Vec<(&String, &Vec<u8>)> = built
        .iter()
        .filter(|(path, _)| path.starts_with("schemas/"))
        .collect();
    assert!(schemas.len() >= 10);
    let mut seen = BTreeSet::new();
    for (path, bytes) in schemas {
        let name = path.strip_prefix("schemas/").unwrap();
        seen.insert(name.to_owned());
        let mut new = parsed(bytes);
        new.as_object_mut().unwrap().shift_remove("$id");
        let file = folder.join(name);
        let text = std::fs::read_to_string(&file).unwrap_or_else(|_| "{}".to_owned());
        let old: Value = serde_json::from_str(&text).unwrap();
        if old != json!({}) {
            let lost = losses(&old, &new);
            assert!(lost.is_empty(), "{name}: {lost:#?}");
        }
        if renew {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&file, serde_json::to_string_pretty(&new).unwrap() + "\n").unwrap();
        } else {
            let equal = promises(&old) == promises(&new);
            assert!(equal, "{name} has grown; UPDATE_GOLDEN=1 keeps what is new");
        }
    }
    for (name, _) in files(&folder) {
        assert!(seen.contains(&name), "the schema {name} is gone");
    }
}

#[test]
fn every_key_of_a_schema_is_required_and_described_and_of_one_type() {
    for (path, bytes) in documents(own()) {
        if !path.starts_with("schemas/") {
            continue;
        }
        let schema = parsed(&bytes);
        let defined = schema["$defs"].as_object().into_iter().flatten();
        for (name, part) in defined.chain([(&path, &schema)]) {
            assert!(part["description"].is_string(), "{path}: {name}");
            let Some(properties) = part["properties"].as_object() else {
                continue;
            };
            let required = part["required"].as_array().unwrap();
            for (key, member) in properties {
                assert!(required.contains(&json!(key)), "{path}: {name}.{key}");
                assert!(member["description"].is_string(), "{path}: {name}.{key}");
            }
        }
        for (place, kinds) in promises(&schema) {
            let types = [
                "null", "boolean", "integer", "number", "string", "array", "object", "any",
            ];
            let types: Vec<&str> = types.into_iter().filter(|t| kinds.contains(*t)).collect();
            let one = types.iter().filter(|t| **t != "null").count();
            assert_eq!(one, 1, "{path}: {place} {types:?}");
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
    let Some(site) = real() else { return };
    let file = site.join("api/v1/goods.full.json");
    let mut gzip = std::process::Command::new("gzip");
    let Some(output) = crate::sites::run(gzip.args(["-9", "-c"]).arg(file)) else {
        return crate::support::lacks("gzip");
    };
    assert!(output.stdout.len() > 10_000);
    assert!(
        output.stdout.len() < 1_000_000,
        "{} bytes",
        output.stdout.len()
    );
}
