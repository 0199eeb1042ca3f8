// Finds goods in the index that `dpg build` writes below `search/`, and shows them as the visitor types.

// ---- The index: from files to results. docs/search.md describes the format. src/search does the same in Rust. ----

const STATUSES = ["current", "candidate", "former"];
const WORD = "[\\p{L}\\p{M}\\p{N}]";
const DENSE =
  "[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}ー]";
const RUNS = new RegExp(`((?:(?=${WORD})${DENSE})+)|(?:(?!${DENSE})${WORD})+`, "gu");
const SHOWN = new RegExp(`(?:${WORD}|[\\u00ad\\u200b-\\u200d\\u2060])+`, "gu");
const LONGEST = 40;
const FEW = 10;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Opens the index of a language at `base`; `root` is where the files of no language are. */
export async function open(base, root = base, get = fetchBytes) {
  const index = new Index(base, root, get);
  await index.load(false);
  return index;
}

async function fetchBytes(url, fresh) {
  const answer = await fetch(url, fresh ? { cache: "reload" } : {});
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function inflate(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Numbers and lists of words, one after the other. */
class Input {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }
  number() {
    let number = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = this.bytes[this.at++];
      number += (byte & 127) * unit;
      if (!(byte > 127)) return number;
    }
  }
  numbers(count) {
    return Array.from({ length: count }, () => this.number());
  }
  take(count) {
    return this.bytes.subarray(this.at, (this.at += count));
  }
  words() {
    const count = this.number();
    const shared = this.numbers(count);
    const lengths = this.numbers(count);
    const tails = decoder.decode(this.take(this.number()));
    let word = "";
    let at = 0;
    return shared.map((same, i) => (word = word.slice(0, same) + tails.slice(at, (at += lengths[i]))));
  }
  ascending(count) {
    const numbers = new Int32Array(count);
    for (let i = 0, next = 0; i < count; i++) {
      numbers[i] = next + this.number();
      next = numbers[i] + 1;
    }
    return numbers;
  }
  /** Words, each with its goods and, where `weighed`, what it says about them. */
  postings(words, weighed) {
    const docs = this.numbers(words.length).map((count) => this.ascending(count));
    const impacts = weighed && docs.map((list) => this.take(list.length));
    return { words, docs, impacts };
  }
}

/** The first place in a sorted list that is not before `word`. */
function place(list, word) {
  let from = 0;
  for (let to = list.length; from < to; ) {
    const middle = (from + to) >> 1;
    if (list[middle] < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Sixteen times the logarithm to the base of two, straight between powers. */
function log(number) {
  const power = 31 - Math.clz32(number);
  return 16 * power + Math.floor(((number - 2 ** power) * 16) / 2 ** power);
}

/** How many letters have to be put in, left out, replaced or exchanged with their neighbour, up to `most`. */
function edits(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older = [];
  let old = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    [older, old, row] = [old, row, [i]];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], older[j - 2] + 1);
      }
    }
    if (Math.min(...row) > most) return most + 1;
  }
  return row[b.length];
}

const turned = (word) => [...word].reverse().join("");

class Index {
  constructor(base, root, get) {
    Object.assign(this, { base, root, get });
  }

  /** Reads the root; with `fresh` past all caches. */
  async load(fresh) {
    this.fresh = fresh;
    const file = await this.get(`${this.base}index.bin`, fresh);
    this.version = file.subarray(0, 4);
    const input = new Input(await inflate(file.subarray(4)));
    if (input.number() !== 1) throw new Error("the search index is of another format");
    this.neutral = input.take(4);
    const totals = input.numbers(3);
    this.total = Object.fromEntries(STATUSES.map((status, i) => [status, totals[i]]));
    this.ends = [totals[0], totals[0] + totals[1], totals[0] + totals[1] + totals[2]];
    this.goods = this.ends[2];
    this.cardsPerFile = input.number();
    const count = input.number();
    const firsts = input.ascending(count);
    const lengths = input.numbers(count);
    this.letters = new Map();
    input.words().forEach((to, i) => {
      for (let more = 0; more < lengths[i]; more++) {
        const letter = more ? String.fromCodePoint(to.codePointAt(0) + more) : to;
        this.letters.set(String.fromCodePoint(firsts[i] + more), letter);
      }
    });
    this.frequent = new Set(input.words());
    this.endings = new Set(input.words());
    this.firsts = {};
    for (const kind of ["terms", "names", "forward", "backward"]) this.firsts[kind] = input.words();
    this.files = new Map();
    this.matches = new Map();
  }

