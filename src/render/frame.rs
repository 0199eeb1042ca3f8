//! What surrounds the content of every page: its names, its addresses, the way to other pages.

use anyhow::{Context as _, Result};
use serde::Serialize;
use tera::Context;

use crate::address::encode_path;
use crate::derive::facets::Kind;
use crate::markdown::{clean, shorten};

use super::Html;
use super::headers::POLICY;
use super::links::Links;
use super::plan::{NAMES, Page, Planned, facet_address};
use super::site::{Language, Site};

/// The place a page is rendered for.
pub(super) struct Here<'a> {
    pub(super) site: &'a Site,
    pub(super) language: &'a Language,
    pub(super) links: Links,
    /// The page's address without base path and language.
    address: &'a str,
    page: &'a Page,
}

/// What a page says of itself.
#[derive(Default)]
pub(super) struct About {
    /// Its title, unique in the site.
    pub(super) title: String,
    /// One or two sentences in plain text.
    pub(super) description: String,
    /// The pages above it between home and itself: label and address.
    pub(super) above: Vec<(String, String)>,
    /// Its own name at the end of that way.
    pub(super) name: String,
    /// schema.org data, already safe in a script element.
    pub(super) json_ld: Option<Html>,
}

/// `page` in every template.
#[derive(Serialize)]
pub(super) struct Frame<'a> {
    lang: &'a str,
    dir: &'a str,
    root: &'a str,
    home: &'a str,
    title: String,
    description: String,
    canonical: Option<String>,
    above: Vec<Link>,
    name: String,
    menu: Vec<Link>,
    more: Vec<Link>,
    languages: Vec<InLanguage<'a>>,
    style: String,
    icon: String,
    site: String,
    version: &'a str,
    /// What the page may load.
    policy: Html,
    json_ld: Option<Html>,
}

/// A link with its text.
#[derive(Serialize)]
pub(super) struct Link {
    pub(super) label: String,
    pub(super) href: String,
    /// What `aria-current` says: `page` here, `true` above here, else nothing.
    pub(super) current: Option<&'static str>,
}

/// The same page in another language.
#[derive(Serialize)]
struct InLanguage<'a> {
    lang: &'a str,
    label: &'a str,
    href: String,
    absolute: String,
    current: bool,
}

/// A day for programs and for people.
#[derive(Serialize)]
pub(super) struct Day {
    iso: String,
    text: String,
}

/// The pages of the main menu: message and address.
const MENU: [(&str, &str); 7] = [
    ("menu-goods", "goods/"),
    ("menu-goals", "goal/"),
    ("menu-sectors", "sector/"),
    ("menu-countries", "country/"),
    ("menu-names", NAMES),
    ("menu-standard", "standard/"),
    ("menu-statistics", "statistics/"),
];

impl<'a> Here<'a> {
    pub(super) fn new(site: &'a Site, planned: &'a Planned) -> Self {
        let language = &site.languages[planned.language];
        let base_path = site.sources.config.base_path();
        let place = (planned.path.as_str(), language.prefix.as_str());
        Self {
            site,
            language,
            links: Links::new(site.sources.style, base_path, place),
            address: planned.address(site),
            page: &planned.page,
        }
    }

    pub(super) fn render<T: Serialize>(&self, template: &str, view: &T) -> Result<String> {
        let context = Context::from_serialize(view)?;
        let rendered = self.language.templates.render(template, &context);
        rendered.with_context(|| format!("template `{template}`"))
    }

    /// A link to an address of this site.
    pub(super) fn link(&self, label: impl Into<String>, address: &str) -> Link {
        Link {
            label: label.into(),
            href: self.links.to(address),
            current: None,
        }
    }

    pub(super) fn day(&self, day: jiff::civil::Date) -> Day {
        Day {
            iso: day.to_string(),
            text: self.language.day(day),
        }
    }

    /// The absolute address of a page in some language.
    pub(super) fn absolute(&self, language: &Language, address: &str) -> String {
        let mut absolute = self.site.sources.config.base_url.clone();
        absolute.push_str(&language.prefix);
        absolute.extend(encode_path(address));
        absolute
    }

    /// What surrounds the content of this page.
    pub(super) fn frame(&self, about: About) -> Frame<'_> {
        let sources = &self.site.sources;
        let site = clean(&sources.config.title).into_owned();
        let is_home = matches!(self.page, Page::Home);
        let is_address = !matches!(self.page, Page::NotFound | Page::Redirect { .. });
        let above = about
            .above
            .iter()
            .map(|(label, to)| self.link(label.as_str(), to));
        let home = (!is_home).then(|| self.link(self.language.t("menu-home"), ""));
        Frame {
            lang: &self.language.tag,
            dir: self.language.dir,
            root: self.links.root(),
            home: self.links.home(),
            title: if is_home {
                site.clone()
            } else {
                format!("{} – {site}", about.title)
            },
            description: shorten(&about.description, 200),
            canonical: is_address.then(|| self.absolute(self.language, self.address)),
            languages: if is_address && self.site.languages.len() > 1 {
                self.in_all_languages()
            } else {
                Vec::new()
            },
            above: home.into_iter().chain(above).collect(),
            name: about.name,
            menu: self.menu(),
            more: self.more(),
            style: self.links.to(&sources.theme.asset("style.css")),
            icon: self.links.to(&sources.theme.asset("icon.svg")),
            site,
            version: env!("CARGO_PKG_VERSION"),
            policy: Html(POLICY.to_owned()),
            json_ld: about.json_ld,
        }
    }

    fn in_all_languages(&self) -> Vec<InLanguage<'_>> {
        let languages = self.site.languages.iter().map(|language| InLanguage {
            lang: &language.tag,
            label: &language.name,
            href: self.links.to_language(&language.prefix, self.address),
            absolute: self.absolute(language, self.address),
            current: language.tag == self.language.tag,
        });
        languages.collect()
    }

    fn menu(&self) -> Vec<Link> {
        let facets = &self.site.sources.derived.facets;
        let empty = facets.iter().filter(|facet| facet.values.is_empty());
        let empty: Vec<String> = empty.map(facet_address).collect();
        MENU.iter()
            .filter(|(_, address)| !empty.iter().any(|known| known == address))
            .map(|(id, address)| self.menu_link(self.language.t(id), address))
            .collect()
    }

    /// The facets that the main menu leaves out, and the pages of the registry's keepers.
    fn more(&self) -> Vec<Link> {
        let sources = &self.site.sources;
        let facets = sources
            .derived
            .facets
            .iter()
            .filter(|facet| match facet.kind {
                Kind::Goal | Kind::Sector | Kind::Country => false,
                Kind::Category
                | Kind::License
                | Kind::Organization
                | Kind::Language
                | Kind::Collection => !facet.values.is_empty(),
            });
        let facets = facets.map(|facet| {
            let label = self.language.t(&format!("facet-{}", facet.kind.segment()));
            self.menu_link(label, &facet_address(facet))
        });
        let prose = sources.prose.iter().map(|prose| {
            let title = prose.text(&self.language.tag).title.as_str();
            self.menu_link(clean(title).into_owned(), &format!("{}/", prose.segment))
        });
        facets.chain(prose).collect()
    }

    fn menu_link(&self, label: String, address: &str) -> Link {
        let current = match self.address {
            here if here == address => Some("page"),
            here if here.starts_with(address) => Some("true"),
            _ => None,
        };
        Link {
            current,
            ..self.link(label, address)
        }
    }
}
