//! What the tests of the import share.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use dpg_registry::embedded;
use dpg_registry::entry::Entry;
use dpg_registry::import::note::{Note, NoteKind};
use dpg_registry::import::repairs::Terms;
use dpg_registry::import::v0::{Document, Folder};
use dpg_registry::import::{Imported, v0, v2};
use serde_json::Value;

use crate::support::sample::Entries;

static TERMS: LazyLock<Terms> = LazyLock::new(|| Terms::new(&embedded::builtin_schema()).unwrap());

/// The built-in vocabularies and repairs.
pub(crate) fn terms() -> &'static Terms {
    &TERMS
}

/// The JSON files of a folder by stem.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    dpg_registry::fs::names(folder)
        .unwrap()
        .into_iter()
        .map(|name| {
            let name = name.into_string().unwrap();
            let bytes = dpg_registry::fs::read(&folder.join(&name)).unwrap();
            (name.trim_end_matches(".json").to_owned(), bytes)
        })
        .collect()
}

/// A JSON value.
pub(crate) fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

/// Imports a nominee, with answers or without, under the id `good`.
pub(crate) fn import_v0(nominee: &Value, answers: Option<&Value>) -> Imported {
    let bytes = |value: &Value| serde_json::to_vec(value).unwrap();
    let answers = answers.map(bytes);
    import_files(
        Folder::Nominees,
        ("good", &bytes(nominee)),
        answers.as_ref(),
    )
}

/// Imports the file of a nominee by its stem, and that of its answers.
pub(crate) fn import_files(
    folder: Folder,
    (stem, nominee): (&str, &[u8]),
    answers: Option<&Vec<u8>>,
) -> Imported {
    let document = |folder, bytes: &[u8]| Document {
        folder,
        stem: stem.to_owned(),
        bytes: bytes.to_vec(),
    };
    let mut documents = vec![document(folder, nominee)];
    documents.extend(answers.map(|bytes| document(Folder::Answers, bytes)));
    v0::import(documents, terms())
}

/// Imports the text of a live feed.
pub(crate) fn import_v2(text: &str) -> Imported {
    let source = v2::Source {
        file: "feed.json",
        bytes: text.as_bytes(),
        ids: &BTreeMap::new(),
    };
    v2::import(&source, terms()).unwrap()
}

/// The only entry of an import.
pub(crate) fn only(imported: &Imported) -> &Entry {
    assert_eq!(imported.entries.len(), 1);
    &imported.entries[0].1
}

/// The messages of a kind, each with its pointer.
pub(crate) fn messages(imported: &Imported, kind: NoteKind) -> Vec<String> {
    let of_kind = imported.notes.iter().filter(|note| note.kind == kind);
    of_kind
        .map(
            |Note {
                 pointer, message, ..
             }| format!("{pointer}: {message}"),
        )
        .collect()
}

/// The file of a nominee in the first registry, with its answers if there are any.
pub(crate) struct Nominee {
    pub(crate) folder: Folder,
    pub(crate) stem: String,
    pub(crate) said: Vec<u8>,
    pub(crate) answers: Option<Vec<u8>>,
}

/// All nominees, with each of the two sets of answers.
pub(crate) fn nominees(entries: &Entries) -> Vec<Nominee> {
    let mut all = Vec::new();
    for of_answers in ["digitalpublicgoods", "first-answers"] {
        let answers = files(&entries.folder.join(of_answers));
        for folder in [Folder::Nominees, Folder::Archive] {
            let nominees = files(&entries.folder.join(folder.name())).into_iter();
            all.extend(nominees.map(|(stem, said)| Nominee {
                answers: answers.get(&stem).cloned(),
                folder,
                stem,
                said,
            }));
        }
    }
    all
}

impl Nominee {
    /// What its files are imported as.
    pub(crate) fn imported(&self) -> Imported {
        import_files(self.folder, (&self.stem, &self.said), self.answers.as_ref())
    }
}
