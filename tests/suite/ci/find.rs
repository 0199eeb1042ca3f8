//! `action/comment/find.sh`: which pull request a finished run belongs to, and its report as data, against a stand-in API.

use std::collections::BTreeMap;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::ci::server::{Answer, Server};
use crate::ci::support::{Event, Runner, have};
use crate::support::Run;

/// The commit that was checked.
const SHA: &str = "1111111111111111111111111111111111111111";

/// The forge of one test: what the event says and what the API answers.
struct Forge {
    runner: Runner,
    event: Value,
    answers: BTreeMap<String, Answer>,
}

impl Forge {
    fn new() -> Option<Self> {
        if !have(&["curl", "unzip", "zip"]) {
            return None;
        }
        let runner = Runner::new()?;
        let event = json!({"workflow_run": {
            "id": 55, "event": "pull_request", "head_sha": SHA, "head_branch": "add/water&points",
            "repository": {"full_name": "org/goods"},
            "head_repository": {"id": 99, "owner": {"login": "stranger"}},
            "pull_requests": [],
        }});
        let mut forge = Self {
            runner,
            event,
            answers: BTreeMap::new(),
        };
        forge.pulls(&[pull(7, SHA, 99)]);
        let report = json!({"id": 3, "name": "dpg-report", "size_in_bytes": 400, "expired": false});
        let preview =
            json!({"id": 4, "name": "dpg-preview", "size_in_bytes": 9_000_000, "expired": false});
        forge.artefacts(&[report, preview]);
        let archive = forge.archive("report.md", "# Report\n");
        forge.answer("GET", "actions/artifacts/3/zip", Answer::bytes(archive));
        let files = json!([{"filename": "registry/water.yaml"}]);
        forge.answer("GET", "pulls/7/files", Answer::json(&files));
        forge.changes(1);
        Some(forge)
    }

    fn answer(&mut self, method: &str, path: &str, answer: Answer) {
        let what = format!("{method} /repos/org/goods/{path}");
        self.answers.insert(what, answer);
    }

    fn pulls(&mut self, all: &[Value]) {
        self.answer("GET", "pulls", Answer::json(&json!(all)));
    }

    /// How many files the pull request changes, all of them.
    fn changes(&mut self, files: u32) {
        let pull = json!({"number": 7, "changed_files": files});
        self.answer("GET", "pulls/7", Answer::json(&pull));
    }

    fn artefacts(&mut self, all: &[Value]) {
        let list = json!({"total_count": all.len(), "artifacts": all});
        self.answer("GET", "actions/runs/55/artifacts", Answer::json(&list));
    }

    /// A zip archive of one file.
    fn archive(&self, name: &str, text: &str) -> Vec<u8> {
        let folder = self.runner.path("temp/archive");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(name), text).unwrap();
        let run = Command::new("zip")
            .args(["-q", "-", name])
            .current_dir(&folder)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        assert!(run.status.success());
        run.stdout
    }

    /// Runs the script; the server with what it was asked.
    fn find(&self) -> (Run, Server) {
        let server = Server::start(self.answers.clone());
        let event = Event {
            name: "workflow_run",
            payload: self.event.clone(),
        };
        let more = [
            ("GITHUB_API_URL", &*server.url()),
            ("GITHUB_TOKEN", "secret"),
        ];
        let run = self.runner.on_actions("comment/find.sh", &event, &more);
        (run, server)
    }

    /// That nothing is found and nothing fails, for this reason.
    fn finds_nothing(&self, reason: &str) {
        let (run, _server) = self.find();
        assert_eq!(run.status, 0, "{}", run.stderr);
        assert!(run.stderr.contains(reason), "{}", run.stderr);
        assert_eq!(self.runner.outputs()["number"], "");
    }

    /// That it stops with this reason and hands nothing on.
    fn fails(&self, reason: &str) {
        let (run, _server) = self.find();
        assert_eq!(run.status, 2, "{}", run.stderr);
        assert!(run.stderr.contains(reason), "{}", run.stderr);
        assert!(!self.runner.outputs().contains_key("number"));
    }
}

