//! What `dpg init` writes, tried: the commands of its README and of the page on how to start, the scripts of its
//! workflows, and the files that each code host looks for.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::support::program::program;
use crate::support::{dpg, files, git, lacks, project};

/// A new registry in `goods/` of a folder, with a commit.
fn registry(arguments: &[&str]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let all = [&["init", "goods", "--yes"], arguments].concat();
    let run = dpg(folder.path(), &all);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let root = folder.path().join("goods");
    git(&root, &["init", "-q", "-b", "main"]);
    git(&root, &["add", "-A"]);
    git(&root, &["commit", "-q", "-m", "Start the registry"]);
    (folder, root)
}

/// The commands of a page: the lines of its blocks for a shell, and those quoted within a line.
fn commands(page: &str) -> Vec<String> {
    let mut commands = Vec::new();
    let mut is_shell = false;
    for line in page.lines() {
        let line = line.trim();
        if line.starts_with("```") {
            is_shell = line == "```sh";
        } else if is_shell && !line.is_empty() {
            commands.push(line.to_owned());
        } else {
            let quoted = line.split('`').skip(1).step_by(2);
            let is_command = |one: &&str| one.starts_with("dpg ") || one.starts_with("sh ");
            commands.extend(quoted.filter(is_command).map(str::to_owned));
        }
    }
    commands
}

/// A shell that finds the program that is tested, a copier that is not there in every test, and no user's settings.
fn shell(folder: &Path, tools: &Path, script: &str) -> (i32, String) {
    let own = Path::new(env!("CARGO_BIN_EXE_dpg")).parent().unwrap();
    let path = std::env::var("PATH").unwrap();
    let path = format!("{}:{}:{path}", tools.display(), own.display());
    let output = Command::new("sh")
        .args(["-e", "-c", script])
        .current_dir(folder)
        .env("PATH", path)
        .env("HOME", tools)
        .envs([
            ("GIT_AUTHOR_NAME", "A"),
            ("GIT_AUTHOR_EMAIL", "a@example.org"),
            ("GIT_COMMITTER_NAME", "A"),
            ("GIT_COMMITTER_EMAIL", "a@example.org"),
        ])
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    (output.status.code().unwrap_or(-1), said)
}

/// A folder with an `rsync` that writes down what it is asked for.
fn tools() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let rsync = folder.path().join("rsync");
    program(&rsync, "#!/bin/sh\necho \"$@\" >\"$HOME/copied\"\n");
    folder
}

/// What a project says of itself.
const CODEMETA: &str = r#"{"@context": "https://w3id.org/codemeta/3.0", "@type": "SoftwareSourceCode", "name": "Millet Board",
    "description": "Shows prices of millet.", "license": "https://spdx.org/licenses/MIT"}"#;

/// What a command that waits for somebody is tried as elsewhere.
const ELSEWHERE: [&str; 4] = [
    // terminal::questions
    "dpg init",
    "dpg new",
    // site::serve
    "dpg serve",
    "dpg serve --open",
];

#[test]
fn every_command_of_the_readme_and_of_the_first_page_works() {
    let readme = std::fs::read_to_string(project().join("starter/README.md")).unwrap();
    let start = std::fs::read_to_string(project().join("docs/start.md")).unwrap();
    let tools = tools();
    let mut tried = BTreeSet::new();
    for page in [readme.as_str(), start.as_str()] {
        let is_start = page == start;
        let (folder, root) = registry(&[]);
        for name in ["my-project", "harvest-ledger"] {
            let project = folder.path().join(name);
            std::fs::create_dir(&project).unwrap();
            std::fs::write(project.join("codemeta.json"), CODEMETA).unwrap();
        }
        for command in commands(page) {
            let plain = command.split('#').next().unwrap().trim();
            if ELSEWHERE.contains(&plain) {
                continue;
            }
            // The page begins before there is a registry.
            let above = tempfile::tempdir_in(folder.path()).unwrap();
            let (place, before) = match plain {
                _ if plain.starts_with("dpg init") => (above.path(), ""),
                _ if plain.starts_with("cd goods") => (above.path(), "dpg init goods --yes; "),
                _ => (root.as_path(), ""),
            };
            let filled = plain.replace("USER@HOST:/FOLDER/", "web@host.example:/goods/");
            let filled = filled.replace(" DIR", " pages");
            let (status, said) = shell(place, tools.path(), &format!("{before}{filled}"));
            assert_eq!(status, 0, "`{command}`:\n{said}");
            // An entry that was just begun has errors, which keep a site from being published.
            git(&root, &["clean", "-fdq"]);
            tried.insert(plain.to_owned());
        }
        if !is_start {
            let copied = std::fs::read_to_string(tools.path().join("copied")).unwrap();
            assert!(
                copied.contains("public/ web@host.example:/goods/"),
                "{copied}"
            );
        }
    }
    assert!(tried.len() >= 12, "{tried:?}");
}

