// The theme that a reader chose. It loads before the page is painted, so that no page flashes in the other one; nothing else is kept.
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
