//! Parents that `derived_from` names as a project outside of the registry, though the registry has a good of
//! that name or address.

use super::names::Seen;
use crate::diagnostic::Code;
use crate::entry::Derivation;
use crate::slug::fold;
use crate::validate::display::cut;
use crate::validate::finding::Finding;

/// Every parent that is likely a good of the registry and is not named by its id.
pub(super) fn findings(parents: &[Derivation], seen: &Seen<'_>) -> Vec<Finding> {
    let outside = parents
        .iter()
        .enumerate()
        .filter(|(_, parent)| parent.good.is_none());
    outside
        .filter_map(|(n, parent)| finding(n, parent, seen))
        .collect()
}

fn finding(n: usize, parent: &Derivation, seen: &Seen<'_>) -> Option<Finding> {
    let by_address = || seen.at_address(parent.url.as_deref()?);
    let by_name = || seen.called(&fold(parent.name.as_deref()?));
    let (id, what) = match by_address() {
        Some(id) => (id, "address"),
        None => (by_name()?, "name"),
    };
    let name = parent.name.as_deref().unwrap_or_default();
    let (name, id) = (cut(name, 60), cut(id, 100));
    let message = format!(
        "`derived_from[{n}]` names `{name}` as a project outside of this registry, but the good `{id}` has that {what}"
    );
    let help = format!(
        "write `good: {id}` instead of `name` and `url`; if it is another project of the same name, change nothing"
    );
    Some(
        Finding::new(
            Code::UndeclaredParent,
            format!("/derived_from/{n}/name"),
            message,
        )
        .help(help),
    )
}
