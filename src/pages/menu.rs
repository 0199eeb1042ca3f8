//! The navigation: the main menu, and the other pages at the foot.

use tera::Value;

use crate::config::{Target, Way as Wanted};
use crate::derive::facets::Kind;
use crate::markdown::clean;
use crate::pages::contribute::{contribute_title, is_contribute};
use crate::site::addresses::{
    CHANGES, COMPARE, CONTRIBUTE, EDITIONS, MAP, NAMES, REFERENCE, REPORT, facet_address,
};
use crate::site::common::Way;
use crate::site::context::Context;
use crate::site::link::Link;

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

impl Context<'_> {
    /// The menu that `site.toml` asks for.
    pub(super) fn menu(&self) -> Vec<Way> {
        let appearance = &self.site.sources.config.appearance;
        let way = |way: &Wanted| {
            let label = clean(way.label.get(&self.language.tag));
            self.target(&label, &way.to)
        };
        let mut menu = match &appearance.menu {
            Some(ways) => ways.iter().map(way).collect(),
            None => self.own_menu(),
        };
        menu.extend(appearance.extra.iter().map(way));
        menu
    }

    /// The menu of the theme.
    fn own_menu(&self) -> Vec<Way> {
        let facets = &self.site.sources.derived.facets;
        let empty = facets.iter().filter(|facet| facet.values.is_empty());
        let empty: Vec<String> = empty.map(facet_address).collect();
        // Nothing in a list is assessed.
        let is_idle = |address: &str| address == "standard/" && self.site.is_list();
        MENU.iter()
            .filter(|(_, address)| !empty.iter().any(|known| known == address))
            .filter(|(_, address)| !is_idle(address))
            .map(|(id, address)| self.way(&self.language.t(id), address))
            .collect()
    }

    /// The facets that the main menu leaves out, and the pages of the registry's maintainers.
    pub(super) fn more(&self) -> Vec<Way> {
        let sources = &self.site.sources;
        let facets = sources
            .derived
            .facets
            .iter()
            .filter(|facet| match facet.kind {
                Kind::Goal
                | Kind::Sector
                | Kind::Country
                | Kind::Link
                | Kind::DevelopedIn
                | Kind::UsedIn => false,
                Kind::Category
                | Kind::License
                | Kind::LicenseFamily
                | Kind::Region
                | Kind::Organization
                | Kind::Language
                | Kind::Collection
                | Kind::Own(_) => !facet.values.is_empty(),
            });
        let facets = facets.map(|facet| {
            let label = self.language.facet(facet.kind, "");
            self.way(&label, &facet_address(facet))
        });
        let content = sources.content.iter();
        let content = content.filter(|page| !is_contribute(&page.segment));
        let content = content.map(|page| {
            let title = page.text(&self.language.tag).title.as_str();
            self.way(&clean(title), &format!("{}/", page.segment))
        });
        let contribute = self.way(&contribute_title(self), CONTRIBUTE);
        let compare = self.way(&self.language.t("compare-heading"), COMPARE);
        let changes = self.way(&self.language.t("changes-heading"), CHANGES);
        let report = self.way(&self.language.t("report-name"), REPORT);
        let editions = (!sources.editions.list().is_empty())
            .then(|| self.way(&self.language.t("editions-heading"), EDITIONS));
        let api = self.way(&self.language.t("api-name"), REFERENCE);
        let documentation = sources.config.documentation.iter();
        let documentation =
            documentation.map(|to| self.target(&self.language.t("menu-documentation"), to));
        facets
            .chain([report, compare, changes])
            .chain(editions)
            .chain(content)
            .chain([contribute])
            .chain([api])
            .chain(documentation)
            .collect()
    }

    fn target(&self, label: &str, to: &Target) -> Way {
        match to {
            Target::Inside(address) => self.way(label, address),
            Target::Outside(href) => ways(None, (label, href)),
        }
    }

    fn way(&self, label: &str, address: &str) -> Way {
        ways(Some(address), (label, &self.links.to(address)))
    }
}

/// A link of a menu, with its label and `href`.
fn ways(address: Option<&str>, (label, href): (&str, &str)) -> Way {
    let links = [None, Some("page"), Some("true")].map(|current| {
        Value::from_serializable(&Link {
            label: label.to_owned(),
            href: href.to_owned(),
            current,
        })
    });
    Way {
        address: address.map(str::to_owned),
        links,
    }
}
