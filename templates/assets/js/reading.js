// Helps to read an article: shows in the contents which section is read, and on demand what each sentence rests on.
(() => {
  const links = [...document.querySelectorAll(".contents a")];
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));

  const mark = () => {
    const line = innerHeight / 3;
    const read = headings.findLastIndex((heading) => heading && heading.getBoundingClientRect().top < line);
    links.forEach((link, i) => {
      if (i === read) {
        link.setAttribute("aria-current", "location");
      } else {
        link.removeAttribute("aria-current");
      }
    });
  };

  if (links.length > 0) {
    let waits = false;
    addEventListener(
      "scroll",
      () => {
        if (!waits) {
          waits = true;
          requestAnimationFrame(() => {
            waits = false;
            mark();
          });
        }
      },
      { passive: true },
    );
    mark();
  }

  const view = document.querySelector("[data-provenance]");
  if (view) {
    const article = view.closest("article");
    const button = view.querySelector("button");
    const legend = view.querySelector("ul");
    for (const word of legend.querySelectorAll("[data-word]")) {
      article.style.setProperty(`--word-${word.dataset.word}`, JSON.stringify(word.textContent));
    }
    button.addEventListener("click", () => {
      const shown = article.toggleAttribute("data-shaded");
      button.setAttribute("aria-pressed", String(shown));
      legend.hidden = !shown;
    });
    view.hidden = false;
  }
})();
