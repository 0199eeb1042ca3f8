//! The wheel, as `pip` installs it where there is no network.

use std::path::Path;
use std::process::Command;

use crate::packages::support::{manuals, one, pack, starts};
use crate::support::project;
use crate::support::sites::{passes, python};

/// `pip` of this machine, at work in an environment.
fn pip(environment: &Path, arguments: &[&str]) {
    let mut command = Command::new("python3");
    command.args(["-m", "pip", "--quiet", "--disable-pip-version-check"]);
    command.arg("--python").arg(environment.join("bin/python"));
    passes(command.args(arguments));
}

/// The crates that the list names.
fn crates(list: &Path) -> Vec<String> {
    let list = std::fs::read(list).unwrap();
    let list: serde_json::Value = serde_json::from_slice(&list).unwrap();
    assert_eq!(list["bomFormat"], "CycloneDX");
    let components = list["components"].as_array().unwrap();
    let names = components.iter().map(|one| one["name"].as_str().unwrap());
    names.map(str::to_owned).collect()
}

/// The names of the dependencies below a heading of `Cargo.toml`.
fn dependencies(heading: &str) -> Vec<String> {
    let text = std::fs::read_to_string(project().join("Cargo.toml")).unwrap();
    let manifest: toml::Table = text.parse().unwrap();
    let names = manifest[heading].as_table().unwrap().keys();
    names.cloned().collect()
}

#[test]
fn a_wheel_installs_without_network_or_compiler_and_leaves_nothing() {
    if python("tools", &["maturin"]).is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("packages");
    pack(&out, &["wheel", "sbom"]);

    let environment = folder.path().join("environment");
    let mut command = Command::new("python3");
    command.args(["-m", "venv", "--without-pip"]);
    passes(command.arg(&environment));
    let wheel = one(&out, ".whl");
    pip(
        &environment,
        &["install", "--no-index", wheel.to_str().unwrap()],
    );
    let program = environment.join("bin/dpg");
    starts(&program);
    let share = environment.join("share");
    for page in manuals() {
        assert!(share.join("man/man1").join(&page).is_file(), "{page}");
    }
    for script in [
        "bash-completion/completions/dpg",
        "zsh/site-functions/_dpg",
        "fish/vendor_completions.d/dpg.fish",
    ] {
        let text = std::fs::read_to_string(share.join(script)).unwrap();
        assert!(text.contains("validate"), "{script}");
    }

    let inside = crates(&one(&out, ".cdx.json"));
    let has = |name: &String| inside.contains(name);
    let expected = dependencies("dependencies");
    let missing: Vec<&String> = expected.iter().filter(|name| !has(name)).collect();
    assert!(missing.is_empty(), "the list of crates lacks {missing:?}");
    assert!(!has(&"minisign".to_owned()), "a crate of tests is listed");

    pip(&environment, &["uninstall", "--yes", "dpg-registry"]);
    assert!(!program.exists() && !share.join("man/man1/dpg.1").exists());
    assert!(
        !project().join("dpg_registry.data").exists(),
        "packing wrote into the project"
    );
}
