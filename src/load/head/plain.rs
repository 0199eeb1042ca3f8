//! Reads the plainest YAML, many times faster than a full parser: a mapping of words and addresses, of
//! lists of them, and of lists of small mappings.
//!
//! Everything else is left to the full parser.

use serde_json::{Map, Value};

/// Words that not every YAML reader takes as text.
const RESERVED: [&str; 11] = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
];

/// One line: its indentation and its content.
#[derive(Clone, Copy)]
struct Line<'a> {
    indent: usize,
    text: &'a str,
}

/// The value of a text, if it is that plain.
pub(super) fn read(text: &str) -> Option<Value> {
    let lines: Vec<Line<'_>> = text
        .lines()
        .map(str::trim_end)
        .filter(|line| !line.is_empty())
        .map(|line| {
            let rest = line.trim_start_matches(' ');
            Line {
                indent: line.len() - rest.len(),
                text: rest,
            }
        })
        .collect();
    let (members, rest) = mapping(&lines, 0)?;
    rest.is_empty().then_some(Value::Object(members))
}

type Rest<'a, 'b> = &'b [Line<'a>];

/// The mapping whose keys are at a column, and the lines after it.
fn mapping<'a, 'b>(
    mut lines: Rest<'a, 'b>,
    indent: usize,
) -> Option<(Map<String, Value>, Rest<'a, 'b>)> {
    let mut members = Map::new();
    while let Some((line, after)) = lines.split_first() {
        if line.indent != indent || line.text.starts_with("- ") {
            break;
        }
        let (key, written) = member(line.text)?;
        let value = match written {
            "" => {
                let (value, rest) = block(after, indent)?;
                lines = rest;
                value
            }
            written => {
                lines = after;
                scalar(written)?
            }
        };
        if members.insert(key.to_owned(), value).is_some() {
            return None;
        }
    }
    Some((members, lines))
}

/// The list or mapping below a key.
fn block<'a, 'b>(lines: Rest<'a, 'b>, indent: usize) -> Option<(Value, Rest<'a, 'b>)> {
    let first = lines.first()?;
    if first.indent >= indent && first.text.starts_with("- ") {
        return list(lines, first.indent);
    }
    if first.indent <= indent {
        return None;
    }
    let (members, rest) = mapping(lines, first.indent)?;
    Some((Value::Object(members), rest))
}

/// The list whose dashes are at a column.
fn list<'a, 'b>(mut lines: Rest<'a, 'b>, indent: usize) -> Option<(Value, Rest<'a, 'b>)> {
    let mut items = Vec::new();
    while let Some((line, after)) = lines.split_first() {
        let Some(text) = line
            .text
            .strip_prefix("- ")
            .filter(|_| line.indent == indent)
        else {
            break;
        };
        if member(text).is_none() {
            items.push(scalar(text)?);
            lines = after;
            continue;
        }
        // The first key of an item is on the line of its dash.
        let mut own = vec![Line {
            indent: indent + 2,
            text,
        }];
        let count = after.iter().take_while(|line| line.indent > indent).count();
        own.extend(&after[..count]);
        let (members, rest) = mapping(&own, indent + 2)?;
        if !rest.is_empty() {
            return None;
        }
        items.push(Value::Object(members));
        lines = &after[count..];
    }
    Some((Value::Array(items), lines))
}

/// A key and what is written after it on its line.
fn member(text: &str) -> Option<(&str, &str)> {
    let (key, rest) = text.split_once(':')?;
    let is_key = !key.is_empty() && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    let is_end = rest.is_empty() || rest.starts_with(' ');
    (is_key && is_end && !RESERVED.contains(&key)).then(|| (key, rest.trim_start()))
}

/// A text without quotes that cannot be mistaken for anything else, or in quotes without escapes; or
/// the empty mapping of a former good about which nothing is known.
fn scalar(text: &str) -> Option<Value> {
    if text == "{}" {
        return Some(Value::Object(Map::new()));
    }
    let first = text.chars().next()?;
    if text.contains(char::is_control) {
        return None;
    }
    if let quote @ ('"' | '\'') = first {
        let inner = text.strip_prefix(quote)?.strip_suffix(quote)?;
        let is_plain = !inner.contains(['"', '\'', '\\']);
        return is_plain.then(|| Value::String(inner.to_owned()));
    }
    let is_text = first.is_alphabetic()
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with(':')
        && !RESERVED.contains(&text.to_ascii_lowercase().as_str());
    is_text.then(|| Value::String(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::read;
    use crate::load::yaml;

    #[test]
    fn plain_texts_are_read_as_the_real_reader_does() {
        let text = "name: Well Watch (WW)\naliases:\n- WW\n- \"Water: a watch\"\nrepositories:\n  \
                    - url: https://a.example/b#c\n    name: Main\n  - url: https://d.example\n\
                    archived:\n  by: 'another'\n\nextra: {}\nstage: dpg\n";
        let value = read(text).unwrap();
        assert_eq!(value, yaml::parse(text).unwrap().value);
        assert_eq!(value["repositories"][0]["name"], json!("Main"));
    }

    #[test]
    fn other_yaml_is_left_to_the_full_parser() {
        for text in [
            "name: yes\n",
            "name: 2030\n",
            "name: one: two\n",
            "name: one # two\n",
            "name: one\n  two\n",
            "name: >-\n  one\n",
            "name: \"one\\n\"\n",
            "name: 'it''s'\n",
            "aliases: [a]\n",
            "aliases: *a\n",
            "aliases:\nname: x\n",
            "name: a\nname: b\n",
            "aliases:\n  - - a\n",
            "archived: {} # gone\n",
            "archived: {by: x}\n",
            "archived:\n  # nothing\n  by: x\n",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
