//! Which values of other facets a visitor of a value's list may mean as well: goods name a goal more often than a
//! sector, and the goods of a country are those developed there and those used there.

use serde_json::Value as Json;

use crate::derive::facets::{Facet, Kind, ValueAt};
use crate::vocabulary::Vocabularies;

/// The values that match a value and have goods: the goals of a sector as `x-goals` of the vocabulary of sectors
/// names them, the sectors of a goal, and the countries of development and of use of a country.
#[must_use]
pub fn matches(facets: &[Facet], vocabularies: &Vocabularies, at: ValueAt) -> Vec<ValueAt> {
    let (facet, value) = at.of(facets);
    match facet.kind {
        Kind::Sector => {
            let goals = goals_of(vocabularies, &value.code);
            found(facets, Kind::Goal, |code| {
                goals.iter().any(|one| one == code)
            })
        }
        Kind::Goal => found(facets, Kind::Sector, |code| {
            goals_of(vocabularies, code).contains(&value.code)
        }),
        Kind::Country => [Kind::DevelopedIn, Kind::UsedIn]
            .into_iter()
            .flat_map(|kind| found(facets, kind, |code| code == value.code))
            .collect(),
        Kind::Category
        | Kind::License
        | Kind::LicenseFamily
        | Kind::Link
        | Kind::Region
        | Kind::DevelopedIn
        | Kind::UsedIn
        | Kind::Organization
        | Kind::Language
        | Kind::Collection
        | Kind::Own(_) => Vec::new(),
    }
}

/// The numbers of the goals that a sector belongs to.
#[must_use]
pub fn goals_of(vocabularies: &Vocabularies, sector: &str) -> Vec<String> {
    let term = vocabularies.get("sector").get(sector);
    let goals = term.and_then(|term| term.annotations.get("x-goals"));
    let goals = goals.and_then(Json::as_array).into_iter().flatten();
    goals.map(Json::to_string).collect()
}

fn found(facets: &[Facet], kind: Kind, is_meant: impl Fn(&str) -> bool) -> Vec<ValueAt> {
    let Some(facet) = facets.iter().position(|facet| facet.kind == kind) else {
        return Vec::new();
    };
    let values = facets[facet].values.iter().enumerate();
    let values = values.filter(|(_, value)| value.counts.current > 0 && is_meant(&value.code));
    values.map(|(value, _)| ValueAt { facet, value }).collect()
}

#[cfg(test)]
mod tests {
    use super::goals_of;
    use crate::embedded::builtin_schema;
    use crate::vocabulary::Vocabularies;

    #[test]
    fn every_goal_of_a_sector_is_a_goal() {
        let vocabularies = Vocabularies::new(&builtin_schema()).unwrap();
        let goals = vocabularies.get("goal");
        let sectors = vocabularies.get("sector").terms().iter();
        let named: Vec<String> = sectors
            .flat_map(|sector| goals_of(&vocabularies, &sector.code))
            .collect();
        assert!(named.len() > 30);
        assert!(named.iter().all(|code| goals.get(code).is_some()));
        assert_eq!(goals_of(&vocabularies, "health"), ["3"]);
        assert!(goals_of(&vocabularies, "media").is_empty());
    }
}
