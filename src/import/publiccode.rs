//! A `publiccode.yml` (version 0.2 to 0.5 of the standard) as the entry of a nominee.
//!
//! The file says what a program is, who owns it and under what licence; it says nothing of the goals
//! that it serves or of the rest of the DPG Standard, which whoever nominates it has to add.

use serde_json::Value;

use super::codes::license;
use super::note::NoteKind;
use super::reader::{Meant, Object, Reader};
use super::repairs::Terms;
use super::{Imported, describe, ids};
use crate::address::{is_web_address, plain};
use crate::entry::{
    Answer, Derivation, Entry, Evidence, Named, Organization, PlatformIndependence, Repository,
    Translation,
};
use crate::markdown::shorten;

/// How many parents an entry may have.
const MOST_PARENTS: usize = 10;

/// One file and where it was found, for notes.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its path as it was given.
    pub file: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Turns files into entries; one that cannot be read is noted and left out.
#[must_use]
pub fn import(sources: &[Source], terms: &Terms) -> Imported {
    let mut imported = Imported::default();
    let mut taken = ids::Taken::new();
    for source in sources {
        let mut reader = Reader::new(source.file.as_str(), terms);
        let entry = match fields(&source.bytes) {
            Ok(Value::Object(fields)) => Some(entry(&mut reader, Object::root(&fields, ""))),
            Ok(_) => {
                reader.note(
                    "",
                    NoteKind::Unreadable,
                    "left out: the file has no keys and values",
                );
                None
            }
            Err(message) => {
                reader.note("", NoteKind::Unreadable, format!("left out: {message}"));
                None
            }
        };
        let before = imported.notes.len();
        imported.absorb(reader);
        if let Some(entry) = entry {
            let id = ids::free(&ids::from_name(&entry.name), &mut taken);
            for note in &mut imported.notes[before..] {
                note.entry.clone_from(&id);
            }
            imported.entries.push((id, entry));
        }
    }
    imported.finish(terms)
}

fn fields(bytes: &[u8]) -> Result<Value, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "not UTF-8".to_owned())?;
    let parsed = crate::load::yaml::parse(text.trim_start_matches('\u{feff}'));
    parsed
        .map(|parsed| parsed.value)
        .map_err(|fault| fault.to_string())
}

fn entry(reader: &mut Reader<'_>, mut root: Object<'_>) -> Entry {
    // Which version it is changes nothing here; its marks of form are no facts of the good.
    root.take("publiccodeYmlVersion");
    let mut entry = Entry {
        name: reader.line(&mut root, "name").unwrap_or_default(),
        categories: vec!["software".to_owned()],
        website: reader.line(&mut root, "landingURL"),
        repositories: repositories(reader, &mut root),
        sectors: audience(reader, &mut root),
        ..Entry::default()
    };
    descriptions(reader, &mut root, &mut entry);
    legal(reader, &mut root, &mut entry);
    maintenance(reader, &mut root, &mut entry);
    let mut localisation = reader.object(&mut root, "localisation");
    entry.deployment.multilingual.answer = match localisation.take("localisationReady") {
        Some(Value::Bool(true)) => Some(Answer::Yes),
        Some(Value::Bool(false)) => Some(Answer::No),
        _ => None,
    };
    entry.deployment.languages = reader.lines(&mut localisation, "availableLanguages");
    reader.finish(&localisation);
    entry.deployment.departments = reader.lines(&mut root, "usedBy");
    entry.derived_from = parents(reader, &mut root);
    entry.indicators.platform_independence = dependencies(reader, &mut root);
    reader.finish(&root);
    entry
}

