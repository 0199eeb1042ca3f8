//! `dpg edition`: freezes the registry as it is, and checks what was frozen before.

use std::io::{Write as _, stdout};
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use jiff::civil::Date;

use super::cache::CacheFolder;
use super::environment::{Environment, warn};
use super::export::written;
use super::past;
use super::registry::{Registry, count};
use super::site::{self, language};
use super::status::{FAULTS, FINE};
use crate::api::{self, Document, Seals};
use crate::cli::{self, ExportTable, TableFormat};
use crate::diagnostic::Severity;
use crate::editions::{self, CHANGES, Edition, Editions, FOLDER, File, MANIFEST, check_name};
use crate::exports::{edition, report_table};
use crate::fs::beneath::{Kind, Root};
use crate::links::{LinkStyle, Links};
use crate::load::git::Repository;
use crate::report::plural::plural;
use crate::site::Site;
use crate::site::addresses::{edition_address, report_table_address};
use crate::site::context::Context;

/// The documents of the API that an edition has.
const DOCUMENTS: [(&str, Document); 6] = [
    (TABLE, Document::GoodsTable),
    ("goods.ndjson.gz", Document::GoodsPacked),
    ("facets.json", Document::Facets),
    ("statistics.json", Document::Statistics),
    ("collections.json", Document::Collections),
    ("standard.json", Document::Standard),
];

/// The table by which editions are compared.
const TABLE: &str = "goods.csv";

/// The styles of the report.
const STYLES: &str = "report.css";

/// The content of each file, by path.
type Contents = Vec<(String, Vec<u8>)>;

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &cli::Edition) -> Result<u8> {
    let root = environment.root()?;
    let editions = Editions::load(Root::open(&root)?)?;
    match &options.name {
        Some(name) => freeze(environment, options, (&root, &editions, name)),
        None => check(environment, &editions),
    }
}

/// Lists all editions, and checks that nothing of them has changed.
fn check(environment: &Environment, editions: &Editions) -> Result<u8> {
    for kept in editions.list() {
        let Edition {
            name, date, goods, ..
        } = &kept.edition;
        writeln!(
            stdout(),
            "{name}  {date}  {}",
            plural(goods.total(), "good")
        )?;
    }
    for name in editions.unfinished() {
        warn(&unfinished(name));
    }
    let faults = editions.faults();
    for fault in &faults {
        warn(fault);
    }
    if !faults.is_empty() {
        return Ok(FAULTS);
    }
    environment.say(&match editions.list().len() {
        0 => "no editions yet: write the first one with `dpg edition NAME`".to_owned(),
        all => format!("{}, all as they were made", plural(all, "edition")),
    });
    Ok(FINE)
}

/// What is said of an edition without a manifest.
pub(super) fn unfinished(name: &str) -> String {
    format!(
        "warning: `{FOLDER}/{name}/` has no `{MANIFEST}`, so it is no edition yet: run `dpg edition {name}` again, or remove the folder"
    )
}

/// Writes an edition.
fn freeze(
    environment: &Environment,
    options: &cli::Edition,
    (root, editions, name): (&Path, &Editions, &str),
) -> Result<u8> {
    check_name(name)?;
    let same = editions
        .list()
        .iter()
        .find(|kept| kept.edition.name == *name);
    if let Some(kept) = same {
        bail!(
            "there is an edition `{name}` of {}, and an edition never changes: choose another name, or remove `{FOLDER}/{name}/` if nobody has it yet",
            kept.edition.date
        );
    }
    let before = former(editions, options.compare.as_deref(), environment.as_of)?;
    let registry = Registry::load(root, environment)?;
    let errors = count(&registry.errors, Severity::Error);
    if errors > 0 {
        warn(&format!(
            "{}: an edition has all entries. `dpg validate` says what to fix",
            plural(errors, "error")
        ));
        return Ok(FAULTS);
    }
    let commit = commit(root, &registry.config.registry);
    let site = site_of(environment, root, registry)?;
    let workbook = ExportTable {
        format: Some(TableFormat::Xlsx),
        out: None,
        language: options.language.clone(),
    };
    let manifest = edition::manifest(&site, (name, commit));
    let mut contents = contents(&site, options, &manifest)?;
    contents.push(("goods.xlsx".to_owned(), written(environment, &workbook)?.0));
    let mut since = None;
    if let Some((former, table)) = before {
        let now = contents.iter().find(|(path, _)| path == TABLE);
        let now = now.context("an edition has a table")?;
        let table = editions::since(former, &table, &now.1)?;
        contents.push((CHANGES.to_owned(), table.csv));
        since = Some(table.since);
    }
    contents.sort();
    let files = contents.iter();
    let files = files.map(|(path, bytes)| File::of(path.clone(), bytes));
    let frozen = Edition {
        since,
        files: files.collect(),
        ..manifest
    };
    write(root, &frozen, &contents)?;
    tell(environment, &frozen);
    Ok(FINE)
}

