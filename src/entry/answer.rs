//! An answer to a question, and the evidence for it.

use borsh::{BorshDeserialize, BorshSerialize};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// An answer to a question of the Standard.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    BorshSerialize,
    BorshDeserialize,
    JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Unknown.
    Unknown,
}

/// Evidence for an answer: a text in Markdown, an address, or both.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(from = "EvidenceForm")]
pub struct Evidence {
    /// Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// A web address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A name, with evidence of its own where there is any.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(from = "NamedForm")]
pub struct Named {
    /// Its name.
    pub name: String,
    /// What supports it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
}

/// One who holds the rights to a good, with what shows it.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(from = "OwnerForm")]
pub struct Owner {
    /// The name.
    pub name: String,
    /// A const of `vocabulary/owner-type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Where it is established, an ISO 3166-1 alpha-2 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// What shows the ownership.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
}

/// A follow-up question about one part of a good: its answer and what supports it.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default, deny_unknown_fields)]
pub struct PartAnswer {
    /// A const of a vocabulary, which names the part.
    pub part: String,
    /// Yes, no or unknown.
    pub answer: Option<Answer>,
    /// What supports it.
    pub evidence: Vec<Evidence>,
}

/// A follow-up question: its answer and what supports it.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(default, deny_unknown_fields)]
pub struct Question {
    /// Yes, no or unknown.
    pub answer: Option<Answer>,
    /// What supports it.
    pub evidence: Vec<Evidence>,
}

impl Evidence {
    /// Evidence that is a text only.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            url: None,
        }
    }

    /// Evidence that is an address only.
    #[must_use]
    pub fn url(url: impl Into<String>) -> Self {
        Self {
            text: None,
            url: Some(url.into()),
        }
    }
}

/// How evidence may be written: a bare string is a text.
#[derive(Deserialize)]
#[serde(untagged)]
enum EvidenceForm {
    Bare(String),
    Full {
        #[serde(default)]
        text: Option<String>,
        #[serde(default)]
        url: Option<String>,
    },
}

impl From<EvidenceForm> for Evidence {
    fn from(form: EvidenceForm) -> Self {
        match form {
            EvidenceForm::Bare(text) => Self::text(text),
            EvidenceForm::Full { text, url } => Self { text, url },
        }
    }
}

/// How an owner may be written: a bare string is the name.
#[derive(Deserialize)]
#[serde(untagged)]
enum OwnerForm {
    Bare(String),
    Full {
        name: String,
        #[serde(default, rename = "type")]
        kind: Option<String>,
        #[serde(default)]
        country: Option<String>,
        #[serde(default)]
        evidence: Vec<Evidence>,
    },
}

impl From<OwnerForm> for Owner {
    fn from(form: OwnerForm) -> Self {
        match form {
            OwnerForm::Bare(name) => Self {
                name,
                ..Self::default()
            },
            OwnerForm::Full {
                name,
                kind,
                country,
                evidence,
            } => Self {
                name,
                kind,
                country,
                evidence,
            },
        }
    }
}

impl From<Named> for Owner {
    fn from(named: Named) -> Self {
        Self {
            name: named.name,
            evidence: named.evidence,
            ..Self::default()
        }
    }
}

/// How a named thing may be written: a bare string is its name.
#[derive(Deserialize)]
#[serde(untagged)]
enum NamedForm {
    Bare(String),
    Full {
        name: String,
        #[serde(default)]
        evidence: Vec<Evidence>,
    },
}

impl From<NamedForm> for Named {
    fn from(form: NamedForm) -> Self {
        match form {
            NamedForm::Bare(name) => Self {
                name,
                evidence: Vec::new(),
            },
            NamedForm::Full { name, evidence } => Self { name, evidence },
        }
    }
}
