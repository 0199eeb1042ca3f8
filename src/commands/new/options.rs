//! What the options of `dpg new` say.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::judge::Judge;
use super::place::{length, put};
use crate::cli::New;
use crate::entry::{Entry, Goal, License, Organization, Repository};
use crate::import::repairs::Terms;
use crate::questions::{Choices, Field, Kind, Questions};
use crate::suggest::closest;

/// Adds what the options say, which comes before what files say.
pub(super) fn say(entry: &mut Entry, options: &New, terms: &Terms) -> Result<()> {
    let set = |own: &mut String, said: &Option<String>| {
        if let Some(said) = said {
            said.trim().clone_into(own);
        }
    };
    set(&mut entry.name, &options.name);
    set(&mut entry.summary, &options.summary);
    if !options.category.is_empty() {
        let known = terms.vocabularies().get("category");
        if let Some(wrong) = options.category.iter().find(|one| known.get(one).is_none()) {
            let codes: Vec<&str> = known
                .terms()
                .iter()
                .map(|term| term.code.as_str())
                .collect();
            bail!("`--category {wrong}`: expected one of {}", codes.join(", "));
        }
        entry.categories.clone_from(&options.category);
    }
    if options.website.is_some() {
        entry.website.clone_from(&options.website);
    }
    if !options.repository.is_empty() {
        let urls = options.repository.iter();
        entry.repositories = urls
            .map(|url| Repository {
                url: url.clone(),
                ..Repository::default()
            })
            .collect();
    }
    if !options.license.is_empty() {
        let codes = options.license.iter().map(|text| {
            let known = terms.license(text);
            let known = known.with_context(|| {
                format!(
                    "`--license {text}`: expected an id of the SPDX list, such as MIT or CC-BY-4.0"
                )
            })?;
            Ok(license(known.code))
        });
        entry.indicators.licenses = codes.collect::<Result<_>>()?;
    }
    if !options.goal.is_empty() {
        entry.indicators.sdgs = options.goal.iter().copied().map(goal).collect();
    }
    if !options.owner.is_empty() {
        entry.organizations.retain(|one| one.role != "owner");
        entry
            .organizations
            .extend(options.owner.iter().cloned().map(owner));
    }
    Ok(())
}

/// Writes `KEY=VALUE` of an option `--set` into an entry; a value of a list is added to it.
///
/// # Errors
/// If there is no such key, or its value is wrong; the error says what is expected.
pub(super) fn set(
    fields: &mut Value,
    said: &str,
    (questions, judge): (&Questions, Judge<'_>),
) -> Result<()> {
    let (key, text) = said.split_once('=').with_context(|| {
        format!("`--set {said}`: expected KEY=VALUE, such as `--set indicators.privacy.answer=yes`")
    })?;
    let parts = key.split('.').map(|part| {
        let is_place = part.bytes().all(|digit| digit.is_ascii_digit()) && part.len() < 4;
        (part, is_place && !part.is_empty())
    });
    let parts: Vec<(&str, bool)> = parts.collect();
    let general = parts
        .iter()
        .map(|(part, is_place)| if *is_place { "*" } else { part });
    let general = format!("/{}", general.collect::<Vec<_>>().join("/"));
    let Some(field) = questions.field(&general) else {
        let keys = keys(questions);
        let near = closest(key, keys.iter().map(String::as_str));
        let near = near.map(|near| format!(": did you mean `{near}`?"));
        bail!(
            "`--set {said}`: `{key}` is no question of an entry{}",
            near.unwrap_or_else(|| ". Write the keys of an entry with points between them, such as `deployment.used_in`".to_owned())
        );
    };
    let mut pointer = format!("/{}", key.replace('.', "/"));
    let of = match &field.kind {
        Kind::List(item) => item,
        _ => field,
    };
    if matches!(field.kind, Kind::List(_) | Kind::Several(_)) {
        pointer = format!("{pointer}/{}", length(fields, &pointer));
    }
    put(
        fields,
        &pointer,
        typed(of, text).with_context(|| {
            format!("`--set {said}`: `{key}` has keys of its own: write one of them after a point")
        })?,
    );
    match judge.fault(fields, &pointer) {
        Some(fault) => bail!("`--set {said}`: {fault}"),
        None => Ok(()),
    }
}

/// A text as the value of a field, if it can be one.
fn typed(field: &Field, text: &str) -> Option<Value> {
    let coded = |choices: &Choices| {
        let number = text.parse::<u64>().ok().filter(|_| choices.is_number);
        number.map_or_else(|| json!(text), |number| json!(number))
    };
    match &field.kind {
        Kind::Group(members) => {
            // What may be a text alone: an evidence, the name of an owner.
            let main = ["text", "name"];
            let main = members
                .iter()
                .find(|one| main.contains(&one.key.as_str()))?;
            Some(json!({ main.key.as_str(): text }))
        }
        Kind::List(_) => None,
        Kind::Number => {
            let number = serde_json::from_str::<serde_json::Number>(text.trim());
            Some(number.map_or_else(|_| json!(text), |number| json!(number)))
        }
        Kind::Switch => Some(
            text.parse::<bool>()
                .map_or_else(|_| json!(text), |is| json!(is)),
        ),
        Kind::Choice(choices) | Kind::Several(choices) => Some(coded(choices)),
        _ => Some(json!(text)),
    }
}

/// The keys of all questions that have an answer, with points between them and 0 for the first item of a list.
fn keys(questions: &Questions) -> Vec<String> {
    let mut open: Vec<&Field> = questions
        .steps
        .iter()
        .flat_map(|step| &step.fields)
        .collect();
    let mut keys = Vec::new();
    while let Some(field) = open.pop() {
        match &field.kind {
            Kind::Group(members) => open.extend(members),
            Kind::List(item) if matches!(item.kind, Kind::Group(_)) => open.push(item),
            _ => keys.push(field.pointer[1..].replace('*', "0").replace('/', ".")),
        }
    }
    keys
}

/// The organisation that owns the good.
fn owner(name: String) -> Organization {
    Organization {
        name,
        role: "owner".to_owned(),
        ..Organization::default()
    }
}

/// A licence without evidence.
fn license(spdx: String) -> License {
    License {
        spdx,
        ..License::default()
    }
}

/// A goal without evidence.
fn goal(goal: u8) -> Goal {
    Goal {
        goal,
        ..Goal::default()
    }
}
