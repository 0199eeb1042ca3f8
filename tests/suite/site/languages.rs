//! The project's own site in all its languages: nobody is kept out, and no English is left on pages of scripts that are
//! not Latin.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use crate::support::sites::{in_all_languages, judge};
use crate::support::{files, project};

/// Elements whose text is no sentence: code, addresses and names that are kept apart, pictures.
const APART: [&str; 6] = ["script", "style", "code", "pre", "bdi", "svg"];

/// Elements without an end tag.
const VOID: [&str; 6] = ["meta", "link", "br", "hr", "input", "img"];

/// Names that translators leave as they are, beside those of goods, organisations and licences.
const NAMES: [&str; 7] = [
    // What the language calls itself, in the list of languages.
    "English",
    "DPG Registry",
    "Centre for Digital Public Infrastructure",
    "Creative Commons Public Domain Mark 1.0 Universal",
    "Digital Public Goods Alliance",
    "Decentralized Identifiers",
    "Verifiable Credentials",
];

/// An open element: its name, the language of what it holds, whether that is [`APART`].
type Open = (String, String, bool);

/// A text as it is shown.
fn decoded(text: &str) -> String {
    let signs = [
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&lt;", "<"),
        ("&amp;", "&"),
    ];
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    signs
        .iter()
        .fold(text, |text, (code, sign)| text.replace(code, sign))
}

/// The value of an attribute in what stands between `<` and `>`.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let after = tag.split_once(&format!(" {name}=\""))?.1;
    Some(after.split_once('"')?.0)
}

/// All texts of a page that are marked to be in the language of the page.
fn texts<'a>(html: &'a str, language: &str) -> Vec<&'a str> {
    let mut open: Vec<Open> = Vec::new();
    let mut found = Vec::new();
    for part in html.split('<').skip(1) {
        let Some((tag, text)) = part.split_once('>') else {
            continue;
        };
        let name = tag.split([' ', '\n', '/']).next().unwrap();
        if let Some(name) = tag.strip_prefix('/') {
            let at = open.iter().rposition(|one| one.0 == name);
            open.truncate(at.unwrap_or(open.len()));
        } else if !name.starts_with('!') {
            let outer = open.last();
            let spoken = attribute(tag, "lang").or(outer.map(|one| one.1.as_str()));
            let spoken = spoken.unwrap_or_default().to_owned();
            let is_apart = outer.is_some_and(|one| one.2) || APART.contains(&name);
            if spoken == language && !is_apart {
                let said = ["alt", "title", "aria-label", "placeholder"];
                found.extend(said.iter().filter_map(|key| attribute(tag, key)));
            }
            if !VOID.contains(&name) {
                open.push((name.to_owned(), spoken, is_apart));
            }
        }
        if open
            .last()
            .is_some_and(|(_, spoken, is_apart)| spoken == language && !is_apart)
        {
            found.push(text.trim());
        }
    }
    found
}

/// The words of Latin letters of a text, without parameters, codes, addresses and ids.
fn words(text: &str) -> Vec<String> {
    static CODES: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\{[^}]*\}|`[^`]*`").unwrap());
    let text = CODES.replace_all(text, " ");
    let is_word = |word: &&str| {
        !word.contains(['/', '_', '@', '-']) && !word.trim_end_matches('.').contains('.')
    };
    let words = text.split_whitespace().filter(is_word);
    let words = words.flat_map(|word| word.split(|c: char| !c.is_ascii_alphabetic()));
    let words = words.filter(|word| word.len() > 1);
    words.map(str::to_lowercase).collect()
}

/// The Latin words of what a file of messages or texts says: what follows ` = ` or `: `, without parameters.
fn words_of_file(path: &Path, sign: &str) -> BTreeSet<String> {
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let said = lines.map(|line| line.rsplit_once(sign).map_or(line, |(_, said)| said));
    let said: String = said.flat_map(|line| [line, "\n"]).collect();
    words(&said).into_iter().collect()
}

/// Everything that is a name in a document of the API, below a key; what is noted beside the name of a repository too.
fn names(value: &Value, key: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if ["name", "aliases", "note"].contains(&key) => {
            found.insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|one| names(one, key, found)),
        Value::Object(members) => {
            for (key, one) in members {
                names(one, key, found);
            }
        }
        _ => {}
    }
}

/// The names of goods, organisations and licences, the longest first.
fn known(site: &Path) -> Vec<String> {
    let goods = std::fs::read(site.join("api/v1/goods.full.json")).unwrap();
    let mut known = BTreeSet::new();
    names(&serde_json::from_slice(&goods).unwrap(), "", &mut known);
    known.extend(NAMES.map(str::to_owned));
    for license in spdx::identifiers::LICENSES {
        let name = license.full_name;
        // The list of licences leaves out which versions are meant.
        let short = name.trim_end_matches(" only").trim_end_matches(" or later");
        known.extend([name, short].map(str::to_owned));
    }
    known.retain(|name| name.len() > 2);
    let mut known: Vec<String> = known.into_iter().collect();
    known.sort_by_key(|name| std::cmp::Reverse(name.len()));
    known
}

/// The words of the English messages that the messages and texts of a language do not use.
fn english_only(language: &str) -> BTreeSet<String> {
    let locales = project().join("themes/default/locales");
    let of = |tag: &str| words_of_file(&locales.join(format!("{tag}.ftl")), " = ");
    let mut own = of(language);
    let texts = project().join(format!("schema/texts/{language}.yaml"));
    own.extend(words_of_file(&texts, "\": "));
    of("en").difference(&own).cloned().collect()
}

#[test]
fn no_english_is_left_on_pages_in_other_scripts() {
    let out = in_all_languages();
    let known = known(out);
    let mut faults: BTreeMap<String, String> = BTreeMap::new();
    for language in ["ar", "ru", "zh"] {
        let left = english_only(language);
        let is_left = |text: &str| words(text).into_iter().find(|word| left.contains(word));
        let pages = files(&out.join(language)).into_iter();
        let pages: Vec<_> = pages.filter(|(path, _)| path.ends_with(".html")).collect();
        assert!(pages.len() > 300, "{language}: {} pages", pages.len());
        for (path, bytes) in pages {
            let html = String::from_utf8(bytes).unwrap();
            for text in texts(&html, language) {
                if is_left(text).is_none() {
                    continue;
                }
                let text = decoded(text);
                let rest = known.iter();
                let rest = rest.fold(text.clone(), |rest, name| rest.replace(name.as_str(), " "));
                if let Some(word) = is_left(&rest) {
                    let place = || format!("{path}: {text}");
                    faults
                        .entry(format!("{language}: {word}"))
                        .or_insert_with(place);
                }
            }
        }
    }
    let count = faults.len();
    assert!(faults.is_empty(), "{count} words of English: {faults:#?}");
}

#[test]
fn axe_finds_nothing_whatever_the_language() {
    for prefix in ["fr/", "ru/", "zh/"] {
        let arguments = ["--prefix", prefix, "--modes", "narrow"];
        judge("axe.mjs", in_all_languages(), &arguments);
    }
}
