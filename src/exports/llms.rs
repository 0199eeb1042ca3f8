//! `llms.txt`: what the site is and where its data is, for language models (<https://llmstxt.org/>).

use crate::catalog::Status;
use crate::markdown::clean;
use crate::site::addresses::{CATALOG, CHANGES, FEED, REFERENCE};
use crate::site::context::Context;

/// What a program has to know before it reads the data.
const HINTS: &str = "\
Each good has a page at goods/ID/ and the same facts as JSON at api/v1/goods/ID.json. Read the JSON: pages are \
made from it. Search goods.json first, which has all goods in short. `status` is `current` for a recognised good, \
`candidate` for one that is not recognised yet, `former` for one that no longer is. What a good says of itself is \
in its answers and evidence; `assessment` is computed from them. An answer `unknown` is not a no.";

/// Pages and files besides the documents: address, name and content.
const OTHERS: [(&str, &str, &str); 4] = [
    (
        REFERENCE,
        "API reference",
        "every key of every document, with code to copy",
    ),
    (
        CHANGES,
        "Changes",
        "what was added, renewed, archived and removed, by day",
    ),
    (
        CATALOG,
        "catalog.jsonld",
        "the registry as a DCAT 3 catalogue",
    ),
    (FEED, "feed.xml", "the last changes as an Atom feed"),
];

/// The file, with the names of documents of the API and their contents.
pub(crate) fn llms(context: &Context<'_>, documents: &[(&str, &str)]) -> String {
    let config = &context.site.sources.config;
    let base = &config.base_url;
    let count = |status| context.site.with_status(status).len();
    let mut blocks = vec![
        format!("# {}", line(&config.title)),
        format!("> {}", line(&context.about_site())),
        format!(
            "Current goods: {}. Candidates: {}. Former goods: {}. {HINTS}",
            count(Status::Current),
            count(Status::Candidate),
            count(Status::Former)
        ),
    ];
    blocks.extend(terms(context));
    let links = documents
        .iter()
        .map(|(name, holds)| (format!("api/v1/{name}"), *name, *holds));
    let others = OTHERS
        .iter()
        .map(|(to, name, holds)| ((*to).to_owned(), *name, *holds));
    for (heading, links) in [
        ("Data", links.collect::<Vec<_>>()),
        ("More", others.collect()),
    ] {
        // A name with a word in braces is that of many files.
        let items = links
            .iter()
            .map(|(to, name, holds)| match to.contains('{') {
                true => format!("- `{base}{to}`: {holds}"),
                false => format!("- [{name}]({base}{to}): {holds}"),
            });
        blocks.push(format!("## {heading}"));
        blocks.push(items.collect::<Vec<_>>().join("\n"));
    }
    blocks.join("\n\n") + "\n"
}

/// What the operator declares about the data, one sentence each.
fn terms(context: &Context<'_>) -> Option<String> {
    let data = &context.site.sources.config.data;
    let license = data.license.as_ref();
    let license =
        license.map(|one| format!("Licence of the data: {} ({}).", line(&one.name), one.url));
    let credit = data.attribution.as_deref();
    let credit = credit.map(|text| format!("Credit: {}.", line(text)));
    let citation = data.citation.as_ref();
    let citation = citation.map(|one| format!("Cite as: {}", line(&one.text)));
    let contact = data.contact.as_ref();
    let contact = contact.map(|one| format!("Questions about the data: {}", one.text()));
    let said: Vec<String> = [license, credit, citation, contact]
        .into_iter()
        .flatten()
        .collect();
    (!said.is_empty()).then(|| said.join("\n"))
}

/// A text as one line that begins no heading, list or link of its own.
fn line(text: &str) -> String {
    let words = clean(text).replace(['<', '>', '[', ']', '`'], "");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
