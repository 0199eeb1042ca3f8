//! Every finding has an explanation, a fixture that gives it, and a place that is right.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::PathBuf;
use std::sync::LazyLock;

use dpg_registry::diagnostic::Code;
use serde_json::Value;

use crate::support::{Run, Scratch, copy, golden, project, skip};

/// The keys of a finding, as docs/findings.md promises them.
const KEYS: [&str; 14] = [
    "path",
    "line",
    "column",
    "end_line",
    "end_column",
    "pointer",
    "severity",
    "code",
    "message",
    "help",
    "fix",
    "related",
    "related_left_out",
    "alike_left_out",
];

fn folder(code: Code) -> PathBuf {
    project().join("tests/fixtures/broken").join(code.name())
}

/// Whether only a change shows what a code is about: its fixture holds both states.
fn is_of_change(code: Code) -> bool {
    folder(code).join("before").is_dir()
}

/// A copy of a code's fixture, with what git cannot hold; nothing where this user cannot have it.
pub(crate) fn fixture(code: Code) -> Option<Scratch> {
    let scratch = Scratch::new();
    if is_of_change(code) {
        copy(&folder(code).join("before"), scratch.root());
        scratch.commit();
        std::fs::remove_dir_all(scratch.root().join("registry")).unwrap();
    }
    copy(&folder(code), scratch.root());
    let entry = scratch.root().join("registry/harvest-ledger.yaml");
    match code {
        Code::FileTooLarge => File::create(&entry).unwrap().set_len(1_048_577).unwrap(),
        #[cfg(unix)]
        Code::UnreadableFile => {
            use std::os::unix::fs::PermissionsExt;
            std::fs::set_permissions(&entry, PermissionsExt::from_mode(0o000)).unwrap();
            if File::open(&entry).is_ok() {
                skip("permissions do not bind this user, so that no file is unreadable");
                return None;
            }
        }
        _ => {}
    }
    Some(scratch)
}

/// What a fixture gave.
struct Judged {
    code: Code,
    scratch: Scratch,
    run: Run,
    findings: Vec<Value>,
}

/// All fixtures, judged once for all tests.
static JUDGED: LazyLock<Vec<Judged>> = LazyLock::new(|| {
    let all = Code::ALL.iter();
    all.filter_map(|&code| fixture(code).map(|scratch| (code, scratch)))
        .map(|(code, scratch)| {
            if is_of_change(code) {
                return judged_as_change(code, scratch);
            }
            Judged {
                code,
                run: scratch.validate(&[]),
                findings: scratch.findings(),
                scratch,
            }
        })
        .collect()
});

/// What the review of a fixture with two states gives, its findings in the shape of `validate`.
fn judged_as_change(code: Code, scratch: Scratch) -> Judged {
    let review = scratch.reviewed(&["--base", "HEAD"]);
    let entries = review["entries"].as_array().unwrap().iter();
    let mut findings: Vec<Value> = entries
        .flat_map(|entry| entry["findings"].as_array().unwrap().clone())
        .collect();
    for finding in &mut findings {
        let is_new = finding.as_object_mut().unwrap().remove("is_new");
        assert_eq!(is_new, Some(Value::Bool(true)), "{code:?}");
    }
    Judged {
        code,
        run: scratch.review(&["--base", "HEAD"]),
        findings,
        scratch,
    }
}

fn codes(findings: &[Value]) -> BTreeSet<&str> {
    findings
        .iter()
        .map(|finding| finding["code"].as_str().unwrap())
        .collect()
}

#[test]
fn every_code_has_a_fixture_that_gives_it_alone() {
    for one in JUDGED.iter() {
        let code = one.code;
        golden(&folder(code).join("expected.txt"), &one.run.stdout);
        assert_eq!(
            codes(&one.findings),
            BTreeSet::from([code.name()]),
            "{code:?}"
        );
        let severity = format!("{:?}", code.severity()).to_lowercase();
        let is_so = |finding: &Value| finding["severity"] == severity.as_str();
        assert!(one.findings.iter().all(is_so), "{code:?}");
        assert_eq!(one.run.status, i32::from(severity == "error"), "{code:?}");
    }
    for code in Code::ALL {
        let has_one = folder(*code).join("expected.txt").is_file();
        assert!(has_one, "{code:?} has no fixture");
    }
}

#[test]
fn every_fixture_belongs_to_a_code() {
    let broken = project().join("tests/fixtures/broken");
    for entry in std::fs::read_dir(broken).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let is_code = Code::named(&name).is_some();
        assert!(is_code || name.starts_with('.'), "`{name}` is no code");
    }
}

#[test]
fn a_finding_has_the_keys_that_are_promised_and_help() {
    for one in JUDGED.iter() {
        let code = one.code;
        for finding in &one.findings {
            let keys: Vec<&String> = finding.as_object().unwrap().keys().collect();
            assert_eq!(keys, KEYS, "{code:?}");
            for key in ["path", "severity", "code", "message", "help"] {
                let text = finding[key].as_str().unwrap();
                assert!(!text.is_empty(), "{code:?} without {key}");
            }
            assert!(!finding["message"].as_str().unwrap().contains('\n'));
            let positioned = KEYS[1..5].iter().filter(|key| finding[**key].is_u64());
            assert!([0, 4].contains(&positioned.count()), "{finding}");
        }
    }
}

