//! Visible strings: Fluent messages of one language over those of English.

use anyhow::{Result, anyhow};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

/// The messages of one language.
pub struct Locale {
    tag: String,
    bundle: FluentBundle<FluentResource>,
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
        bundle.set_use_isolating(false);
        for source in sources {
            let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| {
                let faults: Vec<String> = errors.iter().map(ToString::to_string).collect();
                anyhow!("messages of `{tag}`: {}", faults.join("; "))
            })?;
            bundle.add_resource_overriding(resource);
        }
        Ok(Self {
            tag: tag.to_owned(),
            bundle,
        })
    }

    /// The BCP 47 tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// A message with its arguments filled in; nothing when there is no such message.
    #[must_use]
    pub fn get(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
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
