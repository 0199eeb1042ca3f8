//! Findings as a log in SARIF 2.1.0, the format in which GitHub and editors read the results of
//! analyses.

mod fingerprint;
mod model;

use std::collections::BTreeMap;

use anyhow::Result;

use super::few::{SHOW_ALL, Show, left_out};
use super::json::visible;
use super::spell::spell;
use crate::address::encode_path;
use crate::diagnostic::{Code, Diagnostic, Edit, Fix, Related, Severity, Span};
use crate::embedded::Files;
use crate::load::ReadText;
use fingerprint::fingerprints;
use model::{
    Artifact, Base, Change, Configuration, Driver, Invocation, Log, Message, Notification, Outcome,
    Physical, Place, Region, Repair, Replacement, Rule, Run, Text, Tool,
};

/// The most results that GitHub accepts.
const MOST_RESULTS: usize = 25_000;

/// The most bytes of all results: GitHub accepts 10 MB.
const MOST_BYTES: usize = 9_000_000;

/// The base of addresses, by the name that GitHub gives it.
const BASE: &str = "%SRCROOT%";

/// The source and place of findings.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The files of `schema/`, which explain each rule.
    pub schema: &'a Files,
    /// Gives the text of a file that findings are in.
    pub text: &'a ReadText<'a>,
    /// The path from the repository's root to the registry's: empty, or with `/` at the end.
    pub folder: &'a str,
}

/// The whole log, on one line with its end. Unless all findings are requested, it contains only as many
/// as GitHub accepts, the most severe first, and the number left out. Its messages are plain text:
/// braces are not doubled, which SARIF asks for but no reader of it decodes.
///
/// # Errors
/// Never in practice: a log is plain data.
pub fn log(findings: &[Diagnostic], source: Source<'_>, show: Show) -> Result<String> {
    let marks = fingerprints(findings, source.text);
    let results = findings.iter().zip(marks);
    let all = results.map(|(finding, mark)| outcome(finding, mark, source.folder));
    let all: Vec<Outcome<'_>> = all.collect();
    let (results, left_out) = match show {
        Show::All => (all, 0),
        Show::Few => accepted(all, findings)?,
    };
    let log = Log {
        schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: "dpg",
                    version: env!("CARGO_PKG_VERSION"),
                    semantic_version: env!("CARGO_PKG_VERSION"),
                    rules: Code::ALL
                        .iter()
                        .map(|code| rule(*code, source.schema))
                        .collect(),
                },
            },
            original_uri_base_ids: BTreeMap::from([(
                BASE,
                Base {
                    description: message("the root of the repository"),
                },
            )]),
            column_kind: "unicodeCodePoints",
            invocations: (left_out > 0)
                .then(|| invocation(left_out))
                .into_iter()
                .collect(),
            results,
        }],
    };
    Ok(visible(&serde_json::to_string(&log)?) + "\n")
}

/// The results that GitHub accepts, in their order, and how many are left out.
fn accepted<'a>(
    all: Vec<Outcome<'a>>,
    findings: &[Diagnostic],
) -> Result<(Vec<Outcome<'a>>, usize)> {
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by_key(|&at| findings[at].severity);
    let mut room = MOST_BYTES;
    let mut is_accepted = vec![false; all.len()];
    for at in order.into_iter().take(MOST_RESULTS) {
        let size = visible(&serde_json::to_string(&all[at])?).len() + 1;
        let Some(left) = room.checked_sub(size) else {
            break;
        };
        room = left;
        is_accepted[at] = true;
    }
    let numbered = all.into_iter().zip(&is_accepted);
    let accepted = numbered.filter(|(_, is_accepted)| **is_accepted);
    let accepted = accepted.map(|(outcome, _)| outcome).collect();
    let left_out = is_accepted.iter().zip(findings);
    let left_out = left_out.filter(|(is_accepted, _)| !**is_accepted);
    Ok((accepted, left_out.map(|(_, finding)| finding.count()).sum()))
}

/// The run, with its notes about itself.
fn invocation(left_out: usize) -> Invocation {
    let text = format!(
        "{left_out} more findings are left out, because GitHub accepts {MOST_RESULTS} results and 10 MB: {SHOW_ALL}"
    );
    Invocation {
        execution_successful: true,
        tool_execution_notifications: [Notification {
            level: "warning",
            message: message(&text),
        }],
    }
}

