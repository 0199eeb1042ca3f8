//! The examples for web servers, started on a socket in a folder of their own.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::support::project;
use crate::support::sites::run;

/// A web server on a socket in a folder of its own; it has to be stopped.
pub(crate) struct Server {
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
    pub(crate) fn head(&self, address: &str) -> Vec<String> {
        self.get(address, "identity").0
    }

    /// The same of what comes in an encoding, and the body as it came.
    pub(crate) fn get(&self, address: &str, encoding: &str) -> (Vec<String>, Vec<u8>) {
        let heads = self.folder.path().join("heads");
        let output = Command::new("curl")
            .args(["-sS", "-H", &format!("accept-encoding: {encoding}"), "-D"])
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
pub(crate) fn nginx(site: &Path, lines: &str) -> Option<Server> {
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
pub(crate) fn caddy(site: &Path, lines: &str) -> Option<Server> {
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
