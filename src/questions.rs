//! The questions of an entry as data: steps and their fields, read from the entry schema, the Standard and the
//! vocabularies. The form of the site, the questions of a terminal and the forms of issues ask them.
//!
//! Nothing here lists a field: a property that a registry adds in `schema/extra.schema.json` is asked, too. Two
//! annotations of the schema help: `x-step` names the step of a property at the top (without it the first one), and
//! `x-asked-of` the categories that are asked for it (without it all of them). A copy of the schema that does not have
//! an annotation takes it from the schema inside the program, so that an older copy asks for nothing that it should not.
//!
//! Two questions depend on the registry: that for the language of the texts is asked where there are several languages,
//! and that for goals is asked of entries of every category, because goods are listed by goals everywhere.

mod fields;
mod marks;
mod rules;
mod template;
mod types;

pub use marks::schema;
pub use types::{Choice, Choices, Field, Kind, Reason, Step, is_evidence};

use anyhow::Result;
use sha2::{Digest, Sha256};

use crate::embedded::Files;
use crate::entry::IndicatorKey;
use crate::hex::hex;
use crate::standard::Scope;
use crate::vocabulary::Vocabularies;
use fields::{OWN, Reader};

/// The `x-step` of properties that the registry and its reviewers fill in, not who proposes a good.
pub const REGISTRY: &str = "registry";

/// The `x-step` of the property whose members are steps of their own, one per indicator.
const INDICATORS: &str = "indicators";

/// The key under which these fields are.
const EXTRA: &str = "extra";

/// The steps in their order; those without a field are left out. The indicators are between the two halves.
const BEFORE: [&str; 4] = ["good", OWN, "people", "links"];
const AFTER: [&str; 2] = ["use", "origin"];

/// All questions of an entry.
#[derive(Debug, Clone)]
pub struct Questions {
    /// The steps in the order in which they are asked.
    pub steps: Vec<Step>,
    /// The properties that are not asked, such as `review`: who edits an entry keeps them as they are.
    pub kept: Vec<String>,
    /// The version of the Standard that a new entry answers to.
    pub version: String,
    /// The messages of the Standard that an assessment can give as its reason.
    pub reasons: Vec<Reason>,
    rules: String,
    fingerprint: String,
}

impl Questions {
    /// Reads the questions from the files of `schema/` and the vocabularies among them, for a registry whose texts are
    /// in some languages, the usual one first.
    ///
    /// # Errors
    /// If the entry schema or a file of the Standard is missing or not usable; the error names it.
    pub fn new(files: &Files, vocabularies: &Vocabularies, languages: &[String]) -> Result<Self> {
        let schema = schema(files, languages)?;
        let reader = Reader::new(&schema, vocabularies);
        let mut asked: Vec<(String, Field)> = Vec::new();
        let mut kept = Vec::new();
        for (step, field) in reader.top() {
            if field.key == EXTRA {
                asked.extend(own(&field, reader.own()));
            }
            match step.as_str() {
                REGISTRY => kept.push(field.key),
                _ => asked.push((step, field)),
            }
        }
        let (rules, reasons) = rules::rules(files, &schema, vocabularies)?;
        let version = rules["version"].as_str().unwrap_or_default().to_owned();
        let rules = rules.to_string();
        Ok(Self {
            steps: within(steps(asked), vocabularies)?,
            kept,
            version,
            fingerprint: fingerprint(&rules),
            reasons,
            rules,
        })
    }

    /// The field at a pointer with `*` for each list on the way.
    #[must_use]
    pub fn field(&self, pointer: &str) -> Option<&Field> {
        let mut open: Vec<&Field> = self.steps.iter().flat_map(|step| &step.fields).collect();
        while let Some(field) = open.pop() {
            if field.pointer == pointer {
                return Some(field);
            }
            match &field.kind {
                Kind::Group(members) => open.extend(members),
                Kind::List(item) => open.push(item),
                _ => {}
            }
        }
        None
    }

    /// An entry to fill in by hand, as YAML with comments: what must be there has no value yet, what may be there is
    /// commented out. `schema` is the address of the schema relative to the file, such as
    /// `../schema/entry.schema.json`.
    #[must_use]
    pub fn template(&self, schema: &str) -> String {
        template::template((&self.steps, &self.version), schema)
    }

