//! `site.toml` as a checked [`Config`].

mod appearance;
pub mod code_host;
mod color;
mod data;
mod home;
mod keys;
mod lists;
mod raw;
mod review;

pub use appearance::{Accents, Appearance, Logo, Target, Way, Words};
pub use color::{Color, DARK, LIGHT};
pub use data::{Citation, Contact, Data, DataLicense, is_email};
pub use home::Home;
pub use keys::KEYS;
pub use lists::{Compat, Download, Extra, ListOf};
pub use review::{Periods, ReviewPolicy};

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::fs::beneath::Root;
use raw::Raw;

/// The largest `site.toml` that is read, in bytes: menu and footer are on every page.
const MAX_BYTES: u64 = 64 << 10;

/// The most languages of a site.
const MOST_LANGUAGES: usize = 100;

/// The newest `format` of `site.toml` that this version reads.
pub const FORMAT: u64 = 1;

/// What a site is to be; every value is checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// The name of the site.
    pub title: String,
    /// One sentence on whose registry it is.
    pub description: String,
    /// The same in each language of the site.
    pub descriptions: Words,
    /// Absolute address that ends with `/`.
    pub base_url: String,
    /// BCP 47 tags, the default language first.
    pub languages: Vec<String>,
    /// Folder below `themes/`.
    pub theme: String,
    /// Folder of the entries, relative to the root.
    pub registry: String,
    /// Where the files can be edited, such as `https://host/owner/name/edit/main/`; ends with `/`.
    pub edit_url: Option<String>,
    /// Where the documentation of the program is.
    pub documentation: Option<Target>,
    /// Older shapes of the API that are written too.
    pub compat: Vec<Compat>,
    /// Further files per good.
    pub extras: BTreeSet<Extra>,
    /// What has a list of its goods for each value.
    pub lists: BTreeSet<ListOf>,
    /// Files of the whole registry that not every site needs.
    pub downloads: BTreeSet<Download>,
    /// Fields of the registry's own that goods are listed by.
    pub facets: Vec<Wanted>,
    /// Whether goals, categories, regions and countries have feeds of their own.
    pub facet_feeds: bool,
    /// Periods of the lifecycle.
    pub lifecycle: Periods,
    /// What the registry asks of its reviews.
    pub review: ReviewPolicy,
    /// Licence, credit, citation and contact of the data.
    pub data: Data,
    /// Logo, colours, navigation and footer.
    pub appearance: Appearance,
}

/// A field of the registry's own that goods are listed by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Its key under `extra`.
    pub key: String,
    /// The line of `site.toml` that names it.
    pub line: usize,
}

/// The format number alone, read before anything else so that a newer file is told from a faulty one.
#[derive(Deserialize)]
struct Format {
    format: Option<u64>,
}

impl Config {
    /// Who publishes the registry: whom the operator asks to credit, else the title of the site.
    #[must_use]
    pub fn publisher(&self) -> &str {
        self.data.attribution.as_deref().unwrap_or(&self.title)
    }

    /// Reads `site.toml` below `root`.
    ///
    /// # Errors
    /// When the file is absent, reached by a link out of the root, not TOML, of a newer format, or a
    /// value is not usable.
    pub fn load(root: &Path) -> Result<Self> {
        let text = Root::open(root)?.read_text("site.toml", MAX_BYTES)?;
        Self::parse(&text)
            .with_context(|| format!("cannot use `{}`", root.join("site.toml").display()))
    }

    /// Checks the text of a `site.toml`.
    ///
    /// # Errors
    /// When it is not TOML, of a newer format, or a value is not usable.
    pub fn parse(text: &str) -> Result<Self> {
        let Format { format } = toml::from_str(text)?;
        let format = format.context("`format` is missing: write `format = 1` as the first line")?;
        if format > FORMAT {
            bail!("`format = {format}` is newer than this program reads ({FORMAT}): upgrade dpg");
        }
        let raw: Raw = toml::from_str(text).map_err(keys::suggest)?;
        ensure!(!raw.title.trim().is_empty(), "`title` is empty");
        check_languages(&raw.languages)?;
        for (key, folder) in [("theme", &raw.theme), ("registry", &raw.registry)] {
            let inside = !folder.is_empty()
                && !folder.starts_with('/')
                && folder
                    .split('/')
                    .all(|part| part != ".." && !part.is_empty());
            ensure!(
                inside,
                "`{key} = \"{folder}\"`: expected a folder inside the root"
            );
        }
        let tables = appearance::Tables {
            logo: raw.logo,
            colors: raw.colors,
            navigation: raw.navigation,
            footer: raw.footer,
        };
        let at_line = |(place, message): appearance::Fault| {
            anyhow::anyhow!("line {}: {message}", appearance::line(text, place.start))
        };
        let appearance = Appearance::new(tables, &raw.languages, text).map_err(at_line)?;
        let data = raw.data.check().map_err(at_line)?;
        let description = raw
            .description
            .map(|words| Words::checked(words, &raw.languages));
        let edit_url = raw.edit_url.map(|value| address("edit_url", &value));
        let description = description
            .transpose()
            .map_err(at_line)?
            .unwrap_or_else(Words::none);
        Ok(Self {
            title: raw.title,
            description: description.get(&raw.languages[0]).to_owned(),
            descriptions: description,
            base_url: address("base_url", &raw.base_url)?,
            languages: raw.languages,
            theme: raw.theme,
            registry: raw.registry,
            edit_url: edit_url.transpose()?,
            documentation: raw.documentation,
            compat: raw.compat,
            extras: raw.extras,
            lists: raw.lists,
            downloads: raw.downloads,
            facets: wanted(raw.facets, text),
            facet_feeds: raw.facet_feeds,
            lifecycle: raw.lifecycle.check()?,
            review: raw.review.check()?,
            data,
            appearance,
        })
    }