  /** Does something; when files turn out to be of another version, once more with new ones. */
  async retry(action) {
    try {
      return await action();
    } catch (error) {
      const before = String(this.version);
      await this.load(true);
      if (String(this.version) === before) throw error;
      return action();
    }
  }

  /** A file, read once. */
  file(path, read, neutral) {
    let file = this.files.get(path);
    if (!file) {
      file = this.read(path, read, neutral);
      this.files.set(path, file);
      file.catch(() => this.files.delete(path));
    }
    return file;
  }

  async read(path, read, neutral) {
    const bytes = await this.get((neutral ? this.root : this.base) + path, this.fresh);
    if (String(bytes.subarray(0, 4)) !== String(neutral ? this.neutral : this.version)) {
      throw new Error(`${path} is of another version`);
    }
    return read(new Input(await inflate(bytes.subarray(4))));
  }

  fold(text) {
    const folded = text.normalize("NFKD").toLowerCase().replace(/\p{Mn}/gu, "");
    return folded.replace(/[^\0-\x7f]/gu, (letter) => this.letters.get(letter) ?? letter);
  }

  /** The words of a text; pairs of characters where no spaces stand between words. */
  runs(folded) {
    const found = [];
    for (const run of folded.matchAll(RUNS)) {
      const letters = [...run[0]];
      const ends = run.index + run[0].length === folded.length;
      if (!run[1]) found.push({ text: letters.slice(0, LONGEST).join(""), ends });
      else if (letters.length === 1) found.push({ text: run[0], dense: true, ends });
      else {
        for (let i = 1; i < letters.length; i++) {
          found.push({ text: letters[i - 1] + letters[i], dense: true, ends: ends && i === letters.length - 1 });
        }
      }
    }
    return found;
  }

  words(text) {
    return this.runs(this.fold(text)).map((run) => run.text);
  }

  query(text) {
    const folded = this.fold([...text.slice(0, 400)].slice(0, 200).join(""));
    const words = [];
    for (const run of this.runs(folded)) {
      const known = words.find((word) => word.text === run.text);
      if (known) known.ends = run.ends;
      else if (words.length < 16) words.push(run);
    }
    const joined = (folded.match(new RegExp(WORD, "gu")) ?? []).slice(0, LONGEST).join("");
    return { words, joined };
  }

  /** The numbers of the files of a kind that may hold words beginning with `prefix`. */
  numbers(kind, prefix) {
    const firsts = this.firsts[kind];
    const at = place(firsts, prefix);
    const from = firsts[at] === prefix ? at : Math.max(0, at - 1);
    let end = Math.min(from + 1, firsts.length);
    while (firsts[end]?.startsWith(prefix)) end++;
    return Array.from({ length: end - from }, (_, i) => from + i);
  }

  /** The files of a kind that may hold words beginning with `prefix`, at most `most`. */
  shards(kind, prefix, most) {
    const spelled = kind === "forward" || kind === "backward";
    const read = (input) => {
      const words = input.words();
      return spelled ? { words, common: input.take(words.length) } : input.postings(words, true);
    };
    const numbers = this.numbers(kind, prefix).slice(0, most);
    return Promise.all(numbers.map((at) => this.file(`${kind}/${at}.bin`, read)));
  }

  /** All words of a kind that begin with `prefix`, as far as `most` files hold them. */
  async beginning(kind, prefix, most) {
    const found = [];
    for (const shard of await this.shards(kind, prefix, most)) {
      for (let at = place(shard.words, prefix); shard.words[at]?.startsWith(prefix); at++) {
        found.push({
          text: shard.words[at],
          docs: shard.docs?.[at],
          impacts: shard.impacts?.[at],
          common: shard.common?.[at],
        });
      }
    }
    return found;
  }

  /** The words of the index that a word of a query means as it is written, each with its weight. */
  async written({ text, dense, ends }) {
    const frequent = this.frequent.has(text);
    const typed = ends && !frequent && (dense ? text.length === 1 : text.length > 2);
    const most = typed ? 8 : 4;
    let root = frequent || dense ? text : this.stem(text);
    if (this.numbers("terms", root).length > most) root = text;
    const weight = (form) => {
      if (form === text) return 16;
      const ending = !frequent && !dense && text.length > 2 && this.endings.has(form.slice(root.length));
      if (ending) return form.startsWith(text) ? 12 : 10;
      return typed && form.startsWith(text) ? 8 : 0;
    };
    const found = await this.beginning("terms", root, frequent ? 1 : most);
    for (const form of found) form.weight = weight(form.text);
    return found.filter((form) => form.weight);
  }

