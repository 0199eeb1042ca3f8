//! The files below `registry/media/`: which there are, what each is, and their bytes when they are published.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};
use rayon::prelude::*;

use super::picture::{Fault, HEAVIEST, Picture, judge, too_heavy};
use crate::cache::{Cache, Key, Keyed};
use crate::fs::beneath::{Kind, Root, TooLarge};

/// The folder of pictures, below that of the entries.
pub const FOLDER: &str = "media";

/// Endings of files beside the pictures that are about them.
const NOTES: [&str; 2] = [".md", ".txt"];

/// The files below `registry/media/`, with the hashes of their bytes.
#[derive(Debug, Default)]
pub struct Listed {
    /// From where they are read again.
    root: Option<Root>,
    /// Their folder from there.
    folder: Option<String>,
    /// By their paths below the folder.
    files: BTreeMap<String, Result<Key, Fault>>,
}

/// The same, judged: all of them at once, or each when somebody asks for it.
#[derive(Debug, Default)]
pub struct Library {
    root: Option<Root>,
    folder: Option<String>,
    files: BTreeMap<String, File>,
    /// How those are read that are not judged yet.
    reader: Option<Reader>,
    /// Those that are in question themselves; all, if none is left for later.
    asked: Option<BTreeSet<String>>,
}

/// A file, judged or not yet.
#[derive(Debug, Default)]
struct File {
    /// The hash of its bytes; none if they cannot be read, or if it is judged when it is asked for.
    content: Option<Key>,
    judged: OnceLock<Result<Picture, Fault>>,
}

/// Reads a file by its path below the folder of pictures.
pub struct Reader(Box<Read>);

type Read = dyn Fn(&str) -> Result<Vec<u8>, Fault> + Send + Sync;

impl Reader {
    /// Reads with a function, which gives the bytes of a file, or how many it has if they are too many.
    pub fn new(
        read: impl Fn(&str) -> Result<Result<Vec<u8>, u64>> + Send + Sync + 'static,
    ) -> Self {
        Self(Box::new(move |path| match read(path) {
            Ok(Ok(bytes)) => Ok(bytes),
            Ok(Err(size)) => Err(too_heavy(size, HEAVIEST as u64)),
            Err(error) => Err(Fault::Unreadable(error.root_cause().to_string())),
        }))
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Reader")
    }
}

impl Listed {
    /// Lists the files and hashes them. Without the folder there are none.
    ///
    /// # Errors
    /// When the root cannot be opened, or a folder cannot be listed.
    pub fn new(root: &Path, registry: &str) -> Result<Self> {
        let Some((root, folder)) = place(root, registry)? else {
            return Ok(Self::default());
        };
        let files = walk(&root, &folder)?
            .into_par_iter()
            .map(|(path, is_file)| {
                let key = is_file.and_then(|()| bytes(&root, &folder.join(&path)));
                (path, key.map(|bytes| Keyed::new().with(bytes).key()))
            });
        let files = files.collect();
        let folder = folder.to_string_lossy().replace('\\', "/");
        Ok(Self {
            files,
            root: Some(root),
            folder: Some(folder),
        })
    }

    /// Adds all of it to a key.
    pub fn add_to(&self, key: &mut Keyed) {
        for (path, content) in &self.files {
            key.add(path);
            match content {
                Ok(content) => key.add(content),
                Err(why) => key.add(format!("{why:?}")),
            }
        }
    }

    /// Judges each file, unless a cache knows what an earlier run found.
    #[must_use]
    pub fn judged(self, cache: Option<&Cache>) -> Library {
        let Self {
            root,
            folder,
            files,
        } = self;
        let files = files.into_par_iter().map(|(path, content)| {
            let file = match content {
                Ok(content) => File {
                    judged: OnceLock::from(known(cache, (&path, content), || {
                        let place = root.as_ref().zip(folder.as_deref());
                        let Some((root, folder)) = place else {
                            return Err(Fault::Unreadable("it is in no folder".to_owned()));
                        };
                        judge(&path, &bytes(root, &Path::new(folder).join(&path))?)
                    })),
                    content: Some(content),
                },
                Err(fault) => File {
                    content: None,
                    judged: OnceLock::from(Err(fault)),
                },
            };
            (path, file)
        });
        Library {
            files: files.collect(),
            root,
            folder,
            reader: None,
            asked: None,
        }
    }
}

impl Library {
    /// The files of a folder, of which only those are read and judged that somebody asks for: where only a part of
    /// the entries is looked at, the pictures of all others need not be decoded. Their paths are below the folder;
    /// `is_asked` says of a path from the root whether the file itself is in question. They cannot be published.
    #[must_use]
    pub fn lazy(
        folder: String,
        (paths, reader): (impl IntoIterator<Item = String>, Reader),
        is_asked: impl Fn(&str) -> bool,
    ) -> Self {
        let paths = paths.into_iter().filter(|path| is_taken(path));
        let files: BTreeMap<String, File> = paths.map(|path| (path, File::default())).collect();
        let asked = files
            .keys()
            .filter(|path| is_asked(&format!("{folder}/{path}")));
        Self {
            asked: Some(asked.cloned().collect()),
            folder: Some(folder),
            reader: Some(reader),
            root: None,
            files,
        }
    }

