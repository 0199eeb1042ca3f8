//! The picture that other sites show beside a link to a page: name, mark, types and goals of a good, or the
//! title and the numbers of the site, as PNG.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Arc, LazyLock};

use anyhow::{Context as _, Result};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, fontdb::Database};

use crate::catalog::Status;
use crate::derive::facets::Kind;
use crate::markdown::{clean, escape};
use crate::media::mark;
use crate::site::context::Context;

/// The size that networks ask for.
const SIZE: (u32, u32) = (1200, 630);

/// Noto Sans Bold with the letters of [`is_drawn`], under the SIL Open Font License (`cards/OFL.txt`).
const FONT: &[u8] = include_bytes!("cards/NotoSans-Bold-subset.ttf");

/// The font, read once.
static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    fonts.load_font_data(FONT.to_vec());
    Arc::new(fonts)
});

/// The style sheet of the default theme, in which the colours of marks and goals are.
const STYLE: &str = include_str!("../../themes/default/assets/style.css");

/// The colours of marks, by the number in their class.
static MARKS: LazyLock<BTreeMap<u32, &str>> = LazyLock::new(|| {
    let rules = rules("mark-");
    rules
        .filter_map(|(at, rule)| Some((at, value(rule, "--mark")?)))
        .collect()
});

/// The colours of the goals and of their numbers, by goal.
static GOALS: LazyLock<BTreeMap<u32, (&str, &str)>> = LazyLock::new(|| {
    let rules = rules("goal-");
    rules
        .filter_map(|(at, rule)| Some((at, (value(rule, "--goal")?, value(rule, "--goal-ink")?))))
        .collect()
});

/// The rules of classes with a name and a number, by the number.
fn rules(name: &str) -> impl Iterator<Item = (u32, &'static str)> {
    let start = format!("  .{name}");
    STYLE.lines().filter_map(move |line| {
        let (number, rule) = line.strip_prefix(&start)?.split_once(" { ")?;
        Some((number.parse().ok()?, rule))
    })
}

/// The value of a property in a rule of one line.
fn value(rule: &'static str, property: &str) -> Option<&'static str> {
    let declarations = rule.split(';');
    let mut pairs = declarations.filter_map(|one| one.split_once(':'));
    let (_, value) = pairs.find(|(name, _)| name.trim() == property)?;
    Some(value.trim())
}

/// How wide lines are, between the margins of a card.
const WIDE: f32 = 1040.0;

/// The largest number of lines of a name.
const LINES: usize = 3;

/// What a card says.
struct Card {
    /// What its mark is made from.
    id: String,
    name: String,
    /// Below the name.
    about: String,
    goals: Vec<u8>,
    /// At the foot.
    site: String,
}

/// The card of a good.
///
/// # Errors
/// If it cannot be drawn.
pub(crate) fn of_good(context: &Context<'_>, position: usize) -> Result<Vec<u8>> {
    let good = context.site.good(position);
    let types = context.coded_links(Kind::Category, position);
    let types: Vec<String> = types.into_iter().map(|(_, link)| link.label).collect();
    let mut goals: Vec<u8> = good
        .entry
        .indicators
        .sdgs
        .iter()
        .map(|one| one.goal)
        .collect();
    goals.sort_unstable();
    goals.dedup();
    png(&Card {
        id: good.id.clone(),
        name: context.texts(&good.entry).name.into_owned(),
        about: types.join(" · "),
        goals,
        site: clean(&context.site.sources.config.title).into_owned(),
    })
}

/// The card of the site.
///
/// # Errors
/// If it cannot be drawn.
pub(crate) fn of_site(context: &Context<'_>) -> Result<Vec<u8>> {
    let current = context.site.with_status(Status::Current).len();
    let title = clean(&context.site.sources.config.title).into_owned();
    png(&Card {
        id: title.clone(),
        name: title,
        about: context.language.count("count-current", current),
        goals: (1..=17).collect(),
        site: context.site.sources.config.base_url.clone(),
    })
}

/// Whether the font has the letters of a text; others would be boxes.
fn is_drawn(text: &str) -> bool {
    text.chars().all(|c| {
        matches!(
            c,
            ' '..='~'
                | '\u{a0}'..='\u{17f}'
                | '\u{218}'..='\u{21b}'
                | '\u{384}'..='\u{3ff}'
                | '\u{400}'..='\u{4ff}'
                | '\u{1e80}'..='\u{1ef9}'
                | '\u{2010}'..='\u{2027}'
                | '\u{2030}'..='\u{203a}'
                | '€'
                | '™'
        )
    })
}

/// A text as it is drawn: empty if the font lacks a letter of it.
fn drawn(text: &str) -> &str {
    if is_drawn(text) { text } else { "" }
}

fn png(card: &Card) -> Result<Vec<u8>> {
    let tree = usvg::Tree::from_str(&svg(card), &options()).context("cannot read the card")?;
    let (width, height) = SIZE;
    let mut dots = Pixmap::new(width, height).context("cannot make the card")?;
    resvg::render(&tree, Transform::default(), &mut dots.as_mut());
    // The ground is white, so no dot is transparent.
    let opaque: Vec<u8> = dots
        .data()
        .chunks_exact(4)
        .flat_map(|dot| [dot[0], dot[1], dot[2]])
        .collect();
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Adaptive)
        .write_image(&opaque, width, height, ExtendedColorType::Rgb8)
        .context("cannot write the card")?;
    Ok(bytes)
}

