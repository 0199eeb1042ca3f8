//! `robots.txt` by RFC 9309: which paths of a host the program may ask for, and how slowly.

use std::time::Duration;

/// So many bytes of a file are read, as RFC 9309 demands (2.5).
pub(super) const MOST_BYTES: usize = 512 * 1024;

/// The most rules that are kept: a path is compared with each.
const MOST_RULES: usize = 10_000;

/// A host cannot make the program slower than this, in seconds.
const LONGEST_DELAY: f64 = 30.0;

/// What a host allows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Robots {
    rules: Vec<Rule>,
    /// What it asks to wait between requests; a common addition to the RFC.
    pub(super) delay: Option<Duration>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    allows: bool,
    pattern: String,
}

/// A group while it is read: which agents it is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum For {
    Us,
    All,
    Others,
}

impl Robots {
    /// What a file says to the program called `product`: the groups with its name, else those for all.
    pub(super) fn parse(bytes: &[u8], product: &str) -> Self {
        let text = String::from_utf8_lossy(&bytes[..bytes.len().min(MOST_BYTES)]);
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let (mut ours, mut general) = (None::<Self>, Self::default());
        let mut current: Vec<For> = Vec::new();
        let mut is_naming = false;
        for line in text.split(['\n', '\r']) {
            let line = line.split('#').next().unwrap_or_default();
            let Some((key, value)) = line.split_once(':') else {
                continue;
            };
            let (key, value) = (key.trim().to_ascii_lowercase(), value.trim());
            if key == "user-agent" {
                if !is_naming {
                    current.clear();
                }
                is_naming = true;
                let group = agent(value, product);
                current.push(group);
                if group == For::Us {
                    ours.get_or_insert_default();
                }
                continue;
            }
            if !matches!(key.as_str(), "allow" | "disallow" | "crawl-delay") {
                continue;
            }
            is_naming = false;
            if current.contains(&For::Us) {
                ours.get_or_insert_default().add(&key, value);
            }
            if current.contains(&For::All) {
                general.add(&key, value);
            }
        }
        ours.unwrap_or(general)
    }

    fn add(&mut self, key: &str, value: &str) {
        if key == "crawl-delay" {
            let seconds = value
                .parse::<f64>()
                .ok()
                .filter(|n| n.is_finite() && *n > 0.0);
            self.delay = seconds.map(|n| Duration::from_secs_f64(n.min(LONGEST_DELAY)));
        } else if !value.is_empty() && self.rules.len() < MOST_RULES {
            self.rules.push(Rule {
                allows: key == "allow",
                pattern: normal(value),
            });
        }
    }

    /// Whether a path with its query may be asked for: the longest pattern that fits decides, and of two that are
    /// equally long the one that allows.
    pub(super) fn allows(&self, path: &str) -> bool {
        let path = normal(path);
        if path == "/robots.txt" {
            return true;
        }
        let fitting = self.rules.iter().filter(|rule| fits(&rule.pattern, &path));
        let strongest = fitting.max_by_key(|rule| (rule.pattern.len(), rule.allows));
        strongest.is_none_or(|rule| rule.allows)
    }
}

/// Whom a group is for. The name ends where characters come that no name has.
fn agent(value: &str, product: &str) -> For {
    if value.starts_with('*') {
        return For::All;
    }
    let is_name = |c: char| c.is_ascii_alphabetic() || c == '-' || c == '_';
    let end = value.find(|c| !is_name(c)).unwrap_or(value.len());
    if value[..end].eq_ignore_ascii_case(product) {
        For::Us
    } else {
        For::Others
    }
}

/// A path or pattern with its percent-encoding in one form: capital digits, unreserved characters as they are, other
/// characters than ASCII encoded.
fn normal(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        let encoded = bytes.get(at + 1..at + 3).filter(|_| byte == b'%');
        let encoded = encoded.and_then(|digits| std::str::from_utf8(digits).ok());
        let encoded = encoded.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match encoded {
            Some(value) => {
                let is_plain = value.is_ascii_alphanumeric() || b"-._~".contains(&value);
                if is_plain {
                    out.push(char::from(value));
                } else {
                    push_encoded(&mut out, value);
                }
                at += 3;
            }
            None if byte.is_ascii() => {
                out.push(char::from(byte));
                at += 1;
            }
            None => {
                push_encoded(&mut out, byte);
                at += 1;
            }
        }
    }
    out
}

