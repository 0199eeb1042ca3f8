//! The faults of the translations of a collection: texts of what the collection does not have.

use crate::collection::Requirements;
use crate::collection::translation::Translation;
use crate::diagnostic::Code;
use crate::load::positions::escape;
use crate::validate::display::cut;
use crate::validate::finding::{Finding, On};

use super::written::Written;

/// All faults of the translations.
pub(super) fn check(written: &Written) -> Vec<Finding> {
    let mut found = Vec::new();
    for (tag, translation) in &written.translations {
        let pointer = format!("/translations/{}", escape(tag));
        found.extend(groups(translation, (&written.requirements, &pointer)));
        found.extend(requirements(translation, (&written.requirements, &pointer)));
        found.extend(results(translation, (&written.requirements, &pointer)));
    }
    found
}

fn groups<'a>(
    translation: &'a Translation,
    (requirements, pointer): (&'a Requirements, &'a str),
) -> impl Iterator<Item = Finding> + 'a {
    let framework = requirements.framework.as_ref();
    let groups = framework.map_or(&[][..], |framework| &framework.groups);
    let ids = translation.framework.groups.keys();
    let unknown = ids.filter(|id| !groups.iter().any(|group| group.id == **id));
    unknown.map(move |id| {
        let pointer = format!("{pointer}/framework/groups/{}", escape(id));
        let message = format!("there is no group `{}`", cut(id, 40));
        Finding::new(Code::UnknownGroup, pointer, message)
            .on(On::Key)
            .help("write the id of a group of `framework.groups`, or remove the texts")
    })
}

fn requirements<'a>(
    translation: &'a Translation,
    (requirements, pointer): (&'a Requirements, &'a str),
) -> impl Iterator<Item = Finding> + 'a {
    let ids = translation.requirements.keys();
    let unknown = ids.filter(|id| !requirements.list.iter().any(|one| one.id == **id));
    unknown.map(move |id| {
        let pointer = format!("{pointer}/requirements/{}", escape(id));
        let message = format!("there is no requirement `{}`", cut(id, 40));
        Finding::new(Code::UnknownRequirement, pointer, message)
            .on(On::Key)
            .help("write the id of a requirement, or remove the texts")
    })
}

/// Texts of results that the collection does not have, and more or fewer texts than pieces of evidence.
fn results(
    translation: &Translation,
    (requirements, pointer): (&Requirements, &str),
) -> Vec<Finding> {
    let mut found = Vec::new();
    for (good, texts) in &translation.results {
        for (id, texts) in texts {
            let pointer = format!("{pointer}/results/{}/{}", escape(good), escape(id));
            let Some(result) = requirements.written(good, id) else {
                let (good, id) = (cut(good, 100), cut(id, 40));
                let message = format!("`{good}` has no result for `{id}` here");
                let finding = Finding::new(Code::UnknownRequirement, pointer, message).on(On::Key);
                found.push(
                    finding.help("write the ids of a result in `results`, or remove the texts"),
                );
                continue;
            };
            let (told, shown) = (texts.evidence.len(), result.evidence.len());
            if told != 0 && told != shown {
                let message = format!(
                    "{told} texts of evidence, expected {shown}: as many as the result has"
                );
                let pointer = format!("{pointer}/evidence");
                let finding = Finding::new(Code::UnknownRequirement, pointer, message);
                found.push(finding.help("write one text for each piece of evidence, in its order"));
            }
        }
    }
    found
}
