//! An edited list of mappings: the cells of its columns, whose lines belong together, as its items.

use serde_json::{Map, Value as Json};

use super::values::{Values, blocks, put};
use crate::tables::export::{Column, ELSEWHERE, inner};
use crate::tables::fields::{Shape, Value};

/// Why a cell was refused: the path of its column, and what to do.
pub(super) type Refusal = (String, String);

/// An edited list.
pub(super) struct Lines<'a> {
    /// What the list has now.
    pub(super) old: &'a [Json],
    /// All its columns.
    pub(super) columns: &'a [&'a Column],
    /// Those whose cells were edited, with their texts.
    pub(super) edited: &'a [(&'a Column, &'a str)],
}

/// What a list becomes.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Items {
    pub(super) items: Vec<Json>,
    /// What people should know: the path of a column, and what happened to its lines.
    pub(super) remarks: Vec<(String, String)>,
}

/// A column beside the lead, and what was written in its cell, a value for each line; nothing if it was not edited.
type Beside<'a> = (&'a Column, Option<Vec<Option<Json>>>);

/// Which item each line was before.
type Origins = Vec<Option<usize>>;

impl<'a> Lines<'a> {
    /// The items of an edited list.
    pub(super) fn items(&self, values: &Values<'_>) -> Result<Items, Refusal> {
        let lead = self.columns.iter().find(|column| column.slot.is_lead);
        let besides = self.besides(values)?;
        let leads = match lead {
            Some(lead) => self.leads(values, lead, &besides)?,
            None => vec![None; self.old.len()],
        };
        let origins = self.origins(&leads, lead.copied());
        let at = lead.copied().unwrap_or(self.columns[0]);
        self.agree(at, (&leads, &origins), &besides)?;
        let mut found = Items::default();
        for (line, value) in leads.into_iter().enumerate() {
            let origin = origins[line].and_then(|at| self.old[at].as_object());
            let mut item = origin.cloned().unwrap_or_default();
            if let Some(lead) = lead {
                put(&mut item, item_keys(lead), value);
            }
            for (column, written) in &besides {
                let value = match written {
                    Some(written) => written.get(line).cloned().flatten(),
                    None => self.was(column, line).cloned(),
                };
                put(&mut item, item_keys(column), value);
            }
            found.items.push(Json::Object(item));
        }
        if let Some(lead) = lead {
            found.remarks = self.renamed((lead, &origins), &besides, &found.items);
        }
        // A line that is empty in all columns is no item.
        found
            .items
            .retain(|item| item.as_object().is_none_or(|item| !item.is_empty()));
        Ok(found)
    }

    /// What the cells beside the lead say.
    fn besides(&self, values: &Values<'_>) -> Result<Vec<Beside<'a>>, Refusal> {
        let besides = self.columns.iter().filter(|column| !column.slot.is_lead);
        let read = besides.map(|&column| {
            let Some(text) = self.text(column) else {
                return Ok((column, None));
            };
            let refused = |why| (column.path().to_owned(), why);
            let parts = parts(column, text, self.old.len()).map_err(refused)?;
            let read = parts
                .iter()
                .map(|part| values.one(&column.slot.shape, part));
            let read: Result<Vec<_>, String> = read.collect();
            Ok((column, Some(read.map_err(refused)?)))
        });
        read.collect()
    }

    /// The values that each line begins with.
    fn leads(
        &self,
        values: &Values<'_>,
        lead: &Column,
        besides: &[Beside<'_>],
    ) -> Result<Vec<Option<Json>>, Refusal> {
        let Some(text) = self.text(lead) else {
            let all = 0..self.old.len();
            return Ok(all.map(|line| self.was(lead, line).cloned()).collect());
        };
        let is_alone = besides.iter().all(|(column, written)| match written {
            Some(written) => written.is_empty(),
            None => (0..self.old.len()).all(|line| self.was(column, line).is_none()),
        });
        let texts = text.trim_end().lines().map(str::trim);
        let texts = texts.filter(|line| !is_alone || !line.is_empty());
        let read = texts.enumerate().map(|(line, text)| {
            let was = self.was(lead, line);
            let mut written = besides.iter().filter_map(|(_, written)| written.as_ref());
            let is_used = written.any(|values| values.get(line).is_some_and(Option::is_some));
            if text.is_empty() && (was.is_some() || is_used) {
                return Err(format!(
                    "line {} is empty: write a value, or remove the line in all columns of `{}`",
                    line + 1,
                    lead.slot.keys.join(".")
                ));
            }
            values.one(&lead.slot.shape, text)
        });
        let read: Result<Vec<_>, String> = read.collect();
        read.map_err(|why| (lead.path().to_owned(), why))
    }

    /// What was written in a cell, if it was edited.
    fn text(&self, column: &Column) -> Option<&'a str> {
        let edited = self.edited.iter();
        let mut texts = edited.filter(|(one, _)| one.path() == column.path());
        texts.next().map(|(_, text)| *text)
    }

    /// What a column said of a line before.
    fn was(&self, column: &Column, line: usize) -> Option<&'a Json> {
        inner(self.old.get(line)?, item_keys(column))
    }

