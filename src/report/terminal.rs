//! Where text is shown: how wide a line is, and whether it has colours.

/// How text is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terminal {
    /// Whether to use colours.
    pub coloring: Coloring,
    /// The number of columns; source lines take 40 to 160.
    pub width: usize,
}

/// Whether to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coloring {
    /// With escape sequences.
    Colored,
    /// Plain text.
    Plain,
}

impl From<bool> for Coloring {
    fn from(colored: bool) -> Self {
        if colored { Self::Colored } else { Self::Plain }
    }
}

impl Default for Terminal {
    /// For output that is not a terminal: plain, 100 columns wide.
    fn default() -> Self {
        Self {
            coloring: Coloring::Plain,
            width: 100,
        }
    }
}
