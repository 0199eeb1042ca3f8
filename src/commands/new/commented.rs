//! An entry as a file to complete: each key is explained by the description that the schema gives it.

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::place::categories;
use crate::embedded::Files;
use crate::entry::IndicatorKey;
use crate::format::emit::proposed;
use crate::format::form::Form;
use crate::format::format;
use crate::format::scalar::wrap;
use crate::load::{Content, Role, parse};
use crate::questions::{self, REGISTRY};
use crate::standard::Scope;

/// Where lines of comments end, in characters.
const WIDTH: usize = 100;

/// What the head of the file says.
const HEAD: &str = "Lines that begin with `#` explain the keys. To add a key, remove `# ` in front of it, and write your answer in place of the explanation. Write only what public pages of the good say. When you are done, delete the explanations.";

/// How to write goals where no indicator is asked.
const GOALS: &str = "indicators: The Sustainable Development Goals that it serves, under `sdgs`, such as `{sdgs: [{goal: 4}, {goal: 9}]}`.";

/// The key whose members are explained one by one.
const INDICATORS: &str = "indicators";

/// The text of the file, in canonical form. The schema is at an address relative to the file.
///
/// # Errors
/// If the schema cannot be used.
pub(super) fn commented(
    fields: &Value,
    address: &str,
    (files, languages, scope): (&Files, &[String], &Scope),
) -> Result<String> {
    let schema = questions::schema(files, languages)?;
    let form = Form::new(files)?;
    let categories = categories(fields);
    let applies = |key: &str| {
        let found = IndicatorKey::ALL
            .into_iter()
            .find(|one| one.as_str() == key);
        // Goals are asked for in every registry.
        found.is_none_or(|key| key == IndicatorKey::Sdgs || scope.applies(&categories, key))
    };
    let fields = with_answers(fields, &schema, &applies);
    let Value::Object(fields) = fields else {
        anyhow::bail!("an entry is a mapping");
    };
    let text = proposed(&fields, address, &form);
    let (first, rest) = text.split_once('\n').unwrap_or_default();
    let mut writer = Writer {
        schema: &schema,
        categories: &categories,
        applies: &applies,
        out: format!("{first}\n"),
    };
    writer.comment(0, HEAD);
    let is_said = |line: &&str| !["name: \"\"", "summary: \"\""].contains(line);
    let lines: Vec<&str> = rest.lines().filter(is_said).collect();
    writer.members(&lines, &schema, 0);
    // One pass of the formatter, so that `dpg fmt` has nothing to change.
    let Content::Yaml(source) = parse(writer.out.into_bytes()) else {
        anyhow::bail!("the entry cannot be written as YAML");
    };
    let formatted = format(&source, form.shape(Role::Entry));
    Ok(formatted.map_or(source.text, |formatted| formatted.text))
}

/// The entry where each question without an answer says `unknown`, of the indicators that are asked.
fn with_answers(fields: &Value, schema: &Value, applies: &dyn Fn(&str) -> bool) -> Value {
    let mut fields = fields.clone();
    let all = properties(&schema["properties"][INDICATORS]);
    for (key, member) in all.filter(|(key, _)| applies(key)) {
        if !member["properties"]["answer"].is_null() && fields[INDICATORS][key]["answer"].is_null()
        {
            fields[INDICATORS][key]["answer"] = json!("unknown");
        }
    }
    fields
}

fn properties(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    schema["properties"]
        .as_object()
        .into_iter()
        .flat_map(Map::iter)
}

struct Writer<'a> {
    schema: &'a Value,
    categories: &'a [String],
    /// Whether an indicator is asked about.
    applies: &'a dyn Fn(&str) -> bool,
    out: String,
}

impl Writer<'_> {
    /// The keys of a mapping in the order of the schema: those in its lines with an explanation above,
    /// the others as an explanation.
    fn members(&mut self, lines: &[&str], schema: &Value, indent: usize) {
        let is_start = |line: &&str| {
            let inner = line.get(indent..).unwrap_or_default();
            line[..line.len().min(indent)].trim().is_empty()
                && inner.starts_with(|c: char| c.is_ascii_lowercase())
        };
        let indicators = &self.schema["properties"][INDICATORS];
        let are_indicators = std::ptr::eq(schema, indicators);
        for (key, member) in properties(schema) {
            if are_indicators && !(self.applies)(key) {
                continue;
            }
            let start = format!("{key}:");
            let at = lines.iter().position(|line| {
                is_start(line)
                    && line
                        .get(indent..)
                        .is_some_and(|rest| rest.starts_with(&start))
            });
            let text = |name: &str| member[name].as_str().unwrap_or_default();
            if at.is_none() && key == INDICATORS {
                self.comment(indent, GOALS);
                continue;
            }
            let Some(at) = at else {
                if member["x-step"] != REGISTRY && self.asks(member) {
                    let parts = self.parts(member);
                    self.comment(indent, &format!("{key}: {}{parts}", text("description")));
                }
                continue;
            };
            self.comment(
                indent,
                &format!("{}: {}", text("title"), text("description")),
            );
            let end = lines[at + 1..].iter().position(is_start);
            let end = end.map_or(lines.len(), |end| at + 1 + end);
            let is_open = key == INDICATORS || indent == 2 && member["type"] == "object";
            if is_open {
                self.out.push_str(lines[at]);
                self.out.push('\n');
                self.members(&lines[at + 1..end], member, indent + 2);
            } else {
                for line in &lines[at..end] {
                    self.out.push_str(line);
                    self.out.push('\n');
                }
            }
        }
    }

    /// Whether a good of these categories is asked for a key.
    fn asks(&self, member: &Value) -> bool {
        let Some(asked) = member["x-asked-of"].as_array() else {
            return true;
        };
        let mut asked = asked.iter().filter_map(Value::as_str);
        self.categories.is_empty() || asked.any(|one| self.categories.iter().any(|own| own == one))
    }

    /// What each item of a list has.
    fn parts(&self, member: &Value) -> String {
        let mut item = &member["items"];
        if let Some(path) = item["$ref"]
            .as_str()
            .and_then(|path| path.strip_prefix('#'))
        {
            item = self.schema.pointer(path).unwrap_or(&Value::Null);
        }
        let keys: Vec<String> = properties(item)
            .map(|(key, _)| format!("`{key}`"))
            .collect();
        if keys.is_empty() {
            String::new()
        } else {
            format!(" Each item has {}.", keys.join(", "))
        }
    }

    /// A comment, wrapped.
    fn comment(&mut self, indent: usize, text: &str) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for line in wrap(&text, WIDTH.saturating_sub(indent + 2)) {
            self.comment_line(indent, &line);
        }
    }

    fn comment_line(&mut self, indent: usize, text: &str) {
        self.out.push_str(&" ".repeat(indent));
        self.out.push_str("# ");
        self.out.push_str(text);
        self.out.push('\n');
    }
}
