//! The synonyms of `schema/synonyms/`: words and phrases that mean the same to somebody who searches.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

use crate::embedded::Files;
use crate::load::typed;

/// The key of groups for every language.
const ALL: &str = "all";

/// The most groups of all files together, members of a group, and bytes of a member.
const MOST: (usize, usize, usize) = (2000, 20, 100);

/// Groups of words and phrases, each for one language or for all.
#[derive(Debug, Clone, Default)]
pub struct Synonyms(Vec<(String, Vec<String>)>);

impl Synonyms {
    /// Reads every `synonyms/NAME.yaml`, sorted by name.
    ///
    /// # Errors
    /// If a file is not YAML of that form, or has too much; the error names it.
    pub fn new(files: &Files) -> Result<Self> {
        let mut groups = Vec::new();
        for (path, bytes) in files {
            let name = path.strip_prefix("synonyms/");
            if name.is_some_and(|name| name.strip_suffix(".yaml").is_some()) {
                let read = read(bytes).with_context(|| format!("cannot use `schema/{path}`"))?;
                groups.extend(read);
            }
        }
        ensure!(
            groups.len() <= MOST.0,
            "`schema/synonyms/` has {} groups, expected at most {}",
            groups.len(),
            MOST.0
        );
        Ok(Self(groups))
    }

    /// The groups for some languages, by their tags, and those for every language.
    pub fn of<'a>(&'a self, tags: &'a [&str]) -> impl Iterator<Item = &'a [String]> {
        let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_lowercase();
        let wanted: Vec<String> = tags.iter().map(|tag| primary(tag)).collect();
        let groups = self.0.iter();
        let groups = groups.filter(move |(of, _)| of == ALL || wanted.contains(&primary(of)));
        groups.map(|(_, group)| group.as_slice())
    }
}

/// The groups of one file.
fn read(bytes: &[u8]) -> Result<Vec<(String, Vec<String>)>> {
    let by_language: BTreeMap<String, Vec<Vec<String>>> = typed::read_bytes(bytes)?;
    let mut groups = Vec::new();
    for (language, listed) in by_language {
        for group in listed {
            let first = group.first().map_or("", String::as_str);
            ensure!(
                (2..=MOST.1).contains(&group.len()),
                "`{language}`: the group of `{first}` has {} members, expected 2 to {}",
                group.len(),
                MOST.1
            );
            let long = group.iter().find(|member| member.len() > MOST.2);
            ensure!(
                long.is_none(),
                "`{language}`: a member of the group of `{first}` has more than {} bytes",
                MOST.2
            );
            groups.push((language.clone(), group));
        }
    }
    Ok(groups)
}

#[cfg(test)]
mod tests {
    use super::Synonyms;
    use crate::embedded::{Files, builtin_schema};

    fn files(text: &str) -> Files {
        let path = "synonyms/own.yaml".to_owned();
        Files::from([(path, text.as_bytes().to_vec())])
    }

    #[test]
    fn groups_are_those_of_a_language_and_of_all() {
        let read = Synonyms::new(&files("all: [[a, b]]\nfr: [[c, d]]\nes: [[e, f]]\n")).unwrap();
        let first: Vec<&str> = read.of(&["fr-CA", "en"]).map(|group| &*group[0]).collect();
        assert_eq!(first, ["a", "c"]);
    }

    #[test]
    fn a_group_of_one_is_an_error_that_names_the_file() {
        for text in ["en: [[EMR]]", "en: EMR", "en: [[a, [b]]]", "- [a, b]"] {
            let error = format!("{:#}", Synonyms::new(&files(text)).unwrap_err());
            assert!(error.contains("schema/synonyms/own.yaml"), "{error}");
        }
    }

    #[test]
    fn the_built_in_file_can_be_read() {
        let read = Synonyms::new(&builtin_schema()).unwrap();
        assert!(read.of(&["en"]).count() > 40);
    }
}
