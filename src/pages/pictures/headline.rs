//! What a picture shows, in a sentence over it.

use std::cmp::Reverse;

use crate::catalog::Status;
use crate::pages::chart::Row;
use crate::site::context::Context;

impl Context<'_> {
    /// Which value most recognised goods have; `None` if no good has any.
    pub(super) fn headline(&self, rows: &[Row]) -> Option<String> {
        let all = self.site.with_status(Status::Current).len();
        let mut order: Vec<&Row> = rows.iter().collect();
        order.sort_by_key(|row| Reverse(row.cells[0]));
        let first = order.first().filter(|row| row.cells[0] > 0)?;
        let most = first.cells[0];
        let equal = order.iter().filter(|row| row.cells[0] == most).count();
        match equal {
            1 => self.share("headline-first", &first.label, (most, all)),
            2 => {
                let args = [("one", first.label.as_str()), ("other", &order[1].label)];
                let both = self.language.text("headline-both", &args);
                self.share("headline-tie", &both, (most, all))
            }
            _ => self.share("headline-several", "", (most, all)),
        }
    }

    /// How many of all there are; `None` of nothing.
    pub(super) fn share(
        &self,
        message: &str,
        label: &str,
        (count, all): (usize, usize),
    ) -> Option<String> {
        let (count, total) = (count.to_string(), all.to_string());
        let args = [("label", label), ("count", &count), ("all", &total)];
        (all > 0).then(|| self.language.text(message, &args))
    }
}
