//! How patient and how polite a run is.

use std::time::Duration;

use super::guard::Reach;
use super::names::Names;
use super::tls::Trust;
use crate::config::{Config, Contact};

/// The name by which `robots.txt` can address the program.
pub const PRODUCT: &str = "dpg-links";

/// How patient and how polite a run is.
#[derive(Clone)]
pub struct Settings {
    /// Who asks, with an address to complain to.
    pub user_agent: String,
    /// Between the end of a request and the next one to the same host.
    pub pause: Duration,
    /// From the first look for the name to the last byte that is read.
    pub timeout: Duration,
    /// Before the first retry; each further one waits twice as long.
    pub backoff: Duration,
    /// A host that asks for more than this is left alone for the rest of the run.
    pub longest_wait: Duration,
    /// How often a request is repeated that met trouble.
    pub retries: u32,
    /// How many hosts are asked at the same time.
    pub connections: usize,
    /// After this time no further answer is waited for.
    pub time_limit: Duration,
    /// What may be connected to.
    pub reach: Reach,
    /// Where names lead.
    pub names: Names,
    /// Which certificates are trusted.
    pub trust: Trust,
}

impl Settings {
    /// The usual ones, for the registry with these settings.
    #[must_use]
    pub fn new(config: &Config) -> Self {
        Self {
            user_agent: user_agent(config),
            pause: Duration::from_secs(2),
            timeout: Duration::from_secs(20),
            backoff: Duration::from_secs(5),
            longest_wait: Duration::from_mins(1),
            retries: 2,
            connections: 64,
            time_limit: Duration::from_hours(1),
            reach: Reach::Public,
            names: Names::system(),
            trust: Trust::default(),
        }
    }
}

/// Who asks: the program, the registry and its contact.
fn user_agent(config: &Config) -> String {
    let contact = config.data.contact.as_ref().map(Contact::text);
    let mut text = format!(
        "{PRODUCT}/{} (+{}",
        env!("CARGO_PKG_VERSION"),
        config.base_url
    );
    if let Some(contact) = contact {
        text.push_str("; ");
        text.push_str(contact);
    }
    text.push(')');
    // Headers are ASCII.
    text.chars().filter(|c| matches!(c, ' '..='~')).collect()
}
