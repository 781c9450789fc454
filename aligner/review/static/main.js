// The page: keys, mouse and fields, and the way from document to document.
import { hasCaret, moveCaret, perform, startEditing } from "./actions.js";
import { exportAddress, listed } from "./api.js";
import { commandOf, COMMANDS, GROUPS, named } from "./commands.js";
import { ask, at, clearFilter, desk, dialogs, draw, failed, go, inTurn, list, load, look, noCarets, scroll, SIDES, walk } from "./desk.js";
import { documentList } from "./documents.js";
import { element, offsetAt } from "./row.js";
import { KINDS } from "./sheet.js";
import { choose, chosen, language, speak, told, translate, word } from "./words.js";

// Keys.
document.addEventListener("keydown", (event) => {
  if (!desk.sheet || at("document").hidden || desk.field || dialogs.keys.open || dialogs.export.open) return;
  if (event.target === at("search")) {
    if (event.key === "Escape") { clearFilter(); scroll.focus(); }
    if (event.key === "Enter") { event.preventDefault(); scroll.focus(); if (!desk.sheet.shownPlaces.has(desk.here)) walk(1); }
    return;
  }
  const onControl = event.target.closest?.("button, input, select, a");
  if (onControl && ["Enter", " ", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].includes(event.key)) return;
  if (hasCaret()) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step) { event.preventDefault(); moveCaret(step, event.ctrlKey || event.metaKey); return; }
    if (event.key === "Tab") { event.preventDefault(); desk.side = SIDES[1 - SIDES.indexOf(desk.side)]; moveCaret(0, false); return; }
    if (event.key === "Enter") { event.preventDefault(); perform(named("split")); return; }
    if (event.key === "Escape") { desk.carets = noCarets(); draw(); return; }
  }
  if (event.key === " " && event.target === scroll) { event.preventDefault(); perform(named("confirm")); return; }
  const command = commandOf(event);
  if (!command) return;
  event.preventDefault();
  perform(command);
});

// Mouse.
scroll.addEventListener("click", (event) => {
  const node = event.target.closest(".r");
  if (!node || event.target.closest(".field")) return;
  const key = Number(node.dataset.key);
  const link = event.target.closest("[data-go]");
  if (link) { event.preventDefault(); go(Number(link.dataset.go), { centre: true }); return; }
  const button = event.target.closest(".accept");
  if (button) {
    const { issue, accepted } = button.dataset;
    inTurn(() => ask("edits", { edit: "accept", key, issue: Number(issue), accepted: accepted === "true" }));
    return;
  }
  const cell = event.target.closest(".t");
  const side = cell?.dataset.side ?? desk.side;
  const offset = cell && desk.sheet.row(key)[side].count ? offsetAt(cell, event.clientX, event.clientY) : null;
  const carets = key === desk.here ? { ...desk.carets } : noCarets();
  if (desk.field) return;
  if (event.detail === 2 && cell) { go(key, { side, announce: false }); startEditing(side); return; }
  const inside = offset !== null && offset > 0 && offset < desk.sheet.row(key)[side].text.length;
  if (cell && key === desk.here) carets[side] = inside ? offset : null;
  go(key, { side, announce: false });
  desk.carets = carets;
  if (hasCaret()) draw();
  scroll.focus({ preventScroll: true });
});
at("actions").addEventListener("click", (event) => {
  const button = event.target.closest("[data-command]");
  if (button) { scroll.focus({ preventScroll: true }); perform(named(button.dataset.command)); }
});
at("actions").addEventListener("mousedown", (event) => event.preventDefault()); // the text keeps its focus and its caret
at("chips").addEventListener("change", () => {
  const kinds = new Set([...at("chips").querySelectorAll("input:checked")].map((box) => box.value));
  desk.sheet.show({ kinds });
  list.heights.clear();
  draw();
  if (!desk.sheet.shownPlaces.has(desk.here) && desk.sheet.shown.length) go(desk.sheet.shown[0].key);
  else list.reveal(desk.here);
});
let typing = 0;
at("search").addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => { desk.sheet.show({ query: at("search").value }); draw(); if (desk.sheet.shownPlaces.has(desk.here)) list.reveal(desk.here); else scroll.scrollTop = 0; }, 150);
});
at("filters").addEventListener("submit", (event) => event.preventDefault());
at("trouble").addEventListener("click", (event) => { const keep = event.target.dataset.keep; if (keep) inTurn(() => ask("settle", { keep })); });
at("trust").addEventListener("change", (event) => choose("trust", event.target.checked ? "yes" : "no"));
document.querySelector(".languages").addEventListener("click", (event) => {
  const code = event.target.dataset.language;
  if (code) { speak(code); furnish(); if (desk.sheet) { list.heights.clear(); draw(); } else route(); }
});
dialogs.export.addEventListener("close", () => {
  if (dialogs.export.returnValue !== "download") return;
  const form = new FormData(dialogs.export.querySelector("form"));
  const fields = { format: form.get("format"), which: form.get("which"), min_confidence: String(Number(form.get("min_confidence")) / 100) };
  if (form.get("convert")) fields.convert = form.get("convert");
  const link = element("a", { href: exportAddress(desk.id, fields), download: "" });
  document.body.append(link);
  link.click();
  link.remove();
});
at("to-list").addEventListener("click", () => { location.hash = ""; });

