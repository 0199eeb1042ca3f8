//! Snippets of data, each validated as what its page says it is.

use std::fmt::Write as _;

use serde_json::Value;

use super::blocks::{Block, Mark};
use crate::support::{Scratch, copy, entry_of, files, project, sound_entry};

/// Settings that a part of `site.toml` is added to.
const SETTINGS: &str = "format = 1\ntitle = \"T\"\nbase_url = \"https://goods.example.org/\"\n";

/// Checks a block by its language and by its mark `check:`.
pub(super) fn check(language: &str, block: &Block) -> Result<(), String> {
    let text = &block.text;
    let value: Value = match language {
        "yaml" => serde_yaml::from_str(text).map_err(|error| error.to_string())?,
        "toml" => toml::from_str(text).map_err(|error| error.to_string())?,
        "json" => {
            // A member of an object is shown without the braces around it.
            let braced = format!("{{{text}}}");
            let text = if text.starts_with('"') { &braced } else { text };
            serde_json::from_str(text).map_err(|error| error.to_string())?
        }
        // Files of a theme or a program, which commands after them use.
        _ if block.marks.iter().any(|mark| matches!(mark, Mark::File(_))) => return Ok(()),
        "" => return Err("a block needs a language, such as `sh` or `text`".to_owned()),
        _ => {
            return Err(format!(
                "`{language}` needs `<!-- file: PATH -->` or `<!-- not run: WHY -->`"
            ));
        }
    };
    let kinds = block.marks.iter().filter_map(|mark| match mark {
        Mark::Check(kind) => Some(kind.as_str()),
        _ => None,
    });
    let mut kinds = kinds.peekable();
    if kinds.peek().is_none() && !block.marks.iter().any(|mark| matches!(mark, Mark::File(_))) {
        return Err("say what it is: `<!-- check: KIND -->` or `<!-- file: PATH -->`".to_owned());
    }
    kinds.try_for_each(|kind| valid(kind, text, value.clone()))
}

fn valid(kind: &str, text: &str, value: Value) -> Result<(), String> {
    match kind {
        "site.toml" => settings(text),
        "an entry" => entry(text),
        "part of an entry" => entry(&part(value, "")),
        "part of the indicators" => entry(&part(value, "/indicators")),
        "a collection" => collection(text),
        "syntax" => Ok(()),
        _ => match kind.rsplit_once(' ') {
            Some(("a response of", shape)) => response(shape, &value),
            Some(("part of schema/standard", name)) => standard(name, value),
            _ => Err(format!("there is no `check: {kind}`")),
        },
    }
}

/// Settings, whole or in part.
fn settings(text: &str) -> Result<(), String> {
    let mut whole = text.to_owned();
    if !text.contains("languages =") {
        whole.insert_str(0, "languages = [\"en\", \"fr\"]\n");
    }
    if !text.contains("format =") {
        whole.insert_str(0, SETTINGS);
    }
    let parsed = dpg_registry::config::Config::parse(&whole);
    parsed.map(drop).map_err(|error| format!("{error:#}"))
}

/// A valid entry with some keys replaced, at its top or below a pointer.
fn part(value: Value, pointer: &str) -> String {
    let mut whole: Value = serde_yaml::from_str(&sound_entry()).unwrap();
    let target = whole.pointer_mut(pointer).unwrap().as_object_mut().unwrap();
    let Value::Object(members) = value else {
        panic!("not a mapping: {value}")
    };
    target.extend(members);
    // JSON is YAML.
    whole.to_string()
}

/// An entry without errors. Pictures are not there, and an older vote is no fault of the example.
fn entry(text: &str) -> Result<(), String> {
    let scratch = Scratch::with(&[("registry/an-example.yaml", text)]);
    scratch.write("registry/openmrs.yaml", entry_of("Other Good"));
    errors(&scratch)
}

fn collection(text: &str) -> Result<(), String> {
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())]);
    scratch.write("registry/collections/an-example.yaml", text);
    errors(&scratch)
}

/// A part of a file of the Standard, in a registry with its own copy of `schema/`: rules replace those with their
/// code, other keys are added.
fn standard(name: &str, value: Value) -> Result<(), String> {
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())]);
    copy(&project().join("schema"), &scratch.root().join("schema"));
    let folder = scratch.root().join("schema/standard");
    let file = folder.join(format!("{name}.yaml"));
    let mut whole: Value = serde_yaml::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    match value {
        Value::Array(rules) => {
            let mut messages = std::fs::read_to_string(folder.join("en.ftl")).unwrap();
            let present = whole["rules"].as_array_mut().unwrap();
            for rule in rules {
                let code = rule["code"].as_str().unwrap();
                present.retain(|other| other["code"] != code);
                if !messages.contains(&format!("\n{code} = ")) {
                    write!(messages, "\n{code} = A message.\n{code}-help = Help.\n").unwrap();
                }
                present.push(rule);
            }
            std::fs::write(folder.join("en.ftl"), messages).unwrap();
        }
        Value::Object(members) => {
            for (key, value) in members {
                match (whole.get_mut(&key), value) {
                    (Some(Value::Object(there)), Value::Object(more)) => there.extend(more),
                    (_, value) => whole[key.as_str()] = value,
                }
            }
        }
        other => return Err(format!("not a part of the Standard: {other}")),
    }
    std::fs::write(&file, whole.to_string()).unwrap();
    let run = scratch.validate(&[]);
    if run.status < 2 {
        Ok(())
    } else {
        Err(run.stderr)
    }
}

/// Whether the program finds no error in a registry.
fn errors(scratch: &Scratch) -> Result<(), String> {
    let findings = scratch.findings();
    let wrong: Vec<String> = findings
        .iter()
        .filter(|finding| finding["severity"] == "error" && finding["code"] != "picture-missing")
        .map(ToString::to_string)
        .collect();
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(wrong.join("\n"))
    }
}

/// A document of the API, by the schema that was promised.
fn response(shape: &str, value: &Value) -> Result<(), String> {
    let folder = project().join("tests/fixtures/api/v1");
    let name = format!("{shape}.schema.json");
    let schema = files(&folder).into_iter().find(|(path, _)| *path == name);
    let (_, bytes) = schema.ok_or_else(|| format!("there is no {name}"))?;
    let schema: Value = serde_json::from_slice(&bytes).unwrap();
    let validator = jsonschema::validator_for(&schema).map_err(|error| error.to_string())?;
    let faults: Vec<String> = validator
        .iter_errors(value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults.join("\n"))
    }
}
