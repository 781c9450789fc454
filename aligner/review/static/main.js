// The page: which document is open, where the person is in it, and what a command does there.
import { act, changes, exportAddress, Gone, listed, opened, Refused } from "./api.js";
import { firstCaret, movedCaret } from "./caret.js";
import { commandOf, COMMANDS, GROUPS, named } from "./commands.js";
import { documentList } from "./documents.js";
import { Field } from "./editing.js";
import { List } from "./list.js";
import { DocumentMap } from "./map.js";
import { element, offsetAt, rowNode, toCharacters } from "./row.js";
import { folded, KINDS, Sheet } from "./sheet.js";
import { choose, chosen, language, speak, told, translate, word } from "./words.js";

const at = (id) => document.getElementById(id);
const [scroll, notice, dialogs] = [at("scroll"), at("notice"), { keys: at("keys"), export: at("export") }];
const SIDES = ["source", "target"];
const SOON = 350; // milliseconds between looks at what the server still does
const SELDOM = 5000; // and where there is nothing to wait for, for other windows' work
let formats = {};
let isFolder = false;
let id = null;
let sheet = null;
let field = null;
const state = { here: null, side: "target", carets: { source: null, target: null }, checking: new Set() };
const list = new List(scroll, at("rows"), (row, place) => rowNode(row, place, sheet, state), Sheet.guess);
const map = new DocumentMap(at("map"), (key) => { if (!sheet.shownPlaces.has(key)) clearFilter(); go(key, { centre: true }); });

// What the page says.
let quiet = 0;
const say = (text) => { at("said").textContent = text; };
const warn = (text) => {
  notice.textContent = text;
  notice.hidden = false;
  clearTimeout(quiet);
  quiet = setTimeout(() => { notice.hidden = true; }, 6000);
};
const failed = (error) => {
  if (error instanceof Gone) { at("saved").textContent = word("gone"); at("saved").className = "bad"; warn(word("gone")); }
  else if (error instanceof Refused) warn(told(error.pair));
  else throw error;
};

