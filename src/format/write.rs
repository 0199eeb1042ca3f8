//! Writes a document in canonical form, with its comments in their places.

use saphyr_parser::ScalarStyle;
use serde_json::Value as Json;

use super::block::{folded, literal};
use super::form::{Shape, is_word};
use super::scalar::{ScalarContext, inline, scalar};
use super::tokens::Collection;
use super::tree::{Key, LINE_ENDS, Line, Part, Scalar, Tree, Value};
use crate::load::yaml;

/// The text of a document.
pub(super) fn write(tree: &Tree<'_>, shape: Shape<'_>) -> String {
    let mut writer = Writer {
        out: String::new(),
        is_sealed: false,
    };
    for directive in &tree.directives {
        writer.out.push_str(directive);
        writer.out.push('\n');
    }
    if !tree.directives.is_empty() {
        writer.out.push_str("---\n");
    }
    writer.lines(&tree.head, 0);
    if let Some(anchor) = tree.root.anchor {
        writer.out.push_str(anchor);
        writer.out.push('\n');
    }
    match &tree.root.value {
        Value::Parts(kind, parts) if parts.is_empty() => {
            writer.out.push_str(empty(*kind));
            writer.out.push('\n');
        }
        Value::Parts(_, parts) => writer.parts(parts, Level { indent: 0, shape }, First::OnItsOwn),
        Value::Nothing | Value::Alias(_) | Value::Scalar(_) => {}
    }
    writer.lines(&tree.foot, 0);
    writer.out
}

/// How deep something is, and its schema.
#[derive(Clone, Copy)]
struct Level<'s> {
    indent: usize,
    shape: Shape<'s>,
}

/// The position of the first part of a list or mapping.
#[derive(Clone, Copy, PartialEq, Eq)]
enum First {
    /// After the dash of the item that it begins.
    Behind,
    /// On a separate line.
    OnItsOwn,
}

struct Writer {
    out: String,
    /// Whether an empty line would become part of the scalar before it.
    is_sealed: bool,
}

