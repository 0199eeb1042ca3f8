//! How to check the signature of the manifest, with code to copy.

use serde::Serialize;

use crate::api::snippets::VERIFY;
use crate::pages::reference::snippet::Snippet;
use crate::site::context::Context;

/// The public key, and code that checks with it.
#[derive(Serialize)]
pub(crate) struct Signed {
    key: String,
    snippets: Vec<Snippet>,
}

/// How to check the signature of this site; nothing if it has none.
pub(crate) fn signed(context: &Context<'_>) -> Option<Signed> {
    let sources = &context.site.sources;
    let key = sources.signer.as_ref()?.public_key();
    let url = format!("{}api/v1/", sources.config.base_url);
    let snippets = VERIFY.map(|(language, code)| Snippet {
        language,
        code: code.replace("{url}", &url).replace("{key}", &key),
    });
    Some(Signed {
        key,
        snippets: snippets.into(),
    })
}
