//! Which indicators apply to which categories: `x-indicators` in the vocabulary of categories.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail, ensure};

use crate::entry::{IndicatorKey, Stage};
use crate::suggest::closest;
use crate::vocabulary::{Vocabularies, Vocabulary};

/// The annotation of a category.
const KEY: &str = "x-indicators";

/// The categories to which not all indicators apply.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scope(BTreeMap<String, BTreeSet<IndicatorKey>>);

impl Scope {
    /// Reads it from the vocabularies.
    ///
    /// # Errors
    /// If a category names an indicator that does not exist; the error names it and the file.
    pub fn new(vocabularies: &Vocabularies) -> Result<Self> {
        of_categories(vocabularies.get("category")).map(Self)
    }

    /// Whether an indicator applies to an entry of some categories: to one of them is enough.
    #[must_use]
    pub fn applies(&self, categories: &[String], key: IndicatorKey) -> bool {
        let mut categories = categories.iter();
        self.0.is_empty()
            || categories.len() == 0
            || categories.any(|code| self.0.get(code).is_none_or(|keys| keys.contains(&key)))
    }

    /// Whether an entry of some categories is assessed: whether any indicator applies to it.
    #[must_use]
    pub fn is_assessed(&self, categories: &[String]) -> bool {
        IndicatorKey::ALL
            .into_iter()
            .any(|key| self.applies(categories, key))
    }

    /// The stage of a new entry of some categories.
    #[must_use]
    pub fn first_stage(&self, categories: &[String]) -> Stage {
        if self.is_assessed(categories) {
            Stage::Nominee
        } else {
            Stage::Listed
        }
    }

    /// The categories to which not all indicators apply, with those that do.
    #[must_use]
    pub fn categories(&self) -> &BTreeMap<String, BTreeSet<IndicatorKey>> {
        &self.0
    }
}

fn of_categories(categories: &Vocabulary) -> Result<BTreeMap<String, BTreeSet<IndicatorKey>>> {
    let mut scope = BTreeMap::new();
    for term in categories.terms() {
        let Some(written) = term.annotations.get(KEY) else {
            continue;
        };
        let place = format!(
            "cannot use `schema/vocabulary/category.schema.json`: `{KEY}` of `{}`",
            term.code
        );
        ensure!(
            written.is_array(),
            "{place}: expected a list of indicators, such as `[\"ownership\"]`, or `[]` for none"
        );
        let mut keys = BTreeSet::new();
        for name in term.texts(KEY) {
            let known = IndicatorKey::ALL.map(IndicatorKey::as_str);
            match IndicatorKey::ALL
                .into_iter()
                .find(|key| key.as_str() == name)
            {
                Some(key) => _ = keys.insert(key),
                None => match closest(name, known) {
                    Some(near) => {
                        bail!("{place}: unknown indicator `{name}`; did you mean `{near}`?")
                    }
                    None => bail!(
                        "{place}: unknown indicator `{name}`: expected some of {}",
                        known.join(", ")
                    ),
                },
            }
        }
        scope.insert(term.code.clone(), keys);
    }
    Ok(scope)
}

#[cfg(test)]
mod tests {
    use super::Scope;
    use crate::embedded::Files;
    use crate::entry::{IndicatorKey, Stage};
    use crate::vocabulary::Vocabularies;

    fn scope(terms: &str) -> Result<Scope, String> {
        let file = format!("{{\"oneOf\": [{terms}]}}");
        let path = "vocabulary/category.schema.json".to_owned();
        let files = Files::from([(path, file.into_bytes())]);
        Scope::new(&Vocabularies::new(&files).unwrap()).map_err(|error| error.to_string())
    }

    #[test]
    fn an_indicator_applies_if_one_category_asks_for_it() {
        let scope = scope(
            "{\"const\": \"software\", \"title\": \"S\"}, \
             {\"const\": \"initiative\", \"title\": \"I\", \"x-indicators\": []}, \
             {\"const\": \"platform\", \"title\": \"P\", \"x-indicators\": [\"privacy\"]}",
        )
        .unwrap();
        let of = |codes: &[&str]| {
            codes
                .iter()
                .map(|&code| code.to_owned())
                .collect::<Vec<_>>()
        };
        let applies = |codes: &[&str], key| scope.applies(&of(codes), key);
        assert!(applies(&["software"], IndicatorKey::Licenses));
        assert!(!applies(&["initiative"], IndicatorKey::Licenses));
        assert!(applies(&["initiative", "software"], IndicatorKey::Licenses));
        assert!(!applies(
            &["platform", "initiative"],
            IndicatorKey::Licenses
        ));
        assert!(applies(&["platform", "initiative"], IndicatorKey::Privacy));
        assert_eq!(scope.first_stage(&of(&["initiative"])), Stage::Listed);
        assert_eq!(scope.first_stage(&of(&["platform"])), Stage::Nominee);
        assert_eq!(scope.first_stage(&[]), Stage::Nominee);
    }

    #[test]
    fn an_unknown_indicator_is_named_with_the_file() {
        let of = |keys: &str| {
            scope(&format!(
                "{{\"const\": \"a\", \"title\": \"A\", \"x-indicators\": {keys}}}"
            ))
            .unwrap_err()
        };
        let error = of("[\"licences\"]");
        assert!(
            error.contains("`schema/vocabulary/category.schema.json`"),
            "{error}"
        );
        assert!(error.contains("did you mean `licenses`?"), "{error}");
        assert!(of("false").contains("or `[]` for none"));
    }
}
