//! Packages of the program that the suite runs, and a stranger's first minutes with them.

use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use crate::support::sites::passes;
use crate::support::{files, project};

/// The program of the suite.
const PROGRAM: &str = env!("CARGO_BIN_EXE_dpg");

/// Makes packages in a folder, in the way of a release, from the program that is compiled already.
pub(super) fn pack(out: &Path, parts: &[&str]) {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    // maturin moves the program that it packs away and copies it back, while other tests run it: so it has links to what
    // the compiler made.
    let built = Path::new(PROGRAM).parent().unwrap();
    passes(Command::new("cp").arg("-al").arg(built).arg(folder.path()));
    let program = folder.path().join(built.file_name().unwrap()).join("dpg");
    let compiled = || std::fs::metadata(&program).unwrap().modified().unwrap();
    let before: SystemTime = compiled();
    let mut command = Command::new(project().join("scripts/package"));
    command.args(["--profile", "dev", "--out"]);
    command.arg(out).args(parts);
    // How the suite is started is no matter of the compiler.
    command.env_remove("RUSTC_BOOTSTRAP");
    command.env_remove("SOURCE_DATE_EPOCH");
    // cargo says to tests of which package they are: build scripts that ask for these names would run again.
    for (name, _) in std::env::vars_os() {
        let told = name.to_str().is_some_and(|name| {
            name == "OUT_DIR"
                || name.starts_with("CARGO_MANIFEST_")
                || name.starts_with("CARGO_PKG_")
        });
        if told {
            command.env_remove(name);
        }
    }
    command.env("CARGO_TARGET_DIR", folder.path());
    passes(&mut command);
    assert_eq!(before, compiled(), "the program was compiled again");
}

/// The one file of a folder with an ending.
pub(super) fn one(folder: &Path, ending: &str) -> std::path::PathBuf {
    let mut found = files(folder);
    found.retain(|(path, _)| path.ends_with(ending));
    assert_eq!(found.len(), 1, "packages that end in {ending}");
    folder.join(&found[0].0)
}

/// Runs an installed program in a folder without anything of the caller's environment.
pub(super) fn installed(program: &Path, folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder);
    command.env_clear().env("PATH", "/usr/bin:/bin");
    passes(&mut command)
}

/// That an installed program is the one of the suite, and takes somebody from nothing to a site.
pub(super) fn starts(program: &Path) {
    let folder = tempfile::tempdir().unwrap();
    let version = installed(program, folder.path(), &["--version"]);
    assert_eq!(
        version,
        passes(Command::new(PROGRAM).arg("--version")),
        "another program is installed"
    );
    installed(program, folder.path(), &["init", "goods", "--yes"]);
    let root = folder.path().join("goods");
    installed(program, &root, &["validate"]);
    installed(program, &root, &["build"]);
    assert!(root.join("public/index.html").is_file());
}

/// The names of the manual pages that the program has.
pub(super) fn manuals() -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    passes(Command::new(PROGRAM).arg("man").arg(folder.path()));
    let pages = files(folder.path());
    assert!(pages.len() > 15, "few manual pages");
    pages.into_iter().map(|(path, _)| path).collect()
}