  /** A word without its ending. */
  stem(text) {
    for (let at = 3; at < text.length; at++) {
      const ending = text.slice(at);
      if (this.endings.has(ending) && (at > 3 || ending === "s")) return text.slice(0, at);
    }
    return text;
  }

  /** The words of the index that a word of a query may have been meant for. */
  async misspelled(word) {
    const found = await this.candidates(word);
    const kept = found.filter(({ edits: away }) => away === found[0].edits).slice(0, 8);
    const forms = kept.map(({ text: meant, edits: away }, i) => this.meant(meant, away, i));
    return (await Promise.all(forms)).flat();
  }

  /** A word that another may have been meant for; the likeliest with other endings too. */
  async meant(text, away, place) {
    const found = place ? await this.beginning("terms", text, 1) : await this.written({ text });
    const forms = place ? found.filter((form) => form.text === text) : found;
    forms.sort((a, b) => (b.text === text) - (a.text === text));
    for (const form of forms) form.weight = Math.floor((form.weight ?? 16) / 2 / away);
    return forms;
  }

  /** The words at most one edit away, or else two from a long one, the likeliest first. */
  async candidates({ text, dense }) {
    const { length } = text;
    if (dense || length < 4 || /^\p{N}*$/u.test(text) || /[\ud800-\udfff]/.test(text)) return [];
    let found = await this.within(text, length >> 1, length - (length >> 1), 1);
    if (!found.length && length > 7) {
      const third = Math.floor(length / 3);
      found = await this.within(text, third, third, 2);
      if (!found.length) found = await this.within(text, 0, 0, 2);
    }
    return found.sort(
      (a, b) =>
        a.edits - b.edits ||
        (a.text[0] !== text[0]) - (b.text[0] !== text[0]) ||
        b.common - a.common ||
        (a.text < b.text ? -1 : 1),
    );
  }

  /** Words at most `most` edits away that share the first `head` or the last `tail` letters. */
  async within(text, head, tail, most) {
    const middle = text.length >> 1;
    const swapped = text.slice(0, middle - 1) + text[middle] + text[middle - 1] + text.slice(middle + 1);
    const lists = await Promise.all([
      this.beginning("forward", text.slice(0, head), Infinity),
      tail ? this.beginning("backward", turned(text).slice(0, tail), Infinity) : [],
      head ? this.beginning("forward", swapped, 1) : [],
    ]);
    const found = new Map();
    lists.forEach((list, i) => {
      for (const { text: written, common } of list) {
        if (Math.abs(written.length - text.length) > most) continue;
        const word = i === 1 ? turned(written) : written;
        const distance = edits(text, word, most);
        if (distance <= most && distance > 0) found.set(word, { text: word, common, edits: distance });
      }
    });
    return [...found.values()];
  }

  /** The goods whose name begins with what was typed: 1, or 3 and 2 where it is their name or another of theirs. */
  async named(joined) {
    const tiers = new Map();
    if (!joined) return tiers;
    for (const name of await this.beginning("names", joined, 2)) {
      name.docs.forEach((doc, i) => {
        const tier = name.text === joined ? 1 + name.impacts[i] : 1;
        tiers.set(doc, Math.max(tier, tiers.get(doc) ?? 0));
      });
    }
    return tiers;
  }

  /** What a query finds among all goods, whatever their status: `docs`, and by doc `rank`. */
  match(text) {
    let match = this.matches.get(text);
    if (!match) {
      if (this.matches.size > 9) this.matches.delete(this.matches.keys().next().value);
      match = this.matched(this.query(text));
      this.matches.set(text, match);
      match.catch(() => this.matches.delete(text));
    }
    return match;
  }

