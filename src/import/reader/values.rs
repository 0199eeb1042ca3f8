//! Fields that mean more than their words: answers, evidence, addresses, countries.

use serde_json::Value;

use super::{Meant, Object, Reader, Text};
use crate::entry::{Answer, Evidence};
use crate::import::address::{self, Content};
use crate::import::note::NoteKind;
use crate::import::repairs::Meaning;

impl Reader<'_> {
    /// Yes, no or unknown in any case.
    pub fn answer(&mut self, parent: &mut Object<'_>, key: &str) -> Option<Answer> {
        let pointer = parent.at(key);
        let value = parent.take(key)?;
        if let Value::Bool(yes) = value {
            self.note(
                &pointer,
                NoteKind::Shape,
                format!("{yes} instead of yes or no"),
            );
            return Some(if *yes { Answer::Yes } else { Answer::No });
        }
        let text = self.words(&pointer, value)?;
        let answer = match text.to_lowercase().as_str() {
            "yes" => Answer::Yes,
            "no" => Answer::No,
            "unknown" => Answer::Unknown,
            _ => {
                let message = format!("not imported: expected Yes, No or Unknown, found {value}");
                self.note(&pointer, NoteKind::Unplaced, message);
                return None;
            }
        };
        if !["Yes", "No", "Unknown"].contains(&text.as_str()) {
            self.note(
                &pointer,
                NoteKind::Spelling,
                format!("answer spelled `{text}`"),
            );
        }
        Some(answer)
    }

    /// Evidence from a text: addresses where there is nothing else.
    pub fn evidence(&mut self, parent: &mut Object<'_>, key: &str, meant: Meant) -> Vec<Evidence> {
        let pointer = parent.at(key);
        match self.text(parent, key) {
            Some(text) => self.evidence_of(Text { pointer, text }, meant),
            None => Vec::new(),
        }
    }

    /// Evidence from a list of texts.
    pub fn evidences(&mut self, parent: &mut Object<'_>, key: &str, meant: Meant) -> Vec<Evidence> {
        self.texts(parent, key)
            .into_iter()
            .flat_map(|found| self.evidence_of(found, meant))
            .collect()
    }

    /// Evidence from one text.
    pub fn evidence_of(&mut self, found: Text, meant: Meant) -> Vec<Evidence> {
        match self.addresses(&found, meant) {
            Some(urls) => urls.into_iter().map(Evidence::url).collect(),
            None => vec![Evidence::text(found.text)],
        }
    }

    /// The addresses of a text; nothing when it holds words too.
    pub fn addresses(&mut self, found: &Text, meant: Meant) -> Option<Vec<String>> {
        let Content::Addresses(addresses) = address::read(&found.text, self.terms) else {
            if meant == Meant::Address {
                self.note(
                    &found.pointer,
                    NoteKind::Prose,
                    "text in a field for an address, kept as text",
                );
            }
            return None;
        };
        if meant == Meant::Words && addresses.iter().any(|address| address.is_guess) {
            return None;
        }
        if addresses.len() > 1 {
            let message = format!("{} addresses in one field", addresses.len());
            self.note(&found.pointer, NoteKind::Addresses, message);
        }
        let mut urls = Vec::new();
        for address in addresses {
            if let Some(reason) = address.reason {
                let message = format!("{reason}: now `{}`", address.url);
                self.note(&found.pointer, NoteKind::Address, message);
            }
            urls.push(address.url);
        }
        Some(urls)
    }

    /// Country codes, each once.
    pub fn countries(&mut self, parent: &mut Object<'_>, key: &str) -> Vec<String> {
        let mut codes: Vec<String> = Vec::new();
        for found in self.texts(parent, key) {
            let Some(code) = self.country(&found) else {
                continue;
            };
            if codes.contains(&code) {
                let message = format!("`{}` repeats {code}, left out", found.text);
                self.note(&found.pointer, NoteKind::Repeated, message);
            } else {
                codes.push(code);
            }
        }
        codes
    }

    /// The code of a country; an unknown one is noted.
    pub fn country(&mut self, Text { pointer, text }: &Text) -> Option<String> {
        let Some(meaning) = self.terms.country(text) else {
            let message = format!("not imported: unknown country `{text}`");
            self.note(pointer, NoteKind::Unplaced, message);
            return None;
        };
        self.repaired(pointer, NoteKind::Country, (text, meaning));
        let code = meaning.code.clone();
        let countries = self.terms.vocabularies().get("country");
        let known = countries.get(&code).and_then(|term| term.text("x-dpga"));
        if meaning.reason.is_none() && known.unwrap_or(countries.label(&code)) != text {
            let message = format!("`{text}` is now `{code}`: other spelling");
            self.note(pointer, NoteKind::Country, message);
        }
        Some(code)
    }

    /// Notes that a spelling was replaced, if it was.
    pub fn repaired(&mut self, pointer: &str, kind: NoteKind, (text, meaning): (&str, &Meaning)) {
        if let Some(reason) = &meaning.reason {
            let message = format!("`{text}` is now `{}`: {reason}", meaning.code);
            self.note(pointer, kind, message);
        }
    }
}
