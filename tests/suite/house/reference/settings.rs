//! The keys of `site.toml`, from the structures that read them and their comments.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use dpg_registry::config::{Config, KEYS};
use regex::Regex;

use super::{cell, head};
use crate::support::{files, project};

/// A key as the code has it.
struct Key {
    name: String,
    kind: String,
    about: String,
}

/// The structures that are tables of the file.
const TABLES: [&str; 7] = [
    "Footer",
    "Navigation",
    "Periods",
    "RawColors",
    "RawData",
    "RawLogo",
    "ReviewPolicy",
];

impl Key {
    fn is_table(&self) -> bool {
        TABLES.contains(&self.kind.as_str())
    }
}

/// The sources of the settings as one text.
fn sources() -> String {
    let mut text = std::fs::read_to_string(project().join("src/config.rs")).unwrap();
    for (_, bytes) in files(&project().join("src/config")) {
        text += &String::from_utf8(bytes).unwrap();
    }
    text
}

/// The lines between the braces of a structure.
fn body<'a>(sources: &'a str, start: &str) -> Option<&'a str> {
    let at = Regex::new(&format!(r"(?m)^(?:pub(?:\([a-z]+\))? )?{start} \{{$")).unwrap();
    let rest = &sources[at.find(sources)?.end()..];
    rest.split("\n}").next()
}

/// The comment, the attributes and the name of each line that ends a member.
fn members(body: &str) -> Vec<(String, String, String)> {
    let (mut about, mut attributes) = (String::new(), String::new());
    let mut found = Vec::new();
    for line in body.lines().map(str::trim) {
        if let Some(words) = line.strip_prefix("///") {
            about.push_str(words.trim_end());
        } else if line.starts_with("#[") {
            attributes += line;
        } else if !line.is_empty() {
            let about = std::mem::take(&mut about).trim().to_owned();
            found.push((
                line.trim_end_matches(',').to_owned(),
                about,
                std::mem::take(&mut attributes),
            ));
        }
    }
    found
}

/// The keys of a structure.
fn keys(sources: &str, name: &str) -> Option<Vec<Key>> {
    let member = Regex::new(r"^(?:pub(?:\([a-z]+\))? )?_?([a-z_]+): (.+)$").unwrap();
    let lines = members(body(sources, &format!("struct {name}"))?);
    let key = |(line, about, _): (String, String, String)| {
        let parts = member.captures(&line).unwrap();
        assert!(!about.is_empty(), "`{line}` has no comment");
        let kind = parts[2]
            .rsplit("::")
            .next()
            .unwrap_or_default()
            .trim_end_matches('>');
        let kind = kind.rsplit('<').next().unwrap_or_default().to_owned();
        let is_list = parts[2].contains("Vec<") || parts[2].contains("Set<");
        let kind = if is_list {
            format!("list of {kind}")
        } else {
            kind
        };
        Key {
            name: parts[1].to_owned(),
            kind,
            about,
        }
    };
    Some(lines.into_iter().map(key).collect())
}

