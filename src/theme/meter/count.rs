//! Rewrites a template so that everything it does is counted: each value that it reads; and each text,
//! loop, block and component by its length, each time it runs.
//!
//! Tera has no limit on what a template may do, and no hook except its filters and functions. So a
//! filter is put after each value, `{{ name }}` becoming `{{ name|metered }}`, and a function at the
//! beginning of everything that may run again. The output stays the same.

mod expression;

use crate::theme::meter::tokens::{Tag, Token, tags};

/// The filter that counts a value, and the function that counts all else.
pub(crate) const FILTER: &str = "metered";
pub(crate) const FUNCTION: &str = "meter";

/// Filters that may take longer, or return more, than they are given; our own filters count that
/// themselves.
pub(crate) const GUARDED: [&str; 6] = ["group_by", "indent", "join", "replace", "sort", "unique"];

/// A quoted text up to this length costs no more than its tag.
const SHORT: usize = 64;

/// A template that counts.
#[derive(Debug, Default)]
pub(crate) struct Counted {
    pub(crate) text: String,
    /// Where something was inserted, in bytes of the text, and how much.
    inserted: Vec<(usize, usize)>,
    /// The templates that it includes, and that it extends.
    pub(crate) includes: Vec<String>,
    pub(crate) extends: Option<String>,
    /// How deep its blocks are nested.
    pub(crate) blocks: usize,
}

/// Rewrites a template; `None` if Tera cannot read it.
pub(crate) fn counted(source: &str) -> Option<Counted> {
    let tags = tags(source)?;
    let mut writer = Writer {
        source,
        copied: 0,
        done: Counted::default(),
    };
    let mut extended = tags.iter().filter(|tag| writer.name(tag) == "extends");
    writer.done.extends = extended.next().map(|tag| writer.quoted(tag));
    // A template that extends another one must not have anything around its blocks.
    if writer.done.extends.is_none() {
        writer.begin(source.len(), "}}");
    }
    let lengths = writer.lengths(&tags);
    for (tag, length) in tags.iter().zip(lengths) {
        if tag.is_variable {
            writer.expression(&tag.tokens);
        } else {
            writer.tag(tag);
        }
        if matches!(writer.name(tag), "for" | "block" | "component") {
            writer.copy(tag.range.end);
            writer.begin(length, if tag.trims.1 { "-}}" } else { "}}" });
        }
    }
    writer.copy(source.len());
    Some(writer.done)
}

impl Counted {
    /// The place in the original template of a byte of this one.
    pub(crate) fn original(&self, at: usize) -> usize {
        let before = self.inserted.iter().take_while(|(place, _)| *place < at);
        at - before
            .map(|(place, length)| (*length).min(at - place))
            .sum::<usize>()
    }
}

struct Writer<'a> {
    source: &'a str,
    /// How much of the source was written.
    copied: usize,
    done: Counted,
}

impl<'a> Writer<'a> {
    fn copy(&mut self, to: usize) {
        self.done.text.push_str(&self.source[self.copied..to]);
        self.copied = to;
    }

    fn insert(&mut self, text: &str) {
        self.done.inserted.push((self.done.text.len(), text.len()));
        self.done.text.push_str(text);
    }

    fn word(&self, token: Option<&Token>) -> &'a str {
        token.map_or("", |token| &self.source[token.range.clone()])
    }

    /// The first word of a tag that is not a variable.
    fn name(&self, tag: &Tag) -> &'a str {
        if tag.is_variable {
            return "";
        }
        self.word(tag.tokens.first())
    }

    /// The template that a tag names.
    fn quoted(&self, tag: &Tag) -> String {
        let text = self.word(tag.tokens.get(1));
        let inside = text.get(1..text.len().saturating_sub(1));
        let mut out = String::new();
        let mut chars = inside.unwrap_or_default().chars();
        while let Some(c) = chars.next() {
            match c {
                '\\' => out.extend(chars.next().map(|escaped| match escaped {
                    'n' => '\n',
                    't' => '\t',
                    'r' => '\r',
                    other => other,
                })),
                other => out.push(other),
            }
        }
        out
    }

    /// Counts the value that ends with a token.
    fn count(&mut self, last: &Token) {
        self.copy(last.range.end);
        self.insert(&format!("|{FILTER}"));
    }

    /// Counts each run of a part of this many bytes; `end` removes the white space after it or keeps
    /// it, as the tag before does.
    fn begin(&mut self, bytes: usize, end: &str) {
        self.insert(&format!("{{{{ {FUNCTION}(bytes={bytes}) {end}"));
    }

    /// For each tag, how many bytes are between it and the tag that ends it.
    fn lengths(&mut self, tags: &[Tag]) -> Vec<usize> {
        let mut lengths: Vec<usize> = vec![0; tags.len()];
        let (mut open, mut blocks) = (Vec::new(), 0);
        for (at, tag) in tags.iter().enumerate() {
            let name = self.name(tag);
            match name {
                "for" | "if" | "filter" | "<" | "block" | "component" => open.push((at, name)),
                "set" | "set_global" if self.word(tag.tokens.get(2)) != "=" => {
                    open.push((at, name));
                }
                name if name == "</" || name.starts_with("end") => {
                    let Some((opened, name)) = open.pop() else {
                        continue;
                    };
                    lengths[opened] = tag.range.start.saturating_sub(tags[opened].range.end);
                    blocks -= usize::from(name == "block");
                }
                _ => {}
            }
            blocks += usize::from(name == "block");
            self.done.blocks = self.done.blocks.max(blocks);
        }
        lengths
    }

    fn tag(&mut self, tag: &Tag) {
        let tokens = tag.tokens.as_slice();
        match self.name(tag) {
            "include" => {
                let included = self.quoted(tag);
                self.done.includes.push(included);
            }
            "set" | "set_global" if self.word(tokens.get(2)) == "=" => {
                self.expression(&tokens[3..]);
            }
            "set" | "set_global" => match tokens {
                [_, name] => self.count(name),
                _ => self.filters(tokens.get(2..).unwrap_or_default()),
            },
            "for" => {
                let of = tokens
                    .iter()
                    .position(|token| self.word(Some(token)) == "in");
                let of = of.map_or(tokens.len(), |at| at + 1);
                self.iterated(&tokens[of..]);
            }
            "if" | "elif" => self.expression(&tokens[1..]),
            // The first filter has no `|` before it, only this word.
            "filter" => self.filters(tokens),
            "<" => self.expression(tokens),
            _ => {}
        }
    }
}
