// A list of which only what is seen is in the page: heights are guessed until they are known, and what is in view stays there.
const BEYOND = 500; // pixels above and below the view that are ready

export class List {
  constructor(scroll, rows, build, guess) {
    Object.assign(this, { scroll, holder: rows, build, guess, items: [], nodes: new Map(), heights: new Map(), offsets: [0] });
    let waiting = false;
    scroll.addEventListener("scroll", () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => { waiting = false; this.draw(false); });
    }, { passive: true });
    let width = 0;
    new ResizeObserver(() => {
      if (scroll.clientWidth !== width) { width = scroll.clientWidth; this.heights.clear(); }
      this.draw(false);
    }).observe(scroll);
  }

  // Other items, or the same ones changed. Until they are drawn they count as high as they were.
  set(items) {
    const anchor = this.anchor();
    this.items = items;
    this.measure();
    this.hold(anchor);
    this.draw(true);
  }

  measure() {
    this.offsets = [0];
    for (const item of this.items) this.offsets.push(this.offsets.at(-1) + (this.heights.get(item.key) ?? this.guess(item)));
    this.holder.style.height = `${this.offsets.at(-1)}px`;
  }

  // The first item in view, and how far it is scrolled beyond the upper edge.
  anchor() {
    const top = this.scroll.scrollTop;
    const place = this.at(top);
    return this.items[place] && { key: this.items[place].key, beyond: top - this.offsets[place] };
  }

  hold(anchor) {
    const place = anchor ? this.items.findIndex((item) => item.key === anchor.key) : -1;
    if (place < 0) return;
    const top = this.offsets[place] + anchor.beyond;
    if (Math.abs(this.scroll.scrollTop - top) > 0.5) this.scroll.scrollTop = top;
  }

  // The item at a height: the last that begins at or above it.
  at(top) {
    let [low, high] = [0, this.items.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offsets[middle] <= top) low = middle; else high = middle - 1;
    }
    return low;
  }

  // Draw what is in view; `afresh` builds even what is there already.
  draw(afresh) {
    if (afresh) { for (const [key, node] of this.nodes) if (!node.dataset.held) { node.remove(); this.nodes.delete(key); } }
    for (let pass = 0; pass < 4 && this.pass(); pass += 1);
  }

  // One attempt; whether heights turned out otherwise, so that another is due.
  pass() {
    const [top, bottom] = [this.scroll.scrollTop - BEYOND, this.scroll.scrollTop + this.scroll.clientHeight + BEYOND];
    const seen = new Set();
    const fresh = [];
    for (let place = this.at(top); place < this.items.length && this.offsets[place] < bottom; place += 1) {
      const item = this.items[place];
      seen.add(item.key);
      let node = this.nodes.get(item.key);
      if (!node) {
        node = this.build(item, place);
        this.nodes.set(item.key, node);
        fresh.push([item, node]);
      }
      node.style.top = `${this.offsets[place]}px`;
    }
    for (const [key, node] of this.nodes) if (!seen.has(key)) { node.remove(); this.nodes.delete(key); }
    this.holder.append(...fresh.map(([, node]) => node));
    let other = false;
    for (const key of seen) {
      const height = this.nodes.get(key).getBoundingClientRect().height;
      if (Math.abs((this.heights.get(key) ?? -1) - height) > 0.25) { this.heights.set(key, height); other = true; }
    }
    if (!other) return false;
    const anchor = this.anchor();
    this.measure();
    this.hold(anchor);
    return true;
  }

  // Bring an item into view, with some room around it.
  reveal(key, centre = false) {
    // What comes into view turns out higher or lower than guessed, and moves what follows: until all of it stands.
    for (let pass = 0, stood = ""; pass < 8; pass += 1) {
      const place = this.items.findIndex((item) => item.key === key);
      if (place < 0) return;
      const stands = `${this.scroll.scrollTop} ${this.offsets[place]} ${this.offsets[place + 1]}`;
      if (stands === stood) return;
      stood = stands;
      const [from, to, height] = [this.offsets[place], this.offsets[place + 1], this.scroll.clientHeight];
      const room = Math.min(90, height / 5);
      const top = this.scroll.scrollTop;
      if (centre || to - from > height - 2 * room) this.scroll.scrollTop = Math.max(0, from - Math.max(room, (height - (to - from)) / 3));
      else if (from < top + room) this.scroll.scrollTop = from - room;
      else if (to > top + height - room) this.scroll.scrollTop = to - height + room;
      this.draw(false);
    }
  }
}
