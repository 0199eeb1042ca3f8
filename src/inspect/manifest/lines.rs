//! Manifests that are programs or lists of lines: Gradle, Go, Ruby, pods. They are read, not run.

use std::sync::LazyLock;

use regex::Regex;

use super::stated::{Manifest, When};
use crate::inspect::things::Ecosystem;

/// Reads a `build.gradle` or `build.gradle.kts`.
#[expect(
    clippy::unnecessary_wraps,
    reason = "readers of other manifests can fail"
)]
pub(super) fn gradle(text: &str) -> Option<Manifest> {
    static DEPENDS: LazyLock<Regex> = LazyLock::new(|| {
        let pattern = r#"^\s*(\w+)[\s(]+(?:platform\()?['"]([\w.-]+):([\w.-]+)(?::[^'"]*)?['"]"#;
        Regex::new(pattern).expect("the pattern is fixed")
    });
    static LICENSE: LazyLock<Regex> = LazyLock::new(|| {
        let pattern =
            r#"\bname(?:\s*=\s*|\.set\()\s*['"]([^'"]*(?i:licen[cs]e|apache|gpl|mit\b)[^'"]*)['"]"#;
        Regex::new(pattern).expect("the pattern is fixed")
    });
    let mut manifest = Manifest::default();
    for (at, line) in text.lines().enumerate() {
        if let Some(found) = DEPENDS.captures(line) {
            let when = match found[1].to_ascii_lowercase() {
                kind if kind.contains("test") => When::Developing,
                kind if kind == "compileonly" => When::Optional,
                _ => When::Running,
            };
            let name = format!("{}:{}", &found[2], &found[3]);
            manifest.depend((Ecosystem::Maven, when), &name, at + 1);
        }
        if let Some(found) = LICENSE.captures(line) {
            manifest.license(&found[1], at + 1);
        }
    }
    Some(manifest)
}

/// Reads a `go.mod`, which states no licence.
#[expect(
    clippy::unnecessary_wraps,
    reason = "readers of other manifests can fail"
)]
pub(super) fn go(text: &str) -> Option<Manifest> {
    let mut manifest = Manifest::default();
    let mut is_inside = false;
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.starts_with("require (") {
            is_inside = true;
        } else if line == ")" {
            is_inside = false;
        } else if let Some(line) = line
            .strip_prefix("require ")
            .or_else(|| is_inside.then_some(line))
            // What a dependency needs itself says little about this program.
            .filter(|line| !line.contains("// indirect"))
        {
            let name = line.split_whitespace().next().unwrap_or_default();
            manifest.depend((Ecosystem::Go, When::Running), name, at + 1);
        }
    }
    Some(manifest)
}

/// Reads a `Gemfile` or a `.gemspec`.
#[expect(
    clippy::unnecessary_wraps,
    reason = "readers of other manifests can fail"
)]
pub(super) fn gems(text: &str) -> Option<Manifest> {
    Some(calls(text, Ecosystem::Gems))
}

/// Reads a `Podfile` or a `.podspec`.
#[expect(
    clippy::unnecessary_wraps,
    reason = "readers of other manifests can fail"
)]
pub(super) fn pods(text: &str) -> Option<Manifest> {
    Some(calls(text, Ecosystem::Pods))
}

/// Calls such as `gem 'x'`, `s.add_dependency 'x'` and `s.license = 'MIT'`.
fn calls(text: &str, ecosystem: Ecosystem) -> Manifest {
    static CALL: LazyLock<Regex> = LazyLock::new(|| {
        let pattern = r#"^\s*(?:\w+\.)?(gem|pod|dependency|add_dependency|add_runtime_dependency|add_development_dependency)[\s(]+['"]([^'"]+)['"]"#;
        Regex::new(pattern).expect("the pattern is fixed")
    });
    static FIELD: LazyLock<Regex> = LazyLock::new(|| {
        let pattern = r#"^\s*\w+\.(licenses?|authors?)\s*=[^'"]*['"]([^'"]+)['"]"#;
        Regex::new(pattern).expect("the pattern is fixed")
    });
    let mut manifest = Manifest::default();
    for (at, line) in text.lines().enumerate() {
        if let Some(found) = CALL.captures(line) {
            let is_for_developers = found[1].contains("development") || line.contains(":test");
            let when = if is_for_developers {
                When::Developing
            } else {
                When::Running
            };
            manifest.depend((ecosystem, when), &found[2], at + 1);
        }
        if let Some(found) = FIELD.captures(line) {
            if found[1].starts_with("license") {
                manifest.license(&found[2], at + 1);
            } else {
                manifest.owner(&found[2], at + 1);
            }
        }
    }
    manifest
}
