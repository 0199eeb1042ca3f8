//! `dpg serve` on a machine where not everybody means well: foreign names, many and slow connections, requests that are
//! none, paths that lead out.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use crate::site::serve::Server;

impl Server {
    /// A connection that gives up after a minute, which no answer takes.
    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.host).unwrap();
        let minute = Some(Duration::from_mins(1));
        stream.set_read_timeout(minute).unwrap();
        stream
    }

    /// What is answered to a whole request, until the server closes the connection.
    fn say(&self, request: &str) -> String {
        let mut stream = self.connect();
        stream.write_all(request.as_bytes()).unwrap();
        rest(&mut stream)
    }

    /// What is answered to bytes after which nothing more comes; nothing if the connection is closed.
    fn break_off(&self, bytes: &[u8]) -> String {
        let mut stream = self.connect();
        // The server may close before it has read all of it.
        let _ = stream.write_all(bytes);
        let _ = stream.shutdown(Shutdown::Write);
        rest(&mut stream)
    }

    fn status(&self, path: &str, host: &str) -> String {
        let request = format!("GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
        let answer = self.say(&request);
        answer.split(' ').nth(1).unwrap_or_default().to_owned()
    }
}

/// What still comes over a connection.
fn rest(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    // A connection that was broken off may end without a word.
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

#[test]
fn pages_of_strangers_cannot_read_the_preview_under_their_own_name() {
    let server = Server::start();
    let port = server.host.rsplit(':').next().unwrap();
    for path in ["/", "/api/v1/goods.json", "/-/state", "/-/reload.js"] {
        for name in [
            "evil.example",
            "127.0.0.1.evil.example",
            "localhost.evil.example",
            "169.254.169.254",
            "0.0.0.0",
            "",
            "evil.example:80:127.0.0.1",
        ] {
            for host in [name.to_owned(), format!("{name}:{port}")] {
                assert_eq!(server.status(path, &host), "421", "{path} at `{host}`");
            }
        }
    }
    for name in [
        "127.0.0.1",
        "localhost",
        "LocalHost",
        "[::1]",
        "goods.localhost",
    ] {
        for host in [name.to_owned(), format!("{name}:{port}")] {
            assert_eq!(server.status("/", &host), "200", "{host}");
        }
    }
    let without = server.say("GET / HTTP/1.0\r\n\r\n");
    assert!(without.contains(" 421 "), "{without}");
}

#[test]
fn two_hundred_connections_are_served_while_others_say_nothing() {
    let server = Server::start();
    let mut waiting: Vec<TcpStream> = (0..200).map(|_| server.connect()).collect();
    for (number, stream) in waiting.iter_mut().enumerate() {
        // Some say nothing, some begin a request, some a second one.
        let begun: [&str; 3] = ["", "GET / HT", "GET / HTTP/1.1\r\nhost: 127.0.0.1\r\nx: "];
        stream.write_all(begun[number % 3].as_bytes()).unwrap();
    }
    let mut asking: Vec<TcpStream> = (0..200).map(|_| server.connect()).collect();
    for stream in &mut asking {
        let request =
            b"GET /goods/openmrs/ HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
        stream.write_all(request).unwrap();
    }
    for stream in &mut asking {
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200 ") && answer.ends_with("</html>\n"));
    }
    // Whoever was slow is answered when the request is complete.
    let slow = &mut waiting[2];
    slow.write_all(b"1\r\nconnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    slow.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
}

#[test]
fn requests_that_are_none_are_refused_and_the_server_goes_on() {
    let server = Server::start();
    let long = "a".repeat(1 << 20);
    let header = format!("GET / HTTP/1.1\r\nhost: localhost\r\nx: {long}\r\n\r\n");
    let path = format!("GET /{long} HTTP/1.1\r\nhost: localhost\r\n\r\n");
    let many = format!(
        "GET / HTTP/1.1\r\nhost: localhost\r\n{}\r\n",
        "x: y\r\n".repeat(100_000)
    );
    let requests: [&[u8]; 11] = [
        b"",
        b"\0\0\0\0",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"GET",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET / HTTP/1.1\r\nhost: localhost\r\nhost\r\n\r\n",
        b"GET / HTTP/1.1\r\nhost: localhost\r\nx: \x00\r\n\r\n",
        header.as_bytes(),
        path.as_bytes(),
        many.as_bytes(),
    ];
    for request in requests {
        let answer = server.break_off(request);
        let shown = String::from_utf8_lossy(&request[..request.len().min(60)]).into_owned();
        assert!(
            answer.is_empty()
                || answer.starts_with("HTTP/1.1 4")
                || answer.starts_with("HTTP/1.0 4"),
            "{shown}: {}",
            &answer[..answer.len().min(200)]
        );
        assert_eq!(server.get("/").status, 200, "after {shown}");
    }
}

#[test]
fn a_request_hidden_in_the_body_of_another_is_not_answered() {
    let server = Server::start();
    let hidden = "0\r\n\r\nGET /goods/ HTTP/1.1\r\nhost: localhost\r\n\r\n";
    for lengths in [
        "content-length: 5\r\ntransfer-encoding: chunked",
        "transfer-encoding: chunked, identity",
        "content-length: 5\r\ncontent-length: 50",
    ] {
        let request =
            format!("GET / HTTP/1.1\r\nhost: localhost\r\n{lengths}\r\n\r\nzz\r\n{hidden}");
        let answer = server.break_off(request.as_bytes());
        assert!(
            answer.matches("HTTP/1.1 ").count() <= 1,
            "{lengths}: {answer}"
        );
    }
    assert_eq!(server.get("/").status, 200);
}

#[test]
fn no_path_leads_out_of_the_site() {
    let server = Server::start();
    let secret = server.root.path().join("secret.txt");
    std::fs::write(&secret, "not to be read").unwrap();
    let absolute = secret.to_str().unwrap();
    for path in [
        "/secret.txt",
        "/../secret.txt",
        "/goods/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%252e%252e/secret.txt",
        "/..\\secret.txt",
        "/..%5csecret.txt",
        "/goods/%00/../../secret.txt",
        "//secret.txt",
        "/site.toml",
        "/registry/openmrs.yaml",
        "/.git/config",
        "/.dpg/",
        &format!("/{absolute}"),
        &format!("//{absolute}"),
        &format!("file://{absolute}"),
        "http://evil.example/secret.txt",
    ] {
        let request =
            format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
        let answer = server.say(&request);
        assert!(
            answer.starts_with("HTTP/1.1 4"),
            "{path}: {}",
            &answer[..answer.len().min(100)]
        );
        assert!(!answer.contains("not to be read"), "{path}");
    }
}
