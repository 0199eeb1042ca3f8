//! Reads an SVG as XML and writes only the parts that a picture may contain.

mod allowed;
mod style;
mod weight;

use anyhow::{Result, anyhow, bail, ensure};
use roxmltree::{Attribute, Document, Node, NodeType, ParsingOptions};

use crate::markdown::{clean, escape, shorten};
use crate::media::svg::allowed::{SVG, Verdict, XLINK, XML, attribute, element, leads};

/// How many elements, texts and comments an SVG may have.
const MOST: u32 = 10_000;

/// How deep elements may be nested.
const DEEPEST: usize = 64;

/// A picture as it is published.
#[derive(Debug)]
pub(crate) struct Drawing {
    /// The SVG.
    pub(crate) text: String,
    /// How wide it is, in its own units.
    pub(crate) width: f64,
    /// How high it is.
    pub(crate) height: f64,
}

/// Whether an SVG may contain bitmaps, as `data:` addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bitmaps {
    /// It may: it comes with the theme or the settings of the site.
    Allowed,
    /// It may not: they could be of any size, and carry notes on where they were taken.
    Refused,
}

/// The picture of an SVG file.
///
/// # Errors
/// If it is not only a picture; the error shows what is wrong, and where.
pub(crate) fn drawing(bytes: &[u8], bitmaps: Bitmaps) -> Result<Drawing> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        bail!("it is not an SVG: save it as UTF-8");
    };
    ensure!(
        !text.contains("<!ENTITY"),
        "a logo is a picture and nothing else: take `<!ENTITY` out"
    );
    let options = ParsingOptions {
        // A document type without entities, as many programs write it, is read and left out.
        allow_dtd: true,
        nodes_limit: MOST,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options)
        .map_err(|error| anyhow!("it is not an SVG that can be read: {error}"))?;
    let root = document.root_element();
    ensure!(
        root.has_tag_name((SVG, "svg")),
        "it is not an SVG: its first element must be `<svg xmlns=\"{SVG}\">`"
    );
    let mut writer = Writer {
        out: String::with_capacity(text.len()),
        document: &document,
        bitmaps,
    };
    for node in document.root().children() {
        writer.node(node, 0)?;
    }
    weight::check(&document)?;
    let Some((width, height)) = size(root) else {
        bail!("its size is unknown: write `viewBox=\"0 0 WIDTH HEIGHT\"` in its `<svg>`");
    };
    Ok(Drawing {
        text: writer.out,
        width,
        height,
    })
}

/// The size in `viewBox`, else in `width` and `height`.
fn size(root: Node<'_, '_>) -> Option<(f64, f64)> {
    let number = |text: &str| {
        let number: f64 = text.trim().trim_end_matches("px").parse().ok()?;
        (number.is_finite() && number > 0.0).then_some(number)
    };
    let in_box = root.attribute("viewBox").and_then(|written| {
        let mut parts = written.split([' ', ',']).filter(|part| !part.is_empty());
        Some((number(parts.nth(2)?)?, number(parts.next()?)?))
    });
    let side = |name| number(root.attribute(name)?);
    in_box.or_else(|| Some((side("width")?, side("height")?)))
}

struct Writer<'a, 'input> {
    out: String,
    document: &'a Document<'input>,
    bitmaps: Bitmaps,
}

impl<'a, 'input> Writer<'a, 'input> {
    fn node(&mut self, node: Node<'a, 'input>, depth: usize) -> Result<()> {
        match node.node_type() {
            NodeType::Element => self.element(node, depth),
            NodeType::Text => {
                escape(&mut self.out, node.text().unwrap_or_default());
                Ok(())
            }
            NodeType::PI if node.pi().is_some_and(|pi| pi.target == "xml-stylesheet") => {
                Err(self.refused("<?xml-stylesheet", node.range().start))
            }
            NodeType::Root | NodeType::PI | NodeType::Comment => Ok(()),
        }
    }