/// A rule, with the text of `schema/findings/CODE.md`: a heading, a sentence, more text, examples.
fn rule(code: Code, schema: &Files) -> Rule<'_> {
    let file = schema.get(&format!("findings/{}.md", code.name()));
    let text = file.and_then(|bytes| std::str::from_utf8(bytes).ok());
    let text = text.unwrap_or_default();
    let heading = text.lines().next().filter(|line| line.starts_with("# "));
    let body = text[heading.map_or(0, str::len)..].trim();
    let prose = body.split("\n## ").next().unwrap_or_default().trim();
    let first = prose.split("\n\n").next().unwrap_or_default();
    Rule {
        id: code.name(),
        short_description: Text::new(first, code),
        full_description: Text::new(prose, code),
        help: Text {
            markdown: Some(body).filter(|body| !body.is_empty()),
            ..Text::new(prose, code)
        },
        default_configuration: Configuration {
            level: level(code.severity()),
        },
    }
}

impl<'a> Text<'a> {
    /// A plain text, or the name of the rule if there is none.
    fn new(text: &'a str, code: Code) -> Self {
        Self {
            text: if text.is_empty() { code.name() } else { text },
            markdown: None,
        }
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

fn outcome<'a>(finding: &'a Diagnostic, mark: String, folder: &str) -> Outcome<'a> {
    let code = Code::ALL.iter().position(|code| *code == finding.code);
    let related = finding.related.iter().enumerate();
    // A finding about a whole file is at its beginning: GitHub accepts nothing without a line.
    let region = region(finding.span).or(region(Span::new((1, 1), (1, 1))));
    Outcome {
        rule_id: finding.code.name(),
        rule_index: code,
        level: level(finding.severity),
        message: told(finding),
        locations: [Place {
            id: None,
            physical_location: Physical {
                artifact_location: artifact(&finding.path, folder),
                region,
            },
            message: None,
        }],
        related_locations: related
            .map(|(number, related)| place(number + 1, related, folder))
            .collect(),
        partial_fingerprints: BTreeMap::from([("dpgFinding/v1", mark)]),
        fixes: finding
            .fix
            .iter()
            .filter_map(|fix| repair(fix, &finding.help, folder))
            .collect(),
    }
}

/// What was found and what to write instead.
fn told(finding: &Diagnostic) -> Message {
    let mut text = message(&finding.message).text;
    for more in left_out(finding, 0) {
        text = format!("{text}\n{more}");
    }
    if !finding.help.is_empty() {
        text = format!("{text}\nhelp: {}", message(&finding.help).text);
    }
    Message { text }
}

fn place(number: usize, related: &Related, folder: &str) -> Place {
    let region = related
        .line
        .zip(related.column)
        .map(|(line, column)| Region {
            start_line: line,
            start_column: column,
            end_line: None,
            end_column: None,
        });
    Place {
        id: Some(number),
        physical_location: Physical {
            artifact_location: artifact(&related.path, folder),
            region,
        },
        message: Some(message(&related.message)),
    }
}

/// A change; `None` if one of its edits has no place.
fn repair(fix: &Fix, help: &str, folder: &str) -> Option<Repair> {
    let mut by_path: BTreeMap<&str, Vec<Replacement>> = BTreeMap::new();
    for Edit { path, span, text } in &fix.edits {
        by_path.entry(path).or_default().push(Replacement {
            deleted_region: region(*span)?,
            inserted_content: Message { text: text.clone() },
        });
    }
    let changes = by_path.into_iter().map(|(path, replacements)| Change {
        artifact_location: artifact(path, folder),
        replacements,
    });
    Some(Repair {
        description: message(help),
        artifact_changes: changes.collect(),
    })
}

fn artifact(path: &str, folder: &str) -> Artifact {
    Artifact {
        uri: encode_path(&format!("{folder}{path}")).to_string(),
        uri_base_id: BASE,
    }
}

fn region(span: Span) -> Option<Region> {
    Some(Region {
        start_line: span.line?,
        start_column: span.column?,
        end_line: span.end_line,
        end_column: span.end_column,
    })
}

/// A plain text with invisible characters escaped and nothing that is read as a link.
fn message(text: &str) -> Message {
    let text = spell(text);
    let text = if text.contains("](") {
        text.replace('\\', r"\\")
            .replace('[', r"\[")
            .replace(']', r"\]")
    } else {
        text
    };
    Message { text }
}
