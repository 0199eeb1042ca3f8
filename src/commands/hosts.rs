//! Which common hosts do not take a site of some size, and what can be switched off.
//!
//! `docs/hosting.md` names the source of each number.

use crate::config::{Config, Extra, ListOf};
use crate::publish::Written;
use crate::report::plural::grouped as number;

/// Bytes in a MB, and in a MiB: each host has its limits in one of them.
const MB: u64 = 1_000_000;
const MIB: u64 = 1 << 20;

/// What a host takes at most.
struct Host {
    name: &'static str,
    /// Files of a site.
    files: usize,
    /// Files in one folder.
    in_folder: usize,
    /// Bytes of a site.
    bytes: u64,
    /// Bytes of a file.
    in_file: u64,
}

/// A host without limits that sites of `dpg` can reach.
const ANY: Host = Host {
    name: "",
    files: usize::MAX,
    in_folder: usize::MAX,
    bytes: u64::MAX,
    in_file: u64::MAX,
};

/// The limits of common hosts.
const HOSTS: [Host; 5] = [
    Host {
        name: "Cloudflare Pages on its Free plan",
        files: 20_000,
        ..ANY
    },
    Host {
        name: "Cloudflare Pages",
        files: 100_000,
        in_file: 25 * MIB,
        ..ANY
    },
    Host {
        name: "GitHub Pages",
        bytes: 1_000_000_000,
        ..ANY
    },
    Host {
        name: "GitLab.com Pages",
        files: 200_000,
        bytes: 1_000_000_000,
        ..ANY
    },
    Host {
        name: "Netlify",
        in_folder: 54_000,
        ..ANY
    },
];

/// One warning for each limit of a host that a site is over, or has reached nine tenths of.
pub(super) fn over_limits(written: &Written, config: &Config) -> Vec<String> {
    let mut warnings = Vec::new();
    let off = switches(written, config);
    for host in &HOSTS {
        let name = host.name;
        if let Some(is) = state(written.files as u64, host.files as u64) {
            let [has, most] = [written.files, host.files].map(number);
            warnings.push(format!(
                "warning: {name} takes {most} files, and the site {is}: it has {has}. {off}"
            ));
        }
        if let Some(is) = state(written.bytes, host.bytes) {
            let [has, most] = [written.bytes, host.bytes].map(|bytes| in_units(bytes, MB));
            warnings.push(format!(
                "warning: {name} takes sites of {most} MB, and this one {is}: it has {has} MB. {off}"
            ));
        }
        if let Some(is) = state(written.in_folder as u64, host.in_folder as u64) {
            let [has, most] = [written.in_folder, host.in_folder].map(number);
            warnings.push(format!(
                "warning: {name} takes {most} files in one folder, and the largest one {is}: it has {has}. {off}"
            ));
        }
        for (path, bytes) in &written.largest {
            if let Some(is) = state(*bytes, host.in_file) {
                let [has, most] = [*bytes, host.in_file].map(|bytes| in_units(bytes, MIB));
                let off = without(path);
                warnings.push(format!(
                    "warning: {name} takes files of {most} MiB, and `{path}` {is}: it has {has} MiB. {off}"
                ));
            }
        }
    }
    warnings
}

/// How to do without a file.
fn without(path: &str) -> String {
    let (switch, instead) = match path {
        "api/v1/goods.full.json" => ("full", ": `goods.ndjson.gz` has the same objects"),
        "api/v1/goods.ndjson" => ("ndjson", ": `goods.ndjson.gz` has the same lines"),
        "api/v1/catalog.sqlite" => ("sqlite", ""),
        "api/v1/goods.parquet" => ("parquet", ""),
        _ => return "No setting leaves it out: use another host".to_owned(),
    };
    format!("Leave `\"{switch}\"` out of `downloads` in `site.toml`{instead}")
}

/// How near a size is to a limit, if it is near.
fn state(size: u64, limit: u64) -> Option<&'static str> {
    if size > limit {
        Some("is over that")
    } else if size > limit / 10 * 9 {
        Some("is close to that")
    } else {
        None
    }
}

