//! Addresses inside the site as `href`: under the base path, in the page's language, or relative to it.

use crate::address::encode_path;

/// How pages refer to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LinkStyle {
    /// From the root of the host: `/registry/goods/x/`.
    #[default]
    Pretty,
    /// Relative and ending in `index.html`, for folders that no server serves.
    Portable,
}

/// What links on one page are resolved against.
#[derive(Debug, Clone)]
pub(crate) struct Links {
    style: LinkStyle,
    /// What comes before the path of a file.
    root: String,
    /// What comes before the address of a page in the same language.
    home: String,
}

impl Links {
    /// For the page at `path` (as planned) in the language with `prefix` (empty or `fr/`).
    pub(crate) fn new(style: LinkStyle, base_path: &str, (path, prefix): (&str, &str)) -> Self {
        let root = match style {
            LinkStyle::Pretty => base_path.to_owned(),
            LinkStyle::Portable => "../".repeat(path.matches('/').count()),
        };
        let home = format!("{root}{prefix}");
        Self { style, root, home }
    }

    /// The `href` of an address: one that is empty or ends with `/` is a page in this language,
    /// any other one a file below the root; a `?query` or `#fragment` stays.
    pub(crate) fn to(&self, address: &str) -> String {
        let (address, fragment) = match address.find(['?', '#']) {
            Some(at) => address.split_at(at),
            None => (address, ""),
        };
        resolve(self.style, (&self.root, &self.home), (address, fragment))
    }

    /// The `href` of a file that each language has, such as a feed: the one of this language.
    pub(crate) fn spoken(&self, path: &str) -> String {
        resolve(self.style, (&self.home, &self.home), (path, ""))
    }

    /// The `href` of an address that begins with `/`, as maintainers of a site write them.
    pub(crate) fn inside(&self, written: &str) -> Option<String> {
        let address = written.strip_prefix('/')?;
        (!address.starts_with('/')).then(|| self.to(address))
    }

    /// The `href` of a page in another language.
    pub(crate) fn to_language(&self, prefix: &str, address: &str) -> String {
        let home = format!("{}{prefix}", self.root);
        resolve(self.style, (&self.root, &home), (address, ""))
    }

    /// How pages refer to each other.
    pub(crate) fn style(&self) -> LinkStyle {
        self.style
    }

    /// Whether they are the same on all pages of a language.
    pub(crate) fn are_fixed(&self) -> bool {
        self.style == LinkStyle::Pretty
    }

    /// What comes before addresses of pages; [`resolve`] takes it.
    pub(crate) fn home(&self) -> &str {
        &self.home
    }

    /// What comes before paths of files; [`resolve`] takes it.
    pub(crate) fn root(&self) -> &str {
        &self.root
    }
}

/// The only function that turns addresses into links: `bases` are root and home, `address` includes its
/// fragment.
pub(crate) fn resolve(
    style: LinkStyle,
    (root, home): (&str, &str),
    (address, fragment): (&str, &str),
) -> String {
    let is_page = address.is_empty() || address.ends_with('/');
    let mut href = String::with_capacity(home.len() + address.len() + 12);
    href.push_str(if is_page { home } else { root });
    href.extend(encode_path(address));
    if is_page && style == LinkStyle::Portable {
        href.push_str("index.html");
    }
    href.push_str(fragment);
    href
}

#[cfg(test)]
mod tests {
    use super::{LinkStyle, Links};

    #[test]
    fn pretty_links_start_at_the_base_path() {
        let links = Links::new(
            LinkStyle::Pretty,
            "/registry/",
            ("fr/goods/x/index.html", "fr/"),
        );
        assert_eq!(links.to(""), "/registry/fr/");
        assert_eq!(
            links.to("goods/y/#privacy"),
            "/registry/fr/goods/y/#privacy"
        );
        assert_eq!(links.to("assets/a.css"), "/registry/assets/a.css");
        assert_eq!(links.spoken("feed.xml"), "/registry/fr/feed.xml");
        assert_eq!(
            links.to("sector/صحة/"),
            "/registry/fr/sector/%D8%B5%D8%AD%D8%A9/"
        );
    }

    #[test]
    fn portable_links_are_relative_and_name_the_file() {
        let links = Links::new(
            LinkStyle::Portable,
            "/registry/",
            ("fr/goods/x/index.html", "fr/"),
        );
        assert_eq!(links.to(""), "../../../fr/index.html");
        assert_eq!(links.to("goods/y/"), "../../../fr/goods/y/index.html");
        assert_eq!(links.to("assets/a.css"), "../../../assets/a.css");
        let home = Links::new(LinkStyle::Portable, "/", ("index.html", ""));
        assert_eq!(home.to("goods/"), "goods/index.html");
    }
}
