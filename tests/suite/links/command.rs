//! From what was seen to what people are told: the ledger, findings, the queue, pages, `dpg fmt`.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;

use serde_json::Value;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::server::{Server, line, links, record, redirect, registry, seen, status};
use crate::support::{Scratch, dpg, project, sites};

const GONE: &str = "http://a.example.org/gone";
const MOVED: &str = "http://a.example.org/moved";

/// A server with a page that is gone and one that has moved.
fn server() -> Server {
    Server::new(|head| match line(head).1 {
        "/gone" => status(404, ""),
        "/moved" => redirect(301, "/here"),
        _ => status(200, ""),
    })
}

/// A registry of which the ledger says that a page is gone and another has moved.
fn watched() -> Scratch {
    let server = server();
    let scratch = registry(&[
        GONE,
        "http://a.example.org/moved#part # kept",
        "http://a.example.org/fine",
    ]);
    for day in ["2026-06-01", "2026-06-08", "2026-06-15"] {
        let run = links(&scratch, (day, &[("a.example.org", &server)]), &[]);
        assert_eq!(run.status, 0, "{}", run.stderr);
    }
    scratch
}

/// The findings about links: code, line and help.
fn found(scratch: &Scratch) -> Vec<(String, u64, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let findings = scratch.findings().into_iter();
    let of_links = findings.filter(|one| text(&one["code"]).ends_with("-link"));
    of_links
        .map(|one| {
            (
                text(&one["code"]),
                one["line"].as_u64().unwrap(),
                text(&one["help"]),
            )
        })
        .collect()
}

#[test]
fn a_link_is_a_finding_once_it_was_seen_often_enough() {
    let server = server();
    let scratch = registry(&[GONE, MOVED]);
    let mut codes = Vec::new();
    for day in ["2026-06-01", "2026-06-08", "2026-06-15"] {
        links(&scratch, (day, &[("a.example.org", &server)]), &[]);
        let found: Vec<String> = found(&scratch).into_iter().map(|one| one.0).collect();
        codes.push(found.join(" "));
    }
    assert_eq!(codes, ["", "moved-link", "dead-link moved-link"]);
    let dead = record(&scratch, GONE);
    assert_eq!(
        (dead["gone_since"].as_str(), dead["gone_runs"].as_u64()),
        (Some("2026-06-01"), Some(3))
    );
}

#[test]
fn findings_have_the_place_of_the_link_and_say_what_to_write() {
    let scratch = watched();
    let found = found(&scratch);
    assert_eq!((found[0].0.as_str(), found[0].1), ("dead-link", 16));
    assert_eq!((found[1].0.as_str(), found[1].1), ("moved-link", 17));
    assert!(
        found[1].2.contains("http://a.example.org/here#part"),
        "{}",
        found[1].2
    );
    let run = scratch.validate(&[]);
    let message = "links to `http://a.example.org/gone`, which has had no page since 2026-06-01 (status 404, 3 runs until 2026-06-15)";
    assert!(run.stdout.contains(message), "{}", run.stdout);
    let ledger = scratch.root().join("observations/links.jsonl");
    std::fs::remove_file(ledger).unwrap();
    assert!(
        self::found(&scratch).is_empty(),
        "also with what the cache has kept"
    );
}

