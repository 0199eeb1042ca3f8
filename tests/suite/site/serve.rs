//! `dpg serve`: pages on request, changes followed, faults shown, the last good site kept.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use crate::support::own_registry;

/// A server on a free port, ended with its test.
pub(crate) struct Server {
    child: Child,
    pub(crate) host: String,
    pub(crate) root: TempDir,
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself, which its test has noticed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An answer: status, headers and body as they came.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Server {
    pub(crate) fn start() -> Self {
        Self::of(own_registry())
    }

    /// Serves a registry.
    pub(crate) fn of(root: TempDir) -> Self {
        Self::with(root, &[])
    }

    /// Serves a registry with some variables set.
    pub(crate) fn with(root: TempDir, variables: &[(&str, &str)]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_dpg"))
            .args(["serve", "--port", "0"])
            .current_dir(root.path())
            .envs(variables.iter().copied())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let host = lines
            .map(Result::unwrap)
            .find_map(|line| {
                let rest = line.split("http://").nth(1)?;
                Some(rest.split('/').next()?.to_owned())
            })
            .expect("the server says where it listens");
        Self { child, host, root }
    }

    fn ask(&self, method: &str, path: &str) -> Answer {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(50)))
            .unwrap();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n",
            self.host
        )
        .unwrap();
        let mut text = Vec::new();
        stream.read_to_end(&mut text).unwrap();
        let text = String::from_utf8(text).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        Answer {
            status: head.split(' ').nth(1).unwrap().parse().unwrap(),
            head: head.to_lowercase(),
            body: body.to_owned(),
        }
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask("GET", path)
    }

    /// Follows the states as an open page does, until one is as expected.
    pub(crate) fn follow(
        &self,
        expected: impl Fn(&serde_json::Value) -> bool,
    ) -> serde_json::Value {
        let mut since = 0;
        for _ in 0..10 {
            let answer = self.get(&format!("/-/state?since={since}"));
            let state: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
            if expected(&state) {
                return state;
            }
            since = state["version"].as_u64().unwrap();
        }
        panic!("no state as expected came");
    }

    fn shows(&self, text: &str) -> bool {
        self.get("/goods/openmrs/").body.contains(text)
    }

    pub(crate) fn entry(&self, name: &str) -> std::path::PathBuf {
        Path::new(self.root.path()).join("registry").join(name)
    }
}

#[test]
fn pages_documents_and_folders_are_answered() {
    let server = Server::start();
    let home = server.get("/");
    assert_eq!(home.status, 200);
    assert!(home.head.contains("text/html"));
    assert!(home.body.contains("/-/reload.js"));
    assert_eq!(server.get("/-/reload.js").status, 200);
    let good = server.get("/api/v1/goods/openmrs.json");
    assert!(good.head.contains("application/json"));
    assert!(good.body.starts_with("{\"id\":\"openmrs\""));
    assert!(good.head.contains("access-control-allow-origin: *"));
    for answer in [&home, &good] {
        assert!(
            answer
                .head
                .contains("content-security-policy: default-src 'none'")
        );
        assert!(answer.head.contains("x-content-type-options: nosniff"));
        assert!(answer.head.contains("cache-control: no-store"));
    }
    let led = server.get("/goods");
    assert_eq!(led.status, 307);
    assert!(led.head.contains("location: /goods/"), "{}", led.head);
    assert_eq!(server.get("/goods/").status, 200);
    for folder in [
        "/api/v0",
        "/api/v0/dpgs",
        "/api/v0/nominees",
        "/api/v0/dpg/openmrs",
        "/api/v0/nominee/clinicalbert",
        "/api/v2/dpgs",
    ] {
        let list = server.get(folder);
        assert_eq!(list.status, 200, "{folder}");
        for ending in ["/", "/index.json"] {
            let same = server.get(&format!("{folder}{ending}"));
            assert_eq!((same.status, &same.body), (200, &list.body), "{folder}");
            assert!(same.head.contains("content-type: application/json"));
        }
    }
    let lost = server.get("/goods/no-such-good/");
    assert_eq!(lost.status, 404);
    assert!(lost.body.contains("<h1"));
    // A script of another site must be able to see that there is nothing.
    let lost = server.get("/api/v1/goods/no-such-good.json");
    assert_eq!(lost.status, 404);
    assert!(lost.head.contains("access-control-allow-origin: *"));
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"] {
        for path in ["/", "/api/v1/goods.json", "/api/v1/nothing.json"] {
            let refused = server.ask(method, path);
            assert_eq!(refused.status, 405, "{method} {path}");
            assert!(refused.head.contains("allow: get, head"));
        }
    }
    assert_eq!(server.get("/../../etc/passwd").status, 404);
}

