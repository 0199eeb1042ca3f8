//! The `.deb`, as `dpkg` installs it into an empty system, and the archive for all others.

use std::path::Path;
use std::process::Command;

use crate::ci::support::have;
use crate::packages::support::{manuals, one, pack, starts};
use crate::support::sites::passes;
use crate::support::{files, project, skip};

/// An empty system that has the libraries of this one: a folder and what `dpkg` knows of it.
fn system(root: &Path) {
    let state = root.join("var/lib/dpkg");
    for folder in ["info", "updates", "triggers"] {
        std::fs::create_dir_all(state.join(folder)).unwrap();
    }
    let libraries = ["--status", "libc6", "libgcc-s1"];
    let known = passes(Command::new("dpkg-query").args(libraries));
    std::fs::write(state.join("status"), known).unwrap();
}

/// `dpkg` in that system. Small systems leave out manual pages, which this one shall have.
fn dpkg(root: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new("dpkg");
    command.arg("--root").arg(root);
    command.args(["--log=/dev/null", "--path-include=/usr/share/*"]);
    command.env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    passes(command.args(arguments))
}

/// What a system holds beside what `dpkg` knows.
fn holds(root: &Path) -> Vec<String> {
    let mut paths: Vec<String> = files(root).into_iter().map(|(path, _)| path).collect();
    paths.retain(|path| !path.starts_with("var/lib/dpkg/"));
    paths
}

#[test]
fn a_deb_installs_into_an_empty_system_and_leaves_nothing() {
    if !have(&["dpkg", "dpkg-deb", "dpkg-shlibdeps", "strip"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("packages");
    pack(&out, &["deb"]);
    let deb = one(&out, ".deb");
    let bytes = std::fs::read(&deb).unwrap();

    let root = folder.path().join("system");
    system(&root);
    let owner = std::os::unix::fs::MetadataExt::uid(&root.metadata().unwrap());
    if owner == 0 {
        dpkg(&root, &["--install", deb.to_str().unwrap()]);
        let wrong = dpkg(&root, &["--verify", "dpg"]);
        assert_eq!(wrong, "", "files differ from their checksums");
    } else {
        skip("only root can install a package: it was unpacked");
        passes(Command::new("dpkg-deb").arg("-x").arg(&deb).arg(&root));
    }
    starts(&root.join("usr/bin/dpg"));
    let share = root.join("usr/share");
    for page in manuals() {
        let page = share.join("man/man1").join(page + ".gz");
        assert!(page.is_file(), "{}", page.display());
    }
    for path in [
        "bash-completion/completions/dpg",
        "zsh/vendor-completions/_dpg",
        "fish/vendor_completions.d/dpg.fish",
        "doc/dpg/copyright",
        "doc/dpg/changelog.gz",
        "doc/dpg/changelog.Debian.gz",
    ] {
        assert!(share.join(path).is_file(), "{path}");
    }
    if owner == 0 {
        dpkg(&root, &["--purge", "dpg"]);
        assert_eq!(holds(&root), [""; 0], "purged");
    }

    pack(&out, &["deb"]);
    assert!(
        std::fs::read(&deb).unwrap() == bytes,
        "the same program gives another package"
    );
}

#[test]
fn an_archive_is_what_cargo_binstall_looks_for() {
    if !have(&["tar", "strip"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    pack(folder.path(), &["archive"]);
    let archive = one(folder.path(), ".tar.gz");

    let text = std::fs::read_to_string(project().join("Cargo.toml")).unwrap();
    let manifest: toml::Table = text.parse().unwrap();
    let package = &manifest["package"];
    let told = &package["metadata"]["binstall"];
    let host = passes(Command::new("rustc").arg("-vV"));
    let host = host.lines().find_map(|line| line.strip_prefix("host: "));
    let fill = |key: &str| {
        let text = told[key].as_str().unwrap();
        let text = text.replace("{ version }", package["version"].as_str().unwrap());
        let text = text.replace("{ target }", host.unwrap());
        text.replace("{ bin }", "dpg").replace("{ binary-ext }", "")
    };
    let name = archive.file_name().unwrap().to_str().unwrap();
    let address = fill("pkg-url");
    assert_eq!(address.rsplit('/').next(), Some(name), "{address}");

    let out = folder.path().join("unpacked");
    std::fs::create_dir(&out).unwrap();
    let mut tar = Command::new("tar");
    passes(tar.arg("-xzf").arg(&archive).arg("-C").arg(&out));
    let program = out.join(fill("bin-dir"));
    starts(&program);
    let beside = program.parent().unwrap();
    for path in [
        "LICENSE",
        "README.md",
        "share/man/man1/dpg.1",
        "share/bash-completion/completions/dpg",
    ] {
        assert!(beside.join(path).is_file(), "{path}");
    }
}
