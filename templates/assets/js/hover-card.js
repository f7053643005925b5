// Shows a card beside a link of an article: a copy of what the same page says of the entry, source, claim or note that it leads to. It opens
// when a pointer rests on the link, at once when the keyboard reaches it, and at the foot of the page on a tap.
(() => {
  const REST = 350;
  const GRACE = 300;
  const GAP = 8;
  const template = document.querySelector("template[data-card]");
  const article = document.querySelector("article");
  if (!template || !article) {
    return;
  }

  const described = new Map();
  for (const entry of article.querySelectorAll(".cards > div")) {
    described.set(entry.querySelector("a").href, entry);
  }
  for (const claim of article.querySelectorAll("table.claims tbody tr")) {
    described.set(claim.querySelector(".claim-text").href, claim);
  }

  const isBeside = (note) => getComputedStyle(note).float !== "none";

  const descriptionOf = (link) => {
    const isHere = link.hash !== "" && link.pathname === location.pathname;
    const target = isHere ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : described.get(link.href);
    const isCard = target && (!isHere || target.matches(".sources > li, .sidenote"));
    return isCard && !target.contains(link) && !isBeside(target) ? target : undefined;
  };

  const linkAt = (event) => {
    const link = event.target.closest?.("article a[href]");
    return link && descriptionOf(link) ? link : undefined;
  };

  const wrapped = (tag, className, nodes) => {
    const element = document.createElement(tag);
    element.className = className;
    element.append(...[...nodes].map((node) => node.cloneNode(true)));
    return element;
  };

  const numberOf = (source) => wrapped("p", "remark", [document.createTextNode(`[${source.value}]`)]);

  const headOf = (cell) => cell.closest("table").tHead.rows[0].cells[cell.cellIndex].textContent;

  const labelled = (cell, label) => {
    const copy = wrapped("div", "", cell.childNodes);
    if (label !== "") {
      copy.prepend(wrapped("span", "remark", [document.createTextNode(`${label}: `)]));
    }
    return copy;
  };

  const copyOf = (description) => {
    if (description.matches("tr")) {
      return [...description.cells].map((cell) => labelled(cell, cell.dataset.label ? headOf(cell) : ""));
    }
    if (description.matches("li")) {
      return [numberOf(description), wrapped("div", "", description.childNodes)];
    }
    return [wrapped(description.parentElement.matches("dl") ? "dl" : "div", "cards", description.childNodes)];
  };

  let open;
  let timer;
  let pointer = "";

  const later = (action, delay) => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };

  const hide = () => {
    clearTimeout(timer);
    open?.link.removeAttribute("aria-describedby");
    open?.card.remove();
    open = undefined;
  };

  // Below the link or above it, never on it.
  const place = (card, link) => {
    const box = link.getBoundingClientRect();
    const room = document.documentElement.clientWidth - card.offsetWidth - GAP;
    const fitsBelow = box.bottom + GAP + card.offsetHeight <= innerHeight;
    const fitsAbove = box.top - GAP - card.offsetHeight >= 0;
    const top = fitsBelow || !fitsAbove ? box.bottom + GAP : box.top - GAP - card.offsetHeight;
    card.style.top = `${top + scrollY}px`;
    card.style.left = `${Math.max(GAP, Math.min(box.left, room)) + scrollX}px`;
  };

  const show = (link, atFoot) => {
    clearTimeout(timer);
    if (open?.link === link) {
      return;
    }
    hide();
    const card = template.content.firstElementChild.cloneNode(true);
    const text = card.querySelector(".card-text");
    text.append(...copyOf(descriptionOf(link)));
    text.querySelectorAll(".uses, .back").forEach((way) => way.remove());
    text.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
    document.body.append(card);
    card.classList.toggle("at-foot", atFoot);
    card.querySelector(".doors a").href = link.href;
    card.querySelector(".doors a").addEventListener("click", () => setTimeout(hide));
    card.querySelector(".doors button").addEventListener("click", hide);
    card.addEventListener("pointerenter", () => clearTimeout(timer));
    card.addEventListener("pointerleave", () => atFoot || later(hide, GRACE));
    link.setAttribute("aria-describedby", card.id);
    open = { link, card };
    if (!atFoot) {
      place(card, link);
    }
  };

  article.addEventListener("pointerover", (event) => {
    const link = event.pointerType === "mouse" ? linkAt(event) : undefined;
    if (link) {
      later(() => show(link, false), open?.link === link ? 0 : REST);
    }
  });
  article.addEventListener("pointerout", (event) => {
    if (event.pointerType === "mouse" && linkAt(event)) {
      later(hide, GRACE);
    }
  });
  article.addEventListener("focusin", (event) => {
    const link = linkAt(event);
    if (link?.matches(":focus-visible")) {
      show(link, false);
    }
  });
  article.addEventListener("focusout", (event) => {
    if (open?.link === event.target && !open.card.contains(event.relatedTarget)) {
      hide();
    }
  });
  article.addEventListener("click", (event) => {
    const link = pointer === "touch" ? linkAt(event) : undefined;
    if (link) {
      event.preventDefault();
      show(link, true);
    }
  });
  addEventListener("pointerdown", (event) => {
    pointer = event.pointerType;
    if (open && !open.card.contains(event.target) && !open.link.contains(event.target)) {
      hide();
    }
  });
  addEventListener("keydown", (event) => {
    pointer = "";
    if (event.key === "Escape") {
      hide();
    }
  });
  addEventListener("resize", hide);
})();
