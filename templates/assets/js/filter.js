// Filters the items of a page by a form, and keeps what was chosen in the address. An item has a data attribute for each field of the form:
// words with spaces between them, or its first and last day as `from` and `to`.
(() => {
  const form = document.querySelector("form[data-filter]");
  if (!form) {
    return;
  }
  const fields = [...form.elements].filter((field) => field.name);
  const items = [...document.querySelectorAll("[data-item]")];
  const groups = [...document.querySelectorAll("[data-group]")];
  const followers = [...document.querySelectorAll("[data-follows]")];
  const count = form.querySelector("[data-shown]");
  const texts = new WeakMap();

  const fold = (text) => text.normalize("NFKD").replace(/[\p{M}'’ʼ`]/gu, "").toLowerCase();

  const textOf = (item) => {
    if (!texts.has(item)) {
      texts.set(item, fold(item.textContent));
    }
    return texts.get(item);
  };

  // What has no date is in no span of time.
  const tests = {
    from: (item, day) => item.dataset.to >= day,
    to: (item, day) => item.dataset.from <= day,
    text: (item, words) => fold(words).split(/\s+/).every((word) => textOf(item).includes(word)),
  };
  const isAmong = (item, value, name) => (item.dataset[name] ?? "").split(" ").includes(value);

  const chosen = () => fields.map((field) => [field.name, field.value.trim()]).filter(([, value]) => value !== "");

  const number = (value) => value.toLocaleString(document.documentElement.lang);

  const show = () => {
    const wanted = chosen();
    for (const item of items) {
      item.hidden = !wanted.every(([name, value]) => (tests[name] ?? isAmong)(item, value, name));
    }
    for (const group of groups) {
      group.hidden = !group.querySelector("[data-item]:not([hidden])");
    }
    for (const follower of followers) {
      const leader = document.getElementById(follower.dataset.follows);
      follower.toggleAttribute("hidden", Boolean(leader?.closest("[hidden]")));
    }
    const shown = items.filter((item) => !item.hidden).length;
    count.textContent =
      shown === 0
        ? count.dataset.none
        : count.dataset.shown.replace("{shown}", number(shown)).replace("{all}", number(items.length));
  };

  const keep = () => {
    const query = new URLSearchParams(chosen()).toString();
    try {
      history.replaceState(null, "", (query ? "?" + query : location.pathname) + location.hash);
    } catch {
      // a page opened from disk may have no address of its own to keep
    }
  };

  const read = () => {
    const query = new URLSearchParams(location.search);
    for (const field of fields) {
      field.value = query.get(field.name) ?? "";
      if (field.selectedIndex === -1) {
        field.selectedIndex = 0;
      }
    }
    show();
  };

  // A link that leads to an item is stronger than the filter.
  const follow = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.closest("[data-item][hidden]")) {
      form.reset();
      show();
      keep();
      target.scrollIntoView();
    }
  };

  form.addEventListener("input", () => {
    show();
    keep();
  });
  form.addEventListener("reset", () =>
    setTimeout(() => {
      show();
      keep();
    }),
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", read);
  addEventListener("hashchange", follow);
  addEventListener("pageshow", () => {
    read();
    follow();
  });
  form.hidden = false;
})();
