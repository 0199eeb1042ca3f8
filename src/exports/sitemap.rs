//! What search engines read: the sitemap and `robots.txt`.

use crate::address::encode_path;
use crate::markdown::escape;
use crate::site::Site;
use crate::site::language::Language;

/// How many addresses the sitemap protocol allows in one file.
const ADDRESSES: usize = 50_000;

/// How many parts the sitemap of this many pages needs beside `sitemap.xml`; none if that file can
/// contain all.
pub(crate) fn sitemap_parts(site: &Site, pages: usize) -> usize {
    match pages * site.languages.len() {
        all if all <= ADDRESSES => 0,
        all => all.div_ceil(ADDRESSES),
    }
}

/// `sitemap.xml`, or one part of it; `pages` are the addresses of the pages in one language.
pub(crate) fn sitemap(site: &Site, pages: &[&str], part: Option<usize>) -> String {
    let parts = sitemap_parts(site, pages.len());
    let (from, to) = match part {
        None if parts > 0 => return sitemap_index(site, parts),
        None => (0, usize::MAX),
        Some(part) => ((part - 1) * ADDRESSES, part * ADDRESSES),
    };
    let all = site
        .languages
        .iter()
        .flat_map(|language| pages.iter().map(move |address| (language, *address)));
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

/// `robots.txt`: everything may be read; it also gives the address of the sitemap.
pub(crate) fn robots(site: &Site) -> String {
    let base = &site.sources.config.base_url;
    format!("User-agent: *\nAllow: /\n\nSitemap: {base}sitemap.xml\n")
}
