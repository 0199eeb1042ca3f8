//! Counts the values in the expressions of a tag.

use crate::theme::meter::count::{FILTER, GUARDED, SHORT, Writer};
use crate::theme::meter::tokens::{Kind, Token};

/// What is open inside a tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    /// Brackets around a part of an expression.
    Group,
    /// The arguments of a function or filter, of which the result is counted.
    Call,
    /// The arguments of a test.
    Test,
    /// The index in a list or mapping.
    Index,
    /// The items of a list.
    List,
    /// `[value for name in values]`, from `for` on.
    Each,
    /// The members of a mapping.
    Mapping,
    /// `<name ... />`.
    Component,
    /// `{...}` after the name of a component's argument.
    Argument,
}

/// The walk through the tokens of an expression.
struct Walk<'t> {
    tokens: &'t [Token],
    at: usize,
    open: Vec<Open>,
    /// Whether a value must come next.
    wants: bool,
    /// Whether values may be taken apart, so that a short text counts too.
    iterates: bool,
}

impl Writer<'_> {
    /// Counts every value of an expression that begins with one.
    pub(crate) fn expression(&mut self, tokens: &[Token]) {
        self.walk(Walk {
            wants: true,
            ..Walk::new(tokens)
        });
    }

    /// The same of one whose value is iterated over.
    pub(crate) fn iterated(&mut self, tokens: &[Token]) {
        self.walk(Walk {
            wants: true,
            iterates: true,
            ..Walk::new(tokens)
        });
    }

    /// The same for filters, `| name | name`; the first may follow another character.
    pub(crate) fn filters(&mut self, tokens: &[Token]) {
        let mut walk = Walk::new(tokens);
        if !tokens.is_empty() {
            self.filter(&mut walk);
            walk.at += 1;
            self.walk(walk);
        }
    }

    fn walk(&mut self, mut walk: Walk<'_>) {
        while let Some(token) = walk.tokens.get(walk.at) {
            match token.kind {
                _ if walk.open.last() == Some(&Open::Component) => self.component(&mut walk),
                Kind::Word if walk.wants => self.value(&mut walk),
                Kind::Word => self.operator(&mut walk),
                Kind::Text => self.literal(&mut walk),
                Kind::Number => walk.wants = false,
                Kind::Sign => self.sign(&mut walk),
            }
            walk.at += 1;
        }
    }

    fn peek(&self, walk: &Walk<'_>, further: usize) -> &str {
        self.word(walk.tokens.get(walk.at + further))
    }

    /// Counts the value that ends here, unless an index follows: then the indexed value counts.
    fn end_of_value(&mut self, walk: &mut Walk<'_>) {
        walk.wants = false;
        if !matches!(self.peek(walk, 1), "[" | "?[") {
            self.count(&walk.tokens[walk.at].clone());
        }
    }

    /// A list or mapping is counted with all in it.
    fn end_of_literal(&mut self, walk: &mut Walk<'_>) {
        walk.wants = false;
        if !matches!(walk.open.last(), Some(Open::List | Open::Mapping)) {
            self.end_of_value(walk);
        }
    }

    /// A name where a value is expected. No word is reserved.
    fn value(&mut self, walk: &mut Walk<'_>) {
        let is_argument = matches!(walk.open.last(), Some(Open::Call | Open::Test));
        match self.peek(walk, 0) {
            "not" => {}
            "none" | "None" | "null" | "true" | "True" | "false" | "False" => walk.wants = false,
            _ if is_argument && self.peek(walk, 1) == "=" => walk.at += 1,
            _ if self.peek(walk, 1) == "(" => {
                walk.open.push(Open::Call);
                walk.at += 1;
            }
            _ => {
                self.members(walk);
                self.end_of_value(walk);
            }
        }
    }

    /// A word after a value.
    fn operator(&self, walk: &mut Walk<'_>) {
        match self.peek(walk, 0) {
            "is" => self.test(walk),
            "for" => {
                // The names that the items get are not values.
                while !matches!(self.peek(walk, 0), "in" | "") {
                    walk.at += 1;
                }
                walk.open.pop();
                walk.open(Open::Each);
                walk.iterates = true;
            }
            // The first word of `not in`.
            "not" => {}
            _ => walk.wants = true,
        }
    }

    /// Reads `.name.name`.
    fn members(&self, walk: &mut Walk<'_>) {
        while matches!(self.peek(walk, 1), "." | "?.") {
            walk.at += 2;
        }
    }

    /// Reads `is not name`, and the arguments of the test.
    fn test(&self, walk: &mut Walk<'_>) {
        walk.at += 1 + usize::from(self.peek(walk, 1) == "not");
        walk.wants = self.peek(walk, 1) == "(";
        if walk.wants {
            walk.open.push(Open::Test);
            walk.at += 1;
        }
    }

    /// After `|` or the like: a filter, whose result is counted.
    fn filter(&mut self, walk: &mut Walk<'_>) {
        walk.at += 1;
        let name = self.peek(walk, 0);
        if GUARDED.contains(&name) {
            self.copy(walk.tokens[walk.at].range.start);
            self.insert(&format!("{FILTER}_"));
        }
        if self.peek(walk, 1) == "(" {
            walk.open.push(Open::Call);
            walk.at += 1;
            walk.wants = true;
        } else if walk.at < walk.tokens.len() {
            self.end_of_value(walk);
        }
    }

    fn literal(&mut self, walk: &mut Walk<'_>) {
        let is_key = self.peek(walk, 1) == ":" && walk.open.last() == Some(&Open::Mapping);
        let is_short = walk.tokens[walk.at].range.len() < SHORT && !walk.iterates;
        walk.wants = false;
        if !is_key && !is_short {
            self.end_of_literal(walk);
        }
    }

    fn sign(&mut self, walk: &mut Walk<'_>) {
        match self.peek(walk, 0) {
            "(" => walk.open(Open::Group),
            "[" if walk.wants => walk.open(Open::List),
            "[" | "?[" => walk.open(Open::Index),
            "{" => walk.open(Open::Mapping),
            "<" if walk.wants => {
                walk.at += 1;
                self.members(walk);
                walk.open(Open::Component);
            }
            "|" => self.filter(walk),
            ")" | "]" | "}" => self.close(walk),
            _ => walk.wants = true,
        }
    }

    fn close(&mut self, walk: &mut Walk<'_>) {
        match walk.open.pop() {
            Some(Open::Call) => self.end_of_value(walk),
            Some(Open::Index) => {
                self.members(walk);
                self.end_of_value(walk);
            }
            Some(Open::List | Open::Each | Open::Mapping) => self.end_of_literal(walk),
            _ => walk.wants = false,
        }
    }

    /// The arguments of a component: `name="text"`, `name={value}`, `{...values}`, and `name` for
    /// `name={name}`.
    fn component(&mut self, walk: &mut Walk<'_>) {
        let token = walk.tokens[walk.at].clone();
        match self.peek(walk, 0) {
            "{" => walk.open(Open::Argument),
            ">" => {
                walk.open.pop();
                let before = walk.at.checked_sub(1).and_then(|at| walk.tokens.get(at));
                if self.word(before) == "/" {
                    self.end_of_value(walk);
                }
            }
            name if token.kind == Kind::Word && self.peek(walk, 1) != "=" => {
                let argument = format!("={{{name}|{FILTER}}}");
                self.copy(token.range.end);
                self.insert(&argument);
            }
            _ => {}
        }
    }
}

impl<'t> Walk<'t> {
    fn new(tokens: &'t [Token]) -> Self {
        Self {
            tokens,
            at: 0,
            open: Vec::new(),
            wants: false,
            iterates: false,
        }
    }

    fn open(&mut self, what: Open) {
        self.open.push(what);
        self.wants = true;
    }
}
