//! Counts how much a browser draws when the parts of an SVG repeat each other.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use roxmltree::{Document, Node};

use crate::media::svg::style;

/// How many elements a browser may have to draw.
const HEAVIEST: u64 = 10_000;

/// The longest allowed chain of elements that refer to each other.
const LONGEST: usize = 200;

/// Refuses an SVG in which few elements draw very many.
///
/// # Errors
/// If it is too much, or parts draw each other in a circle.
pub(crate) fn check(document: &Document<'_>) -> Result<()> {
    sheets(document)?;
    let nodes = document.descendants();
    let mut counter = Counter {
        named: nodes
            .filter_map(|node| Some((node.attribute("id")?, node)))
            .collect(),
        known: BTreeMap::new(),
    };
    if counter.weigh(document.root_element(), 0)? > HEAVIEST {
        bail!(
            "its parts repeat each other so often that browsers draw more than {HEAVIEST} elements: repeat fewer of them"
        );
    }
    Ok(())
}

/// Refuses style sheets that refer to parts which draw: nobody knows how many elements a rule is for.
fn sheets(document: &Document<'_>) -> Result<()> {
    const CALM: [&str; 3] = ["linearGradient", "radialGradient", "stop"];
    let named = |id: &str| {
        let mut nodes = document.descendants();
        nodes.find(|node| node.attribute("id") == Some(id))
    };
    let sheets = document
        .descendants()
        .filter(|node| node.tag_name().name() == "style");
    let texts = sheets
        .flat_map(|sheet| sheet.descendants())
        .filter_map(|node| node.text());
    for id in texts.flat_map(style::references) {
        if let Some(part) = named(id)
            && !CALM.contains(&part.tag_name().name())
        {
            bail!(
                "its style sheet refers to `#{id}`, which is no gradient: write the reference as an attribute of the elements that need it"
            );
        }
    }
    Ok(())
}

struct Counter<'a, 'input> {
    named: BTreeMap<&'a str, Node<'a, 'input>>,
    /// By the number of a node, how much is drawn for it; `None` while it is being counted.
    known: BTreeMap<u32, Option<u64>>,
}

impl<'a, 'input> Counter<'a, 'input> {
    fn weigh(&mut self, node: Node<'a, 'input>, depth: usize) -> Result<u64> {
        match self.known.get(&node.id().get()) {
            Some(Some(weight)) => return Ok(*weight),
            Some(None) => bail!("its parts repeat each other in a circle: take one `href` out"),
            None if depth > LONGEST => {
                bail!(
                    "its parts refer to each other more than {LONGEST} deep: repeat fewer of them"
                )
            }
            None => {}
        }
        self.known.insert(node.id().get(), None);
        let mut weight = 1_u64;
        let children = node.children().filter(Node::is_element);
        let others = node.attributes().flat_map(|one| {
            let whole = one.value().strip_prefix('#');
            style::references(one.value()).chain(whole)
        });
        let others: Vec<Node<'a, 'input>> = others
            .filter_map(|id| self.named.get(id).copied())
            .collect();
        for other in children.chain(others) {
            weight = weight.saturating_add(self.weigh(other, depth + 1)?);
        }
        self.known.insert(node.id().get(), Some(weight));
        Ok(weight)
    }
}

#[cfg(test)]
mod tests {
    use roxmltree::Document;

    use super::check;

    #[test]
    fn parts_that_double_each_other_are_too_much() {
        let level = |n: usize| {
            let inner = format!("<use href=\"#a{n}\"/>").repeat(2);
            format!("<g id=\"a{}\">{inner}</g>", n + 1)
        };
        let svg = |levels: usize| {
            let levels: String = (0..levels).map(level).collect();
            format!("<svg><g id=\"a0\"/>{levels}</svg>")
        };
        check(&Document::parse(&svg(5)).unwrap()).unwrap();
        let error = check(&Document::parse(&svg(40)).unwrap()).unwrap_err();
        assert!(error.to_string().contains("more than 10000"), "{error}");
    }

    #[test]
    fn a_style_sheet_refers_to_gradients_only() {
        let svg = |part: &str| {
            format!(
                "<svg><style>.a{{fill:url(#p)}}</style><defs>{part}</defs><path class=\"a\"/></svg>"
            )
        };
        check(&Document::parse(&svg("<linearGradient id=\"p\"><stop/></linearGradient>")).unwrap())
            .unwrap();
        for part in [
            "<mask id=\"p\"><path/></mask>",
            "<pattern id=\"p\"><path/></pattern>",
        ] {
            let error = check(&Document::parse(&svg(part)).unwrap()).unwrap_err();
            assert!(
                error.to_string().contains("`#p`, which is no gradient"),
                "{error}"
            );
        }
    }

    #[test]
    fn a_circle_and_a_long_chain_end() {
        for svg in [
            "<svg id=\"a\"><use href=\"#a\"/></svg>".to_owned(),
            "<svg><pattern id=\"a\"><path fill=\"url(#a)\"/></pattern></svg>".to_owned(),
        ] {
            let error = check(&Document::parse(&svg).unwrap()).unwrap_err();
            assert!(error.to_string().contains("circle"), "{error}");
        }
        let link = |n: usize| format!("<g id=\"a{n}\"><use href=\"#a{}\"/></g>", n + 1);
        let chain: Vec<String> = (0..1000).map(link).collect();
        let svg = format!("<svg>{}</svg>", chain.concat());
        let error = check(&Document::parse(&svg).unwrap()).unwrap_err();
        assert!(error.to_string().contains("200 deep"), "{error}");
    }
}
