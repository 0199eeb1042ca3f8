//! What the schemas of the API promise: nothing of it is lost or retyped, all of it is described.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::api::schemas::{documents, parsed};
use crate::support::sites::own;
use crate::support::{files, project};

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

/// Every type and every key of a schema, such as `Good.name`, with the version it is said to have come with.
fn named(schema: &Value) -> BTreeMap<String, Option<String>> {
    let since = |of: &Value| of["x-since"].as_str().map(str::to_owned);
    let defined = schema["$defs"].as_object().into_iter().flatten();
    let title = schema["title"].as_str().unwrap().to_owned();
    let mut found = BTreeMap::new();
    for (name, part) in defined.chain([(&title, schema)]) {
        found.insert(name.clone(), since(part));
        for (key, member) in part["properties"].as_object().into_iter().flatten() {
            // A key of a new type came with it.
            let came = since(member).or_else(|| since(part));
            found.insert(format!("{name}.{key}"), came);
        }
    }
    found
}

/// `v1.0.txt` has what the first version had. What is not in it needs a line in `src/api/v1/versions.rs`.
#[test]
fn schemas_say_with_which_version_each_new_key_came() {
    let first = std::fs::read_to_string(project().join("tests/fixtures/api/v1.0.txt")).unwrap();
    let first: BTreeSet<&str> = first.lines().collect();
    assert!(first.len() > 400, "{}", first.len());
    let files = documents(own());
    let minor = parsed(&files["index.json"])["minor"].as_u64().unwrap();
    assert_eq!(parsed(&files["manifest.json"])["minor"], minor);
    let mut newest = 0;
    for (path, bytes) in files
        .iter()
        .filter(|(path, _)| path.starts_with("schemas/"))
    {
        for (name, since) in named(&parsed(bytes)) {
            let is_new = !first.contains(name.as_str());
            let line = "a key is new if and only if `src/api/v1/versions.rs` names it";
            assert_eq!(since.is_some(), is_new, "{path}: {name}: {line}");
            let came = since.map_or(0, |since| {
                since.strip_prefix("1.").unwrap().parse().unwrap()
            });
            newest = newest.max(came);
        }
    }
    assert_eq!(newest, minor);
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
