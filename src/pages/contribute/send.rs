//! Where an entry can be sent: the pages of the code host that make a new file, edit one, or open an issue, told
//! from the address at which files can be edited.

use serde::Serialize;

use crate::config::Config;
use crate::config::code_host::{CODE_HOSTS, editor};

/// The pages of a code host.
#[derive(Debug, Serialize, PartialEq, Eq)]
pub(crate) struct Send {
    /// `github`, `gitlab` or `gitea`, which Forgejo is like.
    kind: &'static str,
    /// The page that makes a file in a folder; the folder follows.
    new: String,
    /// The page that edits a file; its path follows.
    edit: String,
    /// The page that opens an issue.
    issue: String,
}

/// Other pages of files that an operator may name: they tell the repository, and nothing else.
const PAGES: [&str; 2] = ["/src/branch/", "/blob/"];

/// The pages of the host, if `edit_url` is the address of its editor.
pub(super) fn send(config: &Config) -> Option<Send> {
    let edit = config.edit_url.as_deref()?;
    let (host, repository, branch) = editor(edit)?;
    Some(Send {
        kind: host.kind,
        new: format!("{repository}{}{branch}", host.new),
        edit: edit.to_owned(),
        issue: format!("{repository}{}", host.issue),
    })
}

/// The repository that an address for edits belongs to: `https://host/owner/name/edit/main/` has
/// `https://host/owner/name`. None for addresses that no common host has.
pub(super) fn repository(config: &Config) -> Option<&str> {
    let edit = config.edit_url.as_deref()?;
    let cuts = CODE_HOSTS.iter().map(|host| host.edit).chain(PAGES);
    let mut found = cuts.filter_map(|cut| edit.split_once(cut));
    found.next().map(|(repository, _)| repository)
}

#[cfg(test)]
mod tests {
    use super::{repository, send};
    use crate::config::Config;

    fn config(edit: &str) -> Config {
        let text = format!(
            "format = 1\ntitle = \"T\"\nbase_url = \"https://a.example/\"\nedit_url = \"{edit}\"\n"
        );
        Config::parse(&text).unwrap()
    }

    #[test]
    fn the_repository_is_what_comes_before_the_editor() {
        for (edit, wanted) in [
            (
                "https://host.example/o/n/edit/main/",
                Some("https://host.example/o/n"),
            ),
            (
                "https://host.example/g/n/-/edit/main/",
                Some("https://host.example/g/n"),
            ),
            (
                "https://host.example/o/n/src/branch/main/",
                Some("https://host.example/o/n"),
            ),
            ("https://host.example/files/", None),
        ] {
            assert_eq!(repository(&config(edit)), wanted);
        }
    }

    #[test]
    fn the_host_is_told_from_the_address_of_its_editor() {
        for (edit, kind, new, issue) in [
            ("/edit/main/", "github", "/new/main/", "/issues/new"),
            (
                "/-/edit/main/sub/",
                "gitlab",
                "/-/new/main/sub/",
                "/-/issues/new",
            ),
            ("/_edit/main/", "gitea", "/_new/main/", "/issues/new"),
        ] {
            let repository = "https://host.example/owner/name";
            let found = send(&config(&format!("{repository}{edit}"))).unwrap();
            assert_eq!(found.kind, kind);
            assert_eq!(found.new, format!("{repository}{new}"));
            assert_eq!(found.issue, format!("{repository}{issue}"));
        }
        assert_eq!(send(&config("https://host.example/files/")), None);
    }
}
