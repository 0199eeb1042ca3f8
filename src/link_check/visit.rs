//! One address: HEAD, then GET where HEAD tells nothing, along its redirects, to what is known after that.

use hyper::Method;
use url::{Position, Url};

use super::checker::Checker;
use super::code_host;
use super::exchange::Ask;
use super::reply::{Reply, Trouble};
use super::target::Target;
use crate::address::{is_index, is_language, is_web_address};
use crate::observations::{Answer, Record, Seen};

/// So many redirects are followed.
const REDIRECTS: usize = 10;

/// The longest address that is worth writing, in bytes.
const LONGEST: usize = 1_000;

/// Parts of hosts and paths that show a page to sign in, to agree or to say that there is nothing: never an address to
/// write in the place of another.
const NO_PAGES: [&str; 27] = [
    "404",
    "account",
    "accounts",
    "auth",
    "authorize",
    "cas",
    "consent",
    "error",
    "expired",
    "idp",
    "log-in",
    "login",
    "not-found",
    "notfound",
    "oauth",
    "oauth2",
    "page-not-found",
    "saml",
    "session",
    "sessions",
    "sign-in",
    "sign_in",
    "signin",
    "sso",
    "unavailable",
    "wp-login.php",
    "404.html",
];

/// What is seen at an address; nothing if it is left for another run.
pub(super) async fn visit(checker: &Checker, target: &Target) -> Option<Seen> {
    let mut way = match Url::parse(&target.url) {
        Ok(url) => Way::new(url),
        Err(_) => return Some(Seen::new(Answer::NotAsked, Trouble::Address.word())),
    };
    let mut known = target.known.as_ref();
    loop {
        let (reply, method) = match page(checker, &way.at, known).await {
            Err(Trouble::Left) => return None,
            Err(why) => return Some(way.failed(why)),
            Ok(found) => found,
        };
        if let (301 | 302 | 303 | 307 | 308, Some(to)) = (reply.status, &reply.location) {
            if let Err(why) = way.follow(reply.status, to) {
                return Some(way.failed(why));
            }
            known = None;
            continue;
        }
        let mut seen = way.arrived(reply, &method);
        if target.is_repository && seen.answer == Answer::Ok {
            seen.archived = code_host::is_archived(checker, &way.at).await;
        }
        return Some(seen);
    }
}

/// The reply to HEAD, or to GET where HEAD tells nothing; and which of them it is to.
async fn page(
    checker: &Checker,
    url: &Url,
    known: Option<&Record>,
) -> Result<(Reply, Method), Trouble> {
    if !known.is_some_and(|known| known.get) {
        let head = Ask {
            method: Method::HEAD,
            ..Ask::default()
        };
        match checker.ask(url, &head).await {
            Ok(reply) if reply.status < 400 || matches!(reply.status, 429 | 503) => {
                return Ok((reply, Method::HEAD));
            }
            // Servers that know GET only answer with any error, close the connection or say nothing.
            Ok(_) | Err(Trouble::Protocol | Trouble::Timeout) => {}
            Err(why) => return Err(why),
        }
    }
    let get = Ask {
        method: Method::GET,
        etag: known.and_then(|known| known.etag.clone()),
        last_modified: known.and_then(|known| known.last_modified.clone()),
        body: 0,
    };
    let mut reply = checker.ask(url, &get).await?;
    if reply.status == 304 {
        reply.etag = reply.etag.or(get.etag);
        reply.last_modified = reply.last_modified.or(get.last_modified);
    }
    Ok((reply, Method::GET))
}

/// The way from an address along its redirects.
struct Way {
    from: Url,
    at: Url,
    passed: Vec<Url>,
    /// Where the redirects lead that are permanent, from the first one on.
    lasting: Option<Url>,
    /// Whether all so far are permanent.
    is_lasting: bool,
}

impl Way {
    fn new(from: Url) -> Self {
        Self {
            at: from.clone(),
            passed: vec![from.clone()],
            from,
            lasting: None,
            is_lasting: true,
        }
    }

