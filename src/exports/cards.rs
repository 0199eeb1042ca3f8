//! The picture that other sites show beside a link to a page: name, mark, types and goals of a good, or the
//! title and the numbers of the site, as PNG.

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

/// The colours of marks in `style.css`, in the order of their classes.
const MARKS: [&str; 8] = [
    "#0b7285", "#5f3dc4", "#c2255c", "#d9480f", "#e8a400", "#2b8a3e", "#1864ab", "#7a6a53",
];

/// The colours of the goals, and whether their numbers are white.
const GOALS: [(&str, bool); 17] = [
    ("#e5243b", true),
    ("#dda63a", false),
    ("#4c9f38", false),
    ("#c5192d", true),
    ("#ff3a21", false),
    ("#26bde2", false),
    ("#fcc30b", false),
    ("#a21942", true),
    ("#fd6925", false),
    ("#dd1367", true),
    ("#fd9d24", false),
    ("#bf8b2e", false),
    ("#3f7e44", true),
    ("#0a97d9", false),
    ("#56c02b", false),
    ("#00689d", true),
    ("#19486a", true),
];

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
    let options = usvg::Options {
        fontdb: Arc::clone(&FONTS),
        font_family: "Noto Sans".to_owned(),
        ..usvg::Options::default()
    };
    let tree = usvg::Tree::from_str(&svg(card), &options).context("cannot read the card")?;
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
    let colour = MARKS[colour as usize % MARKS.len()];
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
        drawn(&card.about),
        (80, y, 34),
        "fill=\"#4f5d5b\"",
    );
    for (at, goal) in card.goals.iter().enumerate() {
        let Some((ground, is_white)) = GOALS.get(usize::from(*goal).wrapping_sub(1)) else {
            continue;
        };
        let x = 80 + 60 * i32::try_from(at).unwrap_or(0);
        let _ = write!(
            out,
            "<rect x=\"{x}\" y=\"506\" width=\"52\" height=\"52\" rx=\"8\" fill=\"{ground}\"/>"
        );
        let ink = if *is_white { "#fff" } else { "#111" };
        let style = format!("text-anchor=\"middle\" fill=\"{ink}\"");
        text(&mut out, &goal.to_string(), (x + 26, 542, 28), &style);
    }
    text(
        &mut out,
        drawn(&card.site),
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
    for (size, most, rows) in [(92, 18, 1), (72, 25, 2)] {
        let lines = wrapped(name, most);
        if lines.len() <= rows {
            return (lines, size);
        }
    }
    let mut lines = wrapped(name, 35);
    if lines.len() > LINES {
        lines.truncate(LINES);
        lines[LINES - 1].push('…');
    }
    (lines, 52)
}

/// A text in lines of at most so many characters.
fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let word: String = word.chars().take(most).collect();
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(&word);
            }
            _ => lines.push(word),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{Card, FONTS, is_drawn, lines, png, svg, wrapped};

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
    fn a_long_name_is_cut_into_lines() {
        let (short, size) = lines("OpenMRS");
        assert_eq!((short.len(), size), (1, 92));
        let (long, _) = lines(&"word ".repeat(60));
        assert_eq!(long.len(), 3);
        assert!(long[2].ends_with('…'));
        assert!(wrapped(&"x".repeat(200), 35)[0].len() <= 35);
        assert_eq!(lines("Registry of digital public goods").1, 72);
    }
}
