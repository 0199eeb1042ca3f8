//! The check with a program that does its worst: floods, hostile words, broken ends.

use crate::ci::support::{Runner, pull_request};
use crate::support::Run;
use crate::support::program::program;

/// The review of one entry.
const REVIEW: &str =
    r#"{"base":"0","entries":[{"id":"new","change":"added"}],"others":[],"findings":[]}"#;

/// What a program says first that has reviewed one entry; `fails` is how it ends then.
fn reviewed(fails: u8) -> String {
    format!("case \"$*\" in *json*) echo '{REVIEW}'; exit {fails} ;; esac\n")
}

/// The check of a changed entry with a program made of these lines.
fn check(lines: &str) -> Option<(Runner, Run)> {
    let runner = Runner::with_registry()?;
    let base = runner.git(&["rev-parse", "HEAD"]);
    runner.write("registry/new.yaml", "name: New\n");
    runner.commit();
    let fake = runner.path("fake");
    program(&fake, &format!("#!/bin/bash\n{lines}\n"));
    let program = ("DPG", fake.to_str().unwrap());
    let run = runner.on_actions("check.sh", &pull_request(&base), &[program]);
    Some((runner, run))
}

#[test]
fn a_report_that_is_too_long_is_cut_at_a_line_and_says_so() {
    let flood = r#"case "$*" in *review*) for i in {1..9000}; do echo "line $i äöü"; done ;; esac"#;
    let Some((runner, run)) = check(&(reviewed(0) + flood)) else {
        return;
    };
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let report = runner.report();
    assert!(
        report.chars().count() < 62_000,
        "{}",
        report.chars().count()
    );
    assert!(report.contains("Too long for a comment"));
    assert!(report.trim_end().ends_with("äöü"), "cut within a line");
}

#[test]
fn changed_pages_are_named_as_far_as_there_is_room() {
    let Some(runner) = Runner::with_registry() else {
        return;
    };
    let base = runner.git(&["rev-parse", "HEAD"]);
    for number in 1..=500 {
        runner.write(&format!("registry/good-{number}.yaml"), "name: x\n");
    }
    runner.commit();
    let pages = r#"#!/bin/bash
case "$*" in
  *json*) echo '{"base":"0","others":[],"findings":[],"entries":['
    for id in {1..500}; do echo '{"id":"good-'"$id"'","change":"added"},'; done
    echo '{"id":"../x","change":"added"},{"id":"gone","change":"removed"}]}' ;;
  *build*) for id in {1..500}; do mkdir -p "${!#}/goods/good-$id" && : >"${!#}/goods/good-$id/index.html"; done
    : >"${!#}/index.html" ;;
  *review*) echo report ;;
esac
"#;
    let fake = runner.path("fake");
    program(&fake, pages);
    let event = pull_request(&base);
    let run = runner.on_actions("check.sh", &event, &[("DPG", fake.to_str().unwrap())]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let report = runner.report();
    let named = report.matches("/index.html`\n").count();
    assert!(
        named > 50 && report.len() < 3_500,
        "{named} in {}",
        report.len()
    );
    assert!(
        !report.contains("gone") && !report.contains("../x"),
        "{report}"
    );
    let rest = format!("- and {} more below `goods/`\n", 500 - named);
    assert!(report.contains(&rest), "{report}");
}

#[test]
fn words_of_strangers_give_the_runner_no_orders() {
    let hostile =
        r#"case "$*" in *review*) printf '::add-mask::a\n::error::forged\n' >&2; exit 3 ;; esac"#;
    let Some((runner, run)) = check(hostile) else {
        return;
    };
    assert_eq!(run.status, 2);
    let said: Vec<_> = run.stdout.lines().collect();
    let order = said
        .iter()
        .position(|line| *line == "::error::forged")
        .unwrap();
    let stop = said[..order]
        .iter()
        .rposition(|line| line.starts_with("::stop-commands::"));
    let token = said[stop.unwrap()].trim_start_matches("::stop-commands::");
    assert!(token.len() >= 32, "a token can be guessed: {token}");
    assert!(!said[..order].contains(&format!("::{token}::").as_str()));
    assert!(said[order..].contains(&format!("::{token}::").as_str()));
    assert!(runner.report().contains("::error::forged"));
}

#[test]
fn what_a_failing_tool_says_stays_in_its_block() {
    let hostile = r#"case "$*" in *review*) printf '~~~~\n@org/all <img>\n%%0\n' >&2; head -c 20000 /dev/zero | tr '\0' 'x' >&2; exit 101 ;; esac"#;
    let Some((runner, run)) = check(hostile) else {
        return;
    };
    assert_eq!(run.status, 2);
    let report = runner.report();
    assert!(report.chars().count() < 5_000, "{}", report.chars().count());
    let fences = report
        .lines()
        .filter(|line| line.starts_with("~~~"))
        .count();
    assert_eq!(fences, 2, "{report}");
}

#[test]
fn faults_in_the_review_alone_fail_as_faults() {
    let says = r#"case "$*" in *review*) echo report; exit 1 ;; esac"#;
    let Some((runner, run)) = check(&(reviewed(1) + says)) else {
        return;
    };
    assert_eq!(run.status, 1);
    assert_eq!(runner.outputs()["status"], "1");
    assert_eq!(runner.report(), "report\n\n");
}

