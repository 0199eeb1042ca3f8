//! An output that is the top of a file system, as a volume of a container is.

use std::path::Path;
use std::process::Command;

use crate::publish::command::{names, site, small};
use crate::support::{Run, skip};

/// Runs lines of a shell in which file systems may be mounted that nobody else sees; none, said
/// plainly, where that is not allowed.
pub(crate) fn with_mounts(folder: &Path, lines: &str) -> Option<Run> {
    let shell = |lines: &str| {
        Command::new("unshare")
            .args(["--mount", "--map-root-user", "sh", "-ec", lines])
            .env("DPG", env!("CARGO_BIN_EXE_dpg"))
            .current_dir(folder)
            .output()
    };
    let can = shell("mount -t tmpfs none registry").is_ok_and(|output| output.status.success());
    if !can {
        skip("no file system may be mounted here");
        return None;
    }
    Some(Run::from(shell(lines).unwrap()))
}

/// Builds twice into a mounted folder, with a file of somebody else in it, and copies what is there.
fn publish_to_a_mount(mount: &str) {
    let scratch = small();
    let root = scratch.root();
    std::fs::create_dir(root.join("public")).unwrap();
    let lines = format!(
        "mkdir volume
         {mount}
         build() {{ $DPG build --no-cache --publish whole --as-of 2026-07-13 \"$@\"; }}
         build
         echo goods.example.org >public/CNAME
         echo stale >public/goods/stale.html
         sed -i 's#\"files\": \\[#&\"goods/stale.html\",#' public/.dpg-site
         build
         mv public/CNAME .
         cp -r public copy
         build --out plain"
    );
    let Some(run) = with_mounts(root, &lines) else {
        return;
    };
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(
        run.stderr
            .contains("kept files that dpg did not write: `CNAME`")
    );
    assert!(site(&root.join("copy")) == site(&root.join("plain")));
    let hidden: Vec<String> = names(&root.join("copy"))
        .into_iter()
        .filter(|name| name.starts_with(".dpg-"))
        .collect();
    assert_eq!(hidden, [".dpg-site"]);
    let beside = [
        "CNAME",
        "copy",
        "plain",
        "public",
        "registry",
        "site.toml",
        "volume",
    ];
    assert_eq!(names(root), beside);
}

#[test]
fn a_volume_gets_the_site_file_by_file() {
    publish_to_a_mount("mount -t tmpfs none public");
}

#[test]
fn a_folder_of_the_same_file_system_that_is_mounted_gets_it_too() {
    publish_to_a_mount("mount --bind volume public");
}

#[test]
fn the_registry_is_recognised_where_it_is_mounted() {
    let scratch = small();
    let lines = "mkdir other && mount --bind registry other && $DPG build --out other";
    let Some(run) = with_mounts(scratch.root(), lines) else {
        return;
    };
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("it is `registry/`"), "{}", run.stderr);
    assert_eq!(
        names(&scratch.root().join("registry")),
        ["harvest-ledger.yaml"]
    );
}
