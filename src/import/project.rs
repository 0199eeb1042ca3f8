//! What a project says of itself in `publiccode.yml`, `codemeta.json` (`CodeMeta`) and `CITATION.cff` (Citation
//! File Format 1.2), as the facts of one entry.
//!
//! Only facts are taken: authors are not owners, and keywords are not sectors. Persons are left out.

use serde_json::Value;

use super::describe;
use super::note::{Note, NoteKind};
use super::publiccode::{self, Source};
use super::reader::{Object, Reader};
use super::repairs::Terms;
use crate::address::is_web_address;
use crate::entry::{Answer, Entry, Evidence, License, Organization, Repository};
use crate::invisible::clean;
use crate::load::yaml;

/// The names of the files, the one that says most first.
pub const NAMES: [&str; 4] = [
    "publiccode.yml",
    "publiccode.yaml",
    "codemeta.json",
    "CITATION.cff",
];

/// The facts of some files of one project.
#[derive(Debug, Default)]
pub struct Project {
    /// What they say; where several say something, the first one.
    pub entry: Entry,
    /// What could not be read.
    pub notes: Vec<Note>,
}

/// Reads files of one project, each by the end of its name.
#[must_use]
pub fn read(sources: &[Source], terms: &Terms) -> Project {
    let mut project = Project::default();
    for source in sources {
        let name = source.file.to_ascii_lowercase();
        if ["yml", "yaml"].contains(&ending(&name)) {
            let mut imported = publiccode::import(std::slice::from_ref(source), terms);
            imported
                .notes
                .retain(|note| note.kind == NoteKind::Unreadable);
            project.notes.extend(imported.notes);
            if let Some((_, entry)) = imported.entries.pop() {
                fill(&mut project.entry, entry);
            }
            continue;
        }
        let mut reader = Reader::new(source.file.as_str(), terms);
        match fields(source, &name) {
            Ok(Value::Object(fields)) => {
                let root = Object::root(&fields, "");
                let entry = if ending(&name) == "json" {
                    codemeta(&mut reader, root)
                } else {
                    citation(&mut reader, root)
                };
                fill(&mut project.entry, entry);
            }
            Ok(_) => reader.note(
                "",
                NoteKind::Unreadable,
                "the file has no keys and values: expected some, such as `name` and `license`",
            ),
            Err(fault) => reader.note("", NoteKind::Unreadable, fault),
        }
        let kinds = [NoteKind::Unreadable, NoteKind::License];
        project.notes.extend(
            reader
                .notes
                .into_iter()
                .filter(|note| kinds.contains(&note.kind)),
        );
    }
    let entry = &mut project.entry;
    for text in [&mut entry.name, &mut entry.summary] {
        *text = clean(text).into_owned();
    }
    project
}

fn fields(source: &Source, name: &str) -> Result<Value, String> {
    let text = std::str::from_utf8(&source.bytes)
        .map_err(|_| "not UTF-8: save the file as UTF-8".to_owned())?;
    let text = text.trim_start_matches('\u{feff}');
    if ending(name) == "json" {
        return serde_json::from_str(text).map_err(|fault| {
            let (line, column) = (fault.line(), fault.column());
            let what = fault.to_string();
            let what = what.split(" at line ").next().unwrap_or_default();
            format!("line {line}, column {column}: invalid JSON: {what}")
        });
    }
    let parsed = yaml::parse(text).map(|parsed| parsed.value);
    parsed.map_err(|fault| fault.to_string())
}

/// Adds what an entry does not say yet.
fn fill(entry: &mut Entry, other: Entry) {
    if entry.name.is_empty() {
        let base = std::mem::replace(entry, other);
        fill_rest(entry, base);
    } else {
        fill_rest(entry, other);
    }
}

/// Adds what is missing besides the name.
fn fill_rest(entry: &mut Entry, other: Entry) {
    if entry.summary.is_empty() {
        (entry.summary, entry.description) = (other.summary, other.description);
    }
    list(&mut entry.categories, other.categories);
    list(&mut entry.repositories, other.repositories);
    list(&mut entry.organizations, other.organizations);
    list(&mut entry.indicators.licenses, other.indicators.licenses);
    entry.website = entry.website.take().or(other.website);
    entry.identifiers.doi = entry.identifiers.doi.take().or(other.identifiers.doi);
    let documentation = &mut entry.indicators.documentation;
    if documentation.evidence.is_empty() {
        *documentation = other.indicators.documentation;
    }
}

