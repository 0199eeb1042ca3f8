//! Reads the HTML of a page as strictly as the theme writes it: every deviation is a panic.

/// One start tag.
#[derive(Debug, Clone)]
pub(crate) struct Tag {
    pub(crate) name: String,
    /// Attributes with their values, entities decoded.
    pub(crate) attributes: Vec<(String, String)>,
    /// The text after it, up to the next tag.
    pub(crate) text: String,
}

impl Tag {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// Elements without an end tag.
const VOID: [&str; 8] = ["meta", "link", "br", "hr", "input", "img", "rect", "source"];

/// The element whose end tag can be left out: the next one, or the end of its list, ends it.
const IMPLIED: &str = "option";

/// All start tags of a page.
///
/// # Panics
/// When elements are not balanced, an attribute is not quoted, or a `<` stands for itself.
pub(crate) fn tags(html: &str) -> Vec<Tag> {
    let mut tags: Vec<Tag> = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut rest = html
        .strip_prefix("<!doctype html>")
        .expect("a doctype comes first");
    while let Some(start) = rest.find('<') {
        if let Some(last) = tags.last_mut() {
            last.text.push_str(&decode(&rest[..start]));
        }
        rest = &rest[start + 1..];
        if let Some(after) = rest.strip_prefix('/') {
            let end = after.find('>').expect("an end tag ends");
            let name = &after[..end];
            if name != IMPLIED && open.last().is_some_and(|last| last == IMPLIED) {
                open.pop();
            }
            assert_eq!(open.pop().as_deref(), Some(name), "before: {after:.200}");
            rest = &after[end + 1..];
            continue;
        }
        let (tag, closed, after) = start_tag(rest);
        rest = after;
        if tag.name == "script" {
            let end = rest.find("</script>").expect("a script ends");
            let text = rest[..end].to_owned();
            rest = &rest[end + "</script>".len()..];
            tags.push(Tag { text, ..tag });
            continue;
        }
        if tag.name == IMPLIED && open.last().is_some_and(|last| last == IMPLIED) {
            open.pop();
        }
        if !closed && !VOID.contains(&tag.name.as_str()) {
            open.push(tag.name.clone());
        }
        tags.push(tag);
    }
    assert!(open.is_empty(), "left open: {open:?}");
    tags
}

/// A start tag, whether it closes itself, and what follows it.
fn start_tag(text: &str) -> (Tag, bool, &str) {
    let name_end = text
        .find(|c: char| !c.is_ascii_alphanumeric())
        .expect("a tag ends");
    assert!(name_end > 0, "a `<` that starts no tag: {text:.200}");
    let mut tag = Tag {
        name: text[..name_end].to_owned(),
        attributes: Vec::new(),
        text: String::new(),
    };
    let mut rest = &text[name_end..];
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix("/>") {
            return (tag, true, after);
        }
        if let Some(after) = rest.strip_prefix('>') {
            return (tag, false, after);
        }
        let end = rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | ':' | '_')))
            .expect("a tag ends");
        assert!(end > 0, "no attribute: {rest:.200}");
        let name = rest[..end].to_owned();
        rest = &rest[end..];
        let value = match rest.strip_prefix("=\"") {
            Some(after) => {
                let end = after.find('"').expect("a value ends");
                rest = &after[end + 1..];
                decode(&after[..end])
            }
            None => String::new(),
        };
        tag.attributes.push((name, value));
    }
}

/// The five entities that escaping writes.
fn decode(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}
