//! The templates of a theme in one language, and the pages they render, within limits.

use std::io::{self, Write};
use std::sync::LazyLock;

use anyhow::{Result, bail};
use tera::{Context, Tera, Value};

use crate::theme::meter;
use crate::theme::meter::Meter;

/// How many bytes a page may have.
const MOST_BYTES: usize = 32 << 20;

/// Few pages have more bytes.
const COMMON_BYTES: usize = 32 << 10;

/// Templates that are ready to be rendered.
pub(crate) struct Templates {
    /// Made for the first page: a build may have none.
    pub(crate) tera: LazyLock<Tera, Box<dyn FnOnce() -> Tera + Send>>,
    /// Counts the steps of templates that are not those of the program.
    pub(crate) meter: Option<Meter>,
}

impl Templates {
    /// A page.
    ///
    /// # Errors
    /// If the template uses something missing, does too much or writes too much; the error shows the
    /// place.
    pub(crate) fn render(&self, name: &str, context: &Context) -> Result<String> {
        meter::begin();
        let mut page = Page {
            bytes: Vec::with_capacity(COMMON_BYTES),
            is_full: false,
        };
        let done = self.tera.render_to(name, context, &mut page);
        if page.is_full {
            bail!("it writes more than {} MiB for one page", MOST_BYTES >> 20);
        }
        match (done, &self.meter) {
            (Ok(()), _) => Ok(String::from_utf8(page.bytes)?),
            (Err(error), None) => Err(error.into()),
            (Err(error), Some(meter)) => Err(meter.explain(&error)),
        }
    }

    /// Whether all templates are those of the program.
    pub(crate) fn are_own(&self) -> bool {
        self.meter.is_none()
    }

    /// A component with one argument as HTML, outside of any page; nothing if it cannot be rendered alone.
    pub(crate) fn component(&self, name: &str, argument: (&'static str, Value)) -> Option<Value> {
        let mut context = Context::new();
        context.insert_value(argument.0, argument.1);
        let html = self
            .tera
            .render_component(name, &context, None, true)
            .ok()?;
        Some(Value::safe_string(&html))
    }
}

/// The bytes of a page, up to its limit.
struct Page {
    bytes: Vec<u8>,
    is_full: bool,
}

impl Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.is_full |= self.bytes.len() + bytes.len() > MOST_BYTES;
        if self.is_full {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
