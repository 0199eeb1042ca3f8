//! Editions: states of a registry that never change again. Each is a folder below `editions/` with its files and a manifest
//! that names and seals them.

mod changes;
mod name;
mod since;

use anyhow::{Context, Result, anyhow, bail, ensure};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::cache::Keyed;
use crate::derive::facets::Counts;
use crate::fs::beneath::{Kind, Root};
use crate::hex::hex;

pub use changes::{Change, FieldChange, Kind as ChangeKind, changes};
pub use name::{MANIFEST, check_name};
pub use since::{Since, Table, since};

/// The folder of all editions, from the root.
pub const FOLDER: &str = "editions";

/// The table of what changed since the edition before.
pub const CHANGES: &str = "changes.csv";

/// The version of the manifest.
pub const FORMAT: u64 = 1;

/// The largest manifest that is read, in bytes.
const MOST_IN_MANIFEST: u64 = 1 << 20;

/// The largest file that is read, in bytes: all goods of 35,000 in full, packed, take a tenth of it.
const MOST_IN_FILE: u64 = 512 << 20;

/// The most files of an edition.
const MOST_FILES: usize = 200;

/// What the manifest of an edition says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// The version of the manifest.
    pub format: u64,
    /// Its name, which is the name of its folder.
    pub name: String,
    /// The title of the registry at that time.
    pub title: String,
    /// The day that it shows.
    pub date: Date,
    /// The commit that it was made from; none if that is not known.
    pub commit: Option<String>,
    /// The program that made it, such as `dpg 0.1.0`.
    pub generator: String,
    /// The version of the DPG Standard by which entries were assessed.
    pub standard: String,
    /// The licence of the data: its SPDX id, else its address; none if it was not declared.
    pub license: Option<String>,
    /// How many goods it has, per status.
    pub goods: Counts,
    /// What changed since an earlier edition.
    pub since: Option<Since>,
    /// Its other files, by path.
    pub files: Vec<File>,
}

/// A file of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Its path in the folder of the edition, with `/`.
    pub path: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: String,
}

impl File {
    /// The seal of a file.
    #[must_use]
    pub fn of(path: String, bytes: &[u8]) -> Self {
        Self {
            path,
            bytes: bytes.len() as u64,
            sha256: hex(Sha256::digest(bytes)),
        }
    }
}

/// An edition on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// What its manifest says.
    pub edition: Edition,
    /// The manifest as it was written.
    pub manifest: Vec<u8>,
}

/// All editions of a registry, the newest first.
#[derive(Default)]
pub struct Editions {
    root: Option<Root>,
    list: Vec<Kept>,
    /// The names of folders without a manifest.
    unfinished: Vec<String>,
}

impl Editions {
    /// Reads the manifests of all editions; other files are read when they are needed.
    ///
    /// # Errors
    /// If a manifest cannot be read, or dpg did not write it; the error names it.
    pub fn load(root: Root) -> Result<Self> {
        let (mut list, mut unfinished) = (Vec::new(), Vec::new());
        for found in root.walk(FOLDER, |found| found.path.components().count() == 2)? {
            let Some(name) = found.path.file_name().and_then(|name| name.to_str()) else {
                continue;
            };
            if found.kind != Kind::Folder || name.starts_with('.') {
                continue;
            }
            if root.kind(found.path.join(MANIFEST))?.is_none() {
                unfinished.push(name.escape_debug().to_string());
                continue;
            }
            let kept = read(&root, name);
            list.push(kept.map_err(|error| broken(&error, name))?);
        }
        list.sort_by(|a, b| {
            let (a, b) = (&a.edition, &b.edition);
            (b.date, &b.name).cmp(&(a.date, &a.name))
        });
        Ok(Self {
            root: Some(root),
            list,
            unfinished,
        })
    }

    /// All of them, the newest first.
    #[must_use]
    pub fn list(&self) -> &[Kept] {
        &self.list
    }

