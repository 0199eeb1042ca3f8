//! Reads every file of a tree once, in parallel, and keeps what the tables and readers found in it; no text is kept.

use std::sync::LazyLock;

use rayon::prelude::*;
use regex::Regex;

use super::fact::{Place, Sure};
use super::folders::Role;
use super::languages::Languages;
use super::license::{Notice, Recognized, Sentences, Texts, is_license_file, notices};
use super::manifest::{self, Manifest, When};
use super::note::NoteKind;
use super::things::Things;
use super::tree::{File, Tree};

/// Ends of names of texts that are no code: settings, data that people write, documents.
const TEXTS: [&str; 36] = [
    "json",
    "yml",
    "yaml",
    "toml",
    "ini",
    "cfg",
    "conf",
    "env",
    "properties",
    "xml",
    "md",
    "mdx",
    "rst",
    "txt",
    "adoc",
    "plist",
    "tf",
    "gradle",
    "csproj",
    "props",
    "graphql",
    "proto",
    "prisma",
    "example",
    "sample",
    "template",
    "dist",
    "tpl",
    "cff",
    "in",
    "po",
    "pot",
    "config",
    "service",
    "hcl",
    "wsdl",
];

/// Ends of names of documents, in which a service is only mentioned.
const DOCUMENTS: [&str; 8] = ["md", "mdx", "rst", "txt", "adoc", "po", "pot", "cff"];

/// How many lines and bytes of a source can have a notice of its licence.
const HEAD: usize = 40;
const MOST_HEAD: usize = 2500;

/// In how many bytes of a licence its title is.
const MOST_TITLE: usize = 500;

/// The most clues of one file.
const MOST_CLUES: usize = 200;

/// How a thing was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    /// The name of a file.
    File,
    /// A package that the manifest asks for.
    Package(When),
    /// An import; whether the source may run without it.
    Import { is_optional: bool },
    /// The address of a service.
    Address,
    /// The name of a setting.
    Word,
    /// The text of a file.
    Content,
}

/// One sight of a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Clue {
    /// Its position in the things.
    pub(super) thing: usize,
    pub(super) way: Way,
    /// The name of the package, module, host or setting.
    pub(super) what: String,
    pub(super) place: Place,
    pub(super) role: Role,
    /// Whether it is in a document.
    pub(super) is_document: bool,
}

impl Clue {
    /// How sure it makes the thing, if nothing else shows it.
    pub(super) fn sure(&self) -> Sure {
        let own = match self.way {
            Way::File | Way::Content => return self.of_role(Sure::Certain, Role::Docs),
            Way::Import { .. } | Way::Package(When::Running) => Sure::Certain,
            Way::Package(When::Developing) => Sure::Mentioned,
            Way::Address | Way::Word if self.is_document => Sure::Mentioned,
            Way::Package(When::Optional) | Way::Address | Way::Word => Sure::Likely,
        };
        self.of_role(own, Role::Own)
    }

    /// How it was seen, in a few words.
    pub(super) fn seen(&self) -> String {
        let Self { what, .. } = self;
        match self.way {
            Way::File => format!("file `{what}`"),
            Way::Package(When::Running) => format!("dependency `{what}`"),
            Way::Package(When::Optional) => format!("optional dependency `{what}`"),
            Way::Package(When::Developing) => format!("dependency `{what}` for development"),
            Way::Import { is_optional: false } => format!("import of `{what}`"),
            Way::Import { is_optional: true } => format!("import of `{what}` inside of code"),
            Way::Address => format!("address `{what}`"),
            Way::Word => format!("setting `{what}`"),
            Way::Content => format!("text of `{what}`"),
        }
    }

    /// The certainty in files of the good up to a role; in others it is only mentioned.
    fn of_role(&self, sure: Sure, up_to: Role) -> Sure {
        if self.role <= up_to {
            sure
        } else {
            Sure::Mentioned
        }
    }
}

/// What one file showed.
#[derive(Debug, Default)]
pub(super) struct Reading {
    /// The position of the file in the tree.
    pub(super) file: usize,
    pub(super) clues: Vec<Clue>,
    pub(super) licenses: Vec<Recognized>,
    /// Whether its name is that of a text of a licence.
    pub(super) is_license: bool,
    pub(super) notices: Vec<Notice>,
    /// What sentences of the text say of its licence, each with its line.
    pub(super) said: Vec<(String, usize)>,
    pub(super) manifest: Option<Manifest>,
    /// Why it could not be read.
    pub(super) note: Option<NoteKind>,
}

/// What files are compared with.
pub(super) struct Sought<'a> {
    pub(super) things: &'a Things,
    pub(super) languages: &'a Languages,
    pub(super) texts: &'a Texts,
    pub(super) sentences: &'a Sentences,
    pub(super) titles: &'a Sentences,
}

/// Reads all files; those that show nothing are left out. In the order of the tree.
pub(super) fn scan(tree: &Tree, sought: &Sought<'_>, step: impl Fn() + Sync) -> Vec<Reading> {
    let files = tree.files.par_iter().enumerate();
    let read = files.map(|(at, file)| {
        let mut reading = sought.read(tree, file);
        reading.file = at;
        step();
        reading
    });
    let showing = read.filter(|reading| {
        !(reading.clues.is_empty()
            && reading.notices.is_empty()
            && reading.said.is_empty()
            && reading.manifest.is_none()
            && !reading.is_license
            && reading.note.is_none())
    });
    showing.collect()
}

