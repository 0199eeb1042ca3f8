//! A program as `publiccode.yml` 0.4 describes one: what a registry knows of it, for its maintainers to
//! complete.
//!
//! The standard (<https://yml.publiccode.tools/schema.core.html>) asks for more than a registry of
//! digital public goods knows: where a program runs, how mature it is, which persons are responsible
//! for it. None of that is invented; the head of the file lists what is missing.

use serde_json::{Map, Value, json};

use crate::address::href;
use crate::entry::{Answer, Derivation, Entry, Named};
use crate::exports::schema_org::addresses;
use crate::format::emit::document;
use crate::invisible::json;
use crate::license;
use crate::markdown::{clean, plain, shorten};
use crate::site::context::Context;

/// The longest `shortDescription`, in characters.
const SHORT: usize = 150;

/// The shortest and the longest `longDescription`, in characters.
const LONG: (usize, usize) = (150, 10_000);

/// Keys that the standard requires and no registry knows, with the values they take.
const UNKNOWN: [(&str, &str); 6] = [
    (
        "platforms",
        "web, windows, mac, linux, ios, android, or others in words",
    ),
    ("categories", "some of the standard's list"),
    (
        "developmentStatus",
        "concept, development, beta, stable or obsolete",
    ),
    (
        "softwareType",
        "standalone/ with web, mobile, desktop, iot, backend or other; addon, library or configurationFiles",
    ),
    (
        "maintenance",
        "of type none, or contract with contractors, or internal or community with contacts",
    ),
    (READY, "true or false"),
];

/// The key that says whether a program is designed for several languages.
const READY: &str = "localisation.localisationReady";

/// The known part of the file.
#[derive(Default)]
struct Draft {
    /// Keys and values in the order of the standard.
    known: Map<String, Value>,
    /// Keys that the standard also requires, dotted, with the values they take.
    lacks: Vec<(String, String)>,
}

impl Draft {
    fn lacks(&mut self, key: impl Into<String>, takes: impl Into<String>) {
        self.lacks.push((key.into(), takes.into()));
    }
}

/// The file's text.
pub(crate) fn publiccode(context: &Context<'_>, position: usize) -> String {
    let entry = &context.site.good(position).entry;
    let mut draft = Draft::default();
    let known = &mut draft.known;
    put(known, "publiccodeYmlVersion", json!("0.4"));
    put(known, "name", json!(line(&entry.name)));
    let url = entry.repositories.iter().find_map(|one| href(&one.url));
    put(known, "url", json!(url));
    let landing = entry.website.as_deref().and_then(href);
    put(known, "landingURL", json!(landing));
    put(known, "isBasedOn", json!(parents(context, entry)));
    put(known, "usedBy", lines(&entry.deployment.departments));
    if url.is_none() {
        draft.lacks("url", "the address of its repository");
    }
    let is_ready = is_multilingual(entry);
    for (key, takes) in UNKNOWN {
        if key != READY || is_ready.is_none() {
            draft.lacks(key, takes);
        }
    }
    describe(&mut draft, entry, &context.site.languages[0].tag);
    legal(&mut draft, entry);
    localisation(&mut draft, entry, is_ready);
    let open = some("open", open_parts(entry));
    put(&mut draft.known, "dependsOn", open);
    head(&context.site.sources.config.title, &draft.lacks) + &document(&json::members(draft.known))
}

/// Whether it is designed for several languages, if that is known.
fn is_multilingual(entry: &Entry) -> Option<bool> {
    match entry.deployment.multilingual.answer? {
        Answer::Yes => Some(true),
        Answer::No => Some(false),
        Answer::Unknown => None,
    }
}

/// The languages that it is designed for and available in.
fn localisation(draft: &mut Draft, entry: &Entry, is_ready: Option<bool>) {
    let languages = lines(&entry.deployment.languages);
    if is_nothing(&languages) {
        draft.lacks("localisation.availableLanguages", "BCP 47 tags");
    }
    let mut known = Map::new();
    put(&mut known, "localisationReady", json!(is_ready));
    put(&mut known, "availableLanguages", languages);
    put(&mut draft.known, "localisation", Value::Object(known));
}

/// Who the file is for and what is missing, as comments.
fn head(registry: &str, lacks: &[(String, String)]) -> String {
    let mut head = format!(
        "# What {} knows of this program, as a publiccode.yml (https://yml.publiccode.tools) for\n\
         # those who maintain it to finish. Still to be added before it is complete:\n",
        line(registry)
    );
    for (key, takes) in lacks {
        for part in ["#   ", key, ": ", takes, "\n"] {
            head.push_str(part);
        }
    }
    head
}

