//! A run: all hosts at the same time, the addresses of each one after the other, until all are seen or time is up.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context, Result};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout_at};
use url::Url;

use super::checker::Checker;
use super::settings::Settings;
use super::target::Target;
use super::visit::visit;
use crate::observations::Seen;

/// What came of a run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ran {
    /// What was seen, by address.
    pub seen: BTreeMap<String, Seen>,
    /// How many addresses are left for another run.
    pub left: usize,
    /// Whether a person or the time limit ended it.
    pub is_cut: bool,
}

/// What the run hears of.
enum Event {
    /// What was seen at an address; nothing if it is left for another run.
    Visited(String, Option<Seen>),
    /// A person wants it to end.
    Stop,
}

/// Asks addresses; `step` is called after each.
///
/// # Errors
/// If the system gives no sockets.
pub fn run(targets: Vec<Target>, settings: Settings, step: impl Fn()) -> Result<Ran> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.context("cannot open connections")?;
    let ran = runtime.block_on(all(targets, settings, step));
    // Names that the system still looks for must not keep the program.
    runtime.shutdown_background();
    Ok(ran)
}

async fn all(targets: Vec<Target>, settings: Settings, step: impl Fn()) -> Ran {
    let count = targets.len();
    let deadline = Instant::now() + settings.time_limit;
    let checker = Arc::new(Checker::new(settings));
    let mut hosts: BTreeMap<String, Vec<Target>> = BTreeMap::new();
    for target in targets {
        let url = Url::parse(&target.url).ok();
        let host = url.and_then(|url| url.host_str().map(str::to_owned));
        hosts
            .entry(host.unwrap_or_default())
            .or_default()
            .push(target);
    }
    let (sender, mut receiver) = mpsc::unbounded_channel();
    let mut tasks = JoinSet::new();
    let weak = sender.downgrade();
    tasks.spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok()
            && let Some(sender) = weak.upgrade()
        {
            // Without a receiver the run has ended anyway.
            let _ = sender.send(Event::Stop);
        }
    });
    for targets in hosts.into_values() {
        let (checker, sender) = (Arc::clone(&checker), sender.clone());
        tasks.spawn(async move {
            for target in targets {
                let seen = visit(&checker, &target).await;
                if sender.send(Event::Visited(target.url, seen)).is_err() {
                    break;
                }
            }
        });
    }
    drop(sender);
    let mut ran = Ran::default();
    loop {
        match timeout_at(deadline, receiver.recv()).await {
            Ok(Some(Event::Visited(url, seen))) => {
                step();
                ran.seen.extend(seen.map(|seen| (url, seen)));
            }
            Ok(None) => break,
            Ok(Some(Event::Stop)) | Err(_) => {
                ran.is_cut = true;
                break;
            }
        }
    }
    tasks.shutdown().await;
    ran.left = count - ran.seen.len();
    ran
}
