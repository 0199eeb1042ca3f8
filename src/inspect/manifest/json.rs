//! Manifests in JSON: `package.json`, `composer.json`, `datapackage.json`, `codemeta.json`.

use serde_json::Value;

use super::stated::{Keys, Manifest, When};
use crate::inspect::things::Ecosystem;

type Groups = [(&'static str, When)];

/// Reads a `package.json` of npm.
pub(super) fn npm(text: &str) -> Option<Manifest> {
    let groups: &Groups = &[
        ("dependencies", When::Running),
        ("peerDependencies", When::Running),
        ("optionalDependencies", When::Optional),
        ("devDependencies", When::Developing),
    ];
    let (value, keys) = parsed(text)?;
    let mut manifest = Manifest::default();
    licenses(&mut manifest, &value, &keys);
    owners(
        &mut manifest,
        (&value, &["author", "maintainers", "contributors"]),
        &keys,
    );
    dependencies(&mut manifest, (&value, groups, Ecosystem::Npm), &keys);
    Some(manifest)
}

/// Reads a `composer.json` of PHP.
pub(super) fn composer(text: &str) -> Option<Manifest> {
    let groups: &Groups = &[
        ("require", When::Running),
        ("suggest", When::Optional),
        ("require-dev", When::Developing),
    ];
    let (value, keys) = parsed(text)?;
    let mut manifest = Manifest::default();
    licenses(&mut manifest, &value, &keys);
    owners(&mut manifest, (&value, &["authors"]), &keys);
    dependencies(&mut manifest, (&value, groups, Ecosystem::Composer), &keys);
    Some(manifest)
}

/// Reads a `datapackage.json`: the licences of data (Data Package standard).
pub(super) fn data_package(text: &str) -> Option<Manifest> {
    let (value, keys) = parsed(text)?;
    let mut manifest = Manifest::default();
    licenses(&mut manifest, &value, &keys);
    owners(
        &mut manifest,
        (&value, &["contributors", "maintainers"]),
        &keys,
    );
    Some(manifest)
}

/// Reads a `codemeta.json`.
pub(super) fn codemeta(text: &str) -> Option<Manifest> {
    let (value, keys) = parsed(text)?;
    let mut manifest = Manifest::default();
    licenses(&mut manifest, &value, &keys);
    owners(
        &mut manifest,
        (&value, &["copyrightHolder", "author", "funder"]),
        &keys,
    );
    Some(manifest)
}

fn parsed(text: &str) -> Option<(Value, Keys<'_>)> {
    let value: Value = serde_json::from_str(text).ok()?;
    value.is_object().then(|| (value, Keys::of(text)))
}

/// `license` and `licenses`: a text, an object that names one, or a list of them, any of which applies.
fn licenses(manifest: &mut Manifest, value: &Value, keys: &Keys<'_>) {
    for key in ["license", "licenses"] {
        let Some(stated) = value.get(key) else {
            continue;
        };
        let texts: Vec<&str> = listed(stated).filter_map(named).collect();
        let is_expressions = texts
            .iter()
            .all(|text| crate::license::parse(text).is_some());
        if is_expressions && texts.len() > 1 {
            manifest.license(&texts.join(" OR "), keys.line(key));
            continue;
        }
        for text in texts {
            manifest.license(text, keys.line(key));
        }
    }
}

fn named(one: &Value) -> Option<&str> {
    let keys = ["type", "spdx", "name", "identifier", "url", "path", "@id"];
    match one {
        Value::String(text) => Some(text),
        Value::Object(fields) => {
            let mut texts = keys.iter().filter_map(|key| fields.get(*key)?.as_str());
            // The type of linked data is no licence.
            texts.find(|text| *text != "CreativeWork")
        }
        _ => None,
    }
}

fn owners(manifest: &mut Manifest, (value, names): (&Value, &[&str]), keys: &Keys<'_>) {
    for name in names {
        for one in value.get(name).into_iter().flat_map(listed) {
            let text = match one {
                Value::String(text) => Some(text.as_str()),
                one => one.get("name").and_then(Value::as_str),
            };
            manifest.owner(&without_contacts(text.unwrap_or_default()), keys.line(name));
        }
    }
}

/// A name without what is in brackets after it.
pub(super) fn without_contacts(text: &str) -> String {
    text.split(['<', '('])
        .next()
        .unwrap_or_default()
        .trim()
        .to_owned()
}

fn dependencies(
    manifest: &mut Manifest,
    (value, groups, ecosystem): (&Value, &Groups, Ecosystem),
    keys: &Keys<'_>,
) {
    let is_optional = |name: &str| {
        let about = value
            .get("peerDependenciesMeta")
            .and_then(|all| all.get(name));
        about.and_then(|about| about.get("optional")) == Some(&Value::Bool(true))
    };
    for (group, when) in groups {
        let Some(Value::Object(listed)) = value.get(*group) else {
            continue;
        };
        for name in listed.keys() {
            let when = if is_optional(name) {
                When::Optional
            } else {
                *when
            };
            manifest.depend((ecosystem, when), name, keys.line(name));
        }
    }
}

fn listed(value: &Value) -> impl Iterator<Item = &Value> {
    match value {
        Value::Array(all) => all.as_slice(),
        one => std::slice::from_ref(one),
    }
    .iter()
}
