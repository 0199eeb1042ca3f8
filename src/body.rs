//! The content of a file of the site: whole in memory, or written piece by piece.

use std::io::Write;

use anyhow::Result;

/// Writes the content of a file, the same bytes every time.
pub type WritePieces<'a> = dyn Fn(&mut dyn Write) -> Result<()> + Send + Sync + 'a;

/// The content of a file.
pub enum Body<'a> {
    /// All of it.
    Whole(Vec<u8>),
    /// What writes it, for content that need not be in memory at once.
    Pieces(Box<WritePieces<'a>>),
}

impl<'a> Body<'a> {
    /// A content that is written piece by piece.
    pub fn pieces(write: impl Fn(&mut dyn Write) -> Result<()> + Send + Sync + 'a) -> Self {
        Self::Pieces(Box::new(write))
    }

    /// Writes the content.
    ///
    /// # Errors
    /// If it cannot be made or written.
    pub fn write_to(&self, out: &mut dyn Write) -> Result<()> {
        match self {
            Self::Whole(bytes) => Ok(out.write_all(bytes)?),
            Self::Pieces(write) => write(out),
        }
    }

    /// The whole content.
    ///
    /// # Errors
    /// If it cannot be made.
    pub fn into_bytes(self) -> Result<Vec<u8>> {
        match self {
            Self::Whole(bytes) => Ok(bytes),
            Self::Pieces(write) => {
                let mut bytes = Vec::new();
                write(&mut bytes)?;
                Ok(bytes)
            }
        }
    }
}

impl From<Vec<u8>> for Body<'_> {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Whole(bytes)
    }
}

impl From<String> for Body<'_> {
    fn from(text: String) -> Self {
        Self::Whole(text.into_bytes())
    }
}
