// Search in both texts, the reasons left out: case and width do not matter, what is found is highlighted.
const MOST_HIGHLIGHTED = 3000;

// The text with every character folded to one of the same length, so that offsets stay.
const folded = (text) => text.replace(/[\uff01-\uff5e]|\u3000|\p{Lu}/gu, (one) => {
  if (one === "\u3000") return " ";
  const narrow = /[\uff01-\uff5e]/.test(one) ? String.fromCharCode(one.charCodeAt(0) - 0xfee0) : one;
  const lower = narrow.toLowerCase();
  return lower.length === one.length ? lower : one;
});
const textCells = (row) => row.node.querySelectorAll(".t > div, .note");
const contains = (row, query) => {
  row.texts ??= [...textCells(row)].map((cell) => folded(cell.textContent));
  return row.texts.some((text) => text.includes(query));
};
const highlight = (shown, query) => {
  if (!globalThis.CSS?.highlights) return;
  CSS.highlights.delete("found");
  if (!query) return;
  const ranges = [];
  for (const row of shown) {
    for (const cell of textCells(row)) {
      if (ranges.length >= MOST_HIGHLIGHTED) break;
      ranges.push(...places(cell, query));
    }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
};
// The ranges in which the cell has the query, across marks and segments.
const places = (cell, query) => {
  const nodes = [];
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) { nodes.push({ node: walker.currentNode, start: length }); length += walker.currentNode.length; }
  const text = folded(cell.textContent);
  const point = (offset) => {
    const { node, start } = nodes.findLast((one) => one.start <= offset);
    return [node, Math.min(offset - start, node.length)];
  };
  const found = [];
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length)) {
    const range = document.createRange();
    range.setStart(...point(at));
    range.setEnd(...point(at + query.length - 1));
    range.setEnd(range.endContainer, range.endOffset + 1);
    found.push(range);
  }
  return found;
};
