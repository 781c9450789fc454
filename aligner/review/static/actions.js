// What each command does that is more than an edit asked of the server.
import { firstCaret, movedCaret } from "./caret.js";
import { named } from "./commands.js";
import { at, ask, correct, desk, dialogs, draw, edit, go, inTurn, noCarets, say, scroll, SIDES, walk, warn } from "./desk.js";
import { Field } from "./editing.js";
import { element, toCharacters } from "./row.js";
import { told, word } from "./words.js";

export const startEditing = (side = desk.side) => {
  const node = document.getElementById(`r${desk.here}`);
  const row = desk.sheet.row(desk.here);
  if (!node || desk.field) return;
  const cell = node.querySelector(`.t.${side}`);
  const key = row.key;
  const leave = () => { desk.field = null; draw(); scroll.focus({ preventScroll: true }); };
  desk.field = new Field(node, cell, cell.querySelector(".text, .gap"), row[side].text, cell.lang,
    (text) => { leave(); inTurn(() => correct({ edit: "rewrite", key, side, text })); }, leave);
  say(word("editing"));
};
const startNote = () => {
  const node = document.getElementById(`r${desk.here}`);
  const row = desk.sheet.row(desk.here);
  if (!node || desk.field) return;
  const key = row.key;
  const holder = node.appendChild(element("div", { className: "note-field" }));
  const leave = () => { desk.field = null; draw(); scroll.focus({ preventScroll: true }); };
  desk.field = new Field(node, holder, node.querySelector(".note"), row.note, "", 
    (text) => { leave(); inTurn(() => ask("edits", { edit: "annotate", key, text })); }, leave);
};
const startSplit = (side = desk.side) => {
  const row = desk.sheet.row(desk.here);
  if (SIDES.every((name) => desk.carets[name] === null)) {
    if (!row[side].count) { warn(told(["This side is empty.", "这一侧是空的。"])); return undefined; }
    desk.carets[side] = firstCaret(row[side].text, row[side].starts, desk.sheet.languages[SIDES.indexOf(side)]);
    draw();
    say(word("caret"));
    return undefined;
  }
  const given = { edit: "split", key: row.key };
  for (const name of SIDES) if (desk.carets[name] !== null) given[name] = toCharacters(row[name].text, desk.carets[name]);
  desk.carets = noCarets();
  return correct(given);
};
export const hasCaret = () => SIDES.some((side) => desk.carets[side] !== null);
export const moveCaret = (step, large) => {
  const row = desk.sheet.row(desk.here);
  const lang = desk.sheet.languages[SIDES.indexOf(desk.side)];
  const caret = desk.carets[desk.side];
  desk.carets[desk.side] = caret === null ? firstCaret(row[desk.side].text, row[desk.side].starts, lang) : movedCaret(row[desk.side].text, lang, caret, step, large);
  draw();
};

const does = {
  undo: async () => { if (await ask("undo")) say(word("done.undo")); },
  redo: async () => { if (await ask("redo")) say(word("done.redo")); },
  split: () => startSplit(),
  rewrite: () => startEditing(),
  annotate: () => startNote(),
  confirm: async () => {
    const key = desk.here;
    const next = desk.sheet.next(key, 1);
    if (await edit(named("confirm")) && desk.here === key && next && desk.sheet.place(next.key) >= 0) go(next.key);
  },
  accept: () => {
    const issue = desk.sheet.row(desk.here).issues.findIndex((one) => !one.accepted);
    if (issue >= 0) return ask("edits", { edit: "accept", key: desk.here, issue, accepted: true });
    return say(word("end"));
  },
  realign: () => { say(word("looking")); return ask("realign", { key: desk.here }); },
  export: () => dialogs.export.showModal(),
  next: () => walk(1), previous: () => walk(-1),
  first: () => { const row = desk.sheet.shown[0]; if (row) go(row.key); },
  last: () => { const row = desk.sheet.shown.at(-1); if (row) go(row.key); },
  source: () => go(desk.here, { side: "source" }), target: () => go(desk.here, { side: "target" }),
  search: () => at("search").focus(),
  keys: () => dialogs.keys.showModal(),
};
for (const kind of ["doubtful", "many", "issues", "open"]) {
  does[`next_${kind}`] = () => walk(1, (row) => row.kindSet.has(kind));
  does[`previous_${kind}`] = () => walk(-1, (row) => row.kindSet.has(kind));
}
const run = (command) => {
  if (!desk.sheet || desk.field || (desk.here === null && !["undo", "redo", "export", "keys", "search"].includes(command.id))) return undefined;
  return does[command.id] ? does[command.id]() : edit(command);
};
export const perform = (command) => inTurn(() => run(command));
