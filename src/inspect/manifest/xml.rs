//! Manifests in XML: those of Maven and of .NET.

use roxmltree::{Document, Node, ParsingOptions};

use super::stated::{Manifest, When};
use crate::inspect::things::Ecosystem;

/// The most elements of one file.
const MOST_NODES: u32 = 200_000;

fn parsed(text: &str) -> Option<Document<'_>> {
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: MOST_NODES,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(text, options).ok()
}

fn children<'a>(node: Node<'a, 'a>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.children()
        .filter(move |child| child.tag_name().name() == name)
}

fn text<'a>(node: Node<'a, 'a>, name: &'a str) -> Option<&'a str> {
    children(node, name).next()?.text().map(str::trim)
}

/// Lines of the elements of a document, counted once from the start.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl<'t> Lines<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            line: 1,
        }
    }

    /// The line of an element that is not before the last one that was asked for.
    fn of(&mut self, node: Node<'_, '_>) -> usize {
        let start = node.range().start;
        if start > self.at {
            self.line += self.text[self.at..start].matches('\n').count();
            self.at = start;
        }
        self.line
    }
}

/// Reads a `pom.xml` of Maven.
pub(super) fn maven(source: &str) -> Option<Manifest> {
    let document = parsed(source)?;
    let project = document.root_element();
    if project.tag_name().name() != "project" {
        return None;
    }
    let mut manifest = Manifest::default();
    let mut lines = Lines::new(source);
    let elements = project.descendants().filter(Node::is_element);
    for node in elements {
        let above = node
            .parent_element()
            .map_or("", |above| above.tag_name().name());
        match (above, node.tag_name().name()) {
            ("licenses", "license") => {
                let stated = text(node, "name").or_else(|| text(node, "url"));
                manifest.license(stated.unwrap_or_default(), lines.of(node));
            }
            ("project", "organization") => {
                manifest.owner(text(node, "name").unwrap_or_default(), lines.of(node));
            }
            ("dependencies", "dependency") => {
                let (Some(group), Some(name)) = (text(node, "groupId"), text(node, "artifactId"))
                else {
                    continue;
                };
                let when = if text(node, "scope") == Some("test") {
                    When::Developing
                } else if text(node, "optional") == Some("true") {
                    When::Optional
                } else {
                    When::Running
                };
                let line = lines.of(node);
                manifest.depend((Ecosystem::Maven, when), &format!("{group}:{name}"), line);
            }
            _ => {}
        }
    }
    Some(manifest)
}

/// Reads the files of projects and packages of .NET.
pub(super) fn msbuild(source: &str) -> Option<Manifest> {
    let document = parsed(source)?;
    let mut manifest = Manifest::default();
    let mut lines = Lines::new(source);
    let elements = document.root_element().descendants();
    for node in elements.filter(Node::is_element) {
        let line = lines.of(node);
        let of_file = node.attribute("type") == Some("file");
        match node.tag_name().name() {
            "PackageLicenseExpression" => manifest.license(node.text().unwrap_or_default(), line),
            "license" if !of_file => manifest.license(node.text().unwrap_or_default(), line),
            "Company" | "owners" => manifest.owner(node.text().unwrap_or_default(), line),
            "PackageReference" | "PackageVersion" => {
                let name = node.attribute("Include").unwrap_or_default();
                manifest.depend((Ecosystem::Nuget, When::Running), name, line);
            }
            "package" | "dependency" => {
                let name = node.attribute("id").unwrap_or_default();
                manifest.depend((Ecosystem::Nuget, When::Running), name, line);
            }
            _ => {}
        }
    }
    Some(manifest)
}
