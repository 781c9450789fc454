// The map of the document: where in the target each passage of the source stands; what is doubtful stands out. A click goes there.
const ORDER = ["sure", "confirmed", "moved", "gap", "likely", "doubt", "rejected"];
const COLOURS = { confirmed: "--good", sure: "--sure", likely: "--likely", doubt: "--doubt", rejected: "--faint", moved: "--moved", gap: "--doubt" };

const kindOf = (row) => {
  if (row.kindSet.has("rejected")) return "rejected";
  if (row.other !== null) return "moved";
  if (row.kindSet.has("confirmed")) return "confirmed";
  if (!row.source.count || !row.target.count) return "gap";
  return row.kinds[0];
};

// The kind of each row. In a long document the calm ones of a stretch that is as good as a point share a colour, that of
// their mean confidence: otherwise they would paint over one another, and the last would win.
const STRETCHES = 400;
const CALM = new Set(["confirmed", "sure", "likely", "doubt"]);
const SURE = 0.9;
const LIKELY = 0.5;
const kindsOf = (rows) => {
  const kinds = rows.map(kindOf);
  const length = Math.ceil(rows.length / STRETCHES);
  if (length <= 1) return kinds;
  for (let start = 0; start < rows.length; start += length) {
    const stretch = Array.from({ length: Math.min(length, rows.length - start) }, (_, k) => start + k).filter((place) => CALM.has(kinds[place]));
    if (!stretch.length || stretch.every((place) => kinds[place] === "confirmed")) continue;
    const mean = stretch.reduce((sum, place) => sum + (kinds[place] === "confirmed" ? 1 : rows[place].confidence), 0) / stretch.length;
    for (const place of stretch) kinds[place] = mean >= SURE ? "sure" : mean >= LIKELY ? "likely" : "doubt";
  }
  return kinds;
};

export class DocumentMap {
  constructor(canvas, go) {
    Object.assign(this, { canvas, sheet: null, here: null, path: null });
    canvas.addEventListener("click", (event) => {
      const row = this.nearest(event.offsetX / canvas.clientWidth, event.offsetY / canvas.clientHeight);
      if (row) go(row.key);
    });
    const afresh = () => { this.path = null; this.draw(); };
    new ResizeObserver(afresh).observe(canvas);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", afresh);
  }

  show(sheet, here) {
    if (sheet !== this.sheet || sheet.serial !== this.serial) this.path = null;
    Object.assign(this, { sheet, here, serial: sheet.serial });
    this.draw();
  }

  nearest(x, y) {
    const [width, height] = this.sheet.size;
    let [best, least] = [undefined, Infinity];
    for (const row of this.sheet.rows) {
      const distance = Math.hypot((row.firstSource + row.source.count / 2) / (width || 1) - x, (row.firstTarget + row.target.count / 2) / (height || 1) - y);
      if (distance < least) [best, least] = [row, distance];
    }
    return best;
  }

  // The path is drawn when it has changed; where the person is, on top of it, at every step.
  draw() {
    const { canvas, sheet } = this;
    if (!sheet || !canvas.clientWidth) return;
    const scale = devicePixelRatio;
    const size = canvas.width = canvas.height = canvas.clientWidth * scale;
    const style = getComputedStyle(document.documentElement);
    const [width, height] = sheet.size;
    const inset = 4 * scale;
    const at = (i, j) => [inset + (size - 2 * inset) * i / (width || 1), inset + (size - 2 * inset) * j / (height || 1)];
    if (!this.path) {
      this.path = new OffscreenCanvas(size, size);
      this.drawPath(this.path.getContext("2d"), style, at, scale);
    }
    const pen = canvas.getContext("2d");
    pen.drawImage(this.path, 0, 0);
    const here = sheet.row(this.here);
    if (!here) return;
    pen.strokeStyle = style.getPropertyValue("--ink");
    pen.lineWidth = 1.5 * scale;
    pen.beginPath();
    pen.arc(...at(here.firstSource + here.source.count / 2, here.firstTarget + here.target.count / 2), 5 * scale, 0, 7);
    pen.stroke();
  }

  // The calm first, so that nothing hides what stands out; what follows in one colour is one line.
  drawPath(pen, style, at, scale) {
    pen.lineCap = "round";
    const kinds = kindsOf(this.sheet.rows);
    const drawn = Map.groupBy(this.sheet.rows, (row) => kinds[row.place]);
    for (const kind of ORDER) {
      const rows = drawn.get(kind);
      if (!rows) continue;
      pen.strokeStyle = style.getPropertyValue(COLOURS[kind]);
      pen.lineWidth = (kind === "sure" || kind === "confirmed" ? 2 : 3.5) * scale;
      pen.beginPath();
      let last = null;
      for (const row of rows) {
        if (last !== row.place - 1 || last === null) pen.moveTo(...at(row.firstSource, row.firstTarget));
        pen.lineTo(...at(row.firstSource + row.source.count, row.firstTarget + row.target.count));
        last = row.place;
      }
      pen.stroke();
    }
  }
}
