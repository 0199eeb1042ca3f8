//! The faults of the requirements of a collection: ids used twice, groups that do not exist, checks that cannot be used.

use std::collections::BTreeMap;

use serde_json::Value;

use super::slips;
use crate::bounded_schema::{self, MOST_PARTS};
use crate::collection::Requirements;
use crate::diagnostic::Code;
use crate::suggest::closest;
use crate::validate::display::{cut, readable};
use crate::validate::finding::{Finding, Safe};

/// All faults of the requirements themselves; `entry` is the schema of an entry.
pub(super) fn check(requirements: &Requirements, entry: &Value) -> Vec<Finding> {
    let list = &requirements.list;
    let groups = requirements
        .framework
        .as_ref()
        .map_or(&[][..], |framework| &framework.groups);
    let ids = list.iter().map(|one| one.id.as_str());
    let mut found = repeated("/requirements", "requirements", ids);
    let of_groups = groups.iter().map(|one| one.id.as_str());
    found.extend(repeated("/framework/groups", "groups", of_groups));
    for (at, requirement) in list.iter().enumerate() {
        let Some(id) = &requirement.group else {
            continue;
        };
        if !groups.iter().any(|group| group.id == *id) {
            let known = groups.iter().map(|group| group.id.as_str());
            found.push(unknown_group(at, id, closest(id, known)));
        }
    }
    found.extend(checks(requirements, entry));
    found
}

/// The ids that are used before, whatever their case.
fn repeated<'a>(pointer: &str, name: &str, ids: impl Iterator<Item = &'a str>) -> Vec<Finding> {
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    let mut found = Vec::new();
    for (at, id) in ids.enumerate() {
        let earlier = *first.entry(id.to_lowercase()).or_insert(at);
        if earlier == at {
            continue;
        }
        let message = format!("two {name} have the id `{}`", cut(id, 40));
        found.push(
            Finding::new(
                Code::RepeatedRequirement,
                format!("{pointer}/{at}/id"),
                message,
            )
            .help(
                "write another id: results are found by it, and upper and lower case are the same",
            )
            .also(format!("{pointer}/{earlier}/id"), "the first one"),
        );
    }
    found
}

fn unknown_group(at: usize, id: &str, near: Option<&str>) -> Finding {
    let finding = Finding::new(
        Code::UnknownGroup,
        format!("/requirements/{at}/group"),
        format!("there is no group `{}`", cut(id, 40)),
    );
    match near {
        Some(near) => finding
            .help(format!("did you mean `{near}`?"))
            .replace(near, Safe::No),
        None => finding.help("write the id of a group, or add the group to `framework.groups`"),
    }
}

/// Checks that are not usable, or cost too much together.
fn checks(requirements: &Requirements, entry: &Value) -> Vec<Finding> {
    let mut parts = 0;
    let mut found = Vec::new();
    for (at, requirement) in requirements.list.iter().enumerate() {
        let Some(check) = &requirement.check else {
            continue;
        };
        match schema(check, &format!("/requirements/{at}/check"), entry) {
            Ok(size) => parts += size,
            Err(faults) => found.extend(faults),
        }
    }
    if parts > MOST_PARTS {
        let message = format!(
            "the checks of `requirements` have {parts} parts together, expected at most {MOST_PARTS}"
        );
        found.push(
            Finding::new(Code::CollectionCriteria, "/requirements", message)
                .help("make the checks smaller"),
        );
    }
    found
}

/// The number of parts of a JSON Schema in a collection.
///
/// # Errors
/// What is wrong with it.
pub(super) fn schema(schema: &Value, pointer: &str, entry: &Value) -> Result<usize, Vec<Finding>> {
    let size = usable(schema, pointer).map_err(|fault| vec![*fault])?;
    let slips = slips::check(schema, pointer, entry);
    if slips.is_empty() {
        Ok(size)
    } else {
        Err(slips)
    }
}

/// The number of parts of a schema that can be compiled.
fn usable(schema: &Value, pointer: &str) -> Result<usize, Box<Finding>> {
    let name = readable(pointer);
    let size = bounded_schema::check(schema, "", |_| None).map_err(|error| {
        let message = format!("`{name}` cannot be used: {}", cut(&error.to_string(), 200));
        Finding::new(Code::CollectionCriteria, pointer, message)
            .help("write a schema without circular references, anchors or `$id`")
    })?;
    let Err(error) = bounded_schema::options().build(schema) else {
        return Ok(size);
    };
    let inside = error.instance_path().as_str();
    let place = match inside {
        "" => String::new(),
        inside => format!(" at `{}`", readable(inside)),
    };
    let what = if error.to_string().contains("retriev") {
        "it refers to a schema outside this file".to_owned()
    } else {
        cut(&error.masked().to_string(), 200)
    };
    let finding = Finding::new(
        Code::CollectionCriteria,
        format!("{pointer}{inside}"),
        format!("`{name}` is not a valid JSON Schema{place}: {what}"),
    )
    .help("write a JSON Schema for entries, such as `properties: {categories: {contains: {const: data}}}`");
    Err(Box::new(finding))
}
