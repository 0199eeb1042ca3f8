//! `action/issue`: the text of an issue becomes a pull request and a reply; what is in it stays data.

use std::collections::BTreeMap;
use std::fs::{create_dir_all, read_to_string, write};

use serde_json::{Value, json};

use crate::ci::server::{Answer, Server};
use crate::ci::support::{Event, Runner, have};

const REPOSITORY: &str = "/repos/org/goods";
const BASE: &str = "1111111111111111111111111111111111111111";
const OURS: &str = "2222222222222222222222222222222222222222";

/// An event of an issue with a text.
fn issue(body: &str) -> Event {
    Event {
        name: "issues",
        payload: json!({
            "issue": {"number": 7, "title": "$(touch title) `id`", "body": body},
            "repository": {"default_branch": "main"},
        }),
    }
}

/// What the first job leaves for a text: the folder's files by name.
fn read(body: &str) -> Option<(Runner, BTreeMap<&'static str, String>)> {
    let runner = Runner::with_registry()?;
    let run = runner.on_actions("issue/read.sh", &issue(body), &[]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    assert!(
        obeys_nothing(&run.stdout) && obeys_nothing(&run.stderr),
        "{}{}",
        run.stdout,
        run.stderr
    );
    let folder = runner.outputs()["proposal"].clone();
    let files = ["path", "entry.yaml", "reply.md"];
    let files = files.into_iter().filter_map(|name| {
        let text = read_to_string(format!("{folder}/{name}")).ok()?;
        Some((name, text))
    });
    let files = files.collect();
    Some((runner, files))
}

#[test]
fn an_issue_becomes_an_entry_and_a_reply() {
    let Some((_, files)) = read("### Name\n\nMillet Ledger\n\n### Summary\n\nRecords.\n") else {
        return;
    };
    assert_eq!(files["path"], "registry/millet-ledger.yaml\n");
    assert!(files["entry.yaml"].contains("\nname: Millet Ledger\nsummary: Records.\n"));
    assert!(files["reply.md"].starts_with("<!-- dpg issue -->\nThank you."));
    assert!(
        files["reply.md"].contains("`missing-key`"),
        "{}",
        files["reply.md"]
    );
}

#[test]
fn a_hostile_text_changes_nothing_but_texts_of_the_entry() {
    let hostile = "$(touch pwned) `touch pwned` ; touch pwned\n::set-output name=x::y\n::add-mask::a\n${{ github.token }}\n@everyone #1 <script>\n--- !!python/object\n- ../../etc/passwd\u{202e}";
    let body = format!(
        "### Name\n\n../../x $(touch pwned)\n\n### Summary\n\n{hostile}\n\n### Website\n\njavascript:alert(1)\n"
    );
    let Some((runner, files)) = read(&body) else {
        return;
    };
    assert_eq!(files["path"], "registry/x-touch-pwned.yaml\n");
    assert_eq!(
        runner.git(&["status", "--porcelain"]),
        "?? registry/x-touch-pwned.yaml"
    );
    assert_eq!(runner.outputs().len(), 1);
    let reply = &files["reply.md"];
    assert!(
        !reply.contains('\u{202e}') && !reply.contains("<script>"),
        "{reply}"
    );
    let entry: Value = serde_yaml::from_str(&files["entry.yaml"]).unwrap();
    let summary = entry["summary"].as_str().unwrap();
    assert!(summary.contains("${{ github.token }}"), "{summary}");
}

/// Texts of issues that attack the scripts, each with what it tries in several places.
fn attacks() -> Vec<String> {
    let answers = |text: &str| {
        format!("### Name\n\nLedger {text}\n\n### Summary\n\n{text}\n\n### Description\n\n{text}\n")
    };
    vec![
        answers("$(touch pwned) `touch pwned`; touch pwned; ${IFS} \" ' \\ $'\\x00'"),
        answers("::error::forged\n::set-output name=proposal::x\n::stop-commands::x\n##[error]forged"),
        answers("@everyone @org/all #1 <img src=x> <!-- dpg issue --> \u{202e}\u{0}\u{1b}[2J"),
        answers(&"x\n$(touch pwned)\n".repeat(40_000)),
        "```yaml\nname: \"Ledger $(touch pwned)\"\nsummary: \"::error::forged\"\nextra: {\"$(touch pwned)\": \"\\0 @everyone\"}\n# ::error::forged\n```\n".to_owned(),
        "```yaml\nname: [unclosed ::error::forged\n```\n".to_owned(),
        "::error::forged\n".repeat(50_000),
    ]
}

/// Whether a log has no command of the runner but those of the scripts: what others wrote is between two marks.
fn obeys_nothing(log: &str) -> bool {
    let mut token: Option<String> = None;
    log.lines().all(|line| match &token {
        Some(end) if *line == format!("::{end}::") => {
            token = None;
            true
        }
        Some(_) => true,
        None => match line.strip_prefix("::stop-commands::") {
            Some(start) => {
                token = Some(start.to_owned());
                true
            }
            None => !line.contains("forged"),
        },
    })
}

#[test]
fn no_attack_gets_from_a_text_into_a_shell_a_command_or_another_file() {
    for body in attacks() {
        let Some((runner, files)) = read(&body) else {
            return;
        };
        let changed = runner.git(&["status", "--porcelain"]);
        let path = files.get("path").map(|path| path.trim_end());
        let new = path.map_or_else(String::new, |path| format!("?? {path}"));
        assert_eq!(changed, new);
        assert_eq!(runner.outputs().keys().collect::<Vec<_>>(), ["proposal"]);
        let made = files_below(&runner.path(""));
        let pwned: Vec<_> = made
            .iter()
            .filter(|one| one.contains("pwned") && !one.ends_with(".yaml"))
            .collect();
        assert!(pwned.is_empty(), "{pwned:?}");
        let files: Vec<(&str, &str)> = files
            .iter()
            .map(|(name, text)| (*name, text.as_str()))
            .collect();
        let Some((run, asked)) = propose(&files, &[]) else {
            return;
        };
        assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
        assert!(
            obeys_nothing(&run.stdout) && obeys_nothing(&run.stderr),
            "{}{}",
            run.stdout,
            run.stderr
        );
        for (what, request) in &asked {
            match what.as_str() {
                "POST git/trees" => {
                    let tree = request["tree"].as_array().unwrap();
                    assert_eq!((tree.len(), tree[0]["path"].as_str()), (1, path));
                    let entry = files.iter().find(|(name, _)| *name == "entry.yaml");
                    assert_eq!(tree[0]["content"].as_str(), entry.map(|(_, text)| *text));
                }
                "POST issues/7/comments" => {
                    let reply = request["body"].as_str().unwrap();
                    assert!(
                        !reply.contains("@everyone") && !reply.contains("<img"),
                        "{reply}"
                    );
                }
                _ => {
                    let text = request.to_string();
                    assert!(
                        !text.contains("touch pwned") && !text.contains("::"),
                        "{text}"
                    );
                }
            }
        }
    }
}

/// All files below a folder.
fn files_below(folder: &std::path::Path) -> Vec<String> {
    let files = crate::support::files(folder).into_iter();
    files.map(|(path, _)| path).collect()
}

#[test]
fn a_text_that_is_no_proposal_gets_only_a_reply() {
    let Some((_, files)) = read("Is this free?") else {
        return;
    };
    assert_eq!(files.keys().copied().collect::<Vec<_>>(), ["reply.md"]);
    assert!(
        files["reply.md"].contains("did not become an entry"),
        "{}",
        files["reply.md"]
    );
}

/// Runs the second job with a proposal; what it asked of the API besides reading, as method, address and body.
fn propose(
    files: &[(&str, &str)],
    answers: &[(String, Value)],
) -> Option<(crate::support::Run, Vec<(String, Value)>)> {
    if !have(&["curl", "jq"]) {
        return None;
    }
    let runner = Runner::new()?;
    let folder = runner.path("proposal");
    create_dir_all(&folder).unwrap();
    for (name, text) in files {
        write(folder.join(name), text).unwrap();
    }
    let mut known: BTreeMap<String, Answer> = BTreeMap::new();
    let usual = [
        ("GET git/matching-refs/heads/dpg/issue-7", json!([])),
        ("GET git/ref/heads/main", json!({"object": {"sha": BASE}})),
        ("POST git/trees", json!({"sha": "tree"})),
        ("POST git/commits", json!({"sha": OURS})),
        ("POST git/refs", json!({})),
        ("PATCH git/refs/heads/dpg/issue-7", json!({})),
        ("GET pulls", json!([])),
        ("POST pulls", json!({"number": 8})),
        ("GET issues/7/comments", json!([])),
        ("POST issues/7/comments", json!({})),
    ];
    let usual = usual.map(|(what, answer)| (what.to_owned(), answer));
    for (what, answer) in usual.iter().chain(answers) {
        let (method, path) = what.split_once(' ').unwrap();
        known.insert(
            format!("{method} {REPOSITORY}/{path}"),
            Answer::json(answer),
        );
    }
    let server = Server::start(known);
    let url = server.url();
    let environment = [
        ("GITHUB_API_URL", url.as_str()),
        ("GITHUB_TOKEN", "secret"),
        ("PROPOSAL", folder.to_str().unwrap()),
    ];
    let run = runner.on_actions("issue/propose.sh", &issue("x"), &environment);
    let asked = server.asked().into_iter();
    let asked = asked
        .filter(|asked| !asked.what.starts_with("GET"))
        .map(|asked| {
            let what = asked.what.replace(&format!("{REPOSITORY}/"), "");
            (what, serde_json::from_str(&asked.body).unwrap_or_default())
        });
    Some((run, asked.collect()))
}

/// A proposal with an entry.
const PROPOSAL: [(&str, &str); 3] = [
    ("path", "registry/good.yaml\n"),
    ("entry.yaml", "name: Good\nsummary: $(id) `id` @all\n"),
    ("reply.md", "<!-- dpg issue -->\nThank you, @all.\n"),
];

#[test]
fn a_branch_a_pull_request_and_a_reply_are_made() {
    let Some((run, asked)) = propose(&PROPOSAL, &[]) else {
        return;
    };
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let what: Vec<&str> = asked.iter().map(|(what, _)| what.as_str()).collect();
    assert_eq!(
        what,
        [
            "POST git/trees",
            "POST git/commits",
            "POST git/refs",
            "POST pulls",
            "POST issues/7/comments"
        ]
    );
    let tree = &asked[0].1;
    assert_eq!(tree["base_tree"], BASE);
    assert_eq!(tree["tree"][0]["path"], "registry/good.yaml");
    assert_eq!(tree["tree"][0]["content"], PROPOSAL[1].1);
    assert_eq!(asked[1].1["parents"], json!([BASE]));
    assert_eq!(
        asked[2].1,
        json!({"ref": "refs/heads/dpg/issue-7", "sha": OURS})
    );
    assert!(asked[3].1["body"].as_str().unwrap().contains("Closes #7"));
    let reply = asked[4].1["body"].as_str().unwrap();
    assert!(
        reply.starts_with("<!-- dpg issue -->\nPull request #8\n"),
        "{reply}"
    );
    assert!(!reply.contains("@all"), "mentions call nobody: {reply}");
}

/// The answers of a repository where the branch and its pull request exist already, and whose commit it is.
fn existing(refs: Value, login: &str) -> Vec<(String, Value)> {
    let commit = json!({"author": {"login": login}, "parents": [{}]});
    vec![
        ("GET git/matching-refs/heads/dpg/issue-7".to_owned(), refs),
        (format!("GET commits/{OURS}"), commit),
        ("GET pulls".to_owned(), json!([{"number": 8}])),
    ]
}

#[test]
fn an_edited_issue_renews_the_same_branch_and_pull_request() {
    let refs = json!([
        {"ref": "refs/heads/dpg/issue-77", "object": {"sha": BASE}},
        {"ref": "refs/heads/dpg/issue-7", "object": {"sha": OURS}},
    ]);
    let answers = existing(refs, "github-actions[bot]");
    let Some((run, asked)) = propose(&PROPOSAL, &answers) else {
        return;
    };
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let what: Vec<&str> = asked.iter().map(|(what, _)| what.as_str()).collect();
    let renewed = "PATCH git/refs/heads/dpg/issue-7";
    assert_eq!(
        what,
        [
            "POST git/trees",
            "POST git/commits",
            renewed,
            "POST issues/7/comments"
        ]
    );
}

#[test]
fn the_work_of_somebody_else_on_the_branch_stays() {
    let refs = json!([{"ref": "refs/heads/dpg/issue-7", "object": {"sha": OURS}}]);
    let answers = existing(refs, "maintainer");
    let Some((run, asked)) = propose(&PROPOSAL, &answers) else {
        return;
    };
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let what: Vec<&str> = asked.iter().map(|(what, _)| what.as_str()).collect();
    assert_eq!(what, ["POST issues/7/comments"]);
}

#[test]
fn a_proposal_outside_of_the_registry_is_refused() {
    for path in [
        ".github/workflows/x.yml",
        "registry/../x.yaml",
        "registry/a b.yaml",
        "registry/x.yaml\nregistry/y.yaml",
    ] {
        let files = [("path", path), PROPOSAL[1], PROPOSAL[2]];
        let Some((run, asked)) = propose(&files, &[]) else {
            return;
        };
        assert_eq!(run.status, 2, "{path}");
        assert_eq!(asked, [], "{path}");
    }
}
