//! The pages of code hosts, told from the address at which files can be edited.

/// How a code host addresses its pages, each after the address of a repository.
#[derive(Debug, PartialEq, Eq)]
pub struct CodeHost {
    /// `github`, `gitlab` or `gitea`, which Forgejo is like.
    pub kind: &'static str,
    /// Where a file is edited; the branch and the path follow.
    pub edit: &'static str,
    /// Where a file is made; the branch and the folder follow.
    pub new: &'static str,
    /// Where a file at a commit is shown; the commit and the path follow.
    pub blob: &'static str,
    /// Where an issue is opened.
    pub issue: &'static str,
    /// The names of its title and its text in the query of that address.
    pub issue_fields: [&'static str; 2],
}

/// GitLab.
pub const GITLAB: CodeHost = CodeHost {
    kind: "gitlab",
    edit: "/-/edit/",
    new: "/-/new/",
    blob: "/-/blob/",
    issue: "/-/issues/new",
    issue_fields: ["issue[title]", "issue[description]"],
};

/// Gitea and Forgejo.
pub const GITEA: CodeHost = CodeHost {
    kind: "gitea",
    edit: "/_edit/",
    new: "/_new/",
    blob: "/src/commit/",
    issue: "/issues/new",
    issue_fields: ["title", "body"],
};

/// GitHub.
pub const GITHUB: CodeHost = CodeHost {
    kind: "github",
    edit: "/edit/",
    new: "/new/",
    blob: "/blob/",
    issue: "/issues/new",
    issue_fields: ["title", "body"],
};

/// All of them. The address of an editor of GitLab contains what that of GitHub has, so GitLab comes before.
pub static CODE_HOSTS: [CodeHost; 3] = [GITLAB, GITEA, GITHUB];

/// The host of an editor with the address of the repository, and the branch with what follows it. None for addresses
/// that no common host has.
#[must_use]
pub fn editor(edit_url: &str) -> Option<(&'static CodeHost, &str, &str)> {
    CODE_HOSTS.iter().find_map(|host| {
        let (repository, branch) = edit_url.split_once(host.edit)?;
        Some((host, repository, branch))
    })
}
