//! The list of editions, and the page of each: what it has, what changed since the one before, how to cite and check it.

use serde::Serialize;

use crate::derive::facets::Counts;
use crate::editions::{CHANGES, Change, ChangeKind, Edition, File, MANIFEST, Since};
use crate::exports::edition::title;
use crate::id::is_id;
use crate::markdown::clean;
use crate::pages::frame::{About, Frame};
use crate::pages::list::counts;
use crate::site::addresses::{EDITIONS, edition_address};
use crate::site::context::Context;
use crate::site::link::{Day, Link, Named};

/// How many goods are named of those to which the same happened; `changes.csv` has all.
const NAMED: usize = 100;

/// `editions.html`.
#[derive(Serialize)]
pub(crate) struct EditionsPage<'a> {
    page: Frame<'a>,
    /// The newest first.
    editions: Vec<Item>,
}

/// An edition in the list.
#[derive(Serialize)]
struct Item {
    link: Link,
    day: Day,
    /// How many goods it has, per status, in words.
    counts: String,
    /// What changed since the one before, in words.
    since: Vec<String>,
}

/// `edition.html`.
#[derive(Serialize)]
pub(crate) struct EditionPage<'a> {
    page: Frame<'a>,
    heading: String,
    day: Day,
    counts: String,
    /// Its report.
    report: Option<Link>,
    /// The edition that it is compared with; without `href` if that is not there any more.
    former: Option<Named>,
    since: Vec<Changed>,
    /// The table of what changed.
    changes: Option<Link>,
    files: Vec<Shown>,
    manifest: Link,
    /// How to cite it.
    citation: String,
    /// What it was made from and by: terms and values.
    facts: Vec<(String, String)>,
}

/// The goods to which the same happened.
#[derive(Serialize)]
struct Changed {
    /// What happened and to how many, in words.
    said: String,
    /// Those that are named.
    goods: Vec<ChangedGood>,
    /// How many more there are, in words.
    more: Option<String>,
}

/// A good that changed.
#[derive(Serialize)]
struct ChangedGood {
    #[serde(flatten)]
    good: Named,
    /// The names of the fields that differ, unless all of them are new or gone.
    fields: Vec<String>,
}

/// A file.
#[derive(Serialize)]
struct Shown {
    path: String,
    href: String,
    /// What it has, if that is known.
    holds: Option<String>,
    size: String,
    sha256: String,
}

/// The list of all editions.
pub(crate) fn editions<'a>(context: &'a Context<'_>) -> EditionsPage<'a> {
    let heading = context.language.t("editions-heading");
    let kept = context.site.sources.editions.list().iter();
    let items = kept.map(|kept| {
        let edition = &kept.edition;
        Item {
            link: context.link(edition.name.as_str(), &edition_address(&edition.name)),
            day: context.day(edition.date),
            counts: numbers(context, edition.goods),
            since: since(context, edition.since.as_ref())
                .into_iter()
                .map(|(_, said)| said)
                .collect(),
        }
    });
    EditionsPage {
        page: context.frame(About {
            title: heading.clone(),
            description: context.language.t("editions-intro"),
            name: heading,
            ..About::default()
        }),
        editions: items.collect(),
    }
}

/// The page of an edition.
pub(crate) fn edition<'a>(context: &'a Context<'_>, at: usize) -> EditionPage<'a> {
    let list = context.site.sources.editions.list();
    let edition = &list[at].edition;
    let name = ("name", edition.name.as_str());
    let day = context.language.day(edition.date);
    let heading = context.language.text("edition-heading", &[name]);
    let address = edition_address(&edition.name);
    let file = |path: &str, label: &str| {
        let is_there = edition.files.iter().any(|file| file.path == path);
        is_there.then(|| context.link(context.language.t(label), &format!("{address}{path}")))
    };
    EditionPage {
        page: context.frame(About {
            title: heading.clone(),
            description: context
                .language
                .text("edition-description", &[name, ("day", &day)]),
            above: vec![(context.language.t("editions-heading"), EDITIONS.to_owned())],
            name: edition.name.clone(),
            ..About::default()
        }),
        heading,
        day: context.day(edition.date),
        counts: numbers(context, edition.goods),
        report: file("report.html", "edition-report"),
        former: edition.since.as_ref().map(|since| Named {
            name: since.edition.clone(),
            href: list
                .iter()
                .any(|kept| kept.edition.name == since.edition)
                .then(|| context.links.to(&edition_address(&since.edition))),
        }),
        since: changed(context, at),
        changes: file(CHANGES, "edition-changes"),
        files: edition
            .files
            .iter()
            .map(|file| shown(context, &address, file))
            .collect(),
        manifest: context.link(MANIFEST, &format!("{address}{MANIFEST}")),
        citation: cited(context, edition),
        facts: facts(context, edition),
    }
}

