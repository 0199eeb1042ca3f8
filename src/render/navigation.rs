//! Checks that the links of the navigation lead to something.

use std::collections::BTreeSet;

use anyhow::{Result, bail};

use super::plan::Planned;
use crate::config::Target;
use crate::site::Site;
use crate::suggest::closest;

/// Checks that every link of the navigation inside the site leads to a file of it.
///
/// # Errors
/// If one does not; the error names its line in `site.toml` and the address that was probably meant.
pub(super) fn check_navigation(site: &Site, plan: &[Planned]) -> Result<()> {
    let appearance = &site.sources.config.appearance;
    let ways = appearance.menu.iter().flatten().chain(&appearance.extra);
    let inside = ways.filter_map(|way| match &way.to {
        Target::Inside(address) => Some((way.line, address)),
        Target::Outside(_) => None,
    });
    let inside: Vec<_> = inside.collect();
    if inside.is_empty() {
        return Ok(());
    }
    let first = plan.iter().filter(|planned| planned.language == 0);
    let known: BTreeSet<&str> = first.map(|planned| planned.address(site)).collect();
    for (line, address) in inside {
        let end = address.find(['#', '?']).unwrap_or(address.len());
        let path = &address[..end];
        if known.contains(path) {
            continue;
        }
        let help = match closest(path, known.iter().copied()) {
            Some(meant) => format!("did you mean `/{meant}`?"),
            None => "write the address of a page without the name of the host".to_owned(),
        };
        bail!("`site.toml`, line {line}: the site has nothing at `/{address}`: {help}");
    }
    Ok(())
}
