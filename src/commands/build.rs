//! stub
use super::World;
use crate::cli::Build;
use anyhow::Result;
pub(super) fn run(_: &World, _: &Build) -> Result<u8> {
    anyhow::bail!("not here yet")
}
