//! Visible strings: Fluent messages of one language, those of English where it has none.

use std::collections::BTreeSet;
use std::sync::Arc;

use anyhow::{Result, anyhow};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::Entry;
use unic_langid::LanguageIdentifier;

/// The messages of one language.
pub struct Locale {
    tag: String,
    bundle: FluentBundle<FluentResource>,
    /// The names of its messages.
    ids: BTreeSet<String>,
    /// What it says where it has no message of its own.
    fallback: Option<Arc<Self>>,
}

impl Locale {
    /// Joins some `.ftl` sources, later ones over earlier ones.
    ///
    /// # Errors
    /// When `tag` is no BCP 47 tag or a source is not Fluent; the error quotes the fault.
    pub fn new<'a>(tag: &str, sources: impl IntoIterator<Item = &'a str>) -> Result<Self> {
        let language: LanguageIdentifier = tag
            .parse()
            .map_err(|_| anyhow!("`{tag}` is not a BCP 47 tag"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        let mut ids = BTreeSet::new();
        bundle.set_use_isolating(false);
        for source in sources {
            let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| {
                let faults: Vec<String> = errors.iter().map(ToString::to_string).collect();
                anyhow!("messages of `{tag}`: {}", faults.join("; "))
            })?;
            ids.extend(resource.entries().filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            }));
            bundle.add_resource_overriding(resource);
        }
        Ok(Self {
            tag: tag.to_owned(),
            bundle,
            ids,
            fallback: None,
        })
    }

    /// The same with another language for the messages that it lacks: these keep to the rules of that
    /// language, such as its plurals.
    #[must_use]
    pub fn over(self, fallback: &Arc<Self>) -> Self {
        Self {
            fallback: Some(Arc::clone(fallback)),
            ..self
        }
    }

    /// The BCP 47 tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// How many messages another language stands in for, and how many there are.
    #[must_use]
    pub fn missing(&self) -> (usize, usize) {
        let Some(fallback) = &self.fallback else {
            return (0, self.ids.len());
        };
        (
            fallback.ids.difference(&self.ids).count(),
            fallback.ids.union(&self.ids).count(),
        )
    }

    /// A message with its arguments filled in; nothing when there is no such message.
    #[must_use]
    pub fn get(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let message = self.bundle.get_message(id);
        let Some(pattern) = message.and_then(|message| message.value()) else {
            return self.fallback.as_ref()?.get(id, args);
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors);
        Some(text.into_owned())
    }

    /// A message with text arguments; its id when there is no such message.
    #[must_use]
    pub fn text(&self, id: &str, args: &[(&str, &str)]) -> String {
        let mut fluent = FluentArgs::new();
        for &(name, value) in args {
            fluent.set(name, value);
        }
        self.get(id, Some(&fluent)).unwrap_or_else(|| id.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use fluent_bundle::FluentArgs;

    use super::Locale;

    #[test]
    fn what_is_not_translated_keeps_to_the_plurals_of_its_own_language() {
        let english =
            "goods = { $n ->\n [one] { $n } good\n *[other] { $n } goods\n }\nname = Name";
        let english = Arc::new(Locale::new("en", [english]).unwrap());
        let locale = Locale::new("ru", ["name = Имя"]).unwrap().over(&english);
        let mut args = FluentArgs::new();
        args.set("n", 21);
        assert_eq!(locale.get("goods", Some(&args)).unwrap(), "21 goods");
        assert_eq!(locale.text("name", &[]), "Имя");
        assert_eq!(locale.missing(), (1, 2));
    }
}
