//! Addresses that browsers may follow.

use url::Url;

/// The address as it may stand in `href`, when it is an absolute http or https address with a host
/// and without a user name; everything a browser could misread is percent-encoded.
#[must_use]
pub fn href(text: &str) -> Option<String> {
    let text = text.trim();
    let is_web = ["https://", "http://"].iter().any(|scheme| {
        let begin = text.get(..scheme.len());
        begin.is_some_and(|begin| begin.eq_ignore_ascii_case(scheme))
    });
    let url = Url::parse(text).ok().filter(|_| is_web)?;
    let is_plain = url.has_host() && url.username().is_empty() && url.password().is_none();
    is_plain.then(|| url.into())
}

#[cfg(test)]
mod tests {
    use super::href;

    #[test]
    fn only_web_addresses_pass() {
        for bad in [
            "javascript:alert(1)",
            "JaVa\tscript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "mailto:a@b.org",
            "//a.org",
            "/path",
            "https:a.org",
            "https://",
            "https://good.org@evil.org/",
            "ftp://a.org",
        ] {
            assert_eq!(href(bad), None, "{bad}");
        }
        assert_eq!(
            href(" https://a.org/\"><b "),
            Some("https://a.org/%22%3E%3Cb".into())
        );
        assert_eq!(
            href("https://пример.рф"),
            Some("https://xn--e1afmkfd.xn--p1ai/".into())
        );
    }
}
