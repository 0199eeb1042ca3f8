//! `dpg build`: validates everything, then publishes the site to a folder.

use std::io::{Write, stdout};

use anyhow::Result;

use super::past;
use super::registry::{Registry, count, plural};
use super::site::{self, Look};
use super::{FAULTS, FINE, World};
use crate::cli::Build;
use crate::diagnostic::Severity;
use crate::publish::{self, Target};
use crate::render::{self, LinkStyle};
use crate::report;
use crate::report::few::{Picker, SHOW_ALL, Show};

/// Runs the command.
pub(super) fn run(world: &World, options: &Build) -> Result<u8> {
    let root = world.root()?;
    let out = root.join(&options.out);
    publish::check(&out)?;
    let registry = Registry::load(&root, world.as_of)?;
    let errors = registry.errors();
    let mut shown = stdout().lock();
    let mut picker = Picker::new(Show::Few);
    let few = picker.pick(&errors);
    for error in report::text::findings(&few, &registry.texts, world.paper()) {
        writeln!(shown, "{error}")?;
    }
    shown.write_all(picker.rest(SHOW_ALL).as_bytes())?;
    if !errors.is_empty() && !options.skip_invalid {
        world.warn(&format!(
            "{}: nothing was published (`--skip-invalid` leaves faulty entries out)",
            plural(count(&errors, Severity::Error), "error")
        ));
        return Ok(FAULTS);
    }
    let past = past::known(&root, &registry.config.registry)?;
    past.say(world);
    let look = Look {
        root: &root,
        as_of: world.as_of,
        events: past.events,
        base_url: options.base_url.as_deref(),
        style: if options.portable {
            LinkStyle::Portable
        } else {
            LinkStyle::Pretty
        },
    };
    let site = site::assemble(registry, look)?;
    for (tag, missing, all) in site.untranslated() {
        world.say(&format!(
            "warning: {missing} of {all} messages are not translated to `{tag}`: English stands in for them until \
             `themes/{}/locales/{tag}.ftl` has them",
            site.sources().config.theme
        ));
    }
    let plan = render::plan(&site);
    let target = Target {
        out: &out,
        compress: options.compress,
    };
    let written = publish::whole(
        target,
        &plan,
        |planned| planned.path.as_str(),
        |planned| render::page(&site, planned),
    )?;
    world.say(&format!(
        "{}, {} bytes in `{}`",
        plural(written.files, "file"),
        written.bytes,
        out.display()
    ));
    Ok(FINE)
}
