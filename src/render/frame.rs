//! What surrounds the content of every page: its names, its addresses, the way to other pages.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, bail};
use serde::Serialize;
use tera::Context;

use crate::address::encode_path;
use crate::config::{Target, Way};
use crate::derive::facets::Kind;
use crate::markdown::{clean, html_resolving, shorten};
use crate::suggest::closest;

use super::Html;
use super::feed::FeedLink;
use super::headers::POLICY;
use super::links::{LinkStyle, Links};
use super::plan::{CHANGES, COMPARE, MAP, NAMES, Page, Planned, facet_address, plan};
use super::reference::REFERENCE;
use super::site::{Language, Site};
use super::theme::Size;

/// The place a page is rendered for.
pub(super) struct Here<'a> {
    pub(super) site: &'a Site,
    pub(super) language: &'a Language,
    pub(super) links: Links,
    /// The page's address without base path and language.
    address: &'a str,
    pub(super) page: &'a Page,
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
    /// The style sheet of pages with pictures.
    pictures: String,
    icon: String,
    /// What happened last, for feed readers.
    feeds: Vec<FeedLink>,
    site: String,
    /// The picture beside the title.
    logo: Option<Logo<'a>>,
    /// What the site's keepers say at the foot of every page.
    footer: Option<Html>,
    version: &'a str,
    /// What the page may load.
    policy: Html,
    json_ld: Option<Html>,
    /// Whether the site is browsed from a folder, where browsers run no modules.
    portable: bool,
    /// Whether the search box stands above the page: some pages have one of their own.
    quick: bool,
}

/// A link with its text.
#[derive(Serialize)]
pub(super) struct Link {
    pub(super) label: String,
    pub(super) href: String,
    /// What `aria-current` says: `page` here, `true` above here, else nothing.
    pub(super) current: Option<&'static str>,
}

/// The picture beside the title.
#[derive(Serialize)]
struct Logo<'a> {
    src: String,
    alt: &'a str,
    #[serde(flatten)]
    size: Size,
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
const MENU: [(&str, &str); 8] = [
    ("menu-goods", "goods/"),
    ("menu-goals", "goal/"),
    ("menu-sectors", "sector/"),
    ("menu-countries", "country/"),
    ("menu-names", NAMES),
    ("menu-standard", "standard/"),
    ("menu-statistics", "statistics/"),
    ("menu-map", MAP),
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

    /// What the site is, in a sentence.
    pub(super) fn about_site(&self) -> String {
        match self.site.sources.config.description.trim() {
            "" => self.language.t("site-description"),
            written => clean(written).into_owned(),
        }
    }

    /// What surrounds the content of this page.
    pub(super) fn frame(&self, about: About) -> Frame<'_> {
        let sources = &self.site.sources;
        let site = clean(&sources.config.title).into_owned();
        let is_home = matches!(self.page, Page::Home);
        let is_address = !matches!(
            self.page,
            Page::NotFound | Page::Redirect { .. } | Page::Tombstone { .. }
        );
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
            pictures: self.links.to(&sources.theme.asset("pictures.css")),
            icon: self.links.to(&sources.theme.asset("icon.svg")),
            feeds: self.feeds(),
            logo: self.logo(),
            footer: self.footer(),
            site,
            version: env!("CARGO_PKG_VERSION"),
            policy: Html::new(POLICY.to_owned()),
            json_ld: about.json_ld,
            portable: sources.style == LinkStyle::Portable,
            quick: !matches!(self.page, Page::Home | Page::Catalogue { .. } | Page::Find),
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

    fn logo(&self) -> Option<Logo<'_>> {
        let sources = &self.site.sources;
        let (path, size) = sources.theme.logo()?;
        let named = sources.config.look.logo.as_ref();
        Some(Logo {
            src: self.links.to(path),
            alt: named.map_or("", |logo| logo.alt.get(&self.language.tag)),
            size: *size,
        })
    }

    fn footer(&self) -> Option<Html> {
        let words = self.site.sources.config.look.footer.as_ref()?;
        let text = words.get(&self.language.tag);
        Some(Html::new(html_resolving(text, 1, |to| {
            self.links.inside(to)
        })))
    }

    /// The menu that `site.toml` asks for.
    fn menu(&self) -> Vec<Link> {
        let look = &self.site.sources.config.look;
        let way = |way: &Way| {
            let label = clean(way.label.get(&self.language.tag)).into_owned();
            match &way.to {
                Target::Inside(address) => self.menu_link(label, address),
                Target::Outside(href) => Link {
                    label,
                    href: href.clone(),
                    current: None,
                },
            }
        };
        let mut menu = match &look.menu {
            Some(ways) => ways.iter().map(way).collect(),
            None => self.own_menu(),
        };
        menu.extend(look.extra.iter().map(way));
        menu
    }

    /// The menu of the theme.
    fn own_menu(&self) -> Vec<Link> {
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
        let compare = self.menu_link(self.language.t("compare-heading"), COMPARE);
        let changes = self.menu_link(self.language.t("changes-heading"), CHANGES);
        let api = self.menu_link(self.language.t("api-name"), REFERENCE);
        facets
            .chain([compare, changes])
            .chain(prose)
            .chain([api])
            .collect()
    }

    fn menu_link(&self, label: String, address: &str) -> Link {
        let current = match self.address {
            here if here == address => Some("page"),
            here if !address.is_empty() && here.starts_with(address) => Some("true"),
            _ => None,
        };
        Link {
            current,
            ..self.link(label, address)
        }
    }
}

/// Checks that every link of the navigation inside the site leads to a file of it.
///
/// # Errors
/// When one does not; the error names its line in `site.toml` and what was probably meant.
pub fn check_navigation(site: &Site) -> Result<()> {
    let look = &site.sources.config.look;
    let ways = look.menu.iter().flatten().chain(&look.extra);
    let inside = ways.filter_map(|way| match &way.to {
        Target::Inside(address) => Some((way.line, address)),
        Target::Outside(_) => None,
    });
    let inside: Vec<_> = inside.collect();
    if inside.is_empty() {
        return Ok(());
    }
    let plan = plan(site);
    let first = plan.iter().filter(|planned| planned.language == 0);
    let known: BTreeSet<&str> = first.map(|planned| planned.address(site)).collect();
    for (line, address) in inside {
        let end = address.find(['#', '?']).unwrap_or(address.len());
        let path = &address[..end];
        if known.contains(path) {
            continue;
        }
        let help = match closest(path, known.iter().copied()) {
            Some(meant) => format!("did you mean `/{meant}`?"),
            None => {
                "write the address of a page as it stands behind the name of the host".to_owned()
            }
        };
        bail!("`site.toml`, line {line}: the site has nothing at `/{address}`: {help}");
    }
    Ok(())
}
