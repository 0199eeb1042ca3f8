//! The goals of the live feed, in any of its shapes: `{sdg, relevance}`, `[{sdg, relevance}]`, `[sdg]`.

use serde_json::Value;

use crate::entry::{Evidence, Goal, GoalEvidence};
use crate::import::note::NoteKind;
use crate::import::outward;
use crate::import::reader::{Meant, Object, Reader};

/// The goals, each once.
pub(super) fn goals(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Vec<Goal> {
    match root.peek("sdgs") {
        Some(Value::Array(items)) if items.iter().any(Value::is_object) => {
            let mut goals = Vec::new();
            for mut object in reader.objects(root, "sdgs") {
                let more = group(reader, &mut object);
                join(&mut goals, more);
            }
            goals
        }
        Some(Value::Array(_)) => {
            let labels = reader.items(root, "sdgs");
            shared(&numbers(reader, labels), Vec::new())
        }
        _ => {
            let mut object = reader.object(root, "sdgs");
            group(reader, &mut object)
        }
    }
}

/// Goals that share one text on their relevance.
fn group(reader: &mut Reader<'_>, object: &mut Object<'_>) -> Vec<Goal> {
    let labels = match object.peek("sdg") {
        Some(label @ Value::String(_)) => {
            let pointer = object.at("sdg");
            object.take("sdg");
            vec![(pointer, label)]
        }
        _ => reader.items(object, "sdg"),
    };
    let numbers = numbers(reader, labels);
    let evidence = reader.evidence(object, "relevance", Meant::Words);
    reader.finish(object);
    if numbers.is_empty() && !evidence.is_empty() {
        let relevance = outward::field(&evidence);
        let message = format!("not imported: relevance without a goal: {relevance}");
        reader.note(&object.at("relevance"), NoteKind::Unplaced, message);
    }
    shared(&numbers, evidence)
}

/// Goals whose common evidence is written once, under the first, and names the others.
fn shared(numbers: &[u8], evidence: Vec<Evidence>) -> Vec<Goal> {
    let mut goals: Vec<Goal> = numbers
        .iter()
        .map(|&number| Goal {
            goal: number,
            ..Goal::default()
        })
        .collect();
    if let Some(first) = goals.first_mut() {
        first.evidence = evidence
            .into_iter()
            .map(|item| GoalEvidence {
                text: item.text,
                url: item.url,
                also_for: numbers[1..].to_vec(),
            })
            .collect();
    }
    goals
}

/// Adds goals to others; one that is there already takes the evidence over.
fn join(goals: &mut Vec<Goal>, more: Vec<Goal>) {
    for goal in more {
        match goals.iter_mut().find(|known| known.goal == goal.goal) {
            Some(known) => known.evidence.extend(goal.evidence),
            None => goals.push(goal),
        }
    }
}

/// The numbers of labels, each once.
fn numbers(reader: &mut Reader<'_>, labels: Vec<(String, &Value)>) -> Vec<u8> {
    let mut numbers = Vec::new();
    for (pointer, item) in labels {
        let Some(label) = reader.words(&pointer, item) else {
            continue;
        };
        match reader.terms.goal(&label) {
            Some(number) if numbers.contains(&number) => {
                let message = format!("goal {number} is listed twice, the second one left out");
                reader.note(&pointer, NoteKind::Repeated, message);
            }
            Some(number) => numbers.push(number),
            None => {
                let message = format!("not imported: expected a goal from 1 to 17, found {item}");
                reader.note(&pointer, NoteKind::Unplaced, message);
            }
        }
    }
    numbers
}
