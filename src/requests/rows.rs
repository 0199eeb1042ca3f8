//! Requests as a table for mail merge: one row for each organisation and good, safe in spreadsheets.

use std::io::Write;

use anyhow::Result;
use csv::WriterBuilder;

use super::contacts::Contact;
use super::letter::{plain, why};
use super::{Asked, form_of, page_of};
use crate::formula::shielded;
use crate::site::Site;
use crate::site::addresses::good_address;
use crate::site::context::Context;

/// The columns.
pub const COLUMNS: [&str; 13] = [
    "organization",
    "organization_page",
    "name",
    "email",
    "id",
    "good",
    "due",
    "day",
    "open",
    "missing",
    "form",
    "edit",
    "page",
];

/// A table that is written row by row.
pub struct Rows<'a, W: Write> {
    site: &'a Site,
    language: usize,
    table: csv::Writer<W>,
}

impl<'a, W: Write> Rows<'a, W> {
    /// Begins with the names of the columns, in a language by its position among those of the site. The mark at the start
    /// tells Excel that the text is UTF-8.
    ///
    /// # Errors
    /// If nothing can be written.
    pub fn new(mut out: W, (site, language): (&'a Site, usize)) -> Result<Self> {
        out.write_all("\u{feff}".as_bytes())?;
        let mut table = WriterBuilder::new().from_writer(out);
        table.write_record(COLUMNS)?;
        Ok(Self {
            site,
            language,
            table,
        })
    }

    /// Adds the rows of an organisation; several contacts are in one cell, as in the header of a mail.
    ///
    /// # Errors
    /// If nothing can be written.
    pub fn add(&mut self, asked: &Asked<'_>, contacts: &[Contact]) -> Result<()> {
        let site = self.site;
        let context = Context::new(site, self.language, "");
        let locale = &context.language.locale;
        let names = contacts.iter().filter_map(|one| one.name.as_deref());
        let names = names.collect::<Vec<_>>().join(", ");
        let emails = contacts.iter().map(|one| one.email.as_str());
        let emails = emails.collect::<Vec<_>>().join(", ");
        let of = page_of(&context, asked.organization);
        for duty in &asked.goods {
            let good = site.good(duty.good);
            let gaps = duty.gaps.iter().map(|gap| gap.sentence(locale));
            let gaps = gaps.collect::<Vec<_>>().join(" ");
            let due = duty.due.and_then(|due| why(&context, due).zip(Some(due)));
            let (due, day) = due.map_or_else(Default::default, |(why, due)| {
                let day = due.lapses_on.or(due.day);
                (why, day.map(|day| day.to_string()).unwrap_or_default())
            });
            let cells = [
                plain(asked.name),
                of.clone(),
                names.clone(),
                emails.clone(),
                good.id.clone(),
                plain(&context.texts(&good.entry).name),
                due,
                day,
                duty.gaps.len().to_string(),
                plain(&gaps),
                form_of(&context, good),
                context.editor_of(good).unwrap_or_default(),
                context.absolute(context.language, &good_address(&good.id)),
            ];
            self.table.write_record(cells.map(|cell| shielded(&cell)))?;
        }
        Ok(())
    }

    /// Writes the rest.
    ///
    /// # Errors
    /// If nothing can be written.
    pub fn finish(mut self) -> Result<()> {
        Ok(self.table.flush()?)
    }
}
