//! Who works on the same: groups of goods, standards that several goods name, and organisations with subjects in common.
//!
//! The time grows with the registry and not with its square: goods that name very many goals, sectors or countries are left
//! out, since they have something in common with everybody, and so are subjects of very many organisations.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::alike::Alike;
use super::facts::{Facts, code, labels};
use super::figure::{Cell, Column, Figure, Label, List, Name, OwnList, Row};
use super::limits::{WIDEST, WIDEST_COUNTRIES};
use crate::derive::facets::{Kind, ValueAt};
use crate::derive::related::standards;
use crate::lists::Lists;
use crate::slug::{distinct, slug};

/// The fewest goods of a group, and the fewest that name a standard.
const GROUP: usize = 3;

/// How many groups, standards and pairs are shown.
const SHOWN: usize = 10;

/// How many candidates for groups are looked at, the largest first.
const LOOKED_AT: usize = 500;

/// From how many organisations on a subject tells nothing of two of them.
const COMMON: usize = 20;

/// The fewest subjects that two organisations have in common.
const SUBJECTS: usize = 2;

/// How many names or subjects are told of a row.
const TOLD: usize = 4;

/// Who works on the same.
pub(super) fn together(
    facts: &Facts<'_>,
    alike: &[Alike],
    lists: &mut Vec<OwnList>,
) -> Vec<Figure> {
    let field = field(facts);
    let of_good = Subjects {
        goals: facts.by_good(Kind::Goal),
        field,
        fields: facts.by_good(field),
        organizations: facts.by_good(Kind::Organization),
    };
    let named = standards(facts.catalog.goods());
    let named = named.into_iter().filter_map(|(name, goods)| {
        let goods = goods.into_iter().map(|at| at as usize);
        let goods: Vec<usize> = goods.filter(|&good| facts.is_in(good)).collect();
        (goods.len() > 1).then_some((name, goods))
    });
    let named: Vec<(String, Vec<usize>)> = named.collect();
    [
        clusters(facts, &of_good),
        common_standards(&named, lists),
        partners(facts, &of_good, &named, alike),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The kind of values that says in which field a good works: its sectors; in a registry that names none, the values of the
/// first vocabulary of its own that goods name.
fn field(facts: &Facts<'_>) -> Kind {
    let is_named = |kind: &Kind| facts.values(*kind).any(|(_, value)| facts.count(value) > 0);
    let own = facts.parts.facets.iter().map(|facet| facet.kind);
    let own = own.filter(|kind| matches!(kind, Kind::Own(own) if own.is_coded()));
    let mut fields = std::iter::once(Kind::Sector).chain(own);
    fields.find(is_named).unwrap_or(Kind::Sector)
}

/// Per good, its goals, fields and organisations.
struct Subjects<'a> {
    goals: &'a Lists,
    /// Of which kind the fields are.
    field: Kind,
    fields: &'a Lists,
    organizations: &'a Lists,
}

impl Subjects<'_> {
    /// The heading over fields.
    fn head(&self) -> &'static str {
        match self.field {
            Kind::Sector => "sector",
            _ => "value",
        }
    }

    /// The pairs of goal and field of a good; none of one that names very many.
    fn of(&self, good: usize) -> Vec<(u32, u32)> {
        let (goals, fields) = (self.goals.get(good), self.fields.get(good));
        if goals.len() > WIDEST || fields.len() > WIDEST {
            return Vec::new();
        }
        let pairs = goals.iter().flat_map(|&goal| {
            let fields = fields.iter();
            fields.map(move |&field| (goal, field))
        });
        pairs.collect()
    }
}

