//! What `site.toml` says of the data of the registry as a whole: licence, credit, citation, contact.

use serde::Deserialize;
use toml::Spanned;

use super::appearance::Fault;
use crate::address::{is_address, is_web_address};
use crate::invisible::is_invisible;
use crate::license::listed;
use crate::suggest::closest;

/// The most characters of the text to credit, which is at the foot of every page.
const LONGEST_ATTRIBUTION: usize = 300;

/// The most characters of a citation.
const LONGEST_CITATION: usize = 1000;

/// The most characters of an address of electronic mail (RFC 5321, 4.5.3.1).
const LONGEST_EMAIL: usize = 254;

/// What the operator of a registry declares about its data; what is absent is declared nowhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Data {
    /// The licence under which everybody may use the data.
    pub license: Option<DataLicense>,
    /// Whom to name when the data is used, in plain text.
    pub attribution: Option<String>,
    /// How to cite the data, in plain text.
    pub citation: Option<Citation>,
    /// Where questions about the data are answered.
    pub contact: Option<Contact>,
}

/// The licence of the data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataLicense {
    /// Its SPDX id; none if it is not in the SPDX list.
    pub spdx: Option<&'static str>,
    /// The title of the SPDX list, else its address.
    pub name: String,
    /// The address of its text, of its publisher's for licences of Creative Commons.
    pub url: String,
}

/// How to cite the data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The whole text.
    pub text: String,
    /// The first DOI in it, such as `10.5281/zenodo.1234`.
    pub doi: Option<String>,
}

/// Where questions about the data are answered: an organisation or a role, never a person of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contact {
    /// An address of electronic mail.
    Email(String),
    /// The https address of a page.
    Page(String),
}

/// `[data]` as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct RawData {
    /// The licence of the texts and data: one id of the SPDX list, or the `https://` address of a licence.
    license: Option<Spanned<String>>,
    /// Whom to name when the data is used, in at most 300 characters.
    attribution: Option<Spanned<String>>,
    /// How to cite the data, in at most 1,000 characters.
    citation: Option<Spanned<String>>,
    /// An e-mail address or an `https://` address of an organisation or a role; it is published.
    contact: Option<Spanned<String>>,
}

impl RawData {
    /// Checks the values.
    pub(super) fn check(self) -> Result<Data, Fault> {
        let text = |key, most| move |value: Spanned<String>| checked(value, (key, most));
        let attribution = self.attribution;
        let attribution = attribution.map(text("attribution", LONGEST_ATTRIBUTION));
        let citation = self.citation.map(text("citation", LONGEST_CITATION));
        Ok(Data {
            license: self.license.map(license).transpose()?,
            attribution: attribution.transpose()?,
            citation: citation.transpose()?.map(|text| Citation {
                doi: doi(&text),
                text,
            }),
            contact: self.contact.map(contact).transpose()?,
        })
    }
}

impl Contact {
    /// The address that programs and browsers follow: `mailto:` or `https://`.
    #[must_use]
    pub fn href(&self) -> String {
        match self {
            Self::Email(address) => format!("mailto:{address}"),
            Self::Page(url) => url.clone(),
        }
    }

    /// The address as people read it.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Email(address) | Self::Page(address) => address,
        }
    }
}

/// One line of text that says something.
fn checked(value: Spanned<String>, (key, most): (&str, usize)) -> Result<String, Fault> {
    let span = value.span();
    let text = value.into_inner();
    let has_hidden = text.chars().any(|c| c.is_control() || is_invisible(c));
    let message = match text.chars().count() {
        _ if text.trim().is_empty() => {
            format!("`{key}` is empty: write a text, or remove the key")
        }
        count if count > most => {
            format!("`{key}` has {count} characters, expected at most {most}")
        }
        _ if has_hidden => {
            format!("`{key}` has a line break or an invisible character: write one line of text")
        }
        _ => return Ok(text.trim().to_owned()),
    };
    Err((span, message))
}