/// Takes a list where there is none.
fn list<T>(own: &mut Vec<T>, other: Vec<T>) {
    if own.is_empty() {
        *own = other;
    }
}

/// The end of a file's name after its last point, in lower case as the name is.
fn ending(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or_default()
}

/// A `codemeta.json`, version 2 or 3.
fn codemeta(reader: &mut Reader<'_>, mut root: Object<'_>) -> Entry {
    let description = reader.text(&mut root, "description").unwrap_or_default();
    let (summary, description) = describe::summary(&description);
    let is_software = root
        .take("@type")
        .and_then(Value::as_str)
        .is_some_and(|kind| kind.starts_with("Software"));
    let mut entry = Entry {
        name: reader.line(&mut root, "name").unwrap_or_default(),
        summary,
        description,
        categories: is_software
            .then(|| "software".to_owned())
            .into_iter()
            .collect(),
        website: address(reader, &mut root, "url"),
        repositories: repository(reader, &mut root, "codeRepository"),
        ..Entry::default()
    };
    entry.indicators.licenses = licenses(reader, &mut root);
    for (key, role) in [
        ("copyrightHolder", "owner"),
        ("maintainer", "maintainer"),
        ("funder", "funder"),
    ] {
        for mut one in reader.objects(&mut root, key) {
            let is_body = one.take("@type").and_then(Value::as_str) == Some("Organization");
            if let Some(name) = reader.line(&mut one, "name").filter(|_| is_body) {
                entry.organizations.push(Organization {
                    name,
                    role: role.to_owned(),
                    website: address(reader, &mut one, "url"),
                    ..Organization::default()
                });
            }
        }
    }
    let documentation = &mut entry.indicators.documentation;
    for key in ["softwareHelp", "readme", "buildInstructions"] {
        // The help may be an object with an address of its own.
        let url = match root.peek(key) {
            Some(Value::Object(fields)) => {
                address(reader, &mut Object::root(fields, root.at(key)), "url")
            }
            _ => address(reader, &mut root, key),
        };
        documentation.evidence.extend(url.map(|url| Evidence {
            url: Some(url),
            ..Evidence::default()
        }));
    }
    documentation.answer = (!documentation.evidence.is_empty()).then_some(Answer::Yes);
    entry
}

/// A `CITATION.cff`.
fn citation(reader: &mut Reader<'_>, mut root: Object<'_>) -> Entry {
    let abstract_text = reader.text(&mut root, "abstract").unwrap_or_default();
    let (summary, description) = describe::summary(&abstract_text);
    let category = match root.take("type").and_then(Value::as_str) {
        Some("dataset") => "data",
        _ => "software",
    };
    let mut entry = Entry {
        name: reader.line(&mut root, "title").unwrap_or_default(),
        summary,
        description,
        categories: vec![category.to_owned()],
        website: address(reader, &mut root, "url"),
        repositories: repository(reader, &mut root, "repository-code"),
        ..Entry::default()
    };
    if entry.repositories.is_empty() {
        entry.repositories = repository(reader, &mut root, "repository");
    }
    entry.identifiers.doi = reader
        .line(&mut root, "doi")
        .filter(|doi| doi.starts_with("10."));
    entry.indicators.licenses = licenses(reader, &mut root);
    entry
}

/// The address in a field, if it is one that all can reach.
fn address(reader: &mut Reader<'_>, object: &mut Object<'_>, key: &str) -> Option<String> {
    let text = reader.line(object, key);
    text.filter(|text| is_web_address(text))
}

fn repository(reader: &mut Reader<'_>, root: &mut Object<'_>, key: &str) -> Vec<Repository> {
    let url = address(reader, root, key);
    let repository = url.map(|url| Repository {
        url,
        ..Repository::default()
    });
    repository.into_iter().collect()
}

