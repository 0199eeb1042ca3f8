//! `dpg new`: writes a commented entry, from what the user says and what the project's own files say.

mod commented;
mod desk;
mod facts;
mod interview;
mod judge;
mod options;
mod place;

use anyhow::{Result, bail, ensure};
use serde_json::{Value, json};

use super::ask::{Asker, STOPPED};
use super::environment::{Environment, warn};
use super::status::FINE;
use crate::cli::New;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Severity};
use crate::embedded::{self, Files};
use crate::entry::{Entry, Stage};
use crate::format::emit::said;
use crate::format::form::Form;
use crate::fs::beneath::Root;
use crate::import::repairs::Terms;
use crate::questions::Questions;
use crate::report::plural::plural;
use crate::report::spell::spell;
use crate::standard::Scope;
use crate::theme::locales;
use crate::validate::Rules;
use desk::Desk;
use facts::facts;
use interview::Interview;
use judge::Judge;
use place::categories;

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &New) -> Result<u8> {
    let (path, found) = written(environment, options)?;
    environment.say(&next(&path, &found));
    Ok(FINE)
}

/// Writes the entry; gives its path and what is found in it.
///
/// # Errors
/// If it cannot be written, such as when its id is taken.
pub(super) fn written(
    environment: &Environment,
    options: &New,
) -> Result<(String, Vec<Diagnostic>)> {
    let root = environment.root()?;
    let config = Config::load(&root)?;
    let schema = embedded::schema(&root)?;
    let rules = Rules::new(&schema, environment.as_of)?.with_config(&config)?;
    let form = Form::new(&schema)?;
    let questions = Questions::new(&schema, rules.vocabularies(), &config.languages)?;
    let judge = Judge {
        rules: &rules,
        form: &form,
    };
    let opened = Root::open(&root)?;
    let desk = Desk::new((&root, &opened), &config, (&schema, &rules), options)?;
    let mut fields = known(options, &schema)?;
    fields["standard_version"] = json!(questions.version);
    for one in &options.set {
        options::set(&mut fields, one, (&questions, judge))?;
    }
    if let Some(name) = name(&fields) {
        desk.id(name)?;
    }
    let asker = Asker::new(environment).filter(|_| !options.yes);
    if let Some(asker) = asker {
        let theme = embedded::theme(&root, "default")?;
        let words = locales(&["en".to_owned()], (&theme, &schema), "")?;
        let mut interview = Interview {
            asker,
            questions: &questions,
            judge,
            words: &words[0],
            taken: &|name| desk.id(name).err().map(|error| error.to_string()),
            fields,
            is_skipping: false,
        };
        interview.about_the_good()?;
        refuse_alike(&desk, &interview.fields, asker)?;
        interview.about_the_rest()?;
        fields = interview.fields;
    }
    list(&mut fields, rules.standard().scope());
    let Some(name) = name(&fields) else {
        bail!(
            "the name of the good is missing: write `dpg new \"NAME\"`, or name a file of the project with --from"
        );
    };
    let entry = desk.entry(&fields, desk.id(name)?)?;
    let found = desk.findings(&entry)?;
    if asker.is_none() {
        say_alike(&found);
    }
    opened.write(&entry.path, entry.text.as_bytes())?;
    write_schema(&opened)?;
    Ok((entry.path, found))
}

/// Lists an entry that no indicator applies to.
fn list(fields: &mut Value, scope: &Scope) {
    if scope.first_stage(&categories(fields)) == Stage::Listed {
        fields["stage"] = json!(Stage::Listed.code());
        if let Value::Object(members) = fields {
            members.shift_remove("standard_version");
        }
    }
}

/// What files and options say; options come first.
fn known(options: &New, schema: &Files) -> Result<Value> {
    let terms = Terms::new(schema)?;
    let mut entry = match &options.from {
        Some(source) => facts(source, &terms)?,
        None => Entry::default(),
    };
    options::say(&mut entry, options, &terms)?;
    Ok(Value::Object(said(&entry)))
}

/// The name of the good.
fn name(fields: &Value) -> Option<&str> {
    let name = fields["name"].as_str().map(str::trim);
    name.filter(|name| !name.is_empty())
}

/// Names the goods that are probably the same, and asks whether to go on.
fn refuse_alike(desk: &Desk<'_>, fields: &Value, asker: Asker) -> Result<()> {
    let Some(name) = name(fields) else {
        return Ok(());
    };
    let found = desk.findings(&desk.entry(fields, desk.id(name)?)?)?;
    if say_alike(&found) {
        ensure!(asker.confirms("Write a new entry anyway?")?, STOPPED);
    }
    Ok(())
}

/// Whether there are goods that are probably the same; they are named.
fn say_alike(found: &[Diagnostic]) -> bool {
    let alike = found
        .iter()
        .filter(|one| one.code.name().starts_with("duplicate"));
    let mut any = false;
    for finding in alike {
        any = true;
        warn(&spell(&format!(
            "warning: {}; {}",
            finding.message, finding.help
        )));
    }
    any
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
    let steps = [
        (
            format!("open `{path}`"),
            "answer what is open, delete the explanations",
        ),
        (format!("dpg validate {path}"), "see what is missing"),
        (format!("dpg fmt {path}"), "format it"),
        ("dpg serve --open".to_owned(), "look at its page"),
        (
            format!("git add {path}"),
            "then commit it, and open a pull request with it",
        ),
    ];
    let width = steps.iter().map(|(step, _)| step.chars().count()).max();
    let width = width.unwrap_or_default();
    let steps = steps
        .iter()
        .map(|(step, why)| format!("\n  {step:width$}  {why}"));
    format!(
        "wrote `{path}`: {} and {} to resolve\nnext:{}",
        plural(errors, "error"),
        plural(warnings, "warning"),
        steps.collect::<String>()
    )
}