impl Writer {
    fn parts(&mut self, parts: &[Part<'_>], level: Level<'_>, first: First) {
        for (i, part) in parts.iter().enumerate() {
            let above = match i {
                0 => unspaced(&part.above),
                _ => &part.above,
            };
            self.lines(above, level.indent);
            if i > 0 || first == First::OnItsOwn {
                self.indent(level.indent);
            }
            let shape = part.shape(level.shape);
            match &part.key {
                Some(key) => self.key(key, level.shape),
                None => self.out.push('-'),
            }
            if let Some(anchor) = part.anchor {
                self.out.push(' ');
                self.out.push_str(anchor);
            }
            let indent = level.indent + 2;
            self.value(part, Level { indent, shape });
            self.lines(&part.below, indent);
        }
    }

    fn key(&mut self, key: &Key<'_>, shape: Shape<'_>) {
        if let Some(anchor) = key.anchor {
            self.out.push_str(anchor);
            self.out.push(' ');
        }
        match &key.value {
            Value::Scalar(scalar) => {
                let name = scalar.text.as_str();
                if shape.rank(name).is_some() && is_word(name) {
                    self.out.push_str(name);
                } else {
                    let key = as_written(scalar).unwrap_or_else(|| inline(name));
                    self.out.push_str(&key);
                }
            }
            Value::Alias(alias) => {
                self.out.push_str(alias);
                self.out.push(' ');
            }
            Value::Nothing | Value::Parts(..) => {}
        }
        self.out.push(':');
    }

    /// The text after the key or dash; `level` is that of its further lines.
    fn value(&mut self, part: &Part<'_>, level: Level<'_>) {
        match &part.value {
            Value::Parts(kind, parts) if parts.is_empty() => self.short(empty(*kind), part),
            Value::Parts(_, parts) => {
                let first = unspaced(&parts[0].above);
                let is_plain = part.beside.is_empty() && part.anchor.is_none();
                if part.key.is_none() && is_plain && first.is_empty() {
                    self.out.push(' ');
                    self.parts(parts, level, First::Behind);
                } else {
                    self.end(&part.beside);
                    self.parts(parts, level, First::OnItsOwn);
                }
            }
            Value::Nothing => self.end(&part.beside),
            Value::Alias(alias) => self.short(alias, part),
            Value::Scalar(scalar) => self.scalar(scalar, part, level),
        }
    }

    fn scalar(&mut self, scalar: &Scalar<'_>, part: &Part<'_>, level: Level<'_>) {
        let line = self.out.rfind('\n').map_or(0, |at| at + 1);
        let place = ScalarContext {
            column: self.out[line..].chars().count() + 1,
            indent: level.indent,
        };
        let text = match as_written(scalar) {
            Some(text) => text,
            None if level.shape.knows(&scalar.text) => scalar.text.clone(),
            // Comments that continue below the line leave no room for further lines.
            None if part.beside.len() > 1 => inline(&scalar.text),
            None => self::text(scalar, place),
        };
        match text.split_once('\n') {
            None => self.short(&text, part),
            Some((head, below)) => {
                self.short(head, part);
                self.out.push_str(below);
                self.out.push('\n');
                self.is_sealed = head.ends_with('+');
            }
        }
    }

    /// A value on the same line, and the comments beside it.
    fn short(&mut self, text: &str, part: &Part<'_>) {
        self.out.push(' ');
        self.out.push_str(text);
        self.end(&part.beside);
    }

    /// The end of a line, and the comments there.
    fn end(&mut self, beside: &[&str]) {
        self.is_sealed = false;
        if let Some((first, rest)) = beside.split_first() {
            self.out.push(' ');
            let line = self.out.rfind('\n').map_or(0, |at| at + 1);
            let column = self.out[line..].chars().count();
            self.out.push_str(first);
            for comment in rest {
                self.out.push('\n');
                self.indent(column);
                self.out.push_str(comment);
            }
        }
        self.out.push('\n');
    }

    /// Comments and empty lines; several empty lines become one.
    fn lines(&mut self, lines: &[Line<'_>], indent: usize) {
        for line in lines {
            match line {
                Some(comment) => {
                    self.indent(indent);
                    self.out.push_str(comment);
                    self.end(&[]);
                }
                None if self.is_sealed || self.out.is_empty() || self.out.ends_with("\n\n") => {}
                None => self.out.push('\n'),
            }
        }
    }

    fn indent(&mut self, indent: usize) {
        self.out.extend(std::iter::repeat_n(' ', indent));
    }
}

/// The lines without empty ones at the front.
fn unspaced<'l, 'a>(lines: &'l [Line<'a>]) -> &'l [Line<'a>] {
    let blank = lines.iter().take_while(|line| line.is_none()).count();
    &lines[blank..]
}

fn empty(kind: Collection) -> &'static str {
    match kind {
        Collection::List => "[]",
        Collection::Mapping => "{}",
    }
}

/// A text in the plainest style that keeps it; line breaks of its author stay.
fn text(scalar: &Scalar<'_>, place: ScalarContext) -> String {
    let text = scalar.text.as_str();
    let block = match scalar.style {
        _ if text.contains(LINE_ENDS) => None,
        ScalarStyle::Literal if text.contains('\n') => literal(text, place.indent),
        ScalarStyle::Folded => folded(text, scalar.source, place.indent),
        _ => None,
    };
    block.unwrap_or_else(|| self::scalar(text, place))
}

/// A plain scalar that is not text, such as a number, as its author wrote it; in decimal digits if
/// readers of YAML 1.1 and 1.2 read different numbers.
fn as_written(scalar: &Scalar<'_>) -> Option<String> {
    let text = scalar.text.as_str();
    // A byte order mark at the front would be skipped when the text is read separately.
    let is_text = is_word(text) || text.contains(['\n', '\u{feff}']);
    if scalar.style != ScalarStyle::Plain || is_text {
        return None;
    }
    match yaml::parse(text).ok()?.value {
        Json::Number(number) if text.contains(['o', 'e', 'E']) && !text.contains("0x") => {
            let decimal = number.to_string();
            let is_plain = !decimal.contains('e');
            Some(if is_plain { decimal } else { text.to_owned() })
        }
        Json::Number(_) | Json::Bool(_) | Json::Null => Some(text.to_owned()),
        Json::String(_) | Json::Array(_) | Json::Object(_) => None,
    }
}
