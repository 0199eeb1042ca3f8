//! `_redirects`, which Cloudflare Pages, Netlify and other hosts read: addresses that moved, and the addresses
//! of the Alliance's feeds, which end in the name of a folder or in `/`.
//!
//! Such hosts show `index.html` of a folder and nothing else, so each address of a feed is rewritten (status
//! 200) to its `index.json`. Cloudflare Pages reads up to 2,000 rules without placeholders, and after the first
//! one with a placeholder only 100 more (<https://developers.cloudflare.com/pages/configuration/redirects/>),
//! so rules with placeholders come last.

use crate::address::encode_path;
use crate::config::Compat;
use crate::site::Site;
use crate::site::ids::moved;

/// One line for each address of the feeds, and for each address that moved: from, to, status.
pub(crate) fn redirects_file(site: &Site) -> String {
    let base = site.sources.config.base_path();
    let (single, many): (Vec<&str>, Vec<&str>) = folders(site).partition(|one| !one.contains(':'));
    let rewrites = |folders: Vec<&str>| {
        let ends = folders
            .into_iter()
            .flat_map(|folder| [(folder, ""), (folder, "/")]);
        let lines = ends
            .map(|(folder, end)| format!("{base}{folder}{end} {base}{folder}/index.json 200\n"));
        lines.collect::<String>()
    };
    let mut lines = rewrites(single);
    moves(site, &mut lines);
    lines.push_str(&rewrites(many));
    lines
}

/// The folders of the feeds that the site has; one with `:id` is there for each good.
fn folders(site: &Site) -> impl Iterator<Item = &'static str> {
    const ALL: [(Compat, &str); 10] = [
        (Compat::V0, "api/v0"),
        (Compat::V0, "api/v0/dpgs"),
        (Compat::V0, "api/v0/nominees"),
        (Compat::V0, "api/v0/dpg/:id"),
        (Compat::V0, "api/v0/nominee/:id"),
        (Compat::V2, "api/v2/dpgs"),
        (Compat::V2, "api/v2/nominees"),
        (Compat::V2, "api/v2/dpg/:id"),
        (Compat::V2, "api/v2/nominee/:id"),
        (Compat::AppV1, "api/v1/dpgs"),
    ];
    let compat = &site.sources.config.compat;
    let there = ALL.iter().filter(|(shape, _)| compat.contains(shape));
    there.map(|(_, folder)| *folder)
}

/// The addresses that moved, in each language.
fn moves(site: &Site, lines: &mut String) {
    let base = site.sources.config.base_path();
    let moved = moved(site);
    for language in &site.languages {
        for (from, to) in &moved {
            for (address, end) in [(from, " "), (to, " 301\n")] {
                lines.push_str(base);
                lines.push_str(&language.prefix);
                lines.extend(encode_path(address));
                lines.push_str(end);
            }
        }
    }
}
