//! What no linter knows: no right within a stranger's reach, whole pins, inputs that the docs name, hooks that work.

use serde_yaml::Value;

use crate::support::{Scratch, dpg, files, project, sound_entry};

fn yaml(path: &str) -> Value {
    serde_yaml::from_str(&text(path)).unwrap()
}

fn text(path: &str) -> String {
    std::fs::read_to_string(project().join(path)).unwrap()
}

/// Workflows and actions that ship, by path.
fn shipped() -> Vec<(String, Value)> {
    let mut paths = vec![
        "action.yml".to_owned(),
        "action/comment/action.yml".to_owned(),
    ];
    for folder in [".github/workflows", "starter/.github/workflows"] {
        let inside = files(&project().join(folder)).into_iter();
        let yaml = inside.filter(|(name, _)| name.ends_with(".yml"));
        paths.extend(yaml.map(|(name, _)| format!("{folder}/{name}")));
    }
    paths
        .into_iter()
        .map(|path| {
            let value = yaml(&path);
            (path, value)
        })
        .collect()
}

/// All steps of a workflow or action.
fn steps(file: &Value) -> Vec<&Value> {
    let jobs = file["jobs"].as_mapping();
    let jobs = jobs.into_iter().flat_map(|jobs| jobs.values());
    jobs.chain([&file["runs"]])
        .filter_map(|job| job["steps"].as_sequence())
        .flatten()
        .collect()
}

#[test]
fn no_script_of_a_step_holds_an_expression() {
    for (path, file) in shipped() {
        for run in steps(&file).iter().filter_map(|step| step["run"].as_str()) {
            assert!(!run.contains("${{"), "{path}: {run}");
        }
    }
}

#[test]
fn actions_of_others_are_pinned_to_a_commit() {
    for (path, _) in shipped() {
        for line in text(&path).lines() {
            let Some((_, uses)) = line.split_once("uses: ") else {
                continue;
            };
            let (name, rest) = uses.split_once('@').unwrap_or((uses, ""));
            if name.starts_with("./") || name.starts_with("OWNER/dpg") {
                continue;
            }
            let (commit, version) = rest.split_once(" # v").unwrap_or((rest, ""));
            let whole = commit.len() == 40 && commit.bytes().all(|b| b.is_ascii_hexdigit());
            assert!(whole && version.contains('.'), "{path}: {uses}");
        }
    }
}

#[test]
fn what_strangers_can_start_may_only_read() {
    for (path, file) in shipped().into_iter().skip(2) {
        let on = serde_yaml::to_string(&file["on"]).unwrap();
        assert!(!on.contains("pull_request_target"), "{path}");
        if !on.contains("pull_request") {
            continue;
        }
        let read = serde_yaml::from_str::<Value>("{contents: read}").unwrap();
        assert_eq!(file["permissions"], read, "{path}");
        for job in file["jobs"].as_mapping().unwrap().values() {
            assert!(job["permissions"].is_null(), "{path}");
        }
        assert!(!text(&path).contains("secrets."), "{path}");
    }
}

#[test]
fn checkouts_leave_no_token_behind() {
    for (path, file) in shipped() {
        for step in steps(&file) {
            if step["uses"]
                .as_str()
                .is_some_and(|uses| uses.starts_with("actions/checkout@"))
            {
                assert_eq!(
                    step["with"]["persist-credentials"],
                    Value::Bool(false),
                    "{path}"
                );
                assert!(
                    step["with"]["ref"].is_null(),
                    "{path} checks out what it is told"
                );
            }
        }
    }
}

#[test]
fn what_may_write_runs_nothing_but_the_comment() {
    for path in [
        "starter/.github/workflows/comment.yml",
        ".github/workflows/comment.yml",
    ] {
        let file = yaml(path);
        let job = &file["jobs"]["comment"];
        assert_eq!(
            file["permissions"],
            Value::Mapping(serde_yaml::Mapping::new()),
            "{path}"
        );
        for step in steps(&file) {
            let uses = step["uses"].as_str().unwrap();
            let own = uses.contains("/action/comment") || uses.starts_with("actions/checkout@");
            assert!(own && step["run"].is_null(), "{path}: {uses}");
        }
        assert_eq!(job["permissions"]["pull-requests"], "write", "{path}");
        assert!(job["permissions"]["contents"] != "write", "{path}");
    }
    let stranger = text("starter/.github/workflows/comment.yml");
    assert!(!stranger.contains("actions/checkout"));
    let check = yaml("starter/.github/workflows/check.yml");
    let name = check["name"].as_str().unwrap();
    assert_eq!(
        yaml("starter/.github/workflows/comment.yml")["on"]["workflow_run"]["workflows"][0],
        name
    );
}

