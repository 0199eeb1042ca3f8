//! What a web address identifies, however it is written: a repository, its owner, a page.

use super::lexicon::{Host, Lexicon};
use crate::standard::address::{Address, is_language};

/// What stands at an address, in the one spelling that all its spellings share.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Spot {
    /// A repository, a package or an app.
    Repository(Repository),
    /// An account on a host of repositories, such as `github.com/example`.
    Owner(String),
    /// A page; the host is empty where many share it.
    Page { host: String, page: String },
    /// Nothing that tells one good from another.
    Nothing,
}

/// A place where a good is kept.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Repository {
    /// As messages show it: `github.com/example/harvest`.
    pub(super) shown: String,
    /// The account it belongs to, and its name there; none for packages and apps.
    pub(super) owner: Option<(String, String)>,
    /// The folder inside it that is meant; empty for all of it.
    pub(super) folder: String,
}

/// Segments of a path behind which stands what is inside a repository.
const INSIDE: [&str; 11] = [
    "-",
    "actions",
    "blob",
    "discussions",
    "issues",
    "raw",
    "releases",
    "src",
    "tags",
    "tree",
    "wiki",
];

/// Reads an address; what is none identifies nothing.
pub(super) fn spot(text: &str, lexicon: &Lexicon) -> Spot {
    let Some(address) = Address::parse(text) else {
        return Spot::Nothing;
    };
    let path = address.path.to_lowercase();
    let mut segments: Vec<&str> = path.split('/').filter(|one| !one.is_empty()).collect();
    match lexicon.host(&address) {
        Some(Host::Code) => code(&address.host, &segments, Some(2)),
        Some(Host::Groups) => code(&address.host, &segments, None),
        Some(Host::Record(pattern)) => match pattern.captures(text) {
            Some(found) => record(&address.host, &found[1].to_lowercase()),
            None => Spot::Nothing,
        },
        Some(Host::Profile) => Spot::Nothing,
        Some(Host::Hosting) if segments.is_empty() => Spot::Nothing,
        Some(Host::Hosting) => Spot::Page {
            host: String::new(),
            page: join(&address.host, &segments) + &selection(text),
        },
        None => {
            if segments.last().is_some_and(|last| is_index(last)) {
                segments.pop();
            }
            if matches!(segments[..], [only] if is_language(only)) {
                segments.clear();
            }
            Spot::Page {
                page: join(&address.host, &segments) + &selection(text),
                host: address.host,
            }
        }
    }
}

/// What of a query selects one of several things behind one path, such as `?id=7`; languages, views
/// and marks of campaigns do not.
fn selection(text: &str) -> String {
    let query = text.split_once('?').map_or("", |(_, query)| query);
    let query = query.split('#').next().unwrap_or(query).to_lowercase();
    let selects = |pair: &&str| {
        let name = pair.split('=').next().unwrap_or(pair);
        let is_mark = name.starts_with("utm_") || name.ends_with("clid");
        !is_mark && (name.ends_with("id") || name == "p" || name == "doi")
    };
    let kept: Vec<&str> = query.split('&').filter(selects).collect();
    if kept.is_empty() {
        return String::new();
    }
    format!("?{}", kept.join("&"))
}

/// A page that is given as the place of a repository: on a host of one's own, all but a home page.
pub(super) fn kept_at(page: &str) -> Option<Repository> {
    let (host, path) = page.split_once('/')?;
    let segments: Vec<&str> = path.split('/').collect();
    match code(host, &segments, None) {
        Spot::Repository(repository) => Some(Repository {
            owner: None,
            ..repository
        }),
        _ => Some(Repository {
            shown: page.to_owned(),
            owner: None,
            folder: String::new(),
        }),
    }
}

/// A repository on a host that keeps them below their owners; `depth` segments name one.
fn code(host: &str, segments: &[&str], depth: Option<usize>) -> Spot {
    let segments = match segments {
        ["orgs" | "groups" | "users", rest @ ..] => &rest[..rest.len().min(1)],
        _ => segments,
    };
    let within = |(n, segment): (usize, &&str)| n > 1 && INSIDE.contains(segment);
    let end = segments.iter().enumerate().position(within);
    let end = end.unwrap_or(segments.len());
    let (path, inside) = segments.split_at(end);
    let path = &path[..depth.unwrap_or(end).min(end)];
    let Some((name, owners)) = path.split_last() else {
        return Spot::Nothing;
    };
    let Some(owner) = owners.first() else {
        return Spot::Owner(format!("{host}/{name}"));
    };
    let name = name.strip_suffix(".git").unwrap_or(name);
    Spot::Repository(Repository {
        shown: join(&join(host, owners), &[name]),
        owner: Some((format!("{host}/{owner}"), name.to_owned())),
        folder: folder(inside),
    })
}