/// The texts by language, the entry's own first.
fn describe(draft: &mut Draft, entry: &Entry, tag: &str) {
    let mut own = Map::new();
    put(&mut own, "shortDescription", json!(short(&entry.summary)));
    let whole = long(entry.full_description());
    put(&mut own, "longDescription", json!(whole));
    let help = entry.indicators.documentation.evidence.iter();
    let help = addresses(help.filter_map(|one| one.url.as_ref()));
    put(&mut own, "documentation", json!(help.first()));
    let awards = entry.deployment.awards.iter();
    let awards: Vec<String> = awards
        .filter_map(|one| one.text.as_deref().map(plain))
        .collect();
    put(&mut own, "awards", json!(awards));

    let mut all = Map::new();
    all.insert(tag.to_owned(), Value::Object(own));
    for (tag, texts) in entry.translations.iter().filter(|(other, _)| *other != tag) {
        let summary = texts.summary.as_deref();
        // The standard ignores a language without a short description.
        let Some(summary) = summary.and_then(short) else {
            continue;
        };
        let mut one = Map::new();
        put(
            &mut one,
            "localisedName",
            json!(texts.name.as_deref().map(line)),
        );
        put(&mut one, "shortDescription", json!(summary));
        let whole = texts.description.as_ref().or(texts.summary.as_ref());
        put(
            &mut one,
            "longDescription",
            json!(whole.and_then(|text| long(text))),
        );
        all.insert(tag.clone(), Value::Object(one));
    }
    // At least one language needs each of these.
    if !all.values().any(|one| one.get("longDescription").is_some()) {
        let (least, most) = LONG;
        let takes = format!("{least} to {most} characters");
        draft.lacks(format!("description.{tag}.longDescription"), takes);
    }
    let takes = "what people can do with it, each in a few words";
    draft.lacks(format!("description.{tag}.features"), takes);
    put(&mut draft.known, "description", Value::Object(all));
}

/// The licence of the program itself, and its owner. If there are several licences, only the owner
/// knows whether all of them apply together or each is a choice.
fn legal(draft: &mut Draft, entry: &Entry) {
    let licenses = entry.indicators.licenses.iter();
    let mut of_program: Vec<String> = Vec::new();
    for one in licenses {
        let covers = one.covers.is_empty() || one.covers.iter().any(|part| part == "software");
        let expression = license::canonical_case(&one.spdx);
        if covers && license::parse(&one.spdx).is_some() && !of_program.contains(&expression) {
            of_program.push(expression);
        }
    }
    let mut legal = Map::new();
    match of_program.as_slice() {
        [one] => put(&mut legal, "license", json!(one)),
        [] => draft.lacks("legal.license", "an SPDX expression"),
        several => {
            let several = several.join(", ");
            let takes = format!("an SPDX expression of {several} with AND or OR");
            draft.lacks("legal.license", takes);
        }
    }
    let owners = entry.organizations_as("owner").map(|one| line(&one.name));
    let owners: Vec<String> = owners.collect();
    put(&mut legal, "mainCopyrightOwner", json!(owners.join(", ")));
    put(&mut draft.known, "legal", Value::Object(legal));
}

/// The repositories of its parents; of one that has none here, its address.
fn parents(context: &Context<'_>, entry: &Entry) -> Vec<String> {
    let address = |parent: &Derivation| {
        let known = parent.good.as_deref();
        let known = known.and_then(|id| context.site.sources.catalog.get(id));
        let Some(good) = known else {
            return parent.url.as_deref().and_then(href);
        };
        let mut repositories = good.entry.repositories.iter();
        let kept = repositories.find_map(|one| href(&one.url));
        kept.or_else(|| good.entry.website.as_deref().and_then(href))
    };
    entry.derived_from.iter().filter_map(address).collect()
}

/// What it is built on, if the entry states that none of it is more restricted than the program itself.
fn open_parts(entry: &Entry) -> Value {
    let parts = &entry.indicators.platform_independence;
    if parts.answer != Some(Answer::No) {
        return Value::Null;
    }
    let name = |part: &Named| json!({ "name": line(&part.name) });
    parts.dependencies.iter().map(name).collect()
}

fn short(text: &str) -> Option<String> {
    let text = line(text);
    let fits = text.chars().count() <= SHORT;
    let text = if fits {
        text
    } else {
        shorten(&text, SHORT - 1)
    };
    (!text.is_empty()).then_some(text)
}

/// A text, if its length is allowed by the standard.
fn long(text: &str) -> Option<String> {
    let text = clean(text.trim());
    let (least, most) = LONG;
    let fits = (least..=most).contains(&text.chars().count());
    fits.then(|| text.into_owned())
}

/// A text on one line.
fn line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn lines(texts: &[String]) -> Value {
    texts.iter().map(|text| line(text)).collect()
}

/// An object with one key; an empty one if there is no value.
fn some(key: &str, value: Value) -> Value {
    let mut fields = Map::new();
    put(&mut fields, key, value);
    Value::Object(fields)
}

/// Sets a key, unless there is no value.
fn put(fields: &mut Map<String, Value>, key: &str, value: Value) {
    if !is_nothing(&value) {
        fields.insert(key.to_owned(), value);
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}
