//! `dpg serve`: the site on 127.0.0.1, rendered page by page from memory, following every change.

mod http;
mod watch;

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use anyhow::{Context, Result};
use jiff::civil::Date;
use tokio::net::TcpListener;
use tokio::sync::watch::Sender;

use super::past::{self, Known};
use super::registry::{Registry, count, plural};
use super::site::{self, Look};
use super::{FINE, World};
use crate::api::GoodBytes;
use crate::cli::Serve;
use crate::diagnostic::Severity;
use crate::links::LinkStyle;
use crate::render::{self, Planned, Renderer, SearchIndex};
use crate::report::failure::failure;
use crate::report::few::{Picker, SHOW_ALL, Show};
use crate::report::text::{Paper, findings};
use crate::site::Site;

/// A site in memory: what there is, not yet how it looks.
struct Memory {
    site: Site,
    plan: Vec<Planned>,
    by_path: BTreeMap<String, usize>,
    goods: GoodBytes,
    /// Made when a visitor searches.
    index: OnceLock<SearchIndex>,
}

impl Memory {
    fn new(site: Site) -> Self {
        let plan = render::plan(&site);
        let paths = plan.iter().enumerate();
        Self {
            by_path: paths.map(|(i, file)| (file.path.clone(), i)).collect(),
            goods: GoodBytes::new(&site),
            index: OnceLock::new(),
            plan,
            site,
        }
    }

    /// The bytes of a file, by its position in the plan.
    fn file(&self, position: usize) -> Result<Vec<u8>> {
        let renderer = Renderer {
            site: &self.site,
            plan: &self.plan,
            goods: &self.goods,
            index: &|| self.index.get_or_init(|| SearchIndex::new(&self.site)),
        };
        renderer.file(position)
    }
}

/// What visitors see now.
#[derive(Clone, Default)]
struct State {
    /// Grows with every change, so that an open page knows when to reload.
    version: u64,
    /// The last good site; none before the first one.
    memory: Option<Arc<Memory>>,
    /// What keeps the newest files from being shown; empty when nothing does.
    faults: Vec<String>,
    /// How many faults that are; not all of many are told.
    errors: usize,
}

/// Where states are made, one after the other.
struct Studio {
    root: PathBuf,
    as_of: Date,
    address: String,
    world: World,
    states: Sender<State>,
    /// What happened, as it was read last; a look holds it.
    past: Mutex<Known>,
    one_at_a_time: Mutex<()>,
}

/// Runs the command until the process is ended.
pub(super) fn run(world: &World, options: &Serve) -> Result<u8> {
    let root = std::path::absolute(world.root()?).context("cannot find the root folder")?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("cannot start the server")?;
    let place = SocketAddr::from((Ipv4Addr::LOCALHOST, options.port));
    let listener = runtime
        .block_on(TcpListener::bind(place))
        .with_context(|| format!("cannot listen on {place}: try another --port, or --port 0"))?;
    let studio = Arc::new(Studio {
        root,
        as_of: world.as_of,
        address: format!("http://{}/", listener.local_addr()?),
        world: world.clone(),
        states: Sender::new(State::default()),
        past: Mutex::default(),
        one_at_a_time: Mutex::new(()),
    });
    // The watcher comes first, so that no change falls between the first look and it.
    let follower = Arc::clone(&studio);
    let _watcher = watch::start(&studio.root, move || follower.refresh())?;
    studio.refresh();
    world.say(&format!("serving on {} (stop with Ctrl-C)", studio.address));
    if options.open {
        open(&studio.address);
    }
    runtime.block_on(http::serve(listener, studio.states.subscribe()))?;
    Ok(FINE)
}

impl Studio {
    /// Looks at the files and lets visitors see what they give.
    fn refresh(&self) {
        // A look that panicked has left nothing half done behind the lock.
        let _turn = self
            .one_at_a_time
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let new = self.state(self.states.borrow().clone());
        say(&self.world, &new);
        self.states.send_replace(new);
    }

    /// The state that the files give now; a fault keeps the old site.
    fn state(&self, old: State) -> State {
        let (version, kept) = (old.version + 1, old.memory);
        match self.look() {
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
    fn past(&self, registry: &str) -> Result<Known> {
        let mut kept = self.past.lock().unwrap_or_else(PoisonError::into_inner);
        let known = past::renewed(&kept, &self.root, registry)?;
        if known.warning != kept.warning {
            known.say(&self.world);
        }
        *kept = known.clone();
        Ok(known)
    }

    /// Reads everything anew: a site, or the errors that forbid one and how many they are.
    fn look(&self) -> Result<Result<Memory, (Vec<String>, usize)>> {
        let registry = Registry::load(&self.root, self.as_of)?;
        let errors = registry.errors();
        if !errors.is_empty() {
            let mut picker = Picker::new(Show::Few);
            let few = picker.pick(&errors);
            let mut told = findings(&few, &registry.texts, Paper::default());
            told.extend(Some(picker.rest(SHOW_ALL)).filter(|rest| !rest.is_empty()));
            return Ok(Err((told, count(&errors, Severity::Error))));
        }
        let past = self.past(&registry.config.registry)?;
        let look = Look {
            root: &self.root,
            as_of: self.as_of,
            events: past.events,
            base_url: Some(&self.address),
            style: LinkStyle::Pretty,
        };
        Ok(Ok(Memory::new(site::assemble(registry, look)?)))
    }
}

/// Says what the newest files gave.
fn say(world: &World, state: &State) {
    if state.faults.is_empty() {
        let pages = state.memory.as_ref().map_or(0, |memory| memory.plan.len());
        world.say(&format!("{} ready", plural(pages, "file")));
        return;
    }
    for fault in &state.faults {
        world.warn(fault.trim_end());
    }
    let count = plural(state.errors, "error");
    world.warn(&match state.memory {
        Some(_) => format!("{count}: still showing the last valid site"),
        None => format!("{count}: nothing to show until they are fixed"),
    });
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