fn pull(number: u32, sha: &str, repository: u32) -> Value {
    json!({"number": number, "state": "open", "head": {"sha": sha, "repo": {"id": repository}}})
}

#[test]
fn the_pull_request_of_a_fork_is_found_with_its_report() {
    let Some(forge) = Forge::new() else { return };
    let (run, server) = forge.find();
    assert_eq!(run.status, 0, "{}", run.stderr);
    let outputs = forge.runner.outputs();
    assert_eq!(outputs["number"], "7");
    assert_eq!(outputs["sha"], SHA);
    assert_eq!((&*outputs["inside"], &*outputs["outside"]), ("1", "0"));
    assert_eq!(outputs["unlisted"], "0");
    let log = "https://github.com/org/goods/actions/runs/55";
    assert_eq!(outputs["log"], log);
    assert_eq!(outputs["preview"], format!("{log}/artifacts/4"));
    assert_eq!(forge.runner.report(), "# Report\n");
    let asked = &server.asked()[0];
    let query = "head=stranger%3aadd%2fwater%26points&state=open&per_page=100";
    assert!(asked.what.to_lowercase().ends_with(query), "{}", asked.what);
    assert!(asked.head.contains("authorization: bearer secret"));
}

#[test]
fn the_token_does_not_follow_to_another_host() {
    let Some(mut forge) = Forge::new() else {
        return;
    };
    let archive = Answer::bytes(forge.archive("report.md", "elsewhere\n"));
    let store = Server::start(BTreeMap::from([("GET /blob".to_owned(), archive)]));
    let there = Answer::to(&format!("{}/blob", store.url()));
    forge.answer("GET", "actions/artifacts/3/zip", there);
    let (run, _server) = forge.find();
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert_eq!(forge.runner.report(), "elsewhere\n");
    let asked = store.asked();
    assert_eq!(asked.len(), 1);
    assert!(!asked[0].head.contains("secret"), "{}", asked[0].head);
}

#[test]
fn only_the_open_pull_request_at_the_checked_commit_counts() {
    let Some(mut forge) = Forge::new() else {
        return;
    };
    let newer = "2222222222222222222222222222222222222222";
    let mut closed = pull(8, SHA, 99);
    closed["state"] = json!("closed");
    let mut gone = pull(9, SHA, 99);
    gone["head"]["repo"] = Value::Null;
    forge.pulls(&[pull(7, newer, 99), pull(6, SHA, 98), closed, gone]);
    forge.finds_nothing("no open pull request");
    forge.pulls(&[pull(7, SHA, 99), pull(8, SHA, 99)]);
    forge.finds_nothing("several pull requests");
}

#[test]
fn a_run_that_is_not_of_a_pull_request_here_is_left_alone() {
    let Some(mut forge) = Forge::new() else {
        return;
    };
    forge.event["workflow_run"]["event"] = json!("push");
    forge.finds_nothing("not for a pull request");
    forge.event["workflow_run"]["event"] = json!("pull_request");
    forge.event["workflow_run"]["head_repository"] = Value::Null;
    forge.finds_nothing("is gone");
    forge.event["workflow_run"]["repository"]["full_name"] = json!("org/other");
    let (run, server) = forge.find();
    assert_eq!(run.status, 2, "{}", run.stderr);
    assert!(server.asked().is_empty());
}

#[test]
fn the_newest_report_of_the_run_is_taken_and_one_without_is_no_failure() {
    let Some(mut forge) = Forge::new() else {
        return;
    };
    let report = |id: u32, expired: bool| json!({"id": id, "name": "dpg-report", "size_in_bytes": 400, "expired": expired});
    forge.artefacts(&[report(2, false), report(3, false), report(5, true)]);
    let (run, _server) = forge.find();
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert_eq!(forge.runner.report(), "# Report\n");
    assert_eq!(forge.runner.outputs()["preview"], "");
    forge.artefacts(&[report(5, true)]);
    forge.finds_nothing("left no report");
}