/// Whether a program wrote a file, by its head: its notices are about that program.
fn is_made(head: &str) -> bool {
    static MADE: LazyLock<Regex> = LazyLock::new(|| {
        let pattern = r"(?i)\bdo not edit\b|\bgenerated (?:by|from|automatically)\b|@generated|as a special exception";
        Regex::new(pattern).expect("the pattern is fixed")
    });
    MADE.is_match(head)
}

impl Sought<'_> {
    fn read(&self, tree: &Tree, file: &File) -> Reading {
        let mut reading = Reading {
            is_license: is_license_file(&file.path),
            ..Reading::default()
        };
        if file.role == Role::Foreign && !reading.is_license {
            return reading;
        }
        let (names, of_names) = &self.things.files;
        for pattern in names.of(&file.path) {
            let place = Place::file(&file.path);
            reading.clue(file, (of_names[pattern], Way::File, file.name(), place));
        }
        if !reading.is_license && !self.is_text(file) {
            return reading;
        }
        match tree.text(file) {
            Ok(Some(text)) => self.look(&mut reading, file, &text),
            Ok(None) => {}
            Err(kind) => reading.note = Some(kind),
        }
        reading
    }

    fn is_text(&self, file: &File) -> bool {
        let extension = file.extension();
        manifest::is_manifest(&file.path)
            || self.languages.of(file).is_some()
            || extension.is_none()
            || extension.is_some_and(|end| TEXTS.contains(&end.as_str()))
    }

    fn look(&self, reading: &mut Reading, file: &File, text: &str) {
        if reading.is_license {
            let top = &text[..text.floor_char_boundary(MOST_TITLE)];
            reading.licenses = self.texts.recognize(text, &self.titles.find(top));
            reading.said = self.sentences.find(text);
            reading.notices = notices(text, usize::MAX);
            return;
        }
        let mut lines = Lines::of(text);
        if manifest::is_manifest(&file.path) {
            match manifest::read(&file.path, text) {
                Some(manifest) => self.packages(reading, file, manifest),
                None if !file.path.to_ascii_lowercase().ends_with("description") => {
                    reading.note = Some(NoteKind::Malformed);
                }
                None => {}
            }
        }
        if let Some(language) = self.languages.of(file) {
            let head = &text[..text.floor_char_boundary(MOST_HEAD)];
            if !is_made(head) {
                reading.notices = notices(text, HEAD);
                reading.said = self.sentences.find(head);
            }
            for import in language.imports(text) {
                for thing in self.things.of_import(import.module) {
                    let way = Way::Import {
                        is_optional: import.is_optional,
                    };
                    let place = Place::line(&file.path, lines.line(import.at));
                    reading.clue(file, (*thing, way, import.module, place));
                }
            }
        }
        for (words, way) in [
            (&self.things.addresses, Way::Address),
            (&self.things.words, Way::Word),
        ] {
            let mut lines = Lines::of(text);
            for (thing, word, at) in words.find(text) {
                let place = Place::line(&file.path, lines.line(at));
                reading.clue(file, (thing, way, word, place));
            }
        }
        self.contents(reading, file, text);
    }

    /// Takes the dependencies of a manifest as clues; what else it states is kept.
    fn packages(&self, reading: &mut Reading, file: &File, mut manifest: Manifest) {
        for one in std::mem::take(&mut manifest.dependencies) {
            for thing in self.things.of_package(one.ecosystem, &one.name) {
                let place = Place::line(&file.path, one.line);
                reading.clue(file, (thing, Way::Package(one.when), &one.name, place));
            }
        }
        reading.manifest = Some(manifest);
    }

    fn contents(&self, reading: &mut Reading, file: &File, text: &str) {
        let (names, patterns) = &self.things.contents;
        for at in names.of(&file.path) {
            let (thing, pattern) = &patterns[at];
            if let Some(found) = pattern.find(text) {
                let place = Place::line(&file.path, Lines::of(text).line(found.start()));
                reading.clue(file, (*thing, Way::Content, file.name(), place));
            }
        }
    }
}

impl Reading {
    fn clue(&mut self, file: &File, (thing, way, what, place): (usize, Way, &str, Place)) {
        let is_known = |known: &Clue| known.thing == thing && known.way == way;
        if self.clues.len() == MOST_CLUES || self.clues.iter().any(is_known) {
            return;
        }
        self.clues.push(Clue {
            thing,
            way,
            what: what.chars().take(100).collect(),
            place,
            role: file.role,
            is_document: !matches!(way, Way::Package(_)) && is_document(file),
        });
    }
}

/// Whether a service is only mentioned in a file: it is a document, or in a hidden folder with the settings of a tool,
/// such as `.github/workflows/`.
fn is_document(file: &File) -> bool {
    let is_hidden = file.path.starts_with('.') && file.depth() > 0;
    let extension = file.extension();
    is_hidden || extension.is_some_and(|end| DOCUMENTS.contains(&end.as_str()))
}

/// Lines of places that are asked for in their order, counted once.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            line: 1,
        }
    }

    /// The line of a place in bytes, which is not before the last one.
    fn line(&mut self, at: usize) -> usize {
        let between = self.text.get(self.at..at).unwrap_or_default();
        self.line += between.matches('\n').count();
        self.at = self.at.max(at);
        self.line
    }
}
