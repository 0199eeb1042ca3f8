//! Says why a text is not YAML, and what to write instead.

use super::finding::{Finding, On};
use super::indentation;
use super::words::cut;
use crate::diagnostic::Code;
use crate::load::fault::{Fault, FaultKind};

/// What the parser says where a line is no key and should be one.
const NO_KEY: &str = "simple key expect";

/// Words of the parser, what they mean, and what to do.
const COMPLAINTS: [(&str, &str, &str); 15] = [
    (
        "unexpected character",
        "a text cannot begin with this character",
        "put the text in quotes",
    ),
    (
        "mapping values are not allowed",
        "a `:` is not allowed here",
        "put a text that contains `: ` in quotes, or on lines of its own after `>-`",
    ),
    (
        NO_KEY,
        "the line before has no `:` after its key",
        "write `key: value`; indent the further lines of a long text, or write it after `>-`",
    ),
    (
        "did not find expected key",
        "this does not continue the keys above",
        "begin keys that belong together in the same column, and put a text that contains quotes in other quotes",
    ),
    (
        "trailing content after",
        "something follows the closing quote",
        "put a text that contains quotes in other quotes",
    ),
    (
        "expected '-' indicator",
        "this does not continue the list above",
        "begin the `- ` of items that belong together in the same column",
    ),
    (
        "block sequence entries",
        "a list cannot begin here",
        "begin the first `- ` on the line after the key; put a text that begins with `- ` in quotes",
    ),
    (
        "unexpected end of stream",
        "the quote that begins here is never closed",
        "close the quote",
    ),
    (
        "indentation in quoted",
        "a line of this text in quotes is not indented",
        "indent it further than the key, or write the text after `>-` without quotes",
    ),
    (
        "illegal placement of ':'",
        "a bracket above is not closed",
        "close the bracket, and put `, ` between its items",
    ),
    (
        "',' or ",
        "a bracket is not closed, or a `,` is missing",
        "close the bracket, and put `, ` between its items",
    ),
    (
        "in flow construct",
        "a line inside brackets is not indented",
        "indent it further than the key before the bracket, or close the bracket",
    ),
    (
        "anchor",
        "there is no value with this name",
        "put a text that begins with `*` or `&` in quotes",
    ),
    (
        "separated from other tokens",
        "a comment begins right after a value",
        "put a space before `#`, or put the text in quotes",
    ),
    (
        "escape",
        "YAML does not know this `\\` sequence",
        "write `\\\\` for a backslash, or put the text in single quotes",
    ),
];

/// Why a text is not taken as YAML.
pub(super) fn malformed(text: &str, fault: &Fault) -> Finding {
    let FaultKind::Grammar(words) = &fault.kind else {
        return limit(fault);
    };
    let words = words.as_str();
    if let Some(finding) = indentation::tab(text, fault.place, words) {
        return finding;
    }
    // A `:` after the first word of a line is at fault only because the line before is no key.
    let is_after_key = indentation::is_after_first_key(text, fault.place);
    let words = if is_after_key { NO_KEY } else { words };
    if words.contains(NO_KEY)
        && let Some((place, key)) = indentation::unspaced(text, fault.place)
    {
        let message = format!("this is not YAML: no space follows `{key}`");
        let finding = Finding::new(Code::YamlSyntax, "", message).on(On::At(place));
        return finding.help(format!("put a space after `{key}`"));
    }
    let known = COMPLAINTS.iter().find(|(own, ..)| words.contains(own));
    let (what, help) = known.map_or(
        (
            words,
            "check the indentation, and put a text with special characters in quotes",
        ),
        |(_, what, help)| (what, help),
    );
    let message = format!("this is not YAML: {}", cut(what, 200));
    let finding = Finding::new(Code::YamlSyntax, "", message).on(On::At(fault.place));
    match indentation::misplaced(text, fault.place) {
        Some(line) => line.improve(finding),
        None => finding.help(help),
    }
}

/// What a text contains although it may not, though it follows the grammar.
fn limit(fault: &Fault) -> Finding {
    let (code, help) = match fault.kind {
        FaultKind::Grammar(_) => (Code::YamlSyntax, ""),
        FaultKind::Character(_) => (
            Code::YamlSyntax,
            "remove it; it cannot be seen, and was probably copied along with a text",
        ),
        FaultKind::Depth => (Code::YamlLimit, "write the values out without nesting them"),
        FaultKind::Expansion | FaultKind::Recursion => {
            (Code::YamlLimit, "write the values out without aliases")
        }
        FaultKind::Documents => (
            Code::YamlSyntax,
            "remove the line `---`, or move what follows it to a file of its own",
        ),
        FaultKind::Tag => (
            Code::YamlSyntax,
            "remove the word that begins with `!`, or put a text that begins with `!` in quotes",
        ),
        FaultKind::CompositeKey => (
            Code::YamlSyntax,
            "write a word before the `:`; put a text that begins with `[` or `{` in quotes",
        ),
        FaultKind::Number => (Code::YamlSyntax, "put it in quotes if it is a text"),
    };
    Finding::new(code, "", fault.kind.to_string())
        .on(On::At(fault.place))
        .help(help)
}
