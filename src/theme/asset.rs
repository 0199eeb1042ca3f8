//! The assets of a theme under addresses that change with their content, including the references
//! between assets.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use anyhow::{Result, bail};
use regex::{Captures, Regex};
use sha2::{Digest, Sha256};

use crate::theme::minify::{minify, minify_styles};

/// A file that pages refer to, under an address that changes with its content.
#[derive(Debug, Clone)]
pub struct Asset {
    /// Its name in the theme, such as `style.css`.
    pub name: String,
    /// Where it is published, such as `assets/style.0a1b2c3d.css`.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl Asset {
    fn new(name: &str, bytes: Vec<u8>) -> Self {
        let digest = Sha256::digest(&bytes);
        let [a, b, c, d] = [digest[0], digest[1], digest[2], digest[3]];
        let mark = format!("{a:02x}{b:02x}{c:02x}{d:02x}");
        let path = match name.rsplit_once('.') {
            Some((stem, ending)) => format!("assets/{stem}.{mark}.{ending}"),
            None => format!("assets/{name}.{mark}"),
        };
        Self {
            name: name.to_owned(),
            path,
            bytes,
        }
    }

    /// The last segment of the address.
    fn file(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }
}

/// Fingerprints all assets. Where a stylesheet or script names another asset (`url(icon.svg)`,
/// `import "./parts.js"`), the published one names the published other one.
///
/// # Errors
/// If assets name each other in a circle: no content could then contain all names.
pub(crate) fn assets(sources: &BTreeMap<&str, &[u8]>) -> Result<Vec<Asset>> {
    let mut done: BTreeMap<&str, Asset> = BTreeMap::new();
    let mut waiting: BTreeMap<&str, BTreeSet<String>> = sources
        .iter()
        .map(|(name, bytes)| (*name, named(name, bytes, sources)))
        .collect();
    let mut named_by: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (name, names) in &waiting {
        for other in names {
            named_by.entry(other.clone()).or_default().push(name);
        }
    }
    let free = waiting.iter().filter(|(_, names)| names.is_empty());
    let mut ready: Vec<&str> = free.map(|(name, _)| *name).collect();
    while let Some(name) = ready.pop() {
        waiting.remove(name);
        done.insert(name, Asset::new(name, renamed(name, sources[name], &done)));
        for other in named_by.remove(name).unwrap_or_default() {
            let Some(names) = waiting.get_mut(other) else {
                continue;
            };
            names.remove(name);
            if names.is_empty() {
                ready.push(other);
            }
        }
    }
    if !waiting.is_empty() {
        let names: Vec<String> = waiting.keys().map(|name| format!("`{name}`")).collect();
        bail!(
            "assets of the theme name each other in a circle: {}",
            names.join(", ")
        );
    }
    Ok(done.into_values().collect())
}

/// How a style sheet names other assets.
static IN_STYLES: LazyLock<Regex> = LazyLock::new(|| pattern_from(r"(?:\.{1,2}/)*"));

/// How a script names them. Its other strings may look like a file's name; modules are named from `./` on.
static IN_SCRIPTS: LazyLock<Regex> = LazyLock::new(|| pattern_from(r"(?:\.{1,2}/)+"));

/// A name of an asset that starts in some way.
fn pattern_from(start: &str) -> Regex {
    let text = format!(r#"(["'(])({start}(?:[\w-]+/)*)([\w.-]+)(["')?#])"#);
    Regex::new(&text).expect("the pattern is written above")
}

/// How an asset names others; `None` for a file that names none.
fn pattern(name: &str) -> Option<&'static Regex> {
    match name.rsplit_once('.')?.1 {
        "css" => Some(&IN_STYLES),
        "js" | "mjs" => Some(&IN_SCRIPTS),
        _ => None,
    }
}

