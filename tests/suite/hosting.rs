//! The examples for web servers, run as they are: they send what `_headers` asks for.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::sites::{right_to_left, run};
use crate::support::{files, project, skip};

/// A web server on a socket in a folder of its own; it has to be stopped.
struct Server {
    folder: TempDir,
    stop: Command,
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that did not start has nothing to stop, which its test has noticed.
        let _ = self.stop.output();
    }
}

impl Server {
    /// Starts a server that goes on by itself once it listens; nothing when it is missing.
    fn start(folder: TempDir, start: &mut Command, stop: Command) -> Option<Self> {
        // Its words go to a file: an open pipe would be waited for as long as it lives.
        let words = folder.path().join("words");
        let file = std::fs::File::create(&words).unwrap();
        start.stdout(file.try_clone().unwrap()).stderr(file);
        let status = run(start)?.status;
        let said = std::fs::read_to_string(words).unwrap();
        assert!(status.success(), "{said}");
        Some(Self { folder, stop })
    }

    /// Status and headers of an address, names in lower case, as `name: value`.
    fn head(&self, address: &str) -> Vec<String> {
        let output = Command::new("curl")
            .args(["-sS", "-o", "/dev/null", "-D", "-", "--unix-socket"])
            .arg(socket(&self.folder))
            .arg(format!("http://registry.example.org{address}"))
            .output()
            .unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        let lines = said.lines().filter(|line| !line.is_empty());
        lines
            .map(|line| match line.split_once(": ") {
                Some((name, value)) => format!("{}: {value}", name.to_lowercase()),
                None => line.to_owned(),
            })
            .collect()
    }
}

fn socket(folder: &TempDir) -> PathBuf {
    folder.path().join("socket")
}

/// An example with some of its words changed; each must be in it.
fn example(name: &str, changes: &[(&str, &str)]) -> String {
    let path = project().join("examples/hosting").join(name);
    let mut text = std::fs::read_to_string(path).unwrap();
    for (from, to) in changes {
        assert!(text.contains(from), "{name} has no `{from}`");
        text = text.replace(from, to);
    }
    text
}

fn nginx(site: &Path) -> Option<Server> {
    let folder = tempfile::tempdir().unwrap();
    let listen = format!("listen unix:{};", socket(&folder).display());
    let server = example(
        "nginx.conf",
        &[
            ("listen 80;", &listen),
            ("listen [::]:80;", ""),
            ("/srv/registry", site.to_str().unwrap()),
        ],
    );
    let types = "types { text/html html; text/css css; image/svg+xml svg; application/json json; }";
    let config = folder.path().join("nginx.conf");
    // Where it would write by itself lies outside the folder and may belong to another user.
    let places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|name| format!("{name}_temp_path {};", folder.path().join(name).display()));
    let user = if is_root() { "user root;" } else { "" };
    let text = format!(
        "{user} pid nginx.pid; error_log stderr; events {{}} http {{ access_log off; {} {types} {server} }}",
        places.join(" ")
    );
    std::fs::write(&config, text).unwrap();
    let command = || {
        let mut command = Command::new("nginx");
        command.arg("-p").arg(folder.path()).arg("-c").arg(&config);
        command.args(["-e", "stderr"]);
        command
    };
    let (mut start, mut stop) = (command(), command());
    stop.args(["-s", "stop"]);
    Server::start(folder, &mut start, stop)
}

/// Whether the tests run as root, whose folders nginx's own user could not read.
fn is_root() -> bool {
    run(Command::new("id").arg("-u")).is_some_and(|id| id.stdout == b"0\n")
}

fn caddy(site: &Path) -> Option<Server> {
    let folder = tempfile::tempdir().unwrap();
    let admin = format!("unix/{}", folder.path().join("admin").display());
    let bind = format!(
        "http://registry.example.org {{\n\tbind unix/{}",
        socket(&folder).display()
    );
    let server = example(
        "Caddyfile",
        &[
            ("registry.example.org {", &bind),
            ("/srv/registry", site.to_str().unwrap()),
        ],
    );
    let config = folder.path().join("Caddyfile");
    std::fs::write(&config, format!("{{\n\tadmin {admin}\n}}\n{server}")).unwrap();
    let mut start = Command::new("caddy");
    start.arg("start").arg("--config").arg(&config);
    start.env("HOME", folder.path());
    let mut stop = Command::new("caddy");
    stop.args(["stop", "--address", &admin]);
    Server::start(folder, &mut start, stop)
}

/// What the site's `_headers` gives an address: `name: value`, names in lower case.
fn asked_for(site: &Path, address: &str) -> Vec<String> {
    let rules = std::fs::read_to_string(site.join("_headers")).unwrap();
    let mut matches = false;
    let mut headers = Vec::new();
    for line in rules.lines() {
        match line
            .strip_prefix("  ")
            .and_then(|line| line.split_once(": "))
        {
            Some((name, value)) if matches => {
                headers.push(format!("{}: {value}", name.to_lowercase()));
            }
            Some(_) => {}
            None => {
                matches = match line.strip_suffix('*') {
                    Some(start) => address.starts_with(start),
                    None => line == address,
                }
            }
        }
    }
    headers
}

fn check(server: &Server, site: &Path) {
    let mut assets = files(site).into_iter().map(|(path, _)| path);
    let style = assets.find(|path| path.starts_with("assets/style."));
    let style = format!("/{}", style.unwrap());
    for address in [
        "/",
        "/goods/",
        "/goods/openmrs/",
        "/api/v1/goods.json",
        &style,
    ] {
        let given = server.head(address);
        assert!(given[0].contains("200"), "{address}: {given:#?}");
        for header in asked_for(site, address) {
            let times = given.iter().filter(|one| **one == header).count();
            assert_eq!(times, 1, "{address}: `{header}` in {given:#?}");
        }
        let open = given.iter().any(|one| one.starts_with("access-control"));
        assert_eq!(open, address.starts_with("/api/"), "{address}");
    }
    let lost = server.head("/assets/gone.css");
    assert!(lost[0].contains("404"), "{lost:#?}");
    let policy = lost
        .iter()
        .any(|one| one.starts_with("content-security-policy: default-src"));
    assert!(policy, "{lost:#?}");
    assert!(
        !lost.iter().any(|one| one.contains("immutable")),
        "{lost:#?}"
    );
}

#[test]
fn nginx_sends_what_the_site_asks_for() {
    match nginx(right_to_left()) {
        Some(server) => check(&server, right_to_left()),
        None => skip("nginx is missing: its example was not run"),
    }
}

#[test]
fn caddy_sends_what_the_site_asks_for() {
    match caddy(right_to_left()) {
        Some(server) => check(&server, right_to_left()),
        None => skip("Caddy is missing: its example was not run"),
    }
}