fn repositories(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Vec<Repository> {
    let url = reader.line(root, "url");
    let repository = url.map(|url| Repository {
        name: None,
        url,
        note: None,
    });
    repository.into_iter().collect()
}

/// The programs of which it says that it is a variant or fork; which of the two it does not say. Their
/// names are those of their repositories.
fn parents(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Vec<Derivation> {
    let mut parents: Vec<Derivation> = Vec::new();
    for found in reader.texts(root, "isBasedOn") {
        let url = found.text.trim();
        let is_known = |one: &Derivation| one.url.as_deref().map(plain) == Some(plain(url));
        if parents.iter().any(is_known) {
            continue;
        }
        let fault = if !is_web_address(url) {
            Some(format!(
                "not imported: `{}` is not a web address",
                shorten(url, 80)
            ))
        } else if parents.len() == MOST_PARENTS {
            Some(format!(
                "not imported: an entry has at most {MOST_PARENTS} parents"
            ))
        } else {
            None
        };
        if let Some(fault) = fault {
            reader.note("/isBasedOn", NoteKind::Unplaced, fault);
            continue;
        }
        let path = url
            .split(['?', '#'])
            .next()
            .unwrap_or(url)
            .trim_end_matches('/');
        let name = path.rsplit('/').next().unwrap_or(path);
        let name = name.strip_prefix("www.").unwrap_or(name);
        parents.push(Derivation {
            name: Some(name.strip_suffix(".git").unwrap_or(name).to_owned()),
            url: Some(url.to_owned()),
            ..Derivation::default()
        });
    }
    parents
}

/// The fields of use that the program is meant for.
fn audience(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Vec<String> {
    let mut audience = reader.object(root, "intendedAudience");
    let scope = reader.texts(&mut audience, "scope");
    reader.finish(&audience);
    let known = |word: &str| reader.terms.sector(word).map(|found| found.code.clone());
    scope
        .into_iter()
        .map(|found| known(&found.text).unwrap_or(found.text))
        .collect()
}

/// The texts in each language: English ones, else the first, become the entry's own.
fn descriptions(reader: &mut Reader<'_>, root: &mut Object<'_>, entry: &mut Entry) {
    let pointer = root.at("description");
    let Some(Value::Object(all)) = root.take("description") else {
        reader.note(
            &pointer,
            NoteKind::Unplaced,
            "no description in any language",
        );
        return;
    };
    let own = all
        .keys()
        .find(|tag| tag.split('-').next() == Some("en"))
        .or_else(|| all.keys().next());
    for (tag, value) in all {
        let at = format!("{pointer}/{tag}");
        let Value::Object(fields) = value else {
            reader.note(&at, NoteKind::Unplaced, "not imported: expected an object");
            continue;
        };
        let mut one = Object::root(fields, at);
        if Some(tag) == own {
            own_texts(reader, &mut one, entry);
        } else {
            let translation = Translation {
                name: reader.line(&mut one, "localisedName"),
                summary: reader.line(&mut one, "shortDescription"),
                description: reader.text(&mut one, "longDescription"),
            };
            entry.translations.insert(tag.clone(), translation);
        }
        links(reader, &mut one, entry);
        reader.finish(&one);
    }
}

fn own_texts(reader: &mut Reader<'_>, one: &mut Object<'_>, entry: &mut Entry) {
    entry.aliases = reader
        .line(one, "localisedName")
        .into_iter()
        .filter(|name| *name != entry.name)
        .collect();
    let short = reader.line(one, "shortDescription");
    let long = reader.text(one, "longDescription");
    (entry.summary, entry.description) = match (short, long) {
        (Some(short), long) => (short, long),
        (None, Some(long)) => describe::summary(&long),
        (None, None) => (String::new(), None),
    };
    let features = reader.texts(one, "features").into_iter();
    entry.highlights = features.map(|found| Evidence::text(found.text)).collect();
}

/// What is beside the words of a language: documentation and awards, each once.
fn links(reader: &mut Reader<'_>, one: &mut Object<'_>, entry: &mut Entry) {
    let documentation = &mut entry.indicators.documentation;
    for key in ["documentation", "apiDocumentation"] {
        for evidence in reader.evidence(one, key, Meant::Address) {
            if !documentation.evidence.contains(&evidence) {
                documentation.evidence.push(evidence);
            }
        }
    }
    documentation.answer = (!documentation.evidence.is_empty()).then_some(Answer::Yes);
    for award in reader.texts(one, "awards") {
        entry.deployment.awards.push(Evidence::text(award.text));
    }
}

fn legal(reader: &mut Reader<'_>, root: &mut Object<'_>, entry: &mut Entry) {
    let mut legal = reader.object(root, "legal");
    let holder = reader.line(&mut legal, "mainCopyrightOwner");
    let keeper = reader.line(&mut legal, "repoOwner");
    let owner = holder.as_ref().or(keeper.as_ref());
    let named = owner.map(|name| (name, "owner")).into_iter();
    let kept = keeper.iter().map(|name| (name, "maintainer"));
    for (name, role) in named.chain(kept) {
        add(entry, name, role);
    }
    entry.indicators.licenses = license(reader, legal, ("license", "-"))
        .into_iter()
        .collect();
    let mut body = reader.object(root, "organisation");
    if let Some(name) = reader.line(&mut body, "name") {
        add(entry, &name, "owner");
    }
    reader.finish(&body);
    for mut funder in reader.objects(root, "fundedBy") {
        if let Some(name) = reader.line(&mut funder, "name") {
            add(entry, &name, "funder");
        }
        reader.finish(&funder);
    }
}

/// Firms that maintain it; contacts are persons and are left out.
fn maintenance(reader: &mut Reader<'_>, root: &mut Object<'_>, entry: &mut Entry) {
    let mut maintenance = reader.object(root, "maintenance");
    let contacts = reader.items(&mut maintenance, "contacts").len();
    reader.contacts += contacts;
    for mut firm in reader.objects(&mut maintenance, "contractors") {
        let name = reader.line(&mut firm, "name");
        let website = reader.line(&mut firm, "website");
        reader.contacts += usize::from(firm.take("email").is_some());
        if let Some(name) = name {
            add(entry, &name, "maintainer");
            if let Some(one) = entry.organizations.last_mut() {
                one.website = website;
            }
        }
        reader.finish(&firm);
    }
    reader.finish(&maintenance);
}

/// Names an organisation in a role, once.
fn add(entry: &mut Entry, name: &str, role: &str) {
    let same = |one: &Organization| one.name == name && one.role == role;
    if !entry.organizations.iter().any(same) {
        entry.organizations.push(Organization {
            name: name.to_owned(),
            role: role.to_owned(),
            ..Organization::default()
        });
    }
}

/// What it is built on; a closed part that is not optional answers the question whether there are any.
fn dependencies(reader: &mut Reader<'_>, root: &mut Object<'_>) -> PlatformIndependence {
    let mut depends = reader.object(root, "dependsOn");
    let mut found = PlatformIndependence::default();
    for key in ["open", "proprietary", "hardware"] {
        for mut part in reader.objects(&mut depends, key) {
            let optional = part.take("optional") == Some(&Value::Bool(true));
            if key == "proprietary" && !optional {
                found.answer = Some(Answer::Yes);
            }
            if let Some(name) = reader.line(&mut part, "name") {
                found.dependencies.push(Named {
                    name,
                    evidence: Vec::new(),
                });
            }
            reader.finish(&part);
        }
    }
    reader.finish(&depends);
    found
}
