//! What `dpg inspect` says of small trees.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::support::{dpg, golden, project};

/// A tree with some files.
pub(super) fn tree(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

/// The report as JSON.
pub(super) fn report(folder: &Path) -> Value {
    let run = dpg(folder, &["inspect", ".", "--format", "json"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

/// The facts of a detector as `VALUE SURE PATH:LINE`, with `NEED` in the place of `SURE` where there is one.
pub(super) fn facts(report: &Value, detector: &str) -> Vec<String> {
    let all = report["facts"].as_array().unwrap().iter();
    let of = all.filter(|fact| fact["detector"] == detector);
    let of = of.map(|fact| {
        let sure = fact["need"].as_str().or(fact["sure"].as_str()).unwrap();
        let place = &fact["places"][0];
        let line = place["line"]
            .as_u64()
            .map_or(String::new(), |line| format!(":{line}"));
        let path = place["path"].as_str().unwrap_or_default();
        format!("{} {sure} {path}{line}", fact["value"].as_str().unwrap())
    });
    of.collect()
}

fn apache() -> String {
    std::fs::read_to_string(project().join("LICENSE")).unwrap()
}

#[test]
fn the_licence_is_that_of_the_text_and_a_statement_that_differs_is_named() {
    let package = "{\n  \"license\": \"MIT\"\n}\n";
    let tree = tree(&[("LICENSE", &apache()), ("package.json", package)]);
    let report = report(tree.path());
    assert_eq!(facts(&report, "license"), ["Apache-2.0 certain LICENSE:1"]);
    assert_eq!(
        facts(&report, "license-stated"),
        ["MIT certain package.json:2"]
    );
    assert_eq!(
        facts(&report, "license-differs"),
        ["MIT / Apache-2.0 certain package.json:2"]
    );
}

#[test]
fn a_folder_under_another_licence_is_a_part() {
    let head = "# SPDX-License-Identifier: GPL-3.0-or-later\n";
    let tree = tree(&[("src/a.py", head), ("assets/icons/LICENSE", &apache())]);
    let report = report(tree.path());
    assert_eq!(
        facts(&report, "license"),
        ["GPL-3.0-or-later likely src/a.py:1"]
    );
    assert_eq!(
        facts(&report, "license-of-part"),
        ["Apache-2.0 certain assets/icons/LICENSE:1"]
    );
}

#[test]
fn services_are_mandatory_optional_or_only_mentioned() {
    let package = "{\n\"dependencies\": {\n\"auth0-js\": \"9\",\n\"mapbox-gl\": \"2\",\n\"leaflet\": \"1\"\n},\n\"devDependencies\": {\n\"algoliasearch\": \"4\"\n}\n}\n";
    let tree = tree(&[
        ("package.json", package),
        ("src/login.js", "\nimport auth0 from 'auth0-js';\n"),
        (
            "src/map.js",
            "import mapbox from 'mapbox-gl';\nimport L from 'leaflet';\n",
        ),
        (
            "src/sms/providers/twilio.py",
            "from twilio.rest import Client\n",
        ),
        ("app/mail.py", "def send():\n    import sendgrid\n"),
        ("docs/hosting.md", "See https://api.openai.com for more.\n"),
        ("tests/a.py", "import stripe\n"),
    ]);
    let report = report(tree.path());
    assert_eq!(
        facts(&report, "closed-service"),
        [
            "auth0 mandatory src/login.js:2",
            "mapbox optional src/map.js:1",
            "sendgrid optional app/mail.py:2",
            "twilio optional src/sms/providers/twilio.py:1",
            "algolia mentioned package.json:8",
            "openai mentioned docs/hosting.md:1",
            "stripe mentioned tests/a.py:1",
        ]
    );
}

#[test]
fn documents_standards_and_languages_are_found() {
    let tree = tree(&[
        ("README.md", "# X\n\n## Installation\n\nText.\n"),
        ("CODE_OF_CONDUCT.md", "Be kind.\n"),
        ("api/openapi.yaml", "openapi: 3.0.1\n"),
        (
            "pom.xml",
            "<project><dependencies><dependency><groupId>ca.uhn.hapi.fhir</groupId><artifactId>hapi-fhir-base</artifactId></dependency></dependencies></project>",
        ),
        ("src/locales/en.json", "{}"),
        ("src/locales/sw.json", "{}"),
        ("src/Main.java", "import ca.uhn.fhir.context.FhirContext;\n"),
    ]);
    let report = report(tree.path());
    assert_eq!(
        facts(&report, "documentation"),
        [
            "api-description certain api/openapi.yaml",
            "install-guide certain README.md:3",
            "readme certain README.md",
        ]
    );
    assert_eq!(
        facts(&report, "policy"),
        ["code-of-conduct certain CODE_OF_CONDUCT.md"]
    );
    assert_eq!(
        facts(&report, "open-standard"),
        [
            "fhir certain pom.xml:1",
            "openapi certain api/openapi.yaml:1"
        ]
    );
    assert_eq!(
        facts(&report, "interface-language"),
        [
            "en likely src/locales/en.json",
            "sw likely src/locales/sw.json"
        ]
    );
    assert_eq!(
        facts(&report, "code-language"),
        ["Java certain src/Main.java"]
    );
}

#[test]
fn the_text_says_what_was_not_found_and_never_that_it_is_absent() {
    let tree = tree(&[("src/a.py", "import csv\n")]);
    let run = dpg(tree.path(), &["inspect", "."]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(
        run.stdout
            .contains("likely     Format: CSV (import of `csv`)  src/a.py:1\n"),
        "{}",
        run.stdout
    );
    assert!(
        run.stdout
            .contains("not found: a text of a licence at the top;"),
        "{}",
        run.stdout
    );
    assert!(
        !run.stdout.contains("absent") && !run.stdout.contains("missing"),
        "{}",
        run.stdout
    );
}

#[test]
fn the_history_gives_days_and_numbers_but_no_names() {
    let tree = tree(&[("a.py", "x = 1\n")]);
    let git = |arguments: &[&str], day: &str| {
        let run = Command::new("git")
            .args([
                "-c",
                "user.name=Somebody",
                "-c",
                "user.email=some@body.example",
            ])
            .args(arguments)
            .env("GIT_AUTHOR_DATE", format!("{day}T12:00:00Z"))
            .env("GIT_COMMITTER_DATE", format!("{day}T12:00:00Z"))
            .current_dir(tree.path())
            .output()
            .unwrap();
        assert!(run.status.success(), "{run:?}");
    };
    git(&["init", "-q", "-b", "main"], "2025-01-01");
    git(&["add", "."], "2025-01-01");
    git(&["commit", "-qm", "One"], "2025-01-01");
    git(&["tag", "v1.0"], "2025-01-01");
    git(&["commit", "-qm", "Two", "--allow-empty"], "2026-05-01");
    let run = dpg(
        tree.path(),
        &["--as-of", "2026-07-01", "inspect", ".", "--format", "json"],
    );
    let report: Value = serde_json::from_str(&run.stdout).unwrap();
    let value = |detector: &str| {
        facts(&report, detector)[0]
            .split(' ')
            .next()
            .unwrap()
            .to_owned()
    };
    assert_eq!(value("first-commit"), "2025-01-01");
    assert_eq!(value("last-commit"), "2026-05-01");
    assert_eq!(value("last-release"), "2025-01-01");
    assert_eq!(value("authors-in-a-year"), "1");
    assert!(!run.stdout.contains("body") && report["commit"].as_str().unwrap().len() == 40);
    // The repository around a folder is another one.
    std::fs::create_dir(tree.path().join("part")).unwrap();
    let part = self::report(&tree.path().join("part"));
    assert_eq!(part["commit"], Value::Null);
}

#[test]
fn a_registry_can_look_for_other_things() {
    let table = "detector: policy\nindicator: privacy\nthings:\n- value: own\n  title: own policy\n  files: [OWN.md]\n";
    let tree = tree(&[
        ("registry/site.toml", "title = \"X\"\n"),
        ("registry/schema/inspect/policies.yaml", table),
        ("good/OWN.md", "x\n"),
    ]);
    let run = dpg(tree.path(), &["--root", "registry", "inspect", "good"]);
    assert!(
        run.stdout
            .contains("certain    Policy: own policy (file `OWN.md`)  OWN.md\n"),
        "{}{}",
        run.stdout,
        run.stderr
    );
}

#[test]
fn what_is_no_folder_cannot_be_read() {
    let tree = tree(&[("a.zip", "PK")]);
    for (name, says) in [
        ("a.zip", "is a file: unpack it"),
        ("none", "there is no folder"),
    ] {
        let run = dpg(tree.path(), &["inspect", name]);
        assert_eq!(run.status, 2);
        assert!(run.stderr.contains(says), "{}", run.stderr);
    }
}

#[test]
fn the_schema_of_the_report_is_what_the_program_writes() {
    let schema = dpg_registry::report::inspect::json::schema().unwrap();
    golden(
        &project().join("docs/reference/inspect.schema.json"),
        &schema,
    );
    let tree = tree(&[("LICENSE", &apache()), ("src/a.py", "import boto3\n")]);
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let report = report(tree.path());
    let errors: Vec<String> = validator
        .iter_errors(&report)
        .map(|error| error.to_string())
        .collect();
    assert_eq!(errors, [""; 0]);
}
