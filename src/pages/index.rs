//! Indexes by letter: the values of a facet, and the names of all goods.

use serde::Serialize;

use crate::derive::analysis::{Label, List};
use crate::derive::duties::gaps;
use crate::derive::facets::{Kind, ValueAt};
use crate::markdown::clean;
use crate::pages::card::Pager;
use crate::pages::chart::Figure;
use crate::pages::frame::{About, Frame};
use crate::pages::map::{Outlines, Subject};
use crate::site::addresses::{
    NAMES, PER_PAGE, REPORT, facet_address, good_address, page_address, report_list_address,
    value_address,
};
use crate::site::context::Context;
use crate::site::link::Link;
use crate::site::order::Order;

/// `index.html`.
#[derive(Serialize)]
pub(crate) struct IndexPage<'a> {
    page: Frame<'a>,
    heading: String,
    intro: String,
    /// Whether its items are the Sustainable Development Goals.
    goals: bool,
    /// The address of each letter, if the list has more than one page.
    letters: Vec<Link>,
    groups: Vec<Group<'a>>,
    pager: Option<Pager>,
    /// The counts as a picture, on the first page.
    figure: Option<Figure>,
}

/// The items under one letter; without a letter if there are few items.
#[derive(Serialize)]
struct Group<'a> {
    letter: Option<String>,
    anchor: String,
    items: Vec<Item<'a>>,
}

/// One line of an index.
#[derive(Serialize)]
struct Item<'a> {
    label: std::borrow::Cow<'a, str>,
    href: String,
    /// A goal's number.
    goal: Option<u8>,
    /// How many current goods there are; `None` in an index of goods.
    count: Option<usize>,
    /// How many others.
    others: usize,
    /// Another name, or where it is listed.
    detail: Option<String>,
    /// What a licence allows, or what a family of them asks for.
    text: Option<String>,
}

/// One page of the values of a facet.
pub(crate) fn facet<'a>(context: &'a Context<'_>, at: usize, number: usize) -> IndexPage<'a> {
    let facet = &context.site.sources.derived.facets[at];
    let order = &context.language.order[at];
    let count = order.positions.len();
    let heading = context.language.facet(facet.kind, "-heading");
    let base = facet_address(facet);
    let item = |position: usize| {
        let (facet, value) = (at, position);
        item(context, ValueAt { facet, value })
    };
    IndexPage {
        page: context.frame(About {
            title: context.numbered(&heading, number),
            description: context.language.facet_description(facet.kind, count),
            name: context.language.facet(facet.kind, ""),
            ..About::default()
        }),
        intro: context.language.facet(facet.kind, "-intro"),
        heading,
        goals: facet.kind == Kind::Goal,
        letters: letters(context, (&base, order)),
        groups: groups(order, number, item),
        pager: context.pager((&base, count), number),
        figure: picture(context, facet.kind).filter(|_| number == 1),
    }
}

/// The picture that fits the values of a facet, if there is one.
fn picture(context: &Context<'_>, kind: Kind) -> Option<Figure> {
    match kind {
        Kind::Category
        | Kind::Sector
        | Kind::License
        | Kind::LicenseFamily
        | Kind::Region
        | Kind::Language
        | Kind::Own(_) => context.picture(kind),
        Kind::Country => Some(context.map(Subject::Either, Outlines::Own)),
        Kind::DevelopedIn => Some(context.map(Subject::Developed, Outlines::Own)),
        Kind::UsedIn => Some(context.map(Subject::Used, Outlines::Own)),
        // The tiles of the goals are their picture.
        Kind::Goal | Kind::Link | Kind::Organization | Kind::Collection => None,
    }
}

/// One value of a facet.
fn item<'a>(context: &'a Context<'_>, at: ValueAt) -> Item<'a> {
    let (facet, value) = context.site.value(at);
    let label = context.language.label_of(at);
    Item {
        label: label.into(),
        href: context.links.to(&value_address(facet, value)),
        goal: match facet.kind {
            Kind::Goal => value.code.parse().ok(),
            _ => None,
        },
        count: Some(value.counts.current),
        others: value.counts.total() - value.counts.current,
        detail: detail(context, facet.kind, (&value.code, label)),
        text: text(context, facet.kind, &value.code),
    }
}

