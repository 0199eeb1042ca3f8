//! `dpg fmt`: brings files into canonical form and applies the safe fixes of findings.

use std::collections::BTreeSet;
use std::io::{BufWriter, Write, stdout};
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, bail};
use rayon::prelude::*;

use super::environment::{Environment, warn};
use super::status::{FAULTS, FINE};
use super::validate::wanted;
use crate::cli::Fmt;
use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic};
use crate::embedded::Files;
use crate::format::form::Form;
use crate::format::{Fixed, Formatted, Order, Unformatted, fix, format, move_links};
use crate::fs::beneath::Root;
use crate::load::{Content, Document, Place, Source, is_below, list, texts};
use crate::observations::{LEDGER, Ledger};
use crate::report::failure::failure;
use crate::report::plural::{grouped, plural};
use crate::report::spell::spell;
use crate::report::{terminal::Terminal, text};
use crate::validate::{Rules, by_itself};
use crate::{embedded, report};

/// So many files are held in memory at once.
const AT_ONCE: usize = 1024;

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &Fmt) -> Result<u8> {
    let root = environment.root()?;
    let config = Config::load(&root)?;
    let schema = embedded::schema(&root)?;
    let opened = Root::open(&root)?;
    let formatter = Formatter {
        root: &opened,
        rules: rules(environment, (&opened, &schema), options)?,
        form: Form::new(&schema)?,
        terminal: environment.terminal(),
        does_write: !options.check,
    };
    let mut places = list(&opened, &config.registry)?;
    if !options.paths.is_empty() {
        let wanted = wanted((&root, &config.registry), &options.paths, None)?
            .into_iter()
            .collect();
        places.retain(|place| is_below(&place.path, &wanted));
    }
    if formatter.does_write {
        sweep(&opened, &places);
    }
    let mut tally = Tally::default();
    let mut out = BufWriter::new(stdout().lock());
    let work = environment
        .progress
        .begin("formatting entries", places.len());
    while !places.is_empty() {
        let rest = places.split_off(places.len().min(AT_ONCE));
        let done: Vec<Processed> = places
            .into_par_iter()
            .map(|place| formatter.process(place))
            .inspect(|_| work.step())
            .collect();
        work.pause(|| {
            for one in &done {
                tally.add(&one.outcome);
                formatter.report(environment, &mut out, one)?;
            }
            anyhow::Ok(out.flush()?)
        })?;
        places = rest;
    }
    drop(work);
    tally.close(environment, options)
}

/// What files are fixed by; with the ledger of links if their new addresses are asked for.
fn rules(
    environment: &Environment,
    (root, schema): (&Root, &Files),
    options: &Fmt,
) -> Result<Rules> {
    let rules = Rules::new(schema, environment.as_of)?;
    if !options.moved_links {
        return Ok(rules);
    }
    let ledger = Ledger::load(root)?;
    if ledger.is_empty() {
        environment.say(&format!("there is no `{LEDGER}`: `dpg links` writes it"));
    }
    Ok(rules.with_links(ledger))
}

/// Removes what killed runs left beside the files.
pub(super) fn sweep(root: &Root, places: &[Place]) {
    let paths = places.iter().map(|place| Path::new(&place.path));
    let folders: BTreeSet<&Path> = paths.filter_map(Path::parent).collect();
    for folder in folders {
        // What cannot be removed keeps no file from being formatted.
        if let Err(error) = crate::fs::sweep(&root.full(folder)) {
            warn(&format!("warning: {}", spell(&format!("{error:#}"))));
        }
    }
}

/// What every file is treated with.
struct Formatter<'a> {
    root: &'a Root,
    rules: Rules,
    form: Form,
    terminal: Terminal,
    /// Whether files are changed, or only told about.
    does_write: bool,
}

/// A file as it was found.
struct SourceFile {
    file: PathBuf,
    path: String,
    /// Its whole text, none where it cannot be read as YAML.
    before: Option<String>,
}

/// A file that was treated.
struct Processed {
    path: String,
    outcome: Outcome,
}

/// What became of a file.
enum Outcome {
    /// It stood in canonical form.
    Same(Order),
    /// It did not; without `--check` it does now.
    Changed {
        order: Order,
        fixed: Vec<Code>,
        diff: String,
    },
    /// It cannot be read as keys and values; what is found in it, as it is shown.
    Faulty(Vec<String>),
    /// This program could not bring it into form, or could not write it.
    Failed(anyhow::Error),
}

