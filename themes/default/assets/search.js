// Finds goods in the index that `dpg build` writes below `search/`, and shows them as the visitor types.

// ---- The index: from files to results. docs/search.md describes the format. src/search does the same in Rust. ----

const UNSTATED = "-"; // the code of goods without a value
const STATUSES = ["current", "candidate", "former"];
const WORD = "[\\p{L}\\p{M}\\p{N}]";
const DENSE =
  "[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}ー]";
const RUNS = new RegExp(`((?:(?=${WORD})${DENSE})+)|(?:(?!${DENSE})${WORD})+`, "gu");
const SHOWN = new RegExp(`(?:${WORD}|[\\u00ad\\u200b-\\u200d\\u2060])+`, "gu");
const LONGEST = 40;
const FEW = 10;
const COVER = 2 ** 22; // the score of one more word
const SHARE = 3; // of goods with some words, those that score this part of the best
const ENOUGH = 5; // goods with all words; if there are fewer, those with some of them follow
const ARTICLE = /^(?:[وبكف]?ال|لل)(.{3,})$/u; // the Arabic one, alone or after another letter
const PLACES = ["shown", "other-names", "organizations", "topics", "countries", "licenses", "description", "evidence"];
const EVERY = () => true;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

// The index of a language at `base`; `root` is where the files of no language are.
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
  postings(words, weighed, related) {
    const kin = related && this.take(words.length);
    const docs = this.numbers(words.length).map((count) => this.ascending(count));
    const impacts = weighed && docs.map((list) => this.take(list.length));
    return { words, kin, docs, impacts };
  }
}

// How many of the needed words a good with this score holds; all where its name begins with what was typed.
const cover = (score, all) => (score >> 27 ? all : (score >> 22) & 31);