/// The values of an enumeration with their comments.
fn values(sources: &str, name: &str) -> Option<String> {
    let lines = members(body(sources, &format!("enum {name}"))?);
    let renamed = Regex::new(r#"rename = "([^"]+)""#).unwrap();
    let values = lines.into_iter().map(|(variant, about, attributes)| {
        let name = renamed
            .captures(&attributes)
            .map(|found| found[1].to_owned());
        let name = name.unwrap_or_else(|| variant.to_lowercase());
        format!("`\"{name}\"` ({})", about.trim_end_matches('.'))
    });
    Some(values.collect::<Vec<_>>().join(", "))
}

/// The kind of a value in words.
fn words(kind: &str) -> &str {
    match kind {
        "String" | "Words" => "text",
        "u64" | "u16" => "number",
        "bool" => "`true` or `false`",
        "list of String" => "list of texts",
        "Target" => "address",
        "Color" => "colour",
        "RawWay" | "list of RawWay" => "list of links",
        _ if kind.starts_with("list of ") => "list",
        other => panic!("say what `{other}` is"),
    }
}

/// A text without its default, and the default.
fn split(about: &str) -> (String, &str) {
    let Some((before, rest)) = about.split_once("Default:") else {
        return (about.to_owned(), "");
    };
    let default = rest.trim().split('`').nth(1).unwrap();
    (before.trim().to_owned(), default)
}

fn table(sources: &str, keys: &[Key], text: &mut String) {
    *text += "| key | value | default | meaning |\n| --- | --- | --- | --- |\n";
    for key in keys {
        let (mut about, default) = split(&key.about);
        let item = key.kind.trim_start_matches("list of ");
        if let Some(values) = values(sources, item).filter(|_| item != "Target") {
            write!(about, " Values: {values}.").unwrap();
        }
        let default = if default.is_empty() {
            String::new()
        } else {
            format!("`{default}`")
        };
        let kind = words(&key.kind);
        writeln!(
            text,
            "| `{}` | {kind} | {default} | {} |",
            key.name,
            cell(&about)
        )
        .unwrap();
    }
}

pub(super) fn page() -> String {
    let sources = sources();
    let top = keys(&sources, "Raw").unwrap();
    let mut text = head(
        "Keys of site.toml",
        "For operators of a registry. All keys of `site.toml`, the settings of a site. [Settings](../site.md) has examples. For an unknown key \
         or an invalid value, `dpg` stops, and shows the line and what to write instead. The file can have up to 64 KiB, a site up to 100 \
         languages. Keys without a default can be left out, except `format`, `title` and `base_url`.",
    );
    text += "\n## At the top\n\n";
    let (tables, plain): (Vec<Key>, Vec<Key>) = top.into_iter().partition(Key::is_table);
    table(&sources, &plain, &mut text);
    for one in &tables {
        write!(text, "\n## `[{}]`\n\n{}\n\n", one.name, one.about).unwrap();
        table(&sources, &keys(&sources, &one.kind).unwrap(), &mut text);
    }
    text += "\n## A link\n\nAn item of `menu` and `extra` in `[navigation]`.\n\n";
    table(&sources, &keys(&sources, "RawWay").unwrap(), &mut text);
    text
}

/// All keys with the table that they are in.
fn all() -> Vec<(String, Key)> {
    let sources = sources();
    let mut all = Vec::new();
    for key in keys(&sources, "Raw").unwrap() {
        if key.is_table() {
            let inner = keys(&sources, &key.kind).unwrap();
            all.extend(inner.into_iter().map(|one| (key.name.clone(), one)));
        }
        all.push((String::new(), key));
    }
    all.extend(
        keys(&sources, "RawWay")
            .unwrap()
            .into_iter()
            .map(|one| ("way".to_owned(), one)),
    );
    all
}

#[test]
fn the_program_knows_the_keys_that_it_reads() {
    let read: BTreeSet<String> = all().into_iter().map(|(_, key)| key.name).collect();
    let known = KEYS.iter().flat_map(|(_, keys)| keys.iter());
    let known: BTreeSet<String> = known.map(|key| (*key).to_owned()).collect();
    assert_eq!(read, known);
}

#[test]
fn a_default_that_is_written_changes_nothing() {
    let base = "format = 1\ntitle = \"T\"\nbase_url = \"https://example.org/\"\n";
    let expected = Config::parse(base).unwrap();
    let mut seen = 0;
    for (table, key) in all() {
        let (_, default) = split(&key.about);
        if default.is_empty() {
            continue;
        }
        let table = if table.is_empty() {
            table
        } else {
            format!("[{table}]\n")
        };
        let written = format!("{base}{table}{} = {default}\n", key.name);
        assert_eq!(Config::parse(&written).unwrap(), expected, "{written}");
        seen += 1;
    }
    assert!(seen >= 10, "{seen}");
}