    /// What a program in a browser needs to check an entry and to assess it, as one JSON object without any text
    /// for people: the schema, the rules of the Standard, and what these look up.
    #[must_use]
    pub fn rules(&self) -> &str {
        &self.rules
    }

    /// 16 hexadecimal digits that change whenever [`Self::rules`] does.
    #[must_use]
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }
}

/// The fields of the registry's own, for each step together under the key that they have in an entry.
fn own(extra: &Field, fields: Vec<(String, Field)>) -> Vec<(String, Field)> {
    let mut groups: Vec<(String, Vec<Field>)> = Vec::new();
    for (step, field) in fields.into_iter().filter(|(step, _)| step != REGISTRY) {
        match groups.iter_mut().find(|(known, _)| *known == step) {
            Some((_, fields)) => fields.push(field),
            None => groups.push((step, vec![field])),
        }
    }
    let group = |(step, fields)| {
        let field = Field {
            kind: Kind::Group(fields),
            ..extra.clone()
        };
        (step, field)
    };
    groups.into_iter().map(group).collect()
}

/// The steps with the categories that they are about: an indicator may apply to some of them only.
fn within(mut steps: Vec<Step>, vocabularies: &Vocabularies) -> Result<Vec<Step>> {
    let scope = Scope::new(vocabularies)?;
    if scope.categories().is_empty() {
        return Ok(steps);
    }
    for step in &mut steps {
        let Some(key) = step.indicator else { continue };
        let terms = vocabularies.get("category").terms().iter();
        let codes: Vec<String> = terms.map(|term| term.code.clone()).collect();
        let applies = |code: &&String| scope.applies(std::slice::from_ref(*code), key);
        let some: Vec<String> = codes.iter().filter(applies).cloned().collect();
        step.is_assessed = !some.is_empty();
        if key == IndicatorKey::Sdgs {
            goals(step, codes.len() - some.len());
        } else if some.len() < codes.len() {
            // No category has this code.
            let none = || vec!["-".to_owned()];
            step.asked_of = if some.is_empty() { none() } else { some };
        }
    }
    Ok(steps)
}

/// The question for goals: entries of so many categories to which the indicator does not apply have goals, too, but need
/// none.
fn goals(step: &mut Step, free: usize) {
    for field in &mut step.fields {
        field.required &= free == 0;
        if !step.is_assessed {
            // The title of the schema is that of the indicator.
            "Goals".clone_into(&mut field.title);
            "The Sustainable Development Goals that it serves.".clone_into(&mut field.description);
        }
    }
}

/// All fields of an entry at its top, in the order of the schema, those that are not asked among them.
///
/// # Errors
/// If the entry schema is missing or not JSON.
pub fn entry_fields(files: &Files, vocabularies: &Vocabularies) -> Result<Vec<Field>> {
    let schema = schema(files, &[])?;
    let top = Reader::new(&schema, vocabularies).top().into_iter();
    Ok(top.map(|(_, field)| field).collect())
}

/// The fields under the steps that they belong to.
fn steps(asked: Vec<(String, Field)>) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let plain = |key: &str| Step {
        key: key.to_owned(),
        indicator: None,
        is_assessed: false,
        asked_of: Vec::new(),
        fields: Vec::new(),
    };
    steps.extend(BEFORE.map(plain));
    steps.extend(IndicatorKey::ALL.map(|key| Step {
        indicator: Some(key),
        is_assessed: true,
        ..plain(&key.to_string())
    }));
    steps.extend(AFTER.map(plain));
    for (key, field) in asked {
        if key == INDICATORS
            && let Kind::Group(members) = field.kind
        {
            for member in members {
                if let Some(step) = steps.iter_mut().find(|step| step.key == member.key) {
                    step.fields.push(member);
                }
            }
            continue;
        }
        let at = steps.iter().position(|step| step.key == key).unwrap_or(0);
        steps[at].fields.push(field);
    }
    steps.retain(|step| !step.fields.is_empty());
    steps
}

/// The first half of a hash, as long as a name of a file needs.
fn fingerprint(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    hex(digest)[..16].to_owned()
}

#[cfg(test)]
mod tests;
