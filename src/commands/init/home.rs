//! Where a repository is, and what follows from its address: edit links, the address of the site.

use anyhow::{Result, bail};
use url::Url;

use crate::cli::CodeHost;
use crate::config::code_host::{GITEA, GITHUB, GITLAB};

/// A repository on a code host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Home {
    host: String,
    /// The owner, or the groups, with `/` between them.
    owner: String,
    name: String,
}

/// How the pages of a code host are addressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Forge {
    Github,
    Gitlab,
    Forgejo,
    Unknown,
}

impl Home {
    /// Reads `https://HOST/OWNER/NAME`, also with `.git`, or `git@HOST:OWNER/NAME.git`.
    ///
    /// # Errors
    /// When it is neither.
    pub(super) fn parse(text: &str) -> Result<Self> {
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
    pub(super) fn address(&self) -> String {
        format!("https://{}/{}/{}", self.host, self.owner, self.name)
    }

    /// The code host to write workflows for.
    pub(super) fn code_host(&self) -> CodeHost {
        match self.forge() {
            Forge::Github => CodeHost::Github,
            Forge::Gitlab => CodeHost::Gitlab,
            Forge::Forgejo | Forge::Unknown => CodeHost::Other,
        }
    }

    /// The account or group that it belongs to.
    pub(super) fn owner(&self) -> &str {
        &self.owner
    }

    /// Where its files can be edited, if that is known of the host.
    pub(super) fn edit_url(&self) -> Option<String> {
        let host = match self.forge() {
            Forge::Github => GITHUB,
            Forge::Gitlab => GITLAB,
            Forge::Forgejo => GITEA,
            Forge::Unknown => return None,
        };
        Some(format!("{}{}main/", self.address(), host.edit))
    }

    /// The address of its site on the pages of GitHub or GitLab.
    pub(super) fn site(&self) -> Option<String> {
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

    fn forge(&self) -> Forge {
        let says = |word: &str| self.host.split('.').any(|part| part == word);
        if self.host == "github.com" {
            Forge::Github
        } else if says("gitlab") {
            Forge::Gitlab
        } else if says("codeberg") || says("forgejo") || says("gitea") {
            Forge::Forgejo
        } else {
            Forge::Unknown
        }
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
}
