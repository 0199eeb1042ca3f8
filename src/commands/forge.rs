//! `dpg forge`: writes the form of issues for a code host.

use std::path::Path;

use anyhow::Result;

use super::environment::{Environment, warn};
use super::status::{FAULTS, FINE};
use crate::cli::{Forge, ForgeHost};
use crate::config::Config;
use crate::embedded;
use crate::fs::beneath::Root;
use crate::issue::{Host, IssueForm};

/// The largest form that is read, in bytes.
const MAX_BYTES: u64 = 1 << 20;

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &Forge) -> Result<u8> {
    let root = environment.root()?;
    let config = Config::load(&root)?;
    let form = IssueForm::new(&embedded::schema(&root)?, &config.languages)?;
    let contribute = format!("{}contribute/", config.base_url);
    let folder = Root::open(&root)?;
    let mut status = FINE;
    for host in options.hosts.iter().copied().map(Host::from) {
        let path = Path::new(host.path());
        let text = form.file(host, Some(&contribute));
        let is_same = match folder.kind(path)? {
            Some(_) => folder.read(path, MAX_BYTES)? == text.as_bytes(),
            None => false,
        };
        if is_same {
            environment.say(&format!("`{}` is up to date", host.path()));
        } else if options.check {
            warn(&format!(
                "`{}` is missing or not as `schema/` has it: run `dpg forge {host}`",
                host.path()
            ));
            status = FAULTS;
        } else {
            folder.write(path, text.as_bytes())?;
            environment.say(&format!("wrote `{}`", host.path()));
        }
    }
    Ok(status)
}

impl From<ForgeHost> for Host {
    fn from(host: ForgeHost) -> Self {
        match host {
            ForgeHost::Github => Self::Github,
            ForgeHost::Gitlab => Self::Gitlab,
            ForgeHost::Forgejo => Self::Forgejo,
        }
    }
}
