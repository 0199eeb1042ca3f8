//! The parts around the content of every page: its title, its addresses, the menu, the footer.

use anyhow::{Context as _, Result};
use serde::Serialize;

use crate::derive::facets::ValueAt;
use crate::exports::feed::has_feeds;
use crate::exports::headers::POLICY;
use crate::links::LinkStyle;
use crate::markdown::{clean, html_resolving, shorten};
use crate::site::addresses::{FEED, JSON_FEED, feed_address};
use crate::site::context::Context;
use crate::site::link::Link;
use crate::theme::Size;
use crate::theme::html::Html;

/// What the frame needs to know about a page's kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Kind {
    /// The front page, which has its own search box and only the site's title.
    Home,
    /// A page with its own search box.
    Search,
    /// Any other page.
    #[default]
    Page,
    /// A page that nobody should link to: a missing, moved or removed one.
    Unlisted,
}

/// A feed of this site or of a page, for its head.
#[derive(Serialize)]
pub(crate) struct FeedLink {
    title: String,
    href: String,
    /// Its media type.
    kind: &'static str,
}

/// A page's description of itself.
#[derive(Default)]
pub(crate) struct About {
    /// Its title, unique in the site.
    pub(crate) title: String,
    /// One or two sentences in plain text.
    pub(crate) description: String,
    /// The pages above it between home and itself: label and address.
    pub(crate) above: Vec<(String, String)>,
    /// Its own name at the end of that path.
    pub(crate) name: String,
    /// schema.org data, already safe in a script element.
    pub(crate) json_ld: Option<Html>,
    pub(crate) kind: Kind,
    /// The facet's value whose goods it lists, if it is the page of one.
    pub(crate) value: Option<ValueAt>,
}

/// `page` in every template.
#[derive(Serialize)]
pub(crate) struct Frame<'a> {
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
    /// The latest changes, for feed readers.
    feeds: Vec<FeedLink>,
    site: String,
    /// The picture beside the title.
    logo: Option<Logo<'a>>,
    /// The maintainers' text at the foot of every page.
    footer: Option<Html>,
    version: &'a str,
    /// What the page may load.
    policy: Html,
    json_ld: Option<Html>,
    /// Whether the site is opened from a folder, where browsers do not run modules.
    portable: bool,
    /// Whether the search box is above the page: some pages have their own.
    quick: bool,
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

impl Context<'_> {
    /// A page of the theme, filled.
    ///
    /// # Errors
    /// If the template uses something missing; the error names the place.
    pub(crate) fn render<T: Serialize>(&self, template: &str, view: &T) -> Result<String> {
        let context = tera::Context::from_serialize(view)?;
        let rendered = self.language.templates.render(template, &context);
        rendered.with_context(|| format!("template `{template}`"))
    }

    /// The parts around the content of this page.
    pub(crate) fn frame(&self, about: About) -> Frame<'_> {
        let sources = &self.site.sources;
        let site = clean(&sources.config.title).into_owned();
        let is_home = about.kind == Kind::Home;
        let is_address = about.kind != Kind::Unlisted;
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
            feeds: self.feeds(about.value),
            logo: self.logo(),
            footer: self.footer(),
            site,
            version: env!("CARGO_PKG_VERSION"),
            policy: Html::new(POLICY.to_owned()),
            json_ld: about.json_ld,
            portable: sources.style == LinkStyle::Portable,
            quick: !matches!(about.kind, Kind::Home | Kind::Search),
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
        let named = sources.config.appearance.logo.as_ref();
        Some(Logo {
            src: self.links.to(path),
            alt: named.map_or("", |logo| logo.alt.get(&self.language.tag)),
            size: *size,
        })
    }

    fn footer(&self) -> Option<Html> {
        let words = self.site.sources.config.appearance.footer.as_ref()?;
        let text = words.get(&self.language.tag);
        Some(Html::new(html_resolving(text, 1, |to| {
            self.links.inside(to)
        })))
    }

    /// The feeds of the site, and the feed of the value whose goods this page lists.
    fn feeds(&self, value: Option<ValueAt>) -> Vec<FeedLink> {
        let sources = &self.site.sources;
        let heading = self.language.t("changes-heading");
        let atom = "application/atom+xml";
        let mut feeds = vec![
            (heading.clone(), FEED.to_owned(), atom),
            (
                heading.clone(),
                JSON_FEED.to_owned(),
                "application/feed+json",
            ),
        ];
        if let Some(at) = value
            && sources.config.facet_feeds
            && has_feeds(self.site.value(at).0)
        {
            let (facet, value) = self.site.value(at);
            let label = self.language.label_of(at);
            let path = feed_address(facet, value);
            feeds.push((format!("{heading} – {label}"), path, atom));
        }
        let feeds = feeds.into_iter().map(|(title, path, kind)| FeedLink {
            title,
            href: self.links.to(&path),
            kind,
        });
        feeds.collect()
    }
}
