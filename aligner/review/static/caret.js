// A caret in a text that is not being edited: where it is to be split. It steps by words, or with Ctrl by clauses.
const STOPS = /[，。；：！？、,;:.!?”’）)]\s*/g;

// Where a caret may stand in a text: [every step, every large step], ends left out.
const steps = (text, lang) => {
  const words = [...new Intl.Segmenter(lang, { granularity: "word" }).segment(text)].map((part) => part.index);
  const clauses = [...text.matchAll(STOPS)].map((found) => found.index + found[0].length);
  const inside = (offsets) => offsets.filter((offset) => offset > 0 && offset < text.length);
  return [inside(words), inside(clauses)];
};

// A first place: before the second segment, else behind the clause next to the middle, else at the middle word.
export const firstCaret = (text, starts, lang) => {
  if (starts.length > 1) return starts[Math.ceil(starts.length / 2)] ?? starts[1];
  const [words, clauses] = steps(text, lang);
  const middle = text.length / 2;
  const nearest = (offsets) => offsets.reduce((best, offset) => (Math.abs(offset - middle) < Math.abs(best - middle) ? offset : best), offsets[0]);
  return (clauses.length ? nearest(clauses) : nearest(words)) ?? null;
};

export const movedCaret = (text, lang, caret, step, large) => {
  const offsets = steps(text, lang)[large ? 1 : 0];
  return (step > 0 ? offsets.find((offset) => offset > caret) : offsets.findLast((offset) => offset < caret)) ?? caret;
};