  async matched({ words, joined }) {
    if (!words.length) return { docs: Int32Array.from({ length: this.goods }, (_, doc) => doc), words };
    const [tiers] = await Promise.all([
      this.named(joined),
      ...words.map(async (word) => {
        word.forms = await this.written(word);
      }),
    ]);
    let needed = words.filter((word) => !this.frequent.has(word.text) && (word.dense || word.text.length > 1));
    if (!needed.length) needed = words;
    const respell = async (word) => {
      word.respelled = true;
      const forms = await this.misspelled(word);
      if (!word.forms.length && forms.length) word.spelled = forms[0].text;
      word.forms = word.forms.concat(forms);
    };
    await Promise.all(needed.filter((word) => !word.forms.length).map(respell));
    let ranked = this.rank(words, needed, tiers);
    if (words.length > 1 && ranked.whole < FEW) {
      await this.pair(words);
      ranked = this.rank(words, needed, tiers);
    }
    if (ranked.held < needed.length) {
      await Promise.all(needed.filter((word) => !word.respelled).map(respell));
      ranked = this.rank(words, needed, tiers);
    }
    if (ranked.docs.length < 3 && !tiers.size) await Promise.all(needed.map((word) => this.suggest(word)));
    return { ...ranked, words };
  }

  /** Notes a word that is one edit away and much more common. */
  async suggest(word) {
    if (word.respelled) return;
    const exact = word.forms.find((form) => form.text === word.text);
    const [likely] = await this.candidates(word);
    const common = exact ? 31 - Math.clz32(exact.docs.length) : -1;
    if (likely?.edits === 1 && likely.common > common + 2) word.suggested = likely.text;
  }

  /** Adds to neighbours the word that they are together. */
  async pair(words) {
    await Promise.all(
      words.slice(1).map(async (word, i) => {
        const text = words[i].text + word.text;
        if (word.dense || words[i].dense || text.length > LONGEST) return;
        const [form] = await this.beginning("terms", text, 1);
        if (form?.text !== text) return;
        for (const one of [words[i], word]) one.forms = one.forms.concat({ ...form, weight: 14 });
      }),
    );
  }

  /** The goods that hold all needed words, or as many as any does. */
  rank(words, needed, tiers) {
    const scores = new Int32Array(this.goods);
    const holds = new Uint8Array(this.goods);
    const best = new Uint16Array(this.goods);
    for (const word of words) {
      const touched = [];
      let exact = 0;
      for (const form of word.forms) {
        if (form.weight === 16) exact = form.docs.length;
        form.docs.forEach((doc, i) => {
          const value = form.impacts[i] * form.weight;
          if (!best[doc]) touched.push(doc);
          if (value > best[doc]) best[doc] = value;
        });
      }
      if (!touched.length) continue;
      const rare = 8 + log(this.goods) - log(exact || touched.length);
      const counts = needed.includes(word) ? 1 : 0;
      for (const doc of touched) {
        scores[doc] += rare * best[doc];
        holds[doc] += counts;
        best[doc] = 0;
      }
    }
    let held = 0;
    let whole = 0;
    let top = 0;
    for (let doc = 0; doc < this.goods; doc++) {
      if (holds[doc] > held) [held, whole, top] = [holds[doc], 0, 0];
      if (holds[doc] < held) continue;
      whole++;
      top = Math.max(top, scores[doc]);
    }
    const docs = [];
    for (let doc = 0; doc < this.goods; doc++) {
      const tier = tiers.get(doc) ?? 0;
      const lacks = held - holds[doc];
      const near = lacks === 1 && held > 1 && whole < FEW && scores[doc] * 2 >= top;
      if (!tier && (!held || (lacks && !near))) continue;
      docs.push(doc);
      scores[doc] = (lacks ? scores[doc] >> 1 : scores[doc]) + tier * 2 ** 24;
    }
    return { docs: Int32Array.from(docs), scores, held, whole };
  }

  /** One for each good that has one of the values of each kind, but for one kind. */
  async filter(filters, but) {
    const kept = new Uint8Array(this.goods).fill(1);
    for (const [kind, codes] of Object.entries(filters)) {
      if (kind === but || kind === "status" || !codes?.length) continue;
      const facet = await this.values(kind);
      const any = new Uint8Array(this.goods);
      for (const code of codes) facet.docs[facet.codes.indexOf(code)]?.forEach((doc) => (any[doc] = 1));
      for (let doc = 0; doc < this.goods; doc++) kept[doc] &= any[doc];
    }
    return kept;
  }

  /** A facet's values with their goods. */
  values(kind) {
    const read = (input) => {
      const codes = input.words();
      return { codes, segments: input.words(), labels: input.words(), docs: input.postings(codes).docs };
    };
    return this.file(`facets/${kind}.bin`, read, true);
  }

