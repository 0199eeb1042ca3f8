//! Limits what the templates of a theme may do for one page, in steps and not in seconds, so that a
//! page is the same on every machine.

mod count;
#[cfg(test)]
mod tests;
mod tokens;

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Result, anyhow, ensure};
use tera::{Error, ErrorKind, Kwargs, ReportError, State, Tera, TeraResult, Value};

use count::{Counted, FILTER, FUNCTION, GUARDED, counted};

/// How many steps a page may take: they count the values that are read, their parts, and the texts
/// that are written. The largest page of the default theme takes about four million.
const MOST_STEPS: u64 = 100_000_000;

/// How many steps a value or text costs besides its length.
const STEP: u64 = 64;

/// How deep lists and mappings may be nested.
const MOST_LEVELS: usize = 64;

/// How deep templates may nest by `extends` and `include`, and blocks in them: Tera recurses once for
/// each, and up to twenty times as often if components call each other.
const LONGEST_CHAIN: usize = 24;

/// The message for a page that takes more steps.
const SPENT: &str = "it takes more than 100 million steps for one page";

thread_local! {
    /// The steps left to the page that is being rendered on this thread: Tera does not pass its filters
    /// the render that calls them.
    static LEFT: Cell<u64> = const { Cell::new(0) };
}

/// Templates with the code that counts their steps.
#[derive(Clone)]
pub(crate) struct Meter {
    /// By name, as they were written and as they are rendered.
    written: Arc<BTreeMap<String, (String, Counted)>>,
}

impl Meter {
    /// Rewrites templates so that they count.
    ///
    /// # Errors
    /// If they are nested too deep; the error names one.
    pub(crate) fn new(sources: &[(&str, &str)]) -> Result<Self> {
        let read = sources.iter().filter_map(|&(name, text)| {
            // Tera reports a template that cannot be read when it reads it.
            let counted = counted(text)?;
            Some((name.to_owned(), (text.to_owned(), counted)))
        });
        let written: BTreeMap<_, _> = read.collect();
        let mut lengths = BTreeMap::new();
        for name in written.keys() {
            chain(name, &written, (&mut lengths, &mut Vec::new()))?;
        }
        let longest = lengths.iter().max_by_key(|(_, length)| **length);
        if let Some((name, length)) = longest {
            ensure!(
                *length <= LONGEST_CHAIN,
                "`{name}`: `extends`, `include` and `block` nest {length} levels deep, expected at most {LONGEST_CHAIN}"
            );
        }
        Ok(Self {
            written: Arc::new(written),
        })
    }

    /// Adds the counting templates to an empty Tera, with the filters and functions they count with.
    ///
    /// # Errors
    /// If one of them is too long for Tera with the counting code; the error names it.
    pub(crate) fn fill(&self, tera: &mut Tera) -> Result<()> {
        tera.register_filter(FILTER, |value: Value, _: Kwargs, _: &State<'_>| {
            spend(weight(&value, 0)?)?;
            Ok::<_, Error>(value)
        });
        tera.register_function(FUNCTION, |kwargs: Kwargs, _: &State<'_>| {
            spend(kwargs.get::<u64>("bytes")?.unwrap_or_default())?;
            Ok::<_, Error>(String::new())
        });
        for name in GUARDED {
            let guarded = move |value: Value, kwargs: Kwargs, state: &State<'_>| {
                spend(work(name, &value, (&kwargs, state))?)?;
                state.call_filter(name, &value, kwargs)
            };
            tera.register_filter(format!("{FILTER}_{name}"), guarded);
        }
        let texts = self.written.iter();
        let texts = texts.map(|(name, (_, counted))| (name.as_str(), counted.text.as_str()));
        let added = tera.add_raw_templates(texts);
        added.map_err(|error| self.explain(&error))
    }

    /// An error of Tera with the place in the template as it was written.
    pub(crate) fn explain(&self, error: &Error) -> anyhow::Error {
        let (ErrorKind::RenderingError(report) | ErrorKind::SyntaxError(report)) = error.kind()
        else {
            return anyhow!("{error}");
        };
        let message = report.message();
        let Some((line, column, text)) = self.place(report) else {
            return anyhow!("{message}");
        };
        let (name, margin) = (report.filename(), " ".repeat(line.to_string().len()));
        if message.contains(SPENT) {
            return anyhow!(
                "`{name}`, line {line}: {SPENT}. Look for loops inside of loops, and for texts or lists that grow with each step"
            );
        }
        let mark = " ".repeat(column - 1);
        anyhow!(
            "{message}\n{margin}--> {name}:{line}:{column}\n{margin} |\n{line} | {text}\n{margin} | {mark}^"
        )
    }

    /// Line, column and text of the line that a report is about.
    fn place(&self, report: &ReportError) -> Option<(usize, usize, &str)> {
        let (source, counted) = self.written.get(report.filename())?;
        let at = counted.original(report.span().range.start);
        let before = source.get(..at)?;
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let line = source[start..].lines().next().unwrap_or_default();
        let column = before[start..].chars().count() + 1;
        Some((before.matches('\n').count() + 1, column, line))
    }
}

