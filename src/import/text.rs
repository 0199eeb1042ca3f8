//! An upstream text as plain text: entities decoded, line ends made one, invisible characters removed.

use std::borrow::Cow;

use super::repairs::Terms;

/// A text put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// Without blanks around it and around its lines; empty when there was nothing.
    pub text: String,
    /// Each reason for a change, with how often it applied.
    pub repairs: Vec<(String, usize)>,
}

/// Names of the characters from U+00A0 to U+00FF in HTML.
const LATIN: [&str; 96] = [
    "nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect", "uml", "copy", "ordf",
    "laquo", "not", "shy", "reg", "macr", "deg", "plusmn", "sup2", "sup3", "acute", "micro",
    "para", "middot", "cedil", "sup1", "ordm", "raquo", "frac14", "frac12", "frac34", "iquest",
    "Agrave", "Aacute", "Acirc", "Atilde", "Auml", "Aring", "AElig", "Ccedil", "Egrave", "Eacute",
    "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml", "ETH", "Ntilde", "Ograve", "Oacute",
    "Ocirc", "Otilde", "Ouml", "times", "Oslash", "Ugrave", "Uacute", "Ucirc", "Uuml", "Yacute",
    "THORN", "szlig", "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig", "ccedil",
    "egrave", "eacute", "ecirc", "euml", "igrave", "iacute", "icirc", "iuml", "eth", "ntilde",
    "ograve", "oacute", "ocirc", "otilde", "ouml", "divide", "oslash", "ugrave", "uacute", "ucirc",
    "uuml", "yacute", "thorn", "yuml",
];

/// Other names that turn up in texts.
const OTHERS: [(&str, char); 16] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bull", '•'),
    ("hellip", '…'),
    ("euro", '€'),
    ("trade", '™'),
    ("rarr", '→'),
];

/// Puts a text right: first by the rows of `repairs.yaml`, then any entity they leave.
#[must_use]
pub fn clean(raw: &str, terms: &Terms) -> Cleaned {
    let mut text = Cow::Borrowed(raw);
    let mut repairs = Vec::new();
    for pattern in terms.texts() {
        let found = pattern.from.find_iter(&text).count();
        if found > 0 {
            add(&mut repairs, &pattern.reason, found);
            let replaced = pattern.from.replace_all(&text, pattern.to.as_str());
            text = Cow::Owned(replaced.into_owned());
        }
    }
    let (decoded, found) = decode(&text);
    if found > 0 {
        add(&mut repairs, "entity in plain text", found);
        text = Cow::Owned(decoded);
    }
    Cleaned {
        text: trimmed(&text),
        repairs,
    }
}

fn add(repairs: &mut Vec<(String, usize)>, reason: &str, found: usize) {
    match repairs.iter_mut().find(|(known, _)| known == reason) {
        Some((_, count)) => *count += found,
        None => repairs.push((reason.to_owned(), found)),
    }
}

/// Without blanks at both ends of each line and of the whole: an indented line of plain text would
/// be code in Markdown.
fn trimmed(text: &str) -> String {
    let lines: Vec<&str> = text.trim().lines().map(str::trim).collect();
    lines.join("\n")
}

/// All blanks as single spaces.
#[must_use]
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Replaces entities by the characters they name, and counts them.
fn decode(text: &str) -> (String, usize) {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut found = 0;
    while let Some(start) = rest.find('&') {
        out.push_str(&rest[..start]);
        let tail = &rest[start + 1..];
        let entity = tail
            .find(';')
            .filter(|&end| (1..=10).contains(&end))
            .and_then(|end| Some((named(&tail[..end])?, end)));
        if let Some((sign, end)) = entity {
            out.push(sign);
            found += 1;
            rest = &tail[end + 1..];
        } else {
            out.push('&');
            rest = tail;
        }
    }
    out.push_str(rest);
    (out, found)
}

/// The character of an entity, its `&` and `;` taken off.
fn named(entity: &str) -> Option<char> {
    if let Some(number) = entity.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|c| !c.is_control());
    }
    if let Some(i) = LATIN.iter().position(|name| *name == entity) {
        return char::from_u32(0xa0 + u32::try_from(i).ok()?);
    }
    OTHERS
        .iter()
        .find(|(name, _)| *name == entity)
        .map(|&(_, sign)| sign)
}