    /// Goes one step on.
    fn follow(&mut self, status: u16, to: &str) -> Result<(), Trouble> {
        let mut next = self.at.join(to).map_err(|_| Trouble::Redirects)?;
        let fragment = next.fragment().map(str::to_owned);
        next.set_fragment(None);
        if self.passed.len() > REDIRECTS || self.passed.contains(&next) {
            return Err(Trouble::Redirects);
        }
        self.is_lasting &= matches!(status, 301 | 308);
        if self.is_lasting {
            let mut lasting = next.clone();
            lasting.set_fragment(fragment.as_deref());
            self.lasting = Some(lasting);
        }
        self.passed.push(next.clone());
        self.at = next;
        Ok(())
    }

    /// There was no reply. What this program does not ask for itself only counts as not asked at the address itself:
    /// behind a redirect it is unclear.
    fn failed(&self, why: Trouble) -> Seen {
        let is_first = self.passed.len() == 1;
        let answer = if why.is_own() && is_first {
            Answer::NotAsked
        } else {
            Answer::Unclear
        };
        Seen::new(answer, why.word())
    }

    /// The last reply.
    fn arrived(&self, reply: Reply, method: &Method) -> Seen {
        let answer = match reply.status {
            200..=299 | 304 => Answer::Ok,
            404 | 410 => Answer::Gone,
            _ => Answer::Unclear,
        };
        let is_direct = self.passed.len() == 1;
        let keeps = *method == Method::GET && is_direct && answer == Answer::Ok;
        let lasting = self.lasting.as_ref().filter(|_| answer == Answer::Ok);
        Seen {
            to: lasting
                .filter(|to| is_worth(&self.from, to))
                .map(Url::to_string),
            get: keeps,
            etag: reply.etag.filter(|_| keeps),
            last_modified: reply.last_modified.filter(|_| keeps),
            ..Seen::new(answer, reply.status.to_string())
        }
    }
}

/// Whether the end of permanent redirects is an address to write in the place of the first one.
fn is_worth(from: &Url, to: &Url) -> bool {
    let text = to.as_str();
    let differs_in_slash = from.as_str().trim_end_matches('/') == text.trim_end_matches('/');
    let is_nothing = |part: &str| NO_PAGES.contains(&part.to_lowercase().as_str());
    let mut labels = to.host_str().unwrap_or_default().split('.');
    let mut parts = to.path().split('/');
    let is_no_page = labels.any(is_nothing) || parts.any(is_nothing);
    let was_no_page = from.path().split('/').any(is_nothing);
    !differs_in_slash
        && text.len() <= LONGEST
        && is_web_address(text)
        && (is_home(from) || !is_home(to))
        && (was_no_page || !is_no_page)
}

/// Whether an address is that of a whole site, maybe in one language.
fn is_home(url: &Url) -> bool {
    let mut parts = url[Position::BeforePath..Position::AfterPath].split('/');
    parts.all(|part| part.is_empty() || is_index(part) || is_language(part))
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::is_worth;

    #[test]
    fn a_new_home_is_worth_writing_and_a_way_out_is_not() {
        for (from, to, expected) in [
            ("http://a.org/x", "https://a.org/x", true),
            ("https://github.com/old/x", "https://github.com/new/x", true),
            ("https://a.org/", "https://b.org/", true),
            ("https://a.org/docs", "https://docs.a.org/start/", true),
            ("https://a.org/x", "https://a.org/x/", false),
            ("https://a.org/x", "https://a.org/", false),
            ("https://a.org/x", "https://b.org/en/index.html", false),
            ("https://a.org/x", "https://a.org/users/sign_in", false),
            ("https://a.org/x", "https://login.a.org/x?next=1", false),
            ("https://a.org/x", "https://a.org/404", false),
            ("https://a.org/x", "http://127.0.0.1/x", false),
            ("https://a.org/login", "https://a.org/sso/login", true),
        ] {
            let [from_url, to_url] = [from, to].map(|url| Url::parse(url).unwrap());
            assert_eq!(is_worth(&from_url, &to_url), expected, "{from} {to}");
        }
    }
}
