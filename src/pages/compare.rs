//! The comparison: rows and words in the page's language, which a script fills from the API.

use serde::Serialize;

use crate::catalog::Status;
use crate::pages::frame::{About, Frame};
use crate::pages::rights::MESSAGES;
use crate::site::addresses::{NAMES, good_address, indicator_address, status_address};
use crate::site::context::Context;
use crate::site::link::Link;

/// `compare.html`.
#[derive(Serialize)]
pub(crate) struct ComparePage<'a> {
    page: Frame<'a>,
    /// The start of the address of a good's object; its id and `.json` follow.
    api: String,
    /// The address of a good's page with `ID` instead of its id.
    good: String,
    /// The language of texts without a translation.
    own_lang: &'a str,
    groups: Vec<Group>,
    /// The texts of the script, by key; labels of codes by vocabulary and code, such as `goal 3`, if
    /// they differ in this language from the API.
    words: Vec<Word>,
    /// Where goods can be picked.
    ways: Vec<Link>,
}

/// Rows under a heading.
#[derive(Serialize)]
struct Group {
    heading: String,
    rows: Vec<Row>,
}

/// What one row compares.
#[derive(Serialize)]
struct Row {
    /// The content of the row for the script: the name of a fact, or `indicator` and a key.
    key: String,
    label: String,
    /// A page about it.
    href: Option<String>,
    /// The first question of an indicator.
    question: Option<String>,
    /// Whether each good has a value of its own by nature, so that a difference tells nothing.
    own: bool,
}

/// A text and the key that the script uses for it.
#[derive(Serialize)]
struct Word {
    key: String,
    text: String,
}

/// The rows before the indicators, those that matter most first: heading of a group, then keys with their
/// messages.
const ROWS: [Rows; 4] = [
    (
        "compare-identity",
        &[
            ("summary", "compare-summary"),
            ("categories", "facet-category"),
            ("licenses", "fact-licenses"),
            ("rights", "facet-license-family-one"),
            ("organizations", "facet-organization"),
        ],
    ),
    (
        "compare-life",
        &[
            ("status", "compare-status"),
            ("recognized", "date-recognized"),
            ("valid_until", "date-valid-until"),
            ("reviewed", "date-reviewed"),
            ("nominated", "date-nominated"),
            ("archived", "date-archived"),
            ("standard_version", "fact-standard-version"),
        ],
    ),
    (
        "compare-subject",
        &[("goals", "facet-goal"), ("sectors", "facet-sector")],
    ),
    (
        "compare-where",
        &[
            ("used_in", "used-in"),
            ("developed_in", "developed-in"),
            ("languages", "languages"),
        ],
    ),
];

/// The rows after the indicators.
const LAST: Rows = (
    "compare-links",
    &[
        ("website", "fact-website"),
        ("repositories", "fact-repositories"),
        ("aliases", "also-known-as"),
        ("id", "identifier-id"),
    ],
);

/// The message of a group, and the keys of its rows with their messages.
type Rows = (&'static str, &'static [(&'static str, &'static str)]);

/// Rows in which goods differ by nature.
const OWN: [&str; 5] = ["summary", "id", "aliases", "website", "repositories"];

/// The texts of the script: its keys and their messages; the script fills in the words in braces.
const WORDS: [(&str, &str); 32] = [
    ("pick-one", "compare-pick-one"),
    ("pick-more", "compare-pick-more"),
    ("loading", "compare-loading"),
    ("failed", "compare-failed"),
    ("unknown", "compare-unknown"),
    ("invalid", "compare-invalid"),
    ("too-many", "compare-too-many"),
    ("too-long", "compare-too-long"),
    ("result", "compare-result"),
    ("differs", "compare-differs"),
    ("remove", "compare-remove"),
    ("none", "compare-none"),
    ("missing", "compare-missing"),
    ("more", "compare-more"),
    ("separator", "compare-separator"),
    ("answer yes", "answer-yes"),
    ("answer no", "answer-no"),
    ("answer unknown", "answer-unknown"),
    ("status dpg", "status-current"),
    ("status nominee", "notice-nominee"),
    ("status under-review", "notice-under-review"),
    ("status archived", "notice-archived"),
    ("status ineligible", "notice-ineligible"),
    ("verdict met", "verdict-met"),
    ("verdict reviewed", "verdict-reviewed"),
    ("verdict reviewed-on", "verdict-reviewed-on"),
    ("verdict gap", "verdict-gap"),
    ("verdict needs-human", "verdict-needs-human"),
    ("verdict not-asked", "verdict-not-asked"),
    ("verdict not-applicable", "verdict-not-applicable"),
    ("decided met", "decided-as-met"),
    ("decided not-met", "decided-as-not-met"),
];

