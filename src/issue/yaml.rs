//! The form as GitHub and Forgejo read it.

use serde_json::{Value, json};

use super::element::{Element, Shape, YES_NO};
use crate::format::emit::document;
use crate::questions::Choices;

/// The label that the form gives to its issues; workflows look for it.
pub(super) const LABEL: &str = "new good";

/// The most characters of a description that a host shows in full.
const MOST_IN_DESCRIPTION: usize = 500;

/// The text of the file.
pub(super) fn yaml(elements: &[Element], contribute: Option<&str>) -> String {
    let mut body = vec![json!({
        "type": "markdown",
        "attributes": {"value": super::template::welcome(contribute)},
    })];
    body.extend(elements.iter().map(element));
    let form = json!({
        "name": "Propose a digital public good",
        "description": "No account of git, no YAML: answer what you can, the maintainers see what is missing.",
        "title": "New good: ",
        "labels": [LABEL],
        "body": body,
    });
    let Value::Object(fields) = form else {
        return String::new();
    };
    format!(
        "# Written by `dpg forge` from schema/. Change the schema, not this file.\n{}",
        document(&fields)
    )
}

fn element(element: &Element) -> Value {
    let (kind, mut attributes) = match &element.shape {
        Shape::Line | Shape::Number => ("input", json!({})),
        Shape::Switch => ("dropdown", json!({"options": YES_NO})),
        Shape::Choice(choices) => ("dropdown", json!({"options": titles(choices)})),
        Shape::Boxes(choices) => {
            let options = titles(choices);
            let options = options.iter().map(|title| json!({"label": title}));
            (
                "checkboxes",
                json!({"options": options.collect::<Vec<_>>()}),
            )
        }
        Shape::Text | Shape::Values(_) | Shape::Evidence | Shape::Rows(_) => {
            ("textarea", json!({}))
        }
    };
    attributes["label"] = element.label.clone().into();
    if !element.description.is_empty() {
        let text = crate::markdown::shorten(&element.description, MOST_IN_DESCRIPTION);
        attributes["description"] = text.into();
    }
    let mut value = json!({"type": kind, "id": element.id, "attributes": attributes});
    // A group of boxes cannot be required as a whole.
    if element.is_required && kind != "checkboxes" {
        value["validations"] = json!({"required": true});
    }
    value
}

/// What people choose from.
fn titles(choices: &Choices) -> Vec<String> {
    choices.values.iter().map(super::read::shown).collect()
}
