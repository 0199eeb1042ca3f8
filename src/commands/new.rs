//! `dpg new`: writes a commented entry, from what the user says and what the project's own files say.

mod asked;
mod commented;

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use super::ask::Asker;
use super::environment::{Environment, warn};
use super::status::FINE;
use crate::cli::New;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Severity};
use crate::embedded::{self, Files};
use crate::entry::{Entry, Repository};
use crate::fs::beneath::Root;
use crate::id::{is_id, is_reserved};
use crate::import::publiccode::Source;
use crate::import::repairs::Terms;
use crate::import::{ids, project};
use crate::load::{self, Document, Role, Whole};
use crate::questions::Questions;
use crate::report::plural::plural;
use crate::report::spell::spell;
use crate::validate::{Identities, Rules, neighbours, validate_part};
use crate::vocabulary::Vocabularies;
use asked::{Interview, goal, license, owner};
use commented::commented;

/// The largest file of a project that is read, in bytes.
const MAX_BYTES: u64 = 1 << 20;

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &New) -> Result<u8> {
    let root = environment.root()?;
    let config = Config::load(&root)?;
    let schema = embedded::schema(&root)?;
    let terms = Terms::new(&schema)?;
    let mut entry = match &options.from {
        Some(source) => facts(source, &terms)?,
        None => Entry::default(),
    };
    say(&mut entry, options, &terms)?;
    let asker = Asker::new(environment).filter(|_| !options.yes);
    if let Some(asker) = asker {
        let questions = Questions::new(&schema, &Vocabularies::new(&schema)?)?;
        let interview = Interview {
            asker,
            questions: &questions,
            terms: &terms,
        };
        interview.complete(&mut entry)?;
    }
    ensure!(
        !entry.name.trim().is_empty(),
        "the name of the good is missing: write `dpg new \"NAME\"`, or name a file of the project with --from"
    );
    let id = id(&entry, options)?;
    let opened = Root::open(&root)?;
    refuse_taken((&opened, &config.registry), &id)?;
    let path = format!("{}/{id}.yaml", config.registry.trim_end_matches('/'));
    let up = "../".repeat(path.matches('/').count());
    let text = commented(&entry, &format!("{up}schema/entry.schema.json"), &schema)?;
    let rules = Rules::new(&schema, environment.as_of)?.with_review(config.review);
    let place = (root.as_path(), config.registry.as_str());
    let found = findings(place, (&path, &id, &text), &rules)?;
    for finding in found
        .iter()
        .filter(|one| one.code.name().starts_with("duplicate"))
    {
        warn(&spell(&format!(
            "warning: {}; {}",
            finding.message, finding.help
        )));
        if let Some(asker) = asker
            && !asker.confirms("Write a new entry anyway?")?
        {
            bail!("stopped: nothing was written");
        }
    }
    opened.write(&path, text.as_bytes())?;
    write_schema(&opened)?;
    environment.say(&next(&path, &found));
    Ok(FINE)
}

/// What the files of a project say.
fn facts(source: &Path, terms: &Terms) -> Result<Entry> {
    let is_folder = source.is_dir();
    let folder = if is_folder {
        Some(source)
    } else {
        source.parent()
    };
    let root = Root::open(folder.unwrap_or(Path::new(".")))?;
    let mut sources = Vec::new();
    if is_folder {
        for name in project::NAMES {
            if root.kind(name)?.is_some() {
                let bytes = root.read(name, MAX_BYTES)?;
                let file = name.to_owned();
                sources.push(Source { file, bytes });
            }
        }
        ensure!(
            !sources.is_empty(),
            "`{}` contains no {}: name one of them, or leave out --from",
            source.display(),
            project::NAMES.map(|name| format!("`{name}`")).join(", ")
        );
    } else {
        let name = source.file_name().context("--from does not name a file")?;
        let file = name.to_string_lossy().into_owned();
        let lower = file.to_ascii_lowercase();
        let is_known = [".yml", ".yaml", ".json", ".cff"]
            .iter()
            .any(|end| lower.ends_with(end));
        ensure!(
            is_known,
            "`{}`: expected a publiccode.yml, a codemeta.json, a CITATION.cff, or a folder with one of them",
            source.display()
        );
        let bytes = root.read(name, MAX_BYTES)?;
        sources.push(Source { file, bytes });
    }
    let found = project::read(&sources, terms);
    let notes = found.notes.iter();
    let notes: Vec<String> = notes
        .map(|one| format!("{}{}: {}", one.file, one.pointer, one.message))
        .collect();
    ensure!(
        !found.entry.name.is_empty() || !found.entry.summary.is_empty(),
        "nothing could be taken from `{}`: fix it, or leave out --from{}{}",
        source.display(),
        if notes.is_empty() { "" } else { "\n" },
        notes.join("\n")
    );
    for note in notes {
        warn(&spell(&format!("note: {note}")));
    }
    Ok(found.entry)
}

