//! Texts of a given form, beside web addresses: language tags, and what a slip in an address, a
//! tag or a day probably meant.

use crate::address::is_web_address;

/// A well-formed BCP 47 tag of the kinds that languages of people have.
pub(super) fn is_language_tag(text: &str) -> bool {
    !text.contains('_') && text.parse::<unic_langid::LanguageIdentifier>().is_ok()
}

/// An address that lacks nothing but its scheme, or has it in capitals.
pub(super) fn meant_address(text: &str) -> Option<String> {
    let text = text.trim();
    let candidate = match text.split_once("://") {
        Some((scheme, rest)) => format!("{}://{rest}", scheme.to_lowercase()),
        None => format!("https://{}", text.trim_start_matches('/')),
    };
    let has_plain_signs = candidate
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b"-._~:/?&=+%".contains(&b));
    (has_plain_signs && is_web_address(&candidate)).then_some(candidate)
}

/// What to write instead of a text that is no address.
pub(super) fn address_advice(text: &str) -> &'static str {
    if without_credentials(text).is_some() {
        return "remove the user name and password from the address, and change the password, because others have seen it";
    }
    let count = text.matches("://").count();
    if count > 1 && text.contains([' ', ',', ';', '\n', '|']) {
        return "write one address here, and each other address in its own item or field";
    }
    if count == 1 && text.trim().contains(' ') && text.trim().starts_with("http") {
        return "write only the address, with `%20` for each space; put other words in `text` or `note`";
    }
    "write one address that starts with https://, without spaces or other words"
}

/// An address with credentials in it, with `…` in their place.
pub(super) fn without_credentials(text: &str) -> Option<String> {
    let (scheme, rest) = text.split_once("://")?;
    let authority = rest.split(['/', '?', '#', ' ']).next()?;
    let (_, host) = authority.rsplit_once('@')?;
    Some(format!("{scheme}://…@{host}{}", &rest[authority.len()..]))
}

/// A tag with `-` for `_`.
pub(super) fn meant_tag(text: &str) -> Option<String> {
    let candidate = text.trim().replace('_', "-");
    is_language_tag(&candidate).then_some(candidate)
}

/// A day written without its zeros, with slashes, or with a time after it.
pub(super) fn meant_day(text: &str) -> Option<String> {
    let day = text.trim().split(['T', ' ']).next()?;
    let parts: Vec<&str> = day.split(['-', '/']).collect();
    let [year, month, day] = parts.as_slice() else {
        return None;
    };
    if year.len() != 4 {
        return None;
    }
    let date = jiff::civil::Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    date.ok().map(|date| date.to_string())
}

#[cfg(test)]
mod tests {
    use super::{address_advice, is_language_tag, meant_address, meant_day, without_credentials};

    #[test]
    fn tags_are_written_with_hyphens() {
        assert!(is_language_tag("zh-Hant"));
        assert!(!is_language_tag("en_US"));
    }

    #[test]
    fn slips_are_understood() {
        let address = meant_address("www.example.org/a").unwrap();
        assert_eq!(address, "https://www.example.org/a");
        assert_eq!(meant_address("see our site"), None);
        let masked = without_credentials("https://jane:secret@a.org/x").unwrap();
        assert_eq!(masked, "https://…@a.org/x");
        assert_eq!(without_credentials("https://a.org/@jane"), None);
        assert!(address_advice("https://a.org, https://b.org").contains("each other address"));
        assert!(address_advice("https://a.org/my file").contains("%20"));
        assert_eq!(meant_day("2026/7/1").as_deref(), Some("2026-07-01"));
        assert_eq!(
            meant_day("2026-07-01T10:00:00Z").as_deref(),
            Some("2026-07-01")
        );
        assert_eq!(meant_day("01/07/2026"), None);
        assert_eq!(meant_day("2026-02-30"), None);
    }
}