/// One page of the names of all goods.
pub(crate) fn names<'a>(context: &'a Context<'_>, number: usize) -> IndexPage<'a> {
    let order = &context.site.by_name;
    let count = order.positions.len();
    let heading = context.language.t("names-heading");
    IndexPage {
        page: context.frame(About {
            title: context.numbered(&heading, number),
            description: context.language.count("names-description", count),
            name: context.language.t("menu-names"),
            ..About::default()
        }),
        intro: context.language.t("names-intro"),
        heading,
        goals: false,
        letters: letters(context, (NAMES, order)),
        groups: groups(order, number, |position| good(context, position)),
        pager: context.pager((NAMES, count), number),
        figure: None,
    }
}

/// One good by name.
fn good<'a>(context: &'a Context<'_>, position: usize) -> Item<'a> {
    let good = context.site.good(position);
    let aliases = good.entry.aliases.iter().map(|alias| clean(alias));
    let status = context.status_unless_current(good).map(Into::into);
    let details: Vec<_> = aliases.chain(status).collect();
    Item {
        label: clean(&good.entry.name),
        href: context.links.to(&good_address(&good.id)),
        goal: None,
        count: None,
        others: 0,
        detail: (!details.is_empty()).then(|| context.language.list(&details)),
        text: None,
    }
}

/// Extra information on a value: a licence's full name, a language's own name, the region around a sub-region.
fn detail(context: &Context<'_>, kind: Kind, (code, label): (&str, &str)) -> Option<String> {
    let term = context
        .site
        .sources
        .vocabularies
        .get(kind.vocabulary())
        .get(code)?;
    match kind {
        Kind::License => Some(term.title.clone()),
        Kind::Language => {
            let native = term.text("x-native").filter(|native| *native != label);
            native.map(str::to_owned)
        }
        Kind::Region => {
            let regions = context.site.sources.derived.regions.iter();
            let parent = regions.clone().find(|region| region.code == code)?;
            let parent = parent.parent.as_deref()?;
            Some(context.code_label("region", parent))
        }
        Kind::Goal
        | Kind::Category
        | Kind::Sector
        | Kind::LicenseFamily
        | Kind::Link
        | Kind::Country
        | Kind::DevelopedIn
        | Kind::UsedIn
        | Kind::Organization
        | Kind::Collection
        | Kind::Own(_) => None,
    }
}

/// What a value means, in a sentence of its vocabulary.
fn text(context: &Context<'_>, kind: Kind, code: &str) -> Option<String> {
    let key = match kind {
        Kind::License => "x-summary",
        Kind::LicenseFamily | Kind::Own(_) => "description",
        _ => return None,
    };
    let vocabularies = &context.site.sources.vocabularies;
    let term = vocabularies.get(kind.vocabulary()).get(code)?;
    let text = term.text(key)?;
    Some(context.language.said(text).to_owned())
}

/// A name for a letter in an address.
fn anchor(letter: &str) -> String {
    match letter {
        "#" => "letter-0".to_owned(),
        _ => format!("letter-{}", letter.to_lowercase()),
    }
}

/// The address of each letter of a list; empty for a list that fits on one page.
pub(crate) fn letters(context: &Context<'_>, (base, order): (&str, &Order)) -> Vec<Link> {
    if order.positions.len() <= PER_PAGE {
        return Vec::new();
    }
    let links = order.letters.iter().map(|(start, letter)| {
        let page = page_address(base, start / PER_PAGE + 1);
        context.link(letter.as_str(), &format!("{page}#{}", anchor(letter)))
    });
    links.collect()
}

/// What one page of a list shows, under letters if the list has more than one page.
fn groups<'a>(order: &Order, number: usize, item: impl Fn(usize) -> Item<'a>) -> Vec<Group<'a>> {
    let many = order.positions.len() > PER_PAGE;
    let from = (number - 1) * PER_PAGE;
    let mut groups: Vec<Group<'a>> = Vec::new();
    for (offset, &position) in Context::part(&order.positions, number).iter().enumerate() {
        let letter = order.letter(from + offset).filter(|_| many);
        match groups.last_mut() {
            Some(group) if group.letter.as_deref() == letter => group.items.push(item(position)),
            _ => groups.push(Group {
                anchor: letter.map(anchor).unwrap_or_default(),
                letter: letter.map(str::to_owned),
                items: vec![item(position)],
            }),
        }
    }
    groups
}

