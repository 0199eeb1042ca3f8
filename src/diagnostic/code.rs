//! The list of all findings: their stable names and how bad each is.
//!
//! What each means, with a wrong and a right example, stands in `schema/findings/CODE.md`.

use std::cmp::Ordering;
use std::fmt;

use serde::Serialize;

use super::severity::Severity;

macro_rules! codes {
    ($($severity:ident { $($variant:ident = $name:literal : $doc:literal,)+ })+) => {
        /// A rule that can find a fault.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
        pub enum Code { $($(#[doc = $doc] #[serde(rename = $name)] $variant,)+)+ }

        impl Code {
            /// All of them, errors first.
            pub const ALL: &'static [Self] = &[$($(Self::$variant,)+)+];

            /// The stable kebab-case name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $($(Self::$variant => $name,)+)+ }
            }

            /// How bad a finding of this rule is.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $($(Self::$variant => Severity::$severity,)+)+ }
            }
        }
    };
}

codes! {
    Error {
        NotUtf8 = "not-utf8": "The file is not UTF-8.",
        EmptyFile = "empty-file": "The file holds nothing.",
        FileTooLarge = "file-too-large": "The file is larger than any honest entry.",
        NotAFile = "not-a-file": "A folder or device bears a file's name.",
        SymbolicLink = "symbolic-link": "The file is a symbolic link.",
        UnreadableFile = "unreadable-file": "The system refuses to read the file.",
        FileExtension = "file-extension": "The file's name ends in something else than `.yaml`.",
        FileName = "file-name": "The file's name is no id.",
        ReservedId = "reserved-id": "The id is needed for an address of the site itself.",
        DuplicateId = "duplicate-id": "Two files bear the same name in different folders.",
        MergeConflict = "merge-conflict": "Both versions of a merge stand in the file.",
        YamlSyntax = "yaml-syntax": "The text is not YAML.",
        YamlLimit = "yaml-limit": "The text nests too deeply or expands too far.",
        DuplicateKey = "duplicate-key": "A key stands twice in one mapping.",
        UnknownKey = "unknown-key": "The format knows no such key.",
        MissingKey = "missing-key": "A key that must be there is absent.",
        WrongType = "wrong-type": "A text stands where a list belongs, or the like.",
        EmptyValue = "empty-value": "A key stands there without a value.",
        UnknownValue = "unknown-value": "The vocabulary knows no such value.",
        WrongFormat = "wrong-format": "A text does not look as it must.",
        TooLong = "too-long": "A text is longer than it may be.",
        TooFew = "too-few": "A list holds fewer items than it must.",
        TooMany = "too-many": "A list holds more items than it may.",
        RepeatedItem = "repeated-item": "A list holds the same item twice.",
        InvalidAddress = "invalid-address": "A text is no web address.",
        InvalidDate = "invalid-date": "A text is no date.",
        InvalidLanguage = "invalid-language": "A text is no BCP 47 tag.",
        UnknownReference = "unknown-reference": "An id or goal is named that is not there.",
        UnknownTarget = "unknown-target": "The goal has no such target.",
        PreviousIdTaken = "previous-id-taken": "A former id is the id, or a former id, of another entry.",
        NoGoal = "no-goal": "The good names no goal.",
        NoLicense = "no-license": "The good names no licence.",
        CollectionCriteria = "collection-criteria": "The criteria of a collection are no JSON Schema.",
        RenamedWithoutPreviousId = "renamed-without-previous-id": "A change gives an entry another id and drops the old one.",
        NoDecision = "no-decision": "A change recognises a good on which nobody has decided.",
    }
    Warning {
        IndicatorGap = "indicator-gap": "An indicator of the Standard is not met as the entry stands.",
        UnknownLicense = "unknown-license": "The licence is no SPDX expression.",
        DeprecatedLicense = "deprecated-license": "SPDX has replaced the licence's id.",
        UnapprovedLicense = "unapproved-license": "The licence is not approved for this kind of good.",
        UnknownSector = "unknown-sector": "The vocabulary knows no such sector.",
        UnknownLanguage = "unknown-language": "The vocabulary knows no such language.",
        NoOwner = "no-owner": "No organisation is the owner.",
        NoReviewDate = "no-review-date": "A recognised good says not when it was reviewed.",
        ArchivedWithoutReason = "archived-without-reason": "An archived good says not why.",
        DatesOutOfOrder = "dates-out-of-order": "A later step bears an earlier date.",
        DateInFuture = "date-in-future": "A date lies after the day of the check.",
        DateWithoutStage = "date-without-stage": "A date tells of a stage that the good has not reached.",
        StaleDecision = "stale-decision": "The answer changed after the decision on it.",
        DecisionWithoutHash = "decision-without-hash": "A decision does not say which answer was judged.",
        DuplicateRepository = "duplicate-repository": "Another entry has the same repository.",
        DuplicateWebsite = "duplicate-website": "Another entry has the same website, and nothing sets the two apart.",
        DuplicateName = "duplicate-name": "Another entry of the same people has the same name, or nearly.",
        DuplicateDpgaId = "duplicate-dpga-id": "Another recognised good has the same number in the Alliance's feed.",
        RepeatedGoal = "repeated-goal": "A goal is listed twice.",
        EntryRemoved = "entry-removed": "A change removes an entry.",
        LicenseChanged = "license-changed": "A change gives a recognised good another licence.",
        OwnerChanged = "owner-changed": "A change gives a recognised good another owner.",
        RepositoryChanged = "repository-changed": "A change takes a repository from a recognised good.",
        EmptyEvidence = "empty-evidence": "A text says nothing.",
        RepeatedEvidence = "repeated-evidence": "The same text stands for every goal.",
        UnknownAnswer = "unknown-answer": "A question is answered `unknown` that a decision needs.",
        AcronymName = "acronym-name": "An acronym stands in the place of the name.",
        EmptySummary = "empty-summary": "The summary says no more than the name.",
        BrokenAddress = "broken-address": "An address in a text leads nowhere.",
        ShortenedAddress = "shortened-address": "An address does not show where it leads.",
        TrackingParameter = "tracking-parameter": "An address tells who shared it.",
        PersonalContact = "personal-contact": "A text holds the contact of a person.",
        HiddenCharacter = "hidden-character": "A text holds a character that nobody can see.",
        BidiControl = "bidi-control": "A text is shown in another order than it is written.",
        MixedScripts = "mixed-scripts": "A word holds letters of another script that look the same.",
        ByteOrderMark = "byte-order-mark": "The file begins with a byte order mark.",
        LineEndings = "line-endings": "The lines end as on Windows.",
    }
    Info {
        DuplicateFormer = "duplicate-former": "Two goods that left the registry are likely one.",
        SplitProduct = "split-product": "Two entries are likely parts of one product.",
    }
}

impl Code {
    /// The rule of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name() == name)
    }

    /// Whether the finding says that another entry is likely the same good.
    #[must_use]
    pub const fn is_duplicate(self) -> bool {
        matches!(
            self,
            Self::DuplicateId
                | Self::DuplicateRepository
                | Self::DuplicateWebsite
                | Self::DuplicateName
                | Self::DuplicateDpgaId
                | Self::DuplicateFormer
        )
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Codes sort by name: a new code may stand anywhere in the list without changing any output.
impl Ord for Code {
    fn cmp(&self, other: &Self) -> Ordering {
        self.name().cmp(other.name())
    }
}

impl PartialOrd for Code {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
