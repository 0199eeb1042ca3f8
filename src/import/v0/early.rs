//! Fields of the registry's first months, renamed to what they are called in the later shape.

use serde_json::{Map, Value, json};

use crate::import::reader::is_blank;

/// Where a nominee's repositories were told, each with the name that a repository of it gets.
const REPOSITORIES: [(&str, &str); 4] = [
    ("repositoryURL", ""),
    ("repo_main", ""),
    ("repo_org", "organization"),
    ("repo_others", ""),
];

/// Renames the early fields of a nominee; gives the pointer of each and what was done with it.
///
/// What cannot be renamed without overwriting something stays where it is.
pub(super) fn renew(nominee: &mut Map<String, Value>) -> Vec<(String, String)> {
    let mut renamed = Vec::new();
    licenses(nominee, &mut renamed);
    repositories(nominee, &mut renamed);
    initialism(nominee, &mut renamed);
    renamed
}

/// Licences as texts, with one link for all of them.
fn licenses(nominee: &mut Map<String, Value>, renamed: &mut Vec<(String, String)>) {
    let Some(license) = nominee.get("license") else {
        return;
    };
    let items = match license {
        Value::String(_) => std::slice::from_ref(license),
        Value::Array(items) => items.as_slice(),
        _ => return,
    };
    if items.is_empty() || !items.iter().all(Value::is_string) {
        return;
    }
    let link = nominee.get("license_link").cloned().unwrap_or_default();
    let link = if link.is_string() { link } else { json!("") };
    let items: Vec<Value> = items
        .iter()
        .map(|spdx| json!({"spdx": spdx, "licenseURL": link}))
        .collect();
    nominee.insert("license".to_owned(), items.into());
    renamed.push(("/license".to_owned(), "licences as texts".to_owned()));
    if nominee.shift_remove("license_link").is_some() {
        let message = "the address of each licence".to_owned();
        renamed.push(("/license_link".to_owned(), message));
    }
}

/// Repositories in fields of their own.
fn repositories(nominee: &mut Map<String, Value>, renamed: &mut Vec<(String, String)>) {
    for (field, name) in REPOSITORIES {
        let Some(value) = nominee.get(field).cloned().filter(|value| !is_blank(value)) else {
            continue;
        };
        let urls = match value {
            Value::Array(urls) => urls,
            url => vec![url],
        };
        let there = nominee
            .entry("repositories")
            .or_insert_with(|| json!([]))
            .as_array_mut();
        let Some(there) = there.filter(|_| urls.iter().all(Value::is_string)) else {
            continue;
        };
        there.extend(
            urls.into_iter()
                .map(|url| json!({"name": name, "url": url})),
        );
        nominee.shift_remove(field);
        renamed.push((format!("/{field}"), "moved to `/repositories`".to_owned()));
    }
}

/// A short name beside the name.
fn initialism(nominee: &mut Map<String, Value>, renamed: &mut Vec<(String, String)>) {
    let Some(short) = nominee.get("initialism").filter(|short| short.is_string()) else {
        return;
    };
    let short = short.clone();
    let there = nominee.entry("aliases").or_insert_with(|| json!([]));
    if let Some(aliases) = there.as_array_mut() {
        aliases.push(short);
        nominee.shift_remove("initialism");
        renamed.push(("/initialism".to_owned(), "moved to `/aliases`".to_owned()));
    }
}
