//! What a web address identifies, however it is written: a repository, its owner, a page.

use super::hash::{Sort, apart, joined};
use super::lexicon::{Host, Lexicon};
use super::name::{Version, unversioned};
use crate::validate::duplicates::parts::{Parts, within};

/// What is at an address, in one form for all its spellings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Resource {
    /// A repository, a package or an app.
    Repository(Repository),
    /// An account on a host of repositories, such as `github.com/example`.
    Account(u64),
    /// A page.
    Page(Page),
    /// Nothing that tells one good from another.
    Nothing,
}

/// A place where a good is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Repository {
    pub(super) whole: u64,
    /// The folder inside it that is meant.
    pub(super) folder: u64,
    /// The account it belongs to; none for packages and apps.
    pub(super) of: Option<Of>,
}

/// A repository as its account knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Of {
    pub(super) account: u64,
    /// Its name there without a version, comparable to the name of a good.
    pub(super) stem: u64,
    pub(super) version: Version,
}

/// A page of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) whole: u64,
    /// Its host, hyphens aside; none where many share it.
    pub(super) host: Option<u64>,
}

/// Reads an address; what is none identifies nothing.
pub(super) fn resource(text: &str, lexicon: &Lexicon) -> Resource {
    let lower = lower(text);
    let Some(mut parts) = Parts::of(&lower) else {
        return Resource::Nothing;
    };
    match lexicon.host(parts.host) {
        Some(Host::Code) => code(parts.host, &parts.segments, Some(2)),
        Some(Host::Groups) => code(parts.host, &parts.segments, None),
        Some(Host::Record(after, segments)) => {
            let rest = behind(&lower, after).unwrap_or_default();
            let id = rest.split('/').filter(|segment| !segment.is_empty());
            if id.clone().count() < *segments {
                return Resource::Nothing;
            }
            let place = [parts.host].into_iter().chain(id.take(*segments));
            Resource::Repository(Repository {
                whole: apart(Sort::Repository, place),
                folder: folder(&[]),
                of: None,
            })
        }
        Some(Host::Profile) => Resource::Nothing,
        Some(Host::Hosting) if parts.segments.is_empty() => Resource::Nothing,
        Some(Host::Hosting) => Resource::Page(Page {
            whole: parts.page(),
            host: None,
        }),
        None => {
            parts.without_index();
            Resource::Page(Page {
                whole: parts.page(),
                host: Some(joined(Sort::Host, parts.host.split('-'))),
            })
        }
    }
}

/// What a page is that is given as the place of a repository: on a host of one's own, every page
/// but the first may be one.
pub(super) fn kept_at(text: &str) -> Option<Repository> {
    let lower = lower(text);
    let mut parts = Parts::of(&lower)?;
    parts.without_index();
    let (path, inside) = within(&parts.segments);
    let (name, before) = path.split_last()?;
    let place = [parts.host].into_iter().chain(before.iter().copied());
    Some(Repository {
        whole: apart(Sort::Repository, place.chain([without_git(name)])),
        folder: folder(inside),
        of: None,
    })
}

/// The repository that a file belongs to, on a host of one's own too; nothing for a page that is no
/// file of a repository.
pub(super) fn repository_of_file(text: &str, lexicon: &Lexicon) -> Option<Repository> {
    if let Resource::Repository(repository) = resource(text, lexicon) {
        return Some(repository);
    }
    let lower = lower(text);
    let parts = Parts::of(&lower)?;
    let (_, inside) = within(&parts.segments);
    if inside.is_empty() {
        return None;
    }
    kept_at(text)
}

/// What follows the first of some texts that is found, up to the end of its part of the
/// address.
fn behind<'a>(text: &'a str, after: &[String]) -> Option<&'a str> {
    let found = after
        .iter()
        .find_map(|mark| text.rsplit_once(mark.as_str()));
    let (_, rest) = found?;
    rest.split(['?', '#', '&']).next()
}

fn lower(text: &str) -> String {
    if text.is_ascii() {
        text.to_ascii_lowercase()
    } else {
        text.to_lowercase()
    }
}

/// A repository on a host that keeps them below their owners; `depth` segments name one.
fn code(host: &str, segments: &[&str], depth: Option<usize>) -> Resource {
    let segments = match segments {
        ["orgs" | "groups" | "users", rest @ ..] => &rest[..rest.len().min(1)],
        _ => segments,
    };
    let (path, inside) = within(segments);
    let path = &path[..depth.unwrap_or(path.len()).min(path.len())];
    let account = |owner: &str| apart(Sort::Account, [host, owner]);
    match path {
        [] => Resource::Nothing,
        [owner] => Resource::Account(account(owner)),
        [owner, groups @ .., name] => {
            let name = without_git(name);
            let (stem, version) = unversioned(name);
            let place = [host, owner].into_iter().chain(groups.iter().copied());
            Resource::Repository(Repository {
                whole: apart(Sort::Repository, place.chain([name])),
                folder: folder(inside),
                of: Some(Of {
                    account: account(owner),
                    stem: joined(Sort::Name, [&*stem]),
                    version,
                }),
            })
        }
    }
}

