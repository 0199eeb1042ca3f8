//! `dpg build`: validates everything, then publishes the site to a folder.

use std::io::{Write, stdout};
use std::path::Path;
use std::sync::OnceLock;

use anyhow::Result;

use super::cache::CacheFolder;
use super::closing::{self, Entries, Source};
use super::edition::unfinished;
use super::environment::{Environment, warn};
use super::hosts::over_limits;
use super::lists::Lists;
use super::past::{self, RegistryHistory};
use super::progress::{Progress, Work};
use super::readings::Listing;
use super::registry::{Kept, Settings, count};
use super::site::{self, Frame, SiteOptions};
use super::status::{FAULTS, FINE};
use crate::api::Seal;
use crate::body::Body;
use crate::cache::Key;
use crate::cli::Build;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Severity};
use crate::embedded;
use crate::links::LinkStyle;
use crate::load::Texts;
use crate::publish::{Output, Pages, Published, Target};
use crate::render::{Item, Renderer, SearchIndex, plan, prints};
use crate::report;
use crate::report::few::{Picker, SHOW_ALL, Show};
use crate::report::plural::plural;
use crate::report::spell::spell;
use crate::report::terminal::Terminal;
use crate::site::Site;

/// So many names are said of what is kept.
const SHOWN: usize = 5;

/// The phase in which it is decided what is to be written.
const COMPARING: &str = "comparing with the last build";

/// Runs the command.
pub(super) fn run(environment: &Environment, options: &Build) -> Result<u8> {
    let root = environment.root()?;
    let out = root.join(&options.out);
    let config = Config::load(&root)?;
    let folder = config.registry.clone();
    let waiting = || wait(environment, &out);
    // Before the entries are read: of two builds, the one that publishes last has read last.
    let cache = CacheFolder::new(environment, &root, &options.caching)?;
    let output = Output::open(Target {
        out: &out,
        root: &root,
        registry: &folder,
        compress: options.compress,
        mode: options.publish.into(),
        records: cache.path(),
        waiting: &waiting,
        step: &|| (),
    })?;
    let schema = embedded::schema(&root)?;
    // Faults of entries are told before those of the theme.
    let frame = Frame::load(
        site_options(environment, (&root, options)),
        (&config, &schema),
    );
    let progress = environment.progress;
    let listing = Listing::new((&root, &folder), &schema, progress)?;
    let past = past::known((&root, &folder), &cache, progress);
    let inputs = inputs((&frame, &listing, &past), environment, options);
    if let (Ok(past), Some(published)) = (&past, current(&output, inputs.as_ref(), progress)) {
        past.say(environment);
        let entries = (listing.entries(), Source::Nowhere);
        tell(environment, &out, &published, entries);
        tell_limits(&published, frame.as_ref().ok().map(|frame| &frame.config));
        return Ok(FINE);
    }
    // Only now: to compile the rules takes as long as to find that nothing changed.
    let settings = Settings::of(config, schema, environment)?;
    let mut kept = Kept {
        cache: cache.clone(),
        ..Kept::default()
    };
    let registry = settings.for_site(&root, listing, &mut kept)?;
    let errors = &registry.errors;
    let is_faultless = errors.is_empty();
    show(errors, (&registry.texts, environment.terminal()))?;
    if !is_faultless && !options.skip_invalid {
        refuse(errors);
        return Ok(FAULTS);
    }
    let past = past?;
    past.say(environment);
    let site = site::assemble(registry, frame?, past.events, progress)?;
    tell_missing(environment, &site);
    // Errors are to be shown every time, and what was written meanwhile is to be read.
    let inputs = inputs.filter(|_| is_faultless && kept.is_as_listed);
    let published = publish(&site, (&cache, &out, inputs), output, progress)?;
    let entries = site.sources().catalog.goods().len();
    let entries = (entries, Source::Cache(kept.known, kept.read));
    tell(environment, &out, &published, entries);
    tell_limits(&published, Some(&site.sources().config));
    // The process ends: to free every text of every entry would only take time.
    std::mem::forget(site);
    Ok(FINE)
}

/// Says that another process publishes to the folder.
fn wait(environment: &Environment, out: &Path) {
    environment.say(&format!(
        "another dpg is publishing to `{}`: waiting for it to finish",
        out.display()
    ));
}

/// What is published already, if it was made from the same inputs.
fn current(output: &Output<'_>, inputs: Option<&Key>, progress: Progress) -> Option<Published> {
    let _work = progress.begin(COMPARING, None);
    output.current(inputs?)
}

/// How the options want the registry to be shown.
fn site_options<'a>(
    environment: &'a Environment,
    (root, options): (&'a Path, &'a Build),
) -> SiteOptions<'a> {
    SiteOptions {
        root,
        as_of: environment.as_of,
        signing_key: environment.signing_key.as_deref(),
        base_url: options.base_url.as_deref(),
        style: if options.portable {
            LinkStyle::Portable
        } else {
            LinkStyle::Pretty
        },
    }
}

/// Says what would make the site complete.
fn tell_missing(environment: &Environment, site: &Site) {
    tell_untranslated(environment, site);
    tell_undeclared(environment, site);
    tell_unfinished(site);
}

/// Names the languages in which messages are missing.
fn tell_untranslated(environment: &Environment, site: &Site) {
    for (tag, missing, all) in site.untranslated() {
        environment.say(&format!(
            "warning: {missing} of {all} messages are missing in `{tag}`; English is shown until you add them to \
             `themes/{}/locales/{tag}.ftl`",
            site.sources().config.theme
        ));
    }
}

/// Names folders of editions without a manifest, which the site leaves out.
fn tell_unfinished(site: &Site) {
    for name in site.sources().editions.unfinished() {
        warn(&unfinished(name));
    }
}