/// The folder that `tree/BRANCH/FOLDER` means; a file means the repository as a whole.
fn folder(inside: &[&str]) -> String {
    match inside {
        ["-", rest @ ..] => folder(rest),
        ["tree" | "src", _, folder @ ..] => folder.join("/"),
        _ => String::new(),
    }
}

fn record(host: &str, id: &str) -> Spot {
    Spot::Repository(Repository {
        shown: format!("{host}/{id}"),
        owner: None,
        folder: String::new(),
    })
}

fn join(host: &str, segments: &[&str]) -> String {
    let mut page = host.to_owned();
    for segment in segments {
        page.push('/');
        page.push_str(segment);
    }
    page
}

fn is_index(segment: &str) -> bool {
    let starts = ["index.", "default.", "home."];
    segment == "home" || starts.iter().any(|start| segment.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::{Repository, Spot, kept_at, spot};
    use crate::embedded::builtin_schema;
    use crate::validate::duplicates::lexicon::Lexicon;
    use crate::vocabulary::Vocabularies;

    fn lexicon() -> Lexicon {
        Lexicon::new(&Vocabularies::new(&builtin_schema()).unwrap()).unwrap()
    }

    fn repository(text: &str) -> Repository {
        match spot(text, &lexicon()) {
            Spot::Repository(repository) => repository,
            other => panic!("{text}: {other:?}"),
        }
    }

    fn page(text: &str) -> String {
        match spot(text, &lexicon()) {
            Spot::Page { page, .. } => page,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn a_repository_has_one_spelling() {
        for text in [
            "https://github.com/Example/Harvest",
            "http://www.github.com/example/harvest/",
            "https://github.com/example/harvest.git",
            "https://github.com/example/harvest/tree/main",
            "https://github.com/example/harvest/blob/main/LICENSE",
            "https://GitHub.com/example/harvest/wiki/Home?tab=readme#install",
        ] {
            let found = repository(text);
            assert_eq!(found.shown, "github.com/example/harvest", "{text}");
            assert_eq!(found.folder, "", "{text}");
        }
        let deep = repository("https://gitlab.com/a/b/c/-/tree/main/apps/web");
        assert_eq!(
            (deep.shown.as_str(), deep.folder.as_str()),
            ("gitlab.com/a/b/c", "apps/web")
        );
        assert_eq!(deep.owner.unwrap().0, "gitlab.com/a");
    }

    #[test]
    fn an_account_is_no_repository() {
        for text in [
            "https://github.com/Example",
            "https://github.com/orgs/example/repositories",
        ] {
            let expected = Spot::Owner("github.com/example".to_owned());
            assert_eq!(spot(text, &lexicon()), expected, "{text}");
        }
        assert_eq!(spot("https://github.com", &lexicon()), Spot::Nothing);
    }

    #[test]
    fn an_app_is_known_by_its_number_or_name() {
        let text = "https://play.google.com/store/apps/details?id=org.example.Harvest&hl=en";
        assert_eq!(
            repository(text).shown,
            "play.google.com/org.example.harvest"
        );
        let text = "https://apps.apple.com/us/app/harvest/id123456";
        assert_eq!(repository(text).shown, "apps.apple.com/123456");
        assert_eq!(
            spot("https://play.google.com/store", &lexicon()),
            Spot::Nothing
        );
    }

    #[test]
    fn a_page_has_one_spelling() {
        for text in [
            "https://harvest.example.org",
            "http://www.harvest.example.org/en/",
            "https://Harvest.Example.org/index.html?utm_source=x#top",
        ] {
            assert_eq!(page(text), "harvest.example.org", "{text}");
        }
        assert_eq!(page("https://example.org/Harvest/"), "example.org/harvest");
        assert_eq!(
            page("https://example.org/view?lang=fr&id=7"),
            "example.org/view?id=7"
        );
    }

    #[test]
    fn somebody_else_s_pages_identify_no_good() {
        for text in [
            "https://en.wikipedia.org/wiki/Harvest",
            "https://www.facebook.com/harvest",
            "not an address",
            "",
        ] {
            assert_eq!(spot(text, &lexicon()), Spot::Nothing, "{text}");
        }
    }

    #[test]
    fn a_repository_may_be_kept_on_a_host_of_one_s_own() {
        let kept = kept_at("git.example.org/team/harvest.git/-/tree/main").unwrap();
        assert_eq!(kept.shown, "git.example.org/team/harvest");
        assert_eq!(
            kept_at("example.org/data").unwrap().shown,
            "example.org/data"
        );
        assert_eq!(kept_at("example.org"), None);
    }
}
