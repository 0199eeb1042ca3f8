//! What a good is based on, with what sets it apart, and the goods that are based on it.

use serde::Serialize;

use crate::catalog::Status;
use crate::entry::Derivation;
use crate::markdown::{clean, escape, external_link, internal_link};
use crate::pages::answers::{Part, answered, question};
use crate::pages::evidence::{evidence, readable};
use crate::pages::source::{SourceLink, source};
use crate::site::addresses::{PER_PAGE, good_address};
use crate::site::context::Context;
use crate::standard::Source;
use crate::theme::html::Html;

/// Headings inside evidence start below the heading of the parent.
const LEVEL: u8 = 3;

/// So many of the goods that are based on one are on its page.
const MOST: usize = PER_PAGE;

/// A project that the good is based on.
#[derive(Serialize)]
pub(crate) struct Parent {
    /// Its name, which leads to its page or address.
    link: Html,
    /// Its address, if it is on another site.
    elsewhere: Option<String>,
    /// What the good is to it.
    kind: Option<String>,
    /// The status of the parent, unless it is recognised; for one of the registry only.
    status: Option<Tag>,
    /// What a candidate still has to say of it.
    open: Option<String>,
    /// The policy that asks for it.
    policy: Option<SourceLink>,
    /// The distinction, and what else is known of the two.
    parts: Vec<Part>,
}

/// The goods that are based on the one of the page, by kind.
#[derive(Serialize)]
pub(crate) struct Derivatives {
    groups: Vec<Group>,
    /// How many more there are, in words.
    more: Option<String>,
}

/// Those of one kind.
#[derive(Serialize)]
struct Group {
    label: String,
    goods: Vec<Derivative>,
}

/// A good that is based on the one of the page.
#[derive(Serialize)]
struct Derivative {
    name: String,
    href: String,
    status: Option<Tag>,
}

/// A status and its label.
#[derive(Serialize)]
struct Tag {
    code: &'static str,
    label: String,
}

/// What a good is based on, in the order of its entry.
pub(crate) fn parents(context: &Context<'_>, position: usize) -> Vec<Parent> {
    let good = context.site.good(position);
    let is_candidate = good.status == Status::Candidate;
    let standard = &context.site.sources.standard;
    let parents = good.entry.derived_from.iter();
    let parents = parents.map(|parent| Parent {
        policy: source(context, Source::DERIVED_WORKS),
        link: Html::new(link(context, parent)),
        elsewhere: elsewhere(parent),
        kind: parent
            .kind
            .as_deref()
            .map(|kind| context.code_label("derivation-kind", kind)),
        status: known(context, parent).and_then(|at| status(context, at)),
        open: (is_candidate && !standard.is_distinct(parent))
            .then(|| context.language.t("parent-open")),
        parts: parts(context, parent),
    });
    parents.collect()
}

/// The first goods that are based on a good, by the kinds of the vocabulary, those of no known kind
/// last; `None` if there are none.
pub(crate) fn derivatives(context: &Context<'_>, position: usize) -> Option<Derivatives> {
    let all = &context.site.sources.derived.lineages[position].derivatives;
    let kind = |&(at, item): &(usize, usize)| {
        let parents = &context.site.good(at).entry.derived_from;
        parents[item].kind.as_deref()
    };
    let terms = context.site.sources.vocabularies.get("derivation-kind");
    let codes = terms.terms().iter().map(|term| term.code.as_str());
    let mut kinds: Vec<Option<&str>> = codes.map(Some).collect();
    for other in all.iter().filter_map(kind) {
        if !kinds.contains(&Some(other)) {
            kinds.push(Some(other));
        }
    }
    kinds.push(None);
    let mut room = MOST;
    let groups = kinds.into_iter().filter_map(|code| {
        let of_kind = all.iter().filter(|one| kind(one) == code).take(room);
        let goods: Vec<Derivative> = of_kind.map(|&(at, _)| derivative(context, at)).collect();
        room -= goods.len();
        let label = match code {
            Some(code) => context
                .language
                .label("derivatives", (code, terms.label(code))),
            None => context.language.t("derivatives-other"),
        };
        (!goods.is_empty()).then_some(Group { label, goods })
    });
    let groups: Vec<Group> = groups.collect();
    let more = all.len().saturating_sub(MOST);
    (!groups.is_empty()).then(|| Derivatives {
        groups,
        more: (more > 0).then(|| context.language.count("derivatives-more", more)),
    })
}

fn derivative(context: &Context<'_>, at: usize) -> Derivative {
    let good = context.site.good(at);
    Derivative {
        name: context.texts(&good.entry).name.into_owned(),
        href: context.links.to(&good_address(&good.id)),
        status: status(context, at),
    }
}

fn status(context: &Context<'_>, at: usize) -> Option<Tag> {
    let good = context.site.good(at);
    let label = context.status_unless_current(good)?;
    Some(Tag {
        code: good.status.code(),
        label,
    })
}

/// The position of a parent in the registry.
fn known(context: &Context<'_>, parent: &Derivation) -> Option<usize> {
    context
        .site
        .sources
        .catalog
        .position(parent.good.as_deref()?)
}

/// The name of a parent as a link.
fn link(context: &Context<'_>, parent: &Derivation) -> String {
    if let Some(at) = known(context, parent) {
        let good = context.site.good(at);
        let to = context.links.to(&good_address(&good.id));
        return internal_link(&to, &context.texts(&good.entry).name);
    }
    let written = parent.name.as_deref().or(parent.good.as_deref());
    let name = clean(written.unwrap_or_default());
    if let Some(url) = &parent.url {
        return external_link(url, &name);
    }
    let mut out = String::new();
    escape(&mut out, &name);
    out
}

/// The address of a parent that is not in the registry, as people read it.
fn elsewhere(parent: &Derivation) -> Option<String> {
    let url = parent.url.as_deref().filter(|_| parent.good.is_none())?;
    Some(clean(&readable(url)).into_owned())
}

/// The distinction by pillar, then the questions that are answered.
fn parts(context: &Context<'_>, parent: &Derivation) -> Vec<Part> {
    let pillars = parent.distinction.iter().map(|one| Part {
        label: context.language.text(
            "parent-distinction",
            &[("pillar", &context.code_label("pillar", &one.pillar))],
        ),
        body: evidence(&one.evidence, LEVEL),
        ..Part::default()
    });
    let questions = parent.questions().into_iter();
    let questions = questions.map(|(id, asked)| question(context, id, asked));
    pillars.chain(questions).filter(answered).collect()
}
