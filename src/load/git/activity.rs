//! When a repository was worked on: days and numbers, no names.

use std::collections::BTreeSet;

use anyhow::Result;

use super::repository::Repository;

/// When work was done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Activity {
    /// Full id of the commit of the working tree.
    pub commit: String,
    /// When the oldest known commit was made, in seconds since 1970.
    pub first: Option<i64>,
    /// When the last commit was made, in seconds since 1970.
    pub last: Option<i64>,
    /// How many different authors have a commit between two times.
    pub authors: usize,
    /// The last tag that is a version, and when it was made, in seconds since 1970.
    pub release: Option<(String, i64)>,
    /// How many tags are versions.
    pub releases: usize,
    /// Whether older commits are missing here.
    pub is_shallow: bool,
}

impl Repository {
    /// The address of the remote `origin` as it is set; none if there is none.
    #[must_use]
    pub fn origin(&self) -> Option<String> {
        let told = self.ask(&["config", "--get", "remote.origin.url"]).ok()?;
        let told = String::from_utf8(told).ok()?;
        Some(told.trim().to_owned()).filter(|address| !address.is_empty())
    }

    /// When this repository was worked on, up to the commit of the working tree; authors are counted between two times
    /// in seconds since 1970.
    ///
    /// # Errors
    /// If there is no commit, or `git` fails.
    pub fn activity(&self, (from, to): (i64, i64)) -> Result<Activity> {
        let mut activity = Activity {
            commit: self.commit("HEAD")?,
            is_shallow: self.is_shallow(),
            ..Activity::default()
        };
        let log = self.ask(&[
            "log",
            "--no-show-signature",
            "--no-mailmap",
            "--format=%ct %ae",
            "HEAD",
        ])?;
        let mut authors = BTreeSet::new();
        for line in String::from_utf8_lossy(&log).lines() {
            let (time, author) = line.split_once(' ').unwrap_or((line, ""));
            let Ok(time) = time.parse::<i64>() else {
                continue;
            };
            activity.first = Some(activity.first.map_or(time, |first| first.min(time)));
            activity.last = Some(activity.last.map_or(time, |last| last.max(time)));
            if (from..to).contains(&time) {
                authors.insert(author.to_lowercase());
            }
        }
        activity.authors = authors.len();
        let tags = [
            "for-each-ref",
            "--format=%(creatordate:unix) %(refname:strip=2)",
            "refs/tags",
        ];
        for line in String::from_utf8_lossy(&self.ask(&tags)?).lines() {
            let Some((time, name)) = line.split_once(' ') else {
                continue;
            };
            let (Ok(time), true) = (time.parse::<i64>(), is_version(name)) else {
                continue;
            };
            activity.releases += 1;
            if activity
                .release
                .as_ref()
                .is_none_or(|(_, last)| time >= *last)
            {
                activity.release = Some((name.to_owned(), time));
            }
        }
        Ok(activity)
    }
}

/// Whether a tag is a version: two numbers with a dot, after anything that is no number.
fn is_version(tag: &str) -> bool {
    let Some(start) = tag.find(|c: char| c.is_ascii_digit()) else {
        return false;
    };
    let mut numbers = tag[start..].split('.');
    let is_number = |part: &str| part.chars().next().is_some_and(|c| c.is_ascii_digit());
    numbers
        .next()
        .is_some_and(|part| part.chars().all(|c| c.is_ascii_digit()))
        && numbers.next().is_some_and(is_number)
}

#[cfg(test)]
mod tests {
    use super::is_version;

    #[test]
    fn tags_are_versions_if_they_have_two_numbers() {
        for tag in [
            "1.0",
            "v2.10.3",
            "release-3.4-rc1",
            "kolibri/v0.16.1",
            "2.0.0-beta",
        ] {
            assert!(is_version(tag), "{tag}");
        }
        for tag in ["latest", "v1", "build-20240101", "x86_64"] {
            assert!(!is_version(tag), "{tag}");
        }
    }
}
