//! `dpg new`: writes a commented entry.

use anyhow::Result;

use super::environment::Environment;
use crate::cli::New;

pub(super) fn run(_: &Environment, _: &New) -> Result<u8> {
    anyhow::bail!("later")
}