/// The site of the registry as it is now.
fn site_of(environment: &Environment, root: &Path, registry: Registry) -> Result<Site> {
    let past = past::known(
        (root, &registry.config.registry),
        &CacheFolder::default(),
        environment.progress,
    )?;
    past.say(environment);
    site::of_registry(environment, (root, registry), past.events)
}

/// The edition to compare with, the latest until the day if none is wanted: its name and its table.
fn former<'a>(
    editions: &'a Editions,
    wanted: Option<&str>,
    day: Date,
) -> Result<Option<(&'a str, Vec<u8>)>> {
    let list = editions.list();
    let at = match wanted {
        Some(wanted) => {
            let at = list.iter().position(|kept| kept.edition.name == wanted);
            Some(at.with_context(|| {
                format!("there is no edition `{wanted}` to compare with: `dpg edition` lists all")
            })?)
        }
        None => list.iter().position(|kept| kept.edition.date <= day),
    };
    let Some(at) = at else { return Ok(None) };
    let edition = &list[at].edition;
    let file = edition.files.iter().position(|file| file.path == TABLE);
    let file = file.with_context(|| format!("the edition `{}` has no `{TABLE}`", edition.name))?;
    Ok(Some((&edition.name, editions.content(at, file)?)))
}

/// The commit that the registry is at; none outside of git, and if the work tree has changes.
fn commit(root: &Path, registry: &str) -> Option<String> {
    let repository = Repository::around(root).ok()?;
    let commit = repository.commit("HEAD").ok()?;
    let inputs = [registry, "schema", "site.toml"];
    let changes = repository.changes(&commit, None, &inputs).ok()?;
    changes.is_empty().then_some(commit)
}

/// Everything of an edition that follows from the site of this moment.
fn contents(site: &Site, options: &cli::Edition, manifest: &Edition) -> Result<Contents> {
    let language = language(site, options.language.as_deref())?;
    let path = format!("{}index.html", edition_address(&manifest.name));
    let mut context = Context::new(site, language, &path);
    let seals = Seals::default();
    let mut contents = Contents::new();
    for (path, document) in DOCUMENTS {
        let body = api::write(site, &seals, document)?;
        contents.push((path.to_owned(), body.into_bytes()?));
    }
    for (at, figure) in context.analysis().figures.iter().enumerate() {
        let path = report_table_address(&figure.name.code());
        contents.push((path, report_table::table(&context, at)?.into_bytes()));
    }
    let cff = edition::cff(&context, manifest);
    contents.push(("CITATION.cff".to_owned(), cff.into_bytes()));
    contents.push((STYLES.to_owned(), context.report_styles().into_bytes()));
    let base_url = site.sources().config.base_url.as_str();
    let prefix = context.language.prefix.as_str();
    context.links = Links::new(LinkStyle::Pretty, base_url, (&path, prefix));
    let report = context.report();
    let report = context.report_alone(&report, Some(STYLES))?;
    contents.push(("report.html".to_owned(), report.into_bytes()));
    Ok(contents)
}

/// Writes the files, and last the manifest, without which they are no edition.
fn write(root: &Path, edition: &Edition, contents: &Contents) -> Result<()> {
    let root = Root::open(root)?;
    let folder = format!("{FOLDER}/{}", edition.name);
    let there = root.walk(&folder, |_| true)?;
    let known = |path: &Path| {
        contents
            .iter()
            .any(|(name, _)| Path::new(&folder).join(name) == path)
    };
    let mut there = there.iter().filter(|found| found.kind != Kind::Folder);
    let stranger = there.find(|found| !known(&found.path));
    if let Some(found) = stranger {
        bail!(
            "`{}` is in the way: the folder of an edition has only what dpg writes. Move the file away",
            found.path.display()
        );
    }
    for (path, bytes) in contents {
        root.write(format!("{folder}/{path}"), bytes)?;
    }
    let mut manifest = serde_json::to_vec_pretty(edition)?;
    manifest.push(b'\n');
    root.write(format!("{folder}/{MANIFEST}"), &manifest)
}

fn tell(environment: &Environment, edition: &Edition) {
    let Edition {
        name, files, goods, ..
    } = edition;
    let bytes: u64 = files.iter().map(|file| file.bytes).sum();
    environment.say(&format!(
        "wrote `{FOLDER}/{name}/`: {} in {}, {} kB. Commit the folder: the site shows it at `/{FOLDER}/{name}/`",
        plural(goods.total(), "good"),
        plural(files.len(), "file"),
        bytes.div_ceil(1000)
    ));
    if let Some(since) = &edition.since {
        environment.say(&format!(
            "since `{}`: {} added, {} removed, {} recognised, {} not recognised any more, {} updated, {} unchanged",
            since.edition,
            since.added,
            since.removed,
            since.recognized,
            since.lapsed,
            since.updated,
            since.unchanged
        ));
    }
    if edition.commit.is_none() {
        warn(
            "note: the manifest names no commit, because the registry is not in git or has changes that are not committed",
        );
    }
}
