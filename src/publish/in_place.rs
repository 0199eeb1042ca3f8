//! Replaces the files of a site one by one, if its folder cannot be exchanged.

use std::path::Path;

use anyhow::Result;

use super::manifest::Manifest;
use super::site::Site;
use crate::fs;

/// Moves files of a new site from a fresh folder over those of the old one: assets first, then pages; old files
/// are removed last. `old` and `new` list all files of the two sites, `moved` those in the fresh folder.
///
/// A reader always sees a complete old or new file. Until all have moved, the list in the output marks
/// the site as incomplete, and names the files of both; the next run completes it.
pub(super) fn replace(
    (out, fresh): (&Path, &Path),
    (old, new, moved): (&Manifest, &Manifest, &Manifest),
    step: &dyn Fn(),
) -> Result<()> {
    let both = old.union(new);
    both.write(out)?;
    step();
    let stale: Vec<&str> = old.without(new).collect();
    let is_stale = |path: &str| stale.binary_search(&path).is_ok();
    let is_in_the_way = |path: &str| {
        let mut above = path.match_indices('/').map(|(at, _)| &path[..at]);
        new.has_folder(path) || above.any(|folder| new.has_file(folder))
    };
    if stale.iter().any(|path| is_in_the_way(path)) {
        Site::hold(out)?.prune(out, &is_in_the_way, step)?;
    }
    let (assets, pages): (Vec<&String>, Vec<&String>) = moved
        .files()
        .iter()
        .partition(|path| path.starts_with("assets/"));
    for path in assets.into_iter().chain(pages) {
        let place = out.join(path);
        fs::create_dir(place.parent().unwrap_or(out))?;
        fs::rename(&fresh.join(path), &place)?;
        step();
    }
    if !stale.is_empty() {
        Site::hold(out)?.prune(out, &is_stale, step)?;
    }
    new.write(out)?;
    step();
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Manifest, replace};
    use crate::fs;

    fn write(folder: &Path, files: &[(&str, &str)]) -> Manifest {
        for (path, text) in files {
            fs::write(&folder.join(path), text.as_bytes()).unwrap();
        }
        let list = Manifest::new(files.iter().map(|(path, _)| (*path).to_owned()));
        list.completed()
    }

    #[test]
    fn files_become_folders_and_folders_files_and_what_is_not_ours_stays() {
        let folder = tempfile::tempdir().unwrap();
        let (out, fresh) = (folder.path().join("site"), folder.path().join("fresh"));
        let old = [("a", "old"), ("b/c/d", "old"), ("e/f", "old"), ("g", "old")];
        write(&out, &old).write(&out).unwrap();
        write(&out, &[("e/note.txt", "a note")]);
        let new = [
            ("a/b", "new"),
            ("assets/s.css", "new"),
            ("b", "new"),
            ("g", "new"),
        ];
        let list = write(&fresh, &new);
        let old = Manifest::read(&out).unwrap().unwrap();
        replace((&out, &fresh), (&old, &list, &list), &|| {
            let list = Manifest::read(&out).unwrap().unwrap();
            assert!(list.has_file("a/b"), "the list names all there may be");
        })
        .unwrap();
        for (path, text) in new {
            assert_eq!(fs::read_text(&out.join(path)).unwrap(), text);
        }
        assert_eq!(fs::names(&out.join("e")).unwrap(), ["note.txt"]);
        assert_eq!(Manifest::read(&out).unwrap().unwrap(), list);
    }
}
