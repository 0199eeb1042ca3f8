//! stub
#![allow(missing_docs, clippy::all, clippy::pedantic)]
use crate::embedded::Files;
use crate::entry::Entry;
use crate::vocabulary::Vocabularies;
pub struct Standard;
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Met,
    Gap,
    NeedsHuman,
    NotAsked,
}
pub struct Assessed {
    pub key: String,
    pub number: String,
    pub result: Outcome,
    pub applicable: bool,
    pub code: Option<String>,
    pub reason: String,
    pub quote: Option<String>,
    pub pointer: String,
}
impl Standard {
    pub fn new(_: &Files, _: &Vocabularies) -> anyhow::Result<Self> {
        Ok(Self)
    }
    pub fn assess(&self, _: &Entry) -> Vec<Assessed> {
        vec![]
    }
    pub fn reason(&self, _: &Assessed) -> String {
        String::new()
    }
    pub fn help(&self, _: &Assessed) -> String {
        String::new()
    }
    pub fn answer_hash(&self, _: &Entry, _: &str) -> String {
        String::new()
    }
}
