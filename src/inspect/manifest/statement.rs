//! Manifests of lines `Key: value`: those of R and Debian, and the front matter of model cards.

use super::stated::{Manifest, When};
use crate::inspect::things::Ecosystem;
use crate::load::yaml;

/// The fields before the first empty line, each with its line; what is indented after a field is left out.
pub(super) fn headers(text: &str) -> impl Iterator<Item = (&str, &str, usize)> {
    let lines = text.lines().enumerate();
    let lines = lines.take_while(|(_, line)| !line.trim().is_empty());
    lines.filter_map(|(at, line)| {
        let (key, value) = line.split_once(':')?;
        (!key.starts_with([' ', '\t'])).then_some((key, value.trim(), at + 1))
    })
}

/// Reads a `DESCRIPTION` of R; none if it is another file of that name.
pub(super) fn r_description(text: &str) -> Option<Manifest> {
    let mut manifest = Manifest::default();
    let (mut is_package, mut key) = (false, "");
    for (at, line) in text.lines().enumerate() {
        let value = match line
            .split_once(':')
            .filter(|_| !line.starts_with([' ', '\t']))
        {
            Some((name, value)) => {
                key = name;
                value
            }
            None => line,
        };
        is_package |= key == "Package";
        let when = match key {
            "Imports" | "Depends" => When::Running,
            "Suggests" => When::Optional,
            "License" => {
                // `MIT + file LICENSE`, `GPL (>= 3) | file LICENCE`
                let license = value.split(['+', '|']).next().unwrap_or_default();
                manifest.license(license, at + 1);
                continue;
            }
            _ => continue,
        };
        for name in value.split(',') {
            let name = name.split('(').next().unwrap_or_default();
            manifest.depend((Ecosystem::Cran, when), name, at + 1);
        }
    }
    is_package.then_some(manifest)
}

/// Reads `debian/copyright` and `.reuse/dep5` (machine-readable copyright files, version 1.0).
pub(super) fn debian_copyright(text: &str) -> Option<Manifest> {
    let mut manifest = Manifest::default();
    if !text.lines().take(5).any(|line| line.starts_with("Format:")) {
        return None;
    }
    for (at, line) in text.lines().enumerate() {
        match line.split_once(':') {
            Some(("License", value)) => manifest.license(value, at + 1),
            Some(("Copyright", value)) => {
                let name = super::json::without_contacts(value);
                manifest.owner(&name, at + 1);
            }
            _ => {}
        }
    }
    Some(manifest)
}

/// Reads the front matter of a `README.md`, as cards of models and data have it.
pub(super) fn front_matter(text: &str) -> Option<Manifest> {
    let mut manifest = Manifest::default();
    let text = text
        .strip_prefix("---\n")
        .or_else(|| text.strip_prefix("---\r\n"));
    let Some((matter, _)) = text.and_then(|text| text.split_once("\n---")) else {
        return Some(manifest);
    };
    let value = yaml::parse(matter).ok()?.value;
    let stated = value.get("license").and_then(serde_json::Value::as_str);
    if let Some(stated) = stated {
        let at = matter.lines().position(|line| line.starts_with("license:"));
        manifest.license(stated, at.map_or(1, |at| at + 2));
    }
    Some(manifest)
}
