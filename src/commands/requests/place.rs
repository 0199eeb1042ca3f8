//! Where addresses of persons may be: not in what a registry commits or publishes.

use std::path::Path;

use anyhow::{Result, bail};

use super::super::environment::warn;
use crate::config::Config;
use crate::fs;
use crate::load::git::{self, Repository};
use crate::publish::is_site;

/// What to do with a file of contacts that is in the wrong place.
const MOVE: &str = "move it out of the registry, for example next to its folder";

/// Checks that a file of contacts is not part of the registry.
///
/// # Errors
/// If it is in a folder of the registry or of a site, or git tracks it; the error says what to do.
pub(super) fn check_contacts(file: &Path, (root, config): (&Path, &Config)) -> Result<()> {
    let place = fs::canonical(file)?;
    let shown = file.display();
    if let Some(part) = part(&place, (root, config))? {
        bail!("the contacts `{shown}` are in {part}: {MOVE}");
    }
    let (Some(folder), Some(name)) = (place.parent(), place.file_name()) else {
        bail!("`{shown}` is no file");
    };
    let root = fs::canonical(root)?;
    let Some(top) = git::top(&root).filter(|top| git::top(folder) == Some(*top)) else {
        return Ok(());
    };
    let repository = Repository::around(folder);
    let name = Path::new(name);
    match repository.and_then(|one| Ok((one.tracks(name)?, one.would_add(name)?))) {
        Ok((true, _)) => bail!(
            "git tracks the contacts `{shown}`: remove them with `git rm --cached`, and {MOVE}. Older commits still have them"
        ),
        Ok((false, true)) => warn(&format!(
            "warning: the contacts `{shown}` are in the repository `{}`, and `git add` would take them: {MOVE}",
            top.display()
        )),
        Ok((false, false)) => {}
        Err(error) => {
            return Err(error.context(format!(
                "cannot tell whether git tracks the contacts `{shown}`: {MOVE}"
            )));
        }
    }
    Ok(())
}

/// The part of the registry or of a site that a place is in, in words; nothing elsewhere.
pub(super) fn part(place: &Path, (root, config): (&Path, &Config)) -> Result<Option<String>> {
    let root = fs::canonical(root)?;
    let named = [&config.registry, "content", "schema", "themes", ".dpg"];
    for folder in named {
        if place.starts_with(fs::resolve(&root.join(folder))?) {
            return Ok(Some(format!("`{folder}` of the registry")));
        }
    }
    let mut above = place.ancestors();
    let site = above.find(|folder| is_site(folder));
    Ok(site.map(|folder| format!("the site `{}`", folder.display())))
}