/// The drawing of a card.
fn svg(card: &Card) -> String {
    let mark::Mark {
        colour,
        path,
        initials,
    } = mark::of(&card.id, &card.name);
    let colour = MARKS.get(&colour).copied().unwrap_or("#4f5d5b");
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 630\" font-weight=\"700\">\
         <path fill=\"#fff\" d=\"M0 0h1200v630H0z\"/>\
         <path fill=\"{colour}\" fill-opacity=\".1\" d=\"M0 0h1200v630H0z\"/>\
         <g transform=\"translate(80 72) scale(3)\"><rect width=\"48\" height=\"48\" rx=\"10\" fill=\"#fff\"/>\
         <clipPath id=\"c\"><rect width=\"48\" height=\"48\" rx=\"10\"/></clipPath>\
         <g clip-path=\"url(#c)\" fill=\"{colour}\"><path fill-opacity=\".16\" d=\"M0 0h48v48H0z\"/>\
         <path fill-opacity=\".32\" d=\"{path}\"/></g></g>\
         <g transform=\"translate(720 -60) scale(12)\" fill=\"{colour}\" fill-opacity=\".14\"><path d=\"{path}\"/></g>"
    );
    text(
        &mut out,
        drawn(&initials),
        (152, 163, 54),
        "text-anchor=\"middle\" fill=\"#16211f\"",
    );
    let (lines, size) = lines(drawn(&card.name));
    let mut y = 240 + size;
    for line in &lines {
        text(&mut out, line, (80, y, size), "fill=\"#16211f\"");
        y += size * 6 / 5;
    }
    text(
        &mut out,
        &fitted(drawn(&card.about), 34),
        (80, y, 34),
        "fill=\"#4f5d5b\"",
    );
    for (at, goal) in card.goals.iter().enumerate() {
        let Some((ground, ink)) = GOALS.get(&u32::from(*goal)) else {
            continue;
        };
        let x = 80 + 60 * i32::try_from(at).unwrap_or(0);
        let _ = write!(
            out,
            "<rect x=\"{x}\" y=\"506\" width=\"52\" height=\"52\" rx=\"8\" fill=\"{ground}\"/>"
        );
        let style = format!("text-anchor=\"middle\" fill=\"{ink}\"");
        text(&mut out, &goal.to_string(), (x + 26, 542, 28), &style);
    }
    text(
        &mut out,
        &fitted(drawn(&card.site), 24),
        (80, 600, 24),
        "fill=\"#4f5d5b\"",
    );
    out.push_str("</svg>");
    out
}

/// Adds a line of text at a place, in a size.
fn text(out: &mut String, text: &str, (x, y, size): (i32, i32, i32), style: &str) {
    let mut escaped = String::new();
    escape(&mut escaped, text);
    // Writing to a text cannot fail.
    let _ = write!(
        out,
        "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" {style}>{escaped}</text>"
    );
}

/// A name in lines, and the size of its letters, so that it fits: the largest that needs few lines.
fn lines(name: &str) -> (Vec<String>, i32) {
    for (size, rows) in [(92, 1), (72, 2)] {
        let lines = wrapped(name, size);
        if lines.len() <= rows && lines.iter().all(|line| width(line, size) <= WIDE) {
            return (lines, size);
        }
    }
    let mut lines = wrapped(name, 52);
    if lines.len() > LINES {
        lines.truncate(LINES);
        lines[LINES - 1].push('…');
    }
    (lines.iter().map(|line| fitted(line, 52)).collect(), 52)
}

