//! Code that readers may copy, in separate files so that it can be run.

use super::v1::documents::Media;

/// How to serve v0 at the root of a host, per kind of host; `{path}` is where v0 is.
pub(crate) const REWRITES: [(&str, &str); 3] = [
    ("nginx", include_str!("rewrites/nginx.txt")),
    ("Caddy", include_str!("rewrites/caddy.txt")),
    ("_redirects", include_str!("rewrites/redirects.txt")),
];

/// How to check the signature of the manifest; `{url}` is where the documents are, `{key}` the public key.
pub(crate) const VERIFY: [(&str, &str); 2] = [
    ("minisign", include_str!("snippets/verify.minisign")),
    ("JavaScript", include_str!("snippets/verify.mjs")),
];

/// How to read a document in each language; `{url}` is its address, `{name}` its name.
pub(crate) fn snippets(media: Media) -> [(&'static str, &'static str); 4] {
    let (javascript, python, r) = match media {
        Media::Json => (
            include_str!("snippets/json.mjs"),
            include_str!("snippets/json.py"),
            include_str!("snippets/json.R"),
        ),
        Media::Lines => (
            include_str!("snippets/lines.mjs"),
            include_str!("snippets/lines.py"),
            include_str!("snippets/lines.R"),
        ),
        Media::Packed => (
            include_str!("snippets/packed.mjs"),
            include_str!("snippets/packed.py"),
            include_str!("snippets/packed.R"),
        ),
        Media::Sqlite => (
            include_str!("snippets/file.mjs"),
            include_str!("snippets/sqlite.py"),
            include_str!("snippets/file.R"),
        ),
        Media::Parquet => (
            include_str!("snippets/file.mjs"),
            include_str!("snippets/parquet.py"),
            include_str!("snippets/file.R"),
        ),
        Media::Csv => (
            include_str!("snippets/table.mjs"),
            include_str!("snippets/table.py"),
            include_str!("snippets/table.R"),
        ),
    };
    let curl = match media {
        Media::Packed => include_str!("snippets/packed.curl"),
        Media::Sqlite | Media::Parquet => include_str!("snippets/file.curl"),
        _ => include_str!("snippets/fetch.curl"),
    };
    [
        ("curl", curl),
        ("JavaScript", javascript),
        ("Python", python),
        ("R", r),
    ]
}
