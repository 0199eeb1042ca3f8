//! How the program treats the servers of others.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::server::{Reply, Server, line, links, registry, seen, status};

const DAY: &str = "2026-07-01";

#[test]
fn one_request_at_a_time_goes_to_a_host_and_several_hosts_are_asked() {
    let [first, second] = [0; 2].map(|_| Server::new(|_| status(200, "")));
    let urls = (0..20).map(|n| format!("http://{}.example.org/{n}", ["a", "b"][n % 2]));
    let urls: Vec<String> = urls.collect();
    let scratch = registry(&urls.iter().map(String::as_str).collect::<Vec<_>>());
    let hosts = [("a.example.org", &first), ("b.example.org", &second)];
    links(&scratch, (DAY, &hosts), &[]);
    for server in [first, second] {
        assert_eq!(server.asked().len(), 11);
        assert_eq!(server.most_at_once(), 1);
    }
}

#[test]
fn a_request_says_who_asks_and_nothing_else() {
    let server = Server::new(|_| status(200, "Set-Cookie: a=b\r\n"));
    let scratch = registry(&["http://a.example.org/x?y=1#part", "http://a.example.org/z"]);
    let site = "format = 1\ntitle = \"x\"\nbase_url = \"https://goods.example.org/\"\n\n[data]\ncontact = \"goods@example.org\"\n";
    scratch.write("site.toml", site);
    links(&scratch, (DAY, &[("a.example.org", &server)]), &[]);
    let version = env!("CARGO_PKG_VERSION");
    let agent = format!("dpg-links/{version} (+https://goods.example.org/; goods@example.org)");
    let expected = format!(
        "HEAD /x?y=1 HTTP/1.1\r\nhost: a.example.org\r\nuser-agent: {agent}\r\naccept: */*\r\naccept-encoding: identity\r\nconnection: close\r\n\r\n"
    );
    assert_eq!(server.heads()[1], expected);
    let heads = server.heads().concat().to_lowercase();
    for word in ["cookie", "referer", "authorization"] {
        assert!(!heads.contains(word), "{heads}");
    }
}

/// What is seen at two paths of a host with this `robots.txt`, and what its server was asked.
fn with_robots(robots: impl Fn() -> Reply + Send + Sync + 'static) -> (Vec<String>, Vec<String>) {
    let server = Server::new(move |head| match line(head).1 {
        "/robots.txt" => robots(),
        _ => status(200, ""),
    });
    let urls = [
        "http://with-robots.example.org/a",
        "http://with-robots.example.org/private/b",
    ];
    let scratch = registry(&urls);
    links(
        &scratch,
        (DAY, &[("with-robots.example.org", &server)]),
        &[],
    );
    (
        urls.iter().map(|url| seen(&scratch, url)).collect(),
        server.asked(),
    )
}

#[test]
fn robots_txt_is_asked_for_once_and_obeyed() {
    let text = "HTTP/1.1 200 X\r\n\r\nUser-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /private/\n";
    let (seen, asked) = with_robots(|| Reply::Bytes(text.into()));
    assert_eq!(seen, ["ok 200", "not-asked robots"]);
    assert_eq!(asked, ["GET /robots.txt", "HEAD /a"]);
    let (seen, _) = with_robots(|| status(403, ""));
    assert_eq!(
        seen,
        ["ok 200", "ok 200"],
        "there is none that could be read"
    );
    let (seen, asked) = with_robots(|| status(500, ""));
    assert_eq!(seen, ["unclear robots-unknown", "unclear robots-unknown"]);
    assert!(
        asked.iter().all(|one| one == "GET /robots.txt"),
        "{asked:?}"
    );
    let endless = with_robots(|| {
        Reply::Endless(b"HTTP/1.1 200 X\r\n\r\nUser-agent: *\nDisallow: /private/\n")
    });
    assert_eq!(endless.0[0], "ok 200", "its beginning is read");
}

#[test]
fn a_host_that_asks_for_time_gets_it() {
    let count = AtomicUsize::new(0);
    let server = Server::new(move |_| match count.fetch_add(1, Ordering::SeqCst) {
        0 => status(429, "Retry-After: 0\r\n"),
        1 => status(503, "Retry-After: 0\r\n"),
        _ => status(200, ""),
    });
    let scratch = registry(&["http://a.example.org/x"]);
    links(&scratch, (DAY, &[("a.example.org", &server)]), &[]);
    assert_eq!(seen(&scratch, "http://a.example.org/x"), "ok 200");
    assert_eq!(
        server.asked(),
        ["GET /robots.txt", "HEAD /x", "HEAD /x", "HEAD /x"]
    );
}

#[test]
fn a_host_that_asks_for_more_time_than_a_run_has_is_left_for_the_next_one() {
    let server = Server::new(|_| status(429, "Retry-After: 7200\r\n"));
    let scratch = registry(&["http://a.example.org/x", "http://a.example.org/y"]);
    let run = links(&scratch, (DAY, &[("a.example.org", &server)]), &[]);
    assert_eq!(server.asked(), ["GET /robots.txt", "HEAD /x"]);
    assert!(
        run.stderr.contains("1 left for the next run"),
        "{}",
        run.stderr
    );
    assert_eq!(seen(&scratch, "http://a.example.org/x"), "unclear 429");
}

#[test]
fn only_what_is_due_is_asked() {
    let server = Server::new(|head| status(if line(head).1 == "/gone" { 404 } else { 200 }, ""));
    let scratch = registry(&["http://a.example.org/fine", "http://a.example.org/gone"]);
    let hosts = [("a.example.org", &server)];
    let asked = |day: &str, more: &[&str]| {
        let before = server.asked().len();
        let run = links(&scratch, (day, &hosts), more);
        assert_eq!(run.status, 0, "{}", run.stderr);
        let asked = server.asked().split_off(before);
        asked
            .into_iter()
            .filter(|one| one.starts_with("HEAD"))
            .collect::<Vec<_>>()
    };
    let (fine, gone) = ("HEAD /fine", "HEAD /gone");
    assert_eq!(asked("2026-07-01", &["--dry-run"]), Vec::<String>::new());
    assert_eq!(asked("2026-07-01", &[]), [fine, gone]);
    assert_eq!(asked("2026-07-02", &[]), Vec::<String>::new());
    assert_eq!(asked("2026-07-08", &[]), [gone]);
    assert_eq!(
        asked("2026-07-31", &["--max", "1"]),
        [gone],
        "it is due longer"
    );
    assert_eq!(asked("2026-07-31", &[]), [fine]);
    assert_eq!(asked("2026-08-01", &["--all"]), [gone, fine]);
    let run = links(&scratch, ("2026-08-01", &hosts), &["--dry-run", "--all"]);
    assert_eq!(
        run.stdout,
        "http://a.example.org/gone\nhttp://a.example.org/fine\n"
    );
}

#[test]
fn a_run_ends_when_its_time_is_up_and_keeps_what_it_saw() {
    let server = Server::new(|head| match line(head).1 {
        "/slow" => Reply::Stall(b""),
        _ => status(200, ""),
    });
    let scratch = registry(&["http://a.example.org/fine", "http://a.example.org/slow"]);
    let more = ["--timeout", "60", "--time-limit", "0.05"];
    let run = links(&scratch, (DAY, &[("a.example.org", &server)]), &more);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert_eq!(seen(&scratch, "http://a.example.org/fine"), "ok 200");
    assert!(
        run.stderr.contains("1 left for the next run"),
        "{}",
        run.stderr
    );
}