#[test]
fn new_addresses_are_written_only_on_request_and_comments_stay() {
    let scratch = watched();
    let file = scratch.root().join("registry/harvest-ledger.yaml");
    let text = || std::fs::read_to_string(&file).unwrap();
    assert_eq!(dpg(scratch.root(), &["fmt"]).status, 0);
    assert!(
        text().contains("http://a.example.org/moved#part # kept"),
        "{}",
        text()
    );
    let check = dpg(scratch.root(), &["fmt", "--moved-links", "--check"]);
    assert_eq!(check.status, 1, "{}", check.stdout);
    assert!(
        check
            .stdout
            .contains("+      - url: http://a.example.org/here#part # kept"),
        "{}",
        check.stdout
    );
    let run = dpg(scratch.root(), &["fmt", "--moved-links"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(
        text().contains("http://a.example.org/here#part # kept"),
        "{}",
        text()
    );
    assert!(text().contains(GONE), "what is dead has no new address");
    let codes: Vec<String> = found(&scratch).into_iter().map(|one| one.0).collect();
    assert_eq!(codes, ["dead-link"]);
}

#[test]
fn a_review_and_the_queue_tell_of_links() {
    let scratch = watched();
    scratch.commit();
    let file = scratch.root().join("registry/harvest-ledger.yaml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replace("Keeps the books", "Keeps all books")).unwrap();
    let review = scratch.review(&["--base", "main"]);
    assert!(review.stdout.contains("dead-link"), "{}", review.stdout);
    let queue = dpg(scratch.root(), &["queue", "--as-of", "2026-07-01"]);
    let expected = "\nLinks to replace: 1 good\n  harvest-ledger  Harvest Ledger\n     http://a.example.org/gone: no page since 2026-06-01\n";
    assert!(queue.stdout.contains(expected), "{}", queue.stdout);
    let queue = dpg(
        scratch.root(),
        &["queue", "--format", "json", "--as-of", "2026-07-01"],
    );
    let queue: Value = serde_json::from_str(&queue.stdout).unwrap();
    let links = queue["links"].as_array().unwrap();
    let codes: Vec<&str> = links
        .iter()
        .map(|one| one["code"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["dead-link", "moved-link"]);
    assert_eq!(links[1]["to"], "http://a.example.org/here");
}

#[test]
fn the_page_of_a_good_has_a_note_beside_a_dead_link_and_nothing_else_changes() {
    let scratch = watched();
    let out = tempfile::tempdir().unwrap();
    let page = |name: &str| {
        sites::build(scratch.root(), &out.path().join(name), &[]);
        let file = out
            .path()
            .join(name)
            .join("goods/harvest-ledger/index.html");
        std::fs::read_to_string(file).unwrap()
    };
    let with = page("with");
    let note = "a.example.org/gone</a> <small>(no page on 15 June 2026)</small>";
    assert_eq!(with.matches(note).count(), 1, "{with}");
    let notes = with.matches("<small>(no page").count();
    std::fs::remove_file(scratch.root().join("observations/links.jsonl")).unwrap();
    let without = page("without");
    let again = with.replace(" <small>(no page on 15 June 2026)</small>", "");
    assert_eq!((again == without, notes), (true, 1));
}

#[test]
fn reports_for_people_programs_and_pull_requests_name_the_same_links() {
    let scratch = watched();
    let report = |format: &str| {
        let run = dpg(
            scratch.root(),
            &[
                "links",
                "--as-of",
                "2026-06-16",
                "--max",
                "0",
                "--format",
                format,
            ],
        );
        assert_eq!(run.status, 0, "{}", run.stderr);
        run.stdout
    };
    let text = "dead: http://a.example.org/gone\n  no page (404) since 2026-06-01, in 3 runs\n  in registry/harvest-ledger.yaml\n\
                moved: http://a.example.org/moved\n  moved for good\n  write http://a.example.org/here\n  in registry/harvest-ledger.yaml\n";
    assert_eq!(report("text"), text);
    let json: Value = serde_json::from_str(&report("json")).unwrap();
    assert_eq!(json["dead"][0]["url"], GONE);
    assert_eq!(json["moved"][0]["to"], "http://a.example.org/here");
    let markdown = report("markdown");
    assert!(markdown.contains("- `http://a.example.org/moved`: moved for good to `http://a.example.org/here` (`registry/harvest-ledger.yaml`)"), "{markdown}");
    let denied = dpg(
        scratch.root(),
        &[
            "links",
            "--as-of",
            "2026-06-16",
            "--max",
            "0",
            "--deny",
            "warnings",
        ],
    );
    assert_eq!(denied.status, 1, "{}", denied.stderr);
}

#[test]
fn addresses_that_no_entry_uses_leave_the_ledger_unless_only_a_part_was_read() {
    let scratch = watched();
    let one = registry(&["http://a.example.org/fine"]);
    let entry = std::fs::read_to_string(one.root().join("registry/harvest-ledger.yaml")).unwrap();
    scratch.write("registry/harvest-ledger.yaml", entry);
    let lines = || {
        let ledger = std::fs::read_to_string(scratch.root().join("observations/links.jsonl"));
        ledger.unwrap().lines().count()
    };
    let part = [
        "links",
        "--as-of",
        "2026-06-16",
        "registry/harvest-ledger.yaml",
    ];
    assert_eq!(dpg(scratch.root(), &part).status, 0);
    assert_eq!(lines(), 3);
    assert_eq!(
        dpg(scratch.root(), &["links", "--as-of", "2026-06-16"]).status,
        0
    );
    assert_eq!(lines(), 1);
}

#[test]
fn a_ledger_that_cannot_be_read_is_named_with_its_line() {
    let scratch = watched();
    scratch.write("observations/links.jsonl", "<<<<<<< HEAD\n");
    for command in ["links", "validate", "queue", "build"] {
        let run = dpg(scratch.root(), &[command]);
        assert_eq!(run.status, 2, "{command}");
        let message = "cannot use `observations/links.jsonl`: line 1: restore the file from git, or delete it and run `dpg links`";
        assert!(run.stderr.contains(message), "{command}: {}", run.stderr);
    }
}

/// A server with TLS that answers two requests, and then ends.
fn with_tls() -> (SocketAddr, std::thread::JoinHandle<()>) {
    let file = |name: &str| project().join("tests/fixtures/links").join(name);
    let certificate = CertificateDer::from_pem_file(file("server.pem")).unwrap();
    let key = PrivateKeyDer::from_pem_file(file("server.key")).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let thread = std::thread::spawn(move || {
        for stream in listener.incoming().take(2) {
            let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
            let mut stream = StreamOwned::new(connection, stream.unwrap());
            // A client that does not trust the certificate leaves.
            if stream.read(&mut [0; 1024]).is_ok() {
                let _ = stream.write_all(b"HTTP/1.1 200 X\r\nContent-Length: 0\r\n\r\n");
                let _ = stream.flush();
            }
        }
    });
    (address, thread)
}

#[test]
fn a_certificate_that_nobody_trusts_is_no_dead_link_and_one_can_be_trusted() {
    let url = "https://a.example.org/x";
    let scratch = registry(&[url]);
    let authority = project().join("tests/fixtures/links/authority.pem");
    let run = |address: SocketAddr, more: &[&str]| {
        let detour = format!("a.example.org:443={address}");
        let fixed = [
            "links",
            "--all",
            "--pause",
            "0",
            "--as-of",
            "2026-07-01",
            "--connect-to",
            &detour,
        ];
        let run = dpg(scratch.root(), &[&fixed[..], more].concat());
        assert_eq!(run.status, 0, "{}", run.stderr);
        seen(&scratch, url)
    };
    let (address, thread) = with_tls();
    assert_eq!(run(address, &[]), "unclear tls");
    // Nobody needs the other answer.
    drop(std::net::TcpStream::connect(address));
    thread.join().unwrap();
    let (address, thread) = with_tls();
    let trusted = ["--ca-file", authority.to_str().unwrap()];
    assert_eq!(run(address, &trusted), "ok 200");
    thread.join().unwrap();
}