#[test]
fn each_code_host_gets_the_files_that_it_looks_for_and_no_others() {
    const GITHUB: [&str; 10] = [
        ".github/CODEOWNERS",
        ".github/ISSUE_TEMPLATE/good.yml",
        ".github/dependabot.yml",
        ".github/pull_request_template.md",
        ".github/workflows/check.yml",
        ".github/workflows/comment.yml",
        ".github/workflows/issue.yml",
        ".github/workflows/links.yml",
        ".github/workflows/pages.yml",
        ".github/workflows/server.yml",
    ];
    const GITLAB: [&str; 5] = [
        ".gitlab-ci.yml",
        ".gitlab/CODEOWNERS",
        ".gitlab/issue_templates/good.md",
        ".gitlab/merge_request_templates/Default.md",
        "renovate.json",
    ];
    const FORGEJO: [&str; 3] = [
        ".forgejo/CODEOWNERS",
        ".forgejo/issue_template/good.yml",
        ".forgejo/pull_request_template.md",
    ];
    let both = [&GITHUB[..], &GITLAB[..]].concat();
    for (arguments, wanted) in [
        (&["--host", "github"][..], &GITHUB[..]),
        (&["--host", "gitlab"], &GITLAB),
        (&["--host", "other"], &FORGEJO),
        (
            &["--repository", "https://codeberg.org/ministry/goods"],
            &FORGEJO,
        ),
        (
            &["--repository", "https://github.com/ministry/goods"],
            &GITHUB,
        ),
        (&[], &both),
    ] {
        let (_folder, root) = registry(arguments);
        let all = files(&root);
        let all: Vec<&str> = all.iter().map(|(path, _)| path.as_str()).collect();
        let hosts = [".github/", ".gitlab", ".forgejo/", "renovate"];
        let is_of_host = |path: &&&str| hosts.iter().any(|start| path.starts_with(start));
        let found: BTreeSet<&str> = all.iter().filter(is_of_host).copied().collect();
        assert_eq!(found, wanted.iter().copied().collect(), "{arguments:?}");
        for path in [
            ".editorconfig",
            ".gitignore",
            "README.md",
            "deploy.sh",
            "schema/entry.schema.json",
            "site.toml",
            "themes/own/assets/theme.css",
            "themes/own/locales/en.ftl",
        ] {
            assert!(all.contains(&path), "{arguments:?}: no `{path}`");
        }
    }
}

#[test]
fn owners_are_of_files_that_are_there() {
    let paths: Vec<String> = ["github", "gitlab", "other"]
        .iter()
        .flat_map(|host| files(&registry(&["--host", host]).1))
        .map(|(path, _)| path)
        .collect();
    for host in ["github", "gitlab", "forgejo"] {
        let file = project().join(format!("starter/.{host}/CODEOWNERS"));
        let text = std::fs::read_to_string(file).unwrap();
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        let owned: Vec<&str> = lines
            .filter_map(|line| line.split_whitespace().next())
            .collect();
        assert!(owned.len() > 6, "{text}");
        for pattern in owned {
            // Forgejo reads regular expressions for the whole path.
            let plain = pattern.replace(".*", "").replace('\\', "");
            let plain = plain.trim_start_matches('/');
            let is_there = plain == "content/" || paths.iter().any(|path| path.starts_with(plain));
            assert!(is_there, "{host}: `{pattern}`");
            let is_expression = pattern.contains(".*") || pattern.contains('\\');
            assert_eq!(is_expression, host == "forgejo", "{pattern}");
        }
    }
}

/// The scripts of a workflow, or of a file of GitLab.
fn scripts(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::Array(items) => items.iter().for_each(|item| scripts(item, found)),
        serde_json::Value::Object(members) => {
            for (key, value) in members {
                match (key.as_str(), value) {
                    ("run", serde_json::Value::String(script)) => found.push(script.clone()),
                    ("script" | "before_script", serde_json::Value::Array(lines)) => {
                        let lines = lines.iter().filter_map(serde_json::Value::as_str);
                        found.push(lines.collect::<Vec<_>>().join("\n"));
                    }
                    _ => scripts(value, found),
                }
            }
        }
        _ => {}
    }
}

#[test]
fn the_scripts_in_the_workflows_pass_shellcheck() {
    use std::io::Write;
    if Command::new("shellcheck")
        .arg("--version")
        .output()
        .is_err()
    {
        return lacks("shellcheck");
    }
    let mut checked = 0;
    for (path, bytes) in files(&project().join("starter")) {
        if !path.ends_with(".yml") || path.starts_with("registry") {
            continue;
        }
        let text = String::from_utf8(bytes).unwrap();
        let parsed = dpg_registry::load::yaml::parse(&text).unwrap();
        let mut found = Vec::new();
        scripts(&parsed.value, &mut found);
        for script in found {
            // Expressions in a script would be code of whoever wrote their value.
            assert!(!script.contains("${{"), "{path}: {script}");
            let mut child = Command::new("shellcheck")
                .args(["--shell=bash", "-"])
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()
                .unwrap();
            let mut input = child.stdin.take().unwrap();
            input.write_all(script.as_bytes()).unwrap();
            drop(input);
            let output = child.wait_with_output().unwrap();
            let said = String::from_utf8_lossy(&output.stdout);
            assert!(output.status.success(), "{path}:\n{script}\n{said}");
            checked += 1;
        }
    }
    assert!(checked >= 5, "{checked}");
}
