//! Visible strings: Fluent messages of one language, with those of English for missing ones.

use std::collections::{BTreeSet, HashMap};
use std::fmt::{self, Write};
use std::sync::Arc;

use anyhow::{Result, anyhow, ensure};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use unic_langid::LanguageIdentifier;

use crate::invisible::clean;

/// The most bytes of a file of messages, and how deep its braces may be nested: the parser of Fluent recurses.
const MOST_BYTES: usize = 1 << 20;
const MOST_LEVELS: usize = 50;

/// The most bytes of a message; Fluent itself fills in a hundred values at most.
const LONGEST: usize = 100_000;

/// How many errors of a file are shown.
const FAULTS: usize = 5;

/// The messages of one language.
pub struct Locale {
    tag: String,
    bundle: FluentBundle<FluentResource>,
    /// The names of its messages.
    ids: BTreeSet<String>,
    /// Its messages that are only words: they are the same whatever their arguments.
    plain: HashMap<String, String>,
    /// By their names, the names of messages that are used in their place.
    forms: HashMap<String, String>,
    /// The language used for messages that are missing.
    fallback: Option<Arc<Self>>,
}

impl Locale {
    /// Joins some `.ftl` sources; later ones override earlier ones.
    ///
    /// # Errors
    /// If `tag` is not a BCP 47 tag or a source is not Fluent, too large or nested too deep; the error
    /// quotes the problem.
    pub fn new<'a>(tag: &str, sources: impl IntoIterator<Item = &'a str>) -> Result<Self> {
        let language: LanguageIdentifier = tag
            .parse()
            .map_err(|_| anyhow!("`{tag}` is not a BCP 47 tag"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        let mut ids = BTreeSet::new();
        // Pages leave out the marks that isolate: no text may change the direction of what is beside it.
        bundle.set_use_isolating(false);
        for source in sources {
            check(source).map_err(|fault| anyhow!("messages of `{tag}`: {fault}"))?;
            let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| {
                let faults = errors.iter().take(FAULTS).map(ToString::to_string);
                let faults: Vec<String> = faults.collect();
                let more = match errors.len().saturating_sub(FAULTS) {
                    0 => String::new(),
                    more => format!("; and {more} more"),
                };
                anyhow!("messages of `{tag}`: {}{more}", faults.join("; "))
            })?;
            ids.extend(resource.entries().filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            }));
            bundle.add_resource_overriding(resource);
        }
        Ok(Self {
            plain: plain(&bundle, &ids),
            tag: tag.to_owned(),
            bundle,
            ids,
            forms: HashMap::new(),
            fallback: None,
        })
    }

    /// The same with another language for missing messages: these follow the rules of that language,
    /// such as its plurals.
    #[must_use]
    pub fn over(self, fallback: &Arc<Self>) -> Self {
        Self {
            fallback: Some(Arc::clone(fallback)),
            ..self
        }
    }

    /// The same where messages with an ending such as `-listed` are used in the place of those without it.
    #[must_use]
    pub fn in_form(self, ending: &str) -> Self {
        let forms = self.ids.iter().filter_map(|id| {
            let plain = id.strip_suffix(ending)?;
            Some((plain.to_owned(), id.clone()))
        });
        Self {
            forms: forms.collect(),
            ..self
        }
    }

    /// The BCP 47 tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// How many messages are missing and come from another language, and how many there are.
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

    /// A message with its arguments filled in, cut if it is too long; `None` if there is no such
    /// message.
    #[must_use]
    pub fn get(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let id = self.forms.get(id).map_or(id, String::as_str);
        if let Some(text) = self.plain.get(id) {
            return Some(text.clone());
        }
        let message = self.bundle.get_message(id);
        let Some(pattern) = message.and_then(|message| message.value()) else {
            return self.fallback.as_ref()?.get(id, args);
        };
        let (mut text, mut errors) = (Text::default(), Vec::new());
        // A message that is too long is cut at its limit.
        let _ = self
            .bundle
            .write_pattern(&mut text, pattern, args, &mut errors);
        Some(text.0)
    }

    /// A message with text arguments, without the invisible characters in each of them; its id if there is no such message.
    #[must_use]
    pub fn text(&self, id: &str, args: &[(&str, &str)]) -> String {
        let mut fluent = FluentArgs::new();
        for &(name, value) in args {
            fluent.set(name, clean(value));
        }
        self.get(id, Some(&fluent)).unwrap_or_else(|| id.to_owned())
    }
}

