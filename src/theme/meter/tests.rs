//! Templates that would never end, or fill the memory, are stopped; all others give the same output as
//! before.

use std::fmt::Write;
use std::sync::Arc;

use tera::{Context, Tera};

use crate::embedded::Files;
use crate::links::{LinkStyle, Links};
use crate::locale::Locale;
use crate::theme::Theme;
use crate::theme::meter::count::counted;

/// What a theme of some templates writes for the first of them.
fn render(templates: &[(&str, &str)]) -> Result<String, String> {
    let files = templates.iter().map(|(name, text)| {
        let path = format!("templates/{name}");
        (path, text.as_bytes().to_vec())
    });
    let theme = Theme::new(&files.collect::<Files>()).map_err(|error| format!("{error:#}"))?;
    let locale = Arc::new(Locale::new("en", ["a = A"]).unwrap());
    let links = Links::new(LinkStyle::Pretty, "/", ("", ""));
    let templates_of_page = theme.speaking(&locale, &links);
    let page = templates_of_page.render(templates[0].0, &Context::new());
    page.map_err(|error| format!("{error:#}"))
}

fn stopped(template: &str) {
    let said = render(&[("a.html", template)]).unwrap_err();
    assert!(
        said.starts_with("`a.html`, line 1: it takes more than 100 million steps"),
        "{template:.200}: {said:.300}"
    );
}

fn repeated(opening: &str, levels: usize, closing: &str) -> String {
    opening.repeat(levels) + &closing.repeat(levels)
}

#[test]
fn loops_inside_of_loops_are_stopped() {
    let all = "{% for a in range(end=100000) %}";
    stopped(&repeated(all, 3, "{% endfor %}"));
    stopped(&repeated(
        "{% for a in [1, 2, 3, 4, 5, 6, 7, 8] %}",
        35,
        "{% endfor %}",
    ));
    stopped(&repeated("{% for a in 'abcdefgh' %}", 35, "{% endfor %}"));
    stopped(&repeated(
        "{% for a in ('abcdefgh' if true else '') %}",
        35,
        "{% endfor %}",
    ));
    stopped(&format!(
        "{{% set r = range(end=100000) %}}{}",
        repeated("{% for a in r %}", 3, "{% endfor %}")
    ));
    // Words that are not names elsewhere.
    stopped(&format!(
        "{{% set if = range(end=100000) %}}{}",
        repeated("{% for a in if %}", 3, "{% endfor %}")
    ));
    stopped("{% set r = range(end=100000) %}{{ [[1 for b in r if a > b] for a in r] | length }}");
    stopped("{{ range(end=100000) | unique | length }}");
    let idle = "{% if true %}{% endif %}".repeat(5_000);
    stopped(&format!("{all}{idle}{{% endfor %}}"));
}

#[test]
fn what_is_hidden_from_the_count_is_not() {
    let loops = format!(
        "{{% set r = range(end=100000) %}}{}",
        repeated("{% for a in r %}", 3, "{% endfor %}")
    );
    stopped(&format!(
        "{{%--raw%}}{{{{ '{{%endraw%}}{loops}{{# ' }}}} #}}"
    ));
    stopped(&format!("{{#-#}}{loops}{{#--#}}"));
    stopped(&format!("{{{{ \"}}}}{{%\" ~ '\\'}}}}' ~ `{{#` }}}}{loops}"));
    stopped(&format!(
        "{{%- raw -%}}{{% endraw_ %}}{{%-endraw-%}}{loops}"
    ));
}

#[test]
fn texts_and_lists_that_double_are_stopped() {
    let begin = "{% set s = 'xxxxxxxx' %}{% set l = [1] %}";
    for step in [
        "{% set s = s ~ s %}",
        "{% set_global s = s ~ s %}",
        "{% set s %}{{ s }}{{ s }}{% endset %}",
        "{% set s | upper %}{{ s }}{{ s }}{% endset %}",
        "{% set s = s | replace(from='x', to=s) %}",
        "{% set s = [s, s] | join(sep=s) %}",
        "{% set l = [...l, ...l] %}",
        "{% set l = [l, l] %}",
        "{% set l = [l for a in [1, 2]] %}",
        "{% set l = {\"a\": l, \"b\": l} %}",
    ] {
        stopped(&format!("{begin}{}", step.repeat(60)));
    }
    let filter = format!("{{% filter replace(from='x', to='{}') %}}", "x".repeat(60));
    let end = "{% endfilter %}";
    stopped(&format!("{}x{}", filter.repeat(30), end.repeat(30)));
    stopped(&format!(
        "{{% set x %}}{{% for a in range(end=100000) %}}{}{{% endfor %}}{{% endset %}}",
        "y".repeat(100_000)
    ));
}

