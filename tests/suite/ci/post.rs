//! `action/comment/post.sh`: the one comment that stays on a pull request, against a stand-in API.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::ci::server::{Answer, Server};
use crate::ci::support::{Runner, have};
use crate::support::Run;

/// Posts a report where these comments are already; what was asked besides the lists.
pub(crate) fn post(
    report: &str,
    comments: &[Value],
    more: &[(&str, &str)],
) -> Option<(Run, Vec<(String, String)>)> {
    if !have(&["curl"]) {
        return None;
    }
    let runner = Runner::new()?;
    let list = "/repos/org/goods/issues/7/comments";
    let mut answers = BTreeMap::new();
    let pages: Vec<_> = comments.chunks(100).collect();
    for number in 0..=pages.len() {
        let page = pages.get(number).copied().unwrap_or_default();
        let address = format!("GET {list}?per_page=100&page={}", number + 1);
        answers.insert(address, Answer::json(&json!(page)));
    }
    answers.insert(format!("POST {list}"), Answer::json(&json!({})));
    for id in [5, 205] {
        let address = format!("PATCH /repos/org/goods/issues/comments/{id}");
        answers.insert(address, Answer::json(&json!({})));
    }
    let server = Server::start(answers);
    let file = runner.path("report.md");
    std::fs::write(&file, report).unwrap();
    let url = server.url();
    let mut environment = vec![
        ("GITHUB_API_URL", url.as_str()),
        ("GITHUB_REPOSITORY", "org/goods"),
        ("GITHUB_TOKEN", "secret"),
        ("NUMBER", "7"),
        ("REPORT", file.to_str().unwrap()),
        ("SHA", "0123456789abcdef0123456789abcdef01234567"),
        ("LOG", "https://example.org/log"),
        ("PREVIEW", "https://example.org/preview"),
    ];
    environment.extend(more);
    let run = runner.run("comment/post.sh", &environment);
    let asked = server.asked().into_iter();
    let written = asked
        .filter(|asked| !asked.what.starts_with("GET"))
        .map(|asked| {
            let body: Value = serde_json::from_str(&asked.body).unwrap();
            (asked.what, body["body"].as_str().unwrap().to_owned())
        })
        .collect();
    Some((run, written))
}

fn comment(id: u32, login: &str, body: &str) -> Value {
    json!({"id": id, "user": {"login": login}, "body": body})
}

/// The comment of ours.
fn ours(id: u32) -> Value {
    comment(id, "github-actions[bot]", "<!-- dpg review -->\nold")
}

#[test]
fn the_first_report_is_posted() {
    let Some((run, written)) = post("# Report\n", &[], &[("OUTSIDE", "2")]) else {
        return;
    };
    assert_eq!(run.status, 0, "{}", run.stderr);
    let [(what, body)] = &written[..] else {
        panic!("{written:?}");
    };
    assert_eq!(what, "POST /repos/org/goods/issues/7/comments");
    assert!(
        body.starts_with("<!-- dpg review -->\nCommit 0123456789ab"),
        "{body}"
    );
    assert!(body.contains("[log](https://example.org/log)"), "{body}");
    assert!(
        body.contains("[preview](https://example.org/preview)"),
        "{body}"
    );
    assert!(
        body.contains("changes 2 files outside `registry/`"),
        "{body}"
    );
    assert!(body.ends_with("\n\n# Report\n"), "{body}");
}

#[test]
fn later_reports_renew_it_however_many_comments_there_are() {
    let others = (1..=204).map(|id| comment(id, "somebody", "fine"));
    let comments: Vec<_> = others.chain([ours(205)]).collect();
    let Some((run, written)) = post("# Report\n", &comments, &[]) else {
        return;
    };
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert_eq!(written.len(), 1);
    assert_eq!(written[0].0, "PATCH /repos/org/goods/issues/comments/205");
    assert!(!written[0].1.contains("outside"), "{}", written[0].1);
}

#[test]
fn nobody_elses_comment_is_touched() {
    let comments = [
        comment(5, "stranger", "<!-- dpg review -->\nmine"),
        comment(6, "github-actions[bot]", "quotes <!-- dpg review -->"),
        json!({"id": 8, "user": null, "body": null}),
    ];
    let Some((run, written)) = post("# Report\n", &comments, &[]) else {
        return;
    };
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert_eq!(written[0].0, "POST /repos/org/goods/issues/7/comments");
}

/// What `report.sh` prints where there is nothing to say.
const NOTHING: &str =
    "<!-- dpg: nothing to say -->\nThis change touches no part of the registry.\n";