/// What was asked for that makes files.
fn switches(written: &Written, config: &Config) -> String {
    let mut on: Vec<String> = Vec::new();
    if !config.extras.is_empty() {
        let names = config.extras.iter().map(|extra| match extra {
            Extra::Shields => "shields",
            Extra::Codemeta => "codemeta",
            Extra::Publiccode => "publiccode",
            Extra::Embed => "embed",
            Extra::Cards => "cards",
            Extra::Markdown => "markdown",
        });
        on.push(named("extras", names));
    }
    // The others have few values.
    let own = (!config.facets.is_empty()).then_some(ListOf::Facets);
    let long = [ListOf::Organizations, ListOf::Languages].into_iter();
    let long = long.chain(own).filter(|list| config.lists.contains(list));
    let long: Vec<&str> = long.map(ListOf::folder).collect();
    if !long.is_empty() {
        on.push(named("lists", long.into_iter()));
    }
    if !config.compat.is_empty() {
        on.push("`compat`".to_owned());
    }
    if config.facet_feeds {
        on.push("`facet_feeds`".to_owned());
    }
    if config.languages.len() > 1 {
        on.push("some `languages`".to_owned());
    }
    let on = on.join(", ");
    match (on.is_empty(), written.compressed > 0) {
        (false, false) => format!("Switch off {on} in `site.toml`, or use another host"),
        (false, true) => format!(
            "Switch off {on} in `site.toml`, build without `--compress`, or use another host"
        ),
        (true, true) => "Build without `--compress`, or use another host".to_owned(),
        (true, false) => "Use another host".to_owned(),
    }
}

/// A setting with some of its values.
fn named<'a>(setting: &str, values: impl Iterator<Item = &'a str>) -> String {
    format!("`{setting}` ({})", values.collect::<Vec<_>>().join(", "))
}

/// A number of bytes in a unit, with one decimal where it has one.
fn in_units(bytes: u64, unit: u64) -> String {
    let tenths = (bytes * 10 + unit / 2) / unit;
    let whole = number(usize::try_from(tenths / 10).unwrap_or(usize::MAX));
    match tenths % 10 {
        0 => whole,
        decimal => format!("{whole}.{decimal}"),
    }
}

#[cfg(test)]
mod tests {
    use super::over_limits;
    use crate::config::Config;
    use crate::publish::Written;

    const SITE: &str = "format = 1\ntitle = \"T\"\nbase_url = \"https://example.org/\"\n";

    fn warned(written: &Written, more: &str) -> Vec<String> {
        over_limits(written, &Config::parse(&format!("{SITE}{more}")).unwrap())
    }

    #[test]
    fn a_small_site_fits_every_host() {
        let written = Written {
            files: 17_999,
            bytes: 100_000_000,
            in_folder: 9_000,
            ..Written::default()
        };
        assert_eq!(warned(&written, ""), [""; 0]);
    }

    #[test]
    fn a_host_is_named_with_its_limit_and_what_to_switch_off() {
        let written = Written {
            files: 20_001,
            ..Written::default()
        };
        let more = "extras = [\"embed\", \"codemeta\"]\ncompat = [\"v0\"]\n";
        assert_eq!(
            warned(&written, more),
            [
                "warning: Cloudflare Pages on its Free plan takes 20,000 files, and the site is over that: it has 20,001. \
              Switch off `extras` (codemeta, embed), `compat` in `site.toml`, or use another host"
            ]
        );
        let near = Written {
            files: 18_500,
            compressed: 9_000,
            ..Written::default()
        };
        let more = "lists = [\"goals\", \"organizations\"]\n";
        let begin = "warning: Cloudflare Pages on its Free plan takes 20,000 files, and the site is close to that: it has 18,500. ";
        let ends = [
            ("", "Build without `--compress`, or use another host"),
            (
                more,
                "Switch off `lists` (organizations) in `site.toml`, build without `--compress`, or use another host",
            ),
        ];
        for (more, end) in ends {
            assert_eq!(warned(&near, more), [format!("{begin}{end}")]);
        }
    }

    #[test]
    fn large_files_folders_and_sites_are_named() {
        let written = Written {
            bytes: 1_200_000_000,
            in_folder: 60_000,
            largest: vec![("api/v1/goods.full.json".to_owned(), 61 << 19)],
            ..Written::default()
        };
        let found = warned(&written, "");
        let begins = [
            "Cloudflare Pages takes files of 25 MiB, and `api/v1/goods.full.json` is over that: it has 30.5 MiB",
            "GitHub Pages takes sites of 1,000 MB, and this one is over that: it has 1,200 MB. Use another host",
            "GitLab.com Pages takes sites",
            "Netlify takes 54,000 files in one folder",
        ];
        assert_eq!(found.len(), begins.len(), "{found:#?}");
        let off = "Leave `\"full\"` out of `downloads` in `site.toml`: `goods.ndjson.gz` has the same objects";
        assert!(found[0].ends_with(off), "{}", found[0]);
        for (warning, begin) in found.iter().zip(begins) {
            assert!(
                warning.starts_with(&format!("warning: {begin}")),
                "{warning}"
            );
        }
    }
}
