//! A page as its blocks of code, each with the marks above it.
//!
//! A mark is an HTML comment, which readers of the page do not see. `tests/README.md` explains the marks.

/// What a comment above a block says about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Mark {
    /// Why the block is not run.
    NotRun(String),
    /// The folder that this block and those after it start in.
    In(String),
    /// Commands that make what a reader has at this point.
    Given(String),
    /// The block is the content of this file.
    File(String),
    /// What the block is, so that it can be validated.
    Check(String),
    /// The exit status of the last command of the block.
    Exit(i32),
    /// The block shows what the commands before it printed.
    Output,
}

/// A block of code.
#[derive(Debug)]
pub(super) struct Block {
    /// The line of its first fence, from 1.
    pub(super) line: usize,
    /// The word after the fence.
    pub(super) language: String,
    /// Its lines, without the indentation of its fence.
    pub(super) text: String,
    pub(super) marks: Vec<Mark>,
}

impl Block {
    /// Why it is not run.
    pub(super) fn not_run(&self) -> Option<&str> {
        self.marks.iter().find_map(|mark| match mark {
            Mark::NotRun(reason) => Some(reason.as_str()),
            _ => None,
        })
    }

    /// Whether it shows what commands printed: text always does.
    pub(super) fn is_output(&self) -> bool {
        self.language == "text" || self.marks.contains(&Mark::Output)
    }
}

/// The mark that a comment is. None for comments for people and other programs, which do not begin with a word
/// of ours.
fn mark(comment: &str) -> Option<Mark> {
    let comment = comment.trim();
    let (word, rest) = comment.split_once(':').unwrap_or((comment, ""));
    let rest = rest.trim().to_owned();
    Some(match word {
        "not run" => Mark::NotRun(rest),
        "in" => Mark::In(rest),
        "given" => Mark::Given(rest),
        "file" => Mark::File(rest),
        "check" => Mark::Check(rest),
        "exit" => Mark::Exit(rest.parse().unwrap()),
        "output" => Mark::Output,
        _ => return None,
    })
}

/// The blocks of a page, in order.
pub(super) fn blocks(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut marks = Vec::new();
    let mut lines = page.lines().enumerate();
    while let Some((at, line)) = lines.next() {
        let start = line.trim_start();
        let indent = line.len() - start.len();
        let ticks = start.len() - start.trim_start_matches('`').len();
        if ticks >= 3 {
            let inner = lines.by_ref().map(|(_, line)| line);
            let inner = inner.take_while(|line| line.trim() != &start[..ticks]);
            let inner = inner.map(|line| line.get(indent..).unwrap_or_default().to_owned() + "\n");
            blocks.push(Block {
                line: at + 1,
                language: start[ticks..].trim().to_owned(),
                text: inner.collect(),
                marks: std::mem::take(&mut marks),
            });
        } else if let Some(comment) = start.strip_prefix("<!-- ") {
            let mut comment = comment.to_owned();
            while !comment.contains("-->") {
                let (_, line) = lines.next().expect("a comment ends");
                comment = comment + "\n" + line;
            }
            let comment = comment.split("-->").next().unwrap_or_default();
            marks.extend(mark(comment));
        } else if !start.is_empty() {
            assert!(
                marks.is_empty(),
                "line {at}: a mark must be directly above a block"
            );
        }
    }
    blocks
}

#[test]
fn a_page_becomes_its_blocks_with_the_marks_above_them() {
    let page = "Text.\n\n<!-- exit: 1 -->\n<!-- given: a\nb -->\n  ```sh\n  one\n    two\n  ```\n\n```text\nx\n```\n";
    let blocks = blocks(page);
    assert_eq!(blocks.len(), 2);
    assert_eq!(blocks[0].text, "one\n  two\n");
    let given = Mark::Given("a\nb".to_owned());
    assert_eq!(blocks[0].marks, [Mark::Exit(1), given]);
    assert!(!blocks[0].is_output() && blocks[1].is_output());
    assert_eq!(blocks[1].line, 11);
}
