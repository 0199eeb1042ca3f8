//! A figure: rows and columns of numbers, each with the list of goods that it counts.

use std::borrow::Cow;

use crate::catalog::Status;
use crate::derive::facets::{Facet, Kind, ValueAt};
use crate::own::Own;

/// The figures of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Name {
    /// All goods by status.
    Status,
    /// Former goods by the reason why they are.
    Former,
    /// By category.
    Category,
    /// By the values of a facet of the registry's own.
    Own(Own),
    /// By year of recognition.
    Growth,
    /// By the state of their recognition.
    Renewal,
    /// By goal, with the countries that the goods of the goal name.
    Goals,
    /// Goals by category.
    GoalCategory,
    /// Goals by region of the world.
    GoalRegion,
    /// Sectors by goal.
    GoalSector,
    /// Groups of goods with goal, sector and country of development in common.
    Clusters,
    /// Open standards that several goods name.
    Standards,
    /// Pairs of organisations with subjects in common and no good.
    Partners,
    /// By licence family.
    LicenseFamilies,
    /// By licence.
    Licenses,
    /// By indicator, goods whose answer has a public link and those without.
    Evidence,
    /// By owner.
    Owners,
    /// By field, goods whose entry does not have it.
    Quality,
    /// Goods with most indicators that their answers do not meet.
    Open,
    /// Pairs of names that may be those of one organisation.
    Alike,
}

impl Name {
    /// The name in addresses, and that of its messages unless it is a facet of the registry's own.
    #[must_use]
    pub fn code(self) -> Cow<'static, str> {
        if let Self::Own(own) = self {
            return format!("own-{}", own.get().segment).into();
        }
        self.message().into()
    }

    /// The name of its messages.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Former => "former",
            Self::Own(_) => "own",
            Self::Category => "categories",
            Self::Growth => "growth",
            Self::Renewal => "renewal",
            Self::Goals => "goals",
            Self::GoalCategory => "goal-category",
            Self::GoalRegion => "goal-region",
            Self::GoalSector => "goal-sector",
            Self::Clusters => "clusters",
            Self::Standards => "standards",
            Self::Partners => "partners",
            Self::LicenseFamilies => "license-families",
            Self::Licenses => "licenses",
            Self::Evidence => "evidence",
            Self::Owners => "owners",
            Self::Quality => "quality",
            Self::Open => "open-questions",
            Self::Alike => "alike",
        }
    }

    /// Whether its rows are pairs, which have no first number to compare.
    #[must_use]
    pub fn is_of_pairs(self) -> bool {
        matches!(self, Self::Partners | Self::Alike)
    }

    /// Whether its numbers are those of two properties together, which colours compare.
    #[must_use]
    pub fn is_matrix(self) -> bool {
        matches!(
            self,
            Self::GoalCategory | Self::GoalRegion | Self::GoalSector
        )
    }
}

/// A figure of the report.
#[derive(Debug, Clone)]
pub struct Figure {
    /// Which.
    pub name: Name,
    /// What the labels of a row are, each the end of a message's id.
    pub heads: Vec<&'static str>,
    /// The columns of numbers.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// How many goods shares are of; none if there are no shares.
    pub base: Option<usize>,
    /// How many rows there would be; more than there are if the smallest are left out.
    pub all: usize,
}

/// A column of numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name in files.
    pub code: String,
    /// Its words.
    pub label: Label,
}

/// A row of a figure.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// What it is about, for programs: codes with `|` between them.
    pub code: String,
    /// The same in words, one per head.
    pub labels: Vec<Label>,
    /// One per column.
    pub cells: Vec<Cell>,
    /// How many goods shares of this row are of, if not those of the figure.
    pub base: Option<usize>,
    /// What the goods have in common besides, or who is behind them.
    pub notes: Vec<Vec<Label>>,
}

/// A number, with what it counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// How many.
    pub count: usize,
    /// Where they are listed.
    pub list: List,
}

/// Words that depend on the language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// A value of a facet.
    Value(ValueAt),
    /// A code of a vocabulary, with its English title.
    Code(&'static str, String, String),
    /// A value of a facet by its code and its English label, of a catalogue that is not the site's.
    Elsewhere(Kind, String, String),
    /// A good by its position.
    Good(usize),
    /// What a kind of values is called.
    Kind(Kind),
    /// An indicator by its position in the Standard.
    Indicator(usize),
    /// The message `report-` and this.
    Message(&'static str),
    /// The same in every language.
    Text(String),
}

/// Where what a number counts is listed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum List {
    /// Nowhere: there is nothing.
    #[default]
    Nowhere,
    /// All goods of the registry.
    Every,
    /// The goods of a status.
    Status(Status),
    /// The goods that have all these values of facets.
    Values(Vec<ValueAt>),
    /// The goods that have no value of the facet at a position.
    Without(usize),
    /// A list of the report, by its position.
    Own(usize),
    /// The countries of a goal, by the goal's number; of all goods by 0.
    Countries(u8),
    /// The owners; only those of one good, or all.
    Owners {
        /// Whether only those of one good are meant.
        single: bool,
    },
    /// The rows of a figure.
    Figure(Name),
    /// What a good answers, by its position.
    Answers(usize),
}

/// A list of goods that no other page has.
#[derive(Debug, Clone)]
pub struct OwnList {
    /// The last segment of its address.
    pub name: String,
    /// The end of the id of the message with its title.
    pub title: &'static str,
    /// What the title names.
    pub label: Label,
    /// Positions of its goods in the order of the list.
    pub goods: Vec<usize>,
}

impl Label {
    /// The same without positions in some facets, so that it has its words also in a site with other facets.
    pub(super) fn elsewhere(&mut self, facets: &[Facet]) {
        if let Self::Value(at) = *self {
            let (facet, value) = at.of(facets);
            *self = Self::Elsewhere(facet.kind, value.code.clone(), value.label.clone());
        }
    }
}

impl Cell {
    /// A number; nothing has no list.
    #[must_use]
    pub fn new(count: usize, list: List) -> Self {
        let list = if count == 0 { List::Nowhere } else { list };
        Self { count, list }
    }

    /// A number that counts nothing that could be listed, such as a limit.
    #[must_use]
    pub fn bare(count: usize) -> Self {
        Self::new(count, List::Nowhere)
    }

    /// The number of goods of a new list.
    pub(super) fn listed(lists: &mut Vec<OwnList>, list: OwnList) -> Self {
        let count = list.goods.len();
        if count == 0 {
            return Self::default();
        }
        lists.push(list);
        Self::new(count, List::Own(lists.len() - 1))
    }
}

impl Column {
    /// The column of numbers of goods.
    pub(super) fn goods() -> Self {
        Self::named("goods", "goods")
    }

    /// A column by its code and the end of the id of its message.
    pub(super) fn named(code: &str, message: &'static str) -> Self {
        Self {
            code: code.to_owned(),
            label: Label::Message(message),
        }
    }
}
