//! The messages of each language of a site, from the theme and the schema.

use std::sync::Arc;

use anyhow::{Context, Result};

use crate::embedded::Files;
use crate::locale::Locale;

/// The ending of messages for registries that list entries without assessment.
pub const LISTED: &str = "-listed";

/// The messages of each language, from the theme and the schema; English ones where they are missing. Those whose names
/// end with `form` are used in the place of those without it, if it is not empty.
///
/// # Errors
/// If a tag is not BCP 47 or a file is not Fluent.
pub fn locales(
    languages: &[String],
    (theme, schema): (&Files, &Files),
    form: &str,
) -> Result<Vec<Arc<Locale>>> {
    let locale = |tag: &str, names: &[&str]| -> Result<Locale> {
        let mut sources = Vec::new();
        for name in names {
            let files = [
                theme.get(&format!("locales/{name}.ftl")),
                schema.get(&format!("standard/{name}.ftl")),
            ];
            for bytes in files.into_iter().flatten() {
                let text = std::str::from_utf8(bytes)
                    .with_context(|| format!("messages of `{name}` are not UTF-8"))?;
                sources.push(text);
            }
        }
        let locale = Locale::new(tag, sources)?;
        Ok(match form {
            "" => locale,
            form => locale.in_form(form),
        })
    };
    let spoken = |tag: &String| match tag.split_once('-') {
        None => locale(tag, &[tag]),
        Some((primary, _)) => locale(tag, &[primary, tag]),
    };
    let english = Arc::new(locale("en", &["en"])?);
    languages
        .iter()
        .map(|tag| match tag.as_str() {
            "en" => Ok(Arc::clone(&english)),
            _ => Ok(Arc::new(spoken(tag)?.over(&english))),
        })
        .collect()
}
