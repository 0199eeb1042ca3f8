//! The files of a theme as compiled templates, messages and fingerprinted assets.

mod asset;
mod branding;
pub(crate) mod dots;
mod fixed;
pub mod gaps;
pub(crate) mod html;
mod locales;
mod logo;
mod meter;
mod minify;
mod templates;
pub(crate) mod world;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::{Arc, LazyLock, OnceLock};

use anyhow::{Context, Result, ensure};
use fluent_bundle::{FluentArgs, FluentValue};
use tera::{Kwargs, State, Tera, Value};

use crate::embedded::{Files, is_own};
use crate::invisible::clean;
use crate::locale::Locale;

pub use asset::Asset;
pub use branding::brand;
pub use locales::{LISTED, locales};
pub(crate) use logo::Size;
pub(crate) use templates::Templates;

use meter::Meter;

use crate::links::{Links, resolve};
use crate::theme::dots::Dots;
use crate::theme::world::World;

/// How many templates a theme may have, and how many bytes all of them.
const MOST_TEMPLATES: usize = 500;
const MOST_BYTES: usize = 4 << 20;

/// What a theme brings.
#[derive(Clone)]
pub struct Theme {
    templates: Tera,
    /// The templates by name as they were written, if all are those of the program.
    own: Option<Arc<[(String, String)]>>,
    /// Counts the steps of templates that are not those of the program.
    meter: Option<Meter>,
    assets: Vec<Asset>,
    world: World,
    /// The map as dots, made when a page first asks for it.
    dots: Arc<OnceLock<Dots>>,
    logo: Option<(String, Size)>,
}

impl Theme {
    /// Compiles `templates/**`, fingerprints `assets/**`, reads `map/world.json`.
    ///
    /// # Errors
    /// If a template is not UTF-8 or not Tera, or uses a template or function that is missing (the
    /// error shows the place); if assets name each other in a circle; if the map is not a geometry.
    pub fn new(files: &Files) -> Result<Self> {
        let mut sources = Vec::new();
        let mut assets = BTreeMap::new();
        let mut world = World::default();
        let mut is_strange = false;
        for (path, bytes) in files {
            if let Some(name) = path.strip_prefix("templates/") {
                let text = std::str::from_utf8(bytes)
                    .with_context(|| format!("template `{name}` is not UTF-8"))?;
                sources.push((name, text));
                is_strange |= !is_own(path, bytes);
            } else if let Some(name) = path.strip_prefix("assets/") {
                assets.insert(name, bytes.as_slice());
            } else if path == "map/world.json" {
                world = World::parse(bytes).context("cannot use the theme's `map/world.json`")?;
            }
        }
        let bytes: usize = sources.iter().map(|(_, text)| text.len()).sum();
        ensure!(
            sources.len() <= MOST_TEMPLATES && bytes <= MOST_BYTES,
            "the theme has {} templates of {bytes} bytes in all: expected at most {MOST_TEMPLATES} of {MOST_BYTES}",
            sources.len()
        );
        let meter = is_strange.then(|| Meter::new(&sources)).transpose();
        let meter = meter.context("cannot use the theme's templates")?;
        let mut templates = blank()?;
        templates
            .add_raw_templates(sources.iter().copied())
            .context("cannot use the theme's templates")?;
        let own = sources
            .iter()
            .map(|&(name, text)| (name.to_owned(), text.to_owned()));
        let own = (!is_strange).then(|| own.collect());
        if let Some(meter) = &meter {
            templates = blank()?;
            meter
                .fill(&mut templates)
                .context("cannot use the theme's templates")?;
        }
        let mut theme = Self {
            templates,
            own,
            meter,
            assets: asset::assets(&assets)?,
            world,
            dots: Arc::default(),
            logo: None,
        };
        theme.logo = theme.find_logo()?;
        Ok(theme)
    }

    /// Where the logo is published, and the size it is drawn in.
    fn find_logo(&self) -> Result<Option<(String, Size)>> {
        let mut assets = self.assets.iter();
        let Some(asset) = assets.find(|asset| logo::NAMES.contains(&asset.name.as_str())) else {
            return Ok(None);
        };
        let picture = logo::picture(&asset.name, &asset.bytes)
            .with_context(|| format!("the theme's `assets/{}`", asset.name))?;
        Ok(Some((asset.path.clone(), picture.size)))
    }

