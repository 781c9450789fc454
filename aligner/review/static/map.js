// The map of the document: where in the target each passage of the source stands; what is doubtful stands out. A click goes there.
const CALM = ["rejected", "doubt", "likely"];
const COLOURS = { confirmed: "--good", sure: "--sure", likely: "--likely", doubt: "--doubt", rejected: "--faint", moved: "--moved", gap: "--doubt" };

const kindOf = (row) => {
  if (row.kindSet.has("rejected")) return "rejected";
  if (row.other !== null) return "moved";
  if (row.kindSet.has("confirmed")) return "confirmed";
  if (!row.source.count || !row.target.count) return "gap";
  return row.kinds[0];
};

export class DocumentMap {
  constructor(canvas, go) {
    Object.assign(this, { canvas, sheet: null, here: null });
    canvas.addEventListener("click", (event) => {
      const row = this.nearest(event.offsetX / canvas.clientWidth, event.offsetY / canvas.clientHeight);
      if (row) go(row.key);
    });
    new ResizeObserver(() => this.draw()).observe(canvas);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.draw());
  }

  show(sheet, here) { Object.assign(this, { sheet, here }); this.draw(); }

  nearest(x, y) {
    const [width, height] = this.sheet.size;
    let [best, least] = [undefined, Infinity];
    for (const row of this.sheet.rows) {
      const distance = Math.hypot((row.firstSource + row.source.count / 2) / (width || 1) - x, (row.firstTarget + row.target.count / 2) / (height || 1) - y);
      if (distance < least) [best, least] = [row, distance];
    }
    return best;
  }

  draw() {
    const { canvas, sheet } = this;
    if (!sheet || !canvas.clientWidth) return;
    const scale = devicePixelRatio;
    const size = canvas.width = canvas.height = canvas.clientWidth * scale;
    const style = getComputedStyle(document.documentElement);
    const pen = canvas.getContext("2d");
    const [width, height] = sheet.size;
    const inset = 4 * scale;
    const at = (i, j) => [inset + (size - 2 * inset) * i / (width || 1), inset + (size - 2 * inset) * j / (height || 1)];
    pen.lineCap = "round";
    // The calm first, so that nothing hides what stands out.
    const drawn = sheet.rows.map((row) => [kindOf(row), row]).sort(([a], [b]) => CALM.includes(a) - CALM.includes(b));
    for (const [kind, row] of drawn) {
      pen.strokeStyle = style.getPropertyValue(COLOURS[kind]);
      pen.lineWidth = (kind === "sure" || kind === "confirmed" ? 2 : 3.5) * scale;
      pen.beginPath();
      pen.moveTo(...at(row.firstSource, row.firstTarget));
      pen.lineTo(...at(row.firstSource + row.source.count, row.firstTarget + row.target.count));
      pen.stroke();
    }
    const here = sheet.row(this.here);
    if (!here) return;
    pen.strokeStyle = style.getPropertyValue("--ink");
    pen.lineWidth = 1.5 * scale;
    pen.beginPath();
    pen.arc(...at(here.firstSource + here.source.count / 2, here.firstTarget + here.target.count / 2), 5 * scale, 0, 7);
    pen.stroke();
  }
}
