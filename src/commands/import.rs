//! stub
use super::World;
use crate::cli::Dpga;
use anyhow::Result;
pub(super) fn run(_: &World, _: &Dpga) -> Result<u8> {
    anyhow::bail!("not here yet")
}
