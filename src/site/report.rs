//! The words of the report in a language, and the addresses of what its numbers count.

use super::addresses::{
    NAMES, REPORT, REPORT_COUNTRIES, REPORT_OWNERS, catalogue_query, good_address, list_address,
    report_list_address, value_address,
};
use super::context::Context;
use crate::catalog::Status;
use crate::derive::analysis::{Analysis, Label, List, Name};
use crate::derive::facets::{Kind, ValueAt};
use crate::markdown::clean;

/// The query of goods without a value of a facet.
const UNSTATED: &str = "-";

impl<'a> Context<'a> {
    /// What the registry as a whole tells.
    pub(crate) fn analysis(&self) -> &Analysis {
        &self.site.sources.derived.analysis
    }

    /// A label of the report in words.
    pub(crate) fn report_label(&self, label: &Label) -> String {
        match label {
            Label::Value(at) => {
                let (facet, value) = self.site.value(*at);
                self.titled(facet.kind, (&value.code, self.language.label_of(*at)))
            }
            Label::Elsewhere(kind, code, label) => {
                let label = self
                    .language
                    .label_in(&self.site.sources, *kind, (code, label));
                self.titled(*kind, (code, &label))
            }
            Label::Good(position) => {
                let good = self.site.good(*position);
                self.texts(&good.entry).name.into_owned()
            }
            Label::Kind(kind) => self.language.facet(*kind, ""),
            Label::Code(vocabulary, code, title) => self.language.label(vocabulary, (code, title)),
            Label::Indicator(at) => {
                let indicator = &self.site.sources.standard.indicators()[*at];
                format!("{}. {}", indicator.number, self.indicator_title(indicator))
            }
            Label::Message(id) => self.language.t(&format!("report-{id}")),
            Label::Text(text) => clean(text).into_owned(),
        }
    }

    /// The label of a value where its kind is not told beside it: goals with their numbers.
    fn titled(&self, kind: Kind, (code, label): (&str, &str)) -> String {
        match kind {
            Kind::Goal => {
                let args = [("code", code), ("label", label)];
                self.language.text("goal-title", &args)
            }
            _ => label.to_owned(),
        }
    }

    /// What a figure of the report shows.
    pub(crate) fn report_caption(&self, name: Name) -> String {
        let id = format!("report-figure-{}", name.message());
        match name {
            Name::Own(own) => {
                let field = self.language.facet(Kind::Own(own), "");
                self.language.text(&id, &[("field", &field)])
            }
            _ => self.language.t(&id),
        }
    }

    /// The address of what a number counts; `None` for nothing.
    pub(crate) fn report_address(&self, list: &List) -> Option<String> {
        let analysis = self.analysis();
        Some(match list {
            List::Nowhere => return None,
            List::Every => NAMES.to_owned(),
            List::Status(status) => list_address(*status).to_owned(),
            List::Values(values) => match (values.as_slice(), analysis.about) {
                ([at], Status::Current) if self.has_page(*at) => {
                    let (facet, value) = self.site.value(*at);
                    value_address(facet, value)
                }
                (values, _) => self.narrowed(values.iter().map(|&at| self.pair(at))),
            },
            List::Without(facet) => {
                let kind = self.site.sources.derived.facets[*facet].kind;
                let pair = (kind.segment(), UNSTATED);
                self.narrowed(std::iter::once(pair))
            }
            List::Own(at) => report_list_address(&analysis.lists[*at].name),
            List::Owners { single: false } => REPORT_OWNERS.to_owned(),
            List::Owners { single: true } => format!("{REPORT_OWNERS}#single"),
            List::Countries(goal) => format!("{REPORT_COUNTRIES}#goal-{goal}"),
            List::Figure(name) => format!("{REPORT}#{}", name.code()),
            List::Answers(good) => {
                format!("{}#standard", good_address(&self.site.good(*good).id))
            }
        })
    }

    /// Whether the goods of a value have a page of their own.
    fn has_page(&self, at: ValueAt) -> bool {
        let kind = self.site.value(at).0.kind;
        kind.listed_by() == kind
    }

    /// The kind and the code of a value, as the catalogue asks for them.
    fn pair(&self, at: ValueAt) -> (&'a str, &'a str) {
        let (facet, value) = self.site.value(at);
        (facet.kind.segment(), value.code.as_str())
    }

    /// The catalogue, narrowed to the goods of the report with some values.
    fn narrowed<'b>(&self, pairs: impl Iterator<Item = (&'b str, &'b str)>) -> String {
        let about = self.analysis().about;
        let status = (about != Status::Current).then(|| ("status", about.code()));
        let query = catalogue_query(pairs.chain(status));
        format!("{}?{query}", list_address(Status::Current))
    }
}
