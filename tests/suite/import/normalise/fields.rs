//! What each field of the two shapes is meant to hold, by its path.

/// Whether a field is meant to hold a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// A list.
    List,
    /// One value, or an object.
    One,
}

/// What a single value means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scalar {
    /// The name of a country.
    Country,
    /// A sector.
    Sector,
    /// A category.
    Category,
    /// A stage.
    Stage,
    /// A licence.
    License,
    /// A goal, by number or label.
    Goal,
    /// Yes, no, unknown, or a sentence in the place of these.
    Answer,
    /// A name, which is not an address even if it looks like one.
    Name,
    /// Anything else.
    Words,
}

/// Lists at the top of an object, in either shape.
const TOP_LISTS: [&str; 17] = [
    "aliases",
    "license",
    "SDGs",
    "sectors",
    "type",
    "repositories",
    "organizations",
    "categories",
    "openlicenses",
    "clearOwnership",
    "privacy",
    "openStandards",
    "bestPractices",
    "deploymentOrganisations",
    "deploymentCountriesDepartments",
    "otherDeploymentOrganisations",
    "awardsReceived",
];

/// Lists below a group of answers, in either shape.
const INNER_LISTS: [&str; 15] = [
    "documentationURL",
    "privacyComplianceList",
    "adherenceSteps",
    "standardsList",
    "evidenceStandardSupport",
    "bestPracticesList",
    "typesOfDataCollected",
    "dataSharingCircumstances",
    "stepsAddressRiskPreventSafetyUnderageUsers",
    "harassmentProtectionSteps",
    "openAlternatives",
    "typesOfPIIDataCollected",
    "contentTypes",
    "developmentCountries",
    "deploymentCountries",
];

/// Lists of names, whose items stay whole.
const NAMES: [&str; 13] = [
    "aliases",
    "openStandards",
    "bestPractices",
    "privacyComplianceList",
    "standardsList",
    "bestPracticesList",
    "typesOfDataCollected",
    "typesOfPIIDataCollected",
    "contentTypes",
    "type",
    "deploymentOrganisations",
    "deploymentCountriesDepartments",
    "otherDeploymentOrganisations",
];

/// Fields that hold an answer.
const ANSWERS: [&str; 20] = [
    "isOwnershipExplicit",
    "mandatoryDepsCreateMoreRestrictions",
    "isSoftwarePltIndependent",
    "isDocumentationAvailable",
    "collectsNonPII",
    "checkNonPIIAccessMechanism",
    "isPrivacyCompliant",
    "supportStandards",
    "implementBestPractices",
    "stepsToPreventHarm",
    "collectsPII",
    "thirdPartyDataSharing",
    "ensurePrivacySecurity",
    "collectStoreDistribute",
    "contentFilter",
    "illegalContentDetection",
    "userInteraction",
    "addressSafetySecurityUnderageUsers",
    "griefAbuseHarassmentProtection",
    "isPlatformIndependent",
];

/// Answers that the schema of the first registry wants in every file.
const MAIN_QUESTIONS: [&str; 11] = [
    "isOwnershipExplicit",
    "mandatoryDepsCreateMoreRestrictions",
    "isDocumentationAvailable",
    "collectsNonPII",
    "isPrivacyCompliant",
    "supportStandards",
    "implementBestPractices",
    "stepsToPreventHarm",
    "collectsPII",
    "collectStoreDistribute",
    "userInteraction",
];

/// Further fields that hold an answer, or a sentence.
const SENTENCES: [&str; 2] = ["contentManagement", "facilitatesUserInteraction"];

fn last<'a>(path: &[&'a str]) -> &'a str {
    path.last().copied().unwrap_or_default()
}

/// Whether the field at a path is an answer that every file must have.
pub(super) fn is_main_question(path: &[&str]) -> bool {
    MAIN_QUESTIONS.contains(&last(path))
}

/// Whether the field at a path holds a list.
pub(super) fn holds(path: &[&str]) -> Holds {
    let list = match path {
        [key] => TOP_LISTS.contains(key),
        [.., "sdgs", "sdg"] => true,
        _ => INNER_LISTS.contains(&last(path)),
    };
    if list { Holds::List } else { Holds::One }
}

/// Whether the items of a list are names.
pub(super) fn names(path: &[&str]) -> bool {
    NAMES.contains(&last(path))
}

/// Whether a list holds each value once.
pub(super) fn once(path: &[&str]) -> bool {
    matches!(
        last(path),
        "aliases"
            | "sectors"
            | "type"
            | "categories"
            | "developmentCountries"
            | "deploymentCountries"
            | "sdg"
    )
}

/// What a value at a path means.
pub(super) fn scalar(path: &[&str]) -> Scalar {
    match path {
        ["type" | "categories"] => Scalar::Category,
        ["sectors"] => Scalar::Sector,
        ["stage"] => Scalar::Stage,
        ["SDGs"] => Scalar::Goal,
        _ => match last(path) {
            "developmentCountries" | "deploymentCountries" => Scalar::Country,
            "spdx" | "openLicense" => Scalar::License,
            "SDGNumber" | "sdg" => Scalar::Goal,
            "name" | "clearOwnershipName" | "privacyCompliance" => Scalar::Name,
            key if ANSWERS.contains(&key) || SENTENCES.contains(&key) => Scalar::Answer,
            key if NAMES.contains(&key) => Scalar::Name,
            _ => Scalar::Words,
        },
    }
}