// Drawing.
const draw = (fresh = null) => {
  state.checking = sheet.checking;
  list.set(sheet.shown, fresh ? (row) => fresh.has(row.key) : () => false);
  scroll.setAttribute("aria-rowcount", String(sheet.shown.length));
  const current = sheet.row(state.here);
  if (current) scroll.setAttribute("aria-activedescendant", `c${state.here}-${state.side}`);
  else scroll.removeAttribute("aria-activedescendant");
  map.show(sheet, state.here);
  drawStanding();
  highlight();
};
const drawStanding = () => {
  for (const chip of at("chips").querySelectorAll("[data-kind]")) {
    chip.querySelector(".count").textContent = sheet.counts[chip.dataset.kind].toLocaleString("en");
    chip.querySelector("input").checked = sheet.filter.kinds.has(chip.dataset.kind);
    chip.classList.toggle("zero", !sheet.counts[chip.dataset.kind]);
  }
  const place = sheet.shownPlaces.get(state.here);
  const filtered = sheet.shown.length === sheet.rows.length ? "" : ` (${sheet.rows.length.toLocaleString("en")})`;
  at("shown").textContent = `${place === undefined ? "–" : (place + 1).toLocaleString("en")} / ${sheet.shown.length.toLocaleString("en")}${filtered}`;
  const saved = at("saved");
  saved.textContent = sheet.trouble || word(sheet.checking.size ? "checking" : sheet.saved ? "saved" : "saving");
  saved.className = sheet.trouble ? "bad" : "";
  at("trouble").hidden = !sheet.outside;
  at("trouble").querySelector("span").textContent = word("outside");
  for (const name of ["undo", "redo"]) {
    const button = at("actions").querySelector(`[data-command=${name}]`);
    const what = sheet[name] && (named(sheet[name]) ?? COMMANDS.find((command) => command.edit === sheet[name]));
    button.disabled = !sheet[name];
    button.title = `${told(named(name).label)}${sheet[name] ? `: ${what ? told(what.label) : word(`edit.${sheet[name]}`)}` : ""} (${named(name).hint})`;
  }
};
// What was searched for, in the rows that are in the page.
const highlight = () => {
  if (!globalThis.CSS?.highlights) return;
  const wanted = folded(sheet.filter.query.trim());
  const ranges = [];
  for (const text of wanted ? at("rows").querySelectorAll(".text, .note") : []) {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const all = folded(node.data);
      for (let place = all.indexOf(wanted); place >= 0; place = all.indexOf(wanted, place + wanted.length)) {
        const range = document.createRange();
        range.setStart(node, place);
        range.setEnd(node, place + wanted.length);
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
};

// Going about.
let placing = 0;
const go = (key, { centre = false, side = state.side, announce = true } = {}) => {
  if (field) return;
  if (key !== state.here) state.carets = { source: null, target: null };
  const fresh = new Set([state.here, key]);
  Object.assign(state, { here: key, side });
  draw(fresh);
  list.reveal(key, centre);
  highlight();
  const row = sheet.row(key);
  if (announce && row) say(`${word("row")} ${row.place + 1}: ${row[side].text || word(`gap.${side}`)}`);
  clearTimeout(placing);
  placing = setTimeout(() => act(id, "place", { key }, () => sheet.serial).catch(() => null), 800);
};
const walk = (step, fits) => {
  const row = sheet.next(state.here, step, fits);
  if (row) go(row.key);
  else say(word("end"));
};
const clearFilter = () => { at("search").value = ""; sheet.show({ kinds: new Set(), query: "" }); list.heights.clear(); draw(); };

// Edits: asked for one after the other, shown as soon as the server has them.
const take = (answer) => {
  if (answer.reload) return load(id, state.here);
  const before = sheet.place(state.here);
  const rows = new Set(answer.events.flatMap((event) => event.rows.map((row) => row.key)));
  sheet.take(answer);
  if (sheet.place(state.here) < 0) {
    state.here = sheet.rows[Math.max(0, Math.min(before, sheet.rows.length - 1))]?.key ?? null;
    state.carets = { source: null, target: null };
  }
  if (!field) draw(new Set([...rows, state.here]));
  return undefined;
};
const catchUp = async () => { await take(await changes(id, () => sheet.serial)); };
const ask = async (action, given = {}) => {
  const mine = id;
  try {
    const answer = await act(mine, action, given, () => sheet.serial);
    if (mine === id) { await take(answer); list.reveal(state.here); highlight(); }
    look(SOON);
    return true;
  } catch (error) {
    if (error instanceof Refused && error.status === 409) await catchUp().catch(() => null);
    failed(error);
    return false;
  }
};
const edit = (command) => {
  const given = { edit: command.edit, key: state.here, ...command.given };
  if (command.sided) given.side = state.side;
  return correct(given);
};
const correct = (given) => ask("edits", { ...given, trust_above: chosen("trust", "no") === "yes" });

const startEditing = (side = state.side) => {
  const node = document.getElementById(`r${state.here}`);
  const row = sheet.row(state.here);
  if (!node || field) return;
  const cell = node.querySelector(`.t.${side}`);
  const key = row.key;
  const leave = () => { field = null; list.heights.delete(key); draw(new Set([key])); scroll.focus({ preventScroll: true }); };
  field = new Field(node, cell, cell.querySelector(".text, .gap"), row[side].text, cell.lang,
    (text) => { leave(); inTurn(() => correct({ edit: "rewrite", key, side, text })); }, leave);
  say(word("editing"));
};
const startNote = () => {
  const node = document.getElementById(`r${state.here}`);
  const row = sheet.row(state.here);
  if (!node || field) return;
  const key = row.key;
  const holder = node.appendChild(element("div", { className: "note-field" }));
  const leave = () => { field = null; draw(new Set([key])); scroll.focus({ preventScroll: true }); };
  field = new Field(node, holder, node.querySelector(".note"), row.note, "", 
    (text) => { leave(); inTurn(() => ask("edits", { edit: "annotate", key, text })); }, leave);
};
const startSplit = (side = state.side) => {
  const row = sheet.row(state.here);
  if (SIDES.every((name) => state.carets[name] === null)) {
    if (!row[side].count) { warn(told(["This side is empty.", "这一侧是空的。"])); return undefined; }
    state.carets[side] = firstCaret(row[side].text, row[side].starts, sheet.languages[SIDES.indexOf(side)]);
    draw(new Set([row.key]));
    say(word("caret"));
    return undefined;
  }
  const given = { edit: "split", key: row.key };
  for (const name of SIDES) if (state.carets[name] !== null) given[name] = toCharacters(row[name].text, state.carets[name]);
  state.carets = { source: null, target: null };
  return correct(given);
};
const hasCaret = () => SIDES.some((side) => state.carets[side] !== null);
const moveCaret = (step, large) => {
  const row = sheet.row(state.here);
  const lang = sheet.languages[SIDES.indexOf(state.side)];
  const caret = state.carets[state.side];
  state.carets[state.side] = caret === null ? firstCaret(row[state.side].text, row[state.side].starts, lang) : movedCaret(row[state.side].text, lang, caret, step, large);
  draw(new Set([row.key]));
};

const does = {
  undo: async () => { if (await ask("undo")) say(word("done.undo")); },
  redo: async () => { if (await ask("redo")) say(word("done.redo")); },
  split: () => startSplit(),
  rewrite: () => startEditing(),
  annotate: () => startNote(),
  confirm: async () => {
    const key = state.here;
    const next = sheet.next(key, 1);
    if (await edit(named("confirm")) && state.here === key && next && sheet.place(next.key) >= 0) go(next.key);
  },
  accept: () => {
    const issue = sheet.row(state.here).issues.findIndex((one) => !one.accepted);
    if (issue >= 0) return ask("edits", { edit: "accept", key: state.here, issue, accepted: true });
    return say(word("end"));
  },
  realign: () => { say(word("looking")); return ask("realign", { key: state.here }); },
  export: () => dialogs.export.showModal(),
  next: () => walk(1), previous: () => walk(-1),
  first: () => { const row = sheet.shown[0]; if (row) go(row.key); },
  last: () => { const row = sheet.shown.at(-1); if (row) go(row.key); },
  source: () => go(state.here, { side: "source" }), target: () => go(state.here, { side: "target" }),
  search: () => at("search").focus(),
  keys: () => dialogs.keys.showModal(),
};
for (const kind of ["doubtful", "many", "issues", "open"]) {
  does[`next_${kind}`] = () => walk(1, (row) => row.kindSet.has(kind));
  does[`previous_${kind}`] = () => walk(-1, (row) => row.kindSet.has(kind));
}
const run = (command) => {
  if (!sheet || field || (state.here === null && !["undo", "redo", "export", "keys", "search"].includes(command.id))) return undefined;
  return does[command.id] ? does[command.id]() : edit(command);
};
// Commands wait for those before them: keys pressed quickly mean the rows that the earlier ones lead to.
let turn = Promise.resolve();
let waiting = 0;
const inTurn = (work) => {
  const busy = (step) => { waiting += step; at("document").setAttribute("aria-busy", String(waiting > 0)); };
  busy(1);
  turn = turn.then(work).catch(failed).finally(() => busy(-1));
};
const perform = (command) => inTurn(() => run(command));

// Keys.
document.addEventListener("keydown", (event) => {
  if (!sheet || at("document").hidden || field || dialogs.keys.open || dialogs.export.open) return;
  if (event.target === at("search")) {
    if (event.key === "Escape") { clearFilter(); scroll.focus(); }
    if (event.key === "Enter") { event.preventDefault(); scroll.focus(); if (!sheet.shownPlaces.has(state.here)) walk(1); }
    return;
  }
  const onControl = event.target.closest?.("button, input, select, a");
  if (onControl && ["Enter", " ", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].includes(event.key)) return;
  if (hasCaret()) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step) { event.preventDefault(); moveCaret(step, event.ctrlKey || event.metaKey); return; }
    if (event.key === "Tab") { event.preventDefault(); state.side = SIDES[1 - SIDES.indexOf(state.side)]; moveCaret(0, false); return; }
    if (event.key === "Enter") { event.preventDefault(); perform(named("split")); return; }
    if (event.key === "Escape") { state.carets = { source: null, target: null }; draw(new Set([state.here])); return; }
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
  const side = cell?.dataset.side ?? state.side;
  const offset = cell && sheet.row(key)[side].count ? offsetAt(cell, event.clientX, event.clientY) : null;
  const carets = key === state.here ? { ...state.carets } : { source: null, target: null };
  if (field) return;
  if (event.detail === 2 && cell) { go(key, { side, announce: false }); startEditing(side); return; }
  const inside = offset !== null && offset > 0 && offset < sheet.row(key)[side].text.length;
  if (cell && key === state.here) carets[side] = inside ? offset : null;
  go(key, { side, announce: false });
  state.carets = carets;
  if (hasCaret()) draw(new Set([key]));
  scroll.focus({ preventScroll: true });
});
at("actions").addEventListener("click", (event) => {
  const button = event.target.closest("[data-command]");
  if (button) { scroll.focus({ preventScroll: true }); perform(named(button.dataset.command)); }
});
at("actions").addEventListener("mousedown", (event) => event.preventDefault()); // the text keeps its focus and its caret
at("chips").addEventListener("change", () => {
  const kinds = new Set([...at("chips").querySelectorAll("input:checked")].map((box) => box.value));
  sheet.show({ kinds });
  list.heights.clear();
  draw();
  if (!sheet.shownPlaces.has(state.here) && sheet.shown.length) go(sheet.shown[0].key);
  else list.reveal(state.here);
});
let typing = 0;
at("search").addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => { sheet.show({ query: at("search").value }); draw(); if (sheet.shownPlaces.has(state.here)) list.reveal(state.here); else scroll.scrollTop = 0; }, 150);
});
at("filters").addEventListener("submit", (event) => event.preventDefault());
at("trouble").addEventListener("click", (event) => { const keep = event.target.dataset.keep; if (keep) inTurn(() => ask("settle", { keep })); });
at("trust").addEventListener("change", (event) => choose("trust", event.target.checked ? "yes" : "no"));
document.querySelector(".languages").addEventListener("click", (event) => {
  const code = event.target.dataset.language;
  if (code) { speak(code); furnish(); if (sheet) { list.heights.clear(); draw(); } else route(); }
});
dialogs.export.addEventListener("close", () => {
  if (dialogs.export.returnValue !== "download") return;
  const form = new FormData(dialogs.export.querySelector("form"));
  const fields = { format: form.get("format"), which: form.get("which"), min_confidence: String(Number(form.get("min_confidence")) / 100) };
  if (form.get("convert")) fields.convert = form.get("convert");
  const link = element("a", { href: exportAddress(id, fields), download: "" });
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
  format.replaceChildren(...Object.entries(formats).map(([name, suffix]) => element("option", { value: name }, `${name} (${suffix})`)));
  format.value = was || "tmx";
  at("trust").querySelector("input").checked = chosen("trust", "no") === "yes";
};

// Looking at what the server does beside: checks, saving, other windows.
let looking = 0;
const look = (pause) => {
  clearTimeout(looking);
  looking = setTimeout(async () => {
    if (!sheet || document.hidden) return;
    try { await catchUp(); } catch (error) { failed(error); }
    look(sheet && (sheet.checking.size || !sheet.saved) && !sheet.outside ? SOON : SELDOM);
  }, pause);
};
document.addEventListener("visibilitychange", () => { if (!document.hidden) look(0); });

const load = async (wanted, place) => {
  const view = await opened(wanted);
  const filter = sheet && wanted === id ? sheet.filter : null;
  id = wanted;
  sheet = new Sheet(view);
  if (filter) sheet.show(filter);
  document.title = view.name;
  at("title").textContent = view.name;
  at("where").textContent = view.paths.join(" ↔ ");
  at("list").hidden = true;
  at("document").hidden = false;
  at("to-list").hidden = !isFolder;
  list.heights.clear();
  state.here = sheet.place(place ?? view.place) >= 0 ? place ?? view.place : sheet.rows[0]?.key ?? null;
  state.carets = { source: null, target: null };
  draw();
  if (state.here !== null) list.reveal(state.here, true);
  scroll.focus({ preventScroll: true });
  look(SOON);
};
const route = async () => {
  try {
    const wanted = location.hash.slice(1);
    if (wanted && wanted === id) return;
    const { documents, formats: known, folder } = await listed();
    [formats, isFolder] = [known, folder];
    furnish();
    if (wanted || !folder) { await load(wanted || documents[0].id, null); return; }
    list.set([]);
    [id, sheet] = [null, null];
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
