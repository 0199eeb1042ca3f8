//! The parts around the content of every page: its title, its addresses, the menu, the footer.

use anyhow::{Context as _, Result};
use serde::Serialize;
use tera::Value;

use crate::config::Extra;
use crate::derive::facets::ValueAt;
use crate::exports::feed::has_feeds;
use crate::exports::headers::POLICY;
use crate::links::LinkStyle;
use crate::markdown::{clean, html_resolving, shorten};
use crate::pages::terms::terms;
use crate::site::addresses::{FEED, JSON_FEED, SITE_CARD, card_address, feed_address};
use crate::site::common::Common;
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
    /// The good that it is about, if it is the page of one.
    pub(crate) good: Option<usize>,
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
    /// The absolute address of the picture beside a link to it.
    card: Option<String>,
    above: Vec<Link>,
    name: String,
    menu: Vec<Value>,
    more: Vec<Value>,
    languages: Vec<InLanguage<'a>>,
    style: Value,
    /// The style sheet of pages with pictures.
    pictures: Value,
    icon: Value,
    /// The latest changes, for feed readers.
    feeds: Vec<Value>,
    site: Value,
    /// The picture beside the title.
    logo: Value,
    /// The maintainers' text at the foot of every page.
    footer: Value,
    /// What the operator declares about the data.
    data: Value,
    version: &'a str,
    /// What the page may load.
    policy: Value,
    json_ld: Option<Html>,
    /// Whether the site is opened from a folder, where browsers do not run modules.
    portable: bool,
    /// Whether the search box is above the page: some pages have their own.
    quick: bool,
    /// The codes of the facets of the registry's own, with spaces between them, for scripts.
    facets: String,
}

/// The codes of the facets of the registry's own.
fn own_facets(context: &Context<'_>) -> String {
    let facets = context.site.sources.own.facets.iter();
    let codes: Vec<&str> = facets.map(|facet| facet.get().segment.as_str()).collect();
    codes.join(" ")
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

impl Frame<'_> {
    /// Without the search box above the page, because the page has its own.
    pub(super) fn with_own_search(self) -> Self {
        Self {
            quick: false,
            ..self
        }
    }
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
        let own;
        let common = if let Some(kept) = self.kept() {
            kept
        } else {
            own = self.common();
            &own
        };
        self.frame_with(about, common)
    }

    fn frame_with(&self, about: About, common: &Common) -> Frame<'_> {
        let site = common.site.as_str().unwrap_or_default();
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
                site.to_owned()
            } else {
                format!("{} – {site}", about.title)
            },
            description: shorten(&about.description, 200),
            canonical: is_address.then(|| self.absolute(self.language, self.address)),
            card: is_address.then(|| self.picture_of(about.good)).flatten(),
            languages: if is_address && self.site.languages.len() > 1 {
                self.in_all_languages()
            } else {
                Vec::new()
            },
            above: home.into_iter().chain(above).collect(),
            name: about.name,
            menu: common.menu.iter().map(|way| way.on(self.address)).collect(),
            more: common.more.iter().map(|way| way.on(self.address)).collect(),
            style: common.style.clone(),
            pictures: common.pictures.clone(),
            icon: common.icon.clone(),
            feeds: self
                .feed(about.value)
                .into_iter()
                .chain(common.feeds.iter().cloned())
                .collect(),
            logo: common.logo.clone(),
            footer: common.footer.clone(),
            data: common.data.clone(),
            site: common.site.clone(),
            version: env!("CARGO_PKG_VERSION"),
            policy: common.policy.clone(),
            json_ld: about.json_ld,
            portable: self.site.sources.style == LinkStyle::Portable,
            quick: !matches!(about.kind, Kind::Home | Kind::Search),
            facets: own_facets(self),
        }
    }

    /// The picture that other sites show beside a link to the page of a good, or to any other page.
    fn picture_of(&self, good: Option<usize>) -> Option<String> {
        let sources = &self.site.sources;
        let is_made = sources.config.extras.contains(&Extra::Cards);
        let is_published = sources.style != LinkStyle::Portable;
        (is_made && is_published).then(|| {
            let path = good.map(|at| card_address(&self.site.good(at).id));
            let path = path.unwrap_or_else(|| SITE_CARD.to_owned());
            format!("{}{path}", sources.config.base_url)
        })
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

    /// The feed of the value whose goods this page lists.
    fn feed(&self, value: Option<ValueAt>) -> Option<Value> {
        let sources = &self.site.sources;
        let is_wanted = sources.config.facet_feeds && sources.timeline.is_dated();
        let at = value.filter(|&at| is_wanted && has_feeds(self.site.value(at).0))?;
        let (facet, value) = self.site.value(at);
        let heading = self.language.t("changes-heading");
        let title = format!("{heading} – {}", self.language.label_of(at));
        let path = feed_address(facet, value);
        Some(self.feed_link((title, "application/atom+xml"), &path))
    }

    fn feed_link(&self, (title, kind): (String, &'static str), path: &str) -> Value {
        Value::from_serializable(&FeedLink {
            title,
            href: self.links.spoken(path),
            kind,
        })
    }

    /// What all pages of the language have in common; nothing if links depend on the page.
    pub(super) fn kept(&self) -> Option<&Common> {
        let are_fixed = self.links.are_fixed();
        are_fixed.then(|| self.language.common.get_or_init(|| self.common()))
    }

    /// What does not depend on the page, except by its links.
    fn common(&self) -> Common {
        let sources = &self.site.sources;
        let asset = |name| Value::from(self.links.to(&sources.theme.asset(name)));
        let title = self.language.t("feeds-all");
        let feed = |kind, path| self.feed_link((title.clone(), kind), path);
        // Without a history nothing would ever come.
        let feeds = if sources.timeline.is_dated() {
            vec![
                feed("application/atom+xml", FEED),
                feed("application/feed+json", JSON_FEED),
            ]
        } else {
            Vec::new()
        };
        Common {
            menu: self.menu(),
            more: self.more(),
            style: asset("style.css"),
            pictures: asset("pictures.css"),
            icon: asset("icon.svg"),
            feeds,
            site: Value::from(clean(&sources.config.title).as_ref()),
            logo: Value::from_serializable(&self.logo()),
            footer: Value::from_serializable(&self.footer()),
            data: Value::from_serializable(&terms(&sources.config.data)),
            policy: Value::from_serializable(&Html::new(POLICY.to_owned())),
            cards: self.places_for_cards(),
        }
    }
}
