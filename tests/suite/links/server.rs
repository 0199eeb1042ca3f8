//! A server on 127.0.0.1 that answers as a test wants, byte for byte, and remembers what it was asked.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::support::{Run, Scratch, dpg};

/// After this a connection ends, whatever the client does.
const LONGEST: Duration = Duration::from_secs(20);

/// What a server answers to a request, whose head it gets.
type Answer = dyn Fn(&str) -> Reply + Send + Sync;

/// An answer.
pub(crate) enum Reply {
    /// These bytes; then the connection ends.
    Bytes(Vec<u8>),
    /// These bytes again and again, until the client leaves.
    Endless(&'static [u8]),
    /// These bytes, and then nothing, until the client leaves.
    Stall(&'static [u8]),
}

/// A server; it ends when it is dropped.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    log: Arc<Mutex<Vec<String>>>,
    most: Arc<AtomicUsize>,
    ends: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

/// A reply with a status and headers, each with its line end, and no body.
pub(crate) fn status(code: u16, headers: &str) -> Reply {
    Reply::Bytes(format!("HTTP/1.1 {code} X\r\n{headers}Content-Length: 0\r\n\r\n").into_bytes())
}

/// A permanent or temporary redirect.
pub(crate) fn redirect(code: u16, to: &str) -> Reply {
    status(code, &format!("Location: {to}\r\n"))
}

/// The method and path of a request.
pub(crate) fn line(head: &str) -> (&str, &str) {
    let mut words = head.split(' ');
    (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    )
}

impl Server {
    /// A server that answers by the head of a request. Without a `robots.txt` of its own, it has none.
    pub(crate) fn new(answer: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (log, most) = (
            Arc::<Mutex<Vec<String>>>::default(),
            Arc::<AtomicUsize>::default(),
        );
        let ends = Arc::<AtomicBool>::default();
        let answer: Arc<Answer> = Arc::new(answer);
        let shared = (Arc::clone(&log), Arc::clone(&most), Arc::clone(&ends));
        let thread = std::thread::spawn(move || {
            let (log, most, ends) = shared;
            let busy = Arc::<AtomicUsize>::default();
            for stream in listener.incoming() {
                if ends.load(Ordering::SeqCst) {
                    break;
                }
                let Ok(stream) = stream else { continue };
                let (log, most) = (Arc::clone(&log), Arc::clone(&most));
                let (busy, answer) = (Arc::clone(&busy), Arc::clone(&answer));
                std::thread::spawn(move || serve(stream, (&log, &most, &busy), &*answer));
            }
        });
        Self {
            address,
            log,
            most,
            ends,
            thread: Some(thread),
        }
    }

    /// What it was asked: method and path.
    pub(crate) fn asked(&self) -> Vec<String> {
        let heads = self.heads();
        let lines = heads.iter().map(|head| line(head));
        lines
            .map(|(method, path)| format!("{method} {path}"))
            .collect()
    }

    /// The heads of all requests.
    pub(crate) fn heads(&self) -> Vec<String> {
        self.log.lock().unwrap().clone()
    }

    /// How many requests it had at most at the same time.
    pub(crate) fn most_at_once(&self) -> usize {
        self.most.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for a connection.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn serve(
    mut stream: TcpStream,
    (log, most, busy): (&Mutex<Vec<String>>, &AtomicUsize, &AtomicUsize),
    answer: &Answer,
) {
    stream.set_read_timeout(Some(LONGEST)).unwrap();
    stream.set_write_timeout(Some(LONGEST)).unwrap();
    let mut head = Vec::new();
    let mut piece = [0; 1024];
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        match stream.read(&mut piece) {
            Ok(0) | Err(_) => return,
            Ok(count) => head.extend_from_slice(&piece[..count]),
        }
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    most.fetch_max(busy.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
    log.lock().unwrap().push(head.clone());
    let reply = match line(&head) {
        (_, "/robots.txt") if !head.contains("with-robots") => status(404, ""),
        _ => answer(&head),
    };
    busy.fetch_sub(1, Ordering::SeqCst);
    // A client that leaves early is what some tests are about.
    match reply {
        Reply::Bytes(bytes) => drop(stream.write_all(&bytes)),
        Reply::Endless(bytes) => while stream.write_all(bytes).is_ok() {},
        Reply::Stall(bytes) => {
            let _ = stream.write_all(bytes);
            let _ = stream.read(&mut piece);
        }
    }
}

/// A registry whose one entry has a text with these addresses.
pub(crate) fn registry(addresses: &[&str]) -> Scratch {
    let scratch = Scratch::new();
    let list: String = addresses
        .iter()
        .map(|one| ["      - url: ", *one, "\n"].concat())
        .collect();
    let entry = format!(
        "name: Harvest Ledger\nsummary: Keeps the books of cooperatives.\ncategories: [software]\norganizations:\n  - \
         name: Seedling Foundation\n    role: owner\nstage: under-review\nindicators:\n  sdgs:\n    - goal: 2\n  licenses:\n    - \
         spdx: Apache-2.0\n  documentation:\n    answer: yes\n    evidence:\n{list}"
    );
    scratch.write("registry/harvest-ledger.yaml", entry);
    scratch
}

/// `dpg links` on a day, where each host leads to a server at port 80.
pub(crate) fn links(
    scratch: &Scratch,
    (day, hosts): (&str, &[(&str, &Server)]),
    more: &[&str],
) -> Run {
    let detours = hosts
        .iter()
        .map(|(host, server)| format!("{host}:80={}", server.address));
    let detours: Vec<String> = detours.collect();
    let mut arguments = vec!["links", "--as-of", day, "--pause", "0"];
    if !more.contains(&"--timeout") {
        arguments.extend(["--timeout", "5"]);
    }
    for detour in &detours {
        arguments.extend(["--connect-to", detour]);
    }
    arguments.extend(more);
    dpg(scratch.root(), &arguments)
}

/// What the ledger has of an address: `answer why`.
pub(crate) fn seen(scratch: &Scratch, url: &str) -> String {
    let record = record(scratch, url);
    format!(
        "{} {}",
        record["answer"].as_str().unwrap(),
        record["why"].as_str().unwrap()
    )
}

/// The line of the ledger about an address.
pub(crate) fn record(scratch: &Scratch, url: &str) -> serde_json::Value {
    let ledger = std::fs::read_to_string(scratch.root().join("observations/links.jsonl")).unwrap();
    let lines = ledger
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let mut lines = lines.filter(|line| line["url"] == url);
    lines
        .next()
        .unwrap_or_else(|| panic!("{url} is not in\n{ledger}"))
}