    /// The names of folders without a manifest: they are no editions, or one was not written to its end.
    #[must_use]
    pub fn unfinished(&self) -> &[String] {
        &self.unfinished
    }

    /// Adds what a site shows of them.
    pub fn add_to(&self, key: &mut Keyed) {
        for kept in &self.list {
            key.add(&kept.manifest);
        }
    }

    /// The content of a file, exactly as it was when the edition was made.
    ///
    /// # Errors
    /// If it is not there any more, or has changed; the error names it.
    pub fn content(&self, edition: usize, file: usize) -> Result<Vec<u8>> {
        let Edition { name, files, .. } = &self.list[edition].edition;
        let file = &files[file];
        let root = self.root.as_ref().context("editions without a root")?;
        let path = format!("{FOLDER}/{name}/{}", file.path);
        let bytes = root.read(&path, MOST_IN_FILE);
        let bytes = bytes.map_err(|error| broken(&error, name))?;
        if File::of(file.path.clone(), &bytes) != *file {
            let changed = anyhow!("`{path}` has changed since the edition was made");
            return Err(broken(&changed, name));
        }
        Ok(bytes)
    }

    /// What changed since the edition before, good by good; nothing if that is not known or its table cannot be used, which
    /// [`Editions::content`] says when the table is published.
    #[must_use]
    pub fn changes(&self, edition: usize) -> Vec<Change> {
        let mut files = self.list[edition].edition.files.iter();
        let file = files.position(|file| file.path == CHANGES);
        let table = file.and_then(|file| self.content(edition, file).ok());
        let changes = table.and_then(|table| changes(&table).ok());
        changes.unwrap_or_default()
    }

    /// The files and editions that are missing, and the files that have changed, each with what to do about it.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        let all = self.list.iter().enumerate();
        let files =
            all.flat_map(|(at, kept)| (0..kept.edition.files.len()).map(move |file| (at, file)));
        let faults = files.filter_map(|(at, file)| self.content(at, file).err());
        let faults = faults.map(|fault| format!("{fault:#}"));
        faults.chain(self.gone()).collect()
    }

    /// The editions that later ones were compared with, and that are not there any more.
    fn gone(&self) -> impl Iterator<Item = String> {
        let is_there = |name: &str| self.list.iter().any(|kept| kept.edition.name == name);
        let compared = self.list.iter().filter_map(|kept| {
            let since = kept.edition.since.as_ref()?;
            Some((kept.edition.name.as_str(), since.edition.as_str()))
        });
        let gone = compared.filter(move |(_, former)| !is_there(former));
        gone.map(|(name, former)| {
            format!(
                "the edition `{name}` says what changed since `{former}`, and `{FOLDER}/{former}/` is missing: restore it as it was made, for example with `git checkout`"
            )
        })
    }
}

/// Why an edition is not whole, and what to do about it.
fn broken(error: &anyhow::Error, name: &str) -> anyhow::Error {
    anyhow!(
        "{error:#}: an edition never changes: restore `{FOLDER}/{name}/` as it was made, for example with `git checkout`, or remove the folder"
    )
}

/// Reads and checks the manifest of an edition.
fn read(root: &Root, name: &str) -> Result<Kept> {
    let path = format!("{FOLDER}/{name}/{MANIFEST}");
    let manifest = root.read(&path, MOST_IN_MANIFEST)?;
    let edition: Edition = serde_json::from_slice(&manifest)
        .map_err(|error| anyhow!("`{path}`, line {}: {error}", error.line()))?;
    ensure!(
        edition.format == FORMAT,
        "`{path}` has the format {}, and this dpg reads format {FORMAT}: use a newer dpg",
        edition.format
    );
    check_name(&edition.name)?;
    ensure!(
        edition.name == name,
        "`{path}` is the manifest of the edition `{}`",
        edition.name.escape_debug()
    );
    if edition.files.len() > MOST_FILES {
        bail!("`{path}` names more than {MOST_FILES} files");
    }
    if let Some(since) = &edition.since {
        check_name(&since.edition)?;
    }
    for (at, file) in edition.files.iter().enumerate() {
        let is_new = edition.files[..at].iter().all(|one| one.path != file.path);
        ensure!(
            is_new && name::is_path(&file.path),
            "`{path}` names the file `{}`, which no edition has",
            file.path.escape_debug()
        );
    }
    Ok(Kept { edition, manifest })
}

