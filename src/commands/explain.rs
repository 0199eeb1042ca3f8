//! `dpg explain`: what a finding means, from `schema/findings/CODE.md`, or a rule of the Standard, from
//! `schema/standard/`; a registry's own copy wins.

use std::fmt::Write as _;
use std::io::{Write, stdout};

use anyhow::{Context, Result, bail};

use super::environment::Environment;
use super::status::FINE;
use crate::cli::Explain;
use crate::diagnostic::Code;
use crate::embedded;
use crate::report::spell::spell;
use crate::standard::{Indicator, Outcome, RuleText, Standard, messages};
use crate::suggest::closest;
use crate::vocabulary::Vocabularies;

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &Explain) -> Result<u8> {
    let files = match environment.root() {
        Ok(root) => embedded::schema(&root)?,
        // It helps outside a registry too, unless one was asked for.
        Err(error) if environment.root.is_some() => return Err(error),
        Err(_) => embedded::builtin_schema(),
    };
    let mut out = stdout().lock();
    let Some(name) = &options.code else {
        for code in Code::ALL {
            let text = text(&files, *code)?;
            let title = text.lines().nth(2).unwrap_or_default();
            writeln!(out, "{:24} {title}", code.name())?;
        }
        return Ok(FINE);
    };
    let explained = match Code::named(name) {
        Some(code) => text(&files, code)?,
        None => rule_or_hint(&files, name)?,
    };
    out.write_all(explained.as_bytes())?;
    Ok(FINE)
}

/// The explanation of a finding, in Markdown.
fn text(files: &embedded::Files, code: Code) -> Result<String> {
    let path = format!("findings/{}.md", code.name());
    let bytes = files
        .get(&path)
        .with_context(|| format!("there is no `schema/{path}`"))?;
    Ok(String::from_utf8_lossy(bytes).into_owned())
}

/// The explanation of a rule of the Standard.
///
/// # Errors
/// If there is no such rule; the message says which one was probably meant.
fn rule_or_hint(files: &embedded::Files, name: &str) -> Result<String> {
    let standard = Standard::new(files, &Vocabularies::new(files)?)?;
    let indicators = standard.indicators().iter();
    let rules = || {
        let indicators = standard.indicators().iter();
        indicators.flat_map(|indicator| &indicator.rules)
    };
    let found: Vec<(&Indicator, &RuleText)> = indicators
        .flat_map(|one| one.rules.iter().map(move |rule| (one, rule)))
        .filter(|(_, rule)| rule.code == name)
        .collect();
    if !found.is_empty() {
        return rule(files, (&standard, &found));
    }
    let findings = Code::ALL.iter().map(|code| code.name());
    match closest(name, findings.chain(rules().map(|rule| rule.code.as_str()))) {
        Some(near) => bail!("there is no finding or rule `{name}`: did you mean `{near}`?"),
        None => {
            bail!("there is no finding or rule `{name}`: run `dpg explain` to list all findings")
        }
    }
}

/// A rule in Markdown, in the shape of the explanations of findings.
fn rule(
    files: &embedded::Files,
    (standard, found): (&Standard, &[(&Indicator, &RuleText)]),
) -> Result<String> {
    let locale = messages(files)?;
    let (indicator, rule) = found[0];
    let of = if found.len() > 1 {
        "every indicator".to_owned()
    } else {
        let title = indicator.title_under(standard.version());
        format!("indicator {} ({title})", indicator.number)
    };
    let result = match rule.result {
        Outcome::Gap => "a gap",
        _ => "a point for a reviewer",
    };
    let mut out = format!("# {}\n\n{}\n\n", rule.code, rule.sentence(&locale));
    // Writing to a String cannot fail.
    let _ = writeln!(
        out,
        "A rule of {of}. An entry that does not satisfy it has {result}."
    );
    let versions = [("From", &rule.since), ("Up to", &rule.until)];
    for (word, version) in versions {
        if let Some(version) = version {
            let _ = writeln!(out, "{word} version {version} of the Standard.");
        }
    }
    if !rule.categories.is_empty() {
        let _ = writeln!(out, "Only for {}.", rule.categories.join(", "));
    }
    if let Some(help) = locale.get(&format!("{}-help", rule.reason), None) {
        let _ = writeln!(out, "\n{help}");
    }
    if let Some(source) = standard.sources().get(&rule.source) {
        let _ = writeln!(
            out,
            "\nSource: {} ({})\n{}",
            source.title, source.date, source.url
        );
    }
    let lines = out.lines().map(|line| spell(line) + "\n");
    Ok(lines.collect())
}
