//! Web addresses in texts: those that lead nowhere, those that hide where they lead, and those that
//! tell who shared them.

use url::Url;

use super::text::{MOST, Text, earlier};
use crate::address::{Obstacle, is_web_address, links, obstacle};
use crate::diagnostic::Code;
use crate::validate::display::{cut, readable};
use crate::validate::finding::{Finding, Safe};
use crate::validate::rule_set::Rules;
use crate::vocabulary::Vocabulary;

/// Checks the addresses in one text.
pub(super) fn check(text: Text<'_>, rules: &Rules, found: &mut Vec<Finding>) {
    if !text.text.contains("http") && !text.text.contains("://") {
        return;
    }
    let broken = rules.standard.broken_addresses(text.text);
    let mut known: Vec<&str> = Vec::new();
    let ranges = links(text.text).into_iter();
    let whole = ranges.filter(|range| text.text[range.clone()].contains("://"));
    for range in whole.take(MOST) {
        let address = &text.text[range.clone()];
        let is_told =
            known.contains(&address) || broken.iter().take(MOST).any(|one| one.contains(address));
        if is_told {
            continue;
        }
        known.push(address);
        let url = Url::parse(address).ok();
        let url = url.as_ref();
        let shorteners = rules.vocabularies.get("shortener");
        let names = rules.vocabularies.get("tracking-parameter");
        let found_here = url
            .and_then(|url| blocked(text, url))
            .into_iter()
            .chain(url.and_then(|url| shortened(text, (address, url), shorteners)))
            .chain(tracked(text, address, names));
        found.extend(
            found_here.map(|one| one.part(address, earlier(text.text, range.start, address))),
        );
    }
    found.extend(broken.iter().take(MOST).map(|one| torn(text, one)));
}

/// An address that is written so that it leads nowhere.
fn torn(text: Text<'_>, broken: &str) -> Finding {
    let message = format!(
        "`{}` contains a broken web address: `{}`",
        readable(text.pointer),
        cut(broken, 80)
    );
    let at = text.text.find(broken).unwrap_or_default();
    let finding = Finding::new(Code::BrokenAddress, text.pointer, message)
        .part(broken, earlier(text.text, at, broken));
    match joined(broken) {
        Some(meant) => finding
            .help(format!("write `{}`", cut(&meant, 80)))
            .replace(meant, Safe::Yes),
        None => finding.help("write the address without spaces and with `https://` only once"),
    }
}

/// An address that lacks nothing but is torn after its scheme: `https: //example.org`.
fn joined(broken: &str) -> Option<String> {
    let (scheme, rest) = broken.split_once(':')?;
    let rest = rest.trim_start().strip_prefix("//")?;
    let meant = format!("{}://{rest}", scheme.trim_end().to_lowercase());
    let is_whole = !rest.contains("://") && !rest.ends_with('…');
    (is_whole && is_web_address(&meant)).then_some(meant)
}

/// An address that others cannot follow, or should not.
fn blocked(text: Text<'_>, url: &Url) -> Option<Finding> {
    let host = url.host_str()?;
    let obstacle = obstacle(url)?;
    let name = readable(text.pointer);
    let (message, help) = match obstacle {
        Obstacle::Credentials => (
            format!("`{name}` contains an address with a user name or password for `{host}`"),
            "remove them, and change the password, because others have seen it",
        ),
        Obstacle::PrivateHost => (
            format!(
                "`{name}` links to `{}`, which others cannot reach",
                cut(host, 80)
            ),
            "link to a public page, or remove the address",
        ),
    };
    Some(Finding::new(Code::BrokenAddress, text.pointer, message).help(help))
}

/// An address that does not show where it leads.
fn shortened(
    text: Text<'_>,
    (address, url): (&str, &Url),
    shorteners: &Vocabulary,
) -> Option<Finding> {
    let host = url.host_str()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    let leads_on = url.path().len() > 1 && shorteners.get(host).is_some();
    leads_on.then(|| {
        let message = format!(
            "`{}` is a shortened link ({host}), which hides where it leads",
            cut(address, 80)
        );
        Finding::new(Code::ShortenedAddress, text.pointer, message)
            .help("open it, and write the address that it leads to")
    })
}

/// An address with parameters that tell who shared it.
fn tracked(text: Text<'_>, address: &str, names: &Vocabulary) -> Option<Finding> {
    let (start, rest) = address.split_once('?')?;
    let (query, fragment) = match rest.split_once('#') {
        Some((query, fragment)) => (query, format!("#{fragment}")),
        None => (rest, String::new()),
    };
    let name = |pair: &str| pair.split('=').next().unwrap_or_default().to_lowercase();
    let is_tracking = |pair: &&str| {
        let name = name(pair);
        names
            .terms()
            .iter()
            .any(|term| match term.code.strip_suffix('*') {
                Some(start) => name.starts_with(start),
                None => name == term.code,
            })
    };
    let (tracking, kept): (Vec<&str>, Vec<&str>) = query.split('&').partition(is_tracking);
    let first = name(tracking.first()?);
    let question = if kept.is_empty() { "" } else { "?" };
    let clean = format!("{start}{question}{}{fragment}", kept.join("&"));
    let message = format!(
        "`{}` contains a link with the tracking parameter `{}`",
        readable(text.pointer),
        cut(&first, 40)
    );
    Some(
        Finding::new(Code::TrackingParameter, text.pointer, message)
            .help(format!("write `{}`", cut(&clean, 200)))
            .replace(clean, Safe::Yes),
    )
}
