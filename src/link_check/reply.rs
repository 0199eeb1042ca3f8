//! What came back from one request: a reply, or the trouble on the way.

use std::time::Duration;

use hyper::header::{DATE, ETAG, HeaderMap, HeaderName, LAST_MODIFIED, LOCATION, RETRY_AFTER};
use jiff::Timestamp;
use jiff::fmt::rfc2822;

/// The longest header that is looked at, in bytes.
const LONGEST: usize = 4_096;

/// The longest value that the ledger keeps, in bytes.
const LONGEST_KEPT: usize = 200;

/// The head of a reply, and its body if it was asked for.
#[derive(Debug, Clone, Default)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) location: Option<String>,
    /// How long the host asks to be left alone.
    pub(super) retry_after: Option<Duration>,
    pub(super) etag: Option<String>,
    pub(super) last_modified: Option<String>,
    pub(super) body: Vec<u8>,
}

/// Why there is no reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The name has no address.
    Dns,
    /// Nobody answers at the address.
    Connect,
    /// No connection can be trusted.
    Tls,
    /// It took too long.
    Timeout,
    /// What came is not HTTP, or larger than allowed.
    Protocol,
    /// The name leads inside a network.
    Private,
    /// The port is none of the web.
    Port,
    /// The address is none of the web, or has a user name.
    Address,
    /// `robots.txt` forbids it.
    Robots,
    /// What `robots.txt` says cannot be known, because its server has trouble.
    RobotsUnknown,
    /// Redirects go in a circle, or on and on.
    Redirects,
    /// The host has not answered several times: it is not asked again in this run.
    Silent,
    /// The host asked to be left alone: it is not asked again in this run.
    Left,
}

impl Trouble {
    /// As the ledger has it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Dns => "dns",
            Self::Connect => "connect",
            Self::Tls => "tls",
            Self::Timeout => "timeout",
            Self::Protocol => "protocol",
            Self::Private => "private",
            Self::Port => "port",
            Self::Address => "address",
            Self::Robots => "robots",
            Self::RobotsUnknown => "robots-unknown",
            Self::Redirects => "redirects",
            Self::Silent => "silent",
            Self::Left => "left",
        }
    }

    /// Whether it was this program that did not ask.
    pub(super) fn is_own(self) -> bool {
        matches!(
            self,
            Self::Private | Self::Port | Self::Address | Self::Robots
        )
    }

    /// Whether the host itself does not answer.
    pub(super) fn is_silence(self) -> bool {
        matches!(self, Self::Connect | Self::Timeout)
    }
}

impl Reply {
    /// The head of a reply.
    pub(super) fn new(status: u16, headers: &HeaderMap) -> Self {
        let kept = |name| text(headers, &name).filter(|value| value.len() <= LONGEST_KEPT);
        Self {
            status,
            location: location(headers),
            retry_after: retry_after(headers),
            etag: kept(ETAG),
            last_modified: kept(LAST_MODIFIED),
            body: Vec::new(),
        }
    }
}

/// A header of visible ASCII.
fn text(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let value = headers.get(name)?.to_str().ok()?;
    let is_plain = value.len() <= LONGEST && value.bytes().all(|b| (b' '..=b'~').contains(&b));
    is_plain.then(|| value.trim().to_owned())
}

/// The header `Location`, which some servers send in UTF-8.
fn location(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(LOCATION)?.as_bytes();
    let value = std::str::from_utf8(value).ok()?;
    (value.len() <= LONGEST).then(|| value.trim().to_owned())
}

/// The header `Retry-After`: seconds, or a date, which counts from the host's own `Date`, not from our clock.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let value = text(headers, &RETRY_AFTER)?;
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let seconds = date(&value)?.as_second() - date(&text(headers, &DATE)?)?.as_second();
    Some(Duration::from_secs(u64::try_from(seconds).unwrap_or(0)))
}

fn date(text: &str) -> Option<Timestamp> {
    Some(rfc2822::parse(text).ok()?.timestamp())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use hyper::header::{DATE, HeaderMap, RETRY_AFTER};

    use super::Reply;

    fn wait(after: &str, date: &str) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, after.parse().unwrap());
        headers.insert(DATE, date.parse().unwrap());
        Reply::new(429, &headers).retry_after
    }

    #[test]
    fn a_host_says_in_seconds_or_by_a_date_how_long_to_wait() {
        let now = "Wed, 01 Jul 2026 07:28:00 GMT";
        let seconds = |n| Some(Duration::from_secs(n));
        assert_eq!(wait("120", now), seconds(120));
        assert_eq!(wait("Wed, 01 Jul 2026 07:30:00 GMT", now), seconds(120));
        assert_eq!(wait("Wed, 01 Jul 2026 07:00:00 GMT", now), seconds(0));
        for none in ["-1", "soon", "1e9"] {
            assert_eq!(wait(none, now), None, "{none}");
        }
    }
}
