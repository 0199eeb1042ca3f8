//! `action/links`: what a run saw becomes a pull request, and nothing else of the repository changes.

use std::collections::BTreeMap;
use std::fs::{create_dir_all, read_to_string, write};

use serde_json::{Value, json};

use crate::ci::server::{Answer, Server};
use crate::ci::support::{Event, Runner, have};
use crate::support::Run;
use crate::support::program::program;

const REPOSITORY: &str = "/repos/org/goods";
const LEDGER: &str = "observations/links.jsonl";
const COMMIT: &str = "2222222222222222222222222222222222222222";

fn schedule() -> Event {
    Event {
        name: "schedule",
        payload: json!({"repository": {"default_branch": "main"}}),
    }
}

#[test]
fn what_changed_is_left_for_a_job_that_may_write() {
    let Some(runner) = Runner::with_registry() else {
        return;
    };
    let names = runner.git(&["ls-files", "--", "registry"]);
    let entry = names.lines().next().unwrap().to_owned();
    let text = format!(
        "#!/bin/bash\ncase \"$*\" in\n*json*) echo '{{\"moved\":[{{\"files\":[\"{entry}\"]}}]}}' ;;\n\
         *fmt*) echo '# moved' >>\"${{!#}}\" ;;\n\
         *links*) mkdir -p observations; echo '{{}}' >{LEDGER}; echo '::error::forged' ;;\nesac\n"
    );
    let fake = runner.path("fake");
    program(&fake, &text);
    let run = runner.on_actions(
        "links/ask.sh",
        &schedule(),
        &[("DPG", fake.to_str().unwrap())],
    );
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let outputs = runner.outputs();
    assert_eq!(outputs["changed"], "2");
    let folder = std::path::Path::new(&outputs["proposal"]).to_owned();
    assert_eq!(
        read_to_string(folder.join("files").join(LEDGER)).unwrap(),
        "{}\n"
    );
    let changed = read_to_string(folder.join("files").join(&entry)).unwrap();
    assert!(changed.ends_with("# moved\n"), "{changed}");
    assert!(
        run.stdout.starts_with("::stop-commands::"),
        "{}",
        run.stdout
    );
}

/// Runs the second job with files; what it asked of the API besides reading.
fn propose(files: &[(&str, &str)], refs: &Value) -> Option<(Run, Vec<(String, Value)>)> {
    if !have(&["curl", "jq"]) {
        return None;
    }
    let runner = Runner::new()?;
    let folder = runner.path("proposal");
    create_dir_all(folder.join("files")).unwrap();
    write(folder.join("report.md"), "2 links checked.\n").unwrap();
    for (name, text) in files {
        let file = folder.join("files").join(name);
        create_dir_all(file.parent().unwrap()).unwrap();
        write(file, text).unwrap();
    }
    let pulls = if *refs == json!([]) {
        json!([])
    } else {
        json!([{"number": 8}])
    };
    let commit = json!({"author": {"login": "github-actions[bot]"}, "parents": [{}]});
    let answers = [
        ("GET git/matching-refs/heads/dpg/links", refs.clone()),
        (&format!("GET commits/{COMMIT}"), commit),
        ("GET git/ref/heads/main", json!({"object": {"sha": "base"}})),
        ("POST git/blobs", json!({"sha": "blob"})),
        ("POST git/trees", json!({"sha": "tree"})),
        ("POST git/commits", json!({"sha": COMMIT})),
        ("POST git/refs", json!({})),
        ("PATCH git/refs/heads/dpg/links", json!({})),
        ("GET pulls", pulls),
        ("POST pulls", json!({"number": 8})),
        ("PATCH pulls/8", json!({})),
    ];
    let known: BTreeMap<String, Answer> = answers
        .iter()
        .map(|(what, answer)| {
            let (method, path) = what.split_once(' ').unwrap();
            (
                format!("{method} {REPOSITORY}/{path}"),
                Answer::json(answer),
            )
        })
        .collect();
    let server = Server::start(known);
    let url = server.url();
    let environment = [
        ("GITHUB_API_URL", url.as_str()),
        ("GITHUB_TOKEN", "secret"),
        ("PROPOSAL", folder.to_str().unwrap()),
        ("DPG_BRANCH", "main"),
    ];
    let run = runner.on_actions("links/propose.sh", &schedule(), &environment);
    let asked = server
        .asked()
        .into_iter()
        .filter(|asked| !asked.what.starts_with("GET"));
    let asked = asked.map(|asked| {
        let what = asked.what.replace(&format!("{REPOSITORY}/"), "");
        (what, serde_json::from_str(&asked.body).unwrap_or_default())
    });
    Some((run, asked.collect()))
}

fn whats(asked: &[(String, Value)]) -> Vec<&str> {
    asked.iter().map(|(what, _)| what.as_str()).collect()
}

#[test]
fn one_commit_and_one_pull_request_are_made_or_renewed() {
    let files = [(LEDGER, "{}\n"), ("registry/good.yaml", "name: Good\n")];
    let Some((run, asked)) = propose(&files, &json!([])) else {
        return;
    };
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let made = [
        "POST git/blobs",
        "POST git/blobs",
        "POST git/trees",
        "POST git/commits",
    ];
    assert_eq!(
        whats(&asked),
        [&made[..], &["POST git/refs", "POST pulls"]].concat()
    );
    assert_eq!(asked[2].1["tree"][0]["path"], LEDGER);
    assert_eq!(asked[2].1["tree"][1]["path"], "registry/good.yaml");
    assert_eq!(asked[5].1["body"], "2 links checked.");
    let refs = json!([{"ref": "refs/heads/dpg/links", "object": {"sha": COMMIT}}]);
    let Some((run, asked)) = propose(&files, &refs) else {
        return;
    };
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let renewed = ["PATCH git/refs/heads/dpg/links", "PATCH pulls/8"];
    assert_eq!(whats(&asked), [&made[..], &renewed].concat());
}

#[test]
fn nothing_but_entries_and_the_ledger_can_be_changed() {
    for path in [
        ".github/workflows/x.yml",
        "site.toml",
        "registry/x.sh",
        "observations/x.yaml",
    ] {
        let Some((run, asked)) = propose(&[(path, "x\n")], &json!([])) else {
            return;
        };
        assert_eq!(run.status, 2, "{path}: {}{}", run.stdout, run.stderr);
        assert_eq!(asked, [], "{path}");
    }
    let Some((run, asked)) = propose(&[], &json!([])) else {
        return;
    };
    assert_eq!((run.status, asked.len()), (0, 0));
}
