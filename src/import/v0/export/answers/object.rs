//! The object of answers as data, its fields in upstream's order.

use serde::Serialize;

/// The answers to the Standard's questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct Answers {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    pub clear_ownership: ClearOwnership,
    pub platform_independence: PlatformIndependence,
    pub documentation: Documentation,
    #[serde(rename = "NonPII")]
    pub non_pii: NonPii,
    pub privacy: Privacy,
    pub standards: Standards,
    pub do_no_harm: DoNoHarm,
    pub locations: Locations,
}

/// Question 3.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct ClearOwnership {
    pub is_ownership_explicit: &'static str,
    #[serde(rename = "copyrightURL")]
    pub copyright_url: String,
}

/// Question 4.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct PlatformIndependence {
    pub mandatory_deps_create_more_restrictions: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_software_plt_independent: Option<&'static str>,
    pub plt_independence_desc: String,
}

/// Question 5.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct Documentation {
    pub is_documentation_available: &'static str,
    #[serde(rename = "documentationURL")]
    pub documentation_url: Vec<String>,
}

/// Question 6.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct NonPii {
    #[serde(rename = "collectsNonPII")]
    pub collects: &'static str,
    #[serde(rename = "checkNonPIIAccessMechanism")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_mechanism: Option<&'static str>,
    #[serde(rename = "nonPIIAccessMechanism")]
    pub mechanism: String,
}

/// Question 7.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(
    missing_docs,
    clippy::struct_field_names,
    reason = "the fields are upstream's own"
)]
pub struct Privacy {
    pub is_privacy_compliant: &'static str,
    pub privacy_compliance_list: Vec<String>,
    pub adherence_steps: Vec<String>,
}

/// Question 8.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(
    missing_docs,
    clippy::struct_field_names,
    reason = "the fields are upstream's own"
)]
pub struct Standards {
    pub support_standards: &'static str,
    pub standards_list: Vec<String>,
    pub evidence_standard_support: Vec<String>,
    pub implement_best_practices: &'static str,
    pub best_practices_list: Vec<String>,
}

/// Question 9 and its parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct DoNoHarm {
    pub prevent_harm: PreventHarm,
    pub data_privacy_security: DataPrivacySecurity,
    pub inappropriate_illegal_content: InappropriateIllegalContent,
    pub protection_from_harassment: ProtectionFromHarassment,
}

/// Question 9 itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct PreventHarm {
    pub steps_to_prevent_harm: &'static str,
    pub additional_info_mechanism_processes_policies: String,
}

/// Question 9a.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct DataPrivacySecurity {
    #[serde(rename = "collectsPII")]
    pub collects_pii: &'static str,
    pub types_of_data_collected: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_data_sharing: Option<&'static str>,
    pub data_sharing_circumstances: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ensure_privacy_security: Option<&'static str>,
    pub privacy_security_description: String,
}

/// Question 9b.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct InappropriateIllegalContent {
    pub collect_store_distribute: &'static str,
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_filter: Option<&'static str>,
    pub policy_guidelines_documentation_link: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub illegal_content_detection: Option<&'static str>,
    pub illegal_content_detection_mechanism: String,
}

/// Question 9c.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct ProtectionFromHarassment {
    pub user_interaction: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_safety_security_underage_users: Option<&'static str>,
    pub steps_address_risk_prevent_safety_underage_users: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grief_abuse_harassment_protection: Option<&'static str>,
    pub harassment_protection_steps: Vec<String>,
}

/// Where a good is developed and used, in both shapes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct Locations {
    pub development_countries: Vec<String>,
    pub deployment_countries: Vec<String>,
}
