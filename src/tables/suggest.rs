//! The guess about a table as a map, to correct and give back.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::book::{Book, Sheet, letters};
use super::columns::{Guide, Layout, Source, Target, Use};
use super::map::{CONTACT, SKIP, TableMap};
use crate::format::scalar::inline;
use crate::import::reader::has_email;
use crate::import::text::one_line;
use crate::markdown::shorten;
use anyhow::Result;

/// The most characters of a heading or an example in a comment.
const LONGEST: usize = 70;

/// The map, with a comment for each column.
///
/// # Errors
/// If a map that was given does not fit the file.
pub fn suggest(book: &Book, guide: &Guide, map: &TableMap) -> Result<String> {
    let mut out = String::from(
        "# What each column becomes. Correct it, and use it with `dpg import table FILE --map THIS`.\n\
         # A column is a field of an entry, such as `name` or `organizations.name`, or\n\
         #   skip                     its cells are listed as not imported\n\
         #   contact                  it is about persons: left out and counted\n\
         #   {field: ..., with: {role: owner}, separator: \",\"}    other values of each item, and what separates items\n",
    );
    let language = map.language.clone();
    let layouts = map.layouts(book, guide)?;
    let found = layouts
        .iter()
        .flatten()
        .find_map(|layout| layout.language());
    if let Some(language) = language.as_deref().or(found) {
        _ = writeln!(out, "language: {}", inline(language));
    }
    out.push_str("sheets:\n");
    for (sheet, layout) in book.sheets.iter().zip(&layouts) {
        _ = writeln!(out, "  {}:", inline(&sheet.name));
        let layout = match layout {
            Some(layout) => layout,
            None if book.sheets.len() > 1 => {
                out.push_str("    # No column has the names of goods.\n    skip: true\n");
                continue;
            }
            // The one table there is: its columns, to be placed by hand.
            None => &guide.with_header(sheet, 0),
        };
        if let Some(form) = &layout.form {
            _ = writeln!(out, "    # An export of {form}.");
        }
        _ = writeln!(out, "    header: {}\n    columns:", layout.header + 1);
        for source in &layout.sources {
            _ = writeln!(
                out,
                "      # {}",
                comment(source, &examples(sheet, layout, source))
            );
            _ = writeln!(
                out,
                "      {}: {}",
                letters(source.cells[0].0),
                value(source)
            );
        }
    }
    Ok(out)
}

fn value(source: &Source) -> String {
    match &source.usage {
        Use::Rest(_) => SKIP.to_owned(),
        Use::Contact => CONTACT.to_owned(),
        Use::Field(target) if target.with.is_empty() => target.slot.path.clone(),
        Use::Field(target) => {
            let with: Vec<String> = target
                .with
                .iter()
                .map(|(key, value)| format!("{key}: {}", inline(value)))
                .collect();
            format!(
                "{{field: {}, with: {{{}}}}}",
                target.slot.path,
                with.join(", ")
            )
        }
    }
}

/// The heading, some cells, and why there is no place. Persons are not repeated.
fn comment(source: &Source, examples: &[String]) -> String {
    let mut comment = match source.heading.as_str() {
        "" => "No heading".to_owned(),
        heading => short(heading),
    };
    if source.usage != Use::Contact {
        let examples: Vec<String> = examples
            .iter()
            .filter(|text| !has_email(text))
            .map(|text| short(text))
            .collect();
        if !examples.is_empty() {
            _ = write!(comment, ". For example: {}", examples.join(" / "));
        }
    }
    if let Use::Rest(why) = &source.usage {
        _ = write!(comment, ". Not placed: {why}");
    }
    comment
}

fn short(text: &str) -> String {
    shorten(&one_line(text), LONGEST)
}

/// The first few different cells of a column.
fn examples(sheet: &Sheet, layout: &Layout, source: &Source) -> Vec<String> {
    let cells = Target::cells(source, sheet, layout.header).filter(|cell| !cell.is_empty());
    let mut seen = BTreeMap::new();
    for cell in cells {
        let next = seen.len();
        seen.entry(cell.to_string()).or_insert(next);
        if seen.len() == 3 {
            break;
        }
    }
    let mut examples: Vec<(usize, String)> =
        seen.into_iter().map(|(text, at)| (at, text)).collect();
    examples.sort();
    examples.into_iter().map(|(_, text)| text).collect()
}