    /// The path part of `base_url`: `/` or `/registry/`.
    #[must_use]
    pub fn base_path(&self) -> &str {
        let after_scheme = self.base_url.find("://").map_or(0, |i| i + 3);
        self.base_url[after_scheme..]
            .find('/')
            .map_or("/", |i| &self.base_url[after_scheme + i..])
    }
}

/// The fields that goods are listed by, with the lines that name them.
fn wanted(keys: Vec<toml::Spanned<String>>, text: &str) -> Vec<Wanted> {
    let keys = keys.into_iter().map(|key| Wanted {
        line: appearance::line(text, key.span().start),
        key: key.into_inner(),
    });
    keys.collect()
}

/// Checks the languages of a site.
fn check_languages(tags: &[String]) -> Result<()> {
    for tag in tags {
        ensure!(
            tag.parse::<unic_langid::LanguageIdentifier>().is_ok(),
            "`languages` contains `{tag}`: expected a BCP 47 tag such as `fr`"
        );
    }
    ensure!(!tags.is_empty(), "`languages` is empty");
    ensure!(
        tags.len() <= MOST_LANGUAGES,
        "`languages` has {} tags, expected at most {MOST_LANGUAGES}",
        tags.len()
    );
    Ok(())
}

/// Checks an absolute address and makes it end with `/`.
///
/// # Errors
/// When it is not an http or https address without query and fragment.
pub fn address(key: &str, value: &str) -> Result<String> {
    let parsed = url::Url::parse(value)
        .with_context(|| format!("`{key} = \"{value}\"`: expected an absolute address, such as `https://goods.example.org/`"))?;
    ensure!(
        matches!(parsed.scheme(), "http" | "https")
            && parsed.has_host()
            && parsed.query().is_none()
            && parsed.fragment().is_none(),
        "`{key} = \"{value}\"`: expected an https:// address without `?` and `#`"
    );
    let mut address = parsed.to_string();
    if !address.ends_with('/') {
        address.push('/');
    }
    Ok(address)
}

#[cfg(test)]
mod tests {
    use super::Config;

    const GOOD: &str = "format = 1\ntitle = \"T\"\nbase_url = \"https://example.org/registry\"\n";

    #[test]
    fn the_documentation_is_at_a_page_or_an_encrypted_address() {
        let with = |to: &str| Config::parse(&format!("{GOOD}documentation = \"{to}\"\n"));
        assert!(with("/docs/").is_ok() && with("https://docs.example.org/").is_ok());
        let error = format!("{:#}", with("http://docs.example.org/").unwrap_err());
        assert!(error.contains("is not a link"), "{error}");
    }

    #[test]
    fn the_base_path_is_what_follows_the_host() {
        let config = Config::parse(GOOD).unwrap();
        assert_eq!(config.base_url, "https://example.org/registry/");
        assert_eq!(config.base_path(), "/registry/");
    }

    #[test]
    fn a_newer_format_says_upgrade() {
        let error = Config::parse("format = 2\nwhatever = 3").unwrap_err();
        assert!(error.to_string().contains("upgrade dpg"), "{error}");
    }

    #[test]
    fn an_unknown_key_is_answered_with_the_nearest_one() {
        let error = Config::parse(&format!("{GOOD}languges = []")).unwrap_err();
        assert!(
            format!("{error:#}").contains("did you mean `languages`?"),
            "{error:#}"
        );
    }

    #[test]
    fn a_registry_outside_the_root_is_refused() {
        let error = Config::parse(&format!("{GOOD}registry = \"../x\"")).unwrap_err();
        assert!(
            format!("{error:#}").contains("inside the root"),
            "{error:#}"
        );
    }
}