#[test]
fn docs_name_each_input_with_its_default() {
    let docs = text("docs/ci.md");
    for path in ["action.yml", "action/comment/action.yml"] {
        for (name, input) in yaml(path)["inputs"].as_mapping().unwrap() {
            let name = name.as_str().unwrap();
            let default = match input["default"].as_str().unwrap() {
                "" => "| | ".to_owned(),
                text if text.contains("github.token") => "the job's token | ".to_owned(),
                text => format!("| `{text}` | "),
            };
            let row = docs
                .lines()
                .find(|line| line.starts_with(&format!("| `{name}` |")));
            assert!(
                row.is_some_and(|row| row.contains(&default)),
                "{path}: {name} {default}"
            );
        }
    }
    for output in yaml("action.yml")["outputs"].as_mapping().unwrap().keys() {
        assert!(docs.contains(&format!("| `{}` |", output.as_str().unwrap())));
    }
}

#[test]
fn examples_hold_placeholders_that_the_docs_explain() {
    let docs = text("docs/ci.md");
    for placeholder in ["OWNER/dpg", "COMMIT", "@ORG/"] {
        assert!(docs.contains(placeholder), "{placeholder}");
    }
    for line in text("starter/.github/CODEOWNERS").lines() {
        let owners = line.split_whitespace().skip(1);
        assert!(
            line.starts_with('#') || owners.into_iter().all(|owner| owner.starts_with("@ORG/"))
        );
    }
}

#[test]
fn hooks_are_commands_that_take_the_named_files() {
    let scratch = Scratch::with(&[("registry/sound.yaml", sound_entry())]);
    scratch.write("registry/faulty.yaml", "name: Faulty\n");
    let commands = dpg(scratch.root(), &["--help"]).stdout;
    let mut seen = Vec::new();
    for hook in yaml(".pre-commit-hooks.yaml").as_sequence().unwrap() {
        let entry = hook["entry"].as_str().unwrap();
        let (program, command) = entry.split_once(' ').unwrap();
        assert_eq!(program, "dpg");
        let files = regex::Regex::new(hook["files"].as_str().unwrap()).unwrap();
        assert!(files.is_match("registry/sound.yaml") && !files.is_match("docs/registry/x.yaml"));
        assert!(files.is_match("registry/collections/x.yaml"));
        assert!(hook["exclude"].is_null(), "{hook:?}");
        if commands.contains(&format!("\n  {command} ")) {
            let run = dpg(scratch.root(), &[command, "registry/sound.yaml"]);
            assert_eq!(run.status, 0, "{entry}: {}{}", run.stdout, run.stderr);
            seen.push(command.to_owned());
        }
    }
    assert!(seen.contains(&"validate".to_owned()), "{seen:?}");
    let run = dpg(
        scratch.root(),
        &["validate", "registry/sound.yaml", "registry/faulty.yaml"],
    );
    assert_eq!(run.status, 1);
}

#[test]
fn gitlab_fetches_all_and_keeps_what_the_check_makes() {
    let file = yaml("starter/.gitlab-ci.yml");
    assert_eq!(file["variables"]["GIT_DEPTH"], "0");
    let check = &file["check"];
    assert_eq!(check["artifacts"]["when"], "always");
    let quality = check["artifacts"]["reports"]["codequality"]
        .as_str()
        .unwrap();
    let kept = check["artifacts"]["paths"][0].as_str().unwrap();
    assert!(quality.starts_with(kept), "{quality}");
    let script = check["script"][0]
        .as_str()
        .unwrap()
        .trim_start_matches(".dpg/source/");
    assert!(project().join(script).is_file(), "{script}");
    let commands = file[".dpg"]["before_script"].as_sequence().unwrap();
    assert!(
        commands
            .iter()
            .any(|line| line.as_str().unwrap().ends_with("install.sh build"))
    );
}
