//! Languages of the interface, by the names of files with translations.

use std::collections::BTreeMap;

use super::fact::{Fact, Facts, Place, Sure};
use super::folders::{Folders, Role};
use super::tree::{File, Tree};
use crate::vocabulary::Vocabulary;

/// Of the files in a folder of translations, so many parts of a hundred must be named for a language.
const MOSTLY: usize = 60;

/// Adds a fact for each language of the interface, and one for how they are kept.
pub(super) fn add(facts: &mut Facts, tree: &Tree, (folders, languages): (&Folders, &Vocabulary)) {
    let mut by_folder: BTreeMap<String, Vec<(Option<String>, &File)>> = BTreeMap::new();
    for file in tree.files.iter().filter(|file| file.role == Role::Own) {
        if let Some((folder, tag)) = candidate(&file.path, folders) {
            let known = tag.and_then(|tag| code(&tag, languages));
            by_folder.entry(folder).or_default().push((known, file));
        }
    }
    for files in by_folder.into_values() {
        let known = files.iter().filter(|(code, _)| code.is_some()).count();
        let distinct: std::collections::BTreeSet<&str> = files
            .iter()
            .filter_map(|(code, _)| code.as_deref())
            .collect();
        // One alone may be a word, such as `is.js`.
        let is_sure = distinct.len() > 1 || distinct.contains("en");
        if known * 100 < files.len() * MOSTLY || !is_sure {
            continue;
        }
        for (code, file) in files {
            let Some(code) = code else { continue };
            let title = languages.label(&code).to_owned();
            facts.add(
                Fact::new(("interface-language", &code), title, None)
                    .seen("file with translations", Sure::Likely)
                    .at(Place::file(&file.path)),
            );
        }
    }
}

/// The folder with translations that a file is in, and the tag of its language, if its path has one.
fn candidate(path: &str, known: &Folders) -> Option<(String, Option<String>)> {
    let parts: Vec<&str> = path.split('/').collect();
    let (name, folders) = parts.split_last()?;
    let (stem, end) = name.rsplit_once('.')?;
    let small = end.to_ascii_lowercase();
    // Android: `res/values-fr/strings.xml`
    if let Some(tag) = folders
        .last()
        .and_then(|folder| folder.strip_prefix("values-"))
        .filter(|_| *name == "strings.xml")
    {
        return Some((folders[..folders.len() - 1].join("/"), Some(tag.to_owned())));
    }
    // Apple: `fr.lproj/Localizable.strings`
    if let Some(tag) = folders
        .last()
        .and_then(|folder| folder.strip_suffix(".lproj"))
    {
        return Some((folders[..folders.len() - 1].join("/"), Some(tag.to_owned())));
    }
    if !known.translation_ends.contains(&small) {
        return None;
    }
    // Java: `messages_fr.properties`; Dart: `app_fr.arb`
    if ["properties", "arb", "resx"].contains(&small.as_str())
        && let Some((base, tag)) = stem.split_once(['_', '.'])
    {
        return Some((
            format!("{}/{base}", folders.join("/")),
            Some(tag.to_owned()),
        ));
    }
    // gettext: `locale/fr/LC_MESSAGES/django.po`, `locale/core/fr/LC_MESSAGES/messages.po`
    if let [above @ .., tag, "LC_MESSAGES"] = folders {
        return Some((above.join("/"), Some((*tag).to_owned())));
    }
    let at = folders
        .iter()
        .rposition(|folder| known.translations.contains(&folder.to_ascii_lowercase()))?;
    let above = folders[..=at].join("/");
    // `locales/fr/common.json`; else `locales/fr.json`, `i18n/messages.fr.json`
    let of_file = || stem.rsplit('.').next().unwrap_or(stem);
    let tag = folders.get(at + 1).copied().unwrap_or_else(of_file);
    Some((above, Some(tag.to_owned())))
}

/// The code of a language by its tag: `pt_BR` and `pt-rBR` are `pt`.
fn code(tag: &str, languages: &Vocabulary) -> Option<String> {
    let first = tag.split(['-', '_', '@']).next()?.to_lowercase();
    let rest = tag.len() - first.len();
    let is_short = (2..=3).contains(&first.len()) && rest <= 9;
    (is_short && languages.get(&first).is_some()).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::{Folders, candidate};
    use crate::embedded::builtin_schema;

    #[test]
    fn translations_are_known_by_their_paths() {
        let folders = Folders::new(&builtin_schema()).unwrap();
        let tag = |path: &str| candidate(path, &folders).and_then(|(_, tag)| tag);
        for path in [
            "app/locale/fr/LC_MESSAGES/django.po",
            "locale/core/fr/LC_MESSAGES/messages.po",
            "src/locales/fr.json",
            "src/i18n/messages.fr.json",
            "app/src/main/res/values-fr/strings.xml",
            "ios/fr.lproj/Localizable.strings",
            "api/messages_fr.properties",
            "lib/l10n/app_fr.arb",
        ] {
            assert_eq!(tag(path).as_deref(), Some("fr"), "{path}");
        }
        assert_eq!(tag("src/fr.json"), None);
        assert_eq!(tag("locales/fr.md"), None);
    }
}
