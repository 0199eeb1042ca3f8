//! The world in dots: a map without boundaries, small enough for any page.

use crate::pages::chart::{Role, Svg, Words};
use crate::site::context::Context;
use crate::theme::html::Html;

impl Context<'_> {
    /// The world in dots, with the countries of each class in the colour of that class.
    pub(crate) fn dotted(&self, words: &Words<'_>, classes: &[(&str, Vec<&str>)]) -> Html {
        let dots = self.site.sources.theme.dots();
        let (width, height) = (dots.columns, dots.rows);
        let size = format!("viewBox=\"-1 -1 {} {}\"", width + 1, height + 1);
        let mut svg = Svg::open(words, &Role::Image, ("dots", &size));
        svg.put(&format!("<path class=\"level-0\" d=\"{}\"/>", dots.land));
        for (class, codes) in classes {
            let path = dots.path(codes.iter().copied());
            if !path.is_empty() {
                svg.put(&format!("<path class=\"{class}\" d=\"{path}\"/>"));
            }
        }
        svg.close()
    }
}