    /// Where the logo is published, and the size it is drawn in.
    pub(crate) fn logo(&self) -> Option<&(String, Size)> {
        self.logo.as_ref()
    }

    /// The assets by name.
    #[must_use]
    pub fn assets(&self) -> &[Asset] {
        &self.assets
    }

    /// Where an asset is published; its plain name below `assets/` if the theme has no such asset.
    #[must_use]
    pub fn asset(&self, name: &str) -> String {
        let found = self
            .assets
            .binary_search_by(|asset| asset.name.as_str().cmp(name));
        found.map_or_else(
            |_| format!("assets/{name}"),
            |at| self.assets[at].path.clone(),
        )
    }

    /// The geometry of the world map.
    pub(crate) fn world(&self) -> &World {
        &self.world
    }

    /// The world map as dots.
    pub(crate) fn dots(&self) -> &Dots {
        self.dots.get_or_init(|| Dots::of(&self.world))
    }

    /// The templates with `t` in one language and `link` in one style; `links` are those of any page.
    pub(crate) fn speaking(&self, locale: &Arc<Locale>, links: &Links) -> Templates {
        let mut templates = self.templates.clone();
        let style = links.style();
        let locale = Arc::clone(locale);
        templates.register_function("t", move |kwargs: Kwargs, _: &State<'_>| {
            translate(&locale, &kwargs)
        });
        templates.register_function("link", move |kwargs: Kwargs, state: &State<'_>| {
            let page = state.get::<Value>("page")?.unwrap_or_else(Value::none);
            let base = |name| page.get_from_path(name).and_then(Value::as_str);
            let bases = (base("root").unwrap_or(""), base("home").unwrap_or(""));
            let address = kwargs.must_get::<&str>("to")?;
            Ok::<_, tera::Error>(resolve(style, bases, (address, "")))
        });
        let assets = self.assets.iter();
        let paths: BTreeMap<String, String> = assets
            .map(|asset| (asset.name.clone(), asset.path.clone()))
            .collect();
        templates.register_function("asset", move |kwargs: Kwargs, state: &State<'_>| {
            let page = state.get::<Value>("page")?.unwrap_or_else(Value::none);
            let root = page.get_from_path("root").and_then(Value::as_str);
            let name = kwargs.must_get::<&str>("name")?;
            let path = paths.get(name).ok_or_else(|| {
                tera::Error::message(format!("the theme has no file `assets/{name}`"))
            })?;
            Ok::<_, tera::Error>(resolve(style, (root.unwrap_or(""), ""), (path, "")))
        });
        let (own, links) = (self.own.clone(), links.clone());
        let fixed = move || {
            if let Some(own) = own {
                // If they were no templates any more, those that were written would stay.
                let _ = templates.add_raw_templates(fixed::fixed(&templates, &own, &links));
            }
            templates
        };
        Templates {
            tera: LazyLock::new(Box::new(fixed)),
            meter: self.meter.clone(),
        }
    }
}

/// Escapes every text that a template writes, and drops invisible characters.
fn escape(text: &str, out: &mut dyn Write) -> io::Result<()> {
    tera::escape_html(&clean(text), out)
}

/// A Tera without templates.
fn blank() -> Result<Tera> {
    let mut tera = Tera::new();
    tera.set_escape_fn(escape);
    // A component that a theme defines wins over the one in the template it replaced.
    tera.set_fallback_prefixes(["default/"])
        .context("no template is there yet")?;
    // Tera refuses templates with unknown functions; each language adds its own later.
    for name in ["t", "link", "asset"] {
        tera.register_function(name, |_: Kwargs, _: &State<'_>| String::new());
    }
    Ok(tera)
}

/// `t(id="…", name=value, …)`: a message with its arguments; numbers choose plural forms.
fn translate(locale: &Locale, kwargs: &Kwargs) -> tera::TeraResult<String> {
    let id = kwargs.must_get::<&str>("id")?;
    let mut args = FluentArgs::new();
    for (name, value) in kwargs.iter() {
        let name = name.as_str().unwrap_or_default().to_owned();
        if name == "id" {
            continue;
        }
        match value.as_f64().filter(|_| value.is_number()) {
            Some(number) => args.set(name, FluentValue::from(number)),
            None => args.set(name, value.to_string()),
        }
    }
    locale
        .get(id, Some(&args))
        .ok_or_else(|| tera::Error::message(format!("there is no message `{id}`")))
}
