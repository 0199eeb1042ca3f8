//! What licences allow, in plain words: whether one may use a good, change it, and sell it or services around it.

use crate::vocabulary::Vocabulary;

/// The messages of all rights, the most first; `rights-CODE-parts` is for goods of whose parts some allow more.
/// `assets/rights.js` knows them in this order.
pub(crate) const MESSAGES: [&str; 5] = [
    "rights-sell",
    "rights-change",
    "rights-change-parts",
    "rights-share",
    "rights-share-parts",
];

/// What may be done with all of a good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rights {
    least: Right,
    /// Whether some of its parts allow more.
    pub(crate) of_parts: bool,
}

/// What a licence allows, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Right {
    /// To use and share it unchanged.
    Share,
    /// To use and change it, but not for commercial purposes.
    Change,
    /// To use, change and sell it.
    Sell,
}

impl Right {
    /// What a licence with an id of SPDX allows, by its family: all licences that the Standard approves allow
    /// use and change; those of Creative Commons say in the id what they do not allow. Fonts may not be sold by
    /// themselves, which the conditions say.
    fn of(id: &str) -> Self {
        let mut parts = id.split('-');
        if parts.clone().any(|part| part == "ND") {
            Self::Share
        } else if parts.any(|part| part == "NC") {
            Self::Change
        } else {
            Self::Sell
        }
    }
}

impl Rights {
    /// What these licences allow together; `None` without any, or if the vocabulary does not know one of them.
    pub(crate) fn of_all<'a>(
        vocabulary: &Vocabulary,
        codes: impl Iterator<Item = &'a str> + Clone,
    ) -> Option<Self> {
        let are_known = codes.clone().all(|code| vocabulary.get(code).is_some());
        let rights = codes.map(Right::of);
        let (least, most) = (rights.clone().min()?, rights.max()?);
        let of_parts = least < most;
        are_known.then_some(Self { least, of_parts })
    }

    /// The message that says it.
    pub(crate) fn message(self) -> &'static str {
        let [sell, change, change_parts, share, share_parts] = MESSAGES;
        match (self.least, self.of_parts) {
            (Right::Sell, _) => sell,
            (Right::Change, false) => change,
            (Right::Change, true) => change_parts,
            (Right::Share, false) => share,
            (Right::Share, true) => share_parts,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Right;

    #[test]
    fn a_licence_says_by_its_family_whether_a_good_may_be_changed_and_sold() {
        let sold = [
            "MIT",
            "MPL-2.0",
            "AGPL-3.0-only",
            "CC-BY-SA-4.0",
            "ODbL-1.0",
            "NCSA",
        ];
        for id in sold {
            assert_eq!(Right::of(id), Right::Sell, "{id}");
        }
        assert_eq!(Right::of("CC-BY-NC-SA-4.0"), Right::Change);
        assert_eq!(Right::of("CC-BY-NC-ND-4.0"), Right::Share);
    }
}
