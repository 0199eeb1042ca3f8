//! The files of editions that other programs read: what a manifest says of a site, and how to cite it.

use std::fmt::Write as _;

use crate::editions::{Edition, FORMAT};
use crate::markdown::clean;
use crate::site::Site;
use crate::site::addresses::edition_address;
use crate::site::context::Context;

/// The manifest of an edition of a site as it is now, without its files and what changed.
#[must_use]
pub(crate) fn manifest(site: &Site, (name, commit): (&str, Option<String>)) -> Edition {
    let sources = site.sources();
    let config = &sources.config;
    let license = config.data.license.as_ref();
    let license = license.map(|license| license.spdx.map_or(license.url.clone(), str::to_owned));
    Edition {
        format: FORMAT,
        name: name.to_owned(),
        title: clean(&config.title).into_owned(),
        date: sources.as_of,
        commit,
        generator: concat!("dpg ", env!("CARGO_PKG_VERSION")).to_owned(),
        standard: sources.standard.version().to_string(),
        license,
        goods: sources.derived.statistics.goods,
        since: None,
        files: Vec::new(),
    }
}

/// `CITATION.cff` of an edition, in the Citation File Format 1.2.0. Its texts are strings of JSON, which YAML contains.
pub(crate) fn cff(context: &Context<'_>, edition: &Edition) -> String {
    let config = &context.site.sources.config;
    let text = |text: &str| serde_json::Value::from(clean(text)).to_string();
    let title = title(context, edition);
    let url = context.absolute(context.language, &edition_address(&edition.name));
    let mut cff = String::from("cff-version: 1.2.0\ntype: dataset\n");
    let mut add = |key: &str, value: &str| {
        let _ = writeln!(cff, "{key}: {}", text(value));
    };
    add("message", &context.language.t("edition-cite-so"));
    add("title", &title);
    add("version", &edition.name);
    add("date-released", &edition.date.to_string());
    add("url", &url);
    if let Some(commit) = &edition.commit {
        add("commit", commit);
    }
    match &config.data.license {
        Some(license) if license.spdx.is_some() => add("license", license.spdx.unwrap_or_default()),
        Some(license) => add("license-url", &license.url),
        None => {}
    }
    let _ = writeln!(cff, "authors:\n  - name: {}", text(config.publisher()));
    cff
}

/// The title of an edition where it is cited.
pub(crate) fn title(context: &Context<'_>, edition: &Edition) -> String {
    let args = [
        ("title", edition.title.as_str()),
        ("name", edition.name.as_str()),
    ];
    context.language.text("edition-cited", &args)
}