/// How many goods there are of each status, in words.
fn numbers(context: &Context<'_>, goods: Counts) -> String {
    counts(context, goods).join(" · ")
}

/// What changed, in words, by the code of what happened; what did not happen is left out.
fn since(context: &Context<'_>, since: Option<&Since>) -> Vec<(&'static str, String)> {
    let Some(since) = since else {
        return Vec::new();
    };
    let kinds = ChangeKind::ALL.map(|kind| {
        let count = match kind {
            ChangeKind::Added => since.added,
            ChangeKind::Recognized => since.recognized,
            ChangeKind::Lapsed => since.lapsed,
            ChangeKind::Updated => since.updated,
            ChangeKind::Removed => since.removed,
        };
        (kind.code(), count)
    });
    let counts = kinds.into_iter().chain([("unchanged", since.unchanged)]);
    let happened = counts.filter(|(_, count)| *count > 0);
    happened
        .map(|(code, count)| {
            (
                code,
                context.language.count(&format!("edition-{code}"), count),
            )
        })
        .collect()
}

/// The same with the goods of each, the first of very many.
fn changed(context: &Context<'_>, edition: usize) -> Vec<Changed> {
    let editions = &context.site.sources.editions;
    let all = editions.changes(edition);
    let said = since(context, editions.list()[edition].edition.since.as_ref());
    let said = said.into_iter().map(|(code, said)| {
        let of: Vec<&Change> = all.iter().filter(|one| one.kind.code() == code).collect();
        let rest = of.len().saturating_sub(NAMED);
        Changed {
            said,
            goods: of
                .iter()
                .take(NAMED)
                .map(|&change| changed_good(context, change))
                .collect(),
            more: (rest > 0).then(|| context.language.count("edition-more", rest)),
        }
    });
    said.collect()
}

/// A good that changed, with its page or that of what took its place.
fn changed_good(context: &Context<'_>, change: &Change) -> ChangedGood {
    let is_id = is_id(&change.id);
    let address = is_id.then(|| context.address_of(&change.id)).flatten();
    let fields = change.fields.iter();
    let fields = fields.map(|field| clean(&field.name).into_owned());
    ChangedGood {
        good: Named {
            name: clean(&change.name).into_owned(),
            href: address.map(|address| context.links.to(&address)),
        },
        fields: fields.collect(),
    }
}

fn shown(context: &Context<'_>, address: &str, file: &File) -> Shown {
    let name = match file.path.split_once('/') {
        Some((folder, _)) => format!("{folder}-csv"),
        None => file.path.to_lowercase().replace('.', "-"),
    };
    let figure = file.path.strip_prefix("report/");
    let figure = figure.and_then(|path| path.strip_suffix(".csv"));
    let message = |id: &str| context.language.locale.get(id, None);
    let figure = figure.and_then(|code| message(&format!("report-figure-{code}")));
    let kilobytes = file.bytes.div_ceil(1000);
    Shown {
        href: context.links.to(&format!("{address}{}", file.path)),
        path: file.path.clone(),
        holds: figure.or_else(|| message(&format!("edition-file-{name}"))),
        size: context
            .language
            .text("edition-size", &[("kilobytes", &kilobytes.to_string())]),
        sha256: clean(&file.sha256).into_owned(),
    }
}

fn cited(context: &Context<'_>, edition: &Edition) -> String {
    let url = context.absolute(context.language, &edition_address(&edition.name));
    let args = [
        ("publisher", context.site.sources.config.publisher()),
        ("year", &edition.date.year().to_string()),
        ("title", &title(context, edition)),
        ("url", &url),
    ];
    context.language.text("edition-citation", &args)
}

fn facts(context: &Context<'_>, edition: &Edition) -> Vec<(String, String)> {
    let facts = [
        ("edition-standard", Some(&edition.standard)),
        ("edition-license", edition.license.as_ref()),
        ("edition-commit", edition.commit.as_ref()),
        ("edition-generator", Some(&edition.generator)),
    ];
    let known = facts.into_iter().filter_map(|(id, fact)| Some((id, fact?)));
    known
        .map(|(id, fact)| (context.language.t(id), clean(fact).into_owned()))
        .collect()
}