  status(doc) {
    return STATUSES[this.ends.findIndex((end) => doc < end)];
  }

  /** The goods that hold the words and pass the filters, best first. */
  find(text, { filters = {}, sort = "best" } = {}) {
    return this.retry(async () => {
      const [match, kept] = await Promise.all([this.match(text), this.filter(filters)]);
      const statuses = filters.status?.length ? filters.status : ["current"];
      const counts = { current: 0, candidate: 0, former: 0 };
      let docs = [...match.docs].filter((doc) => {
        if (!kept[doc]) return false;
        const status = this.status(doc);
        counts[status]++;
        return statuses.includes(status);
      });
      if (sort === "best" && match.scores) {
        const { scores } = match;
        // As numbers, which sort fast: what the score lacks, then the good.
        const keys = Float64Array.from(docs, (doc) => (2 ** 26 - scores[doc]) * 2 ** 24 + doc);
        docs = Array.from(keys.sort(), (key) => key % 2 ** 24);
      } else if (sort === "new") {
        const days = await this.file("dates.bin", (input) => input.numbers(this.goods), true);
        docs.sort((a, b) => days[b] - days[a] || a - b);
      }
      const words = match.words.map(({ text: word, forms }) => ({ word, forms: forms.map((form) => form.text) }));
      const say = (how) => {
        const said = match.words.map((word) => word[how] ?? word.text).join(" ");
        return docs.length && match.words.some((word) => word[how]) ? said : null;
      };
      return { docs, words, spelled: say("spelled"), suggested: say("suggested"), counts };
    });
  }

  /** The values of a facet with how many results have each, when the filters of the others hold. */
  facet(kind, text, { filters = {} } = {}) {
    return this.retry(async () => {
      const [facet, labels, match, kept] = await Promise.all([
        this.values(kind),
        this.file("labels.bin", (input) => JSON.parse(decoder.decode(input.bytes))),
        this.match(text),
        this.filter(filters, kind),
      ]);
      const statuses = filters.status?.length ? filters.status : ["current"];
      const among = new Uint8Array(this.goods);
      for (const doc of match.docs) among[doc] = kept[doc] & statuses.includes(this.status(doc));
      return facet.codes.map((code, i) => ({
        code,
        label: (labels[kind] ?? facet.labels)[i],
        segment: facet.segments[i],
        count: facet.docs[i].reduce((sum, doc) => sum + among[doc], 0),
        chosen: Boolean(filters[kind]?.includes(code)),
      }));
    });
  }

  /** What results show. */
  cards(docs) {
    const read = (input) => JSON.parse(decoder.decode(input.bytes));
    const card = async (doc) => {
      const cards = await this.file(`cards/${Math.floor(doc / this.cardsPerFile)}.bin`, read);
      const [id, name, lang, summary, categories, licenses, owner, goals] = cards[doc % this.cardsPerFile];
      return { doc, id, name, lang, summary, categories, licenses, owner, goals, status: this.status(doc) };
    };
    return this.retry(() => Promise.all(docs.map(card)));
  }

  /** A text in pieces, of which those that hold a word are hits. */
  mark(text, words) {
    const forms = new Set(words.flatMap((word) => word.forms));
    const hits = (run) => {
      const folded = this.fold(run);
      if (forms.has([...folded].slice(0, LONGEST).join(""))) return true;
      // A name such as OpenMRS is found by its parts.
      const parts = /\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L}/u.test(run);
      return parts && [...forms].some((form) => form.length > 1 && folded.includes(form));
    };
    const pieces = [];
    const add = (piece, hit) => {
      if (pieces.at(-1)?.hit === hit) pieces.at(-1).text += piece;
      else if (piece) pieces.push({ text: piece, hit });
    };
    let end = 0;
    for (const run of text.matchAll(SHOWN)) {
      add(text.slice(end, run.index), false);
      end = run.index + run[0].length;
      const letters = [...run[0]];
      if (!new RegExp(DENSE, "u").test(run[0])) add(run[0], hits(run[0]));
      else {
        const pairs = letters.map((letter, i) => forms.has(this.fold(letter + (letters[i + 1] ?? ""))));
        letters.forEach((letter, i) => add(letter, pairs[i] || pairs[i - 1] || forms.has(this.fold(letter))));
      }
    }
    add(text.slice(end), false);
    return pieces;
  }
}

// ---- The page: what the visitor types, ticks and sees. Runs only where there is a document. ----
