// The theme that a reader chose, and the way to the search. It loads before the page is painted, so that no page flashes in the other theme;
// nothing else is kept. The scripts of the search are loaded when a reader begins to search.
(() => {
  const KEY = "theme";
  const themes = ["system", "light", "dark"];
  const root = document.documentElement;

  const kept = () => {
    try {
      return themes.find((theme) => theme === localStorage.getItem(KEY)) ?? "system";
    } catch {
      return "system";
    }
  };

  const keep = (theme) => {
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // where nothing may be kept, the choice lasts as long as the page
    }
  };

  const show = (theme) => {
    if (theme === "system") {
      delete root.dataset.theme;
    } else {
      root.dataset.theme = theme;
    }
  };

  let theme = kept();
  show(theme);

  const load = (address) =>
    new Promise((loaded, failed) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = loaded;
      script.onerror = failed;
      document.head.append(script);
    });

  addEventListener("DOMContentLoaded", () => {
    const link = document.querySelector("[data-search]");
    if (!link) {
      return;
    }
    let ready;
    const loadAll = () => {
      ready ??= link.dataset.search.split(" ").reduce((before, address) => before.then(() => load(address)), Promise.resolve());
      return ready;
    };
    const search = (event) => {
      event.preventDefault();
      loadAll().then(
        () => glossatorSearch.open(),
        () => location.assign(link.href),
      );
    };
    link.addEventListener("click", (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
        search(event);
      }
    });
    addEventListener("keydown", (event) => {
      const types = event.target.closest?.("input:not([type=checkbox]), select, textarea");
      const isControlled = event.ctrlKey || event.metaKey;
      if (isControlled ? event.key.toLowerCase() === "k" : event.key === "/" && !types && !event.altKey) {
        search(event);
      }
    });
    for (const key of link.querySelectorAll("kbd")) {
      key.hidden = false;
    }
    if (document.querySelector("[data-search-page]")) {
      loadAll();
    }
  });

  addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("[data-theme-button]");
    if (!button) {
      return;
    }
    const name = () => {
      const words = button.dataset[theme];
      button.setAttribute("aria-label", words);
      button.title = words;
    };
    button.addEventListener("click", () => {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length];
      show(theme);
      keep(theme);
      name();
    });
    name();
    button.hidden = false;
  });
})();
