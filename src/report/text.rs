//! Findings for people, as rustc shows them: the problem, the source line with the span underlined,
//! related places, and what to write instead.

mod excerpt;
mod passage;
mod view;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::load::Texts;
use crate::report::terminal::Terminal;
use view::View;

/// Each finding as a text of some lines that ends with one.
///
/// A finding in a file whose text is not available is shown without the source line. Findings in one
/// file should follow each other: its lines are counted once.
#[must_use]
pub fn findings(diagnostics: &[&Diagnostic], texts: &Texts, terminal: Terminal) -> Vec<String> {
    let files: Vec<&[&Diagnostic]> = diagnostics.chunk_by(|a, b| a.path == b.path).collect();
    let shown = files.into_par_iter().map(|findings| {
        let view = View::new(findings, texts, terminal);
        let each = findings.iter().map(|finding| view.show(finding));
        each.collect::<Vec<_>>()
    });
    shown.collect::<Vec<_>>().concat()
}

#[cfg(test)]
mod tests {
    use super::findings;
    use crate::diagnostic::{Code, Diagnostic, Edit, Fix, Related, Severity, Span};
    use crate::load::Texts;
    use crate::report::terminal::{Coloring, Terminal};

    fn finding() -> Diagnostic {
        Diagnostic {
            path: "a.yaml".to_owned(),
            span: Span::new((2, 7), (2, 9)),
            pointer: String::new(),
            severity: Severity::Error,
            code: Code::DuplicateName,
            message: "two goods have this name".to_owned(),
            help: "join the two".to_owned(),
            fix: None,
            related: Vec::new(),
            related_left_out: 0,
            alike_left_out: 0,
            about: None,
        }
    }

    fn related(path: &str, place: Option<(usize, usize)>) -> Related {
        Related {
            path: path.to_owned(),
            line: place.map(|(line, _)| line),
            column: place.map(|(_, column)| column),
            message: "the other one".to_owned(),
        }
    }

    fn fix(text: &str) -> Fix {
        let edit = Edit {
            path: "a.yaml".to_owned(),
            span: finding().span,
            text: text.to_owned(),
        };
        Fix {
            edits: vec![edit],
            safe: true,
        }
    }

    fn show(finding: &Diagnostic) -> String {
        let texts = [
            ("a.yaml", "# é\nname: ab\nx: y\n"),
            ("b.yaml", "\n\n  name: ab # again\n"),
        ];
        let texts: Texts = texts
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .into();
        let shown = findings(&[finding], &texts, Terminal::default());
        shown.concat()
    }

    const HEAD: &str = "\
error[duplicate-name]: two goods have this name
 --> a.yaml:2:7
  |
2 | name: ab
  |       ^^
";

    #[test]
    fn a_place_in_another_file_has_a_snippet_of_its_own() {
        let shown = show(&Diagnostic {
            related: vec![
                related("b.yaml", Some((3, 9))),
                related("c.yaml", Some((1, 1))),
            ],
            ..finding()
        });
        let rest = "  |
 ::: b.yaml:3:9
  |
3 |   name: ab # again
  |         -- the other one
  |
  = note: the other one: c.yaml:1:1
  = help: join the two
";
        assert_eq!(shown, format!("{HEAD}{rest}"));
    }

    #[test]
    fn of_many_places_some_are_shown_and_the_others_counted() {
        let shown = show(&Diagnostic {
            related: (0..500)
                .map(|n| related(&format!("{n}.yaml"), None))
                .collect(),
            ..finding()
        });
        assert!(
            shown.contains("  = note: the other one: 7.yaml\n"),
            "{shown}"
        );
        assert!(shown.contains("  = note: and 492 more places\n"), "{shown}");
        assert_eq!(shown.lines().count(), 16, "{shown}");
    }

    #[test]
    fn a_change_of_one_line_is_shown_and_others_are_only_described() {
        let with = |text: &str| {
            show(&Diagnostic {
                fix: Some(fix(text)),
                ..finding()
            })
        };
        let rest = "  |
help: join the two
  |
2 - name: ab
2 + name: c\\u{7}
  |
";
        assert_eq!(with("c\u{7}"), format!("{HEAD}{rest}"));
        let told = format!("{HEAD}  |\n  = help: join the two\n");
        for text in ["c\nd", &"c".repeat(5_000)] {
            assert_eq!(with(text), told);
        }
    }

    #[test]
    fn a_finding_reads_well_without_its_text_or_place() {
        let other = |span: Span| {
            show(&Diagnostic {
                path: "c\u{1b}.yaml".to_owned(),
                span,
                severity: Severity::Info,
                ..finding()
            })
        };
        let head = "info[duplicate-name]: two goods have this name\n--> c\\u{1b}.yaml";
        let help = " = help: join the two\n";
        assert_eq!(other(Span::default()), format!("{head}\n{help}"));
        assert_eq!(other(Span::at(4, 2)), format!("{head}:4:2\n{help}"));
    }

    #[test]
    fn a_stretch_of_many_lines_is_shown_in_short() {
        let texts = Texts::from([(
            "a.yaml".to_owned(),
            "a: |\n".to_owned() + &"  b\n".repeat(50),
        )]);
        let finding = Diagnostic {
            span: Span::new((2, 3), (51, 4)),
            ..finding()
        };
        let shown = findings(&[&finding], &texts, Terminal::default()).concat();
        assert!(shown.lines().count() < 14, "{shown}");
        assert!(shown.contains("\n51 | |   b\n"), "{shown}");
    }

    #[test]
    fn colours_come_on_demand_and_narrow_paper_has_short_lines() {
        let texts = Texts::from([(
            "a.yaml".to_owned(),
            "\nname: ".to_owned() + &"ab".repeat(99),
        )]);
        let terminal = |coloring, width| {
            findings(&[&finding()], &texts, Terminal { coloring, width }).concat()
        };
        assert!(terminal(Coloring::Colored, 80).contains("\u{1b}[91m"));
        for width in [0, 80, 150, 9_999] {
            let longest = terminal(Coloring::Plain, width);
            let longest = longest.lines().map(|line| line.chars().count()).max();
            assert!(
                longest <= Some(width.clamp(48, 168)),
                "{width}: {longest:?}"
            );
        }
    }
}
