//! Permanent addresses in the repository that was read.

use super::observation::Observation;
use crate::config::Home;

/// The repository that was read, at its commit.
#[derive(Debug, Clone)]
pub struct SourceLinks<'a> {
    home: Home,
    commit: &'a str,
}

impl Observation {
    /// The addresses, if the repository that was read is one of those that an entry names: anybody can propose a file
    /// that names another one.
    #[must_use]
    pub fn links<'a>(
        &'a self,
        mut named: impl Iterator<Item = &'a str>,
    ) -> Option<SourceLinks<'a>> {
        let (read, commit) = (self.repository.as_deref()?, self.commit.as_deref()?);
        let is_named = named.any(|url| Home::is_same(url, read));
        let home = Home::of_remote(read).filter(|_| is_named)?;
        Some(SourceLinks { home, commit })
    }
}

impl SourceLinks<'_> {
    /// The address of a place.
    #[must_use]
    pub fn place(&self, place: (&str, Option<usize>)) -> Option<String> {
        self.home.permanent(self.commit, place)
    }

    /// The address of the commit.
    #[must_use]
    pub fn commit(&self) -> Option<String> {
        self.home.commit(self.commit)
    }
}