    /// The item that each line was: that of the same line, else that with the same value, else that of the line.
    fn origins(&self, leads: &[Option<Json>], lead: Option<&Column>) -> Origins {
        let Some(lead) = lead else {
            return (0..leads.len()).map(Some).collect();
        };
        let mut free = vec![true; self.old.len()];
        let mut origins = vec![None; leads.len()];
        let mut take = |origin: &mut Option<usize>, at: Option<usize>| {
            if let Some(at) = at.filter(|&at| origin.is_none() && free.get(at) == Some(&true)) {
                free[at] = false;
                *origin = Some(at);
            }
        };
        let same = |at: usize, value: &Option<Json>| self.was(lead, at) == value.as_ref();
        for (line, value) in leads.iter().enumerate() {
            take(&mut origins[line], Some(line).filter(|&at| same(at, value)));
        }
        for (line, value) in leads
            .iter()
            .enumerate()
            .filter(|(_, value)| value.is_some())
        {
            for at in (0..self.old.len()).filter(|&at| same(at, value)) {
                take(&mut origins[line], Some(at));
            }
        }
        if leads.len() >= self.old.len() {
            for (line, origin) in origins.iter_mut().enumerate() {
                take(origin, Some(line));
            }
        }
        origins
    }

    /// Refuses cells whose lines cannot belong together: more lines than items, lines that moved in one column only, and
    /// lines that would take with them what no column shows.
    fn agree(
        &self,
        lead: &Column,
        (leads, origins): (&[Option<Json>], &Origins),
        besides: &[Beside<'_>],
    ) -> Result<(), Refusal> {
        let refused = |column: &Column, why: String| Err((column.path().to_owned(), why));
        for (column, written) in besides {
            let filled = match written {
                Some(written) => written.len(),
                None => (0..self.old.len())
                    .rev()
                    .find(|&line| self.was(column, line).is_some())
                    .map_or(0, |line| line + 1),
            };
            let (path, most) = (column.path(), leads.len());
            if filled > most && written.is_some() {
                let of = lead.path();
                return refused(
                    column,
                    format!(
                        "it has {}, `{of}` has {most}: write a line for each item",
                        count(filled)
                    ),
                );
            }
            if filled > most {
                let why = format!(
                    "it has {}, `{path}` has {filled}: {}",
                    count(most),
                    self.remedy(column)
                );
                return refused(lead, why);
            }
            let moved = origins.iter().enumerate().find(|(line, origin)| {
                let other = origin.filter(|at| at != line);
                written.is_none()
                    && other.is_some_and(|at| self.was(column, at) != self.was(column, *line))
            });
            if let Some((line, Some(origin))) = moved {
                let why = format!(
                    "what was line {} is line {} now, and `{path}` was not changed: {}",
                    origin + 1,
                    line + 1,
                    self.remedy(column)
                );
                return refused(lead, why);
            }
        }
        let gone = (0..self.old.len()).filter(|&at| !origins.contains(&Some(at)));
        for at in gone {
            let mut rest = self.old[at].as_object().cloned().unwrap_or_default();
            for column in self.columns {
                put(&mut rest, item_keys(column), None);
            }
            if !rest.is_empty() {
                let keys: Vec<String> = rest.into_iter().map(|(key, _)| key).collect();
                let why = format!(
                    "line {} has `{}` too, which no column shows: change this list in the file",
                    at + 1,
                    keys.join("`, `")
                );
                return refused(lead, why);
            }
        }
        Ok(())
    }

    /// What to do about a column whose lines no longer belong to those of others.
    fn remedy(&self, column: &Column) -> &'static str {
        let entry = Map::from_iter([]);
        let mut whole = entry.clone();
        put(
            &mut whole,
            &column.slot.keys,
            Some(Json::Array(self.old.to_vec())),
        );
        if column.cell(&Json::Object(whole)) == ELSEWHERE {
            "change this list in the file"
        } else {
            "change its lines too, so that the lines of both belong together"
        }
    }

    /// The lines with a new value that keep what other columns say of them.
    fn renamed(
        &self,
        (lead, origins): (&Column, &Origins),
        besides: &[Beside<'_>],
        items: &[Json],
    ) -> Vec<(String, String)> {
        let mut remarks = Vec::new();
        for (line, item) in items
            .iter()
            .enumerate()
            .filter(|(line, _)| origins[*line] == Some(*line))
        {
            let (was, is) = (self.was(lead, line), inner(item, item_keys(lead)));
            let kept = besides
                .iter()
                .filter(|(column, written)| written.is_none() && self.was(column, line).is_some());
            let kept: Vec<&str> = kept.map(|(column, _)| column.path()).collect();
            if let (Some(was), Some(is)) = (was, is)
                && was != is
                && !kept.is_empty()
            {
                let (was, is) = (shown(was), shown(is));
                remarks.push((
                    lead.path().to_owned(),
                    format!(
                        "line {} is `{is}` instead of `{was}`, and keeps its `{}`",
                        line + 1,
                        kept.join("`, `")
                    ),
                ));
            }
        }
        remarks
    }
}

/// A number of lines in words.
fn count(lines: usize) -> String {
    match lines {
        1 => "1 line".to_owned(),
        lines => format!("{lines} lines"),
    }
}

/// The keys of a column inside an item.
fn item_keys(column: &Column) -> &[String] {
    column.slot.item.as_deref().unwrap_or_default()
}

fn shown(value: &Json) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// The parts of a cell, one for each line of its list.
fn parts(column: &Column, text: &str, count: usize) -> Result<Vec<String>, String> {
    match &column.slot.shape {
        Shape::Evidence | Shape::One(Value::Text) => blocks(text, count),
        Shape::Many(_) => {
            let lines = text.lines();
            Ok(lines
                .map(|line| line.replace(", ", "\n").trim().to_owned())
                .collect())
        }
        Shape::One(_) => Ok(text.lines().map(|line| line.trim().to_owned()).collect()),
    }
}
