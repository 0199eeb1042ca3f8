//! Writes what is the same on every page of a language into its templates: messages without values, icons,
//! links to fixed addresses. Most calls of a template are of this kind.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};
use tera::{Context, Tera, context};

use crate::links::Links;

/// A call with nothing but texts as arguments: `{{ t(id="a", b="c") }}`, `{{ <icon name={"a"}/> }}`. The
/// group is there if the result can depend on where the page is.
static CALL: LazyLock<Regex> = LazyLock::new(|| {
    let function = r#"(?:t|(link|asset))\([a-z]+="[^"]*"(?:, [a-z]+="[^"]*")*\)"#;
    let component = r#"<[a-z]+(?: [a-z]+=\{"[^"]*"\})+/>"#;
    let call = format!(r"\{{\{{ (?:{function}|{component}) \}}\}}");
    Regex::new(&call).expect("the expression is fixed")
});

/// Templates with the output of their fixed calls in place of the calls, given a Tera that has the
/// templates and the functions of the language. A call stays if it cannot be made without a page.
pub(super) fn fixed(
    tera: &Tera,
    templates: &[(String, String)],
    links: &Links,
) -> Vec<(String, String)> {
    let page = BTreeMap::from([("root", links.root()), ("home", links.home())]);
    let context = context! { page => &page };
    let mut known = BTreeMap::new();
    let templates = templates.iter().map(|(name, text)| {
        if name == "request.md" {
            // It is no HTML, and what is written here would be escaped.
            return (name.clone(), text.clone());
        }
        let fixed = CALL.replace_all(text, |found: &Captures<'_>| {
            let range = found.get_match().range();
            let call = &text[range.clone()];
            let depends = found.get(1).is_some() && !links.are_fixed();
            if depends || is_trimmed(text, range) {
                return call.to_owned();
            }
            let output = || output(tera, call, &context).unwrap_or_else(|| call.to_owned());
            known.entry(call).or_insert_with(output).clone()
        });
        (name.clone(), fixed.into_owned())
    });
    templates.collect()
}

/// What a call writes, if no part of it could be read as code.
fn output(tera: &Tera, call: &str, context: &Context) -> Option<String> {
    let output = tera.render_str(call, context, true).ok()?;
    let is_text = !["{{", "{%", "{#"].iter().any(|code| output.contains(code));
    (is_text && !output.ends_with('{')).then_some(output)
}

/// Whether the code beside a call trims texts: it would trim what the call writes, too.
fn is_trimmed(template: &str, call: Range<usize>) -> bool {
    template[..call.start].ends_with("-%}") || template[call.end..].starts_with("{%-")
}

#[cfg(test)]
mod tests {
    use tera::{Kwargs, State, Tera};

    use crate::links::{LinkStyle, Links};

    use super::fixed;

    /// What becomes of a template; messages are written in upper case.
    fn written(template: &str, style: LinkStyle) -> String {
        let mut tera = Tera::new();
        for name in ["t", "link"] {
            tera.register_function(name, |kwargs: Kwargs, _: &State<'_>| {
                let id = kwargs.get::<&str>("id")?.unwrap_or("link");
                match id {
                    "missing" => Err(tera::Error::message("missing")),
                    _ => Ok(id.to_uppercase()),
                }
            });
        }
        let icon = "{% component icon(name) %}<svg>{{ name }}</svg>{% endcomponent icon %}";
        tera.add_raw_template("icons.html", icon).unwrap();
        let templates = [("a.html".to_owned(), template.to_owned())];
        let links = Links::new(style, "/", ("", ""));
        let mut fixed = fixed(&tera, &templates, &links);
        fixed.remove(0).1
    }

    #[test]
    fn what_is_the_same_on_every_page_is_written_once() {
        let template = "<p>{{ t(id=\"a<b\") }} {{ <icon name={\"x\"}/> }}{{ t(id=\"c\", count=\"{count}\") }}</p>\
                        {{ link(to=\"goods/\") }}";
        assert_eq!(
            written(template, LinkStyle::Pretty),
            "<p>A&lt;B <svg>x</svg>C</p>LINK"
        );
        let portable = written(template, LinkStyle::Portable);
        assert!(
            portable.ends_with("C</p>{{ link(to=\"goods/\") }}"),
            "{portable}"
        );
    }

    #[test]
    fn a_call_that_needs_its_page_or_could_be_read_as_code_stays() {
        for template in [
            "{{ t(id=name) }}",
            "{{ t(id=\"a\", count=count) }}",
            "{{ name | default(value=\"a\") }}",
            "{{ <icon name={item.name}/> }}",
            "{{ t(id=\"missing\") }}",
            "{{ t(id=\"{{ x }}\") }}",
            "{{ t(id=\"{\") }}{ x }}",
            "{% if a -%}{{ t(id=\" a\") }}{% endif %}",
            "{{ t(id=\"a \") }}{%- if a %}",
        ] {
            assert_eq!(written(template, LinkStyle::Pretty), template);
        }
    }
}
