//! Calls back when something below the root that the site is made of has changed.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use anyhow::{Context, Result};
use notify::{Config, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::fs;

/// What a site is made of.
const SOURCES: [&str; 7] = [
    "registry",
    "schema",
    "themes",
    "content",
    "site.toml",
    "changes.jsonl",
    "observations",
];

/// Editors write a file in several steps; the next look waits until this long nothing happened. A slower one is
/// seen halfway, and again when it is done.
const QUIET: Duration = Duration::from_millis(20);

/// Watches until the returned watcher is dropped.
///
/// # Errors
/// When the system cannot watch the folder.
pub(super) fn start(
    root: &Path,
    changed: impl Fn() + Send + 'static,
) -> Result<RecommendedWatcher> {
    let (sender, receiver) = channel();
    let sources = sources(root);
    let notice = move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| concerns(&event, &sources)) {
            // A closed channel means that the server is on its way out.
            let _ = sender.send(());
        }
    };
    // A link could lead to a whole disk.
    let config = Config::default().with_follow_symlinks(false);
    let mut watcher =
        RecommendedWatcher::new(notice, config).context("cannot watch for changes")?;
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

/// The paths of what a site is made of, and where links among them lead inside the root.
fn sources(root: &Path) -> Vec<PathBuf> {
    let themes = root.join("themes");
    let each = fs::names(&themes).unwrap_or_default().into_iter();
    let named = SOURCES.iter().map(|name| root.join(name));
    let named: Vec<PathBuf> = named.chain(each.map(|name| themes.join(name))).collect();
    let top = fs::canonical(root).unwrap_or_else(|_| root.to_owned());
    let led = named.iter().filter_map(|path| {
        let path = fs::canonical(path).ok()?;
        Some(root.join(path.strip_prefix(&top).ok()?))
    });
    let led: Vec<PathBuf> = led.collect();
    [named, led].concat()
}

/// Whether an event touches a source of the site.
fn concerns(event: &Event, sources: &[PathBuf]) -> bool {
    let writes = !matches!(event.kind, EventKind::Access(_));
    let is_source = |path: &PathBuf| sources.iter().any(|source| path.starts_with(source));
    writes && event.paths.iter().any(is_source)
}
