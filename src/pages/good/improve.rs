//! How to cite a good's entry, and where to report a problem with it.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::config::Contact;
use crate::markdown::clean;
use crate::site::addresses::good_address;
use crate::site::context::Context;

/// How a host of repositories writes the address of an editor, and from the repository that of a new issue with its
/// title and text: GitLab; GitHub; Forgejo and Gitea.
const HOSTS: [(&str, &str, [&str; 2]); 3] = [
    (
        "/-/edit/",
        "/-/issues/new",
        ["issue[title]", "issue[description]"],
    ),
    ("/edit/", "/issues/new", ["title", "body"]),
    ("/_edit/", "/issues/new", ["title", "body"]),
];

/// The entry of a good as a text to cite.
pub(super) fn citation(context: &Context<'_>, position: usize) -> String {
    let good = context.site.good(position);
    let registry = clean(&context.site.sources.config.title);
    let args = [
        ("name", &*clean(&good.entry.name)),
        ("registry", &*registry),
        ("address", &page_of(context, position)),
    ];
    context.language.text("good-cite-text", &args)
}

/// Where to report a problem with the entry of a good: a new issue of the repository, else the contact for the data.
pub(super) fn report(context: &Context<'_>, position: usize) -> Option<String> {
    let config = &context.site.sources.config;
    let good = context.site.good(position);
    let name = clean(&good.entry.name);
    let title = context
        .language
        .text("good-report-title", &[("name", &name)]);
    let text = [&title, &page_of(context, position)];
    let issue = config
        .edit_url
        .as_deref()
        .and_then(|base| new_issue(base, text));
    issue.or_else(|| match config.data.contact.as_ref()? {
        Contact::Page(address) => Some(address.clone()),
        Contact::Email(address) => {
            let [title, text] = text.map(|text| encoded(text));
            Some(format!("mailto:{address}?subject={title}&body={text}"))
        }
    })
}

/// The address of a new issue in the repository that an editor belongs to; `None` for a host of another kind.
fn new_issue(edit_url: &str, text: [&String; 2]) -> Option<String> {
    let (repository, path, [title, body]) = HOSTS.iter().find_map(|(editor, path, keys)| {
        let (repository, _) = edit_url.split_once(editor)?;
        Some((repository, path, keys))
    })?;
    let [heading, text] = text.map(|text| encoded(text));
    Some(format!(
        "{repository}{path}?{}={heading}&{}={text}",
        encoded(title),
        encoded(body)
    ))
}

fn page_of(context: &Context<'_>, position: usize) -> String {
    let id = &context.site.good(position).id;
    context.absolute(context.language, &good_address(id))
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

#[cfg(test)]
mod tests {
    use super::new_issue;

    #[test]
    fn a_problem_is_reported_where_the_host_of_the_repository_takes_new_issues() {
        let text = ["A problem".to_owned(), "https://a.example/".to_owned()];
        let at = |edit_url: &str| new_issue(edit_url, text.each_ref());
        let github =
            "https://github.com/o/n/issues/new?title=A%20problem&body=https%3A%2F%2Fa%2Eexample%2F";
        assert_eq!(
            at("https://github.com/o/n/edit/main/").as_deref(),
            Some(github)
        );
        let gitlab = at("https://gitlab.com/o/g/n/-/edit/main/").unwrap();
        assert!(
            gitlab
                .starts_with("https://gitlab.com/o/g/n/-/issues/new?issue%5Btitle%5D=A%20problem&"),
            "{gitlab}"
        );
        let codeberg = at("https://codeberg.org/o/n/_edit/main/").unwrap();
        assert!(
            codeberg.starts_with("https://codeberg.org/o/n/issues/new?title="),
            "{codeberg}"
        );
        assert_eq!(at("https://host.example/files/"), None);
    }
}
