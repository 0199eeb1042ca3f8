//! Small sites for the tests of publishing, and what others put into the folder.

use std::path::{Path, PathBuf};

use anyhow::bail;
use dpg_registry::body::Body;
use dpg_registry::publish::{Mode, Output, Pages, Published, Target};

use crate::support::files;

/// A site: paths and what is in the files. `fail` cannot be rendered.
pub(crate) struct Small(pub(crate) &'static [(&'static str, &'static str)]);

pub(crate) const OLD: Small = Small(&[
    ("assets/style.1.css", "old"),
    ("goods/gone/index.html", "old"),
    ("goods/index.html", "old"),
    ("index.html", "old"),
    ("shape", "a file that becomes a folder"),
    ("form/index.html", "in a folder that becomes a file"),
]);

pub(crate) const NEW: Small = Small(&[
    ("assets/style.2.css", "new"),
    ("form", "new"),
    ("goods/fresh/index.html", "new"),
    ("goods/index.html", "new"),
    ("index.html", "new"),
    ("shape/index.html", "new"),
]);

/// What others put into the output, with paths that stay, vanish and come with the new site.
pub(crate) const FOREIGN: [(&str, &str); 5] = [
    (".git/objects/ab/cd", "an object"),
    (".git/HEAD", "ref: refs/heads/main"),
    ("CNAME", "goods.example.org"),
    ("goods/gone/note.txt", "a note"),
    ("goods/fresh/draft.txt", "a draft"),
];

impl Pages for Small {
    fn count(&self) -> usize {
        self.0.len()
    }

    fn path(&self, index: usize) -> &str {
        self.0[index].0
    }

    fn render(&self, index: usize) -> anyhow::Result<Body<'_>> {
        match self.0[index].1 {
            "fail" => bail!("no such template"),
            text => Ok(text.to_owned().into()),
        }
    }
}

/// A root with a registry; the output is `home/site` below it.
pub(crate) struct Root(pub(crate) tempfile::TempDir);

impl Root {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("registry")).unwrap();
        std::fs::create_dir_all(folder.path().join("home")).unwrap();
        std::fs::write(folder.path().join("site.toml"), "").unwrap();
        Self(folder)
    }

    pub(crate) fn home(&self) -> PathBuf {
        self.0.path().join("home")
    }

    pub(crate) fn out(&self) -> PathBuf {
        self.home().join("site")
    }

    pub(crate) fn publish(&self, pages: &Small) -> anyhow::Result<Published> {
        publish(self.0.path(), pages, &|| ())
    }

    pub(crate) fn with_foreign(&self) {
        for (path, text) in FOREIGN {
            self.write(path, text);
        }
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let file = self.out().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }

    /// The names beside the output.
    pub(crate) fn beside(&self) -> Vec<String> {
        let names = std::fs::read_dir(self.home()).unwrap();
        let mut names: Vec<String> = names
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

impl Drop for Root {
    fn drop(&mut self) {
        use std::os::unix::fs::PermissionsExt;
        // A test may have taken away the right to remove what is in it.
        let _ = std::fs::set_permissions(self.home(), PermissionsExt::from_mode(0o755));
    }
}

pub(crate) fn publish(
    root: &Path,
    pages: &Small,
    step: &(dyn Fn() + Sync),
) -> anyhow::Result<Published> {
    Output::open(Target {
        out: &root.join("home/site"),
        root,
        registry: "registry",
        compress: false,
        mode: Mode::Auto,
        records: None,
        waiting: &|| (),
        step,
    })?
    .publish(pages)
}

/// The files of a site without what others put there, and without the list.
pub(crate) fn site(out: &Path) -> Vec<(String, String)> {
    let mut all = files(out);
    all.retain(|(path, _)| path != ".dpg-site" && FOREIGN.iter().all(|(other, _)| other != path));
    all.into_iter()
        .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
        .collect()
}

pub(crate) fn expected(site: &Small) -> Vec<(String, String)> {
    let mut all: Vec<_> = site
        .0
        .iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect();
    all.sort();
    all
}

/// What others put there can be read, through a link at most.
pub(crate) fn has_foreign(out: &Path, when: &str) {
    for (path, text) in FOREIGN {
        let read = std::fs::read_to_string(out.join(path));
        assert_eq!(read.ok().as_deref(), Some(text), "`{path}` {when}");
    }
}
