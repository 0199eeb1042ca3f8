//! An object of the application's feed as an entry.

use serde_json::{Map, Value};

use super::keys::{EXTRA, UNNAMED_DOCUMENT, UNNAMED_SOURCE, WEBSITES};
use super::metrics::numbers;
use crate::entry::{Answer, Entry, Evidence, Goal, GoalEvidence, License, Organization};
use crate::import::note::NoteKind;
use crate::import::reader::{Meant, Object, Reader, Text, has_email, is_blank, is_contact};
use crate::import::text::one_line;
use crate::import::{codes, common, ids};

/// Fills the entry in; gives the id of its address in the feed.
pub(super) fn read(
    reader: &mut Reader<'_>,
    mut root: Object<'_>,
    entry: &mut Entry,
) -> Option<String> {
    let id = id(reader, &mut root);
    common::naming(reader, &mut root, entry);
    entry.identifiers.dpga_gid = reader.line(&mut root, "dpgId");
    common::website(reader, (&mut root, "websiteURL"), entry);
    let pointer = root.at("category");
    if let Some(text) = reader.line(&mut root, "category") {
        entry.categories = vec![codes::category(reader, &pointer, text)];
    }
    sources(reader, &mut root, entry);
    entry.organizations = owners(reader, &mut root);
    let (stage, membership) = codes::stage(reader, &mut root, "status");
    entry.stage = stage;
    entry.archived = (membership == codes::Membership::Archived).then(Default::default);
    entry.deployment.developed_in = origin(reader, &mut root).into_iter().collect();
    entry.deployment.used_in = reader.countries(&mut root, "deploymentCountries");
    for found in reader.texts(&mut root, "features") {
        let feature = reader.evidence_of(found, Meant::Words);
        entry.highlights.extend(feature);
    }
    indicators(reader, &mut root, entry);
    entry.extra = extra(reader, &mut root);
    reader.finish(&root);
    id
}

