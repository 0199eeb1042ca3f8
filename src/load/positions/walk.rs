//! The walk through the events of a text that records where each key and value is.

use std::collections::BTreeMap;

use saphyr_parser::{Event, ScalarStyle, Span as YamlSpan};

use super::tree::{MAX_REPEATED, Node, NodeSpans, Parts, Positions, Repeated, escape};
use crate::diagnostic::Span;
use crate::load::lines::Lines;
use crate::load::quoted::quoted;
use crate::load::yaml::Listener;

/// One open list or mapping.
struct Open {
    /// Its number; `None` if its key is a duplicate, so that it has no place.
    node: Option<usize>,
    /// Its key in the mapping around it, or its index in the list.
    token: String,
    start: (usize, usize),
    /// In a mapping, the key whose value comes next.
    key: Option<(String, Span)>,
    /// In a mapping, where each key is.
    seen: BTreeMap<String, Span>,
    /// In a list, how many items it has so far.
    items: usize,
}

/// The walk through one text.
pub(super) struct Walk<'a> {
    text: &'a str,
    found: Positions,
    lines: Lines<'a>,
    open: Vec<Open>,
    latest_end: (usize, usize),
}

impl Listener for Walk<'_> {
    fn key(&mut self, key: &str, event: &Event<'_>, span: YamlSpan) {
        let here = self.place(event, span);
        let Some(open) = self.open.last_mut() else {
            return;
        };
        open.key = Some((key.to_owned(), here));
        if let Some(node) = open.node {
            self.found.nodes[node].place.first.get_or_insert(here);
        }
        match open.seen.get(key) {
            Some(&first) => self.repeated(key, here, first),
            None => {
                open.seen.insert(key.to_owned(), here);
            }
        }
    }

    fn leaf(&mut self, event: &Event<'_>, span: YamlSpan) {
        let here = self.place(event, span);
        self.put(here, Parts::None);
    }

    fn start(&mut self, event: &Event<'_>, span: YamlSpan) {
        let parts = match event {
            Event::MappingStart(..) => Parts::Mapping(BTreeMap::new()),
            _ => Parts::List(Vec::new()),
        };
        let start = (span.start.line(), span.start.col() + 1);
        let (node, token) = self.put(Span::at(start.0, start.1), parts);
        self.open.push(Open {
            node,
            token,
            start,
            key: None,
            seen: BTreeMap::new(),
            items: 0,
        });
    }

    /// A list or mapping in brackets ends after its bracket, another one after its last scalar.
    fn end(&mut self, span: YamlSpan) {
        let Some(open) = self.open.pop() else { return };
        let end = (span.end.line(), span.end.col() + 1);
        if end > (span.start.line(), span.start.col() + 1) {
            self.latest_end = end;
        }
        if let Some(node) = open.node
            && self.latest_end > open.start
        {
            self.found.nodes[node].place.value = Span::new(open.start, self.latest_end);
        }
    }
}

impl<'a> Walk<'a> {
    /// A walk that has not started.
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            found: Positions::default(),
            lines: Lines::new(text),
            open: Vec::new(),
            latest_end: (1, 1),
        }
    }

    /// The places found so far.
    pub(super) fn finish(self) -> Positions {
        self.found
    }

    /// Records where a scalar or an alias is; keeps the end of the last one.
    fn place(&mut self, event: &Event<'_>, span: YamlSpan) -> Span {
        let place = match event {
            Event::Scalar(_, ScalarStyle::Literal | ScalarStyle::Folded, ..) => {
                let start = (span.start.line(), span.start.col() + 1);
                let end = self.lines.trim_back((span.end.line(), span.end.col() + 1));
                Span::new(start, end.max(start))
            }
            Event::Scalar(_, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted, ..) => {
                self.quoted(to_span(span))
            }
            _ => to_span(span),
        };
        if let (Some(line), Some(column)) = (place.end_line, place.end_column) {
            self.latest_end = (line, column);
        }
        place
    }

    /// The place of a quoted text up to the closing quote.
    fn quoted(&self, place: Span) -> Span {
        let start = place.line.zip(place.column);
        let text = start.and_then(|start| self.text.get(self.lines.offset(start)?..));
        match (start, text.filter(|text| text.starts_with(['"', '\'']))) {
            (Some((line, column)), Some(text)) => {
                let (further, width) = Lines::new(quoted(text)).end();
                let before = if further == 1 { column - 1 } else { 0 };
                Span::new((line, column), (line + further - 1, before + width))
            }
            _ => place,
        }
    }

    /// Records a duplicate key of the innermost mapping.
    fn repeated(&mut self, key: &str, span: Span, first: Span) {
        if self.found.repeated.len() == MAX_REPEATED {
            return;
        }
        let above = self.open.iter().skip(1).map(|open| open.token.as_str());
        let tokens = above
            .chain([key])
            .flat_map(|token| ["/".to_owned(), escape(token)]);
        let pointer = tokens.collect();
        self.found.repeated.push(Repeated {
            pointer,
            span,
            first,
        });
    }

    /// Gives the next value its place: its number, and its key or index. For a duplicate key the first
    /// value keeps its place, as in the value of the text.
    fn put(&mut self, value: Span, parts: Parts) -> (Option<usize>, String) {
        let number = self.found.nodes.len();
        let mut place = NodeSpans {
            value,
            ..NodeSpans::default()
        };
        let Some(open) = self.open.last_mut() else {
            self.found.nodes.push(Node { place, parts });
            return (Some(number), String::new());
        };
        let token = if let Some((key, span)) = open.key.take() {
            place.key = Some(span);
            key
        } else {
            open.items += 1;
            (open.items - 1).to_string()
        };
        let Some(above) = open.node else {
            return (None, token);
        };
        let is_new = match &mut self.found.nodes[above].parts {
            Parts::List(items) => {
                items.push(number);
                true
            }
            Parts::Mapping(members) if !members.contains_key(&token) => {
                members.insert(token.clone(), number);
                true
            }
            Parts::Mapping(_) | Parts::None => false,
        };
        if !is_new {
            return (None, token);
        }
        self.found.nodes.push(Node { place, parts });
        (Some(number), token)
    }
}

fn to_span(span: YamlSpan) -> Span {
    let start = (span.start.line(), span.start.col() + 1);
    let end = (span.end.line(), span.end.col() + 1);
    if end > start {
        Span::new(start, end)
    } else {
        Span::at(start.0, start.1)
    }
}
