//! One text as a YAML scalar that every reader, of YAML 1.1 or 1.2, reads as the same text.

/// Lines are kept close to this width.
pub const WIDTH: usize = 100;

/// Words that some reader does not read as text.
const RESERVED: [&str; 17] = [
    "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf", ".nan",
    ".inf", "=", "<<",
];

/// The position of a scalar.
#[derive(Debug, Clone, Copy)]
pub struct ScalarContext {
    /// Columns before its first character.
    pub column: usize,
    /// Columns before its further lines.
    pub indent: usize,
}

/// A text in the plainest style that keeps it; `place` gives the indentation of further lines.
#[must_use]
pub fn scalar(text: &str, place: ScalarContext) -> String {
    let fits = place.column + text.chars().count() <= WIDTH;
    if !text.chars().all(shown) {
        return quoted(text);
    }
    if text.contains('\n') {
        return literal(text, place.indent).unwrap_or_else(|| quoted(text));
    }
    if !fits && let Some(folded) = folded(text, place.indent) {
        return folded;
    }
    inline(text)
}

/// A text on one line: plain if that is safe, else in double quotes.
#[must_use]
pub fn inline(text: &str) -> String {
    if plain(text) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// Whether a text without quotes is read as the same text.
#[must_use]
pub fn plain(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let unsigned = lower.trim_start_matches(['+', '-']);
    !RESERVED.contains(&lower.as_str())
        && !RESERVED.contains(&unsigned)
        && !like_a_number(text)
        && !text.starts_with(|c: char| "-?:,[]{}#&*!|>'\"%@`".contains(c) || c.is_whitespace())
        && !text.ends_with(|c: char| c == ':' || c.is_whitespace())
        && !text.starts_with("...")
        && !text.contains(": ")
        && !text.contains(" #")
        && text.chars().all(|c| shown(c) && c != '\n' && c != '\t')
}

/// Whether a text may be read as a number, a version, a day or a time.
fn like_a_number(text: &str) -> bool {
    let rest = text.strip_prefix(['+', '-', '.']).unwrap_or(text);
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    rest.starts_with(|c: char| c.is_ascii_digit())
        && rest
            .chars()
            .all(|c| c.is_ascii_hexdigit() || "_.,:+-xXoOtTzZ ".contains(c))
}

/// Whether a character may be in a file unescaped: not a control character, a line end of another
/// system, or one that changes the direction of writing.
fn shown(c: char) -> bool {
    match c {
        '\n' | '\t' => true,
        '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => false,
        c if (c as u32) & 0xfffe == 0xfffe || ('\u{fdd0}'..='\u{fdef}').contains(&c) => false,
        c => !c.is_control(),
    }
}

/// The folded style, if a line can be broken and every break is read as the one space it replaces.
fn folded(text: &str, indent: usize) -> Option<String> {
    if text.starts_with([' ', '\t']) || text.ends_with([' ', '\t']) {
        return None;
    }
    let margin = format!("\n{}", " ".repeat(indent));
    let lines = wrap(text, room(indent));
    (lines.len() > 1).then(|| format!(">-{margin}{}", lines.join(&margin)))
}

/// The width of lines after some spaces of indentation.
pub(super) fn room(indent: usize) -> usize {
    WIDTH.saturating_sub(indent).max(40)
}

/// A text as lines no wider than `room`, as far as it can be broken.
pub(crate) fn wrap(text: &str, room: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut width = 0;
    for word in breakable(text) {
        let length = word.chars().count();
        match lines.last_mut() {
            Some(line) if width + 1 + length <= room => {
                line.push(' ');
                line.push_str(word);
                width += 1 + length;
            }
            _ => {
                lines.push(word.to_owned());
                width = length;
            }
        }
    }
    lines
}

/// The pieces of a text between single spaces that have a non-space character on both sides.
fn breakable(text: &str) -> Vec<&str> {
    let blank = |byte: Option<&u8>| matches!(byte, None | Some(b' ' | b'\t'));
    let bytes = text.as_bytes();
    let mut pieces = Vec::new();
    let mut start = 0;
    for (i, &byte) in bytes.iter().enumerate() {
        let alone = byte == b' ' && i > 0 && !blank(bytes.get(i - 1)) && !blank(bytes.get(i + 1));
        if alone {
            pieces.push(&text[start..i]);
            start = i + 1;
        }
    }
    pieces.push(&text[start..]);
    pieces
}

/// The literal style, if it can represent the text: its first line is not indented and at most one line
/// end closes it.
fn literal(text: &str, indent: usize) -> Option<String> {
    let body = text.strip_suffix('\n').unwrap_or(text);
    let head = if body.len() == text.len() { "|-" } else { "|" };
    if body.starts_with([' ', '\t', '\n']) || body.ends_with('\n') || body.trim().is_empty() {
        return None;
    }
    let last = body.rsplit('\n').next().unwrap_or_default();
    if last.trim_matches([' ', '\t']).is_empty() {
        return None;
    }
    let margin = " ".repeat(indent);
    let mut out = head.to_owned();
    for line in body.split('\n') {
        out.push('\n');
        if !line.is_empty() {
            out.push_str(&margin);
            out.push_str(line);
        }
    }
    Some(out)
}

/// The double-quoted style, which can represent any text on one line.
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if shown(c) => out.push(c),
            c => out.push_str(&escape(c)),
        }
    }
    out.push('"');
    out
}

/// The escape of a character by its number.
fn escape(c: char) -> String {
    match c as u32 {
        code @ ..=0xff => format!("\\x{code:02X}"),
        code @ ..=0xffff => format!("\\u{code:04X}"),
        code => format!("\\U{code:08X}"),
    }
}
