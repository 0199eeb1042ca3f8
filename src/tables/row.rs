//! A row as an entry: values are put where their columns say.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::columns::Target;
use super::fields::Shape;

/// The keys of the goals of an entry.
const GOALS: [&str; 2] = ["indicators", "sdgs"];

/// The fields of an entry, while they are put together.
#[derive(Debug, Default)]
pub(super) struct Fields {
    fields: Map<String, Value>,
    /// Where the items of a list begin that some columns share: the columns of one list whose other values are the same.
    groups: Vec<Group>,
}

#[derive(Debug)]
struct Group {
    keys: Vec<String>,
    with: BTreeMap<String, String>,
    start: usize,
}

impl Fields {
    /// What has been put so far.
    pub(super) fn into_map(self) -> Map<String, Value> {
        self.fields
    }

    /// Puts the values of a column; gives back those for which there is no place, with the reason.
    pub(super) fn put(&mut self, target: &Target, values: Vec<Value>) -> Result<(), String> {
        if values.is_empty() {
            return Ok(());
        }
        let slot = &target.slot;
        match &slot.item {
            None if is_list(target) => {
                for value in values {
                    let list = list(&mut self.fields, &slot.keys);
                    if !list.contains(&value) {
                        list.push(value);
                    }
                }
                Ok(())
            }
            None => {
                let Some(value) = values.into_iter().next() else {
                    return Ok(());
                };
                set(&mut self.fields, &slot.keys, value);
                Ok(())
            }
            Some(item) if slot.keys == GOALS && item != &["goal"] => self.put_by_goal(item, values),
            Some(item) => self.put_items(target, item, values),
        }
    }

    /// Adds what supports an answer to the evidence beside it.
    pub(super) fn support(&mut self, target: &Target, evidence: Value) {
        let Some((_, above)) = target.slot.keys.split_last() else {
            return;
        };
        let keys: Vec<String> = above
            .iter()
            .cloned()
            .chain(["evidence".to_owned()])
            .collect();
        list(&mut self.fields, &keys).push(evidence);
    }

    /// One item for each value; the values of another column of the same list belong to the same items.
    fn put_items(
        &mut self,
        target: &Target,
        item: &[String],
        values: Vec<Value>,
    ) -> Result<(), String> {
        let keys = &target.slot.keys;
        let is_whole = is_list(target);
        // All evidence of a column is about the first item.
        let values = if is_whole {
            vec![Value::Array(values)]
        } else {
            values
        };
        let items = list(&mut self.fields, keys);
        let group = self.groups.iter().find(|group| {
            let same = target.with.is_empty() || group.with == target.with;
            let free = items
                .get(group.start)
                .is_some_and(|first| pointer(first, item).is_none());
            group.keys == *keys && same && free
        });
        let is_first = group.is_none();
        let start = group.map_or(items.len(), |group| group.start);
        if is_first {
            self.groups.push(Group {
                keys: keys.clone(),
                with: target.with.clone(),
                start,
            });
        }
        let mut lost = 0;
        for (at, value) in values.into_iter().enumerate() {
            match items.get_mut(start + at).and_then(Value::as_object_mut) {
                Some(one) => set(one, item, value),
                None if !is_first => lost += 1,
                None => {
                    let mut one = Map::new();
                    set(&mut one, item, value);
                    for (key, value) in &target.with {
                        one.insert(key.clone(), json!(value));
                    }
                    items.push(Value::Object(one));
                }
            }
        }
        match lost {
            0 => Ok(()),
            lost => Err(format!(
                "{lost} values more than there are in `{}`",
                keys.join(".")
            )),
        }
    }

    /// Targets go to their goals; evidence to the first goal, for the others too.
    fn put_by_goal(&mut self, item: &[String], values: Vec<Value>) -> Result<(), String> {
        let goals = list(&mut self.fields, &GOALS.map(str::to_owned));
        let numbers: Vec<u64> = goals
            .iter()
            .filter_map(|goal| goal["goal"].as_u64())
            .collect();
        let mut lost = Vec::new();
        for value in values {
            let of = match value.as_str().filter(|_| item == ["targets"]) {
                Some(target) => target.split('.').next().and_then(|goal| goal.parse().ok()),
                None => numbers.first().copied(),
            };
            let goal = of.and_then(|of| {
                goals
                    .iter_mut()
                    .find(|goal| goal["goal"].as_u64() == Some(of))
            });
            let Some(goal) = goal.and_then(Value::as_object_mut) else {
                lost.push(value);
                continue;
            };
            list(goal, item).push(value);
        }
        if item == ["evidence"] && numbers.len() > 1 {
            for evidence in goals[0]["evidence"].as_array_mut().into_iter().flatten() {
                if let Value::String(text) = evidence {
                    *evidence = json!({"text": text});
                }
                evidence["also_for"] = json!(numbers[1..]);
            }
        }
        if lost.is_empty() {
            return Ok(());
        }
        let lost: Vec<String> = lost
            .iter()
            .map(|one| one.as_str().map_or_else(|| one.to_string(), str::to_owned))
            .collect();
        Err(format!("the row has no goal for `{}`", lost.join("`, `")))
    }
}

/// Whether the values of a column are one list.
fn is_list(target: &Target) -> bool {
    !matches!(target.slot.shape, Shape::One(_))
}

fn pointer<'v>(value: &'v Value, keys: &[String]) -> Option<&'v Value> {
    keys.iter().try_fold(value, |value, key| value.get(key))
}

/// The mapping that the last of some keys is in; mappings on the way are made.
fn above<'f>(fields: &'f mut Map<String, Value>, keys: &[String]) -> &'f mut Map<String, Value> {
    let mut here = fields;
    for key in keys {
        let inner = here.entry(key.as_str()).or_insert_with(|| json!({}));
        if !inner.is_object() {
            *inner = json!({});
        }
        match inner {
            Value::Object(inner) => here = inner,
            _ => unreachable!("it was just made an object"),
        }
    }
    here
}

fn set(fields: &mut Map<String, Value>, keys: &[String], value: Value) {
    if let Some((last, before)) = keys.split_last() {
        above(fields, before).insert(last.clone(), value);
    }
}

fn list<'f>(fields: &'f mut Map<String, Value>, keys: &[String]) -> &'f mut Vec<Value> {
    let (last, before) = keys.split_last().expect("a field has at least one key");
    let value = above(fields, before)
        .entry(last.as_str())
        .or_insert_with(|| json!([]));
    if !value.is_array() {
        *value = json!([]);
    }
    match value {
        Value::Array(items) => items,
        _ => unreachable!("it was just made a list"),
    }
}
