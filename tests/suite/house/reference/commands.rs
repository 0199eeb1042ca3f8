//! The commands with their arguments, as the program reads them.

use std::fmt::Write as _;

use clap::{Arg, Command, CommandFactory};
use dpg_registry::cli::Cli;

use super::{cell, head};

pub(super) fn page() -> String {
    let mut root = Cli::command().term_width(100);
    root.build();
    let mut text = head(
        "Commands",
        "For everyone who runs `dpg`. All commands with all options, as `dpg COMMAND --help` shows them. Exit status of every command: 0 success, \
         1 the registry has errors, 2 the command failed.",
    );
    text += "\n## Global options\n\nThey work with all commands.\n\n";
    let global = root.get_arguments().filter(|one| one.is_global_set());
    table(global, &mut text);
    for command in root.get_subcommands_mut() {
        section(command, "dpg", &mut text);
    }
    text
}

/// The section of a command, and of those below it.
fn section(command: &mut Command, above: &str, text: &mut String) {
    let name = format!("{above} {}", command.get_name());
    if command.get_name() == "help" {
        return;
    }
    let inner: Vec<_> = command
        .get_subcommands()
        .map(|one| one.get_name().to_owned())
        .collect();
    if inner.iter().any(|name| name != "help") {
        for inner in command.get_subcommands_mut() {
            section(inner, &name, text);
        }
        return;
    }
    let about = command.get_long_about().or(command.get_about());
    let about = about.map(ToString::to_string).unwrap_or_default();
    let (title, rest) = about.split_once("\n\n").unwrap_or((&about, ""));
    let usage = command.render_usage().to_string();
    let usage = usage
        .trim_start_matches("Usage: ")
        .replace("\n       ", "`, `");
    write!(text, "\n## `{name}`\n\n{title}.\n\n`{usage}`\n\n").unwrap();
    if !rest.is_empty() {
        write!(text, "{}\n\n", rest.trim()).unwrap();
    }
    let own = command.get_arguments();
    let own = own
        .filter(|one| !one.is_global_set() && one.get_id() != "help" && one.get_id() != "version");
    table(own, text);
    if let Some(example) = command.get_after_long_help() {
        let example = example.to_string();
        if let Some(example) = example.strip_prefix("Example: ") {
            write!(text, "\nExample: `{example}`\n").unwrap();
        }
    }
}

/// The arguments as a table; nothing if there are none.
fn table<'a>(arguments: impl Iterator<Item = &'a Arg>, text: &mut String) {
    let mut rows = arguments.filter(|one| !one.is_hide_set()).peekable();
    if rows.peek().is_none() {
        return;
    }
    *text += "| argument | |\n| --- | --- |\n";
    for one in rows {
        writeln!(text, "| {} | {} |", cell(&name(one)), cell(&about(one))).unwrap();
    }
}

/// How an argument is written.
fn name(one: &Arg) -> String {
    let value = one.get_value_names().unwrap_or_default().join(" ");
    let takes = one.get_action().takes_values();
    let long = one.get_long().map(|long| {
        if takes {
            format!("`--{long} {value}`")
        } else {
            format!("`--{long}`")
        }
    });
    let short = one.get_short().map(|short| format!("`-{short}`"));
    let named: Vec<String> = short.into_iter().chain(long).collect();
    if named.is_empty() {
        format!("`{value}`")
    } else {
        named.join(", ")
    }
}

/// What it does, its values and its default.
fn about(one: &Arg) -> String {
    let help = one.get_help().map(ToString::to_string).unwrap_or_default();
    let long = one
        .get_long_help()
        .map(ToString::to_string)
        .unwrap_or_default();
    let rest = long.strip_prefix(&help).unwrap_or_default().trim();
    // A default in brackets is in the text after it.
    let help = if rest.is_empty() {
        help.as_str()
    } else {
        help.split(" [default").next().unwrap_or_default()
    };
    let mut text = help.to_owned();
    if !text.ends_with(['.', ']']) {
        text.push('.');
    }
    if !rest.is_empty() {
        write!(text, " {rest}").unwrap();
    }
    let values: Vec<String> = one
        .get_possible_values()
        .iter()
        .filter(|value| !value.is_hide_set())
        .map(|value| match value.get_help() {
            Some(help) => format!("`{}` ({help})", value.get_name()),
            None => format!("`{}`", value.get_name()),
        })
        .collect();
    if one.get_action().takes_values() && !values.is_empty() {
        write!(text, " Values: {}.", values.join(", ")).unwrap();
    }
    let defaults = one
        .get_default_values()
        .iter()
        .map(|value| value.to_string_lossy());
    let defaults: Vec<String> = defaults.map(|value| format!("`{value}`")).collect();
    if one.get_action().takes_values() && !defaults.is_empty() && !rest.contains("default") {
        write!(text, " Default: {}.", defaults.join(", ")).unwrap();
    }
    text
}
