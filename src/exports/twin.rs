//! The page of a good as Markdown, for language models and other readers of text.

use serde_json::Value;

use crate::catalog::Status;
use crate::derive::facets::Kind;
use crate::invisible::clean;
use crate::site::addresses::good_address;
use crate::site::context::Context;
use crate::standard::Outcome;

/// The file: what the good is, its facts, what it says of each indicator.
pub(crate) fn twin(context: &Context<'_>, position: usize) -> String {
    let good = context.site.good(position);
    let texts = context.texts(&good.entry);
    let mut blocks = vec![
        format!("# {}", line(&texts.name)),
        line(&texts.summary),
        facts(context, position).join("\n"),
    ];
    if let Some(description) = texts.description {
        blocks.push(format!("## {}", context.language.t("good-description")));
        blocks.push(quoted(description));
    }
    if good.is_listed() {
        blocks.push(context.language.t("good-listed"));
        return blocks.join("\n\n") + "\n";
    }
    blocks.push(format!("## {}", context.language.t("standard-heading")));
    let answers = serde_json::to_value(&good.entry.indicators).unwrap_or_default();
    for one in good.assessed.iter() {
        let indicators = context.site.sources.standard.indicators().iter();
        let title = indicators
            .filter(|indicator| indicator.key == one.key)
            .map(|indicator| context.indicator_title(indicator));
        let title: String = title.take(1).collect();
        let heading = format!("### {}. {}", one.number, line(&title));
        blocks.push(match verdict(good.status, one.result) {
            Some(id) => {
                let (colon, verdict) = (context.language.t("colon"), context.language.t(id));
                format!("{heading}{colon}{verdict}")
            }
            None => heading,
        });
        let mut said = Vec::new();
        say(&answers[one.key.as_str()], 0, &mut said);
        if !said.is_empty() {
            blocks.push(said.join("\n"));
        }
    }
    blocks.join("\n\n") + "\n"
}

/// The message of a result, as on the page of a good: what reviewers recognised has no doubts of rules, and what
/// left the registry no results.
fn verdict(status: Status, result: Outcome) -> Option<&'static str> {
    match (status, result) {
        (Status::Former, _) => None,
        (_, Outcome::Met) => Some("verdict-met"),
        (Status::Current, _) => Some("verdict-reviewed"),
        (Status::Candidate, Outcome::Gap) => Some("verdict-gap"),
        (Status::Candidate, Outcome::NeedsHuman) => Some("verdict-needs-human"),
        (Status::Candidate, Outcome::NotAsked) => Some("verdict-not-asked"),
    }
}

/// What is known of a good, one item each.
fn facts(context: &Context<'_>, position: usize) -> Vec<String> {
    let good = context.site.good(position);
    let entry = &good.entry;
    let mut facts = Vec::new();
    let mut named = |name: &str, values: Vec<String>| {
        if !values.is_empty() {
            let (colon, values) = (context.language.t("colon"), context.language.list(&values));
            facts.push(format!("- {name}{colon}{values}"));
        }
    };
    let mut fact = |id: &str, values: Vec<String>| named(&context.language.t(id), values);
    let status = match good.status {
        Status::Current if good.is_listed() => "stage-listed",
        Status::Current => "stage-dpg",
        Status::Candidate => "status-candidate-one",
        Status::Former => "status-former-one",
    };
    fact("compare-status", vec![context.language.t(status)]);
    let lifecycle = context.site.sources.derived.lifecycles[position];
    let until = lifecycle.valid_until.map(|day| day.to_string());
    fact("date-valid-until", until.into_iter().collect());
    for (name, kind) in [
        ("facet-category", Kind::Category),
        ("facet-sector", Kind::Sector),
        ("facet-license", Kind::License),
        ("facet-goal", Kind::Goal),
        ("facet-country", Kind::Country),
        ("facet-language", Kind::Language),
    ] {
        let links = context.value_links(kind, position).into_iter();
        fact(name, links.map(|link| line(&link.label)).collect());
    }
    for facet in &context.site.sources.own.facets {
        let kind = Kind::Own(*facet);
        let links = context.value_links(kind, position).into_iter();
        let name = line(&context.language.facet(kind, ""));
        named(&name, links.map(|link| line(&link.label)).collect());
    }
    let mut fact = |id: &str, values: Vec<String>| named(&context.language.t(id), values);
    let owners = entry.organizations_as("owner").map(|one| line(&one.name));
    fact("table-owner", owners.collect());
    fact(
        "fact-website",
        entry.website.iter().map(|url| line(url)).collect(),
    );
    let kept = entry.repositories.iter().map(|one| line(&one.url));
    fact("fact-repositories", kept.collect());
    for link in &entry.links {
        named(
            &context.code_label("link-kind", &link.kind),
            vec![line(&link.url)],
        );
    }
    let page = context.absolute(context.language, &good_address(&good.id));
    named(&context.language.t("twin-page"), vec![page]);
    let json = format!(
        "{}api/v1/goods/{}.json",
        context.site.sources.config.base_url, good.id
    );
    named(&context.language.t("twin-data"), vec![json]);
    facts
}

/// A value in lines of a list.
fn say(value: &Value, depth: usize, out: &mut Vec<String>) {
    let indent = "  ".repeat(depth);
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                if is_empty(member) {
                    continue;
                }
                let key = line(&key.replace('_', " "));
                match member {
                    Value::Object(_) | Value::Array(_) => {
                        out.push(format!("{indent}- {key}:"));
                        say(member, depth + 1, out);
                    }
                    plain => out.push(format!("{indent}- {key}: {}", words(plain))),
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                match item {
                    Value::Object(members) => {
                        let said = members.values().filter(|member| {
                            !is_empty(member) && !member.is_object() && !member.is_array()
                        });
                        let said: Vec<String> = said.map(words).collect();
                        out.push(format!("{indent}- {}", said.join(" — ")));
                        for (key, member) in members {
                            if (member.is_object() || member.is_array()) && !is_empty(member) {
                                let key = line(&key.replace('_', " "));
                                out.push(format!("{indent}  - {key}:"));
                                say(member, depth + 2, out);
                            }
                        }
                    }
                    plain => out.push(format!("{indent}- {}", words(plain))),
                }
            }
        }
        _ => {}
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.iter().all(is_empty),
        Value::Object(members) => members.values().all(is_empty),
        _ => false,
    }
}

fn words(value: &Value) -> String {
    match value {
        Value::String(text) => line(text),
        other => other.to_string(),
    }
}

/// A text of several paragraphs as a quotation: it can begin no section of the file.
fn quoted(text: &str) -> String {
    let text = plain(text);
    let lines = text.trim().lines().map(|line| format!("> {line}"));
    lines.collect::<Vec<_>>().join("\n")
}

/// A text without elements of HTML and without links and pictures of Markdown.
fn plain(text: &str) -> String {
    clean(text).replace(['<', '>'], "").replace("](", "] (")
}

/// A text as one line, which begins no heading or list of its own.
fn line(text: &str) -> String {
    let text = plain(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    words
        .join(" ")
        .trim_start_matches(['#', '-', '*', '+', ' '])
        .to_owned()
}
