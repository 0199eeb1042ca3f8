//! What the registry as a whole tells: findings, sections of sentences and figures, and how they were made.

mod figure;
mod sentence;
mod since;

use serde::Serialize;

use crate::derive::analysis::{
    Cell, EXPECTED, FINDINGS, Gap, SMALLEST, Section, THIN, WIDEST, WIDEST_COUNTRIES, WORLDWIDE,
    findings,
};
use crate::pages::frame::{About, Frame};
use crate::site::addresses::REPORT;
use crate::site::context::Context;
use crate::site::link::Link;
use crate::theme::html::Html;
pub(crate) use figure::FigureView;
pub(crate) use sentence::Sentence;
pub(crate) use since::{Former, Since};

/// `report.html`.
#[derive(Serialize)]
pub(crate) struct ReportPage<'a> {
    page: Frame<'a>,
    report: Report,
}

/// `standalone.html`: a file that needs no other.
#[derive(Serialize)]
struct AlonePage<'a> {
    lang: &'a str,
    dir: &'a str,
    /// The address of its styles, if they are not in it.
    stylesheet: Option<&'a str>,
    styles: Html,
    report: &'a Report,
}

/// The sentences on the registry as a whole that come first.
const LEAD: [&str; 5] = [
    "empty",
    "all",
    "former-candidates",
    "former-all-candidates",
    "few",
];

/// A report; the component `report` shows it.
#[derive(Serialize)]
pub(crate) struct Report {
    pub(crate) title: String,
    /// The name of the registry.
    pub(crate) registry: String,
    /// The day it is about, in words.
    pub(crate) day: String,
    pub(crate) home: String,
    /// What the summary says first.
    pub(crate) lead: Vec<Sentence>,
    /// The most telling sentences.
    pub(crate) findings: Vec<Finding>,
    /// What changed since an earlier state.
    pub(crate) since: Option<Since>,
    pub(crate) contents: Vec<Link>,
    pub(crate) sections: Vec<Part>,
    pub(crate) method: Vec<String>,
}

/// A finding of the summary, and what follows from it.
#[derive(Serialize)]
pub(crate) struct Finding {
    pub(crate) says: Sentence,
    pub(crate) so: String,
}

/// A section.
#[derive(Serialize)]
pub(crate) struct Part {
    pub(crate) id: &'static str,
    pub(crate) heading: String,
    pub(crate) says: Vec<Sentence>,
    /// Empty cells where goods would be expected.
    pub(crate) gaps: Vec<Sentence>,
    pub(crate) figures: Vec<FigureView>,
}

/// The page of the report.
pub(crate) fn report<'a>(context: &'a Context<'_>) -> ReportPage<'a> {
    let about = About {
        title: context.language.t("report-title"),
        description: context
            .language
            .count("report-description", context.analysis().base),
        name: context.language.t("report-name"),
        ..About::default()
    };
    ReportPage {
        page: context.frame(about),
        report: context.report(),
    }
}