// The first place in a sorted list that is not before `word`.
function place(list, word) {
  let from = 0;
  for (let to = list.length; from < to; ) {
    const middle = (from + to) >> 1;
    if (list[middle] < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

// Sixteen times the logarithm to the base of two, straight between powers.
function log(number) {
  const power = 31 - Math.clz32(number);
  return 16 * power + Math.floor(((number - 2 ** power) * 16) / 2 ** power);
}

// How many letters have to be put in, left out, replaced or exchanged with their neighbour.
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

// What is beside a name: a colour and a pattern from the id, the initials over it. src/media/mark.rs does
// the same in Rust.
export function face(id, name) {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193);
  hash = (hash ^ (hash >>> 15)) >>> 0;
  let path = "";
  for (let corner = 0; corner < 4; corner++) {
    const [right, low] = [corner & 1, corner >> 1];
    const [dx, dy] = [24 - 48 * right, 24 - 48 * low];
    const arc = `a24 24 0 0 ${Number(right === low)}`;
    const start = `M${48 * right} ${48 * low}h${dx}`;
    const shapes = ["", `${start}${arc} ${-dx} ${dy}z`, `${start}l${-dx} ${dy}z`, `M24 24h${-dx}${arc} ${dx} ${-dy}z`];
    path += shapes[(hash >>> (3 + 2 * corner)) & 3];
  }
  const words = name.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const letters = words.flatMap((word) => word.match(/[\p{L}\p{N}]/u) ?? []);
  let [first = "", second] = letters;
  const digit = /^\p{N}$/u;
  if (letters.length === 1) {
    const word = words.find((one) => one.includes(first));
    const rest = word.slice(word.indexOf(first) + first.length).match(/[\p{L}\p{N}]/gu) ?? [];
    second = rest.find((one) => one.toLowerCase() !== one || digit.test(one));
  }
  const initial = (one) => one.toLowerCase() !== one.toUpperCase() || digit.test(one);
  if (!second || !initial(first) || !initial(second)) second = "";
  const capital = (letter) => ([...letter.toUpperCase()].length === 1 ? letter.toUpperCase() : letter);
  return { colour: hash % 8, path, initials: capital(first) + capital(second) };
}

const turned = (word) => [...word].reverse().join("");

// 3 where a destination is what was asked for, 2 where its name holds all words, 1 where it is named among others.
function meant(kind, exact, names, all, own) {
  const named = all.some(([word]) => own.includes(word));
  const words = all.filter(([word]) => !own.includes(word));
  const text = words.map(([word]) => word).join(" ");
  if (!text) return 0;
  if (exact.includes(text)) return 3;
  const holds = (name) => {
    const parts = name.split(" ");
    const has = ([word, ends]) => parts.some((part) => part === word || (ends && word.length > 2 && part.startsWith(word)));
    return (named || words.some(([word]) => word.length > 3 || parts[0].startsWith(word))) && words.every(has);
  };
  if (names.some(holds)) return 2;
  const within = (name) => name.length > 2 && ` ${text} `.includes(` ${name} `);
  return Number(["country", "region", "collection"].includes(kind) && names.some(within));
}

class Index {
  constructor(base, root, get) {
    Object.assign(this, { base, root, get });
  }

  // With `fresh` past all caches.
  async load(fresh) {
    this.fresh = fresh;
    const file = await this.get(`${this.base}index.bin`, fresh);
    this.version = file.subarray(0, 4);
    const input = new Input(await inflate(file.subarray(4)));
    if (input.number() !== 3) throw new Error("the search index is of another format");
    this.neutral = input.take(4);
    const totals = input.numbers(3);
    this.total = Object.fromEntries(STATUSES.map((status, i) => [status, totals[i]]));
    this.ends = [totals[0], totals[0] + totals[1]];
    this.goods = this.ends[1] + totals[2];
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
    this.optional = new Set(input.words());
    this.firsts = {};
    for (const kind of ["terms", "names", "forward", "backward"]) this.firsts[kind] = input.words();
    this.files = new Map();
    this.matches = new Map();
  }

  // When files turn out to be of another version, the site was published anew: once more.
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

  // Words; pairs of characters where no spaces stand between words.
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

  // Words of a query as they were typed, not as they are compared.
  typed(text, words) {
    const typed = text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return words.map((word) => typed.find((own) => String(this.words(own)) === word) ?? word);
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

  // The files that may hold words beginning with `prefix`.
  numbers(kind, prefix) {
    const firsts = this.firsts[kind];
    const at = place(firsts, prefix);
    const from = firsts[at] === prefix ? at : Math.max(0, at - 1);
    let end = Math.min(from + 1, firsts.length);
    while (firsts[end]?.startsWith(prefix)) end++;
    return Array.from({ length: end - from }, (_, i) => from + i);
  }

  shards(kind, prefix, most) {
    const spelled = kind === "forward" || kind === "backward";
    const read = (input) => {
      const words = input.words();
      return spelled ? { words, common: input.take(words.length) } : input.postings(words, true, kind === "terms");
    };
    const numbers = this.numbers(kind, prefix).slice(0, most);
    return Promise.all(numbers.map((at) => this.file(`${kind}/${at}.bin`, read)));
  }

  async beginning(kind, prefix, most) {
    const found = [];
    for (const shard of await this.shards(kind, prefix, most)) {
      for (let at = place(shard.words, prefix); shard.words[at]?.startsWith(prefix); at++) {
        const of = (list) => list?.[at];
        found.push({ text: shard.words[at], docs: of(shard.docs), impacts: of(shard.impacts), kin: of(shard.kin), common: of(shard.common) });
      }
    }
    return found;
  }

  // The words of the index that a word of a query means as it is written.
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
    const forms = found.filter((form) => form.weight);
    if (frequent || dense || text.length < 3) return forms;
    const bare = text.match(ARTICLE)?.[1];
    const [form] = bare ? await this.beginning("terms", bare, 1) : [];
    if (form && form.text === bare && !forms.some((known) => known.text === bare)) forms.push({ ...form, weight: 14 });
    return this.kin(forms);
  }

  // With the words of the same families, which the index knows by a number and how many letters they share.
  async kin(forms) {
    const exact = forms.some((form) => form.weight > 15);
    const own = forms.filter((form) => form.kin && form.weight >= (exact ? 14 : 10));
    const roots = new Map(own.map((form) => [`${form.text.slice(0, form.kin >> 2)} ${form.kin}`, form.kin]));
    const found = await Promise.all([...roots.keys()].map((key) => this.beginning("terms", key.split(" ")[0], 4)));
    [...roots.values()].forEach((number, i) => {
      for (const form of found[i]) {
        if (form.kin === number && !forms.some(({ text }) => text === form.text)) forms.push({ ...form, weight: 6, loose: true });
      }
    });
    return forms;
  }

  stem(text) {
    for (let at = 3; at < text.length; at++) {
      const ending = text.slice(at);
      if (this.endings.has(ending) && (at > 3 || ending === "s")) return text.slice(0, at);
    }
    return text;
  }

  // Those it may have been meant for.
  async misspelled(word) {
    const found = await this.candidates(word);
    const kept = found.filter(({ edits: away }) => away === found[0].edits).slice(0, 8);
    const forms = kept.map(({ text: meant, edits: away }, i) => this.meant(meant, away, i));
    return (await Promise.all(forms)).flat();
  }

  // The likeliest with other endings too.
  async meant(text, away, place) {
    const found = place ? await this.beginning("terms", text, 1) : await this.written({ text });
    const forms = place ? found.filter((form) => form.text === text) : found;
    forms.sort((a, b) => (b.text === text) - (a.text === text));
    for (const form of forms) form.weight = Math.floor((form.weight ?? 16) / 2 / away);
    return forms;
  }

  // One edit away, or else two from a long word, the likeliest first.
  async candidates({ text, dense, forms, alone }) {
    const { length } = text;
    if (dense || length < 4 || /^\p{N}*$/u.test(text) || /[\ud800-\udfff]/.test(text)) return [];
    let found = await this.within(text, length >> 1, length - (length >> 1), 1);
    // A word that is there as it is written is hardly two letters off.
    if (!found.length && length > 7 && !forms?.length) {
      const third = Math.floor(length / 3);
      found = await this.within(text, third, third, 2);
      if (!found.length && alone && this.firsts.forward.length <= 16) found = await this.within(text, 0, 0, 2);
    }
    return found.sort(
      (a, b) =>
        a.edits - b.edits ||
        (a.text[0] !== text[0]) - (b.text[0] !== text[0]) ||
        b.common - a.common ||
        (a.text < b.text ? -1 : 1),
    );
  }

  // Words that share the first `head` or the last `tail` letters.
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

  // By good: 3 where its name was typed, 2 another of its names, 1 how one begins.
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
    const rare = words.filter((word) => !this.frequent.has(word.text) && (word.dense || word.text.length > 1));
    const telling = rare.filter((word) => !this.optional.has(word.text));
    const needed = [telling, rare, words].find((some) => some.length);
    for (const word of needed) word.alone = needed.length === 1;
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
      const held = (word) => word.forms.reduce((sum, form) => sum + form.docs.length, 0);
      const doubted = needed.filter((word) => !word.respelled && held(word) < 8 + (this.goods >> 8));
      await Promise.all(doubted.map(respell));
      ranked = this.rank(words, needed, tiers);
    }
    if (ranked.most < 3 && !tiers.size) await Promise.all(needed.map((word) => this.suggest(word)));
    return { ...ranked, words, needed };
  }

  // A word that is one edit away and much more common.
  async suggest(word) {
    if (word.respelled) return;
    const exact = word.forms.find((form) => form.text === word.text);
    if (exact?.docs.length > 2) return;
    const [likely] = await this.candidates(word);
    const common = exact ? 31 - Math.clz32(exact.docs.length) : -1;
    if (likely?.edits === 1 && likely.common > common + 2) word.suggested = likely.text;
  }

  // Neighbours may be one word.
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

  // The goods that hold all needed words; of a status with few of them, also those that hold some.
  rank(words, needed, tiers) {
    const scores = new Int32Array(this.goods);
    const holds = new Uint8Array(this.goods);
    const firm = new Uint8Array(this.goods); // without words of the same family
    const sure = new Uint8Array(this.goods);
    const best = new Uint16Array(this.goods);
    const touched = new Int32Array(this.goods);
    for (const word of words) {
      let count = 0;
      let exact = 0;
      for (const { docs, impacts, weight, loose } of word.forms) {
        if (weight > 15) exact = docs.length;
        for (let i = 0; i < docs.length; i++) {
          const doc = docs[i];
          if (!best[doc]) touched[count++] = doc;
          best[doc] = Math.max(best[doc], (impacts[i] & 31) * weight);
          sure[doc] |= !loose;
        }
      }
      const rare = 8 + log(this.goods) - log(exact || count || 1);
      const counts = needed.includes(word);
      for (let i = 0; i < count; i++) {
        const doc = touched[i];
        scores[doc] += rare * best[doc];
        holds[doc] += counts;
        firm[doc] += counts && sure[doc];
        best[doc] = sure[doc] = 0;
      }
    }
    let [held, whole, most] = [0, 0, 0];
    for (let doc = 0; doc < this.goods; doc++) {
      if (holds[doc] > held) [held, whole, most] = [holds[doc], 0, 0];
      if (holds[doc] === held) [whole, most] = [whole + (firm[doc] === held), most + 1];
      const tier = tiers.get(doc) ?? 0;
      if (firm[doc] < holds[doc]) scores[doc] >>= 1;
      scores[doc] += tier * 2 ** 27 + holds[doc] * COVER;
    }
    const docs = [0, ...this.ends].flatMap((from, i) => this.chosen(from, this.ends[i] ?? this.goods, scores, needed.length));
    return { docs: Int32Array.from(docs), scores, held, whole, most };
  }

  // The results among the goods of one status.
  chosen(from, to, scores, all) {
    const covers = scores.slice(from, to).map((score) => cover(score, all));
    const counts = new Int32Array(all + 1);
    for (const own of covers) counts[own] += 1;
    let [least, total] = [all, counts[all]];
    if (total < ENOUGH) while (least > 1 && total < FEW && (total === 0 || 2 * (least - 1) >= all)) total += counts[--least];
    let top = 0;
    covers.forEach((own, i) => (top = own < all ? Math.max(top, scores[from + i] % COVER) : top));
    const docs = [];
    covers.forEach((own, i) => {
      if (own === all || (own >= least && (scores[from + i] % COVER) * SHARE >= top)) docs.push(from + i);
    });
    return docs;
  }

  // 1 for each good that has one of the values of each kind, but for one kind.
  async filter(filters, but) {
    const kept = new Uint8Array(this.goods).fill(1);
    for (const [kind, codes] of Object.entries(filters)) {
      if (kind === but || kind === "status" || !codes?.length) continue;
      if (kind === "ids") {
        const wanted = new Set(codes.join(",").split(","));
        const ids = await this.file("ids.bin", (input) => input.words(), true);
        ids.forEach((id, doc) => (kept[doc] &= wanted.has(id)));
        continue;
      }
      const facet = await this.values(kind);
      const any = codes.includes(UNSTATED) ? this.unstated(facet) : new Uint8Array(this.goods);
      for (const code of codes) facet.docs[facet.codes.indexOf(code)]?.forEach((doc) => (any[doc] = 1));
      for (let doc = 0; doc < this.goods; doc++) kept[doc] &= any[doc];
    }
    return kept;
  }

  // 1 for each good that has no value of a kind.
  unstated({ docs }) {
    const none = new Uint8Array(this.goods).fill(1);
    for (const list of docs) for (const doc of list) none[doc] = 0;
    return none;
  }

  // How many countries each good names.
  async spread() {
    const counts = new Uint16Array(this.goods);
    for (const list of (await this.values("country")).docs) for (const doc of list) counts[doc] += 1;
    return counts;
  }

  values(kind) {
    const read = (input) => {
      const codes = input.words();
      return { codes, segments: input.words(), labels: input.words(), docs: input.postings(codes).docs };
    };
    return this.file(`facets/${kind}.bin`, read, true);
  }

  status(doc) {
    return STATUSES[(doc >= this.ends[0]) + (doc >= this.ends[1])];
  }

  // Which goods are shown: of the statuses asked for; or current ones; or, where these are none and no good has the
  // name that was typed, all. Of goods that are asked for by their ids all.
  shown({ docs, scores }, { status, ids }, kept) {
    if (ids?.length && !status?.length) return EVERY;
    if (status?.length) return (doc) => status.includes(this.status(doc));
    const usual = (doc) => doc < this.ends[0];
    return !scores || docs.some((doc) => (kept[doc] && usual(doc)) || scores[doc] >> 28) ? usual : EVERY;
  }

  // Where a good has the words, except its name and summary: each word where it counts most.
  places(words, doc) {
    const places = words.map(({ forms }) => {
      let best = [0, 0];
      for (const { docs, impacts, weight } of forms) {
        const at = docs.indexOf(doc);
        const score = at < 0 ? 0 : (impacts[at] & 31) * weight;
        if (score > best[0]) best = [score, impacts[at] >> 5];
      }
      return best[1];
    });
    return [...new Set(places)].filter(Boolean).sort().map((place) => PLACES[place]);
  }

  // The words that a good has for those of a query.
  holds(words, doc) {
    const forms = words.flatMap((word) => word.forms.filter((form) => form.docs.includes(doc)));
    return [...new Set(forms.map((form) => form.text))].slice(0, 20);
  }

  find(text, { filters = {}, sort = "best" } = {}) {
    return this.retry(async () => {
      const [match, kept] = await Promise.all([this.match(text), this.filter(filters)]);
      const counts = { current: 0, candidate: 0, former: 0 };
      const passed = [...match.docs].filter((doc) => kept[doc] && ++counts[this.status(doc)]);
      const shows = this.shown(match, filters, kept);
      let docs = passed.filter(shows);
      // Those with the name that was typed that the filters leave out.
      const named = [...match.docs].filter((doc) => match.scores?.[doc] >> 28 && !(kept[doc] && shows(doc)));
      const widened = shows === EVERY && docs.length > 0 && !filters.ids?.length;
      if (sort === "best" && match.scores) {
        const { scores } = match;
        // As numbers, which sort fast: what the score lacks, then the good.
        const keys = Float64Array.from(docs, (doc) => (2 ** 30 - scores[doc]) * 2 ** 21 + doc);
        docs = Array.from(keys.sort(), (key) => key % 2 ** 21);
      } else if (sort === "new") {
        const days = await this.file("dates.bin", (input) => input.numbers(this.goods), true);
        docs.sort((a, b) => days[b] - days[a] || a - b);
      } else if (sort === "countries") {
        const spread = await this.spread();
        docs.sort((a, b) => spread[b] - spread[a] || a - b);
      }
      const words = match.words.map(({ text: word, forms }) => ({ word, forms: forms.map((form) => form.text) }));
      const say = (how) => {
        const said = match.words.map((word) => word[how] ?? word.text).join(" ");
        return docs.length && match.words.some((word) => word[how]) ? said : null;
      };
      const places = (doc) => this.places(match.words, doc);
      const holds = (doc) => this.holds(match.words, doc);
      const { needed = [] } = match;
      const lacks = (doc) => match.scores && cover(match.scores[doc], needed.length) < needed.length;
      const some = docs.filter(lacks);
      if (some.length) docs = docs.filter((doc) => !lacks(doc)).concat(some);
      const missing = (doc) => needed.filter(({ forms }) => !forms.some((form) => form.docs.includes(doc))).map((word) => word.text);
      return { docs, whole: docs.length - some.length, named, words, spelled: say("spelled"), suggested: say("suggested"), counts, widened, places, holds, missing, without: (doc) => this.typed(text, missing(doc)) };
    });
  }

  // How many results have each value when the filters of the other facets hold.
  facet(kind, text, { filters = {} } = {}) {
    return this.retry(async () => {
      const [facet, labels, match, kept, passed] = await Promise.all([
        this.values(kind),
        this.file("labels.bin", (input) => JSON.parse(decoder.decode(input.bytes))),
        this.match(text),
        this.filter(filters, kind),
        this.filter(filters),
      ]);
      const shows = this.shown(match, filters, passed);
      const among = new Uint8Array(this.goods);
      for (const doc of match.docs) among[doc] = kept[doc] & shows(doc);
      const values = facet.codes.map((code, i) => ({
        code,
        label: (labels[kind] ?? facet.labels)[i],
        place: labels[`${kind} place`]?.[i] ?? i,
        segment: facet.segments[i],
        count: facet.docs[i].reduce((sum, doc) => sum + among[doc], 0),
        chosen: Boolean(filters[kind]?.includes(code)),
      }));
      const unstated = this.unstated(facet).reduce((sum, none, doc) => sum + (none & among[doc]), 0);
      return Object.assign(values, { unstated });
    });
  }

  // The pages that a query means by name, the most likely first.
  destinations(text) {
    return this.retry(async () => {
      const { words } = this.query(text);
      if (!words.length) return [];
      const groups = await this.file("destinations.bin", (input) => JSON.parse(decoder.decode(input.bytes)));
      const listed = groups.flatMap((group) => group.words);
      const asked = words.flatMap(({ text: word, ends }) => {
        const [, named, number] = /^(.*?)([0-9]*)$/u.exec(word);
        return number && listed.includes(named) ? [[named, false], [number, false]] : [[word, ends]];
      });
      const scored = groups.flatMap(({ kind, words: own, text: name, segments, labels, counts, names }) =>
        segments.map((segment, i) => {
          const all = [this.words(labels[i]).join(" "), ...names[i]];
          const score = meant(kind, all.concat(kind === "goal" ? segment : []), all, asked, own);
          const called = name.replaceAll("{code}", segment).replaceAll("{label}", () => labels[i]);
          return { score, one: { kind, address: `${kind}/${segment}/`, text: called, count: counts[i] } };
        }));
      return scored.filter(({ score }) => score).sort((a, b) => b.score - a.score).slice(0, 4).map(({ one }) => one);
    });
  }

  cards(docs) {
    const read = (input) => JSON.parse(decoder.decode(input.bytes));
    const card = async (doc) => {
      const cards = await this.file(`cards/${Math.floor(doc / this.cardsPerFile)}.bin`, read);
      const [id, name, lang, summary, categories, licenses, owner, goals, drawing] = cards[doc % this.cardsPerFile];
      return { doc, id, name, lang, summary, categories, licenses, owner, goals, drawing, status: this.status(doc) };
    };
    return this.retry(() => Promise.all(docs.map(card)));
  }

  // A text in pieces, of which those that hold a word are hits.
  mark(text, words) {
    const forms = new Set(words.flatMap((word) => word.forms));
    const hits = (run) => {
      const folded = this.fold(run);
      const whole = [...folded].slice(0, LONGEST).join("");
      if (forms.has(whole) || forms.has(whole.match(ARTICLE)?.[1])) return true;
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

const make = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};
const button = (className, text, onclick) => make("button", { type: "button", className, onclick }, text);
// Texts that are filled in keep their own direction of writing.
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, key) => (typeof values[key] === "string" ? `\u2068${values[key]}\u2069` : values[key] ?? all));
const pieces = (seek, text, words) => seek.mark(text, words).map(({ text: piece, hit }) => (hit ? make("mark", {}, piece) : piece));

