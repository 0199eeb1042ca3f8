//! The reference of the book is what the code says. `UPDATE_GOLDEN=1` writes it.

mod commands;
mod entry;
mod rules;
mod settings;

use std::fmt::Write as _;

use dpg_registry::diagnostic::Code;
use serde_json::Value;

use crate::support::{Scratch, dpg, golden, project, sound_entry};

/// The head of a page, with lines of at most 130 characters.
fn head(title: &str, text: &str) -> String {
    let mut head = format!(
        "# {title}\n\n<!-- Generated: `UPDATE_GOLDEN=1 cargo test --test suite house::reference` writes this page. -->\n\n"
    );
    let mut length = 0;
    for word in text.split(' ') {
        if length + word.len() > 130 {
            head.push('\n');
            length = 0;
        } else if length > 0 {
            head.push(' ');
        }
        head.push_str(word);
        length += word.len() + 1;
    }
    head + "\n"
}

fn page(name: &str, text: &str) {
    golden(&project().join(format!("docs/reference/{name}.md")), text);
}

/// A text in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

#[test]
fn the_page_on_commands_is_what_the_arguments_say() {
    page("commands", &commands::page());
}

#[test]
fn the_page_on_entries_is_what_the_schema_says() {
    page("entry", &entry::page());
}

#[test]
fn the_page_on_settings_is_what_the_configuration_says() {
    page("site", &settings::page());
}

#[test]
fn the_page_on_rules_is_what_the_standard_says() {
    page("rules", &rules::page());
}

#[test]
fn the_page_on_findings_is_what_the_list_of_codes_says() {
    let mut text = head(
        "All findings",
        "For everyone who reads a finding. Look up its code here; `dpg explain CODE` prints the same explanation. [Findings](../findings.md) says \
         how they are shown and counted.",
    );
    for (severity, about) in [
        ("error", "An entry with an error cannot be published."),
        (
            "warning",
            "A reviewer will ask for it. A warning stops nothing, unless `--deny warnings` is given.",
        ),
        ("info", "For information only."),
    ] {
        let title = severity[..1].to_uppercase() + &severity[1..];
        write!(
            text,
            "\n## {title}\n\n{about}\n\n| finding | meaning |\n| --- | --- |\n"
        )
        .unwrap();
        for code in Code::ALL {
            if format!("{:?}", code.severity()).to_lowercase() != severity {
                continue;
            }
            let name = code.name();
            let file = project().join(format!("schema/findings/{name}.md"));
            let explained = std::fs::read_to_string(file).unwrap();
            let meaning = cell(explained.lines().nth(2).unwrap());
            writeln!(
                text,
                "| [`{name}`](../../schema/findings/{name}.md) | {meaning} |"
            )
            .unwrap();
        }
    }
    page("findings", &text);
}

#[test]
fn the_page_on_the_api_is_what_its_description_says() {
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())]);
    let run = dpg(scratch.root(), &["-q", "build", "--as-of", "2026-07-01"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let file = scratch.root().join("public/api/v1/openapi.json");
    let api: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let mut text = head(
        "Endpoints of the API",
        "For developers. All addresses below the address of a site, with what answers a GET. The page `/api/` of every site shows each document field \
         by field with an example; `openapi.json` and the schemas describe them for programs. Start with the \
         [tutorial](../tutorials/use-the-api.md); [the API](../api.md) explains the parts that need it.",
    );
    text += "\n| address | contains | media type | schema |\n| --- | --- | --- | --- |\n";
    for (path, one) in api["paths"].as_object().unwrap() {
        let get = &one["get"];
        let contains = cell(get["summary"].as_str().unwrap());
        let content = get["responses"]["200"]["content"].as_object().unwrap();
        for (media, described) in content {
            let schema = described.to_string();
            let schema = schema
                .split("schemas/")
                .nth(1)
                .and_then(|rest| rest.split('"').next());
            let schema = schema.map(|name| format!("`{name}`")).unwrap_or_default();
            writeln!(text, "| `{path}` | {contains} | `{media}` | {schema} |").unwrap();
        }
    }
    page("api", &text);
}
