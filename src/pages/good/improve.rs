//! What readers can do with the page of a good: link to it, cite it, improve its entry, report a problem with it,
//! read it as data.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use crate::catalog::{Good, Status};
use crate::config::code_host::editor;
use crate::config::{Contact, Extra};
use crate::exports::extras;
use crate::markdown::clean;
use crate::pages::embed::snippet;
use crate::site::addresses::{badge_address, good_address};
use crate::site::context::Context;
use crate::site::link::Link;

/// What readers can do with the page of a good.
#[derive(Serialize)]
pub(crate) struct Improve {
    share: Share,
    /// The address of its badge; `None` if the good is not recognised.
    badge: Option<String>,
    edit: Option<String>,
    /// Where to report a problem with the entry, if the maintainers say where.
    report: Option<String>,
    /// The entry as a text to cite.
    citation: String,
    json: String,
    /// Files in which other programs read about it.
    descriptions: Vec<Link>,
}

/// What others need to link to a good from elsewhere.
#[derive(Serialize)]
struct Share {
    /// An e-mail that names it.
    mail: String,
    /// The badge in Markdown and in HTML; empty if the good is not recognised.
    snippets: Vec<String>,
    /// The frame that shows its card elsewhere; `None` if the site has no such cards.
    frame: Option<String>,
}

/// What readers can do with the page of a good.
pub(super) fn improve(context: &Context<'_>, position: usize) -> Improve {
    let good = context.site.good(position);
    let is_current = good.status == Status::Current && !good.is_listed();
    Improve {
        share: share(context, position),
        badge: is_current.then(|| context.links.to(&badge_address(&good.id))),
        edit: context.editor_of(good),
        report: report(context, position),
        citation: citation(context, position),
        json: context.links.to(&format!("api/v1/goods/{}.json", good.id)),
        descriptions: extra_files(context, good),
    }
}

/// The entry of a good as a text to cite.
fn citation(context: &Context<'_>, position: usize) -> String {
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
fn report(context: &Context<'_>, position: usize) -> Option<String> {
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
    let (host, repository, _) = editor(edit_url)?;
    let [title, body] = host.issue_fields;
    let [heading, text] = text.map(|text| encoded(text));
    Some(format!(
        "{repository}{}?{}={heading}&{}={text}",
        host.issue,
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

fn share(context: &Context<'_>, position: usize) -> Share {
    let good = context.site.good(position);
    let name = clean(&good.entry.name);
    let address = context.absolute(context.language, &good_address(&good.id));
    let snippets = if good.status == Status::Current && !good.is_listed() {
        let badge = context.absolute(&context.site.languages[0], &badge_address(&good.id));
        let what = context.language.t("notice-dpg");
        vec![
            format!("[![{what}]({badge})]({address})"),
            format!("<a href=\"{address}\"><img src=\"{badge}\" alt=\"{what}\"></a>"),
        ]
    } else {
        Vec::new()
    };
    let extras = &context.site.sources.config.extras;
    Share {
        mail: format!(
            "mailto:?subject={}&body={}",
            encoded(&name),
            encoded(&address)
        ),
        snippets,
        frame: extras
            .contains(&Extra::Embed)
            .then(|| snippet(context, position)),
    }
}

/// The files of a good that describe it to programs: name and address of each.
fn extra_files(context: &Context<'_>, good: &Good) -> Vec<Link> {
    let wanted = context.site.sources.config.extras.iter().copied();
    let describe = wanted
        .filter(|extra| matches!(extra, Extra::Codemeta | Extra::Publiccode | Extra::Markdown));
    let link = |path: String| Link {
        label: path.rsplit('/').next().unwrap_or(&path).to_owned(),
        href: context.links.to(&path),
        current: None,
    };
    describe
        .filter_map(|extra| extras::path(extra, &good.id, good))
        .map(link)
        .collect()
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
