//! Whether a code host says, without a key, that a repository is archived.

use hyper::Method;
use serde_json::Value;
use url::Url;

use super::checker::Checker;
use super::exchange::Ask;

/// So many bytes of an answer are read.
const MOST_BYTES: usize = 256 * 1024;

/// Hosts that say it, with the beginning of the address to ask and what is between owner and name: GitHub
/// (docs.github.com/rest/repos), and Codeberg, which is a Forgejo (its `/api/swagger`). GitLab says it only to those
/// who have a key.
const HOSTS: [(&str, &str); 2] = [
    ("github.com", "https://api.github.com/repos/"),
    ("codeberg.org", "https://codeberg.org/api/v1/repos/"),
];

/// Whether the repository at an address is archived; none if its host is not asked or does not say.
pub(super) async fn is_archived(checker: &Checker, repository: &Url) -> Option<bool> {
    let ask = Ask {
        method: Method::GET,
        body: MOST_BYTES,
        ..Ask::default()
    };
    let reply = checker.ask(&question(repository)?, &ask).await.ok()?;
    if reply.status != 200 {
        return None;
    }
    let answer: Value = serde_json::from_slice(&reply.body).ok()?;
    answer.get("archived")?.as_bool()
}

/// The address to ask about a repository.
fn question(repository: &Url) -> Option<Url> {
    let host = repository.host_str()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    let (_, begin) = HOSTS.iter().find(|(name, _)| *name == host)?;
    let path = repository.path().trim_matches('/');
    let (owner, name) = path.split_once('/')?;
    let name = name.strip_suffix(".git").unwrap_or(name);
    let is_name = |part: &str| {
        let is_fine = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
        !part.is_empty() && part != "." && part != ".." && part.bytes().all(is_fine)
    };
    let is_repository = is_name(owner) && is_name(name);
    is_repository.then(|| Url::parse(&format!("{begin}{owner}/{name}")).ok())?
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::question;

    #[test]
    fn repositories_of_known_hosts_are_asked_about_and_nothing_else() {
        let asked = |url: &str| question(&Url::parse(url).unwrap()).map(String::from);
        let github = Some("https://api.github.com/repos/a/b.c".to_owned());
        assert_eq!(asked("https://github.com/a/b.c"), github);
        assert_eq!(asked("https://www.github.com/a/b.c.git/"), github);
        let codeberg = Some("https://codeberg.org/api/v1/repos/a/b".to_owned());
        assert_eq!(asked("https://codeberg.org/a/b"), codeberg);
        for other in [
            "https://github.com/a",
            "https://github.com/a/b/issues",
            "https://github.com/a/%2e%2e",
            "https://github.com.evil.org/a/b",
            "https://gitlab.com/a/b",
            "https://example.org/a/b",
        ] {
            assert_eq!(asked(other), None, "{other}");
        }
    }
}
