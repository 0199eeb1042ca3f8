//! JSON Pointers into an entry in which `*` means every item of a list.

use serde_json::Value;

/// A pointer, split into parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pointer(Vec<Step>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Key(String),
    Each,
}

static NULL: Value = Value::Null;

impl Pointer {
    /// Reads a pointer; the first `/` may be missing.
    pub(super) fn parse(text: &str) -> Self {
        let text = text.strip_prefix('/').unwrap_or(text);
        if text.is_empty() {
            return Self(Vec::new());
        }
        let steps = text.split('/').map(|step| match step {
            "*" => Step::Each,
            key => Step::Key(key.replace("~1", "/").replace("~0", "~")),
        });
        Self(steps.collect())
    }

    /// The names in it, without `*` and positions.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|step| match step {
            Step::Key(key) if key.parse::<usize>().is_err() => Some(key.as_str()),
            _ => None,
        })
    }

    /// The value it leads to; null if there is none.
    pub(super) fn get<'v>(&self, root: &'v Value) -> &'v Value {
        let mut value = root;
        for step in &self.0 {
            let next = match step {
                Step::Key(key) => child(value, key),
                Step::Each => value.get(0),
            };
            match next {
                Some(found) => value = found,
                None => return &NULL,
            }
        }
        value
    }

    /// The first value it leads to that fails a test, and its positions in the lists on the way.
    pub(super) fn first_failing<'v>(
        &self,
        root: &'v Value,
        passes: &dyn Fn(&Value) -> bool,
    ) -> Option<(Vec<usize>, &'v Value)> {
        let mut trail = Vec::new();
        let value = descend(&self.0, root, &mut trail, passes)?;
        Some((trail, value))
    }

    /// All values it leads to.
    pub(super) fn all<'v>(&self, root: &'v Value) -> Vec<&'v Value> {
        let mut values = vec![root];
        for step in &self.0 {
            values = match step {
                Step::Key(key) => values.into_iter().filter_map(|v| child(v, key)).collect(),
                Step::Each => values
                    .into_iter()
                    .filter_map(Value::as_array)
                    .flatten()
                    .collect(),
            };
        }
        values
    }

    /// The place in the entry for a place in its view: a computed value leads to the values it is
    /// computed from.
    pub(super) fn in_entry(&self) -> Self {
        let key = |name: &str| Step::Key(name.to_owned());
        let mut steps = match self.0.as_slice() {
            [Step::Key(all), rest @ ..] if all == "_all" => {
                let mut steps = vec![key("indicators")];
                steps.extend_from_slice(rest);
                steps
            }
            [Step::Key(services), ..] if services == "_closed_services" => {
                ["indicators", "platform_independence", "answer"]
                    .map(key)
                    .to_vec()
            }
            [Step::Key(parts), ..]
                if parts == "_unlicensed_parts" || parts == "_unapproved_parts" =>
            {
                ["indicators", "licenses"].map(key).to_vec()
            }
            steps => steps.to_vec(),
        };
        let computed = |step: &Step| matches!(step, Step::Key(key) if key.starts_with('_'));
        if let Some(end) = steps.iter().position(computed) {
            steps.truncate(end);
        }
        Self(steps)
    }

    /// The pointer as text as far as there is a value, with the positions of a trail instead of each
    /// `*`.
    pub(super) fn deepest(&self, root: &Value, trail: &[usize]) -> String {
        let mut positions = trail.iter();
        let mut value = root;
        let mut text = String::new();
        for step in &self.0 {
            let (next, name) = match step {
                Step::Key(key) => (child(value, key), key.replace('~', "~0").replace('/', "~1")),
                Step::Each => {
                    let position = positions.next().copied().unwrap_or_default();
                    (value.get(position), position.to_string())
                }
            };
            match next {
                Some(found) if !found.is_null() => value = found,
                _ => break,
            }
            text.push('/');
            text.push_str(&name);
        }
        text
    }
}

fn child<'v>(value: &'v Value, key: &str) -> Option<&'v Value> {
    match value {
        Value::Object(members) => members.get(key),
        Value::Array(items) => items.get(key.parse::<usize>().ok()?),
        _ => None,
    }
}

fn descend<'v>(
    steps: &[Step],
    value: &'v Value,
    trail: &mut Vec<usize>,
    passes: &dyn Fn(&Value) -> bool,
) -> Option<&'v Value> {
    let Some((step, rest)) = steps.split_first() else {
        return (!passes(value)).then_some(value);
    };
    match step {
        Step::Key(key) => descend(rest, child(value, key).unwrap_or(&NULL), trail, passes),
        Step::Each => {
            for (i, item) in value.as_array().into_iter().flatten().enumerate() {
                trail.push(i);
                if let Some(failing) = descend(rest, item, trail, passes) {
                    return Some(failing);
                }
                trail.pop();
            }
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Pointer;

    #[test]
    fn every_item_of_a_list_is_looked_at_until_one_fails() {
        let root = json!({"a": [{"b": 1}, {"b": 2}, {}]});
        let pointer = Pointer::parse("/a/*/b");
        let (trail, value) = pointer.first_failing(&root, &|v| v == &json!(1)).unwrap();
        assert_eq!((trail.as_slice(), value), (&[1][..], &json!(2)));
        assert_eq!(pointer.deepest(&root, &trail), "/a/1/b");
        assert_eq!(pointer.all(&root).len(), 2);
        let (trail, value) = pointer.first_failing(&root, &|v| !v.is_null()).unwrap();
        assert_eq!(value, &Value::Null);
        assert_eq!(pointer.deepest(&root, &trail), "/a/2");
    }

    #[test]
    fn computed_values_lead_to_the_values_they_are_computed_from() {
        let in_entry = |text| Pointer::parse(text).in_entry();
        let documentation = Pointer::parse("/indicators/documentation");
        assert_eq!(in_entry("/_all/documentation/_links"), documentation);
        assert_eq!(in_entry("/indicators/documentation/_text"), documentation);
    }

    #[test]
    fn what_is_missing_is_null() {
        assert_eq!(Pointer::parse("/a/b").get(&json!({})), &Value::Null);
        assert_eq!(Pointer::parse("").get(&json!(3)), &json!(3));
    }
}
