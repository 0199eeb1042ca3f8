//! Where a repository is, and what follows from its address: links to edit, permanent links, the address of the site.

use anyhow::{Result, bail};
use url::Url;

use super::code_host::{CodeHost, GITEA, GITHUB, GITLAB};
use crate::address::{below, is_web_address};

/// A repository on a code host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    host: String,
    /// The owner, or the groups, with `/` between them.
    owner: String,
    name: String,
}

impl Home {
    /// Reads `https://HOST/OWNER/NAME`, also with `.git`, or `git@HOST:OWNER/NAME.git`.
    ///
    /// # Errors
    /// When it is neither.
    pub fn parse(text: &str) -> Result<Self> {
        let text = text.trim();
        let address = match text
            .strip_prefix("git@")
            .and_then(|rest| rest.split_once(':'))
        {
            Some((host, path)) => format!("https://{host}/{path}"),
            None => text.to_owned(),
        };
        let wrong = || {
            format!(
                "`{text}` is not the address of a repository: write it as https://HOST/OWNER/NAME"
            )
        };
        let Ok(url) = Url::parse(&address) else {
            bail!(wrong());
        };
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "._-/~".contains(c);
        let path = url.path().trim_matches('/');
        let path = path.strip_suffix(".git").unwrap_or(path);
        match (url.host_str(), path.rsplit_once('/')) {
            (Some(host), Some((owner, name)))
                if url.scheme() == "https"
                    && url.username().is_empty()
                    && url.query().or(url.fragment()).is_none()
                    && path.chars().all(is_plain)
                    && !owner.is_empty() =>
            {
                Ok(Self {
                    host: host.to_owned(),
                    owner: owner.to_owned(),
                    name: name.to_owned(),
                })
            }
            _ => bail!(wrong()),
        }
    }

    /// Its address.
    #[must_use]
    pub fn address(&self) -> String {
        format!("https://{}/{}/{}", self.host, self.owner, self.name)
    }

    /// The address of the remote of a clone as git has it, also with `ssh://`, and without what signs in; none if it is not
    /// that of a repository on a public host.
    #[must_use]
    pub fn of_remote(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = match text
            .strip_prefix("ssh://")
            .or(text.strip_prefix("https://"))
        {
            Some(rest) => {
                let (authority, path) = rest.split_once('/')?;
                let host = authority.rsplit('@').next()?;
                // The port of `ssh` is none of the site.
                let host = match host.split_once(':') {
                    Some((name, _)) if text.starts_with("ssh:") => name,
                    _ => host,
                };
                format!("https://{host}/{path}")
            }
            None => text.to_owned(),
        };
        Self::parse(&text)
            .ok()
            .filter(|home| is_web_address(&home.address()))
    }

    /// Whether two addresses are of the same repository, whatever their case and endings.
    #[must_use]
    pub fn is_same(one: &str, other: &str) -> bool {
        let home = |url: &str| {
            let url = url.trim_end_matches('/');
            let url = url.strip_suffix(".git").unwrap_or(url);
            Self::of_remote(url).map_or_else(|| url.to_owned(), |home| home.address())
        };
        home(one).eq_ignore_ascii_case(&home(other))
    }

