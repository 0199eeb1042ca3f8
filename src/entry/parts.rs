//! The parts of an answer to an indicator, in the order in which the indicator asks for them.

use super::answer::{Answer, Evidence, Named, Owner, PartAnswer, Question};
use super::indicator_key::IndicatorKey;
use super::indicators::{Goal, Handling, Indicators, License};

/// A part of an answer. Its id names what is asked; messages of the site begin with `ask-` and the id.
#[derive(Debug, Clone, Copy)]
pub enum AnswerPart<'a> {
    /// The goals that a good serves.
    Goals(&'a [Goal]),
    /// The licences of a good.
    Licenses(&'a [License]),
    /// A question with its answer and the evidence for it.
    Question {
        /// What is asked.
        id: &'static str,
        /// The answer.
        answer: Option<Answer>,
        /// What supports it.
        evidence: &'a [Evidence],
    },
    /// Things with names, each with evidence of its own.
    Names {
        /// What is asked.
        id: &'static str,
        /// The things.
        names: &'a [Named],
    },
    /// The owners of a good.
    Owners(&'a [Owner]),
    /// The same question about several parts of a good.
    Parts {
        /// What is asked.
        id: &'static str,
        /// The vocabulary that names the parts.
        vocabulary: &'static str,
        /// The parts that are answered.
        parts: &'a [PartAnswer],
    },
    /// A list of short texts.
    Texts {
        /// What is asked.
        id: &'static str,
        /// The texts.
        texts: &'a [String],
    },
    /// What is done with data or content; none where that is not answered.
    Handling(Option<&'a [Handling]>),
}

impl<'a> AnswerPart<'a> {
    fn ask(id: &'static str, answer: Option<Answer>, evidence: &'a [Evidence]) -> Self {
        Self::Question {
            id,
            answer,
            evidence,
        }
    }

    fn follow_up(id: &'static str, question: &'a Question) -> Self {
        Self::ask(id, question.answer, &question.evidence)
    }

    fn names(id: &'static str, names: &'a [Named]) -> Self {
        Self::Names { id, names }
    }

    fn texts(id: &'static str, texts: &'a [String]) -> Self {
        Self::Texts { id, texts }
    }
}

impl IndicatorKey {
    /// The id of the question that an indicator asks first; none where it asks for a list.
    #[must_use]
    pub fn first_question(self) -> Option<&'static str> {
        match Indicators::default().parts(self).first() {
            Some(AnswerPart::Question { id, .. }) => Some(id),
            _ => None,
        }
    }
}

impl Indicators {
    /// The answer to the first question of an indicator.
    #[must_use]
    pub fn first_answer(&self, key: IndicatorKey) -> Option<Answer> {
        match self.parts(key).first() {
            Some(AnswerPart::Question { answer, .. }) => *answer,
            _ => None,
        }
    }

    /// The parts of the answer to an indicator, also those that are empty.
    #[must_use]
    pub fn parts(&self, key: IndicatorKey) -> Vec<AnswerPart<'_>> {
        let (ask, names, then) = (AnswerPart::ask, AnswerPart::names, AnswerPart::follow_up);
        match key {
            IndicatorKey::Sdgs => vec![AnswerPart::Goals(&self.sdgs)],
            IndicatorKey::Licenses => vec![AnswerPart::Licenses(&self.licenses)],
            IndicatorKey::Ownership => self.of_ownership(),
            IndicatorKey::PlatformIndependence => self.of_platform_independence(),
            IndicatorKey::Documentation => self.of_documentation(),
            IndicatorKey::DataExtraction => {
                let data = &self.data_extraction;
                vec![
                    ask("data-extraction", data.answer, &data.evidence),
                    then("mechanism", &data.mechanism),
                ]
            }
            IndicatorKey::Privacy => {
                let privacy = &self.privacy;
                vec![
                    ask("privacy", privacy.answer, &privacy.evidence),
                    names("laws", &privacy.laws),
                ]
            }
            IndicatorKey::Standards => self.of_standards(),
            IndicatorKey::DoNoHarm => {
                let harm = &self.do_no_harm;
                vec![ask("do-no-harm", harm.answer, &harm.evidence)]
            }
            IndicatorKey::DataPrivacy => self.of_data_privacy(),
            IndicatorKey::ContentSafety => self.of_content_safety(),
            IndicatorKey::Harassment => {
                let harassment = &self.harassment;
                vec![
                    ask("harassment", harassment.answer, &harassment.evidence),
                    then("people-protected", &harassment.protection),
                    then("minors", &harassment.minors),
                ]
            }
        }
    }

    fn of_ownership(&self) -> Vec<AnswerPart<'_>> {
        let ownership = &self.ownership;
        vec![
            AnswerPart::ask("ownership", ownership.answer, &ownership.evidence),
            AnswerPart::Owners(&ownership.owners),
            AnswerPart::follow_up("owns-all", &ownership.owns_all),
            AnswerPart::follow_up("redistribution", &ownership.redistribution),
        ]
    }

    fn of_platform_independence(&self) -> Vec<AnswerPart<'_>> {
        let platform = &self.platform_independence;
        vec![
            AnswerPart::ask("closed-dependencies", platform.answer, &platform.evidence),
            AnswerPart::names("dependencies", &platform.dependencies),
            AnswerPart::Parts {
                id: "dependencies-of",
                vocabulary: "system-part",
                parts: &platform.parts,
            },
            AnswerPart::follow_up("alternatives", &platform.alternatives),
        ]
    }

    fn of_documentation(&self) -> Vec<AnswerPart<'_>> {
        let documentation = &self.documentation;
        vec![
            AnswerPart::ask(
                "documentation",
                documentation.answer,
                &documentation.evidence,
            ),
            AnswerPart::Parts {
                id: "documented",
                vocabulary: "documentation-part",
                parts: &documentation.parts,
            },
        ]
    }

    fn of_standards(&self) -> Vec<AnswerPart<'_>> {
        let standards = &self.standards;
        let practices = &standards.best_practices;
        vec![
            AnswerPart::ask("standards", standards.answer, &standards.evidence),
            AnswerPart::names("open-standards", &standards.open_standards),
            AnswerPart::ask("best-practices", practices.answer, &practices.evidence),
            AnswerPart::names("practices", &practices.items),
            AnswerPart::follow_up("risk-assessment", &standards.risk_assessment),
        ]
    }

    fn of_data_privacy(&self) -> Vec<AnswerPart<'_>> {
        let privacy = &self.data_privacy;
        vec![
            AnswerPart::ask("data-privacy", privacy.answer, &privacy.evidence),
            AnswerPart::Handling(privacy.handling.as_deref()),
            AnswerPart::texts("data-types", &privacy.data_types),
            AnswerPart::follow_up("sharing", &privacy.sharing),
            AnswerPart::follow_up("protection", &privacy.protection),
            AnswerPart::follow_up("training-data", &privacy.training_data),
        ]
    }

    fn of_content_safety(&self) -> Vec<AnswerPart<'_>> {
        let content = &self.content_safety;
        vec![
            AnswerPart::ask("content", content.answer, &content.evidence),
            AnswerPart::Handling(content.handling.as_deref()),
            AnswerPart::texts("content-types", &content.content_types),
            AnswerPart::follow_up("policy", &content.policy),
            AnswerPart::follow_up("moderation", &content.moderation),
            AnswerPart::texts("response-time", content.response_time.as_slice()),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::IndicatorKey;
    use crate::entry::{Answer, Indicators};

    #[test]
    fn the_first_answer_is_that_of_the_first_question() {
        let mut indicators = Indicators::default();
        indicators.platform_independence.answer = Some(Answer::No);
        let key = IndicatorKey::PlatformIndependence;
        assert_eq!(indicators.first_answer(key), Some(Answer::No));
        assert_eq!(key.first_question(), Some("closed-dependencies"));
        assert_eq!(IndicatorKey::Sdgs.first_question(), None);
    }
}