fn id(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Option<String> {
    let pointer = root.at("slug");
    let slug = reader.line(root, "slug")?;
    if ids::valid(&slug) {
        return Some(slug);
    }
    let id = ids::from_name(&slug);
    let message = format!("`{slug}` is not a valid id, changed to `{id}`");
    reader.note(&pointer, NoteKind::Id, message);
    Some(id)
}

/// The texts of an object whose values are a text or a list of them, each with its key.
fn record(reader: &mut Reader<'_>, root: &mut Object<'_>, key: &str) -> Vec<(String, Text)> {
    let mut object = reader.object(root, key);
    let keys: Vec<String> = object.unread().map(|(key, _)| key.clone()).collect();
    let mut found = Vec::new();
    for key in keys {
        let pointer = object.at(&key);
        if object.peek(&key).is_some_and(Value::is_array) {
            let texts = reader.texts(&mut object, &key).into_iter();
            found.extend(texts.map(|text| (key.clone(), text)));
        } else {
            let text = reader.text(&mut object, &key);
            found.extend(text.map(|text| (key, Text { pointer, text })));
        }
    }
    found
}

/// The source and the other sources as repositories; other websites among them stay websites.
fn sources(reader: &mut Reader<'_>, root: &mut Object<'_>, entry: &mut Entry) {
    let pointer = root.at("sourceURL");
    if let Some(text) = reader.text(root, "sourceURL") {
        let found = common::repository(reader, None, Text { pointer, text });
        entry.repositories.extend(found);
    }
    for (key, found) in record(reader, root, "otherSources") {
        if is_contact(&key) && has_email(&found.text) {
            reader.contacts += 1;
            continue;
        }
        if key == WEBSITES
            && let Some(urls) = reader.addresses(&found, Meant::Address)
        {
            entry.identifiers.same_as.extend(urls);
            continue;
        }
        let name = (key != UNNAMED_SOURCE).then(|| one_line(&key));
        let found = common::repository(reader, name, found);
        entry.repositories.extend(found);
    }
}

fn owners(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Vec<Organization> {
    let Some(name) = reader.line(root, "ownerName") else {
        return Vec::new();
    };
    if name.contains(", ") {
        // Names of organisations have commas, too.
        let message = format!("`{name}` is imported as one owner: if it is several, divide it");
        reader.note(&root.at("ownerName"), NoteKind::Shape, message);
    }
    let role = "owner".to_owned();
    vec![Organization {
        name,
        role,
        ..Organization::default()
    }]
}

fn origin(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Option<String> {
    let pointer = root.at("originCountry");
    let text = reader.text(root, "originCountry")?;
    reader.country(&Text { pointer, text })
}

fn indicators(reader: &mut Reader<'_>, root: &mut Object<'_>, entry: &mut Entry) {
    let indicators = &mut entry.indicators;
    indicators.sdgs = goals(reader, root);
    for Text { pointer, text } in reader.texts(root, "openLicense") {
        indicators.licenses.push(License {
            spdx: codes::spdx(reader, &pointer, one_line(&text)),
            ..License::default()
        });
    }
    let documentation = &mut indicators.documentation;
    for (key, found) in record(reader, root, "solutionDocs") {
        let named = (key != UNNAMED_DOCUMENT).then(|| one_line(&key));
        let evidence = reader.evidence_of(found, Meant::Address).into_iter();
        documentation
            .evidence
            .extend(evidence.map(|one| match (one.text, &named) {
                (text, None) => Evidence { text, url: one.url },
                (None, named) => Evidence {
                    text: named.clone(),
                    url: one.url,
                },
                (Some(text), Some(named)) => Evidence::text(format!("{named}: {text}")),
            }));
    }
    documentation.answer = (!documentation.evidence.is_empty()).then_some(Answer::Yes);
    let standards = &mut indicators.standards;
    standards.open_standards = reader.named(root, "openStandards");
    standards.answer = (!standards.open_standards.is_empty()).then_some(Answer::Yes);
}

/// The goals, each once, with the relevance of each.
fn goals(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Vec<Goal> {
    let mut goals: Vec<Goal> = Vec::new();
    for (pointer, item) in reader.items(root, "sdgs") {
        let label = match item {
            Value::Object(fields) => {
                let mut object = Object::root(fields, pointer.clone());
                let label = object.take("number");
                reader.finish(&object);
                label
            }
            other => Some(other),
        };
        let label = label.map(|label| label.as_str().map_or(label.to_string(), str::to_owned));
        match label.and_then(|label| reader.terms.goal(&label)) {
            Some(goal) if goals.iter().any(|known| known.goal == goal) => {
                let message = format!("goal {goal} is listed twice, the second one left out");
                reader.note(&pointer, NoteKind::Repeated, message);
            }
            Some(goal) => goals.push(Goal {
                goal,
                ..Goal::default()
            }),
            None => {
                let message = format!("not imported: expected a goal from 1 to 17, found {item}");
                reader.note(&pointer, NoteKind::Unplaced, message);
            }
        }
    }
    relevance(reader, root, &mut goals);
    goals
}

/// The texts on the relevance of each goal, or one text for all of them.
fn relevance(reader: &mut Reader<'_>, root: &mut Object<'_>, goals: &mut [Goal]) {
    if root.peek("sdgRelevance").is_some_and(Value::is_string) {
        let evidence = reader.evidence(root, "sdgRelevance", Meant::Words);
        let others: Vec<u8> = goals.iter().skip(1).map(|goal| goal.goal).collect();
        if let Some(first) = goals.first_mut() {
            first.evidence = of_goal(evidence, &others);
        }
        return;
    }
    for (key, found) in record(reader, root, "sdgRelevance") {
        let number = reader.terms.goal(&key);
        let goal = goals.iter_mut().find(|goal| Some(goal.goal) == number);
        if let Some(goal) = goal {
            let evidence = reader.evidence_of(found, Meant::Words);
            goal.evidence.extend(of_goal(evidence, &[]));
        } else {
            let message = format!(
                "not imported: relevance of no goal of this good: {}",
                found.text
            );
            reader.note(&found.pointer, NoteKind::Unplaced, message);
        }
    }
}

fn of_goal(evidence: Vec<Evidence>, also_for: &[u8]) -> Vec<GoalEvidence> {
    let items = evidence.into_iter().map(|item| GoalEvidence {
        text: item.text,
        url: item.url,
        also_for: also_for.to_vec(),
    });
    items.collect()
}

/// What has no place of its own in an entry.
fn extra(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Option<Value> {
    let mut fields = Map::new();
    for key in ["publicURL", "logo"] {
        if let Some(text) = reader.line(root, key) {
            fields.insert(key.to_owned(), Value::from(text));
        }
    }
    for key in ["solutionType", "ownerType"] {
        let texts = reader.lines(root, key);
        if !texts.is_empty() {
            fields.insert(key.to_owned(), Value::from(texts));
        }
    }
    match root.take("githubMetrics") {
        None => {}
        Some(blank) if is_blank(blank) => {}
        Some(metrics @ Value::Object(_)) => {
            let kept = numbers(metrics);
            if kept.as_ref() != Some(metrics) {
                let message = "not imported: what is no number";
                reader.note(&root.at("githubMetrics"), NoteKind::Unplaced, message);
            }
            fields.extend(kept.map(|kept| ("githubMetrics".to_owned(), kept)));
        }
        Some(other) => {
            let message = format!("not imported: expected an object, found {other}");
            reader.note(&root.at("githubMetrics"), NoteKind::Unplaced, message);
        }
    }
    let own = |fields| Value::Object(Map::from_iter([(EXTRA.to_owned(), Value::Object(fields))]));
    (!fields.is_empty()).then(|| own(fields))
}
