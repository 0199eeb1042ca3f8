//! Addresses that browsers may follow.

use url::Url;

/// The address as it may stand in `href`, when it is an absolute http or https address with a host
/// and without a user name; everything a browser could misread is percent-encoded.
#[must_use]
pub fn href(text: &str) -> Option<String> {
    let text = text.trim();
    if is_final(text) {
        return Some(text.to_owned());
    }
    let is_web = ["https://", "http://"].iter().any(|scheme| {
        let begin = text.get(..scheme.len());
        begin.is_some_and(|begin| begin.eq_ignore_ascii_case(scheme))
    });
    let url = Url::parse(text).ok().filter(|_| is_web)?;
    let is_plain = url.has_host() && url.username().is_empty() && url.password().is_none();
    is_plain.then(|| url.into())
}

/// Whether an address is one of the many that the parser would leave as they are: a host of small letters
/// and a path of characters that mean nothing else.
fn is_final(text: &str) -> bool {
    let rest = text.strip_prefix("https://");
    let rest = rest.or_else(|| text.strip_prefix("http://"));
    let Some((host, path)) = rest.and_then(|rest| rest.split_once('/')) else {
        return false;
    };
    let is_name = |label: &str| {
        let bytes = label.as_bytes();
        let is_letter = |b: &u8| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'-';
        // Numbers can be an address of a machine, and two hyphens the mark of an encoded name.
        matches!(bytes, [first, .., last] if first.is_ascii_lowercase() && *last != b'-')
            && bytes.iter().all(is_letter)
            && !label.contains("--")
    };
    let is_plain =
        |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'-' | b'_' | b'.' | b'~');
    // A point at the beginning of a segment could lead to the folder above it.
    host.split('.').all(is_name)
        && path.bytes().all(is_plain)
        && !path.starts_with('.')
        && !path.contains("/.")
}

#[cfg(test)]
mod tests {
    use proptest::prop_assert_eq;
    use proptest::test_runner::{Config, RngSeed, TestRunner};
    use url::Url;

    use super::{href, is_final};

    #[test]
    fn what_is_final_is_what_the_parser_makes_of_it() {
        let mut runner = TestRunner::new(Config {
            cases: 20_000,
            rng_seed: RngSeed::Fixed(1),
            failure_persistence: None,
            ..Config::default()
        });
        let addresses = "https?://([a-z0-9]{1,4}[-.xn]{0,3}){1,4}(/[a-z.~_%?#A-Z-]{0,4}){0,4}";
        let checked = runner.run(&addresses, |text| {
            if is_final(&text) {
                let parsed = Url::parse(&text).unwrap();
                prop_assert_eq!(parsed.as_str(), text);
            }
            Ok(())
        });
        checked.unwrap();
    }

    #[test]
    fn common_addresses_are_final() {
        assert!(is_final("https://github.com/a-b/c.d_e/"));
        assert!(is_final("https://example.org/"));
        for other in [
            "https://example.org",
            "https://1.2.3.4/",
            "https://a.0x7f/",
            "https://xn--e1afmkfd.org/",
            "https://example.org/a/../b",
            "https://example.org:443/",
            "https://Example.org/",
        ] {
            assert!(!is_final(other), "{other}");
        }
    }

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