/// Vocabularies whose labels may differ in a language.
const LABELLED: [&str; 6] = ["category", "sector", "goal", "country", "language", "role"];

/// The page that compares goods.
pub(crate) fn compare<'a>(context: &'a Context<'_>) -> ComparePage<'a> {
    let heading = context.language.t("compare-heading");
    let group = |(id, rows): Rows| Group {
        heading: context.language.t(id),
        rows: rows.iter().map(|(key, id)| row(context, key, id)).collect(),
    };
    let groups = ROWS.into_iter().map(group);
    let groups = groups.chain([indicators(context), group(LAST)]);
    let ways = [
        ("menu-goods", "goods/"),
        (
            "status-candidate-heading",
            status_address(Status::Candidate),
        ),
        ("menu-names", NAMES),
    ];
    ComparePage {
        page: context.frame(About {
            title: heading.clone(),
            description: context.language.t("compare-description"),
            name: heading,
            ..About::default()
        }),
        api: format!("{}api/v1/goods/", context.links.root()),
        good: context.links.to(&good_address("ID")),
        own_lang: &context.site.languages[0].tag,
        groups: groups.collect(),
        words: words(context),
        ways: ways
            .map(|(id, address)| context.link(context.language.t(id), address))
            .into(),
    }
}

fn row(context: &Context<'_>, key: &str, id: &str) -> Row {
    Row {
        key: key.to_owned(),
        label: context.language.t(id),
        href: None,
        question: None,
        own: OWN.contains(&key),
    }
}

fn indicators(context: &Context<'_>) -> Group {
    let indicators = context.site.sources.standard.indicators().iter();
    let rows = indicators.map(|indicator| Row {
        key: format!("indicator {}", indicator.key),
        label: format!(
            "{}. {}",
            indicator.number,
            context.indicator_title(indicator)
        ),
        href: Some(context.links.to(&indicator_address(indicator.key))),
        question: indicator
            .key
            .first_question()
            .map(|id| context.language.t(&format!("ask-{id}"))),
        own: false,
    });
    Group {
        heading: context.language.t("standard-heading"),
        rows: rows.collect(),
    }
}

fn words(context: &Context<'_>) -> Vec<Word> {
    let blanks = [
        "id", "ids", "name", "day", "goods", "rows", "differ", "count",
    ];
    let blanks = blanks.map(|name| (name, format!("{{{name}}}")));
    let blanks: Vec<(&str, &str)> = blanks.iter().map(|(k, v)| (*k, v.as_str())).collect();
    let rights = MESSAGES.iter().map(|id| (*id, *id));
    let said = WORDS.iter().copied().chain(rights).map(|(key, id)| Word {
        key: key.to_owned(),
        text: context.language.text(id, &blanks),
    });
    let months = (1..=12).map(|month| Word {
        key: format!("month {month}"),
        text: context.language.month(month),
    });
    said.chain(months).chain(labels(context)).collect()
}

/// The labels that differ in this language from the vocabularies.
fn labels(context: &Context<'_>) -> Vec<Word> {
    let mut labels = Vec::new();
    for name in LABELLED {
        for term in context.site.sources.vocabularies.get(name).terms() {
            let text = context.language.label(name, (&term.code, &term.title));
            if text != term.title {
                let key = format!("{name} {}", term.code);
                labels.push(Word { key, text });
            }
        }
    }
    labels
}