// A page that a query leads to, with how many goods it lists.
const goes = ({ text, count }) => [make("span", { dir: "auto" }, text), " ", make("span", { className: "count" }, count)];

const SVG = "http://www.w3.org/2000/svg";

// Puts the logo or the mark of a good into the place of a mark.
function draw(say, place, { id, name, drawing }) {
  if (!place) return;
  if (drawing !== null) {
    const to = (size) => `${say.root}media/${id}/logo${size}`;
    const logo = make("img", { alt: "", width: 48, height: 48, loading: "lazy", src: to(drawing ? ".svg" : "-48.png") });
    if (!drawing) logo.srcset = `${to("-96.png")} 2x`;
    place.replaceWith(logo);
    return;
  }
  const { colour, path, initials } = face(id, name);
  place.setAttribute("class", `mark mark-${colour}`);
  place.querySelector("path").setAttribute("d", path);
  place.querySelector("text").textContent = initials;
}

// How many goods were found, with all words and with some.
const tally = (say, { docs, whole }) =>
  (whole === docs.length ? whole : fill(say.both, { count: docs.length, whole, some: docs.length - whole }));
const lacking = (say, words) => make("span", { className: "note lacks", dir: "auto" }, fill(say.without, { words: words.join(", ") }));

let opened;
function ready(say) {
  const at = (start) => new URL(`${start}search/`, location).href;
  opened ??= open(at(say.home), at(say.root));
  opened.catch(() => (opened = undefined));
  return opened;
}