    /// The code host, if it is one that we know.
    #[must_use]
    pub fn host(&self) -> Option<&'static CodeHost> {
        let says = |word: &str| self.host.split('.').any(|part| part == word);
        if self.host == "github.com" {
            Some(&GITHUB)
        } else if says("gitlab") {
            Some(&GITLAB)
        } else if says("codeberg") || says("forgejo") || says("gitea") {
            Some(&GITEA)
        } else {
            None
        }
    }

    /// The address of a file, or of a line of it, as it was at a commit; none if the host is not one that we know.
    #[must_use]
    pub fn permanent(&self, commit: &str, (path, line): (&str, Option<usize>)) -> Option<String> {
        let commit = format!("{}{}{commit}/", self.address(), self.host()?.blob);
        let file = below(&commit, path);
        Some(match line {
            Some(line) => format!("{file}#L{line}"),
            None => file,
        })
    }

    /// The address of a commit; none if the host is not one that we know.
    #[must_use]
    pub fn commit(&self, commit: &str) -> Option<String> {
        let between = if self.host()?.blob.starts_with("/-/") {
            "/-/commit/"
        } else {
            "/commit/"
        };
        Some(format!("{}{between}{commit}", self.address()))
    }

    /// The account or group that it belongs to.
    #[must_use]
    pub fn owner(&self) -> &str {
        &self.owner
    }

    /// Where its files can be edited, if that is known of the host.
    #[must_use]
    pub fn edit_url(&self) -> Option<String> {
        Some(format!("{}{}main/", self.address(), self.host()?.edit))
    }

    /// The address of its site on the pages of GitHub or GitLab.
    #[must_use]
    pub fn site(&self) -> Option<String> {
        let pages = match self.host.as_str() {
            "github.com" => "github.io",
            "gitlab.com" => "gitlab.io",
            _ => return None,
        };
        let owner = self.owner.to_lowercase();
        let (top, below) = match owner.split_once('/') {
            Some((top, below)) => (top, format!("{below}/")),
            None => (owner.as_str(), String::new()),
        };
        let host = format!("{top}.{pages}");
        if self.name.to_lowercase() == host {
            return Some(format!("https://{host}/"));
        }
        Some(format!("https://{host}/{below}{}/", self.name))
    }
}

#[cfg(test)]
mod tests {
    use super::Home;

    fn known(text: &str) -> [String; 3] {
        let home = Home::parse(text).unwrap();
        let or = |value: Option<String>| value.unwrap_or_default();
        [home.address(), or(home.edit_url()), or(home.site())]
    }

    #[test]
    fn an_address_tells_where_to_edit_and_where_the_site_is() {
        for (text, address, edit, site) in [
            (
                "https://github.com/Ministry/goods.git",
                "https://github.com/Ministry/goods",
                "https://github.com/Ministry/goods/edit/main/",
                "https://ministry.github.io/goods/",
            ),
            (
                "git@github.com:ministry/ministry.github.io.git",
                "https://github.com/ministry/ministry.github.io",
                "https://github.com/ministry/ministry.github.io/edit/main/",
                "https://ministry.github.io/",
            ),
            (
                "https://gitlab.com/state/ministry/goods/",
                "https://gitlab.com/state/ministry/goods",
                "https://gitlab.com/state/ministry/goods/-/edit/main/",
                "https://state.gitlab.io/ministry/goods/",
            ),
            (
                "https://codeberg.org/a/b",
                "https://codeberg.org/a/b",
                "https://codeberg.org/a/b/_edit/main/",
                "",
            ),
            (
                "https://code.example.org/a/b",
                "https://code.example.org/a/b",
                "",
                "",
            ),
        ] {
            assert_eq!(known(text), [address, edit, site], "{text}");
        }
    }

    #[test]
    fn what_is_no_repository_is_refused() {
        for text in [
            "",
            "goods",
            "https://github.com/",
            "https://github.com/ministry",
            "http://github.com/a/b",
            "https://me:secret@github.com/a/b",
            "https://github.com/a/b?x",
            "https://github.com/a/b\" #",
            "javascript:alert(1)//a/b",
        ] {
            assert!(Home::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_remote_gives_permanent_links_and_no_secrets() {
        let link = |remote: &str| {
            let home = Home::of_remote(remote)?;
            home.permanent("abc", ("a b/ü.md", Some(3)))
        };
        let expected = |start: &str| Some(format!("https://{start}/abc/a%20b/%C3%BC.md#L3"));
        for remote in [
            "https://github.com/a/b.git",
            "https://token:x@github.com/a/b",
            "git@github.com:a/b.git",
            "ssh://git@github.com:22/a/b.git",
        ] {
            assert_eq!(link(remote), expected("github.com/a/b/blob"), "{remote}");
        }
        let gitlab = "https://gitlab.example.org/g/s/b.git";
        assert_eq!(link(gitlab), expected("gitlab.example.org/g/s/b/-/blob"));
        let forgejo = "https://codeberg.org/a/b.git";
        assert_eq!(link(forgejo), expected("codeberg.org/a/b/src/commit"));
        for none in [
            "/srv/git/a/b.git",
            "../b",
            "https://code.example.org/a/b",
            "https://127.0.0.1/a/b",
        ] {
            assert_eq!(link(none), None, "{none}");
        }
    }
}
