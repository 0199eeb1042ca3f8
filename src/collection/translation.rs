//! The texts of a collection in another language, and its requirements with these texts in place of its own.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Framework, Group, Requirement, Requirements, WrittenResult};

/// The texts of a collection in one language. What is missing stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Translation {
    /// Its name.
    pub title: Option<String>,
    /// What it is for, in Markdown.
    pub text: Option<String>,
    /// The texts of the framework.
    pub framework: FrameworkTexts,
    /// By id of a requirement.
    pub requirements: BTreeMap<String, RequirementTexts>,
    /// By id of a good, then by id of a requirement.
    pub results: BTreeMap<String, BTreeMap<String, ResultTexts>>,
}

/// The texts of a framework.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FrameworkTexts {
    /// Its name.
    pub title: Option<String>,
    /// What readers need to know about it, in Markdown.
    pub text: Option<String>,
    /// By id of a group.
    pub groups: BTreeMap<String, GroupTexts>,
}

/// The texts of a group.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct GroupTexts {
    /// Its name.
    pub title: Option<String>,
    /// What it is about, in Markdown.
    pub text: Option<String>,
}

/// The texts of a requirement.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RequirementTexts {
    /// Its name in a few words.
    pub title: Option<String>,
    /// What a good must have to meet it, in Markdown.
    pub asks: Option<String>,
    /// What counts as evidence, in Markdown.
    pub evidence: Option<String>,
}

/// The texts of a result.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ResultTexts {
    /// The texts of its evidence, in the order of the evidence.
    pub evidence: Vec<String>,
    /// Why it is so, in Markdown.
    pub note: Option<String>,
}

impl Translation {
    /// Requirements with these texts.
    #[must_use]
    pub fn of(&self, requirements: &Requirements) -> Requirements {
        let mut all = requirements.clone();
        if let Some(framework) = &mut all.framework {
            self.framework.put(framework);
        }
        for requirement in &mut all.list {
            if let Some(texts) = self.requirements.get(&requirement.id) {
                texts.put(requirement);
            }
        }
        for (good, results) in &mut all.results {
            let Some(texts) = self.results.get(good) else {
                continue;
            };
            for (id, result) in results {
                if let Some(texts) = texts.get(id) {
                    texts.put(result);
                }
            }
        }
        all
    }
}

impl FrameworkTexts {
    fn put(&self, framework: &mut Framework) {
        put(self.title.as_ref(), &mut framework.title);
        put_if_any(self.text.as_ref(), &mut framework.text);
        for group in &mut framework.groups {
            if let Some(texts) = self.groups.get(&group.id) {
                texts.put(group);
            }
        }
    }
}

impl GroupTexts {
    fn put(&self, group: &mut Group) {
        put(self.title.as_ref(), &mut group.title);
        put_if_any(self.text.as_ref(), &mut group.text);
    }
}

impl RequirementTexts {
    fn put(&self, requirement: &mut Requirement) {
        put(self.title.as_ref(), &mut requirement.title);
        put(self.asks.as_ref(), &mut requirement.asks);
        put_if_any(self.evidence.as_ref(), &mut requirement.evidence);
    }
}

impl ResultTexts {
    fn put(&self, result: &mut WrittenResult) {
        put_if_any(self.note.as_ref(), &mut result.note);
        for (text, evidence) in self.evidence.iter().zip(&mut result.evidence) {
            evidence.text = Some(text.clone());
        }
    }
}

fn put(text: Option<&String>, place: &mut String) {
    if let Some(text) = text {
        place.clone_from(text);
    }
}

fn put_if_any(text: Option<&String>, place: &mut Option<String>) {
    if text.is_some() {
        *place = text.cloned();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_value, json};

    use super::Translation;
    use crate::collection::Requirements;

    #[test]
    fn what_is_translated_takes_the_place_of_the_text_and_the_rest_stays() {
        let requirements: Requirements = from_value(json!({
            "framework": {"title": "Criteria", "status": "draft", "text": "Read this.", "groups": [{"id": "A", "title": "Open"}]},
            "requirements": [
                {"id": "A1", "title": "Data", "asks": "Open data.", "level": "required"},
                {"id": "A2", "title": "Code", "asks": "Open code.", "level": "required"},
            ],
            "results": {"x": {"A1": {"result": "meets", "evidence": [{"text": "See here.", "url": "https://x.example"}]}}},
        }))
        .unwrap();
        let french: Translation = from_value(json!({
            "framework": {"title": "Critères", "groups": {"A": {"title": "Ouvert"}}},
            "requirements": {"A1": {"title": "Données"}, "B": {"title": "?"}},
            "results": {"x": {"A1": {"evidence": ["Voir ici.", "Trop."], "note": "Noté."}}},
        }))
        .unwrap();
        let told = french.of(&requirements);
        let framework = told.framework.as_ref().unwrap();
        assert_eq!(framework.title, "Critères");
        assert_eq!(framework.text.as_deref(), Some("Read this."));
        assert_eq!(framework.groups[0].title, "Ouvert");
        assert_eq!(told.list[0].title, "Données");
        assert_eq!(told.list[0].asks, "Open data.");
        assert_eq!(told.list[1].title, "Code");
        let result = told.written("x", "A1").unwrap();
        assert_eq!(result.note.as_deref(), Some("Noté."));
        assert_eq!(result.evidence.len(), 1);
        assert_eq!(result.evidence[0].text.as_deref(), Some("Voir ici."));
        assert_eq!(result.evidence[0].url.as_deref(), Some("https://x.example"));
        assert_eq!(Translation::default().of(&requirements), requirements);
    }
}
