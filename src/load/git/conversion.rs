//! Which files git writes to disk in another form than it stores; git is only asked, and converts
//! nothing.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use super::object::Match;
use super::repository::{Repository, path};

/// The attributes and settings of a file.
#[derive(Debug, Clone, Default)]
pub(super) struct Conversion {
    text: String,
    eol: String,
    filter: String,
    is_automatic: bool,
}

impl Conversion {
    /// Whether a file that matches an object in this way is what git would have written.
    pub(super) fn makes(&self, kind: Match) -> bool {
        match kind {
            Match::Bytes => true,
            Match::LargeFile => self.filter == "lfs",
            Match::Lines => match self.text.as_str() {
                "unset" => false,
                "set" | "auto" => true,
                _ => self.is_automatic || matches!(self.eol.as_str(), "lf" | "crlf"),
            },
        }
    }
}

impl Repository {
    /// The attributes of some files, by path.
    pub(super) fn conversions(&self, paths: &[PathBuf]) -> Result<BTreeMap<PathBuf, Conversion>> {
        let mut found = BTreeMap::new();
        if paths.is_empty() {
            return Ok(found);
        }
        let setting = self.ask(&["config", "--default=false", "--get", "core.autocrlf"])?;
        let setting = String::from_utf8_lossy(&setting).trim().to_lowercase();
        let is_automatic = !matches!(setting.as_str(), "false" | "no" | "off" | "0");
        let told = self.attributes(paths)?;
        let fields: Vec<&[u8]> = told.split(|byte| *byte == 0).collect();
        for said in fields.chunks_exact(3) {
            let of = found.entry(path(said[0])).or_insert_with(|| Conversion {
                is_automatic,
                ..Conversion::default()
            });
            let value = String::from_utf8_lossy(said[2]).into_owned();
            match said[1] {
                b"text" => of.text = value,
                b"eol" => of.eol = value,
                _ => of.filter = value,
            }
        }
        Ok(found)
    }

    /// `PATH`, `ATTRIBUTE` and `VALUE` of each, all with a NUL byte after them.
    fn attributes(&self, paths: &[PathBuf]) -> Result<Vec<u8>> {
        let asked = ["check-attr", "--stdin", "-z", "text", "eol", "filter"];
        let (mut git, mut asking, mut answers) = self.talk(&asked)?;
        let mut told = Vec::new();
        std::thread::scope(|scope| {
            scope.spawn(move || {
                for path in paths {
                    let line = [path.as_os_str().as_encoded_bytes(), b"\0"].concat();
                    if asking.write_all(&line).is_err() {
                        return;
                    }
                }
            });
            answers.read_to_end(&mut told)
        })
        .context("cannot read from `git`")?;
        let has_worked = git.wait().is_ok_and(|status| status.success());
        ensure!(
            has_worked,
            "`git check-attr` could not read the attributes of files"
        );
        Ok(told)
    }
}

#[cfg(test)]
mod tests {
    use super::Conversion;
    use crate::load::git::object::Match;

    #[test]
    fn line_ends_are_converted_where_git_converts_them() {
        let converts = |text: &str, eol: &str, is_automatic| {
            let conversion = Conversion {
                text: text.to_owned(),
                eol: eol.to_owned(),
                filter: "unspecified".to_owned(),
                is_automatic,
            };
            conversion.makes(Match::Lines)
        };
        assert!(!converts("unspecified", "unspecified", false));
        assert!(converts("unspecified", "unspecified", true));
        assert!(converts("unspecified", "crlf", false));
        assert!(converts("auto", "unspecified", false));
        assert!(converts("set", "unspecified", false));
        assert!(!converts("unset", "crlf", true));
    }
}
