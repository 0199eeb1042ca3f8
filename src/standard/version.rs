//! Versions of the Standard, compared number by number.

use borsh::{BorshDeserialize, BorshSerialize};
use std::fmt;
use std::str::FromStr;

use serde::Deserialize;

/// A version such as `1.1.7`.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(try_from = "String")]
pub struct Version(Vec<u32>);

impl FromStr for Version {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut numbers = text
            .trim()
            .trim_start_matches('v')
            .split('.')
            .map(str::parse)
            .collect::<Result<Vec<u32>, _>>()
            .map_err(|_| format!("`{text}` is not a version such as `1.1.7`"))?;
        while numbers.len() > 1 && numbers.last() == Some(&0) {
            numbers.pop();
        }
        Ok(Self(numbers))
    }
}

impl TryFrom<String> for Version {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for place in 0..self.0.len().max(3) {
            let dot = if place == 0 { "" } else { "." };
            write!(f, "{dot}{}", self.0.get(place).unwrap_or(&0))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Version;

    fn version(text: &str) -> Version {
        text.parse().unwrap()
    }

    #[test]
    fn numbers_compare_as_numbers() {
        assert!(version("1.1.10") > version("1.1.7"));
        assert!(version("1.2") > version("1.1.7"));
        assert_eq!(version("1.1"), version("1.1.0"));
        assert_eq!(version("v1.1").to_string(), "1.1.0");
    }

    #[test]
    fn a_text_that_is_not_a_version_is_refused() {
        assert!("newest".parse::<Version>().is_err());
    }
}
