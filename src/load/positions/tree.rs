//! The positions of one text as a tree.

use std::collections::BTreeMap;

use crate::diagnostic::Span;

/// How many duplicate keys are reported for one text; a reader fixes these and then sees the rest.
pub(super) const MAX_REPEATED: usize = 100;

/// Places of the keys and values of one text, as a tree: its size grows with the text, however long the
/// pointers into it are.
#[derive(Debug, Default)]
pub struct Positions {
    pub(super) nodes: Vec<Node>,
    pub(super) repeated: Vec<Repeated>,
}

/// One value. The first node is the whole document.
#[derive(Debug, Default)]
pub(super) struct Node {
    pub(super) place: NodeSpans,
    pub(super) parts: Parts,
}

/// The values inside of a value, as numbers of nodes.
#[derive(Debug, Default)]
pub(super) enum Parts {
    #[default]
    None,
    List(Vec<usize>),
    Mapping(BTreeMap<String, usize>),
}

/// Where a value is, the key before it, and the first key in it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct NodeSpans {
    pub(super) key: Option<Span>,
    pub(super) first: Option<Span>,
    pub(super) value: Span,
}

/// A key that appears twice in one mapping.
#[derive(Debug, Clone)]
pub struct Repeated {
    /// JSON Pointer of the value under the key.
    pub pointer: String,
    /// The second key.
    pub span: Span,
    /// The first key.
    pub first: Span,
}

impl Positions {
    /// The place of a value, or of the nearest value above it.
    #[must_use]
    pub fn value(&self, pointer: &str) -> Span {
        self.nearest(pointer, |place| place.value)
    }

    /// The place of the key of a value; for an item of a list, the item itself or the first key in it.
    #[must_use]
    pub fn key(&self, pointer: &str) -> Span {
        self.nearest(pointer, |place| {
            place.key.or(place.first).unwrap_or(place.value)
        })
    }

    /// All keys that appear twice, in the order of the text.
    #[must_use]
    pub fn repeated(&self) -> &[Repeated] {
        &self.repeated
    }

    /// A part of the place of a pointer's value, or of the nearest value above it.
    pub(super) fn nearest(&self, pointer: &str, pick: impl Fn(&NodeSpans) -> Span) -> Span {
        let Some(mut node) = self.nodes.first() else {
            return Span::at(1, 1);
        };
        for token in pointer.split('/').skip(1) {
            let token = token.replace("~1", "/").replace("~0", "~");
            let part = match &node.parts {
                Parts::None => None,
                Parts::List(items) => token.parse().ok().and_then(|at: usize| items.get(at)),
                Parts::Mapping(members) => members.get(&token),
            };
            let Some(part) = part else { break };
            node = &self.nodes[*part];
        }
        pick(&node.place)
    }
}

/// A key as a token of a JSON Pointer (RFC 6901).
#[must_use]
pub fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
