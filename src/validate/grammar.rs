//! Says why a text is not YAML, and what to write instead.

use super::display::cut;
use super::finding::{Finding, On};
use super::indentation;
use crate::diagnostic::Code;
use crate::load::fault::{Fault, FaultKind};

/// What the parser says where a line is no key and should be one.
const NO_KEY: &str = "simple key expect";

/// Words of the parser, what they mean, and what to do.
const COMPLAINTS: [(&str, &str, &str); 15] = [
    (
        "unexpected character",
        "a value cannot begin with this character",
        "put the text in quotes",
    ),
    (
        "mapping values are not allowed",
        "a `:` is not allowed here",
        "put a text that contains `: ` in quotes, or write it on its own lines after `>-`",
    ),
    (
        NO_KEY,
        "the previous line has no `:` after its key",
        "write `key: value`; to continue a long text on more lines, indent them or use `>-`",
    ),
    (
        "did not find expected key",
        "this line does not fit the keys above",
        "start keys that belong together in the same column; put a text that contains quotes in the other kind of quotes",
    ),
    (
        "trailing content after",
        "there is text after the closing quote",
        "put a text that contains quotes in the other kind of quotes",
    ),
    (
        "expected '-' indicator",
        "this line does not fit the list above",
        "start the `- ` of all items of a list in the same column",
    ),
    (
        "block sequence entries",
        "a list cannot begin here",
        "start the first `- ` on the line after the key; put a text that begins with `- ` in quotes",
    ),
    (
        "unexpected end of stream",
        "the quote that starts here is never closed",
        "close the quote",
    ),
    (
        "indentation in quoted",
        "a line of this quoted text is not indented",
        "indent it more than the key, or write the text after `>-` without quotes",
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
        "indent it more than the key before the bracket, or close the bracket",
    ),
    (
        "anchor",
        "no anchor (`&name`) has this name",
        "put a text that begins with `*` or `&` in quotes",
    ),
    (
        "separated from other tokens",
        "a comment needs a space before `#`",
        "put a space before `#`, or put the text in quotes",
    ),
    (
        "escape",
        "unknown escape sequence after `\\`",
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
        let message = format!("invalid YAML: there is no space after `{key}`");
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
    let message = format!("invalid YAML: {}", cut(what, 200));
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
            "remove this invisible character; it was probably copied together with other text",
        ),
        FaultKind::Depth => (Code::YamlLimit, "write the values with less nesting"),
        FaultKind::Expansion | FaultKind::Recursion => {
            (Code::YamlLimit, "write the values out without aliases")
        }
        FaultKind::Documents => (
            Code::YamlSyntax,
            "remove the line `---`, or move what follows it to its own file",
        ),
        FaultKind::Tag => (
            Code::YamlSyntax,
            "remove the word that begins with `!`, or put a text that begins with `!` in quotes",
        ),
        FaultKind::CompositeKey => (
            Code::YamlSyntax,
            "use a word as the key; put a text that begins with `[` or `{` in quotes",
        ),
        FaultKind::Number => (Code::YamlSyntax, "if it is text, put it in quotes"),
    };
    Finding::new(code, "", fault.kind.to_string())
        .on(On::At(fault.place))
        .help(help)
}
