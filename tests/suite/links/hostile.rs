//! Nobody who writes an entry, a setting or a page gets the program to send requests inside a network.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use dpg_registry::config::Config;
use dpg_registry::link_check::{Names, Settings, Target, run};
use dpg_registry::observations::{Answer, Seen};

use super::server::{Server, line, links, redirect, registry, seen, status};
use crate::support::dpg;

const DAY: &str = "2026-07-01";

/// What is seen at an address where names lead as a function says; nothing but the names is not as usual.
fn look(url: &str, names: Names) -> Seen {
    let site = "format = 1\ntitle = \"x\"\nbase_url = \"https://a.org/\"\n";
    let mut settings = Settings::new(&Config::parse(site).unwrap());
    settings.pause = std::time::Duration::ZERO;
    settings.backoff = std::time::Duration::ZERO;
    settings.names = names;
    let target = Target {
        url: url.to_owned(),
        known: None,
        is_repository: false,
    };
    let mut ran = run(vec![target], settings, || {}).unwrap();
    ran.seen.remove(url).unwrap()
}

#[test]
fn addresses_inside_a_network_are_not_asked_however_they_are_written() {
    let inside = Server::new(|_| status(200, ""));
    let port = inside.address.port();
    let urls = [
        format!("http://127.0.0.1:{port}/"),
        format!("http://localhost:{port}/"),
        format!("http://2130706433:{port}/"),
        format!("http://0x7f.1:{port}/"),
        format!("http://0177.0.0.1:{port}/"),
        format!("http://[::1]:{port}/"),
        format!("http://[::ffff:127.0.0.1]:{port}/"),
        "http://169.254.169.254/latest/meta-data/".to_owned(),
        "http://metadata.google.internal/".to_owned(),
        format!("http://user:pass@a.example.org:{port}/"),
        "ftp://a.example.org/".to_owned(),
        "file:///etc/passwd".to_owned(),
    ];
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    let scratch = registry(&urls);
    // The entry has errors, which keep nobody from asking.
    let run = dpg(scratch.root(), &["links", "--as-of", DAY, "--pause", "0"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert_eq!(inside.asked(), Vec::<String>::new());
    assert!(run.stderr.starts_with("0 links checked"), "{}", run.stderr);
}

#[test]
fn redirects_into_a_network_are_not_followed() {
    let inside = Server::new(|_| status(200, ""));
    let port = inside.address.port();
    let to = [
        format!("http://127.0.0.1:{port}/"),
        format!("http://[::ffff:127.0.0.1]:{port}/"),
        format!("http://127.1:{port}/"),
        "http://127.0.0.1:80/".to_owned(),
        "http://169.254.169.254/latest/".to_owned(),
        "http://[fd00:ec2::254]/".to_owned(),
        "http://0.0.0.0/".to_owned(),
        "//10.0.0.1/".to_owned(),
        "http://localhost/".to_owned(),
    ];
    let urls: Vec<String> = (0..to.len())
        .map(|n| format!("http://a.example.org/{n}"))
        .collect();
    let targets = to.clone();
    let outside = Server::new(move |head| {
        let number: usize = line(head).1[1..].parse().unwrap();
        redirect(301, &targets[number])
    });
    let scratch = registry(&urls.iter().map(String::as_str).collect::<Vec<_>>());
    links(&scratch, (DAY, &[("a.example.org", &outside)]), &[]);
    for (url, to) in urls.iter().zip(&to) {
        let seen = seen(&scratch, url);
        assert!(
            ["unclear private", "unclear port"].contains(&seen.as_str()),
            "{to}: {seen}"
        );
    }
    assert_eq!(inside.asked(), Vec::<String>::new());
}

#[test]
fn a_name_that_leads_inside_is_refused_and_asked_for_once_per_connection() {
    let inside = Server::new(|_| status(200, ""));
    let address = inside.address;
    let names = Names::by(move |_, _| Box::pin(async move { Ok(vec![address]) }));
    let found = look("http://rebind.example.org/", names);
    assert_eq!(
        (found.answer, found.why.as_str()),
        (Answer::NotAsked, "private")
    );
    // The first answer is fine and nobody is there; the second one leads inside.
    let count = Arc::new(AtomicUsize::new(0));
    let asked = Arc::clone(&count);
    let names = Names::by(move |_, port| {
        let is_first = asked.fetch_add(1, Ordering::SeqCst) == 0;
        Box::pin(async move {
            if is_first {
                return Err(std::io::Error::other("no address yet"));
            }
            Ok(vec![SocketAddr::from(([8, 8, 8, 8], port)), address])
        })
    });
    let found = look("http://rebind.example.org/", names);
    assert_eq!(
        (found.answer, found.why.as_str()),
        (Answer::NotAsked, "private")
    );
    assert_eq!(count.load(Ordering::SeqCst), 2);
    assert_eq!(inside.asked(), Vec::<String>::new());
}

#[test]
fn other_ports_are_refused_and_only_the_command_line_opens_the_network() {
    let inside = Server::new(|_| status(200, ""));
    let url = format!("http://127.0.0.1:{}/", inside.address.port());
    let scratch = registry(&[&url]);
    let site = "format = 1\ntitle = \"x\"\nbase_url = \"https://a.org/\"\n\n[links]\nallow_private = true\n";
    let before = std::fs::read_to_string(scratch.root().join("site.toml")).unwrap();
    scratch.write("site.toml", site);
    let run = dpg(scratch.root(), &["links", "--as-of", DAY]);
    assert_eq!(run.status, 2, "no setting can open it: {}", run.stderr);
    scratch.write("site.toml", before);
    let arguments = ["links", "--as-of", DAY, "--pause", "0", "--allow-private"];
    assert_eq!(dpg(scratch.root(), &arguments).status, 0);
    assert_eq!(inside.asked(), ["GET /robots.txt", "HEAD /"]);
    let names = Names::by(|_, port| {
        let address = SocketAddr::from(([8, 8, 8, 8], port));
        Box::pin(async move { Ok(vec![address]) })
    });
    let found = look("http://a.example.org:6379/", names);
    assert_eq!(
        (found.answer, found.why.as_str()),
        (Answer::NotAsked, "port")
    );
}

#[test]
fn proxies_of_the_environment_are_not_used() {
    let proxy = Server::new(|_| status(200, ""));
    let server = Server::new(|_| status(200, ""));
    let scratch = registry(&["http://a.example.org/x"]);
    let address = format!("http://{}", proxy.address);
    let detour = format!("a.example.org:80={}", server.address);
    let run = std::process::Command::new(env!("CARGO_BIN_EXE_dpg"))
        .args([
            "links",
            "--as-of",
            DAY,
            "--pause",
            "0",
            "--connect-to",
            &detour,
        ])
        .current_dir(scratch.root())
        .envs(["http_proxy", "HTTP_PROXY", "ALL_PROXY"].map(|name| (name, &address)))
        .output()
        .unwrap();
    assert!(run.status.success());
    assert_eq!(proxy.asked(), Vec::<String>::new());
    assert_eq!(seen(&scratch, "http://a.example.org/x"), "ok 200");
}