/// Says that the site declares no licence of its data, if `site.toml` does not.
fn tell_undeclared(environment: &Environment, site: &Site) {
    if site.sources().config.data.license.is_none() {
        environment.say(
            "note: the site does not say under which licence its data can be used: add `[data]` with \
             `license = \"CC0-1.0\"` or another licence of the SPDX list to `site.toml`",
        );
    }
}

/// The hash of all that a site depends on, if all of it can be read.
fn inputs(
    (frame, listing, past): (&Result<Frame<'_>>, &Listing, &Result<RegistryHistory>),
    environment: &Environment,
    options: &Build,
) -> Option<Key> {
    let frame = frame.as_ref().ok()?;
    let mut key = frame.basis.clone();
    frame.editions.add_to(&mut key);
    key.add(environment.as_of.to_string());
    key.add([u8::from(options.compress), u8::from(options.skip_invalid)]);
    listing.add_to(&mut key);
    past.as_ref().ok()?.add_to(&mut key);
    Some(key.key())
}

/// Prints the first errors of each rule.
fn show(errors: &[Diagnostic], (texts, terminal): (&Texts, Terminal)) -> Result<()> {
    let mut out = stdout().lock();
    let mut picker = Picker::new(Show::Few);
    let few = picker.pick(errors);
    for error in report::text::findings(&few, texts, terminal) {
        writeln!(out, "{error}")?;
    }
    out.write_all(picker.rest(SHOW_ALL).as_bytes())?;
    Ok(())
}

/// Says that errors keep a site from being published.
fn refuse(errors: &[Diagnostic]) {
    warn(&format!(
        "{}: nothing was published. Fix them, or use `--skip-invalid` to leave these entries out",
        plural(count(errors, Severity::Error), "error")
    ));
}

/// Renders all files of a site and writes them.
fn publish(
    site: &Site,
    (cache, out, inputs): (&CacheFolder, &Path, Option<Key>),
    output: Output,
    progress: Progress,
) -> Result<Published> {
    let work = progress.begin(COMPARING, None);
    let index = OnceLock::new();
    let plan = plan(site)?;
    let prints = prints(site, &plan);
    let lists = Lists::new(cache, &plan, out);
    let seals = lists.seals(&plan, prints.as_deref().unwrap_or_default());
    let published = output.publish(&Files {
        prints,
        renderer: Renderer {
            site,
            plan: &plan,
            seals: &seals,
            index: &|| index.get().expect("made before the first of its files"),
        },
        index: &index,
        inputs,
        cache,
        work,
    })?;
    let written = seals.written();
    drop(seals);
    // What is not kept is made again.
    let _ = lists.keep(&written);
    Ok(published)
}

/// The files of a site, with what each depends on.
struct Files<'a> {
    renderer: Renderer<'a>,
    prints: Option<Vec<Key>>,
    index: &'a OnceLock<SearchIndex>,
    inputs: Option<Key>,
    cache: &'a CacheFolder,
    work: Work,
}

impl Pages for Files<'_> {
    fn count(&self) -> usize {
        self.renderer.plan.len()
    }

    fn path(&self, index: usize) -> &str {
        &self.renderer.plan[index].path
    }

    fn render(&self, index: usize) -> Result<Body<'_>> {
        self.work.step();
        self.renderer.file(index)
    }

    /// The search index is made only if one of its files is. No other file waits for it in a thread of the pool.
    fn prepare(&self, wanted: &[usize]) {
        let is_search = |&index: &usize| matches!(self.renderer.plan[index].item, Item::Search(_));
        if wanted.iter().any(is_search) {
            self.work.phase("making the search index", None);
            self.index
                .get_or_init(|| site::search_index(self.renderer.site, self.cache));
        }
        self.work.phase("making files", wanted.len());
    }

    fn prints(&self) -> Option<&[Key]> {
        self.prints.as_deref()
    }

    fn inputs(&self) -> Option<Key> {
        self.inputs
    }

    fn seal(&self, index: usize) -> Option<Key> {
        let Item::Document(document) = self.renderer.plan[index].item else {
            return None;
        };
        self.renderer.seals.get(document).map(|seal| seal.sha256)
    }

    fn recall(&self, index: usize, bytes: u64, sha256: Key) {
        if let Item::Document(document) = self.renderer.plan[index].item {
            self.renderer.seals.set(document, Seal { bytes, sha256 });
        }
    }

    fn is_last(&self, index: usize) -> bool {
        self.renderer.is_about_others(index)
    }

    fn written(&self) {
        self.work.phase("moving the site into place", None);
    }
}

/// Says what was written, and what was found that dpg did not write.
fn tell(environment: &Environment, out: &Path, published: &Published, entries: Entries) {
    if !published.kept.is_empty() {
        let kept = published.kept.iter().take(SHOWN);
        let names: Vec<String> = kept.map(|path| format!("`{}`", path.display())).collect();
        let more = match published.kept.len() - names.len() {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        environment.say(&format!(
            "kept files that dpg did not write: {}{more}",
            spell(&names.join(", "))
        ));
    }
    for left in &published.left {
        warn(&format!(
            "warning: `{}` is left over from an earlier build and could not be removed, or contains files that dpg did not write: move your files out of it, then delete it",
            spell(&left.display().to_string())
        ));
    }
    let time = environment.started.elapsed();
    if entries.0 == 0 {
        environment.say(closing::NO_ENTRY);
    }
    environment.say(&closing::built(entries, (out, &published.written), time));
}

/// Names the common hosts that do not take a site of this size.
fn tell_limits(published: &Published, config: Option<&Config>) {
    for warning in config
        .into_iter()
        .flat_map(|config| over_limits(&published.written, config))
    {
        warn(&warning);
    }
}
