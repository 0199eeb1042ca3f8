//! The parts of an entry that both upstream shapes write in the same way.

use super::describe;
use super::note::Kind;
use super::reader::{Meant, Object, Reader, Text};
use super::text::one_line;
use crate::entry::{Deployment, Entry, License, Organization, Repository, Stage};

/// Name, aliases and description.
pub(super) fn naming(reader: &mut Reader<'_>, root: &mut Object<'_>, entry: &mut Entry) {
    match reader.line(root, "name") {
        Some(name) => entry.name = name,
        None => reader.note(root.pointer(), Kind::Unplaced, "no name"),
    }
    let aliases = reader.lines(root, "aliases");
    entry.aliases = distinct(reader, &root.at("aliases"), aliases);
    let description = reader.text(root, "description").unwrap_or_default();
    (entry.summary, entry.description) = describe::summary(&description);
}

/// The website; further addresses become `same_as`.
pub(super) fn website(reader: &mut Reader<'_>, root: &mut Object<'_>, entry: &mut Entry) {
    let (first, rest) = addresses(reader, root, "website");
    entry.website = first;
    entry.identifiers.same_as = rest;
}

/// The first address of a field for one, and the others; prose around it is reported.
fn addresses(
    reader: &mut Reader<'_>,
    object: &mut Object<'_>,
    key: &str,
) -> (Option<String>, Vec<String>) {
    let pointer = object.at(key);
    let Some(text) = reader.text(object, key) else {
        return (None, Vec::new());
    };
    let found = Text { pointer, text };
    if let Some(urls) = reader.addresses(&found, Meant::Address) {
        let mut urls = distinct(reader, &found.pointer, urls).into_iter();
        return (urls.next(), urls.collect());
    }
    let message = format!("not placed, only its first address is kept: {}", found.text);
    reader.note(&found.pointer, Kind::Unplaced, message);
    (super::address::first_in(&found.text), Vec::new())
}

