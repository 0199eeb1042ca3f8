//! The list of all findings: their stable names, and how bad each is.
//!
//! `schema/findings/CODE.md` explains each, with a wrong and a right example. In brackets are the keys that
//! it depends on.

use std::cmp::Ordering;
use std::fmt;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use super::severity::Severity;

macro_rules! codes {
    ($($severity:ident { $($variant:ident = $name:literal $([$($key:literal),+])? : $doc:literal,)+ })+) => {
        /// A kind of finding.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
        pub enum Code { $($(#[doc = $doc] #[serde(rename = $name)] $variant,)+)+ }

        impl Code {
            /// All of them, errors first.
            pub const ALL: &'static [Self] = &[$($(Self::$variant,)+)+];

            /// The stable kebab-case name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $($(Self::$variant => $name,)+)+ }
            }

            /// How bad it is.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $($(Self::$variant => Severity::$severity,)+)+ }
            }

            /// Keys of an entry that must be readable to say whether there is such a finding; empty for
            /// findings that do not depend on other parts of the entry.
            #[must_use]
            pub const fn depends_on(self) -> &'static [&'static str] {
                match self { $($(Self::$variant => &[$($($key),+)?],)+)+ }
            }
        }
    };
}

codes! {
    Error {
        NotUtf8 = "not-utf8": "The file is not valid UTF-8.",
        EmptyFile = "empty-file": "The file contains only white space or comments.",
        FileTooLarge = "file-too-large": "The file is larger than 1 MiB.",
        NotAFile = "not-a-file": "A folder, pipe or device has a name that ends in `.yaml`.",
        SymbolicLink = "symbolic-link": "A file or folder is a symbolic link.",
        UnreadableFile = "unreadable-file": "The file cannot be read.",
        FileExtension = "file-extension": "The file name does not end in `.yaml`.",
        FileName = "file-name": "The file name is not a valid id.",
        ReservedId = "reserved-id": "The id is reserved for a page of the site.",
        DuplicateId = "duplicate-id": "Two files in different folders have the same name.",
        MergeConflict = "merge-conflict": "The file contains an unresolved merge conflict.",
        YamlSyntax = "yaml-syntax": "The file is not valid YAML, or uses YAML that entries do not allow.",
        YamlLimit = "yaml-limit": "The values are nested too deeply, or the aliases expand too far.",
        DuplicateKey = "duplicate-key": "A key appears twice in the same mapping.",
        UnknownKey = "unknown-key": "The key is not part of the format.",
        MissingKey = "missing-key": "A required key is missing.",
        WrongType = "wrong-type": "A value has the wrong type.",
        EmptyValue = "empty-value": "A key or a list item has no value.",
        UnknownValue = "unknown-value": "The value is not in the vocabulary.",
        WrongFormat = "wrong-format": "A value does not have the form that its field needs.",
        TooLong = "too-long": "A text is longer than allowed.",
        TooFew = "too-few": "A list has too few items.",
        TooMany = "too-many": "A list has too many items.",
        RepeatedItem = "repeated-item": "A list contains the same item twice.",
        InvalidAddress = "invalid-address": "A value is not a public web address.",
        InvalidDate = "invalid-date": "A value is not a valid date.",
        InvalidLanguage = "invalid-language": "A value is not a BCP 47 language tag.",
        UnknownReference = "unknown-reference": "The entry refers to an id or a goal that does not exist.",
        UnknownTarget = "unknown-target": "The goal has no such target.",
        PreviousIdTaken = "previous-id-taken": "An id in `previous_ids` belongs to another entry, or is the current id.",
        PictureMissing = "picture-missing": "A picture that the entry names is not there.",
        PictureOutside = "picture-outside": "A picture is not below `registry/media/`.",
        PictureFormat = "picture-format": "A file is not a picture that can be shown, or not of the format that its name says.",
        PictureTooLarge = "picture-too-large": "A picture has too many bytes or dots.",
        CircularDerivation = "circular-derivation": "Goods are derived from each other in a circle.",
        NoGoal = "no-goal" ["indicators", "sdgs"]: "The entry lists no Sustainable Development Goal.",
        StageOfCategory = "stage-of-category" ["stage", "categories"]: "`stage` does not fit the categories of the entry.",
        NoLicense = "no-license" ["indicators", "licenses"]: "The entry lists no licence.",
        CollectionCriteria = "collection-criteria": "The `criteria` or a `check` of a collection is not a valid JSON Schema, or has a slip.",
        RepeatedRequirement = "repeated-requirement": "Two requirements, or two groups, of a collection have the same id.",
        UnknownGroup = "unknown-group": "A requirement names a group that the framework does not have.",
        UnknownRequirement = "unknown-requirement": "A result names a requirement that the collection does not have.",
        ResultWithoutEvidence = "result-without-evidence": "A result says that a requirement is met, and shows no evidence.",
        RenamedWithoutPreviousId = "renamed-without-previous-id": "A change gives an entry another id, and does not keep the old one.",
        NoDecision = "no-decision": "A change recognises a good without decisions of the reviewers.",
        TooFewReviewers = "too-few-reviewers": "A change recognises a good without the votes of two reviewers.",
    }
    Warning {
        IndicatorGap = "indicator-gap" ["indicators", "categories", "standard_version", "identifiers"]: "The entry does not meet an indicator of the DPG Standard.",
        UnknownLicense = "unknown-license": "The licence is not an SPDX licence expression.",
        DeprecatedLicense = "deprecated-license": "The SPDX id of the licence is deprecated.",
        UnapprovedLicense = "unapproved-license" ["categories"]: "The licence is not approved for this category of good.",
        UnknownSector = "unknown-sector": "The sector is not in the vocabulary.",
        UnknownLanguage = "unknown-language": "The language is not in the vocabulary.",
        NoOwner = "no-owner" ["organizations"]: "No organisation has the role `owner`.",
        NoReviewDate = "no-review-date" ["dates", "stage"]: "A recognised good has no review date.",
        ArchivedWithoutReason = "archived-without-reason" ["archived"]: "An archived good has no `reason`.",
        DatesOutOfOrder = "dates-out-of-order": "A later step has an earlier date.",
        DateInFuture = "date-in-future": "A date is in the future.",
        DateWithoutStage = "date-without-stage" ["stage"]: "A nominee has a date of recognition or review.",
        ReviewOutOfOrder = "review-out-of-order": "A step or vote is earlier than the one before it, or a vote is before its review.",
        ImpossibleStep = "impossible-step": "A step of the review cannot follow the step before it.",
        DeadlineBeforeStep = "deadline-before-step": "A deadline of the review is before its step.",
        DeadlineWithoutQuestion = "deadline-without-question": "A step of the review has a deadline, but asks for no answer.",
        RepeatedVote = "repeated-vote": "A reviewer votes twice in the same round.",
        DecidedWithoutVotes = "decided-without-votes": "A review is decided, but nobody voted.",
        IneligibleWithoutReason = "ineligible-without-reason": "A vote or a change makes a good ineligible without a reason.",
        StageMismatch = "stage-mismatch" ["stage"]: "`stage` does not fit the last step of the review.",
        StaleDecision = "stale-decision" ["indicators"]: "An answer has changed since the reviewers' decision on it.",
        DecisionWithoutHash = "decision-without-hash" ["indicators"]: "A decision does not say which answer it is about.",
        DuplicateRepository = "duplicate-repository": "Another entry has the same repository.",
        DuplicateWebsite = "duplicate-website": "Another entry has the same website, and nothing else shows that the two are different.",
        DuplicateName = "duplicate-name": "Another entry by the same people has the same name, or nearly the same.",
        DuplicateDpgaId = "duplicate-dpga-id": "Another recognised good has the same `identifiers.dpga_id`.",
        NoDistinction = "no-distinction" ["stage"]: "A candidate names a parent, and not what sets it apart from it.",
        UndeclaredParent = "undeclared-parent" ["stage", "name", "aliases", "categories", "derived_from"]: "The entry mentions a parent that `derived_from` does not name.",
        RepeatedGoal = "repeated-goal": "A goal is listed twice.",
        ResultOutsideCollection = "result-outside-collection": "A collection has a result for a good that does not belong to it.",
        ResultNotAsked = "result-not-asked": "A result is about a requirement that does not apply, or that data answers.",
        UnusedPicture = "unused-picture": "No entry shows a file of `registry/media/`.",
        StaleObservation = "stale-observation": "A file of `observations/` is about no entry.",
        EntryRemoved = "entry-removed": "A change removes an entry.",
        LicenseChanged = "license-changed": "A change gives a recognised good another licence.",
        OwnerChanged = "owner-changed": "A change gives a recognised good another owner.",
        RepositoryChanged = "repository-changed": "A change removes a repository from a recognised good.",
        OldStandardVersion = "old-standard-version" ["standard_version", "dates", "stage"]: "A change assesses a good against an old version of the Standard.",
        EmptyEvidence = "empty-evidence": "A text gives no information.",
        RepeatedEvidence = "repeated-evidence": "All goals have the same evidence text.",
        UnknownAnswer = "unknown-answer" ["stage", "decisions"]: "A question that reviewers need for a decision has the answer `unknown`.",
        AcronymName = "acronym-name" ["aliases", "summary", "description"]: "`name` is an acronym, and the entry does not say what it stands for.",
        EmptySummary = "empty-summary" ["name", "aliases", "summary"]: "`summary` says no more than `name`.",
        BrokenAddress = "broken-address": "A text contains a web address that does not work.",
        DeadLink = "dead-link": "There has been no page at a web address for some time.",
        MovedLink = "moved-link": "A page has moved to another web address for good.",
        ArchivedRepository = "archived-repository": "A repository is archived on its code host.",
        ShortenedAddress = "shortened-address": "A shortened link hides where it leads.",
        TrackingParameter = "tracking-parameter": "A link contains a tracking parameter.",
        PersonalContact = "personal-contact" ["name", "aliases", "organizations"]: "A text contains the contact of a person.",
        HiddenCharacter = "hidden-character": "A text contains an invisible character.",
        BidiControl = "bidi-control": "A text contains characters that change the order in which it is shown.",
        MixedScripts = "mixed-scripts": "A word contains letters of another script that look the same.",
        ByteOrderMark = "byte-order-mark": "The file begins with a byte order mark.",
        LineEndings = "line-endings": "The lines end in CR LF or CR instead of LF.",
    }
    Info {
        DuplicateFormer = "duplicate-former": "Two former goods are likely the same good.",
        SplitProduct = "split-product": "Two entries are likely parts of one product.",
    }
}

impl Code {
    /// The finding with a name.
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

/// Codes sort by name: a new code may be anywhere in the list without changing any output.
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
