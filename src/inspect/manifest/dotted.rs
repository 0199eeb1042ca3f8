//! Manifests in TOML and YAML, and what they state under paths of keys.

use serde_json::Value;

use super::json::without_contacts;
use super::python::requirement;
use super::stated::{Keys, Manifest, When};
use crate::inspect::things::Ecosystem;
use crate::load::yaml;

/// Reads a `pyproject.toml`: the fields of Python's own standard, of Poetry and of Flit.
pub(super) fn pyproject(text: &str) -> Option<Manifest> {
    let (value, keys) = toml(text)?;
    let mut manifest = Manifest::default();
    for path in [
        "/project/license",
        "/project/license/text",
        "/tool/poetry/license",
        "/tool/flit/metadata/license",
    ] {
        state(&mut manifest, (&value, path), &keys);
    }
    for path in ["/project/classifiers", "/tool/poetry/classifiers"] {
        for text in texts(value.pointer(path)) {
            if text.starts_with("License ::") {
                manifest.license(text, keys.line(text));
            }
        }
    }
    for path in [
        "/project/authors",
        "/project/maintainers",
        "/tool/poetry/authors",
    ] {
        own(&mut manifest, (&value, path), &keys);
    }
    for text in texts(value.pointer("/project/dependencies")) {
        requirement(&mut manifest, (text, When::Running), keys.line(text));
    }
    for (name, group) in fields(value.pointer("/project/optional-dependencies")) {
        let when = when_of_group(name);
        for text in texts(Some(group)) {
            requirement(&mut manifest, (text, when), keys.line(text));
        }
    }
    for (name, about) in fields(value.pointer("/tool/poetry/dependencies")) {
        let is_optional = about.get("optional") == Some(&Value::Bool(true));
        let when = if is_optional {
            When::Optional
        } else {
            When::Running
        };
        manifest.depend((Ecosystem::Pypi, when), name, keys.line(name));
    }
    Some(manifest)
}

/// When a group of optional dependencies is needed, by its name.
fn when_of_group(name: &str) -> When {
    let is_for_developers = ["dev", "test", "doc", "lint", "typing"];
    if is_for_developers.iter().any(|part| name.contains(part)) {
        When::Developing
    } else {
        When::Optional
    }
}

/// Reads a `Cargo.toml`.
pub(super) fn cargo(text: &str) -> Option<Manifest> {
    let (value, keys) = toml(text)?;
    let mut manifest = Manifest::default();
    for top in ["/package", "/workspace/package"] {
        state(&mut manifest, (&value, &format!("{top}/license")), &keys);
        own(&mut manifest, (&value, &format!("{top}/authors")), &keys);
    }
    let groups = [
        ("/dependencies", When::Running),
        ("/workspace/dependencies", When::Running),
        ("/dev-dependencies", When::Developing),
    ];
    for (path, when) in groups {
        for (name, about) in fields(value.pointer(path)) {
            let is_optional = about.get("optional") == Some(&Value::Bool(true));
            let when = if is_optional { When::Optional } else { when };
            manifest.depend((Ecosystem::Cargo, when), name, keys.line(name));
        }
    }
    Some(manifest)
}

/// Reads a `Pipfile`.
pub(super) fn pipfile(text: &str) -> Option<Manifest> {
    let (value, keys) = toml(text)?;
    let mut manifest = Manifest::default();
    for (path, when) in [
        ("/packages", When::Running),
        ("/dev-packages", When::Developing),
    ] {
        for (name, _) in fields(value.pointer(path)) {
            manifest.depend((Ecosystem::Pypi, when), name, keys.line(name));
        }
    }
    Some(manifest)
}

/// Reads a `REUSE.toml`: the licences of groups of files (REUSE 3.2).
pub(super) fn reuse(text: &str) -> Option<Manifest> {
    let (value, keys) = toml(text)?;
    let mut manifest = Manifest::default();
    let groups = value.pointer("/annotations").and_then(Value::as_array);
    for group in groups.into_iter().flatten() {
        for text in texts(group.get("SPDX-License-Identifier")) {
            manifest.license(text, keys.line("SPDX-License-Identifier"));
        }
        for text in texts(group.get("SPDX-FileCopyrightText")) {
            manifest.owner(&without_contacts(text), keys.line("SPDX-FileCopyrightText"));
        }
    }
    Some(manifest)
}

/// Reads a `pubspec.yaml` of Dart, which states no licence.
pub(super) fn pubspec(text: &str) -> Option<Manifest> {
    let (value, keys) = yaml(text)?;
    let mut manifest = Manifest::default();
    for (path, when) in [
        ("/dependencies", When::Running),
        ("/dev_dependencies", When::Developing),
    ] {
        for (name, _) in fields(value.pointer(path)) {
            manifest.depend((Ecosystem::Pub, when), name, keys.line(name));
        }
    }
    Some(manifest)
}

/// Reads a `publiccode.yml`.
pub(super) fn publiccode(text: &str) -> Option<Manifest> {
    let (value, keys) = yaml(text)?;
    let mut manifest = Manifest::default();
    state(&mut manifest, (&value, "/legal/license"), &keys);
    for path in [
        "/legal/mainCopyrightOwner",
        "/legal/repoOwner",
        "/organisation/name",
    ] {
        own(&mut manifest, (&value, path), &keys);
    }
    Some(manifest)
}

/// Reads a `CITATION.cff`; persons who wrote it are no owners, organisations may be.
pub(super) fn citation(text: &str) -> Option<Manifest> {
    let (value, keys) = yaml(text)?;
    let mut manifest = Manifest::default();
    state(&mut manifest, (&value, "/license"), &keys);
    own(&mut manifest, (&value, "/authors"), &keys);
    Some(manifest)
}

fn state(manifest: &mut Manifest, (value, path): (&Value, &str), keys: &Keys<'_>) {
    let key = path.trim_end_matches("/text").rsplit('/').next();
    for text in texts(value.pointer(path)) {
        manifest.license(text, keys.line(key.unwrap_or_default()));
    }
}

fn own(manifest: &mut Manifest, (value, path): (&Value, &str), keys: &Keys<'_>) {
    let key = path.rsplit('/').next().unwrap_or_default();
    let listed = value
        .pointer(path)
        .into_iter()
        .flat_map(|found| match found {
            Value::Array(all) => all.as_slice(),
            one => std::slice::from_ref(one),
        });
    for one in listed {
        let text = one.as_str().or_else(|| one.get("name")?.as_str());
        manifest.owner(&without_contacts(text.unwrap_or_default()), keys.line(key));
    }
}

/// The text at a place, or those of the list.
fn texts(value: Option<&Value>) -> impl Iterator<Item = &str> {
    let all = value.map_or(&[][..], |value| match value {
        Value::Array(all) => all.as_slice(),
        one => std::slice::from_ref(one),
    });
    all.iter().filter_map(Value::as_str)
}

fn fields(value: Option<&Value>) -> impl Iterator<Item = (&str, &Value)> {
    let fields = value.and_then(Value::as_object);
    fields
        .into_iter()
        .flatten()
        .map(|(key, value)| (key.as_str(), value))
}

fn toml(text: &str) -> Option<(Value, Keys<'_>)> {
    let value: Value = toml::from_str(text).ok()?;
    Some((value, Keys::of(text)))
}

fn yaml(text: &str) -> Option<(Value, Keys<'_>)> {
    let parsed = yaml::parse(text).ok()?;
    parsed
        .value
        .is_object()
        .then(|| (parsed.value, Keys::of(text)))
}