/// The repositories; several addresses in one field become several.
pub(super) fn repositories(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Vec<Repository> {
    let mut repositories = Vec::new();
    for mut object in reader.objects(root, "repositories") {
        let name = reader.line(&mut object, "name");
        let pointer = object.at("url");
        match reader.text(&mut object, "url") {
            Some(text) => {
                let found = Text { pointer, text };
                repositories.extend(repository(reader, name, found));
            }
            None => {
                let name = name
                    .map(|name| format!(" named `{name}`"))
                    .unwrap_or_default();
                let message = format!("not placed, repository{name} without an address");
                reader.note(object.pointer(), Kind::Unplaced, message);
            }
        }
        reader.finish(object);
    }
    repositories
}

fn repository(reader: &mut Reader<'_>, name: Option<String>, found: Text) -> Vec<Repository> {
    if let Some(urls) = reader.addresses(&found, Meant::Address) {
        let names = std::iter::once(name).chain(std::iter::repeat(None));
        return urls
            .into_iter()
            .zip(names)
            .map(|(url, name)| Repository {
                name,
                url,
                note: None,
            })
            .collect();
    }
    let Some(url) = super::address::first_in(&found.text) else {
        let message = format!("not placed, repository without an address: {}", found.text);
        reader.note(&found.pointer, Kind::Unplaced, message);
        return Vec::new();
    };
    vec![Repository {
        name,
        url,
        note: Some(found.text),
    }]
}

/// The organisations, without the persons to contact there.
pub(super) fn organizations(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Vec<Organization> {
    let mut organizations = Vec::new();
    for mut object in reader.objects(root, "organizations") {
        let name = reader.line(&mut object, "name");
        let (website, same_as) = addresses(reader, &mut object, "website");
        let pointer = object.at("org_type");
        let role = reader.line(&mut object, "org_type").unwrap_or_default();
        let known = role.to_lowercase();
        let roles = reader.terms.vocabularies().get("role");
        let role = if roles.get(&known).is_some() {
            if known != role {
                reader.note(&pointer, Kind::Spelling, format!("role written `{role}`"));
            }
            known
        } else {
            let message = format!("`{role}` is no known role, kept as it is");
            reader.note(&pointer, Kind::Spelling, message);
            role
        };
        match name {
            Some(name) => organizations.push(Organization {
                name,
                role,
                website,
                same_as,
            }),
            None => {
                let website = website.unwrap_or_default();
                let message = format!("not placed, {role} without a name: {website}");
                reader.note(object.pointer(), Kind::Unplaced, message);
            }
        }
        reader.finish(object);
    }
    organizations
}

/// One licence from its two fields.
pub(super) fn license(
    reader: &mut Reader<'_>,
    mut object: Object<'_>,
    (id, link): (&str, &str),
) -> Option<License> {
    let pointer = object.at(id);
    let written = reader.line(&mut object, id);
    let evidence = reader.evidence(&mut object, link, Meant::Address);
    let license = match written {
        Some(text) => {
            let spdx = match reader.terms.license(&text) {
                Some(meaning) => {
                    reader.repaired(&pointer, Kind::License, (&text, &meaning));
                    meaning.code
                }
                None => {
                    let message = format!("`{text}` is no SPDX expression, kept as it is");
                    reader.note(&pointer, Kind::License, message);
                    text
                }
            };
            Some(License {
                spdx,
                covers: Vec::new(),
                evidence,
            })
        }
        None if evidence.is_empty() => None,
        None => {
            let message =
                format!("not placed, evidence for a licence without its id: {evidence:?}");
            reader.note(object.pointer(), Kind::Unplaced, message);
            None
        }
    };
    reader.finish(object);
    license
}

/// Category codes.
pub(super) fn categories(reader: &mut Reader<'_>, root: &mut Object<'_>, key: &str) -> Vec<String> {
    let mut codes = Vec::new();
    for Text { pointer, text } in reader.texts(root, key) {
        let text = one_line(&text);
        match reader.terms.category(&text) {
            Some(meaning) => {
                reader.repaired(&pointer, Kind::Label, (&text, meaning));
                codes.push(meaning.code.clone());
            }
            None => {
                let message = format!("`{text}` is no known category, kept as it is");
                reader.note(&pointer, Kind::Label, message);
                codes.push(text);
            }
        }
    }
    distinct(reader, &root.at(key), codes)
}

/// Sector codes; unknown ones stay as they are written.
pub(super) fn sectors(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Vec<String> {
    let mut codes = Vec::new();
    for Text { pointer, text } in reader.texts(root, "sectors") {
        let text = one_line(&text);
        match reader.terms.sector(&text) {
            Some(meaning) => {
                reader.repaired(&pointer, Kind::Label, (&text, meaning));
                codes.push(meaning.code.clone());
            }
            None => {
                let message = format!("`{text}` is no known sector, kept as it is");
                reader.note(&pointer, Kind::Label, message);
                codes.push(text);
            }
        }
    }
    distinct(reader, &root.at("sectors"), codes)
}

/// The stage, and whether it says that the good was archived.
pub(super) fn stage(reader: &mut Reader<'_>, root: &mut Object<'_>) -> (Stage, Shelf) {
    let pointer = root.at("stage");
    let Some(text) = reader.line(root, "stage") else {
        reader.note(&pointer, Kind::Spelling, "no stage, taken for a nominee");
        return (Stage::Nominee, Shelf::Registry);
    };
    let shelf = if text.eq_ignore_ascii_case("archive") {
        Shelf::Archive
    } else {
        Shelf::Registry
    };
    let code = reader
        .terms
        .stage(&text)
        .map(|meaning| meaning.code.as_str());
    let stage = match code.unwrap_or(&text) {
        "dpg" => Stage::Dpg,
        "nominee" => Stage::Nominee,
        "under-review" => Stage::UnderReview,
        "ineligible" => Stage::Ineligible,
        other => {
            let message = format!("`{other}` is no known stage, taken for a nominee");
            reader.note(&pointer, Kind::Spelling, message);
            Stage::Nominee
        }
    };
    (stage, shelf)
}

/// Whether a good stands in the registry or has left it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shelf {
    /// It stands in the registry.
    Registry,
    /// It has left.
    Archive,
}

/// Countries of development and use.
pub(super) fn locations(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Deployment {
    let mut object = reader.object(root, "locations");
    let deployment = Deployment {
        developed_in: reader.countries(&mut object, "developmentCountries"),
        used_in: reader.countries(&mut object, "deploymentCountries"),
        ..Deployment::default()
    };
    reader.finish(object);
    deployment
}

/// Each value once; what is left out is noted.
pub(super) fn distinct(reader: &mut Reader<'_>, pointer: &str, values: Vec<String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for value in values {
        if kept.contains(&value) {
            let message = format!("`{value}` stands there twice, once left out");
            reader.note(pointer, Kind::Repeated, message);
        } else {
            kept.push(value);
        }
    }
    kept
}
