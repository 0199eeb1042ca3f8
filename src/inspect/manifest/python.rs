//! Manifests of Python in forms of their own: `setup.py`, `setup.cfg`, `PKG-INFO`, requirements.

use std::sync::LazyLock;

use regex::Regex;

use super::json::without_contacts;
use super::stated::{Manifest, When};
use super::statement::headers;
use crate::inspect::things::Ecosystem;

/// Adds a requirement such as `requests[security]>=2; extra == "x"`.
pub(super) fn requirement(manifest: &mut Manifest, (text, when): (&str, When), line: usize) {
    let is_extra = text.contains("extra ==") || text.contains("extra==");
    let when = if is_extra {
        when.min(When::Optional)
    } else {
        when
    };
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let text = text.trim();
    let end = text.find(|c| !is_part(c)).unwrap_or(text.len());
    manifest.depend((Ecosystem::Pypi, when), &text[..end], line);
}

/// Reads a `requirements.txt`.
#[expect(
    clippy::unnecessary_wraps,
    reason = "readers of other manifests can fail"
)]
pub(super) fn requirements(text: &str) -> Option<Manifest> {
    Some(listed(text, When::Running))
}

/// The same of what only developers need.
#[expect(
    clippy::unnecessary_wraps,
    reason = "readers of other manifests can fail"
)]
pub(super) fn requirements_dev(text: &str) -> Option<Manifest> {
    Some(listed(text, When::Developing))
}

fn listed(text: &str, when: When) -> Manifest {
    let mut manifest = Manifest::default();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        // `git+https://…#egg=name` names the package at its end.
        let line = line.split_once("#egg=").map_or(line, |(_, name)| name);
        if !line.starts_with(['#', '-']) && !line.contains("://") {
            requirement(&mut manifest, (line, when), at + 1);
        }
    }
    manifest
}

/// Reads a `setup.cfg`.
#[expect(
    clippy::unnecessary_wraps,
    reason = "readers of other manifests can fail"
)]
pub(super) fn setup_cfg(text: &str) -> Option<Manifest> {
    let mut manifest = Manifest::default();
    let (mut section, mut key) = (String::new(), String::new());
    for (at, line) in text.lines().enumerate() {
        let is_continued = line.starts_with([' ', '\t']);
        let written = line.trim();
        if written.is_empty() || written.starts_with(['#', ';']) {
            continue;
        }
        if let Some(name) = written.strip_prefix('[').filter(|_| !is_continued) {
            name.trim_end_matches(']').clone_into(&mut section);
            continue;
        }
        let value = match written.split_once('=').filter(|_| !is_continued) {
            Some((name, value)) => {
                name.trim().replace('-', "_").clone_into(&mut key);
                value.trim()
            }
            None => written,
        };
        match (section.as_str(), key.as_str()) {
            ("metadata", "license") => manifest.license(value, at + 1),
            ("metadata", "classifiers") if value.starts_with("License ::") => {
                manifest.license(value, at + 1);
            }
            ("metadata", "author" | "maintainer") => manifest.owner(value, at + 1),
            ("options", "install_requires") => {
                requirement(&mut manifest, (value, When::Running), at + 1);
            }
            ("options.extras_require", _) => {
                requirement(&mut manifest, (value, When::Optional), at + 1);
            }
            _ => {}
        }
    }
    Some(manifest)
}

/// What a `setup.py` states in plain words; it is a program, and is not run.
#[expect(
    clippy::unnecessary_wraps,
    reason = "readers of other manifests can fail"
)]
pub(super) fn setup_py(text: &str) -> Option<Manifest> {
    static STATED: LazyLock<Regex> = LazyLock::new(|| {
        let pattern = r#"\b(license|author|maintainer)\s*=\s*['"]([^'"\n]+)['"]"#;
        Regex::new(pattern).expect("the pattern is fixed")
    });
    static QUOTED: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r#"['"]([^'"\n]+)['"]"#).expect("the pattern is fixed"));
    let mut manifest = Manifest::default();
    let mut list = None;
    for (at, line) in text.lines().enumerate() {
        for stated in STATED.captures_iter(line) {
            match &stated[1] {
                "license" => manifest.license(&stated[2], at + 1),
                _ => manifest.owner(&without_contacts(&stated[2]), at + 1),
            }
        }
        for (name, when) in [
            ("install_requires", When::Running),
            ("extras_require", When::Optional),
            ("tests_require", When::Developing),
        ] {
            if line.contains(name) && line.contains(['[', '{']) {
                list = Some(when);
            }
        }
        for quoted in QUOTED.captures_iter(line) {
            if quoted[1].starts_with("License ::") {
                manifest.license(&quoted[1], at + 1);
            } else if let Some(when) = list {
                requirement(&mut manifest, (&quoted[1], when), at + 1);
            }
        }
        let is_key_of_extras = list == Some(When::Optional) && !line.trim().ends_with('}');
        if line.trim_end().trim_end_matches(',').ends_with([']', '}']) && !is_key_of_extras {
            list = None;
        }
    }
    Some(manifest)
}

/// Reads a `PKG-INFO` (core metadata of Python).
#[expect(
    clippy::unnecessary_wraps,
    reason = "readers of other manifests can fail"
)]
pub(super) fn pkg_info(text: &str) -> Option<Manifest> {
    let mut manifest = Manifest::default();
    for (key, value, line) in headers(text) {
        match key {
            "License" | "License-Expression" => manifest.license(value, line),
            "Classifier" if value.starts_with("License ::") => manifest.license(value, line),
            "Author" | "Maintainer" => manifest.owner(&without_contacts(value), line),
            "Requires-Dist" => requirement(&mut manifest, (value, When::Running), line),
            _ => {}
        }
    }
    Some(manifest)
}
