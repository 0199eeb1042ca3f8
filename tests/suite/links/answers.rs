//! What the program makes of the answers of servers, good and bad.

use super::server::{Reply, Server, line, links, record, redirect, registry, seen, status};

const DAY: &str = "2026-07-01";

/// What is seen at paths of `a.example.org`, whose server answers with a function.
fn answers(
    paths: &[&str],
    answer: impl Fn(&str) -> Reply + Send + Sync + 'static,
) -> (Vec<String>, Server) {
    let server = Server::new(answer);
    let urls: Vec<String> = paths
        .iter()
        .map(|path| format!("http://a.example.org{path}"))
        .collect();
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    let scratch = registry(&urls);
    let run = links(&scratch, (DAY, &[("a.example.org", &server)]), &[]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    (urls.iter().map(|url| seen(&scratch, url)).collect(), server)
}

#[test]
fn every_status_has_its_meaning() {
    let statuses = [200, 204, 401, 403, 404, 410, 412, 418, 451, 999];
    let paths: Vec<String> = statuses.iter().map(|status| format!("/{status}")).collect();
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    let (seen, _) = answers(&paths, |head| {
        status(line(head).1[1..].parse().unwrap(), "")
    });
    let expected = [
        "ok 200",
        "ok 204",
        "unclear 401",
        "unclear 403",
        "gone 404",
        "gone 410",
        "unclear 412",
        "unclear 418",
        "unclear 451",
        "unclear 999",
    ];
    assert_eq!(seen, expected);
}

#[test]
fn get_is_asked_where_head_lies() {
    for wrong in [400, 403, 404, 405, 500, 501] {
        let (seen, server) = answers(&["/x"], move |head| {
            status(if line(head).0 == "HEAD" { wrong } else { 200 }, "")
        });
        assert_eq!(seen, ["ok 200"], "{wrong}");
        assert_eq!(server.asked(), ["GET /robots.txt", "HEAD /x", "GET /x"]);
    }
    let closes = |head: &str| match line(head).0 {
        "HEAD" => Reply::Bytes(Vec::new()),
        _ => status(200, ""),
    };
    assert_eq!(answers(&["/x"], closes).0, ["ok 200"]);
}

#[test]
fn lengths_that_lie_and_bodies_without_end_do_no_harm() {
    let (seen, _) = answers(&["/short", "/endless", "/chunks"], |head| {
        match line(head) {
            ("HEAD", _) => status(405, ""),
            (_, "/short") => {
                Reply::Bytes(b"HTTP/1.1 200 X\r\nContent-Length: 99999\r\n\r\nx".to_vec())
            }
            (_, "/endless") => {
                Reply::Stall(b"HTTP/1.1 200 X\r\nContent-Length: 9223372036854775807\r\n\r\nx")
            }
            _ => Reply::Stall(
                b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nx",
            ),
        }
    });
    assert_eq!(seen, ["ok 200", "ok 200", "ok 200"]);
}

#[test]
fn heads_without_end_and_what_is_not_http_are_given_up() {
    let (seen, _) = answers(&["/head", "/headers", "/ssh", "/line"], |head| {
        match line(head).1 {
        "/head" => Reply::Endless(b"HTTP/1.1 200 X\r\nX: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n"),
        "/headers" => {
            let headers: String = "X: y\r\n".repeat(5_000);
            status(200, &headers)
        }
        "/ssh" => Reply::Bytes(b"SSH-2.0-OpenSSH_9\r\n".to_vec()),
        _ => Reply::Endless(b"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
    }
    });
    assert_eq!(seen, vec!["unclear protocol"; 4]);
}

#[test]
fn a_server_that_stalls_costs_its_time_and_is_then_left_alone() {
    let server = Server::new(|_| Reply::Stall(b"HTTP/1.1 200"));
    let urls = ["/1", "/2", "/3", "/4"].map(|path| format!("http://a.example.org{path}"));
    let scratch = registry(&urls.each_ref().map(String::as_str));
    let hosts = [("a.example.org", &server)];
    links(&scratch, (DAY, &hosts), &["--timeout", "0.3"]);
    let seen = urls.map(|url| seen(&scratch, &url));
    let silent = "unclear silent";
    assert_eq!(seen, ["unclear timeout", silent, silent, silent]);
    // The robots.txt answered, then three requests in a row did not.
    assert_eq!(
        server.asked(),
        ["GET /robots.txt", "HEAD /1", "GET /1", "HEAD /2"]
    );
}

#[test]
fn permanent_redirects_give_an_address_to_write_and_others_do_not() {
    let server = Server::new(|head| match line(head).1 {
        "/moved" => redirect(301, "/moved-2"),
        "/moved-2" => redirect(308, "http://a.example.org/here"),
        "/temporary" => redirect(302, "/here"),
        "/mixed" => redirect(301, "/temporary"),
        "/old-page" => redirect(301, "/"),
        "/members" => redirect(301, "/users/sign_in"),
        "/to-nothing" => redirect(301, "/404"),
        "/to-gone" => redirect(301, "/gone"),
        "/loop" => redirect(301, "/loop-2"),
        "/loop-2" => redirect(302, "/loop"),
        "/nowhere" => status(301, ""),
        "/script" => redirect(301, "javascript:alert(1)"),
        "/file" => redirect(301, "file:///etc/passwd"),
        "/password" => redirect(301, "http://user:pass@a.example.org/here"),
        "/gone" => status(404, ""),
        path if path.starts_with("/far") => {
            let next: u32 = path[4..].parse::<u32>().unwrap() + 1;
            redirect(301, &format!("/far{next}"))
        }
        _ => status(200, ""),
    });
    let url = |path: &str| format!("http://a.example.org{path}");
    let expected = [
        ("/moved", "ok 200", Some("http://a.example.org/here")),
        ("/temporary", "ok 200", None),
        ("/mixed", "ok 200", Some("http://a.example.org/temporary")),
        ("/old-page", "ok 200", None),
        ("/members", "ok 200", None),
        ("/to-nothing", "ok 200", None),
        ("/to-gone", "gone 404", None),
        ("/loop", "unclear redirects", None),
        ("/nowhere", "unclear 301", None),
        ("/script", "unclear address", None),
        ("/file", "unclear address", None),
        ("/password", "unclear address", None),
    ];
    let urls: Vec<String> = expected.iter().map(|(path, ..)| url(path)).collect();
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    let scratch = registry(&urls);
    links(&scratch, (DAY, &[("a.example.org", &server)]), &[]);
    for (path, what, to) in expected {
        assert_eq!(seen(&scratch, &url(path)), what, "{path}");
        assert_eq!(record(&scratch, &url(path))["to"].as_str(), to, "{path}");
    }
}

#[test]
fn redirects_without_end_are_left() {
    let (seen, server) = answers(&["/far0"], |head| {
        let next = line(head).1[4..].parse::<u32>().unwrap() + 1;
        redirect(301, &format!("/far{next}"))
    });
    assert_eq!(seen, ["unclear redirects"]);
    assert!(server.asked().len() <= 13, "{:?}", server.asked());
}

#[test]
fn a_page_that_only_get_finds_is_asked_for_with_what_is_known_of_it() {
    let server = Server::new(|head| match line(head).0 {
        "HEAD" => status(405, ""),
        _ if head.to_lowercase().contains("if-none-match: \"v1\"") => status(304, ""),
        _ => status(200, "ETag: \"v1\"\r\n"),
    });
    let url = "http://a.example.org/x";
    let scratch = registry(&[url]);
    let hosts = [("a.example.org", &server)];
    links(&scratch, (DAY, &hosts), &[]);
    assert_eq!(seen(&scratch, url), "ok 200");
    links(&scratch, ("2026-08-01", &hosts), &[]);
    assert_eq!(seen(&scratch, url), "ok 304");
    assert_eq!(record(&scratch, url)["etag"], "\"v1\"");
    let asked = [
        "GET /robots.txt",
        "HEAD /x",
        "GET /x",
        "GET /robots.txt",
        "GET /x",
    ];
    assert_eq!(server.asked(), asked);
}
