//! Pages that the maintainers wrote, from `content/*.md`.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::embedded::Files;
use crate::id::is_device;
use crate::load::typed;
use crate::own::{Own, TAKEN};

/// A page that the maintainers wrote, in one language or several.
#[derive(Debug, Clone)]
pub struct Content {
    /// Its address: `about` is published at `/about/`.
    pub segment: String,
    /// By lower-case language tag; the empty tag is for all other languages.
    texts: BTreeMap<String, ContentText>,
}

/// Such a page in one language.
#[derive(Debug, Clone)]
pub struct ContentText {
    /// Its heading.
    pub title: String,
    /// One or two sentences about it for search results; otherwise its first words.
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

impl Content {
    /// A page in one language for all.
    #[must_use]
    pub fn new(segment: &str, text: ContentText) -> Self {
        Self {
            segment: segment.to_owned(),
            texts: BTreeMap::from([(String::new(), text)]),
        }
    }

    /// The text in a language, else the one for all.
    pub(crate) fn text(&self, tag: &str) -> &ContentText {
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
/// If a file is not UTF-8, has no front matter with `title`, or has a name that is taken, also by a facet of the registry's
/// own.
pub fn content(files: &Files, facets: &[Own]) -> Result<Vec<Content>> {
    let mut pages: BTreeMap<String, BTreeMap<String, ContentText>> = BTreeMap::new();
    for (path, bytes) in files {
        let Some(stem) = path.strip_suffix(".md").filter(|stem| !stem.contains('/')) else {
            continue;
        };
        let (segment, tag) = stem.split_once('.').unwrap_or((stem, ""));
        let text = parse(bytes).with_context(|| format!("cannot use `content/{path}`"))?;
        if TAKEN.contains(&segment) || is_device(segment) || crate::slug::slug(segment) != segment {
            bail!(
                "`content/{path}`: `/{segment}/` cannot be its address: choose another name in lower case"
            );
        }
        let mut facets = facets.iter().map(|facet| facet.get());
        if let Some(facet) = facets.find(|facet| facet.segment == segment) {
            bail!(
                "`content/{path}`: the pages of the facet `{}` are at `/{segment}/`: choose another name",
                facet.key
            );
        }
        let texts = pages.entry(segment.to_owned()).or_default();
        ensure!(
            texts.insert(tag.to_lowercase(), text).is_none(),
            "`content/{path}`: another file has the same name in other capitals: remove one of them"
        );
    }
    // Every page of the site links to all of them.
    ensure!(
        pages.len() <= MOST_PAGES,
        "`content/` has {} pages, expected at most {MOST_PAGES}",
        pages.len()
    );
    let pages = pages
        .into_iter()
        .map(|(segment, texts)| Content { segment, texts });
    Ok(pages.collect())
}

fn parse(bytes: &[u8]) -> Result<ContentText> {
    const EXPECTED: &str = "expected front matter: `---`, `title: ...`, `---` as the first lines";
    let text = std::str::from_utf8(bytes)
        .context("it is not UTF-8")?
        .replace("\r\n", "\n");
    let rest = text.strip_prefix("---\n").context(EXPECTED)?;
    let (matter, text) = rest.split_once("\n---\n").context(EXPECTED)?;
    let matter: FrontMatter = typed::read(matter).context(EXPECTED)?;
    ensure!(!matter.title.trim().is_empty(), "`title` is empty");
    Ok(ContentText {
        title: matter.title,
        description: matter.description,
        text: text.to_owned(),
    })
}
