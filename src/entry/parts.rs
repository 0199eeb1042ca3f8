//! The parts of an answer to an indicator, in the order in which the indicator asks for them.

use super::answer::{Answer, Evidence, Named, Question};
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
    fn follow_up(id: &'static str, question: &'a Question) -> Self {
        Self::Question {
            id,
            answer: question.answer,
            evidence: &question.evidence,
        }
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
        let ask = |id, answer, evidence| AnswerPart::Question {
            id,
            answer,
            evidence,
        };
        let names = |id, names| AnswerPart::Names { id, names };
        let then = AnswerPart::follow_up;
        match key {
            IndicatorKey::Sdgs => vec![AnswerPart::Goals(&self.sdgs)],
            IndicatorKey::Licenses => vec![AnswerPart::Licenses(&self.licenses)],
            IndicatorKey::Ownership => self.of_ownership(),
            IndicatorKey::PlatformIndependence => {
                let platform = &self.platform_independence;
                vec![
                    ask("closed-dependencies", platform.answer, &platform.evidence),
                    names("dependencies", &platform.dependencies),
                    then("alternatives", &platform.alternatives),
                ]
            }
            IndicatorKey::Documentation => {
                let documentation = &self.documentation;
                let (answer, evidence) = (documentation.answer, &documentation.evidence);
                vec![ask("documentation", answer, evidence)]
            }
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
            AnswerPart::Question {
                id: "ownership",
                answer: ownership.answer,
                evidence: &ownership.evidence,
            },
            AnswerPart::Names {
                id: "owners",
                names: &ownership.owners,
            },
            AnswerPart::follow_up("owns-all", &ownership.owns_all),
            AnswerPart::follow_up("redistribution", &ownership.redistribution),
        ]
    }

    fn of_standards(&self) -> Vec<AnswerPart<'_>> {
        let standards = &self.standards;
        let practices = &standards.best_practices;
        vec![
            AnswerPart::Question {
                id: "standards",
                answer: standards.answer,
                evidence: &standards.evidence,
            },
            AnswerPart::Names {
                id: "open-standards",
                names: &standards.open_standards,
            },
            AnswerPart::Question {
                id: "best-practices",
                answer: practices.answer,
                evidence: &practices.evidence,
            },
            AnswerPart::Names {
                id: "practices",
                names: &practices.items,
            },
            AnswerPart::follow_up("risk-assessment", &standards.risk_assessment),
        ]
    }

    fn of_data_privacy(&self) -> Vec<AnswerPart<'_>> {
        let privacy = &self.data_privacy;
        vec![
            AnswerPart::Question {
                id: "data-privacy",
                answer: privacy.answer,
                evidence: &privacy.evidence,
            },
            AnswerPart::Handling(privacy.handling.as_deref()),
            AnswerPart::Texts {
                id: "data-types",
                texts: &privacy.data_types,
            },
            AnswerPart::follow_up("sharing", &privacy.sharing),
            AnswerPart::follow_up("protection", &privacy.protection),
        ]
    }

    fn of_content_safety(&self) -> Vec<AnswerPart<'_>> {
        let content = &self.content_safety;
        vec![
            AnswerPart::Question {
                id: "content",
                answer: content.answer,
                evidence: &content.evidence,
            },
            AnswerPart::Handling(content.handling.as_deref()),
            AnswerPart::Texts {
                id: "content-types",
                texts: &content.content_types,
            },
            AnswerPart::follow_up("policy", &content.policy),
            AnswerPart::follow_up("moderation", &content.moderation),
            AnswerPart::Texts {
                id: "response-time",
                texts: content.response_time.as_slice(),
            },
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
