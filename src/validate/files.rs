//! Faults of a file as a file: its name, its bytes, its grammar.

use super::code::Code;
use super::finding::{Finding, On};
use crate::diagnostic::{Diagnostic, Related};
use crate::load::positions::Positions;
use crate::load::yaml::Fault;
use crate::load::{Content, Document, MAX_BYTES, Role, Source, Unusable};

/// Ids that the site needs for addresses of its own.
const RESERVED: [&str; 3] = ["page", "index", "feed"];

/// The longest id.
const MAX_ID: usize = 100;

/// Faults of a file's name.
pub(super) fn name(document: &Document) -> Vec<Finding> {
    if matches!(
        &document.content,
        Content::Unusable(Unusable::Extension | Unusable::Name | Unusable::NotAFile)
    ) {
        return Vec::new();
    }
    let stem = &document.stem;
    if document.role == Role::Entry && RESERVED.contains(&stem.as_str()) {
        return vec![
            Finding::new(
                Code::ReservedId,
                "",
                format!("`{stem}` is an address of the site itself"),
            )
            .on(On::File)
            .help("choose another file name, such as the full name of the good"),
        ];
    }
    if is_id(stem) {
        return Vec::new();
    }
    let suggestion = crate::slug::slug(stem);
    vec![
        Finding::new(
            Code::FileName,
            "",
            format!("the file's name `{stem}` is no id"),
        )
        .on(On::File)
        .help(format!(
            "rename it to `{suggestion}.yaml`: lower-case letters a to z and digits, single `-` or `.` between them, at most {MAX_ID}"
        )),
    ]
}

/// Whether a text is an id: `[a-z0-9]` with single `-` or `.` inside, at most 100 characters.
#[must_use]
pub(super) fn is_id(text: &str) -> bool {
    text.len() <= MAX_ID
        && text.split(['-', '.']).all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// Why a file is not taken as text.
pub(super) fn unusable(why: &Unusable) -> Finding {
    let (code, on, message, help) = match why {
        Unusable::NotUtf8(line, column) => (
            Code::NotUtf8,
            On::At(*line, *column),
            "this byte is not UTF-8".to_owned(),
            "save the file in the encoding UTF-8",
        ),
        Unusable::Empty => (
            Code::EmptyFile,
            On::At(1, 1),
            "the file holds no entry".to_owned(),
            "write an entry into it (`dpg explain empty-file` shows a short one), or delete it",
        ),
        Unusable::TooLarge(size) => (
            Code::FileTooLarge,
            On::File,
            format!("the file has {size} bytes, expected at most {MAX_BYTES}"),
            "keep long texts at the project and link to them",
        ),
        Unusable::NotAFile => (
            Code::NotAFile,
            On::File,
            "this is no file, though its name ends in `.yaml`".to_owned(),
            "rename the folder, or put a file in its place",
        ),
        Unusable::Link => (
            Code::SymbolicLink,
            On::File,
            "this is a symbolic link, which is not followed".to_owned(),
            "put the file itself here; a former id belongs under `previous_ids`",
        ),
        Unusable::Unreadable(reason) => (
            Code::UnreadableFile,
            On::File,
            format!("the file cannot be read: {reason}"),
            "give this user the right to read it",
        ),
        Unusable::Extension => (
            Code::FileExtension,
            On::File,
            "the file's name does not end in `.yaml`, so it is no entry".to_owned(),
            "rename it to end in `.yaml`, or move it out of the registry",
        ),
        Unusable::Name => (
            Code::FileName,
            On::File,
            "the file's name is not UTF-8".to_owned(),
            "rename it: lower-case letters a to z and digits, single `-` or `.` between them",
        ),
    };
    Finding::new(code, "", message).on(on).help(help)
}

/// Why a text is not taken as YAML.
pub(super) fn malformed(fault: &Fault) -> Finding {
    let on = fault
        .place
        .map_or(On::File, |(line, column)| On::At(line, column));
    if fault.is_limit {
        return Finding::new(
            Code::YamlLimit,
            "",
            format!(
                "the text goes beyond what an entry may hold: {}",
                fault.message
            ),
        )
        .on(on)
        .help("write the values out, without nesting and aliases");
    }
    let help = if fault.message.contains("cannot start any token") {
        "indent with spaces, not tabs, and put a text that begins with a special sign in quotes"
    } else if fault.message.contains("mapping values are not allowed") {
        "a text that holds `: ` must stand in quotes, or on lines of its own after `>-`"
    } else if fault.message.contains("more than one document") {
        "keep one entry in each file: remove the line `---`"
    } else if fault.message.contains("invalid type: enum") || fault.message.contains("tag") {
        "remove the tag that begins with `!`"
    } else if fault.message.contains("unknown anchor") {
        "a text that begins with `*` must stand in quotes"
    } else {
        "check the indentation, and put a text with special signs in quotes"
    };
    Finding::new(
        Code::YamlSyntax,
        "",
        format!("this is not YAML: {}", fault.message),
    )
    .on(on)
    .help(help)
}

/// Remarks on the bytes of a file that is read all the same.
pub(super) fn bytes(source: &Source) -> Vec<Finding> {
    let mut found = Vec::new();
    if source.has_bom {
        found.push(
            Finding::new(
                Code::ByteOrderMark,
                "",
                "the file begins with a byte order mark",
            )
            .on(On::At(1, 1))
            .help("save it as UTF-8 without BOM; `dpg fmt` does"),
        );
    }
    if let Some(at) = source.text.find("\r\n") {
        let line = source.text[..at].matches('\n').count() + 1;
        found.push(
            Finding::new(
                Code::LineEndings,
                "",
                "the lines end in CR LF, expected LF alone",
            )
            .on(On::At(line, 1))
            .help("let the editor save Unix line endings; `dpg fmt` does"),
        );
    }
    found
}

/// Keys that stand twice in one mapping.
pub(super) fn repeated_keys(path: &str, positions: &Positions) -> Vec<Diagnostic> {
    positions
        .repeated()
        .iter()
        .map(|repeated| {
            let name = super::finding::readable(&repeated.pointer);
            let mut placed = Finding::new(
                Code::DuplicateKey,
                &repeated.pointer,
                format!("`{name}` stands here a second time"),
            )
            .help("keep one of the two")
            .related(Related {
                path: path.to_owned(),
                line: repeated.first.line,
                column: repeated.first.column,
                message: "the first one".to_owned(),
            })
            .place(path, positions);
            placed.span = repeated.span;
            placed
        })
        .collect()
}
