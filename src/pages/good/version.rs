//! The version of the Standard that a good was assessed under, if there is a newer one.

use serde::Serialize;

use crate::catalog::{Good, Status};
use crate::site::context::Context;
use crate::site::link::{Day, Link};

/// An older version of the Standard.
#[derive(Serialize)]
pub(crate) struct Older {
    version: String,
    /// Its day, if it is a known version.
    day: Option<Day>,
    /// What changed since.
    since: Link,
}

/// The version of a good that is older than the one in force; former goods are not assessed.
pub(crate) fn older(context: &Context<'_>, good: &Good) -> Option<Older> {
    let standard = &context.site.sources.standard;
    let version = standard.version_of(&good.entry);
    if good.status == Status::Former || *version >= *standard.version() {
        return None;
    }
    let release = standard.release(&version);
    Some(Older {
        version: version.to_string(),
        day: release.map(|release| context.day(release.date)),
        since: Link {
            label: context.language.t("good-changed-since"),
            href: format!("{}#versions", context.links.to("standard/")),
            current: None,
        },
    })
}
