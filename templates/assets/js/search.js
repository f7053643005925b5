// The search as a reader sees it: a field and what is found below it while typing, on the page for it and in a dialog on every other one.
(() => {
  const IN_DIALOG = 5;
  const ON_PAGE = 10;
  const NEAREST = 3;
  const LONGEST = 240;
  const BEFORE = 80;
  const WORD = /[\p{L}\p{N}\p{M}'\u2019\u02bc]+/gu;
  const SECTIONS = { entries: "section.glossary", pages: "search.pages" };

  const link = document.querySelector("[data-search]");
  const root = new URL("../", link.href);
  const { find, near, wordsOf, manifest } = glossatorSearch;
  let messages = {};

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children.filter((child) => child));
    return element;
  };

  const say = (key, ...values) => messages[key].replace(/\{(\d)\}/g, (_, i) => values[i]);

  const marked = (text, words) => {
    const parts = [];
    let at = 0;
    for (const { 0: written, index } of text.matchAll(WORD)) {
      if (wordsOf(written).some((word) => words.some((sought) => word.startsWith(sought)))) {
        parts.push(text.slice(at, index), make("mark", {}, written));
        at = index + written.length;
      }
    }
    return [...parts, text.slice(at)];
  };

  // Of a long text the part around the first word that is meant.
  const excerpt = (text, words) => {
    if (text.length <= LONGEST) {
      return marked(text, words);
    }
    const first = marked(text, words)[0].length;
    const start = first > LONGEST - BEFORE ? text.indexOf(" ", first - BEFORE) + 1 : 0;
    const end = text.lastIndexOf(" ", start + LONGEST);
    return [start > 0 ? "…" : "", ...marked(text.slice(start, end > start ? end : start + LONGEST), words), "…"];
  };

  // Leads to the sentence where the browser can, else to the heading above it. The words of a heading stand in the contents too, so it has
  // its anchor alone.
  const addressOf = ({ path, address, sentence, isHeading }) => {
    if (!sentence || isHeading) {
      return new URL(path + (address ?? ""), root);
    }
    const beginning = sentence.split(/\s+/).slice(0, 5).join(" ");
    const text = ":~:text=" + encodeURIComponent(beginning).replaceAll("-", "%2D");
    return new URL(path + (address || "#") + text, root);
  };

  // The spelling by which it was found, if that is not its name.
  const spellingOf = ({ title, words, spellings = [] }, query, meant) => {
    const plain = (text) => text.normalize("NFKD").toLowerCase();
    const typed = plain(query).split(/\s+/).filter(Boolean);
    const has = (text) => typed.every((word) => plain(text).includes(word));
    const fits = (names) => meant.every((word) => names.some((name) => name.startsWith(word)));
    if (has(title)) {
      return "";
    }
    return spellings.find(has) ?? (fits(words ?? []) ? "" : (spellings.find((spelling) => fits(wordsOf(spelling))) ?? ""));
  };

  const lineOf = (item, query, words) => {
    const spelling = item.meant ? spellingOf(item, query, item.meant) : "";
    const kind = messages["kind." + item.kind];
    return make(
      "li",
      {},
      make(
        "a",
        { href: addressOf(item) },
        make("b", {}, ...marked(item.title, words)),
        kind && make("span", { class: "kind" }, kind),
        spelling && make("span", { class: "kind" }, say("search.also", spelling)),
        item.sentence && make("span", { class: "sentence" }, ...excerpt(item.sentence, words)),
        !item.sentence && item.text && make("span", { class: "remark" }, item.text),
      ),
    );
  };

  const groupOf = (group, items, query, words) =>
    make(
      "section",
      {},
      make("h2", { class: "label" }, messages[SECTIONS[group] ?? "section." + group]),
      make("ul", { class: "plain" }, ...items.map((item) => lineOf(item, query, words))),
    );

  // A field with what is found below it.
  const box = (limit, changed) => {
    const input = make("input", { type: "search", id: "_query", autocomplete: "off", spellcheck: "false", maxlength: "200" });
    const status = make("p", { role: "status", class: "count" });
    const results = make("div", { class: "results" });
    const label = make("label", { for: input.id }, say("search.label"));
    let latest = Promise.resolve();

    const show = async (query) => {
      const { words, groups, count } = await find(query, limit);
      if (query !== input.value) {
        return;
      }
      results.replaceChildren(
        ...[...groups].filter(([, items]) => items.length > 0).map(([group, items]) => groupOf(group, items, query, words)),
      );
      status.textContent = words.length === 0 ? "" : count > 0 ? say("search.found", count) : say("search.none", query.trim());
      changed(query.trim(), count);
    };
    const search = () => {
      latest = show(input.value).catch(() => {
        status.textContent = say("search.failed");
      });
    };

    input.addEventListener("input", search);
    const move = (event) => {
      const stops = [input, ...results.querySelectorAll("a")];
      const next = stops[stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1)];
      if (next) {
        event.preventDefault();
        next.focus();
      }
    };
    const element = make("div", { role: "search", class: "search" }, label, input, status, results);
    element.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        move(event);
      } else if (event.key === "Enter" && event.target === input) {
        latest.then(() => results.querySelector("a")?.click());
      }
    });
    return { element, input, search };
  };

  const keep = (query) => {
    try {
      history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname);
    } catch {
      // a page opened from disk may have no address of its own to keep
    }
  };

  const mountOn = async (place) => {
    const isMissing = "near" in place.dataset;
    const { element, input, search } = box(ON_PAGE, isMissing ? () => {} : keep);
    place.append(element);
    place.hidden = false;
    if (isMissing) {
      const path = location.pathname.startsWith(root.pathname) ? location.pathname.slice(root.pathname.length) : location.pathname;
      const items = await near(path, NEAREST);
      if (items.length > 0) {
        const list = make("ul", { class: "plain" }, ...items.map((item) => lineOf(item, "", [])));
        place.prepend(make("div", { class: "search results" }, make("p", {}, say("search.nearest")), list));
      }
    } else {
      input.value = new URLSearchParams(location.search).get("q") ?? "";
      search();
    }
    return input;
  };

  const dialogOf = () => {
    const all = make("a", { href: link.href, class: "all" }, say("search.all"));
    all.hidden = true;
    const { element, input } = box(IN_DIALOG, (query, count) => {
      all.hidden = count === 0;
      all.href = new URL("?q=" + encodeURIComponent(query), link.href);
    });
    const close = make("button", { type: "button" }, say("search.close"));
    const dialog = make("dialog", { class: "search-dialog", "aria-label": say("search.title") }, close, element);
    element.append(all);
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog || event.target.closest("a")) {
        dialog.close();
      }
    });
    document.body.append(dialog);
    return { dialog, input };
  };

  const place = document.querySelector("[data-search-page]");
  const ready = manifest().then((data) => {
    messages = data.messages;
    return place ? mountOn(place) : undefined;
  });
  let opened;

  glossatorSearch.open = async () => {
    const field = await ready;
    if (!field) {
      opened ??= dialogOf();
      if (!opened.dialog.open) {
        opened.dialog.showModal();
      }
    }
    const input = field ?? opened.input;
    input.focus();
    input.select();
  };
})();
