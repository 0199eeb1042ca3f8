//! What programs that make forms do to a table: columns about the answers themselves, and a column for each choice of a
//! question.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use super::words::FormWords;

/// The program that made a form.
pub(super) type Form<'a> = &'a FormWords;

/// A heading, its columns with their choices, and the column that says the same as all of them.
pub(super) type Question = (String, Vec<(usize, Option<String>)>, Option<usize>);

/// `Question [choice]`, as `LimeSurvey` and Google Forms have it.
static IN_BRACKETS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(.+?)\s*\[([^\[\]]+)\]$").expect("a constant that the tests compile")
});

/// The code that `LimeSurvey` puts before a question.
static CODE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^[GQ]\d+[GQ]?\d*\.\s+").expect("a constant that the tests compile")
});

/// What a column is for that a program added.
pub(super) enum Added {
    /// For persons.
    Contact,
    /// For the answers themselves.
    Other,
}

/// The program that made the form of some headings.
pub(super) fn recognise<'a>(forms: &'a [FormWords], headings: &[String]) -> Option<Form<'a>> {
    let headings: Vec<String> = headings.iter().map(|heading| lower(heading)).collect();
    let has = |names: &[String]| names.iter().any(|name| headings.contains(name));
    forms.iter().find(|form| {
        let starts = headings
            .first()
            .is_some_and(|first| form.first.contains(first));
        let is_marked = !form.marks.is_empty() && form.marks.iter().all(|names| has(names));
        starts || is_marked
    })
}

impl FormWords {
    /// What a column is for, if the program added it.
    pub(super) fn added(&self, heading: &str) -> Option<Added> {
        let heading = lower(heading);
        if self.contacts.contains(&heading) {
            return Some(Added::Contact);
        }
        let is_added = self.others.contains(&heading) || self.first.contains(&heading);
        is_added.then_some(Added::Other)
    }
}

/// The questions of some headings: a column each, or one with a column for each choice.
pub(super) fn questions(headings: &[String]) -> Vec<Question> {
    let split: Vec<Option<(String, String)>> = headings
        .iter()
        .map(|heading| choice(heading, headings))
        .collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (question, _) in split.iter().flatten() {
        *counts.entry(question).or_default() += 1;
    }
    let mut questions: Vec<Question> = Vec::new();
    for (column, heading) in headings.iter().enumerate() {
        let several = split[column]
            .as_ref()
            .filter(|(question, _)| counts[question.as_str()] > 1);
        let Some((question, choice)) = several else {
            let plain = CODE.replace(heading.trim(), "").into_owned();
            questions.push((plain, vec![(column, None)], None));
            continue;
        };
        let cell = (column, Some(choice.clone()));
        let whole = headings.iter().position(|one| one == question);
        let question = CODE.replace(question, "").into_owned();
        match questions
            .iter_mut()
            .find(|(one, cells, _)| *one == question && cells[0].1.is_some())
        {
            Some((_, cells, _)) => cells.push(cell),
            None => questions.push((question, vec![cell], whole)),
        }
    }
    questions
}

/// The question and the choice of a heading that has both.
fn choice(heading: &str, headings: &[String]) -> Option<(String, String)> {
    if let Some(parts) = IN_BRACKETS.captures(heading.trim()) {
        return Some((parts[1].to_owned(), parts[2].to_owned()));
    }
    // `KoboToolbox` has the question as a column of its own, too.
    let (question, choice) = heading.rsplit_once('/')?;
    let is_whole = headings.iter().any(|one| one == question);
    is_whole.then(|| (question.to_owned(), choice.to_owned()))
}

fn lower(text: &str) -> String {
    text.trim().to_lowercase()
}
