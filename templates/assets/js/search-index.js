// Finds in the index of the site what a reader looks for. The index is cut into small scripts, which are loaded when a word leads to them;
// each hands over what it holds by one call. Which there are, and how words are folded, stands in `manifest.js`.
(() => {
  const FEW = 3;
  const SHORTEST_MISTYPED = 4;
  const LONGEST_WORD = 32;
  const LONGEST_KEY = 12;
  const SENTENCES_A_FILE = 1000;
  const MOST_READINGS = 6;
  const DROPPED = /[\p{M}'`\u2018\u2019\u02bc\u02b9\u2032\u00ad]/gu;

  const link = document.querySelector("[data-search]");
  const arrived = new Map();
  const files = new Map();
  const hand = (name, data) => arrived.set(name, data);
  globalThis.glossatorSearch = hand;

  let manifest;

  const load = (name) => {
    if (!files.has(name)) {
      const loaded = new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = new URL(name + ".js" + (manifest ? "?v=" + manifest.version : ""), link.href);
        script.onload = () => resolve(arrived.get(name));
        script.onerror = () => {
          files.delete(name);
          reject(new Error(name));
        };
        document.head.append(script);
      });
      files.set(name, loaded);
    }
    return files.get(name);
  };

  const open = async () => {
    const data = await load("manifest");
    if (!manifest) {
      for (const list of ["names", "texts", "starts", "ends"]) {
        data[list] = new Set(data[list].split(" "));
      }
      data.foreign = new RegExp(`[${Object.keys(data.letters).join("")}]`, "g");
      manifest = data;
    }
    return manifest;
  };

  const wordsOf = (text) =>
    (
      text
        .normalize("NFKD")
        .toLowerCase()
        .replace(DROPPED, "")
        .replace(manifest.foreign, (letter) => manifest.letters[letter])
        .replace(/([^\p{N}])\1+/gu, "$1")
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).map((word) => word.slice(0, LONGEST_WORD));

  const nameOf = (key) => key.replace(/[^a-z0-9]/g, (unit) => "_" + unit.charCodeAt(0).toString(16).padStart(4, "0"));

  const keyOf = (word, keys) => {
    for (let length = Math.min(word.length, LONGEST_KEY); length >= Math.min(2, word.length); length--) {
      const name = nameOf(word.slice(0, length));
      if (keys.has(name)) {
        return name;
      }
    }
    return undefined;
  };

  const loadFor = async (kind, word, keys) => {
    const key = keyOf(word, keys);
    return key === undefined ? undefined : load(kind + key);
  };

  const begins = (words, word) => words.some((other) => other.startsWith(word));

  // Lower is better: each word whole before its beginning, and in the name before another spelling.
  const rank = (record, words) => {
    let sum = 0;
    for (const word of words) {
      sum += record.words.includes(word) ? 0 : begins(record.words, word) ? 1 : 1.5;
      sum += record.words[0]?.startsWith(word) || record.words.at(-1)?.startsWith(word) ? 0 : 0.25;
    }
    return sum + record.words.length / 100;
  };

  const prepared = new WeakMap();
  const recordsOf = (shard) => {
    if (!prepared.has(shard)) {
      const records = shard[1].map(([kind, title, path, text, spellings]) => {
        const words = wordsOf(title);
        return { kind, title, path, text, spellings, words, all: words.concat(...spellings.map(wordsOf)) };
      });
      prepared.set(shard, records);
    }
    return prepared.get(shard);
  };

  const namesWith = async (words) => {
    const shards = await Promise.all(words.map((word) => loadFor("n-", word, manifest.names)));
    if (shards.includes(undefined)) {
      return [];
    }
    const whole = shards.filter(([isWhole]) => isWhole).sort((one, other) => one[1].length - other[1].length);
    const records = new Map();
    for (const record of (whole.length > 0 ? whole.slice(0, 1) : shards).flatMap(recordsOf)) {
      if (words.every((word) => begins(record.all, word))) {
        records.set(record.path, record);
      }
    }
    const ranks = new Map([...records.values()].map((record) => [record, rank(record, words)]));
    return [...ranks.keys()].sort((one, other) => ranks.get(one) - ranks.get(other));
  };

  // The sentences with a word: `whole` hold it as it is, `all` its beginning too.
  const placesOf = (shard, word) => {
    const places = { all: new Set(), whole: new Set(), isCut: false };
    for (const [other, steps] of Object.entries(shard)) {
      if (other.startsWith(word)) {
        let number = 0;
        for (const step of steps) {
          number += step;
          places.isCut ||= step === 0;
          if (step > 0) {
            places.all.add(number);
            if (other === word) {
              places.whole.add(number);
            }
          }
        }
      }
    }
    return places;
  };

  // A word that stands nearly everywhere is not listed for every sentence, so it rules none out that the others lead to.
  const sentencesWith = async (words) => {
    const shards = await Promise.all(words.map((word) => loadFor("t-", word, manifest.texts)));
    if (shards.includes(undefined)) {
      return [];
    }
    const places = shards.map((shard, i) => placesOf(shard, words[i])).sort((one, other) => one.all.size - other.all.size);
    const rare = places.filter(({ isCut }) => !isCut);
    const strict = rare.length > 0 ? rare : places;
    const found = [...strict[0].all].filter((number) => strict.every(({ all }) => all.has(number)));
    const worth = (number) => places.filter(({ whole }) => whole.has(number)).length;
    return found.sort((one, other) => worth(other) - worth(one) || one - other);
  };

  const isNear = (one, other) => {
    let start = 0;
    while (start < one.length && one[start] === other[start]) {
      start++;
    }
    const left = one.slice(start);
    const right = other.slice(start);
    return (
      left.slice(1) === right.slice(1) ||
      left === right.slice(1) ||
      left.slice(1) === right ||
      (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
    );
  };

  // One error leaves the first two letters whole, or the last two; in a word of four letters the middle ones may have changed places.
  const nearTo = async (word) => {
    if (word.length < SHORTEST_MISTYPED) {
      return [];
    }
    const swapped = word[0] + word[2];
    const names = [["w-", word.slice(0, 2), manifest.starts], ["w-", swapped, manifest.starts], ["x-", word.slice(-2), manifest.ends]];
    const known = names.filter(([, key, keys]) => keys.has(nameOf(key)));
    const lists = await Promise.all(known.map(([kind, key]) => load(kind + nameOf(key))));
    return [...new Set(lists.flatMap((list) => list.split(" ")))].filter((other) => other !== word && isNear(word, other));
  };

  const readings = async (words) => {
    const all = [];
    for (const [i, word] of words.entries()) {
      for (const near of await nearTo(word)) {
        all.push(words.with?.(i, near) ?? words.map((other, j) => (j === i ? near : other)));
      }
    }
    return all.slice(0, MOST_READINGS);
  };

  const both = async (words) => {
    const [names, sentences] = await Promise.all([namesWith(words), sentencesWith(words)]);
    return { words, names, sentences };
  };

  const kindOf = (file) => manifest.kinds.findLast(([, first]) => first <= file)[0];

  // Of an article the best sentence; of records each.
  const passages = async (sentences, words, limit) => {
    const chosen = new Map();
    const counts = new Map();
    for (const number of sentences) {
      const file = Math.floor(number / SENTENCES_A_FILE);
      const kind = kindOf(file);
      const key = kind === "articles" ? "file " + file : number;
      if (!chosen.has(key)) {
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        chosen.set(key, counts.get(kind) <= limit ? { kind, file, at: (number % SENTENCES_A_FILE) - 1 } : undefined);
      }
    }
    const loading = [...chosen.values()].filter(Boolean).map(async ({ kind, file, at }) => {
      const [title, path, list] = await load("p-" + file);
      const [address, text, remark] = list[at];
      if (title === "") {
        return { kind, title: text, path: address, text: remark, words };
      }
      const isHeading = address !== list[at - 1]?.[0];
      return { kind, title, path, address, sentence: text, isHeading, words };
    });
    return { found: await Promise.all(loading), counts };
  };

  const GROUPS = { article: "articles", page: "pages" };

  // What is found, in groups; an article once, whether its title or a sentence was meant.
  const find = async (query, limit) => {
    await open();
    const words = [...new Set(wordsOf(query))].slice(0, 8);
    if (words.length === 0) {
      return { words, groups: new Map(), count: 0 };
    }
    const read = [await both(words)];
    if (read[0].names.length + read[0].sentences.length < FEW) {
      read.push(...(await Promise.all((await readings(words)).map(both))));
    }
    const groups = new Map(["entries", "articles", "claims", "sources", "timeline", "pages"].map((group) => [group, new Map()]));
    const counts = new Map();
    for (const { words: meant, names, sentences } of read) {
      for (const record of names) {
        const group = GROUPS[record.kind] ?? "entries";
        groups.get(group).set(record.path, groups.get(group).get(record.path) ?? { ...record, meant });
      }
      const { found, counts: more } = await passages(sentences, meant, limit);
      for (const passage of found) {
        const group = groups.get(passage.kind);
        const known = group.get(passage.path);
        group.set(passage.path, known ? { ...passage, ...known } : passage);
      }
      more.forEach((count, kind) => counts.set(kind, (counts.get(kind) ?? 0) + count));
    }
    let count = 0;
    for (const [group, items] of groups) {
      count += Math.max(items.size, counts.get(group) ?? 0);
      groups.set(group, [...items.values()].slice(0, limit));
    }
    return { words: [...new Set(read.flatMap((reading) => reading.words))], groups, count };
  };

  // The titles that are nearest to an address.
  const near = async (path, limit) => {
    await open();
    const words = wordsOf(decodeURIComponent(path).split("/").filter(Boolean).at(-1) ?? "").filter((word) => word.length > 2);
    const found = new Map();
    for (const tried of [words, ...words.map((word) => [word])]) {
      for (const meant of tried.length > 0 && found.size < limit ? [tried, ...(await readings(tried))] : []) {
        for (const record of await namesWith(meant)) {
          found.set(record.path, record);
        }
      }
    }
    return [...found.values()].slice(0, limit);
  };

  Object.assign(hand, { find, near, wordsOf, manifest: open });
})();
