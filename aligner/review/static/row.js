// One row as elements: both texts with their segments numbered and their issues marked, the link between, the verdict.
import { language, told, word } from "./words.js";

export const SIGNS = { critical: "✖", major: "▲", minor: "◆", neutral: "○" };
const SEVERITIES = Object.keys(SIGNS);
const INVISIBLE = /[\xad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/g;
const SVG = "http://www.w3.org/2000/svg";

export const element = (name, fields = {}, ...children) => {
  const made = document.createElement(name);
  for (const [field, value] of Object.entries(fields)) {
    if (value === null || value === undefined || value === false) continue;
    if (field.startsWith("data-") || field.startsWith("aria-") || field === "role" || field === "for") made.setAttribute(field, value);
    else made[field] = value;
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
};

// Offsets count characters; JavaScript counts two for those beyond the basic plane.
const isPlain = (text) => !/[\ud800-\udbff]/.test(text);
export const toUnits = (text, offset) => (isPlain(text) ? offset : [...text].slice(0, offset).join("").length);
export const toCharacters = (text, units) => (isPlain(text) ? units : [...text.slice(0, units)].length);

const withInvisible = (text) => {
  const parts = [];
  let at = 0;
  for (const found of text.matchAll(INVISIBLE)) {
    parts.push(text.slice(at, found.index), element("span", { className: "u", "data-u": found[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0") }, found[0]));
    at = found.index + found[0].length;
  }
  return [...parts, text.slice(at)];
};

// The text cut at every edge of a segment, an issue and the caret; its characters together are the text itself.
const textOf = (side, issues, first, caret) => {
  const { text } = side;
  const spans = issues.filter(([, issue]) => issue.span).map(([number, issue]) => ({
    number, issue, start: toUnits(text, issue.span[0]), end: Math.min(toUnits(text, issue.span[1]), text.length) }));
  const starts = side.starts.map((start) => toUnits(text, start));
  const edges = [...new Set([0, text.length, ...starts, ...spans.flatMap(({ start, end }) => [start, end]), ...(caret === null ? [] : [caret])])].sort((a, b) => a - b);
  const lines = [];
  let number = first;
  edges.forEach((start, k) => {
    if (k === 0 || starts.indexOf(start) > 0) lines.push(element("span", { className: "s", "data-n": String((number += 1)) }));
    if (start === caret) lines.at(-1).append(element("i", { className: "caret" }));
    if (k + 1 === edges.length) return;
    const end = edges[k + 1];
    const piece = withInvisible(text.slice(start, end));
    const over = spans.filter((span) => span.start <= start && end <= span.end);
    if (!over.length) { lines.at(-1).append(...piece); return; }
    const open = over.filter(({ issue }) => !issue.accepted);
    const worst = SEVERITIES.find((severity) => open.some(({ issue }) => issue.severity === severity)) ?? "accepted";
    const last = over.filter((span) => span.end === end).map((span) => span.number);
    lines.at(-1).append(element("mark", { className: worst, title: over.map(({ issue }) => told(issue.message)).join("\n"),
      "data-n": last.length ? last.join(",") : null }, ...piece));
  });
  return element("div", { className: "text" }, ...lines);
};

const reason = (row, [number, issue]) => element("li", { className: issue.accepted ? "accepted" : issue.severity },
  element("span", { className: "i" }, String(number)), " ",
  element("b", { className: `sign ${issue.severity}`, "aria-hidden": "true" }, SIGNS[issue.severity]), " ",
  issue.accepted ? element("em", {}, `${word("accepted")} `) : null,
  element("b", {}, `${word(`severity.${issue.severity}`)} `), element("span", { className: "check" }, told(issue.check)), " ",
  element("span", { className: "reason" }, told(issue.message)), " ",
  issue.suggestion ? element("span", { className: "suggested" }, `${word("suggestion")}: `, element("span", { className: "fix" }, issue.suggestion), " ") : null,
  element("button", { type: "button", tabIndex: -1, className: "accept", "data-issue": String(number - 1), "data-accepted": String(!issue.accepted) },
    word(issue.accepted ? "unaccept" : "accept")));

const nothing = (row, name, sheet) => {
  if (row.other === null) return element("p", { className: "gap", lang: language() === "zh" ? "zh-CN" : "en" }, word(`gap.${name}`));
  const place = sheet.place(row.other) + 1;
  return element("p", { className: "gap moved" }, `${word("moved")} `, element("a", { href: "#", "data-go": String(row.other), tabIndex: -1 }, String(place)), ` ${word("movedEnd")}`);
};

const cell = (row, name, sheet, state) => {
  const side = row[name];
  const issues = row.issues.map((issue, k) => [k + 1, issue]);
  const mine = issues.filter(([, issue]) => issue.side === name);
  const here = state.here === row.key;
  const caret = here ? state.carets[name] : null;
  const first = name === "source" ? row.firstSource : row.firstTarget;
  return element("div", {
    className: `t ${name}${here && state.side === name ? " active" : ""}`, role: "gridcell", id: `c${row.key}-${name}`, "data-side": name,
    lang: sheet.languages[name === "source" ? 0 : 1], "aria-selected": String(here && state.side === name),
  }, side.count ? textOf(side, mine, first, caret) : nothing(row, name, sheet),
  mine.length ? element("ul", { className: "why", lang: language() === "zh" ? "zh-CN" : "en" }, ...mine.map((one) => reason(row, one))) : null);
};

// What goes with what: a dot a segment, all of them meeting in the middle.
const linkOf = (row) => {
  const [sources, targets] = [Math.min(row.source.count, 9), Math.min(row.target.count, 9)];
  const height = 14 * Math.max(sources, targets, 1) + 6;
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", `0 0 40 ${height}`);
  drawing.setAttribute("width", "40");
  drawing.setAttribute("height", String(height));
  const draw = (name, fields) => {
    const made = document.createElementNS(SVG, name);
    for (const [field, value] of Object.entries(fields)) made.setAttribute(field, value);
    drawing.append(made);
  };
  const middle = height / 2;
  for (const [count, x] of [[sources, 5], [targets, 35]]) {
    for (let k = 0; k < count; k += 1) {
      const y = middle + 14 * (k - (count - 1) / 2);
      if (sources && targets) draw("path", { d: `M${x} ${y} L20 ${middle}` });
      draw("circle", { cx: x, cy: y, r: 3 });
    }
  }
  return element("div", { className: "link", role: "presentation" }, drawing);
};

const percent = (share) => { const value = Math.round(share * 100); return `${value === 100 && share < 0.9995 ? 99 : value}%`; };

const verdict = (row, state) => {
  const level = row.kinds[0];
  return element("div", { className: "v", role: "gridcell" },
    element("b", {}, percent(row.confidence)),
    row.state === "aligned" && (level === "likely" || level === "doubt") ? element("i", {}, word(`level.${level}`)) : null,
    element("span", { className: "type" }, `${row.source.count}–${row.target.count}`),
    state.checking.has(row.key) ? element("span", { className: "adequacy" }, word("unchecked"))
      : row.adequacy === null ? null : element("span", { className: "adequacy" }, `${word("renders")} ${percent(row.adequacy)}`),
    row.state === "aligned" ? null : element("span", { className: `state ${row.state}` }, word(`state.${row.state}`)));
};

export const rowNode = (row, place, sheet, state) => {
  const here = state.here === row.key;
  const worst = row.state === "rejected" ? null : SEVERITIES.find((severity) => row.issues.some((issue) => !issue.accepted && issue.severity === severity));
  return element("div", {
    className: `r ${row.kinds.join(" ")} ${row.state}${here ? " here" : ""}`, role: "row", id: `r${row.key}`, "data-key": String(row.key),
    "aria-rowindex": String(row.place + 1), "aria-current": here ? "true" : null,
  },
  element("div", { className: "n", role: "rowheader" }, element("span", {}, String(row.place + 1)),
    worst ? element("b", { className: `sign ${worst}`, title: word(`severity.${worst}`) }, SIGNS[worst]) : null),
  cell(row, "source", sheet, state), linkOf(row), cell(row, "target", sheet, state), verdict(row, state),
  row.note ? element("p", { className: "note" }, row.note) : null);
};

// Where in a cell's text a point of the page is, in characters of JavaScript; null outside the text.
export const offsetAt = (cellNode, x, y) => {
  const text = cellNode.querySelector(".text");
  const found = document.caretPositionFromPoint?.(x, y);
  const [node, offset] = found ? [found.offsetNode, found.offset] : (() => {
    const range = document.caretRangeFromPoint?.(x, y);
    return range ? [range.startContainer, range.startOffset] : [null, 0];
  })();
  if (!text || !node || !text.contains(node)) return null;
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(node, offset);
  return before.toString().length;
};
