//! How much a good needs a closed service: mandatory, optional or only mentioned, as far as the source shows.

use super::fact::{Fact, NAMED, Need, Sure};
use super::folders::{Folders, Role};
use super::manifest::When;
use super::scan::{Clue, Way};
use super::things::{Thing, Things};

/// The detector whose things are services.
pub(super) const DETECTOR: &str = "closed-service";

/// The fact about one service; none if nothing shows it.
pub(super) fn fact(
    (thing, clues): (&Thing, &[&Clue]),
    (things, folders): (&Things, &Folders),
    by_thing: &[Vec<&Clue>],
) -> Option<Fact> {
    let need = |clue: &Clue| need(clue, folders);
    let rivals = rivals((thing, folders), things, by_thing);
    let judged = clues.iter().map(|clue| (need(clue), clue));
    let best = judged.clone().map(|(need, _)| need).max()?;
    let imports = |clue: &Clue| matches!(clue.way, Way::Import { .. }) && clue.role == Role::Own;
    let is_imported = clues.iter().any(|clue| imports(clue));
    let is_conditional = clues
        .iter()
        .filter(|clue| imports(clue))
        .all(|clue| need(clue) == Need::Optional);
    let is_asked_for = |as_what: When| {
        let is = |clue: &&&Clue| clue.role == Role::Own && clue.way == Way::Package(as_what);
        clues.iter().any(|clue| is(&clue))
    };
    let is_extra = is_asked_for(When::Optional) && !is_asked_for(When::Running);
    // A package that the code imports only under conditions is as optional as its imports, and imports are as optional as
    // the package.
    let best = if best == Need::Mandatory && (is_imported && is_conditional || is_extra) {
        Need::Optional
    } else {
        best
    };
    let is_one_of_several = best == Need::Mandatory && !rivals.is_empty();
    let why_open = thing
        .replaced_by
        .as_ref()
        .filter(|_| best == Need::Mandatory);
    let result = if is_one_of_several || why_open.is_some() {
        Need::Optional
    } else {
        best
    };
    let mut shown: Vec<(Need, &&Clue)> = judged.collect();
    // What decided it comes first.
    shown.sort_by_key(|(need, clue)| {
        let is_used = matches!(clue.way, Way::Import { .. });
        std::cmp::Reverse((*need, is_used, clue.sure()))
    });
    let (_, first) = shown.first()?;
    let sure = match result {
        Need::Mandatory if is_imported => Sure::Certain,
        Need::Mandatory | Need::Optional => first.sure().min(Sure::Likely),
        Need::Mentioned => Sure::Mentioned,
    };
    let mut how = first.seen();
    if is_one_of_several {
        how = format!("{how}; also found of its kind: {}", rivals.join(", "));
    } else if let Some(others) = why_open {
        how = format!("{how}; {others}");
    }
    let mut fact = Fact::new(
        (DETECTOR, &thing.value),
        thing.title.as_str(),
        thing.indicator,
    )
    .seen(how, sure.min(thing.at_most));
    fact.need = Some(result);
    let places = shown.iter().map(|(_, clue)| clue.place.clone());
    fact.places = places.take(NAMED).collect();
    fact.more = shown.len() - fact.places.len();
    Some(fact)
}

/// What one clue alone says.
fn need(clue: &Clue, folders: &Folders) -> Need {
    if clue.role != Role::Own || clue.is_document {
        return Need::Mentioned;
    }
    let of_choice = folders.is_choice(&clue.place.path);
    match clue.way {
        Way::Import { is_optional: false } | Way::Package(When::Running) if !of_choice => {
            Need::Mandatory
        }
        Way::Package(When::Developing) => Need::Mentioned,
        Way::Import { .. }
        | Way::Package(_)
        | Way::Address
        | Way::Word
        | Way::File
        | Way::Content => Need::Optional,
    }
}

/// Titles of other things of the same kind that the good itself uses too.
fn rivals(
    (thing, folders): (&Thing, &Folders),
    things: &Things,
    by_thing: &[Vec<&Clue>],
) -> Vec<String> {
    let all = things.all.iter().zip(by_thing);
    let rivals = all.filter(|(other, clues)| {
        thing.kind.is_some()
            && other.kind == thing.kind
            && other.value != thing.value
            && clues
                .iter()
                .any(|clue| need(clue, folders) >= Need::Optional)
    });
    rivals
        .map(|(other, _)| other.title.clone())
        .take(3)
        .collect()
}
