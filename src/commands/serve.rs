//! stub
use super::World;
use crate::cli::Serve;
use anyhow::Result;
pub(super) fn run(_: &World, _: &Serve) -> Result<u8> {
    anyhow::bail!("not here yet")
}
