//! Reads of an entry's text only the keys that rules between entries look at.
//!
//! A registry may hold tens of thousands of entries of which a change touches ten: the others are
//! read this far and no further. [`crate::validate::neighbours`] says which must be read whole.

use serde_json::{Map, Value};

use super::yaml;

/// The keys at the top of an entry that tell who it is and whom it names.
pub const KEYS: [&str; 9] = [
    "name",
    "aliases",
    "website",
    "repositories",
    "organizations",
    "stage",
    "archived",
    "identifiers",
    "previous_ids",
];

/// The members of an entry under [`KEYS`]; null where the text is no YAML mapping.
///
/// The text below each wanted key is cut out and read by itself. Where a text is not laid out in
/// the usual way, one key to a line at its left edge, it is read whole.
#[must_use]
pub fn head(text: &str) -> Value {
    if let Some(cut) = cut(text)
        && let Ok(parsed) = yaml::parse(&cut)
        && parsed.value.is_object()
        && !parsed.repeats_keys
    {
        return parsed.value;
    }
    match yaml::parse(text) {
        Ok(parsed) => pick(parsed.value),
        Err(_) => Value::Null,
    }
}

fn pick(value: Value) -> Value {
    let Value::Object(members) = value else {
        return Value::Null;
    };
    let wanted = members.into_iter();
    let kept: Map<String, Value> = wanted
        .filter(|(key, _)| KEYS.contains(&key.as_str()))
        .collect();
    Value::Object(kept)
}

/// The lines of the wanted keys; nothing where some line at the left edge is neither a key nor a
/// comment nor the item of a list.
fn cut(text: &str) -> Option<String> {
    let mut out = String::new();
    let mut wanted = false;
    for line in text.split_inclusive('\n') {
        match line.bytes().next() {
            Some(b' ' | b'\t' | b'\n' | b'\r' | b'-') if !line.starts_with("---") => {}
            Some(b'#') => continue,
            Some(first) if first.is_ascii_alphabetic() => {
                let (key, rest) = line.split_once(':')?;
                let is_key = key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
                if !is_key || !rest.starts_with([' ', '\n', '\r']) {
                    return None;
                }
                wanted = KEYS.contains(&key);
            }
            _ => return None,
        }
        if wanted {
            out.push_str(line);
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::head;

    #[test]
    fn of_a_usual_text_only_the_wanted_keys_are_read() {
        let text = "# a comment\nname: Well\nsummary: >\n  name: not this one\naliases:\n- W\n\
                    indicators: [this is: not YAML\nstage: dpg # so far\n";
        assert_eq!(
            head(text),
            json!({"name": "Well", "aliases": ["W"], "stage": "dpg"})
        );
    }

    #[test]
    fn unusual_texts_are_read_whole() {
        let whole = json!({"name": "Well", "website": "https://well.example"});
        for text in [
            "{name: Well, summary: x, website: https://well.example}",
            "\"name\": Well\nwebsite: https://well.example\n",
            "  name: Well\n  website: https://well.example\n",
            "---\nname: Well\nwebsite: https://well.example\n",
            "extra: {a: &w https://well.example}\nname: Well\nwebsite: *w\n",
        ] {
            assert_eq!(head(text), whole, "{text}");
        }
        assert!(head("name: [").is_null());
        assert!(head("- a list\n").is_null());
    }
}
