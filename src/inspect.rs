//! What the source of a good shows: its licences, services, documents, standards, owners and life, as facts with places.
//!
//! A folder is read and never run. Its files are indexed within limits (`tree`), each is read once (`scan`) with the
//! tables of `schema/inspect/` (`things`, `languages`, `folders`) and the readers of manifests and licences, and what was
//! seen becomes facts. Nothing here is a verdict: a fact says what was seen, where, and how sure that is.

mod closed;
mod clues;
mod compare;
mod fact;
mod folders;
mod inspection;
mod interface;
mod languages;
mod license;
mod licenses;
mod life;
mod listed;
mod manifest;
mod note;
mod owners;
mod propose;
mod record;
mod scan;
mod sought;
mod things;
mod tree;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
pub use compare::{Ask, Compared, Question};
pub use fact::{Fact, Need, Place, Sure};
pub use inspection::Inspection;
use jiff::civil::Date;
use jiff::tz::TimeZone;
pub use note::{Note, NoteKind};
pub use propose::{Proposal, propose};
pub use record::record;
pub use sought::{NotFound, Sought};

use crate::config::Home;
use crate::embedded::Files;
use crate::entry::Entry;
use crate::fs;
use crate::load::git::{self, Repository};
use crate::vocabulary::Vocabularies;
use fact::Facts;
use folders::Folders;
use languages::Languages;
use license::{Names, Sentences, Texts};
use note::NoteKind as Kind;
use things::Things;
use tree::Tree;

/// The tables of `schema/inspect/` with things to look for.
const TABLES: [&str; 9] = [
    "closed-services",
    "databases",
    "documentation",
    "formats",
    "personal-data",
    "policies",
    "practices",
    "standards",
    "telemetry",
];

/// What to look for, read from `schema/`.
pub struct Rules {
    things: Things,
    languages: Languages,
    folders: Folders,
    names: Names,
    texts: Texts,
    sentences: Sentences,
    titles: Sentences,
    sought: Vec<Sought>,
    labels: BTreeMap<String, String>,
    vocabularies: Vocabularies,
}

impl Rules {
    /// Reads the tables.
    ///
    /// # Errors
    /// If one of them is not of its form; the error names it.
    pub fn new(files: &Files) -> Result<Self> {
        Ok(Self {
            things: Things::new(files, &TABLES)?,
            languages: Languages::new(files)?,
            folders: Folders::new(files)?,
            names: Names::new(files)?,
            texts: Texts::load()?,
            sentences: Sentences::new(files)?,
            titles: Sentences::titles(files)?,
            sought: Sought::all(files)?,
            labels: sought::labels(files)?,
            vocabularies: Vocabularies::new(files)?,
        })
    }

    /// What to say about each indicator, in their order.
    #[must_use]
    pub fn sought(&self) -> &[Sought] {
        &self.sought
    }

    /// What to ask, where an entry and its source do not say the same.
    #[must_use]
    pub fn compare(&self, entry: &Entry, inspection: &Inspection) -> Vec<Question> {
        compare::compare(entry, inspection, (&self.things, &self.vocabularies))
    }

    /// What a detector is called in reports.
    #[must_use]
    pub fn label<'a>(&'a self, detector: &'a str) -> &'a str {
        self.labels.get(detector).map_or(detector, String::as_str)
    }
}

/// Inspects a folder. Authors are counted in the year before a day. `step` is called for each file that was read.
///
/// # Errors
/// If the folder cannot be read; the error names it.
pub fn inspect(
    folder: &Path,
    (rules, as_of): (&Rules, Date),
    step: impl Fn() + Sync,
) -> Result<Inspection> {
    let mut tree = Tree::read(folder, &rules.folders)?;
    let sought = scan::Sought {
        things: &rules.things,
        languages: &rules.languages,
        texts: &rules.texts,
        sentences: &rules.sentences,
        titles: &rules.titles,
    };
    let readings = scan::scan(&tree, &sought, step);
    for reading in &readings {
        if let Some(kind) = reading.note {
            let path = tree.files[reading.file].path.clone();
            tree.notes.add(kind, &path);
        }
    }
    let mut facts = Facts::default();
    licenses::add(
        &mut facts,
        (&tree, &readings),
        (&rules.names, &rules.languages),
    );
    owners::add(&mut facts, &tree, &readings);
    clues::add(&mut facts, &readings, (&rules.things, &rules.folders));
    let languages = rules.vocabularies.get("language");
    interface::add(&mut facts, &tree, (&rules.folders, languages));
    life::languages(&mut facts, &tree, &rules.languages);
    let history = history(&mut facts, (folder, as_of), &mut tree).unwrap_or_default();
    let facts = facts.into_list();
    Ok(Inspection {
        files: tree.files.len(),
        commit: history.commit,
        repository: history.home.map(|home| home.address()),
        release: history.release,
        not_found: sought::not_found(&rules.sought, &facts),
        facts,
        notes: tree.notes.into_list(),
    })
}

/// Where a folder is in the history of its repository.
#[derive(Default)]
struct History {
    commit: Option<String>,
    /// Where the clone is from.
    home: Option<Home>,
    /// The last tag that is a version.
    release: Option<String>,
}

/// Adds what the git history shows, if the folder is the top of a repository.
fn history(facts: &mut Facts, (folder, as_of): (&Path, Date), tree: &mut Tree) -> Option<History> {
    let folder = fs::canonical(folder).ok()?;
    // The repository around an unpacked archive is another one.
    if git::top(&folder) != Some(folder.as_path()) {
        return None;
    }
    let end = as_of.tomorrow().ok()?.to_zoned(TimeZone::UTC).ok()?;
    let end = end.timestamp().as_second();
    let year = (end - 365 * 24 * 60 * 60, end);
    let repository = Repository::around(&folder);
    let read = repository.and_then(|git| Ok((git.activity(year)?, git.origin())));
    let Ok((activity, origin)) = read else {
        tree.notes.add(Kind::History, ".git");
        return None;
    };
    if activity.is_shallow {
        tree.notes.add(Kind::History, ".git");
    }
    life::history(facts, &activity);
    Some(History {
        commit: Some(activity.commit),
        home: origin.and_then(|url| Home::of_remote(&url)),
        release: activity.release.map(|(tag, _)| tag),
    })
}