#[test]
fn the_place_of_a_finding_lies_in_the_file_and_holds_what_is_meant() {
    let mut placed = 0;
    for Judged {
        scratch, findings, ..
    } in JUDGED.iter()
    {
        for finding in findings {
            let path = scratch.root().join(finding["path"].as_str().unwrap());
            let Ok(text) = std::fs::read(&path).map(|b| String::from_utf8_lossy(&b).into_owned())
            else {
                continue;
            };
            let text = text.trim_start_matches('\u{feff}');
            if finding["line"].is_null() {
                continue;
            }
            placed += 1;
            let found = slice(text, finding).unwrap_or_else(|| panic!("outside: {finding}"));
            assert!(is_meant(&found, text, finding), "`{found}`: {finding}");
            for other in finding["related"].as_array().unwrap() {
                if let (Some(line), Some(column)) =
                    (other["line"].as_u64(), other["column"].as_u64())
                {
                    assert!(offset(text, line, column).is_some(), "{other}");
                }
            }
        }
    }
    assert!(placed > 40, "only {placed} findings had a place");
}

/// The byte at which a line and column stand; just behind the end of a line counts. Lines end in
/// LF, CR LF or CR.
pub(crate) fn offset(text: &str, line: u64, column: u64) -> Option<usize> {
    let is_end = |(at, sign): &(usize, &str)| *sign == "\n" || !text[at + 1..].starts_with('\n');
    let ends = text.match_indices(['\n', '\r']).filter(is_end);
    let mut starts = std::iter::once(0).chain(ends.map(|(at, _)| at + 1));
    let start = starts.nth(usize::try_from(line).ok()?.checked_sub(1)?)?;
    let rest = text[start..].split(['\n', '\r']).next().unwrap();
    let mut places = rest.char_indices().map(|(at, _)| at).chain([rest.len()]);
    let place = places.nth(usize::try_from(column).ok()?.checked_sub(1)?);
    place.map(|at| start + at)
}

fn slice(text: &str, finding: &Value) -> Option<String> {
    let at =
        |line: &str, column: &str| offset(text, finding[line].as_u64()?, finding[column].as_u64()?);
    text.get(at("line", "column")?..at("end_line", "end_column")?)
        .map(str::to_owned)
}

/// Whether a text is the key or the value that a finding points at, or, where that is absent, the
/// key of what should hold it.
fn is_meant(found: &str, text: &str, finding: &Value) -> bool {
    let mut pointer = finding["pointer"].as_str().unwrap();
    if pointer.is_empty() {
        return true;
    }
    let document: Value = serde_yaml::from_str(text).unwrap();
    if document.pointer(pointer).is_none() || finding["code"] == "missing-key" {
        // Of a list's item the first key serves.
        let first = document.pointer(pointer).and_then(Value::as_object);
        if first.is_some_and(|members| members.keys().next().unwrap() == found) {
            return true;
        }
        pointer = pointer.rsplit_once('/').unwrap().0;
    }
    let key = pointer.rsplit('/').next().unwrap();
    let value = serde_yaml::from_str::<Value>(found).ok();
    // Of a long text the stretch in question may be meant alone.
    let text = document.pointer(pointer).and_then(Value::as_str);
    let is_part = !found.is_empty() && text.is_some_and(|text| text.contains(found));
    key == found || value.as_ref() == document.pointer(pointer) || is_part
}

#[test]
fn a_fix_makes_its_finding_go_away() {
    let mut safe = 0;
    for one in JUDGED.iter() {
        let code = one.code;
        for finding in &one.findings {
            if finding["fix"].is_null() {
                continue;
            }
            safe += usize::from(finding["fix"]["safe"].as_bool().unwrap());
            let fixed = fixture(code).unwrap();
            apply(&fixed, &finding["fix"]);
            let is_same = |other: &Value| {
                ["path", "code", "line", "column"]
                    .iter()
                    .all(|key| other[key] == finding[key])
            };
            let rest = fixed.findings();
            assert!(!rest.iter().any(is_same), "{finding} stays: {rest:?}");
        }
    }
    assert!(safe >= 4, "only {safe} fixes are safe");
}

fn apply(scratch: &Scratch, fix: &Value) {
    // From the end, so that no edit moves the place of another one.
    for edit in fix["edits"].as_array().unwrap().iter().rev() {
        let path = edit["path"].as_str().unwrap();
        let text = std::fs::read_to_string(scratch.root().join(path)).unwrap();
        let at = |line: &str, column: &str| {
            let number = |key: &str| edit[key].as_u64().unwrap();
            offset(&text, number(line), number(column)).unwrap()
        };
        let (start, end) = (at("line", "column"), at("end_line", "end_column"));
        let middle = edit["text"].as_str().unwrap();
        scratch.write(path, format!("{}{middle}{}", &text[..start], &text[end..]));
    }
}

#[test]
fn json_and_text_tell_the_same() {
    for one in JUDGED.iter() {
        for finding in &one.findings {
            let message = finding["message"].as_str().unwrap();
            assert!(one.run.stdout.contains(message), "{message}");
        }
    }
}

#[test]
fn the_documentation_explains_every_key_of_a_finding() {
    let text = std::fs::read_to_string(project().join("docs/findings.md")).unwrap();
    for key in KEYS {
        assert!(
            text.contains(&format!("`{key}`")),
            "`{key}` is not explained"
        );
    }
}
