//! Keeps the values that have an anchor, and limits what their aliases expand to.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::load::fault::{FaultKind, MAX_DEPTH};

/// The most bytes that the values of one text may take, including aliases; no text of
/// [`crate::load::MAX_BYTES`] without aliases comes near.
const MAX_EXPANDED: usize = 32 << 20;

/// The size of a value besides its text.
const VALUE_BYTES: usize = 32;

/// A value with its size and depth.
#[derive(Debug, Clone)]
pub(super) struct Measured {
    pub(super) value: Value,
    /// Bytes, as counted against [`MAX_EXPANDED`].
    size: usize,
    /// Levels of lists and mappings.
    height: usize,
}

/// The values that have an anchor, and how much may still be built.
#[derive(Debug)]
pub(super) struct Anchors {
    /// By the parser's number; `None` while the value is still being read.
    kept: BTreeMap<usize, Option<Measured>>,
    budget: usize,
}

impl Default for Anchors {
    fn default() -> Self {
        Self {
            kept: BTreeMap::new(),
            budget: MAX_EXPANDED,
        }
    }
}

impl Measured {
    /// A scalar.
    pub(super) fn leaf(value: Value) -> Self {
        let text = value.as_str().map_or(0, str::len);
        Self {
            value,
            size: text + VALUE_BYTES,
            height: 0,
        }
    }

    /// A list or mapping around the sizes and heights of its parts.
    pub(super) fn around(value: Value, sum: Sum) -> Self {
        Self {
            value,
            size: sum.size + VALUE_BYTES,
            height: sum.height + 1,
        }
    }
}

/// The sizes and heights of the parts of a list or mapping.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sum {
    size: usize,
    height: usize,
}

impl Sum {
    /// Adds one part, and the key before it.
    pub(super) fn add(&mut self, part: &Measured, key: usize) {
        self.size += part.size + key;
        self.height = self.height.max(part.height);
    }
}

impl Anchors {
    /// Records that a value with an anchor begins; 0 means no anchor.
    pub(super) fn begin(&mut self, anchor: usize) {
        if anchor > 0 {
            self.kept.insert(anchor, None);
        }
    }

    /// Keeps a value that is complete.
    ///
    /// # Errors
    /// If that would be too much.
    pub(super) fn keep(&mut self, anchor: usize, value: &Measured) -> Result<(), FaultKind> {
        if anchor > 0 {
            self.spend(value.size)?;
            self.kept.insert(anchor, Some(value.clone()));
        }
        Ok(())
    }

    /// The value that an alias means, at a depth.
    ///
    /// # Errors
    /// If it contains the alias, or would nest too deeply there, or be too much.
    pub(super) fn get(&mut self, anchor: usize, depth: usize) -> Result<Measured, FaultKind> {
        let Some(Some(value)) = self.kept.get(&anchor) else {
            return Err(FaultKind::Recursion);
        };
        if depth + value.height > MAX_DEPTH {
            return Err(FaultKind::Depth);
        }
        let value = value.clone();
        self.spend(value.size)?;
        Ok(value)
    }

    fn spend(&mut self, bytes: usize) -> Result<(), FaultKind> {
        let rest = self.budget.checked_sub(bytes);
        self.budget = rest.ok_or(FaultKind::Expansion)?;
        Ok(())
    }
}
