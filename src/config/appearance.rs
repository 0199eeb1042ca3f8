//! What `site.toml` says of how the site looks: logo, colours, navigation, footer.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::de::Error;
use serde::{Deserialize, Deserializer};
use toml::Spanned;

use super::color::{Color, DARK, LIGHT};
use crate::address::is_web_address;

/// How the site looks, beside its theme; every value is checked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Appearance {
    /// The picture beside the title.
    pub logo: Option<Logo>,
    /// The colours of links and buttons in place of the theme's.
    pub accents: Option<Accents>,
    /// The main menu in place of the theme's.
    pub menu: Option<Vec<Way>>,
    /// Links after the main menu.
    pub extra: Vec<Way>,
    /// Markdown that is at the foot of every page.
    pub footer: Option<Words>,
}

/// A picture that stands for the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// Its file, relative to the root.
    pub file: String,
    /// The line of `site.toml` that names it.
    pub line: usize,
    /// What is read out in its place; empty where the title beside it says the same.
    pub alt: Words,
}

/// The colour of links and buttons on light and on dark ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accents {
    /// On light ground.
    pub light: Color,
    /// On dark ground.
    pub dark: Color,
}

/// A link of the navigation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// What it says.
    pub label: Words,
    /// Where it leads.
    pub to: Target,
    /// The line of `site.toml` that says so.
    pub line: usize,
}

/// Where a link of the navigation leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A page or file of the site, without the leading `/`.
    Inside(String),
    /// An https address.
    Outside(String),
}

/// A text in one language for all, or in several.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words(BTreeMap<String, String>);

/// The tables of `site.toml` on looks, as they are written.
#[derive(Debug, Default)]
pub(super) struct Tables {
    pub(super) logo: Option<RawLogo>,
    pub(super) colors: Option<RawColors>,
    pub(super) navigation: Navigation,
    pub(super) footer: Option<Footer>,
}

/// `[logo]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawLogo {
    /// An SVG or PNG file from the root of the registry, at most 64 KiB.
    file: Spanned<String>,
    /// What is read out for the picture. Leave it out if the title next to it says the same.
    #[serde(default)]
    alt: Option<Spanned<Words>>,
}

/// `[colors]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawColors {
    /// Links and buttons on light ground, as `#rrggbb`.
    #[serde(deserialize_with = "on_light")]
    accent: Color,
    /// The same on dark ground; without it, `dpg` finds a shade.
    #[serde(default, deserialize_with = "on_dark")]
    accent_dark: Option<Color>,
}

/// `[navigation]`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Navigation {
    /// Links that replace the menu of the theme.
    menu: Option<Vec<RawWay>>,
    /// Links after the menu.
    extra: Vec<RawWay>,
}

/// One link of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWay {
    /// What the link says.
    label: Spanned<Words>,
    /// Where it leads: an address of the site such as `/about/`, or one that starts with `https://`.
    to: Spanned<Target>,
}

/// `[footer]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Footer {
    /// Markdown, shown above the sentence that says that the registry is independent.
    text: Spanned<Words>,
}

/// The repository that the program was built from, if `Cargo.toml` names it.
pub(super) fn own_documentation() -> Option<Target> {
    let repository = env!("CARGO_PKG_REPOSITORY");
    is_web_address(repository).then(|| Target::Outside(repository.to_owned()))
}

/// What is wrong, and where.
pub(super) type Fault = (Range<usize>, String);

impl Words {
    /// The text in a language, else the one for all, else the site's first language's.
    #[must_use]
    pub fn get(&self, tag: &str) -> &str {
        let primary = tag.split('-').next().unwrap_or(tag);
        let found = [tag, primary, ""].into_iter().find_map(|t| self.0.get(t));
        found.map_or("", String::as_str)
    }

    /// No text in any language.
    pub(super) fn none() -> Self {
        Self(BTreeMap::from([(String::new(), String::new())]))
    }