fn license(value: Spanned<String>) -> Result<DataLicense, Fault> {
    let span = value.span();
    let text = value.into_inner();
    if text.starts_with("https://") && is_web_address(&text) && is_address(&text) {
        return Ok(DataLicense {
            spdx: None,
            name: text.clone(),
            url: text,
        });
    }
    if let Some(found) = listed(&text).and_then(spdx::license_id) {
        return Ok(DataLicense {
            spdx: Some(found.name),
            name: found.full_name.to_owned(),
            url: text_of(found.name),
        });
    }
    let names = spdx::identifiers::LICENSES.iter().map(|one| one.name);
    let meant =
        closest(&text, names).map_or_else(String::new, |id| format!(" (did you mean `{id}`?)"));
    let message = format!(
        "`license = \"{text}\"` is not a licence of the SPDX list{meant}: expected one id such as `CC0-1.0` or `CC-BY-4.0`, or the https:// address of the licence"
    );
    Err((span, message))
}

/// The address of the text of a licence: Creative Commons' own, as data portals and search engines know it
/// (<https://creativecommons.org/share-your-work/cclicenses/>), else that of the SPDX list.
fn text_of(id: &str) -> String {
    if id == "CC0-1.0" {
        return "https://creativecommons.org/publicdomain/zero/1.0/".to_owned();
    }
    let parts = id
        .strip_prefix("CC-")
        .and_then(|rest| rest.rsplit_once('-'));
    match parts {
        // Ported versions such as `CC-BY-3.0-AT` end with a country.
        Some((elements, version)) if elements.starts_with("BY") && version.contains('.') => {
            let elements = elements.to_lowercase();
            format!("https://creativecommons.org/licenses/{elements}/{version}/")
        }
        _ => format!("https://spdx.org/licenses/{id}"),
    }
}

/// The first DOI in a text: `10.`, four to nine digits, a slash and a name (<https://www.crossref.org/blog/dois-and-matching-regular-expressions/>).
fn doi(text: &str) -> Option<String> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || "-._;()/:".contains(c);
    let mut starts = text.match_indices("10.").map(|(at, _)| at);
    starts.find_map(|at| {
        let before = text[..at].chars().next_back();
        let (prefix, rest) = text[at + 3..].split_once('/')?;
        let is_prefix = (4..=9).contains(&prefix.len())
            && prefix.bytes().all(|byte| byte.is_ascii_digit())
            && !before.is_some_and(|c| c.is_ascii_alphanumeric() || c == '.');
        let end = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
        let name = rest[..end].trim_end_matches(['.', ')', ';', ':']);
        (is_prefix && !name.is_empty()).then(|| format!("10.{prefix}/{name}"))
    })
}

fn contact(value: Spanned<String>) -> Result<Contact, Fault> {
    let span = value.span();
    let text = value.into_inner();
    if text.starts_with("https://") && is_web_address(&text) && is_address(&text) {
        return Ok(Contact::Page(text));
    }
    if is_email(&text) {
        return Ok(Contact::Email(text));
    }
    let message = format!(
        "`contact = \"{text}\"` is neither an e-mail address nor an https:// address: write one of an organisation or a role, such as `data@ministry.example`"
    );
    Err((span, message))
}

