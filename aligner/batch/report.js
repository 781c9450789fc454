// The table of documents: ordered by any column, searched by name.
const table = document.querySelector("#documents table");
if (table) {
  const rows = [...table.tBodies[0].rows];
  const heads = [...table.tHead.rows[0].cells];
  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.v === undefined ? cell.textContent : Number(cell.dataset.v);
  };
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const numbers = rows.every((row) => typeof value(row, column) === "number");
      const turned = head.getAttribute("aria-sort") === (numbers ? "descending" : "ascending");
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", numbers !== turned ? "descending" : "ascending");
      const compare = (a, b) => (numbers ? value(b, column) - value(a, column) : value(a, column).localeCompare(value(b, column), "zh"));
      table.tBodies[0].append(...rows.toSorted((a, b) => (turned ? -1 : 1) * compare(a, b)));
    });
  });
  const search = document.getElementById("search");
  search.closest("label").hidden = document.getElementById("shown").hidden = false;
  search.addEventListener("input", () => {
    const query = search.value.trim().toLowerCase();
    let shown = 0;
    for (const row of rows) {
      row.hidden = !row.cells[0].textContent.toLowerCase().includes(query);
      shown += !row.hidden;
    }
    document.querySelector("[data-shown]").textContent = shown.toLocaleString("en");
  });
}
