//! The files that are no pages: the sitemap, `robots.txt`, `_redirects`.

use crate::address::encode_path;
use crate::markdown::escape;

use super::plan::{Page, pages, redirects};
use super::site::{Language, Site};

/// How many addresses the sitemap protocol allows in one file.
const ADDRESSES: usize = 50_000;

/// How many parts the sitemap needs beside `sitemap.xml`; none where that holds all.
pub(super) fn sitemap_parts(site: &Site) -> usize {
    match pages(site).len() * site.languages.len() {
        all if all <= ADDRESSES => 0,
        all => all.div_ceil(ADDRESSES),
    }
}

/// `sitemap.xml`, or one part of it.
pub(super) fn sitemap(site: &Site, part: Option<usize>) -> String {
    let parts = sitemap_parts(site);
    let (from, to) = match part {
        None if parts > 0 => return sitemap_index(site, parts),
        None => (0, usize::MAX),
        Some(part) => ((part - 1) * ADDRESSES, part * ADDRESSES),
    };
    let pages = pages(site);
    let all = site.languages.iter().flat_map(|language| {
        pages
            .iter()
            .map(move |(address, _)| (language, address.as_str()))
    });
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for (language, address) in all.skip(from).take(to - from) {
        xml.push_str("<url><loc>");
        xml.push_str(&absolute(site, language, address));
        xml.push_str("</loc>");
        if site.languages.len() > 1 {
            for other in &site.languages {
                xml.push_str("<xhtml:link rel=\"alternate\" hreflang=\"");
                escape(&mut xml, &other.tag);
                xml.push_str("\" href=\"");
                xml.push_str(&absolute(site, other, address));
                xml.push_str("\"/>");
            }
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}

fn sitemap_index(site: &Site, parts: usize) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for part in 1..=parts {
        let address = format!("{}sitemap-{part}.xml", site.sources.config.base_url);
        xml.push_str("<sitemap><loc>");
        escape(&mut xml, &address);
        xml.push_str("</loc></sitemap>\n");
    }
    xml.push_str("</sitemapindex>\n");
    xml
}

/// The absolute address of a page, escaped for XML.
fn absolute(site: &Site, language: &Language, address: &str) -> String {
    let mut path = String::new();
    path.extend(encode_path(address));
    let mut absolute = String::new();
    escape(&mut absolute, &site.sources.config.base_url);
    absolute.push_str(&language.prefix);
    absolute.push_str(&path);
    absolute
}

/// `robots.txt`: everything may be read, and where the sitemap is.
pub(super) fn robots(site: &Site) -> String {
    let base = &site.sources.config.base_url;
    format!("User-agent: *\nAllow: /\n\nSitemap: {base}sitemap.xml\n")
}

/// One line for each address that moved: from, to, 301.
pub(super) fn redirects_file(site: &Site) -> String {
    let base = site.sources.config.base_path();
    let moved = redirects(site);
    let mut lines = String::new();
    for language in &site.languages {
        for (from, page) in &moved {
            let Page::Redirect { to } = page else {
                continue;
            };
            for (address, end) in [(from, " "), (to, " 301\n")] {
                lines.push_str(base);
                lines.push_str(&language.prefix);
                lines.extend(encode_path(address));
                lines.push_str(end);
            }
        }
    }
    lines
}
