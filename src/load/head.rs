//! Reads from an entry's text only the keys that are needed by rules between entries.
//!
//! A registry may contain tens of thousands of entries of which a change touches ten: only this much of
//! the others is read. [`crate::validate::neighbours`] decides which must be read in full.

mod plain;

use serde_json::{Map, Value};

use super::yaml;

/// The top-level keys of an entry that identify it and the entries it refers to.
pub const KEYS: [&str; 11] = [
    "name",
    "aliases",
    "categories",
    "website",
    "repositories",
    "organizations",
    "stage",
    "archived",
    "identifiers",
    "previous_ids",
    "derived_from",
];

/// The members of an entry under [`KEYS`]; null if the text is not a YAML mapping.
///
/// The text below each wanted key is cut out and read separately. A text that does not have the usual
/// layout, one key per line at the left edge, is read in full.
#[must_use]
pub fn head(text: &str) -> Value {
    if let Some(cut) = cut(text) {
        if let Some(value) = plain::read(&cut) {
            return value;
        }
        if let Ok(parsed) = yaml::parse(&cut)
            && parsed.value.is_object()
            && !parsed.repeats_keys
        {
            return parsed.value;
        }
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

/// The lines of the wanted keys; `None` if a line at the left edge is not a key, a comment or the item
/// of a list.
fn cut(text: &str) -> Option<String> {
    let mut out = String::new();
    let (mut begun, mut wanted) = (false, false);
    for line in text.split_inclusive('\n') {
        match line.bytes().next() {
            Some(b'\n' | b'\r') => {}
            Some(b' ' | b'\t' | b'-') if begun && !line.starts_with("---") => {}
            Some(b'#') => continue,
            Some(first) if first.is_ascii_alphabetic() => {
                let (key, rest) = line.split_once(':')?;
                let is_key = key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
                if !is_key || !rest.starts_with([' ', '\n', '\r']) {
                    return None;
                }
                (begun, wanted) = (true, KEYS.contains(&key));
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
