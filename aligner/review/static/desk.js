// The desk: which document is open, where the person is in it, and how it is drawn; what is asked for, in turn.
import { act, changes, Gone, opened, Refused } from "./api.js";
import { COMMANDS, named } from "./commands.js";
import { List } from "./list.js";
import { DocumentMap } from "./map.js";
import { rowNode } from "./row.js";
import { folded, Sheet } from "./sheet.js";
import { chosen, told, word } from "./words.js";

export const at = (id) => document.getElementById(id);
export const [scroll, dialogs] = [at("scroll"), { keys: at("keys"), export: at("export") }];
export const SIDES = ["source", "target"];
const SOON = 350; // milliseconds between looks at what the server still does
const SELDOM = 5000; // and where there is nothing to wait for, for other windows' work
// `here` is the key of the row and `side` the cell in which the person is; `field` is what is being written there.
export const desk = {
  id: null, sheet: null, isFolder: false, formats: {}, field: null,
  here: null, side: "target", carets: { source: null, target: null }, checking: new Set(),
};
export const noCarets = () => ({ source: null, target: null });
export const list = new List(scroll, at("rows"), (row, place) => rowNode(row, place, desk.sheet, desk), Sheet.guess);
const map = new DocumentMap(at("map"), (key) => { if (!desk.sheet.shownPlaces.has(key)) clearFilter(); go(key, { centre: true }); });

// What the page says.
let quiet = 0;
export const say = (text) => { at("said").textContent = text; };
export const warn = (text) => {
  at("notice").textContent = text;
  at("notice").hidden = false;
  clearTimeout(quiet);
  quiet = setTimeout(() => { at("notice").hidden = true; }, 6000);
};
export const failed = (error) => {
  if (error instanceof Gone) { at("saved").textContent = word("gone"); at("saved").className = "bad"; warn(word("gone")); }
  else if (error instanceof Refused) warn(told(error.pair));
  else throw error;
};

