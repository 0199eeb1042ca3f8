//! `opensearch.xml`: how browsers search this site from their address bar
//! (<https://github.com/dewitt/opensearch>).

use crate::markdown::{clean, escape, shorten};
use crate::site::addresses::{FIND, OPEN_SEARCH};
use crate::site::context::Context;

/// The longest name that the format allows.
const LONGEST_NAME: usize = 16;

/// The longest description that the format allows.
const LONGEST: usize = 1024;

/// The file.
pub(crate) fn opensearch(context: &Context<'_>) -> String {
    let config = &context.site.sources.config;
    let escaped = |text: &str| {
        let mut out = String::new();
        escape(&mut out, text);
        out
    };
    let address = context.absolute(context.language, "");
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n\
         <ShortName>{name}</ShortName>\n\
         <Description>{about}</Description>\n\
         <InputEncoding>UTF-8</InputEncoding>\n\
         <Image height=\"16\" width=\"16\" type=\"image/svg+xml\">{icon}</Image>\n\
         <Url type=\"text/html\" method=\"get\" template=\"{search}?q={{searchTerms}}\"/>\n\
         <Url type=\"application/opensearchdescription+xml\" rel=\"self\" template=\"{own}\"/>\n\
         </OpenSearchDescription>\n",
        name = escaped(&shorten(&clean(&config.title), LONGEST_NAME)),
        about = escaped(&shorten(&context.about_site(), LONGEST)),
        icon = escaped(&format!(
            "{}{}",
            config.base_url,
            context.site.sources.theme.asset("icon.svg")
        )),
        search = escaped(&format!("{address}{FIND}")),
        own = escaped(&format!("{}{OPEN_SEARCH}", config.base_url)),
    )
}
