//! Answers requests from the site in memory; an open page learns of changes by a waiting request.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Body;
use axum::http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HOST, LOCATION};
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, Method, Request, Response, StatusCode};
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::watch::Receiver;

use super::state::{Memory, State};
use crate::address::encode_path;
use crate::exports::headers::headers;
use crate::markdown::escape;
use crate::site::Site;

/// Where the reload script and its question live; no id can begin with `-`.
const SCRIPT: &str = "/-/reload.js";
const QUESTION: &str = "/-/state";

/// How long a page's question waits for a change before it is asked again.
const PATIENCE: Duration = Duration::from_secs(25);

/// Serves until the process is told to stop.
pub(super) async fn serve(listener: TcpListener, states: Receiver<State>) -> Result<()> {
    let app = Router::new().fallback(move |request: Request<Body>| {
        let states = states.clone();
        let (parts, _) = request.into_parts();
        async move { answer(&parts, states).await }
    });
    let stop = async {
        // Without the signal's handler the process ends by the signal itself.
        let _ = tokio::signal::ctrl_c().await;
    };
    tokio::select! {
        served = axum::serve(listener, app) => served.context("the server stopped"),
        () = stop => Ok(()),
    }
}

async fn answer(request: &Parts, mut states: Receiver<State>) -> Response<Body> {
    if !is_for_this_machine(request) {
        return reply(
            StatusCode::MISDIRECTED_REQUEST,
            "text/plain; charset=utf-8",
            b"this preview is at 127.0.0.1 and localhost only, not at another name\n".to_vec(),
        );
    }
    if !matches!(request.method, Method::GET | Method::HEAD) {
        let mut response = reply(
            StatusCode::METHOD_NOT_ALLOWED,
            "text/plain; charset=utf-8",
            b"only GET and HEAD are supported\n".to_vec(),
        );
        response
            .headers_mut()
            .insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    let path = request.uri.path();
    if path == SCRIPT {
        let script = include_bytes!("reload.js").to_vec();
        return reply(StatusCode::OK, "text/javascript; charset=utf-8", script);
    }
    if path == QUESTION {
        let since = request
            .uri
            .query()
            .and_then(|query| query.strip_prefix("since="))
            .and_then(|number| number.parse::<u64>().ok());
        let news = states.wait_for(|state| Some(state.version) != since);
        // On time-out or shutdown the present state is the answer.
        let _ = tokio::time::timeout(PATIENCE, news).await;
        let state = states.borrow().clone();
        let body = json!({ "version": state.version, "faults": state.faults });
        return reply(
            StatusCode::OK,
            "application/json",
            body.to_string().into_bytes(),
        );
    }
    let state = states.borrow().clone();
    match state.memory {
        Some(memory) => {
            let path = decode(path);
            let page = tokio::task::spawn_blocking(move || file(&memory, &path)).await;
            page.unwrap_or_else(|_| fault("a page could not be rendered"))
        }
        None => fault(&state.faults.join("\n")),
    }
}

/// Whether the name that was asked is one of this machine's own. A page of a stranger can let its own name lead to
/// 127.0.0.1, and its scripts would read what is not published yet.
fn is_for_this_machine(request: &Parts) -> bool {
    let host = request.headers.get(HOST).map(HeaderValue::to_str);
    let Some(host) = host.and_then(Result::ok).or(request.uri.host()) else {
        return false;
    };
    let is_port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    let name = host.rsplit_once(':').filter(|(_, port)| is_port(port));
    let name = name.map_or(host, |(name, _)| name).to_ascii_lowercase();
    matches!(name.as_str(), "127.0.0.1" | "localhost" | "[::1]") || name.ends_with(".localhost")
}

/// The file at an address; a folder of pages without its slash is led to the one with it.
fn file(memory: &Arc<Memory>, path: &str) -> Response<Body> {
    let path = path.trim_start_matches('/');
    let has = |name: &str| memory.by_path.contains_key(name);
    let is_folder = path.is_empty() || path.ends_with('/');
    if !is_folder && has(path) {
        return render_file(memory, path, path);
    }
    let folder = if is_folder {
        path.to_owned()
    } else {
        format!("{path}/")
    };
    let index = ["index.html", "index.json"]
        .iter()
        .map(|index| format!("{folder}{index}"))
        .find(|name| has(name));
    match index {
        // What programs ask for has no links that a missing slash would lead astray, and not every
        // program follows where a redirect leads.
        Some(name) if is_folder || name.ends_with("/index.json") => {
            render_file(memory, &name, &name)
        }
        Some(_) => {
            let mut response = reply(StatusCode::TEMPORARY_REDIRECT, "text/plain", Vec::new());
            if let Ok(target) = HeaderValue::from_str(&format!("/{}", encode_path(&folder))) {
                response.headers_mut().insert(LOCATION, target);
            }
            response
        }
        None => {
            let mut response = render_file(memory, "404.html", path);
            *response.status_mut() = StatusCode::NOT_FOUND;
            response
        }
    }
}

/// A file with the headers of the path that was asked for: what stands in for one that programs of
/// other sites may read may be read by them too.
fn render_file(memory: &Arc<Memory>, name: &str, asked: &str) -> Response<Body> {
    let Some(&position) = memory.by_path.get(name) else {
        let words = b"not found\n".to_vec();
        return reply(StatusCode::NOT_FOUND, "text/plain; charset=utf-8", words);
    };
    match memory.file(position) {
        Ok(bytes) => {
            let kind = content_type(name);
            let bytes = if kind.starts_with("text/html") {
                with_script(bytes)
            } else {
                bytes
            };
            with_headers(reply(StatusCode::OK, kind, bytes), &memory.site, asked)
        }
        Err(error) => fault(&format!("{error:#}")),
    }
}

/// What a host sends with the file, so that what is seen here is what is seen there.
fn with_headers(mut response: Response<Body>, site: &Site, path: &str) -> Response<Body> {
    for (header, value) in headers(site, path) {
        let name = HeaderName::from_bytes(header.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(&value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// A page that follows changes.
fn with_script(mut page: Vec<u8>) -> Vec<u8> {
    let tag = format!("<script src=\"{SCRIPT}\" defer></script>");
    let end = b"</body>";
    let at = page.windows(end.len()).rposition(|window| window == end);
    let at = at.unwrap_or(page.len());
    page.splice(at..at, tag.into_bytes());
    page
}

/// A page that shows nothing but what is wrong.
fn fault(text: &str) -> Response<Body> {
    let mut escaped = String::new();
    escape(&mut escaped, text);
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>dpg</title><body><pre>{escaped}</pre></body></html>"
    );
    reply(
        StatusCode::INTERNAL_SERVER_ERROR,
        "text/html; charset=utf-8",
        with_script(page.into_bytes()),
    )
}

fn reply(status: StatusCode, kind: &'static str, body: Vec<u8>) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// The media type of a file, as common hosts give it.
fn content_type(name: &str) -> &'static str {
    match name.rsplit('/').next() {
        Some("feed.xml") => return "application/atom+xml",
        Some("feed.json") => return "application/feed+json",
        _ => {}
    }
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("jpg") => "image/jpeg",
        Some("md") => "text/markdown; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("jsonld") => "application/ld+json",
        Some("ndjson") => "application/x-ndjson",
        Some("gz") => "application/gzip",
        Some("sqlite") => "application/vnd.sqlite3",
        Some("parquet") => "application/vnd.apache.parquet",
        Some("csv") => "text/csv; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("xml") => "application/xml",
        Some("txt") => "text/plain; charset=utf-8",
        Some("yml") => "application/yaml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

/// An address's path without its percent escapes.
fn decode(path: &str) -> String {
    percent_encoding::percent_decode_str(path)
        .decode_utf8_lossy()
        .into_owned()
}
