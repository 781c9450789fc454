// The map: a click leads to the bead there.
const map = document.getElementById("map");
const SIZE = Number(map.querySelector(".frame").getAttribute("width"));
const ends = [];
let [sources, targets] = [0, 0];
for (const row of rows) {
  const [source, target] = row.type.split("–").map(Number);
  ends.push([sources += source, targets += target]);
}
// A click stands for the bead nearest to it on the path.
map.addEventListener("click", (event) => {
  if (event.target.closest("a") || !rows.length) return;
  const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(map.getScreenCTM().inverse());
  const [x, y] = [at.x * (sources || 1) / SIZE, at.y * (targets || 1) / SIZE];
  let [best, least] = [0, Infinity];
  ends.forEach(([i, j], place) => {
    const distance = Math.hypot((i - x) / (sources || 1), (j - y) / (targets || 1));
    if (distance < least) [best, least] = [place, distance];
  });
  if (rows[best].node.hidden) showOnly("");
  go(rows[best]);
});
