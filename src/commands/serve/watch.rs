//! Calls back when something below the root that the site is made of has changed.

use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use anyhow::{Context, Result};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// What a site is made of.
const SOURCES: [&str; 6] = [
    "registry",
    "schema",
    "themes",
    "content",
    "site.toml",
    "changes.jsonl",
];

/// Editors write a file in several steps; the next look waits until this long nothing happened.
const QUIET: Duration = Duration::from_millis(80);

/// Watches until the returned watcher is dropped.
///
/// # Errors
/// When the system cannot watch the folder.
pub(super) fn start(
    root: &Path,
    changed: impl Fn() + Send + 'static,
) -> Result<RecommendedWatcher> {
    let (sender, receiver) = channel();
    let folder = root.to_owned();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| concerns(&event, &folder)) {
            // A closed channel means that the server is on its way out.
            let _ = sender.send(());
        }
    })
    .context("cannot watch for changes")?;
    watcher
        .watch(root, RecursiveMode::Recursive)
        .with_context(|| format!("cannot watch `{}`", root.display()))?;
    std::thread::spawn(move || listen(&receiver, &changed));
    Ok(watcher)
}

fn listen(receiver: &Receiver<()>, changed: &impl Fn()) {
    while receiver.recv().is_ok() {
        loop {
            match receiver.recv_timeout(QUIET) {
                Ok(()) => {}
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        changed();
    }
}

/// Whether an event touches a source of the site.
fn concerns(event: &Event, root: &Path) -> bool {
    let writes = !matches!(event.kind, EventKind::Access(_));
    writes
        && event.paths.iter().any(|path| {
            path.strip_prefix(root)
                .ok()
                .and_then(|below| below.components().next())
                .is_some_and(|first| SOURCES.iter().any(|source| first.as_os_str() == *source))
        })
}
