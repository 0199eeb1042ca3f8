//! Web addresses: which texts are one, which hosts are public, what browsers may follow, where they are in a text.

mod href;
mod links;
mod parts;

pub use href::href;
pub use links::{links, with_scheme};
pub use parts::{Address, is_index, is_language};

use std::net::IpAddr;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};
use url::{Host, Url};

use crate::invisible::is_invisible;

/// What stays as it is in a path: the unreserved characters of RFC 3986, and `/`.
const IN_PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A path with everything but unreserved characters and `/` percent-encoded.
#[must_use]
pub fn encode_path(path: &str) -> PercentEncode<'_> {
    utf8_percent_encode(path, IN_PATH)
}

/// The absolute address of a path below a base that is one and ends with `/`.
#[must_use]
pub fn below(base: &str, path: &str) -> String {
    let mut address = base.to_owned();
    address.extend(encode_path(path));
    address
}

/// An address without what makes no difference to where it leads: case, scheme, `www.`, a slash or
/// `.git` at its end.
#[must_use]
pub fn plain(url: &str) -> String {
    let lower = url.trim().to_lowercase();
    let rest = lower
        .split_once("://")
        .map_or(lower.as_str(), |(_, rest)| rest);
    let rest = rest
        .strip_prefix("www.")
        .unwrap_or(rest)
        .trim_end_matches('/');
    rest.strip_suffix(".git").unwrap_or(rest).to_owned()
}

/// Whether a text as it is written is one http or https address, of any host.
#[must_use]
pub fn is_address(text: &str) -> bool {
    let has_scheme = text.starts_with("http://") || text.starts_with("https://");
    has_scheme
        && !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"".contains(c))
        && !text.ends_with([',', ';'])
        && Url::parse(text).is_ok_and(|url| url.has_host())
}

/// Whether a text is one http or https address of a public host, with nothing around it and no
/// credentials in it.
#[must_use]
pub fn is_web_address(text: &str) -> bool {
    let begins = text.starts_with("https://") || text.starts_with("http://");
    let is_foreign = |c: char| c.is_whitespace() || is_invisible(c) || "<>\"\\".contains(c);
    if !begins || text.contains(is_foreign) {
        return false;
    }
    Url::parse(text).is_ok_and(|url| {
        let anonymous = url.username().is_empty() && url.password().is_none();
        anonymous && url.host().is_some_and(|host| is_public(&host))
    })
}

/// Why a web address cannot be followed by everybody: it holds credentials, or its host is none that all
/// can reach.
#[must_use]
pub fn obstacle(url: &Url) -> Option<Obstacle> {
    if !url.username().is_empty() || url.password().is_some() {
        return Some(Obstacle::Credentials);
    }
    let is_private = url.host().is_some_and(|host| !is_public(&host));
    is_private.then_some(Obstacle::PrivateHost)
}

/// What keeps others from following an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// A user name or a password in it, which are nobody's business.
    Credentials,
    /// A host of one machine or one network.
    PrivateHost,
}

/// Whether a host can be reached from everywhere, as far as its name tells.
fn is_public(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => {
            let name = name.trim_end_matches('.');
            let local = ["localhost", "local", "internal", "lan", "home.arpa"];
            name.contains('.')
                && !local.iter().any(|tail| {
                    name.strip_suffix(tail)
                        .is_some_and(|rest| rest.ends_with('.'))
                })
        }
        Host::Ipv4(address) => is_public_ip(IpAddr::V4(*address)),
        Host::Ipv6(address) => is_public_ip(IpAddr::V6(*address)),
    }
}

fn is_public_ip(address: IpAddr) -> bool {
    // An address of IPv4 in the form of IPv6 leads to the same host.
    match address.to_canonical() {
        IpAddr::V4(v4) => {
            !(v4.is_private()
                || v4.is_loopback()
                || v4.is_link_local()
                || v4.is_unspecified()
                || v4.is_broadcast()
                || v4.is_multicast())
        }
        IpAddr::V6(v6) => {
            !(v6.is_loopback()
                || v6.is_unspecified()
                || v6.is_multicast()
                || v6.is_unique_local()
                || v6.is_unicast_link_local())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_web_address;

    #[test]
    fn public_hosts_are_addresses() {
        for good in [
            "https://example.org",
            "http://8.8.8.8/x",
            "https://a.b/?q=1#x",
        ] {
            assert!(is_web_address(good), "{good}");
        }
    }

    #[test]
    fn private_hosts_credentials_and_words_are_not() {
        for bad in [
            "example.org",
            "ftp://example.org",
            "https://localhost/x",
            "http://192.168.0.1/",
            "http://[::1]/",
            "http://[::ffff:127.0.0.1]/",
            "https://user:pass@example.org/",
            "https://example.org and https://example.com",
            "javascript:alert(1)",
            "https://intranet/",
            "https://wiki.local/",
            "https://example.org/\u{202e}gpj",
        ] {
            assert!(!is_web_address(bad), "{bad}");
        }
    }
}