#[test]
fn components_and_includes_that_multiply_are_stopped() {
    let (mut calls, mut bodies, mut includes) = (String::new(), String::new(), Vec::new());
    for n in 0..18 {
        let inner = format!("{{{{ <c{}/> }}}}", n + 1).repeat(10);
        write!(
            calls,
            "{{% component c{n}() %}}{inner}{{% endcomponent c{n} %}}"
        )
        .unwrap();
        let inner = format!("{{% <c{0}> %}}{{% </c{0}> %}}", n + 1).repeat(10);
        write!(
            bodies,
            "{{% component c{n}() %}}{inner}{{% endcomponent c{n} %}}"
        )
        .unwrap();
        let inner = format!("{{% include \"c{}.html\" %}}", n + 1).repeat(10);
        includes.push((format!("c{n}.html"), inner));
    }
    let last = "{% component c18() %}{% endcomponent c18 %}";
    stopped(&format!("{calls}{last}{{{{ <c0/> }}}}"));
    stopped(&format!("{bodies}{last}{{% <c0> %}}{{% </c0> %}}"));
    includes.push(("c18.html".to_owned(), String::new()));
    let templates = includes
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()));
    let said = render(&templates.collect::<Vec<_>>()).unwrap_err();
    assert!(said.contains("more than 100 million steps"), "{said}");
    let endless = "{% component c() %}{{ <c/> }}{{ <c/> }}{% endcomponent c %}{{ <c/> }}";
    let said = render(&[("a.html", endless)]).unwrap_err();
    assert!(said.contains("recursion depth"), "{said}");
}

#[test]
fn templates_that_lie_too_deep_in_each_other_are_refused() {
    let chain: Vec<(String, String)> = (0..30)
        .map(|n| {
            (
                format!("c{n}.html"),
                format!("{{% include \"c{}.html\" %}}", n + 1),
            )
        })
        .chain([("c30.html".to_owned(), String::new())])
        .collect();
    let templates: Vec<(&str, &str)> = chain
        .iter()
        .map(|(a, b)| (a.as_str(), b.as_str()))
        .collect();
    let said = render(&templates).unwrap_err();
    assert!(said.contains("nest more than 24 levels deep"), "{said}");
    let levels = "{% set l = [l] %}".repeat(100);
    let said = render(&[("a.html", &format!("{{% set l = 1 %}}{levels}"))]).unwrap_err();
    assert!(said.contains("more than 64 levels deep"), "{said}");
    for circle in ["{% include 'a.html' %}", "{% extends 'a.html' %}"] {
        let said = render(&[("a.html", circle)]).unwrap_err();
        assert!(said.contains("Circular"), "{said}");
    }
}

#[test]
fn a_page_has_no_more_bytes_than_it_may() {
    let text = "y".repeat(1_000);
    let said = render(&[(
        "a.html",
        &format!("{{% for a in range(end=100000) %}}{text}{{% endfor %}}"),
    )]);
    let said = said.unwrap_err();
    assert!(
        said == "it writes more than 32 MiB for one page" || said.contains("100 million steps"),
        "{said}"
    );
}

#[test]
fn an_error_shows_the_template_as_it_was_written() {
    let said = render(&[("a.html", "<p>\n é {{ 'x' ~ 'y' }} {{ nothing.there }}")]).unwrap_err();
    assert!(said.contains("\n --> a.html:2:23\n"), "{said}");
    assert!(
        said.contains("\n2 |  é {{ 'x' ~ 'y' }} {{ nothing.there }}\n"),
        "{said}"
    );
}

#[test]
fn a_template_that_counts_writes_the_same() {
    let template = r#"
{%- set a = [1, 2, 3] -%}
{% set m = {"k": "v", "l": [a, "x"], "n": {"o": 'p'}} %}
  {# a comment -#}  trimmed {#- another #}
{%- for n in a -%}  {{ n }}, {{ loop.index }}{% if not loop.last %}; {% endif %}
{%- endfor %}
{% for k, v in {"one": 1} %}{{ k ~ "=" ~ v }}{% else %}none{% endfor %}
{% raw %}{{ kept }}{% endraw %}
{{ a[0] }} {{ a[1:] }} {{ a[:-1][0] }} {{ m.l[0][2] }} {{ m?.n?.o }} {{ m["k"] | upper | replace(from="V", to="<w>") }}
{{ -a[0] + 2 * 3 ** 2 - 7 // 2 % 3 }} {{ 1 if a is iterable and not m is defined else "b" }}
{{ 2 in a }} {{ 4 not in a }} {{ missing is undefined }} {{ missing | default(value="d") }}
{{ [n * 2 for n in a if n > 1] | join(sep="/") }} {{ [...a, 4] | length }} {{ "abc"[1] }} {{ ("x" ~ "y") | length }}
{% set block | upper | trim %} b <i> {% endset %}{{ block }}{{ block | length }}
{% set block %}<i>{{ "<" }}</i>{% endset %}{{ block }}
{% filter upper | replace(from="A", to="&") %}a{{ "<" }}{% endfilter %}
{% component box(title, n=1, ...rest) {"about": "a box"} %}
[{{ title }} {{ n }} {{ rest | length }}{% if body %} {{ body }}{% endif %}]
{%- endcomponent box %}
{% set title = "short" %}{{ <box title/> }} {{ <box title="t" n={2} more={a}/> }} {{ <box {...{"title": "s"} } /> }}
{% <box title={"<b>"} n={a | length}> -%}  in <{{ title }}>  {%- </box> %}
{% if a is containing(pat=2) %}{{ "yes" if a == [1, 2, 3] else "no" }}{% elif a %}elif{% endif %}
{{ "a text that is longer than the sixty-four characters that are not worth counting, with <signs>" }}
{%- if a[0] %}  end{% endif -%}  .
"#;
    let mut tera = Tera::default();
    tera.add_raw_template("plain.html", template).unwrap();
    let plain = tera.render("plain.html", &Context::new()).unwrap();
    assert!(counted(template).unwrap().text.len() > template.len() + 500);
    assert_eq!(render(&[("plain.html", template)]).unwrap(), plain);
    assert!(plain.contains("[&lt;b&gt; 3 0 in <short>]"), "{plain}");
}