#[cfg(test)]
mod tests {
    use super::{Edition, Editions, File};
    use crate::derive::facets::Counts;
    use crate::fs::beneath::Root;

    fn edition(name: &str, date: &str, files: Vec<File>) -> Edition {
        Edition {
            format: 1,
            name: name.to_owned(),
            title: "Registry".to_owned(),
            date: date.parse().unwrap(),
            commit: None,
            generator: "dpg 0.1.0".to_owned(),
            standard: "1.1.6".to_owned(),
            license: None,
            goods: Counts::default(),
            since: None,
            files,
        }
    }

    /// A root with an edition whose manifest is this text.
    fn with(name: &str, manifest: &str) -> (tempfile::TempDir, anyhow::Result<Editions>) {
        let folder = tempfile::tempdir().unwrap();
        let root = Root::open(folder.path()).unwrap();
        root.write(
            format!("editions/{name}/manifest.json"),
            manifest.as_bytes(),
        )
        .unwrap();
        let editions = Editions::load(root);
        (folder, editions)
    }

    #[test]
    fn editions_are_listed_the_newest_first_and_give_only_what_was_sealed() {
        let folder = tempfile::tempdir().unwrap();
        let root = Root::open(folder.path()).unwrap();
        let file = File::of("goods.csv".to_owned(), b"id\r\n");
        for (name, date) in [("2025", "2025-12-31"), ("2026", "2026-12-31")] {
            let manifest = serde_json::to_vec(&edition(name, date, vec![file.clone()])).unwrap();
            root.write(format!("editions/{name}/manifest.json"), &manifest)
                .unwrap();
            root.write(format!("editions/{name}/goods.csv"), b"id\r\n")
                .unwrap();
        }
        let editions = Editions::load(Root::open(folder.path()).unwrap()).unwrap();
        let names: Vec<&str> = editions
            .list()
            .iter()
            .map(|one| one.edition.name.as_str())
            .collect();
        assert_eq!(names, ["2026", "2025"]);
        assert_eq!(editions.content(0, 0).unwrap(), b"id\r\n");
        assert!(editions.faults().is_empty());
        root.write("editions/2025/goods.csv", b"ID\r\n").unwrap();
        let faults = editions.faults();
        assert_eq!(faults.len(), 1);
        assert!(
            faults[0].starts_with("`editions/2025/goods.csv` has changed"),
            "{faults:?}"
        );
    }

    #[test]
    fn a_manifest_that_dpg_did_not_write_is_refused() {
        let good = serde_json::to_string(&edition("2026", "2026-12-31", Vec::new())).unwrap();
        assert!(with("2026", &good).1.is_ok());
        let file = |path: &str| {
            let file = File::of(path.to_owned(), b"");
            serde_json::to_string(&edition("2026", "2026-12-31", vec![file])).unwrap()
        };
        for (text, said) in [
            ("{".to_owned(), "line 1"),
            (good.replace("\"format\":1", "\"format\":9"), "newer dpg"),
            (
                good.replace("\"name\":\"2026\"", "\"name\":\"2027\""),
                "is the manifest of the edition `2027`",
            ),
            (file("../../site.toml"), "which no edition has"),
            (file("index.html"), "which no edition has"),
            (file("a/b/c.csv"), "which no edition has"),
            (file("manifest.json"), "which no edition has"),
        ] {
            let (_folder, editions) = with("2026", &text);
            let error = format!("{:#}", editions.err().unwrap());
            assert!(error.contains(said), "{error}");
            assert!(error.contains("restore `editions/2026/`"), "{error}");
        }
    }
}
