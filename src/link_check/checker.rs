//! What a run shares: the ways to hosts, and what their `robots.txt` says.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use hyper::Method;
use tokio::sync::{OnceCell, Semaphore};
use url::{Position, Url};

use super::exchange::Ask;
use super::gate::Gate;
use super::reply::{Reply, Trouble};
use super::robots::{MOST_BYTES, Robots};
use super::settings::{PRODUCT, Settings};

/// So many redirects of a `robots.txt` are followed (RFC 9309, 2.3.1.2).
const ROBOTS_REDIRECTS: usize = 5;

/// What a `robots.txt` says, or why it cannot be known.
type Allowed = OnceCell<Result<Robots, Trouble>>;

/// What a run shares.
pub(super) struct Checker {
    pub(super) settings: Settings,
    permits: Semaphore,
    /// By the name of the host.
    gates: Mutex<BTreeMap<String, Arc<Gate>>>,
    /// By scheme, host and port.
    robots: Mutex<BTreeMap<String, Arc<Allowed>>>,
}

impl Checker {
    pub(super) fn new(settings: Settings) -> Self {
        Self {
            permits: Semaphore::new(settings.connections.max(1)),
            settings,
            gates: Mutex::default(),
            robots: Mutex::default(),
        }
    }

    /// Asks for what `robots.txt` allows.
    pub(super) async fn ask(&self, url: &Url, ask: &Ask) -> Result<Reply, Trouble> {
        let cell = shared(&self.robots, &url[..Position::BeforePath]);
        let robots = cell.get_or_init(|| self.robots(url)).await;
        let path = &url[Position::BeforePath..Position::AfterQuery];
        match robots {
            Err(why) => Err(*why),
            Ok(robots) if !robots.allows(path) => Err(Trouble::Robots),
            Ok(_) => self.send(url, ask).await,
        }
    }

    /// Asks when the host may be asked.
    async fn send(&self, url: &Url, ask: &Ask) -> Result<Reply, Trouble> {
        let gate = self.gate(url)?;
        gate.ask((&self.settings, &self.permits), url, ask).await
    }

    fn gate(&self, url: &Url) -> Result<Arc<Gate>, Trouble> {
        let host = url.host_str().ok_or(Trouble::Address)?;
        Ok(shared(&self.gates, host.trim_end_matches('.')))
    }

    /// What the `robots.txt` of a host says: everything is allowed if there is none, nothing can be known if its
    /// server has trouble.
    async fn robots(&self, url: &Url) -> Result<Robots, Trouble> {
        let ask = Ask {
            method: Method::GET,
            body: MOST_BYTES,
            ..Ask::default()
        };
        let mut at = url.join("/robots.txt").map_err(|_| Trouble::Address)?;
        for _ in 0..=ROBOTS_REDIRECTS {
            let reply = self.send(&at, &ask).await?;
            match (reply.status, &reply.location) {
                (200..=299, _) => {
                    let robots = Robots::parse(&reply.body, PRODUCT);
                    if let Some(delay) = robots.delay {
                        self.gate(url)?.slow(delay).await;
                    }
                    return Ok(robots);
                }
                (300..=399, Some(to)) => at = at.join(to).map_err(|_| Trouble::Redirects)?,
                (429 | 500.., _) => return Err(Trouble::RobotsUnknown),
                _ => return Ok(Robots::default()),
            }
        }
        // As RFC 9309 has it, a file behind too many redirects may be taken for one that is not there.
        Ok(Robots::default())
    }
}

/// What a map has for a key; it is added if there is nothing yet.
fn shared<T: Default>(map: &Mutex<BTreeMap<String, Arc<T>>>, key: &str) -> Arc<T> {
    let mut map = map.lock().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(map.entry(key.to_owned()).or_default())
}
