//! Patterns of paths, as in tables: `*` and `**`, from the top, by name, or as a part of the path.

use anyhow::{Context, Result};
use regex::RegexSet;

/// Patterns that are compared with a path all at once, whatever its case.
///
/// A pattern without `/` is a name in any folder; `/NAME` is at the top; `A/B` is below any folder. `*` is anything in
/// a name, `**` any folders too. A pattern that ends in `/` is a folder with a file in it.
#[derive(Debug)]
pub(in crate::inspect) struct Globs(RegexSet);

impl Globs {
    pub(super) fn new(patterns: &[String]) -> Result<Self> {
        let patterns = patterns.iter().map(|pattern| regex(pattern));
        let set = regex::RegexSetBuilder::new(patterns)
            .case_insensitive(true)
            .size_limit(64 << 20)
            .dfa_size_limit(16 << 20)
            .dot_matches_new_line(true)
            .build()
            .context("the patterns of names")?;
        Ok(Self(set))
    }

    /// The patterns that a path fits.
    pub(in crate::inspect) fn of(&self, path: &str) -> impl Iterator<Item = usize> + use<> {
        self.0.matches(path).into_iter()
    }
}

fn regex(pattern: &str) -> String {
    let start = match pattern.strip_prefix('/') {
        Some(_) => "^",
        None => "^(?:.*/)?",
    };
    let mut out = start.to_owned();
    let mut rest = pattern.trim_start_matches('/');
    while let Some(c) = rest.chars().next() {
        let taken = if rest.starts_with("**") {
            out.push_str(".*");
            2
        } else if c == '*' {
            out.push_str("[^/]*");
            1
        } else {
            out.push_str(&regex::escape(&c.to_string()));
            c.len_utf8()
        };
        rest = &rest[taken..];
    }
    out.push_str(if pattern.ends_with('/') { "" } else { "$" });
    out
}

#[cfg(test)]
mod tests {
    use super::Globs;

    #[test]
    fn a_pattern_is_a_name_a_place_or_a_part_of_the_path() {
        let fits = |pattern: &str, path: &str| {
            let globs = Globs::new(&[pattern.to_owned()]).unwrap();
            globs.of(path).next().is_some()
        };
        assert!(fits("license*", "docs/LICENSE.md"));
        assert!(!fits("/license*", "docs/LICENSE.md"));
        assert!(fits("/license*", "License"));
        assert!(fits(".github/workflows/*.yml", ".github/workflows/ci.yml"));
        assert!(!fits("workflows/*.yml", "workflows/a/ci.yml"));
        assert!(fits(
            "charts/**/values.yaml",
            "deploy/charts/a/b/values.yaml"
        ));
        assert!(fits("helm/", "deploy/helm/x.yaml"));
        assert!(!fits("helm/", "deploy/helmet/x.yaml"));
    }
}