const live = globalThis.document && make("div", { className: "hidden", role: "status" });
let resting;
function announce(text) {
  live.isConnected || document.body.append(live);
  clearTimeout(resting);
  resting = setTimeout(() => (live.textContent = text), 400);
}

/** Shows the best goods under a search box while the visitor types. */
export function suggest({ say, form, box, go }) {
  const list = make("div", { id: "hits", role: "listbox", ariaLabel: say.hits, hidden: true });
  const note = make("p", { className: "note" });
  const panel = make("div", { className: "hits", hidden: true }, list, note);
  (box.closest(".field") ?? form).append(panel);
  Object.assign(box, { role: "combobox", ariaAutoComplete: "list", ariaExpanded: "false" });
  box.setAttribute("aria-controls", "hits");
  let marked = -1;
  let turn = 0;

  const options = () => [...list.querySelectorAll("[role=option]")];
  function mark(at) {
    marked = at;
    options().forEach((option, own) => (option.ariaSelected = own === at));
    box.removeAttribute("aria-activedescendant");
    if (at < 0) return;
    box.setAttribute("aria-activedescendant", `hit-${at}`);
    options()[at].scrollIntoView({ block: "nearest" });
  }
  // Groups of options, each with its name.
  function show(groups, said) {
    const full = groups.filter(([, own]) => own.length);
    list.replaceChildren(...full.map(([name, own], at) => {
      const heading = make("p", { id: `hits-${at}`, className: "note group" }, name);
      for (const option of own) Object.assign(option, { role: "option", tabIndex: -1 });
      const group = make("div", { role: "group" }, heading, ...own);
      group.setAttribute("aria-labelledby", heading.id);
      return group;
    }));
    options().forEach((option, at) => (option.id = `hit-${at}`));
    list.hidden = full.length === 0;
    note.textContent = said;
    note.hidden = said === "";
    panel.hidden = list.hidden && note.hidden;
    box.ariaExpanded = !list.hidden;
    mark(-1);
  }
  function close() {
    turn += 1;
    show([], "");
  }
  const act = (text, onclick) => make("a", { href: say.goods, onclick: (event) => (event.preventDefault(), onclick()) }, text);

  function hit(seek, { words, without, whole, docs }, card) {
    const { id, name, lang, status, owner, summary } = card;
    const mark = document.createElementNS(SVG, "svg");
    mark.setAttribute("viewBox", "0 0 48 48");
    mark.append(...["path", "text"].map((part) => document.createElementNS(SVG, part)));
    for (const axis of ["x", "y"]) mark.lastChild.setAttribute(axis, 24);
    const face = make("span", { className: "face", ariaHidden: "true" }, mark);
    draw(say, mark, card);
    const note = docs.indexOf(card.doc) < whole ? make("span", { className: "note", dir: "auto" }, ...pieces(seek, owner ?? summary, words)) : lacking(say, without(card.doc));
    return make("a", { href: `${say.home}goods/${id}/` }, face,
      make("span", { className: "name", dir: "auto", ...(lang && { lang }) }, ...pieces(seek, name, words)),
      status === "current" ? "" : make("span", { className: `tag ${status}` }, say[status]), note);
  }

  async function look() {
    const text = box.value.trim();
    const own = ++turn;
    if (text === "") return close();
    if (panel.hidden) show([], say.loading);
    try {
      const seek = await ready(say);
      const [found, ways] = await Promise.all([seek.find(text), seek.destinations(text)]);
      const { docs, named, whole, spelled, suggested } = found;
      const shown = [...named, ...docs].slice(0, 7);
      const cards = own === turn ? await seek.cards(shown) : [];
      if (own !== turn) return;
      const hits = cards.map((card) => hit(seek, found, card));
      const some = hits.splice(named.length + whole);
      const exact = hits.splice(0, named.length);
      if (suggested) hits.unshift(act(fill(say.meant, { words: suggested }), () => {
        box.value = suggested;
        look();
      }));
      const rest = docs.length + named.length > cards.length;
      if (rest) (some.length ? some : hits).push(act(fill(say.all, { count: docs.length }), () => go(new URLSearchParams({ q: text }))));
      const none = shown.length === 0 ? fill(say.none, { query: text }) : "";
      const to = ways.map((way) => make("a", { href: say.home + way.address }, ...goes(way)));
      show([[say.to, to], [say.named, exact], [say.found, hits], [say.some, some]], spelled ? fill(say.spelled, { query: text, words: spelled }) : none);
      const names = exact.length ? `${say.named}: ${exact.length}. ` : "";
      announce(none || names + fill(say.count, { count: tally(say, found) }));
    } catch {
      if (own === turn) show([], say.failed);
    }
  }

  box.addEventListener("input", look);
  box.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const room = options().length + 1;
    if (event.isComposing) return;
    if (step && panel.hidden) look();
    else if (step) mark(((marked + 1 + step + room) % room) - 1);
    else if (event.key === "Enter" && marked >= 0) options()[marked].click();
    else if (event.key === "Escape" && !panel.hidden) close();
    else return;
    event.preventDefault();
  });
  // A press leaves the focus in the box, so that the list is still there when it ends.
  panel.addEventListener("mousedown", (event) => event.preventDefault());
  form.addEventListener("focusout", ({ relatedTarget }) => form.contains(relatedTarget) || close());
  if (document.activeElement === box) look();
}

