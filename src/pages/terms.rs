//! What the operator of the registry declares about its data, for the foot of every page.

use serde::Serialize;

use crate::config::{Contact, Data};
use crate::markdown::clean;
use crate::site::link::Link;

/// The declarations; what is absent is not shown.
#[derive(Serialize)]
pub(crate) struct Terms {
    license: Option<Link>,
    attribution: Option<String>,
    contact: Option<Link>,
}

/// The declarations of `[data]`; nothing if no page is to show any.
pub(crate) fn terms(data: &Data) -> Option<Terms> {
    let license = data.license.as_ref().map(|license| {
        let label = license.spdx.unwrap_or(&license.name);
        link(label, license.url.clone())
    });
    let contact = data.contact.as_ref();
    let contact = contact.map(|contact: &Contact| link(contact.text(), contact.href()));
    let attribution = data.attribution.as_deref();
    let attribution = attribution.map(|text| clean(text).into_owned());
    let is_any = license.is_some() || attribution.is_some() || contact.is_some();
    is_any.then_some(Terms {
        license,
        attribution,
        contact,
    })
}

/// A link to an address outside of the site.
pub(super) fn link(label: &str, href: String) -> Link {
    Link {
        label: clean(label).into_owned(),
        href,
        current: None,
    }
}