/// The writing direction of a language.
#[must_use]
pub fn direction(tag: &str) -> &'static str {
    const RIGHT_TO_LEFT: [&str; 11] = [
        "ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi",
    ];
    let primary = tag.split('-').next().unwrap_or(tag);
    let script = tag.split('-').nth(1).unwrap_or_default();
    match script {
        "Arab" | "Hebr" | "Thaa" | "Syrc" => "rtl",
        "Latn" | "Cyrl" => "ltr",
        _ if RIGHT_TO_LEFT.contains(&primary) => "rtl",
        _ => "ltr",
    }
}

/// The messages that consist of words alone, as they are filled in.
fn plain(bundle: &FluentBundle<FluentResource>, ids: &BTreeSet<String>) -> HashMap<String, String> {
    let is_words = |pattern: &&Pattern<&str>| {
        let mut parts = pattern.elements.iter();
        parts.all(|part| matches!(part, PatternElement::TextElement { .. }))
    };
    let plain = ids.iter().filter_map(|id| {
        let pattern = bundle.get_message(id)?.value().filter(is_words)?;
        let mut text = Text::default();
        // A message that is too long is cut at its limit.
        let _ = bundle.write_pattern(&mut text, pattern, None, &mut Vec::new());
        Some((id.clone(), text.0))
    });
    plain.collect()
}

/// A text that does not grow beyond its limit.
#[derive(Default)]
struct Text(String);

impl Write for Text {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.0.len() + text.len() > LONGEST {
            return Err(fmt::Error);
        }
        self.0.write_str(text)
    }
}

/// Checks a source before Fluent reads it.
fn check(source: &str) -> Result<()> {
    ensure!(
        source.len() <= MOST_BYTES,
        "a file has {} bytes, expected at most {MOST_BYTES}",
        source.len()
    );
    let lines = source.lines().filter(|line| !line.starts_with('#'));
    let text: String = lines.flat_map(|line| [line, "\n"]).collect();
    // A brace that is text is in quotes.
    let text = text.replace("{\"{\"}", "").replace("{\"}\"}", "");
    let text = inside(&text);
    let levels = deepest(&text);
    ensure!(
        levels <= MOST_LEVELS,
        "braces are nested {levels} levels deep, expected at most {MOST_LEVELS}"
    );
    Ok(())
}

/// How many braces and brackets are open at once.
fn deepest(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for byte in text.bytes() {
        match byte {
            b'{' | b'(' => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// A source without the brackets that are outside of all braces.
fn inside(source: &str) -> String {
    let mut depth = 0_usize;
    let kept = source.chars().filter(|c| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > 0 || *c == '}'
    });
    kept.collect()
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;
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

    #[test]
    fn a_message_stays_short_whatever_it_refers_to() {
        let mut laughs = String::from("m0 = ha\n");
        for n in 1..30 {
            let inner = format!("{{ m{} }}", n - 1).repeat(10);
            writeln!(laughs, "m{n} = {inner}").unwrap();
        }
        let (long, longer) = ("x".repeat(90_000), "{ long }".repeat(90));
        writeln!(laughs, "long = {long}\nlonger = {longer}").unwrap();
        laughs += "circle = { circle }\n";
        let locale = Locale::new("en", [laughs.as_str()]).unwrap();
        for id in ["m29", "longer", "circle"] {
            let length = locale.get(id, None).unwrap().len();
            assert!(length <= 100_000, "{id}: {length}");
        }
    }

    #[test]
    fn braces_that_are_nested_too_deep_are_refused() {
        let select = "a = {$n ->\n *[x] ".repeat(100);
        for source in [
            format!("a = {}", "{".repeat(100_000)),
            format!("a = {}{}", "{\n".repeat(5_000), "}\n".repeat(5_000)),
            format!("a = {{ {}", "F(".repeat(100_000)),
            format!("a = {{ F(x: \"{{\")}}{}", "{".repeat(100)),
            select,
        ] {
            let error = Locale::new("en", [source.as_str()]).err().unwrap();
            assert!(error.to_string().contains("levels"), "{error}");
        }
        let broken = "a = {\n\nb\n".repeat(1_000);
        let error = Locale::new("en", [broken.as_str()]).err().unwrap();
        assert!(error.to_string().len() < 2_000, "{error}");
        let shown = "# {{{{ (\na = {\"{\"} (: {\"{\"}\n".repeat(500);
        assert!(Locale::new("en", [shown.as_str()]).is_ok());
    }
}
