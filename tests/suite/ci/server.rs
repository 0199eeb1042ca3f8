//! A small HTTP server on 127.0.0.1 that stands for the forge's API in tests: fixed answers, all requests kept.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// No request of a test is longer.
const LONGEST: u64 = 1 << 20;

/// A request as it came.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    /// Method and address, `GET /repos/...?page=1`.
    pub(crate) what: String,
    /// The headers, lower case.
    pub(crate) head: String,
    pub(crate) body: String,
}

/// What is answered: a status, a header of its own, a body.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    status: u16,
    header: String,
    body: Vec<u8>,
}

impl Answer {
    pub(crate) fn json(value: &serde_json::Value) -> Self {
        Self::bytes(value.to_string().into_bytes())
    }

    pub(crate) fn bytes(body: Vec<u8>) -> Self {
        Self {
            status: 200,
            header: "x-test: 1".to_owned(),
            body,
        }
    }

    pub(crate) fn to(address: &str) -> Self {
        Self {
            status: 302,
            header: format!("location: {address}"),
            body: Vec::new(),
        }
    }

    pub(crate) fn refusal(status: u16) -> Self {
        let body = b"{\"message\": \"no\"}".to_vec();
        Self {
            status,
            header: "x-test: 1".to_owned(),
            body,
        }
    }
}

/// The server; it ends with its test.
pub(crate) struct Server {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<Asked>>>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Answers by method and address; an address stands for all its queries where none is named, others get 404.
    pub(crate) fn start(answers: BTreeMap<String, Answer>) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let stop = Arc::new(AtomicBool::new(false));
        let (kept, stopped) = (Arc::clone(&asked), Arc::clone(&stop));
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if stopped.load(Ordering::SeqCst) {
                    return;
                }
                if let Some(request) = stream.ok().and_then(|s| serve(&s, &answers)) {
                    kept.lock().unwrap().push(request);
                }
            }
        });
        Self {
            address,
            asked,
            stop,
            thread: Some(thread),
        }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// All requests so far.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        // Wakes the thread; it may have ended with a panic, which its test notices by missing answers.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn serve(stream: &TcpStream, answers: &BTreeMap<String, Answer>) -> Option<Asked> {
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .ok()?;
    let request = read(stream)?;
    let bare = request.what.split('?').next()?;
    let answer = answers
        .get(&request.what)
        .or_else(|| answers.get(bare))
        .cloned()
        .unwrap_or_else(|| Answer::refusal(404));
    let Answer {
        status,
        header,
        body,
    } = answer;
    let length = body.len();
    let mut stream = stream;
    write!(
        stream,
        "HTTP/1.1 {status} X\r\n{header}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
    )
    .ok()?;
    stream.write_all(&body).ok()?;
    Some(request)
}

fn read(stream: &TcpStream) -> Option<Asked> {
    let mut reader = BufReader::new(stream.take(LONGEST));
    let mut first = String::new();
    reader.read_line(&mut first).ok()?;
    let what = first.rsplit_once(' ')?.0.to_owned();
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") && head != "\r\n" {
        if reader.read_line(&mut head).ok()? == 0 {
            return None;
        }
    }
    let head = head.to_lowercase();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .map_or(0, |length| length.parse().unwrap_or(0));
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let body = String::from_utf8_lossy(&body).into_owned();
    Some(Asked { what, head, body })
}
