//! Whether a request is worth repeating, and when.

use std::time::Duration;

use hyper::Method;

use super::reply::{Reply, Trouble};
use super::settings::Settings;

/// What to do after a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// Take what came.
    Take,
    /// Ask again after this time.
    Again(Duration),
    /// Take what came, and ask this host for nothing more in this run.
    Leave,
}

/// What to do after the attempt with this number, from 0.
pub(super) fn next(
    settings: &Settings,
    (method, attempt): (&Method, u32),
    result: &Result<Reply, Trouble>,
) -> Next {
    let backoff = settings.backoff.saturating_mul(1 << attempt.min(16));
    // What HEAD does not get, GET is asked for at once.
    let is_head = *method == Method::HEAD;
    let wait = match result {
        Ok(reply) if matches!(reply.status, 429 | 503) => match reply.retry_after {
            Some(wait) if wait > settings.longest_wait => return Next::Leave,
            Some(wait) => wait,
            None => backoff,
        },
        Ok(reply) if reply.status >= 500 && !is_head => backoff,
        Err(Trouble::Protocol) if !is_head => backoff,
        Err(Trouble::Connect | Trouble::Dns) => backoff,
        _ => return Next::Take,
    };
    if attempt >= settings.retries {
        return match result {
            Ok(reply) if reply.status == 429 => Next::Leave,
            _ => Next::Take,
        };
    }
    Next::Again(wait)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use hyper::Method;

    use super::super::reply::{Reply, Trouble};
    use super::super::settings::Settings;
    use super::{Next, next};
    use crate::config::Config;

    #[expect(clippy::unnecessary_wraps, reason = "as an exchange gives it")]
    fn reply(status: u16, wait: Option<u64>) -> Result<Reply, Trouble> {
        Ok(Reply {
            status,
            retry_after: wait.map(Duration::from_secs),
            ..Reply::default()
        })
    }

    #[test]
    fn trouble_that_may_pass_is_waited_for_longer_each_time_and_not_for_ever() {
        let site = "format = 1\ntitle = \"x\"\nbase_url = \"https://a.org/\"\n";
        let settings = Settings::new(&Config::parse(site).unwrap());
        let after = |attempt, result| next(&settings, (&Method::GET, attempt), &result);
        let again = |seconds| Next::Again(Duration::from_secs(seconds));
        assert_eq!(after(0, reply(502, None)), again(5));
        assert_eq!(after(1, reply(502, None)), again(10));
        assert_eq!(after(2, reply(502, None)), Next::Take);
        assert_eq!(after(0, Err(Trouble::Connect)), again(5));
        assert_eq!(after(0, Err(Trouble::Timeout)), Next::Take);
        assert_eq!(after(0, reply(429, Some(30))), again(30));
        assert_eq!(after(0, reply(429, Some(3_600))), Next::Leave);
        assert_eq!(after(2, reply(429, None)), Next::Leave);
        for status in [200, 301, 401, 403, 404, 410, 412] {
            assert_eq!(after(0, reply(status, None)), Next::Take, "{status}");
        }
        let head = next(&settings, (&Method::HEAD, 0), &reply(500, None));
        assert_eq!(head, Next::Take, "GET is asked at once");
    }
}