/// The licences of the field `license`: ids of SPDX, or addresses of the SPDX list.
fn licenses(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Vec<License> {
    let mut licenses: Vec<License> = Vec::new();
    for found in reader.texts(root, "license") {
        let text = found.text.trim().trim_end_matches('/');
        let id = text
            .rsplit_once("spdx.org/licenses/")
            .map_or(text, |(_, id)| id);
        let id = id.strip_suffix(".html").unwrap_or(id);
        match reader.terms.license(id) {
            Some(meaning) if licenses.iter().all(|one| one.spdx != meaning.code) => {
                licenses.push(License {
                    spdx: meaning.code,
                    ..License::default()
                });
            }
            Some(_) => {}
            None => {
                let short = crate::markdown::shorten(id, 80);
                let message = format!("`{short}` is not in the SPDX list: left out");
                reader.note(&found.pointer, NoteKind::License, message);
            }
        }
    }
    licenses
}

#[cfg(test)]
mod tests {
    use super::{Project, read};
    use crate::embedded::builtin_schema;
    use crate::import::publiccode::Source;
    use crate::import::repairs::Terms;

    fn project(files: &[(&str, &[u8])]) -> Project {
        let sources: Vec<Source> = files
            .iter()
            .map(|(file, bytes)| Source {
                file: (*file).to_owned(),
                bytes: bytes.to_vec(),
            })
            .collect();
        read(&sources, &Terms::new(&builtin_schema()).unwrap())
    }

    const CODEMETA: &str = r#"{"@type": "SoftwareSourceCode", "name": "Harvest\u202e Ledger",
        "description": "Keeps books.", "license": ["https://spdx.org/licenses/MIT", "no-licence"],
        "codeRepository": "https://code.example.org/h/l", "url": "javascript:alert(1)",
        "author": [{"@type": "Person", "name": "A B", "email": "a@example.org"}],
        "copyrightHolder": {"@type": "Organization", "name": "Seedling"},
        "funder": {"@type": "Person", "name": "C D"}}"#;

    #[test]
    fn facts_are_taken_and_persons_are_not() {
        let Project { entry, notes } = project(&[("codemeta.json", CODEMETA.as_bytes())]);
        assert_eq!(entry.name, "Harvest Ledger");
        assert_eq!(entry.indicators.licenses.len(), 1);
        assert_eq!(entry.indicators.licenses[0].spdx, "MIT");
        assert_eq!(entry.website, None, "not a web address");
        let names: Vec<_> = entry.organizations.iter().map(|one| &one.name).collect();
        assert_eq!(names, ["Seedling"]);
        assert!(notes.iter().any(|note| note.message.contains("no-licence")));
    }

    #[test]
    fn the_first_file_that_says_something_counts() {
        let citation = "title: Other\ndoi: 10.5281/zenodo.1\ntype: dataset\nlicense: Apache-2.0\nurl: https://harvest.example.org\n";
        let both = [
            ("codemeta.json", CODEMETA.as_bytes()),
            ("CITATION.cff", citation.as_bytes()),
        ];
        let entry = project(&both).entry;
        assert_eq!(entry.name, "Harvest Ledger");
        assert_eq!(entry.categories, ["software"]);
        assert_eq!(entry.indicators.licenses[0].spdx, "MIT");
        assert_eq!(
            entry.website.as_deref(),
            Some("https://harvest.example.org")
        );
        assert_eq!(entry.identifiers.doi.as_deref(), Some("10.5281/zenodo.1"));
    }

    #[test]
    fn hostile_files_give_a_note_and_no_fact() {
        let deep = "[".repeat(100_000);
        let mut bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n".to_owned();
        for (to, from) in ('b'..='h').zip('a'..) {
            let items = vec![format!("*{from}"); 9].join(",");
            bomb = [bomb, format!("{to}: &{to} [{items}]\n")].concat();
        }
        bomb.push_str("title: *h\n");
        for (file, bytes) in [
            ("codemeta.json", deep.as_bytes()),
            ("codemeta.json", b"[1]"),
            ("codemeta.json", b"\xff"),
            ("CITATION.cff", bomb.as_bytes()),
            ("CITATION.cff", deep.as_bytes()),
            ("publiccode.yml", bomb.as_bytes()),
        ] {
            let project = project(&[(file, bytes)]);
            assert_eq!(project.entry.name, "", "{file}");
            assert_eq!(project.notes.len(), 1, "{file}");
        }
        let wrong = br#"{"name": {"a": 1}, "license": 7, "url": [], "copyrightHolder": "x", "softwareHelp": true}"#;
        let project = project(&[("codemeta.json", wrong)]);
        assert_eq!(project.entry.name, "");
        assert!(project.entry.organizations.is_empty() && project.entry.website.is_none());
    }
}