#[test]
fn a_report_that_is_no_report_is_refused() {
    let Some(mut forge) = Forge::new() else {
        return;
    };
    let mut huge =
        json!({"id": 3, "name": "dpg-report", "size_in_bytes": 50_000_000, "expired": false});
    forge.artefacts(&[huge.clone()]);
    forge.fails("50000000 bytes");
    huge["size_in_bytes"] = json!(400);
    forge.artefacts(&[huge]);
    let liar = Answer::bytes(vec![0; 2_000_000]);
    forge.answer("GET", "actions/artifacts/3/zip", liar);
    forge.fails("larger than it was said to be");
    let broken = Answer::bytes(b"PK\x03\x04 no archive".to_vec());
    forge.answer("GET", "actions/artifacts/3/zip", broken);
    forge.fails("no readable `report.md`");
    let other = Answer::bytes(forge.archive("other.md", "x\n"));
    forge.answer("GET", "actions/artifacts/3/zip", other);
    forge.fails("no readable `report.md`");
    forge.answer("GET", "actions/artifacts/3/zip", Answer::refusal(410));
    forge.fails("could not be fetched");
}

#[test]
fn a_report_that_swells_is_read_to_its_bound() {
    let Some(mut forge) = Forge::new() else {
        return;
    };
    let bomb = "swell ".repeat(5_000_000);
    let archive = forge.archive("report.md", &bomb);
    assert!(archive.len() < 400_000);
    forge.answer("GET", "actions/artifacts/3/zip", Answer::bytes(archive));
    let (run, _server) = forge.find();
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert_eq!(forge.runner.report().len(), 524_288);
}

#[test]
fn changes_beside_the_entries_are_counted_on_all_pages() {
    let Some(mut forge) = Forge::new() else {
        return;
    };
    let full: Vec<Value> = (0..100)
        .map(|n| json!({"filename": format!("registry/{n}.yaml")}))
        .collect();
    let first = "pulls/7/files?per_page=100&page=1";
    forge.answer("GET", first, Answer::json(&json!(full)));
    let rest = json!([
        {"filename": ".github/workflows/check.yml"},
        {"filename": "registry/moved.yaml", "previous_filename": "schema/moved.yaml"},
        {"filename": "registry/a.yaml", "previous_filename": "registry/b.yaml"},
    ]);
    forge.answer(
        "GET",
        "pulls/7/files?per_page=100&page=2",
        Answer::json(&rest),
    );
    forge.changes(103);
    let (run, _server) = forge.find();
    assert_eq!(run.status, 0, "{}", run.stderr);
    let outputs = forge.runner.outputs();
    assert_eq!((&*outputs["inside"], &*outputs["outside"]), ("101", "2"));
    assert_eq!(outputs["unlisted"], "0");
}

#[test]
fn files_beyond_what_github_lists_are_counted() {
    let Some(mut forge) = Forge::new() else {
        return;
    };
    let full: Vec<Value> = (0..100)
        .map(|n| json!({"filename": format!("registry/{n}.yaml")}))
        .collect();
    // Every page is full, and GitHub has no more than thirty.
    forge.answer("GET", "pulls/7/files", Answer::json(&json!(full)));
    forge.changes(3_020);
    let (run, server) = forge.find();
    assert_eq!(run.status, 0, "{}", run.stderr);
    let outputs = forge.runner.outputs();
    assert_eq!((&*outputs["inside"], &*outputs["outside"]), ("3000", "0"));
    assert_eq!(outputs["unlisted"], "20");
    let asked = server.asked().into_iter();
    assert_eq!(asked.filter(|one| one.what.contains("/files?")).count(), 30);
}

#[test]
fn a_pull_request_that_hides_how_much_it_changes_gets_no_comment() {
    let Some(mut forge) = Forge::new() else {
        return;
    };
    forge.answer("GET", "pulls/7", Answer::json(&json!({"number": 7})));
    forge.fails("how many files");
    forge.answer("GET", "pulls/7", Answer::refusal(500));
    forge.fails("could not be read");
}
