"use strict";
(() => {
  const rows = [...document.querySelectorAll(".r")];
  const box = document.getElementById("search");
  const found = document.getElementById("found");
  const chinese = document.getElementById("ui-zh");
  const all = document.getElementById("f-all");
  let texts = null;
  let waiting = 0;

  const count = () => {
    if (!box.value.trim() && all.checked) { found.textContent = ""; return; }
    const shown = rows.reduce((n, row) => n + (getComputedStyle(row).display !== "none"), 0);
    found.textContent = chinese.checked ? `共 ${shown} 行` : `${shown} row${shown === 1 ? "" : "s"}`;
  };
  const search = () => {
    const query = box.value.trim().toLowerCase();
    texts ??= rows.map((row) => [...row.querySelectorAll(".t > div, .note")].map((c) => c.textContent).join("\n").toLowerCase());
    rows.forEach((row, n) => { row.hidden = query !== "" && !texts[n].includes(query); });
    count();
  };
  const reveal = () => {
    const row = location.hash.startsWith("#u") && document.getElementById(location.hash.slice(1));
    if (!row || getComputedStyle(row).display !== "none") return;
    all.checked = true;
    box.value = "";
    search();
    row.scrollIntoView();
  };

  if (navigator.language.toLowerCase().startsWith("zh")) chinese.checked = true;
  box.hidden = false;
  box.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(search, 120); });
  document.addEventListener("change", (event) => { if (event.target.name) count(); });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== box) { event.preventDefault(); box.focus(); }
    if (event.key === "Escape" && document.activeElement === box) { box.value = ""; search(); }
  });
  window.addEventListener("hashchange", reveal);
})();