/// One page of a list of the report.
pub(crate) fn of_report<'a>(context: &'a Context<'_>, at: usize, number: usize) -> IndexPage<'a> {
    let list = &context.analysis().lists[at];
    let label = context.report_label(&list.label);
    let heading = context
        .language
        .text(&format!("report-list-{}", list.title), &[("label", &label)]);
    let count = list.goods.len();
    let base = report_list_address(&list.name);
    let items = Context::part(&list.goods, number).iter();
    let items = items.map(|&position| {
        let mut item = good(context, position);
        if list.title == "open" {
            let open = gaps(context.site.good(position)).len();
            item.detail = Some(context.language.count("report-open-count", open));
        }
        item
    });
    let items = items.collect();
    IndexPage {
        page: context.frame(About {
            title: context.numbered(&heading, number),
            description: context.language.count("report-list-description", count),
            above: vec![above_lists(context)],
            name: heading.clone(),
            ..About::default()
        }),
        intro: context.language.count("report-list-intro", count),
        heading,
        goals: false,
        letters: Vec::new(),
        groups: vec![Group {
            letter: None,
            anchor: String::new(),
            items,
        }],
        pager: context.pager((&base, count), number),
        figure: None,
    }
}

/// The countries of all goods of the report, then of those of each goal.
pub(crate) fn countries<'a>(context: &'a Context<'_>) -> IndexPage<'a> {
    let analysis = context.analysis();
    let all = Group {
        letter: Some(context.language.t("report-list-all-countries")),
        anchor: "goal-0".to_owned(),
        items: counted(context, &[], &analysis.countries),
    };
    let goals = analysis.reach.iter().map(|reach| Group {
        letter: Some(context.report_label(&Label::Value(reach.goal))),
        anchor: format!("goal-{}", reach.number),
        items: counted(context, &[reach.goal], &reach.countries),
    });
    let groups = std::iter::once(all).chain(goals).collect();
    of_values(context, "report-list-countries", groups)
}

/// The owners of the goods of the report: those of several goods, then those of one.
pub(crate) fn owners<'a>(context: &'a Context<'_>) -> IndexPage<'a> {
    let owners = &context.analysis().owners;
    let (single, several): (Vec<_>, Vec<_>) = owners.iter().partition(|(_, count)| *count == 1);
    let groups = [("several", several), ("single", single)];
    let groups = groups.into_iter().filter(|(_, owners)| !owners.is_empty());
    let groups = groups.map(|(code, owners)| Group {
        letter: Some(context.language.t(&format!("report-list-owners-{code}"))),
        anchor: code.to_owned(),
        items: counted(context, &[], &owners),
    });
    of_values(context, "report-list-owners", groups.collect())
}

/// Values with the number of goods of the report that have them and some others.
fn counted<'a>(
    context: &'a Context<'_>,
    with: &[ValueAt],
    values: &[(ValueAt, usize)],
) -> Vec<Item<'a>> {
    let items = values.iter().map(|&(at, count)| {
        let list = List::Values(with.iter().copied().chain([at]).collect());
        let address = context.report_address(&list).unwrap_or_default();
        Item {
            label: context.language.label_of(at).into(),
            href: context.links.to(&address),
            goal: None,
            count: Some(count),
            others: 0,
            detail: None,
            text: None,
        }
    });
    items.collect()
}

/// A list of values that the report counts.
fn of_values<'a>(context: &'a Context<'_>, message: &str, groups: Vec<Group<'a>>) -> IndexPage<'a> {
    let heading = context.language.t(message);
    let intro = context.language.t(&format!("{message}-intro"));
    IndexPage {
        groups,
        page: context.frame(About {
            title: heading.clone(),
            description: intro.clone(),
            above: vec![above_lists(context)],
            name: heading.clone(),
            ..About::default()
        }),
        intro,
        heading,
        goals: false,
        letters: Vec::new(),
        pager: None,
        figure: None,
    }
}

/// The report, above its lists.
fn above_lists(context: &Context<'_>) -> (String, String) {
    (context.language.t("report-name"), REPORT.to_owned())
}