/// A text in lines that are as wide as they may be in this size, if no word is wider.
fn wrapped(text: &str, size: i32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match longer.filter(|longer| width(longer, size) <= WIDE) {
            Some(longer) => {
                lines.pop();
                lines.push(longer);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A line, cut where it would be too wide.
fn fitted(line: &str, size: i32) -> String {
    if width(line, size) <= WIDE {
        return line.to_owned();
    }
    let mut kept: String = line.trim_end_matches('…').chars().take(LONGEST).collect();
    while width(&format!("{kept}…"), size) > WIDE {
        kept.pop();
    }
    kept.truncate(kept.trim_end().len());
    kept + "…"
}

/// More letters than the widest line has.
const LONGEST: usize = 200;

/// How wide a line is in the font: that of its drawing.
fn width(line: &str, size: i32) -> f32 {
    let mut drawing =
        String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" font-weight=\"700\">");
    let line: String = line.chars().take(LONGEST + 1).collect();
    text(&mut drawing, &line, (0, 0, size), "");
    drawing.push_str("</svg>");
    let tree = usvg::Tree::from_str(&drawing, &options());
    tree.map_or(0.0, |tree| tree.root().abs_bounding_box().width())
}

/// Drawings are read with the font of cards alone.
fn options() -> usvg::Options<'static> {
    usvg::Options {
        fontdb: Arc::clone(&FONTS),
        font_family: "Noto Sans".to_owned(),
        ..usvg::Options::default()
    }
}

#[cfg(test)]
mod tests {
    use super::{
        Card, FONTS, GOALS, LINES, MARKS, WIDE, fitted, is_drawn, lines, mark, png, svg, width,
    };

    fn card(name: &str) -> Card {
        Card {
            id: "a".to_owned(),
            name: name.to_owned(),
            about: "Open software".to_owned(),
            goals: vec![0, 3, 17, 200],
            site: "Registry".to_owned(),
        }
    }

    #[test]
    fn a_card_is_the_same_each_time_and_shows_its_name() {
        let one = png(&card("OpenMRS")).unwrap();
        assert_eq!(one, png(&card("OpenMRS")).unwrap());
        assert_eq!(&one[16..24], [0, 0, 4, 176, 0, 0, 2, 118]);
        assert_ne!(one, png(&card("OpenMRT")).unwrap());
        assert!(one.len() < 60_000, "{}", one.len());
    }

    #[test]
    fn a_name_in_another_script_is_left_out_and_markup_is_text() {
        assert!(is_drawn("Éclair Здоровье Υγεία ł ș"));
        for name in ["教育平台", "صحة", "हिन्दी"] {
            assert!(!svg(&card(name)).contains(name), "{name}");
            png(&card(name)).unwrap();
        }
        let hostile = svg(&card("</text><image href=\"file:///etc/passwd\"/>&x;"));
        assert!(!hostile.contains("<image"), "{hostile}");
        png(&card("</text><image href=\"file:///etc/passwd\"/>&x;")).unwrap();
    }

    #[test]
    fn the_font_has_the_letters_that_are_drawn() {
        assert_eq!(FONTS.faces().count(), 1);
        let face = FONTS.faces().next().unwrap();
        assert_eq!(face.families[0].0, "Noto Sans");
    }

    #[test]
    fn colours_are_those_of_the_style_sheet() {
        let marks: Vec<u32> = MARKS.keys().copied().collect();
        assert_eq!(marks, (0..mark::COLOURS).collect::<Vec<_>>());
        let goals: Vec<u32> = GOALS.keys().copied().collect();
        assert_eq!(goals, (1..=17).collect::<Vec<_>>());
        assert_eq!(GOALS[&2], ("#dda63a", "#111111"));
        let drawn = svg(&card("OpenMRS"));
        assert!(
            drawn.contains("#4c9f38") && drawn.contains("#19486a"),
            "{drawn}"
        );
    }

    #[test]
    fn lines_are_cut_by_how_wide_they_are_drawn() {
        assert!(width("mmmm", 92) > 2.0 * width("llll", 92));
        assert!((width("Moodle", 92) - 2.0 * width("Moodle", 46)).abs() < 0.5);
        // As many letters, of which only the narrow ones fit into one line.
        assert_eq!(lines("Illilli illilli lilli").1, 92);
        assert_eq!(lines("MWMWMWM WMWMWMW MWMWM").1, 72);
        for name in ["MW".repeat(100), "Open source ".repeat(20), "W".repeat(30)] {
            let (lines, size) = lines(&name);
            assert!(lines.len() <= LINES);
            assert!(
                lines.iter().all(|line| width(line, size) <= WIDE),
                "{lines:?}"
            );
            assert!(lines.last().unwrap().ends_with('…'), "{lines:?}");
        }
        assert_eq!(
            fitted("Open software · Open data", 34),
            "Open software · Open data"
        );
        assert!(width(&fitted(&"Open standards · ".repeat(9), 34), 34) <= WIDE);
    }

    #[test]
    fn a_long_name_is_cut_into_lines() {
        let (short, size) = lines("OpenMRS");
        assert_eq!((short.len(), size), (1, 92));
        let (long, _) = lines(&"word ".repeat(60));
        assert_eq!(long.len(), 3);
        assert!(long[2].ends_with('…'));
        assert_eq!(lines("Registry of digital public goods").1, 72);
    }
}