/// Adds what the options say, which comes before what files say.
fn say(entry: &mut Entry, options: &New, terms: &Terms) -> Result<()> {
    let set = |own: &mut String, said: &Option<String>| {
        if let Some(said) = said {
            said.trim().clone_into(own);
        }
    };
    set(&mut entry.name, &options.name);
    set(&mut entry.summary, &options.summary);
    if !options.category.is_empty() {
        let known = terms.vocabularies().get("category");
        if let Some(wrong) = options.category.iter().find(|one| known.get(one).is_none()) {
            let codes: Vec<&str> = known
                .terms()
                .iter()
                .map(|term| term.code.as_str())
                .collect();
            bail!("`--category {wrong}`: expected one of {}", codes.join(", "));
        }
        entry.categories.clone_from(&options.category);
    }
    if options.website.is_some() {
        entry.website.clone_from(&options.website);
    }
    if !options.repository.is_empty() {
        let urls = options.repository.iter();
        entry.repositories = urls
            .map(|url| Repository {
                url: url.clone(),
                ..Repository::default()
            })
            .collect();
    }
    if !options.license.is_empty() {
        let codes = options.license.iter().map(|text| {
            let known = terms.license(text);
            let known = known.with_context(|| {
                format!(
                    "`--license {text}`: expected an id of the SPDX list, such as MIT or CC-BY-4.0"
                )
            })?;
            Ok(license(known.code))
        });
        entry.indicators.licenses = codes.collect::<Result<_>>()?;
    }
    if !options.goal.is_empty() {
        entry.indicators.sdgs = options.goal.iter().copied().map(goal).collect();
    }
    if !options.owner.is_empty() {
        entry.organizations.retain(|one| one.role != "owner");
        entry
            .organizations
            .extend(options.owner.iter().cloned().map(owner));
    }
    Ok(())
}

/// The id of the new entry.
fn id(entry: &Entry, options: &New) -> Result<String> {
    let Some(id) = &options.id else {
        return Ok(ids::from_name(&entry.name));
    };
    ensure!(
        is_id(id) && !is_reserved(id),
        "`--id {id}`: expected lower-case letters and digits with single `-` or `.` between them; some ids are reserved"
    );
    Ok(id.clone())
}

/// Refuses the id of another entry.
fn refuse_taken((root, registry): (&Root, &str), id: &str) -> Result<()> {
    let places = load::list(root, registry)?;
    let end = format!("/{id}.yaml");
    let taken = places.iter().find(|place| place.path.ends_with(&end));
    match taken {
        None => Ok(()),
        Some(place) => bail!(
            "the id `{id}` is taken by `{}`: nothing was written. If it is the same good, edit that file; otherwise choose another id with --id",
            spell(&place.path)
        ),
    }
}

/// What is found in the new entry, beside those that are in the registry.
fn findings(
    (root, registry): (&Path, &str),
    (path, id, text): (&str, &str, &str),
    rules: &Rules,
) -> Result<Vec<Diagnostic>> {
    let paths = BTreeSet::from([path.to_owned()]);
    let mut documents = load::load(root, registry, Whole::Only(&paths))?;
    documents.push(Document {
        path: path.to_owned(),
        stem: id.to_owned(),
        role: Role::Entry,
        content: load::parse(text.as_bytes().to_vec()),
    });
    documents.sort_by(|a, b| a.path.cmp(&b.path));
    let identities = Identities::new(&documents, rules);
    let near = neighbours(&documents, (&BTreeSet::new(), &paths), (&identities, rules));
    load::complete(root, &mut documents, &near)?;
    let mut found = validate_part(&documents, &identities, rules).diagnostics;
    found.retain(|one| one.path == path);
    Ok(found)
}

/// Writes the schema for editors where it is missing.
fn write_schema(root: &Root) -> Result<()> {
    let files: Files = embedded::editor_schema();
    for (path, bytes) in files {
        let path = format!("schema/{path}");
        if root.kind(&path)?.is_none() {
            root.write(&path, &bytes)?;
        }
    }
    Ok(())
}

/// What was written, what is open, and what to do next.
fn next(path: &str, found: &[Diagnostic]) -> String {
    let count = |severity| {
        super::registry::count(
            found.iter().filter(|one| one.severity == severity),
            severity,
        )
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let path = spell(path);
    let mut lines = vec![format!(
        "wrote `{path}`: {} and {} to resolve",
        plural(errors, "error"),
        plural(warnings, "warning")
    )];
    lines.push("next:".to_owned());
    lines.push(format!("  open `{path}` and answer the questions in it"));
    lines.push(format!("  dpg validate {path}    see what is missing"));
    lines.push(format!(
        "  dpg fmt {path}    format it, then open a pull request"
    ));
    lines.join("\n")
}
