//! What a web address says by itself: its host, and whether it is a home page or a README.

/// A web address taken apart; the host is lower case and without `www.`.
#[derive(Debug, PartialEq, Eq)]
pub struct Address<'a> {
    /// Lower case, without `www.`.
    pub host: String,
    /// From the first `/` on, without query and fragment.
    pub path: &'a str,
    /// Whether a query or a fragment follows.
    pub has_more: bool,
}

impl<'a> Address<'a> {
    /// Reads `https://host/path`, the scheme of which may be missing.
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        let text = text.trim();
        let rest = match text.split_once("://") {
            Some((scheme, rest)) if is_web(scheme) => rest,
            Some(_) => return None,
            None => text,
        };
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, tail) = rest.split_at(end);
        let host = authority.rsplit('@').next().unwrap_or(authority);
        let host = host.split(':').next().unwrap_or(host).to_lowercase();
        let host = host.strip_prefix("www.").unwrap_or(&host).to_owned();
        let (name, ending) = host.rsplit_once('.')?;
        let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
        if name.is_empty() || ending.chars().count() < 2 || !host.chars().all(plain) {
            return None;
        }
        let path_end = tail.find(['?', '#']).unwrap_or(tail.len());
        Some(Self {
            host,
            path: &tail[..path_end],
            has_more: tail.len() > path_end + 1,
        })
    }

    /// Whether nothing but a language or an index file follows the host.
    #[must_use]
    pub fn is_home_page(&self) -> bool {
        if self.has_more {
            return false;
        }
        let mut segments = self.path.split('/').filter(|segment| !segment.is_empty());
        match (segments.next(), segments.next()) {
            (None, _) => true,
            (Some(only), None) => is_language(only) || is_index(only),
            _ => false,
        }
    }

    /// Whether it shows one README file.
    #[must_use]
    pub fn is_readme(&self) -> bool {
        let last = self.path.trim_end_matches('/').rsplit('/').next();
        last.is_some_and(|name| name.to_lowercase().starts_with("readme."))
    }

    /// The host and each domain above it that has a dot, the most specific first.
    pub fn domains(&self) -> impl Iterator<Item = &str> {
        let mut next = Some(self.host.as_str());
        std::iter::from_fn(move || {
            let domain = next.filter(|domain| domain.contains('.'))?;
            next = domain.split_once('.').map(|(_, above)| above);
            Some(domain)
        })
    }
}

fn is_web(scheme: &str) -> bool {
    scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http")
}

/// Whether a segment of a path is a language, such as `en` or `pt-br`.
#[must_use]
pub fn is_language(segment: &str) -> bool {
    let (language, region) = segment.split_once(['-', '_']).unwrap_or((segment, "xx"));
    let two = |text: &str| text.len() == 2 && text.bytes().all(|b| b.is_ascii_alphabetic());
    two(language) && two(region)
}

/// Whether a segment of a path is the index file of its folder.
#[must_use]
pub fn is_index(segment: &str) -> bool {
    let lower = segment.to_lowercase();
    let starts = ["index.", "default.", "home."];
    lower == "home" || starts.iter().any(|start| lower.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::Address;

    fn home(text: &str) -> bool {
        Address::parse(text).unwrap().is_home_page()
    }

    #[test]
    fn a_home_page_has_no_path_worth_the_name() {
        assert!(home("https://example.org"));
        assert!(home("http://www.example.org/"));
        assert!(home("https://example.org/en/"));
        assert!(home("https://example.org/index.html"));
        assert!(!home("https://example.org/legal"));
        assert!(!home("https://example.org/#owner"));
        assert!(!home("https://example.org/?page=3"));
    }

    #[test]
    fn a_readme_is_a_file_at_the_end_of_the_path() {
        let readme = |text| Address::parse(text).unwrap().is_readme();
        assert!(readme("https://example.org/a/blob/main/README.md"));
        assert!(!readme("https://example.org/learn/readme"));
    }

    #[test]
    fn the_domains_of_a_host_go_upwards() {
        let address = Address::parse("https://user@Docs.Example.org:8080/a").unwrap();
        assert_eq!(
            address.domains().collect::<Vec<_>>(),
            ["docs.example.org", "example.org"]
        );
    }

    #[test]
    fn what_is_no_web_address_is_none() {
        for text in [
            "",
            "see the site",
            "ftp://example.org",
            "localhost",
            "a@b c.org",
        ] {
            assert_eq!(Address::parse(text), None, "{text}");
        }
    }
}
