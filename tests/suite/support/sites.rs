//! Built sites that several tests look at, each made once, and the tools that look at them.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use crate::support::{
    copy, dpg, entry_of, files, git, imported, lacks, own_registry, project, real_entries,
};

/// The day on which the sites are built.
const DAY: &str = "2026-07-13";

/// A folder of the build for what is not worth making twice; made anew in each run.
pub(crate) fn kept(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    folder
}

/// Builds the site of a registry into a folder.
pub(crate) fn build(root: &Path, out: &Path, arguments: &[&str]) {
    let fixed = [
        "-q",
        "build",
        "--as-of",
        DAY,
        "--out",
        out.to_str().unwrap(),
    ];
    let run = dpg(root, &[&fixed[..], arguments].concat());
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
}

/// The project's own registry with three entries more: one that has the most of everything, one that
/// says almost nothing, one in other scripts; and with a history in which one was removed.
pub(crate) fn own_root() -> tempfile::TempDir {
    let root = own_registry();
    copy(
        &project().join("tests/fixtures/reach"),
        &root.path().join("registry"),
    );
    remember(root.path());
    root
}

/// Gives a registry a history in which a good was removed.
fn remember(root: &Path) {
    let gone = root.join("registry/gone-good.yaml");
    std::fs::write(&gone, entry_of("Gone Good")).unwrap();
    git(root, &["init", "-q", "-b", "main"]);
    for _ in 0..2 {
        git(root, &["add", "-A"]);
        git(root, &["commit", "-q", "-m", "A state"]);
        // The second time there is nothing to take away.
        let _ = std::fs::remove_file(&gone);
    }
}

/// Where the own site stands when it is served.
pub(crate) const BASE: &str = "/a/registry/";

/// Asks for the files beside pages that are for programs.
fn with_files_for_programs(root: &Path) {
    let config = root.join("site.toml");
    let settings = std::fs::read_to_string(&config).unwrap();
    let asked = "extras = [\"codemeta\", \"publiccode\"]\nfacet_feeds = true\n";
    std::fs::write(&config, format!("{asked}{settings}")).unwrap();
}

/// The own registry with its three entries more, for a host with a sub-path.
pub(crate) fn own() -> &'static Path {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| {
        let out = kept("site-own");
        let base = format!("https://example.org{BASE}");
        let root = own_root();
        with_files_for_programs(root.path());
        build(root.path(), &out, &["--base-url", &base]);
        out
    })
}

/// The project's own registry in all its languages, as `site.toml` says.
pub(crate) fn in_all_languages() -> &'static Path {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| {
        let out = kept("site-languages");
        let root = own_registry();
        std::fs::copy(project().join("site.toml"), root.path().join("site.toml")).unwrap();
        build(root.path(), &out, &[]);
        out
    })
}

/// The own registry in a language that is written from right to left.
pub(crate) fn right_to_left() -> &'static Path {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| {
        let out = kept("site-rtl");
        let root = own_root();
        let config = root.path().join("site.toml");
        let text = std::fs::read_to_string(&config).unwrap();
        let text = text.replace("languages = [\"en\"]", "languages = [\"ar\"]");
        assert!(text.contains("[\"ar\"]"), "the language is set in {text}");
        std::fs::write(&config, text).unwrap();
        with_files_for_programs(root.path());
        build(root.path(), &out, &[]);
        out
    })
}

/// The site of the real entries; nothing, which is said, where they are absent.
pub(crate) fn real() -> Option<&'static Path> {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    let source = real_entries()?;
    Some(SITE.get_or_init(|| {
        let out = kept("site-real");
        let root = imported(&source);
        with_files_for_programs(root.path());
        build(root.path(), &out, &[]);
        out
    }))
}

/// The own registry for a folder without a server; its path has blanks and letters beyond ASCII.
pub(crate) fn portable() -> &'static Path {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| {
        let built = kept("site-portable");
        build(own_root().path(), &built, &["--portable"]);
        let moved = kept("on a stick – ذاكرة #1 50%");
        std::fs::rename(built, &moved).unwrap();
        moved
    })
}

/// HTML pages of a site: per kind of page the largest, the smallest, and some between.
pub(crate) fn sample(site: &Path) -> Vec<PathBuf> {
    let mut kinds: std::collections::BTreeMap<(String, usize), Vec<(usize, String)>> =
        std::collections::BTreeMap::new();
    for (path, bytes) in files(site) {
        if path.ends_with(".html") {
            let top = path.split('/').next().unwrap_or_default().to_owned();
            let kind = (top, path.matches('/').count());
            kinds.entry(kind).or_default().push((bytes.len(), path));
        }
    }
    let mut chosen = Vec::new();
    for mut pages in kinds.into_values() {
        pages.sort();
        let step = pages.len().div_ceil(6).max(1);
        chosen.extend(pages.iter().step_by(step).map(|(_, path)| site.join(path)));
        chosen.push(site.join(&pages[pages.len() - 1].1));
    }
    chosen.sort();
    chosen.dedup();
    chosen
}

/// Runs a script of `tests/browser` over a site and expects it to find no fault; nothing when a tool
/// is missing, which is said.
pub(crate) fn judge(script: &str, site: &Path, arguments: &[&str]) {
    if let Some((is_sound, said)) = opened(script, site, arguments) {
        assert!(is_sound, "{script}: {said}");
    }
}

/// Whether a script of `tests/browser` finds no fault in a site, and what it says; nothing when a tool is missing,
/// which is said.
pub(crate) fn opened(script: &str, site: &Path, arguments: &[&str]) -> Option<(bool, String)> {
    let missing = |what: &str| {
        lacks(what);
        None
    };
    let chromium = std::env::var("CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".to_owned());
    if !Path::new(&chromium).is_file() {
        return missing("Chromium");
    }
    let scripts = project().join("tests/browser");
    if !scripts.join("node_modules/playwright-core").is_dir() {
        return missing("playwright-core (`npm ci --prefix tests/browser --ignore-scripts`)");
    }
    let mut command = Command::new("node");
    command.arg(scripts.join(script)).arg(site).args(arguments);
    let Some(output) = run(&mut command) else {
        return missing("Node");
    };
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    println!("{said}");
    let said = said + &String::from_utf8_lossy(&output.stderr);
    Some((output.status.success(), said))
}

/// A Python that knows the packages which `scripts/test` installs into a folder below `target`;
/// nothing, which is said, where it or one of them is missing.
pub(crate) fn python(folder: &str, packages: &[&str]) -> Option<Command> {
    let installed = project().join("target").join(folder);
    if let Some(package) = packages.iter().find(|one| !installed.join(one).is_dir()) {
        lacks(&format!(
            "{package} (`scripts/test` installs it into `target/{folder}`)"
        ));
        return None;
    }
    if run(Command::new("python3").arg("--version")).is_none() {
        lacks("Python");
        return None;
    }
    let mut command = Command::new("python3");
    command.env("PYTHONPATH", installed);
    Some(command)
}

/// What a program that is there says when it finds no fault.
pub(crate) fn passes(command: &mut Command) -> String {
    let output = run(command).expect("the program is there");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}{words}");
    said
}

/// What a program gave; nothing when it is not there.
pub(crate) fn run(command: &mut Command) -> Option<Output> {
    match command.output() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        other => Some(other.unwrap()),
    }
}
