//! Reads `schema/standard/` into a [`Standard`], and refuses files that would not work as written.

use std::collections::BTreeSet;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow, bail, ensure};

use super::Standard;
use super::asked::Asked;
use super::definition::{self, IndicatorFile, StandardFile};
use super::impact::Recogniser;
use super::indicator::{self, Check, Indicator};
use super::lexicon::Lexicon;
use super::messages::{MESSAGES, messages};
use super::rule::Compiler;
use super::schema::Terms;
use super::scope::Scope;
use super::services::Services;
use super::source::Sources;
use crate::embedded::Files;
use crate::suggest;
use crate::vocabulary::{Vocabularies, Vocabulary};

const WHOLE: &str = "standard/standard.yaml";

impl Standard {
    /// Reads `schema/standard/`.
    ///
    /// # Errors
    /// If a file is missing or has an error; the message names the file, the rule and the error.
    pub fn new(files: &Files, vocabularies: &Vocabularies) -> Result<Self> {
        let mut file: StandardFile = definition::read(files, WHOLE)?;
        let place = || format!("cannot use `schema/{WHOLE}`");
        let lexicon = Arc::new(Lexicon::new(&file.blank, vocabularies)?);
        let definitions = std::mem::take(&mut file.definitions);
        let terms = Terms::new(definitions, files).with_context(place)?;
        let sources = Sources::new(std::mem::take(&mut file.sources)).with_context(place)?;
        let mut indicators = Vec::new();
        let mut checks = Vec::new();
        for key in &file.indicators {
            let path = format!("standard/{key}.yaml");
            let read: IndicatorFile = definition::read(files, &path)?;
            let place = || format!("cannot use `schema/{path}`");
            if read.key != *key {
                let found = read.key;
                return Err(anyhow!("`key` is `{found}`, expected `{key}`")).with_context(place);
            }
            let source = read.source.clone();
            let compiler = Compiler {
                terms: &terms,
                lexicon: &lexicon,
                sources: &sources,
                source: source.as_deref(),
            };
            let built = indicator::build(read, &file.everywhere, &compiler);
            let (indicator, check) = built.with_context(place)?;
            known_categories(&indicator, vocabularies.get("category")).with_context(place)?;
            indicators.push(indicator);
            checks.push(check);
        }
        let standard = Self {
            version: file.version,
            date: file.date,
            source: file.source,
            sources,
            releases: file.versions,
            indicators,
            checks,
            lexicon,
            services: Services::new(vocabularies)?,
            asked: Asked::new(vocabularies),
            scope: Scope::new(vocabularies)?,
            recogniser: Recogniser::new(vocabularies)?,
        };
        standard.check_versions().with_context(place)?;
        let shared = file
            .everywhere
            .iter()
            .filter_map(|rule| rule["code"].as_str());
        standard.check_codes(&shared.collect())?;
        standard.check_messages(files)?;
        Ok(standard)
    }

    fn check_versions(&self) -> Result<()> {
        let mut releases = self.releases.iter();
        ensure!(
            releases.any(|release| release.version == self.version && release.date == self.date),
            "version {} of {} is not in `versions`",
            self.version,
            self.date
        );
        for release in &self.releases {
            let mut changes = release.changes.iter();
            changes
                .try_for_each(|id| self.sources.known(id))
                .with_context(|| format!("version {} in `versions`", release.version))?;
        }
        Ok(())
    }

    /// Codes of rules are unique, except those that are in every indicator.
    fn check_codes(&self, shared: &BTreeSet<&str>) -> Result<()> {
        let mut codes = BTreeSet::new();
        for indicator in &self.indicators {
            for rule in &indicator.rules {
                let key = &indicator.key;
                let code = &rule.code;
                ensure!(
                    shared.contains(code.as_str()) || codes.insert(code),
                    "`schema/standard/{key}.yaml`: another indicator has a rule `{code}` too"
                );
            }
        }
        Ok(())
    }

    /// Every message exists, and for rules also the help.
    fn check_messages(&self, files: &Files) -> Result<()> {
        let locale = messages(files)?;
        let missing = |id: &str| locale.get(id, None).is_none();
        for (indicator, check) in self.indicators.iter().zip(&self.checks) {
            let path = format!("schema/standard/{}.yaml", indicator.key);
            for rule in &indicator.rules {
                let help = format!("{}-help", rule.reason);
                let code = &rule.code;
                if let Some(id) = [&rule.reason, &help].into_iter().find(|id| missing(id)) {
                    bail!("`{path}`: rule `{code}`: `schema/{MESSAGES}` has no message `{id}`");
                }
            }
            if let Some(id) = Check::reasons(check).find(|id| missing(id)) {
                bail!("`{path}`: `schema/{MESSAGES}` has no message `{id}`");
            }
        }
        Ok(())
    }
}

/// The categories of the program, which its rules name.
const OWN: [&str; 5] = ["software", "data", "content", "ai-system", "standard"];

fn known_categories(indicator: &Indicator, categories: &Vocabulary) -> Result<()> {
    let of_rules = indicator.rules.iter().flat_map(|rule| {
        let named = rule.categories.iter();
        named.map(|category| (format!("rule `{}`", rule.code), category))
    });
    let of_notes = indicator.notes.iter().flat_map(|note| {
        let named = note.categories.iter();
        named.map(|category| ("`notes`".to_owned(), category))
    });
    for (place, category) in of_rules.chain(of_notes) {
        // A registry with other categories keeps the rules on those of the program, which then concern no entry.
        if categories.get(category).is_some() || OWN.contains(&category.as_str()) {
            continue;
        }
        let codes = categories.terms().iter().map(|term| term.code.as_str());
        match suggest::closest(category, codes) {
            Some(near) => {
                bail!("{place}: unknown category `{category}`; did you mean `{near}`?");
            }
            None => bail!("{place}: unknown category `{category}`"),
        }
    }
    Ok(())
}
