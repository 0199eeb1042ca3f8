//! An object of the live feed as an entry.

mod goals;

use goals::goals;
use serde_json::Value;

use super::sentence;
use crate::entry::{
    Answer, ContentSafety, DataPrivacy, Entry, Evidence, Handling, Identifiers, Indicators, Named,
    Owner, Ownership, PlatformIndependence, Privacy, Question, Standards,
};
use crate::import::codes;
use crate::import::common;
use crate::import::note::NoteKind;
use crate::import::reader::{Meant, Object, Reader, Text};

/// Fills the entry in.
pub(super) fn read(reader: &mut Reader<'_>, mut root: Object<'_>, entry: &mut Entry) {
    cut(reader, &root, "aliases");
    common::naming(reader, &mut root, entry);
    entry.identifiers = identifiers(reader, &mut root);
    common::website(reader, (&mut root, "website"), entry);
    entry.categories = codes::categories(reader, &mut root, "categories");
    entry.repositories = common::repositories(reader, &mut root);
    entry.organizations = common::organizations(reader, &mut root);
    entry.sectors = codes::sectors(reader, &mut root);
    let (stage, membership) = codes::stage(reader, &mut root, "stage");
    entry.stage = stage;
    entry.archived = (membership == codes::Membership::Archived).then(Default::default);
    entry.indicators = indicators(reader, &mut root);
    deployment(reader, &mut root, entry);
    reader.finish(&root);
}