    /// The same of the files on the disk.
    ///
    /// # Errors
    /// When the root cannot be opened, or a folder cannot be listed.
    pub fn lazy_at(root: &Path, registry: &str, is_asked: impl Fn(&str) -> bool) -> Result<Self> {
        let Some((root, folder)) = place(root, registry)? else {
            return Ok(Self::default());
        };
        let found = walk(&root, &folder)?;
        let paths: Vec<String> = found.keys().cloned().collect();
        let name = folder.to_string_lossy().replace('\\', "/");
        let reader = Reader(Box::new(move |path| {
            found.get(path).cloned().unwrap_or(Ok(()))?;
            bytes(&root, &folder.join(path))
        }));
        Ok(Self::lazy(name, (paths, reader), is_asked))
    }

    /// What is known of a file by its path below the folder; none if it is not there.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&Result<Picture, Fault>> {
        let file = self.files.get(path)?;
        let read = || match &self.reader {
            Some(reader) => judge(path, &(reader.0)(path)?),
            None => Err(Fault::Unreadable("it is in no folder".to_owned())),
        };
        Some(file.judged.get_or_init(read))
    }

    /// The files that are in question themselves, although not all entries are looked at.
    pub fn asked(&self) -> impl Iterator<Item = &str> {
        let is_asked = |path: &&str| {
            self.asked
                .as_ref()
                .is_none_or(|asked| asked.contains(*path))
        };
        self.paths().filter(is_asked)
    }

    /// The picture at a path, if it can be shown.
    #[must_use]
    pub fn picture(&self, path: &str) -> Option<Picture> {
        self.get(path)?.as_ref().ok().copied()
    }

    /// The hash of a file.
    #[must_use]
    pub fn content(&self, path: &str) -> Option<Key> {
        self.files.get(path)?.content
    }

    /// The paths of all files, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The folder of the files, from the root; none if it is not there.
    #[must_use]
    pub fn folder(&self) -> Option<&str> {
        self.folder.as_deref()
    }

    /// The bytes of a file, the same that were judged.
    ///
    /// # Errors
    /// When it cannot be read, or has other bytes now.
    pub fn bytes(&self, path: &str) -> Result<Vec<u8>> {
        let place = self.root.as_ref().zip(self.folder.as_deref());
        let (root, folder) = place.context("there are no pictures")?;
        let file = format!("{folder}/{path}");
        let bytes = root.read(&file, HEAVIEST as u64)?;
        let content = Some(Keyed::new().with(&bytes).key());
        ensure!(
            content == self.content(path),
            "`{file}` was written while it was read: run the command again"
        );
        Ok(bytes)
    }
}

/// The root of a registry and its folder of pictures, if that is there.
fn place(root: &Path, registry: &str) -> Result<Option<(Root, PathBuf)>> {
    let root = Root::open(root)?;
    let components = Path::new(registry).components();
    let folder: PathBuf = components
        .filter(|one| *one != std::path::Component::CurDir)
        .collect();
    let folder = folder.join(FOLDER);
    let is_there =
        !root.is_link(&folder) && root.kind(&folder).ok().flatten() == Some(Kind::Folder);
    Ok(is_there.then_some((root, folder)))
}

/// What is below a folder of pictures, by paths from there, and why it is no file.
type Walked = BTreeMap<String, Result<(), Fault>>;

fn walk(root: &Root, folder: &Path) -> Result<Walked> {
    let found = root.walk(folder, |found| !is_hidden(&found.path))?;
    let files = found.into_iter().filter_map(|found| {
        let path = found.path.strip_prefix(folder).ok()?;
        let path = path.to_str()?.replace('\\', "/");
        match found.kind {
            _ if !is_taken(&path) => None,
            Kind::Folder => None,
            Kind::File => Some((path, Ok(()))),
            Kind::Link | Kind::Other => {
                let why = "it is not a file: links are not followed";
                Some((path, Err(Fault::Unreadable(why.to_owned()))))
            }
        }
    });
    Ok(files.collect())
}

/// What a cache knows of a file's content and name, or what `judge` finds.
fn known(
    cache: Option<&Cache>,
    (path, content): (&str, Key),
    judge: impl FnOnce() -> Result<Picture, Fault>,
) -> Result<Picture, Fault> {
    let ending = path.rsplit('.').next().unwrap_or_default();
    let key = Keyed::new().with(content).with(ending).key();
    if let Some(known) = cache.and_then(|cache| cache.get(&key)) {
        return known;
    }
    let judged = judge();
    if let Some(cache) = cache {
        cache.put(&key, &judged);
    }
    judged
}

fn bytes(root: &Root, file: &Path) -> Result<Vec<u8>, Fault> {
    root.read(file, HEAVIEST as u64)
        .map_err(|error| match error.downcast_ref::<TooLarge>() {
            Some(large) => too_heavy(large.size, large.most),
            None => Fault::Unreadable(error.root_cause().to_string()),
        })
}

/// Whether a file is meant to be a picture.
fn is_taken(path: &str) -> bool {
    let is_hidden = path.split('/').any(|name| name.starts_with('.'));
    !is_hidden && !NOTES.iter().any(|ending| path.ends_with(ending))
}

fn is_hidden(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default();
    name.as_encoded_bytes().starts_with(b".")
}