/// Whether a text is an address of electronic mail as browsers accept it in forms
/// (<https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address>), with a dot in its host.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else {
        return false;
    };
    let in_name = |c: char| c.is_ascii_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(c);
    let is_label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    text.len() <= LONGEST_EMAIL
        && !name.is_empty()
        && name.chars().all(in_name)
        && host.contains('.')
        && host.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::{Contact, doi, is_email, text_of};
    use crate::config::Config;

    const GOOD: &str = "format = 1\ntitle = \"T\"\nbase_url = \"https://example.org/registry\"\n";

    fn parse(lines: &str) -> Result<Config, String> {
        let text = format!("{GOOD}[data]\n{lines}");
        Config::parse(&text).map_err(|error| format!("{error:#}"))
    }

    #[test]
    fn nothing_is_declared_without_the_table() {
        assert_eq!(Config::parse(GOOD).unwrap().data, super::Data::default());
    }

    #[test]
    fn a_licence_has_the_spelling_and_the_title_of_the_spdx_list() {
        let license = parse("license = \"cc-by-4.0\"")
            .unwrap()
            .data
            .license
            .unwrap();
        assert_eq!(license.spdx, Some("CC-BY-4.0"));
        assert_eq!(
            license.name,
            "Creative Commons Attribution 4.0 International"
        );
        assert_eq!(license.url, "https://creativecommons.org/licenses/by/4.0/");
        let own = parse("license = \"https://data.gov.example/licence\"").unwrap();
        let own = own.data.license.unwrap();
        assert_eq!(
            (own.spdx, own.url.as_str()),
            (None, "https://data.gov.example/licence")
        );
    }

    #[test]
    fn licences_lead_to_their_texts() {
        let cc = "https://creativecommons.org/";
        assert_eq!(
            text_of("CC-BY-NC-SA-4.0"),
            format!("{cc}licenses/by-nc-sa/4.0/")
        );
        assert_eq!(text_of("CC0-1.0"), format!("{cc}publicdomain/zero/1.0/"));
        assert_eq!(
            text_of("CC-BY-3.0-AT"),
            "https://spdx.org/licenses/CC-BY-3.0-AT"
        );
        assert_eq!(text_of("ODbL-1.0"), "https://spdx.org/licenses/ODbL-1.0");
    }

    #[test]
    fn a_value_that_cannot_be_used_is_named_with_its_line_and_what_is_expected() {
        for (lines, found) in [
            (
                "license = \"CC-BY-4\"",
                "line 5: `license = \"CC-BY-4\"` is not a licence of the SPDX list (did you mean `CC-BY-4.0`?)",
            ),
            ("license = \"MIT OR CC0-1.0\"", "expected one id"),
            (
                "license = \"http://example.org/\"",
                "https:// address of the licence",
            ),
            ("attribution = \" \"", "line 5: `attribution` is empty"),
            (
                "\ncitation = \"a\\nb\"",
                "line 6: `citation` has a line break",
            ),
            (
                "contact = \"Jane Doe\"",
                "line 5: `contact = \"Jane Doe\"` is neither an e-mail address nor",
            ),
            ("licence = \"CC0-1.0\"", "did you mean `license`?"),
        ] {
            let error = parse(lines).unwrap_err();
            assert!(error.contains(found), "{error}");
        }
        let long = parse(&format!("attribution = \"{}\"", "a".repeat(301))).unwrap_err();
        assert!(
            long.contains("301 characters, expected at most 300"),
            "{long}"
        );
    }

    #[test]
    fn a_doi_is_found_in_a_citation() {
        let found = |text| doi(text);
        let zenodo = Some("10.5281/zenodo.1234567".to_owned());
        assert_eq!(
            found("Ministry (2026). https://doi.org/10.5281/zenodo.1234567."),
            zenodo
        );
        assert_eq!(
            found("Register, version 10.2/3 (doi:10.5281/zenodo.1234567)"),
            zenodo
        );
        assert_eq!(found("Register, 2010.12345/6"), None);
    }

    #[test]
    fn addresses_of_mail_are_told_from_other_texts() {
        assert!(is_email("open-data@ministry.example"));
        for wrong in [
            "a@b",
            "@b.example",
            "a b@c.example",
            "a@-b.example",
            "a@b..example",
            "a@b@c.example",
        ] {
            assert!(!is_email(wrong), "{wrong}");
        }
        let mail = Contact::Email("data@ministry.example".to_owned());
        assert_eq!(mail.href(), "mailto:data@ministry.example");
    }
}
