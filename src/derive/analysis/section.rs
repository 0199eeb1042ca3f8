//! The sections of the report, and which figures are in each.

use super::figure::Name;

/// The sections of the report, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// How many there are, of what kinds.
    Kinds,
    /// Growth and renewal.
    Time,
    /// What the goods cover, and what not.
    Coverage,
    /// Who works on the same.
    Together,
    /// What licences allow.
    Licenses,
    /// How open the evidence is.
    Evidence,
    /// Who owns the goods.
    Owners,
    /// Which share of the entries has what.
    Quality,
}

impl Section {
    /// All of them, in the order of the report.
    pub const ALL: [Self; 8] = [
        Self::Kinds,
        Self::Time,
        Self::Coverage,
        Self::Together,
        Self::Licenses,
        Self::Evidence,
        Self::Owners,
        Self::Quality,
    ];

    /// Its anchor, and the end of the id of the message with its heading.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Kinds => "kinds",
            Self::Time => "time",
            Self::Coverage => "coverage",
            Self::Together => "together",
            Self::Licenses => "licences",
            Self::Evidence => "openness",
            Self::Owners => "ownership",
            Self::Quality => "completeness",
        }
    }

    /// The section that shows a figure.
    #[must_use]
    pub fn of(figure: Name) -> Self {
        match figure {
            Name::Status | Name::Former | Name::Category | Name::Own(_) => Self::Kinds,
            Name::Growth | Name::Renewal => Self::Time,
            Name::Goals | Name::GoalCategory | Name::GoalRegion | Name::GoalSector => {
                Self::Coverage
            }
            Name::Clusters | Name::Standards | Name::Partners => Self::Together,
            Name::LicenseFamilies | Name::Licenses => Self::Licenses,
            Name::Evidence => Self::Evidence,
            Name::Owners => Self::Owners,
            Name::Quality | Name::Open | Name::Alike => Self::Quality,
        }
    }
}
