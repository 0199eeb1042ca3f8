//! Languages of code by the ends of names of files, and the modules that a source imports:
//! `schema/inspect/languages.yaml`.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use regex::Regex;
use serde::Deserialize;

use super::tree::File;
use crate::embedded::Files;
use crate::load::typed;

/// The most imports of one file.
const MOST_IMPORTS: usize = 2000;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    extensions: Vec<String>,
    import: Option<String>,
    nested: Option<Nested>,
    #[serde(default)]
    aside: bool,
}

/// What an indented import means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Nested {
    Optional,
}

/// A language of code.
#[derive(Debug)]
pub(super) struct Language {
    /// Its name.
    pub(super) name: String,
    /// Whether it counts only where no other language is: a program keeps such files, and is not written in it.
    pub(super) is_aside: bool,
    import: Option<Regex>,
    nested: Option<Nested>,
}

/// A module that a source imports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Import<'a> {
    /// As the source names it.
    pub(super) module: &'a str,
    /// Where it is named, in bytes.
    pub(super) at: usize,
    /// Whether the source may run without it.
    pub(super) is_optional: bool,
}

/// Languages by the end of a name.
#[derive(Debug)]
pub(super) struct Languages {
    all: Vec<Language>,
    by_extension: BTreeMap<String, usize>,
}

impl Languages {
    /// Reads `inspect/languages.yaml`.
    ///
    /// # Errors
    /// If it is not of that form; the error names it.
    pub(super) fn new(files: &Files) -> Result<Self> {
        let path = "inspect/languages.yaml";
        let bytes = files.get(path).map_or(&b"{}"[..], Vec::as_slice);
        Self::read(bytes).with_context(|| format!("cannot use `schema/{path}`"))
    }

    fn read(bytes: &[u8]) -> Result<Self> {
        let rows: BTreeMap<String, Row> = typed::read_bytes(bytes)?;
        let (mut all, mut by_extension) = (Vec::new(), BTreeMap::new());
        for (name, row) in rows {
            let import = row.import.map(|pattern| {
                let import = Regex::new(&format!("(?m){pattern}"))?;
                ensure!(
                    import.captures_len() == 3,
                    "`{name}`: `import` has two groups"
                );
                Ok(import)
            });
            for extension in row.extensions {
                by_extension.insert(extension, all.len());
            }
            all.push(Language {
                import: import.transpose()?,
                nested: row.nested,
                is_aside: row.aside,
                name,
            });
        }
        Ok(Self { all, by_extension })
    }

    /// The language of a file.
    pub(super) fn of(&self, file: &File) -> Option<&Language> {
        let at = self.by_extension.get(&file.extension()?)?;
        Some(&self.all[*at])
    }
}

impl Language {
    /// The modules that a source imports.
    pub(super) fn imports<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Import<'a>> {
        let found = self
            .import
            .iter()
            .flat_map(|import| import.captures_iter(text));
        found.take(MOST_IMPORTS).filter_map(|found| {
            let (indent, module) = (found.get(1)?, found.get(2)?);
            Some(Import {
                module: module.as_str(),
                at: module.start(),
                is_optional: !indent.is_empty() && self.nested == Some(Nested::Optional),
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Languages;
    use crate::embedded::builtin_schema;
    use crate::inspect::folders::{Counts, Role};
    use crate::inspect::tree::File;

    fn imports(path: &str, text: &str) -> Vec<(String, bool)> {
        let languages = Languages::new(&builtin_schema()).unwrap();
        let file = File {
            path: path.to_owned(),
            size: 0,
            role: Role::Own,
            counts: Counts::Content,
        };
        let language = languages.of(&file).unwrap();
        let found = language.imports(text);
        found
            .map(|import| (import.module.to_owned(), import.is_optional))
            .collect()
    }

    fn names(path: &str, text: &str) -> Vec<String> {
        imports(path, text)
            .into_iter()
            .map(|(name, _)| name)
            .collect()
    }

    #[test]
    fn imports_of_python_are_read_and_indented_ones_are_optional() {
        let text =
            "import os\nfrom twilio.rest import Client\ntry:\n    import boto3\n# import no\n";
        let found = imports("a.py", text);
        let found: Vec<(&str, bool)> = found
            .iter()
            .map(|(name, is)| (name.as_str(), *is))
            .collect();
        assert_eq!(
            found,
            [("os", false), ("twilio.rest", false), ("boto3", true)]
        );
    }

    #[test]
    fn imports_of_other_languages_are_read() {
        let script = "import a from 'mapbox-gl';\nimport \"./x.css\";\nconst t = require('twilio');\nexport * from \"firebase/app\"\n";
        assert_eq!(
            names("a.ts", script),
            ["mapbox-gl", "./x.css", "twilio", "firebase/app"]
        );
        assert_eq!(
            names("A.java", "package a;\nimport static ca.uhn.fhir.X;\n"),
            ["ca.uhn.fhir.X"]
        );
        let go = "import (\n\t\"fmt\"\n\tx \"cloud.google.com/go/storage\"\n)\n";
        assert_eq!(names("a.go", go), ["cloud.google.com/go/storage"]);
        assert_eq!(
            names("a.cs", "using Twilio.Rest;\nusing (var a = b) {}\n"),
            ["Twilio.Rest"]
        );
        assert_eq!(
            names("a.php", "<?php\nuse Twilio\\Rest\\Client;\n"),
            ["Twilio\\Rest\\Client"]
        );
        assert_eq!(
            names("a.dart", "import 'package:firebase_core/a.dart';\n"),
            ["firebase_core/a.dart"]
        );
        assert_eq!(names("a.rb", "require 'twilio-ruby'\n"), ["twilio-ruby"]);
        assert_eq!(names("a.r", "library(httr)\n"), ["httr"]);
    }
}
