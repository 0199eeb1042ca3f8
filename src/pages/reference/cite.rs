//! How to cite the data of the registry: as the operator asks, else by title and address.

use serde::Serialize;

use crate::markdown::clean;
use crate::site::context::Context;
use crate::site::link::Link;

/// A citation as text and for programs that manage references.
#[derive(Serialize)]
pub(crate) struct Cite {
    text: String,
    /// The DOI, if the operator has one and the text does not link it by itself.
    doi: Option<Link>,
    bibtex: String,
    /// As `CITATION.cff` of the Citation File Format 1.2 (<https://citation-file-format.github.io/>).
    cff: String,
}

/// How to cite the data of this registry.
pub(crate) fn cite(context: &Context<'_>) -> Cite {
    let config = &context.site.sources.config;
    let title = clean(&config.title).into_owned();
    let author = clean(config.publisher()).into_owned();
    let url = config.base_url.as_str();
    let declared = config.data.citation.as_ref();
    let doi = declared.and_then(|one| one.doi.as_deref());
    let license = config.data.license.as_ref();
    Cite {
        text: match declared {
            Some(citation) => clean(&citation.text).into_owned(),
            None if author == title => format!("{title}. {url}"),
            None => format!("{author}: {title}. {url}"),
        },
        doi: doi.map(|doi| Link {
            label: format!("doi:{doi}"),
            href: format!("https://doi.org/{doi}"),
            current: None,
        }),
        bibtex: bibtex((&author, &title), url, doi),
        cff: cff(
            (&author, &title),
            url,
            (doi, license.and_then(|one| one.spdx)),
        ),
    }
}

fn bibtex((author, title): (&str, &str), url: &str, doi: Option<&str>) -> String {
    let doi = doi.map_or_else(String::new, |doi| format!("\n  doi = {{{doi}}},"));
    format!(
        "@misc{{registry,\n  author = {{{{{}}}}},\n  title = {{{{{}}}}},\n  url = {{{url}}},{doi}\n  note = {{as of the date in index.json}}\n}}",
        in_braces(author),
        in_braces(title),
    )
}

/// A text between braces of BibTeX, which have to be balanced, without commands of TeX.
fn in_braces(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '{' => '(',
            '}' => ')',
            '\\' => '/',
            other => other,
        })
        .collect()
}

fn cff(
    (author, title): (&str, &str),
    url: &str,
    (doi, license): (Option<&str>, Option<&str>),
) -> String {
    // JSON is YAML, so a text in JSON is one in YAML, whatever it contains.
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let mut lines = vec![
        "cff-version: 1.2.0".to_owned(),
        "message: To cite this registry, use these data.".to_owned(),
        "type: dataset".to_owned(),
        format!("title: {}", quoted(title)),
        "authors:".to_owned(),
        format!("  - name: {}", quoted(author)),
        format!("url: {}", quoted(url)),
    ];
    lines.extend(doi.map(|doi| format!("doi: {}", quoted(doi))));
    lines.extend(license.map(|license| format!("license: {}", quoted(license))));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::{bibtex, cff};

    #[test]
    fn a_title_cannot_end_the_record_or_start_a_command() {
        let text = bibtex(("A}", "\\input{x}"), "https://example.org/", None);
        assert!(
            text.contains("author = {{A)}}") && text.contains("title = {{/input(x)}}"),
            "{text}"
        );
    }

    #[test]
    fn a_title_stays_one_value_in_the_citation_file() {
        let text = cff(
            ("A", "B\"\nlicense: MIT"),
            "https://example.org/",
            (None, None),
        );
        assert!(text.contains("title: \"B\\\"\\nlicense: MIT\""), "{text}");
    }
}
