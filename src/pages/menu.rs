//! The navigation: the main menu, and the other pages at the foot.

use crate::config::{Target, Way};
use crate::derive::facets::Kind;
use crate::markdown::clean;
use crate::site::addresses::{CHANGES, COMPARE, MAP, NAMES, REFERENCE, facet_address};
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
    pub(super) fn menu(&self) -> Vec<Link> {
        let appearance = &self.site.sources.config.appearance;
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
        let mut menu = match &appearance.menu {
            Some(ways) => ways.iter().map(way).collect(),
            None => self.own_menu(),
        };
        menu.extend(appearance.extra.iter().map(way));
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

    /// The facets that the main menu leaves out, and the pages of the registry's maintainers.
    pub(super) fn more(&self) -> Vec<Link> {
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
        let content = sources.content.iter().map(|page| {
            let title = page.text(&self.language.tag).title.as_str();
            self.menu_link(clean(title).into_owned(), &format!("{}/", page.segment))
        });
        let compare = self.menu_link(self.language.t("compare-heading"), COMPARE);
        let changes = self.menu_link(self.language.t("changes-heading"), CHANGES);
        let api = self.menu_link(self.language.t("api-name"), REFERENCE);
        facets
            .chain([compare, changes])
            .chain(content)
            .chain([api])
            .collect()
    }

    fn menu_link(&self, label: String, address: &str) -> Link {
        let current = match self.address {
            own if own == address => Some("page"),
            own if !address.is_empty() && own.starts_with(address) => Some("true"),
            _ => None,
        };
        Link {
            current,
            ..self.link(label, address)
        }
    }
}
