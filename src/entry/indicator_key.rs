//! The twelve indicators of the DPG Standard, as entries name them.

use borsh::{BorshDeserialize, BorshSerialize};
use std::fmt;

use serde::{Deserialize, Serialize};

/// An indicator of the DPG Standard.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    BorshSerialize,
    BorshDeserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum IndicatorKey {
    /// 1: relevance to the Sustainable Development Goals.
    Sdgs,
    /// 2: an approved open licence.
    Licenses,
    /// 3: clear ownership.
    Ownership,
    /// 4: platform independence.
    PlatformIndependence,
    /// 5: documentation.
    Documentation,
    /// 6: a way to extract data.
    DataExtraction,
    /// 7: privacy laws and other laws that apply.
    Privacy,
    /// 8: open standards and best practices.
    Standards,
    /// 9: no harm by design.
    DoNoHarm,
    /// 9a: data privacy and security.
    DataPrivacy,
    /// 9b: inappropriate and illegal content.
    ContentSafety,
    /// 9c: protection from harassment.
    Harassment,
}

impl IndicatorKey {
    /// All of them, in the order of the Standard.
    pub const ALL: [Self; 12] = [
        Self::Sdgs,
        Self::Licenses,
        Self::Ownership,
        Self::PlatformIndependence,
        Self::Documentation,
        Self::DataExtraction,
        Self::Privacy,
        Self::Standards,
        Self::DoNoHarm,
        Self::DataPrivacy,
        Self::ContentSafety,
        Self::Harassment,
    ];

    /// Its key under `indicators:` in an entry.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sdgs => "sdgs",
            Self::Licenses => "licenses",
            Self::Ownership => "ownership",
            Self::PlatformIndependence => "platform_independence",
            Self::Documentation => "documentation",
            Self::DataExtraction => "data_extraction",
            Self::Privacy => "privacy",
            Self::Standards => "standards",
            Self::DoNoHarm => "do_no_harm",
            Self::DataPrivacy => "data_privacy",
            Self::ContentSafety => "content_safety",
            Self::Harassment => "harassment",
        }
    }
}

impl fmt::Display for IndicatorKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::IndicatorKey;
    use crate::entry::Indicators;

    #[test]
    fn the_keys_are_those_of_entries_in_their_order() {
        let empty = serde_json::to_value(Indicators::default()).unwrap();
        let keys: Vec<&String> = empty.as_object().unwrap().keys().collect();
        assert_eq!(keys, IndicatorKey::ALL.map(IndicatorKey::as_str));
        for key in IndicatorKey::ALL {
            assert_eq!(serde_json::to_value(key).unwrap(), key.as_str());
        }
    }
}
