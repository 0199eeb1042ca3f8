//! One request over a connection of its own, to an address that was checked.

use std::net::SocketAddr;

use http_body_util::{BodyExt, Empty};
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1;
use hyper::header::{ACCEPT, ACCEPT_ENCODING, CONNECTION, HOST, HeaderValue, USER_AGENT};
use hyper::header::{IF_MODIFIED_SINCE, IF_NONE_MATCH};
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use url::{Host, Url};

use super::reply::{Reply, Trouble};
use super::settings::Settings;

/// The most bytes of the head of a reply, and of its headers.
const HEAD_BYTES: usize = 64 * 1024;

/// The most headers of a reply.
const HEADERS: usize = 100;

/// What is asked for.
#[derive(Debug, Clone, Default)]
pub(super) struct Ask {
    pub(super) method: Method,
    /// Answer only if the page is another one than the one with this `ETag`.
    pub(super) etag: Option<String>,
    /// Answer only if it changed since.
    pub(super) last_modified: Option<String>,
    /// So many bytes of the body are read; the others are never waited for.
    pub(super) body: usize,
}

/// The reply to one request; redirects are not followed.
pub(super) async fn exchange(settings: &Settings, url: &Url, ask: &Ask) -> Result<Reply, Trouble> {
    let whole = timeout(settings.timeout, attempt(settings, url, ask));
    whole.await.unwrap_or(Err(Trouble::Timeout))
}

async fn attempt(settings: &Settings, url: &Url, ask: &Ask) -> Result<Reply, Trouble> {
    let request = request(settings, url, ask)?;
    let host = url.host().ok_or(Trouble::Address)?;
    let port = url.port_or_known_default().ok_or(Trouble::Address)?;
    let addresses = match &host {
        Host::Domain(name) => settings.names.checked((name, port), settings.reach).await?,
        Host::Ipv4(ip) => checked(SocketAddr::new((*ip).into(), port), settings)?,
        Host::Ipv6(ip) => checked(SocketAddr::new((*ip).into(), port), settings)?,
    };
    let stream = connect(&addresses).await?;
    if url.scheme() == "http" {
        return converse(TokioIo::new(stream), request, ask.body).await;
    }
    let name = match host {
        Host::Domain(name) => ServerName::try_from(name.to_owned()).map_err(|_| Trouble::Tls)?,
        Host::Ipv4(ip) => ServerName::from(std::net::IpAddr::V4(ip)),
        Host::Ipv6(ip) => ServerName::from(std::net::IpAddr::V6(ip)),
    };
    let connector = TlsConnector::from(settings.trust.0.clone());
    let stream = connector
        .connect(name, stream)
        .await
        .map_err(|_| Trouble::Tls)?;
    converse(TokioIo::new(stream), request, ask.body).await
}

/// An address that was written as a number, if it may be connected to.
fn checked(address: SocketAddr, settings: &Settings) -> Result<Vec<SocketAddr>, Trouble> {
    if !settings.reach.allows_port(address.port()) {
        return Err(Trouble::Port);
    }
    if !settings.reach.allows(address.ip()) {
        return Err(Trouble::Private);
    }
    Ok(vec![address])
}

/// A connection to the first address that answers.
async fn connect(addresses: &[SocketAddr]) -> Result<TcpStream, Trouble> {
    for address in addresses {
        if let Ok(stream) = TcpStream::connect(address).await {
            return Ok(stream);
        }
    }
    Err(Trouble::Connect)
}

/// The request: no cookies, no referrer, no credentials.
fn request(settings: &Settings, url: &Url, ask: &Ask) -> Result<Request<Empty<Bytes>>, Trouble> {
    let is_web = matches!(url.scheme(), "http" | "https");
    if !is_web || !url.username().is_empty() || url.password().is_some() {
        return Err(Trouble::Address);
    }
    let host = &url[url::Position::BeforeHost..url::Position::AfterPort];
    let target = &url[url::Position::BeforePath..url::Position::AfterQuery];
    let mut request = Request::builder()
        .method(&ask.method)
        .uri(target)
        .header(HOST, host)
        .header(USER_AGENT, &settings.user_agent)
        .header(ACCEPT, HeaderValue::from_static("*/*"))
        .header(ACCEPT_ENCODING, HeaderValue::from_static("identity"))
        .header(CONNECTION, HeaderValue::from_static("close"));
    if let Some(etag) = &ask.etag {
        request = request.header(IF_NONE_MATCH, etag);
    }
    if let Some(day) = &ask.last_modified {
        request = request.header(IF_MODIFIED_SINCE, day);
    }
    request.body(Empty::new()).map_err(|_| Trouble::Address)
}

/// Sends the request and reads the reply; the connection ends with it.
async fn converse<S>(
    stream: S,
    request: Request<Empty<Bytes>>,
    body: usize,
) -> Result<Reply, Trouble>
where
    S: hyper::rt::Read + hyper::rt::Write + Unpin + Send + 'static,
{
    let mut builder = http1::Builder::new();
    builder.max_buf_size(HEAD_BYTES).max_headers(HEADERS);
    let handshake = builder.handshake(stream).await;
    let (mut sender, connection) = handshake.map_err(|_| Trouble::Protocol)?;
    let connection = tokio::spawn(connection);
    // Dropped with this function, also when it is given up halfway.
    let _guard = Ends(connection.abort_handle());
    let response = sender
        .send_request(request)
        .await
        .map_err(|_| Trouble::Protocol)?;
    let mut reply = Reply::new(response.status().as_u16(), response.headers());
    if body > 0 {
        reply.body = beginning(response, body).await?;
    }
    Ok(reply)
}

/// Ends a connection when it is dropped.
struct Ends(tokio::task::AbortHandle);

impl Drop for Ends {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// The first bytes of a body.
async fn beginning(response: Response<Incoming>, most: usize) -> Result<Vec<u8>, Trouble> {
    let mut body = response.into_body();
    let mut bytes = Vec::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| Trouble::Protocol)?;
        let Ok(data) = frame.into_data() else {
            continue;
        };
        bytes.extend_from_slice(&data[..data.len().min(most - bytes.len())]);
        if bytes.len() >= most {
            break;
        }
    }
    Ok(bytes)
}
