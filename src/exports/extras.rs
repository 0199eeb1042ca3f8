//! Files per good that `site.toml` asks for, which other programs read.

use anyhow::{Result, bail};
use serde::Serialize;

use super::{codemeta, publiccode, shields, twin};
use crate::catalog::Good;
use crate::config::Extra;
use crate::exports::badge::has_badge;
use crate::exports::schema_org::is_program;
use crate::invisible::json;
use crate::site::addresses::card_address;
use crate::site::context::Context;

/// The path of a file without a language for a good's id; `None` for goods that the file does not fit.
pub(crate) fn path(extra: Extra, id: &str, good: &Good) -> Option<String> {
    match extra {
        Extra::Shields => has_badge(good).then(|| format!("badges/{id}.json")),
        Extra::Codemeta => is_software(good).then(|| format!("goods/{id}/codemeta.json")),
        Extra::Publiccode => is_software(good).then(|| format!("goods/{id}/publiccode.yml")),
        Extra::Cards => Some(card_address(id)),
        Extra::Markdown => Some(format!("goods/{id}/index.md")),
        Extra::Embed => None,
    }
}

/// Whether a good is a program, among other things.
fn is_software(good: &Good) -> bool {
    let mut categories = good.entry.categories.iter();
    categories.any(|category| is_program(category))
}

/// The content of one such file.
///
/// # Errors
/// If a shape cannot be written as JSON, and for the card, which is a page.
pub(crate) fn content(context: &Context<'_>, extra: Extra, position: usize) -> Result<String> {
    match extra {
        Extra::Shields => json(&shields::shields(context, position)),
        Extra::Codemeta => json(&codemeta::codemeta(context, position)),
        Extra::Publiccode => Ok(publiccode::publiccode(context, position)),
        Extra::Markdown => Ok(twin::twin(context, position)),
        Extra::Cards => bail!("the card of a good is a picture"),
        Extra::Embed => bail!("the card of a good is a page"),
    }
}

/// A value as JSON that people read too, with a final line end.
fn json(value: &impl Serialize) -> Result<String> {
    let mut text = serde_json::to_string_pretty(&json::clean(value)?)?;
    text.push('\n');
    Ok(text)
}
