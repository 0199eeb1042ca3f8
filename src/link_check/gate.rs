//! The one way to a host: one request at a time, with a pause after each.

use std::time::Duration;

use tokio::sync::{Mutex, Semaphore};
use tokio::time::{Instant, sleep_until};
use url::Url;

use super::exchange::{Ask, exchange};
use super::patience::{Next, next};
use super::reply::{Reply, Trouble};
use super::settings::Settings;

/// After so many requests in a row that nobody answered, a host is left alone for the rest of the run.
const SILENCES: u32 = 3;

/// The one way to a host. Whoever holds the lock may ask.
#[derive(Default)]
pub(super) struct Gate(Mutex<State>);

#[derive(Default)]
struct State {
    /// Before this, nothing is asked.
    ready: Option<Instant>,
    /// What `robots.txt` asks for between requests.
    delay: Duration,
    silences: u32,
    /// Why nothing is asked any more.
    closed: Option<Trouble>,
}

impl Gate {
    /// Asks, as often as it may help.
    pub(super) async fn ask(
        &self,
        (settings, permits): (&Settings, &Semaphore),
        url: &Url,
        ask: &Ask,
    ) -> Result<Reply, Trouble> {
        let mut state = self.0.lock().await;
        let mut attempt = 0;
        loop {
            if let Some(why) = state.closed {
                return Err(why);
            }
            if let Some(ready) = state.ready {
                sleep_until(ready).await;
            }
            let result = {
                // Not while waiting: a slow host must not keep others from being asked.
                let _permit = permits.acquire().await;
                exchange(settings, url, ask).await
            };
            state.count(&result);
            let next = next(settings, (&ask.method, attempt), &result);
            let mut wait = settings.pause.max(state.delay);
            match next {
                Next::Again(longer) => wait = wait.max(longer),
                Next::Leave => state.closed = Some(Trouble::Left),
                Next::Take => {}
            }
            state.ready = Instant::now().checked_add(wait);
            if !matches!(next, Next::Again(_)) || state.closed.is_some() {
                return result;
            }
            attempt += 1;
        }
    }

    /// Waits longer between requests.
    pub(super) async fn slow(&self, delay: Duration) {
        self.0.lock().await.delay = delay;
    }
}

impl State {
    /// Counts the requests that nobody answered.
    fn count(&mut self, result: &Result<Reply, Trouble>) {
        match result {
            Err(why) if why.is_silence() => {
                self.silences += 1;
                if self.silences >= SILENCES {
                    self.closed = Some(Trouble::Silent);
                }
            }
            Ok(_) => self.silences = 0,
            Err(_) => {}
        }
    }
}
