//! Writes a value as YAML the way many hands would: any order, quotes, line breaks, indentation,
//! brackets, anchors and comments.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::support::dice::Dice;
use crate::support::values::{quoted, reads};

/// What a scribe does; each number is one in so many, 0 is never.
#[derive(Clone, Copy)]
pub(crate) struct Habits {
    pub(crate) comments: usize,
    pub(crate) blocks: usize,
    pub(crate) brackets: usize,
    pub(crate) anchors: usize,
}

/// The hand of one who writes.
pub(crate) struct Scribe<'d> {
    dice: &'d mut Dice,
    habits: Habits,
    out: String,
    /// The texts of the comments written.
    pub(crate) comments: Vec<String>,
    /// By value, the anchor it bears.
    anchors: BTreeMap<String, String>,
    anchor_count: usize,
    /// Whether the latest scalar is a block, whose lines an indented comment would join.
    is_after_block: bool,
    /// Whether an empty line would belong to it too.
    is_after_kept: bool,
}

/// Members whose keys keep their order when a file is put into form.
const ORDERED: [&str; 3] = ["extra", "translations", "criteria"];

impl<'d> Scribe<'d> {
    pub(crate) fn new(dice: &'d mut Dice, habits: Habits) -> Self {
        Self {
            dice,
            habits,
            out: String::new(),
            comments: Vec::new(),
            anchors: BTreeMap::new(),
            anchor_count: 0,
            is_after_block: false,
            is_after_kept: false,
        }
    }

    /// The text of a mapping.
    pub(crate) fn document(&mut self, value: &Value) -> String {
        if self.chance(8) {
            self.out.push_str("%YAML 1.2\n");
            self.out.push_str("---\n");
        } else if self.chance(6) {
            self.out.push_str("---\n");
        }
        self.node(value, 0, "");
        self.remarks(0);
        let ending = ["\n", "\r\n", "\r"][self.dice.roll(8).saturating_sub(5)];
        std::mem::take(&mut self.out).replace('\n', ending)
    }

    fn chance(&mut self, one_in: usize) -> bool {
        self.dice.chance(one_in)
    }

    /// A comment with a text of its own.
    fn comment(&mut self) -> String {
        let number = self.comments.len();
        let frame = [
            "# c%",
            "#c%",
            "#  c% # more: [x] {",
            "#!c% é\t\"'",
            "# - c%: |",
        ];
        let frame = frame[self.dice.roll(frame.len())];
        let text = frame.replace('%', &format!("{number}."));
        self.comments.push(text.clone());
        text
    }

    /// Comments on lines of their own, and empty lines.
    fn remarks(&mut self, column: usize) {
        while self.habits.comments > 0 && self.chance(self.habits.comments) {
            if !self.is_after_kept && self.chance(3) {
                self.out.push_str(["\n", "  \n", "\n\n"][self.dice.roll(3)]);
            }
            let shifted = match self.dice.roll(4) {
                0 if !self.is_after_block => column + self.dice.roll(7),
                1 => column.saturating_sub(self.dice.roll(5)),
                _ => column,
            };
            self.out.push_str(&" ".repeat(shifted));
            let comment = self.comment();
            self.out.push_str(&comment);
            self.out.push('\n');
            self.is_after_block = false;
            self.is_after_kept = false;
        }
        if !self.is_after_kept && self.habits.comments > 0 && self.chance(5) {
            self.out.push('\n');
        }
    }

