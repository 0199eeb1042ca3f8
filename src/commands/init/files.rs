//! The files of a new registry: those of `starter/` with the answers in place of the placeholders.

use anyhow::{Context, Result, ensure};
use jiff::civil::Date;

use crate::cli::CodeHost;
use crate::config::Config;
use crate::config::Home;
use crate::embedded::{self, Files};
use crate::invisible::is_invisible;
use crate::issue::{Host, IssueForm};

/// The longest title, in characters.
const LONGEST_TITLE: usize = 120;

/// What the new registry is called and where it is.
#[derive(Debug, Clone)]
pub(super) struct Answers {
    pub(super) title: String,
    pub(super) base_url: String,
    pub(super) repository: Option<Home>,
    /// The code host to write workflows for; none: for GitHub and GitLab.
    pub(super) host: Option<CodeHost>,
    /// Where the workflows get this program from.
    pub(super) action: Action,
    /// The day of the examples.
    pub(super) day: Date,
}

/// A repository of this program on GitHub, and a commit of it, as far as they are known.
#[derive(Debug, Clone, Default)]
pub(super) struct Action {
    pub(super) repository: Option<String>,
    pub(super) commit: Option<String>,
}

impl Action {
    /// Reads `OWNER/NAME@COMMIT`.
    ///
    /// # Errors
    /// When it is not of this form.
    pub(super) fn parse(text: &str) -> Result<Self> {
        let is_name = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
        let parts = text.split_once('@').and_then(|(repository, commit)| {
            let (owner, name) = repository.split_once('/')?;
            let is_whole = commit.len() == 40 && commit.bytes().all(|b| b.is_ascii_hexdigit());
            let is_fine = |part: &str| !part.is_empty() && part.chars().all(is_name);
            (is_whole && is_fine(owner) && is_fine(name)).then_some((repository, commit))
        });
        let (repository, commit) = parts.with_context(|| {
            format!(
                "`--action {text}`: expected OWNER/NAME@COMMIT with a full commit id, 40 digits"
            )
        })?;
        Ok(Self {
            repository: Some(repository.to_owned()),
            commit: Some(commit.to_owned()),
        })
    }

    /// What this program knows of where it comes from.
    pub(super) fn own() -> Self {
        let home = env!("CARGO_PKG_REPOSITORY");
        let known = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Self {
            repository: home.strip_prefix("https://github.com/").and_then(known),
            commit: known(env!("DPG_BUILT_FROM")),
        }
    }

    /// Whether the workflows can run without a change.
    pub(super) fn is_known(&self) -> bool {
        self.repository.is_some() && self.commit.is_some()
    }
}

/// What is wrong with a title.
pub(super) fn title_fault(title: &str) -> Option<String> {
    if title.trim().is_empty() {
        return Some("the title is empty: write the name of the site".to_owned());
    }
    if title.chars().count() > LONGEST_TITLE {
        return Some(format!(
            "the title is longer than {LONGEST_TITLE} characters"
        ));
    }
    let is_wrong = |c: char| c.is_control() || is_invisible(c);
    title
        .chars()
        .any(is_wrong)
        .then(|| "the title contains invisible characters: type it again".to_owned())
}

/// All files of the registry by path, `schema/` included.
///
/// # Errors
/// When `site.toml` cannot be used with these answers; the error names the key.
pub(super) fn files(answers: &Answers) -> Result<Files> {
    if let Some(fault) = title_fault(&answers.title) {
        return Err(anyhow::anyhow!(fault));
    }
    let mut files = Files::new();
    for (path, bytes) in embedded::starter() {
        let Some(path) = place(&path, answers.host) else {
            continue;
        };
        let text = String::from_utf8(bytes).with_context(|| format!("`{path}` is not text"))?;
        let text = filled(&text, &path, answers);
        files.insert(path, text.into_bytes());
    }
    if answers.host.is_none()
        && let Some(bytes) = files.get(TEMPLATE)
    {
        files.insert(TEMPLATE_OF_GITLAB.to_owned(), bytes.clone());
    }
    let form = IssueForm::new(&embedded::builtin_schema(), &[])?;
    let contribute = format!("{}contribute/", answers.base_url);
    for host in forms(answers.host) {
        let text = form.file(*host, Some(&contribute));
        files.insert(host.path().to_owned(), text.into_bytes());
    }
    let schema = embedded::editor_schema().into_iter();
    files.extend(schema.map(|(path, bytes)| (format!("schema/{path}"), bytes)));
    let settings = files
        .get("site.toml")
        .map(Vec::as_slice)
        .unwrap_or_default();
    Config::parse(&String::from_utf8_lossy(settings))?;
    ensure!(
        files.len() > 1,
        "the program contains no files for a registry"
    );
    Ok(files)
}

