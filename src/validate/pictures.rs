//! Faults between entries and the files of `registry/media/`: a picture that is not there or cannot be shown,
//! and a file that no entry shows.

use std::collections::BTreeSet;

use super::display::cut;
use super::finding::Finding;
use super::peer::{Extent, Peer};
use super::shown::Shown;
use crate::diagnostic::{Code, Diagnostic, Span};
use crate::media::{Fault, Format, Library};
use crate::suggest::closest;

/// Adds what is found in the pictures of each entry to its findings.
pub(super) fn check(peers: &mut [Peer<'_>], library: &Library) {
    for one in peers {
        if one.extent == Extent::Head {
            continue;
        }
        let pictures = one.linked.map_or(&[][..], |entry| &entry.pictures);
        let found = pictures.iter().filter_map(|shown| fault(shown, library));
        one.findings.extend(found);
    }
}

/// What is found in the files themselves: those that no entry shows, or, where not all entries are known, those in
/// question that cannot be shown.
pub(super) fn of_files(peers: &[Peer<'_>], library: &Library) -> Vec<Diagnostic> {
    let Some(folder) = library.folder() else {
        return Vec::new();
    };
    let path = |file: &str| format!("{folder}/{file}");
    if peers.iter().any(|one| one.extent == Extent::Head) {
        let faults = library.asked().filter_map(|file| {
            let fault = library.get(file)?.as_ref().err()?;
            let (code, why, help) = words(fault);
            let message = format!("`{}` cannot be shown: {}", cut(file, 100), cut(why, 300));
            Some(on_file(path(file), code, (message, help)))
        });
        return faults.collect();
    }
    // What an entry that cannot be read shows, nobody knows.
    if peers.iter().any(|one| one.linked.is_none()) {
        return Vec::new();
    }
    let linked = peers.iter().filter_map(|one| one.linked);
    let used: BTreeSet<&str> = linked
        .flat_map(|entry| entry.pictures.iter().map(|shown| shown.file.as_str()))
        .collect();
    let unused = library.paths().filter(|file| !used.contains(file));
    let found = unused.map(|file| {
        let message = format!("no entry shows `{}`", cut(file, 100));
        let help = "name it in `logo` or `screenshots` of an entry, or delete the file";
        on_file(path(file), Code::UnusedPicture, (message, help))
    });
    found.collect()
}

/// A finding on a file as a whole that is not an entry.
fn on_file(path: String, code: Code, (message, help): (String, &str)) -> Diagnostic {
    Diagnostic {
        path,
        span: Span::default(),
        pointer: String::new(),
        severity: code.severity(),
        code,
        message,
        help: help.to_owned(),
        fix: None,
        related: Vec::new(),
        related_left_out: 0,
        alike_left_out: 0,
        about: None,
    }
}

fn fault(shown: &Shown, library: &Library) -> Option<Finding> {
    let Shown {
        pointer,
        file,
        is_logo,
    } = shown;
    let finding = |code, message| Finding::new(code, pointer.clone(), message);
    let name = cut(file, 100);
    let misplaced = match leads(file) {
        Leads::Inside => None,
        Leads::Nearly(inside) => Some(format!("write `{}`", cut(inside, 100))),
        Leads::Outside => Some("put the file below `registry/media/` and write its path from there, such as `my-good/logo.svg`".to_owned()),
    };
    if let Some(help) = misplaced {
        let message = format!("`{name}` is not a path below `registry/media/`");
        return Some(finding(Code::PictureOutside, message).help(help));
    }
    let Some(judged) = library.get(file) else {
        let message = format!("there is no file `{name}` below `registry/media/`");
        let help = match closest(file, library.paths()) {
            Some(near) => format!("did you mean `{}`?", cut(near, 100)),
            None => {
                "add the file, or remove it here: without a logo, a mark with the initials is shown"
                    .to_owned()
            }
        };
        return Some(finding(Code::PictureMissing, message).help(help));
    };
    match judged {
        Ok(picture) if picture.format == Format::Svg && !is_logo => Some(
            finding(
                Code::PictureFormat,
                format!("`{name}` cannot be shown: a screenshot is a bitmap, not an SVG"),
            )
            .help("save it as PNG, JPEG or WebP"),
        ),
        Ok(_) => None,
        Err(fault) => {
            let (code, why, help) = words(fault);
            let message = format!("`{name}` cannot be shown: {}", cut(why, 300));
            Some(finding(code, message).help(help))
        }
    }
}

/// Where a path leads.
#[derive(Debug, PartialEq, Eq)]
enum Leads<'a> {
    /// Below the folder.
    Inside,
    /// Out of it, or nowhere.
    Outside,
    /// Below it, if it is written without the folder in front.
    Nearly(&'a str),
}

/// Where the path of a picture leads.
fn leads(file: &str) -> Leads<'_> {
    let mut parts = file.split('/');
    let is_inside = !file.contains(['\\', ':'])
        && parts.all(|part| !part.is_empty() && part != "." && part != "..");
    let prefixed = file
        .trim_start_matches("./")
        .strip_prefix("registry/media/");
    match prefixed {
        Some(inside) if leads(inside) == Leads::Inside => Leads::Nearly(inside),
        None if is_inside => Leads::Inside,
        _ => Leads::Outside,
    }
}

fn words(fault: &Fault) -> (Code, &str, &'static str) {
    match fault {
        Fault::Format(why) => (
            Code::PictureFormat,
            why,
            "save it as SVG, PNG, JPEG or WebP, with the ending of that format",
        ),
        Fault::Content(why) => (
            Code::PictureFormat,
            why,
            "open it in a drawing program and save it again, without scripts, links and pictures from elsewhere",
        ),
        Fault::TooLarge(why) => (
            Code::PictureTooLarge,
            why,
            "make it smaller: a logo is shown at most 192 dots wide, a screenshot at most 1280",
        ),
        Fault::Unreadable(why) => (
            Code::PictureMissing,
            why,
            "put the file itself there, readable for everyone",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::{Leads, leads};

    #[test]
    fn paths_stay_below_the_folder() {
        for file in ["a.svg", "a/b.png", "a b/c..d.svg", "..a/b"] {
            assert_eq!(leads(file), Leads::Inside, "{file}");
        }
        assert_eq!(leads("registry/media/a.svg"), Leads::Nearly("a.svg"));
        assert_eq!(leads("./registry/media/a/b.svg"), Leads::Nearly("a/b.svg"));
        for file in [
            "../a.svg",
            "a/../../b.svg",
            "/etc/passwd",
            "a//b",
            "./a",
            "a\\..\\b",
            "C:/a.svg",
            "https://example.org/a.svg",
            "registry/media/../x.yaml",
        ] {
            assert_eq!(leads(file), Leads::Outside, "{file}");
        }
    }
}