    /// Space behind something; a tab would belong to the indentation behind a sign that opens one.
    fn space(&mut self) -> &'static str {
        let line = self.out.rsplit('\n').next().unwrap_or_default();
        let opens = line.ends_with(['-', '?']) || line.trim() == ":";
        [" ", "  ", "\t"][self.dice.roll(if opens { 2 } else { 3 })]
    }

    /// Ends a line that holds more than a comment.
    fn end(&mut self) {
        if self.habits.comments > 0 && self.chance(self.habits.comments) {
            let space = self.space();
            let comment = self.comment();
            self.out.push_str(space);
            let line = self.out.rfind('\n').map_or(0, |at| at + 1);
            let column = self.out[line..].chars().count();
            self.out.push_str(&comment);
            if self.chance(6) && !self.out[line..].contains('\t') {
                let comment = self.comment();
                self.out.push('\n');
                self.out.push_str(&" ".repeat(column));
                self.out.push_str(&comment);
            }
        } else if self.chance(9) {
            let space = self.space();
            self.out.push_str(space);
        }
        self.out.push('\n');
        self.is_after_block = false;
        self.is_after_kept = false;
    }

    /// The members or items of a value, each on lines of its own.
    fn node(&mut self, value: &Value, column: usize, name: &str) {
        match value {
            Value::Object(members) => {
                let mut members: Vec<(&String, &Value)> = members.iter().collect();
                if !ORDERED.contains(&name) {
                    for i in (1..members.len()).rev() {
                        members.swap(i, self.dice.roll(i + 1));
                    }
                }
                for (key, member) in members {
                    let name = if ORDERED.contains(&name) { name } else { key };
                    self.remarks(column);
                    self.out.push_str(&" ".repeat(column));
                    self.member((key, member), column, name);
                }
            }
            Value::Array(items) => {
                for item in items {
                    self.remarks(column);
                    self.out.push_str(&" ".repeat(column));
                    self.item(item, column, name);
                }
            }
            _ => unreachable!("scalars stand behind a key or dash"),
        }
        if column > 0 {
            self.remarks(column);
        }
    }

    fn member(&mut self, (key, value): (&str, &Value), column: usize, name: &str) {
        let written = self.one_line(key, "k");
        if self.chance(40) {
            self.out.push_str("? ");
            self.out.push_str(&written);
            self.end();
            self.out.push_str(&" ".repeat(column));
            self.out.push(':');
        } else {
            self.out.push_str(&written);
            let colon = if self.chance(12) { " :" } else { ":" };
            self.out.push_str(colon);
        }
        let may_stand_left = value.is_array() && self.chance(3);
        self.value(value, column, Below(name, may_stand_left));
    }

    fn item(&mut self, value: &Value, column: usize, name: &str) {
        self.out.push('-');
        let is_compact = matches!(value, Value::Object(members) if !members.is_empty());
        if is_compact && self.habits.comments == 0 && self.chance(2) {
            // The first member behind the dash, the others below it.
            let Value::Object(members) = value else {
                return;
            };
            self.out.push_str("   ");
            let deeper = column + 4;
            for (i, (key, member)) in members.iter().enumerate() {
                if i > 0 {
                    self.out.push_str(&" ".repeat(deeper));
                }
                self.member((key, member), deeper, name);
            }
        } else {
            self.value(value, column, Below(name, false));
        }
    }

    /// What follows a key or dash in a column.
    fn value(&mut self, value: &Value, column: usize, below: Below<'_>) {
        let spelt = value.to_string();
        if spelt.len() > 6 && self.habits.anchors > 0 {
            if let Some(name) = self.anchors.get(&spelt).cloned()
                && self.chance(2)
            {
                self.out.extend([" *", &name]);
                return self.end();
            }
            if self.chance(self.habits.anchors) {
                self.anchor_count += 1;
                let name = format!("a{}", self.anchor_count);
                self.out.extend([" &", &name]);
                self.collection(value, column, below);
                self.anchors.insert(spelt, name);
                return;
            }
        }
        self.collection(value, column, below);
    }

    fn collection(&mut self, value: &Value, column: usize, Below(name, is_left): Below<'_>) {
        let is_empty = match value {
            Value::Object(members) => members.is_empty(),
            Value::Array(items) => items.is_empty(),
            _ => return self.scalar(value, column),
        };
        if is_empty || self.habits.brackets > 0 && self.chance(self.habits.brackets) {
            self.out.push(' ');
            self.bracket(value, column + 1);
            return self.end();
        }
        self.end();
        let deeper = column + [2, 2, 4, 1, 3][self.dice.roll(5)];
        self.node(value, if is_left { column } else { deeper }, name);
    }

    /// A list or mapping in brackets, further lines at least as deep as `column`.
    fn bracket(&mut self, value: &Value, column: usize) {
        let (open, close) = if value.is_array() {
            ('[', ']')
        } else {
            ('{', '}')
        };
        self.out.push(open);
        self.gap(column);
        let members: Vec<(Option<&str>, &Value)> = match value {
            Value::Object(members) => members.iter().map(|(k, v)| (Some(k.as_str()), v)).collect(),
            Value::Array(items) => items.iter().map(|item| (None, item)).collect(),
            _ => Vec::new(),
        };
        for (i, (key, member)) in members.iter().enumerate() {
            if let Some(key) = key {
                let key = quoted(key);
                self.out.push_str(&key);
                self.out.push_str(": ");
            }
            match member {
                Value::Object(_) | Value::Array(_) => self.bracket(member, column + 1),
                Value::String(text) => {
                    let text = self.one_line(text, "[k");
                    self.out.push_str(&text);
                }
                other => self.out.push_str(&other.to_string()),
            }
            if i + 1 < members.len() || self.chance(5) {
                self.out.push(',');
                self.gap(column);
            }
        }
        self.gap(column);
        self.out.push(close);
    }

    /// Space inside brackets.
    fn gap(&mut self, column: usize) {
        if self.chance(4) {
            self.end();
            self.remarks(column);
            self.out.push_str(&" ".repeat(column));
        } else if !self.out.ends_with(['[', '{']) {
            self.out.push(' ');
        }
    }

    fn scalar(&mut self, value: &Value, column: usize) {
        let Value::String(text) = value else {
            let is_left_out = value.is_null() && self.chance(2);
            if !is_left_out {
                self.out.extend([" ", &value.to_string()]);
            }
            return self.end();
        };
        if self.habits.blocks > 0
            && self.chance(self.habits.blocks)
            && let Some((head, lines)) = self.block(text, column)
        {
            self.out.push(' ');
            self.out.push_str(&head);
            if self.habits.comments > 0 && self.chance(self.habits.comments) {
                let comment = self.comment();
                self.out.extend([" ", &comment]);
            }
            self.out.push('\n');
            self.out.push_str(&lines);
            self.is_after_block = true;
            self.is_after_kept = head.contains('+');
            return;
        }
        if self.chance(12) && self.habits.comments > 0 {
            self.end();
            self.remarks(column + 1);
            self.out.push_str(&" ".repeat(column + 1));
        } else {
            self.out.push(' ');
        }
        let written = self.lines(text, column);
        self.out.push_str(&written);
        self.end();
    }

    /// A text on one line, in any quotes that keep it.
    fn one_line(&mut self, text: &str, before: &str) -> String {
        let single = format!("'{}'", text.replace('\'', "''"));
        let choices = [text.to_owned(), single];
        let choice = &choices[self.dice.roll(2)];
        let (line, back) = match before {
            "k" => (format!("{choice}: v\n"), json!({text: "v"})),
            _ => (format!("[{choice}, {choice} ]\n"), json!([text, text])),
        };
        let is_short = text.chars().count() < 90;
        if is_short && !text.contains('\n') && reads(&line, &back) {
            choice.clone()
        } else {
            quoted(text)
        }
    }

    /// A text in any quotes, broken over lines or not.
    fn lines(&mut self, text: &str, column: usize) -> String {
        let broken = format!("\n{}", " ".repeat(column + 1 + self.dice.roll(4)));
        let quoted = quoted(text);
        let single = text.replace('\'', "''");
        let mut choices = vec![quoted.clone()];
        if !text.contains('\n') {
            choices.extend([text.to_owned(), format!("'{single}'")]);
        }
        for one in choices.clone() {
            choices.push(self.broken(&one, &broken));
        }
        let choice = choices[self.dice.roll(choices.len())].clone();
        let margin = " ".repeat(column);
        if reads(&format!("{margin}k: {choice}\n"), &json!({"k": text})) {
            choice
        } else {
            quoted
        }
    }

    /// A text with some of its single blanks as line ends.
    fn broken(&mut self, text: &str, end: &str) -> String {
        let words: Vec<&str> = text.split(' ').collect();
        let mut out = words[0].to_owned();
        for word in &words[1..] {
            out.push_str(if self.chance(5) { end } else { " " });
            out.push_str(word);
        }
        out
    }

    /// A text as a block scalar behind something in a column, if one keeps it.
    fn block(&mut self, text: &str, column: usize) -> Option<(String, String)> {
        let deep = 1 + self.dice.roll(6);
        let margin = " ".repeat(column + deep);
        let style = ["|", ">"][self.dice.roll(2)];
        let number = if self.chance(2) {
            deep.to_string()
        } else {
            String::new()
        };
        let chomp = ["-", "", "+"][self.dice.roll(3)];
        let head = if self.chance(2) {
            format!("{style}{number}{chomp}")
        } else {
            format!("{style}{chomp}{number}")
        };
        let body = match text.strip_suffix('\n') {
            Some(body) if chomp != "-" => body,
            _ => text,
        };
        let folded = match style {
            ">" => self.broken(&body.replace('\n', "\n\n"), "\n"),
            _ => body.to_owned(),
        };
        let mut lines = String::new();
        for line in folded.split('\n') {
            if !line.is_empty() {
                lines.push_str(&margin);
                lines.push_str(line);
            }
            lines.push('\n');
        }
        if chomp != "+" && self.chance(3) {
            lines.push('\n');
        }
        let doc = match column {
            0 => format!("k: {head}\n{lines}z: 1\n"),
            _ => format!("a:\n{}k: {head}\n{lines}z: 1\n", " ".repeat(column)),
        };
        let inner = json!({"k": text});
        let expected = match column {
            0 => json!({"k": text, "z": 1}),
            _ => json!({"a": inner, "z": 1}),
        };
        reads(&doc, &expected).then_some((head, lines))
    }
}

/// The name of the member around a list or mapping, and whether its items may stand in its column.
struct Below<'a>(&'a str, bool);
