//! Names to addresses: each name is asked for once per connection, and the connection goes to what was checked.

use std::collections::BTreeMap;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;

use super::guard::Reach;
use super::reply::Trouble;

/// The addresses of a name, some time later.
pub type Resolved = Pin<Box<dyn Future<Output = io::Result<Vec<SocketAddr>>> + Send>>;

/// How a host and a port become addresses.
type Lookup = dyn Fn(&str, u16) -> Resolved + Send + Sync;

/// So many addresses of a name are tried.
const MOST: usize = 3;

/// Where names lead.
#[derive(Clone)]
pub struct Names {
    lookup: Arc<Lookup>,
    /// Where some names and ports lead instead, as a person at the command line says.
    instead: BTreeMap<(String, u16), SocketAddr>,
}

impl Names {
    /// The resolver of the system.
    #[must_use]
    pub fn system() -> Self {
        Self::by(|host, port| {
            let host = host.to_owned();
            Box::pin(async move { Ok(tokio::net::lookup_host((host, port)).await?.collect()) })
        })
    }

    /// A resolver of the caller's own.
    #[must_use]
    pub fn by(lookup: impl Fn(&str, u16) -> Resolved + Send + Sync + 'static) -> Self {
        Self {
            lookup: Arc::new(lookup),
            instead: BTreeMap::new(),
        }
    }

    /// The same where these names lead elsewhere, also inside a network.
    #[must_use]
    pub fn with(mut self, instead: BTreeMap<(String, u16), SocketAddr>) -> Self {
        self.instead = instead;
        self
    }

    /// The addresses of a host that may be connected to. If one of them may not, none may: a name that is both inside
    /// and outside is a trap, or a mistake.
    pub(super) async fn checked(
        &self,
        (host, port): (&str, u16),
        reach: Reach,
    ) -> Result<Vec<SocketAddr>, Trouble> {
        if let Some(address) = self.instead.get(&(host.to_owned(), port)) {
            return Ok(vec![*address]);
        }
        if !reach.allows_port(port) {
            return Err(Trouble::Port);
        }
        let found = (self.lookup)(host, port).await.map_err(|_| Trouble::Dns)?;
        if found.is_empty() {
            return Err(Trouble::Dns);
        }
        if found.iter().any(|address| !reach.allows(address.ip())) {
            return Err(Trouble::Private);
        }
        Ok(found.into_iter().take(MOST).collect())
    }
}

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;

    use super::super::guard::Reach;
    use super::super::reply::Trouble;
    use super::Names;

    /// Whether a name with these addresses may be connected to.
    fn checked(addresses: &'static [&str]) -> Result<usize, Trouble> {
        let names = Names::by(move |_, port| {
            let found = addresses
                .iter()
                .map(|one| SocketAddr::new(one.parse().unwrap(), port));
            let found: Vec<SocketAddr> = found.collect();
            Box::pin(async move { Ok(found) })
        });
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        let found = runtime.block_on(names.checked(("a.org", 443), Reach::Public));
        found.map(|found| found.len())
    }

    #[test]
    fn a_name_with_one_address_inside_a_network_is_refused_whole() {
        assert_eq!(checked(&["8.8.8.8", "1.1.1.1"]), Ok(2));
        assert_eq!(checked(&["8.8.8.8", "127.0.0.1"]), Err(Trouble::Private));
        assert_eq!(checked(&["::ffff:10.0.0.1"]), Err(Trouble::Private));
        assert_eq!(checked(&[]), Err(Trouble::Dns));
    }
}
