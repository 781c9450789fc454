// A text being edited in its row: a field in the text's place, kept with Ctrl+Enter or by leaving it, dropped with Esc.
import { element } from "./row.js";
import { word } from "./words.js";

export class Field {
  // `holder` shows the field instead of `hidden`; `keep` gets the new text, `drop` is told that there is none.
  constructor(row, holder, hidden, text, lang, keep, drop) {
    row.dataset.held = "true";
    this.node = element("textarea", { className: "field", value: text, lang, "aria-label": word("editing"), title: word("editing") });
    let over = false;
    const end = (how) => {
      if (over) return;
      over = true;
      delete row.dataset.held;
      how();
    };
    this.node.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Escape") end(drop);
      else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) end(() => keep(this.node.value));
    });
    this.node.addEventListener("blur", () => end(() => (this.node.value === text ? drop() : keep(this.node.value))));
    this.node.addEventListener("input", () => this.grow());
    if (hidden) hidden.hidden = true;
    holder.prepend(this.node);
    this.grow();
    this.node.focus();
    this.node.setSelectionRange(text.length, text.length);
  }

  grow() {
    this.node.style.height = "auto";
    this.node.style.height = `${this.node.scrollHeight + 4}px`;
  }
}
