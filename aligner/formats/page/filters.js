// The form's fields are the whole state: `apply` shows the rows that fit, in the order chosen.
const form = document.getElementById("filters");
const field = (name) => form.elements.namedItem(name);
let shown = rows;
let order = "text";

const wanted = () => {
  const data = new FormData(form);
  const all = (name) => new Set(data.getAll(name));
  const bound = (name, otherwise) => (data.get(name) ? Number(data.get(name)) * 10 : otherwise);
  return {
    query: folded(String(data.get("q")).trim()), severities: all("severity"), categories: all("category"), checks: all("check"),
    kinds: all("kind"), types: all("type"), states: all("state"),
    confidence: [bound("from", 0), bound("to", 1000)], adequacy: [bound("afrom", 0), bound("ato", 1000)],
  };
};
const fits = (row, want) => {
  const about = want.categories.size + want.checks.size > 0;
  if ((about || want.severities.size) && !row.issues.some((issue) =>
    (!want.severities.size || want.severities.has(issue.severity)) &&
    (!about || want.categories.has(issue.category) || want.checks.has(issue.check)))) return false;
  if (want.kinds.size && ![...want.kinds].some((kind) => row.kinds.has(kind))) return false;
  if (want.types.size && !want.types.has(row.type)) return false;
  if (want.states.size && !want.states.has(row.state)) return false;
  if (row.confidence < want.confidence[0] || row.confidence > want.confidence[1]) return false;
  const [least, most] = want.adequacy;
  if ((least > 0 || most < 1000) && (row.adequacy === null || row.adequacy < least || row.adequacy > most)) return false;
  return !want.query || contains(row, want.query);
};
const arrange = () => {
  const now = form.elements.order.value;
  if (now === order) return;
  order = now;
  const sorted = now === "worst" ? rows.toSorted((a, b) => b.urgency - a.urgency || a.place - b.place) : rows;
  // Outside the page: moved inside it one by one, 50,000 rows would take minutes.
  const place = table.nextSibling;
  table.remove();
  const moved = document.createDocumentFragment();
  for (const row of sorted) moved.append(row.node);
  table.append(moved);
  form.parentNode.insertBefore(table, place);
};
const apply = () => {
  arrange();
  const want = wanted();
  shown = [];
  for (const row of rows) {
    const show = fits(row, want);
    if (row.node.hidden === show) row.node.hidden = !show;
    if (show) shown.push(row);
  }
  if (order === "worst") shown.sort((a, b) => b.urgency - a.urgency || a.place - b.place);
  for (const number of document.querySelectorAll("[data-shown]")) number.textContent = shown.length.toLocaleString("en");
  for (const menu of form.querySelectorAll(".menu")) {
    menu.classList.toggle("active", [...menu.querySelectorAll("input")].some((box) => (box.type === "checkbox" ? box.checked : box.value)));
  }
  document.getElementById("none").hidden = shown.length > 0;
  highlight(shown, want.query);
  form.dispatchEvent(new Event("shown"));
};
// What a count in the summary stands for, and nothing else.
const showOnly = (query) => {
  const kept = form.elements.order.value;
  form.reset();
  form.elements.order.value = kept;
  for (const [name, value] of new URLSearchParams(query)) {
    const box = form.querySelector(`[name="${name}"][value="${CSS.escape(value)}"]`);
    if (box) box.checked = true;
    else if (field(name)) field(name).value = value;
  }
  apply();
};

let waiting = 0;
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", (event) => {
  clearTimeout(waiting);
  if (event.target.name === "q") waiting = setTimeout(apply, 120);
  else apply();
});
form.addEventListener("reset", () => { const kept = form.elements.order.value; setTimeout(() => { form.elements.order.value = kept; apply(); }); });
document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-show]");
  if (link) { event.preventDefault(); showOnly(link.dataset.show); document.getElementById("beads").scrollIntoView(); }
  for (const menu of form.querySelectorAll(".menu[open]")) if (!menu.contains(event.target)) menu.open = false;
});
new ResizeObserver(() => document.documentElement.style.setProperty("--tools", `${form.offsetHeight - 1}px`)).observe(form);
