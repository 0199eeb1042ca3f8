//! `dpg init`: writes a new registry, and says what to do next.

mod files;

use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};

use super::ask::{Asker, Line, STOPPED};
use super::environment::Environment;
use super::shell_word::shell_word;
use super::status::FINE;
use crate::cli::{CodeHost, Init};
use crate::config::code_host::{GITHUB, GITLAB};
use crate::config::{Home, address};
use crate::embedded::Files;
use crate::fs::beneath::{Kind, Root};
use crate::report::plural::plural;
use crate::report::spell::spell;
use files::{Action, Answers, files, title_fault};

/// The title of a site that nobody named.
const TITLE: &str = "Registry of digital public goods";

/// The address of a site that has none yet. Nobody can own it.
const ADDRESS: &str = "https://registry.example/";

/// How many files of a folder are named that is not empty.
const MOST_NAMED: usize = 20;

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &Init) -> Result<u8> {
    refuse_full(&options.dir)?;
    let asker = Asker::new(environment).filter(|_| !options.yes);
    let answers = answers(options, environment, asker)?;
    let files = files(&answers)?;
    crate::fs::create_dir(&options.dir)?;
    write(&Root::open(&options.dir)?, &files)?;
    environment.say(&next(&options.dir, &answers, &files));
    Ok(FINE)
}

/// Refuses a folder that contains anything but the folder of git.
///
/// # Errors
/// With all that is in it, and what would be overwritten.
fn refuse_full(dir: &Path) -> Result<()> {
    if dir.exists() && !dir.is_dir() {
        bail!(
            "`{}` is not a folder: name a new or an empty one",
            dir.display()
        );
    }
    let Some(root) = Root::find(dir)? else {
        return Ok(());
    };
    let is_top = |path: &Path| path.components().count() == 1;
    let found = root.walk("", |found| found.path != Path::new(".git"))?;
    if found.iter().any(|one| one.path == Path::new("site.toml")) {
        let dir = shell_word(dir);
        bail!(
            "`{}` is a registry already: nothing was written. Add a good with `dpg new --root {dir}`",
            spell(&dir)
        );
    }
    let written = crate::embedded::starter();
    let mut named = Vec::new();
    for one in found {
        let path = one.path.to_string_lossy().replace('\\', "/");
        if one.kind != Kind::Folder && written.contains_key(&path) {
            named.push(format!("  {path} (would be overwritten)"));
        } else if is_top(&one.path) {
            named.push(format!("  {path}"));
        }
    }
    if named.is_empty() {
        return Ok(());
    }
    let more = named.len().saturating_sub(MOST_NAMED);
    named.sort_by_key(|line| !line.ends_with(')'));
    named.truncate(MOST_NAMED);
    if more > 0 {
        named.push(format!("  and {more} more"));
    }
    bail!(
        "`{}` is not empty: nothing was written. Choose a new folder, or one that contains only `.git`. It contains:\n{}",
        dir.display(),
        named.join("\n")
    )
}

/// What the options say; the rest is asked, or is a default.
fn answers(options: &Init, environment: &Environment, asker: Option<Asker>) -> Result<Answers> {
    let title = match (&options.title, asker) {
        (Some(title), _) => title.trim().to_owned(),
        (None, Some(asker)) => asked(asker, &TITLE_LINE)?,
        (None, None) => TITLE.to_owned(),
    };
    let repository = match (&options.repository, asker) {
        (Some(repository), _) => Some(Home::parse(repository)?),
        (None, Some(asker)) => {
            let answer = asked(asker, &REPOSITORY_LINE)?;
            (!answer.is_empty())
                .then(|| Home::parse(&answer))
                .transpose()?
        }
        (None, None) => None,
    };
    let site = repository.as_ref().and_then(Home::site);
    let site = site.unwrap_or_else(|| ADDRESS.to_owned());
    let base_url = match (&options.base_url, asker) {
        (Some(base_url), _) => base_url.clone(),
        (None, Some(asker)) => {
            let line = Line {
                question: "Public address of the site:",
                help: "You can change it later in `site.toml`",
                start: &site,
                fault: &|answer| {
                    address("address", answer)
                        .err()
                        .map(|fault| fault.to_string())
                },
                suggest: &nothing_known,
            };
            asked(asker, &line)?
        }
        (None, None) => site,
    };
    Ok(Answers {
        title,
        base_url: address("--base-url", &base_url)?,
        host: options.host.or_else(|| repository.as_ref().map(workflows)),
        repository,
        action: match &options.action {
            Some(action) => Action::parse(action)?,
            None => Action::own(),
        },
        day: environment.as_of,
    })
}

