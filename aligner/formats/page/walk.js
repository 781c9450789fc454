// From one passage that wants a look to the next, by button or key; and links to single rows.
const WORTH_A_LOOK = ["issues", "doubtful", "omission", "addition", "moved"];
const keys = document.getElementById("keys");
let here = null;

const go = (row) => {
  here?.node.classList.remove("here");
  here?.node.removeAttribute("aria-current");
  here = row;
  row.node.classList.add("here");
  row.node.setAttribute("aria-current", "true");
  row.node.tabIndex = -1;
  row.node.scrollIntoView({ block: "center" });
  row.node.focus({ preventScroll: true });
  history.replaceState(null, "", `#${row.node.id}`);
};
const firstInView = () => {
  const top = form.getBoundingClientRect().bottom;
  return shown.findIndex((row) => row.node.getBoundingClientRect().bottom > top);
};
const walk = (step) => {
  let at = here ? shown.indexOf(here) : -1;
  if (at < 0) at = firstInView() - (step > 0 ? 1 : 0);
  do at += step; while (shown[at] && !WORTH_A_LOOK.some((kind) => shown[at].kinds.has(kind)));
  if (shown[at]) go(shown[at]);
};
const reveal = () => {
  if (location.hash.startsWith("#?")) { showOnly(location.hash.slice(2)); document.getElementById("beads").scrollIntoView(); return; }
  const row = rowAt(location.hash);
  if (!row) return;
  if (row.node.hidden) showOnly("");
  go(row);
};

const onKeys = document.getElementById("keys-on");
const settings = { get: () => { try { return localStorage.getItem("aligner.keys"); } catch { return null; } },
  set: (value) => { try { localStorage.setItem("aligner.keys", value); } catch { /* the page may keep nothing */ } } };
onKeys.checked = settings.get() !== "off";
onKeys.addEventListener("change", () => settings.set(onKeys.checked ? "on" : "off"));
const does = {
  j: () => walk(1), k: () => walk(-1), x: () => form.reset(),
  w: () => { form.elements.order.value = order === "text" ? "worst" : "text"; apply(); table.scrollIntoView(); },
  "/": () => form.elements.q.focus(), "?": () => keys.showModal(),
};
document.addEventListener("keydown", (event) => {
  const typing = event.target.matches?.("input:not([type=checkbox], [type=radio])");
  if (event.key === "Escape" && event.target === form.elements.q) { form.elements.q.value = ""; apply(); form.elements.q.blur(); return; }
  if (typing || !onKeys.checked || event.ctrlKey || event.metaKey || event.altKey || !does[event.key] || keys.open) return;
  event.preventDefault();
  does[event.key]();
});
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-walk]");
  if (button) walk(Number(button.dataset.walk));
  if (event.target.closest("[data-keys]")) keys.showModal();
  if (event.target.closest("[data-close]")) keys.close();
  const link = event.target.closest('a[href^="#u"]');
  const row = link && rowAt(link.getAttribute("href"));
  if (row) { event.preventDefault(); if (row.node.hidden) showOnly(""); go(row); }
});
window.addEventListener("hashchange", reveal);
reveal();