#[test]
fn a_check_that_fails_is_never_reported_as_nothing() {
    let silent = r#"case "$*" in *review*) exit 1 ;; esac"#;
    for program in [silent.to_owned(), reviewed(1) + silent] {
        let Some((runner, run)) = check(&program) else {
            return;
        };
        assert_ne!(run.status, 0, "{}{}", run.stdout, run.stderr);
        assert_ne!(runner.report(), "", "{program}");
    }
}

#[test]
fn only_0_and_1_are_answers() {
    let endings = [
        "exit 3",
        "exit 101",
        "exit 124",
        "kill -KILL $$",
        "kill -SEGV $$",
    ];
    for command in ["review*markdown", "review*json", "validate", "build"] {
        for ending in endings {
            let lines = format!(
                "case \"$*\" in *{command}*) {ending} ;; *json*) echo '{REVIEW}' ;; *review*) echo report ;; esac\n"
            );
            let Some((runner, run)) = check(&lines) else {
                return;
            };
            assert_eq!(run.status, 2, "{command} {ending}: {}", run.stderr);
            assert_eq!(runner.outputs()["status"], "2");
            let report = runner.report();
            assert!(
                report.contains("`dpg` failed"),
                "{command} {ending}: {report}"
            );
        }
    }
}

#[test]
fn a_review_without_a_word_is_no_success() {
    for program in [reviewed(0), "exit 0\n".to_owned()] {
        let Some((runner, run)) = check(&program) else {
            return;
        };
        assert_eq!(run.status, 2, "{}{}", run.stdout, run.stderr);
        let report = runner.report();
        assert!(report.contains("`dpg` failed"), "{report}");
    }
}

#[test]
fn findings_for_gitlab_that_cannot_be_had_are_no_success() {
    let Some(runner) = Runner::with_registry() else {
        return;
    };
    let base = runner.git(&["rev-parse", "HEAD"]);
    let fake = runner.path("fake");
    let lines = format!(
        "case \"$*\" in *validate*json*) exit 101 ;; *json*) echo '{REVIEW}' ;; *review*) echo report ;; esac"
    );
    program(&fake, &format!("#!/bin/bash\n{lines}\n"));
    let out = runner.path("out");
    let environment = [
        ("GITLAB_CI", "true"),
        ("CI_MERGE_REQUEST_IID", "7"),
        ("CI_MERGE_REQUEST_DIFF_BASE_SHA", base.as_str()),
        ("DPG_OUT", out.to_str().unwrap()),
        ("DPG", fake.to_str().unwrap()),
    ];
    let run = runner.run("check.sh", &environment);
    assert_eq!(run.status, 2, "{}{}", run.stdout, run.stderr);
}

#[test]
fn a_program_that_is_missing_is_no_success() {
    let Some(runner) = Runner::with_registry() else {
        return;
    };
    let base = runner.git(&["rev-parse", "HEAD"]);
    runner.commit();
    let event = pull_request(&base);
    let run = runner.on_actions("check.sh", &event, &[("DPG", "/nowhere/dpg")]);
    assert_eq!(run.status, 2);
    assert!(
        runner.report().contains("/nowhere/dpg"),
        "{}",
        runner.report()
    );
}

#[test]
fn an_installed_program_is_taken_before_one_is_built() {
    let Some(runner) = Runner::with_registry() else {
        return;
    };
    let bin = runner.path("bin");
    std::fs::create_dir(&bin).unwrap();
    program(&bin.join("dpg"), "#!/bin/bash\n");
    let own = bin.join("dpg").to_str().unwrap().to_owned();
    let run = runner.run("install.sh find", &[("DPG_PATH", "../bin/dpg")]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert_eq!(runner.outputs()["dpg"].replace("repo/../", ""), own);
    assert_eq!(runner.outputs()["built"], "false");
    let run = runner.run("install.sh find", &[("DPG_PATH", "site.toml")]);
    assert_eq!(run.status, 2);
    let path = format!("{}:/usr/bin:/bin", bin.display());
    let run = runner.run("install.sh find", &[("PATH", &path)]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert_eq!(runner.outputs()["dpg"], own);
}

#[test]
fn a_program_is_built_from_the_actions_source_alone() {
    let Some(runner) = Runner::with_registry() else {
        return;
    };
    let run = runner.run("install.sh find", &[("PATH", "/usr/bin:/bin")]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let outputs = runner.outputs();
    assert_eq!(outputs["built"], "true");
    assert!(outputs["key"].len() > 40, "{outputs:?}");
    let bin = runner.path("bin");
    std::fs::create_dir(&bin).unwrap();
    let cargo = r#"#!/bin/bash
if [ "$1" = --version ]; then echo "cargo ${AGE:-9.99.0} (x)"; exit; fi
pwd; printf '%s\n' "$@"
"#;
    program(&bin.join("cargo"), cargo);
    let path = format!("{}:/usr/bin:/bin", bin.display());
    let run = runner.run("install.sh build", &[("PATH", &path)]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let source = crate::support::project().to_str().unwrap();
    assert_eq!(
        run.stdout.lines().next(),
        Some(source),
        "a stranger's cargo settings would count"
    );
    assert!(run.stdout.contains("--locked"), "{}", run.stdout);
    let run = runner.run("install.sh build", &[("PATH", &path), ("AGE", "1.2.3")]);
    assert_eq!(run.status, 2, "{}", run.stdout);
    assert!(run.stderr.contains("too old"), "{}", run.stderr);
}
