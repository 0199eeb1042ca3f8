//! The form as Markdown, for hosts whose templates are texts.

use std::fmt::Write;

use super::element::{Element, Shape, YES_NO};

/// What stands above the questions.
pub(super) fn welcome(contribute: Option<&str>) -> String {
    let mut text = "Propose a good for this registry. Answer what you can and leave the rest empty: a reply will say what is missing, and you can edit this issue at any time. Do not write names, email addresses or telephone numbers of people.".to_owned();
    if let Some(address) = contribute {
        let _ = write!(
            text,
            "\n\nThe [form of the site]({address}) asks all questions, checks the answers while you type and keeps a draft."
        );
    }
    text
}

/// The text of the file.
pub(super) fn markdown(elements: &[Element], contribute: Option<&str>) -> String {
    let mut out = format!(
        "<!-- Written by `dpg forge` from schema/. Write your answers below the headings; lines like this one are not shown.\n{}\n-->\n",
        welcome(contribute)
    );
    for element in elements {
        let required = if element.is_required {
            " Required."
        } else {
            ""
        };
        let _ = write!(out, "\n### {}\n\n", element.label);
        let description = element.description.replace("-->", "");
        let _ = writeln!(out, "<!-- {}{required} -->", description.trim());
        match &element.shape {
            Shape::Boxes(choices) => {
                out.push('\n');
                for choice in &choices.values {
                    let _ = writeln!(out, "- [ ] {}", super::read::shown(choice));
                }
            }
            Shape::Switch => {
                let _ = writeln!(out, "<!-- One of: {} -->", YES_NO.join(" | "));
            }
            Shape::Choice(choices) => {
                let all: Vec<_> = choices.values.iter().map(super::read::shown).collect();
                let _ = writeln!(out, "<!-- One of: {} -->", all.join(" | "));
            }
            _ => {}
        }
    }
    out
}
