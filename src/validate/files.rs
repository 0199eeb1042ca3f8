//! Faults of a file as a file: its name, its bytes, its grammar.

use super::display::{cut, readable};
use super::few::MOST;
use super::finding::{Finding, On, Placed};
use super::source_file::SourceFile;
use crate::diagnostic::{Code, Related};
use crate::id::{LONGEST, is_device, is_file, is_id, is_reserved, reservation};
use crate::load::{Content, Document, MAX_BYTES, Role, Source, Unusable, place_after};

/// What an id looks like.
const FORM: &str = "an id has only lower-case letters a to z, digits, and single `-` or `.` between them, at most 100 characters";

/// Faults of a file's name.
pub(super) fn name(document: &Document) -> Vec<Finding> {
    if matches!(
        &document.content,
        Content::Unusable(
            Unusable::Extension | Unusable::Name | Unusable::NotAFile | Unusable::Link
        )
    ) {
        return Vec::new();
    }
    let stem = &document.stem;
    let (is_taken, what) = match document.role {
        Role::Entry => (is_reserved(stem), "good"),
        Role::Collection => (is_file(stem) || is_device(stem), "collection"),
        Role::Observation => (false, "good"),
    };
    if is_taken {
        let why = reservation(stem);
        return vec![
            Finding::new(Code::ReservedId, "", format!("the id `{stem}` {why}"))
                .on(On::File)
                .help(format!(
                    "choose another file name, such as the full name of the {what}"
                )),
        ];
    }
    if is_id(stem) {
        return Vec::new();
    }
    let length = stem.chars().count();
    let what = if length > LONGEST {
        format!("has {length} characters, expected at most {LONGEST}")
    } else {
        "is not a valid id".to_owned()
    };
    let suggestion = crate::slug::slug(stem);
    let suggestion = suggestion.trim_end_matches('-');
    let rename = if is_id(suggestion) && stem.chars().any(char::is_alphanumeric) {
        format!("rename it to `{suggestion}.yaml`")
    } else {
        "rename it".to_owned()
    };
    vec![
        Finding::new(
            Code::FileName,
            "",
            format!("the file name `{}` {what}", cut(stem, LONGEST)),
        )
        .on(On::File)
        .help(format!("{rename}: {FORM}")),
    ]
}

/// Why a file is not taken as text.
pub(super) fn unusable(document: &Document, why: &Unusable) -> Finding {
    let (code, on, message, help) = match why {
        Unusable::NotUtf8 { byte, place, .. } => (
            Code::NotUtf8,
            On::At(*place),
            format!("the file is not valid UTF-8: unexpected byte 0x{byte:02X}"),
            "save the file as UTF-8".to_owned(),
        ),
        Unusable::Empty => (
            Code::EmptyFile,
            On::At((1, 1)),
            format!("the file contains no {}", noun(document)),
            format!("write the {} (`dpg explain empty-file` shows a short example), or delete the file", noun(document)),
        ),
        Unusable::TooLarge(size) => (
            Code::FileTooLarge,
            On::File,
            format!("the file has {size} bytes, expected at most {MAX_BYTES}"),
            "publish long texts elsewhere and link to them".to_owned(),
        ),
        Unusable::NotAFile => (
            Code::NotAFile,
            On::File,
            "this is not a file, although its name ends in `.yaml`".to_owned(),
            "rename it, or put a file in its place".to_owned(),
        ),
        Unusable::Link => (
            Code::SymbolicLink,
            On::File,
            "this is a symbolic link, and links are not followed".to_owned(),
            "replace it with the file or folder itself; to keep an old id, add it to `previous_ids` of the entry"
                .to_owned(),
        ),
        Unusable::Unreadable(reason) => (
            Code::UnreadableFile,
            On::File,
            format!("the file cannot be read: {reason}"),
            "give the user who runs `dpg` permission to read it".to_owned(),
        ),
        Unusable::Extension => (
            Code::FileExtension,
            On::File,
            format!(
                "not {}: the file name must end in `.yaml`",
                match document.role {
                    Role::Entry => "an entry",
                    Role::Collection => "a collection",
                    Role::Observation => "an observation",
                }
            ),
            "rename it to end in `.yaml`, or move it out of the registry".to_owned(),
        ),
        Unusable::Name => (
            Code::FileName,
            On::File,
            "the file name is not valid UTF-8".to_owned(),
            format!("rename it: {FORM}"),
        ),
    };
    Finding::new(code, "", message).on(on).help(help)
}

/// What a document is to be.
fn noun(document: &Document) -> &'static str {
    match document.role {
        Role::Entry => "entry",
        Role::Collection => "collection",
        Role::Observation => "observation",
    }
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
            .on(On::At((1, 1)))
            .help("save it as UTF-8 without BOM"),
        );
    }
    if let Some(at) = source.text.find('\r') {
        let ends = if source.text[at..].starts_with("\r\n") {
            "CR LF"
        } else {
            "CR"
        };
        let (line, column) = place_after(source.text.as_bytes(), at);
        found.push(
            Finding::new(
                Code::LineEndings,
                "",
                format!("lines end in {ends}, expected LF"),
            )
            .on(On::At((line, column)))
            .help("save the file with Unix line endings (LF)"),
        );
    }
    found
}

/// Keys that appear twice in one mapping.
pub(super) fn repeated_keys(source: &Source, file: &SourceFile<'_>) -> Vec<Placed> {
    let repeated = file.positions.repeated();
    if repeated.is_empty() && source.repeats_keys {
        let somewhere = Finding::new(Code::DuplicateKey, "", "a key appears twice in one mapping");
        return vec![somewhere.help("keep one of the two").place(file)];
    }
    let mut found: Vec<Placed> = repeated
        .iter()
        .take(MOST)
        .map(|repeated| {
            let name = readable(&repeated.pointer);
            let mut placed = Finding::new(
                Code::DuplicateKey,
                &repeated.pointer,
                format!("duplicate key `{name}`"),
            )
            .help("keep one of the two")
            .place(file);
            let diagnostic = &mut placed.diagnostic;
            diagnostic.span = repeated.span;
            diagnostic.related.push(Related {
                path: diagnostic.path.clone(),
                line: repeated.first.line,
                column: repeated.first.column,
                message: "the first one".to_owned(),
            });
            placed
        })
        .collect();
    if let Some(last) = found.last_mut() {
        last.diagnostic.alike_left_out = repeated.len().saturating_sub(MOST);
    }
    found
}
