// Put into pages by `serve` alone: reads a page again when it changed, and shows what is wrong in the content.
(() => {
  const own = document.currentScript;
  const { page, version } = own.dataset;
  const KEPT = "glossator-live-place";

  const keepPlace = () => {
    const place = { page, x: scrollX, y: scrollY };
    sessionStorage.setItem(KEPT, JSON.stringify(place));
  };

  const comeBack = () => {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) || "null");
    sessionStorage.removeItem(KEPT);
    if (kept && kept.page === page) {
      scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
    }
  };

  const reload = () => {
    keepPlace();
    location.reload();
  };

  // the old sheet goes when the new one is there, so the page never stands without
  const restyle = (files) => {
    for (const sheet of document.querySelectorAll("link[rel=stylesheet]")) {
      const address = new URL(sheet.href);
      if (files.some((file) => address.pathname === "/" + file)) {
        const next = sheet.cloneNode();
        address.searchParams.set("v", Date.now());
        next.href = address.href;
        next.addEventListener("load", () => sheet.remove());
        sheet.after(next);
      }
    }
  };

  const overlay = document.createElement("aside");
  overlay.id = "glossator-problems";
  overlay.setAttribute("role", "alert");
  overlay.tabIndex = -1;
  const text = document.createElement("pre");
  const hide = document.createElement("button");
  hide.type = "button";
  hide.textContent = "Hide";
  hide.addEventListener("click", () => overlay.remove());
  overlay.append(hide, text);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      overlay.remove();
    }
  });

  const show = (problems) => {
    text.textContent = problems;
    if (problems) {
      document.body.append(overlay);
    } else {
      overlay.remove();
    }
  };

  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = new URL("live.css", own.src).href;
  document.head.append(sheet);

  if (document.readyState === "complete") {
    comeBack();
  } else {
    addEventListener("load", comeBack);
  }

  const address = new URL("events", own.src);
  address.searchParams.set("page", page);
  address.searchParams.set("since", version);
  const events = new EventSource(address);
  events.addEventListener("reload", reload);
  events.addEventListener("style", (event) => restyle(event.data.split("\n")));
  events.addEventListener("problems", (event) => show(event.data));
  // not "open": the browser itself says that when the connection stands
  events.addEventListener("lead", (event) => {
    if (!document.hidden && location.pathname !== event.data) {
      location.assign(event.data);
    }
  });
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", (event) => event.persisted && location.reload());
})();