fn identifiers(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Identifiers {
    let pointer = root.at("id");
    let id = match root.take("id") {
        Some(Value::Number(number)) => Some(number.to_string()),
        Some(other) => reader.words(&pointer, other),
        None => None,
    };
    let linked = match root.take("dpgLink") {
        None | Some(Value::Null | Value::Bool(true)) => None,
        Some(Value::Bool(false)) => Some(false),
        Some(other) => {
            let message = format!("not imported: expected true or false, found {other}");
            reader.note(&root.at("dpgLink"), NoteKind::Unplaced, message);
            None
        }
    };
    Identifiers {
        dpga_id: id,
        dpga_gid: reader.line(root, "dpgid"),
        dpga_linked: linked,
        dpga_activity: reader.text(root, "githubActivity"),
        ..Identifiers::default()
    }
}

fn indicators(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Indicators {
    let mut indicators = Indicators {
        sdgs: goals(reader, root),
        licenses: reader
            .objects(root, "openlicenses")
            .into_iter()
            .filter_map(|object| {
                codes::license(reader, object, ("openLicense", "openLicenseEvidenceURLs"))
            })
            .collect(),
        ownership: ownership(reader, root),
        platform_independence: platform_independence(reader, root),
        privacy: privacy(reader, root),
        standards: standards(reader, root),
        data_privacy: data_privacy(reader, root),
        content_safety: content_safety(reader, root),
        ..Indicators::default()
    };
    let documentation = &mut indicators.documentation;
    documentation.evidence = reader.evidence(root, "documentation", Meant::Address);
    documentation.answer = given(&documentation.evidence);

    let mut object = reader.object(root, "NonPII");
    indicators.data_extraction.answer = reader.answer(&mut object, "collectsNonPII");
    indicators.data_extraction.mechanism.evidence =
        reader.evidence(&mut object, "nonPIIAccessMechanism", Meant::Words);
    reader.finish(&object);

    let mut object = reader.object(root, "protectionFromHarassment");
    indicators.harassment.answer = reader.answer(&mut object, "facilitatesUserInteraction");
    indicators.harassment.evidence = reader.evidence(&mut object, "harassmentPolicy", Meant::Words);
    reader.finish(&object);
    indicators
}

/// Yes, when there is anything to show for it.
fn given<T>(shown: &[T]) -> Option<Answer> {
    (!shown.is_empty()).then_some(Answer::Yes)
}

/// Pairs of a name and evidence from a list of objects.
fn pairs(reader: &mut Reader<'_>, root: &mut Object<'_>, keys: (&str, &str, &str)) -> Vec<Named> {
    let mut pairs = Vec::new();
    for mut object in reader.objects(root, keys.0) {
        let name = reader.text(&mut object, keys.1);
        let evidence = reader.evidence(&mut object, keys.2, Meant::Address);
        if name.is_some() || !evidence.is_empty() {
            pairs.push(Named {
                name: name.unwrap_or_default(),
                evidence,
            });
        }
        reader.finish(&object);
    }
    pairs
}

fn ownership(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Ownership {
    let keys = ("clearOwnership", "clearOwnershipName", "clearOwnershipURL");
    let (owners, evidence) = with_names(pairs(reader, root, keys));
    let any = !owners.is_empty() || !evidence.is_empty();
    Ownership {
        answer: any.then_some(Answer::Yes),
        evidence,
        owners: owners.into_iter().map(Owner::from).collect(),
        ..Ownership::default()
    }
}

fn privacy(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Privacy {
    let keys = ("privacy", "privacyCompliance", "privacyComplianceURL");
    let (laws, evidence) = with_names(pairs(reader, root, keys));
    let any = !laws.is_empty() || !evidence.is_empty();
    Privacy {
        answer: any.then_some(Answer::Yes),
        evidence,
        laws,
        ..Privacy::default()
    }
}

/// Those with a name, and the evidence of those without.
fn with_names(pairs: Vec<Named>) -> (Vec<Named>, Vec<Evidence>) {
    let (named, nameless): (Vec<Named>, Vec<Named>) =
        pairs.into_iter().partition(|pair| !pair.name.is_empty());
    let evidence = nameless
        .into_iter()
        .flat_map(|pair| pair.evidence)
        .collect();
    (named, evidence)
}

fn platform_independence(reader: &mut Reader<'_>, root: &mut Object<'_>) -> PlatformIndependence {
    let mut object = reader.object(root, "platformIndependence");
    cut(reader, &object, "openAlternatives");
    let platform = PlatformIndependence {
        answer: reader.answer(&mut object, "isPlatformIndependent"),
        alternatives: Question {
            answer: None,
            evidence: reader.evidences(&mut object, "openAlternatives", Meant::Words),
        },
        ..PlatformIndependence::default()
    };
    reader.finish(&object);
    platform
}

fn standards(reader: &mut Reader<'_>, root: &mut Object<'_>) -> Standards {
    cut(reader, root, "openStandards");
    cut(reader, root, "bestPractices");
    let mut standards = Standards {
        open_standards: reader.named(root, "openStandards"),
        ..Standards::default()
    };
    standards.answer = given(&standards.open_standards);
    standards.best_practices.items = reader.named(root, "bestPractices");
    standards.best_practices.answer = given(&standards.best_practices.items);
    standards
}

/// What a sentence says is done, and whether that is anything.
fn handling(
    reader: &mut Reader<'_>,
    object: &mut Object<'_>,
    key: &str,
) -> (Option<Answer>, Option<Vec<Handling>>) {
    let pointer = object.at(key);
    let Some(text) = reader.line(object, key) else {
        return (None, None);
    };
    if let Some(done) = sentence::read(&text) {
        let answer = if done.is_empty() {
            Answer::No
        } else {
            Answer::Yes
        };
        return (Some(answer), Some(done));
    }
    match text.to_lowercase().as_str() {
        "yes" => (Some(Answer::Yes), None),
        "no" => (Some(Answer::No), None),
        "unknown" => (Some(Answer::Unknown), None),
        _ => {
            let message = format!("not imported: unknown sentence `{text}`");
            reader.note(&pointer, NoteKind::Unplaced, message);
            (None, None)
        }
    }
}

fn data_privacy(reader: &mut Reader<'_>, root: &mut Object<'_>) -> DataPrivacy {
    let mut object = reader.object(root, "dataPrivacySecurity");
    cut(reader, &object, "typesOfPIIDataCollected");
    let (answer, handling) = handling(reader, &mut object, "collectsPII");
    let privacy = DataPrivacy {
        answer,
        handling,
        data_types: texts(reader, &mut object, "typesOfPIIDataCollected"),
        protection: Question {
            answer: None,
            evidence: reader.evidence(&mut object, "dataPrivacySecurity", Meant::Words),
        },
        ..DataPrivacy::default()
    };
    reader.finish(&object);
    privacy
}

fn content_safety(reader: &mut Reader<'_>, root: &mut Object<'_>) -> ContentSafety {
    let mut object = reader.object(root, "userContent");
    cut(reader, &object, "contentTypes");
    let (answer, handling) = handling(reader, &mut object, "contentManagement");
    let safety = ContentSafety {
        answer,
        handling,
        content_types: texts(reader, &mut object, "contentTypes"),
        evidence: reader.evidence(&mut object, "contentManagementPolicy", Meant::Words),
        ..ContentSafety::default()
    };
    reader.finish(&object);
    safety
}

fn deployment(reader: &mut Reader<'_>, root: &mut Object<'_>, entry: &mut Entry) {
    cut(reader, root, "deploymentOrganisations");
    cut(reader, root, "deploymentCountriesDepartments");
    cut(reader, root, "otherDeploymentOrganisations");
    cut(reader, root, "awardsReceived");
    entry.deployment = codes::locations(reader, root);
    let deployment = &mut entry.deployment;
    deployment.organizations = texts(reader, root, "deploymentOrganisations");
    deployment.departments = texts(reader, root, "deploymentCountriesDepartments");
    deployment.other_organizations = texts(reader, root, "otherDeploymentOrganisations");
    for found in reader.texts(root, "awardsReceived") {
        deployment
            .awards
            .extend(reader.evidence_of(found, Meant::Words));
    }
}

fn texts(reader: &mut Reader<'_>, object: &mut Object<'_>, key: &str) -> Vec<String> {
    let found = reader.texts(object, key);
    found.into_iter().map(|Text { text, .. }| text).collect()
}

/// Notes a list that upstream made from one text by cutting it at its commas: a blank in front of an
/// item tells.
fn cut(reader: &mut Reader<'_>, object: &Object<'_>, key: &str) {
    let Some(Value::Array(items)) = object.peek(key) else {
        return;
    };
    let texts: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
    let starts = |text: &&&str| text.starts_with(char::is_whitespace) && !text.trim().is_empty();
    if !texts.iter().any(|text| starts(&text)) {
        return;
    }
    let pieces = texts
        .iter()
        .filter(starts)
        .filter(|text| text.trim_start().starts_with(char::is_lowercase))
        .count();
    let message = format!(
        "cut at commas into {} items, {pieces} of which start in lower case; not changed",
        items.len()
    );
    reader.note(&object.at(key), NoteKind::Cut, message);
}
