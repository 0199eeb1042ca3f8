//! Builds the value of a text from the events of the parser.

use saphyr_parser::{Event, Span};
use serde_json::map::Entry;
use serde_json::{Map, Value};

use super::anchors::{Anchors, Measured, Sum};
use super::listener::{Listener, Parsed};
use super::scalar;
use crate::load::fault::{FaultKind, MAX_DEPTH};

/// A value that grows with each event.
#[derive(Debug, Default)]
pub(super) struct Builder {
    open: Vec<Open>,
    anchors: Anchors,
    value: Option<Value>,
    documents: usize,
    repeats_keys: bool,
}

/// A list or mapping that is still open.
#[derive(Debug)]
struct Open {
    anchor: usize,
    sum: Sum,
    parts: Parts,
}

#[derive(Debug)]
enum Parts {
    List(Vec<Value>),
    /// The members so far, and the key whose value comes next.
    Mapping(Map<String, Value>, Option<String>),
}

impl Builder {
    /// The value of a finished text.
    pub(super) fn finish(self) -> Parsed {
        Parsed {
            value: self.value.unwrap_or_default(),
            repeats_keys: self.repeats_keys,
        }
    }

    /// Handles one event.
    ///
    /// # Errors
    /// If the event is not allowed in the value.
    pub(super) fn take(
        &mut self,
        event: &Event<'_>,
        span: Span,
        listener: &mut impl Listener,
    ) -> Result<(), FaultKind> {
        match event {
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(FaultKind::Documents);
                }
            }
            Event::Scalar(.., Some(_))
            | Event::SequenceStart(_, Some(_))
            | Event::MappingStart(_, Some(_)) => return Err(FaultKind::Tag),
            Event::Scalar(text, style, anchor, None) => {
                let value = Measured::leaf(scalar::value(text, *style)?);
                self.anchors.keep(*anchor, &value)?;
                self.node(value, (event, span), listener)?;
            }
            Event::Alias(anchor) => {
                let value = self.anchors.get(*anchor, self.open.len())?;
                self.node(value, (event, span), listener)?;
            }
            Event::SequenceStart(anchor, None) => {
                self.start(*anchor, Parts::List(Vec::new()))?;
                listener.start(event, span);
            }
            Event::MappingStart(anchor, None) => {
                self.start(*anchor, Parts::Mapping(Map::new(), None))?;
                listener.start(event, span);
            }
            Event::SequenceEnd | Event::MappingEnd => {
                self.end()?;
                listener.end(span);
            }
        }
        Ok(())
    }

    fn waits_for_key(&self) -> bool {
        let innermost = self.open.last().map(|open| &open.parts);
        matches!(innermost, Some(Parts::Mapping(_, None)))
    }

    /// Adds a scalar or the value of an alias: as a key if a mapping expects one.
    fn node(
        &mut self,
        node: Measured,
        (event, span): (&Event<'_>, Span),
        listener: &mut impl Listener,
    ) -> Result<(), FaultKind> {
        let innermost = self.open.last_mut().map(|open| &mut open.parts);
        if let Some(Parts::Mapping(_, key @ None)) = innermost {
            let name = scalar::name(node.value)?;
            listener.key(&name, event, span);
            *key = Some(name);
        } else {
            listener.leaf(event, span);
            self.put(node);
        }
        Ok(())
    }

    fn start(&mut self, anchor: usize, parts: Parts) -> Result<(), FaultKind> {
        if self.waits_for_key() {
            return Err(FaultKind::CompositeKey);
        }
        if self.open.len() == MAX_DEPTH {
            return Err(FaultKind::Depth);
        }
        self.anchors.begin(anchor);
        self.open.push(Open {
            anchor,
            sum: Sum::default(),
            parts,
        });
        Ok(())
    }

    fn end(&mut self) -> Result<(), FaultKind> {
        let Some(open) = self.open.pop() else {
            return Ok(());
        };
        let value = match open.parts {
            Parts::List(items) => Value::Array(items),
            Parts::Mapping(members, _) => Value::Object(members),
        };
        let value = Measured::around(value, open.sum);
        self.anchors.keep(open.anchor, &value)?;
        self.put(value);
        Ok(())
    }

    /// Puts a complete value into the innermost list or mapping.
    fn put(&mut self, part: Measured) {
        let Some(open) = self.open.last_mut() else {
            self.value = Some(part.value);
            return;
        };
        match &mut open.parts {
            Parts::List(items) => {
                open.sum.add(&part, 0);
                items.push(part.value);
            }
            Parts::Mapping(members, key) => {
                let key = key.take().unwrap_or_default();
                open.sum.add(&part, key.len());
                match members.entry(key) {
                    Entry::Vacant(free) => {
                        free.insert(part.value);
                    }
                    Entry::Occupied(_) => self.repeats_keys = true,
                }
            }
        }
    }
}
