//! The report as Markdown to edit and pass on, and its numbers as a table.

use std::fmt::Write;

use anyhow::{Context as _, Result};

use crate::formula::guarded;
use crate::pages::report::{FigureView, Report, Sentence, Since};

/// The report as Markdown. Texts of entries stay texts: every character that could be markup is escaped.
#[must_use]
pub(crate) fn markdown(report: &Report) -> String {
    let mut out = format!(
        "# {}\n\n{}, {}\n\n<{}>\n",
        plain(&report.title),
        plain(&report.registry),
        plain(&report.day),
        report.home
    );
    for says in &report.lead {
        let _ = write!(out, "\n{}\n", sentence(says));
    }
    for (number, finding) in (1..).zip(&report.findings) {
        let says = sentence(&finding.says);
        let _ = write!(out, "\n{number}. **{says}** {}\n", plain(&finding.so));
    }
    if let Some(since) = &report.since {
        out.push_str(&changed(since));
    }
    for part in &report.sections {
        let _ = write!(out, "\n## {}\n", plain(&part.heading));
        for says in &part.says {
            let _ = write!(out, "\n{}\n", sentence(says));
        }
        for (at, gap) in part.gaps.iter().enumerate() {
            let begin = if at == 0 { "\n" } else { "" };
            let _ = writeln!(out, "{begin}- {}", sentence(gap));
        }
        for figure in &part.figures {
            out.push_str(&table(figure));
        }
    }
    if let Some(heading) = report.contents.last() {
        let _ = write!(out, "\n## {}\n\n", plain(&heading.label));
    }
    for text in &report.method {
        let _ = writeln!(out, "- {}", plain(text));
    }
    out
}

/// The numbers of all figures, one on each line; of a comparison only those that differ.
///
/// # Errors
/// Never in practice: it is written in memory.
pub(crate) fn csv(report: &Report) -> Result<String> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    if let Some(since) = &report.since {
        writer.write_record(["figure", "row", "number", "before", "now", "change"])?;
        for row in &since.rows {
            let [figure, label, column, before, now, _] = row;
            let number = |text: &str| text.parse::<i64>().unwrap_or(0);
            let change = (number(now) - number(before)).to_string();
            let texts = [figure, label, column].map(|text| guarded(text));
            let numbers = [before.clone(), now.clone(), change];
            writer.write_record(texts.iter().chain(&numbers))?;
        }
    } else {
        writer.write_record(["figure", "row", "label", "number", "count", "list"])?;
        let figures = report.sections.iter().flat_map(|part| &part.figures);
        for figure in figures {
            for row in &figure.rows {
                for (column, cell) in figure.columns.iter().zip(&row.cells) {
                    let label = row.labels.join(" / ");
                    let list = cell.href.clone().unwrap_or_default();
                    let texts = [&figure.id, &row.code, &label, &column.code];
                    let texts = texts.map(|text| guarded(text));
                    let rest = [cell.count.to_string(), list];
                    writer.write_record(texts.iter().chain(&rest))?;
                }
            }
        }
    }
    let bytes = writer.into_inner().context("cannot finish a table")?;
    String::from_utf8(bytes).context("a table is text")
}

/// What changed since an earlier state.
fn changed(since: &Since) -> String {
    let mut out = format!("\n## {}\n", plain(&since.heading));
    for says in &since.says {
        let _ = write!(out, "\n{}\n", sentence(says));
    }
    for (heading, goods) in &since.lists {
        let _ = write!(out, "\n### {}\n\n", plain(heading));
        for good in goods {
            let name = plain(&good.name);
            let _ = match &good.href {
                Some(href) => writeln!(out, "- [{name}]({href})"),
                None => writeln!(out, "- {name}"),
            };
        }
    }
    if !since.rows.is_empty() {
        let heads: Vec<String> = since.heads.iter().map(|head| plain(head)).collect();
        out.push_str(&begin(&heads, 3));
        for row in &since.rows {
            let cells: Vec<String> = row.iter().map(|cell| plain(cell)).collect();
            let _ = writeln!(out, "| {} |", cells.join(" | "));
        }
    }
    out
}

/// A figure as a table below its caption.
fn table(figure: &FigureView) -> String {
    let mut out = format!(
        "\n### {}\n\n{}",
        plain(&figure.caption),
        plain(&figure.note)
    );
    if let Some(cut) = &figure.cut {
        let _ = write!(out, " {}", plain(cut));
    }
    out.push('\n');
    let columns = figure.columns.iter().map(|column| &column.label);
    let heads = figure.heads.iter().chain(columns);
    let heads = heads.chain(&figure.share).chain(&figure.noted);
    let heads: Vec<String> = heads.map(|head| plain(head)).collect();
    out.push_str(&begin(&heads, figure.heads.len()));
    for row in &figure.rows {
        let mut cells: Vec<String> = row.labels.iter().map(|label| plain(label)).collect();
        cells.extend(row.cells.iter().map(|cell| match &cell.href {
            Some(href) => format!("[{}]({href})", cell.count),
            None => cell.count.to_string(),
        }));
        if figure.share.is_some() {
            cells.push(row.share.clone().unwrap_or_default());
        }
        if figure.noted.is_some() {
            cells.push(plain(&row.notes.join("; ")));
        }
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    }
    out
}

/// The head of a table whose first columns are texts.
fn begin(heads: &[String], texts: usize) -> String {
    let lines = heads.iter().enumerate();
    let lines = lines.map(|(at, _)| if at < texts { "---" } else { "---:" });
    let lines: Vec<&str> = lines.collect();
    format!("\n| {} |\n| {} |\n", heads.join(" | "), lines.join(" | "))
}

/// A sentence with its links.
fn sentence(says: &Sentence) -> String {
    let pieces = says.iter().map(|piece| match &piece.href {
        Some(href) => format!("[{}]({href})", plain(&piece.text)),
        None => plain(&piece.text),
    });
    pieces.collect()
}

/// A text without markup, on one line.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\r' | '\n' | '\t' => out.push(' '),
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '@' => out.push_str("&#64;"),
            '#' => out.push_str("&#35;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '>' => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn no_text_is_markup() {
        assert_eq!(
            plain("[x](javascript:1) <b>*a*</b>\n| @me #1"),
            "\\[x\\](javascript:1) &lt;b\\>\\*a\\*&lt;/b\\> \\| &#64;me &#35;1"
        );
    }
}
