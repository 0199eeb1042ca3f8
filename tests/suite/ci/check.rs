//! `action/check.sh`: marks, report, preview and exit status of the check of a change, on real repositories.

use std::fs::read_to_string;

use serde_json::Value;

use crate::ci::support::{Runner, pull_request};
use crate::support::{Run, sound_entry};

/// A runner whose branch changes files, and the check of it as a pull request.
fn check(files: &[(&str, &str)], more: &[(&str, &str)]) -> Option<(Runner, Run)> {
    let runner = Runner::with_registry()?;
    let base = runner.git(&["rev-parse", "HEAD"]);
    runner.branch();
    for (path, text) in files {
        runner.write(path, text);
    }
    runner.commit();
    let run = runner.on_actions("check.sh", &pull_request(&base), more);
    Some((runner, run))
}

fn renamed(name: &str) -> String {
    sound_entry().replace("Harvest Ledger", name)
}

#[test]
fn a_sound_change_passes_with_a_preview_that_names_its_page() {
    let files = [("registry/water-points.yaml", renamed("Water Points"))];
    let files = files.each_ref().map(|(path, text)| (*path, text.as_str()));
    let Some((runner, run)) = check(&files, &[]) else {
        return;
    };
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let outputs = runner.outputs();
    assert_eq!(outputs["status"], "0");
    let page = format!("{}/goods/water-points/index.html", outputs["preview"]);
    let page = read_to_string(page).unwrap();
    assert!(
        page.contains("href=\"../../index.html\""),
        "links from disk"
    );
    let report = runner.report();
    assert!(
        report.contains("- `goods/water-points/index.html`\n"),
        "{report}"
    );
    assert!(!report.contains("harvest-ledger/index.html"), "{report}");
    assert!(report.contains("water-points"), "{report}");
}

#[test]
fn a_faulty_change_fails_and_is_still_reported() {
    let files = [
        ("registry/faulty.yaml", "name: Faulty\n"),
        ("registry/harvest-ledger.yaml", &renamed("Harvest Book")),
    ];
    let Some((runner, run)) = check(&files, &[]) else {
        return;
    };
    assert_eq!(run.status, 1, "{}{}", run.stdout, run.stderr);
    assert_eq!(runner.outputs()["status"], "1");
    let mark = "::error file=registry/faulty.yaml,line=1,";
    assert!(
        run.stdout.lines().any(|line| line.starts_with(mark)),
        "{}",
        run.stdout
    );
    let report = runner.report();
    assert!(report.contains("cannot be published"), "{report}");
    assert!(
        report.contains("- `goods/harvest-ledger/index.html`\n"),
        "{report}"
    );
    assert!(
        report.contains("- `faulty` has no page, for its errors"),
        "{report}"
    );
}

