//! A sentence of the report: a message whose numbers are links to what they count.

use fluent_bundle::FluentArgs;
use serde::Serialize;

use crate::derive::analysis::{Cell, Say, Share};
use crate::site::context::Context;

/// A sentence in pieces.
pub(crate) type Sentence = Vec<Piece>;

/// A piece of a sentence.
#[derive(Serialize, Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) text: String,
    /// Where what it counts is listed.
    pub(crate) href: Option<String>,
    /// The name of the number in its message.
    pub(crate) name: Option<String>,
}

/// What is put around a number in a message, with its position between the first two; no text of an entry keeps them.
const MARKS: [char; 3] = ['\u{e000}', '\u{e001}', '\u{e002}'];

impl Context<'_> {
    /// A sentence in words.
    pub(crate) fn sentence(&self, say: &Say) -> Sentence {
        let counts: Vec<(&str, &Cell)> = say
            .counts
            .iter()
            .map(|(name, cell)| (*name, cell))
            .collect();
        let labels = say.labels.iter().map(|(name, labels)| {
            let labels = labels.iter().map(|label| self.report_label(label));
            (*name, self.language.list(labels))
        });
        let mut labels: Vec<(&str, String)> = labels.collect();
        let share = say.share.map(|share| self.percent(share));
        labels.push((
            "share",
            share.map_or_else(String::new, |share| {
                self.language
                    .text("report-share-aside", &[("share", &share)])
            }),
        ));
        self.filled(&format!("report-say-{}", say.id), &counts, &labels)
    }

    /// A share in percent, in words.
    pub(crate) fn percent(&self, share: Share) -> String {
        let percent = share.percent().to_string();
        self.language.text("report-share", &[("percent", &percent)])
    }

    /// A message with numbers, which it has as text under their names and as numbers under these with `-count`, and other
    /// words.
    pub(crate) fn filled(
        &self,
        id: &str,
        counts: &[(&str, &Cell)],
        labels: &[(&str, String)],
    ) -> Sentence {
        let mut args = FluentArgs::new();
        for (at, (name, cell)) in counts.iter().enumerate() {
            let [open, middle, close] = MARKS;
            args.set(
                (*name).to_owned(),
                format!("{open}{at}{middle}{}{close}", cell.count),
            );
            args.set(format!("{name}-count"), cell.count);
        }
        for (name, label) in labels {
            args.set((*name).to_owned(), label.replace(MARKS, ""));
        }
        let text = self.language.locale.get(id, Some(&args));
        let text = text.unwrap_or_else(|| id.to_owned());
        let piece = |text: &str| Piece {
            text: text.to_owned(),
            href: None,
            name: None,
        };
        let mut pieces = Vec::new();
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once(MARKS[0]) {
            let Some((inside, after)) = after.split_once(MARKS[2]) else {
                break;
            };
            let (at, number) = inside.split_once(MARKS[1]).unwrap_or_default();
            let named = at.parse().ok().and_then(|at: usize| counts.get(at));
            if !before.is_empty() {
                pieces.push(piece(before));
            }
            let address = named.and_then(|(_, cell)| self.report_address(&cell.list));
            pieces.push(Piece {
                text: number.to_owned(),
                href: address.map(|address| self.links.to(&address)),
                name: named.map(|(name, _)| (*name).to_owned()),
            });
            rest = after;
        }
        if !rest.is_empty() {
            pieces.push(piece(rest));
        }
        pieces
    }
}