// What is drawn once, and again in another language.
const furnish = () => {
  translate();
  const buttons = COMMANDS.filter((command) => command.sign).map((command) => element("button", {
    type: "button", "data-command": command.id, title: `${told(command.label)} (${command.hint ?? command.key})`, "aria-keyshortcuts": command.hint?.replace("Ctrl", "Control") ?? command.key,
  }, element("span", { "aria-hidden": "true" }, command.sign), ` ${told(command.short ?? command.label)}`));
  at("actions").replaceChildren(...buttons);
  at("chips").replaceChildren(...KINDS.map((kind) => element("label", { className: "tick", "data-kind": kind },
    element("input", { type: "checkbox", value: kind }), element("span", {}, `${word(`count.${kind}`)} `, element("b", { className: "count" })))));
  dialogs.keys.querySelector("div").replaceChildren(...Object.entries(GROUPS).map(([group, label]) => element("section", {}, element("h3", {}, told(label)),
    element("dl", {}, ...COMMANDS.filter((command) => command.group === group).flatMap((command) => [
      element("dt", {}, element("kbd", {}, command.key), command.hint ? element("kbd", {}, command.hint) : null), element("dd", {}, told(command.label))])))));
  at("legend").replaceChildren(...["confirmed", "sure", "likely", "doubt", "moved"].map((level) => element("li", { className: level },
    ({ confirmed: ["confirmed", "已确认"], sure: ["sure", "可靠"], likely: ["doubtful", "存疑"], doubt: ["unlikely, or without a counterpart", "很可疑或无对应"], moved: ["moved", "移位"] })[level][language() === "zh" ? 1 : 0])));
  const format = dialogs.export.querySelector("[name=format]");
  const was = format.value;
  format.replaceChildren(...Object.entries(desk.formats).map(([name, suffix]) => element("option", { value: name }, `${name} (${suffix})`)));
  format.value = was || "tmx";
  at("trust").querySelector("input").checked = chosen("trust", "no") === "yes";
};

document.addEventListener("visibilitychange", () => { if (!document.hidden) look(0); });
const route = async () => {
  try {
    const wanted = location.hash.slice(1);
    if (wanted && wanted === desk.id) return;
    const { documents, formats: known, folder } = await listed();
    [desk.formats, desk.isFolder] = [known, folder];
    furnish();
    if (wanted || !folder) { await load(wanted || documents[0].id, null); return; }
    list.set([]);
    [desk.id, desk.sheet] = [null, null];
    at("document").hidden = at("to-list").hidden = true;
    at("list").hidden = false;
    at("saved").textContent = "";
    document.title = at("title").textContent = word("documents");
    at("list").replaceChildren(documentList(documents));
  } catch (error) { failed(error); }
};
window.addEventListener("hashchange", route);
// The token has done its work: the cookie has it, and the address bar need not show it.
if (location.search) history.replaceState(null, "", location.pathname + location.hash);
route();