// Drawing.
export const draw = () => {
  desk.checking = desk.sheet.checking;
  list.set(desk.sheet.shown);
  scroll.setAttribute("aria-rowcount", String(desk.sheet.shown.length));
  const current = desk.sheet.row(desk.here);
  if (current) scroll.setAttribute("aria-activedescendant", `c${desk.here}-${desk.side}`);
  else scroll.removeAttribute("aria-activedescendant");
  map.show(desk.sheet, desk.here);
  drawStanding();
  highlight();
};
const drawStanding = () => {
  for (const chip of at("chips").querySelectorAll("[data-kind]")) {
    chip.querySelector(".count").textContent = desk.sheet.counts[chip.dataset.kind].toLocaleString("en");
    chip.querySelector("input").checked = desk.sheet.filter.kinds.has(chip.dataset.kind);
    chip.classList.toggle("zero", !desk.sheet.counts[chip.dataset.kind]);
  }
  const place = desk.sheet.shownPlaces.get(desk.here);
  const filtered = desk.sheet.shown.length === desk.sheet.rows.length ? "" : ` (${desk.sheet.rows.length.toLocaleString("en")})`;
  at("shown").textContent = `${place === undefined ? "–" : (place + 1).toLocaleString("en")} / ${desk.sheet.shown.length.toLocaleString("en")}${filtered}`;
  const saved = at("saved");
  saved.textContent = desk.sheet.trouble || word(desk.sheet.checking.size ? "checking" : desk.sheet.saved ? "saved" : "saving");
  saved.className = desk.sheet.trouble ? "bad" : "";
  at("trouble").hidden = !desk.sheet.outside;
  at("trouble").querySelector("span").textContent = word("outside");
  for (const name of ["undo", "redo"]) {
    const button = at("actions").querySelector(`[data-command=${name}]`);
    const what = desk.sheet[name] && (named(desk.sheet[name]) ?? COMMANDS.find((command) => command.edit === desk.sheet[name]));
    button.disabled = !desk.sheet[name];
    button.title = `${told(named(name).label)}${desk.sheet[name] ? `: ${what ? told(what.label) : word(`edit.${desk.sheet[name]}`)}` : ""} (${named(name).hint})`;
  }
};
// What was searched for, in the rows that are in the page.
export const highlight = () => {
  if (!globalThis.CSS?.highlights) return;
  const wanted = folded(desk.sheet.filter.query.trim());
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
export const go = (key, { centre = false, side = desk.side, announce = true } = {}) => {
  if (desk.field) return;
  if (key !== desk.here) desk.carets = noCarets();
  Object.assign(desk, { here: key, side });
  draw();
  list.reveal(key, centre);
  highlight();
  const row = desk.sheet.row(key);
  if (announce && row) say(`${word("row")} ${row.place + 1}: ${row[side].text || word(`gap.${side}`)}`);
  clearTimeout(placing);
  placing = setTimeout(() => act(desk.id, "place", { key }, () => desk.sheet.serial).catch(() => null), 800);
};
export const walk = (step, fits) => {
  const row = desk.sheet.next(desk.here, step, fits);
  if (row) go(row.key);
  else say(word("end"));
};
export const clearFilter = () => { at("search").value = ""; desk.sheet.show({ kinds: new Set(), query: "" }); list.heights.clear(); draw(); };

// Edits: asked for one after the other, shown as soon as the server has them.
const take = (answer) => {
  if (answer.reload) return load(desk.id, desk.here);
  const before = desk.sheet.place(desk.here);
  desk.sheet.take(answer);
  if (desk.sheet.place(desk.here) < 0) {
    desk.here = desk.sheet.rows[Math.max(0, Math.min(before, desk.sheet.rows.length - 1))]?.key ?? null;
    desk.carets = noCarets();
  }
  if (!desk.field) draw();
  return undefined;
};
export const catchUp = async () => { await take(await changes(desk.id, () => desk.sheet.serial)); };
export const ask = async (action, given = {}) => {
  const mine = desk.id;
  try {
    const answer = await act(mine, action, given, () => desk.sheet.serial);
    if (mine === desk.id) { await take(answer); list.reveal(desk.here); highlight(); }
    look(SOON);
    return true;
  } catch (error) {
    if (error instanceof Refused && error.status === 409) await catchUp().catch(() => null);
    failed(error);
    return false;
  }
};
export const edit = (command) => {
  const given = { edit: command.edit, key: desk.here, ...command.given };
  if (command.sided) given.side = desk.side;
  return correct(given);
};
export const correct = (given) => ask("edits", { ...given, trust_above: chosen("trust", "no") === "yes" });
// Commands wait for those before them: keys pressed quickly mean the rows that the earlier ones lead to.
let turn = Promise.resolve();
let waiting = 0;
export const inTurn = (work) => {
  const busy = (step) => { waiting += step; at("document").setAttribute("aria-busy", String(waiting > 0)); };
  busy(1);
  turn = turn.then(work).catch(failed).finally(() => busy(-1));
};

// Looking at what the server does beside: checks, saving, other windows.
let looking = 0;
export const look = (pause) => {
  clearTimeout(looking);
  looking = setTimeout(async () => {
    if (!desk.sheet || document.hidden) return;
    try { await catchUp(); } catch (error) { failed(error); }
    look(desk.sheet && (desk.sheet.checking.size || !desk.sheet.saved) && !desk.sheet.outside ? SOON : SELDOM);
  }, pause);
};
export const load = async (wanted, place) => {
  const view = await opened(wanted);
  const filter = desk.sheet && wanted === desk.id ? desk.sheet.filter : null;
  desk.id = wanted;
  desk.sheet = new Sheet(view);
  if (filter) desk.sheet.show(filter);
  document.title = view.name;
  at("title").textContent = view.name;
  at("where").textContent = view.paths.join(" ↔ ");
  at("list").hidden = true;
  at("document").hidden = false;
  at("to-list").hidden = !desk.isFolder;
  list.heights.clear();
  desk.here = desk.sheet.place(place ?? view.place) >= 0 ? place ?? view.place : desk.sheet.rows[0]?.key ?? null;
  desk.carets = noCarets();
  draw();
  if (desk.here !== null) list.reveal(desk.here, true);
  scroll.focus({ preventScroll: true });
  look(SOON);
};