#[test]
fn what_was_wrong_before_is_not_the_contributors() {
    let Some(runner) = Runner::with_registry() else {
        return;
    };
    runner.write("registry/faulty.yaml", "name: Faulty\n");
    let base = runner.commit();
    runner.branch();
    runner.write("registry/water-points.yaml", &renamed("Water Points"));
    runner.commit();
    let run = runner.on_actions("check.sh", &pull_request(&base), &[]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    // whoever changes the rules is told what they do to all entries
    runner.write("site.toml", &(runner.site() + "\nlanguages = [\"en\"]\n"));
    runner.commit();
    let run = runner.on_actions("check.sh", &pull_request(&base), &[]);
    assert_eq!(run.status, 1, "{}{}", run.stdout, run.stderr);
    assert!(
        runner
            .report()
            .contains("files that all pages are built from"),
        "{}",
        runner.report()
    );
}

#[test]
fn warnings_fail_where_they_are_denied() {
    let weak = sound_entry().replace("role: owner", "role: maintainer");
    let files = [("registry/weak.yaml", weak.as_str())];
    let Some((_runner, run)) = check(&files, &[]) else {
        return;
    };
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    assert!(
        run.stdout.contains("::warning file=registry/weak.yaml"),
        "{}",
        run.stdout
    );
    let (runner, run) = check(&files, &[("DPG_DENY_WARNINGS", "true")]).unwrap();
    assert_eq!(run.status, 1, "{}{}", run.stdout, run.stderr);
    let report = runner.report();
    assert!(report.contains("`dpg validate` found problems"), "{report}");
}

#[test]
fn a_registry_in_a_sub_folder_is_marked_where_it_lies() {
    let Some(runner) = Runner::with_registry() else {
        return;
    };
    runner.git(&["rm", "-q", "-r", "."]);
    let site = runner.git(&["show", "HEAD:site.toml"]);
    runner.write("a,b/site.toml", &site);
    runner.write("a,b/registry/harvest-ledger.yaml", &sound_entry());
    let base = runner.commit();
    runner.write("a,b/registry/faulty.yaml", "name: Faulty\n");
    runner.write("a,b/registry/harvest-ledger.yaml", &renamed("Harvest Book"));
    runner.commit();
    let root = ("DPG_ROOT", "a,b");
    let run = runner.on_actions("check.sh", &pull_request(&base), &[root]);
    assert_eq!(run.status, 1, "{}{}", run.stdout, run.stderr);
    let mark = "::error file=a%2Cb/registry/faulty.yaml,";
    assert!(
        run.stdout.lines().any(|line| line.starts_with(mark)),
        "{}",
        run.stdout
    );
    let report = runner.report();
    assert!(
        report.contains("- `goods/harvest-ledger/index.html`\n"),
        "{report}"
    );
}

#[test]
fn nothing_is_said_where_nothing_is_to_be_said() {
    let files = [("notes.md", "for us\n")];
    let Some((runner, run)) = check(&files, &[("DPG_PREVIEW", "false")]) else {
        return;
    };
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let report = runner.report();
    let nothing = "<!-- dpg: nothing to say -->\nThis change does not touch the registry";
    assert!(report.starts_with(nothing), "{report}");
    assert!(!runner.outputs().contains_key("preview"));
}

#[test]
fn a_tool_that_cannot_work_is_reported_once_with_its_words() {
    let files = [("site.toml", "format = 1\ntitle = \"~~~\"\nlanguage = 3\n")];
    let Some((runner, run)) = check(&files, &[]) else {
        return;
    };
    assert_eq!(run.status, 2, "{}{}", run.stdout, run.stderr);
    assert_eq!(runner.outputs()["status"], "2");
    let report = runner.report();
    assert!(report.contains("`dpg` failed"), "{report}");
    assert_eq!(report.matches("unknown").count(), 1, "{report}");
}

#[test]
fn gitlab_gets_the_findings_of_all_entries_as_code_quality() {
    let Some(runner) = Runner::with_registry() else {
        return;
    };
    runner.write("registry/faulty.yaml", "name: Faulty\n");
    let base = runner.commit();
    runner.write("registry/water-points.yaml", &renamed("Water Points"));
    runner.commit();
    let out = runner.path("out");
    let environment = [
        ("GITLAB_CI", "true"),
        ("CI_MERGE_REQUEST_IID", "7"),
        ("CI_MERGE_REQUEST_DIFF_BASE_SHA", base.as_str()),
        ("DPG_OUT", out.to_str().unwrap()),
    ];
    let run = runner.run("check.sh", &environment);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let quality = read_to_string(out.join("code-quality.json")).unwrap();
    let quality: Vec<Value> = serde_json::from_str(&quality).unwrap();
    let first = &quality[0];
    assert_eq!(first["location"]["path"], "registry/faulty.yaml");
    assert_eq!(first["location"]["lines"]["begin"], 1);
    assert_eq!(first["severity"], "major");
    let mut prints: Vec<_> = quality.iter().map(|f| f["fingerprint"].as_str()).collect();
    prints.sort_unstable();
    prints.dedup();
    assert_eq!(
        prints.len(),
        quality.len(),
        "a fingerprint names one finding"
    );
    assert!(out.join("preview/goods/water-points/index.html").is_file());
}

#[test]
fn entries_are_found_however_the_settings_name_their_folder() {
    let Some(runner) = Runner::with_registry() else {
        return;
    };
    runner.git(&["mv", "registry", "data"]);
    let site = format!("registry = 'data' # entries\n{}", runner.site());
    runner.write("site.toml", &site);
    let base = runner.commit();
    runner.branch();
    runner.write("data/faulty.yaml", "name: Faulty\n");
    runner.write("data/water-points.yaml", &renamed("Water Points"));
    runner.commit();
    let run = runner.on_actions("check.sh", &pull_request(&base), &[]);
    assert_eq!(run.status, 1, "{}{}", run.stdout, run.stderr);
    let report = runner.report();
    assert!(report.contains("cannot be published"), "{report}");
    let page = "- `goods/water-points/index.html`\n";
    assert!(report.contains(page), "{report}");
}

#[test]
fn a_clone_too_shallow_to_tell_where_the_change_began_is_reported_too() {
    let Some(runner) = Runner::with_registry() else {
        return;
    };
    runner.write("registry/old.yaml", "name: Old\n");
    runner.commit();
    runner.branch();
    runner.write("registry/faulty.yaml", "name: Faulty\n");
    runner.commit();
    runner.git(&["checkout", "--quiet", "main"]);
    runner.write("notes.md", "for us\n");
    let base = runner.commit();
    runner.git(&["checkout", "--quiet", "change"]);
    let tips = format!("{}\n{base}\n", runner.git(&["rev-parse", "HEAD"]));
    runner.write(".git/shallow", &tips);
    let run = runner.on_actions("check.sh", &pull_request(&base), &[]);
    assert_eq!(run.status, 1, "{}{}", run.stdout, run.stderr);
    let report = runner.report();
    assert!(
        report.contains("too shallow to find the merge base"),
        "{report}"
    );
    assert!(report.contains("- `faulty` has no page"), "{report}");
    // Its own faults fail it, not those that were there.
    assert!(!run.stdout.contains("old.yaml"), "{}", run.stdout);
    assert!(!run.stderr.contains("fatal"), "{}", run.stderr);
}