/// Groups of goods with goal, field and country of development in common, the largest first. A group of which half
/// or more is in groups before it is left out.
fn clusters(facts: &Facts<'_>, of_good: &Subjects<'_>) -> Option<Figure> {
    let countries = facts.by_good(Kind::DevelopedIn);
    let (goal, field, country) = (
        facts.facet(Kind::Goal)?.0,
        facts.facet(of_good.field)?.0,
        facts.facet(Kind::DevelopedIn)?.0,
    );
    let mut sizes: HashMap<(u32, u32, u32), usize> = HashMap::new();
    for &good in &facts.base {
        let places = countries.get(good);
        if places.len() > WIDEST_COUNTRIES {
            continue;
        }
        for (goal, field) in of_good.of(good) {
            for &place in places {
                *sizes.entry((goal, field, place)).or_default() += 1;
            }
        }
    }
    let mut found: Vec<_> = sizes
        .into_iter()
        .filter(|&(_, size)| size >= GROUP)
        .collect();
    found.sort_unstable_by_key(|&(key, size)| (Reverse(size), key));
    let (mut rows, mut told): (Vec<Row>, BTreeSet<usize>) = Default::default();
    for ((of_goal, of_field, of_country), _) in found.into_iter().take(LOOKED_AT) {
        let at = |facet, value: u32| ValueAt {
            facet,
            value: value as usize,
        };
        let values = [
            at(goal, of_goal),
            at(field, of_field),
            at(country, of_country),
        ];
        // Those that name very many are in the list too.
        let goods = facts.having(&values);
        let known = goods.iter().filter(|good| told.contains(good)).count();
        if known * 2 >= goods.len() || rows.len() == SHOWN {
            continue;
        }
        let names = organizations(facts, of_good, &goods);
        told.extend(&goods);
        rows.push(Row {
            code: code(facts.parts.facets, &values),
            labels: labels(&values),
            cells: vec![Cell::new(goods.len(), List::Values(values.into()))],
            notes: names.into_iter().map(|at| vec![Label::Value(at)]).collect(),
            ..Row::default()
        });
    }
    rows.sort_by_key(|row| Reverse(row.cells[0].count));
    (!rows.is_empty()).then(|| Figure {
        name: Name::Clusters,
        heads: vec!["goal", of_good.head(), "developed-in"],
        columns: vec![Column::goods()],
        all: rows.len(),
        rows,
        base: None,
    })
}

/// The organisations behind some goods, those with most of the goods first.
fn organizations(facts: &Facts<'_>, of_good: &Subjects<'_>, goods: &[usize]) -> Vec<ValueAt> {
    let Some((facet, _)) = facts.facet(Kind::Organization) else {
        return Vec::new();
    };
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for &good in goods {
        for &organization in of_good.organizations.get(good) {
            *counts.entry(organization).or_default() += 1;
        }
    }
    let mut counts: Vec<(u32, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|&(at, count)| (Reverse(count), at));
    let first = counts.into_iter().take(TOLD);
    first
        .map(|(value, _)| ValueAt {
            facet,
            value: value as usize,
        })
        .collect()
}

/// The standards that most goods name.
fn common_standards(named: &[(String, Vec<usize>)], lists: &mut Vec<OwnList>) -> Option<Figure> {
    let mut ranked: Vec<&(String, Vec<usize>)> = named.iter().collect();
    ranked.retain(|(_, goods)| goods.len() >= GROUP);
    ranked.sort_by_key(|(_, goods)| Reverse(goods.len()));
    let all = ranked.len();
    ranked.truncate(SHOWN);
    let segments = distinct(ranked.iter().map(|(name, _)| slug(name)));
    let rows = ranked.iter().zip(segments).map(|((name, goods), segment)| {
        let label = Label::Text(name.clone());
        let list = OwnList {
            name: format!("standard-{segment}"),
            title: "standard",
            label: label.clone(),
            goods: goods.clone(),
        };
        super::growth::row(name.to_uppercase(), label, Cell::listed(lists, list))
    });
    let rows: Vec<Row> = rows.collect();
    (!rows.is_empty()).then(|| Figure {
        name: Name::Standards,
        heads: vec!["standard"],
        columns: vec![Column::goods()],
        rows,
        base: None,
        all,
    })
}

/// Pairs of organisations that work on the same subjects, have no good in common and are hardly one under two names; those
/// with most subjects first.
fn partners(
    facts: &Facts<'_>,
    of_good: &Subjects<'_>,
    named: &[(String, Vec<usize>)],
    alike: &[Alike],
) -> Option<Figure> {
    let (facet, _) = facts.facet(Kind::Organization)?;
    let same = alike.iter().map(|pair| {
        let [one, other] = pair.names.map(|at| crate::lists::position(at.value));
        (one.min(other), one.max(other))
    });
    let same: BTreeSet<(u32, u32)> = same.collect();
    let subjects = subjects(facts, of_good, named);
    let mut pairs: Vec<(u32, u32, u32)> = Vec::new();
    for (number, (_, organizations)) in subjects.iter().enumerate() {
        for (at, &one) in organizations.iter().enumerate() {
            let others = organizations[at + 1..].iter();
            pairs.extend(others.map(|&other| (one, other, crate::lists::position(number))));
        }
    }
    pairs.sort_unstable();
    let at = |value: u32| ValueAt {
        facet,
        value: value as usize,
    };
    let shared = pairs.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1));
    let fields = |shared: &[(u32, u32, u32)]| {
        let labels = shared
            .iter()
            .map(|one| subjects[one.2 as usize].0.as_slice());
        fields(labels)
    };
    let shared = shared.filter(|shared| {
        let (one, other, _) = shared[0];
        let is_told = fields(shared) >= SUBJECTS && !same.contains(&(one, other));
        is_told && facts.having(&[at(one), at(other)]).is_empty()
    });
    let mut shared: Vec<_> = shared.collect();
    shared.sort_by_key(|same| (Reverse(fields(same)), Reverse(same.len())));
    let all = shared.len();
    let told = apart(facts, of_good, shared);
    let rows = told.into_iter().map(|same| {
        let both = [at(same[0].0), at(same[0].1)];
        let value = |at: ValueAt| facts.cell((at, at.of(facts.parts.facets).1));
        let told = same.iter().take(TOLD);
        Row {
            code: code(facts.parts.facets, &both),
            labels: labels(&both),
            cells: both.into_iter().map(value).collect(),
            notes: told.map(|one| subjects[one.2 as usize].0.clone()).collect(),
            ..Row::default()
        }
    });
    let rows: Vec<Row> = rows.collect();
    (!rows.is_empty()).then(|| Figure {
        name: Name::Partners,
        heads: vec!["one", "other"],
        columns: vec![
            Column::named("one", "goods-one"),
            Column::named("other", "goods-other"),
        ],
        rows,
        base: None,
        all,
    })
}

