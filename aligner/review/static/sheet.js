// The document as this window knows it: rows in order, counts, and which of them are shown.
export const KINDS = ["open", "confirmed", "doubtful", "omission", "addition", "loose", "moved", "many", "issues", "rejected", "note"];
const LONG = 110; // characters of a line, for guessing a height before it is known

// The text with every character folded to one of the same length, so that offsets stay.
export const folded = (text) => text.replace(/[\uff01-\uff5e]|\u3000|\p{Lu}/gu, (one) => {
  if (one === "\u3000") return " ";
  const narrow = /[\uff01-\uff5e]/.test(one) ? String.fromCharCode(one.charCodeAt(0) - 0xfee0) : one;
  const lower = narrow.toLowerCase();
  return lower.length === one.length ? lower : one;
});

export class Sheet {
  constructor(view) {
    Object.assign(this, { name: view.name, languages: view.languages, rows: view.rows.map((row) => this.made(row)) });
    this.filter = { kinds: new Set(), query: "" };
    this.touched = new Set();
    this.stand(view);
    this.arrange();
  }

  made(row) {
    row.kindSet = new Set(row.kinds);
    if (row.state === "aligned") row.kindSet.add("open");
    return row;
  }

  // What the server says of the document as a whole.
  stand(standing) {
    const { serial, undo, redo, saved, trouble } = standing;
    Object.assign(this, { serial, undo, redo, saved, trouble, checking: new Set(standing.checking), outside: standing.changed_outside });
  }

  take(answer) {
    for (const event of answer.events) {
      if (event.serial <= this.serial) continue;
      if ("at" in event) {
        const behind = this.rows.slice(event.at + event.removed);
        this.rows = [...this.rows.slice(0, event.at), ...event.rows.map((row) => this.made(row)), ...behind];
        for (const row of event.rows) this.touched.add(row.key);
      } else {
        for (const row of event.rows) {
          // Not by `places`: a splice in the same answer has moved them.
          const place = this.rows.findIndex((one) => one.key === row.key);
          if (place >= 0) this.rows[place] = this.made(row);
        }
      }
      this.serial = event.serial;
    }
    this.stand(answer);
    if (answer.events.length) this.arrange();
  }

  // Places, segment numbers and counts, after any change of rows or filter.
  arrange() {
    this.places = new Map();
    this.counts = Object.fromEntries([["rows", this.rows.length], ...KINDS.map((kind) => [kind, 0])]);
    let [i, j] = [0, 0];
    this.rows.forEach((row, place) => {
      this.places.set(row.key, place);
      Object.assign(row, { place, firstSource: i, firstTarget: j });
      i += row.source.count;
      j += row.target.count;
      for (const kind of KINDS) if (row.kindSet.has(kind)) this.counts[kind] += 1;
    });
    this.size = [i, j];
    const { kinds, query } = this.filter;
    const wanted = folded(query.trim());
    const all = !kinds.size && !wanted;
    this.shown = all ? this.rows : this.rows.filter((row) => this.touched.has(row.key) || row.key === this.kept || (
      (!kinds.size || [...kinds].some((kind) => row.kindSet.has(kind))) &&
      (!wanted || [row.source.text, row.target.text, row.note].some((text) => folded(text).includes(wanted)))));
    this.shownPlaces = new Map(this.shown.map((row, place) => [row.key, place]));
  }

  show(filter) {
    this.filter = { ...this.filter, ...filter };
    this.touched.clear();
    this.kept = undefined;
    this.arrange();
  }

  place(key) { return this.places.get(key) ?? -1; }
  row(key) { return this.rows[this.place(key)]; }

  // The next row shown, in a direction, that `fits`.
  next(key, step, fits = () => true) {
    let place = this.shownPlaces.get(key) ?? (step > 0 ? -1 : this.shown.length);
    do place += step; while (this.shown[place] && !fits(this.shown[place]));
    return this.shown[place];
  }

  // A row's height before it is known.
  static guess(row) {
    return row.guess ??= Sheet.estimate(row);
  }

  static estimate(row) {
    const lines = (side) => side.starts.length + [...side.text].reduce((sum, c) => sum + (c > "\u2e80" ? 2 : 1), 0) / LONG * 1.4;
    return 30 + 27 * Math.max(1, lines(row.source), lines(row.target)) + 24 * row.issues.length + (row.note ? 24 : 0);
  }
}
