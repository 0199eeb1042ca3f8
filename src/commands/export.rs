//! `dpg export table`: the entries as a spreadsheet to edit and give back.

use std::collections::BTreeMap;
use std::io::{Cursor, Write, stdout};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::environment::{Environment, warn};
use super::status::{FAULTS, FINE};
use crate::cli::{Export, ExportTable, TableFormat};
use crate::config::Config;
use crate::embedded::{self, Files};
use crate::fs::beneath::Root;
use crate::load::{Content, Role, list};
use crate::locale::Locale;
use crate::locale::direction;
use crate::names::Names;
use crate::questions::{Field, Kind, entry_fields};
use crate::report::plural::plural;
use crate::tables::export::{Column, Columns, Csv, Excel, Texts};
use crate::theme::locales;
use crate::vocabulary::Vocabularies;

/// How many lines explain the table.
const HELP_LINES: usize = 9;

/// Runs the command.
pub(super) fn run(environment: &Environment, export: &Export) -> Result<u8> {
    match export {
        Export::Table(options) => table(environment, options),
    }
}

fn table(environment: &Environment, options: &ExportTable) -> Result<u8> {
    let (bytes, faulty) = written(environment, options)?;
    let out = options
        .out
        .clone()
        .unwrap_or_else(|| PathBuf::from(format!("goods.{}", options.kind())));
    if out == Path::new("-") {
        stdout().lock().write_all(&bytes)?;
    } else {
        save(&out, &bytes)?;
        environment.say(&format!(
            "wrote `{}`. Edit it, then `dpg import table {}`",
            out.display(),
            out.display()
        ));
    }
    if faulty.is_empty() {
        return Ok(FINE);
    }
    warn(&format!(
        "{} cannot be read, so it is not in the table: `dpg validate` says why",
        plural(faulty.len(), "file")
    ));
    Ok(FAULTS)
}

/// The entries as a table, and the files that cannot be read.
pub(super) fn written(
    environment: &Environment,
    options: &ExportTable,
) -> Result<(Vec<u8>, Vec<String>)> {
    let root = environment.root()?;
    let config = Config::load(&root)?;
    let files = embedded::schema(&root)?;
    let vocabularies = Vocabularies::new(&files)?;
    let fields = entry_fields(&files, &vocabularies)?;
    let columns = Columns::new(fields.clone());
    let mut bytes = Vec::new();
    let faulty = match options.kind() {
        TableFormat::Csv => {
            ensure!(
                options.language.is_none(),
                "the headings of CSV are keys in every language: leave out `--language`, or write XLSX"
            );
            let mut table = Csv::new(&mut bytes, &columns)?;
            let faulty = rows(&root, &config, &columns, &mut |id, cells, base| {
                table.row(id, cells, base)
            })?;
            table.finish()?;
            faulty
        }
        TableFormat::Xlsx => {
            let locale = locale(options, (&root, &config), &files)?;
            let texts = texts(&locale, (&columns, &fields), (&files, &vocabularies))?;
            let mut table = Excel::new(&columns, texts, environment.as_of)?;
            let faulty = rows(&root, &config, &columns, &mut |id, cells, base| {
                table.row(id, cells, base)
            })?;
            let mut out = Cursor::new(&mut bytes);
            table.finish(&mut out)?;
            faulty
        }
    };
    Ok((bytes, faulty))
}

/// Writes a file whole, or not at all.
pub(super) fn save(out: &Path, bytes: &[u8]) -> Result<()> {
    let name = out.file_name().with_context(|| {
        format!(
            "`{}` is no file: write its name, such as `goods.xlsx`",
            out.display()
        )
    })?;
    let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty());
    Root::open(folder.unwrap_or(Path::new(".")))?.write(name, bytes)
}

/// Takes the row of an entry: its id, its cells, and the base.
type EachEntry<'a> = &'a mut dyn FnMut(&str, &[String], &str) -> Result<()>;

/// Gives the row of each entry, by path; returns the files that cannot be read.
fn rows(
    root: &Path,
    config: &Config,
    columns: &Columns,
    each: EachEntry<'_>,
) -> Result<Vec<String>> {
    let folder = Root::open(root)?;
    let mut faulty = Vec::new();
    for place in list(&folder, &config.registry)? {
        let document = place.read(&folder);
        if document.role != Role::Entry {
            continue;
        }
        match &document.content {
            Content::Yaml(source) if source.value.is_object() => {
                let cells = columns.cells(&source.value);
                let base = columns.base(&source.value, &cells);
                each(&document.stem, &cells, &base)?;
            }
            _ => faulty.push(document.path),
        }
    }
    Ok(faulty)
}

/// The messages of the language that was asked for.
fn locale(
    options: &ExportTable,
    (root, config): (&Path, &Config),
    files: &Files,
) -> Result<std::sync::Arc<Locale>> {
    let tag = options.language.as_ref().or(config.languages.first());
    let tag = tag.map_or("en", String::as_str);
    ensure!(
        config.languages.iter().any(|one| one == tag),
        "the site has no language `{tag}`: `languages` in `site.toml` has `{}`",
        config.languages.join("`, `")
    );
    let theme = embedded::theme(root, &config.theme)?;
    let mut all = locales(&[tag.to_owned()], (&theme, files), "")?;
    Ok(all.remove(0))
}

/// The words of a workbook.
fn texts(
    locale: &Locale,
    (columns, fields): (&Columns, &[Field]),
    (files, vocabularies): (&Files, &Vocabularies),
) -> Result<Texts> {
    let names = Names::new(files)?;
    let t = |id: &str| locale.text(id, &[]);
    let mut labels = BTreeMap::new();
    for name in columns.iter().filter_map(Column::vocabulary) {
        let terms = vocabularies.get(name).terms().iter();
        let label = |code: &str, title: &str| {
            names
                .first(locale.tag(), (name, code))
                .unwrap_or(title)
                .to_owned()
        };
        let values = terms.map(|term| (term.code.clone(), label(&term.code, &term.title)));
        labels.insert(name.to_owned(), values.collect());
    }
    Ok(Texts {
        sheets: [t("table-goods"), t("table-help")],
        id: t("table-id"),
        headings: columns
            .iter()
            .map(|column| heading(column.path(), fields, locale))
            .collect(),
        help: (1..=HELP_LINES)
            .map(|line| t(&format!("table-help-{line}")))
            .collect(),
        list: [t("table-code"), t("table-name")],
        labels,
        is_right_to_left: direction(locale.tag()) == "rtl",
    })
}

/// The names of the fields to a path, without that of a mapping at the top.
fn heading(path: &str, mut fields: &[Field], locale: &Locale) -> String {
    let mut names = Vec::new();
    for (depth, key) in path.split('.').enumerate() {
        let Some(field) = fields.iter().find(|field| field.key == key) else {
            break;
        };
        if depth > 0 || !matches!(field.kind, Kind::Group(_)) {
            names.push(name(field, locale));
        }
        fields = match &field.kind {
            Kind::Group(members) => members,
            Kind::List(item) => match &item.kind {
                Kind::Group(members) => members,
                _ => &[],
            },
            _ => &[],
        };
    }
    names.join(": ")
}

/// The name of a field in a language, as the form of the site has it.
fn name(field: &Field, locale: &Locale) -> String {
    let own = locale.get(&format!("form-field{}", field.message()), None);
    own.unwrap_or_else(|| field.title.clone())
}