/// What is shown to who proposes a change: one text, which each code host has in a place of its own.
const TEMPLATE: &str = ".github/pull_request_template.md";

/// Where GitLab has it.
const TEMPLATE_OF_GITLAB: &str = ".gitlab/merge_request_templates/Default.md";

/// Where Forgejo has it.
const TEMPLATE_OF_FORGEJO: &str = ".forgejo/pull_request_template.md";

/// The hosts whose form of issues is written.
fn forms(host: Option<CodeHost>) -> &'static [Host] {
    match host {
        None => &[Host::Github, Host::Gitlab],
        Some(CodeHost::Github) => &[Host::Github],
        Some(CodeHost::Gitlab) => &[Host::Gitlab],
        Some(CodeHost::Other) => &[Host::Forgejo],
    }
}

/// Where a file goes; nowhere if the code host does not use it.
fn place(path: &str, host: Option<CodeHost>) -> Option<String> {
    let is_of_github = path.starts_with(".github/");
    let is_of_gitlab =
        path.starts_with(".gitlab/") || [".gitlab-ci.yml", "renovate.json"].contains(&path);
    let is_of_forgejo = path.starts_with(".forgejo/");
    let is_used = match host {
        None => !is_of_forgejo,
        Some(CodeHost::Github) => !is_of_gitlab && !is_of_forgejo,
        Some(CodeHost::Gitlab) => !is_of_github && !is_of_forgejo,
        Some(CodeHost::Other) => !is_of_github && !is_of_gitlab,
    };
    match host {
        Some(CodeHost::Gitlab) if path == TEMPLATE => Some(TEMPLATE_OF_GITLAB.to_owned()),
        Some(CodeHost::Other) if path == TEMPLATE => Some(TEMPLATE_OF_FORGEJO.to_owned()),
        _ => is_used.then(|| path.to_owned()),
    }
}

/// The text of a file with the answers in it.
fn filled(text: &str, path: &str, answers: &Answers) -> String {
    let mut text = text.to_owned();
    let mut put = |placeholder: &str, value: &str| text = text.replace(placeholder, value);
    let Action { repository, commit } = &answers.action;
    if let (Some(repository), Some(commit)) = (repository, commit) {
        for advice in [
            "replace by the repository of `dpg` and a full commit id",
            "the same as in check.yml",
            "the same as above",
        ] {
            put(&format!("@COMMIT # {advice}"), "@COMMIT");
        }
        put(".git # replace by the repository of `dpg`", ".git");
        put("COMMIT # replace by a full commit id", "COMMIT");
        // In front of the owners of files, which can be called like this too.
        put("OWNER/dpg", repository);
        put("@COMMIT", &format!("@{commit}"));
        put("DPG_COMMIT: COMMIT", &format!("DPG_COMMIT: {commit}"));
    }
    match repository {
        Some(repository) => put("(DPG_HOME)", &format!("(https://github.com/{repository})")),
        None => put("[dpg](DPG_HOME)", "`dpg`"),
    }
    if let Some(home) = &answers.repository {
        put("@ORG/", &format!("@{}/", home.owner()));
    }
    let day = answers.day.to_string();
    put("THIS_DAY", &day);
    put("REGISTRY_ADDRESS", &answers.base_url);
    match answers.repository.as_ref().and_then(Home::edit_url) {
        Some(edit) => put("REGISTRY_EDIT_URL", &edit),
        None => put(
            "edit_url = \"REGISTRY_EDIT_URL\"",
            "# edit_url = \"https://HOST/OWNER/NAME/edit/main/\"",
        ),
    }
    let quoted = answers.title.replace('\\', "\\\\").replace('"', "\\\"");
    let title = if path == "site.toml" {
        quoted.as_str()
    } else {
        answers.title.as_str()
    };
    // The last one: what the title says is no placeholder.
    put("REGISTRY_TITLE", title);
    text
}
