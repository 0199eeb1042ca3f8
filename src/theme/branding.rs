//! Adds the colours and the logo of `site.toml` to the files of a theme.

use anyhow::{Context, Result};

use crate::config::{Accents, Appearance};
use crate::embedded::Files;
use crate::theme::logo;

/// What a theme adds to the style sheet that it extends.
const MORE: &str = "assets/theme.css";

/// The style sheet that pages load.
const STYLE: &str = "assets/style.css";

/// Joins `theme.css` and the site's colours to the style sheet, so that pages load one file, and adds
/// the site's logo.
///
/// # Errors
/// If the logo is not a picture that can be on every page; the error names its line in `site.toml`.
pub fn brand(mut files: Files, appearance: &Appearance, logo: Option<Vec<u8>>) -> Result<Files> {
    let more = files.remove(MORE).unwrap_or_default();
    let style = files.entry(STYLE.to_owned()).or_default();
    for addition in [more, appearance.accents.map(colors).unwrap_or_default()] {
        if !addition.is_empty() {
            style.push(b'\n');
            style.extend(addition);
        }
    }
    if let (Some(bytes), Some(named)) = (logo, &appearance.logo) {
        let picture = logo::picture(&named.file, &bytes).with_context(|| {
            format!(
                "`site.toml`, line {}: the logo `{}`",
                named.line, named.file
            )
        })?;
        for other in logo::NAMES {
            files.remove(&format!("assets/{other}"));
        }
        files.insert(format!("assets/{}", picture.name), picture.bytes);
        return Ok(files);
    }
    for name in logo::NAMES {
        if let Some(bytes) = files.get_mut(&format!("assets/{name}")) {
            let picture = logo::picture(name, bytes);
            *bytes = picture
                .with_context(|| format!("the theme's `assets/{name}`"))?
                .bytes;
        }
    }
    Ok(files)
}

/// Rules outside all layers override rules in them.
fn colors(Accents { light, dark }: Accents) -> Vec<u8> {
    let rules = format!(
        "/* Colours of site.toml. */\n\
         :root {{ --accent: {light}; --accent-ink: #ffffff; }}\n\
         @media (prefers-color-scheme: dark) {{ :root {{ --accent: {dark}; --accent-ink: #12181a; }} }}\n"
    );
    rules.into_bytes()
}
