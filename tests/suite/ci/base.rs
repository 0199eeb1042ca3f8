//! `action/base.sh`: what a change is compared with, for each event of both forges.

use serde_json::json;

use crate::ci::support::{Event, Runner, pull_request};

#[test]
fn a_pull_request_is_compared_with_the_base_that_github_merged_it_into() {
    let Some(runner) = Runner::with_registry() else {
        return;
    };
    let stale = runner.git(&["rev-parse", "HEAD"]);
    runner.branch();
    runner.write("registry/new.yaml", "name: New\n");
    let head = runner.commit();
    runner.git(&["checkout", "--quiet", "main"]);
    runner.write("registry/meanwhile.yaml", "name: Meanwhile\n");
    let tip = runner.commit();
    runner.git(&["merge", "--quiet", "--no-edit", "change"]);
    let merge = runner.git(&["rev-parse", "HEAD"]);
    let event = pull_request(&stale);
    let run = runner.on_actions("base.sh", &event, &[("GITHUB_SHA", &merge)]);
    assert_eq!(run.stdout.trim(), tip, "{}", run.stderr);
    runner.git(&["checkout", "--quiet", &head]);
    let run = runner.on_actions("base.sh", &event, &[("GITHUB_SHA", &merge)]);
    assert_eq!(run.stdout.trim(), stale, "{}", run.stderr);
}

#[test]
fn a_merge_that_a_contributor_made_is_no_merge_of_github() {
    let Some(runner) = Runner::with_registry() else {
        return;
    };
    let base = runner.git(&["rev-parse", "HEAD"]);
    runner.branch();
    runner.write("registry/new.yaml", "name: New\n");
    runner.commit();
    runner.git(&["checkout", "--quiet", "-b", "other", "main"]);
    runner.commit();
    runner.git(&["merge", "--quiet", "--no-edit", "change"]);
    let run = runner.on_actions("base.sh", &pull_request(&base), &[("GITHUB_SHA", &base)]);
    assert_eq!(run.stdout.trim(), base);
}

#[test]
fn a_push_is_compared_with_what_was_there_before() {
    let Some(runner) = Runner::with_registry() else {
        return;
    };
    let before = runner.git(&["rev-parse", "HEAD"]);
    runner.git(&["update-ref", "refs/remotes/origin/main", &before]);
    let tip = runner.commit();
    for (given, expected) in [
        (before.as_str(), &before),
        // a new branch; then one whose former commit is gone after a forced push
        ("0000000000000000000000000000000000000000", &before),
        ("1234567890123456789012345678901234567890", &before),
    ] {
        let payload = json!({"before": given, "repository": {"default_branch": "main"}});
        let event = Event {
            name: "push",
            payload,
        };
        let run = runner.on_actions("base.sh", &event, &[]);
        assert_eq!(run.stdout.trim(), expected, "{given}: {}", run.stderr);
    }
    let alone = Event {
        name: "workflow_dispatch",
        payload: json!({"repository": {"default_branch": "none"}}),
    };
    let run = runner.on_actions("base.sh", &alone, &[]);
    assert_eq!(run.stdout.trim(), tip, "{}", run.stderr);
}

#[test]
fn a_base_of_ones_own_wins_and_cannot_be_an_option() {
    let Some(runner) = Runner::with_registry() else {
        return;
    };
    let first = runner.git(&["rev-parse", "HEAD"]);
    runner.commit();
    let event = pull_request("1234567890123456789012345678901234567890");
    let run = runner.on_actions("base.sh", &event, &[("DPG_BASE", "main~1")]);
    assert_eq!(run.stdout.trim(), first, "{}", run.stderr);
    let run = runner.on_actions("base.sh", &event, &[("DPG_BASE", "--all")]);
    assert_eq!((run.status, run.stdout.as_str()), (2, ""));
    assert!(
        run.stderr.contains("`--all` is not in this clone"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_clone_without_the_base_is_told_to_fetch_it() {
    let Some(runner) = Runner::with_registry() else {
        return;
    };
    let base = runner.git(&["rev-parse", "HEAD"]);
    runner.commit();
    let address = format!("file://{}", runner.path("repo").display());
    let shallow = runner.path("shallow");
    let shallow = shallow.to_str().unwrap();
    runner.git(&["clone", "--quiet", "--depth", "1", &address, shallow]);
    let run = runner.on_actions("base.sh", &pull_request(&base), &[("DPG_ROOT", shallow)]);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("fetch-depth: 0"), "{}", run.stderr);
}

#[test]
fn a_merge_request_of_gitlab_names_its_base() {
    let Some(runner) = Runner::with_registry() else {
        return;
    };
    let first = runner.git(&["rev-parse", "HEAD"]);
    let second = runner.commit();
    runner.commit();
    let before = (
        "CI_COMMIT_BEFORE_SHA",
        "0000000000000000000000000000000000000000",
    );
    let diff = ("CI_MERGE_REQUEST_DIFF_BASE_SHA", first.as_str());
    let merged = ("CI_MERGE_REQUEST_TARGET_BRANCH_SHA", second.as_str());
    let run = runner.run("base.sh", &[before, diff]);
    assert_eq!(run.stdout.trim(), first, "{}", run.stderr);
    let run = runner.run("base.sh", &[before, diff, merged]);
    assert_eq!(run.stdout.trim(), second, "{}", run.stderr);
    let run = runner.run("base.sh", &[("CI_COMMIT_BEFORE_SHA", &first)]);
    assert_eq!(run.stdout.trim(), first, "{}", run.stderr);
}

#[test]
fn events_with_rights_are_refused() {
    let Some(runner) = Runner::with_registry() else {
        return;
    };
    for name in ["pull_request_target", "workflow_run", "issue_comment"] {
        let event = Event {
            name,
            payload: json!({}),
        };
        for script in ["base.sh", "check.sh"] {
            let run = runner.on_actions(script, &event, &[]);
            assert_eq!(run.status, 2, "{script} on {name}");
            let said = run.stdout + &run.stderr;
            assert!(said.contains("must not reach"), "{said}");
        }
    }
}
