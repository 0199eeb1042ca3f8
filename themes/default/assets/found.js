// Shows on a good's page where the words of a search were found: marks them, opens the rows that hold them, and goes to
// the place that has the most of them. The address carries the words behind `#`, where no request does.

const PARTS = new Map([
  ["topics", ".good > .top"],
  ["countries", "[aria-labelledby=deployment]"],
  ["description", "[aria-labelledby=description]"],
  ["evidence", "[aria-labelledby=standard]"],
]);
const LEFT = "script, style, nav, .related, .improve, .unfold, mark, .hidden, summary > .gist";
const BLOCK = "p, li, dd, dt, td, th, blockquote, summary, h1, h2, h3, h4, h5, h6";
const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const DENSE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
const MOST = 500;
const fold = (text) => text.normalize("NFKD").toLowerCase().replace(/\p{Mn}/gu, "");

// Where in a text the words are: whole words, or parts of what is written without spaces.
function* places(text, words) {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const folded = fold(run);
    if (words.has(folded)) yield [index, index + run.length];
    else if (DENSE.test(run) && folded.length === run.length) {
      for (let at = 0; at < run.length; at++) {
        const word = [...words].find((own) => folded.startsWith(own, at));
        if (!word) continue;
        yield [index + at, index + at + word.length];
        at += word.length - 1;
      }
    }
  }
}

function mark(node, words) {
  const found = [...places(node.data, words)].reverse();
  for (const [from, to] of found) {
    const marked = document.createElement("mark");
    marked.append(document.createTextNode(node.data.slice(from, to)));
    node.splitText(to);
    node.splitText(from).replaceWith(marked);
  }
}

/** The first mark of the place with the most different words. Where several have as many, a word that is there less often
tells more. */
function best(marks) {
  const often = new Map();
  const blocks = new Map();
  for (const one of marks) {
    const word = fold(one.textContent);
    often.set(word, (often.get(word) ?? 0) + 1);
    const block = one.closest(BLOCK) ?? one.parentElement;
    const { words } = blocks.get(block) ?? blocks.set(block, { first: one, words: new Set() }).get(block);
    words.add(word);
  }
  const rarity = ({ words }) => [...words].reduce((sum, word) => sum + 1 / often.get(word), 0);
  const isBetter = (a, b) => a.words.size > b.words.size || (a.words.size === b.words.size && rarity(a) > rarity(b));
  return [...blocks.values()].reduce((top, one) => (top && !isBetter(one, top) ? top : one), undefined)?.first;
}

/** Marks the words that an address names, and goes to the place with the most of them in the part that it names. */
export function show(hash) {
  const asked = new URLSearchParams(hash.slice(1));
  const words = new Set((asked.get("found") ?? "").split(" ").map(fold).filter(Boolean).slice(0, 40));
  const article = document.querySelector(".good");
  if (!article || !words.size) return;
  for (const old of article.querySelectorAll("mark.found")) old.replaceWith(...old.childNodes);
  article.normalize();
  const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (texts.nextNode()) if (!texts.currentNode.parentElement.closest(LEFT)) nodes.push(texts.currentNode);
  for (const node of nodes) if (article.querySelectorAll("mark").length < MOST) mark(node, words);
  const marks = [...article.querySelectorAll("mark")];
  const part = article.querySelector(PARTS.get(asked.get("in")) ?? ".facts") ?? article;
  for (const one of marks) {
    one.className = "found";
    for (let row = one.closest("details"); row; row = row.parentElement.closest("details")) row.open = true;
  }
  const first = best(marks.filter((one) => part.contains(one))) ?? best(marks) ?? part;
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
  first.scrollIntoView({ block: "center" });
}
