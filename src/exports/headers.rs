//! The headers that a host should send with each file, as `_headers` and for `dpg serve`: all but the media
//! type, which hosts derive from the name, except for names that they do not know.

use std::collections::BTreeSet;

use crate::address::encode_path;
use crate::config::Extra;
use crate::site::Site;
use crate::site::addresses::{FEED, JSON_FEED};

/// A header's name and value.
pub type Header = (&'static str, String);

/// What pages may load: files of the same site, but no inline script or style.
///
/// Pages contain it themselves, for hosts that send no headers. A block of data such as JSON-LD is not
/// a script and is allowed; over `file://` browsers treat the whole disk as `'self'`.
pub(crate) const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
    connect-src 'self'; form-action 'self'; base-uri 'none'";

/// What a picture of an entry may do when it is opened by itself: nothing. It stays within styles of its own.
const PICTURE_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// Files in folders of pages that programs of other sites read: feeds of values, descriptions of
/// programs.
const OPEN: [&str; 5] = [
    FEED,
    JSON_FEED,
    "codemeta.json",
    "publiccode.yml",
    "index.md",
];

/// Endings of files of the API whose media type hosts do not know, so that they would send
/// `application/octet-stream`.
const UNKNOWN: [(&str, &str); 1] = [(".ndjson", "application/x-ndjson")];

/// For names that change with their content.
const LONG: &str = "public, max-age=31536000, immutable";

/// For files that are replaced in place: five minutes, so that a visitor who goes back and forth on a
/// slow link asks once, and a correction is soon visible.
const SHORT: &str = "public, max-age=300";

/// How the files below one name at the root of the site are treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Named after their content.
    Asset,
    /// Read by programs of other sites.
    Open,
    /// A picture of an entry.
    Picture,
    /// All else.
    Page,
}

impl Kind {
    /// The kind of a first segment: a folder's name, or a file's at the root.
    fn of(top: &str) -> Self {
        match top {
            "assets" => Self::Asset,
            "media" => Self::Picture,
            "api" | "badges" | "feed.xml" | "feed.json" | "catalog.jsonld" | "llms.txt" => {
                Self::Open
            }
            _ => Self::Page,
        }
    }

    fn cache(self) -> &'static str {
        match self {
            Self::Asset => LONG,
            Self::Open | Self::Picture | Self::Page => SHORT,
        }
    }

    /// Headers of this kind of file besides caching and [`everywhere`].
    fn own(self) -> Option<Header> {
        match self {
            Self::Open => Some(anyone()),
            Self::Picture => Some(("Content-Security-Policy", PICTURE_POLICY.to_owned())),
            Self::Asset | Self::Page => None,
        }
    }
}

/// Lets scripts of all sites read a file.
fn anyone() -> Header {
    ("Access-Control-Allow-Origin", "*".to_owned())
}

/// Headers of every file, also of the page for missing addresses.
///
/// All files share one rule about who may show pages in a frame: hosts join the values of several
/// rules, and the strictest wins. A site with cards for other sites allows frames everywhere.
fn everywhere(site: &Site) -> [Header; 3] {
    let policy = if site.sources.config.extras.contains(&Extra::Embed) {
        POLICY.to_owned()
    } else {
        format!("{POLICY}; frame-ancestors 'none'")
    };
    [
        ("Content-Security-Policy", policy),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
    ]
}

/// The headers of the file at a path below the site's root, except caching, which a server of a
/// changing site turns off.
#[must_use]
pub fn headers(site: &Site, path: &str) -> Vec<Header> {
    let top = path.split('/').next().unwrap_or(path);
    let mut headers = everywhere(site).to_vec();
    let open = open_among_pages(path).map(|_| anyone());
    headers.extend(Kind::of(top).own().or(open));
    headers
}

/// `_headers`, as Cloudflare Pages and Netlify read it: a pattern, then its headers, indented.
///
/// Every pattern that matches an address applies, and hosts join equal names with commas. So no name
/// appears in two patterns that match the same address, except the policy of pictures: of two policies, browsers
/// apply both. The most important patterns come first, because
/// hosts limit how many they read. `paths` are the paths of all files.
pub(crate) fn headers_file(site: &Site, paths: &[&str]) -> String {
    let base = site.sources.config.base_path();
    let mut out = String::new();
    rule(&mut out, &format!("{base}*"), &everywhere(site));
    let tops: BTreeSet<&str> = paths.iter().filter_map(|path| pattern(path)).collect();
    for kind in [Kind::Asset, Kind::Open, Kind::Picture, Kind::Page] {
        for top in &tops {
            if Kind::of(top.trim_end_matches('/')) != kind {
                continue;
            }
            let mut path = base.to_owned();
            path.extend(encode_path(top));
            path.push_str(if top.ends_with('/') { "*" } else { "" });
            let cache = ("Cache-Control", kind.cache().to_owned());
            let headers: Vec<Header> = kind.own().into_iter().chain([cache]).collect();
            rule(&mut out, &path, &headers);
        }
        if kind == Kind::Open {
            let among = paths.iter().filter_map(|path| open_among_pages(path));
            for pattern in among.collect::<BTreeSet<String>>() {
                rule(&mut out, &format!("{base}{pattern}"), &[anyone()]);
            }
            for path in paths {
                let kind = UNKNOWN.iter().find(|(ending, _)| path.ends_with(ending));
                if let Some((_, kind)) = kind {
                    let kind = ("Content-Type", (*kind).to_owned());
                    rule(&mut out, &format!("{base}{}", encode_path(path)), &[kind]);
                }
            }
        }
    }
    out
}

/// The pattern of a file that lies beside a page and is for programs of other sites; `None` for all
/// other files.
fn open_among_pages(path: &str) -> Option<String> {
    let (folder, name) = path.rsplit_once('/')?;
    if !OPEN.contains(&name) {
        return None;
    }
    Some(match folder.rsplit_once('/') {
        Some((above, _)) => format!("{above}/:name/{name}"),
        // The feeds of a language.
        None => path.to_owned(),
    })
}

/// The root folder that a file is in, with its slash, or the file's own address; `None` for files that
/// hosts read or show by themselves.
fn pattern(path: &str) -> Option<&str> {
    match path.split_once('/') {
        Some((top, _)) => Some(&path[..=top.len()]),
        None if path == "index.html" => Some(""),
        None if path.starts_with(['_', '.']) || path == "404.html" => None,
        None => Some(path),
    }
}

fn rule(out: &mut String, pattern: &str, headers: &[Header]) {
    out.push_str(pattern);
    out.push('\n');
    for (name, value) in headers {
        out.push_str("  ");
        out.push_str(name);
        out.push_str(": ");
        out.push_str(value);
        out.push('\n');
    }
}
