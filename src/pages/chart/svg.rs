//! The text of an SVG: its opening with title and description, escaped texts, labels cut to a width.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::markdown::escape;
use crate::pages::chart::figure::Words;
use crate::theme::html::Html;

/// A drawing that grows.
pub(crate) struct Svg(String);

/// The role of a drawing for people who cannot see it.
pub(crate) enum Role {
    /// One image, described by its title and description.
    Image,
    /// A group of links, which must stay reachable: links inside an image are not.
    Links,
}

impl Svg {
    /// The beginning of a drawing; `size` is its attributes for width, height and view.
    pub(crate) fn open(words: &Words<'_>, role: &Role, (class, size): (&str, &str)) -> Self {
        let id = words.id;
        let role = match role {
            Role::Image => "img",
            Role::Links => "group",
        };
        let title = escaped(words.title);
        let description = escaped(words.description);
        Self(format!(
            "<svg class=\"{class}\" role=\"{role}\" aria-labelledby=\"{id}-title\" \
             aria-describedby=\"{id}-desc\" {size}><title id=\"{id}-title\">{title}</title>\
             <desc id=\"{id}-desc\">{description}</desc>\n"
        ))
    }

    /// Adds text that is already safe.
    pub(crate) fn put(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    pub(crate) fn close(mut self) -> Html {
        self.0.push_str("</svg>");
        Html::new(self.0)
    }
}

/// A text without invisible characters, safe between tags and in attributes.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(&mut out, text);
    out
}

/// A label cut to this many columns of a terminal, with an ellipsis if something is missing.
pub(crate) fn cut(label: &str, columns: usize) -> String {
    if label.width() <= columns {
        return label.to_owned();
    }
    let mut width = 1;
    let mut kept: String = label
        .chars()
        .take_while(|c| {
            width += c.width().unwrap_or(0);
            width <= columns
        })
        .collect();
    kept.truncate(kept.trim_end().len());
    kept.push('…');
    kept
}

/// The words of a label in lines of this many columns; `None` if a word is wider than that.
pub(crate) fn wrap(label: &str, columns: usize) -> Option<Vec<String>> {
    let mut lines: Vec<String> = Vec::new();
    for word in label.split_whitespace() {
        if word.width() > columns {
            return None;
        }
        match lines.last_mut() {
            Some(line) if line.width() + 1 + word.width() <= columns => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    Some(lines)
}

#[cfg(test)]
mod tests {
    use super::{cut, escaped, wrap};

    #[test]
    fn a_label_is_cut_to_columns_not_to_characters() {
        assert_eq!(cut("Health", 6), "Health");
        assert_eq!(cut("Health and care", 8), "Health…");
        assert_eq!(cut("公共卫生与健康", 9), "公共卫生…");
    }

    #[test]
    fn a_label_is_wrapped_between_words_or_not_at_all() {
        let lines = wrap("Good Health and Well-Being", 11).unwrap();
        assert_eq!(lines, ["Good Health", "and", "Well-Being"]);
        assert_eq!(wrap("Infrastructure", 8), None);
    }

    #[test]
    fn a_hostile_label_stays_text() {
        let text = escaped("</text><script>\"'&\u{202E}");
        assert_eq!(text, "&lt;/text&gt;&lt;script&gt;&quot;&#39;&amp;");
    }
}
