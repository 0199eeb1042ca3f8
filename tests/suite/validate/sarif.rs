//! Findings as SARIF, held against its official schema and against the JSON.

use std::collections::BTreeSet;

use dpg_registry::diagnostic::Code;
use serde_json::{Value, json};

use crate::support::{Scratch, lacks, project, sound_entry};
use crate::validate::findings::offset;
use crate::validate::report::{findings, hostile, level, many, validate};

fn log(scratch: &Scratch) -> Value {
    let run = validate(scratch.root(), &["--format", "sarif"], &[]);
    assert!(!run.stdout.contains("##["));
    serde_json::from_str(&run.stdout).unwrap()
}

/// The official schema, where `npm ci` has brought it.
fn sarif_schema() -> Option<jsonschema::Validator> {
    let package = "tests/sarif/node_modules/@microsoft/jest-sarif";
    let file = project()
        .join(package)
        .join("lib/schemas/sarif-2.1.0-rtm.5.json");
    let Ok(text) = std::fs::read_to_string(file) else {
        lacks("the schema of SARIF (`npm ci --prefix tests/sarif`)");
        return None;
    };
    // Two patterns in it are no regular expressions of ECMAScript: they close a bracket too many.
    let (wrong, right) = ("-[a-zA-Z]{2}]?$", "-[a-zA-Z]{2}$");
    assert_eq!(text.matches(wrong).count(), 2);
    let schema: Value = serde_json::from_str(&text.replace(wrong, right)).unwrap();
    let options = jsonschema::options().should_validate_formats(true);
    Some(options.build(&schema).unwrap())
}

#[test]
fn the_log_obeys_the_official_schema_of_sarif() {
    let Some(schema) = sarif_schema() else { return };
    let log = log(&many());
    let faults: Vec<String> = schema
        .iter_errors(&log)
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
    let empty = self::log(&Scratch::with(&[("registry/a.yaml", sound_entry())]));
    assert!(schema.is_valid(&empty), "{empty}");
    assert_eq!(empty["runs"][0]["results"], json!([]));
    // The schema does forbid.
    for (pointer, wrong) in [
        ("/version", json!("2.0.0")),
        ("/runs/0/results/0/level", json!("info")),
        (
            "/runs/0/results/0/locations/0/physicalLocation/region/startLine",
            json!(0),
        ),
        ("/runs/0/columnKind", json!("bytes")),
    ] {
        let mut other = log.clone();
        *other.pointer_mut(pointer).unwrap() = wrong;
        assert!(!schema.is_valid(&other), "{pointer}");
    }
}

#[test]
fn the_log_tells_what_the_json_tells() {
    let scratch = many();
    let findings = findings(&scratch);
    let log = log(&scratch);
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), Code::ALL.len());
    for rule in rules {
        for text in ["shortDescription", "fullDescription", "help"] {
            let length = rule[text]["text"].as_str().unwrap().chars().count();
            // What GitHub takes.
            assert!((10..1024).contains(&length), "{rule}");
        }
        assert!(
            rule["help"]["markdown"]
                .as_str()
                .unwrap()
                .contains("## Right"),
            "{rule}"
        );
    }
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), findings.len());
    let (mut fixes, mut related) = (0, 0);
    for (result, finding) in results.iter().zip(&findings) {
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(result["ruleId"], finding["code"]);
        assert_eq!(result["ruleId"], rule["id"]);
        assert_eq!(result["level"], level(finding, "note"));
        assert_eq!(result["level"], rule["defaultConfiguration"]["level"]);
        let message = result["message"]["text"].as_str().unwrap();
        assert!(
            message.contains(finding["help"].as_str().unwrap()),
            "{message}"
        );
        place(
            &scratch,
            &result["locations"][0]["physicalLocation"],
            finding,
        );
        related += result["relatedLocations"].as_array().map_or(0, Vec::len);
        fixes += usize::from(result.get("fixes").is_some());
        assert_eq!(result.get("fixes").is_some(), !finding["fix"].is_null());
        if let Some(fix) = result.pointer("/fixes/0/artifactChanges/0/replacements/0") {
            let edit = &finding["fix"]["edits"][0];
            assert_eq!(fix["insertedContent"]["text"], edit["text"]);
            assert_eq!(fix["deletedRegion"]["endColumn"], edit["end_column"]);
        }
    }
    assert!(fixes > 5 && related > 5, "{fixes} {related}");
}

/// A place of the log is that of the finding, and its file is there.
fn place(scratch: &Scratch, place: &Value, finding: &Value) {
    let uri = place["artifactLocation"]["uri"].as_str().unwrap();
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "%/-._~".contains(c);
    assert!(uri.chars().all(is_plain), "{uri}");
    let path = percent_encoding::percent_decode_str(uri)
        .decode_utf8()
        .unwrap();
    assert_eq!(path, finding["path"].as_str().unwrap());
    let file = scratch.root().join(path.as_ref());
    assert!(file.symlink_metadata().is_ok(), "{path}");
    assert_eq!(place["artifactLocation"]["uriBaseId"], "%SRCROOT%");
    let region = &place["region"];
    let pairs = [
        ("startLine", "line"),
        ("startColumn", "column"),
        ("endLine", "end_line"),
        ("endColumn", "end_column"),
    ];
    for (theirs, ours) in pairs {
        let expected = if finding["line"].is_null() {
            &json!(1)
        } else {
            &finding[ours]
        };
        assert_eq!(&region[theirs], expected, "{finding}");
    }
    if let Ok(text) = std::fs::read_to_string(&file) {
        let number = |key: &str| region[key].as_u64().unwrap();
        let text = text.trim_start_matches('\u{feff}');
        assert!(
            offset(text, number("startLine"), number("startColumn")).is_some(),
            "{finding}"
        );
    }
}

#[test]
fn a_finding_is_known_again_when_the_lines_shift() {
    let scratch = many();
    let names = |log: &Value| -> BTreeSet<String> {
        let results = log["runs"][0]["results"].as_array().unwrap().iter();
        let all = results.map(|result| result["partialFingerprints"]["dpgFinding/v1"].as_str());
        all.map(|name| name.unwrap().to_owned()).collect()
    };
    let before = log(&scratch);
    let results = before["runs"][0]["results"].as_array().unwrap();
    assert_eq!(
        names(&before).len(),
        results.len(),
        "each has a name of its own"
    );
    let path = "registry/a, b: 100% [c](d) é.yaml";
    let text = hostile();
    scratch.write(path, format!("# A remark.\n\n{text}"));
    assert_eq!(names(&log(&scratch)), names(&before));
    scratch.write(
        path,
        text.replacen("- \"\\x1b", "- carpentry\n  - \"\\x1b", 1),
    );
    let after = names(&log(&scratch));
    assert!(names(&before).is_subset(&after));
    assert_eq!(after.len(), results.len() + 1);
}
