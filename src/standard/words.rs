//! The keywords of JSON Schema that `dpg` knows. JSON Schema ignores all others, so that a slip would say nothing:
//! the rules of the Standard and the schemas of collections refuse them.

/// What a keyword holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// One schema.
    Schema,
    /// A list of schemas.
    List,
    /// Schemas by name.
    Named,
    /// No schema.
    Plain,
}

/// Keywords that contain one schema.
const ONE: [&str; 9] = [
    "not",
    "if",
    "then",
    "else",
    "contains",
    "items",
    "additionalProperties",
    "propertyNames",
    "unevaluatedItems",
];
/// Keywords that contain a list of schemas.
const LIST: [&str; 4] = ["allOf", "anyOf", "oneOf", "prefixItems"];
/// Keywords that contain schemas by name.
const NAMED: [&str; 3] = ["properties", "patternProperties", "dependentSchemas"];
/// Keywords that contain no schema.
const PLAIN: [&str; 25] = [
    "type",
    "const",
    "enum",
    "minLength",
    "maxLength",
    "pattern",
    "format",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minContains",
    "maxContains",
    "required",
    "minProperties",
    "maxProperties",
    "dependentRequired",
    "title",
    "description",
    "$comment",
    "$ref",
];

/// What a keyword of JSON Schema holds; `None` for one that `dpg` does not know.
#[must_use]
pub fn holds(keyword: &str) -> Option<Holds> {
    [
        (&ONE[..], Holds::Schema),
        (&LIST[..], Holds::List),
        (&NAMED[..], Holds::Named),
        (&PLAIN[..], Holds::Plain),
    ]
    .into_iter()
    .find_map(|(words, holds)| words.contains(&keyword).then_some(holds))
}

/// All keywords of JSON Schema that `dpg` knows.
pub fn keywords() -> impl Iterator<Item = &'static str> {
    ONE.into_iter().chain(LIST).chain(NAMED).chain(PLAIN)
}
