//! What both upstream shapes say of a good in the same way: its names, addresses and organisations.

use super::codes::distinct;
use super::describe;
use super::note::NoteKind;
use super::outward;
use super::reader::{Meant, Object, Reader, Text};
use crate::entry::{Entry, Organization, Repository};

/// Name, aliases and description.
pub(super) fn naming(reader: &mut Reader<'_>, root: &mut Object<'_>, entry: &mut Entry) {
    match reader.line(root, "name") {
        Some(name) => entry.name = name,
        None => reader.note(root.pointer(), NoteKind::Unplaced, "no name"),
    }
    let aliases = reader.lines(root, "aliases");
    entry.aliases = distinct(reader, &root.at("aliases"), aliases);
    let description = reader.text(root, "description").unwrap_or_default();
    (entry.summary, entry.description) = describe::summary(&description);
}

/// The website from a field; further addresses become `same_as`.
pub(super) fn website(
    reader: &mut Reader<'_>,
    (root, key): (&mut Object<'_>, &str),
    entry: &mut Entry,
) {
    let (first, rest) = addresses(reader, root, key);
    entry.website = first;
    entry.identifiers.same_as = rest;
}

/// The first address of a field for one, and the others; prose around them is reported.
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
    let message = format!("not imported, except for its addresses: {}", found.text);
    reader.note(&found.pointer, NoteKind::Unplaced, message);
    let urls = super::address::all_in(&found.text);
    let mut urls = distinct(reader, &found.pointer, urls).into_iter();
    (urls.next(), urls.collect())
}

/// The repositories; several addresses in one field become several.
pub(super) fn repositories(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Vec<Repository> {
    let mut repositories = Vec::new();
    for mut object in reader.objects(root, "repositories") {
        let name = reader.line(&mut object, "name");
        let pointer = object.at("url");
        if let Some(text) = reader.text(&mut object, "url") {
            repositories.extend(repository(reader, name, Text { pointer, text }));
        } else {
            let named = name.map(|name| format!(" named `{name}`"));
            let named = named.unwrap_or_default();
            let message = format!("not imported: repository{named} without an address");
            reader.note(object.pointer(), NoteKind::Unplaced, message);
        }
        reader.finish(&object);
    }
    repositories
}

/// The repositories at the addresses of a field; the first has the name.
pub(super) fn repository(
    reader: &mut Reader<'_>,
    name: Option<String>,
    found: Text,
) -> Vec<Repository> {
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
    let Some(url) = super::address::all_in(&found.text).into_iter().next() else {
        let message = format!(
            "not imported: repository without an address: {}",
            found.text
        );
        reader.note(&found.pointer, NoteKind::Unplaced, message);
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
        let role = role(reader, &mut object);
        if let Some(name) = name {
            organizations.push(Organization {
                name,
                role,
                website,
                same_as,
            });
        } else {
            let website = outward::website(website.as_deref(), &same_as);
            let message = format!("not imported: {role} without a name: {website}");
            reader.note(object.pointer(), NoteKind::Unplaced, message);
        }
        reader.finish(&object);
    }
    organizations
}

/// The role of an organisation; an unknown one stays as it is written.
fn role(reader: &mut Reader<'_>, object: &mut Object<'_>) -> String {
    let pointer = object.at("org_type");
    let role = reader.line(object, "org_type").unwrap_or_default();
    let known = role.to_lowercase();
    let roles = reader.terms.vocabularies().get("role");
    if roles.get(&known).is_none() {
        let message = format!("unknown role `{role}`, not changed");
        reader.note(&pointer, NoteKind::Spelling, message);
        return role;
    }
    if known != role {
        reader.note(
            &pointer,
            NoteKind::Spelling,
            format!("role spelled `{role}`"),
        );
    }
    known
}