#[test]
fn nothing_to_say_makes_no_comment_but_renews_an_old_one() {
    let outside = [("INSIDE", "0"), ("OUTSIDE", "1"), ("UNLISTED", "0")];
    let Some((run, written)) = post(NOTHING, &[], &outside) else {
        return;
    };
    assert_eq!((run.status, written.len()), (0, 0), "{}", run.stderr);
    let (run, written) = post(NOTHING, &[ours(5)], &outside).unwrap();
    assert_eq!(run.status, 0, "{}", run.stderr);
    let body = &written[0].1;
    assert!(
        body.ends_with("\n\nThis change touches no part of the registry.\n"),
        "{body}"
    );
}

#[test]
fn a_report_cannot_keep_silent_about_a_change_of_the_registry() {
    for (name, others) in [("INSIDE", "2"), ("UNLISTED", "1")] {
        let Some((run, written)) = post(NOTHING, &[], &[("OUTSIDE", "3"), (name, others)]) else {
            return;
        };
        assert_eq!(run.status, 0, "{}", run.stderr);
        let body = &written[0].1;
        assert!(
            body.contains("changes 3 files outside `registry/`"),
            "{body}"
        );
    }
}

#[test]
fn an_empty_report_means_that_the_check_failed() {
    for comments in [&[][..], &[ours(5)]] {
        let Some((run, written)) = post("", comments, &[]) else {
            return;
        };
        assert_eq!((run.status, written.len()), (2, 1), "{}", run.stderr);
        assert!(run.stderr.contains("the report is empty"), "{}", run.stderr);
        let body = &written[0].1;
        assert!(
            body.contains("The check failed and left no report"),
            "{body}"
        );
    }
}

#[test]
fn files_that_github_does_not_list_may_lie_anywhere() {
    let Some((run, written)) = post("# Report\n", &[], &[("UNLISTED", "20")]) else {
        return;
    };
    assert_eq!(run.status, 0, "{}", run.stderr);
    let body = &written[0].1;
    assert!(
        body.contains("> [!WARNING]\n> It changes 20 files more than GitHub lists"),
        "{body}"
    );
}

#[test]
fn no_comment_is_posted_twice_where_they_are_too_many_to_list() {
    let flood: Vec<_> = (1..=3_000)
        .map(|id| comment(1_000 + id, "somebody", "fine"))
        .collect();
    let Some((run, written)) = post("# Report\n", &flood, &[]) else {
        return;
    };
    assert_eq!((run.status, written.len()), (2, 0), "{}", run.stderr);
    assert!(run.stderr.contains("too many"), "{}", run.stderr);
    let with_ours: Vec<_> = [ours(5)].into_iter().chain(flood).collect();
    let (run, written) = post("# Report\n", &with_ours, &[]).unwrap();
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert_eq!(written[0].0, "PATCH /repos/org/goods/issues/comments/5");
}

#[test]
fn a_forged_report_calls_nobody_and_fits() {
    let text = "@org/team and @bob, not https://example.org/@bob\n\u{1b}[2J\u{0}\n";
    let Some((run, written)) = post(text, &[], &[]) else {
        return;
    };
    assert_eq!(run.status, 0, "{}", run.stderr);
    let body = &written[0].1;
    assert!(
        body.contains("@\u{200b}org/team and @\u{200b}bob"),
        "{body}"
    );
    assert!(
        body.contains("not https://example.org/%40bob\n[2J\n"),
        "{body:?}"
    );
    let flood = "𝄞 line\n".repeat(60_000);
    let (run, written) = post(&flood, &[], &[]).unwrap();
    assert_eq!(run.status, 0, "{}", run.stderr);
    let body = &written[0].1;
    assert!((60_000..65_536).contains(&body.chars().count()));
    assert!(body.contains("_Cut: "));
    assert!(body.ends_with("𝄞 line"), "cut within a line");
}

#[test]
fn what_cannot_be_posted_is_a_failure_with_its_reason() {
    let Some((run, written)) = post("# Report\n", &[], &[("NUMBER", "7/../8")]) else {
        return;
    };
    assert_eq!((run.status, written.len()), (2, 0));
    let (run, written) = post("# Report\n", &[], &[("GITHUB_REPOSITORY", "org/other")]).unwrap();
    assert_eq!((run.status, written.len()), (2, 0));
    assert!(run.stderr.contains("could not be listed"), "{}", run.stderr);
    let (run, _) = post("# Report\n", &[ours(9)], &[]).unwrap();
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("could not be renewed"),
        "{}",
        run.stderr
    );
}
