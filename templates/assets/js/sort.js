// Makes the heads of a table buttons that sort its rows: up, down, then as delivered. A head with `data-by` names the row's data attribute to
// sort by; else the text of the cell is taken. What is empty stands last.
(() => {
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const next = { none: "ascending", ascending: "descending", descending: "none" };

  const key = (row, head) => (head.dataset.by ? row.dataset[head.dataset.by] : row.cells[head.cellIndex].textContent)?.trim() ?? "";

  const sorted = (rows, head, direction) => {
    const sign = direction === "descending" ? -1 : 1;
    const keyed = rows.map((row) => [key(row, head), row]);
    keyed.sort(([left], [right]) => (left === "") - (right === "") || sign * order.compare(left, right));
    return keyed.map(([, row]) => row);
  };

  for (const table of document.querySelectorAll("table[data-sortable]")) {
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...table.tBodies[0].rows];
    for (const head of heads) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const direction = next[head.getAttribute("aria-sort") ?? "none"];
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        if (direction !== "none") {
          head.setAttribute("aria-sort", direction);
        }
        table.tBodies[0].append(...(direction === "none" ? rows : sorted(rows, head, direction)));
      });
    }
  }
})();
