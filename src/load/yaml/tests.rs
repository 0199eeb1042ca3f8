//! What the reader accepts, and what it refuses at which place.

use super::parse;
use crate::load::fault::FaultKind;

fn fault(text: &str) -> (FaultKind, (usize, usize)) {
    let fault = parse(text).unwrap_err();
    (fault.kind, fault.place)
}

#[test]
fn the_first_of_two_equal_keys_stays_and_the_second_is_noted() {
    let parsed = parse("a: 1\nb: 2\na: 3\n").unwrap();
    assert_eq!(parsed.value, serde_json::json!({"a": 1, "b": 2}));
    assert!(parsed.repeats_keys);
}

#[test]
fn keys_are_named_as_their_values_are() {
    let text = "name: 1\n0x10: 2\n~: 3\nTrue: 4\n: 5\n-x: 6\n'7': 8\n";
    let value = parse(text).unwrap().value;
    let keys: Vec<&String> = value.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["name", "16", "null", "true", "-x", "7"]);
}

#[test]
fn an_alias_is_the_value_that_it_names() {
    let value = parse("a: &n 16\nb: [*n, *n]\nc: &m {*n : *n}\nd: *m\n")
        .unwrap()
        .value;
    let expected = serde_json::json!({"a": 16, "b": [16, 16], "c": {"16": 16}, "d": {"16": 16}});
    assert_eq!(value, expected);
}

#[test]
fn aliases_that_explode_are_refused() {
    let level = |level: usize| {
        let below = vec![format!("*a{}", level.saturating_sub(1)); 9];
        let list = if level == 0 {
            "x".to_owned()
        } else {
            below.join(", ")
        };
        format!("a{level}: &a{level} [{list}]\n")
    };
    let text: String = (0..12).map(level).collect();
    assert_eq!(fault(&text).0, FaultKind::Expansion);
}

#[test]
fn one_long_text_repeated_by_aliases_is_refused() {
    let long = "x".repeat(100_000);
    let list = vec!["*a"; 5_000].join(", ");
    let (kind, place) = fault(&format!("a: &a {long}\nb: [{list}]\n"));
    assert_eq!((kind, place.0), (FaultKind::Expansion, 2));
}

#[test]
fn many_small_values_repeated_by_aliases_are_refused() {
    let ones = vec!["1"; 100_000].join(",");
    let list = vec!["*a"; 1_000].join(", ");
    let (kind, _) = fault(&format!("a: &a [{ones}]\nb: [{list}]\n"));
    assert_eq!(kind, FaultKind::Expansion);
}

#[test]
fn the_largest_file_without_aliases_is_within_bounds() {
    let ones = vec!["1"; (1 << 19) - 2].join(",");
    assert!(parse(&format!("[{ones}]")).is_ok());
}

#[test]
fn values_nest_a_hundred_and_twenty_eight_levels_and_no_more() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(parse(&nested(128)).is_ok());
    assert_eq!(fault(&nested(129)), (FaultKind::Depth, (1, 129)));
    let (open, dashes) = ("{a: ".repeat(300_000), "- ".repeat(500_000));
    assert_eq!(fault(&open).0, FaultKind::Depth);
    assert_eq!(fault(&dashes), (FaultKind::Depth, (1, 257)));
}

#[test]
fn aliases_cannot_nest_deeper_than_values_can() {
    let (open, close) = ("[".repeat(100), "]".repeat(100));
    let text = format!("a: &a {open}x{close}\nb: &b {open}*a{close}\n");
    assert_eq!(fault(&text), (FaultKind::Depth, (2, 107)));
}

#[test]
fn a_value_cannot_contain_itself() {
    assert_eq!(fault("a: &a\n  - *a\n"), (FaultKind::Recursion, (2, 5)));
}

#[test]
fn what_json_cannot_represent_is_refused_at_its_place() {
    assert_eq!(fault("a: .inf\n"), (FaultKind::Number, (1, 4)));
    for tag in ["!d", "!", "!!binary", "!<x>", "&y !d"] {
        let (kind, place) = fault(&format!("a: b !\nc: {tag} e\n"));
        assert_eq!((kind, place.0), (FaultKind::Tag, 2), "{tag}");
    }
    assert_eq!(
        fault("a: b\n? [c]\n: d\n"),
        (FaultKind::CompositeKey, (2, 3))
    );
    assert_eq!(fault("a: b\n---\nc: d\n"), (FaultKind::Documents, (2, 1)));
    assert_eq!(fault("a: b\nc: \0\n"), (FaultKind::Character('\0'), (2, 4)));
}

#[test]
fn what_breaks_the_grammar_is_refused_at_its_place() {
    for (text, line) in [
        ("name: 'x'#c\nsummary: y\n", 1),
        ("name: [a,\nb]\n", 2),
        ("name: \"x\n", 1),
        ("a: b: c\n", 1),
        ("a:\n  - b\n c\n", 3),
    ] {
        let (kind, place) = fault(text);
        assert!(matches!(kind, FaultKind::Grammar(_)), "{text:?}: {kind:?}");
        assert_eq!(place.0, line, "{text:?}");
    }
}

#[test]
fn a_text_without_a_document_is_null() {
    for text in ["", "# only a comment\n", "---\n", "---\n...\n"] {
        assert!(parse(text).unwrap().value.is_null(), "{text:?}");
    }
}