fn without_git(name: &str) -> &str {
    name.strip_suffix(".git").unwrap_or(name)
}

/// The folder that `tree/BRANCH/FOLDER` means; a file means the repository as a whole.
fn folder(inside: &[&str]) -> u64 {
    let folder = match inside {
        ["-", "tree" | "src", _, folder @ ..] | ["tree" | "src", _, folder @ ..] => folder,
        _ => &[],
    };
    apart(Sort::Folder, folder.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::{Repository, Resource, kept_at, resource};
    use crate::embedded::builtin_schema;
    use crate::validate::duplicates::lexicon::Lexicon;
    use crate::vocabulary::Vocabularies;

    fn read(text: &str) -> Resource {
        let lexicon = Lexicon::new(&Vocabularies::new(&builtin_schema()).unwrap());
        resource(text, &lexicon.unwrap())
    }

    fn repository(text: &str) -> Repository {
        match read(text) {
            Resource::Repository(repository) => repository,
            other => panic!("{text}: {other:?}"),
        }
    }

    fn page(text: &str) -> u64 {
        match read(text) {
            Resource::Page(page) => page.whole,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn a_repository_has_one_form() {
        let plain = repository("https://github.com/Example/Harvest");
        for text in [
            "http://www.github.com/example/harvest/",
            "https://github.com/example/harvest.git",
            "https://github.com/example/harvest/tree/main",
            "https://github.com/example/harvest/blob/main/LICENSE",
            "https://GitHub.com/example/harvest/wiki/Home?tab=readme#install",
        ] {
            assert_eq!(repository(text), plain, "{text}");
        }
        for text in [
            "https://github.com/example/harvest-docs",
            "https://github.com/other/harvest",
            "https://gitlab.com/example/harvest",
        ] {
            assert_ne!(repository(text).whole, plain.whole, "{text}");
        }
    }

    #[test]
    fn a_folder_lies_inside_its_repository() {
        let deep = repository("https://gitlab.com/a/b/c/-/tree/main/apps/web");
        let whole = repository("https://gitlab.com/a/b/c");
        assert_eq!((deep.whole, deep.of), (whole.whole, whole.of));
        assert_ne!(deep.folder, whole.folder);
        let root = repository("https://gitlab.com/a/b/c/-/tree/main/");
        assert_eq!(root, whole);
    }

    #[test]
    fn an_account_is_no_repository() {
        let account = read("https://github.com/Example");
        assert!(matches!(account, Resource::Account(_)));
        assert_eq!(
            read("https://github.com/orgs/example/repositories"),
            account
        );
        let of = repository("https://github.com/example/harvest").of.unwrap();
        assert_eq!(account, Resource::Account(of.account));
        assert_eq!(read("https://github.com"), Resource::Nothing);
    }

    #[test]
    fn an_app_is_known_by_its_number_or_name() {
        let store = "https://play.google.com/store/apps/details?";
        let app = repository(&format!("{store}id=org.example.Harvest&hl=en"));
        assert_eq!(
            repository(&format!("{store}gl=KE&id=org.example.harvest")),
            app
        );
        assert_ne!(repository(&format!("{store}id=org.example.seed")), app);
        let number = repository("https://apps.apple.com/us/app/harvest/id123456");
        assert_eq!(repository("https://apps.apple.com/app/id123456"), number);
        assert_eq!(read("https://play.google.com/store"), Resource::Nothing);
        assert_eq!(read("https://play.google.com/?id="), Resource::Nothing);
        let model = repository("https://huggingface.co/example/harvest/tree/main");
        assert_eq!(repository("https://huggingface.co/Example/Harvest"), model);
        assert_eq!(read("https://huggingface.co/example"), Resource::Nothing);
    }

    #[test]
    fn a_page_has_one_form() {
        let home = page("https://harvest.example.org");
        for text in [
            "http://www.harvest.example.org/en/",
            "https://Harvest.Example.org/index.html?utm_source=x&utm_id=7#top",
            "harvest.example.org",
            "https://user@harvest.example.org:443/home",
        ] {
            assert_eq!(page(text), home, "{text}");
        }
        let one = page("https://example.org/view?lang=fr&id=7");
        assert_eq!(page("https://example.org/View/?id=7"), one);
        assert_ne!(page("https://example.org/view?lang=fr&id=8"), one);
        assert_ne!(page("https://example.org/view"), one);
    }

    #[test]
    fn somebody_else_s_pages_identify_no_good() {
        for text in [
            "https://en.wikipedia.org/wiki/Harvest",
            "https://www.facebook.com/harvest",
            "ftp://example.org/harvest",
            "not an address",
            "localhost",
            "",
        ] {
            assert_eq!(read(text), Resource::Nothing, "{text}");
        }
    }

    #[test]
    fn a_repository_may_be_kept_on_a_host_of_one_s_own() {
        let kept = kept_at("https://git.example.org/team/harvest.git/-/tree/main");
        assert_eq!(kept_at("http://www.git.example.org/Team/harvest"), kept);
        assert!(kept.is_some() && kept_at("https://example.org/data").is_some());
        assert_eq!(kept_at("https://example.org/en/"), None);
    }
}
