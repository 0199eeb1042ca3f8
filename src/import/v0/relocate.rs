//! Answers that are at another level than the shape says, moved to where they belong.

use serde_json::{Map, Value};

use crate::import::reader::is_blank;

/// Each group of answers, the path to it, and its fields.
const GROUPS: [(&str, &[&str], &[&str]); 11] = [
    (
        "clearOwnership",
        &[],
        &["isOwnershipExplicit", "copyrightURL"],
    ),
    (
        "platformIndependence",
        &[],
        &[
            "mandatoryDepsCreateMoreRestrictions",
            "isSoftwarePltIndependent",
            "pltIndependenceDesc",
        ],
    ),
    (
        "documentation",
        &[],
        &["isDocumentationAvailable", "documentationURL"],
    ),
    (
        "NonPII",
        &[],
        &[
            "collectsNonPII",
            "checkNonPIIAccessMechanism",
            "nonPIIAccessMechanism",
        ],
    ),
    (
        "privacy",
        &[],
        &[
            "isPrivacyCompliant",
            "privacyComplianceList",
            "adherenceSteps",
        ],
    ),
    (
        "standards",
        &[],
        &[
            "supportStandards",
            "standardsList",
            "evidenceStandardSupport",
            "implementBestPractices",
            "bestPracticesList",
        ],
    ),
    (
        "preventHarm",
        &["doNoHarm"],
        &[
            "stepsToPreventHarm",
            "additionalInfoMechanismProcessesPolicies",
        ],
    ),
    (
        "dataPrivacySecurity",
        &["doNoHarm"],
        &[
            "collectsPII",
            "typesOfDataCollected",
            "thirdPartyDataSharing",
            "dataSharingCircumstances",
            "ensurePrivacySecurity",
            "privacySecurityDescription",
        ],
    ),
    (
        "inappropriateIllegalContent",
        &["doNoHarm"],
        &[
            "collectStoreDistribute",
            "contentFilter",
            "policyGuidelinesDocumentationLink",
            "illegalContentDetection",
            "illegalContentDetectionMechanism",
        ],
    ),
    (
        "protectionFromHarassment",
        &["doNoHarm"],
        &[
            "userInteraction",
            "addressSafetySecurityUnderageUsers",
            "stepsAddressRiskPreventSafetyUnderageUsers",
            "griefAbuseHarassmentProtection",
            "harassmentProtectionSteps",
        ],
    ),
    (
        "locations",
        &[],
        &["developmentCountries", "deploymentCountries"],
    ),
];

/// Moves misplaced answers, and evidence for a goal among the answers to the nominee's goals.
///
/// Returns the pointer of each and what was done with it. What cannot be moved without overwriting
/// something stays where it is.
pub fn relocate(
    nominee: &mut Map<String, Value>,
    answers: &mut Map<String, Value>,
) -> Vec<(String, String)> {
    let mut moved = Vec::new();
    for (group, path, fields) in GROUPS {
        let home: Vec<&str> = path.iter().copied().chain([group]).collect();
        for (wrong, key) in misplaced(answers, &home, fields) {
            let Some(value) = take(answers, &wrong, &key) else {
                continue;
            };
            let pointer = format!("/{}", join(&wrong, &key));
            if put(answers, &home, (&key, value.clone())) {
                let message = format!("moved to `/{}`, where it belongs", join(&home, &key));
                moved.push((pointer, message));
            } else {
                restore(answers, &wrong, (&key, value));
            }
        }
    }
    drop_empty(answers);
    goals(nominee, answers, &mut moved);
    moved
}

fn join(path: &[&str], key: &str) -> String {
    path.iter()
        .copied()
        .chain([key])
        .collect::<Vec<_>>()
        .join("/")
}

/// Where fields of a group are outside of it: at the top, beside it, or in a group of its name.
fn misplaced<'a>(
    answers: &Map<String, Value>,
    home: &[&'a str],
    fields: &[&str],
) -> Vec<(Vec<&'a str>, String)> {
    let group = home[home.len() - 1];
    let places: [Vec<&'a str>; 4] = [
        Vec::new(),
        vec!["doNoHarm"],
        vec![group],
        vec!["doNoHarm", group],
    ];
    let mut found = Vec::new();
    for place in places.into_iter().filter(|place| place.as_slice() != home) {
        let Some(object) = at(answers, &place) else {
            continue;
        };
        for field in fields {
            if object.get(*field).is_some_and(|value| !is_blank(value)) {
                found.push((place.clone(), (*field).to_owned()));
            }
        }
    }
    found
}

fn at<'a>(answers: &'a Map<String, Value>, path: &[&str]) -> Option<&'a Map<String, Value>> {
    path.iter()
        .try_fold(answers, |object, key| object.get(*key)?.as_object())
}

fn at_mut<'a>(
    answers: &'a mut Map<String, Value>,
    path: &[&str],
) -> Option<&'a mut Map<String, Value>> {
    path.iter().try_fold(answers, |object, key| {
        object
            .entry((*key).to_owned())
            .or_insert_with(|| Value::Object(Map::new()))
            .as_object_mut()
    })
}

fn take(answers: &mut Map<String, Value>, path: &[&str], key: &str) -> Option<Value> {
    at_mut(answers, path)?.shift_remove(key)
}

/// Puts a value where nothing is yet.
fn put(answers: &mut Map<String, Value>, path: &[&str], (key, value): (&str, Value)) -> bool {
    match at_mut(answers, path) {
        Some(object) if object.get(key).is_none_or(is_blank) => {
            object.insert(key.to_owned(), value);
            true
        }
        _ => false,
    }
}

fn restore(answers: &mut Map<String, Value>, path: &[&str], (key, value): (&str, Value)) {
    if let Some(object) = at_mut(answers, path) {
        object.insert(key.to_owned(), value);
    }
}

/// Takes away groups at the wrong level that have nothing left in them.
fn drop_empty(answers: &mut Map<String, Value>) {
    for (group, path, _) in GROUPS {
        let blank = answers.get(group).is_some_and(is_blank);
        if !path.is_empty() && blank {
            answers.shift_remove(group);
        }
    }
}

/// Moves `evidenceURL3` and `evidenceText3` to the nominee's goal 3.
fn goals(
    nominee: &mut Map<String, Value>,
    answers: &mut Map<String, Value>,
    moved: &mut Vec<(String, String)>,
) {
    let keys: Vec<String> = answers.keys().cloned().collect();
    for key in keys {
        let Some((field, number)) = goal_field(&key) else {
            continue;
        };
        let Some(value) = answers.get(&key).cloned().filter(|value| !is_blank(value)) else {
            continue;
        };
        let goal = nominee
            .get_mut("SDGs")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
            .filter_map(Value::as_object_mut)
            .find(|goal| goal.get("SDGNumber").and_then(Value::as_u64) == Some(number));
        let Some(goal) = goal else { continue };
        let there = goal.get(field).and_then(Value::as_str).unwrap_or_default();
        let more = value.as_str().unwrap_or_default();
        if !there.contains(more) {
            let joined = format!("{there} {more}");
            goal.insert(field.to_owned(), Value::from(joined.trim_start()));
        }
        answers.shift_remove(&key);
        let message = format!("`{field}` of goal {number}, moved to the nominee");
        moved.push((format!("/{key}"), message));
    }
}

fn goal_field(key: &str) -> Option<(&'static str, u64)> {
    ["evidenceURL", "evidenceText"]
        .into_iter()
        .find_map(|field| {
            let number = key.strip_prefix(field)?.parse().ok()?;
            Some((field, number))
        })
}
