//! Characters that deceive: those that cannot be seen, that turn the direction of the text around
//! them, or that look like letters of another script.

use super::text::{MOST, Text, earlier};
use crate::diagnostic::Code;
use crate::invisible::{hidden, is_direction, runs_left};
use crate::validate::display::{cut, readable};
use crate::validate::finding::{Finding, Safe};

/// Characters that can go without a change of meaning.
const SPARE: [(char, &str); 8] = [
    ('\u{ad}', "soft hyphen"),
    ('\u{180e}', "Mongolian vowel separator"),
    ('\u{200b}', "zero width space"),
    ('\u{200c}', "zero width non-joiner"),
    ('\u{200d}', "zero width joiner"),
    ('\u{2060}', "word joiner"),
    ('\u{2063}', "invisible separator"),
    ('\u{feff}', "byte order mark"),
];

/// Letters of Cyrillic, Greek and Armenian, each before the Latin letter that it looks like.
const ALIKE: &str = "аaеeоoрpсcуyхxіiјjѕsԁdһhӏlԛqԝwАAВBЕEЗ3КKМMНHОOРPСCТTУYХXІIЈJЅSԌG\
    οoνvρpιiκkυuαaγyΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXոnսuօoհhցgՏSՍU";

/// Checks the characters of one text.
pub(super) fn check(text: Text<'_>, found: &mut Vec<Finding>) {
    if text.text.is_ascii() && !text.text.bytes().any(|byte| byte < b' ' || byte == 0x7f) {
        return;
    }
    let hidden = hidden(text.text);
    let (turning, unseen): (Vec<_>, Vec<_>) =
        hidden.into_iter().partition(|&(_, c)| is_direction(c));
    found.extend(invisible(text, &unseen));
    found.extend(direction(text, &turning));
    found.extend(mixed(text));
}

fn invisible(text: Text<'_>, unseen: &[(usize, char)]) -> Option<Finding> {
    let &(at, first) = unseen.first()?;
    let name = readable(text.pointer);
    let code = format!("U+{:04X}", u32::from(first));
    let known = SPARE.iter().find(|(c, _)| *c == first);
    let what = known.map_or_else(|| code.clone(), |(_, title)| format!("{title} ({code})"));
    let more = match unseen.len() - 1 {
        0 => String::new(),
        n => format!(", and {n} more"),
    };
    let message = format!("`{name}` contains an invisible character: {what}{more}");
    let finding = Finding::new(Code::HiddenCharacter, text.pointer, message).part(
        first,
        earlier(text.text, at, first.encode_utf8(&mut [0; 4])),
    );
    let mut characters: Vec<char> = unseen.iter().map(|&(_, c)| c).collect();
    characters.sort_unstable();
    characters.dedup();
    let is_spare = |c: &char| SPARE.iter().any(|(spare, _)| spare == c);
    // A joiner may be right at one place of a text and wrong at another one.
    let counts = |c: &char| text.text.matches(*c).count();
    let is_short = unseen.len() <= MOST;
    let all = is_short && characters.iter().map(counts).sum::<usize>() == unseen.len();
    Some(if all && characters.iter().all(is_spare) {
        finding
            .help("remove it; the text will look the same")
            .without(characters)
    } else {
        finding.help("remove it, or write a space or a line break instead")
    })
}

/// Marks of direction that have no use: in a text without a word that runs from right to left,
/// unclosed, or such that turn the letters themselves around.
fn direction(text: Text<'_>, turning: &[(usize, char)]) -> Option<Finding> {
    let is_override = |c: char| matches!(c, '\u{202d}' | '\u{202e}');
    let has_use = text.text.chars().any(runs_left) && text.text.lines().all(is_closed);
    let &(at, first) = turning.iter().find(|&&(_, c)| !has_use || is_override(c))?;
    let name = readable(text.pointer);
    let does = if is_override(first) {
        "shows letters in a different order than they are written"
    } else {
        "may show the text in a different order than it is written"
    };
    let message = format!(
        "`{name}` contains the character U+{:04X}, which {does}",
        u32::from(first)
    );
    let finding = Finding::new(Code::BidiControl, text.pointer, message).part(
        first,
        earlier(text.text, at, first.encode_utf8(&mut [0; 4])),
    );
    Some(finding.help("remove it, and write the text in the order in which people should read it"))
}

