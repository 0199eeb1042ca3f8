//! `dpg serve`: the site on 127.0.0.1, rendered page by page from memory, following every change.

mod http;
mod state;
mod watch;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use jiff::civil::Date;
use tokio::net::TcpListener;
use tokio::sync::watch::Sender;

use super::cache::CacheFolder;
use super::closing::{self, Source};
use super::environment::{Environment, warn};
use super::past::{self, RegistryHistory};
use super::progress::Progress;
use super::readings::Listing;
use super::registry::{Kept, Settings, count};
use super::site::{self, Frame, SiteOptions};
use super::status::FINE;
use crate::cli::Serve;
use crate::config::Config;
use crate::diagnostic::Severity;
use crate::embedded;
use crate::links::LinkStyle;
use crate::report::failure::failure;
use crate::report::few::{Picker, SHOW_ALL, Show};
use crate::report::plural::plural;
use crate::report::{terminal::Terminal, text::findings};
use state::{Memory, State};

/// Rebuilds the site after each change, one after the other.
struct Rebuilder {
    root: PathBuf,
    as_of: Date,
    /// The secret key that signs the manifest.
    signing_key: Option<String>,
    address: String,
    environment: Environment,
    states: Sender<State>,
    /// The history, as it was read last.
    past: Mutex<RegistryHistory>,
    /// What the entries said last.
    kept: Mutex<Kept>,
    one_at_a_time: Mutex<()>,
}

/// Runs the command until the process is ended.
pub(super) fn run(environment: &Environment, options: &Serve) -> Result<u8> {
    let root = std::path::absolute(environment.root()?).context("cannot find the root folder")?;
    let cache = CacheFolder::new(environment, &root, &options.caching)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("cannot start the server")?;
    let place = SocketAddr::from((Ipv4Addr::LOCALHOST, options.port));
    let listener = runtime
        .block_on(TcpListener::bind(place))
        .with_context(|| format!("cannot listen on {place}: try another --port, or --port 0"))?;
    let rebuilder = Arc::new(Rebuilder {
        root,
        as_of: environment.as_of,
        signing_key: environment.signing_key.clone(),
        address: format!("http://{}/", listener.local_addr()?),
        environment: environment.clone(),
        states: Sender::new(State::default()),
        past: Mutex::default(),
        kept: Mutex::new(Kept {
            cache,
            ..Kept::default()
        }),
        one_at_a_time: Mutex::new(()),
    });
    // The watcher comes first, so that no change falls between the first look and it.
    let follower = Arc::clone(&rebuilder);
    let _watcher = watch::start(&rebuilder.root, move || follower.refresh())?;
    rebuilder.refresh();
    environment.say(&format!(
        "serving on {} (stop with Ctrl-C)",
        rebuilder.address
    ));
    if options.open {
        open(&rebuilder.address);
    }
    runtime.block_on(http::serve(listener, rebuilder.states.subscribe()))?;
    Ok(FINE)
}

impl Rebuilder {
    /// Reads the files and shows visitors the result.
    fn refresh(&self) {
        // A panic leaves nothing half done, so the lock can be used again.
        let _turn = self
            .one_at_a_time
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let started = Instant::now();
        let new = self.state(self.states.borrow().clone());
        self.say(&new, started.elapsed());
        self.states.send_replace(new);
    }

    /// The state that the files give now; a fault keeps the old site.
    fn state(&self, old: State) -> State {
        let (version, kept) = (old.version + 1, old.memory);
        match self.read() {
            Ok(Ok(memory)) => State {
                version,
                memory: Some(Arc::new(memory)),
                faults: Vec::new(),
                errors: 0,
            },
            Ok(Err((faults, errors))) => State {
                version,
                memory: kept,
                faults,
                errors,
            },
            Err(error) => State {
                version,
                memory: kept,
                faults: vec![failure(&error)],
                errors: 1,
            },
        }
    }

    /// What happened in the registry; what is missing is said when it is missed first.
    fn past(
        &self,
        registry: &str,
        folder: &CacheFolder,
        progress: Progress,
    ) -> Result<RegistryHistory> {
        let mut kept = self.past.lock().unwrap_or_else(PoisonError::into_inner);
        let known = past::renewed(&kept, (&self.root, registry), folder, progress)?;
        if known.warning != kept.warning {
            known.say(&self.environment);
        }
        *kept = known.clone();
        Ok(known)
    }

    /// Reads everything anew: a site, or the errors that forbid one and how many they are.
    fn read(&self) -> Result<Result<Memory, (Vec<String>, usize)>> {
        let environment = Environment {
            progress: self.environment.progress.again(),
            ..self.environment.clone()
        };
        let progress = environment.progress;
        let config = Config::load(&self.root)?;
        let folder = config.registry.clone();
        let schema = embedded::schema(&self.root)?;
        let site_options = SiteOptions {
            root: &self.root,
            as_of: self.as_of,
            base_url: Some(&self.address),
            style: LinkStyle::Pretty,
            signing_key: self.signing_key.as_deref(),
        };
        let frame = Frame::load(site_options, (&config, &schema));
        let listing = Listing::new((&self.root, &folder), &schema, progress)?;
        let settings = Settings::of(config, schema, &environment)?;
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let registry = settings.for_site(&self.root, listing, &mut kept)?;
        let cache = kept.cache.clone();
        drop(kept);
        let errors = &registry.errors;
        if !errors.is_empty() {
            let mut picker = Picker::new(Show::Few);
            let few = picker.pick(errors);
            let mut told = findings(&few, &registry.texts, Terminal::default());
            told.extend(Some(picker.rest(SHOW_ALL)).filter(|rest| !rest.is_empty()));
            return Ok(Err((told, count(errors, Severity::Error))));
        }
        let past = self.past(&folder, &cache, progress)?;
        let site = site::assemble(registry, frame?, past.events, progress)?;
        Ok(Ok(Memory::new(site, cache)?))
    }

    /// Says what the newest files gave, and after which time.
    fn say(&self, state: &State, time: Duration) {
        let memory = state.memory.as_ref();
        if let (true, Some(memory)) = (state.faults.is_empty(), memory) {
            let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            let entries = memory.site.sources().catalog.goods().len();
            let entries = (entries, Source::Cache(kept.known, kept.read));
            let line = closing::ready(entries, memory.plan.len(), time);
            self.environment.say(&line);
            return;
        }
        for fault in &state.faults {
            warn(fault.trim_end());
        }
        let count = plural(state.errors, "error");
        warn(&match memory {
            Some(_) => format!("{count}: still showing the last valid site"),
            None => format!("{count}: nothing to show until they are fixed"),
        });
    }
}

/// Asks the desktop to show an address; where there is none the address has been printed.
fn open(address: &str) {
    let program = if cfg!(target_os = "macos") {
        "open"
    } else {
        "xdg-open"
    };
    let _ = Command::new(program)
        .arg(Path::new(address))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
}