// What a query of an address asks for.
function wanted(search, kinds) {
  const query = new URLSearchParams(search);
  const filters = Object.fromEntries(kinds.slice(3).map((kind) => [kind, [...new Set(query.getAll(kind))]]));
  const typed = (query.get("q") ?? "").trim().slice(0, 200);
  const best = typed ? "best" : "name";
  const sort = query.get("sort");
  return { typed, filters, best, sort: [best, "name", "new", "countries"].includes(sort) ? sort : best, view: query.get("view") === "table" ? "table" : "" };
}

/** The ids of all goods that a query asks for, in its order. */
export async function ids({ say, kinds, search }) {
  const seek = await ready(say);
  const state = wanted(search, kinds);
  const { docs } = await seek.find(state.typed, state);
  return (await seek.cards(docs)).map(({ id }) => id);
}

const STEP = 24; // cards at a time
const OPTIONAL = ["sector", "license-family", "region", "country", "developed-in", "used-in", "language"]; // what goods may leave out
const FIRST = 6; // cards that come before the others
const USUAL = 8; // values of a facet
const MANY = 200; // values of one that was opened

/** Makes the catalogue follow what is typed and ticked; the address holds all of it. */
export function catalogue({ say, form, box, aside, kinds, option }) {
  const at = (selector) => document.querySelector(selector);
  const [counts, results, listed, found, chosen, sort] = ["#counts", "#results", "#listed", "#found", ".chosen", "#sort"].map(at);
  const text = at("#tools").dataset;
  const blank = make("template", { innerHTML: text.card }).content.querySelector(".card");
  const plain = { counts: [...counts.childNodes], title: document.title };
  const facets = [...aside.querySelectorAll("section")].map((section) => ({
    kind: section.getAttribute("aria-labelledby").slice(3),
    heading: section.querySelector("h3").textContent,
    list: section.querySelector("ul"),
    all: section.querySelector(".all"),
    rows: new Map([...section.querySelectorAll("input")].map((input) => [input.value, input.closest("li")])),
    sieve: section.querySelector(".sieve") ?? make("input", { type: "search", className: "sieve", autocomplete: "off" }),
  }));
  const labels = new Map();
  const views = document.querySelectorAll(".views button");
  const sheet = aside.querySelector("details");
  const see = button("see", "", () => {
    sheet.open = false;
    leave(results);
  });
  aside.append(see);
  let turn = 0;
  let sorted = false; // whether the order was changed, so that it is said

  const read = () => wanted(location.search, kinds);
  const picks = ({ filters }) => Object.entries(filters).flatMap(([kind, codes]) => codes.map((code) => ({ kind, code })));
  const asks = (state) => state.typed !== "" || state.view !== "" || state.sort !== state.best || picks(state).length > 0;

  function write({ typed, filters, best, sort: order, view }, push) {
    const query = new URLSearchParams(typed && { q: typed });
    for (const { kind, code } of picks({ filters })) query.append(kind, code);
    if (order !== best) query.set("sort", order);
    if (view) query.set("view", view);
    const ids = new URLSearchParams(location.search).get("compare");
    if (ids) query.set("compare", ids);
    const address = `${say.goods}${`${query}` && "?"}${query}`;
    if (push) {
      keep();
      history.pushState(null, "", address);
    } else history.replaceState(null, "", address);
    show();
  }
  const keep = () => history.replaceState({ ...history.state, y: scrollY }, "");

  // Without a status, current goods are shown; of goods that are asked for by their ids all.
  function tick(state, { name, value, checked }) {
    const before = name === "status" && state.filters.status.length === 0 && !state.filters.ids.length ? ["current"] : state.filters[name];
    const rest = before.filter((code) => code !== value);
    const after = checked ? [...rest, value] : rest;
    state.filters[name] = name === "status" && `${after}` === "current" && !state.filters.ids.length ? [] : after;
    return state;
  }
  const without = (state, { kind, code }) => tick(structuredClone(state), { name: kind, value: code, checked: false });
  const none = (state) => ({ ...state, filters: Object.fromEntries(Object.keys(state.filters).map((kind) => [kind, []])) });
  const label = ({ kind, code }) => (kind === "ids" ? listOf(code) : labels.get(`${kind} ${code}`) ?? code);
  // A list of goods by their ids: those saved in this browser, or those of somebody who shared the address.
  const saved = () => {
    const ask = new CustomEvent("saved", { detail: {} });
    dispatchEvent(ask);
    return ask.detail.ids ?? [];
  };
  const isOwn = (code) => [...code.split(",")].sort().join() === [...saved()].sort().join();
  const listOf = (code) => (code === UNSTATED || isOwn(code) ? text.saved : text.shared);

  function leave(to) {
    to.focus({ preventScroll: to === box });
    if (to === results) results.scrollIntoView();
  }

  const allowed = import("./rights.js").then(({ rightsOf }) => (ids) => rightsOf(ids, text.rights.split("|")));

  function card(seek, { words, places, rights, holds, named, lacks }, good) {
    const node = blank.cloneNode(true);
    const part = (name) => node.querySelector(name);
    const write = (place, content) => (content ? place?.replaceChildren(...pieces(seek, content, words)) : place?.remove());
    const link = part("a");
    node.dataset.id = good.id;
    link.href = `${say.home}goods/${good.id}/`;
    draw(say, part(".mark"), good);
    write(link, good.name);
    write(part(".summary"), good.summary);
    write(part(".owner"), good.owner);
    for (const place of good.lang ? [link, part(".summary")] : []) place.lang = good.lang;
    if (good.status === "current" && !named.includes(good.doc)) part(".tags")?.remove();
    else Object.assign(part(".tag") ?? {}, { className: `tag ${good.status}`, textContent: say[good.status] });
    const rest = [...node.querySelectorAll(".kinds li")];
    for (const code of text.categories.split(" ")) good.categories.includes(code) ? rest.shift() : rest.shift()?.remove();
    const [license, ...others] = good.licenses;
    if (license) rest[0]?.querySelector("bdi").replaceChildren(license);
    else rest[0]?.remove();
    if (others.length) rest[0]?.append(` +${others.length}`);
    part(".rights")?.[rights(good.licenses) ? "replaceChildren" : "remove"](rights(good.licenses));
    for (const chip of node.querySelectorAll(".chip")) good.goals.includes(Number(chip.textContent)) || chip.remove();
    if (good.goals.length === 0) part(".chips")?.remove();
    // Each place leads to the words in it, which the page of the good marks.
    const where = places(good.doc).flatMap((place, i) => [i ? ", " : "", make("a", {
      href: `${link.getAttribute("href")}#${new URLSearchParams({ found: holds(good.doc).join(" "), in: place })}`,
    }, text.places.split("|")[PLACES.indexOf(place) - 1])]);
    const [before, after] = text.in.split("{places}");
    if (where.length) node.append(make("p", { className: "note where" }, before, ...where, after));
    lacks(node, good.doc);
    return node;
  }

  function chips(state) {
    const all = picks(state);
    const items = all.map((pick, own) => {
      const node = button("take", label(pick), () => {
        write(without(state, pick), true);
        leave(chosen.querySelectorAll("button")[Math.min(own, all.length - 2)] ?? box);
      });
      const facet = facets.find(({ kind }) => kind === pick.kind)?.heading ?? text.list;
      node.append(make("span", { ariaHidden: "true" }, " ×"));
      node.ariaLabel = fill(text.remove, { facet, label: label(pick) });
      return make("li", {}, node);
    });
    if (all.length > 1) items.push(make("li", {}, way("clear", text.clear, none(state))));
    chosen.replaceChildren(...items);
    chosen.hidden = all.length === 0;
    sheet.querySelector(".words").textContent = all.map(label).join(", ");
  }

  // What is chosen, in words: any value of a facet will do.
  function inWords(state) {
    const either = new Intl.ListFormat(document.documentElement.lang, { type: "disjunction" });
    const all = [...facets, { kind: "ids", heading: text.list }];
    const of = all.map(({ kind, heading }) => [heading, state.filters[kind]?.map((code) => label({ kind, code })) ?? []]);
    return of.filter(([, names]) => names.length).map(([heading, names]) => `${heading}: ${either.format(names)}`);
  }

  // The most common values and those that are ticked, or all that the sieve lets through.
  function paint(facet) {
    const { kind, values, list, rows, sieve } = facet;
    const whole = ["goal", "status"].includes(kind);
    const usable = values.filter(({ count, chosen: own }) => count > 0 || own || kind === "status");
    const isLast = ({ code }) => code === UNSTATED;
    if (!whole) usable.sort((a, b) => isLast(a) - isLast(b) || b.count - a.count || a.place - b.place);
    const fold = (word) => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    let room = whole || facet.wide ? MANY : USUAL;
    const shown = usable.filter((value) => value.chosen || isLast(value) || (fold(value.label).includes(fold(sieve.value)) && room-- > 0));
    const nodes = shown.map((value) => {
      labels.set(`${kind} ${value.code}`, value.label);
      if (!rows.has(value.code)) rows.set(value.code, make("li", {}, row(kind, value)));
      const node = rows.get(value.code);
      node.querySelector("input").checked = value.chosen;
      node.querySelector(".count").textContent = value.count;
      return node;
    });
    if (nodes.length !== list.children.length || nodes.some((node, own) => node !== list.children[own])) {
      const focused = document.activeElement;
      list.replaceChildren(...nodes);
      if (list.contains(focused)) focused.focus({ preventScroll: true });
      else if (!focused.isConnected) list.querySelector("input")?.focus({ preventScroll: true });
    }
    list.closest("section").hidden = usable.length === 0;
    const many = !whole && (usable.length > USUAL || facet.wide);
    if (many) widen(facet, usable.length);
    if (facet.all) facet.all.hidden = !many;
    sieve.hidden = !many && !sieve.value;
  }
  function row(kind, { code, label: name }) {
    const span = (className, ...words) => make("span", { className }, ...words);
    const title = kind === "goal" ? [span(`chip goal-${code}`, code), span("hidden", ` ${name}: `)] : [name];
    return option(kind, code, make("span", kind === "goal" ? { title: name } : { dir: "auto" }, ...title), " ", span("count"));
  }
  // The way to all values of a facet, if an address asks for them at once.
  const aimed = location.hash.startsWith("#by-") ? location.hash.slice(4) : "";
  function widen(facet, usable) {
    const { list, sieve, heading, wide } = facet;
    if (!sieve.isConnected) list.before(sieve);
    sieve.placeholder = sieve.ariaLabel = fill(text.filter, { facet: heading });
    sieve.oninput = () => paint(facet);
    if (!facet.all) list.after((facet.all = make("p", { className: "all" }, make("a", { href: say.goods }))));
    const more = facet.all.firstElementChild;
    more.replaceChildren(wide ? text.fewer : fill(text.values, { count: usable }), make("span", { className: "hidden" }, ` (${heading})`));
    more.ariaExpanded = Boolean(wide);
    more.onclick = (event) => {
      event.preventDefault();
      facet.wide = !wide;
      list.classList.toggle("wide", !wide);
      sieve.value = "";
      paint(facet);
      (wide ? more : sieve).focus();
    };
    if (facet.kind === aimed && !facet.aimed) {
      facet.aimed = sheet.open = true;
      more.click();
      list.closest("section").scrollIntoView();
    }
  }

  const idle = () => (aside.ariaBusy = false);
  async function narrow(seek, state, statuses, own) {
    const codes = state.filters.status;
    await Promise.all(facets.map(async (facet) => {
      const { kind } = facet;
      facet.values = kind === "status"
        ? Object.keys(statuses).map((code) => ({ code, label: label({ kind, code }), count: statuses[code], chosen: codes.length ? codes.includes(code) : code === "current" && !state.filters.ids.length }))
        : await seek.facet(kind, state.typed, state);
      const { unstated } = facet.values;
      if (OPTIONAL.includes(kind)) facet.values.push({ code: UNSTATED, label: text.unstated, count: unstated, chosen: state.filters[kind].includes(UNSTATED) });
      if (own === turn) paint(facet);
    }));
    if (own !== turn) return;
    chips(state);
    idle();
  }

  const turnTo = (code) => {
    write({ ...read(), filters: { ...read().filters, ids: [code] } }, false);
    leave(results);
  };
  // A button that leads to another state.
  const way = (className, words, next) => button(className, words, () => {
    write(next, true);
    leave(box);
  });
  const line = (...children) => make("p", { className: "said" }, ...children);

  // What each filter that can be left out would give.
  async function help(seek, state) {
    if (state.filters.ids.length && state.filters.ids[0] === UNSTATED) return make("div", { className: "empty" }, make("p", {}, text.savedNone));
    const all = picks(state);
    const ways = all.slice(0, 6).map((pick) => [text.without, label(pick), without(state, pick)]);
    if (all.length > 1) ways.push([text.withoutAll, "", none(state)]);
    const items = await Promise.all(ways.map(async ([words, name, next]) => {
      const { docs } = await seek.find(next.typed, next);
      return docs.length ? make("li", {}, way("way", fill(words, { label: name, count: docs.length }), next)) : "";
    }));
    return make("div", { className: "empty" },
      make("p", {}, all.length ? text.noneFiltered : fill(say.none, { query: state.typed })),
      make("p", {}, items.some(Boolean) ? "" : text.tips),
      make("ul", { className: "plain" }, ...items),
      make("p", {}, make("a", { href: text.aZ }, text.names)));
  }

  function lines(seek, { spelled, suggested, counts: statuses, docs, widened }, ways, state) {
    const before = [];
    if (ways.length) {
      const links = ways.map((way) => make("li", {}, make("a", { href: say.home + way.address }, ...goes(way))));
      before.push(make("nav", { className: "goto", ariaLabel: say.to }, make("p", {}, say.to), make("ul", {}, ...links)));
    }
    if (widened) before.push(line(text.widened));
    if (spelled) before.push(line(fill(say.spelled, { query: state.typed, words: spelled })));
    if (suggested) before.push(line(way("way", fill(say.meant, { words: suggested }), { ...state, typed: suggested })));
    for (const doc of docs) statuses[seek.status(doc)] -= 1; // What is shown is not left out.
    const left = ["candidate", "former"].filter((value) => state.filters.status.length === 0 && statuses[value] > 0);
    const others = left.map((value) => way("way", fill(text.add, { label: label({ kind: "status", code: value }), count: statuses[value] }),
      tick(structuredClone(state), { name: "status", value, checked: true })));
    return [before, others.length ? line(text.others, " ", ...others) : ""];
  }

  // A group of results under a heading of its own.
  const group = (heading, ...children) => make("section", { className: "group", ariaLabel: heading }, make("h2", {}, heading), ...children);

  async function fillCards(seek, all, { view }, own) {
    const { docs, whole } = all;
    const table = view && await import("./table.js");
    const blocks = await Promise.all([whole, docs.length - whole].map(async (count) => {
      const list = make("ul", { className: "cards" });
      const row = (good) => card(seek, all, good);
      if (!table) return { whole: list, list, row };
      const rows = await table.rows({ seek, text, say, blank, count, sort, rights: all.rights });
      return { ...rows, row: (good) => {
        const node = rows.row(good);
        all.lacks(node.querySelector("th"), good.doc);
        return node;
      } };
    }));
    const shown = () => blocks.flatMap(({ list }) => [...list.children]);
    const more = button("more", fill(text.more, { count: docs.length }), () => {
      const { length } = shown();
      history.replaceState({ ...history.state, shown: length + STEP }, "");
      add(length + STEP).then(() => shown()[length]?.querySelector("a").focus());
    });
    const some = group(say.some, blocks[1].whole);
    async function add(upTo) {
      more.disabled = true;
      const { length } = shown();
      const cards = await seek.cards(docs.slice(length, upTo));
      if (own !== turn) return;
      cards.forEach((good, i) => {
        const { list, row } = blocks[Number(length + i >= whole)];
        list.append(row(good));
      });
      const count = length + cards.length;
      some.hidden = count <= whole;
      more.disabled = false;
      more.hidden = count >= docs.length;
      dispatchEvent(new Event("cards"));
    }
    const upTo = history.state?.shown ?? STEP;
    await add(FIRST);
    return [[whole ? blocks[0].whole : "", some, more], () => add(upTo)];
  }

  async function show() {
    const own = ++turn;
    const state = read();
    if (box.value.trim() !== state.typed) box.value = state.typed;
    sort.options[0].disabled = state.typed === "";
    sort.value = [...sort.options].some(({ value }) => value === state.sort) ? state.sort : state.best;
    for (const view of views) view.ariaPressed = view.value === state.view;
    document.title = state.typed ? `${state.typed} – ${plain.title}` : plain.title;
    chips(state);
    const asked = asks(state);
    if (!asked) rest(...plain.counts);
    else if (found.hidden) counts.replaceChildren(`${say.loading} ${text.plain}`);
    found.ariaBusy = asked;
    aside.ariaBusy = true;
    try {
      const seek = await ready(say);
      const [all, ways] = await Promise.all([seek.find(state.typed, state), seek.destinations(state.typed)]);
      if (own !== turn) return;
      if (asked) await present(seek, state, [all, ways], own);
      if (own === turn) narrow(seek, state, all.counts, own).catch(idle);
    } catch {
      idle();
      if (own !== turn || !asked) return;
      rest(`${say.failed} ${text.plain} `, button("way", text.again, show));
      announce(say.failed);
    }
  }
  async function present(seek, state, [all, ways], own) {
    const [before, others] = lines(seek, { ...all, counts: { ...all.counts } }, ways, state);
    const { ids, sector } = state.filters;
    if (ids.length || sector.length) {
      const { more } = await import("./besides.js");
      before.push(...await more({ seek, state, text, label, line, way, fill, button, isOwn, saved, turnTo }));
    }
    const { docs, named, whole } = all;
    all.rights = await allowed;
    const partial = new Set(docs.slice(whole));
    all.lacks = (node, doc) => partial.has(doc) && node.append(lacking(say, all.without(doc)));
    const [nodes, more] = docs.length ? await fillCards(seek, all, state, own) : [named.length && !picks(state).length ? [] : [await help(seek, state)]];
    const cards = await seek.cards(named);
    if (own !== turn) return;
    const exact = cards.length ? group(say.named, make("ul", { className: "cards" }, ...cards.map((good) => card(seek, all, good)))) : "";
    const count = fill(state.typed ? text.for : say.count, { query: all.spelled ?? state.typed, count: tally(say, all) });
    const said = [...(exact ? [`${say.named}: ${cards.length}`] : []), ...(docs.length || !exact ? [count] : [])].join(" · ");
    counts.replaceChildren([said, ...inWords(state)].join(" · "));
    see.textContent = fill(text.see, { count: docs.length });
    found.replaceChildren(...before, exact, ...nodes, others);
    found.hidden = false;
    listed.hidden = true;
    found.ariaBusy = false;
    const order = sorted ? `${text.sort}: ${sort.selectedOptions[0].textContent}` : "";
    sorted = false;
    announce([...before.map((node) => node.matches("p") ? node.textContent : ""), said, order].join(" ").trim());
    dispatchEvent(new Event("cards"));
    await more?.();
    const y = history.state?.y;
    if (y && own === turn) scrollTo(0, y);
  }
  function rest(...said) {
    counts.replaceChildren(...said);
    see.replaceChildren();
    found.hidden = true;
    listed.hidden = false;
  }

  for (const input of aside.querySelectorAll("input")) {
    const own = input.nextElementSibling;
    labels.set(`${input.name} ${input.value}`, own.title || own.textContent);
  }
  const early = [...aside.querySelectorAll("input")].filter((input) => input.checked !== input.defaultChecked);
  aside.addEventListener("change", ({ target }) => {
    if (target.type !== "checkbox") return;
    const facet = facets.find(({ kind }) => kind === target.name);
    if (facet && !facet.wide) facet.sieve.value = "";
    write(tick(read(), target), true);
  });
  for (const view of views) view.addEventListener("click", () => write({ ...read(), view: view.value }, true));
  sort.addEventListener("change", () => {
    sorted = true;
    write({ ...read(), sort: sort.value }, true);
  });
  box.addEventListener("input", () => write({ ...read(), typed: box.value.trim() }, false));
  form.addEventListener("submit", () => leave(results));
  addEventListener("popstate", show);
  addEventListener("pagehide", keep);
  const typed = box.value.trim();
  const state = early.reduce(tick, read());
  if (early.length || typed && typed !== state.typed) write({ ...state, typed: typed || state.typed }, early.length > 0);
  else show();
}
