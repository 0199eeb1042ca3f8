//! What is beside the name of a good: its mark as inline SVG.

use serde::Serialize;

use crate::good::Good;
use crate::markdown::clean;
use crate::media::{LOGO_SIZES, mark};
use crate::site::addresses::logo_address;
use crate::site::context::Context;
use crate::theme::html::Html;

/// What is beside a name, for the component `face`: a logo, or a mark.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum Face {
    /// A generated mark.
    Mark {
        /// It, as HTML.
        mark: Html,
    },
    /// A logo of the entry.
    Logo {
        src: String,
        /// The same for screens with twice the dots; nothing for a drawing.
        srcset: Option<String>,
        alt: String,
        width: u32,
        height: u32,
    },
}

impl Face {
    /// The mark of an id and a name.
    pub(crate) fn marked(id: &str, name: &str) -> Self {
        Self::Mark {
            mark: Html::new(mark(id, name)),
        }
    }
}

impl Context<'_> {
    /// The logo of a good, or its mark; small in a list, where its name beside it says what it is.
    pub(crate) fn small_face(&self, good: &Good, name: &str) -> Face {
        let [small, large, _] = LOGO_SIZES;
        self.logo_of(good, [small, large], "")
            .unwrap_or_else(|| Face::marked(&good.id, name))
    }

    /// The same beside the heading of its page.
    pub(crate) fn large_face(&self, good: &Good, name: &str) -> Face {
        let [_, small, large] = LOGO_SIZES;
        let alt = good.entry.logo.as_ref().map(|logo| clean(&logo.alt));
        self.logo_of(good, [small, large], &alt.unwrap_or_default())
            .unwrap_or_else(|| Face::marked(&good.id, name))
    }

    fn logo_of(&self, good: &Good, [side, twice]: [u32; 2], alt: &str) -> Option<Face> {
        let logo = self.site.sources.logo(good)?;
        let to = |side| self.links.to(&logo_address(&good.id, &logo.file, side));
        let bitmap = (!logo.is_drawing()).then(|| format!("{} 2x", to(twice)));
        Some(Face::Logo {
            src: to(side),
            srcset: bitmap,
            alt: alt.to_owned(),
            width: side,
            height: side,
        })
    }
}

/// The mark of an id and a name as inline SVG: the pattern, and the initials over it. Its colours are classes.
pub(crate) fn mark(id: &str, name: &str) -> String {
    let mark::Mark {
        colour,
        path,
        initials,
    } = mark::of(id, name);
    // Nothing has to be escaped: initials are letters and digits.
    format!(
        "<svg class=\"mark mark-{colour}\" viewBox=\"0 0 48 48\" aria-hidden=\"true\">\
         <path d=\"{path}\"/><text x=\"24\" y=\"24\">{initials}</text></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::mark;

    #[test]
    fn a_name_writes_no_markup_into_its_mark() {
        let html = mark("a", "<b>\"&' onload=x <script>");
        assert_eq!(html.matches('<').count(), 5, "{html}");
        assert!(
            html.ends_with("<text x=\"24\" y=\"24\">BO</text></svg>"),
            "{html}"
        );
    }
}
