//! The examples for web servers, run as they are: they send what `_headers` asks for, each file under its media
//! type, and v0 at the root of a host with the lines of the reference.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::api_consumers::rewrites;
use crate::sites::{right_to_left, run};
use crate::support::{files, lacks, project};

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
        self.get(address).0
    }

    /// The same, and the body.
    fn get(&self, address: &str) -> (Vec<String>, Vec<u8>) {
        let heads = self.folder.path().join("heads");
        let output = Command::new("curl")
            .args(["-sS", "-D"])
            .arg(&heads)
            .arg("--unix-socket")
            .arg(socket(&self.folder))
            .arg(format!("http://registry.example.org{address}"))
            .output()
            .unwrap();
        let said = std::fs::read_to_string(heads).unwrap();
        let lines = said.lines().filter(|line| !line.is_empty());
        let lines = lines.map(|line| match line.split_once(": ") {
            Some((name, value)) => format!("{}: {value}", name.to_lowercase()),
            None => line.to_owned(),
        });
        (lines.collect(), output.stdout)
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

/// nginx with lines of one's own in the block of the server.
fn nginx(site: &Path, lines: &str) -> Option<Server> {
    let folder = tempfile::tempdir().unwrap();
    let listen = format!("listen unix:{};", socket(&folder).display());
    let server = example(
        "nginx.conf",
        &[
            ("listen 80;", &listen),
            ("listen [::]:80;", lines),
            ("include mime.types;", "include /etc/nginx/mime.types;"),
            ("/srv/registry", site.to_str().unwrap()),
        ],
    );
    let config = folder.path().join("nginx.conf");
    // Where it would write by itself lies outside the folder and may belong to another user.
    let places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|name| format!("{name}_temp_path {};", folder.path().join(name).display()));
    let user = if is_root() { "user root;" } else { "" };
    let text = format!(
        "{user} pid nginx.pid; error_log stderr; events {{}} http {{ access_log off; {} \
        include /etc/nginx/mime.types; default_type application/octet-stream; {server} }}",
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

/// Caddy with lines of one's own in the block of the site.
fn caddy(site: &Path, lines: &str) -> Option<Server> {
    let folder = tempfile::tempdir().unwrap();
    let admin = format!("unix/{}", folder.path().join("admin").display());
    let bind = format!(
        "http://registry.example.org {{\n\tbind unix/{}\n{lines}",
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
                let pattern = regex::escape(line)
                    .replace("\\*", ".*")
                    .replace(":name", "[^/]+");
                matches = regex::Regex::new(&format!("^{pattern}$"))
                    .unwrap()
                    .is_match(address);
            }
        }
    }
    headers
}

fn check(server: &Server, site: &Path) {
    let mut assets = files(site).into_iter().map(|(path, _)| path);
    let style = assets.find(|path| path.starts_with("assets/style."));
    let style = format!("/{}", style.unwrap());
    let open = |headers: &[String]| headers.iter().any(|one| one.starts_with("access-control"));
    let closed = ["/", "/goods/openmrs/", &style];
    for (address, kind) in [
        ("/", "text/html; charset=utf-8"),
        ("/goods/openmrs/", "text/html; charset=utf-8"),
        (&style, "text/css; charset=utf-8"),
        ("/badges/openmrs.svg", "image/svg+xml"),
        ("/api/v1/goods.json", "application/json"),
        ("/api/v1/goods.ndjson", "application/x-ndjson"),
        ("/api/v1/goods.csv", "text/csv; charset=utf-8"),
        ("/api/v2/dpgs/", "application/json"),
        ("/catalog.jsonld", "application/ld+json"),
        ("/feed.xml", "application/atom+xml"),
        ("/goal/3/feed.xml", "application/atom+xml"),
        ("/feed.json", "application/feed+json"),
        ("/goods/openmrs/codemeta.json", "application/json"),
        ("/goods/openmrs/publiccode.yml", "application/yaml"),
    ] {
        let given = server.head(address);
        assert!(given[0].contains("200"), "{address}: {given:#?}");
        let kind = format!("content-type: {kind}");
        assert!(given.contains(&kind), "{address}: {kind} in {given:#?}");
        let asked = asked_for(site, address);
        assert!(
            asked.iter().any(|one| one.starts_with("cache-control")),
            "{address}"
        );
        for header in &asked {
            let times = given.iter().filter(|one| *one == header).count();
            assert_eq!(times, 1, "{address}: `{header}` in {given:#?}");
        }
        assert_eq!(open(&given), open(&asked), "{address}");
        assert_eq!(open(&given), !closed.contains(&address), "{address}");
    }
    // A browser follows where it is led only if that may be read as well.
    let led = server.head("/api/v2/dpgs");
    assert!(led[0].contains(" 30") && open(&led), "{led:#?}");
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

/// Every address that consumers of the first feed know leads to its file, and scripts may read it.
fn check_first_feed(server: &Server, site: &Path) {
    for (address, file) in [
        ("/", "index.json"),
        ("/index.json", "index.json"),
        ("/dpgs", "dpgs/index.json"),
        ("/dpgs/", "dpgs/index.json"),
        ("/nominees/index.json", "nominees/index.json"),
        ("/dpg/openmrs", "dpg/openmrs/index.json"),
        ("/dpg/openmrs/", "dpg/openmrs/index.json"),
        ("/nominee/clinicalbert", "nominee/clinicalbert/index.json"),
        (
            "/nominee/clinicalbert/index.json",
            "nominee/clinicalbert/index.json",
        ),
    ] {
        let (given, body) = server.get(address);
        assert!(given[0].contains("200"), "{address}: {given:#?}");
        assert!(
            given.contains(&"content-type: application/json".to_owned()),
            "{given:#?}"
        );
        let open = "access-control-allow-origin: *";
        let times = given.iter().filter(|one| *one == open).count();
        assert_eq!(times, 1, "{address}: {given:#?}");
        let expected = std::fs::read(site.join("api/v0").join(file)).unwrap();
        assert!(body == expected, "{address} is not {file}");
    }
    assert!(server.head("/dpg/nobody")[0].contains("404"));
}

/// The lines of the reference that begin so.
fn lines(site: &Path, begin: &str) -> String {
    rewrites(
        &std::fs::read_to_string(site.join("api/index.html")).unwrap(),
        begin,
    )
}

#[test]
fn nginx_sends_what_the_site_asks_for() {
    match nginx(right_to_left(), "") {
        Some(server) => check(&server, right_to_left()),
        None => lacks("nginx"),
    }
}

#[test]
fn caddy_sends_what_the_site_asks_for() {
    match caddy(right_to_left(), "") {
        Some(server) => check(&server, right_to_left()),
        None => lacks("Caddy"),
    }
}

#[test]
fn nginx_serves_v0_at_the_root_of_a_host() {
    let site = right_to_left();
    match nginx(site, &lines(site, "rewrite ^")) {
        Some(server) => check_first_feed(&server, site),
        None => lacks("nginx"),
    }
}

#[test]
fn caddy_serves_v0_at_the_root_of_a_host() {
    let site = right_to_left();
    match caddy(site, &lines(site, "header ")) {
        Some(server) => check_first_feed(&server, site),
        None => lacks("Caddy"),
    }
}
