//! The files of a site as they are published, without a folder to publish them to.

use std::sync::OnceLock;

use dpg_registry::api::Seals;
use dpg_registry::render::{Planned, Renderer, SearchIndex, plan};
use dpg_registry::site::Site;

/// The files whose paths are wanted.
pub(crate) fn files(site: &Site, is_wanted: impl Fn(&str) -> bool) -> Vec<(Planned, Vec<u8>)> {
    let plan = plan(site).unwrap();
    let index = OnceLock::new();
    let renderer = Renderer {
        site,
        plan: &plan,
        seals: &Seals::default(),
        index: &|| index.get_or_init(|| SearchIndex::new(site, None)),
    };
    let wanted = plan.iter().enumerate();
    let wanted = wanted.filter(|(_, planned)| is_wanted(&planned.path));
    wanted
        .map(|(position, planned)| {
            let body = renderer.file(position).unwrap();
            (planned.clone(), body.into_bytes().unwrap())
        })
        .collect()
}

/// One file that is text.
pub(crate) fn text(site: &Site, path: &str) -> String {
    let mut found = files(site, |planned| planned == path);
    let (_, bytes) = found.pop().unwrap_or_else(|| panic!("no `{path}`"));
    String::from_utf8(bytes).unwrap()
}
