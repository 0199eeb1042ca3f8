//! The messages of each language of a site, from the theme and the schema.

use std::sync::Arc;

use anyhow::{Context, Result};

use crate::embedded::Files;
use crate::locale::Locale;

/// The messages of each language, from the theme and the schema; English ones where they are missing.
///
/// # Errors
/// If a tag is not BCP 47 or a file is not Fluent.
pub fn locales(languages: &[String], theme: &Files, schema: &Files) -> Result<Vec<Arc<Locale>>> {
    let locale = |tag: &str, names: &[&str]| {
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
        Locale::new(tag, sources)
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