impl Formatter<'_> {
    /// Treats one file.
    fn process(&self, place: Place) -> Processed {
        let file = place.file().to_owned();
        let document = place.read(self.root);
        let before = match &document.content {
            Content::Yaml(source) => Some(whole(source)),
            Content::Malformed(..) | Content::Unusable(_) | Content::Head(_) | Content::Dropped => {
                None
            }
        };
        let path = document.path.clone();
        let source = SourceFile { file, path, before };
        let outcome = self
            .form(document)
            .and_then(|(formatted, fixed)| self.change(&source, &formatted, fixed))
            .unwrap_or_else(|outcome| outcome);
        Processed {
            path: source.path,
            outcome,
        }
    }

    /// The canonical text of a document, and the findings that were put right in it.
    fn form(&self, document: Document) -> Result<(Formatted, Vec<Code>), Outcome> {
        let Fixed { document, codes } = fix(document, &self.rules);
        // Without `--moved-links`, nothing is known of links.
        let Fixed {
            document,
            codes: moved,
        } = move_links(document, &self.rules);
        let codes = [codes, moved].concat();
        let Content::Yaml(source) = &document.content else {
            return Err(self.faulty(document));
        };
        match format(source, self.form.shape(document.role)) {
            Ok(formatted) => Ok((formatted, codes)),
            Err(Unformatted::Bare) => Err(self.faulty(document)),
            Err(why) => Err(Outcome::Failed(anyhow!(
                "cannot format `{}`, so it was not changed: {why}",
                document.path
            ))),
        }
    }

    /// What is found in a document that is not formatted.
    fn faulty(&self, document: Document) -> Outcome {
        let found = by_itself(&document, &self.rules);
        let texts = texts(vec![document], &found);
        let found: Vec<&Diagnostic> = found.iter().collect();
        Outcome::Faulty(text::findings(&found, &texts, self.terminal))
    }

    /// Writes what changed, or tells the difference.
    fn change(
        &self,
        source: &SourceFile,
        formatted: &Formatted,
        fixed: Vec<Code>,
    ) -> Result<Outcome, Outcome> {
        let before = source.before.as_deref().unwrap_or_default();
        let order = formatted.order;
        if formatted.text == before {
            return Ok(Outcome::Same(order));
        }
        let mut diff = String::new();
        if self.does_write {
            self.root
                .replace(&source.file, formatted.text.as_bytes())
                .map_err(Outcome::Failed)?;
        } else {
            diff = report::diff::diff(
                &source.path,
                before,
                &formatted.text,
                self.terminal.coloring,
            );
        }
        Ok(Outcome::Changed { order, fixed, diff })
    }

    /// Tells what became of a file.
    fn report(
        &self,
        environment: &Environment,
        out: &mut impl Write,
        done: &Processed,
    ) -> Result<()> {
        let path = spell(&done.path);
        match &done.outcome {
            Outcome::Same(_) => {}
            Outcome::Changed { diff, fixed, .. } => {
                out.write_all(diff.as_bytes())?;
                let fixed = match fixed.as_slice() {
                    [] => String::new(),
                    codes => {
                        let codes: Vec<&str> = codes.iter().map(|code| code.name()).collect();
                        format!(" (fixed: {})", codes.join(", "))
                    }
                };
                if self.does_write {
                    environment.say(&format!("formatted {path}{fixed}"));
                }
            }
            Outcome::Faulty(findings) => {
                for finding in findings {
                    writeln!(out, "{finding}")?;
                }
            }
            Outcome::Failed(why) => warn(&failure(why)),
        }
        if let Outcome::Same(Order::Held)
        | Outcome::Changed {
            order: Order::Held, ..
        } = &done.outcome
        {
            environment.say(&format!(
                "{path}: some keys keep their order, because an alias must come after its anchor"
            ));
        }
        Ok(())
    }
}

/// The text of a file with all that was in it.
fn whole(source: &Source) -> String {
    let mark = if source.has_bom { "\u{feff}" } else { "" };
    format!("{mark}{}", source.text)
}

/// How many files met which outcome.
#[derive(Default)]
struct Tally {
    same: usize,
    changed: usize,
    faulty: usize,
    failed: usize,
}

impl Tally {
    fn add(&mut self, outcome: &Outcome) {
        let count = match outcome {
            Outcome::Same(_) => &mut self.same,
            Outcome::Changed { .. } => &mut self.changed,
            Outcome::Faulty(_) => &mut self.faulty,
            Outcome::Failed(_) => &mut self.failed,
        };
        *count += 1;
    }

    /// The closing count, and the exit status.
    fn close(&self, environment: &Environment, options: &Fmt) -> Result<u8> {
        let Self {
            same,
            changed,
            faulty,
            failed,
        } = self;
        let verb = if options.check {
            "to format"
        } else {
            "formatted"
        };
        let mut line = format!(
            "{} {verb}, {} already formatted",
            plural(*changed, "file"),
            grouped(*same)
        );
        if *faulty > 0 {
            line = format!("{line}, {} not changed because of errors", grouped(*faulty));
        }
        environment.say(&line);
        if *failed > 0 {
            bail!("{} could not be formatted", plural(*failed, "file"));
        }
        Ok(if *faulty > 0 || options.check && *changed > 0 {
            FAULTS
        } else {
            FINE
        })
    }
}