#[test]
fn every_kind_of_file_has_its_media_type() {
    let server = Server::start();
    for (path, kind) in [
        ("/catalog.jsonld", "application/ld+json"),
        ("/api/v1/goods.ndjson", "application/x-ndjson"),
        ("/api/v1/goods.csv", "text/csv"),
        ("/feed.xml", "application/atom+xml"),
        ("/feed.json", "application/feed+json"),
    ] {
        let answer = server.get(path);
        assert!(answer.head.contains(kind), "{}", answer.head);
    }
}

#[test]
fn head_is_answered_like_get_without_the_body() {
    let server = Server::start();
    for path in [
        "/api/v1/goods.json",
        "/goods/",
        "/api/v1/goods/nothing.json",
    ] {
        let (full, bare) = (server.get(path), server.ask("HEAD", path));
        let without_date = |head: &str| -> Vec<String> {
            let lines = head.lines().filter(|line| !line.starts_with("date:"));
            lines.map(str::to_owned).collect()
        };
        assert_eq!(without_date(&bare.head), without_date(&full.head), "{path}");
        assert_eq!(bare.body, "", "{path}");
    }
}

#[test]
fn a_change_is_followed_a_fault_is_shown_and_the_last_good_site_goes_on() {
    let server = Server::start();
    let entry = server.entry("openmrs.yaml");
    let good = std::fs::read_to_string(&entry).unwrap();
    std::fs::write(
        &entry,
        good.replacen("name: OpenMRS", "name: Renamed Here", 1),
    )
    .unwrap();
    server.follow(|_| server.shows("Renamed Here"));

    std::fs::write(&entry, "name: Half\nsummary: [\n").unwrap();
    let state = server.follow(|state| state["faults"].to_string().contains("yaml-syntax"));
    let fault = state["faults"][0].as_str().unwrap();
    assert!(fault.contains("registry/openmrs.yaml:"), "{fault}");
    assert!(server.shows("Renamed Here"), "the last good site goes on");

    std::fs::write(&entry, good).unwrap();
    server.follow(|_| !server.shows("Renamed Here"));
}

#[test]
fn a_taken_port_is_said() {
    let server = Server::start();
    let port = server.host.rsplit(':').next().unwrap();
    let run = crate::support::dpg(server.root.path(), &["serve", "--port", port]);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("--port"), "{}", run.stderr);
}

#[test]
fn changes_behind_links_inside_the_root_are_followed_and_nothing_outside_is_watched() {
    use std::os::unix::fs::symlink;
    let root = own_registry();
    std::fs::rename(root.path().join("content"), root.path().join("pages")).unwrap();
    symlink("pages", root.path().join("content")).unwrap();
    // Whoever followed it would be busy for a long time.
    symlink("/", root.path().join("everything")).unwrap();
    let server = Server::of(root);
    let page = server.root.path().join("pages/new.md");
    std::fs::write(page, "---\ntitle: New Words\n---\nText\n").unwrap();
    server.follow(|_| server.get("/new/").body.contains("New Words"));
    let content = server.root.path().join("content");
    std::fs::remove_file(&content).unwrap();
    symlink("/", &content).unwrap();
    let state = server.follow(|state| state["faults"].to_string().contains("symbolic link to `/`"));
    assert_eq!(state["faults"].as_array().unwrap().len(), 1);
    assert_eq!(
        server.get("/new/").status,
        200,
        "the last good site goes on"
    );
}
