// The ruler at the right edge: where among the rows shown those are that want a look. A click goes there.
const ruler = document.createElement("canvas");
ruler.className = "ruler";
ruler.setAttribute("aria-hidden", "true");
document.body.append(ruler);
const COLOURS = { critical: "--critical", major: "--doubt", minor: "--likely", moved: "--moved", omission: "--doubt", addition: "--doubt", doubtful: "--likely" };
const colourOf = (row) => Object.keys(COLOURS).find((kind) => row.kinds.has(kind) || row.issues.some((issue) => issue.severity === kind));

const draw = () => {
  const [width, height] = [ruler.clientWidth, ruler.clientHeight];
  if (!width) return;
  const scale = devicePixelRatio;
  ruler.width = width * scale;
  ruler.height = height * scale;
  const style = getComputedStyle(document.documentElement);
  const pen = ruler.getContext("2d");
  shown.forEach((row, place) => {
    const kind = colourOf(row);
    if (!kind) return;
    pen.fillStyle = style.getPropertyValue(COLOURS[kind]);
    pen.fillRect(0, Math.floor(place * ruler.height / shown.length), ruler.width, Math.max(2 * scale, ruler.height / shown.length - 1));
  });
};
ruler.addEventListener("click", (event) => {
  const row = shown[Math.floor(event.offsetY * shown.length / ruler.clientHeight)];
  if (row) go(row);
});
form.addEventListener("shown", draw);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
new ResizeObserver(draw).observe(ruler);
