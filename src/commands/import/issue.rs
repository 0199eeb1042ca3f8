//! `dpg import issue`: the text of an issue as an entry, and what to reply.

use std::collections::BTreeSet;
use std::io::{Read as _, Write, stdin, stdout};
use std::path::Path;

use anyhow::{Result, anyhow, ensure};
use serde_json::Value;

use super::super::environment::Environment;
use super::super::inspection::Inspection;
use super::super::registry::{Scope, Settings};
use super::super::status::{FAULTS, FINE};
use crate::cli::{Issue, ReplyFormat};
use crate::config::Config;
use crate::format::emit::{SCHEMA, proposed};
use crate::format::form::Form;
use crate::format::format;
use crate::fs::beneath::Root;
use crate::import::ids;
use crate::issue::{IssueForm, Proposal, Remark};
use crate::load::{self, Role, Source, read_texts, yaml};
use crate::report;
use crate::report::markdown::reply::{Outcome, reply};

/// The largest issue, in bytes; code hosts allow a twentieth of it to a million characters.
const MAX_BYTES: u64 = 4 << 20;

/// An issue that was understood.
struct Read {
    id: String,
    text: String,
    remarks: Vec<Remark>,
}

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &Issue) -> Result<u8> {
    let root = environment.root()?;
    let settings = Settings::new(Config::load(&root)?, &root, environment)?;
    let folder = Root::open(&root)?;
    let outcome = match understand(&text(&options.file)?, (&settings, &folder))? {
        Err(why) => Outcome::Refused(why),
        Ok(read) => {
            let path = Path::new(&settings.config.registry).join(format!("{}.yaml", read.id));
            let path = path.to_string_lossy().into_owned();
            folder.write(&path, read.text.as_bytes())?;
            let scope = Scope {
                paths: BTreeSet::from([path.clone()]),
                ..Scope::default()
            };
            let inspection = Inspection::part(settings, &root, &scope)?;
            if options.format == ReplyFormat::Text {
                print(&inspection, environment)?;
            }
            Outcome::Written {
                path,
                findings: inspection.found.diagnostics,
                remarks: read.remarks,
            }
        }
    };
    match options.format {
        ReplyFormat::Text => environment.say(&outcome.sentence()),
        ReplyFormat::Markdown => write!(stdout().lock(), "{}", reply(&outcome))?,
    }
    Ok(if outcome.is_fine() { FINE } else { FAULTS })
}

/// What the text of an issue proposes, as a new file; else why there will be none.
fn understand(text: &str, (settings, folder): (&Settings, &Root)) -> Result<Result<Read, String>> {
    let rules = &settings.rules;
    let form = IssueForm::of(
        (&settings.schema, &settings.config.languages),
        (rules.vocabularies(), rules.standard()),
    )?;
    let proposal = match form.read(text) {
        Ok(proposal) => proposal,
        Err(why) => return Ok(Err(why)),
    };
    let read = read(proposal, &Form::new(&settings.schema)?)?;
    let places = load::list(folder, &settings.config.registry)?;
    let taken = places.iter().find(|place| place.name().stem == read.id);
    let size = read.text.len() as u64;
    Ok(match taken {
        _ if size > load::MAX_BYTES => Err(format!(
            "the entry would have {size} bytes, and an entry has at most {}: publish long texts elsewhere, and link to them",
            load::MAX_BYTES
        )),
        Some(place) => Err(format!(
            "there is a good with the id `{}` already, in `{}`. If this is the same good, propose a change of that file; \
             if not, give this one a name that tells the two apart",
            read.id, place.path
        )),
        None => Ok(read),
    })
}

/// A proposal as the text of a file in canonical form, as far as it can be.
fn read(proposal: Proposal, form: &Form) -> Result<Read> {
    let (text, remarks) = match proposal {
        Proposal::Yaml(text) => (text, Vec::new()),
        Proposal::Answers(fields, remarks) => (proposed(&fields, SCHEMA, form), remarks),
    };
    let parsed =
        yaml::parse(&text).map_err(|fault| anyhow!("the entry cannot be read back: {fault}"))?;
    let name = parsed.value.get("name").and_then(Value::as_str);
    let id = ids::from_name(name.unwrap_or_default());
    let source = Source {
        value: parsed.value,
        repeats_keys: parsed.repeats_keys,
        has_bom: false,
        text,
    };
    let formatted = format(&source, form.shape(Role::Entry));
    Ok(Read {
        id,
        text: formatted.map_or(source.text, |formatted| formatted.text),
        remarks,
    })
}

/// The text of the issue.
fn text(file: &Path) -> Result<String> {
    let mut bytes = Vec::new();
    if file == Path::new("-") {
        stdin().lock().take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    } else {
        bytes = crate::fs::read(file)?;
    }
    ensure!(
        bytes.len() as u64 <= MAX_BYTES,
        "`{}` is larger than {} MB, so it is not the text of an issue",
        file.display(),
        MAX_BYTES >> 20
    );
    // What is not UTF-8 shows as the sign for it, which is a finding.
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Prints what was found.
fn print(inspection: &Inspection, environment: &Environment) -> Result<()> {
    let findings: Vec<_> = inspection.found.diagnostics.iter().collect();
    let texts = read_texts(findings.iter().copied(), &|path: &str| {
        inspection.text(path)
    });
    let mut out = stdout().lock();
    for text in report::text::findings(&findings, &texts, environment.terminal()) {
        writeln!(out, "{text}")?;
    }
    Ok(())
}
