//! The object of the live feed as data, its fields in the feed's order.

use serde::Serialize;

use crate::import::v0::export::{Locations, Organization, Repository};

/// A good of the live feed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct Good {
    pub id: String,
    pub name: String,
    pub dpgid: String,
    pub sectors: Vec<String>,
    pub stage: &'static str,
    pub privacy: Vec<Privacy>,
    pub organizations: Vec<Organization>,
    pub platform_independence: PlatformIndependence,
    pub aliases: Vec<String>,
    pub categories: Vec<String>,
    pub description: String,
    pub website: String,
    pub repositories: Vec<Repository>,
    pub locations: Locations,
    pub sdgs: Sdgs,
    pub openlicenses: Vec<OpenLicense>,
    pub clear_ownership: Vec<ClearOwnership>,
    pub documentation: String,
    #[serde(rename = "NonPII")]
    pub non_pii: NonPii,
    pub open_standards: Vec<String>,
    pub data_privacy_security: DataPrivacySecurity,
    pub user_content: UserContent,
    pub protection_from_harassment: Harassment,
    pub best_practices: Vec<String>,
    pub deployment_organisations: Vec<String>,
    pub deployment_countries_departments: Vec<String>,
    pub other_deployment_organisations: Vec<String>,
    pub awards_received: Vec<String>,
    pub github_activity: String,
    pub dpg_link: bool,
}

/// A law and what shows that it is complied with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct Privacy {
    #[serde(rename = "privacyCompliance")]
    pub law: String,
    #[serde(rename = "privacyComplianceURL")]
    pub evidence: String,
}

/// Whether there are closed dependencies, and what can take their place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct PlatformIndependence {
    pub is_platform_independent: &'static str,
    pub open_alternatives: Vec<String>,
}

/// The goals and how they are served.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct Sdgs {
    pub sdg: Vec<String>,
    pub relevance: String,
}

/// A licence and where it is stated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct OpenLicense {
    #[serde(rename = "openLicense")]
    pub open_license: String,
    #[serde(rename = "openLicenseEvidenceURLs")]
    pub evidence: String,
}

/// An owner and what says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct ClearOwnership {
    #[serde(rename = "clearOwnershipName")]
    pub name: String,
    #[serde(rename = "clearOwnershipURL")]
    pub evidence: String,
}

/// Data that is not personal, and how it gets out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct NonPii {
    #[serde(rename = "collectsNonPII")]
    pub collects: &'static str,
    #[serde(rename = "nonPIIAccessMechanism")]
    pub mechanism: String,
}

/// Personal data: one of four sentences, which data, how it is protected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct DataPrivacySecurity {
    #[serde(rename = "collectsPII")]
    pub collects_pii: &'static str,
    #[serde(rename = "typesOfPIIDataCollected")]
    pub types: Vec<String>,
    #[serde(rename = "dataPrivacySecurity")]
    pub security: String,
}

/// Content of users: one of four sentences, which content, the policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct UserContent {
    pub content_management: &'static str,
    pub content_types: Vec<String>,
    pub content_management_policy: String,
}

/// Whether people meet, and the policy for that.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields are upstream's own")]
pub struct Harassment {
    pub facilitates_user_interaction: &'static str,
    pub harassment_policy: String,
}