fn push_encoded(out: &mut String, byte: u8) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    out.push('%');
    out.push(char::from(DIGITS[usize::from(byte >> 4)]));
    out.push(char::from(DIGITS[usize::from(byte & 15)]));
}

/// Whether a pattern with `*` and a closing `$` fits the beginning of a path. Each piece is searched from where the
/// one before it ended, so that no pattern takes longer than its length times that of the path.
fn fits(pattern: &str, path: &str) -> bool {
    let (pattern, is_whole) = match pattern.strip_suffix('$') {
        Some(rest) => (rest, true),
        None => (pattern, false),
    };
    let mut pieces = pattern.split('*');
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = path.strip_prefix(first) else {
        return false;
    };
    let pieces: Vec<&str> = pieces.collect();
    let Some((last, middle)) = pieces.split_last() else {
        return !is_whole || rest.is_empty();
    };
    for piece in middle {
        let Some(at) = rest.find(piece) else {
            return false;
        };
        rest = &rest[at + piece.len()..];
    }
    if is_whole {
        rest.ends_with(last)
    } else {
        rest.contains(last)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Robots;

    fn allows(text: &str, path: &str) -> bool {
        Robots::parse(text.as_bytes(), "dpg-links").allows(path)
    }

    #[test]
    fn the_longest_rule_decides_and_allow_wins_a_tie() {
        let text = "User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /same\nAllow: /same\n";
        for (path, expected) in [
            ("/", true),
            ("/a", false),
            ("/a/c", false),
            ("/a/b/c", true),
            ("/same", true),
        ] {
            assert_eq!(allows(text, path), expected, "{path}");
        }
        assert!(
            allows("user-agent: *\ndisallow:\n", "/x"),
            "an empty rule forbids nothing"
        );
        assert!(allows("Disallow: /\n", "/x"), "a rule of no group is none");
        assert!(allows("User-agent: *\nDisallow: /\n", "/robots.txt"));
    }

    #[test]
    fn the_groups_with_our_name_count_together_and_those_for_all_no_more() {
        let text = "User-agent: *\nDisallow: /\n\nUSER-AGENT: DPG-Links/9\nuser-agent: other\nDisallow: /x\n\n\
                    User-agent: dpg-links\nDisallow: /y\n\nUser-agent: dpg-links-other\nDisallow: /z\n";
        for (path, expected) in [("/", true), ("/x", false), ("/y", false), ("/z", true)] {
            assert_eq!(allows(text, path), expected, "{path}");
        }
        let text = "User-agent: a\nUser-agent: *\nSitemap: x\nDisallow: /x # why\r\n";
        assert!(!allows(text, "/x"));
    }

    #[test]
    fn stars_ends_and_encodings_are_understood() {
        for (pattern, path, expected) in [
            ("/*.php$", "/a/b.php", true),
            ("/*.php$", "/a/b.php?x", false),
            ("/a*b*c", "/a-c-b-c-d", true),
            ("/a*b*c", "/a-c-b", false),
            ("/x$", "/x", true),
            ("/x$", "/xy", false),
            ("/%7euser", "/~user", true),
            ("/é", "/%c3%a9", true),
            ("/a%2fb", "/a%2Fb", true),
            ("/a%2fb", "/a/b", false),
        ] {
            let text = format!("User-agent: *\nDisallow: {pattern}\n");
            assert_eq!(!allows(&text, path), expected, "{pattern} {path}");
        }
    }

    #[test]
    fn a_delay_is_kept_up_to_a_limit_and_nonsense_does_no_harm() {
        let delay = |text: &str| {
            Robots::parse(
                format!("User-agent: *\nCrawl-delay: {text}\n").as_bytes(),
                "dpg-links",
            )
            .delay
        };
        assert_eq!(delay("5"), Some(Duration::from_secs(5)));
        assert_eq!(delay("1e300"), Some(Duration::from_secs(30)));
        for none in ["-1", "NaN", "x", "inf"] {
            assert_eq!(delay(none), None, "{none}");
        }
        assert!(Robots::parse(b"\xff\xfe\0\0:::\n%%%", "dpg-links").allows("/%"));
    }

    #[test]
    fn many_stars_take_no_longer_than_their_number() {
        let text = format!("User-agent: *\nDisallow: /{}b\n", "*a".repeat(2_000));
        assert!(allows(&text, &format!("/{}", "a".repeat(20_000))));
    }
}