/// The code host to write workflows for.
fn workflows(repository: &Home) -> CodeHost {
    match repository.host().map(|host| host.kind) {
        Some(kind) if kind == GITHUB.kind => CodeHost::Github,
        Some(kind) if kind == GITLAB.kind => CodeHost::Gitlab,
        _ => CodeHost::Other,
    }
}

const TITLE_LINE: Line<'_> = Line {
    question: "Name of the site:",
    help: "It is at the top of every page, for example: Digital public goods of the ministry",
    start: TITLE,
    fault: &title_fault,
    suggest: &nothing_known,
};

const REPOSITORY_LINE: Line<'_> = Line {
    question: "Address of its git repository:",
    help: "For edit links and workflows, for example: https://github.com/ministry/goods. Leave it empty if there is none yet",
    start: "",
    fault: &|answer| match answer {
        "" => None,
        answer => Home::parse(answer).err().map(|fault| fault.to_string()),
    },
    suggest: &nothing_known,
};

/// For questions whose answers nobody knows before.
fn nothing_known(_: &str) -> Vec<String> {
    Vec::new()
}

/// The answer to a question that cannot be left out: Escape ends the command.
fn asked(asker: Asker, line: &Line<'_>) -> Result<String> {
    asker.line(line)?.ok_or_else(|| anyhow!(STOPPED))
}

/// Writes all files, none of which may be there; `site.toml` is the last one, so that what a killed run
/// leaves is no registry.
fn write(root: &Root, files: &Files) -> Result<()> {
    for path in files.keys() {
        if root.kind(path)?.is_some() || root.is_link(path) {
            bail!(
                "`{}` appeared meanwhile: nothing was written",
                root.full(path).display()
            );
        }
    }
    let (last, first): (Vec<_>, Vec<_>) = files.iter().partition(|(path, _)| *path == "site.toml");
    for (path, bytes) in first.into_iter().chain(last) {
        root.write(path, bytes).context(
            "the new registry is incomplete: remove its files, then run the command again",
        )?;
    }
    Ok(())
}

/// What was written, what is to be replaced in it, and the three commands to go on with.
fn next(dir: &Path, answers: &Answers, files: &Files) -> String {
    let place = shell_word(dir);
    let mut lines = vec![format!(
        "wrote a registry of {} to `{}`",
        plural(files.len(), "file"),
        spell(&place)
    )];
    if !answers.action.is_known() {
        let has = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains("OWNER/dpg");
        let open = files.iter().filter(|(_, bytes)| has(bytes));
        let open: Vec<String> = open.map(|(path, _)| format!("`{path}`")).collect();
        if !open.is_empty() {
            lines.push(format!(
                "before you publish: replace `OWNER/dpg` and `COMMIT` in {} by the repository of dpg and a commit of it, or start again in a new folder with --action OWNER/NAME@COMMIT",
                open.join(", ")
            ));
        }
    }
    if answers.base_url == ADDRESS {
        lines.push("before you publish: set `base_url` in `site.toml`".to_owned());
    }
    lines.push("next:".to_owned());
    let commit = "git add -A && git commit -m \"Start the registry\"";
    let is_here = dir == Path::new(".");
    let enter = if is_here {
        String::new()
    } else {
        format!("cd {} && ", spell(&place))
    };
    let git = if dir.join(".git").exists() {
        ""
    } else {
        "git init -b main && "
    };
    lines.push(format!("  {enter}{git}{commit}"));
    lines.push("  dpg serve --open    look at the site; it follows every change".to_owned());
    lines.push("  dpg new             add the first good, then remove the two examples".to_owned());
    lines.push("  git push            publish it, as `README.md` explains".to_owned());
    lines.join("\n")
}