    /// Fills in the text for all from the first of the site's languages.
    pub(super) fn checked(written: Spanned<Self>, languages: &[String]) -> Result<Self, Fault> {
        let span = written.span();
        let Self(mut texts) = written.into_inner();
        if texts.contains_key("") {
            return Ok(Self(texts));
        }
        let first = &languages[0];
        if let Some(other) = texts.keys().find(|tag| !languages.contains(tag)) {
            let known = languages.join("`, `");
            let message = format!(
                "`{other}` is not a language of the site (`languages` has `{known}`): add it there, or remove the text"
            );
            return Err((span, message));
        }
        let Some(text) = texts.get(first).cloned() else {
            let message = format!(
                "the text in `{first}`, the first of `languages`, is missing: write `{first} = \"...\"`"
            );
            return Err((span, message));
        };
        texts.insert(String::new(), text);
        Ok(Self(texts))
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(
            untagged,
            expecting = "expected text, or text by language such as `{ en = \"About\", fr = \"À propos\" }`"
        )]
        enum Written {
            One(String),
            Many(BTreeMap<String, String>),
        }
        let texts = match Written::deserialize(deserializer)? {
            Written::One(text) => BTreeMap::from([(String::new(), text)]),
            Written::Many(texts) => texts,
        };
        Ok(Self(texts))
    }
}

impl<'de> Deserialize<'de> for Target {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match text.strip_prefix('/') {
            Some(rest) if !rest.starts_with(['/', '\\']) => Ok(Self::Inside(rest.to_owned())),
            None if text.starts_with("https://") && is_web_address(&text) => {
                Ok(Self::Outside(text))
            }
            _ => Err(D::Error::custom(format!(
                "`{text}` is not a link: write an address of the site such as `/about/`, or one that starts with `https://`"
            ))),
        }
    }
}

fn on_light<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Color, D::Error> {
    readable(&String::deserialize(deserializer)?, ("light", LIGHT)).map_err(D::Error::custom)
}

fn on_dark<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Color>, D::Error> {
    let color = readable(&String::deserialize(deserializer)?, ("dark", DARK));
    color.map(Some).map_err(D::Error::custom)
}

fn readable(text: &str, (name, grounds): (&str, [Color; 3])) -> Result<Color, String> {
    let Some(color) = Color::parse(text) else {
        return Err(format!(
            "`{text}` is not a colour that dpg reads: write it as `#rrggbb`, such as `#0b5563`"
        ));
    };
    if color.is_readable(grounds) {
        return Ok(color);
    }
    let worst = (color.worst(grounds) * 100.0).floor() / 100.0;
    let instead = color.readable(grounds);
    Err(format!(
        "text in `{text}` is hard to read on a {name} background: its contrast is {worst}:1, expected at least 4.5:1; write `{instead}`"
    ))
}

impl Appearance {
    /// Checks what is written, for a site in some languages.
    pub(super) fn new(tables: Tables, languages: &[String], text: &str) -> Result<Self, Fault> {
        let way = |way: RawWay| {
            Ok(Way {
                label: Words::checked(way.label, languages)?,
                line: line(text, way.to.span().start),
                to: way.to.into_inner(),
            })
        };
        let ways = |ways: Vec<RawWay>| ways.into_iter().map(way).collect::<Result<Vec<_>, _>>();
        let logo = tables.logo.map(|logo| {
            Ok(Logo {
                line: line(text, logo.file.span().start),
                file: inside(logo.file)?,
                alt: match logo.alt {
                    Some(alt) => Words::checked(alt, languages)?,
                    None => Words::default(),
                },
            })
        });
        let footer = tables.footer;
        Ok(Self {
            logo: logo.transpose()?,
            accents: tables.colors.map(|colors| Accents {
                light: colors.accent,
                dark: colors
                    .accent_dark
                    .unwrap_or_else(|| colors.accent.readable(DARK)),
            }),
            menu: tables.navigation.menu.map(ways).transpose()?,
            extra: ways(tables.navigation.extra)?,
            footer: footer
                .map(|footer| Words::checked(footer.text, languages))
                .transpose()?,
        })
    }
}

/// A file below the root.
fn inside(file: Spanned<String>) -> Result<String, Fault> {
    let is_inside = !file.get_ref().starts_with('/')
        && file
            .get_ref()
            .split('/')
            .all(|part| !matches!(part, "" | "." | ".."));
    if is_inside {
        return Ok(file.into_inner());
    }
    let message = format!(
        "`{}` is not a file inside the root: write its path from the root, such as `content/logo.svg`",
        file.get_ref()
    );
    Err((file.span(), message))
}

/// The line of a place in a text, from 1.
pub(super) fn line(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|&byte| byte == b'\n').count() + 1
}