    fn element(&mut self, node: Node<'a, 'input>, depth: usize) -> Result<()> {
        let name = node.tag_name();
        let start = node.range().start;
        match element(name.namespace().unwrap_or_default(), name.name()) {
            Verdict::Dropped => return Ok(()),
            Verdict::Refused => return Err(self.refused(&self.written(start), start)),
            Verdict::Kept | Verdict::Drawn | Verdict::Address => {}
        }
        ensure!(
            depth < DEEPEST,
            "its elements nest more than {DEEPEST} deep{}: flatten the groups",
            self.place(start)
        );
        self.out.push('<');
        self.out.push_str(name.name());
        if depth == 0 {
            self.namespaces();
        }
        for attribute in node.attributes() {
            self.attribute(node, &attribute)?;
        }
        if !node.has_children() {
            self.out.push_str("/>");
            return Ok(());
        }
        self.out.push('>');
        if name.name() == "style" {
            self.style(node)?;
        } else {
            for child in node.children() {
                self.node(child, depth + 1)?;
            }
        }
        self.out.push_str("</");
        self.out.push_str(name.name());
        self.out.push('>');
        Ok(())
    }

    /// Declares the namespaces that are written.
    fn namespaces(&mut self) {
        let nodes = self.document.descendants();
        let mut attributes = nodes.flat_map(|node| node.attributes());
        self.value(" xmlns", SVG);
        if attributes.any(|one| (one.namespace(), one.name()) == (Some(XLINK), "href")) {
            self.value(" xmlns:xlink", XLINK);
        }
    }

    fn attribute(&mut self, node: Node<'_, '_>, one: &Attribute<'a, 'input>) -> Result<()> {
        let namespace = one.namespace().unwrap_or_default();
        let element = node.tag_name().name();
        let (name, value) = (one.name(), clean(one.value()));
        let found = match attribute(namespace, name) {
            Verdict::Dropped => return Ok(()),
            Verdict::Kept => None,
            Verdict::Refused => Some(name),
            Verdict::Drawn => style::fault(&value),
            Verdict::Address => {
                let is_inside = self.bitmaps == Bitmaps::Allowed || value.starts_with('#');
                (!is_inside || !leads(element, &value)).then_some(value.as_ref())
            }
        };
        if let Some(found) = found {
            return Err(self.refused(found, one.range().start));
        }
        let prefix = match namespace {
            XLINK => " xlink:",
            XML => " xml:",
            _ => " ",
        };
        self.value(&format!("{prefix}{name}"), &value);
        Ok(())
    }

    fn value(&mut self, name: &str, value: &str) {
        self.out.push_str(name);
        self.out.push_str("=\"");
        escape(&mut self.out, value);
        self.out.push('"');
    }

    /// Writes a style sheet that may come in several pieces.
    fn style(&mut self, node: Node<'a, 'input>) -> Result<()> {
        let texts = node.children().filter(Node::is_text);
        let sheet: String = texts.filter_map(|text| text.text()).collect();
        let sheet = clean(&sheet);
        if let Some(found) = style::fault(&sheet) {
            return Err(self.refused(found, node.range().start));
        }
        escape(&mut self.out, &sheet);
        Ok(())
    }

    /// The name of the element at a place, as its author wrote it.
    fn written(&self, start: usize) -> String {
        let text = &self.document.input_text()[start..];
        let end = text.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/'));
        format!("{}>", &text[..end.unwrap_or(text.len())])
    }

    fn refused(&self, what: &str, start: usize) -> anyhow::Error {
        let what = shorten(what, 60);
        anyhow!(
            "a logo is a picture and nothing else: take `{what}` out{}",
            self.place(start)
        )
    }

    fn place(&self, start: usize) -> String {
        let place = self.document.text_pos_at(start);
        format!(" (line {}, column {})", place.row, place.col)
    }
}
