//! The arguments of `dpg links`.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use clap::Args;

use super::values::{Deny, ReviewFormat};

/// Check the links of entries, and remember since when each fails
///
/// Asks the addresses that are due: a good one again after 30 days, one that fails after 7. One request at a
/// time goes to each host, with a pause, and only to what its `robots.txt` allows. What is seen is added to
/// `observations/links.jsonl`, to commit it; `validate`, `review`, `queue` and the pages of goods read it. A
/// link counts as dead if there was no page (404, 410) in three runs over at least 14 days. Addresses inside
/// a network are never asked. The exit status is 1 only with `--deny`, or if entries were left out because
/// they cannot be read.
#[derive(Debug, Args)]
#[command(after_long_help = "Example: dpg links --max 500 --time-limit 20")]
pub struct Links {
    /// Only check links of these files and folders
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Only check files changed since the merge base with REV
    #[arg(long, value_name = "REV")]
    pub changed_since: Option<String>,
    /// File to remember in [default: observations/links.jsonl]
    #[arg(long, value_name = "FILE")]
    pub ledger: Option<PathBuf>,
    /// Also ask addresses that are not due
    #[arg(long)]
    pub all: bool,
    /// Days after which a good address is due again
    #[arg(long, value_name = "DAYS", default_value_t = 30, value_parser = clap::value_parser!(u16).range(1..=3650))]
    pub recheck: u16,
    /// Most addresses to ask, those that are due longest first
    #[arg(long, value_name = "N")]
    pub max: Option<usize>,
    /// Minutes after which the run ends
    #[arg(long, value_name = "MINUTES", default_value = "60")]
    pub time_limit: Minutes,
    /// Only show what would be asked
    #[arg(long)]
    pub dry_run: bool,
    /// Output format
    #[arg(long, value_enum, default_value_t)]
    pub format: ReviewFormat,
    /// Fail if a link is dead or has moved
    #[arg(long, value_enum, value_name = "WHAT")]
    pub deny: Option<Deny>,
    /// Seconds between two requests to a host
    #[arg(long, value_name = "SECONDS", default_value = "2")]
    pub pause: Seconds,
    /// Seconds that one request may take
    #[arg(long, value_name = "SECONDS", default_value = "20")]
    pub timeout: Seconds,
    /// Also trust the certificates of this PEM file
    #[arg(long, value_name = "FILE")]
    pub ca_file: Option<PathBuf>,
    /// Connect to ADDRESS for HOST, such as `a.org:80=192.0.2.1:8080`
    ///
    /// The address is yours, so it may be inside your network. Redirects from there are checked as all others.
    #[arg(long, value_name = "HOST:PORT=ADDRESS:PORT")]
    pub connect_to: Vec<Detour>,
    /// Also ask addresses inside your network, at any port
    ///
    /// Anybody who can write an entry then makes this computer send requests to your network. No entry and no
    /// setting can switch this on.
    #[arg(long)]
    pub allow_private: bool,
}

/// A number of seconds, such as `2` or `0.5`.
#[derive(Debug, Clone, Copy)]
pub struct Seconds(pub Duration);

/// A number of minutes, such as `20` or `0.5`.
#[derive(Debug, Clone, Copy)]
pub struct Minutes(pub Duration);

/// Where a host and port lead instead.
#[derive(Debug, Clone)]
pub struct Detour {
    /// The name of the host.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// Where the connection goes.
    pub to: SocketAddr,
}

/// A time that somebody can wait.
fn duration(text: &str, unit: f64) -> Result<Duration, String> {
    let number = text.parse::<f64>().ok().map(|number| number * unit);
    let number = number.filter(|seconds| (0.0..=86_400.0).contains(seconds));
    let number = number.ok_or("expected a number from 0 to a day")?;
    Ok(Duration::from_secs_f64(number))
}

impl FromStr for Seconds {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        duration(text, 1.0).map(Self)
    }
}

impl FromStr for Minutes {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        duration(text, 60.0).map(Self)
    }
}

impl FromStr for Detour {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text.split_once('=').and_then(|(from, to)| {
            let (host, port) = from.rsplit_once(':')?;
            Some(Self {
                host: host.to_lowercase(),
                port: port.parse().ok()?,
                to: to.parse().ok()?,
            })
        });
        parts.ok_or_else(|| {
            "expected HOST:PORT=ADDRESS:PORT, such as `a.org:80=192.0.2.1:8080`".to_owned()
        })
    }
}
