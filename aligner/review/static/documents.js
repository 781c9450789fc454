// The list of the documents: what is in each, and a way in.
import { element } from "./row.js";
import { word } from "./words.js";

const COLUMNS = ["rows", "confirmed", "doubtful", "omission", "addition", "loose", "issues"];

export const documentList = (documents) => element("table", {},
  element("thead", {}, element("tr", {}, element("th", { scope: "col" }, word("name")),
    ...COLUMNS.map((name) => element("th", { scope: "col", className: "number" }, word(`count.${name}`))))),
  element("tbody", {}, ...documents.map(({ id, name, counts }) => element("tr", {},
    element("th", { scope: "row" }, element("a", { href: `#${id}` }, name)),
    ...(counts ? COLUMNS.map((column) => element("td", { className: counts[column] ? "number" : "number zero" }, (counts[column] ?? 0).toLocaleString("en")))
      : [element("td", { colSpan: COLUMNS.length, className: "none" }, word("notOpened"))])))));