/// The assets that one asset names.
fn named(name: &str, bytes: &[u8], sources: &BTreeMap<&str, &[u8]>) -> BTreeSet<String> {
    let (Some(pattern), Ok(text)) = (pattern(name), std::str::from_utf8(bytes)) else {
        return BTreeSet::new();
    };
    let found = pattern
        .captures_iter(text)
        .filter_map(|found| target(name, &found));
    found
        .filter(|target| sources.contains_key(target.as_str()))
        .collect()
}

/// The content as it is published: with the published names of other assets, and scripts and styles without the
/// parts that only people read.
fn renamed(name: &str, bytes: &[u8], done: &BTreeMap<&str, Asset>) -> Vec<u8> {
    let (Some(pattern), Ok(text)) = (pattern(name), std::str::from_utf8(bytes)) else {
        return bytes.to_vec();
    };
    let text = pattern.replace_all(text, |found: &Captures<'_>| {
        match target(name, found).and_then(|target| done.get(target.as_str())) {
            Some(asset) => format!("{}{}{}{}", &found[1], &found[2], asset.file(), &found[4]),
            None => found[0].to_owned(),
        }
    });
    match name.rsplit_once('.') {
        Some((_, "js" | "mjs")) => minify(&text).into_bytes(),
        Some((_, "css")) => minify_styles(&text).into_bytes(),
        _ => text.into_owned().into_bytes(),
    }
}

/// The name in the theme that a reference means; `None` if it leads out of the assets.
fn target(from: &str, found: &Captures<'_>) -> Option<String> {
    let mut segments: Vec<&str> = from.split('/').collect();
    segments.pop();
    for segment in found[2].split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop()?;
            }
            other => segments.push(other),
        }
    }
    segments.push(found.get(3)?.as_str());
    Some(segments.join("/"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Asset, assets};

    fn published(sources: &[(&'static str, &'static str)]) -> BTreeMap<String, Asset> {
        let sources: BTreeMap<&str, &[u8]> = sources
            .iter()
            .map(|(name, text)| (*name, text.as_bytes()))
            .collect();
        let all = assets(&sources).unwrap().into_iter();
        all.map(|asset| (asset.name.clone(), asset)).collect()
    }

    #[test]
    fn references_are_updated_and_change_the_name_of_their_file() {
        let style = "a { background: url(img/dot.svg) } b { background: url(\"icon.svg#x\") }";
        let sources = |dot| {
            [
                ("style.css", style),
                ("img/dot.svg", dot),
                ("icon.svg", "<svg/>"),
                (
                    "js/a.js",
                    "import { b } from \"./b.js\"; import \"../c.js\";",
                ),
                ("js/b.js", "const name = \"c.js\";"),
                ("c.js", ""),
            ]
        };
        let (one, two) = (published(&sources("one")), published(&sources("two")));
        let text = |asset: &Asset| String::from_utf8(asset.bytes.clone()).unwrap();
        let dot = one["img/dot.svg"].file();
        let icon = one["icon.svg"].file();
        assert_eq!(
            text(&one["style.css"]),
            format!("a {{ background: url(img/{dot}) }} b {{ background: url(\"{icon}#x\") }}")
        );
        assert_ne!(one["style.css"].path, two["style.css"].path);
        assert_eq!(one["js/a.js"].path, two["js/a.js"].path);
        let (b, c) = (one["js/b.js"].file(), one["c.js"].file());
        assert_eq!(
            text(&one["js/a.js"]),
            format!("import {{ b }} from \"./{b}\"; import \"../{c}\";")
        );
        assert_eq!(text(&one["js/b.js"]), "const name = \"c.js\";");
    }

    #[test]
    fn a_circle_is_reported() {
        let sources: BTreeMap<&str, &[u8]> = [
            ("a.js", &b"import './b.js'"[..]),
            ("b.js", &b"import './a.js'"[..]),
        ]
        .into();
        let error = assets(&sources).unwrap_err().to_string();
        assert!(error.contains("`a.js`, `b.js`"), "{error}");
    }
}
