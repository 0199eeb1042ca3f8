//! Finds the closed services that the texts of an entry name.

use anyhow::{Context, Result};
use regex::Regex;
use serde_json::{Value, json};

use super::prose;
use crate::vocabulary::Vocabularies;

/// The closed services of the vocabulary.
#[derive(Debug)]
pub(super) struct Services {
    /// All patterns at once, to skip the many texts that name none.
    any: Regex,
    each: Vec<(String, Regex)>,
}

impl Services {
    /// # Errors
    /// If an `x-pattern` is not a regular expression; the error names the service.
    pub(super) fn new(vocabularies: &Vocabularies) -> Result<Self> {
        let mut each = Vec::new();
        for term in vocabularies.get("closed-service").terms() {
            let pattern = term
                .text("x-pattern")
                .with_context(|| format!("closed service `{}`: expected `x-pattern`", term.code))?;
            let regex = Regex::new(&ascii_borders(pattern))
                .with_context(|| format!("closed service `{}`: `x-pattern`", term.code))?;
            each.push((term.title.clone(), regex));
        }
        let patterns: Vec<String> = each
            .iter()
            .map(|(_, regex)| format!("(?:{})", regex.as_str()))
            .collect();
        let any = Regex::new(&patterns.join("|"))?;
        Ok(Self { any, each })
    }

    /// Each service named in some texts, once, with the sentence that first names it.
    pub(super) fn named_in<'t>(&self, texts: impl Iterator<Item = &'t str>) -> Vec<Value> {
        let mut found: Vec<Option<Value>> = vec![None; self.each.len()];
        for text in texts.filter(|text| !self.each.is_empty() && self.any.is_match(text)) {
            for (slot, (title, regex)) in found.iter_mut().zip(&self.each) {
                if slot.is_none()
                    && let Some(place) = regex.find(text)
                {
                    let sentence = prose::sentence(text, place.start(), place.end());
                    *slot = Some(json!({ "title": title, "sentence": sentence }));
                }
            }
        }
        found.into_iter().flatten().collect()
    }
}

/// The pattern with word borders of ASCII, which keep the search fast in texts of any script.
pub(super) fn ascii_borders(pattern: &str) -> String {
    pattern.replace("\\b", "(?-u:\\b)")
}

#[cfg(test)]
mod tests {
    use super::Services;
    use crate::embedded::builtin_schema;
    use crate::vocabulary::Vocabularies;

    #[test]
    fn a_service_is_reported_once_with_its_sentence() {
        let services = Services::new(&Vocabularies::new(&builtin_schema()).unwrap()).unwrap();
        let texts = [
            "Nothing here.",
            "Tiles are from google maps. And so on.",
            "Google Maps",
        ];
        let found = services.named_in(texts.into_iter());
        assert_eq!(found.len(), 1);
        assert_eq!(found[0]["title"], "Google Maps");
        assert_eq!(found[0]["sentence"], "Tiles are from google maps");
    }
}