/// Gives the page that is rendered next on this thread its steps.
pub(crate) fn begin() {
    LEFT.set(MOST_STEPS);
}

/// The length of the longest chain of templates from one on; `before` are those that lead to it.
fn chain<'a>(
    name: &str,
    all: &'a BTreeMap<String, (String, Counted)>,
    (lengths, before): (&mut BTreeMap<&'a str, usize>, &mut Vec<&'a str>),
) -> Result<usize> {
    let found = all.get_key_value(name);
    let found = found.or_else(|| all.get_key_value(&format!("default/{name}")));
    // Tera reports a template that is missing or includes itself.
    let Some((name, (_, counted))) = found.filter(|(name, _)| !before.contains(&name.as_str()))
    else {
        return Ok(0);
    };
    if let Some(known) = lengths.get(name.as_str()) {
        return Ok(*known);
    }
    ensure!(
        before.len() < LONGEST_CHAIN,
        "`{name}`: `extends` and `include` nest more than {LONGEST_CHAIN} levels deep"
    );
    before.push(name);
    let mut longest = 0;
    for next in counted.includes.iter().chain(&counted.extends) {
        longest = longest.max(chain(next, all, (&mut *lengths, &mut *before))?);
    }
    before.pop();
    lengths.insert(name, 1 + counted.blocks + longest);
    Ok(1 + counted.blocks + longest)
}

/// Subtracts steps from those left to the page.
fn spend(steps: u64) -> TeraResult<()> {
    let left = LEFT.get().checked_sub(steps.saturating_add(STEP));
    LEFT.set(left.unwrap_or_default());
    match left {
        Some(_) => Ok(()),
        None => Err(Error::message(SPENT)),
    }
}

/// The size of a value; a part that occurs several times counts each time.
fn weight(value: &Value, level: usize) -> TeraResult<u64> {
    if level > MOST_LEVELS {
        let deep = format!("lists and mappings are nested more than {MOST_LEVELS} levels deep");
        return Err(Error::message(deep));
    }
    let mut sum = 0;
    let mut add = |weight: u64| {
        sum = weight.saturating_add(sum);
        if sum > MOST_STEPS {
            return Err(Error::message(SPENT));
        }
        Ok(())
    };
    if let Some(items) = value.as_array() {
        for item in items {
            add(STEP + weight(item, level + 1)?)?;
        }
    } else if let Some(members) = value.as_map() {
        for (key, member) in members {
            let key = key.as_str().map_or(0, str::len);
            add(STEP + key as u64 + weight(member, level + 1)?)?;
        }
    } else {
        let text = value.as_str().map(str::len);
        let bytes = value.as_bytes().map(<[u8]>::len);
        add(text.or(bytes).unwrap_or_default() as u64)?;
    }
    Ok(sum)
}

/// The cost of a filter that does more than look once at each part of its value.
fn work(filter: &str, value: &Value, (kwargs, state): (&Kwargs, &State<'_>)) -> TeraResult<u64> {
    let text = value.as_str().unwrap_or_default();
    let argument = |name: &str| kwargs.get::<&str>(name).ok().flatten().map(str::to_owned);
    let length = |name: &str| argument(name).map_or(0, |text| text.len());
    let items = value.len().unwrap_or_default();
    let (times, each) = match filter {
        "replace" => {
            let from = argument("from").unwrap_or_default();
            // It may look into the text as it is written to HTML.
            let escaped = state.escape(text)?.matches(&from).count();
            (text.matches(&from).count().max(escaped), length("to"))
        }
        "indent" => {
            let width = kwargs.get::<usize>("width").ok().flatten();
            (text.lines().count(), width.unwrap_or(4).min(1_000) * 4)
        }
        "join" => (items, length("sep")),
        "unique" => return Ok(weight(value, 0)?.saturating_mul(items as u64)),
        _ => (items, length("attribute")),
    };
    Ok((times as u64).saturating_mul(each as u64))
}
