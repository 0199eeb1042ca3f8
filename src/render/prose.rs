//! Pages of plain text: those of `content/`, the one for missing addresses, those at moved ones.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use serde::{Deserialize, Serialize};

use crate::embedded::Files;
use crate::load::typed;
use crate::markdown::{clean, html_resolving, plain};

use super::Html;
use super::frame::{About, Frame, Here, Link};

/// A page that the registry's keepers wrote, in one language or several.
#[derive(Debug, Clone)]
pub struct Prose {
    /// Its address: `about` stands at `/about/`.
    pub segment: String,
    /// By lower-case language tag; the empty one stands for all others.
    texts: BTreeMap<String, ProseText>,
}

/// Such a page in one language.
#[derive(Debug, Clone)]
pub struct ProseText {
    /// Its heading.
    pub title: String,
    /// One or two sentences on it, for those who find it in a search; else its first words.
    pub description: Option<String>,
    /// Markdown. Links to `/goods/` and the like lead to pages of the site in the same language.
    pub text: String,
}

/// The first lines of a file in `content/`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FrontMatter {
    title: String,
    #[serde(default)]
    description: Option<String>,
}

/// The most pages of `content/`.
const MOST_PAGES: usize = 100;

/// First segments of addresses that pages of `content/` cannot have.
const TAKEN: [&str; 21] = [
    "goods",
    "goal",
    "category",
    "sector",
    "license",
    "country",
    "organization",
    "language",
    "collection",
    "standard",
    "statistics",
    "queue",
    "compare",
    "changes",
    "status",
    "a-z",
    "assets",
    "badges",
    "search",
    "page",
    "index",
];

impl Prose {
    /// A page in one language for all.
    #[must_use]
    pub fn new(segment: &str, text: ProseText) -> Self {
        Self {
            segment: segment.to_owned(),
            texts: BTreeMap::from([(String::new(), text)]),
        }
    }

    /// The text in a language, else the one for all.
    pub(super) fn text(&self, tag: &str) -> &ProseText {
        let tag = tag.to_lowercase();
        let primary = tag.split('-').next().unwrap_or_default();
        let found = [tag.as_str(), primary, ""]
            .into_iter()
            .find_map(|t| self.texts.get(t));
        found
            .or_else(|| self.texts.values().next())
            .expect("a page is made with a text, and none is ever taken away")
    }
}

/// The pages of `content/`: `NAME.md` for all languages, `NAME.fr.md` for one.
///
/// # Errors
/// When a file is not UTF-8, has no front matter with `title`, or a name that is taken.
pub fn prose(content: &Files) -> Result<Vec<Prose>> {
    let mut pages: BTreeMap<String, BTreeMap<String, ProseText>> = BTreeMap::new();
    for (path, bytes) in content {
        let Some(stem) = path.strip_suffix(".md").filter(|stem| !stem.contains('/')) else {
            continue;
        };
        let (segment, tag) = stem.split_once('.').unwrap_or((stem, ""));
        let text = parse(bytes).with_context(|| format!("cannot use `content/{path}`"))?;
        if TAKEN.contains(&segment) || crate::slug::slug(segment) != segment {
            bail!(
                "`content/{path}`: `/{segment}/` cannot be its address: choose another name in lower case"
            );
        }
        let texts = pages.entry(segment.to_owned()).or_default();
        texts.insert(tag.to_lowercase(), text);
    }
    // Every page of the site names all of them.
    ensure!(
        pages.len() <= MOST_PAGES,
        "`content/` has {} pages, expected at most {MOST_PAGES}",
        pages.len()
    );
    let pages = pages
        .into_iter()
        .map(|(segment, texts)| Prose { segment, texts });
    Ok(pages.collect())
}

fn parse(bytes: &[u8]) -> Result<ProseText> {
    const EXPECTED: &str = "expected front matter: `---`, `title: ...`, `---` as the first lines";
    let text = std::str::from_utf8(bytes)
        .context("it is not UTF-8")?
        .replace("\r\n", "\n");
    let rest = text.strip_prefix("---\n").context(EXPECTED)?;
    let (matter, text) = rest.split_once("\n---\n").context(EXPECTED)?;
    let matter: FrontMatter = typed::read(matter).context(EXPECTED)?;
    ensure!(!matter.title.trim().is_empty(), "`title` is empty");
    Ok(ProseText {
        title: matter.title,
        description: matter.description,
        text: text.to_owned(),
    })
}

/// `prose.html`.
#[derive(Serialize)]
pub(super) struct ProsePage<'a> {
    page: Frame<'a>,
    heading: String,
    text: Html,
}

/// `missing.html`.
#[derive(Serialize)]
pub(super) struct MissingPage<'a> {
    page: Frame<'a>,
    ways: Vec<Link>,
}

/// `redirect.html`.
#[derive(Serialize)]
pub(super) struct RedirectPage<'a> {
    page: Frame<'a>,
    link: Link,
    canonical: String,
}

/// A page of `content/`.
pub(super) fn page<'a>(here: &'a Here<'_>, position: usize) -> ProsePage<'a> {
    let prose = &here.site.sources.prose[position];
    let ProseText {
        title,
        description,
        text,
    } = prose.text(&here.language.tag);
    let title = clean(title).into_owned();
    ProsePage {
        page: here.frame(About {
            title: title.clone(),
            description: description.clone().unwrap_or_else(|| plain(text)),
            name: title.clone(),
            ..About::default()
        }),
        heading: title,
        text: Html::new(html_resolving(text, 1, |to| here.links.inside(to))),
    }
}

/// What hosts show for addresses that are not there.
pub(super) fn missing<'a>(here: &'a Here<'_>) -> MissingPage<'a> {
    let title = here.language.t("missing-heading");
    let ways = [
        ("menu-goods", "goods/"),
        ("menu-names", "a-z/"),
        ("menu-home", ""),
    ];
    MissingPage {
        page: here.frame(About {
            title: title.clone(),
            description: here.language.t("missing-text"),
            name: title,
            ..About::default()
        }),
        ways: ways
            .map(|(id, address)| here.link(here.language.t(id), address))
            .into(),
    }
}

/// What stands at an address that moved.
pub(super) fn redirect<'a>(here: &'a Here<'_>, to: &str) -> RedirectPage<'a> {
    let title = here.language.t("redirect-heading");
    let canonical = here.absolute(here.language, to);
    RedirectPage {
        link: here.link(canonical.clone(), to),
        page: here.frame(About {
            title: format!("{title}: {to}"),
            description: here.language.t("redirect-text"),
            name: title,
            ..About::default()
        }),
        canonical,
    }
}