impl Context<'_> {
    /// The report as data.
    pub(crate) fn report(&self) -> Report {
        let analysis = self.analysis();
        let sections = Section::ALL.map(|section| self.report_part(section));
        let sections: Vec<Part> = sections
            .into_iter()
            .filter(|part| !part.says.is_empty() || !part.figures.is_empty())
            .collect();
        let findings = findings(analysis).into_iter().map(|say| Finding {
            says: self.sentence(say),
            so: self.language.t(&format!("report-so-{}", say.id)),
        });
        let lead = analysis.says_of(Section::Kinds);
        let lead = lead.filter(|say| LEAD.contains(&say.id));
        let contents = sections.iter().map(|part| Link {
            label: part.heading.clone(),
            href: format!("#{}", part.id),
            current: None,
        });
        let method = Link {
            label: self.language.t("report-method"),
            href: "#method".to_owned(),
            current: None,
        };
        Report {
            title: self.language.t("report-title"),
            registry: crate::markdown::clean(&self.site.sources.config.title).into_owned(),
            day: self.language.day(self.site.sources.as_of),
            home: self.absolute(self.language, REPORT),
            lead: lead.map(|say| self.sentence(say)).collect(),
            findings: findings.collect(),
            since: None,
            contents: contents.chain([method]).collect(),
            sections,
            method: self.method(),
        }
    }

    /// A report as one file with its styles, or with the address of a file that has them.
    ///
    /// # Errors
    /// If a template of the theme uses something missing; the error names the place.
    pub(crate) fn report_alone(
        &self,
        report: &Report,
        stylesheet: Option<&str>,
    ) -> anyhow::Result<String> {
        let inside = match stylesheet {
            Some(_) => String::new(),
            None => self.report_styles(),
        };
        let page = AlonePage {
            lang: &self.language.tag,
            dir: self.language.dir,
            stylesheet,
            styles: Html::new(inside),
            report,
        };
        self.render("standalone.html", &page)
    }

    /// The styles of a report that lies alone.
    pub(crate) fn report_styles(&self) -> String {
        let theme = &self.site.sources.theme;
        let style = |name: &str| {
            let path = theme.asset(name);
            let asset = theme.assets().iter().find(|asset| asset.path == path);
            asset.map_or_else(String::new, |asset| {
                String::from_utf8_lossy(&asset.bytes).replace("</", "<\\/")
            })
        };
        ["style.css", "report.css"].map(style).concat()
    }

    fn report_part(&self, section: Section) -> Part {
        let analysis = self.analysis();
        let figures = analysis.figures.iter();
        let figures = figures.filter(|figure| Section::of(figure.name) == section);
        let gaps = match section {
            Section::Coverage => analysis.gaps.iter().map(|gap| self.gap(gap)).collect(),
            _ => Vec::new(),
        };
        Part {
            id: section.code(),
            heading: self.language.t(&format!("report-{}", section.code())),
            says: analysis
                .says_of(section)
                .map(|say| self.sentence(say))
                .collect(),
            gaps,
            figures: figures.map(|figure| self.report_figure(figure)).collect(),
        }
    }

    fn gap(&self, gap: &Gap) -> Sentence {
        let (base, of_goal) = (Cell::bare(gap.base), Cell::bare(gap.of_goal));
        let counts = [
            ("base", &base),
            ("of-goal", &of_goal),
            ("of-other", &gap.of_other),
        ];
        let labels = [
            ("kind", gap.figure.code().into_owned()),
            ("goal", self.report_label(&gap.goal)),
            ("other", self.report_label(&gap.other)),
            (
                "expected",
                format!("{}.{}", gap.expected / 10, gap.expected % 10),
            ),
        ];
        self.filled("report-gap", &counts, &labels)
    }

    /// How the numbers were made, and what they cannot tell.
    fn method(&self) -> Vec<String> {
        const METHOD: [&str; 11] = [
            "about",
            "links",
            "shares",
            "gaps",
            "countries",
            "groups",
            "partners",
            "owners",
            "evidence",
            "findings",
            "limits",
        ];
        let about = match self.analysis().about {
            crate::catalog::Status::Candidate => "candidate",
            _ => "current",
        };
        let numbers = [
            ("smallest", SMALLEST),
            ("expected", EXPECTED),
            ("thin", THIN),
            ("findings", FINDINGS),
            ("widest", WIDEST),
            ("countries", WIDEST_COUNTRIES),
            ("worldwide", WORLDWIDE),
        ];
        let numbers = numbers.map(|(name, number)| (name, number.to_string()));
        let mut args: Vec<(&str, &str)> = vec![("about", about)];
        args.extend(
            numbers
                .iter()
                .map(|(name, number)| (*name, number.as_str())),
        );
        METHOD
            .map(|id| self.language.text(&format!("report-method-{id}"), &args))
            .into()
    }
}
