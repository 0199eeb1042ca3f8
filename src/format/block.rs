//! Block scalars that keep their style: their lines at another indentation, with the same value.

use super::scalar::{room, wrap};

/// A literal scalar with some text; `None` if only quotes can represent it.
pub(super) fn literal(text: &str, indent: usize) -> Option<String> {
    let body = text.strip_suffix('\n').unwrap_or(text);
    let first = body.split('\n').find(|line| !line.is_empty())?;
    let is_deep = first.starts_with([' ', '\t']);
    let style = if is_deep { "|2" } else { "|" };
    Some(write(head(style, text), body.split('\n'), indent))
}

/// A folded scalar with some text and the line breaks of its source; only lines that are now too long
/// are broken again. `None` if the source has no line breaks.
pub(super) fn folded(text: &str, source: &str, indent: usize) -> Option<String> {
    let first = source
        .split('\n')
        .find(|line| !line.trim_matches(' ').is_empty())?;
    let margin = first.len() - first.trim_start_matches(' ').len();
    if text.trim_start_matches('\n').starts_with([' ', '\t']) {
        // The spaces at the front are part of the text.
        return literal(text, indent).filter(|_| text.contains('\n'));
    }
    let mut lines: Vec<&str> = source
        .strip_suffix('\n')
        .unwrap_or(source)
        .split('\n')
        .map(|line| line.get(margin..).unwrap_or_default())
        .collect();
    if !text.ends_with("\n\n") {
        while lines.last().is_some_and(|line| line.is_empty()) {
            lines.pop();
        }
    }
    if lines.len() < 2 && !text.contains('\n') {
        return None;
    }
    let mut wrapped = Vec::new();
    for paragraph in lines.chunk_by(|a, b| is_flowing(a) && is_flowing(b)) {
        let is_wide = |line: &&str| line.chars().count() > room(indent);
        let is_broken_anew = is_flowing(paragraph[0])
            && paragraph
                .iter()
                .any(|line| is_wide(line) && line.contains(' '));
        if is_broken_anew {
            wrapped.extend(wrap(&paragraph.join(" "), room(indent)));
        } else {
            wrapped.extend(paragraph.iter().map(|line| (*line).to_owned()));
        }
    }
    let lines = wrapped.iter().map(String::as_str);
    Some(write(head(">", text), lines, indent))
}

/// Whether a line of a folded scalar is joined with lines of the same kind.
fn is_flowing(line: &str) -> bool {
    !line.is_empty() && !line.starts_with([' ', '\t'])
}

/// The head of a block scalar in a style, with the character for the line ends after it.
fn head(style: &str, text: &str) -> String {
    let mut head = String::from(style);
    if text.ends_with("\n\n") {
        head.push('+');
    } else if !text.ends_with('\n') {
        head.push('-');
    }
    head
}

/// The head, and the lines below it.
fn write<'a>(head: String, lines: impl Iterator<Item = &'a str>, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let mut out = head;
    for line in lines {
        out.push('\n');
        if !line.is_empty() {
            out.push_str(&margin);
            out.push_str(line);
        }
    }
    out
}