/// How many fields some subjects are about: a sector is one, with however many goals two goods name it.
fn fields<'a>(subjects: impl Iterator<Item = &'a [Label]>) -> usize {
    let fields = subjects.map(|labels| match labels.last() {
        Some(Label::Value(at)) => (Some(*at), ""),
        Some(Label::Text(name)) => (None, name.as_str()),
        _ => (None, ""),
    });
    fields.collect::<BTreeSet<_>>().len()
}

/// The first pairs of organisations with other goods than those before them: organisations that have all their goods in
/// common are one team. Each is named twice at most.
fn apart<'a>(
    facts: &Facts<'_>,
    of_good: &Subjects<'_>,
    pairs: Vec<&'a [(u32, u32, u32)]>,
) -> Vec<&'a [(u32, u32, u32)]> {
    /// How often an organisation is named.
    const OFTEN: usize = 2;
    let mut goods_of: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for &good in &facts.base {
        for &organization in of_good.organizations.get(good) {
            goods_of.entry(organization).or_default().push(good);
        }
    }
    let team = |organization: u32| goods_of.get(&organization).cloned().unwrap_or_default();
    let mut named: BTreeMap<u32, usize> = BTreeMap::new();
    let mut teams: BTreeSet<[Vec<usize>; 2]> = BTreeSet::new();
    let mut told = Vec::new();
    for same in pairs {
        let (one, other) = (same[0].0, same[0].1);
        let is_often = |at: &u32| named.get(at).is_some_and(|&times| times >= OFTEN);
        if told.len() == SHOWN || is_often(&one) || is_often(&other) {
            continue;
        }
        let mut both = [team(one), team(other)];
        both.sort();
        if teams.insert(both) {
            *named.entry(one).or_default() += 1;
            *named.entry(other).or_default() += 1;
            told.push(same);
        }
    }
    told
}

/// What several organisations work on, but not very many: standards, and pairs of a goal and a field; with their
/// organisations, ascending.
fn subjects(
    facts: &Facts<'_>,
    of_good: &Subjects<'_>,
    named: &[(String, Vec<usize>)],
) -> Vec<(Vec<Label>, Vec<u32>)> {
    let (goal, field) = (
        facts.facet(Kind::Goal).map_or(0, |(at, _)| at),
        facts.facet(of_good.field).map_or(0, |(at, _)| at),
    );
    let mut fields: BTreeMap<(u32, u32), BTreeSet<u32>> = BTreeMap::new();
    for &good in &facts.base {
        for subject in of_good.of(good) {
            let organizations = of_good.organizations.get(good);
            fields.entry(subject).or_default().extend(organizations);
        }
    }
    let standards = named.iter().map(|(name, goods)| {
        let organizations = goods
            .iter()
            .flat_map(|&good| of_good.organizations.get(good));
        let label = vec![Label::Text(name.clone())];
        (label, organizations.copied().collect::<BTreeSet<u32>>())
    });
    let fields = fields
        .into_iter()
        .map(|((of_goal, of_field), organizations)| {
            let at = |facet, value: u32| {
                Label::Value(ValueAt {
                    facet,
                    value: value as usize,
                })
            };
            (vec![at(goal, of_goal), at(field, of_field)], organizations)
        });
    standards
        .chain(fields)
        .filter(|(_, organizations)| (2..=COMMON).contains(&organizations.len()))
        .map(|(label, organizations)| (label, organizations.into_iter().collect()))
        .collect()
}