/// Whether every embedding and isolate of a line is closed in it.
fn is_closed(line: &str) -> bool {
    let mut open = Vec::new();
    for c in line.chars() {
        match c {
            '\u{202a}' | '\u{202b}' => open.push('\u{202c}'),
            '\u{2066}'..='\u{2068}' => open.push('\u{2069}'),
            '\u{202c}' | '\u{2069}' if open.pop() != Some(c) => return false,
            _ => {}
        }
    }
    open.is_empty()
}

/// A word of Latin letters in which some are of another script and look the same.
fn mixed(text: Text<'_>) -> Option<Finding> {
    let scripts = text.text.chars().filter_map(script);
    let (latin, others): (Vec<_>, Vec<_>) = scripts.partition(|one| *one == Script::Latin);
    let main = if latin.len() > others.len() {
        Script::Latin
    } else {
        *others.first()?
    };
    if others.is_empty() {
        return None;
    }
    let mut words = text.text.split(|c: char| !c.is_alphanumeric());
    let word = words.find(|word| deceives(word, main))?;
    let (odd, script_name) = word
        .chars()
        .find_map(|c| Some((c, script(c)?)).filter(|(_, one)| *one != Script::Latin))?;
    let meant: String = word.chars().map(|c| alike(c).unwrap_or(c)).collect();
    let message = format!(
        "`{}` contains `{}`, where `{odd}` (U+{:04X}) is a {script_name:?} letter, not a Latin one",
        readable(text.pointer),
        cut(word, 40),
        u32::from(odd),
    );
    let finding = Finding::new(Code::MixedScripts, text.pointer, message).part(word, 0);
    Some(
        finding
            .help(format!(
                "write `{}` if that is what you mean",
                cut(&meant, 40)
            ))
            .replace(meant, Safe::No),
    )
}

/// A script of letters that look like those of others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Greek,
    Armenian,
}

fn script(c: char) -> Option<Script> {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' if c.is_alphabetic() => Some(Script::Latin),
        '\u{400}'..='\u{52f}' => Some(Script::Cyrillic),
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' if c.is_alphabetic() => Some(Script::Greek),
        '\u{531}'..='\u{588}' => Some(Script::Armenian),
        _ => None,
    }
}

/// Whether a word mixes Latin letters with such as only look like them. In a text that is mainly of
/// another script a Latin stem may bear an ending of that script.
fn deceives(word: &str, main: Script) -> bool {
    if word.is_ascii() {
        return false;
    }
    let letters: Vec<(char, Script)> = word.chars().filter_map(|c| Some((c, script(c)?))).collect();
    let is_latin = |letter: &&(char, Script)| letter.1 == Script::Latin;
    let is_deceptive = |letter: &&(char, Script)| is_latin(letter) || alike(letter.0).is_some();
    let latin = letters.iter().filter(is_latin).count();
    if latin == 0 || latin == letters.len() || !letters.iter().all(|one| is_deceptive(&one)) {
        return false;
    }
    let has_ending = letters.iter().take_while(is_latin).count() == latin;
    // A Greek letter before a Latin one is a symbol of physics, such as the Latin `v` after `α`.
    let is_symbol = letters.len() == 2 && letters.iter().any(|(_, one)| *one == Script::Greek);
    !is_symbol && (main == Script::Latin || !has_ending)
}

/// The Latin letter that one of another script looks like.
fn alike(c: char) -> Option<char> {
    let mut letters = ALIKE.chars();
    while let (Some(other), Some(latin)) = (letters.next(), letters.next()) {
        if other == c {
            return Some(latin);
        }
    }
    None
}
