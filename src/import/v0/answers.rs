//! An object of answers as the indicators of an entry.

use crate::entry::{ContentSafety, PlatformIndependence, Standards};
use crate::entry::{DataPrivacy, DoNoHarm, Entry, Harassment, Indicators, Question};
use crate::import::codes;
use crate::import::note::NoteKind;
use crate::import::reader::{Meant, Object, Reader};

/// Fills the entry in.
pub(super) fn read(reader: &mut Reader<'_>, mut root: Object<'_>, entry: &mut Entry) {
    if let Some(name) = reader.line(&mut root, "name")
        && name != entry.name
    {
        let message = format!(
            "the nominee has the name `{}`; both names are kept",
            entry.name
        );
        reader.note(&root.at("name"), NoteKind::Name, message);
        entry.identifiers.dpga_name = Some(name);
    }
    let indicators = &mut entry.indicators;
    three_to_six(reader, &mut root, indicators);
    seven_and_eight(reader, &mut root, indicators);
    let mut harm = reader.object(&mut root, "doNoHarm");
    indicators.do_no_harm = do_no_harm(reader, &mut harm);
    indicators.data_privacy = data_privacy(reader, &mut harm);
    indicators.content_safety = content_safety(reader, &mut harm);
    indicators.harassment = harassment(reader, &mut harm);
    reader.finish(&harm);
    entry.deployment = codes::locations(reader, &mut root);
    reader.finish(&root);
}

/// A follow-up question from the fields of its answer and its evidence.
fn question(reader: &mut Reader<'_>, object: &mut Object<'_>, keys: (&str, &str)) -> Question {
    Question {
        answer: reader.answer(object, keys.0),
        evidence: reader.evidence(object, keys.1, Meant::Words),
    }
}

/// The same, where the evidence is a list.
fn listed(reader: &mut Reader<'_>, object: &mut Object<'_>, keys: (&str, &str)) -> Question {
    Question {
        answer: reader.answer(object, keys.0),
        evidence: reader.evidences(object, keys.1, Meant::Words),
    }
}

fn three_to_six(reader: &mut Reader<'_>, root: &mut Object<'_>, indicators: &mut Indicators) {
    let mut object = reader.object(root, "clearOwnership");
    indicators.ownership.answer = reader.answer(&mut object, "isOwnershipExplicit");
    indicators.ownership.evidence = reader.evidence(&mut object, "copyrightURL", Meant::Address);
    reader.finish(&object);

    let mut object = reader.object(root, "platformIndependence");
    indicators.platform_independence = PlatformIndependence {
        answer: reader.answer(&mut object, "mandatoryDepsCreateMoreRestrictions"),
        alternatives: question(
            reader,
            &mut object,
            ("isSoftwarePltIndependent", "pltIndependenceDesc"),
        ),
        ..PlatformIndependence::default()
    };
    reader.finish(&object);

    let mut object = reader.object(root, "documentation");
    indicators.documentation.answer = reader.answer(&mut object, "isDocumentationAvailable");
    indicators.documentation.evidence =
        reader.evidences(&mut object, "documentationURL", Meant::Address);
    reader.finish(&object);

    let mut object = reader.object(root, "NonPII");
    indicators.data_extraction.answer = reader.answer(&mut object, "collectsNonPII");
    indicators.data_extraction.mechanism = question(
        reader,
        &mut object,
        ("checkNonPIIAccessMechanism", "nonPIIAccessMechanism"),
    );
    reader.finish(&object);
}

fn seven_and_eight(reader: &mut Reader<'_>, root: &mut Object<'_>, indicators: &mut Indicators) {
    let mut object = reader.object(root, "privacy");
    indicators.privacy.answer = reader.answer(&mut object, "isPrivacyCompliant");
    indicators.privacy.laws = reader.named(&mut object, "privacyComplianceList");
    indicators.privacy.evidence = reader.evidences(&mut object, "adherenceSteps", Meant::Words);
    reader.finish(&object);

    let mut object = reader.object(root, "standards");
    let mut standards = Standards {
        answer: reader.answer(&mut object, "supportStandards"),
        open_standards: reader.named(&mut object, "standardsList"),
        evidence: reader.evidences(&mut object, "evidenceStandardSupport", Meant::Words),
        ..Standards::default()
    };
    standards.best_practices.answer = reader.answer(&mut object, "implementBestPractices");
    standards.best_practices.items = reader.named(&mut object, "bestPracticesList");
    reader.finish(&object);
    indicators.standards = standards;
}

fn do_no_harm(reader: &mut Reader<'_>, harm: &mut Object<'_>) -> DoNoHarm {
    let mut object = reader.object(harm, "preventHarm");
    let done = DoNoHarm {
        answer: reader.answer(&mut object, "stepsToPreventHarm"),
        evidence: reader.evidence(
            &mut object,
            "additionalInfoMechanismProcessesPolicies",
            Meant::Words,
        ),
        ..DoNoHarm::default()
    };
    reader.finish(&object);
    done
}

fn data_privacy(reader: &mut Reader<'_>, harm: &mut Object<'_>) -> DataPrivacy {
    let mut object = reader.object(harm, "dataPrivacySecurity");
    let privacy = DataPrivacy {
        answer: reader.answer(&mut object, "collectsPII"),
        data_types: texts(reader, &mut object, "typesOfDataCollected"),
        sharing: listed(
            reader,
            &mut object,
            ("thirdPartyDataSharing", "dataSharingCircumstances"),
        ),
        protection: question(
            reader,
            &mut object,
            ("ensurePrivacySecurity", "privacySecurityDescription"),
        ),
        ..DataPrivacy::default()
    };
    reader.finish(&object);
    privacy
}

fn content_safety(reader: &mut Reader<'_>, harm: &mut Object<'_>) -> ContentSafety {
    let mut object = reader.object(harm, "inappropriateIllegalContent");
    let safety = ContentSafety {
        answer: reader.answer(&mut object, "collectStoreDistribute"),
        content_types: reader.text(&mut object, "type").into_iter().collect(),
        policy: question(
            reader,
            &mut object,
            ("contentFilter", "policyGuidelinesDocumentationLink"),
        ),
        moderation: question(
            reader,
            &mut object,
            (
                "illegalContentDetection",
                "illegalContentDetectionMechanism",
            ),
        ),
        ..ContentSafety::default()
    };
    reader.finish(&object);
    safety
}

fn harassment(reader: &mut Reader<'_>, harm: &mut Object<'_>) -> Harassment {
    let mut object = reader.object(harm, "protectionFromHarassment");
    let harassment = Harassment {
        answer: reader.answer(&mut object, "userInteraction"),
        protection: listed(
            reader,
            &mut object,
            (
                "griefAbuseHarassmentProtection",
                "harassmentProtectionSteps",
            ),
        ),
        minors: listed(
            reader,
            &mut object,
            (
                "addressSafetySecurityUnderageUsers",
                "stepsAddressRiskPreventSafetyUnderageUsers",
            ),
        ),
        ..Harassment::default()
    };
    reader.finish(&object);
    harassment
}

fn texts(reader: &mut Reader<'_>, object: &mut Object<'_>, key: &str) -> Vec<String> {
    let found = reader.texts(object, key);
    found.into_iter().map(|found| found.text).collect()
}
